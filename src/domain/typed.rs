//! Days, times and durations as people type them. What was typed means the same in every market: days come before
//! months, and a four-digit beginning is a year.

use jiff::ToSpan;
use jiff::civil::{Date, Time};

/// Why a text is no day, time or duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypedRefusal {
    /// It does not look like a day at all.
    #[error("not a day")]
    NotADay,
    /// The calendar has no such day, as 30 February.
    #[error("no such day in the calendar")]
    NoSuchDay,
    /// It does not look like a time of day.
    #[error("not a time of day")]
    NotATime,
    /// It does not look like a duration, or is longer than a day.
    #[error("not a duration")]
    NotADuration,
    /// It is no whole number.
    #[error("not a whole number")]
    NotANumber,
}

/// Which way a day without its year looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looking {
    /// Births, first symptoms, medications: the latest such day up to today. Two-digit years lie in the past hundred.
    Back,
    /// Appointments, expiry: the next such day, today included.
    Ahead,
    /// Anything: the year that runs.
    ThisYear,
}

/// The day meant by `24.11`, `24.11.26`, `24/11/2026`, `2026-11-24`, `24112026`, `24` (of a month), `+3`, `-1`, `0`
/// (today) or `2026年11月24日`.
pub fn parse_day(text: &str, today: Date, looking: Looking) -> Result<Date, TypedRefusal> {
    let text = text.trim();
    if let Some(days) = relative(text) {
        return today.checked_add(days?.days()).map_err(|_| TypedRefusal::NoSuchDay);
    }
    let parts = numbers(text)?;
    match parts.as_slice() {
        [(digits, 4)] => without_year(digits / 100, digits % 100, today, looking),
        [(day, 1 | 2)] => without_month(*day, today, looking),
        [(day, 1 | 2), (month, 1 | 2)] if is_month_first(text) => without_year(*month, *day, today, looking),
        [(day, 1 | 2), (month, 1 | 2)] => without_year(*day, *month, today, looking),
        [(year, 4), (month, 1 | 2), (day, 1 | 2)] | [(day, 1 | 2), (month, 1 | 2), (year, 4)] => {
            exact(*year, *month, *day)
        }
        [(day, 1 | 2), (month, 1 | 2), (year, 2)] => two_digit_year(*day, *month, *year, today, looking),
        _ => Err(TypedRefusal::NotADay),
    }
}

/// Days from today, when that is how it is written: `+3`, `-1`, and `0` for today itself.
fn relative(text: &str) -> Option<Result<i32, TypedRefusal>> {
    if text == "0" {
        return Some(Ok(0));
    }
    let (sign, digits) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix(['-', '−'])?),
    };
    let digits = digits.trim();
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Err(TypedRefusal::NotADay));
    }
    Some(digits.parse::<i32>().map(|days| sign * days).map_err(|_| TypedRefusal::NotADay))
}

/// Chinese writes the month first: 11月24日.
fn is_month_first(text: &str) -> bool {
    text.contains('月')
}

/// The numbers of a written day with how many digits each has. Between them stand points, slashes, hyphens, spaces or
/// the Chinese words for year, month and day.
fn numbers(text: &str) -> Result<Vec<(i16, usize)>, TypedRefusal> {
    let separators = |c: char| matches!(c, '.' | '/' | '-' | ' ' | ',' | '年' | '月' | '日');
    let mut found = Vec::new();
    for part in text.split(separators).filter(|part| !part.is_empty()) {
        if !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(TypedRefusal::NotADay);
        }
        match part.len() {
            8 => return split_digits(part, text, &[2, 2, 4]),
            6 => return split_digits(part, text, &[2, 2, 2]),
            length @ 1..=4 => found.push((part.parse().map_err(|_| TypedRefusal::NotADay)?, length)),
            _ => return Err(TypedRefusal::NotADay),
        }
    }
    Ok(found)
}

/// Cuts a run of digits into numbers of these lengths; nothing else may stand beside it.
fn split_digits(part: &str, whole: &str, lengths: &[usize]) -> Result<Vec<(i16, usize)>, TypedRefusal> {
    if part.len() != whole.trim().len() {
        return Err(TypedRefusal::NotADay);
    }
    let mut rest = part;
    lengths
        .iter()
        .map(|length| {
            let (digits, after) = rest.split_at(*length);
            rest = after;
            digits.parse().map(|number| (number, *length)).map_err(|_| TypedRefusal::NotADay)
        })
        .collect()
}

/// A day with its full year.
fn exact(year: i16, month: i16, day: i16) -> Result<Date, TypedRefusal> {
    let small = |number: i16| i8::try_from(number).map_err(|_| TypedRefusal::NoSuchDay);
    if !(1900..=2200).contains(&year) {
        return Err(TypedRefusal::NoSuchDay);
    }
    Date::new(year, small(month)?, small(day)?).map_err(|_| TypedRefusal::NoSuchDay)
}

/// A day with the last two digits of its year: back, within the hundred years up to today; else of this century.
fn two_digit_year(day: i16, month: i16, year: i16, today: Date, looking: Looking) -> Result<Date, TypedRefusal> {
    let century = today.year() / 100 * 100;
    let date = exact(century + year, month, day);
    match date {
        Ok(date) if looking == Looking::Back && date > today => exact(century - 100 + year, month, day),
        Err(_) if looking == Looking::Back => exact(century - 100 + year, month, day),
        other => other,
    }
}

/// A day and month: the nearest that way. A 29 February looks up to eight years far.
fn without_year(day: i16, month: i16, today: Date, looking: Looking) -> Result<Date, TypedRefusal> {
    let candidates: Vec<i16> = match looking {
        Looking::Back => (0..=8).map(|back| today.year() - back).collect(),
        Looking::Ahead => (0..=8).map(|ahead| today.year() + ahead).collect(),
        Looking::ThisYear => vec![today.year()],
    };
    let fits = |date: &Date| match looking {
        Looking::Back => *date <= today,
        Looking::Ahead => *date >= today,
        Looking::ThisYear => true,
    };
    candidates.into_iter().filter_map(|year| exact(year, month, day).ok()).find(fits).ok_or(TypedRefusal::NoSuchDay)
}

/// A day of the month alone: the nearest month that way that has it.
fn without_month(day: i16, today: Date, looking: Looking) -> Result<Date, TypedRefusal> {
    let day = i8::try_from(day).map_err(|_| TypedRefusal::NoSuchDay)?;
    let first = today.first_of_month();
    let months = match looking {
        Looking::Back => [0, -1, -2],
        Looking::Ahead => [0, 1, 2],
        Looking::ThisYear => [0, 0, 0],
    };
    months
        .into_iter()
        .filter_map(|by: i32| first.checked_add(by.months()).ok())
        .filter_map(|month| Date::new(month.year(), month.month(), day).ok())
        .find(|date| match looking {
            Looking::Back => *date <= today,
            Looking::Ahead => *date >= today,
            Looking::ThisYear => true,
        })
        .ok_or(TypedRefusal::NoSuchDay)
}

/// The time meant by `14`, `14:30`, `14.30`, `14 30`, `1430` or `930`.
pub fn parse_time(text: &str) -> Result<Time, TypedRefusal> {
    let parts: Vec<&str> = text.trim().split([':', '.', ',', ' ', '-', '：']).filter(|part| !part.is_empty()).collect();
    let (hours, minutes) = match parts.as_slice() {
        [whole] if whole.is_ascii() => match whole.len() {
            1 | 2 => (*whole, "0"),
            3 => whole.split_at(1),
            4 => whole.split_at(2),
            _ => return Err(TypedRefusal::NotATime),
        },
        [hours, minutes] if minutes.len() == 2 && hours.len() <= 2 => (*hours, *minutes),
        _ => return Err(TypedRefusal::NotATime),
    };
    let number = |digits: &str| {
        let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<i8>().ok().filter(|_| all_digits).ok_or(TypedRefusal::NotATime)
    };
    Time::new(number(hours)?, number(minutes)?, 0, 0).map_err(|_| TypedRefusal::NotATime)
}

/// The minutes meant by `90`, `1:30`, `1h30`, `1h`, `45m`, and the like in the languages of the console (`1ч 30м`,
/// `1 godz. 30 min`, `1小时30分`). At most a day.
pub fn parse_minutes(text: &str) -> Result<u16, TypedRefusal> {
    let lower = text.trim().to_lowercase();
    let hour_mark = ["godz.", "godz", "часа", "часов", "час", "小时", "时", "hours", "hour", "ч", "h", ":"];
    let minute_mark =
        ["minutes", "минуты", "минут", "минута", "minut", "мин.", "мин", "min.", "min", "分钟", "分", "м", "m"];
    let (hours, rest) = hour_mark
        .iter()
        .find_map(|mark| lower.split_once(mark))
        .map_or(("0", lower.as_str()), |(hours, rest)| (hours.trim(), rest.trim()));
    let minutes = minute_mark.iter().find_map(|mark| rest.strip_suffix(mark)).unwrap_or(rest).trim();
    let had_hours = rest.len() != lower.len();
    let minutes = if minutes.is_empty() && had_hours { "0" } else { minutes };
    let number = |digits: &str| {
        let good = !digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|_| good).ok_or(TypedRefusal::NotADuration)
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    if had_hours && minutes > 59 {
        return Err(TypedRefusal::NotADuration);
    }
    hours
        .checked_mul(60)
        .and_then(|of_hours| of_hours.checked_add(minutes))
        .filter(|sum| *sum <= 24 * 60)
        .ok_or(TypedRefusal::NotADuration)
}

/// A whole number, grouped by spaces or not.
pub fn parse_number(text: &str) -> Result<i64, TypedRefusal> {
    let kept: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}').collect();
    let kept = kept.replace('−', "-");
    let digits = kept.strip_prefix('-').unwrap_or(&kept);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(TypedRefusal::NotANumber);
    }
    kept.parse().map_err(|_| TypedRefusal::NotANumber)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn days_as_people_type_them() {
        use Looking::{Ahead, Back, ThisYear};
        let today = date(2026, 11, 22);
        for (text, looking, expected) in [
            ("24.11", Ahead, Ok(date(2026, 11, 24))),
            ("24.11.", Ahead, Ok(date(2026, 11, 24))),
            ("21.11", Ahead, Ok(date(2027, 11, 21))),
            ("22.11", Ahead, Ok(today)),
            ("24.11", Back, Ok(date(2025, 11, 24))),
            ("24.11", ThisYear, Ok(date(2026, 11, 24))),
            ("1.2", ThisYear, Ok(date(2026, 2, 1))),
            ("24/11/2026", Ahead, Ok(date(2026, 11, 24))),
            ("24-11-26", Ahead, Ok(date(2026, 11, 24))),
            ("2026-11-24", Back, Ok(date(2026, 11, 24))),
            ("2026.1.4", Back, Ok(date(2026, 1, 4))),
            ("24112026", Ahead, Ok(date(2026, 11, 24))),
            ("241192", Back, Ok(date(1992, 11, 24))),
            ("2411", Ahead, Ok(date(2026, 11, 24))),
            ("3.5.92", Back, Ok(date(1992, 5, 3))),
            ("3.5.26", Back, Ok(date(2026, 5, 3))),
            ("29.2.24", Back, Ok(date(2024, 2, 29))),
            ("29.02", Ahead, Ok(date(2028, 2, 29))),
            ("24", Ahead, Ok(date(2026, 11, 24))),
            ("3", Ahead, Ok(date(2026, 12, 3))),
            ("31", Ahead, Ok(date(2026, 12, 31))),
            ("24", Back, Ok(date(2026, 10, 24))),
            ("+3", Ahead, Ok(date(2026, 11, 25))),
            ("-1", Back, Ok(date(2026, 11, 21))),
            ("+0", Back, Ok(today)),
            ("0", Ahead, Ok(today)),
            ("2026年11月24日", Ahead, Ok(date(2026, 11, 24))),
            ("11月24日", Ahead, Ok(date(2026, 11, 24))),
            ("31.02.2026", Ahead, Err(TypedRefusal::NoSuchDay)),
            ("30.02", Ahead, Err(TypedRefusal::NoSuchDay)),
            ("24.13", Ahead, Err(TypedRefusal::NoSuchDay)),
            ("99", Ahead, Err(TypedRefusal::NoSuchDay)),
            ("1.1.0001", Ahead, Err(TypedRefusal::NoSuchDay)),
            ("+99999", Ahead, Err(TypedRefusal::NotADay)),
            ("+", Ahead, Err(TypedRefusal::NotADay)),
            ("tomorrow", Ahead, Err(TypedRefusal::NotADay)),
            ("24.11.2026.5", Ahead, Err(TypedRefusal::NotADay)),
            ("", Ahead, Err(TypedRefusal::NotADay)),
            ("٢٤.١١", Ahead, Err(TypedRefusal::NotADay)),
            ("24112026 1", Ahead, Err(TypedRefusal::NotADay)),
        ] {
            assert_eq!(parse_day(text, today, looking), expected, "{text:?} {looking:?}");
        }
    }

    #[test]
    fn times_as_people_type_them() {
        for (text, expected) in [
            ("14", Ok(time(14, 0, 0, 0))),
            ("9", Ok(time(9, 0, 0, 0))),
            ("14:30", Ok(time(14, 30, 0, 0))),
            ("14.30", Ok(time(14, 30, 0, 0))),
            ("14 30", Ok(time(14, 30, 0, 0))),
            ("1430", Ok(time(14, 30, 0, 0))),
            ("930", Ok(time(9, 30, 0, 0))),
            ("9：05", Ok(time(9, 5, 0, 0))),
            ("0", Ok(time(0, 0, 0, 0))),
            ("24", Err(TypedRefusal::NotATime)),
            ("14:60", Err(TypedRefusal::NotATime)),
            ("14:3", Err(TypedRefusal::NotATime)),
            ("", Err(TypedRefusal::NotATime)),
            ("+4:30", Err(TypedRefusal::NotATime)),
            ("noon", Err(TypedRefusal::NotATime)),
            ("полдень", Err(TypedRefusal::NotATime)),
        ] {
            assert_eq!(parse_time(text), expected, "{text:?}");
        }
    }

    #[test]
    fn durations_as_people_type_them() {
        for (text, expected) in [
            ("90", Ok(90)),
            ("1:30", Ok(90)),
            ("1h30", Ok(90)),
            ("1h", Ok(60)),
            ("45m", Ok(45)),
            ("45 min", Ok(45)),
            ("1ч 30м", Ok(90)),
            ("1 час", Ok(60)),
            ("2 часа 15 минут", Ok(135)),
            ("1 godz. 30 min", Ok(90)),
            ("1小时30分", Ok(90)),
            ("0", Ok(0)),
            ("1440", Ok(1440)),
            ("1441", Err(TypedRefusal::NotADuration)),
            ("1:75", Err(TypedRefusal::NotADuration)),
            ("-5", Err(TypedRefusal::NotADuration)),
            ("1,5", Err(TypedRefusal::NotADuration)),
            ("", Err(TypedRefusal::NotADuration)),
            ("long", Err(TypedRefusal::NotADuration)),
        ] {
            assert_eq!(parse_minutes(text), expected, "{text:?}");
        }
    }

    #[test]
    fn whole_numbers() {
        for (text, expected) in [
            ("12", Some(12)),
            ("12 500", Some(12_500)),
            ("−3", Some(-3)),
            ("", None),
            ("1.5", None),
            ("--3", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(parse_number(text).ok(), expected, "{text:?}");
        }
    }
}
