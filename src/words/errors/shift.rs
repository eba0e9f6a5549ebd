//! What a shift refuses: opening, moving cash, closing.

use crate::args;
use crate::domain::money::Money;
use crate::domain::till::ShiftRefusal;
use crate::words::Words;

use super::amount_in;

/// The sentence of a refusal.
pub(super) fn shift(words: &Words, refusal: &ShiftRefusal) -> String {
    let sum = |amount: Money| amount_in(words, amount);
    match *refusal {
        ShiftRefusal::OpeningDiffers { difference } if difference > Money::ZERO => {
            words.say_with("shift-refused-opening-over", args!["difference" => sum(difference)])
        }
        ShiftRefusal::OpeningDiffers { difference } => {
            let missing = difference.negated().unwrap_or_default();
            words.say_with("shift-refused-opening-short", args!["difference" => sum(missing)])
        }
        ShiftRefusal::Overdue(shift) => words.say_with("shift-refused-overdue", args!["number" => shift.to_string()]),
        ShiftRefusal::BeingClosed(shift) => {
            words.say_with("shift-refused-being-closed", args!["number" => shift.to_string()])
        }
        ShiftRefusal::BeingCounted(shift) => {
            words.say_with("shift-refused-being-counted", args!["number" => shift.to_string()])
        }
        ShiftRefusal::NotThatMuch(amount) => {
            words.say_with("shift-refused-not-that-much", args!["amount" => sum(amount)])
        }
        ShiftRefusal::NobodyForTips => words.say("shift-refused-nobody-for-tips"),
        ShiftRefusal::TipsNotOwed { owed } => words.say_with("shift-refused-tips-not-owed", args!["owed" => sum(owed)]),
        ShiftRefusal::NoteMissing => words.say("shift-refused-note-missing"),
        ShiftRefusal::Blocked { visits, bills, overrides } => words
            .say_with("shift-refused-blocked", args!["visits" => visits, "bills" => bills, "overrides" => overrides]),
        ShiftRefusal::NotBegun(shift) => {
            words.say_with("shift-refused-not-begun", args!["number" => shift.to_string()])
        }
        ShiftRefusal::CountedAlready => words.say("shift-refused-counted-already"),
        ShiftRefusal::CountFirst => words.say("shift-refused-count-first"),
        ShiftRefusal::TerminalsFirst => words.say("shift-refused-terminals-first"),
        ShiftRefusal::CountedForGood => words.say("shift-refused-counted-for-good"),
        ShiftRefusal::TerminalDiffers { difference } => {
            words.say_with("shift-refused-terminal-differs", args!["difference" => sum(difference)])
        }
        ShiftRefusal::AboveTolerance { difference } => {
            words.say_with("shift-refused-above-tolerance", args!["difference" => sum(difference)])
        }
        ShiftRefusal::FloatAboveCount { counted } => {
            words.say_with("shift-refused-float-above", args!["counted" => sum(counted)])
        }
        ShiftRefusal::NoteTooLong => words.say("shift-refused-note-too-long"),
    }
}
