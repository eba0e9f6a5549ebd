//! Reads how the standard was kept over some days.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list_observations::{Looked, standing};
use super::told::{DayScore, EmptyDesk, PersonScore, RuleScore, Score, ScoreFacts, ShiftScore};
use crate::desk::standard::{in_force, of_version};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::away::Away;
use crate::domain::ids::{ShiftId, StaffId, StandardVersionId};
use crate::domain::role::Permission;
use crate::domain::standard::{
    Counted, Evidence, Rule, RuleId, Seen, Tally, check_days, median, monday_of, reasons, tallied,
};
use crate::domain::time::{instant_of, wall_of};
use crate::store::score::ObservationRow;
use crate::store::{Tx, away, score, staff};

/// Reads how the standard was kept over some days, of everybody or of one person.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadScore {
    /// The first day.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// Whose; none is everybody's.
    #[serde(default)]
    pub person: Option<StaffId>,
}

impl UseCase for ReadScore {
    type Answer = Score;
    const NEEDS: Permission = Permission::SeeScore;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Score, DeskError> {
        check_days(self.from, self.to)?;
        let today = context.today();
        let counted = score::counted(tx, (self.from, self.to), self.person, today)?;
        let weeks = (monday_of(self.from), self.to);
        let observed = standing(score::observations(tx, weeks)?);
        let observed: Vec<ObservationRow> =
            observed.into_iter().filter(|row| self.person.is_none_or(|person| row.staff == person)).collect();
        let days = Days { from: self.from, to: self.to };
        Ok(Score {
            from: self.from,
            to: self.to,
            today,
            person: self.person,
            total: Tally::of(&counted),
            days: days.scores(&counted),
            rules: rules(tx, &counted, &observed, days)?,
            people: people(tx, &counted, &observed, days)?,
            shifts: shifts(tx, context, &counted, days)?,
            facts: facts(tx, context, days)?,
            list_due: Looked::due(tx, today, context.actor.staff)?,
        })
    }
}

/// The days of a score.
#[derive(Clone, Copy)]
struct Days {
    from: Date,
    to: Date,
}

impl Days {
    /// Each of them.
    fn each(self) -> impl Iterator<Item = Date> {
        self.from.series(1.day()).take_while(move |day| *day <= self.to)
    }

    /// The instants at which they begin and are over.
    fn instants(self, context: &Context<'_>) -> (Timestamp, Timestamp) {
        let begins = |day: Date| instant_of(day.at(0, 0, 0, 0), &context.zone);
        (begins(self.from), begins(self.to.saturating_add(1.day())))
    }

    /// Day by day.
    fn scores(self, counted: &[Counted]) -> Vec<DayScore> {
        let by_day = tallied(counted, |one| one.day);
        self.each().map(|day| DayScore { day, tally: by_day.get(&day).copied().unwrap_or_default() }).collect()
    }

    /// The rate of each day.
    fn rates<'c>(self, counted: impl IntoIterator<Item = &'c Counted>) -> Vec<Option<u16>> {
        let by_day = tallied(counted, |one| one.day);
        self.each().map(|day| by_day.get(&day).and_then(|tally| tally.rate())).collect()
    }
}

/// The worst first; where nothing was possible, last.
fn worst_first(tally: Tally) -> (bool, Option<u16>, Reverse<u32>) {
    (tally.rate().is_none(), tally.rate(), Reverse(tally.possible()))
}

/// Rule by rule, each by the latest version of the standard that asked for it.
fn rules(
    tx: &Tx<'_>,
    counted: &[Counted],
    observed: &[ObservationRow],
    days: Days,
) -> Result<Vec<RuleScore>, DeskError> {
    let by_rule = tallied(counted, |one| &one.rule);
    let mut known = Known::new(tx, counted, observed)?;
    let mut lines = Vec::new();
    for (id, tally) in by_rule {
        let of_rule = || counted.iter().filter(|one| one.rule == *id);
        let rule = known.rule(id);
        lines.push(RuleScore { tally, reasons: reasons(of_rule()), days: days.rates(of_rule()), ..line(id, rule) });
    }
    lines.sort_by_key(|line| worst_first(line.tally));
    for id in known.looked_at(observed) {
        let mut seen = Seen::default();
        observed.iter().filter(|row| row.rule == id).for_each(|row| seen.add(row.kept));
        lines.push(RuleScore { is_observed: true, seen, ..line(&id, known.rule(&id)) });
    }
    Ok(lines)
}

/// The line of a rule, still empty. A rule that no version knows any more keeps its own stable name.
fn line(id: &RuleId, rule: Option<&Rule>) -> RuleScore {
    let named = || crate::domain::catalogue::Names { en: id.0.clone(), ..Default::default() };
    RuleScore {
        rule: id.clone(),
        number: rule.map(|rule| rule.number.clone()).unwrap_or_default(),
        title: rule.map_or_else(named, |rule| rule.title.clone()),
        moment: rule.map_or(crate::domain::standard::Moment::Always, |rule| rule.moment),
        tally: Tally::default(),
        reasons: Vec::new(),
        days: Vec::new(),
        is_observed: false,
        seen: Seen::default(),
    }
}

/// The rules of the versions by which prompts were made, the latest words of each.
struct Known {
    rules: BTreeMap<RuleId, Rule>,
    in_force: Vec<RuleId>,
}

impl Known {
    /// Reads the versions that are named.
    fn new(tx: &Tx<'_>, counted: &[Counted], observed: &[ObservationRow]) -> Result<Self, DeskError> {
        let now = in_force(tx)?;
        let mut versions: BTreeSet<StandardVersionId> = counted.iter().map(|one| one.version).collect();
        versions.extend(observed.iter().map(|row| row.version));
        let version = StandardVersionId(now.version);
        versions.remove(&version);
        let mut rules = BTreeMap::new();
        // Those in force come last: their words stand.
        for earlier in versions {
            rules.extend(of_version(tx, earlier.0)?.rules.iter().map(|rule| (rule.id.clone(), rule.clone())));
        }
        let asked: BTreeSet<&RuleId> =
            counted.iter().filter(|one| one.version == version).map(|one| &one.rule).collect();
        for rule in &now.standard.rules {
            // A rule that was edited since is called as it was called when it was asked for.
            if asked.contains(&rule.id) || !rules.contains_key(&rule.id) {
                rules.insert(rule.id.clone(), rule.clone());
            }
        }
        let looked_at = |rule: &&Rule| rule.evidence == Evidence::Observed && !rule.is_paused;
        let in_force = now.standard.rules.iter().filter(looked_at).map(|rule| rule.id.clone()).collect();
        Ok(Self { rules, in_force })
    }

    /// A rule.
    fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.rules.get(id)
    }

    /// The rules that a manager looks at: those in force, and those that were observed.
    fn looked_at(&mut self, observed: &[ObservationRow]) -> Vec<RuleId> {
        let mut all = std::mem::take(&mut self.in_force);
        for row in observed {
            if !all.contains(&row.rule) {
                all.push(row.rule.clone());
            }
        }
        all
    }
}

/// Person by person.
fn people(
    tx: &Tx<'_>,
    counted: &[Counted],
    observed: &[ObservationRow],
    days: Days,
) -> Result<Vec<PersonScore>, DeskError> {
    let by_person = tallied(counted, |one| one.person);
    let mut lines = Vec::new();
    for person in staff::all(tx)? {
        let mut seen = Seen::default();
        observed.iter().filter(|row| row.staff == person.id).for_each(|row| seen.add(row.kept));
        let tally = by_person.get(&Some(person.id)).copied().unwrap_or_default();
        if tally.is_empty() && seen.all() == 0 {
            continue;
        }
        let rates = days.rates(counted.iter().filter(|one| one.person == Some(person.id)));
        lines.push(PersonScore { staff: person.id, name: person.name, tally, days: rates, seen });
    }
    lines.sort_by_key(|line| worst_first(line.tally));
    Ok(lines)
}

/// Shift by shift; what happened while none ran comes first.
fn shifts(tx: &Tx<'_>, context: &Context<'_>, counted: &[Counted], days: Days) -> Result<Vec<ShiftScore>, DeskError> {
    let mut by_shift: BTreeMap<Option<ShiftId>, Tally> = tallied(counted, |one| one.shift);
    let mut lines = Vec::new();
    if let Some(tally) = by_shift.remove(&None) {
        lines.push(ShiftScore { shift: None, opened: None, by: String::new(), tally });
    }
    let (from, until) = days.instants(context);
    // A shift that runs over midnight was opened the day before.
    for row in score::shifts(tx, (from - jiff::SignedDuration::from_hours(24), until))? {
        if let Some(tally) = by_shift.remove(&Some(row.id)) {
            let opened = Some(wall_of(row.opened_at, &context.zone));
            lines.push(ShiftScore { shift: Some(row.id), opened, by: row.by, tally });
        }
    }
    Ok(lines)
}

/// What else tells how visits went.
fn facts(tx: &Tx<'_>, context: &Context<'_>, days: Days) -> Result<ScoreFacts, DeskError> {
    let mut facts = ScoreFacts::default();
    for day in days.each() {
        let (_, end) = Days { from: day, to: day }.instants(context);
        let visits = score::visits_of_day(tx, day, end)?;
        facts.closed = facts.closed.saturating_add(visits.closed);
        facts.rebooked = facts.rebooked.saturating_add(visits.rebooked);
        facts.begun = facts.begun.saturating_add(visits.begun);
        facts.asked_before = facts.asked_before.saturating_add(visits.asked_before);
    }
    facts.waited = median(score::waits(tx, (days.from, days.to))?).map(|seconds| seconds / 60);
    let (from, until) = days.instants(context);
    facts.empty = empty_desk(&away::between(tx, from, until)?, context.now);
    Ok(facts)
}

/// How long the desk stood empty, by its own record.
fn empty_desk(aways: &[Away], now: Timestamp) -> EmptyDesk {
    let mut empty = EmptyDesk::default();
    for away in aways {
        empty.times = empty.times.saturating_add(1);
        empty.minutes = empty.minutes.saturating_add(i64::from(away.empty_minutes(now)));
        empty.too_long = empty.too_long.saturating_add(u32::from(away.minutes_over(now) > 0));
    }
    empty
}
