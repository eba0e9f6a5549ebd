//! How the standard was kept, on A4 and as tables for a spreadsheet.

use crate::args;
use crate::desk::score::{RuleScore, Score};
use crate::domain::paper::{Column, Document, PaperKind, Part, Row, Sheet, Tone};
use crate::domain::salon::Salon;
use crate::domain::standard::{Seen, Tally, per_mille};
use crate::words::prompts::moment_key;
use crate::words::score::{rate, span};
use crate::words::{Words, format};

/// The heads of the figures of a tally.
const HEADS: [&str; 6] = [
    "score-paper-possible",
    "score-paper-done",
    "score-paper-not-now",
    "score-paper-missed",
    "score-paper-not-applicable",
    "score-column-kept",
];

/// The heads of what a manager saw.
const SEEN: [&str; 3] = ["score-paper-yes", "score-paper-partly", "score-paper-no"];

/// How the standard was kept over some days.
pub fn score_report(score: &Score, salon: &Salon, words: &Words) -> Document {
    let days = span(score.from, score.to, words);
    let title = words.say_with("score-paper-title", args!["days" => days]);
    let mut parts = vec![Part::Title(salon.name.clone()), Part::Heading(title.clone())];
    parts.push(Part::Heading(words.say("score-paper-rules")));
    parts.push(rules(score, words));
    let people = score.people.iter().map(|line| (line.name.clone(), line.tally));
    section("score-paper-people", "score-column-person", people, &mut parts, words);
    let by_day = score.days.iter().filter(|line| !line.tally.is_empty());
    let by_day = by_day.map(|line| (format::day_numbers(line.day, words.language()), line.tally));
    section("score-paper-days", "score-column-day", by_day, &mut parts, words);
    let shifts = score.shifts.iter().map(|line| {
        let name = match (line.shift, line.opened) {
            (Some(shift), Some(opened)) => {
                let opened = format::date_time(opened, words);
                let values = args!["number" => shift.to_string(), "opened" => opened, "name" => line.by.as_str()];
                words.say_with("score-shift", values)
            }
            _ => words.say("score-shift-none"),
        };
        (name, line.tally)
    });
    section("score-paper-shifts", "score-column-shift", shifts, &mut parts, words);
    seen(score, &mut parts, words);
    parts.push(Part::Heading(words.say("score-salon")));
    parts.extend(facts(score, words).into_iter().map(Document::text));
    parts.push(Part::Signatures(vec![words.say("score-paper-sign")]));
    let foot = [salon.name.as_str(), title.as_str()].join(" · ");
    let (kind, language) = (PaperKind::Score, words.language());
    Document { kind, number: None, title, language, sheet: Sheet::A4, parts, foot }
}

/// What else tells how visits went, a line each.
pub fn facts(score: &Score, words: &Words) -> Vec<String> {
    let facts = &score.facts;
    let share = |part, whole| rate(per_mille(part, whole), words);
    let mut lines = vec![
        words.say_with("score-rebooked", args!["rate" => share(facts.rebooked, facts.closed)]),
        words.say_with("score-asked-before", args!["rate" => share(facts.asked_before, facts.begun)]),
    ];
    lines.extend(facts.waited.map(|minutes| words.say_with("score-waited", args!["minutes" => minutes])));
    lines.push(words.say_with("score-empty", args!["minutes" => facts.empty.minutes]));
    if facts.empty.too_long > 0 {
        lines.push(words.say_with("score-empty-too-long", args!["count" => facts.empty.too_long]));
    }
    lines
}

/// A heading and a table of tallies; nothing where there are none.
fn section(
    heading: &'static str,
    head: &'static str,
    lines: impl Iterator<Item = (String, Tally)>,
    parts: &mut Vec<Part>,
    words: &Words,
) {
    let rows: Vec<Row> = lines.map(|(name, tally)| row([name].into_iter().chain(figures(tally, words)))).collect();
    if !rows.is_empty() {
        parts.push(Part::Heading(words.say(heading)));
        parts.push(Part::Table { columns: columns(&[head], &HEADS, words), rows });
    }
}

/// Rule by rule, with all of them together beneath.
fn rules(score: &Score, words: &Words) -> Part {
    let counted = score.rules.iter().filter(|line| !line.is_observed);
    let mut rows: Vec<Row> = counted
        .map(|line| {
            let named = [line.number.clone(), titled(line, words), words.say(moment_key(line.moment))];
            row(named.into_iter().chain(figures(line.tally, words)))
        })
        .collect();
    let total = [String::new(), words.say("score-paper-total"), String::new()];
    let total = total.into_iter().chain(figures(score.total, words)).collect();
    rows.push(Row { cells: total, tone: Tone::Strong });
    let heads = ["score-column-number", "score-column-rule", "score-paper-moment"];
    Part::Table { columns: columns(&heads, &HEADS, words), rows }
}

/// What a manager saw, in a table of its own.
fn seen(score: &Score, parts: &mut Vec<Part>, words: &Words) {
    let figures = |seen: Seen| [seen.yes, seen.partly, seen.no].map(|count| count.to_string());
    let rules = score.rules.iter().filter(|line| line.seen.all() > 0).map(|line| (titled(line, words), line.seen));
    let people = score.people.iter().filter(|line| line.seen.all() > 0).map(|line| (line.name.clone(), line.seen));
    for (head, rows) in [("score-column-rule", rules.collect::<Vec<_>>()), ("score-column-person", people.collect())] {
        if rows.is_empty() {
            continue;
        }
        if head == "score-column-rule" {
            parts.push(Part::Heading(words.say("score-paper-seen")));
        }
        let rows = rows.into_iter().map(|(name, seen)| row([name].into_iter().chain(figures(seen)))).collect();
        parts.push(Part::Table { columns: columns(&[head], &SEEN, words), rows });
    }
}

/// The name of a rule.
fn titled(line: &RuleScore, words: &Words) -> String {
    line.title.in_language(words.language().code()).to_owned()
}

/// The figures of a tally.
fn figures(tally: Tally, words: &Words) -> [String; 6] {
    let [possible, done, not_now, missed, none] =
        [tally.possible(), tally.done, tally.not_now, tally.missed, tally.not_applicable]
            .map(|count| count.to_string());
    [possible, done, not_now, missed, none, rate(tally.rate(), words)]
}

/// Columns of texts, then columns of figures.
fn columns(texts: &[&'static str], figures: &[&'static str], words: &Words) -> Vec<Column> {
    let column = |is_figure: bool| move |key: &&str| Column { head: words.say(key), is_figure };
    texts.iter().map(column(false)).chain(figures.iter().map(column(true))).collect()
}

/// A plain row.
fn row(cells: impl IntoIterator<Item = String>) -> Row {
    Row { cells: cells.into_iter().collect(), tone: Tone::Plain }
}
