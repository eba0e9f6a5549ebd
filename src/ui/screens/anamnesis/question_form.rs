//! One question of the questionnaire: a new one, or one whose words, time or place in the anamnesis changes.

use crate::desk::anamnesis::{QuestionnaireShown, SaveQuestionnaire};
use crate::desk::{Answer, DeskError};
use crate::domain::anamnesis::{Again, AnamnesisRefusal, Choice, Kind, Question, Section, Tense};
use crate::domain::catalogue::Names;
use crate::domain::language::Language;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::anamnesis::{CHANGE_QUESTION, NEW_QUESTION};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::words::anamnesis;

/// The form of a question.
pub(super) struct QuestionForm {
    shown: QuestionnaireShown,
    changes: Option<Question>,
    section: Section,
}

impl QuestionForm {
    /// A further question, in the section where one stands.
    pub(super) fn adding(shown: QuestionnaireShown, section: Section) -> Self {
        Self { shown, changes: None, section }
    }

    /// Other words for a question, or another time after which it is asked again.
    pub(super) fn changing(shown: QuestionnaireShown, question: Question) -> Self {
        Self { shown, section: question.section, changes: Some(question) }
    }

    /// The question as the form says it.
    fn question(&self, draft: &Draft, language: Language) -> Question {
        let names = Names {
            en: draft.text("en").to_owned(),
            ru: draft.text("ru").to_owned(),
            pl: draft.text("pl").to_owned(),
            zh: draft.text("zh").to_owned(),
        };
        let again = Again::from_code(draft.text("again")).unwrap_or(Again::Never);
        let must = draft.yes("must");
        match &self.changes {
            Some(question) => Question { names, must, again, ..question.clone() },
            None => Question {
                code: self.shown.questionnaire.new_code(),
                section: Section::from_code(draft.text("section")).unwrap_or(self.section),
                kind: Kind::from_code(draft.text("kind")).unwrap_or(Kind::YesNo),
                names,
                options: options(draft.text("options"), language),
                must,
                again,
                follows: None,
                of_women: false,
                before: Vec::new(),
                writes: String::new(),
                families: Vec::new(),
                tense: Tense::Any,
                retired: false,
            },
        }
    }
}

/// One option a line, in the language of whoever writes.
fn options(text: &str, language: Language) -> Vec<Choice> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .zip(1..)
        .map(|(line, number)| {
            let mut names = Names::default();
            let name = match language {
                Language::En => &mut names.en,
                Language::Ru => &mut names.ru,
                Language::Pl => &mut names.pl,
                Language::Zh => &mut names.zh,
            };
            line.clone_into(name);
            Choice { code: format!("o{number}"), names, alone: false, writes: String::new() }
        })
        .collect()
}

impl FormOwner for QuestionForm {
    fn form(&self) -> &'static Form {
        if self.changes.is_some() { &CHANGE_QUESTION } else { &NEW_QUESTION }
    }

    fn start(&self, view: &View) -> Draft {
        let with_section =
            Draft::new().with_chosen("section", self.section.code(), view.say(anamnesis::section(self.section)));
        let Some(question) = &self.changes else {
            let again = Again::HalfYear;
            return with_section
                .with_chosen("kind", Kind::YesNo.code(), view.say("questionnaire-kind-yes-no"))
                .with_chosen("again", again.code(), view.say(anamnesis::again(again)))
                .with("must", "no");
        };
        Draft::new()
            .with("en", question.names.en.clone())
            .with("ru", question.names.ru.clone())
            .with("pl", question.names.pl.clone())
            .with("zh", question.names.zh.clone())
            .with_chosen("again", question.again.code(), view.say(anamnesis::again(question.again)))
            .with("must", if question.must { "yes" } else { "no" })
    }

    fn draft_name(&self) -> Option<String> {
        Some(match &self.changes {
            Some(question) => format!("{}-{}", CHANGE_QUESTION.name, question.code),
            None => NEW_QUESTION.name.to_owned(),
        })
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let question = self.question(&form.draft(), turn.view().words.language());
        let mut questionnaire = self.shown.questionnaire.clone();
        match questionnaire.questions.iter_mut().find(|one| one.code == question.code) {
            Some(known) => *known = question,
            None => {
                let after = questionnaire.questions.iter().rposition(|one| one.section <= question.section);
                questionnaire.questions.insert(after.map_or(0, |at| at + 1), question);
            }
        }
        turn.ask(SaveQuestionnaire { seen: self.shown.version, questionnaire });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveQuestionnaire(_) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("questionnaire-saved")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Anamnesis(AnamnesisRefusal::TooFewOptions) => Some("options"),
            DeskError::Anamnesis(AnamnesisRefusal::NoWords) => Some("en"),
            _ => None,
        }
    }
}
