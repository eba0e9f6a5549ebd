//! Passwords: what is asked of one, and how it travels without being printed.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The fewest letters of a password that a person chooses.
///
/// NIST SP 800-63B-4 asks for fifteen where the password is the only factor and is checked over a network. Here it opens
/// a file that one must first hold, each guess costs a tenth of a second and 64 MiB, and a receptionist types it many
/// times a day: ten, without rules of composition and without expiry, is what is typed rather than written on the screen.
pub const LEAST_LETTERS: usize = 10;

/// The most letters: far more than anyone types, few enough to refuse a pasted book.
pub const MOST_LETTERS: usize = 128;

/// A password as typed. Never shown by `Debug`, wiped when dropped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
#[schemars(transparent)]
pub struct Password(String);

/// Why a new password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PasswordRefusal {
    /// Fewer than [`LEAST_LETTERS`].
    #[error("the password is too short")]
    TooShort,
    /// More than [`MOST_LETTERS`].
    #[error("the password is too long")]
    TooLong,
    /// Among the first that anybody tries: a known list, one letter repeated, a row of keys.
    #[error("the password is among the first that are tried")]
    Common,
    /// Made of the person's own login or name.
    #[error("the password is made of the login or the name")]
    LikeName,
    /// The same as before, where a new one was asked for.
    #[error("the password is the old one")]
    Unchanged,
    /// The second typing differs from the first.
    #[error("the two passwords differ")]
    Differs,
}

/// Stems that are refused with any digits and signs around them; the first passwords of every guessing list, in the
/// languages of the markets, and what a salon's own people would think of first.
const STEMS: &[&str] = &[
    "password",
    "passw0rd",
    "parol",
    "пароль",
    "haslo",
    "hasło",
    "mima",
    "密码",
    "qwerty",
    "qwertyuiop",
    "йцукен",
    "йцукенгшщз",
    "asdfgh",
    "asdfghjkl",
    "zxcvbn",
    "iloveyou",
    "welcome",
    "letmein",
    "admin",
    "administrator",
    "администратор",
    "frontdesk",
    "reception",
    "receptionist",
    "ресепшен",
    "recepcja",
    "salon",
    "салон",
    "beauty",
    "cosmetology",
    "kosmetologia",
    "косметология",
    "qazwsx",
    "qazwsxedc",
    "1q2w3e4r5t",
    "changeme",
    "secret",
    "monkey",
    "dragon",
    "football",
    "princess",
    "sunshine",
    "marina",
    "natasha",
    "наташа",
    "almaty",
    "алматы",
    "moscow",
    "москва",
    "warszawa",
    "polska",
    "kazakhstan",
    "казахстан",
    "beijing",
    "shanghai",
    "woaini",
];

impl Password {
    /// What somebody typed where an existing password is asked for: nothing is demanded of it but an end.
    pub fn typed(text: &str) -> Self {
        Self(text.chars().take(MOST_LETTERS + 1).collect())
    }

    /// A password that somebody chooses. `names` are the login and the name of its owner.
    pub fn chosen(text: &str, names: &[&str]) -> Result<Self, PasswordRefusal> {
        let password = Self::typed(text);
        password.fit_to_choose(names)?;
        Ok(password)
    }

    /// Whether somebody may choose it as theirs.
    pub fn fit_to_choose(&self, names: &[&str]) -> Result<(), PasswordRefusal> {
        let letters = self.0.chars().count();
        if letters < LEAST_LETTERS {
            return Err(PasswordRefusal::TooShort);
        }
        if letters > MOST_LETTERS {
            return Err(PasswordRefusal::TooLong);
        }
        let lower = self.0.to_lowercase();
        let stem = lower.trim_matches(|c: char| !c.is_alphabetic());
        if STEMS.contains(&stem) || STEMS.contains(&lower.as_str()) || is_a_run(&lower) {
            return Err(PasswordRefusal::Common);
        }
        let is_name = |name: &&str| {
            let name = name.to_lowercase();
            name.split_whitespace().chain([name.as_str()]).any(|word| !word.is_empty() && word == stem)
        };
        if names.iter().any(is_name) {
            return Err(PasswordRefusal::LikeName);
        }
        Ok(())
    }

    /// Its bytes, for the key derivation alone.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Its letters, for the one place that prints a one-time password.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Whether each letter follows from the one before by the same small step: `aaaaaaaaaa`, `0123456789`, `9876543210`.
fn is_a_run(text: &str) -> bool {
    let steps: Vec<i64> = text
        .chars()
        .zip(text.chars().skip(1))
        .map(|(a, b)| i64::from(u32::from(b)) - i64::from(u32::from(a)))
        .collect();
    let wraps = |step: i64| {
        if step == -9 {
            1
        } else if step == 9 {
            -1
        } else {
            step
        }
    };
    steps
        .first()
        .is_some_and(|first| wraps(*first).abs() <= 1 && steps.iter().all(|step| wraps(*step) == wraps(*first)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_of_a_password() {
        use PasswordRefusal::{Common, LikeName, TooLong, TooShort};
        for (text, expected) in [
            ("correct horse", Ok(())),
            ("Зелёный чай!", Ok(())),
            ("张伟喜欢喝绿茶不加糖", Ok(())),
            ("short", Err(TooShort)),
            ("九个字的密码不够长", Err(TooShort)),
            ("Password123", Err(Common)),
            ("qwertyuiop", Err(Common)),
            ("1234567890", Err(Common)),
            ("aaaaaaaaaaaa", Err(Common)),
            ("9876543210", Err(Common)),
            ("пароль12345", Err(Common)),
            ("Dana.2026!!", Err(LikeName)),
            ("Omarova2026", Err(LikeName)),
        ] {
            let outcome = Password::chosen(text, &["dana", "Dana Omarova"]).map(|_| ());
            assert_eq!(outcome, expected, "{text}");
        }
        assert_eq!(Password::chosen(&"word ".repeat(40), &[]), Err(TooLong));
    }

    #[test]
    fn a_password_is_never_printed() {
        assert_eq!(format!("{:?}", Password::typed("correct horse")), "Password(…)");
    }
}
