//! The receipt of a paid bill: what it came to, how it was met, what was taken back of it since.

use std::time::Duration;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::paper::{KeepPaper, ReadPrinter};
use crate::desk::till::ShowBill;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::{BillId, SpecialistId};
use crate::domain::money::Money;
use crate::domain::offers::Facts;
use crate::domain::paper::Document;
use crate::domain::till::{BillState, Receipt};
use crate::outside::print::{Job, Way};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, News, Screen, Turn, View};
use crate::ui::screens::explain::Explain;
use crate::ui::screens::paper::PaperPage;
use crate::ui::screens::prompts::Prompts;
use crate::ui::screens::till::{market, money};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::split;
use crate::ui::widgets::text::put;
use crate::words::explain::{About, NamesOnBill};
use crate::words::{Words, format, paper, say};

use super::rows::{RowsOf, rows};
use super::{view, why};

/// Columns beside the receipt on the smallest screen.
const ASIDE: u16 = 25;
/// Enter pressed sooner after the payment is the held key that took it: it must not carry the change out of sight.
const HELD: Duration = Duration::from_millis(1_200);

/// A receipt.
pub struct ReceiptPage {
    bill: BillId,
    receipt: Option<Receipt>,
    /// What the bill was judged by, where that is known: for names, and for what to say after the payment.
    facts: Option<Facts>,
    /// Whether it was paid just now.
    is_fresh: bool,
    /// Who got tips, where that is known.
    people: Vec<(SpecialistId, String)>,
    /// When Enter was pressed last.
    entered: Option<Duration>,
    /// What to say and do now at the visit that was paid for.
    prompts: Prompts,
}

impl ReceiptPage {
    /// Of a bill by its number.
    pub fn new(bill: BillId) -> Self {
        Self {
            bill,
            receipt: None,
            facts: None,
            is_fresh: false,
            people: Vec::new(),
            entered: None,
            prompts: Prompts::default(),
        }
    }

    /// Of a bill paid at this moment.
    pub(super) fn just_paid(
        receipt: Receipt,
        facts: Option<Facts>,
        people: Vec<(SpecialistId, String)>,
        now: Duration,
    ) -> Self {
        Self {
            bill: receipt.bill.id,
            receipt: Some(receipt),
            facts,
            is_fresh: true,
            people,
            entered: Some(now),
            prompts: Prompts::default(),
        }
    }

    /// Whether something of it can be taken back.
    fn can_be_refunded(&self) -> bool {
        let is_left = |receipt: &Receipt| {
            receipt.bill.state == BillState::Paid && !receipt.refunds.iter().any(|made| made.refund.is_whole)
        };
        self.receipt.as_ref().is_some_and(is_left)
    }

    /// The receipt, then what was taken back of it, in the salon's language: paper is for the client.
    fn documents(&self, view: &View) -> Vec<Document> {
        let (Some(receipt), Some(salon)) = (&self.receipt, &view.salon) else { return Vec::new() };
        let words = Words::new(salon.language);
        let refunds = receipt.refunds.iter().map(|made| paper::refund(made, &receipt.bill, salon, &words));
        [paper::receipt(receipt, salon, &words)].into_iter().chain(refunds).collect()
    }

    /// The steps by which the bill came about, and what it moved.
    fn explain(&self, turn: &mut Turn<'_>) {
        let Some(receipt) = &self.receipt else { return };
        let view = turn.view();
        let mut names = self.facts.as_ref().map(|facts| NamesOnBill::of(facts, &view.words)).unwrap_or_default();
        names.lines = receipt.bill.lines.iter().map(|line| super::line_name(line, view)).collect();
        let lines = why::lines(&receipt.quote, About::Bill, &names, view);
        turn.show(Explain::of(lines).with_entry(receipt.entry));
    }

    /// What stands beside the receipt: what to say now, codes to hand over, what was taken back.
    fn aside(&self, receipt: &Receipt, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = Vec::new();
        for issued in &receipt.issued {
            lines.push((view.say_with("receipt-code", args!["code" => issued.code.as_str()]), Meaning::Title));
            if let Some(until) = issued.until {
                let day = format::day_numbers(until, view.words.language());
                lines.push((view.say_with("receipt-code-until", args!["day" => day]), Meaning::Dim));
            }
        }
        if let Some(facts) = self.facts.as_ref().filter(|_| self.is_fresh) {
            let said = say::after_payment(facts, &receipt.quote, &view.words);
            let further = said.into_iter().filter(|sentence| !view::is_said(sentence, &self.prompts, view));
            lines.extend(further.map(|sentence| (sentence.text, Meaning::Voice)));
        }
        if receipt.bill.state == BillState::Void {
            lines.push((view.say("receipt-void"), Meaning::Caution));
        }
        for made in &receipt.refunds {
            let values = args![
                "amount" => money(made.refund.money(), view), "at" => format::date_time(made.at, &view.words),
                "name" => made.by.as_str(), "reason" => made.reason.as_str()
            ];
            lines.push((view.say_with("receipt-refund", values), Meaning::Caution));
        }
        lines
    }
}

impl Screen for ReceiptPage {
    fn title(&self, view: &View) -> String {
        view.say_with("receipt-title", args!["number" => self.bill.to_string()])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Bills, Layer::Prompts, Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Till, Noun::Standard, Noun::Comfort]
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let mut offers = vec![Action::Open];
        offers.extend(self.prompts.offers(view));
        offers.extend(self.can_be_refunded().then_some(Action::Refund));
        offers.extend([Action::Explain, Action::Print, Action::Back]);
        offers
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        if self.receipt.is_none() {
            self.refresh(turn);
        } else if self.is_fresh {
            turn.ask(ReadPrinter {}); // a receipt may print itself
            self.prompts.follow(self.receipt.as_ref().and_then(|receipt| receipt.bill.visit), turn);
        }
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowBill { bill: self.bill });
        self.prompts.ask(turn);
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Open => {
                let now = turn.view().moment.uptime;
                let is_held = self.entered.is_some_and(|at| now.saturating_sub(at) < HELD);
                self.entered = Some(now);
                if !is_held {
                    turn.close();
                }
            }
            Action::Refund if self.can_be_refunded() => turn.go(Destination::Refund(self.bill)),
            Action::Explain => self.explain(turn),
            Action::Print => {
                let documents = self.documents(turn.view());
                if !documents.is_empty() {
                    turn.show(PaperPage::last_of(documents));
                }
            }
            Action::Undo => return self.prompts.take_back(turn),
            _ => return self.prompts.act(action, turn),
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        self.prompts.told(news, turn);
    }

    fn refused(&mut self, _error: &DeskError, _turn: &mut Turn<'_>) -> Handled {
        self.prompts.refused();
        Handled::No
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        self.prompts.answered(&answer, turn);
        let shown = match answer {
            Answer::ShowBill(shown) => shown,
            Answer::ReadPrinter(printer) if printer.receipts_by_itself => {
                if let Some(document) = self.documents(turn.view()).into_iter().next() {
                    turn.ask(KeepPaper { document });
                }
                return;
            }
            Answer::KeepPaper(kept) => {
                if let Some(salon) = &turn.view().salon {
                    let (document, market) = (kept.document, salon.market);
                    turn.print(Job { document, market, way: Way::Print(kept.printer) });
                }
                return;
            }
            _ => return,
        };
        match shown.paid {
            Some(receipt) => {
                self.receipt = Some(receipt);
                self.facts.get_or_insert(shown.facts);
                self.people.extend(shown.specialist.filter(|one| !self.people.contains(one)));
            }
            // It waits to be paid, or was taken back as a whole and waits again.
            None => {
                turn.close();
                turn.go(Destination::PayBill(self.bill));
            }
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let buffer = frame.buffer_mut();
        let (left, right) = split(area, buffer, &view.theme, ASIDE);
        let mut place = Rect { x: left.x + 1, width: left.width.saturating_sub(2), ..left };
        let Some(receipt) = &self.receipt else { return };
        self.draw_head(receipt, &mut place, buffer, view);
        self.draw_rows(receipt, place, buffer, view);
        let word = if self.is_fresh { "checkout-say" } else { "" };
        let aside = self.aside(receipt, view);
        let sentences = aside.iter().map(|(text, means)| (text.as_str(), *means));
        view::draw_aside(&self.prompts, word, sentences, right, buffer, view);
    }
}

impl ReceiptPage {
    /// Which bill it is, whose, and when it was paid.
    fn draw_head(&self, receipt: &Receipt, place: &mut Rect, buffer: &mut Buffer, view: &View) {
        let ellipsis = view.theme.signs().ellipsis;
        let mut heading = self.title(view);
        if let Some(name) = &receipt.client {
            let name = format::full_name(&name.family, &name.given, &name.patronymic, market(view));
            heading = format!("{heading} {} {name}", view.theme.signs().middot);
        }
        let paid = receipt.paid;
        let values = args![
            "at" => format::date_time(paid, &view.words), "shift" => receipt.shift.to_string(),
            "name" => receipt.paid_by.as_str()
        ];
        for (text, means) in [(heading, Meaning::Title), (view.say_with("receipt-paid", values), Meaning::Dim)] {
            put(buffer, place.x, place.y, place.right(), &text, view.style(means), ellipsis);
            place.y += 1;
            place.height = place.height.saturating_sub(1);
        }
    }

    /// The rows, with the change at the end.
    fn draw_rows(&self, receipt: &Receipt, place: Rect, buffer: &mut Buffer, view: &View) {
        let empty = crate::domain::offers::Wallet::default();
        let bill = RowsOf {
            lines: receipt.bill.lines.iter().collect(),
            wallet: self.facts.as_ref().map_or(&empty, |facts| &facts.wallet),
            promotions: self.facts.as_ref().map_or(&[], |facts| &facts.promotions),
            choices: &receipt.choices,
            quote: &receipt.quote,
            spots: None,
            specialists: &self.people,
        };
        for (row, y) in rows(&bill, view).iter().zip(place.rows()) {
            view::draw_row(row, None, y, buffer, view);
        }
    }
}

/// What is said when a bill was just paid.
pub(super) fn said(receipt: &Receipt, view: &View) -> String {
    let quote = &receipt.quote;
    let (total, change) = (money(quote.to_pay, view), money(quote.change(), view));
    let number = receipt.bill.id.to_string();
    let is_one_way = |amount: Money| amount == quote.to_pay;
    if quote.to_pay == Money::ZERO {
        view.say_with("till-paid-free", args!["number" => number])
    } else if quote.change() > Money::ZERO {
        view.say_with("till-paid-change", args!["total" => total, "change" => change, "number" => number])
    } else if is_one_way(quote.card) {
        view.say_with("till-paid-card", args!["total" => total, "number" => number])
    } else if is_one_way(quote.for_cash) {
        view.say_with("till-paid-cash", args!["total" => total, "number" => number])
    } else {
        view.say_with("receipt-paid-mixed", args!["total" => total, "number" => number])
    }
}
