//! The questionnaire as the manager edits it: every change is a further version.

use crate::args;
use crate::desk::anamnesis::{QuestionnaireShown, SaveQuestionnaire, ShowQuestionnaire};
use crate::desk::{Answer, Noun};
use crate::domain::anamnesis::Question;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::anamnesis;

use super::question_form::QuestionForm;

/// The questions of the questionnaire.
#[derive(Default)]
pub struct QuestionList {
    shown: Option<QuestionnaireShown>,
}

impl QuestionList {
    /// Sends a further version off.
    fn save(&self, change: impl FnOnce(&mut QuestionnaireShown) -> bool, turn: &mut Turn<'_>) {
        let Some(mut shown) = self.shown.clone() else { return };
        if change(&mut shown) {
            turn.ask(SaveQuestionnaire { seen: shown.version, questionnaire: shown.questionnaire });
        } else {
            turn.say(Message::note(turn.view().say("questionnaire-at-the-end")));
        }
    }
}

impl Listing for QuestionList {
    type Row = Question;

    fn title(&self) -> &'static str {
        "action-questionnaire"
    }

    fn head(&self, view: &View) -> String {
        let Some(shown) = self.shown.as_ref().filter(|shown| !shown.is_built_in) else {
            return view.say("questionnaire-built-in");
        };
        view.say_with("questionnaire-version", args!["version" => shown.version.to_string()])
    }

    fn nothing(&self) -> &'static str {
        "questionnaire-refused-empty"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Anamnesis]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowQuestionnaire {});
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Question>> {
        let shown = match answer {
            Answer::ShowQuestionnaire(shown) => shown,
            Answer::SaveQuestionnaire(shown) => {
                turn.say(Message::done(turn.view().say("questionnaire-saved")));
                shown
            }
            _ => return None,
        };
        let questions = shown.questionnaire.questions.clone();
        self.shown = Some(shown);
        Some(questions)
    }

    fn id(row: &Question) -> i64 {
        // A question stays the same wherever it moves: its code as a number.
        row.code.bytes().fold(7, |sum: i64, byte| sum.wrapping_mul(31).wrapping_add(i64::from(byte)))
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("questionnaire-column-section"), 14),
            Column::share(view.say("anamnesis-column-question"), 1),
        ]
    }

    fn cells(&self, row: &Question, view: &View) -> Vec<TableCell> {
        let means = if row.retired { Meaning::Dim } else { Meaning::Text };
        let indent = if row.follows.is_some() { format!("{} ", view.theme.signs().arrow) } else { String::new() };
        let text = format!("{indent}{}", anamnesis::question(row, &view.words));
        vec![TableCell::meant(view.say(anamnesis::section(row.section)), Meaning::Dim), TableCell::meant(text, means)]
    }

    fn aside(&self, row: &Question, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(anamnesis::question(row, &view.words).to_owned(), Meaning::Title)];
        if row.retired {
            lines.push((view.say("questionnaire-retired"), Meaning::Caution));
        }
        lines.push((view.say(anamnesis::kind(row.kind)), Meaning::Text));
        let language = view.words.language().code();
        for option in &row.options {
            lines.push((format!("{} {}", view.theme.signs().middot, option.names.in_language(language)), Meaning::Dim));
        }
        lines.push((view.say(anamnesis::again(row.again)), Meaning::Text));
        lines.push((view.say(if row.must { "questionnaire-must" } else { "questionnaire-by-will" }), Meaning::Text));
        if let Some(follows) = &row.follows {
            let before = self.shown.as_ref().and_then(|shown| shown.questionnaire.question(&follows.question));
            let before = before.map(|question| anamnesis::question(question, &view.words)).unwrap_or_default();
            lines.push((view.say_with("questionnaire-follows", args!["question" => before]), Meaning::Hint));
        }
        if row.codes().next().is_some() || row.kind.is_list() {
            lines.push((view.say("questionnaire-writes"), Meaning::Hint));
        }
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Questionnaire, Layer::List]
    }

    fn offers(&self, row: Option<&Question>, view: &View) -> Vec<Action> {
        let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::EditQuestionnaire));
        match row {
            Some(_) if may => {
                vec![Action::New, Action::Edit, Action::Remove, Action::MoveUp, Action::MoveDown]
            }
            _ => Vec::new(),
        }
    }

    fn act(&mut self, action: Action, row: Option<&Question>, turn: &mut Turn<'_>) -> Handled {
        let (view, Some(row), Some(shown)) = (turn.view(), row, &self.shown) else { return Handled::No };
        let code = row.code.clone();
        match action {
            Action::New => turn.show(FormScreen::new(QuestionForm::adding(shown.clone(), row.section), view)),
            Action::Edit | Action::Open => {
                turn.show(FormScreen::new(QuestionForm::changing(shown.clone(), row.clone()), view));
            }
            Action::Remove => self.save(
                |shown| {
                    let found = shown.questionnaire.questions.iter_mut().find(|one| one.code == code);
                    found.map(|one| one.retired = !one.retired).is_some()
                },
                turn,
            ),
            Action::MoveUp => self.save(|shown| shown.questionnaire.move_question(&code, false), turn),
            Action::MoveDown => self.save(|shown| shown.questionnaire.move_question(&code, true), turn),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
