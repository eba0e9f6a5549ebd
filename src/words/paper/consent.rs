//! The form that a client signs: one purpose, in short and neutral words, in the client's own language.

use jiff::civil::Date;

use crate::args;
use crate::domain::paper::{Document, PaperKind, Part, Sheet};
use crate::domain::privacy::{ConsentPurpose, OWN_NOTICE};
use crate::domain::salon::Salon;
use crate::words::consent::{paper_text, purpose as named};
use crate::words::{Words, format};

/// The form for a purpose; `procedure` is the name of the procedure where one is meant.
pub fn consent(
    purpose: ConsentPurpose,
    procedure: Option<&str>,
    client: &str,
    salon: &Salon,
    today: Date,
    words: &Words,
) -> Document {
    let day = format::day_numbers(today, words.language());
    let title = words.say_with("consent-paper-title", args!["purpose" => words.say(named(purpose))]);
    let blank = words.say("consent-paper-blank");
    let mut parts = vec![
        Part::Title(salon.name.clone()),
        Part::Heading(title.clone()),
        Document::pair(words.say("consent-paper-client"), client),
    ];
    match purpose {
        ConsentPurpose::Procedure => {
            parts.push(Document::pair(words.say(named(purpose)), procedure.unwrap_or(blank.as_str())));
        }
        ConsentPurpose::Sharing => parts.push(Document::pair(words.say("consent-partner"), blank)),
        ConsentPurpose::Guardian => parts.push(Document::pair(words.say("consent-guardian"), blank)),
        ConsentPurpose::Marketing => parts.push(Document::pair(words.say("consent-channel"), blank)),
        _ => {}
    }
    parts.push(Part::Gap);
    let text = words.say_with(paper_text(purpose), args!["salon" => salon.name.as_str()]);
    parts.push(Document::text(text));
    parts.push(Part::Gap);
    parts.push(Document::text(words.say("consent-paper-withdraw")));
    parts.push(Part::Gap);
    let signs = if purpose == ConsentPurpose::Guardian { "consent-guardian" } else { "consent-paper-client" };
    parts.push(Part::Signatures(vec![words.say(signs), words.say("consent-paper-salon")]));
    Document {
        kind: PaperKind::Consent,
        number: None,
        title,
        language: words.language(),
        sheet: Sheet::A4,
        parts,
        foot: words.say_with("consent-paper-foot", args!["version" => OWN_NOTICE, "day" => day]),
    }
}
