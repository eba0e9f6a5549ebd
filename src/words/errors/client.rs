//! Cards: names, phones, dates, contacts, lines of health, merges.

use crate::args;
use crate::domain::client::{BadBirthDate, BadClient, BadContact, BadName, MergeRefusal, PHONES_MAX};
use crate::domain::health::BadLine;
use crate::domain::phone::BadPhone;
use crate::words::Words;

/// What is wrong with a card.
pub fn client(words: &Words, bad: BadClient) -> String {
    match bad {
        BadClient::Name(BadName::Empty) => words.say("client-bad-name"),
        BadClient::Phone(_, bad) => phone(words, bad),
        BadClient::TooManyPhones => words.say_with("client-bad-phones", args!["most" => PHONES_MAX]),
        BadClient::Birth(bad) => words.say(birth(bad)),
        BadClient::Contact(bad) => words.say(contact(bad)),
    }
}

/// What is wrong with a phone.
pub fn phone(words: &Words, bad: BadPhone) -> String {
    match bad {
        BadPhone::Empty => words.say("phone-bad-empty"),
        BadPhone::Stray(letter) => words.say_with("phone-bad-stray", args!["letter" => letter.to_string()]),
        BadPhone::TooShort { found, wanted } => {
            words.say_with("phone-bad-short", args!["found" => found, "missing" => wanted.saturating_sub(found)])
        }
        BadPhone::TooLong { found, wanted } => {
            words.say_with("phone-bad-long", args!["found" => found, "extra" => found.saturating_sub(wanted)])
        }
        BadPhone::NoSuchArea(digit) => words.say_with("phone-bad-area", args!["digit" => digit.to_string()]),
    }
}

/// What is wrong with a birth date.
pub fn birth(bad: BadBirthDate) -> &'static str {
    match bad {
        BadBirthDate::NotADate => "client-bad-birth",
        BadBirthDate::InFuture => "client-bad-birth-future",
        BadBirthDate::TooLongAgo => "client-bad-birth-old",
    }
}

/// What is wrong with an address or a messenger.
pub fn contact(bad: BadContact) -> &'static str {
    match bad {
        BadContact::NotAnEmail => "client-bad-email",
        BadContact::MessengerWithoutHandle => "client-bad-messenger",
    }
}

/// What is wrong with a line of health.
pub fn line(bad: BadLine) -> &'static str {
    match bad {
        BadLine::Empty => "health-bad-empty",
        BadLine::UnknownCode => "health-bad-code",
        BadLine::NotAnAllergy => "health-bad-none",
        BadLine::EndsBeforeItBegins => "health-bad-order",
        BadLine::AllergiesListed => "health-bad-listed",
        BadLine::NoReason => "health-bad-reason",
        BadLine::HasEnded => "health-bad-ended",
    }
}

/// Why cards are not merged or parted.
pub(super) fn merge(refusal: MergeRefusal) -> &'static str {
    match refusal {
        MergeRefusal::SameCard => "merge-refused-same",
        MergeRefusal::MergedAlready => "merge-refused-already",
        MergeRefusal::NotMerged => "merge-refused-not-merged",
        MergeRefusal::InAPool => "merge-refused-in-a-pool",
    }
}
