//! What the till refuses.

use crate::args;
use crate::domain::ledger::LedgerRefusal;
use crate::domain::money::Money;
use crate::domain::till::TillRefusal;
use crate::words::{Words, format};

use super::amount_in;

/// The sentence of a refusal. Amounts stand without a sign: a refusal does not know the salon's currency, the reader does.
pub(super) fn till(words: &Words, refusal: &TillRefusal) -> String {
    let sum = |amount: Money| amount_in(words, amount);
    match *refusal {
        TillRefusal::NoShiftOpen => words.say("till-refused-no-shift"),
        TillRefusal::ShiftAlreadyOpen(shift) => {
            words.say_with("till-refused-shift-open", args!["number" => shift.to_string()])
        }
        TillRefusal::ShiftClosed(shift) => {
            words.say_with("till-refused-shift-closed", args!["number" => shift.to_string()])
        }
        TillRefusal::ShiftStillOpen(shift) => {
            words.say_with("till-refused-shift-runs", args!["number" => shift.to_string()])
        }
        TillRefusal::AlreadyPaid { at, total } => words.say_with(
            "till-refused-already-paid",
            args!["day" => format::day_short(at.date(), words), "time" => format::clock(at.time()), "total" => sum(total)],
        ),
        TillRefusal::VisitNotToPay => words.say("till-refused-not-to-pay"),
        TillRefusal::BillChanged { now_total } => {
            words.say_with("till-refused-bill-changed", args!["total" => sum(now_total)])
        }
        TillRefusal::NotPositive(amount) => {
            words.say_with("till-refused-not-positive", args!["amount" => sum(amount)])
        }
        TillRefusal::TooLarge(amount) => words.say_with("till-refused-too-large", args!["amount" => sum(amount)]),
        TillRefusal::Quantity(quantity) => {
            words.say_with("till-refused-quantity", args!["quantity" => quantity.to_string()])
        }
        TillRefusal::Dropped => words.say("till-refused-dropped"),
        TillRefusal::NothingSold => words.say("till-refused-nothing-sold"),
        TillRefusal::NotDroppable => words.say("till-refused-not-droppable"),
        TillRefusal::NotPaidYet => words.say("till-refused-not-paid-yet"),
        TillRefusal::RefundTooMuch { line, left } => {
            words.say_with("till-refused-refund-too-much", args!["line" => line + 1, "left" => left])
        }
        TillRefusal::SoldIsUsed { line } => words.say_with("till-refused-sold-is-used", args!["line" => line + 1]),
        TillRefusal::DebtRepaidSince => words.say("till-refused-debt-repaid"),
        TillRefusal::VoidTooLate => words.say("till-refused-void-too-late"),
        TillRefusal::RefundReason => words.say("till-refused-refund-reason"),
        TillRefusal::DrawerTooSmall { held } => {
            words.say_with("till-refused-drawer-too-small", args!["held" => sum(held)])
        }
        TillRefusal::NotADenomination(amount) => {
            words.say_with("till-refused-not-a-denomination", args!["amount" => sum(amount)])
        }
        TillRefusal::TooManyPieces(pieces) => {
            words.say_with("till-refused-too-many-pieces", args!["pieces" => pieces.to_string()])
        }
        TillRefusal::ReasonMissing { difference } => {
            words.say_with("till-refused-reason-missing", args!["difference" => sum(difference)])
        }
        TillRefusal::ReasonTooLong => words.say("till-refused-reason-too-long"),
        TillRefusal::MovedMeanwhile { expected } => {
            words.say_with("till-refused-moved", args!["expected" => sum(expected)])
        }
    }
}

/// The sentence of an entry that cannot be made.
pub(super) fn ledger(words: &Words, refusal: &LedgerRefusal) -> String {
    words.say(match refusal {
        LedgerRefusal::OutOfRange => "till-refused-ledger-range",
        LedgerRefusal::MemoTooLong => "till-refused-reason-too-long",
        LedgerRefusal::TooFewPostings | LedgerRefusal::EmptyPosting(_) | LedgerRefusal::Unbalanced { .. } => {
            "till-refused-ledger"
        }
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::ids::ShiftId;
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        let amount = Money(940_050);
        let all = [
            TillRefusal::NoShiftOpen,
            TillRefusal::ShiftAlreadyOpen(ShiftId(412)),
            TillRefusal::ShiftClosed(ShiftId(412)),
            TillRefusal::ShiftStillOpen(ShiftId(412)),
            TillRefusal::AlreadyPaid { at: date(2026, 11, 21).at(14, 32, 0, 0), total: amount },
            TillRefusal::VisitNotToPay,
            TillRefusal::BillChanged { now_total: amount },
            TillRefusal::NotPositive(amount),
            TillRefusal::TooLarge(amount),
            TillRefusal::Quantity(-3),
            TillRefusal::Dropped,
            TillRefusal::NothingSold,
            TillRefusal::NotDroppable,
            TillRefusal::NotPaidYet,
            TillRefusal::RefundTooMuch { line: 1, left: 2 },
            TillRefusal::SoldIsUsed { line: 1 },
            TillRefusal::DebtRepaidSince,
            TillRefusal::VoidTooLate,
            TillRefusal::RefundReason,
            TillRefusal::DrawerTooSmall { held: amount },
            TillRefusal::NotADenomination(amount),
            TillRefusal::TooManyPieces(100_001),
            TillRefusal::ReasonMissing { difference: amount },
            TillRefusal::ReasonTooLong,
            TillRefusal::MovedMeanwhile { expected: amount },
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|refusal| till(&words, refusal)).collect();
            for sentence in &said {
                // What happened and what to do next: two sentences at least.
                assert!(sentence.matches(['.', '。']).count() >= 2, "{sentence}");
                assert!(!sentence.contains("till-refused") && !sentence.contains('{'), "{sentence}");
            }
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two refusals read alike in {language:?}");
        }
    }

    #[test]
    fn amounts_in_refusals_read_as_the_language_writes_them() {
        let held = TillRefusal::DrawerTooSmall { held: Money(940_050) };
        for (language, expected) in [
            (
                Language::En,
                "The drawer holds only 9 400,50. Give the rest back by card or into the deposit, or bring cash in first.",
            ),
            (Language::Zh, "钱箱里只有 9,400.50。请改为退回银行卡或存入预付款，或先补入现金。"),
        ] {
            assert_eq!(till(&Words::new(language), &held).replace(['\u{a0}', '\u{202f}'], " "), expected);
        }
    }
}
