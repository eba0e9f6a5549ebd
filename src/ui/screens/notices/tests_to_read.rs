//! The patch tests that wait to be read, of all clients.

use crate::desk::notice::{ListTestsToRead, TestToRead};
use crate::desk::{Answer, Noun};
use crate::ui::action::Action;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format::{date_time, day_relative};

/// The patch tests that wait to be read.
pub struct TestsToRead;

impl Listing for TestsToRead {
    type Row = TestToRead;

    fn title(&self) -> &'static str {
        "notices-tests-title"
    }

    fn nothing(&self) -> &'static str {
        "notices-tests-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Safety, Noun::Clients, Noun::Notices]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListTestsToRead {});
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<TestToRead>> {
        if let Answer::ListTestsToRead(tests) = answer { Some(tests) } else { None }
    }

    fn id(row: &TestToRead) -> i64 {
        row.test.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![Column::fixed(view.say("notices-column-since"), 18), Column::share(view.say("notices-tests-whose"), 1)]
    }

    fn cells(&self, row: &TestToRead, view: &View) -> Vec<TableCell> {
        vec![
            TableCell::meant(date_time(row.ripe, &view.words), Meaning::Text),
            TableCell::meant(&row.name, Meaning::Text),
        ]
    }

    fn aside(&self, row: &TestToRead, view: &View) -> Vec<(String, Meaning)> {
        vec![
            (row.name.clone(), Meaning::Title),
            (day_relative(row.ripe.date(), view.wall().date(), &view.words), Meaning::Text),
            (String::new(), Meaning::Text),
            (view.say("notice-do-patch-test"), Meaning::Hint),
        ]
    }

    fn offers(&self, row: Option<&TestToRead>, _view: &View) -> Vec<Action> {
        row.map(|_| Action::Open).into_iter().collect()
    }

    fn act(&mut self, action: Action, row: Option<&TestToRead>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open, Some(row)) => turn.go(Destination::SkinTests(row.client)),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
