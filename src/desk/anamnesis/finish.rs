//! The end of an answering: the card gets what was told.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::standing::{Running, card};
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::anamnesis::{AnamnesisRefusal, CardLine, CardList, Confirmed, Correction, Review, ToldLine, review};
use crate::domain::health::{AllergyState, BadLine, ToldBy};
use crate::domain::ids::{AllergyId, ClientId, ConditionId, MedicationId, RequestKey};
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::domain::text::clean_line;
use crate::store::anamnesis::{self, Noted};
use crate::store::health::{self, AllergyFields, ConditionFields, MedicationFields};
use crate::store::{Tx, client};

/// Finishes the answering that runs: the card gets the lines that the answers tell, each told by the client; the lines that
/// the caller names are ended, if the answers say so; the anamnesis counts as confirmed today. Nothing else is ended.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FinishAnamnesis {
    /// The caller's name for this finish.
    pub key: RequestKey,
    /// Whose.
    pub client: ClientId,
    /// The lines of the card to end, of those that the review offers.
    #[serde(default)]
    pub end: Vec<LineRef>,
    /// Why they end, in words for the card.
    #[serde(default)]
    pub why: String,
}

/// A line of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LineRef {
    /// Its list.
    pub list: CardList,
    /// Its number there.
    pub id: i64,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FinishedAnamnesis {
    /// Whose.
    pub client: ClientId,
    /// Lines that the card got.
    pub added: usize,
    /// Lines whose days changed.
    pub corrected: usize,
    /// Lines that were ended.
    pub ended: usize,
    /// The confirmation that stands now.
    pub confirmed: Option<Confirmed>,
}

impl UseCase for FinishAnamnesis {
    type Answer = FinishedAnamnesis;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<FinishedAnamnesis, DeskError> {
        let client = card(tx, self.client)?;
        context.about(Subject::Health(client));
        let running = Running::of(tx, context, client)?;
        let id = running.id.filter(|_| !running.open.is_empty()).ok_or(AnamnesisRefusal::NothingAnswered)?;
        let found = review(&running.reviewed(context));
        complete(&found)?;
        let ends: Vec<&CardLine> = self
            .end
            .iter()
            .map(|wanted| {
                let mut offered = found.may_end.iter().map(|ending| &ending.line);
                offered.find(|line| line.list == wanted.list && line.id == wanted.id).ok_or(DeskError::Conflict)
            })
            .collect::<Result<_, _>>()?;
        let why = clean_line(&self.why);
        if why.is_empty() && !ends.is_empty() {
            return Err(BadLine::NoReason.into());
        }
        for line in &found.add {
            add(tx, context, client, line)?;
        }
        for correction in &found.correct {
            correct(tx, correction)?;
        }
        for line in &ends {
            end(tx, context, line, &why)?;
        }
        if found.no_allergies && health::shown_allergies(tx, client)?.is_empty() {
            let asked = Some((context.now, context.actor.staff));
            client::set_allergy_state(tx, client, AllergyState::NoneKnown, asked)?;
        }
        let noted = Noted { at: context.now, by: context.actor.staff };
        if !anamnesis::finish(tx, id, context.today(), noted)? {
            return Err(DeskError::Conflict);
        }
        // A half-answered one of a card that was merged into this one would come up again.
        anamnesis::lay_aside(tx, client, noted)?;
        standard::seen(tx, context, client, Evidence::Anamnesis)?;
        standard::seen(tx, context, client, Evidence::Allergies)?;
        context.changed(Noun::Anamnesis);
        context.changed(Noun::Clients);
        Ok(FinishedAnamnesis {
            client,
            added: found.add.len(),
            corrected: found.correct.len(),
            ended: ends.len(),
            confirmed: anamnesis::last_confirmed(tx, client)?,
        })
    }
}

/// Refuses what is open or cannot be right.
fn complete(found: &Review) -> Result<(), AnamnesisRefusal> {
    if let Some(first) = found.contradictions.first() {
        return Err(AnamnesisRefusal::Contradicts(first.clone()));
    }
    match found.missing.first() {
        Some(first) => Err(AnamnesisRefusal::Open { open: found.missing.len(), first: first.clone() }),
        None => Ok(()),
    }
}

fn add(tx: &Tx<'_>, context: &Context<'_>, client: ClientId, line: &ToldLine) -> Result<(), DeskError> {
    let (now, by) = (context.now, Some(context.actor.staff));
    let (code, said, detail) = (line.code.clone(), line.said.clone(), line.detail.clone());
    let told_by = ToldBy::Client;
    match line.list {
        CardList::Allergies => {
            let since = line.since.map(|day| day.to_string()).unwrap_or_default();
            let fields = AllergyFields { code, said, reaction: detail, severity: line.severity, since, told_by };
            health::add_allergy(tx, client, &fields, now, by)?;
        }
        CardList::Conditions => {
            let fields = ConditionFields { code, said, detail, since: line.since, until: line.until, told_by };
            health::add_condition(tx, client, &fields, now, by)?;
        }
        CardList::Medications => {
            let (starts, ends) = (line.since, line.until);
            let fields = MedicationFields { code, said, dose: detail, starts, ends, told_by };
            health::add_medication(tx, client, &fields, now, by)?;
        }
    }
    Ok(())
}

/// Writes the days that were told over those of the card.
fn correct(tx: &Tx<'_>, correction: &Correction) -> Result<(), DeskError> {
    set_days(tx, &correction.line, correction.since, correction.until)
}

fn set_days(tx: &Tx<'_>, line: &CardLine, since: Option<Date>, until: Option<Date>) -> Result<(), DeskError> {
    if since.zip(until).is_some_and(|(since, until)| until < since) {
        return Err(BadLine::EndsBeforeItBegins.into());
    }
    let is_written = match line.list {
        CardList::Allergies => true, // an allergy has no days of its own: it is told since when in words
        CardList::Conditions => {
            let id = ConditionId(line.id);
            let (_, known) = health::condition(tx, id)?.or_not_found(Thing::CardLine, line.id)?;
            let fields = ConditionFields {
                code: known.code,
                said: known.said,
                detail: known.detail,
                since,
                until,
                told_by: known.told_by,
            };
            health::change_condition(tx, id, line.version, &fields)?
        }
        CardList::Medications => {
            let id = MedicationId(line.id);
            let (_, known) = health::medication(tx, id)?.or_not_found(Thing::CardLine, line.id)?;
            let fields = MedicationFields {
                code: known.code,
                said: known.said,
                dose: known.dose,
                starts: since,
                ends: until,
                told_by: known.told_by,
            };
            health::change_medication(tx, id, line.version, &fields)?
        }
    };
    if is_written { Ok(()) } else { Err(DeskError::Conflict) }
}

/// Ends a line. A medicine is not struck, for it was taken: it gets today as its last day, from which windows are counted.
fn end(tx: &Tx<'_>, context: &Context<'_>, line: &CardLine, why: &str) -> Result<(), DeskError> {
    let (now, by) = (context.now, context.actor.staff);
    let is_ended = match line.list {
        CardList::Allergies => health::end_allergy(tx, AllergyId(line.id), line.version, why, now, by)?,
        CardList::Conditions => health::end_condition(tx, ConditionId(line.id), line.version, why, now, by)?,
        CardList::Medications => {
            let last = line.since.map_or(context.today(), |since| since.max(context.today()));
            return set_days(tx, line, line.since, Some(last));
        }
    };
    if is_ended { Ok(()) } else { Err(DeskError::Conflict) }
}
