//! Keeps what a manager saw.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list_observations::{Looked, standing};
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::standard::keep_in_force;
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::{StaffId, StandardVersionId};
use crate::domain::role::Permission;
use crate::domain::standard::{Kept, OBSERVATION_NOTE_LONGEST, RuleId, ScoreRefusal, check_week};
use crate::domain::text::clean_line_to;
use crate::store::score::NewObservation;
use crate::store::{Tx, score, staff};

/// Keeps how somebody kept a rule over a week, as a manager saw it. Said again it corrects what was said before, which
/// stays readable; the same said twice is kept once.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Observe {
    /// A day of the week.
    pub week: Date,
    /// Whom it is about.
    pub staff: StaffId,
    /// The rule.
    pub rule: RuleId,
    /// How they kept it.
    pub kept: Kept,
    /// What else was seen, for instance what to talk about.
    #[serde(default)]
    pub note: String,
}

impl UseCase for Observe {
    type Answer = ();
    const NEEDS: Permission = Permission::ObserveStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let week = check_week(self.week, context.today())?;
        let person = staff::get(tx, self.staff)?.or_not_found(Thing::Staff, self.staff.0)?;
        if person.id == context.actor.staff {
            return Err(ScoreRefusal::Yourself.into());
        }
        if !person.active {
            return Err(ScoreRefusal::NotActive.into());
        }
        let looked = Looked::at(tx, context.actor.staff)?;
        if !looked.pairs().any(|(person, rule)| person.id == self.staff && rule.id == self.rule) {
            return Err(ScoreRefusal::NotLookedAt.into());
        }
        let note = clean_line_to(&self.note, OBSERVATION_NOTE_LONGEST);
        context.about(Subject::Staff(self.staff));
        let said = standing(score::observations(tx, (week, week))?);
        let before = said.iter().find(|row| row.staff == self.staff && row.rule == self.rule);
        if before.is_some_and(|row| row.kept == self.kept && row.note == note) {
            return Ok(());
        }
        let (staff, rule, version, kept) =
            (self.staff, &self.rule, StandardVersionId(keep_in_force(tx, context)?.version), self.kept);
        let new = NewObservation { week, staff, rule, version, kept, note: &note };
        score::observe(tx, &new, (context.now, context.actor.staff))?;
        context.changed(Noun::Standard);
        Ok(())
    }
}
