//! Consents by purpose: given, withdrawn, with the version of the notice that was read.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::{ConsentId, ProcedureId};

codes! {
    /// What a consent is for.
    ConsentPurpose {
        /// Keeping personal data to serve the client.
        Service = "service",
        /// Keeping data about health.
        HealthData = "health_data",
        /// A procedure, whose risks were told. Each names its procedure.
        Procedure = "procedure",
        /// A parent or guardian agrees for somebody under age.
        Guardian = "guardian",
        /// Photographs for the card.
        Photographs = "photographs",
        /// Photographs shown to others: web page, networks, catalogue.
        PhotographsShown = "photographs_shown",
        /// Messages with offers. Each names its channel.
        Marketing = "marketing",
        /// Handing data to a partner. Each names the partner.
        Sharing = "sharing",
    }
}

codes! {
    /// A way in which a client may be reached.
    Channel {
        /// A telephone call.
        Call = "call",
        /// A text message.
        Sms = "sms",
        /// A messenger.
        Messenger = "messenger",
        /// E-mail.
        Email = "email",
    }
}

codes! {
    /// How a consent was given or withdrawn.
    GivenHow {
        /// Signed on paper, which the salon keeps.
        Paper = "paper",
        /// Said to a member of staff.
        Spoken = "spoken",
        /// Written in a message or an e-mail.
        Written = "written",
    }
}

/// What exactly a consent covers, for the purposes that name something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The whole purpose.
    #[default]
    Whole,
    /// One procedure.
    Procedure(ProcedureId),
    /// One channel.
    Channel(Channel),
    /// One partner, by name.
    Partner(String),
}

/// A consent as it is kept. What was withdrawn stays, with its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Consent {
    /// Its number.
    pub id: ConsentId,
    /// What for.
    pub purpose: ConsentPurpose,
    /// What exactly.
    #[serde(default)]
    pub scope: Scope,
    /// The version of the notice or form that the client read.
    pub notice: String,
    /// How it was given.
    pub how: GivenHow,
    /// When.
    pub given_at: Timestamp,
    /// The name of the member of staff who noted it.
    pub given_to: String,
    /// The first day on which it no longer counts, where it was given for a time.
    pub until: Option<Date>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// The name of the member of staff who noted that; empty while it stands.
    #[serde(default)]
    pub withdrawn_to: String,
}

impl Consent {
    /// Whether it counts on a day.
    pub fn stands(&self, today: Date) -> bool {
        self.withdrawn_at.is_none() && self.until.is_none_or(|until| today < until)
    }
}

/// Why a consent is not kept, or why something is not done without one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConsentRefusal {
    /// What was asked for needs a consent that the client has not given, or took back.
    #[error("the consent {0:?} is missing")]
    Missing(ConsentPurpose),
    /// The purpose names something (a procedure, a channel, a partner) and nothing was named, or the other way round.
    #[error("the scope does not suit the purpose")]
    WrongScope,
    /// It stands already.
    #[error("this consent stands already")]
    StandsAlready,
    /// It was withdrawn already.
    #[error("this consent was withdrawn already")]
    Withdrawn,
    /// It would end before it begins.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
}

/// Whether the client agreed to this purpose on a day: the one question that every use of a consent asks. A consent to
/// the whole purpose covers each of its scopes; nothing covers a purpose that nobody agreed to.
pub fn allows(consents: &[Consent], purpose: ConsentPurpose, scope: &Scope, today: Date) -> bool {
    consents
        .iter()
        .filter(|consent| consent.purpose == purpose && consent.stands(today))
        .any(|consent| consent.scope == Scope::Whole || consent.scope == *scope)
}
