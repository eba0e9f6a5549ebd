//! The salon itself: its name, market, zone and language.

use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::language::Language;
use super::market::Market;

/// The longest name of a salon, login or member of staff, in letters.
pub const LONGEST_NAME: usize = 60;

/// The salon as its own header shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Salon {
    /// The name on the door.
    pub name: String,
    /// The country whose rules it follows.
    pub market: Market,
    /// The IANA name of its zone.
    pub zone: String,
    /// The language for those who have chosen none.
    pub language: Language,
}

/// Why a salon or a login cannot be named so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NamingRefusal {
    /// Nothing but spaces.
    #[error("a name is missing")]
    Empty,
    /// Longer than [`LONGEST_NAME`].
    #[error("the name is too long")]
    TooLong,
    /// Not the name of a zone.
    #[error("there is no such time zone")]
    UnknownZone,
    /// A login with anything but letters, digits, point, hyphen and underscore.
    #[error("a login has letters, digits, point, hyphen and underscore")]
    NotALogin,
    /// Another member of staff logs in under this name.
    #[error("this login is taken")]
    LoginTaken,
}

impl Salon {
    /// A salon, its name trimmed and its zone known.
    pub fn new(name: &str, market: Market, zone: &str, language: Language) -> Result<Self, NamingRefusal> {
        let zone = zone.trim();
        TimeZone::get(zone).map_err(|_| NamingRefusal::UnknownZone)?;
        Ok(Self { name: named(name)?, market, zone: zone.to_owned(), language })
    }

    /// The zone; that of the market where the zone table lost it.
    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or_else(|_| self.market.zone())
    }
}

/// A name without spaces around it and without marks that no name has.
pub fn named(text: &str) -> Result<String, NamingRefusal> {
    let name: String = text.trim().chars().filter(|c| !c.is_control()).collect();
    match name.chars().count() {
        0 => Err(NamingRefusal::Empty),
        count if count > LONGEST_NAME => Err(NamingRefusal::TooLong),
        _ => Ok(name),
    }
}

/// A login in lower case: letters of any script, digits, point, hyphen and underscore.
pub fn login_of(text: &str) -> Result<String, NamingRefusal> {
    let login = named(text)?.to_lowercase();
    if login.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_')) {
        Ok(login)
    } else {
        Err(NamingRefusal::NotALogin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins() {
        use NamingRefusal::{Empty, NotALogin, TooLong};
        for (text, expected) in [
            ("Dana", Ok("dana")),
            (" anna.kowalczyk ", Ok("anna.kowalczyk")),
            ("Айгерим", Ok("айгерим")),
            ("李娜", Ok("李娜")),
            ("", Err(Empty)),
            ("a b", Err(NotALogin)),
            ("../etc", Err(NotALogin)),
            (&"x".repeat(61), Err(TooLong)),
        ] {
            assert_eq!(login_of(text), expected.map(str::to_owned), "{text:?}");
        }
    }

    #[test]
    fn zones_are_known_ones() {
        assert_eq!(Salon::new("Ақ Гүл", Market::Kz, "Asia/Almaty", Language::Ru).map(|s| s.name), Ok("Ақ Гүл".into()));
        assert_eq!(Salon::new("X", Market::Kz, "Mars/Base", Language::Ru), Err(NamingRefusal::UnknownZone));
    }
}
