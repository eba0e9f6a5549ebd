//! The questionnaire on paper: empty, to be filled in by hand, and with the answers, to be signed.

use crate::args;
use crate::desk::anamnesis::AnamnesisShown;
use crate::domain::anamnesis::{Kind, Question, Section, in_effect};
use crate::domain::paper::{Document, PaperKind, Part, Sheet, Tone};
use crate::domain::salon::Salon;
use crate::words::{Words, anamnesis, format};

/// The empty questionnaire. With its follow-ups, for paper cannot ask back.
pub fn anamnesis_blank(shown: &AnamnesisShown, salon: &Salon, words: &Words) -> Document {
    let mut parts = head(shown, salon, words);
    for section in Section::ALL {
        let questions: Vec<&Question> =
            shown.questionnaire.questions.iter().filter(|one| one.section == *section && !one.retired).collect();
        if questions.is_empty() {
            continue;
        }
        parts.push(Part::Heading(words.say(anamnesis::section(*section))));
        for question in questions {
            parts.push(Document::text(asked(question, words)));
            parts.push(Part::Text { text: room_for(question, words), tone: Tone::Small, centred: false });
        }
    }
    document(words.say("anamnesis-paper-blank"), parts, words)
}

/// The questionnaire with the answers that stand; none where nothing was answered.
pub fn anamnesis_filled(shown: &AnamnesisShown, salon: &Salon, words: &Words) -> Option<Document> {
    let answers = in_effect(&shown.last, &shown.open);
    if answers.is_empty() {
        return None;
    }
    let mut parts = head(shown, salon, words);
    for section in Section::ALL {
        let answered = shown
            .questionnaire
            .path(&answers, &shown.circumstances)
            .filter(|question| question.section == *section)
            .filter_map(|question| answers.get(&question.code).map(|given| (question, given)));
        let pairs: Vec<Part> = answered
            .flat_map(|(question, given)| {
                let value = anamnesis::answer(question, given, words);
                let text = format!("{} {}", words.say("anamnesis-paper-arrow"), value);
                [
                    Document::text(anamnesis::question(question, words).to_owned()),
                    Part::Text { text, tone: Tone::Strong, centred: false },
                ]
            })
            .collect();
        if !pairs.is_empty() {
            parts.push(Part::Heading(words.say(anamnesis::section(*section))));
            parts.extend(pairs);
        }
    }
    Some(document(words.say("anamnesis-paper-filled"), parts, words))
}

fn head(shown: &AnamnesisShown, salon: &Salon, words: &Words) -> Vec<Part> {
    let day = format::day_numbers(shown.today, words.language());
    let born = shown.birth.and_then(crate::domain::client::BirthDate::date);
    let born = born.map_or_else(|| words.say("anamnesis-paper-line"), |day| format::day_numbers(day, words.language()));
    vec![
        Part::Title(salon.name.clone()),
        Document::pair(words.say("anamnesis-paper-name"), shown.formal_name.clone()),
        Document::pair(words.say("anamnesis-paper-birth"), born),
        Document::pair(words.say("anamnesis-paper-day"), day),
        Document::note(words.say("anamnesis-paper-why")),
    ]
}

/// The question, with whom or when it concerns.
fn asked(question: &Question, words: &Words) -> String {
    let text = anamnesis::question(question, words);
    let note = if question.follows.is_some() {
        Some(words.say("anamnesis-paper-if-so"))
    } else if question.of_women {
        Some(words.say("anamnesis-paper-women"))
    } else {
        None
    };
    note.map_or_else(
        || text.to_owned(),
        |note| words.say_with("anamnesis-paper-noted", args!["note" => note, "question" => text]),
    )
}

/// Where the answer is written: boxes to tick, or a line.
fn room_for(question: &Question, words: &Words) -> String {
    let line = words.say("anamnesis-paper-line");
    let tick = |text: &str| format!("[  ] {text}");
    let yes_no = [tick(&words.say("anamnesis-yes")), tick(&words.say("anamnesis-no"))].join("    ");
    match question.kind {
        Kind::YesNo => yes_no,
        Kind::One | Kind::Several => {
            let language = words.language().code();
            question
                .options
                .iter()
                .map(|option| tick(option.names.in_language(language)))
                .collect::<Vec<_>>()
                .join("   ")
        }
        Kind::Text | Kind::Day => line,
        _ => format!("{yes_no}    {line}"),
    }
}

fn document(title: String, mut parts: Vec<Part>, words: &Words) -> Document {
    parts.push(Part::Gap);
    parts.push(Document::note(words.say("anamnesis-paper-promise")));
    parts.push(Part::Signatures(vec![words.say("anamnesis-paper-client"), words.say("anamnesis-paper-specialist")]));
    parts.insert(1, Part::Text { text: title.clone(), tone: Tone::Strong, centred: true });
    Document {
        kind: PaperKind::Anamnesis,
        number: None,
        title,
        language: words.language(),
        sheet: Sheet::A4,
        parts,
        foot: words.say("anamnesis-paper-foot"),
    }
}
