//! The record as a whole: a line for each part, in the protocol's order.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::record::{Part, Record, Sheet, Signature};
use crate::domain::time::business_day;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::text::{cut, put, wrap};
use crate::words::errors::record::missing_key;
use crate::words::format::day_numbers;
use crate::words::records::{dose, parameter_key, part_key, reaction_key};

use super::products::product_line;
use super::writer::Writer;
use super::zones::marked;

/// Columns of the labels.
const LABELS: u16 = 14;

/// What stands in a part, line by line; none where nothing is written.
fn lines(part: Part, writer: &Writer, view: &View) -> Vec<String> {
    let sheet = &writer.sheet;
    match part {
        Part::Zones => {
            let mut zones = marked(view, writer);
            if let Some(all) = sheet.dosed().filter(|_| zones.len() > 1) {
                zones.push(view.say_with("record-all", args!["dose" => dose(all, sheet.unit, &view.words)]));
            }
            one_line(zones, view)
        }
        Part::Products => sheet.products.iter().map(|product| product_line(product, view)).collect(),
        Part::Parameters => {
            let set =
                sheet.parameters.iter().map(|set| format!("{} {}", view.say(parameter_key(set.parameter)), set.value));
            one_line(set.collect(), view)
        }
        Part::Technique => one_line(vec![sheet.technique.clone()], view),
        Part::Reactions => one_line(reactions(sheet, view), view),
        Part::Pain => {
            sheet.pain.map(|pain| view.say_with("record-pain-of", args!["pain" => pain])).into_iter().collect()
        }
        Part::Aftercare => {
            vec![view.say(if sheet.aftercare { "record-aftercare-yes" } else { "record-aftercare-no" })]
        }
        Part::Result => {
            let score = sheet.result.map(|result| view.say_with("record-result-of", args!["result" => result]));
            one_line(score.into_iter().chain([sheet.result_words.clone()]).collect(), view)
        }
        Part::Notes => sheet.notes.lines().map(str::to_owned).collect(),
    }
}

/// What the skin did, the words last.
fn reactions(sheet: &Sheet, view: &View) -> Vec<String> {
    let named = sheet.reactions.iter().map(|reaction| view.say(reaction_key(*reaction)));
    named.chain([sheet.reaction_words.clone()]).collect()
}

/// The parts that are not empty, with a dot between them.
fn one_line(mut parts: Vec<String>, view: &View) -> Vec<String> {
    parts.retain(|part| !part.is_empty());
    let line = parts.join(&format!(" {} ", view.theme.signs().middot));
    if line.is_empty() { Vec::new() } else { vec![line] }
}

/// "Kim 21.11.2026".
fn by(signature: &Signature, key: &'static str, view: &View) -> String {
    let day = day_numbers(business_day(signature.at, &view.zone()), view.words.language());
    view.say_with(key, args!["name" => signature.by.as_str(), "day" => day])
}

/// Where the record stands: nothing, a draft, signed.
pub(super) fn standing(record: Option<&Record>, view: &View) -> (String, Meaning) {
    let signs = view.theme.signs();
    match record {
        None => (format!("{} {}", signs.unknown, view.say("record-state-none")), Meaning::Caution),
        Some(record) => match &record.signed {
            None => {
                let text = by(&record.written, "record-state-draft", view);
                (format!("{} {text}", signs.caution), Meaning::Caution)
            }
            Some(signed) => (format!("{} {}", signs.good, by(signed, "record-state-signed", view)), Meaning::Good),
        },
    }
}

/// Draws the parts, the chosen one marked, then what was added and what was missing.
pub(super) fn draw(area: Rect, buffer: &mut Buffer, view: &View, writer: &Writer, place: &ListPlace) {
    let signs = view.theme.signs();
    let parts = &writer.protocol().parts;
    let chosen = place.at(parts.len());
    let room = area.width.saturating_sub(LABELS + 3);
    let mut rows = area.rows();
    let mut says = |label: &str, text: &str, means: Meaning, is_here: bool| {
        for (at, line) in wrap(text, room.max(10)).into_iter().enumerate() {
            let Some(row) = rows.next() else { return };
            let style = view.style(if is_here { Meaning::Selected } else { means });
            if is_here {
                buffer.set_style(row, style);
            }
            if at == 0 {
                let label_means = if is_here { Meaning::Selected } else { Meaning::Label };
                let label = cut(label, LABELS - 2, signs.ellipsis);
                put(buffer, row.x, row.y, row.right(), if is_here { signs.here } else { " " }, style, "");
                put(buffer, row.x + 2, row.y, row.right(), &label, view.style(label_means), "");
            }
            put(buffer, row.x + LABELS + 1, row.y, row.right(), &line, style, signs.ellipsis);
        }
    };
    for (at, part) in parts.iter().enumerate() {
        let lines = lines(*part, writer, view);
        let is_bare = lines.is_empty() || (*part == Part::Aftercare && !writer.sheet.aftercare);
        let text =
            if lines.is_empty() { view.say("record-nothing") } else { lines.join(&format!(" {} ", signs.middot)) };
        let means = if is_bare { Meaning::Dim } else { Meaning::Text };
        says(&view.say(part_key(*part)), &text, means, at == chosen);
    }
    if let Some((day, last)) = writer.page.last.as_ref().filter(|_| !writer.is_signed()) {
        let before = Writer::of_last(&writer.page, last);
        let parts = [Part::Zones, Part::Parameters, Part::Technique, Part::Result];
        let told: Vec<String> = parts.into_iter().flat_map(|part| lines(part, &before, view)).collect();
        let head = view.say_with("record-last", args!["day" => day_numbers(*day, view.words.language())]);
        says("", &format!("{head}: {}", told.join(&format!(" {} ", signs.middot))), Meaning::Dim, false);
    }
    if let Some(record) = &writer.page.record {
        for addition in &record.additions {
            let head = by(&addition.by, "record-added", view);
            says("", &format!("{head}: {}", addition.text.replace('\n', " ")), Meaning::Voice, false);
        }
    }
    for without in &writer.page.without {
        let missing: Vec<String> = without.missing.iter().map(|missing| view.say(missing_key(*missing))).collect();
        let values = args!["missing" => missing.join(", "), "reason" => without.reason.as_str()];
        says("", &view.say_with("record-without", values), Meaning::Dim, false);
    }
}
