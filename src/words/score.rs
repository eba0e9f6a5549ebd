//! The words of a score: shares, times, how prompts ended, what a manager saw.

use jiff::civil::Date;

use crate::args;
use crate::domain::market::Market;
use crate::domain::offers::Rate;
use crate::domain::standard::{Ended, Kept, Period, Reason};

use super::prompts::reason_key;
use super::{Words, format};

/// `87 %` of thousandths, rounded down, so that only all of them are the whole; a dash where nothing was possible.
pub fn rate(thousandths: Option<u16>, words: &Words) -> String {
    match thousandths {
        // Whole per cent have no mark that differs between markets.
        Some(thousandths) => format::share(Rate::percent(thousandths / 10), Market::Kz, words),
        None => "—".to_owned(),
    }
}

/// The days of a score: one day, a month by its name, or from one day to another.
pub fn span(from: Date, to: Date, words: &Words) -> String {
    if from == to {
        return format::day_short(from, words);
    }
    if Period::Month.around(from) == (from, to) {
        return format::month(from, words);
    }
    let (from, to) = (format::day_short(from, words), format::day_short(to, words));
    words.say_with("score-span", args!["from" => from, "to" => to])
}

/// The key of how a prompt stands.
pub const fn ended_key(ended: Ended) -> &'static str {
    match ended {
        Ended::Open => "score-ended-open",
        Ended::Done => "score-ended-done",
        Ended::NotNow(_) => "score-ended-not-now",
        Ended::NotApplicable(_) => "score-ended-not-applicable",
        Ended::Missed => "score-ended-missed",
    }
}

/// The key of why something was put aside.
pub const fn why_key(reason: Option<Reason>) -> &'static str {
    match reason {
        Some(reason) => reason_key(reason),
        None => "score-no-reason",
    }
}

/// The key of how somebody kept a rule.
pub const fn kept_key(kept: Kept) -> &'static str {
    match kept {
        Kept::Yes => "score-kept-yes",
        Kept::Partly => "score-kept-partly",
        Kept::No => "score-kept-no",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::words::Language;

    #[test]
    fn shares_and_spans() {
        let words = Words::new(Language::En);
        for (thousandths, expected) in [(Some(1_000), "100 %"), (Some(999), "99 %"), (Some(0), "0 %"), (None, "—")] {
            assert_eq!(rate(thousandths, &words).replace('\u{a0}', " "), expected);
        }
        for (from, to, expected) in [
            (date(2026, 11, 21), date(2026, 11, 21), "Sat 21 Nov"),
            (date(2026, 11, 16), date(2026, 11, 22), "Mon 16 Nov – Sun 22 Nov"),
            (date(2026, 11, 1), date(2026, 11, 30), "November 2026"),
            (date(2026, 11, 1), date(2026, 11, 29), "Sun 1 Nov – Sun 29 Nov"),
        ] {
            assert_eq!(span(from, to, &words), expected);
        }
    }
}
