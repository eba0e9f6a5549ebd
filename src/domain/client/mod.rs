//! A person who comes to the salon: name, birth date, ways to reach them, and what makes them feel known.

mod birth;
mod contact;
mod merge;
mod name;
mod personal;

pub use birth::{BadBirthDate, BirthDate};
pub use contact::{BadContact, EmailAddress, HowFound, Messenger, MessengerKind, SpokenLanguage};
pub use merge::{MergeRefusal, Moved};
pub use name::{BadName, ClientName, NAME_CHARS_MAX};
pub use personal::{BadClient, ClientDraft, PHONES_MAX, Personal};
