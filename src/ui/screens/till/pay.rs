//! Taking payment of a visit.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::{OpenBill, Pay};
use crate::desk::{Answer, DeskError, Noun, StoreError};
use crate::domain::ids::{RequestKey, VisitId};
use crate::domain::money::Money;
use crate::domain::till::{Receipt, TillRefusal};
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Handled, Message, Screen, Turn, View};

use super::payment::{Payment, Way};
use super::{market, money, pay_view};

/// The bill of a visit, and how it is to be met. Cash, exact, is chosen until somebody types: Enter takes it.
pub struct PayBill {
    visit: VisitId,
    payment: Payment,
    /// The name of the payment under way. It stays until the answer is known, so that a retry cannot pay twice.
    key: Option<RequestKey>,
    is_waiting: bool,
}

impl PayBill {
    /// The screen of a visit's bill.
    pub fn new(visit: VisitId) -> Self {
        Self { visit, payment: Payment::new(), key: None, is_waiting: false }
    }

    /// Takes the payment.
    fn pay(&mut self, turn: &mut Turn<'_>) {
        let Some(shown) = self.payment.bill.as_ref().filter(|_| self.payment.can_be_paid() && !self.is_waiting) else {
            return;
        };
        let chosen =
            self.payment.settled(market(turn.view())).and_then(|quote| Ok((quote.to_pay, self.payment.choices()?)));
        match chosen {
            Ok((expects, choices)) => {
                let key = *self.key.get_or_insert_with(|| turn.request_key());
                turn.ask(Pay { key, bill: shown.bill.id, version: shown.bill.version, choices, expects });
                self.is_waiting = true;
                self.payment.note = None;
            }
            Err(error) => self.payment.note = Some(turn.view().words.refusal(&error)),
        }
    }

    /// Paid: says so, with the change, and goes back to where the client was chosen.
    fn paid(receipt: &Receipt, turn: &mut Turn<'_>) {
        let view = turn.view();
        let quote = &receipt.quote;
        let (total, change) = (money(quote.to_pay, view), money(quote.change(), view));
        let number = receipt.bill.id.to_string();
        let text = if quote.cash.is_none() && quote.card == Money::ZERO {
            view.say_with("till-paid-free", args!["number" => number])
        } else if quote.cash.is_none() {
            view.say_with("till-paid-card", args!["total" => total, "number" => number])
        } else if quote.change() == Money::ZERO {
            let key = if quote.card == Money::ZERO { "till-paid-cash" } else { "till-paid-both" };
            view.say_with(key, args!["total" => total, "number" => number])
        } else {
            view.say_with("till-paid-change", args!["total" => total, "change" => change, "number" => number])
        };
        turn.say(Message::done(text));
        turn.close();
    }
}

impl Screen for PayBill {
    fn title(&self, view: &View) -> String {
        view.say("till-pay-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Pay]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Till]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        if self.payment.is_paid() {
            return vec![Action::Back];
        }
        if !self.payment.can_be_paid() {
            return vec![Action::Till, Action::Back];
        }
        vec![Action::TakePayment, Action::PayCard, Action::PaySplit, Action::PayCash, Action::Back]
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        if !self.is_waiting {
            turn.ask(OpenBill { visit: self.visit });
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::TakePayment => self.pay(turn),
            Action::PayCash => self.payment.choose(Way::Cash),
            Action::PayCard => self.payment.choose(Way::Card),
            Action::PaySplit => self.payment.choose(Way::Split),
            Action::NextPane | Action::PreviousPane if self.payment.way == Way::Split => {
                self.payment.types_cash = !self.payment.types_cash;
            }
            Action::NextPane | Action::Right => self.payment.choose(self.payment.way.step(true)),
            Action::PreviousPane | Action::Left => self.payment.choose(self.payment.way.step(false)),
            Action::Up => self.payment.step_likely(true, market(turn.view())),
            Action::Down => self.payment.step_likely(false, market(turn.view())),
            // A payment whose answer is on its way cannot be left: nobody would see whether it was taken.
            Action::Back | Action::Pay if self.is_waiting => {}
            Action::Pay => {}
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn key(&mut self, event: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        if !self.is_waiting && self.payment.key(event) {
            return Handled::Yes;
        }
        let key = Key::of(event);
        if !key.is_text() {
            return Handled::No;
        }
        let view = turn.view();
        match view.keymap.action(&[Layer::Pay, Layer::Global], key) {
            Some(action) => self.act(action, turn),
            None => Handled::No,
        }
    }

    fn paste(&mut self, text: &str, _turn: &mut Turn<'_>) -> Handled {
        if !self.is_waiting {
            self.payment.paste(text);
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::OpenBill(shown) => {
                if self.payment.bill.as_ref().is_some_and(|before| before.bill.version != shown.bill.version) {
                    self.key = None;
                }
                self.payment.bill = Some(shown);
            }
            Answer::Pay(receipt) => Self::paid(&receipt, turn),
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.is_waiting = false;
        self.payment.note = Some(turn.view().words.refusal(error));
        // Where the disk failed nobody knows yet whether the payment was written: the same name asks again safely.
        if !matches!(error, DeskError::Store(failure) if !matches!(failure, StoreError::Constraint(_))) {
            self.key = None;
        }
        if matches!(error, DeskError::Till(TillRefusal::BillChanged { .. } | TillRefusal::AlreadyPaid { .. })) {
            turn.ask(OpenBill { visit: self.visit });
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        pay_view::draw(&self.payment, area, frame.buffer_mut(), view);
    }
}
