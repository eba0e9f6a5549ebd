//! Birth dates in all the forms that other systems write them.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::client::{BadBirthDate, BirthDate};

/// In which order a column writes its days and months when only figures stand there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// `31.12.1990`: the custom of all our markets.
    #[default]
    DayFirst,
    /// `12/31/1990`: systems from the United States.
    MonthFirst,
    /// The column writes both: a date that may be read two ways is refused.
    Mixed,
}

/// Why a text is no birth date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BirthProblem {
    /// No form that we know.
    NotADate,
    /// No such day in the calendar.
    NoSuchDay,
    /// After today.
    InFuture,
    /// More than 120 years ago.
    TooLongAgo,
    /// The column mixes day-first and month-first dates, and this one may be either.
    TwoReadings,
}

/// What a column's values say about its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrderEvidence {
    day_first: u32,
    month_first: u32,
}

impl OrderEvidence {
    /// Looks at one more value.
    pub fn see(&mut self, text: &str) {
        let Some(([first, second, _], separator)) = three_figures(text) else { return };
        if first.1 == 4 || separator == '.' {
            return; // year first, or the dotted form that nobody writes month first
        }
        if first.0 > 12 && second.0 <= 12 {
            self.day_first += 1;
        } else if second.0 > 12 && first.0 <= 12 {
            self.month_first += 1;
        }
    }

    /// The order that the column keeps.
    pub fn order(self) -> DateOrder {
        match (self.day_first, self.month_first) {
            (_, 0) => DateOrder::DayFirst,
            (0, _) => DateOrder::MonthFirst,
            // One slip among many is a slip of the hand, not a custom.
            (day, month) if day >= 20 * month => DateOrder::DayFirst,
            (day, month) if month >= 20 * day => DateOrder::MonthFirst,
            _ => DateOrder::Mixed,
        }
    }
}

/// Reads a birth date. `Ok(None)` when the cell says that there is none (empty, a dash, `0000-00-00`).
pub fn read_birth(text: &str, order: DateOrder, today: Date) -> Result<Option<BirthDate>, BirthProblem> {
    let text = text.trim().trim_end_matches(['г', '.', ' ']).trim();
    if is_nothing(text) {
        return Ok(None);
    }
    let text = without_time(text);
    if let Some(birth) = compact(text, today)? {
        return Ok(Some(birth));
    }
    if let Some((figures, separator)) = three_figures(text) {
        return from_three(figures, separator, order, today).map(Some);
    }
    if let Some(birth) = without_year(text, order)? {
        return Ok(Some(birth));
    }
    with_month_word(text, today)?.ok_or(BirthProblem::NotADate).map(Some)
}

/// Whether a cell says "no date".
fn is_nothing(text: &str) -> bool {
    text.is_empty()
        || text.chars().all(|letter| matches!(letter, '0' | '-' | '.' | '/' | '—' | '–' | ' ' | ':'))
        || ["null", "none", "n/a", "нет", "brak", "无"].contains(&text.to_lowercase().as_str())
}

/// `1990-05-01T00:00:00Z`, `01.05.1990 0:00`: the day alone.
fn without_time(text: &str) -> &str {
    let day = text.split_once('T').map_or(text, |(day, time)| {
        if day.ends_with(|c: char| c.is_ascii_digit()) && time.starts_with(|c: char| c.is_ascii_digit()) {
            day
        } else {
            text
        }
    });
    match day.split_once(' ') {
        Some((day, time)) if time.contains(':') => day.trim_end_matches(','),
        _ => day,
    }
}

/// A figure and how many digits it was written with.
type Figure = (i16, usize);

/// Three groups of digits between the same separators, or the Chinese `1990年5月1日`.
fn three_figures(text: &str) -> Option<([Figure; 3], char)> {
    let text = without_time(text.trim());
    let text: String = text.replace(['年', '月'], "-").replace(['日', '号'], "");
    let separator = text.chars().find(|letter| !letter.is_ascii_digit() && *letter != ' ')?;
    if !matches!(separator, '.' | '/' | '-' | ',') {
        return None;
    }
    let mut parts = text.split(separator).map(str::trim);
    let mut figure = || -> Option<Figure> {
        let part = parts.next()?;
        let good = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        Some((good.then(|| part.parse().ok()).flatten()?, part.len()))
    };
    let figures = [figure()?, figure()?, figure()?];
    parts.next().is_none().then_some((figures, separator))
}

/// The date of three figures.
fn from_three(figures: [Figure; 3], separator: char, order: DateOrder, today: Date) -> Result<BirthDate, BirthProblem> {
    let [first, second, third] = figures;
    if first.1 >= 3 {
        return dated(first.0, second.0, third.0, today);
    }
    let year = year_of(third, today);
    let (day, month) = match order {
        _ if separator == '.' || first.0 > 12 => (first.0, second.0),
        _ if second.0 > 12 => (second.0, first.0),
        _ if first.0 == second.0 => (first.0, second.0),
        DateOrder::DayFirst => (first.0, second.0),
        DateOrder::MonthFirst => (second.0, first.0),
        DateOrder::Mixed => return Err(BirthProblem::TwoReadings),
    };
    dated(year, month, day, today)
}

/// The year of a figure: two digits mean the last hundred years.
fn year_of((figure, digits): Figure, today: Date) -> i16 {
    if digits > 2 {
        return figure;
    }
    let year = today.year() - today.year() % 100 + figure;
    if year > today.year() { year - 100 } else { year }
}

/// A date, or a birthday where the year is 0 or 1604 (what Apple writes when it knows none).
fn dated(year: i16, month: i16, day: i16, today: Date) -> Result<BirthDate, BirthProblem> {
    if matches!(year, 0 | 1604) {
        return birthday(month, day);
    }
    let parts = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    let date = parts.and_then(|(month, day)| Date::new(year, month, day).ok()).ok_or(BirthProblem::NoSuchDay)?;
    believed(date, today)
}

/// A birth date that the card believes.
fn believed(date: Date, today: Date) -> Result<BirthDate, BirthProblem> {
    BirthDate::new(date, today).map_err(|bad| match bad {
        BadBirthDate::NotADate => BirthProblem::NotADate,
        BadBirthDate::InFuture => BirthProblem::InFuture,
        BadBirthDate::TooLongAgo => BirthProblem::TooLongAgo,
    })
}

/// `19900501`, `--0501`, or the day count of a spreadsheet (1 January 1900 is 1, with its famous 29 February 1900).
fn compact(text: &str, today: Date) -> Result<Option<BirthDate>, BirthProblem> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    let number: i64 = digits.parse().map_err(|_| BirthProblem::NotADate)?;
    match digits.len() {
        8 => {
            let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
            let figures = i16::try_from(year).ok().zip(i16::try_from(month).ok()).zip(i16::try_from(day).ok());
            let ((year, month), day) = figures.ok_or(BirthProblem::NotADate)?;
            dated(year, month, day, today).map(Some)
        }
        4..=5 if (366..=73_050).contains(&number) => {
            let epoch = Date::constant(1899, 12, 30);
            let days = jiff::Span::new().days(number);
            believed(epoch.checked_add(days).map_err(|_| BirthProblem::NotADate)?, today).map(Some)
        }
        _ => Err(BirthProblem::NotADate),
    }
}

/// `--05-01`, `--0501`, `01.05`, `5月1日`.
fn without_year(text: &str, order: DateOrder) -> Result<Option<BirthDate>, BirthProblem> {
    let figures = |month: &str, day: &str| -> Option<(i16, i16)> {
        let good = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        (good(month) && good(day)).then(|| Some((month.parse().ok()?, day.parse().ok()?))).flatten()
    };
    if let Some(rest) = text.strip_prefix("--") {
        let parts = match rest.split_once('-') {
            Some((month, day)) => figures(month, day),
            None if rest.len() == 4 && rest.is_ascii() => figures(&rest[..2], &rest[2..]),
            None => None,
        };
        return parts.map(|(month, day)| birthday(month, day)).transpose();
    }
    let chinese = text.split_once('月').map(|(month, day)| (month, day.trim_end_matches(['日', '号'])));
    if let Some((month, day)) = chinese.and_then(|(month, day)| figures(month, day)) {
        return birthday(month, day).map(Some);
    }
    let Some((separator, (first, second))) =
        ['.', '/', '-'].into_iter().find_map(|separator| Some((separator, text.split_once(separator)?)))
    else {
        return Ok(None);
    };
    let Some((first, second)) = figures(first, second) else { return Ok(None) };
    let (month, day) = match order {
        _ if separator == '.' || first > 12 => (second, first),
        _ if second > 12 => (first, second),
        DateOrder::DayFirst => (second, first),
        DateOrder::MonthFirst => (first, second),
        DateOrder::Mixed => return Err(BirthProblem::TwoReadings),
    };
    birthday(month, day).map(Some)
}

/// The beginnings of the months' names in English, Russian and Polish; two languages may share a row.
const MONTHS: [&[&str]; 12] = [
    &["jan", "янв", "sty"],
    &["feb", "фев", "lut"],
    &["mar", "мар"],
    &["apr", "апр", "kwi"],
    &["may", "мая", "май", "maj"],
    &["jun", "июн", "cze"],
    &["jul", "июл", "lip"],
    &["aug", "авг", "sie"],
    &["sep", "сен", "wrz"],
    &["oct", "окт", "paź", "paz"],
    &["nov", "ноя", "lis"],
    &["dec", "дек", "gru"],
];

/// `1 May 1990`, `May 1, 1990`, `1 мая`, `1 maja 1990`.
fn with_month_word(text: &str, today: Date) -> Result<Option<BirthDate>, BirthProblem> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split([' ', ',', '.', '-', '/'])
        .filter(|word| !word.is_empty() && *word != "г" && *word != "r")
        .collect();
    let is_month = |word: &str| MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)));
    let Some((at, month)) = words.iter().enumerate().find_map(|(at, word)| Some((at, is_month(word)?))) else {
        return Ok(None);
    };
    let month = i16::try_from(month + 1).map_err(|_| BirthProblem::NotADate)?;
    let mut figures = Vec::new();
    for word in words.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, word)| word) {
        let digits = word.trim_end_matches(|letter: char| letter.is_alphabetic());
        figures.push((digits.parse::<i16>().map_err(|_| BirthProblem::NotADate)?, digits.len()));
    }
    match figures.as_slice() {
        [(day, 1..=2)] => birthday(month, *day).map(Some),
        [(day, 1..=2), year] => dated(year_of(*year, today), month, *day, today).map(Some),
        [(year, 4), (day, 1..=2)] => dated(*year, month, *day, today).map(Some),
        _ => Err(BirthProblem::NotADate),
    }
}

/// A birthday without its year; 29 February exists.
fn birthday(month: i16, day: i16) -> Result<BirthDate, BirthProblem> {
    let parts = i8::try_from(month).ok().zip(i8::try_from(day).ok());
    let birthday = parts.and_then(|(month, day)| BirthDate::without_year(month, day).ok());
    birthday.ok_or(BirthProblem::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn read(text: &str, order: DateOrder) -> Result<Option<String>, BirthProblem> {
        Ok(read_birth(text, order, TODAY)?.map(|birth| birth.to_string()))
    }

    #[test]
    fn dates_as_other_systems_write_them() {
        use BirthProblem::{InFuture, NoSuchDay, NotADate, TooLongAgo, TwoReadings};
        use DateOrder::{DayFirst, Mixed, MonthFirst};
        for (text, order, expected) in [
            ("31.12.1990", DayFirst, Ok(Some("1990-12-31"))),
            ("1.2.1990", MonthFirst, Ok(Some("1990-02-01"))), // dots are never month first
            ("01.02.90", DayFirst, Ok(Some("1990-02-01"))),
            ("01.02.07", DayFirst, Ok(Some("2007-02-01"))),
            ("01.02.1990 0:00:00", DayFirst, Ok(Some("1990-02-01"))),
            ("01.02.1990 г.", DayFirst, Ok(Some("1990-02-01"))),
            ("1990-05-01", MonthFirst, Ok(Some("1990-05-01"))),
            ("1990/5/1", DayFirst, Ok(Some("1990-05-01"))),
            ("1990-05-01T00:00:00.000Z", DayFirst, Ok(Some("1990-05-01"))),
            ("19900501", DayFirst, Ok(Some("1990-05-01"))),
            ("1990年5月1日", DayFirst, Ok(Some("1990-05-01"))),
            ("5月1日", DayFirst, Ok(Some("--05-01"))),
            ("05/06/1990", DayFirst, Ok(Some("1990-06-05"))),
            ("05/06/1990", MonthFirst, Ok(Some("1990-05-06"))),
            ("05/06/1990", Mixed, Err(TwoReadings)),
            ("05/05/1990", Mixed, Ok(Some("1990-05-05"))),
            ("05/25/1990", Mixed, Ok(Some("1990-05-25"))),
            ("25/05/1990", MonthFirst, Ok(Some("1990-05-25"))),
            ("12/31/1990", DayFirst, Ok(Some("1990-12-31"))),
            ("33786", DayFirst, Ok(Some("1992-07-01"))),
            ("33786.0", DayFirst, Ok(Some("1992-07-01"))),
            ("--05-01", DayFirst, Ok(Some("--05-01"))),
            ("--0501", DayFirst, Ok(Some("--05-01"))),
            ("0000-05-01", DayFirst, Ok(Some("--05-01"))),
            ("1604-05-01", DayFirst, Ok(Some("--05-01"))),
            ("01.05", DayFirst, Ok(Some("--05-01"))),
            ("29.02", DayFirst, Ok(Some("--02-29"))),
            ("1 May 1990", DayFirst, Ok(Some("1990-05-01"))),
            ("May 1, 1990", DayFirst, Ok(Some("1990-05-01"))),
            ("1 мая", DayFirst, Ok(Some("--05-01"))),
            ("1 мая 1990 г.", DayFirst, Ok(Some("1990-05-01"))),
            ("3 października 1985", DayFirst, Ok(Some("1985-10-03"))),
            ("1-May-90", DayFirst, Ok(Some("1990-05-01"))),
            ("", DayFirst, Ok(None)),
            ("0000-00-00", DayFirst, Ok(None)),
            ("00.00.0000", DayFirst, Ok(None)),
            ("—", DayFirst, Ok(None)),
            ("31.02.1990", DayFirst, Err(NoSuchDay)),
            ("32.01.1990", DayFirst, Err(NoSuchDay)),
            ("29.02.2001", DayFirst, Err(NoSuchDay)),
            ("01.01.2027", DayFirst, Err(InFuture)),
            ("01.01.1890", DayFirst, Err(TooLongAgo)),
            ("летом", DayFirst, Err(NotADate)),
            ("12", DayFirst, Err(NotADate)),
            ("99999999999999999999", DayFirst, Err(NotADate)),
            ("1/2/3/4", DayFirst, Err(NotADate)),
        ] {
            let expected = expected.map(|date| date.map(str::to_owned));
            assert_eq!(read(text, order), expected, "{text:?} {order:?}");
        }
    }

    #[test]
    fn a_column_decides_its_order_by_evidence() {
        for (values, expected) in [
            (&["01/02/1990", "03/04/1991"][..], DateOrder::DayFirst),
            (&["01/02/1990", "12/31/1991"], DateOrder::MonthFirst),
            (&["01/02/1990", "31/12/1991"], DateOrder::DayFirst),
            (&["12/31/1990", "31/12/1991"], DateOrder::Mixed),
            (&["31.12.1990", "1990-12-31"], DateOrder::DayFirst),
        ] {
            let mut evidence = OrderEvidence::default();
            for value in values {
                evidence.see(value);
            }
            assert_eq!(evidence.order(), expected, "{values:?}");
        }
    }
}
