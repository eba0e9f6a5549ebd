//! Birth dates, with or without the year: many tell the day and keep the year to themselves.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::time::age_years;

/// The oldest person believed, in years.
const AGE_MAX: u16 = 120;
/// A leap year, against which days without a year are checked.
const LEAP_YEAR: i16 = 2000;

/// Why a text is no birth date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BadBirthDate {
    /// Not a day of any calendar.
    #[error("not a date")]
    NotADate,
    /// A day that is still to come.
    #[error("the day is still to come")]
    InFuture,
    /// More than 120 years ago.
    #[error("more than 120 years ago")]
    TooLongAgo,
}

/// A birth date. Written `1992-03-08`, or `--03-08` where the year is not known (as vCard does).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct BirthDate {
    /// The year, where it is known.
    year: Option<i16>,
    month: i8,
    day: i8,
}

impl BirthDate {
    /// A whole date, not after today and not beyond belief.
    pub fn new(date: Date, today: Date) -> Result<Self, BadBirthDate> {
        let age = age_years(date, today).ok_or(BadBirthDate::InFuture)?;
        if age > AGE_MAX {
            return Err(BadBirthDate::TooLongAgo);
        }
        Ok(Self { year: Some(date.year()), month: date.month(), day: date.day() })
    }

    /// A day without its year.
    pub fn without_year(month: i8, day: i8) -> Result<Self, BadBirthDate> {
        Date::new(LEAP_YEAR, month, day).map_err(|_| BadBirthDate::NotADate)?;
        Ok(Self { year: None, month, day })
    }

    /// What a person types: `08.03.1992`, `8.3.92`, `1992-03-08`, `08/03`, `8.3`, `--03-08`, `1992年3月8日`.
    pub fn parse(raw: &str, today: Date) -> Result<Self, BadBirthDate> {
        let text = crate::domain::text::clean_line_to(raw, 20);
        let numbers: Vec<&str> =
            text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        if text.chars().any(|letter| !letter.is_ascii_digit() && !".-/年月日 г,".contains(letter)) {
            return Err(BadBirthDate::NotADate);
        }
        let number = |text: &str| text.parse::<i16>().map_err(|_| BadBirthDate::NotADate);
        let small = |text: &str| text.parse::<i8>().map_err(|_| BadBirthDate::NotADate);
        match numbers.as_slice() {
            [month, day] if text.starts_with("--") || text.contains('月') => {
                Self::without_year(small(month)?, small(day)?)
            }
            [day, month] => Self::without_year(small(month)?, small(day)?),
            [year, month, day] if year.len() == 4 => Self::whole(number(year)?, small(month)?, small(day)?, today),
            [day, month, year] if year.len() == 4 => Self::whole(number(year)?, small(month)?, small(day)?, today),
            [day, month, year] if year.len() == 2 => {
                let century = today.year() / 100 * 100;
                let year = number(year)? + century;
                let year = if year > today.year() { year - 100 } else { year };
                Self::whole(year, small(month)?, small(day)?, today)
            }
            _ => Err(BadBirthDate::NotADate),
        }
    }

    fn whole(year: i16, month: i8, day: i8, today: Date) -> Result<Self, BadBirthDate> {
        Self::new(Date::new(year, month, day).map_err(|_| BadBirthDate::NotADate)?, today)
    }

    /// Whether a day is the birthday; somebody born on 29 February has it on 1 March in common years.
    pub fn is_on(self, day: Date) -> bool {
        let is_leap_day = (self.month, self.day) == (2, 29) && !day.in_leap_year();
        let birthday = if is_leap_day { (3, 1) } else { (self.month, self.day) };
        birthday == (day.month(), day.day())
    }

    /// The whole date, where the year is known.
    pub fn date(self) -> Option<Date> {
        self.year.and_then(|year| Date::new(year, self.month, self.day).ok())
    }

    /// Month and day.
    pub const fn month_day(self) -> (i8, i8) {
        (self.month, self.day)
    }

    /// The age on a day, where the year is known.
    pub fn age_on(self, today: Date) -> Option<u16> {
        age_years(self.date()?, today)
    }

    /// Whether two birth dates can be the same: equal, or one lacks the year and the rest agrees.
    pub fn may_be(self, other: Self) -> bool {
        self.month_day() == other.month_day()
            && (self.year == other.year || self.year.is_none() || other.year.is_none())
    }
}

impl fmt::Display for BirthDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

impl FromStr for BirthDate {
    type Err = BadBirthDate;

    /// The stored form only; what people type goes through [`BirthDate::parse`].
    fn from_str(text: &str) -> Result<Self, BadBirthDate> {
        if let Some(rest) = text.strip_prefix("--") {
            let (month, day) = rest.split_once('-').ok_or(BadBirthDate::NotADate)?;
            let number = |text: &str| text.parse::<i8>().map_err(|_| BadBirthDate::NotADate);
            return Self::without_year(number(month)?, number(day)?);
        }
        let date: Date = text.parse().map_err(|_| BadBirthDate::NotADate)?;
        Ok(Self { year: Some(date.year()), month: date.month(), day: date.day() })
    }
}

impl TryFrom<String> for BirthDate {
    type Error = BadBirthDate;

    fn try_from(text: String) -> Result<Self, BadBirthDate> {
        text.parse()
    }
}

impl From<BirthDate> for String {
    fn from(date: BirthDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn birth_dates_as_people_type_them() {
        use BadBirthDate::{InFuture, NotADate, TooLongAgo};
        let today = date(2026, 11, 22);
        for (typed, expected) in [
            ("08.03.1992", Ok("1992-03-08")),
            ("8.3.92", Ok("1992-03-08")),
            ("8/3/05", Ok("2005-03-08")),
            ("1992-03-08", Ok("1992-03-08")),
            ("8.3", Ok("--03-08")),
            ("--03-08", Ok("--03-08")),
            ("1992年3月8日", Ok("1992-03-08")),
            ("3月8日", Ok("--03-08")),
            ("29.02", Ok("--02-29")),
            ("08.03.1992 г.", Ok("1992-03-08")),
            ("29.02.1991", Err(NotADate)),
            ("31.04", Err(NotADate)),
            ("32.13.1992", Err(NotADate)),
            ("марта", Err(NotADate)),
            ("", Err(NotADate)),
            ("23.11.2026", Err(InFuture)),
            ("01.01.1900", Err(TooLongAgo)),
        ] {
            assert_eq!(
                BirthDate::parse(typed, today).map(|born| born.to_string()),
                expected.map(str::to_owned),
                "{typed}"
            );
        }
    }

    #[test]
    fn stored_birth_dates_come_back() {
        for text in ["1992-03-08", "--03-08", "2000-02-29"] {
            assert_eq!(text.parse::<BirthDate>().map(|born| born.to_string()), Ok(text.to_owned()));
        }
        let born = |text: &str| text.parse::<BirthDate>().expect("a date");
        assert!(born("1992-03-08").may_be(born("--03-08")));
        assert!(!born("1992-03-08").may_be(born("1993-03-08")));
        assert_eq!(born("1992-03-08").age_on(date(2026, 3, 7)), Some(33));
        assert_eq!(born("--03-08").age_on(date(2026, 3, 7)), None);
    }
}
