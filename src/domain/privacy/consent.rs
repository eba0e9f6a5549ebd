//! Consents by purpose: given, withdrawn, with the version of the notice that was read.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::{ConsentId, ProcedureId};
use crate::domain::text::{clean_line, clean_line_to};

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
    /// Who gave it where that was not the client: the parent or guardian, by name.
    #[serde(default)]
    pub given_by: String,
    /// When.
    pub given_at: Timestamp,
    /// The name of the member of staff who noted it.
    pub given_to: String,
    /// The first day on which it no longer counts, where it was given for a time.
    pub until: Option<Date>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// How it was withdrawn.
    #[serde(default)]
    pub withdrawn_how: Option<GivenHow>,
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

/// The longest name of a notice's version, in characters.
pub const NOTICE_CHARS_MAX: usize = 40;
/// The version of this program's own notices and forms: it changes whenever one of their sentences does.
pub const OWN_NOTICE: &str = "frontdesk 2026-11";

impl ConsentPurpose {
    /// Whether a scope names what the purpose asks for, and nothing else.
    pub fn suits(self, scope: &Scope) -> bool {
        match self {
            Self::Procedure => matches!(scope, Scope::Procedure(_)),
            Self::Marketing => matches!(scope, Scope::Channel(_)),
            Self::Sharing => matches!(scope, Scope::Partner(name) if !name.is_empty()),
            Self::Service | Self::HealthData | Self::Guardian | Self::Photographs | Self::PhotographsShown => {
                *scope == Scope::Whole
            }
        }
    }
}

/// A consent as it is noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsentDraft {
    /// What for.
    pub purpose: ConsentPurpose,
    /// What exactly.
    #[serde(default)]
    pub scope: Scope,
    /// The version of the notice or form that the client read; empty for this program's own.
    #[serde(default)]
    pub notice: String,
    /// How it was given.
    pub how: GivenHow,
    /// Who gave it where that was not the client.
    #[serde(default)]
    pub given_by: String,
    /// The first day on which it no longer counts, where it is given for a time.
    #[serde(default)]
    pub until: Option<Date>,
}

impl ConsentDraft {
    /// Cleaned and checked.
    pub fn checked(self, today: Date) -> Result<Self, ConsentRefusal> {
        let scope = match self.scope {
            Scope::Partner(name) => Scope::Partner(clean_line(&name)),
            other => other,
        };
        if !self.purpose.suits(&scope) {
            return Err(ConsentRefusal::WrongScope);
        }
        let given_by = clean_line(&self.given_by);
        if self.purpose == ConsentPurpose::Guardian && given_by.is_empty() {
            return Err(ConsentRefusal::NoGuardian);
        }
        if self.until.is_some_and(|until| until <= today) {
            return Err(ConsentRefusal::EndsBeforeItBegins);
        }
        let notice = clean_line_to(&self.notice, NOTICE_CHARS_MAX);
        let notice = if notice.is_empty() { OWN_NOTICE.to_owned() } else { notice };
        Ok(Self { scope, notice, given_by, ..self })
    }
}

/// Why a consent is not kept, or why something is not done without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConsentRefusal {
    /// What was asked for needs a consent that the client has not given, or took back.
    #[error("the consent {0:?} is missing")]
    Missing(ConsentPurpose),
    /// The purpose names something (a procedure, a channel, a partner) and nothing was named, or the other way round.
    #[error("the scope does not suit the purpose")]
    WrongScope,
    /// A parent or guardian agrees, and nobody wrote who that is.
    #[error("the guardian has no name")]
    NoGuardian,
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
    standing(consents, purpose, scope, today).is_some()
}

/// The consent that allows this on a day, the latest where there are several.
///
/// A withdrawal counts for every consent to the same that was given before it: of two cards made one, the later word of
/// the client holds.
pub fn standing<'a>(
    consents: &'a [Consent],
    purpose: ConsentPurpose,
    scope: &Scope,
    today: Date,
) -> Option<&'a Consent> {
    let covers = |wide: &Scope, narrow: &Scope| *wide == Scope::Whole || wide == narrow;
    let taken_back_since = |consent: &Consent| {
        consents.iter().any(|other| {
            other.purpose == purpose
                && covers(&other.scope, &consent.scope)
                && other.withdrawn_at.is_some_and(|at| at > consent.given_at)
        })
    };
    consents
        .iter()
        .filter(|consent| consent.purpose == purpose && covers(&consent.scope, scope))
        .filter(|consent| consent.stands(today) && !taken_back_since(consent))
        .max_by_key(|consent| consent.given_at)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 21);

    /// A consent given and perhaps withdrawn, in hours of one day.
    fn consent(purpose: ConsentPurpose, scope: Scope, given: i64, withdrawn: Option<i64>) -> Consent {
        let hour = |hour: i64| Timestamp::from_second(1_700_000_000 + hour * 3_600).expect("an instant");
        Consent {
            id: ConsentId(given),
            purpose,
            scope,
            notice: OWN_NOTICE.to_owned(),
            how: GivenHow::Paper,
            given_by: String::new(),
            given_at: hour(given),
            given_to: "Dana".to_owned(),
            until: None,
            withdrawn_at: withdrawn.map(hour),
            withdrawn_how: withdrawn.map(|_| GivenHow::Spoken),
            withdrawn_to: String::new(),
        }
    }

    #[test]
    fn what_a_card_allows() {
        use ConsentPurpose::{Marketing, Photographs, PhotographsShown, Procedure};
        let lips = Scope::Procedure(ProcedureId(1));
        let brow = Scope::Procedure(ProcedureId(2));
        for (what, consents, purpose, scope, expected) in [
            ("nothing was ever asked", vec![], Photographs, Scope::Whole, false),
            ("it was given", vec![consent(Photographs, Scope::Whole, 1, None)], Photographs, Scope::Whole, true),
            (
                "it was given for the card, not for the shop window",
                vec![consent(Photographs, Scope::Whole, 1, None)],
                PhotographsShown,
                Scope::Whole,
                false,
            ),
            (
                "it was taken back",
                vec![consent(Photographs, Scope::Whole, 1, Some(2))],
                Photographs,
                Scope::Whole,
                false,
            ),
            (
                "it was given again",
                vec![consent(Photographs, Scope::Whole, 1, Some(2)), consent(Photographs, Scope::Whole, 3, None)],
                Photographs,
                Scope::Whole,
                true,
            ),
            (
                "of two cards made one, the later word holds",
                vec![consent(Photographs, Scope::Whole, 1, None), consent(Photographs, Scope::Whole, 0, Some(2))],
                Photographs,
                Scope::Whole,
                false,
            ),
            ("one procedure", vec![consent(Procedure, lips.clone(), 1, None)], Procedure, lips.clone(), true),
            ("not another", vec![consent(Procedure, lips.clone(), 1, None)], Procedure, brow.clone(), false),
            (
                "one of two taken back",
                vec![consent(Procedure, lips.clone(), 1, Some(2)), consent(Procedure, brow.clone(), 1, None)],
                Procedure,
                brow.clone(),
                true,
            ),
            (
                "a channel is not all channels",
                vec![consent(Marketing, Scope::Channel(Channel::Sms), 1, None)],
                Marketing,
                Scope::Channel(Channel::Call),
                false,
            ),
        ] {
            assert_eq!(allows(&consents, purpose, &scope, TODAY), expected, "{what}");
        }
    }

    #[test]
    fn a_consent_for_a_time_ends_on_its_day() {
        for (until, expected) in [(date(2026, 11, 22), true), (TODAY, false), (date(2026, 11, 20), false)] {
            let mut given = consent(ConsentPurpose::Photographs, Scope::Whole, 1, None);
            given.until = Some(until);
            assert_eq!(allows(&[given], ConsentPurpose::Photographs, &Scope::Whole, TODAY), expected, "{until}");
        }
    }

    #[test]
    fn what_is_noted_is_cleaned_and_checked() {
        use ConsentPurpose::{Guardian, Marketing, Photographs, Procedure, Sharing};
        let draft = |purpose, scope, by: &str, until| ConsentDraft {
            purpose,
            scope,
            notice: String::new(),
            how: GivenHow::Paper,
            given_by: by.to_owned(),
            until,
        };
        for (draft, expected) in [
            (draft(Photographs, Scope::Whole, "", None), Ok(())),
            (draft(Photographs, Scope::Channel(Channel::Sms), "", None), Err(ConsentRefusal::WrongScope)),
            (draft(Procedure, Scope::Whole, "", None), Err(ConsentRefusal::WrongScope)),
            (draft(Marketing, Scope::Channel(Channel::Sms), "", None), Ok(())),
            (draft(Sharing, Scope::Partner("\u{200b} ".to_owned()), "", None), Err(ConsentRefusal::WrongScope)),
            (draft(Guardian, Scope::Whole, " ", None), Err(ConsentRefusal::NoGuardian)),
            (draft(Guardian, Scope::Whole, "Anna Nowak", None), Ok(())),
            (draft(Photographs, Scope::Whole, "", Some(TODAY)), Err(ConsentRefusal::EndsBeforeItBegins)),
        ] {
            let checked = draft.clone().checked(TODAY);
            assert_eq!(checked.clone().map(|_| ()), expected, "{draft:?}");
            assert!(checked.is_err() || checked.is_ok_and(|draft| draft.notice == OWN_NOTICE));
        }
    }
}
