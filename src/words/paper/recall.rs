//! A lot called back on paper: whom it touched, and what to say to them.

use jiff::civil::Date;

use crate::args;
use crate::desk::recall::{HowTouched, LotTold, Touched};
use crate::domain::paper::{Column, Document, PaperKind, Part, Row, Sheet, Tone};
use crate::domain::salon::Salon;
use crate::words::reaction::call_key;
use crate::words::{Words, format};

/// The list of those whom a lot touched, with the last digits of their phones alone: the rest is asked for at the console.
pub fn recall(told: &LotTold, salon: &Salon, today: Date, words: &Words) -> Document {
    let goods = told.names.in_language(words.language().code());
    let title = words.say_with("paper-recall-title", args!["lot" => told.lot.number.as_str(), "goods" => goods]);
    let day = format::day_numbers(today, words.language());
    let mut parts = vec![
        Part::Title(salon.name.clone()),
        Part::Heading(title.clone()),
        Document::note(words.say_with("paper-plan-on", args!["day" => day.as_str()])),
    ];
    if let Some(recall) = told.recall.as_ref().filter(|recall| recall.lifted.is_none()) {
        parts.push(Document::pair(words.say("recall-reason"), recall.reason.clone()));
    }
    let head = |key: &str| Column { head: words.say(key), is_figure: false };
    parts.push(Part::Table {
        columns: vec![
            head("lot-column-client"),
            head("paper-recall-phone"),
            head("reactions-column-when"),
            head("lot-column-how"),
            head("lot-column-told"),
        ],
        rows: told.touched.iter().map(|touched| row(touched, words)).collect(),
    });
    if told.sold_to_strangers > 0 {
        parts.push(Document::text(words.say_with("lot-strangers", args!["count" => told.sold_to_strangers])));
    }
    Document {
        kind: PaperKind::Recall,
        number: Some(told.lot.id.0),
        title,
        language: words.language(),
        sheet: Sheet::A4,
        parts,
        foot: words.say_with("paper-plan-foot", args!["salon" => salon.name.as_str(), "day" => day.as_str()]),
    }
}

/// A client in the list.
fn row(touched: &Touched, words: &Words) -> Row {
    let latest = touched.times.first();
    let how = match latest.map(|once| once.how) {
        Some(HowTouched::Sold(_)) => "lot-sold",
        Some(HowTouched::Drafted(_)) => "lot-drafted",
        _ => "lot-used",
    };
    let tails: Vec<String> = touched.phone_tails.iter().map(|tail| ["…", tail].concat()).collect();
    let when = latest.map(|once| format::day_numbers(once.at.date(), words.language())).unwrap_or_default();
    let called = touched.called.as_ref().map(|call| words.say(call_key(call.outcome))).unwrap_or_default();
    let cells = vec![touched.name.clone(), tails.join(" "), when, words.say(how), called];
    Row { cells, tone: Tone::Plain }
}
