//! What the use cases of the anamnesis share: the questionnaire in force, the answering that runs, the lines of the card.

use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::anamnesis::{
    Answers, CardLine, CardList, Circumstances, LastAnswers, Questionnaire, Reviewed, built_in, due,
};
use crate::domain::ids::{AnamnesisId, ClientId};
use crate::store::anamnesis::{self, KeptQuestionnaire};
use crate::store::{Tx, client, health};

/// The card of a number; that of a merged card leads to the one that was kept.
pub(super) fn card(tx: &Tx<'_>, id: ClientId) -> Result<ClientId, DeskError> {
    let row = client::get(tx, id)?.or_not_found(Thing::Client, id.0)?;
    Ok(row.merged_into.unwrap_or(id))
}

/// The questionnaire in force: the latest that the salon keeps, or the one that comes with the program where the salon has
/// changed nothing. Version 0 stands for one that is not kept yet.
pub(super) fn in_force(tx: &Tx<'_>) -> Result<(i64, Questionnaire), DeskError> {
    let kept = anamnesis::latest_questionnaire(tx)?;
    Ok(match kept {
        Some(kept) if kept.by.is_some() || kept.questionnaire == *built_in() => (kept.version, kept.questionnaire),
        _ => (0, built_in().clone()),
    })
}

/// The number of the questionnaire in force, kept as a version where it is not yet.
pub(in crate::desk) fn keep_in_force(tx: &Tx<'_>, context: &Context<'_>) -> Result<i64, DeskError> {
    let (version, questionnaire) = in_force(tx)?;
    if version > 0 {
        return Ok(version);
    }
    let next = anamnesis::latest_questionnaire(tx)?.map_or(1, |kept| kept.version + 1);
    anamnesis::add_questionnaire(tx, next, &questionnaire, context.now, None)?;
    Ok(next)
}

/// A version that is kept.
pub(super) fn version(tx: &Tx<'_>, number: i64) -> Result<KeptQuestionnaire, DeskError> {
    anamnesis::questionnaire(tx, number)?.or_not_found(Thing::Questionnaire, number)
}

/// The answering of a client that runs.
pub(super) struct Running {
    /// Its number; none while nothing was answered.
    pub id: Option<AnamnesisId>,
    /// The version of the questionnaire; 0 for the one of the program that is not kept yet.
    pub version: i64,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// The answers of earlier answerings.
    pub last: LastAnswers,
    /// The answers so far.
    pub open: Answers,
    /// The codes of those that were confirmed as before.
    pub as_before: Vec<String>,
    /// What decides which questions apply.
    pub circumstances: Circumstances,
    /// The lines of the card that hold.
    pub card: Vec<CardLine>,
}

impl Running {
    /// Of a client, as it stands.
    pub(super) fn of(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<Self, DeskError> {
        let begun = anamnesis::open_of(tx, client)?;
        let (number, questionnaire) = match &begun {
            Some(row) => (row.version, version(tx, row.version)?.questionnaire),
            None => in_force(tx)?,
        };
        let (open, as_before) = match &begun {
            Some(row) => anamnesis::answers_of(tx, row.id)?,
            None => Default::default(),
        };
        Ok(Self {
            id: begun.map(|row| row.id),
            version: number,
            questionnaire,
            last: anamnesis::last_answers(tx, client)?,
            open,
            as_before,
            circumstances: Circumstances { booked: anamnesis::booked(tx, client, context.today())? },
            card: card_lines(tx, client)?,
        })
    }

    /// As the review looks at it.
    pub(super) fn reviewed(&self, context: &Context<'_>) -> Reviewed<'_> {
        Reviewed {
            questionnaire: &self.questionnaire,
            last: &self.last,
            open: &self.open,
            circumstances: &self.circumstances,
            card: &self.card,
            today: context.today(),
        }
    }
}

/// The answering to write into: the one that runs, or a new one.
pub(super) fn running_or_new(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<AnamnesisId, DeskError> {
    if let Some(row) = anamnesis::open_of(tx, client)? {
        return Ok(row.id);
    }
    let version = keep_in_force(tx, context)?;
    Ok(anamnesis::begin(tx, client, version, context.now, context.actor.staff)?)
}

/// How many questions are due to be asked of a client today and are not answered yet.
pub(in crate::desk) fn questions_due(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<usize, DeskError> {
    let running = Running::of(tx, context, client)?;
    let asked = due(&running.questionnaire, &running.last, &running.open, &running.circumstances, context.today());
    Ok(asked.iter().filter(|question| !running.open.contains_key(&question.code)).count())
}

/// The lines of a card that hold.
fn card_lines(tx: &Tx<'_>, client: ClientId) -> Result<Vec<CardLine>, DeskError> {
    let allergies = health::allergies(tx, client)?.into_iter().filter(|line| line.ended.is_none());
    let allergies = allergies.map(|line| CardLine {
        list: CardList::Allergies,
        id: line.id.0,
        version: line.version,
        code: line.code,
        said: line.said,
        since: None,
        until: None,
    });
    let conditions = health::conditions(tx, client)?.into_iter().filter(|line| line.ended.is_none());
    let conditions = conditions.map(|line| CardLine {
        list: CardList::Conditions,
        id: line.id.0,
        version: line.version,
        code: line.code,
        said: line.said,
        since: line.since,
        until: line.until,
    });
    let medications = health::medications(tx, client)?.into_iter().filter(|line| line.ended.is_none());
    let medications = medications.map(|line| CardLine {
        list: CardList::Medications,
        id: line.id.0,
        version: line.version,
        code: line.code,
        said: line.said,
        since: line.starts,
        until: line.ends,
    });
    Ok(allergies.chain(conditions).chain(medications).collect())
}
