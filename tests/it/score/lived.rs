//! Visits lived through with their prompts ended in a fixed rhythm, and what that comes to.

use frontdesk::desk::standard::{ListPrompts, MarkPrompt};
use frontdesk::desk::visit::{Arrive, Finish, Start};
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::standard::{Outcome, Prompt, Reason, RuleId, Tally};

use crate::schedule::stage::{Stage, at, on_board};
use crate::support::Salon;

/// What happened to each prompt that was shown, in the order in which it was.
pub type Story = Vec<(RuleId, Ending)>;
/// How a prompt ended, where somebody said.
pub type Ending = Option<(Outcome, Option<Reason>)>;

/// How prompts end, one after the other: two of three possible ones are done.
const RHYTHM: [Ending; 5] = [
    Some((Outcome::Done, None)),
    None,
    Some((Outcome::NotNow, Some(Reason::Declined))),
    Some((Outcome::Done, None)),
    Some((Outcome::NotApplicable, Some(Reason::FactsWrong))),
];

/// The prompts that are open at a visit now.
pub fn open(salon: &mut Salon, visit: VisitId) -> Vec<Prompt> {
    salon.ask(ListPrompts { visit }).open
}

/// Ends every open prompt of a visit in the rhythm, or leaves it.
pub fn mark_all(salon: &mut Salon, visit: VisitId, story: &mut Story) {
    for prompt in open(salon, visit) {
        let ended = RHYTHM[story.len() % RHYTHM.len()];
        if let Some((outcome, reason)) = ended {
            let rule = prompt.rule.clone();
            salon.ask(MarkPrompt { visit, rule, outcome, reason, words: String::new() });
        }
        story.push((prompt.rule, ended));
    }
}

/// Receives a client.
pub fn arrive(salon: &mut Salon, visit: VisitId) {
    let (version, seen) = (on_board(salon, visit).version, salon.shown(visit));
    salon.ask(Arrive { visit, version, seen });
}

/// Begins a procedure.
pub fn start(salon: &mut Salon, visit: VisitId) {
    let (version, seen) = (on_board(salon, visit).version, salon.shown(visit));
    salon.ask(Start { visit, version, allergies: Vec::new(), seen });
}

/// Ends a procedure.
pub fn finish(salon: &mut Salon, visit: VisitId) {
    let version = on_board(salon, visit).version;
    salon.ask(Finish { visit, version, without: Some("no camera today".to_owned()) });
}

/// Two visits of a Saturday brought as far as the bill: what was shown and how it ended.
pub fn day(salon: &mut Salon) -> Story {
    let mut stage = Stage::set(salon);
    let mut story = Story::new();
    let peel = stage.book_peel(salon, at(14, 15)).visit;
    let booking = stage.booking(stage.marat, stage.manicure, stage.lena, at(14, 30));
    let manicure = salon.ask(booking).visit;
    for visit in [peel, manicure] {
        arrive(salon, visit);
        mark_all(salon, visit, &mut story);
        start(salon, visit);
        mark_all(salon, visit, &mut story);
        finish(salon, visit);
    }
    story
}

/// What a story comes to once its moments are over.
pub fn tally(story: &Story) -> Tally {
    let count =
        |wanted: fn(&Ending) -> bool| u32::try_from(story.iter().filter(|(_, ended)| wanted(ended)).count()).unwrap();
    Tally {
        done: count(|ended| matches!(ended, Some((Outcome::Done, _)))),
        not_now: count(|ended| matches!(ended, Some((Outcome::NotNow, _)))),
        missed: count(Option::is_none),
        not_applicable: count(|ended| matches!(ended, Some((Outcome::NotApplicable, _)))),
        open: 0,
    }
}
