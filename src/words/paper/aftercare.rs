//! The advice for afterwards, to take home.

use crate::args;
use crate::desk::record::RecordPage;
use crate::domain::market::Market;
use crate::domain::paper::{Document, PaperKind, Part, Sheet, Tone};
use crate::domain::record::aftercare;
use crate::domain::salon::Salon;
use crate::words::{Words, format};

/// The sheet of advice after a procedure, in the words' language; none where the procedure asks for none.
pub fn aftercare_sheet(page: &RecordPage, salon: &Salon, words: &Words) -> Option<Document> {
    let language = words.language();
    let advice = aftercare(&page.code, page.category);
    if advice.is_empty() {
        return None;
    }
    let procedure = page.procedure.in_language(language.code());
    let title = words.say_with("aftercare-title", args!["procedure" => procedure]);
    let mut parts = vec![
        Part::Title(salon.name.clone()),
        Part::Text { text: title.clone(), tone: Tone::Strong, centred: true },
        Part::Rule,
        Document::pair(words.say("aftercare-for"), page.client_name.clone()),
        Document::pair(words.say("aftercare-on"), format::day_numbers(page.starts.date(), language)),
        Document::pair(words.say("aftercare-by"), page.specialist.clone()),
        Part::Gap,
    ];
    for (number, line) in (1..).zip(advice) {
        parts.push(Document::text(format!("{number}. {}", line.text.in_language(language.code()))));
    }
    parts.extend([
        Part::Gap,
        Part::Rule,
        Document::text(words.say("aftercare-call")),
        Part::Text {
            text: words.say_with("aftercare-emergency", args!["number" => emergency_number(salon.market)]),
            tone: Tone::Strong,
            centred: false,
        },
        Part::Gap,
        Document::note(words.say("aftercare-note")),
    ]);
    Some(Document {
        kind: PaperKind::Aftercare,
        number: None,
        title,
        language,
        sheet: Sheet::Roll,
        parts,
        foot: salon.name.clone(),
    })
}

/// The number that calls an ambulance.
const fn emergency_number(market: Market) -> &'static str {
    match market {
        Market::Kz | Market::Ru => "103, 112",
        Market::Pl => "112",
        Market::Cn => "120",
    }
}
