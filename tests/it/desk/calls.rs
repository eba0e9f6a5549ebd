//! Telephone calls as use cases.

use frontdesk::desk::DeskError;
use frontdesk::desk::away::ReadDesk;
use frontdesk::desk::call::{AnswerPhone, CallTold, EndCall, Ending, FindCaller, ListCalls, NoteCall, SettleCallback};
use frontdesk::desk::client::{MergeClients, UndoMerge};
use frontdesk::desk::visit::Arrive;
use frontdesk::domain::call::{Call, CallRefusal, CallState, CallbackOutcome};
use frontdesk::domain::ids::CallId;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::domain::standard::Fact;
use jiff::civil::{DateTime, date};

use crate::clients::add;
use crate::schedule::stage::Stage;
use crate::support::Salon;

const NUMBER: &str = "+7 701 234 56 78";

fn at(hour: i8, minute: i8) -> DateTime {
    date(2026, 11, 21).at(hour, minute, 0, 0)
}

fn told(caller: &str, number: &str, note: &str) -> CallTold {
    CallTold { caller: caller.to_owned(), number: number.to_owned(), note: note.to_owned() }
}

/// A call that ended with a promise for three o'clock.
fn promised(salon: &mut Salon) -> Call {
    let call = salon.ask(AnswerPhone {}).call;
    let told = told("Aigerim", NUMBER, "lips");
    salon.ask(EndCall { call: call.id, told, ending: Ending::CallBack(at(15, 0)) })
}

#[test]
fn one_line_one_open_call_whoever_answers() {
    let mut salon = Salon::new(Market::Kz);
    let first = salon.ask(AnswerPhone {});
    assert!(!first.is_resumed);
    salon.ask(NoteCall { call: first.call.id, told: told("  Aigerim ", "701 234", "wants\nlips") });
    let again = salon.as_role(Role::Administrator).ask(AnswerPhone {});
    assert!(again.is_resumed);
    assert_eq!(again.call.id, first.call.id);
    assert_eq!((again.call.caller.as_str(), again.call.number.as_str()), ("Aigerim", "701 234"));
    assert_eq!(again.call.note, "wants\nlips");
    assert_eq!(salon.ask(ReadDesk {}).call, Some(first.call.id));
    let done = salon.ask(EndCall { call: first.call.id, told: CallTold::default(), ending: Ending::Done });
    assert_eq!(done.state, CallState::Done);
    assert_eq!(salon.ask(ReadDesk {}).call, None);
    assert!(!salon.ask(AnswerPhone {}).is_resumed, "the next call is another");
}

#[test]
fn a_number_of_one_client_names_them_and_nobody_else() {
    let mut salon = Salon::new(Market::Kz);
    let aigerim = add(&mut salon, "Sadykova", "Aigerim", NUMBER).client;
    add(&mut salon, "Kim", "Olga", "+7 701 000 00 01");
    add(&mut salon, "Kim", "Sveta", "+7 701 000 00 01");
    for (number, expected) in [
        (NUMBER, Some(aigerim)),
        ("8 701 234-56-78", Some(aigerim)),
        ("7012345678", Some(aigerim)),
        ("+7 701 000 00 01", None), // a mother's and a daughter's
        ("+7 701 999 99 99", None),
        ("701", None),
        ("", None),
        ("hello", None),
    ] {
        let found = salon.ask(FindCaller { number: number.to_owned() });
        assert_eq!(found.map(|known| known.client), expected, "{number}");
    }
    let call = salon.ask(AnswerPhone {}).call.id;
    let noted = salon.ask(NoteCall { call, told: told("", "87012345678", "") });
    assert_eq!(noted.client.map(|known| known.client), Some(aigerim));
}

#[test]
fn calls_end_as_they_may() {
    use CallRefusal::{InThePast, NoNumber, TooFar};
    for (number, ending, expected) in [
        ("", Ending::Done, None),
        ("", Ending::Dropped, None),
        (NUMBER, Ending::CallBack(at(14, 0)), None),    // within this minute
        ("ext. 12", Ending::CallBack(at(15, 0)), None), // dialled by a person, not by us
        ("", Ending::CallBack(at(15, 0)), Some(NoNumber)),
        ("  ", Ending::CallBack(at(15, 0)), Some(NoNumber)),
        (NUMBER, Ending::CallBack(at(13, 59)), Some(InThePast)),
        (NUMBER, Ending::CallBack(date(2025, 11, 21).at(15, 0, 0, 0)), Some(InThePast)),
        (NUMBER, Ending::CallBack(date(2028, 1, 1).at(15, 0, 0, 0)), Some(TooFar)),
        (NUMBER, Ending::CallBack(DateTime::MAX), Some(TooFar)),
    ] {
        let mut salon = Salon::new(Market::Kz);
        let call = salon.ask(AnswerPhone {}).call.id;
        let request = EndCall { call, told: told("", number, ""), ending };
        match expected {
            None => {
                salon.ask(request.clone());
                let error = salon.refused(request);
                assert!(matches!(error, DeskError::Call(CallRefusal::Ended)), "{ending:?} {error:?}");
            }
            Some(refusal) => {
                let error = salon.refused(request);
                assert!(matches!(&error, DeskError::Call(found) if *found == refusal), "{ending:?} {error:?}");
                assert_eq!(salon.ask(ReadDesk {}).call, Some(call), "the call stays open");
            }
        }
    }
}

#[test]
fn a_promised_call_waits_until_somebody_was_reached() {
    let mut salon = Salon::new(Market::Kz);
    let call = promised(&mut salon).id;
    let due = |salon: &mut Salon| {
        let now = salon.desk.now();
        salon.ask(ListCalls {}).waiting.iter().filter(|call| call.is_due(now)).count()
    };
    assert_eq!((salon.ask(ListCalls {}).waiting.len(), due(&mut salon)), (1, 0));
    salon.at(at(15, 0));
    assert_eq!(due(&mut salon), 1);
    let settle = |outcome, again| SettleCallback { call, outcome, again, note: "busy".to_owned() };
    let error = salon.refused(settle(CallbackOutcome::NoAnswer, None));
    assert!(matches!(error, DeskError::Call(CallRefusal::NoTime)), "{error:?}");
    let error = salon.refused(settle(CallbackOutcome::NoAnswer, Some(at(14, 30))));
    assert!(matches!(error, DeskError::Call(CallRefusal::InThePast)), "{error:?}");
    let later = salon.ask(settle(CallbackOutcome::NoAnswer, Some(at(16, 30)))).call_back.unwrap();
    assert_eq!((later.wall, later.tries), (at(16, 30), 1), "what was refused left no try");
    assert_eq!(due(&mut salon), 0);
    let reached = salon.ask(settle(CallbackOutcome::Reached, None));
    assert_eq!(reached.state, CallState::Settled);
    assert_eq!(salon.ask(ListCalls {}).waiting, []);
    let error = salon.refused(settle(CallbackOutcome::NotNeeded, None));
    assert!(matches!(error, DeskError::Call(CallRefusal::NoCallback)), "{error:?}");
}

#[test]
fn the_list_shows_who_waits_first_and_nothing_old_or_dropped() {
    let mut salon = Salon::new(Market::Kz);
    salon.at(date(2026, 11, 1).at(12, 0, 0, 0));
    let old = salon.ask(AnswerPhone {}).call.id;
    salon.ask(EndCall { call: old, told: told("Old", "", ""), ending: Ending::Done });
    salon.at(at(13, 0));
    let dropped = salon.ask(AnswerPhone {}).call.id;
    salon.ask(EndCall { call: dropped, told: CallTold::default(), ending: Ending::Dropped });
    let done = salon.ask(AnswerPhone {}).call.id;
    salon.ask(EndCall { call: done, told: told("Olga", "", "prices"), ending: Ending::Done });
    let waiting = promised(&mut salon).id;
    let lists = salon.ask(ListCalls {});
    let ids = |calls: &[Call]| calls.iter().map(|call| call.id).collect::<Vec<CallId>>();
    assert_eq!((ids(&lists.waiting), ids(&lists.others)), (vec![waiting], vec![done]));
}

#[test]
fn what_is_typed_comes_clean_and_cut() {
    let mut salon = Salon::new(Market::Kz);
    let call = salon.ask(AnswerPhone {}).call.id;
    let long = "Ж".repeat(5_000);
    let noted = salon.ask(NoteCall { call, told: told("\u{1b}[31mOlga\n", &long, &long) });
    assert_eq!(noted.caller, "Olga");
    assert_eq!((noted.number.chars().count(), noted.note.chars().count()), (40, 1_000));
}

#[test]
fn calls_of_a_merged_card_lead_to_the_kept_one_and_back() {
    let mut salon = Salon::new(Market::Kz);
    let kept = add(&mut salon, "Sadykova", "Aigerim", "");
    let merged = add(&mut salon, "Sadykova", "Aigerim", NUMBER);
    promised(&mut salon);
    let client = |salon: &mut Salon| salon.ask(ListCalls {}).waiting[0].client.clone().unwrap().client;
    assert_eq!(client(&mut salon), merged.client);
    let merge = MergeClients {
        keep: kept.client,
        keep_version: kept.version,
        merge: merged.client,
        merge_version: merged.version,
    };
    salon.ask(merge);
    assert_eq!(client(&mut salon), kept.client);
    salon.ask(UndoMerge { merged: merged.client });
    assert_eq!(client(&mut salon), merged.client);
}

#[test]
fn the_standard_knows_of_the_telephone_and_of_the_guest() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let facts = salon.ask(AnswerPhone {}).facts;
    assert!(facts.get(Fact::OnThePhone).is_some());
    assert!(facts.get(Fact::GuestAtDesk).is_none());
    let booked = stage.book_peel(&mut salon, at(14, 30));
    let seen = salon.shown(booked.visit);
    salon.ask(Arrive { visit: booked.visit, version: booked.version, seen });
    assert!(salon.ask(AnswerPhone {}).facts.get(Fact::GuestAtDesk).is_some());
}

#[test]
fn unknown_calls_are_not_found() {
    let mut salon = Salon::new(Market::Kz);
    let error = salon.refused(NoteCall { call: CallId(99), told: CallTold::default() });
    assert!(matches!(error, DeskError::NotFound(..)), "{error:?}");
}
