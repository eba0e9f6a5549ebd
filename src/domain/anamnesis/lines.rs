//! What answers write to the card.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::given::{Answers, Given, Item};
use super::question::{Fills, Kind, Question, Questionnaire};
use crate::domain::health::{Severity, allergens, conditions};

/// Which list of the card a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CardList {
    /// Allergies.
    Allergies,
    /// Conditions, implants, procedures elsewhere.
    Conditions,
    /// Medications.
    Medications,
}

impl CardList {
    /// The list to which a code belongs; none for a code of no vocabulary.
    pub fn of_code(code: &str) -> Option<Self> {
        if allergens().entry(code).is_some() {
            return Some(Self::Allergies);
        }
        let entry = conditions().entry(code)?;
        Some(if entry.group == "medication" { Self::Medications } else { Self::Conditions })
    }
}

/// A line that an answer writes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ToldLine {
    /// The question.
    pub question: String,
    /// The list.
    pub list: CardList,
    /// The code; empty where the words matched none.
    pub code: String,
    /// The words as told; empty where the code says all.
    pub said: String,
    /// More about it.
    pub detail: String,
    /// Its first day, or the day of the event.
    pub since: Option<Date>,
    /// Its last day.
    pub until: Option<Date>,
    /// How bad the reaction was; of allergies alone.
    pub severity: Severity,
}

/// The lines that answers write, each once, in the order of the questions. `asked` says which questions count.
pub fn lines<'q>(
    questionnaire: &Questionnaire,
    asked: impl IntoIterator<Item = &'q Question>,
    answers: &Answers,
) -> Vec<ToldLine> {
    let mut told: Vec<ToldLine> = Vec::new();
    for question in asked {
        let Some(given) = answers.get(&question.code) else { continue };
        for line in of_answer(questionnaire, question, given, answers) {
            let known = told.iter_mut().find(|known| known.list == line.list && same_thing(known, &line));
            match known {
                // The same medicine under two questions: the days of either count.
                Some(known) => {
                    known.since = known.since.or(line.since);
                    known.until = known.until.or(line.until);
                }
                None => told.push(line),
            }
        }
    }
    told
}

/// Whether two lines name the same thing. Two medicines of one family are two lines: warfarin and rivaroxaban are both
/// anticoagulants.
fn same_thing(one: &ToldLine, other: &ToldLine) -> bool {
    let same_words = one.said.to_lowercase() == other.said.to_lowercase();
    let one_is_bare = one.said.is_empty() || other.said.is_empty();
    one.code == other.code && (same_words || (!one.code.is_empty() && one_is_bare))
}

fn of_answer(questionnaire: &Questionnaire, question: &Question, given: &Given, answers: &Answers) -> Vec<ToldLine> {
    match given {
        Given::Yes => of_code(questionnaire, question, &question.writes, "yes", answers).into_iter().collect(),
        Given::Chosen(codes) => {
            let options = codes.iter().filter_map(|code| question.option(code));
            options
                .filter_map(|option| of_code(questionnaire, question, &option.writes, &option.code, answers))
                .collect()
        }
        Given::Items(items) => items.iter().map(|item| of_item(question, item)).collect(),
        _ => Vec::new(),
    }
}

/// The line of a code, with what the follow-ups of this answer add.
fn of_code(
    questionnaire: &Questionnaire,
    question: &Question,
    code: &str,
    answer: &str,
    answers: &Answers,
) -> Option<ToldLine> {
    let list = CardList::of_code(code)?;
    let mut line = ToldLine {
        question: question.code.clone(),
        list,
        code: code.to_owned(),
        said: String::new(),
        detail: String::new(),
        since: None,
        until: None,
        severity: Severity::Unknown,
    };
    let follows = |after: &&Question| {
        after.follows.as_ref().is_some_and(|follows| {
            follows.question == question.code && follows.answers.iter().any(|word| word == answer)
        })
    };
    for after in questionnaire.questions.iter().filter(|after| !after.retired).filter(follows) {
        let fills = after.follows.as_ref().and_then(|follows| follows.fills);
        match (fills, answers.get(&after.code)) {
            (Some(Fills::Since), Some(Given::Day(day))) => line.since = Some(*day),
            (Some(Fills::Until), Some(Given::Day(day))) => line.until = Some(*day),
            (Some(Fills::Detail), Some(Given::Text(words))) => line.detail = words.replace('\n', " "),
            _ => {}
        }
    }
    Some(line)
}

fn of_item(question: &Question, item: &Item) -> ToldLine {
    let list = match question.kind {
        Kind::Allergies => CardList::Allergies,
        Kind::Medications => CardList::Medications,
        _ => CardList::Conditions,
    };
    // What matched nothing is at least of the family that was asked for, and stays in the client's words.
    let code = if item.code.is_empty() { question.writes.clone() } else { item.code.clone() };
    ToldLine {
        question: question.code.clone(),
        list,
        code,
        said: item.said.clone(),
        detail: String::new(),
        since: item.since,
        until: item.until,
        severity: item.severity,
    }
}
