//! The list of a client's patch tests and doctors' words, what wants something first.

use crate::args;
use crate::desk::safety::{LayPatchTest, ListTestsAndWords};
use crate::desk::{Answer, Noun};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::safety::{Clearance, PatchTest};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};

use super::end_form::EndRow;
use super::reading_form::ReadForm;
use super::row::Row;
use super::test_form::NewTestForm;
use super::word_form::WordForm;
use super::written::{about, day, named, state, word_state};

/// Patch tests and doctors' words of a client.
pub struct SkinTests {
    client: ClientId,
}

impl SkinTests {
    /// Of a client.
    pub const fn new(client: ClientId) -> Self {
        Self { client }
    }

    /// Whether whoever sits here may write.
    fn may(view: &View) -> bool {
        view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::WriteHealth))
    }
}

impl Listing for SkinTests {
    type Row = Row;

    fn title(&self) -> &'static str {
        "checkup-tests-title"
    }

    fn nothing(&self) -> &'static str {
        "checkup-tests-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Safety, Noun::Clients]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListTestsAndWords { client: self.client });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Row>> {
        match answer {
            Answer::ListTestsAndWords(held) => {
                let tests = held.tests.into_iter().map(Row::Test);
                return Some(tests.chain(held.words.into_iter().map(Row::Word)).collect());
            }
            Answer::LayPatchTest(_) => turn.say(Message::done(turn.view().say("checkup-test-was-laid"))),
            _ => {}
        }
        None
    }

    fn id(row: &Row) -> i64 {
        match row {
            Row::Test(test) => test.id.0,
            Row::Word(word) => -word.id.0,
        }
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("checkup-column-what"), 14).from(60),
            Column::share(view.say("checkup-column-about"), 1),
            Column::fixed(view.say("checkup-column-state"), 29),
        ]
    }

    fn cells(&self, row: &Row, view: &View) -> Vec<TableCell> {
        let (what, of, (state, meaning)) = match row {
            Row::Test(test) => ("checkup-is-test", named(&test.procedure_names, view), state(test, view)),
            Row::Word(word) => ("checkup-is-word", about(word, view), word_state(word, view)),
        };
        let means = if meaning == Meaning::Dim { Meaning::Dim } else { Meaning::Text };
        vec![
            TableCell::meant(view.say(what), Meaning::Dim),
            TableCell::meant(of, means),
            TableCell::meant(state, meaning),
        ]
    }

    fn aside(&self, row: &Row, view: &View) -> Vec<(String, Meaning)> {
        match row {
            Row::Test(test) => of_test(test, view),
            Row::Word(word) => of_word(word, view),
        }
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::SkinTests, Layer::List]
    }

    fn offers(&self, row: Option<&Row>, view: &View) -> Vec<Action> {
        if !Self::may(view) {
            return Vec::new();
        }
        let mut offers = Vec::new();
        if row.is_some_and(Row::is_laid) {
            offers.push(Action::ReadTest);
        }
        if row.is_some_and(Row::is_planned) {
            offers.push(Action::LayTest);
        }
        offers.extend([Action::New, Action::DoctorsWord]);
        if row.is_some_and(Row::holds) {
            offers.push(Action::Remove);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Row>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        if !Self::may(view) {
            return Handled::No;
        }
        match (action, row) {
            (Action::New, _) => turn.show(FormScreen::new(NewTestForm::of(self.client), view)),
            (Action::DoctorsWord, _) => turn.show(FormScreen::new(WordForm::of(self.client), view)),
            (Action::ReadTest | Action::Open, Some(row @ Row::Test(test))) if row.is_laid() => {
                turn.show(FormScreen::new(ReadForm::of(test), view));
            }
            (Action::LayTest | Action::Open, Some(row @ Row::Test(test))) if row.is_planned() => {
                turn.ask(LayPatchTest { client: self.client, procedure: test.procedure, note: String::new() });
            }
            (Action::Remove, Some(row)) if row.holds() => turn.show(FormScreen::new(EndRow::of(row, view), view)),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}

fn of_test(test: &PatchTest, view: &View) -> Vec<(String, Meaning)> {
    let (said, meaning) = state(test, view);
    let mut lines = vec![(named(&test.procedure_names, view), Meaning::Title), (said, meaning)];
    let by = |key: &'static str, at: Option<jiff::civil::DateTime>, who: &str| {
        at.map(|at| (view.say_with(key, args!["day" => day(at.date(), view), "who" => who.to_owned()]), Meaning::Text))
    };
    lines.extend(by("checkup-test-laid-by", test.laid, &test.laid_by));
    lines.extend(by("checkup-test-read-by", test.read, &test.read_by));
    if !test.note.is_empty() {
        lines.push((test.note.clone(), Meaning::Text));
    }
    if let Some(end) = &test.struck {
        lines.push((
            view.say_with("checkup-struck-by", args!["who" => end.by.clone(), "why" => end.why.clone()]),
            Meaning::Dim,
        ));
    }
    lines.push((view.say("checkup-informs"), Meaning::Dim));
    lines
}

fn of_word(word: &Clearance, view: &View) -> Vec<(String, Meaning)> {
    let (said, meaning) = word_state(word, view);
    let mut lines = vec![(about(word, view), Meaning::Title), (said, meaning), (word.doctor.clone(), Meaning::Text)];
    if !word.note.is_empty() {
        lines.push((word.note.clone(), Meaning::Text));
    }
    let values = args!["day" => day(word.since, view), "who" => word.noted_by.clone()];
    lines.push((view.say_with("checkup-word-noted-by", values), Meaning::Dim));
    if let Some(end) = &word.ended {
        let values = args!["who" => end.by.clone(), "why" => end.why.clone()];
        lines.push((view.say_with("checkup-struck-by", values), Meaning::Dim));
    }
    lines.push((view.say("checkup-informs"), Meaning::Dim));
    lines
}
