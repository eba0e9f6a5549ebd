//! What one client holds: points, certificates, abonements, deposit, debt, family.

use crate::args;
use crate::desk::wallet::{
    AbonementShown, FreezeAbonement, GiveGrant, LeavePool, SetBroughtBy, ShareAbonement, ShowWallet, UnfreezeAbonement,
    WalletShown,
};
use crate::desk::{Answer, Noun};
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::money::Money;
use crate::domain::offers::{AbonementState, CertificateState};
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, Question, Turn, View};
use crate::ui::screens::{Confirm, FormScreen, Listing, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::wallet::{abonement_state_key, certificate_state_key};

use super::change::{Change, ChangeForm};
use super::page_aside;
use super::row::HeldRow;
use super::with_person::{With, WithForm};
use super::written::{ends, left, may, money, named, points, until};

/// The question whether a client leaves their family's account.
const LEAVE: &str = "wallet-leave";

/// The wallet of a client.
pub struct WalletPage {
    client: ClientId,
    /// What the salon told last.
    shown: Option<WalletShown>,
    /// The name of a grant that is being given, kept until it is answered.
    granting: Option<RequestKey>,
}

impl WalletPage {
    /// The wallet of a client.
    pub fn new(client: ClientId) -> Self {
        Self { client, shown: None, granting: None }
    }

    /// Gives the first grant that is due.
    fn give(&mut self, turn: &mut Turn<'_>) {
        let view = turn.view();
        let due = self.shown.as_ref().and_then(|shown| shown.grants.first().copied());
        let Some((occasion, _)) = due else {
            turn.say(Message::note(view.say("wallet-nothing-to-give")));
            return;
        };
        let key = *self.granting.get_or_insert_with(|| turn.request_key());
        turn.ask(GiveGrant { key, client: self.client, occasion });
    }

    /// Lets the client into a family's account, or asks whether they leave it.
    fn family(&self, turn: &mut Turn<'_>) {
        let Some(shown) = &self.shown else { return };
        let view = turn.view();
        match &shown.wallet.bonus.pool_of {
            Some(name) => {
                let body = view.say_with("wallet-leave-body", args!["name" => name.as_str()]);
                let (title, yes, no) = ("wallet-leave-title", "wallet-leave-yes", "wallet-leave-no");
                turn.show(Confirm::ask(LEAVE, title, body, yes, no));
            }
            None => turn.show(FormScreen::new(WithForm::new(With::Pool { member: self.client }), view)),
        }
    }

    /// What can be done with an abonement.
    fn act_on(abonement: &AbonementShown, action: Action, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let (id, version) = (abonement.held.id, abonement.version);
        match action {
            Action::PauseAbonement if abonement.held.state == AbonementState::Frozen => {
                turn.ask(UnfreezeAbonement { abonement: id, version });
            }
            Action::PauseAbonement => turn.ask(FreezeAbonement { abonement: id, version }),
            Action::ShareHeld => match abonement.shared.last().filter(|_| !abonement.terms.shared) {
                Some(person) => turn.ask(ShareAbonement { abonement: id, version, person: person.id, may: false }),
                None => turn.show(FormScreen::new(WithForm::new(With::Share { abonement: id, version }), view)),
            },
            Action::SplitHeld => {
                turn.show(FormScreen::new(WithForm::new(With::Split { abonement: id, version }), view));
            }
            Action::HandOn => turn.show(FormScreen::new(WithForm::new(With::HandOn { abonement: id, version }), view)),
            Action::ExtendHeld if may(view, Permission::AdjustWallets) => {
                let change = Change::ExtendAbonement { abonement: id, version };
                turn.show(FormScreen::new(ChangeForm::new(change), view));
            }
            Action::RefundHeld if may(view, Permission::ManageTill) => {
                let change = Change::Refund { abonement: id, version, back: abonement.refund.back };
                turn.show(FormScreen::new(ChangeForm::new(change), view));
            }
            Action::WriteOffHeld if may(view, Permission::AdjustWallets) => {
                turn.show(FormScreen::new(ChangeForm::new(Change::WriteOffAbonement(id)), view));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}

/// What of an abonement can be done now, so that no key is shown that would be refused.
fn offered(abonement: &AbonementShown, view: &View) -> Vec<Action> {
    let (state, terms) = (abonement.held.state, &abonement.terms);
    let mut offers = Vec::new();
    let may_pause = state == AbonementState::Active && abonement.pause_left > 0;
    if may_pause || state == AbonementState::Frozen {
        offers.push(Action::PauseAbonement);
    }
    let lives = matches!(state, AbonementState::Active | AbonementState::Frozen);
    if lives && terms.shared {
        offers.push(Action::ShareHeld);
    }
    if lives && terms.transferable {
        if state == AbonementState::Active && abonement.held.left > 1 {
            offers.push(Action::SplitHeld);
        }
        offers.push(Action::HandOn);
    }
    if may(view, Permission::ManageTill) && (lives || state == AbonementState::Expired) {
        offers.push(Action::RefundHeld);
    }
    if may(view, Permission::AdjustWallets) {
        if (lives || state == AbonementState::Expired) && abonement.held.until.is_some() {
            offers.push(Action::ExtendHeld);
        }
        if state == AbonementState::Expired {
            offers.push(Action::WriteOffHeld);
        }
    }
    offers
}

impl Listing for WalletPage {
    type Row = HeldRow;

    fn title(&self) -> &'static str {
        "wallet-title"
    }

    fn head(&self, view: &View) -> String {
        match &self.shown {
            Some(shown) => view.say_with("wallet-title-of", args!["name" => shown.client.name.as_str()]),
            None => view.say(self.title()),
        }
    }

    fn nothing(&self) -> &'static str {
        "wallet-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Wallets, Noun::Clients, Noun::Offers]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowWallet { client: self.client });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<HeldRow>> {
        let view = turn.view();
        match answer {
            Answer::ShowWallet(shown) => {
                self.client = shown.client.id;
                let mut rows = vec![HeldRow::Bonus];
                rows.extend(shown.abonements.iter().cloned().map(|one| HeldRow::Abonement(Box::new(one))));
                rows.extend(shown.wallet.certificates.iter().cloned().map(HeldRow::Certificate));
                rows.push(HeldRow::Deposit);
                if shown.wallet.debt > Money::ZERO {
                    rows.push(HeldRow::Debt);
                }
                if !shown.pool.is_empty() {
                    rows.push(HeldRow::Family);
                }
                if shown.brought_by.is_some() {
                    rows.push(HeldRow::BroughtBy);
                }
                self.shown = Some(shown);
                return Some(rows);
            }
            Answer::GiveGrant(_) => {
                self.granting = None;
                turn.say(Message::done(view.say("wallet-given")));
            }
            Answer::FreezeAbonement(_) => turn.say(Message::done(view.say("wallet-frozen"))),
            Answer::UnfreezeAbonement(_) => turn.say(Message::done(view.say("wallet-unfrozen"))),
            Answer::LeavePool(_) => turn.say(Message::done(view.say("wallet-left"))),
            Answer::ShareAbonement(_) => turn.say(Message::done(view.say("wallet-shared"))),
            Answer::SetBroughtBy(_) => turn.say(Message::done(view.say("wallet-brought-noted"))),
            _ => {}
        }
        None
    }

    fn id(row: &HeldRow) -> i64 {
        // Numbers of abonements and certificates may be the same: one kind is counted below nothing.
        match row {
            HeldRow::Abonement(held) => held.held.id.0,
            HeldRow::Certificate(held) => -held.id.0 - 100,
            HeldRow::Bonus => -1,
            HeldRow::Deposit => -2,
            HeldRow::Debt => -3,
            HeldRow::Family => -4,
            HeldRow::BroughtBy => -5,
        }
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("wallet-column-what"), 1),
            Column::fixed(view.say("wallet-column-left"), 16).right(),
            Column::fixed(view.say("wallet-column-until"), 10).from(60),
            Column::fixed(view.say("wallet-column-state"), 12).from(76),
        ]
    }

    fn cells(&self, row: &HeldRow, view: &View) -> Vec<TableCell> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let plain = |what: String, amount: String| {
            vec![TableCell::text(what), TableCell::text(amount), TableCell::text(""), TableCell::text("")]
        };
        match row {
            HeldRow::Bonus => {
                let standing = &shown.wallet.bonus;
                let means = if standing.points < 0 { Meaning::Caution } else { Meaning::Text };
                let first = standing.soonest.map(|(last, _)| last);
                vec![
                    TableCell::text(view.say("wallet-bonuses")),
                    TableCell::meant(points(standing.points, view), means),
                    TableCell::meant(first.map(|last| until(Some(last), view)).unwrap_or_default(), ends(first, view)),
                    TableCell::meant(
                        format::share(standing.rate, form_context(view).market, &view.words),
                        Meaning::Dim,
                    ),
                ]
            }
            HeldRow::Abonement(one) => {
                let held = &one.held;
                let is_live = held.state == AbonementState::Active;
                let means = if is_live { Meaning::Text } else { Meaning::Dim };
                let left = view.say_with("wallet-left-of", args!["left" => held.left, "all" => held.sessions]);
                vec![
                    TableCell::meant(named(&held.names, view), means),
                    TableCell::meant(left, if is_live && held.left == 1 { Meaning::Caution } else { means }),
                    TableCell::meant(until(held.until, view), if is_live { ends(held.until, view) } else { means }),
                    TableCell::meant(view.say(abonement_state_key(held.state)), means),
                ]
            }
            HeldRow::Certificate(held) => {
                let means = if held.state == CertificateState::Active { Meaning::Text } else { Meaning::Dim };
                vec![
                    TableCell::meant(view.say_with("wallet-certificate", args!["code" => held.code.as_str()]), means),
                    TableCell::meant(left(held, view), means),
                    TableCell::meant(until(held.until, view), ends(held.until, view)),
                    TableCell::meant(view.say(certificate_state_key(held.state)), means),
                ]
            }
            HeldRow::Deposit => plain(view.say("wallet-deposit"), money(shown.wallet.deposit, view)),
            HeldRow::Debt => {
                let owed = TableCell::meant(money(shown.wallet.debt, view), Meaning::Caution);
                vec![TableCell::meant(view.say("wallet-debt"), Meaning::Caution), owed]
            }
            HeldRow::Family => {
                let count = i64::try_from(shown.pool.len()).unwrap_or(i64::MAX);
                plain(view.say("wallet-family"), view.say_with("wallet-people", args!["count" => count]))
            }
            HeldRow::BroughtBy => {
                let name = shown.brought_by.as_ref().map(|person| person.name.clone()).unwrap_or_default();
                plain(view.say("wallet-brought-by"), name)
            }
        }
    }

    fn aside(&self, row: &HeldRow, view: &View) -> Vec<(String, Meaning)> {
        self.shown.as_ref().map(|shown| page_aside::of(row, shown, view)).unwrap_or_default()
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Wallet, Layer::List]
    }

    fn offers(&self, row: Option<&HeldRow>, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if let Some(HeldRow::Abonement(one)) = row {
            if may(view, Permission::UseTill) {
                offers.extend(offered(one, view));
            }
        } else {
            if self.shown.as_ref().is_some_and(|shown| !shown.grants.is_empty()) && may(view, Permission::UseTill) {
                offers.push(Action::GiveGrant);
            }
            if may(view, Permission::AdjustWallets) {
                offers.push(Action::AdjustBonus);
            }
            if may(view, Permission::UseTill) {
                offers.push(Action::FamilyPool);
            }
            if may(view, Permission::WriteCard) {
                offers.push(Action::BroughtBy);
            }
        }
        offers.push(Action::Explain);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&HeldRow>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        match action {
            Action::Explain | Action::Open => {
                let explained = row.zip(self.shown.as_ref()).map(|(row, shown)| page_aside::explain(row, shown, view));
                if let Some(explained) = explained {
                    turn.show(explained);
                }
            }
            Action::GiveGrant if may(view, Permission::UseTill) => self.give(turn),
            Action::FamilyPool if may(view, Permission::UseTill) => self.family(turn),
            Action::AdjustBonus if may(view, Permission::AdjustWallets) => {
                turn.show(FormScreen::new(ChangeForm::new(Change::Adjust(self.client)), view));
            }
            Action::BroughtBy if may(view, Permission::WriteCard) => match &self.shown {
                Some(shown) if shown.brought_by.is_some() => {
                    turn.ask(SetBroughtBy { client: self.client, friend: None });
                }
                _ => turn.show(FormScreen::new(WithForm::new(With::Brought { client: self.client }), view)),
            },
            other => match row {
                Some(HeldRow::Abonement(one)) if may(view, Permission::UseTill) => {
                    return Self::act_on(one, other, turn);
                }
                _ => return Handled::No,
            },
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let News::Agreed(Question::Own(LEAVE)) = news {
            turn.ask(LeavePool { member: self.client });
        }
    }
}
