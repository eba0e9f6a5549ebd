//! From what a client reports to what it may have come from, and to bookings that are stopped by it.

use frontdesk::desk::DeskError;
use frontdesk::desk::check::Check;
use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::reaction::{
    AddReactionAllergy, CloseReaction, ListReactions, NoteReaction, ReportReaction, Trace, TraceReaction,
};
use frontdesk::desk::safety::CheckVisit;
use frontdesk::domain::health::{Severity, ToldBy};
use frontdesk::domain::ids::{GoodsLotId, ReactionId};
use frontdesk::domain::reaction::{Exposure, Outcome, ReactionRefusal, ReactionReport, What, Why};
use frontdesk::domain::safety::Gravity;
use jiff::ToSpan;
use jiff::civil::date;

use super::stage::Stage;

/// What the trace of a reaction says.
fn trace(stage: &mut Stage, reaction: ReactionId) -> Trace {
    stage.till.salon.ask(TraceReaction { reaction })
}

#[test]
fn a_reaction_leads_to_the_lot_and_to_those_who_had_it_too() {
    let mut stage = Stage::set();
    let reaction = stage.reacts();
    let found = trace(&mut stage, reaction);
    let cream = What::Product(stage.cream, Some(stage.lot));
    let suspect = found.suspects.iter().find(|one| one.suspect.what == cream).expect("the cream is suspected");
    assert_eq!(suspect.suspect.lot.as_ref().map(|lot| lot.number.as_str()), Some("LN-7"));
    assert!(matches!(suspect.suspect.exposure, Exposure::Bought(_)));
    assert!(!suspect.suspect.because.iter().any(|because| matches!(because.why, Why::OthersReacted { .. })));
    let before = suspect.suspect.score;
    // The other buyer of the lot reacts too: the lot is suspected more.
    let report = stage.rash(date(2026, 11, 23).at(9, 0, 0, 0));
    let (key, client) = (stage.till.key(), stage.ewa);
    stage.till.salon.ask(ReportReaction { key, client, ..report });
    let found = trace(&mut stage, reaction);
    let suspect = found.suspects.iter().find(|one| one.suspect.what == cream).expect("the cream is suspected");
    assert!(suspect.suspect.because.iter().any(|because| because.why == Why::OthersReacted { clients: 1 }));
    assert!(suspect.suspect.score > before);
}

#[test]
fn what_serves_instead_brings_neither_the_suspect_nor_what_the_card_forbids() {
    let mut stage = Stage::set();
    let reaction = stage.reacts();
    let found = trace(&mut stage, reaction);
    let lanolin = What::Product(stage.cream, Some(stage.lot));
    let suspect = found.suspects.iter().find(|one| one.suspect.what == lanolin).expect("suspected");
    let instead = serde_json::to_string(&suspect.instead).expect("plain values");
    assert!(instead.contains("Barrier cream") && !instead.contains("lanolin"), "{instead}");
}

#[test]
fn one_allergy_from_a_trace_stops_what_is_booked_already() {
    let mut stage = Stage::set();
    let done = stage.book_filler(date(2026, 11, 21).at(15, 0, 0, 0));
    stage.treat(done);
    let booked = stage.book_filler(date(2026, 11, 22).at(21, 0, 0, 0));
    stage.till.salon.at(date(2026, 11, 22).at(19, 0, 0, 0));
    let report = stage.rash(date(2026, 11, 22).at(12, 0, 0, 0));
    let reaction = stage.till.salon.ask(report);
    let found = trace(&mut stage, reaction);
    let lidocaine = What::Ingredient("AN_LIDOCAINE".to_owned());
    let suspect = found.suspects.iter().find(|one| one.suspect.what == lidocaine).expect("suspected");
    assert!(suspect.suspect.because.iter().any(|because| because.why == Why::OnlyUsual), "nobody noted the gel");
    let stops = |stage: &mut Stage| {
        let checkup = stage.till.salon.ask(CheckVisit { visit: booked });
        checkup.findings.iter().filter(|judged| judged.finding.gravity == Gravity::Stop).count()
    };
    assert_eq!(stops(&mut stage), 0);
    let add = || AddReactionAllergy {
        reaction,
        code: "AN_LIDOCAINE".to_owned(),
        said: String::new(),
        words: "rash".to_owned(),
    };
    let added = stage.till.salon.ask(add());
    assert_eq!(added.ahead.iter().map(|visit| visit.visit).collect::<Vec<_>>(), [booked]);
    assert!(stops(&mut stage) > 0, "the check knows it from now on");
    let card = stage.till.salon.ask(OpenCard { client: stage.client });
    let line = card.allergies.iter().find(|line| line.code == "AN_LIDOCAINE").expect("written on the card");
    assert_eq!((line.told_by, line.severity), (ToldBy::SeenHere, Severity::Moderate));
    // Once more writes nothing new, and the line of this very reaction is no proof of its own.
    assert!(stage.till.salon.ask(add()).was_listed);
    let found = trace(&mut stage, reaction);
    assert_eq!(found.led_to, ["AN_LIDOCAINE"]);
    assert!(
        found
            .suspects
            .iter()
            .all(|one| { !one.suspect.because.iter().any(|because| matches!(because.why, Why::OnCard { .. })) })
    );
    assert_eq!(found.ahead.len(), 1);
}

#[test]
fn bad_reports_are_sentences_and_a_report_sent_twice_is_one() {
    let mut stage = Stage::set();
    stage.till.salon.at(date(2026, 11, 23).at(19, 0, 0, 0));
    let good = stage.rash(date(2026, 11, 23).at(15, 0, 0, 0));
    let future = ReactionReport { began: good.report.began.saturating_add(1.days()), ..good.report.clone() };
    let nothing = ReactionReport { symptoms: Vec::new(), said: String::new(), ..good.report.clone() };
    for (report, expected) in [(future, ReactionRefusal::InTheFuture), (nothing, ReactionRefusal::NothingSeen)] {
        let key = stage.till.key();
        let refused = stage.till.salon.refused(ReportReaction { key, client: stage.client, report });
        assert!(matches!(&refused, DeskError::Reaction(why) if *why == expected), "{refused:?}");
    }
    let first = stage.till.salon.ask(good.clone());
    assert_eq!(stage.till.salon.ask(good), first);
    assert_eq!(stage.till.salon.ask(ListReactions::default()).len(), 1);
}

#[test]
fn a_reaction_is_followed_up_and_closed_once() {
    let mut stage = Stage::set();
    let reaction = stage.reacts();
    stage.till.salon.ask(NoteReaction { reaction, text: " cooled, better ".to_owned() });
    let empty = stage.till.salon.refused(NoteReaction { reaction, text: " ".to_owned() });
    assert!(matches!(empty, DeskError::Reaction(ReactionRefusal::EmptyNote)), "{empty:?}");
    stage.till.salon.ask(CloseReaction { reaction, outcome: Outcome::Passed, text: String::new() });
    let found = trace(&mut stage, reaction);
    assert_eq!(found.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["cooled, better"]);
    assert_eq!(found.reaction.closed.map(|(_, outcome)| outcome), Some(Outcome::Passed));
    for refused in [
        stage.till.salon.refused(NoteReaction { reaction, text: "late".to_owned() }),
        stage.till.salon.refused(CloseReaction { reaction, outcome: Outcome::Doctor, text: String::new() }),
    ] {
        assert!(matches!(refused, DeskError::Reaction(ReactionRefusal::Closed)), "{refused:?}");
    }
    let card = stage.till.salon.ask(OpenCard { client: stage.client });
    assert_eq!(card.reactions.iter().map(|one| (one.id, one.is_open)).collect::<Vec<_>>(), [(reaction, false)]);
}

#[test]
fn a_merge_takes_reactions_along_and_gives_them_back() {
    let mut stage = Stage::set();
    let reaction = stage.reacts();
    let (keep, merge) = (stage.ewa, stage.client);
    let salon = &mut stage.till.salon;
    let keep_version = salon.ask(OpenCard { client: keep }).version;
    let merge_version = salon.ask(OpenCard { client: merge }).version;
    salon.ask(MergeClients { keep, keep_version, merge, merge_version });
    let of_card = |stage: &mut Stage, client| {
        let card = stage.till.salon.ask(OpenCard { client });
        card.reactions.iter().map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(of_card(&mut stage, keep), [reaction]);
    // What the merged card bought is suspected still, and its own other half is no other client.
    let found = trace(&mut stage, reaction);
    let others = |why: &Why| matches!(why, Why::OthersReacted { .. });
    assert!(found.suspects.iter().all(|one| !one.suspect.because.iter().any(|because| others(&because.why))));
    stage.till.salon.ask(UndoMerge { merged: merge });
    assert_eq!((of_card(&mut stage, keep), of_card(&mut stage, merge)), (vec![], vec![reaction]));
    assert!(stage.till.salon.ask(Check {}).ok);
    assert_ne!(stage.lot, GoodsLotId(0));
}
