//! What is known of the chosen row of a plan.

use crate::args;
use crate::desk::plan::{AdviceKind, AdviceShown, CourseShown, Next, ShelfProposed};
use crate::domain::plan::Proposed;
use crate::ui::screen::View;
use crate::ui::screens::form_context;
use crate::ui::theme::Meaning;
use crate::words::format;

use super::row::PlanRow;
use super::written::{advice_text, because, day, named, session};

/// The lines beside a row.
pub(super) fn of(row: &PlanRow, view: &View) -> Vec<(String, Meaning)> {
    match row {
        PlanRow::Course(shown) => course(shown, view),
        PlanRow::Advice(shown) => advice(shown, view),
        PlanRow::Proposed(shown) => proposed(shown, view),
        PlanRow::Shelf(shown) => shelf(shown, view),
    }
}

fn course(shown: &CourseShown, view: &View) -> Vec<(String, Meaning)> {
    let details = &shown.course.details;
    let values = args!["sessions" => i64::from(details.sessions), "days" => i64::from(details.interval_days)];
    let mut lines = vec![
        (named(&shown.procedure_names, view), Meaning::Title),
        (view.say_with("care-course-of", values), Meaning::Dim),
    ];
    if let Some(why) = &shown.course.ended {
        lines.push((view.say_with("care-course-ended", args!["why" => why.as_str()]), Meaning::Caution));
    }
    if let Some(next) = &shown.next {
        lines.extend(next_lines(next, view));
    }
    lines.push((String::new(), Meaning::Text));
    lines.extend(shown.sessions.iter().map(|one| session(one, view)));
    lines.push((String::new(), Meaning::Text));
    if !details.note.is_empty() {
        lines.push((details.note.clone(), Meaning::Text));
    }
    let price = format::money(shown.price, form_context(view).market);
    lines.push((view.say_with("care-course-price", args!["price" => price]), Meaning::Dim));
    lines.push((made(&shown.course.made_by, shown.course.made_on, view), Meaning::Dim));
    lines
}

/// When the next session may be: the pause, and what the safety check says to the day.
fn next_lines(next: &Next, view: &View) -> Vec<(String, Meaning)> {
    let number = i64::from(next.number);
    let today = view.wall().date();
    match next.safe {
        None => vec![(view.say_with("care-next-stopped", args!["number" => number]), Meaning::Danger)],
        Some(safe) if safe > next.wanted.max(today) => {
            let values =
                args!["number" => number, "day" => day(safe, view), "wanted" => day(next.wanted.max(today), view)];
            vec![(view.say_with("care-next-later", values), Meaning::Caution)]
        }
        Some(safe) => {
            vec![(view.say_with("care-next-on", args!["number" => number, "day" => day(safe, view)]), Meaning::Good)]
        }
    }
}

fn advice(shown: &AdviceShown, view: &View) -> Vec<(String, Meaning)> {
    let mut lines = vec![(advice_text(shown, view), Meaning::Text)];
    if let AdviceKind::Goods { price, .. } = &shown.kind {
        lines.push((format::money(*price, form_context(view).market), Meaning::Dim));
        if !shown.words.is_empty() {
            lines.push((shown.words.clone(), Meaning::Text));
        }
    } else if !shown.words.is_empty() && !matches!(shown.kind, AdviceKind::Own) {
        lines.push((view.say("care-own-words"), Meaning::Dim));
    }
    if let Some(code) = &shown.brings {
        let name = crate::domain::health::allergens().name(code, view.words.language().code()).unwrap_or(code);
        lines.push((view.say_with("care-brings", args!["name" => name]), Meaning::Danger));
    }
    lines.push((String::new(), Meaning::Text));
    lines.push((made(&shown.made_by, shown.made_on, view), Meaning::Dim));
    lines
}

fn proposed(shown: &Proposed, view: &View) -> Vec<(String, Meaning)> {
    vec![
        (named(&shown.text, view), Meaning::Text),
        (String::new(), Meaning::Text),
        (because(&shown.because, view), Meaning::Good),
        (crate::words::plan::source(&shown.source, &view.words), Meaning::Dim),
        (String::new(), Meaning::Text),
        (view.say("care-proposed-hint"), Meaning::Hint),
    ]
}

fn shelf(shown: &ShelfProposed, view: &View) -> Vec<(String, Meaning)> {
    vec![
        (named(&shown.names, view), Meaning::Title),
        (format::money(shown.price, form_context(view).market), Meaning::Text),
        (because(&shown.because, view), Meaning::Good),
        (view.say("care-shelf-safe"), Meaning::Dim),
        (String::new(), Meaning::Text),
        (view.say("care-proposed-hint"), Meaning::Hint),
    ]
}

/// Who put it into the plan, and when.
fn made(by: &str, on: jiff::civil::Date, view: &View) -> String {
    view.say_with("care-made", args!["who" => by, "day" => day(on, view)])
}
