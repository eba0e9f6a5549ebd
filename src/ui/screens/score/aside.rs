//! What is known of a line of a score, and how its figures came about.

use crate::args;
use crate::desk::score::Score;
use crate::domain::standard::Tally;
use crate::ui::screen::View;
use crate::ui::screens::{Explain, ExplainLine};
use crate::ui::theme::Meaning;
use crate::words::paper::score_facts;
use crate::words::prompts::moment_key;
use crate::words::score::{rate, why_key};

use super::chart::line_of_days;
use super::row::Row;

/// The lines beside the list.
pub(super) fn lines(row: &Row, score: &Score, view: &View) -> Vec<(String, Meaning)> {
    let tally = row.tally();
    let mut lines = vec![(row.name(view), Meaning::Title)];
    if let Row::Rule(line, _) = row {
        let moment = view.say(moment_key(line.moment));
        let parts: Vec<String> = [line.number.clone(), moment].into_iter().filter(|part| !part.is_empty()).collect();
        lines.push((parts.join(&format!(" {} ", view.theme.signs().middot)), Meaning::Dim));
        if line.is_observed {
            lines.push((view.say("score-looked-at"), Meaning::Hint));
        }
    }
    counts(tally, row, view, &mut lines);
    let (days, seen) = match row {
        Row::Rule(line, _) => (&line.days[..], line.seen),
        Row::Person(line) => (&line.days[..], line.seen),
        Row::Day(_) | Row::Shift(_) => (&[][..], crate::domain::standard::Seen::default()),
    };
    if seen.all() > 0 {
        let values = args!["yes" => seen.yes, "partly" => seen.partly, "no" => seen.no];
        lines.push((view.say_with("score-seen", values), Meaning::Label));
    }
    if days.iter().flatten().count() > 1 {
        lines.push((line_of_days(score.from, days, view), Meaning::Text));
    }
    lines.push((String::new(), Meaning::Text));
    lines.push((view.say("score-salon"), Meaning::Heading));
    lines.extend(score_facts(score, &view.words).into_iter().map(|line| (line, Meaning::Text)));
    if score.list_due.is_some() {
        lines.push((view.say("score-list-due"), Meaning::Caution));
    }
    lines
}

/// How the prompts of a line ended.
fn counts(tally: Tally, row: &Row, view: &View, lines: &mut Vec<(String, Meaning)>) {
    let possible = tally.possible();
    if possible > 0 {
        let values = args!["done" => tally.done, "possible" => possible];
        lines.push((view.say_with("score-done-of", values), Meaning::Text));
    }
    for (key, count, means) in
        [("score-missed", tally.missed, Meaning::Caution), ("score-not-now", tally.not_now, Meaning::Text)]
    {
        if count > 0 {
            lines.push((view.say_with(key, args!["count" => count]), means));
        }
    }
    if let Row::Rule(line, _) = row {
        let reasons = line.reasons.iter().map(|(reason, count)| format!("  {} {count}", view.say(why_key(*reason))));
        lines.extend(reasons.map(|text| (text, Meaning::Dim)));
    }
    for (key, count) in [("score-not-applicable", tally.not_applicable), ("score-open", tally.open)] {
        if count > 0 {
            lines.push((view.say_with(key, args!["count" => count]), Meaning::Dim));
        }
    }
}

/// How the figures of a line, or of all together, came about.
pub(super) fn explain(tally: Tally, score: &Score, view: &View) -> Explain {
    let sum = |key: &str, count: u32| ExplainLine::sum(view.say(key), count.to_string());
    let facts = &score.facts;
    let left_out = args!["none" => tally.not_applicable, "open" => tally.open];
    let salon = args![
        "closed" => facts.closed,
        "rebooked" => facts.rebooked,
        "begun" => facts.begun,
        "asked" => facts.asked_before,
    ];
    Explain::of(vec![
        ExplainLine::text(view.say("score-why-possible")),
        sum("score-why-done", tally.done),
        sum("score-why-not-now", tally.not_now),
        sum("score-why-missed", tally.missed),
        sum("score-why-possible-sum", tally.possible()),
        ExplainLine::Sum(view.say("score-why-rate"), rate(tally.rate(), &view.words), Meaning::Title),
        ExplainLine::text(view.say_with("score-why-left-out", left_out)),
        ExplainLine::text(view.say("score-why-person")),
        ExplainLine::text(view.say("score-why-seen")),
        ExplainLine::Rule(view.say("score-salon")),
        ExplainLine::text(view.say_with("score-why-salon", salon)),
    ])
    .titled("score-why-title")
}
