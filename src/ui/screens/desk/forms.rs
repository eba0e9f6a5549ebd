//! A promised call that is put off, and for how long the desk may stand empty.

use jiff::SignedDuration;
use jiff::civil::DateTime;

use crate::args;
use crate::desk::away::{ChangeDeskRules, DeskRules};
use crate::desk::call::SettleCallback;
use crate::desk::{Answer, DeskError};
use crate::domain::call::{Call, CallRefusal, CallbackOutcome};
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::desk::{CALL_AGAIN, DESK_RULES};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::words::format;

use super::who::who;

/// How long after a call that nobody answered the next one is proposed, in minutes.
const AGAIN_AFTER: i64 = 60;

/// The quarter of an hour after some minutes from now, as the fields of a form: day and time.
pub(super) fn later(view: &View, minutes: i64) -> (String, String) {
    let wall = wall_later(view.wall(), minutes);
    (format::day_numbers(wall.date(), view.words.language()), format::clock(wall.time()))
}

/// The first full quarter of an hour at least some minutes after a time.
fn wall_later(wall: DateTime, minutes: i64) -> DateTime {
    let later = wall.saturating_add(SignedDuration::from_mins(minutes));
    let over = i64::from(later.minute() % 15);
    let wait = if over == 0 { 0 } else { 15 - over };
    let whole = later.date().at(later.hour(), later.minute(), 0, 0);
    whole.saturating_add(SignedDuration::from_mins(wait))
}

/// The day and the time of a form, on the salon's wall.
pub(super) fn promised(draft: &Draft, view: &View) -> Option<DateTime> {
    let day = draft.day("day", view.wall().date(), Looking::Ahead)?;
    Some(day.to_datetime(draft.time("time")?))
}

/// At which field of a promised call a refusal stands.
pub(super) fn field_of(error: &DeskError) -> Option<&'static str> {
    match error {
        DeskError::Call(CallRefusal::NoNumber) => Some("number"),
        DeskError::Call(CallRefusal::InThePast | CallRefusal::NoTime) => Some("time"),
        DeskError::Call(CallRefusal::TooFar) => Some("day"),
        _ => None,
    }
}

/// Nobody answered: when to try again.
pub(super) struct Again {
    call: Call,
}

impl Again {
    /// About a promised call.
    pub(super) fn new(call: Call) -> Self {
        Self { call }
    }
}

impl FormOwner for Again {
    fn form(&self) -> &'static Form {
        &CALL_AGAIN
    }

    fn start(&self, view: &View) -> Draft {
        let (day, time) = later(view, AGAIN_AFTER);
        Draft::new().with("day", day).with("time", time)
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}", self.form().name, self.call.id))
    }

    fn title(&self, view: &View) -> String {
        let name = who(&self.call, view);
        view.say_with("call-again-of", args!["name" => name])
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let again = promised(&draft, turn.view());
        let note = draft.text("note").to_owned();
        turn.ask(SettleCallback { call: self.call.id, outcome: CallbackOutcome::NoAnswer, again, note });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SettleCallback(call) = answer else { return FormEnd::Open };
        if let Some(back) = call.call_back {
            let at = format::date_time(back.wall, &turn.view().words);
            turn.say(Message::done(turn.view().say_with("call-put-off", args!["at" => at])));
        }
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        field_of(error)
    }
}

/// For how long the desk may stand empty.
pub(super) struct Rules {
    rules: DeskRules,
}

impl Rules {
    /// As they are.
    pub(super) fn new(rules: DeskRules) -> Self {
        Self { rules }
    }
}

impl FormOwner for Rules {
    fn form(&self) -> &'static Form {
        &DESK_RULES
    }

    fn start(&self, _view: &View) -> Draft {
        Draft::new().with("minutes", self.rules.away_minutes.to_string())
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let minutes = form.draft().number("minutes").and_then(|minutes| u16::try_from(minutes).ok());
        let away_minutes = minutes.unwrap_or(self.rules.away_minutes);
        turn.ask(ChangeDeskRules { rules: DeskRules { away_minutes } });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::ChangeDeskRules(rules) = answer else { return FormEnd::Open };
        let values = args!["minutes" => rules.away_minutes];
        turn.say(Message::done(turn.view().say_with("away-rules-kept", values)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Away(_)).then_some("minutes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_time_is_a_full_quarter() {
        let wall = |text: &str| text.parse::<DateTime>().unwrap();
        for (now, minutes, expected) in [
            ("2026-11-21T14:00:00", 0, "2026-11-21T14:00:00"),
            ("2026-11-21T14:00:30", 30, "2026-11-21T14:30:00"),
            ("2026-11-21T14:01:00", 30, "2026-11-21T14:45:00"),
            ("2026-11-21T14:59:59", 60, "2026-11-21T16:00:00"),
            ("2026-11-21T23:50:00", 60, "2026-11-22T01:00:00"),
            ("2026-12-31T23:20:00", 30, "2027-01-01T00:00:00"),
        ] {
            assert_eq!(wall_later(wall(now), minutes), wall(expected), "{now} {minutes}");
        }
    }
}
