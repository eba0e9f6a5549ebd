//! Random walks of a visit: whatever happens in whatever order, no rule prompts twice and no mark is lost.

use std::collections::BTreeMap;

use frontdesk::domain::ids::VisitId;
use frontdesk::domain::standard::{Moment, Outcome, Reason};
use frontdesk::domain::visit::VisitState;
use jiff::ToSpan;
use proptest::prelude::*;

use super::{arrive, at, finish, mark, on_board, pay, prompts, salon, start, take_back, undo};
use crate::till::fixture::Till;

/// What may happen at a desk.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// The next step of the visit.
    Step,
    /// The last step is taken back.
    Undo,
    /// So many minutes pass.
    Wait(i64),
    /// The open prompt at this place, counted round, ends so.
    Mark(usize, Outcome),
    /// A prompt of an earlier moment at this place, counted round, is marked late.
    MarkLate(usize),
    /// The mark at this place, counted round, is taken back.
    TakeBack(usize),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => Just(Act::Step),
        2 => Just(Act::Undo),
        2 => (1_i64..20).prop_map(Act::Wait),
        5 => (0_usize..8, prop::sample::select(Outcome::ALL)).prop_map(|(at, outcome)| Act::Mark(at, outcome)),
        1 => (0_usize..8).prop_map(Act::MarkLate),
        2 => (0_usize..8).prop_map(Act::TakeBack),
    ]
}

/// A visit under way, with the marks that stand by the test's own book.
struct Walk {
    till: Till,
    visit: VisitId,
    minutes: i64,
    marks: BTreeMap<String, Outcome>,
}

impl Walk {
    fn state(&mut self) -> VisitState {
        on_board(&mut self.till, self.visit).state
    }

    fn act(&mut self, act: Act) {
        match act {
            Act::Step => match self.state() {
                VisitState::Booked => arrive(&mut self.till, self.visit),
                VisitState::Arrived => start(&mut self.till, self.visit),
                VisitState::InProcedure => finish(&mut self.till, self.visit),
                VisitState::ToPay => pay(&mut self.till, self.visit),
                _ => {}
            },
            Act::Undo if !matches!(self.state(), VisitState::Booked | VisitState::Closed) => {
                undo(&mut self.till, self.visit);
            }
            Act::Undo => {}
            Act::Wait(minutes) => {
                self.minutes += minutes;
                self.till.salon.at(at(13, 40).saturating_add(self.minutes.minutes()));
            }
            Act::Mark(place, outcome) => {
                let open = prompts(&mut self.till, self.visit).open;
                let Some(one) = open.get(place % open.len().max(1)) else { return };
                let reason = (outcome == Outcome::NotApplicable).then_some(Reason::FactsWrong);
                self.end(&one.rule.0, outcome, reason);
            }
            Act::MarkLate(place) => {
                let mut missed = prompts(&mut self.till, self.visit).earlier;
                missed.retain(|one| one.mark.is_none());
                let Some(one) = missed.get(place % missed.len().max(1)) else { return };
                self.end(&one.rule.0, Outcome::Done, None);
            }
            Act::TakeBack(place) => {
                let marked: Vec<String> = self.marks.keys().cloned().collect();
                let Some(rule) = marked.get(place % marked.len().max(1)) else { return };
                self.till.salon.ask(take_back(self.visit, rule));
                self.marks.remove(rule);
            }
        }
    }

    fn end(&mut self, rule: &str, outcome: Outcome, reason: Option<Reason>) {
        self.till.salon.ask(mark(self.visit, rule, outcome, reason, "in its own words"));
        self.marks.insert(rule.to_owned(), outcome);
    }

    /// What must hold at any moment.
    fn looks_well(&mut self, after: Act) {
        let shown = prompts(&mut self.till, self.visit);
        let mut met: BTreeMap<String, Option<Outcome>> = BTreeMap::new();
        for one in shown.open.iter().chain(&shown.ended).chain(&shown.earlier) {
            let twice = met.insert(one.rule.0.clone(), one.mark.as_ref().map(|mark| mark.outcome));
            assert!(twice.is_none(), "{} twice after {after:?}", one.rule);
        }
        let marks: BTreeMap<String, Outcome> =
            met.into_iter().filter_map(|(rule, outcome)| outcome.map(|outcome| (rule, outcome))).collect();
        assert_eq!(marks, self.marks, "after {after:?}");
        let board = on_board(&mut self.till, self.visit);
        assert!(shown.open.iter().all(|one| one.moment.is_now_in(board.state) && one.mark.is_none()));
        let counted = shown.open.iter().filter(|one| one.moment != Moment::Waiting).count();
        let counts = usize::from(board.prompts);
        assert!((counted..=shown.open.len()).contains(&counts), "{counts} on the board after {after:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_rule_prompts_twice_and_no_mark_is_lost(acts in prop::collection::vec(act(), 5..25)) {
        let (till, visit) = salon();
        let mut walk = Walk { till, visit, minutes: 0, marks: BTreeMap::new() };
        for act in acts {
            walk.act(act);
            walk.looks_well(act);
        }
        walk.till.is_well();
    }
}
