//! What is known of the chosen visit of a timeline.

use crate::args;
use crate::desk::plan::TimelineVisit;
use crate::domain::plan::CardChange;
use crate::domain::record::Sheet;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::zone_name;

use super::written::{change, day, named, result_bar};

/// How many visits of the same procedure are shown with their results.
const SERIES_MOST: usize = 6;

/// The lines beside a visit. `series` are the visits of the same procedure that took place, the earliest first.
pub(super) fn visit(
    row: &TimelineVisit,
    series: &[&TimelineVisit],
    price: &str,
    view: &View,
) -> Vec<(String, Meaning)> {
    let middot = view.theme.signs().middot;
    let mut lines = vec![
        (named(&row.visit.procedure_names, view), Meaning::Title),
        (format!("{} {middot} {price}", row.visit.specialist_name), Meaning::Dim),
    ];
    if !row.changed.is_empty() {
        lines.push((view.say("timeline-changed"), Meaning::Label));
        lines.extend(row.changed.iter().map(|one| change(one, view)));
    }
    match &row.record {
        None if row.number.is_some() => lines.push((view.say("timeline-no-record"), Meaning::Dim)),
        None => {}
        Some(record) => {
            let key = if record.signed.is_some() { "timeline-signed" } else { "timeline-draft" };
            let by = record.signed.as_ref().unwrap_or(&record.written).by.as_str();
            let meaning = if record.signed.is_some() { Meaning::Good } else { Meaning::Caution };
            lines.push((view.say_with(key, args!["who" => by]), meaning));
            lines.extend(sheet(&record.sheet, view));
            for addition in &record.additions {
                lines.push((format!("+ {}: {}", addition.by.by, addition.text), Meaning::Text));
            }
        }
    }
    let photographs = row.photographs.before + row.photographs.after + row.photographs.course;
    if photographs > 0 {
        let values = args!["count" => i64::from(photographs)];
        lines.push((view.say_with("timeline-photographs", values), Meaning::Text));
    }
    if !row.visit.note.is_empty() {
        lines.push((row.visit.note.clone(), Meaning::Dim));
    }
    lines.extend(progress(row, series, view));
    lines
}

/// What was done, with what, where, and how it came out.
fn sheet(sheet: &Sheet, view: &View) -> Vec<(String, Meaning)> {
    let mut lines = Vec::new();
    let zones: Vec<String> = sheet.zones.iter().map(|one| zone_name(&view.words, one.zone)).collect();
    if !zones.is_empty() {
        lines.push((zones.join(", "), Meaning::Text));
    }
    for used in &sheet.products {
        let lot = if used.number.is_empty() {
            view.say("timeline-lot-unknown")
        } else {
            view.say_with("timeline-lot", args!["number" => used.number.as_str()])
        };
        lines.push((format!("{} {} {lot}", used.name, view.theme.signs().middot), Meaning::Text));
    }
    if !sheet.reaction_words.is_empty() {
        lines.push((sheet.reaction_words.clone(), Meaning::Caution));
    }
    if let Some(pain) = sheet.pain {
        lines.push((view.say_with("timeline-pain", args!["pain" => i64::from(pain)]), Meaning::Dim));
    }
    if !sheet.result_words.is_empty() {
        lines.push((sheet.result_words.clone(), Meaning::Good));
    }
    if sheet.aftercare {
        lines.push((view.say("timeline-aftercare"), Meaning::Dim));
    }
    lines
}

/// How the procedure came out from time to time.
fn progress(row: &TimelineVisit, series: &[&TimelineVisit], view: &View) -> Vec<(String, Meaning)> {
    if series.len() < 2 {
        return Vec::new();
    }
    let values = args!["count" => i64::try_from(series.len()).unwrap_or(i64::MAX)];
    let mut lines = vec![(String::new(), Meaning::Text), (view.say_with("timeline-series", values), Meaning::Label)];
    let first = series.len().saturating_sub(SERIES_MOST);
    for one in series.iter().skip(first) {
        let result = result_bar(one.record.as_ref().and_then(|record| record.sheet.result), view);
        let meaning = if one.visit.id == row.visit.id { Meaning::Text } else { Meaning::Dim };
        lines.push((format!("{} {result}", day(one.visit.day, view)), meaning));
    }
    lines
}

/// The lines beside what changed since the latest visit.
pub(super) fn changes(changes: &[CardChange], view: &View) -> Vec<(String, Meaning)> {
    let mut lines = vec![(view.say("timeline-changed"), Meaning::Label)];
    lines.extend(changes.iter().map(|one| change(one, view)));
    lines
}
