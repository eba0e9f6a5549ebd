//! The questionnaire as data: sections, questions, options, when a question applies, what an answer writes to the card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::given::{Answers, Given};
use crate::domain::catalogue::{Category, Names};
use crate::domain::codes::codes;

codes! {
    /// A part of the questionnaire, in the order in which it is asked.
    Section {
        /// The person.
        Person = "person",
        /// Wishes.
        Goals = "goals",
        /// Skin.
        Skin = "skin",
        /// Sun, sport, habits.
        Lifestyle = "lifestyle",
        /// Care at home.
        HomeCare = "home_care",
        /// Medicines.
        Medication = "medication",
        /// Allergies.
        Allergy = "allergy",
        /// Illnesses and implants.
        Illness = "illness",
        /// Pregnancy.
        Pregnancy = "pregnancy",
        /// What was done before.
        History = "history",
    }
}

codes! {
    /// How a question is answered.
    Kind {
        /// Yes or no.
        YesNo = "yes_no",
        /// One of the options.
        One = "one",
        /// Any of the options.
        Several = "several",
        /// Words.
        Text = "text",
        /// A day.
        Day = "day",
        /// No, or allergies by name.
        Allergies = "allergies",
        /// No, or medicines by name, each with its days.
        Medications = "medications",
        /// No, or illnesses by name.
        Conditions = "conditions",
        /// No, or procedures by name, each with its day.
        Procedures = "procedures",
    }
}

impl Kind {
    /// Whether it is a list of things with names.
    pub fn is_list(self) -> bool {
        matches!(self, Self::Allergies | Self::Medications | Self::Conditions | Self::Procedures)
    }

    /// Whether it offers options.
    pub fn has_options(self) -> bool {
        matches!(self, Self::One | Self::Several)
    }
}

codes! {
    /// On which side of today a day lies.
    Tense {
        /// Today or before.
        Past = "past",
        /// Today or after.
        Coming = "coming",
        /// Either.
        Any = "any",
    }
}

codes! {
    /// What a follow-up adds to the line that the answer before it writes.
    Fills {
        /// Its first day, or the day of the event.
        Since = "since",
        /// Its last day.
        Until = "until",
        /// Words about it.
        Detail = "detail",
    }
}

codes! {
    /// When an answer has to be asked for again.
    Again {
        /// Once is enough.
        Never = "never",
        /// At each visit.
        EachVisit = "each_visit",
        /// After half a year.
        HalfYear = "half_year",
        /// After a year.
        Year = "year",
    }
}

impl Again {
    /// After how many days the answer is due again; none for an answer that holds.
    pub const fn days(self) -> Option<u16> {
        match self {
            Self::Never => None,
            Self::EachVisit => Some(1),
            Self::HalfYear => Some(183),
            Self::Year => Some(365),
        }
    }
}

/// One option of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Choice {
    /// Its stable word.
    pub code: String,
    /// What it says.
    #[serde(flatten)]
    pub names: Names,
    /// Whether it excludes the others: "none of these".
    #[serde(default)]
    pub alone: bool,
    /// The code that it writes to the card; empty where it writes nothing.
    #[serde(default)]
    pub writes: String,
}

/// That a question follows another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Follows {
    /// The question before.
    pub question: String,
    /// The answers after which it is asked: `yes`, `no`, codes of options.
    pub answers: Vec<String>,
    /// What it adds to the line that the question before writes.
    #[serde(default)]
    pub fills: Option<Fills>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Question {
    /// Its stable word: an answer is kept under it through all versions.
    pub code: String,
    /// Its part of the questionnaire.
    pub section: Section,
    /// How it is answered.
    pub kind: Kind,
    /// What is asked.
    #[serde(flatten)]
    pub names: Names,
    /// Its options, where its kind has some.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// Whether an anamnesis is not complete without an answer.
    #[serde(default)]
    pub must: bool,
    /// When it is asked again.
    #[serde(default = "never")]
    pub again: Again,
    /// That it is asked only after certain answers.
    #[serde(default)]
    pub follows: Option<Follows>,
    /// Whether it is asked of women alone. Who did not say is asked.
    #[serde(default)]
    pub of_women: bool,
    /// The families of procedures for which it matters; empty for all.
    #[serde(default)]
    pub before: Vec<Category>,
    /// Of yes or no: the code that a yes writes. Of lists and words: the code of what matched nothing.
    #[serde(default)]
    pub writes: String,
    /// Of lists: the families or codes of the vocabulary that it is about, so that lines of the card are known to belong
    /// here.
    #[serde(default)]
    pub families: Vec<String>,
    /// Of days: on which side of today they lie.
    #[serde(default = "any")]
    pub tense: Tense,
    /// Whether it is asked no more.
    #[serde(default)]
    pub retired: bool,
}

const fn never() -> Again {
    Again::Never
}

const fn any() -> Tense {
    Tense::Any
}

impl Question {
    /// The codes that its answers may write to the card.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let own = std::iter::once(self.writes.as_str());
        own.chain(self.options.iter().map(|option| option.writes.as_str())).filter(|code| !code.is_empty())
    }

    /// The option of a code.
    pub fn option(&self, code: &str) -> Option<&Choice> {
        self.options.iter().find(|option| option.code == code)
    }
}

/// The code of the question after the sex: the one that others lean on.
pub const SEX: &str = "sex";

/// What decides, beside the answers, which questions apply.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Circumstances {
    /// The families of the procedures that are booked for the client.
    pub booked: Vec<Category>,
}

/// A questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Questionnaire {
    /// The questions in their order.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

impl Questionnaire {
    /// The question of a code.
    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.code == code)
    }

    /// The questions that apply, in their order.
    pub fn path<'q>(
        &'q self,
        answers: &'q Answers,
        circumstances: &'q Circumstances,
    ) -> impl Iterator<Item = &'q Question> {
        self.questions.iter().filter(move |question| self.applies(question, answers, circumstances))
    }

    /// Whether a question applies: it is not retired, its procedures are booked, and the answer it follows was given.
    pub fn applies(&self, question: &Question, answers: &Answers, circumstances: &Circumstances) -> bool {
        let is_man = answers.get(SEX).is_some_and(|given| given.is("male"));
        let matters =
            question.before.is_empty() || question.before.iter().any(|family| circumstances.booked.contains(family));
        !question.retired && matters && !(question.of_women && is_man) && self.follows(question, answers, circumstances)
    }

    /// Whether the answer that a question follows was given, and its own question applies. A question stands after the
    /// one it follows, so this ends.
    fn follows(&self, question: &Question, answers: &Answers, circumstances: &Circumstances) -> bool {
        let Some(follows) = &question.follows else { return true };
        let place = |code: &str| self.questions.iter().position(|one| one.code == code);
        let Some(parent) = self.question(&follows.question) else { return false };
        place(&parent.code) < place(&question.code)
            && self.applies(parent, answers, circumstances)
            && answers.get(&parent.code).is_some_and(|given| is_any(given, &follows.answers))
    }
}

fn is_any(given: &Given, words: &[String]) -> bool {
    words.iter().any(|word| given.is(word))
}
