//! Lists what a manager is to look at in a week, and what was seen.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::standard::{in_force, of_version};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::catalogue::Names;
use crate::domain::ids::StaffId;
use crate::domain::role::{Permission, Role};
use crate::domain::standard::{Evidence, Kept, Rule, RuleId, Who, check_week, monday_of, week_due};
use crate::domain::time::wall_of;
use crate::store::score::ObservationRow;
use crate::store::staff::StaffRow;
use crate::store::{Tx, score, staff};

/// Lists what a manager is to look at in a week: every rule that no program can see, person by person, with what was seen.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListObservations {
    /// A day of the week; none is this week.
    #[serde(default)]
    pub week: Option<Date>,
}

/// The list of a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WeekList {
    /// Its Monday.
    pub week: Date,
    /// The Monday of this week.
    pub this_week: Date,
    /// Whether it may be kept or corrected today.
    pub is_open: bool,
    /// Its lines, person by person.
    pub lines: Vec<ObservationLine>,
}

/// A rule and a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ObservationLine {
    /// Who is looked at.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// The rule.
    pub rule: RuleId,
    /// The number under which the salon's own paper names it; empty where there is none.
    pub number: String,
    /// What it is called.
    pub title: Names,
    /// What to look at.
    pub act: Names,
    /// What was seen, the latest last: it stands, those before it were corrected.
    pub seen: Vec<Observation>,
}

/// What was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Observation {
    /// How the rule was kept.
    pub kept: Kept,
    /// What else was seen.
    pub note: String,
    /// When it was written, by the clock on the wall.
    pub at: DateTime,
    /// By whom.
    pub by: String,
}

impl UseCase for ListObservations {
    type Answer = WeekList;
    const NEEDS: Permission = Permission::ObserveStandard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<WeekList, DeskError> {
        let today = context.today();
        let week = monday_of(self.week.unwrap_or(today));
        let looked = Looked::at(tx, context.actor.staff)?;
        let mut lines: Vec<ObservationLine> = looked.pairs().map(|(person, rule)| line(person, rule)).collect();
        for row in score::observations(tx, (week, week))? {
            let at = lines.iter().position(|line| line.staff == row.staff && line.rule == row.rule);
            let at = match at {
                Some(at) => at,
                None => {
                    lines.push(earlier(tx, &row)?);
                    lines.len() - 1
                }
            };
            let at_wall = wall_of(row.at, &context.zone);
            lines[at].seen.push(Observation { kept: row.kept, note: row.note, at: at_wall, by: row.by });
        }
        let is_open = check_week(week, today).is_ok();
        Ok(WeekList { week, this_week: monday_of(today), is_open, lines })
    }
}

/// A line on which nothing was seen yet.
fn line(person: &StaffRow, rule: &Rule) -> ObservationLine {
    ObservationLine {
        staff: person.id,
        name: person.name.clone(),
        rule: rule.id.clone(),
        number: rule.number.clone(),
        title: rule.title.clone(),
        act: rule.act.clone(),
        seen: Vec::new(),
    }
}

/// The line of a rule or a person that is not on the list any more.
fn earlier(tx: &Tx<'_>, row: &ObservationRow) -> Result<ObservationLine, DeskError> {
    let standard = of_version(tx, row.version.0)?;
    let rule = standard.rules.iter().find(|rule| rule.id == row.rule);
    let person = staff::get(tx, row.staff)?;
    Ok(ObservationLine {
        staff: row.staff,
        name: person.map(|person| person.name).unwrap_or_default(),
        rule: row.rule.clone(),
        number: rule.map(|rule| rule.number.clone()).unwrap_or_default(),
        title: rule.map(|rule| rule.title.clone()).unwrap_or_default(),
        act: rule.map(|rule| rule.act.clone()).unwrap_or_default(),
        seen: Vec::new(),
    })
}

/// What is looked at, and at whom.
pub(super) struct Looked {
    rules: Vec<Rule>,
    people: Vec<StaffRow>,
}

impl Looked {
    /// What an observer is to look at today. Nobody is their own witness.
    pub(super) fn at(tx: &Tx<'_>, observer: StaffId) -> Result<Self, DeskError> {
        let now = in_force(tx)?;
        let is_looked_at = |rule: &&Rule| rule.evidence == Evidence::Observed && !rule.is_paused;
        let rules = now.standard.rules.iter().filter(is_looked_at).cloned().collect();
        let people = staff::all(tx)?.into_iter().filter(|person| person.active && person.id != observer).collect();
        Ok(Self { rules, people })
    }

    /// Each person with each rule that they keep.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&StaffRow, &Rule)> {
        self.people
            .iter()
            .flat_map(|person| self.rules.iter().map(move |rule| (person, rule)))
            .filter(|(person, rule)| self.keeps(rule.who, person.role))
    }

    /// Whether somebody of a role is looked at for a rule: the specialists for theirs, the desk for all others, for the
    /// manager whose rule it is does the looking. In a salon without anybody of the role it is everybody.
    fn keeps(&self, who: Who, role: Role) -> bool {
        let is_meant = |role: Role| match who {
            Who::Desk | Who::Manager => role == Role::Administrator,
            Who::Specialist => role == Role::Specialist,
        };
        is_meant(role) || !self.people.iter().any(|person| is_meant(person.role))
    }

    /// The Monday of last week, where something on its list was not looked at. A week in which nobody came wants no list.
    pub(super) fn due(tx: &Tx<'_>, today: Date, observer: StaffId) -> Result<Option<Date>, DeskError> {
        let week = week_due(today);
        let sunday = week.saturating_add(6.days());
        if score::counted(tx, (week, sunday), None, today)?.is_empty() {
            return Ok(None);
        }
        let seen = score::observations(tx, (week, week))?;
        let is_seen = |person: StaffId, rule: &RuleId| seen.iter().any(|row| row.staff == person && row.rule == *rule);
        let looked = Self::at(tx, observer)?;
        let is_due = looked.pairs().any(|(person, rule)| !is_seen(person.id, &rule.id));
        Ok(is_due.then_some(week))
    }
}

/// The observations that stand: the last of each week, person and rule.
pub(super) fn standing(all: Vec<ObservationRow>) -> Vec<ObservationRow> {
    let mut latest = BTreeMap::new();
    for row in all {
        latest.insert((row.week, row.staff, row.rule.clone()), row);
    }
    latest.into_values().collect()
}
