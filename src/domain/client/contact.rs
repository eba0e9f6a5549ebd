//! Ways to reach a client, and how they reached us.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::language::Language;
use crate::domain::text::clean_line_to;

/// The longest address kept, in characters (RFC 5321 allows 254 octets).
const ADDRESS_CHARS_MAX: usize = 254;
/// The longest handle of a messenger kept, in characters.
const HANDLE_CHARS_MAX: usize = 80;

/// Why a contact is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BadContact {
    /// An e-mail address has a name, one `@` and a domain with a point.
    #[error("not an e-mail address")]
    NotAnEmail,
    /// A messenger was chosen without a name or number in it.
    #[error("a messenger without a name in it")]
    MessengerWithoutHandle,
}

/// An e-mail address whose form was checked; whether somebody reads it only a mail would show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Cleans and checks the form.
    pub fn parse(raw: &str) -> Result<Self, BadContact> {
        let text = clean_line_to(raw, ADDRESS_CHARS_MAX);
        let (name, host) = text.rsplit_once('@').ok_or(BadContact::NotAnEmail)?;
        let good_host = host.contains('.') && host.split('.').all(|label| !label.is_empty());
        let plain = |letter: char| !letter.is_whitespace() && !"<>()[],;:\\\"@".contains(letter);
        if name.is_empty() || !good_host || !name.chars().chain(host.chars()).all(plain) {
            return Err(BadContact::NotAnEmail);
        }
        Ok(Self(text))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

codes! {
    /// A messenger.
    MessengerKind {
        /// WhatsApp.
        WhatsApp = "whatsapp",
        /// Telegram.
        Telegram = "telegram",
        /// WeChat.
        WeChat = "wechat",
        /// Instagram.
        Instagram = "instagram",
        /// Viber.
        Viber = "viber",
        /// Facebook Messenger.
        Facebook = "facebook",
        /// VK.
        Vk = "vk",
        /// Max.
        Max = "max",
        /// Another one.
        Other = "other",
    }
}

/// A client's name or number in a messenger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Messenger {
    /// Which messenger.
    pub kind: MessengerKind,
    /// The client's name or number in it.
    pub handle: String,
}

impl Messenger {
    /// Cleans the handle and checks that there is one.
    pub fn new(kind: MessengerKind, raw: &str) -> Result<Self, BadContact> {
        let handle = clean_line_to(raw, HANDLE_CHARS_MAX);
        if handle.is_empty() {
            return Err(BadContact::MessengerWithoutHandle);
        }
        Ok(Self { kind, handle })
    }
}

codes! {
    /// The language a client likes to be spoken to in.
    SpokenLanguage {
        /// Kazakh.
        Kk = "kk",
        /// Russian.
        Ru = "ru",
        /// Polish.
        Pl = "pl",
        /// Ukrainian.
        Uk = "uk",
        /// Chinese.
        Zh = "zh",
        /// English.
        En = "en",
        /// German.
        De = "de",
        /// Turkish.
        Tr = "tr",
        /// Korean.
        Ko = "ko",
    }
}

impl SpokenLanguage {
    /// The language of the console in which paper for the client is written: its own where there is one, Russian for
    /// Kazakh, and none where the salon's own has to do.
    pub const fn on_paper(self) -> Option<Language> {
        match self {
            Self::Kk | Self::Ru => Some(Language::Ru),
            Self::Pl => Some(Language::Pl),
            Self::Zh => Some(Language::Zh),
            Self::En => Some(Language::En),
            Self::Uk | Self::De | Self::Tr | Self::Ko => None,
        }
    }
}

codes! {
    /// How a client found the salon.
    HowFound {
        /// Somebody they know recommended us.
        Recommended = "recommended",
        /// A social network.
        SocialNetwork = "social_network",
        /// A map or a catalogue of places.
        Map = "map",
        /// The salon's own pages.
        Website = "website",
        /// A booking portal.
        Portal = "portal",
        /// Walked by.
        WalkedBy = "walked_by",
        /// An advertisement.
        Advertisement = "advertisement",
        /// A partner of the salon.
        Partner = "partner",
        /// Another way.
        Other = "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        for (typed, good) in [
            ("aigerim@example.kz", true),
            (" ewa.kowalczyk+salon@example.com.pl ", true),
            ("почта@пример.рф", true),
            ("aigerim", false),
            ("aigerim@", false),
            ("@example.kz", false),
            ("a@b", false),
            ("a b@example.kz", false),
            ("a@example..kz", false),
            ("a@b@example.kz", false),
        ] {
            assert_eq!(EmailAddress::parse(typed).is_ok(), good, "{typed}");
        }
    }
}
