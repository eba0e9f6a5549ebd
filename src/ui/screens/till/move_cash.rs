//! Cash in and out without a bill.

use crate::args;
use crate::desk::schedule::ListSchedule;
use crate::desk::till::MoveCash;
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{RequestKey, SpecialistId};
use crate::domain::till::{CashReason, ShiftRefusal, TillRefusal};
use crate::ui::form::{Form, FormState};
use crate::ui::forms::till::MOVE_CASH;
use crate::ui::screen::{Message, Turn};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::widgets::choices::Choice;

use super::money;

/// The form of one movement.
#[derive(Default)]
pub(super) struct MoveForm {
    /// The request as it was last sent, under its name: sent again unchanged it moves nothing twice.
    sent: Option<MoveCash>,
}

/// The name of a reason.
pub(super) const fn reason_key(reason: CashReason) -> &'static str {
    match reason {
        CashReason::FromOwner => "cash-from-owner",
        CashReason::FromSafe => "cash-from-safe",
        CashReason::OtherIncome => "cash-other-income",
        CashReason::ToSafe => "cash-to-safe",
        CashReason::ToBank => "cash-to-bank",
        CashReason::Purchases => "cash-purchases",
        CashReason::Tips => "cash-tips",
        CashReason::ToOwner => "cash-to-owner",
    }
}

impl FormOwner for MoveForm {
    fn form(&self) -> &'static Form {
        &MOVE_CASH
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListSchedule { with_inactive: true });
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let (Some(reason), Some(amount)) = (CashReason::from_code(draft.text("reason")), draft.money("amount")) else {
            return;
        };
        let specialist = draft.text("specialist").parse().ok().map(SpecialistId);
        let note = draft.text("note").to_owned();
        let same = |last: &MoveCash| {
            (last.reason, last.amount, last.specialist, &last.note) == (reason, amount, specialist, &note)
        };
        let key: RequestKey = match self.sent.as_ref().filter(|last| same(last)) {
            Some(last) => last.key,
            None => turn.request_key(),
        };
        let request = MoveCash { key, reason, amount, specialist, note };
        self.sent = Some(request.clone());
        turn.ask(request);
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::ListSchedule(roster) => {
                let people = roster
                    .specialists
                    .iter()
                    .map(|who| Choice::new(who.specialist.id, who.specialist.details.name.clone()));
                form.give_options("specialist", people.collect());
                FormEnd::Open
            }
            Answer::MoveCash(moved) => {
                let view = turn.view();
                let key = if moved.reason.comes_in() { "cash-done-in" } else { "cash-done-out" };
                let values =
                    args!["amount" => money(moved.amount, view), "reason" => view.say(reason_key(moved.reason))];
                turn.say(Message::done(view.say_with(key, values)));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Shift(ShiftRefusal::NotThatMuch(_) | ShiftRefusal::TipsNotOwed { .. })
            | DeskError::Till(TillRefusal::NotPositive(_) | TillRefusal::TooLarge(_)) => Some("amount"),
            DeskError::Shift(ShiftRefusal::NoteMissing) => Some("note"),
            DeskError::Shift(ShiftRefusal::NobodyForTips) => Some("specialist"),
            _ => None,
        }
    }
}
