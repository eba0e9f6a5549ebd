//! The score says exactly what was done.

use frontdesk::desk::DeskError;
use frontdesk::desk::score::{ListNotDone, ReadScore, Score, TodayScore};
use frontdesk::desk::standard::{MarkPrompt, TakeBackMark};
use frontdesk::desk::visit::{Book, UndoStep};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::domain::standard::{Ended, Outcome, Reason, ScoreRefusal, Tally};
use jiff::civil::{Date, date};

use super::lived::{arrive, day, finish, mark_all, open, start, tally};
use crate::schedule::stage::{Stage, at, today};
use crate::support::Salon;

/// The score of a day.
fn score_of(salon: &mut Salon, day: Date) -> Score {
    salon.ask(ReadScore { from: day, to: day, person: None })
}

#[test]
fn a_day_counts_what_was_done_and_nothing_else() {
    let mut salon = Salon::new(Market::Kz);
    let story = day(&mut salon);
    assert!(story.len() >= 6, "the standard wanted something: {story:?}");
    let score = score_of(&mut salon, today());
    // What is wanted after the procedure is still to come: nobody looked at it yet.
    let closed = Tally { open: score.total.open, ..tally(&story) };
    assert_eq!(score.total, closed);
    assert!(score.total.open > 0, "{score:?}");
    assert_eq!(salon.ask(TodayScore {}), score.total);
    assert_eq!(score.days.len(), 1);
    assert_eq!(score.days[0].tally, score.total);
    for line in score.rules.iter().filter(|line| !line.is_observed && line.tally.possible() > 0) {
        let of_rule: Vec<_> = story.iter().filter(|(rule, _)| *rule == line.rule).cloned().collect();
        assert_eq!(Tally { open: 0, ..line.tally }, tally(&of_rule), "{}", line.rule);
        assert!(!line.title.in_language("pl").is_empty());
    }
    let rates: Vec<_> = score.rules.iter().filter_map(|line| line.tally.rate()).collect();
    assert!(rates.is_sorted(), "the worst first: {rates:?}");
    let declined = score.rules.iter().flat_map(|line| &line.reasons).filter(|(why, _)| *why == Some(Reason::Declined));
    assert_eq!(declined.map(|(_, count)| count).sum::<u32>(), score.total.not_now);
}

#[test]
fn what_is_still_to_come_is_missed_once_the_day_is_over() {
    let mut salon = Salon::new(Market::Kz);
    let story = day(&mut salon);
    let before = score_of(&mut salon, today()).total;
    salon.at(date(2026, 11, 22).at(9, 0, 0, 0));
    let after = score_of(&mut salon, today()).total;
    assert_eq!(after, Tally { missed: before.missed + before.open, open: 0, ..before });
    assert_eq!(after.done, tally(&story).done);
    assert_eq!(salon.ask(TodayScore {}), Tally::default(), "a new day begins with nothing");
    assert_eq!(score_of(&mut salon, date(2026, 11, 22)).total.rate(), None);
}

#[test]
fn marks_count_for_whoever_made_them_and_missed_ones_for_whoever_took_the_step() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = stage.book_peel(&mut salon, at(14, 15)).visit;
    salon.as_role(Role::Administrator);
    arrive(&mut salon, visit);
    let prompts = open(&mut salon, visit);
    salon.as_role(Role::Manager);
    let rule = prompts[0].rule.clone();
    salon.ask(MarkPrompt { visit, rule, outcome: Outcome::Done, reason: None, words: String::new() });
    salon.as_role(Role::Administrator);
    start(&mut salon, visit);
    finish(&mut salon, visit);
    salon.as_role(Role::Manager);
    let score = score_of(&mut salon, today());
    let of = |name: &str| score.people.iter().find(|line| line.name == name).unwrap().tally;
    assert_eq!((of("Ewa Kowalczyk").done, of("Dana Omarova").done), (1, 0));
    assert_eq!(of("Ewa Kowalczyk").missed, 0);
    assert!(usize::try_from(of("Dana Omarova").missed).unwrap() >= prompts.len() - 1, "{score:?}");
    let ewa = score.people.iter().find(|line| line.name == "Ewa Kowalczyk").unwrap().staff;
    let hers = salon.ask(ReadScore { from: today(), to: today(), person: Some(ewa) });
    assert_eq!(hers.total, of("Ewa Kowalczyk"));
    assert!(hers.people.iter().all(|line| line.staff == ewa));
}

#[test]
fn steps_and_marks_taken_back_count_nowhere() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = stage.book_peel(&mut salon, at(14, 15)).visit;
    arrive(&mut salon, visit);
    let all = open(&mut salon, visit);
    let rule = all[0].rule.clone();
    salon.ask(MarkPrompt { visit, rule: rule.clone(), outcome: Outcome::Done, reason: None, words: String::new() });
    assert_eq!(salon.ask(TodayScore {}).done, 1);
    salon.ask(TakeBackMark { visit, rule });
    let tally = salon.ask(TodayScore {});
    assert_eq!((tally.done, tally.possible()), (0, 0), "taken back, it is open again");
    assert!(tally.open > 0);
    salon.ask(UndoStep { visit, version: 2 });
    assert_eq!(salon.ask(TodayScore {}), Tally::default(), "nobody has come");
}

#[test]
fn where_a_rule_was_not_done_is_listed_with_its_reason() {
    let mut salon = Salon::new(Market::Kz);
    let story = day(&mut salon);
    let (rule, _) = story.iter().find(|(_, ended)| matches!(ended, Some((Outcome::NotNow, _)))).unwrap().clone();
    let rows = salon.ask(ListNotDone { from: today(), to: today(), rule: rule.clone(), person: None });
    let expected = story.iter().filter(|(of, ended)| *of == rule && !matches!(ended, Some((Outcome::Done, _)))).count();
    assert_eq!(rows.len(), expected);
    let declined = rows.iter().find(|row| row.ended == Ended::NotNow(Some(Reason::Declined))).unwrap();
    assert!(declined.visit.is_some() && declined.marked.is_some() && declined.by == "Aizhan Bekova", "{declined:?}");
    let (missed, _) = story.iter().find(|(_, ended)| ended.is_none()).unwrap().clone();
    let rows = salon.ask(ListNotDone { from: today(), to: today(), rule: missed, person: None });
    assert!(rows.iter().any(|row| row.ended == Ended::Missed && row.marked.is_none()), "{rows:?}");
}

#[test]
fn shifts_and_facts_stand_beside_the_rules() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = stage.book_peel(&mut salon, at(14, 15)).visit;
    arrive(&mut salon, visit);
    salon.at(at(14, 20));
    start(&mut salon, visit);
    let score = score_of(&mut salon, today());
    assert_eq!((score.facts.begun, score.facts.asked_before, score.facts.waited), (1, 0, Some(20)));
    assert_eq!(score.shifts.len(), 1);
    assert_eq!((score.shifts[0].shift, score.shifts[0].tally), (None, score.total), "no shift ran");
    // Booked again counts once the visit is paid, by what was booked that evening.
    assert_eq!((score.facts.closed, score.facts.rebooked), (0, 0));
}

#[test]
fn days_that_make_no_sense_are_refused() {
    let mut salon = Salon::new(Market::Kz);
    for (from, to, expected) in [
        (date(2026, 11, 21), date(2026, 11, 20), ScoreRefusal::Backwards),
        (date(2020, 1, 1), date(2026, 11, 20), ScoreRefusal::TooManyDays),
    ] {
        let refused = salon.refused(ReadScore { from, to, person: None });
        assert!(matches!(refused, DeskError::Score(refusal) if refusal == expected), "{refused:?}");
    }
    salon.as_role(Role::Administrator);
    let refused = salon.refused(ReadScore { from: today(), to: today(), person: None });
    assert!(matches!(refused, DeskError::Forbidden(_)), "{refused:?}");
    salon.ask(TodayScore {});
}

#[test]
fn a_month_of_nothing_has_a_line_for_each_day_and_no_rate() {
    let mut salon = Salon::new(Market::Kz);
    let mut story = Vec::new();
    let mut stage = Stage::set(&mut salon);
    let book = Book { note: String::new(), ..stage.booking(stage.marat, stage.manicure, stage.lena, at(15, 0)) };
    let visit = salon.ask(book).visit;
    mark_all(&mut salon, visit, &mut story);
    assert!(story.is_empty(), "nobody has come yet");
    let score = salon.ask(ReadScore { from: date(2026, 11, 1), to: date(2026, 11, 30), person: None });
    assert_eq!((score.days.len(), score.total.rate()), (30, None));
}
