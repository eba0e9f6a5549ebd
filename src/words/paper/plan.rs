//! The plan of a client on paper, to take home: courses, advice, articles. It names allergies nowhere.

use jiff::civil::Date;

use crate::args;
use crate::desk::plan::{AdviceKind, AdviceShown, CourseShown, PlanShown};
use crate::domain::paper::{Column, Document, PaperKind, Part, Row, Sheet, Tone};
use crate::domain::plan::{AdviceSection, SessionState};
use crate::domain::salon::Salon;
use crate::words::plan::section_key;
use crate::words::{Words, format};

/// The plan as it is given to the client, in the language of the words. What meanwhile brings an allergen of the card is
/// left out.
pub fn plan(plan: &PlanShown, salon: &Salon, today: Date, words: &Words) -> Document {
    let title = words.say_with("paper-plan-title", args!["name" => plan.name.as_str()]);
    let day = format::day_numbers(today, words.language());
    let mut parts = vec![
        Part::Title(salon.name.clone()),
        Part::Heading(title.clone()),
        Document::note(words.say_with("paper-plan-on", args!["day" => day.as_str()])),
    ];
    for course in plan.courses.iter().filter(|course| course.course.ended.is_none()) {
        parts.extend(course_parts(course, words));
    }
    let stands: Vec<&AdviceShown> = plan.advice.iter().filter(|advice| advice.brings.is_none()).collect();
    for section in AdviceSection::ALL {
        let of =
            stands.iter().filter(|one| matches!(&one.kind, AdviceKind::Rule { section: own, .. } if own == section));
        let texts: Vec<Part> = of.map(|one| bullet(&said(one, words))).collect();
        if !texts.is_empty() {
            parts.push(Part::Heading(words.say(section_key(*section))));
            parts.extend(texts);
        }
    }
    let own: Vec<Part> =
        stands.iter().filter(|one| one.kind == AdviceKind::Own).map(|one| bullet(&one.words)).collect();
    if !own.is_empty() {
        parts.push(Part::Heading(words.say("paper-plan-own")));
        parts.extend(own);
    }
    parts.extend(shelf_parts(&stands, salon, words));
    parts.push(Part::Rule);
    parts.push(Document::text(words.say("paper-plan-informs")));
    parts.push(Part::Gap);
    parts.push(Part::Signatures(vec![words.say("paper-plan-specialist")]));
    Document {
        kind: PaperKind::Plan,
        number: None,
        title,
        language: words.language(),
        sheet: Sheet::A4,
        parts,
        foot: words.say_with("paper-plan-foot", args!["salon" => salon.name.as_str(), "day" => day.as_str()]),
    }
}

fn bullet(text: &str) -> Part {
    Document::text(["•", text].join(" "))
}

/// What advice says in the language of the paper: the specialist's own words before those of the rule.
fn said(advice: &AdviceShown, words: &Words) -> String {
    if advice.words.is_empty() {
        advice.text.in_language(words.language().code()).to_owned()
    } else {
        advice.words.clone()
    }
}

/// A course with the days of its sessions.
fn course_parts(course: &CourseShown, words: &Words) -> Vec<Part> {
    let head = |key: &str| Column { head: words.say(key), is_figure: false };
    let day = |day: Date| format::day_numbers(day, words.language());
    let rows = course.sessions.iter().map(|session| {
        let (when, how) = match &session.state {
            SessionState::Done { day: on, .. } => (day(*on), "paper-plan-done"),
            SessionState::Booked { day: on, .. } => (day(*on), "paper-plan-booked"),
            SessionState::Due { since } | SessionState::Overdue { since } => (day(*since), "paper-plan-to-book"),
            SessionState::ToCome { from } => {
                (words.say_with("paper-plan-from", args!["day" => day(*from)]), "paper-plan-to-book")
            }
            SessionState::Skipped { .. } => (String::new(), "paper-plan-skipped"),
        };
        Row { cells: vec![session.number.to_string(), when, words.say(how)], tone: Tone::Plain }
    });
    let name = course.procedure_names.in_language(words.language().code()).to_owned();
    let mut parts = vec![
        Part::Heading(name),
        Part::Table {
            columns: vec![head("paper-plan-number"), head("paper-plan-day"), head("paper-plan-state")],
            rows: rows.collect(),
        },
    ];
    if !course.course.details.note.is_empty() {
        parts.push(Document::text(course.course.details.note.clone()));
    }
    parts
}

/// The articles with their prices.
fn shelf_parts(stands: &[&AdviceShown], salon: &Salon, words: &Words) -> Vec<Part> {
    let goods: Vec<Part> = stands
        .iter()
        .filter_map(|one| match &one.kind {
            AdviceKind::Goods { names, price, .. } => {
                let name = names.in_language(words.language().code()).to_owned();
                let mut parts = vec![Document::pair(name, format::money(*price, salon.market))];
                if !one.words.is_empty() {
                    parts.push(Document::text(one.words.clone()));
                }
                Some(parts)
            }
            AdviceKind::Rule { .. } | AdviceKind::Own => None,
        })
        .flatten()
        .collect();
    if goods.is_empty() {
        return goods;
    }
    let mut parts = vec![Part::Heading(words.say("paper-plan-shelf"))];
    parts.extend(goods);
    parts
}
