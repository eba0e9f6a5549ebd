//! Taking payment: the screen of a bill that is open.

mod choosing;
mod known;

use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent};
use jiff::SignedDuration;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::{BillShown, ChangeBill, DropBill, LineWish, OpenBill, Pay, ShowBill};
use crate::desk::{Answer, DeskError, Noun, StoreError};
use crate::domain::approval::{ApprovalRefusal, Purpose};
use crate::domain::ids::{BillId, RequestKey, SpecialistId, VisitId};
use crate::domain::money::Money;
use crate::domain::offers::{Choices, OfferRefusal};
use crate::domain::safety::CheckedGoods;
use crate::domain::till::TillRefusal;
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Destination, Handled, Message, News, Screen, Turn, View};
use crate::ui::screens::FormScreen;
use crate::ui::screens::approve::Approval;
use crate::ui::screens::explain::Explain;
use crate::ui::screens::prompts::Prompts;
use crate::ui::screens::shell::Confirm;
use crate::ui::screens::till::market;
use crate::words::format;

use super::receipt::ReceiptPage;
use super::state::Checkout;
use super::{add_line, change, tip, view, why};

/// Enter pressed again sooner than this is a held key: keyboards repeat after at most a second.
const HELD: Duration = Duration::from_millis(1_200);
/// So long after the last key what was chosen is kept.
const KEEP_AFTER: SignedDuration = SignedDuration::from_millis(700);
/// The question before an open sale is dropped.
const DROP: &str = "drop-sale";

/// Which bill.
#[derive(Clone, Copy, Debug)]
enum Source {
    /// That of a visit.
    Visit(VisitId),
    /// One known by its number.
    Bill(BillId),
}

/// A bill that is being paid. Cash, exact, is chosen until somebody chooses: Enter takes it.
pub struct PayBill {
    source: Source,
    shown: Option<BillShown>,
    checkout: Option<Checkout>,
    /// What the bill came to before a price changed under it.
    total_was: Option<Money>,
    /// What was refused last, as a sentence.
    note: Option<String>,
    /// The name of the payment under way. It stays until the answer is known, so that a retry cannot pay twice.
    key: Option<RequestKey>,
    is_waiting: bool,
    /// Whether lines are on their way to the desk.
    is_changing: bool,
    /// Whether something was chosen that is not kept yet.
    is_unkept: bool,
    /// When Enter was pressed last.
    entered: Option<Duration>,
    /// The sum on the counter whose change was doubted: the next Enter means it.
    doubted: Option<Money>,
    /// What a manager was asked to approve.
    asks: Purpose,
    /// Names of those who get tips.
    people: Vec<(SpecialistId, String)>,
    /// The goods that hold what the buyer is allergic to.
    unfit: Option<CheckedGoods>,
    /// What to say and do now at the visit that is paid for.
    prompts: Prompts,
}

impl PayBill {
    /// The bill of a visit.
    pub fn new(visit: VisitId) -> Self {
        Self::of(Source::Visit(visit))
    }

    /// A bill by its number.
    pub fn of_bill(bill: BillId) -> Self {
        Self::of(Source::Bill(bill))
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            shown: None,
            checkout: None,
            total_was: None,
            note: None,
            key: None,
            is_waiting: false,
            is_changing: false,
            is_unkept: false,
            entered: None,
            doubted: None,
            asks: Purpose::Discount,
            people: Vec::new(),
            unfit: None,
            prompts: Prompts::default(),
        }
    }

    /// Asks for the bill.
    fn ask(&self, turn: &mut Turn<'_>) {
        match self.source {
            Source::Visit(visit) => turn.ask(OpenBill { visit }),
            Source::Bill(bill) => turn.ask(ShowBill { bill }),
        }
    }

    /// Whether the bill can be paid now.
    fn can_be_paid(&self) -> bool {
        !self.is_waiting && !self.is_changing && self.shown.as_ref().is_some_and(|shown| shown.shift.is_some())
    }

    /// Takes the payment.
    fn pay(&mut self, turn: &mut Turn<'_>) {
        let now = turn.view().moment.uptime;
        let is_held = self.entered.is_some_and(|at| now.saturating_sub(at) < HELD);
        self.entered = Some(now);
        if !self.can_be_paid() {
            return;
        }
        let (Some(shown), Some(checkout)) = (&self.shown, &mut self.checkout) else { return };
        checkout.stop_typing();
        let given = checkout.quote().cash.map(|cash| cash.given);
        let sure = !is_held && given.is_some() && given == self.doubted;
        match checkout.ready(sure) {
            Ok(choices) => {
                let key = *self.key.get_or_insert_with(|| turn.request_key());
                let expects = checkout.quote().to_pay;
                turn.ask(Pay { key, bill: shown.bill.id, version: shown.bill.version, choices, expects });
                self.is_waiting = true;
                self.note = None;
            }
            Err(OfferRefusal::AboveLimit { .. }) => self.ask_manager(turn),
            Err(refusal) => {
                if matches!(refusal, OfferRefusal::OddChange { .. }) {
                    self.doubted = given;
                }
                self.note = Some(turn.view().words.refusal(&refusal.into()));
            }
        }
    }

    /// Asks for a manager's word on a discount above the limit, or else on what is owed.
    fn ask_manager(&mut self, turn: &mut Turn<'_>) {
        let view = turn.view();
        let Some(checkout) = &self.checkout else { return };
        let approval = match checkout.unapproved().filter(|_| checkout.quote().above_limit.is_some()) {
            Some(given) => {
                self.asks = Purpose::Discount;
                Approval::new(Purpose::Discount, given.reason.clone()).or_later()
            }
            None if checkout.quote().debt > Money::ZERO => {
                self.asks = Purpose::Debt;
                Approval::new(Purpose::Debt, view.say("checkout-debt"))
            }
            None => return,
        };
        turn.show(FormScreen::new(approval, view));
    }

    /// Something was chosen: what was refused before is forgotten, and a little later it is kept.
    fn chose(&mut self, outcome: Result<(), OfferRefusal>, turn: &mut Turn<'_>) {
        self.note = outcome.err().map(|refusal| turn.view().words.refusal(&refusal.into()));
        self.is_unkept = true;
        if let Ok(at) = turn.view().moment.now.checked_add(KEEP_AFTER) {
            turn.wake_at(at);
        }
    }

    /// Keeps what was chosen.
    fn keep(&mut self, turn: &mut Turn<'_>) {
        if !std::mem::take(&mut self.is_unkept) || self.is_waiting || self.is_changing {
            return;
        }
        let (Some(shown), Some(checkout)) = (&self.shown, &self.checkout) else { return };
        let (bill, version) = (shown.bill.id, shown.bill.version);
        turn.ask(ChangeBill { bill, version, added: change::added(shown), choices: checkout.choices() });
    }

    /// Writes other lines. The money that was to pay the rest follows the new sum.
    fn change(&mut self, added: Option<Vec<LineWish>>, choices: Choices, turn: &mut Turn<'_>) {
        let (Some(added), Some(shown)) = (added, &self.shown) else { return };
        if self.is_waiting || self.is_changing {
            return;
        }
        turn.ask(ChangeBill { bill: shown.bill.id, version: shown.bill.version, added, choices });
        (self.is_changing, self.is_unkept, self.note) = (true, false, None);
    }

    /// The bill as the desk has it now.
    fn took(&mut self, shown: BillShown, turn: &mut Turn<'_>) {
        if shown.paid.is_some() {
            turn.close();
            turn.go(Destination::Receipt(shown.bill.id));
            return;
        }
        self.ask_of_goods(&shown, turn);
        self.prompts.follow(shown.bill.visit, turn);
        self.people.extend(shown.specialist.clone().filter(|one| !self.people.contains(one)));
        self.total_was = shown.total_was.or(self.total_was);
        let before = self.shown.replace(shown);
        let Some(shown) = &self.shown else { return };
        if before.as_ref().is_some_and(|before| before.bill.version != shown.bill.version) {
            self.key = None;
        }
        let mut facts = shown.facts.clone();
        let Some(checkout) = &mut self.checkout else {
            self.checkout = Some(Checkout::new(facts, &shown.choices));
            return;
        };
        let read_in = checkout.facts().wallet.certificates.iter();
        let known = |id| facts.wallet.certificates.iter().any(|held| held.id == id);
        let read_in: Vec<_> = read_in.filter(|held| !known(held.id)).cloned().collect();
        facts.wallet.certificates.extend(read_in);
        if facts != *checkout.facts() {
            let choices = change::with_proposals(checkout.base(), &facts, checkout.facts().lines.len());
            checkout.renew(facts, &choices);
        }
    }

    /// Who pays for what.
    fn heading(&self, view: &View) -> String {
        let Some(shown) = &self.shown else { return view.say("till-pay-title") };
        let name = shown.client.as_ref();
        let name = name.map(|name| format::full_name(&name.family, &name.given, &name.patronymic, market(view)));
        match (name, shown.starts) {
            (Some(name), Some(starts)) => {
                view.say_with("till-pay-of", args!["name" => name, "time" => format::clock(starts.time())])
            }
            (Some(name), None) => view.say_with("checkout-sale-to", args!["name" => name]),
            (None, _) => view.say("checkout-sale"),
        }
    }
}

impl Screen for PayBill {
    fn title(&self, view: &View) -> String {
        view.say("till-pay-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Pay, Layer::Prompts]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Till, Noun::Wallets, Noun::Offers, Noun::Clients, Noun::Standard]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let Some(checkout) = self.checkout.as_ref().filter(|_| self.can_be_paid()) else {
            return vec![Action::Till, Action::Back];
        };
        let prompts = self.prompts.offers(view);
        let (done, others) = prompts.split_at(prompts.len().min(1));
        let mut offers = vec![Action::TakePayment, Action::PayCard];
        offers.extend(done);
        let wallet = &checkout.facts().wallet;
        offers.extend((checkout.quote().points_most > 0).then_some(Action::UseBonus));
        offers.extend((wallet.deposit > Money::ZERO).then_some(Action::UseDeposit));
        offers.extend(checkout.unused_certificates().next().map(|_| Action::UseCertificate));
        offers.extend([Action::AddLine, Action::AddDiscount, Action::PayTransfer, Action::AddTip, Action::Explain]);
        offers.push(Action::Back);
        offers.extend(others);
        offers.extend([
            Action::PayCash,
            Action::UseCertificate,
            Action::UseSession,
            Action::OweRest,
            Action::KeepOver,
            Action::Remove,
            Action::OneMore,
            Action::OneLess,
            Action::BestPromotions,
        ]);
        offers.extend(matches!(self.source, Source::Bill(_)).then_some(Action::DropSale));
        let mut seen = Vec::new();
        offers.retain(|offer| {
            !seen.contains(offer) && {
                seen.push(*offer);
                true
            }
        });
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        self.unfit = None; // the card may be what changed
        if !self.is_waiting {
            self.ask(turn);
            self.prompts.ask(turn);
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        if self.choose(action, turn) {
            return Handled::Yes;
        }
        match action {
            Action::TakePayment => self.pay(turn),
            // A payment whose answer is on its way cannot be left: nobody would see whether it was taken.
            _ if self.is_waiting => return Handled::from(matches!(action, Action::Back | Action::Pay)),
            Action::Undo => return self.prompts.take_back(turn),
            Action::UseCertificate => self.certificate(turn),
            Action::AddTip => {
                let did = self.shown.as_ref().and_then(|shown| shown.specialist.clone());
                turn.show(FormScreen::new(tip::GiveTip::new(did), turn.view()));
            }
            Action::AddDiscount => self.discount(turn),
            Action::AskManager => self.ask_manager(turn),
            Action::AddLine => {
                let form = add_line::AddLine::to(self.unfit.clone());
                turn.show(FormScreen::new(form, turn.view()));
            }
            Action::OneMore | Action::OneLess => self.pieces(action == Action::OneMore, turn),
            Action::Remove => self.remove(turn),
            Action::Explain => {
                if let Some(checkout) = &self.checkout {
                    turn.show(Explain::of(why::of_spot(checkout, turn.view())));
                }
            }
            Action::DropSale if matches!(self.source, Source::Bill(_)) => {
                let body = turn.view().say("checkout-drop-ask");
                turn.show(Confirm::ask(DROP, "checkout-drop-title", body, "checkout-drop-yes", "checkout-drop-no"));
            }
            Action::Back => {
                self.keep(turn);
                return Handled::No;
            }
            Action::Pay => {
                self.keep(turn);
                turn.go(Destination::WhoPays);
            }
            _ => return self.prompts.act(action, turn),
        }
        Handled::Yes
    }

    fn key(&mut self, event: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        // A space divides thousands; where nothing is typed it is the key that marks what was said.
        let begins = |checkout: &Checkout| event.code == KeyCode::Char(' ') && checkout.typed().is_none();
        let types = !self.is_waiting && !self.checkout.as_ref().is_some_and(begins);
        if types && self.checkout.as_mut().is_some_and(|checkout| checkout.key(event)) {
            self.chose(Ok(()), turn);
            return Handled::Yes;
        }
        let key = Key::of(event);
        if !key.is_text() {
            return Handled::No;
        }
        match turn.view().keymap.action(&[Layer::Pay, Layer::Prompts, Layer::Global], key) {
            Some(action) => self.act(action, turn),
            None => Handled::No,
        }
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        if let Some(checkout) = self.checkout.as_mut().filter(|_| !self.is_waiting) {
            checkout.paste(text);
            self.chose(Ok(()), turn);
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        self.prompts.answered(&answer, turn);
        match answer {
            Answer::OpenBill(shown) | Answer::ShowBill(shown) => self.took(shown, turn),
            Answer::CheckGoods(checked) => self.unfit = Some(checked),
            Answer::ChangeBill(shown) => {
                self.is_changing = false;
                self.took(shown, turn);
            }
            Answer::Pay(receipt) => {
                let view = turn.view();
                turn.say(Message::done(super::receipt::said(&receipt, view)));
                turn.close();
                let facts = self.checkout.as_ref().map(|checkout| checkout.facts().clone());
                let people = std::mem::take(&mut self.people);
                turn.show(ReceiptPage::just_paid(receipt, facts, people, view.moment.uptime));
            }
            Answer::DropBill(()) => {
                turn.say(Message::done(turn.view().say("checkout-dropped")));
                turn.close();
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        (self.is_waiting, self.is_changing) = (false, false);
        self.prompts.refused();
        if matches!(error, DeskError::Approval(ApprovalRefusal::Missing)) {
            self.key = None;
            self.ask_manager(turn);
            return Handled::Yes;
        }
        if let (DeskError::Approval(_), Some(checkout)) = (error, &mut self.checkout) {
            checkout.forget_approvals();
        }
        self.note = Some(turn.view().words.refusal(error));
        if matches!(error, DeskError::Till(TillRefusal::AlreadyPaid { .. })) {
            turn.say_error(error); // the receipt takes the place of this page
        }
        // Where the disk failed nobody knows yet whether the payment was written: the same name asks again safely.
        if !matches!(error, DeskError::Store(failure) if !matches!(failure, StoreError::Constraint(_))) {
            self.key = None;
        }
        let is_stale = matches!(error, DeskError::Conflict | DeskError::Offer(_) | DeskError::Approval(_));
        if is_stale
            || matches!(error, DeskError::Till(TillRefusal::BillChanged { .. } | TillRefusal::AlreadyPaid { .. }))
        {
            self.ask(turn);
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        match news {
            News::Filled(name, draft) => self.filled(name, &draft, turn),
            News::Approved(approval) => {
                if let Some(checkout) = &mut self.checkout {
                    match self.asks {
                        Purpose::Debt => checkout.approve_debt(approval),
                        _ => checkout.approve(approval),
                    }
                    self.chose(Ok(()), turn);
                }
            }
            News::Certificate(held) => {
                if let Some(checkout) = &mut self.checkout {
                    let outcome = checkout.read_in(*held);
                    self.chose(outcome, turn);
                }
            }
            News::Agreed(_) => {
                if let Some(shown) = &self.shown {
                    turn.ask(DropBill { bill: shown.bill.id, version: shown.bill.version });
                }
            }
            News::NotDone(_) => self.prompts.told(news, turn),
            News::Chosen(_) | News::Decided(_) | News::Choose(_) | News::WayBack => {}
        }
    }

    fn due(&mut self, turn: &mut Turn<'_>) {
        self.keep(turn);
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let around = view::Around {
            heading: self.heading(view),
            warnings: self.warnings(view),
            note: self.note.clone(),
            prompts: &self.prompts,
            specialists: &self.people,
        };
        view::draw(self.checkout.as_ref(), &around, area, frame.buffer_mut(), view);
    }
}
