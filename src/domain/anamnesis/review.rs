//! What finishing an anamnesis does to the card, told before it is done: lines to add, days to correct, lines that the
//! client no longer has, and what cannot be right. Nothing is ended unless a person says so.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::due::{LastAnswers, due, in_effect, missing};
use super::given::{Answers, Given};
use super::lines::{CardList, ToldLine, lines};
use super::question::{Circumstances, Kind, Question, Questionnaire, SEX};
use crate::domain::health::{allergens, conditions};

/// A line of the card that holds, as much as the review looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CardLine {
    /// Its list.
    pub list: CardList,
    /// Its number there.
    pub id: i64,
    /// Counts its edits.
    pub version: i64,
    /// Its code; empty where the words matched none.
    pub code: String,
    /// The words as told.
    pub said: String,
    /// Its first day, or the day of the event.
    pub since: Option<Date>,
    /// Its last day.
    pub until: Option<Date>,
}

/// A line of the card whose days the client now tells otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Correction {
    /// The line as it stands.
    pub line: CardLine,
    /// Its first day from now on.
    pub since: Option<Date>,
    /// Its last day from now on.
    pub until: Option<Date>,
}

/// A line of the card that the client says is no longer so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ending {
    /// The line.
    pub line: CardLine,
    /// The question whose answer says so.
    pub question: String,
}

/// Answers that cannot both be true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Contradiction {
    /// A man who is pregnant or breast-feeding.
    PregnantMan,
    /// Something ends before it begins; the question that tells it.
    EndsBeforeItBegins(String),
}

/// What a person should know before finishing, that hinders nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// Words that match no list: kept as told, a person has to judge.
    Unmatched(String),
    /// A medicine without a last day counts as still taken.
    NoEnd(ToldLine),
    /// The client says that there are no allergies, and the card lists some.
    AllergiesDenied,
}

/// What finishing would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Review {
    /// Codes of the questions that must be answered and are not.
    pub missing: Vec<String>,
    /// What must be put right first.
    pub contradictions: Vec<Contradiction>,
    /// What to know.
    pub remarks: Vec<Remark>,
    /// Lines that the card gets.
    pub add: Vec<ToldLine>,
    /// Lines whose days change.
    pub correct: Vec<Correction>,
    /// Lines that may be ended.
    pub may_end: Vec<Ending>,
    /// Whether the client knows of no allergy at all.
    pub no_allergies: bool,
}

/// Everything that a review looks at.
#[derive(Clone, Copy, Debug)]
pub struct Reviewed<'a> {
    /// The questionnaire that is asked.
    pub questionnaire: &'a Questionnaire,
    /// The answers that stood before.
    pub last: &'a LastAnswers,
    /// The answers of this answering.
    pub open: &'a Answers,
    /// What decides which questions apply.
    pub circumstances: &'a Circumstances,
    /// The lines of the card that hold.
    pub card: &'a [CardLine],
    /// The business day.
    pub today: Date,
}

/// Looks answers over.
pub fn review(of: &Reviewed<'_>) -> Review {
    let asked = due(of.questionnaire, of.last, of.open, of.circumstances, of.today);
    let told = lines(of.questionnaire, asked.iter().copied(), of.open);
    let answers = in_effect(of.last, of.open);
    let mut found = Review {
        missing: missing(&asked, of.open),
        contradictions: contradictions(&answers, &told),
        no_allergies: no_allergies(of, &answers),
        ..Review::default()
    };
    let is_man = answers.get(SEX).is_some_and(|given| given.is("male"));
    let mut card: Vec<&CardLine> = of.card.iter().collect();
    for line in &told {
        let Some(at) = card.iter().position(|known| names_same(known, line)) else {
            found.remarks.extend(remarks_of(line));
            found.add.push(line.clone());
            continue;
        };
        let known = card.remove(at);
        let (since, until) = (line.since.or(known.since), line.until.or(known.until));
        if (since, until) != (known.since, known.until) {
            found.correct.push(Correction { line: known.clone(), since, until });
        }
    }
    // What is left of the card was not named again: where an answer denies it, it may be ended.
    for known in card {
        let denies = |question: &&&Question| is_denied(question, known, of);
        if is_man && carries_child(&known.code) {
            found.may_end.push(Ending { line: known.clone(), question: SEX.to_owned() });
        } else if let Some(question) = asked.iter().find(denies) {
            found.may_end.push(Ending { line: known.clone(), question: question.code.clone() });
        }
    }
    if found.no_allergies && of.card.iter().any(|line| line.list == CardList::Allergies) {
        found.remarks.push(Remark::AllergiesDenied);
    }
    found
}

fn contradictions(answers: &Answers, told: &[ToldLine]) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let is_man = answers.get(SEX).is_some_and(|given| given.is("male"));
    if is_man && told.iter().any(|line| carries_child(&line.code)) {
        found.push(Contradiction::PregnantMan);
    }
    let backwards = told.iter().filter(|line| line.since.zip(line.until).is_some_and(|(since, until)| until < since));
    found.extend(backwards.map(|line| Contradiction::EndsBeforeItBegins(line.question.clone())));
    found
}

/// Whether a code says that somebody is pregnant or feeds a child.
fn carries_child(code: &str) -> bool {
    matches!(code, "C_PREGNANCY" | "C_PREGNANCY_PLANNED" | "C_LACTATION")
}

/// Whether every question for allergies was answered with no.
fn no_allergies(of: &Reviewed<'_>, answers: &Answers) -> bool {
    let mut asked =
        of.questionnaire.path(answers, of.circumstances).filter(|one| one.kind == Kind::Allergies).peekable();
    asked.peek().is_some() && asked.all(|question| answers.get(&question.code) == Some(&Given::No))
}

fn remarks_of(line: &ToldLine) -> Vec<Remark> {
    let mut found = Vec::new();
    let list = if line.list == CardList::Allergies { allergens() } else { conditions() };
    if !line.said.is_empty() && list.match_text(&line.said).matches.is_empty() {
        found.push(Remark::Unmatched(line.said.clone()));
    }
    if line.list == CardList::Medications && line.until.is_none() {
        found.push(Remark::NoEnd(line.clone()));
    }
    found
}

/// Whether a line of the card is what the client tells again.
fn names_same(known: &CardLine, told: &ToldLine) -> bool {
    let same_words = known.said.to_lowercase() == told.said.to_lowercase();
    // Two medicines of one family are two lines: warfarin and rivaroxaban are both anticoagulants.
    let may_differ_in_words = told.list != CardList::Medications || known.said.is_empty() || told.said.is_empty();
    known.list == told.list && known.code == told.code && (same_words || (!told.code.is_empty() && may_differ_in_words))
}

/// Whether the answer to a question says that a line of the card is no longer so.
fn is_denied(question: &Question, known: &CardLine, of: &Reviewed<'_>) -> bool {
    let Some(given) = of.open.get(&question.code) else { return false };
    // What has ended by its own last day needs no ending.
    let is_over = known.until.is_some_and(|until| until < of.today);
    if is_over || *given == Given::NotSaid {
        return false;
    }
    if question.kind.is_list() {
        return belongs(question, known);
    }
    !known.code.is_empty() && question.codes().any(|code| code == known.code)
}

/// Whether a line of the card is among what a list asks for.
fn belongs(question: &Question, known: &CardLine) -> bool {
    let entry = match known.list {
        CardList::Allergies if question.kind == Kind::Allergies => allergens().entry(&known.code),
        CardList::Medications if question.kind == Kind::Medications => conditions().entry(&known.code),
        _ => None,
    };
    entry.is_some_and(|entry| question.families.iter().any(|one| *one == entry.group || *one == entry.code))
}
