//! The lines of a health card as they are typed, and what all use cases about them share.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::health::{BadLine, Severity, ToldBy, Vocabulary, allergens, conditions};
use crate::domain::ids::ClientId;
use crate::domain::text::{clean_line, clean_line_to};
use crate::store::health::{AllergyFields, ConditionFields, MedicationFields};
use crate::store::{Tx, client};

/// The answer that is no allergy.
const NONE_CODE: &str = "XX_NONE";
/// The longest short remark, in characters.
const REMARK_CHARS_MAX: usize = 80;

/// An allergy as it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AllergyDraft {
    /// The code of the list that a person confirmed; empty keeps the words alone.
    #[serde(default)]
    pub code: String,
    /// The words as they were told; empty where the code says all.
    #[serde(default)]
    pub said: String,
    /// What happened.
    #[serde(default)]
    pub reaction: String,
    /// How bad it was.
    #[serde(default = "unknown")]
    pub severity: Severity,
    /// Since when, as told.
    #[serde(default)]
    pub since: String,
    /// Who told.
    #[serde(default = "by_client")]
    pub told_by: ToldBy,
}

/// A condition as it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ConditionDraft {
    /// The code of the list that a person confirmed; empty keeps the words alone.
    #[serde(default)]
    pub code: String,
    /// The words as they were told; empty where the code says all.
    #[serde(default)]
    pub said: String,
    /// More about it.
    #[serde(default)]
    pub detail: String,
    /// Its first day, or the day of the event.
    #[serde(default)]
    pub since: Option<Date>,
    /// Its last day, or the day it is due to end.
    #[serde(default)]
    pub until: Option<Date>,
    /// Who told.
    #[serde(default = "by_client")]
    pub told_by: ToldBy,
}

/// A medication as it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct MedicationDraft {
    /// The code of the list that a person confirmed; empty keeps the words alone.
    #[serde(default)]
    pub code: String,
    /// The words as they were told; empty where the code says all.
    #[serde(default)]
    pub said: String,
    /// How much and how often.
    #[serde(default)]
    pub dose: String,
    /// The first day.
    #[serde(default)]
    pub starts: Option<Date>,
    /// The last day; none while it is still taken.
    #[serde(default)]
    pub ends: Option<Date>,
    /// Who told.
    #[serde(default = "by_client")]
    pub told_by: ToldBy,
}

const fn unknown() -> Severity {
    Severity::Unknown
}

const fn by_client() -> ToldBy {
    ToldBy::Client
}

impl AllergyDraft {
    /// Cleaned and checked.
    pub(super) fn check(&self) -> Result<AllergyFields, BadLine> {
        let (code, said) = named(allergens(), &self.code, &self.said)?;
        if code == NONE_CODE {
            return Err(BadLine::NotAnAllergy);
        }
        Ok(AllergyFields {
            code,
            said,
            reaction: clean_line(&self.reaction),
            severity: self.severity,
            since: clean_line_to(&self.since, REMARK_CHARS_MAX),
            told_by: self.told_by,
        })
    }
}

impl ConditionDraft {
    /// Cleaned and checked.
    pub(super) fn check(&self) -> Result<ConditionFields, BadLine> {
        let (code, said) = named(conditions(), &self.code, &self.said)?;
        in_order(self.since, self.until)?;
        let detail = clean_line(&self.detail);
        Ok(ConditionFields { code, said, detail, since: self.since, until: self.until, told_by: self.told_by })
    }
}

impl MedicationDraft {
    /// Cleaned and checked.
    pub(super) fn check(&self) -> Result<MedicationFields, BadLine> {
        let (code, said) = named(conditions(), &self.code, &self.said)?;
        in_order(self.starts, self.ends)?;
        let dose = clean_line(&self.dose);
        Ok(MedicationFields { code, said, dose, starts: self.starts, ends: self.ends, told_by: self.told_by })
    }
}

/// A code of the list, or words, or both.
fn named(list: &Vocabulary, code: &str, said: &str) -> Result<(String, String), BadLine> {
    let said = clean_line(said);
    if code.is_empty() && !said.chars().any(char::is_alphanumeric) {
        return Err(BadLine::Empty);
    }
    if !code.is_empty() && list.entry(code).is_none() {
        return Err(BadLine::UnknownCode);
    }
    Ok((code.to_owned(), said))
}

fn in_order(from: Option<Date>, to: Option<Date>) -> Result<(), BadLine> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => Err(BadLine::EndsBeforeItBegins),
        _ => Ok(()),
    }
}

/// The card on which a line is written, which is not merged away.
pub(super) fn card(tx: &Tx<'_>, id: ClientId) -> Result<ClientId, DeskError> {
    let row = client::get(tx, id)?.or_not_found(Thing::Client, id.0)?;
    Ok(row.merged_into.unwrap_or(id))
}

/// Notes whose health was changed.
pub(super) fn changed(context: &mut Context<'_>, id: ClientId) {
    context.about(Subject::Health(id));
    context.changed(Noun::Clients);
}
