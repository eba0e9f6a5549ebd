//! A page that proves that the printer works, and the words for its settings.

use crate::domain::money::Money;
use crate::domain::paper::{Document, PaperKind, PaperSize, Part, PrinterWay, Sheet, Tone};
use crate::domain::salon::Salon;
use crate::words::{Words, format};

/// A sum with every kind of sign in it.
const SUM: Money = Money(123_456_789);

/// The key of the words for a way.
pub const fn way_key(way: PrinterWay) -> &'static str {
    match way {
        PrinterWay::Nowhere => "paper-way-nowhere",
        PrinterWay::System => "paper-way-system",
        PrinterWay::Command => "paper-way-command",
        PrinterWay::Device => "paper-way-device",
    }
}

/// The key of the words for a paper.
pub const fn size_key(size: PaperSize) -> &'static str {
    match size {
        PaperSize::Roll58 => "paper-size-roll58",
        PaperSize::Roll80 => "paper-size-roll80",
        PaperSize::A4 => "paper-size-a4",
    }
}

/// A page with letters of every alphabet that the market's documents use, and sums at the edge.
pub fn test_page(salon: &Salon, size: PaperSize, words: &Words) -> Document {
    let sum = format::money(SUM, salon.market);
    let sheet = if size == PaperSize::A4 { Sheet::A4 } else { Sheet::Roll };
    Document {
        kind: PaperKind::TestPage,
        number: None,
        title: words.say("paper-test-title"),
        language: words.language(),
        sheet,
        parts: vec![
            Part::Title(salon.name.clone()),
            Part::Text { text: words.say("paper-test-title"), tone: Tone::Strong, centred: true },
            Part::Rule,
            Document::text(words.say("paper-test-text")),
            Document::pair(words.say(size_key(size)), size.letters().to_string()),
            Document::pair(words.say("paper-test-letters"), "ABC abc АБВ абв ĄĘŁ ąęł"),
            Part::Rule,
            Document::pair(words.say("paper-test-sum"), sum.clone()),
            Document::total(words.say("paper-test-sum"), sum),
        ],
        foot: salon.name.clone(),
    }
}
