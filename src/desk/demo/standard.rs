//! The standard of the made-up salon: laid out first, kept since some weeks, and asked of today's visits as at a real desk.

use jiff::{SignedDuration, Timestamp};

use crate::desk::standard::step_taken;
use crate::desk::{Context, DeskError, StoreError};
use crate::domain::ids::{StaffId, StandardVersionId, VisitId};
use crate::domain::standard::{
    BUILT_IN_TEXT, Comparison, Condition, Evidence, Fact, Moment, Origin, Outcome, Reason, Rule, Standard, built_in,
};
use crate::domain::visit::{Visit, VisitState, VisitStep};
use crate::store::prompt::{self, NewMark};
use crate::store::standard::NewVersion;
use crate::store::{Tx, visit};

use super::dice::Dice;
use super::history::DAYS;
use super::lately::Lately;
use super::shop::{OpenDay, Shop};

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 31;

/// For how many days the standard has been kept.
pub const KEPT_DAYS: u16 = 28;

/// How many days ago a rule of it was changed.
const CHANGED_DAYS: u16 = 9;

/// The standard of the last weeks, in its two versions.
pub struct KeptStandard {
    /// As it came with the program.
    pub first: (StandardVersionId, Standard),
    /// With one rule changed since.
    pub second: (StandardVersionId, Standard),
}

impl KeptStandard {
    /// The version by which a day of the history was lived.
    pub fn on(&self, place: u16) -> &(StandardVersionId, Standard) {
        if place < DAYS - CHANGED_DAYS { &self.first } else { &self.second }
    }
}

/// Lays the standard out with every rule at rest: in the months before it, nothing was asked for and nothing counted.
pub fn lay_out(tx: &Tx<'_>, context: &Context<'_>) -> Result<(), DeskError> {
    let mut resting = built_in().as_ref().clone();
    resting.rules.iter_mut().for_each(|rule| rule.is_paused = true);
    keep(tx, &resting.written(&[]), Origin::Console, None, (context.now, Some(context.actor.staff)))?;
    Ok(())
}

/// Puts the standard into force, some weeks ago, and changes one rule of it since.
pub fn put_in_force(tx: &Tx<'_>, context: &Context<'_>, shop: &Shop) -> Result<KeptStandard, DeskError> {
    let day_ago = |days: u16| OpenDay::new(shop.day(DAYS - days), &shop.zone).at(super::hours::OPENS - 20);
    let manager = Some(context.actor.staff);
    let whole = built_in().as_ref().clone();
    let first = keep(tx, BUILT_IN_TEXT, Origin::BuiltIn, None, (day_ago(KEPT_DAYS), None))?;
    let changed = sooner(&whole).map_or_else(|| whole.clone(), |rule| whole.clone().with(rule));
    let text = changed.written(&[]);
    let second = keep(tx, &text, Origin::Console, Some(first.0), (day_ago(CHANGED_DAYS), manager))?;
    Ok(KeptStandard { first: (first, whole), second: (second, changed) })
}

/// A rule that waits for the clock, two minutes sooner: what the manager changed.
fn sooner(standard: &Standard) -> Option<Rule> {
    let waits = |condition: &Condition| {
        condition.fact == Fact::MinutesWaiting && matches!(condition.is, Comparison::AtLeast(minutes) if minutes > 4)
    };
    let mut rule = standard.of(Moment::Waiting).find(|rule| rule.when.iter().any(waits))?.clone();
    for condition in rule.when.iter_mut().filter(|condition| waits(condition)) {
        if let Comparison::AtLeast(minutes) = condition.is {
            condition.is = Comparison::AtLeast(minutes - 2);
        }
    }
    Some(rule)
}

/// Keeps a version.
fn keep(
    tx: &Tx<'_>,
    body: &str,
    origin: Origin,
    based_on: Option<i64>,
    (at, by): (Timestamp, Option<StaffId>),
) -> Result<StandardVersionId, StoreError> {
    let hash = blake3::hash(body.as_bytes());
    let new = NewVersion { body, hash: hash.as_bytes(), origin, based_on, at, by };
    crate::store::standard::add(tx, &new).map(StandardVersionId)
}

/// How a prompt ends: most are done, by some rules more often than by others; the rest is put aside, does not apply, or
/// is missed.
pub fn ends(rule: &Rule, dice: &mut Dice) -> Option<NewMark> {
    let letters = rule.id.0.bytes().map(usize::from).sum::<usize>();
    let done = 66 + letters % 31;
    let (outcome, reason) = match dice.below(100) {
        of if of < done => (Outcome::Done, None),
        _ => match dice.below(100) {
            0..45 => {
                (Outcome::NotNow, dice.weighted(&[(Reason::Declined, 6), (Reason::Hurry, 3), (Reason::OutOfPlace, 1)]))
            }
            45..60 => (Outcome::NotApplicable, dice.weighted(&[(Reason::SettledBefore, 3), (Reason::SomebodyElse, 2)])),
            _ => return None,
        },
    };
    let is_seen = outcome == Outcome::Done && rule.evidence != Evidence::Mark;
    Some(NewMark { outcome, reason, words: String::new(), is_seen })
}

impl Lately<'_, '_, '_, '_, '_> {
    /// A step of today's visit was taken: the standard asks for what it wants. `is_over`: a further step followed. Then
    /// most of it was done; else some of it, and the rest is for whoever sits down at the console.
    pub fn asks_for_standard(
        &mut self,
        id: VisitId,
        (to, step): (VisitState, i64),
        at: Timestamp,
        is_over: bool,
    ) -> Result<(), DeskError> {
        let opened = match to {
            VisitState::Arrived => VisitStep::Arrive,
            VisitState::InProcedure => VisitStep::Start,
            VisitState::ToPay => VisitStep::Finish,
            _ => return Ok(()),
        };
        let Some(visit) = visit::get(self.tx, id)? else { return Ok(()) };
        self.context.now = at;
        step_taken(self.tx, self.context, &as_of(visit, to), (opened, step))?;
        self.context.subjects.clear(); // nobody real is spoken of
        self.marks(id, at, is_over)
    }

    /// Marks what is open at a visit of today.
    pub fn marks(&mut self, id: VisitId, at: Timestamp, is_over: bool) -> Result<(), DeskError> {
        let dice = &mut Dice::of(self.shop.plan.seed, STREAM, id.0.unsigned_abs().wrapping_mul(8));
        let standard = crate::desk::standard::in_force(self.tx)?.standard;
        let latest = OpenDay::new(self.shop.plan.day, &self.shop.zone).at(super::today::NOW);
        let rows = prompt::of_visit(self.tx, id, &self.context.zone)?;
        for row in rows.into_iter().filter(|row| row.mark.is_none()) {
            let Some(rule) = standard.rule(&row.rule) else { continue };
            let said = at.saturating_add(SignedDuration::from_secs(dice.between(20, 170))).unwrap_or(at);
            let mark = ends(rule, dice).filter(|mark| is_over || mark.outcome == Outcome::Done && dice.percent(70));
            if let Some(mark) = mark.filter(|_| said <= latest) {
                prompt::mark(self.tx, row.id, &mark, (said, self.context.actor.staff))?;
            }
        }
        Ok(())
    }
}

/// The visit as it stood when a step had led there.
fn as_of(mut visit: Visit, to: VisitState) -> Visit {
    visit.state = to;
    visit.closed_at = None;
    if to != VisitState::ToPay {
        visit.finished_at = None;
    }
    if to == VisitState::Arrived {
        visit.started_at = None;
    }
    visit
}
