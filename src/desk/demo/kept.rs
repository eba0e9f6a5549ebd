//! How the standard was kept in the last weeks: written down visit by visit, by the rules of the version of that day. The
//! engine itself would look for the next free slots of thousands of visits whose next one is history by now.

use jiff::{SignedDuration, Timestamp};

use crate::desk::{Context, DeskError};
use crate::domain::ids::{StaffId, VisitId};
use crate::domain::standard::{Evidence, Fact, Facts, Moment, Rule, Value};
use crate::domain::visit::{BoardVisit, VisitState};
use crate::store::prompt::{self, NewPrompt, PromptOf};
use crate::store::{Tx, visit};

use super::dice::Dice;
use super::history::DAYS;
use super::shop::Shop;
use super::standard::{KEPT_DAYS, KeptStandard, ends};

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 32;
/// How many visits are written down at most.
const VISITS_MOST: usize = 2_500;
/// On every so manieth day the manager stood at the desk.
const MANAGERS_DAY: u16 = 5;

/// Writes the last weeks, the latest days first until there are enough.
pub fn write(tx: &Tx<'_>, context: &Context<'_>, shop: &Shop, standard: &KeptStandard) -> Result<(), DeskError> {
    let mut written = 0;
    for place in (DAYS - KEPT_DAYS..DAYS).rev() {
        if written >= VISITS_MOST {
            break;
        }
        let board = visit::board(tx, shop.day(place), None, context.now, &shop.zone)?;
        for line in board.iter().filter(|line| line.state == VisitState::Closed) {
            let kept = Kept { tx, shop, standard, place, manager: context.actor.staff };
            kept.visit(line)?;
            written += 1;
        }
    }
    Ok(())
}

/// A day of the last weeks.
struct Kept<'a, 'tx, 'conn> {
    tx: &'tx Tx<'conn>,
    shop: &'a Shop,
    standard: &'a KeptStandard,
    place: u16,
    manager: StaffId,
}

impl Kept<'_, '_, '_> {
    /// One visit from the door to the farewell.
    fn visit(&self, line: &BoardVisit) -> Result<(), DeskError> {
        let dice = &mut Dice::of(self.shop.plan.seed, STREAM, line.id.0.unsigned_abs());
        let (Some(arrived), Some(started), Some(finished)) =
            (line.moments.arrived_at, line.moments.started_at, line.moments.finished_at)
        else {
            return Ok(());
        };
        let desk = if self.place.is_multiple_of(MANAGERS_DAY) { self.manager } else { self.shop.administrator };
        let way = [
            (VisitState::Booked, VisitState::Arrived, arrived),
            (VisitState::Arrived, VisitState::InProcedure, started),
            (VisitState::InProcedure, VisitState::ToPay, finished),
        ];
        let (_, standard) = self.standard.on(self.place);
        let facts = self.facts(line, dice);
        for (from, to, at) in way {
            let step = visit::add_step(self.tx, line.id, (from, to), desk, at)?;
            let now = |moment: Moment| moment.is_now_in(to);
            for rule in standard.rules.iter().filter(|rule| now(rule.moment) && rule.applies(&facts)) {
                self.rule(line.id, rule, step, (at, desk), dice)?;
            }
        }
        let paid = finished.saturating_add(SignedDuration::from_mins(5)).unwrap_or(finished);
        let Some(step) = visit::last_step(self.tx, line.id)? else { return Ok(()) };
        let after = |moment: Moment| moment.is_now_in(VisitState::Closed);
        for rule in standard.rules.iter().filter(|rule| after(rule.moment) && rule.applies(&facts)) {
            self.rule(line.id, rule, step.id, (paid, desk), dice)?;
        }
        Ok(())
    }

    /// One rule at one visit, and how it ended.
    fn rule(
        &self,
        visit: VisitId,
        rule: &Rule,
        step: i64,
        (at, desk): (Timestamp, StaffId),
        dice: &mut Dice,
    ) -> Result<(), DeskError> {
        if rule.evidence == Evidence::Observed {
            return Ok(());
        }
        let by = if rule.moment == Moment::HandOver { self.shop.hands_that_sign } else { desk };
        let (version, _) = self.standard.on(self.place);
        let of = PromptOf::Visit(visit, step);
        let new =
            NewPrompt { of, day: self.shop.day(self.place), rule: &rule.id, version: *version, moment: rule.moment };
        let Some(id) = prompt::add(self.tx, new, (at, by))? else { return Ok(()) };
        let said = at.saturating_add(SignedDuration::from_secs(dice.between(20, 200))).unwrap_or(at);
        if let Some(mark) = ends(rule, dice) {
            prompt::mark(self.tx, id, &mark, (said, by))?;
        }
        Ok(())
    }

    /// What was known of a visit then, near enough for which rules applied.
    fn facts(&self, line: &BoardVisit, dice: &mut Dice) -> Facts {
        let mut facts = Facts::default();
        facts.set_name(Fact::Name, &line.client.name.given);
        facts.set(Fact::Procedure, Value::Names(line.procedure_names.clone()));
        facts.set_name(Fact::Specialist, &line.specialist_name);
        facts.set_name(Fact::Room, &line.room_name);
        facts.set(Fact::StartsAt, Value::Time(line.starts.time()));
        facts.set_name(Fact::Salon, &self.shop.salon.name);
        facts.set_if(Fact::FirstVisit, line.first_visit);
        facts.set_if(Fact::AddressAs, !line.first_visit || dice.percent(50));
        facts.set_if(Fact::AnamnesisDue, line.first_visit);
        facts.set_if(Fact::CoatSeason, !(4..=9).contains(&line.starts.month()));
        facts.set_if(Fact::PainWorry, dice.percent(10));
        facts.set_number(Fact::MinutesEarly, 6);
        facts.set_number(Fact::MinutesWaiting, dice.between(3, 14));
        if !line.first_visit && dice.percent(60) {
            let points = dice.between(200, 9_000);
            facts.set_number(Fact::Points, points);
            facts.set_number(Fact::PointsUsable, points / 2);
        }
        facts.set_number(Fact::PointsEarned, dice.between(50, 900));
        if dice.percent(25) {
            facts.set(Fact::NextBooked, Value::Yes);
        } else {
            facts.set(Fact::NextProcedure, Value::Names(line.procedure_names.clone()));
            facts.set(Fact::NextDay, Value::Day(line.starts.date()));
            facts.set(Fact::NextTime, Value::Time(line.starts.time()));
        }
        facts
    }
}
