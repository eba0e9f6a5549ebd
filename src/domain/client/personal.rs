//! The personal part of a card: as it is typed, and as it is once checked.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::birth::{BadBirthDate, BirthDate};
use super::contact::{BadContact, EmailAddress, HowFound, Messenger, MessengerKind, SpokenLanguage};
use super::name::{BadName, ClientName, NAME_CHARS_MAX};
use crate::domain::ids::SpecialistId;
use crate::domain::market::Market;
use crate::domain::phone::{BadPhone, Phone};
use crate::domain::text::{clean_line_to, clean_text};

/// The most phones of one client.
pub const PHONES_MAX: usize = 8;

/// Why a card is refused: the field, and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BadClient {
    /// The name.
    #[error(transparent)]
    Name(#[from] BadName),
    /// The phone of this place in the list, counted from 0.
    #[error("phone {0}: {1}")]
    Phone(usize, BadPhone),
    /// More phones than a card holds.
    #[error("more than {PHONES_MAX} phones")]
    TooManyPhones,
    /// The birth date.
    #[error(transparent)]
    Birth(#[from] BadBirthDate),
    /// E-mail or messenger.
    #[error(transparent)]
    Contact(#[from] BadContact),
}

/// The personal part of a card as it is typed, field by field. Empty fields are empty texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ClientDraft {
    /// The family name.
    pub family: String,
    /// The given name, or the only one.
    pub given: String,
    /// The patronymic.
    pub patronymic: String,
    /// The name in another script or spelling, by which the client is found as well: `Zhang Wei` of 张伟.
    pub also_written: String,
    /// The birth date, with or without the year, in any usual way of writing.
    pub birth: String,
    /// How the client likes to be addressed: `Aigerim`, `пани Анна`, `王女士`.
    pub address_as: String,
    /// Phones, the first one first to be rung.
    pub phones: Vec<String>,
    /// The e-mail address.
    pub email: String,
    /// The messenger.
    pub messenger: Option<MessengerKind>,
    /// The client's name or number in the messenger.
    pub messenger_handle: String,
    /// The language they like to be spoken to in.
    pub language: Option<SpokenLanguage>,
    /// How they found the salon.
    pub how_found: Option<HowFound>,
    /// The specialist whom they prefer.
    pub preferred_specialist: Option<SpecialistId>,
    /// Free notes.
    pub notes: String,
}

/// The personal part of a card, checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Personal {
    /// The name.
    pub name: ClientName,
    /// The name in another script or spelling; empty where there is none.
    pub also_written: String,
    /// The birth date.
    pub birth: Option<BirthDate>,
    /// How the client likes to be addressed; empty where nobody asked.
    pub address_as: String,
    /// Phones, without doubles.
    pub phones: Vec<Phone>,
    /// The e-mail address.
    pub email: Option<EmailAddress>,
    /// The messenger.
    pub messenger: Option<Messenger>,
    /// The language they like to be spoken to in.
    pub language: Option<SpokenLanguage>,
    /// How they found the salon.
    pub how_found: Option<HowFound>,
    /// The specialist whom they prefer.
    pub preferred_specialist: Option<SpecialistId>,
    /// Free notes.
    pub notes: String,
}

impl ClientDraft {
    /// Cleans and checks every field; the first bad one is named.
    pub fn check(&self, market: Market, today: Date) -> Result<Personal, BadClient> {
        let name = ClientName::new(&self.family, &self.given, &self.patronymic)?;
        let filled = |text: &str| !text.trim().is_empty();
        let mut phones: Vec<Phone> = Vec::new();
        for (at, typed) in self.phones.iter().enumerate().filter(|(_, typed)| filled(typed)) {
            if phones.len() == PHONES_MAX {
                return Err(BadClient::TooManyPhones);
            }
            let phone = Phone::parse(typed, market).map_err(|bad| BadClient::Phone(at, bad))?;
            if !phones.iter().any(|known| known.e164() == phone.e164()) {
                phones.push(phone);
            }
        }
        Ok(Personal {
            name,
            also_written: clean_line_to(&self.also_written, NAME_CHARS_MAX),
            birth: filled(&self.birth).then(|| BirthDate::parse(&self.birth, today)).transpose()?,
            address_as: clean_line_to(&self.address_as, NAME_CHARS_MAX),
            phones,
            email: filled(&self.email).then(|| EmailAddress::parse(&self.email)).transpose()?,
            messenger: self.messenger.map(|kind| Messenger::new(kind, &self.messenger_handle)).transpose()?,
            language: self.language,
            how_found: self.how_found,
            preferred_specialist: self.preferred_specialist,
            notes: clean_text(&self.notes),
        })
    }
}

impl From<&Personal> for ClientDraft {
    fn from(personal: &Personal) -> Self {
        Self {
            family: personal.name.family.clone(),
            given: personal.name.given.clone(),
            patronymic: personal.name.patronymic.clone(),
            also_written: personal.also_written.clone(),
            birth: personal.birth.map(|born| born.to_string()).unwrap_or_default(),
            address_as: personal.address_as.clone(),
            phones: personal.phones.iter().map(|phone| phone.e164().to_owned()).collect(),
            email: personal.email.as_ref().map(|email| email.as_str().to_owned()).unwrap_or_default(),
            messenger: personal.messenger.as_ref().map(|messenger| messenger.kind),
            messenger_handle: personal.messenger.as_ref().map(|messenger| messenger.handle.clone()).unwrap_or_default(),
            language: personal.language,
            how_found: personal.how_found,
            preferred_specialist: personal.preferred_specialist,
            notes: personal.notes.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_draft_names_its_first_bad_field() {
        let good = ClientDraft {
            given: "Anna".into(),
            phones: vec!["701 234 56 78".into(), "8 701 234 56 78".into()],
            ..ClientDraft::default()
        };
        let check = |draft: &ClientDraft| draft.check(Market::Kz, date(2026, 11, 22));
        let personal = check(&good).expect("a good card");
        assert_eq!(personal.phones.len(), 1, "the same number twice is one phone");
        assert_eq!(check(&ClientDraft::from(&personal)).map(|again| again.name), Ok(personal.name));
        for (draft, expected) in [
            (ClientDraft::default(), BadClient::Name(BadName::Empty)),
            (
                ClientDraft { phones: vec!["701".into()], ..good.clone() },
                BadClient::Phone(0, BadPhone::TooShort { found: 3, wanted: 10 }),
            ),
            (ClientDraft { birth: "31.02.1990".into(), ..good.clone() }, BadClient::Birth(BadBirthDate::NotADate)),
            (ClientDraft { email: "anna".into(), ..good.clone() }, BadClient::Contact(BadContact::NotAnEmail)),
            (
                ClientDraft { messenger: Some(MessengerKind::Telegram), ..good.clone() },
                BadClient::Contact(BadContact::MessengerWithoutHandle),
            ),
        ] {
            assert_eq!(check(&draft), Err(expected));
        }
    }
}
