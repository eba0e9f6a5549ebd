//! What the standard wants of a visit now, and what it wanted.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::UseCase;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::standard::{Facts, Moment, VisitPrompts};
use crate::domain::visit::VisitState;
use crate::store::{self, Tx};

use super::facts::{Wanted, facts_of};
use super::farewell;
use super::rulebook::Rulebook;
use super::standing::{self, Standing};
use super::waiting::Waiting;

/// Shows what the standard wants of a visit now, first things first, and what it wanted before.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListPrompts {
    /// Which visit.
    pub visit: VisitId,
}

impl UseCase for ListPrompts {
    type Answer = VisitPrompts;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitPrompts, DeskError> {
        let visit = store::visit::get(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        context.about(Subject::Visit(visit.id));
        context.about(Subject::Health(visit.client));
        let mut book = Rulebook::now(tx)?;
        let mut standing = standing::of_visit(tx, context, &mut book, visit.id)?;
        let is_today = visit.placement.starts.date() == context.today();
        let is_here = is_today && Moment::Arrival.is_reached_in(visit.state);
        let is_over = !is_today || farewell::is_said(&standing);
        let waits = is_today && visit.state == VisitState::Arrived;
        let waiting = Waiting::of(&book, &visit, &standing).filter(|_| waits);
        let is_open = |one: &&Standing| !is_over && one.mark.is_none() && one.rule.moment.is_now_in(visit.state);
        let wanted = Wanted {
            open: standing.iter().filter(is_open).map(|one| &one.rule).collect(),
            asked: waiting.iter().flat_map(Waiting::rules).collect(),
        };
        let facts = if is_here { facts_of(tx, context, &visit, &wanted)? } else { Facts::default() };
        let again_at = waiting.as_ref().and_then(|waiting| waiting.again_at(&facts, context.now));
        let by_the_clock = waiting.iter().flat_map(|waiting| waiting.open(&facts));
        standing.extend(by_the_clock.map(|rule| Standing { id: None, rule: rule.clone(), mark: None }));
        standing::sort(&mut standing);
        let (mut open, mut ended, mut earlier) = (Vec::new(), Vec::new(), Vec::new());
        for one in standing {
            let is_now = !is_over && one.rule.moment.is_now_in(visit.state);
            match (is_now, &one.mark) {
                (false, _) => earlier.push(one.shown()),
                (true, Some(_)) => ended.push(one.shown()),
                (true, None) => open.push(one.shown()),
            }
        }
        ended.sort_by_key(|prompt| std::cmp::Reverse(prompt.mark.as_ref().map(|mark| mark.at)));
        Ok(VisitPrompts { visit: visit.id, facts, open, ended, earlier, again_at })
    }
}
