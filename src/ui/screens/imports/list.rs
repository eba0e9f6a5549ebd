//! The list of imports.

use crate::args;
use crate::desk::import::{FinishImport, ImportLine, ImportState, ListImports, UndoImport};
use crate::desk::{Answer, Noun};
use crate::domain::ids::ImportId;
use crate::domain::time::wall_of;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, Question, Turn, View};
use crate::ui::screens::{Confirm, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;

use super::choose::ChooseFile;
use super::told::ToldRows;

/// What a question of this list was about.
const UNDO: &str = "import-undo";

/// The list of imports, with the one that is being taken back.
#[derive(Default)]
pub struct Imports {
    asked_about: Option<ImportId>,
    removed: u64,
    kept: usize,
}

/// An import's state with its meaning.
fn state(line: &ImportLine) -> (&'static str, Meaning) {
    match line.state {
        ImportState::Running => ("import-state-running", Meaning::Caution),
        ImportState::Finished => ("import-state-finished", Meaning::Good),
        ImportState::Undone => ("import-state-undone", Meaning::Dim),
    }
}

impl Listing for Imports {
    type Row = ImportLine;

    fn title(&self) -> &'static str {
        "import-title"
    }

    fn nothing(&self) -> &'static str {
        "import-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Imports]
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Import, Layer::List]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListImports {});
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<ImportLine>> {
        match answer {
            Answer::ListImports(lines) => return Some(lines),
            Answer::UndoImport(undone) => {
                self.removed += undone.removed;
                self.kept += undone.kept.len();
                if let (Some(next), Some(import)) = (undone.next, self.asked_about) {
                    turn.ask(UndoImport { import, next: Some(next) });
                } else {
                    let values = args!["removed" => self.removed, "kept" => self.kept];
                    turn.say(Message::done(turn.view().say_with("import-undone", values)));
                }
            }
            Answer::FinishImport(_) => turn.say(Message::done(turn.view().say("import-ended"))),
            _ => {}
        }
        None
    }

    fn id(row: &ImportLine) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("import-head-number"), 4).right(),
            Column::share(view.say("import-head-file"), 2),
            Column::fixed(view.say("import-head-clients"), 9).right(),
            Column::share(view.say("import-head-state"), 1),
        ]
    }

    fn cells(&self, row: &ImportLine, view: &View) -> Vec<TableCell> {
        let (key, means) = state(row);
        let clients = (row.tally.imported + row.tally.merged).saturating_sub(row.removed);
        vec![
            TableCell::meant(row.id.to_string(), Meaning::Dim),
            TableCell::text(row.file.clone()),
            TableCell::text(clients.to_string()),
            TableCell::meant(view.say(key), means),
        ]
    }

    fn aside(&self, row: &ImportLine, view: &View) -> Vec<(String, Meaning)> {
        let begun = format::date_time(wall_of(row.begun_at, &view.zone()), &view.words);
        let tally = row.tally;
        let mut lines = vec![
            (row.file.clone(), Meaning::Title),
            (view.say_with("import-begun", args!["at" => begun, "name" => row.begun_by.clone()]), Meaning::Dim),
            (view.say_with("import-count-imported", args!["count" => tally.imported]), Meaning::Text),
        ];
        for (key, count, means) in [
            ("import-count-merged", tally.merged, Meaning::Text),
            ("import-count-duplicates", tally.duplicates, Meaning::Caution),
            ("import-count-refused", tally.refused, Meaning::Caution),
            ("import-count-removed", row.removed, Meaning::Dim),
        ] {
            if count > 0 {
                lines.push((view.say_with(key, args!["count" => count]), means));
            }
        }
        if row.state == ImportState::Running {
            lines.push((view.say("import-running-hint"), Meaning::Hint));
        }
        lines
    }

    fn offers(&self, row: Option<&ImportLine>, _view: &View) -> Vec<Action> {
        let mut offers = vec![Action::New];
        if let Some(row) = row {
            offers.push(Action::Open);
            if row.state != ImportState::Undone {
                offers.push(Action::ImportUndo);
            }
            if row.state == ImportState::Running {
                offers.push(Action::ImportEnd);
            }
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&ImportLine>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::New, _) => turn.show(ChooseFile::new()),
            (Action::Open, Some(row)) => turn.show(ToldRows::new(row.id)),
            (Action::ImportUndo, Some(row)) if row.state != ImportState::Undone => {
                self.asked_about = Some(row.id);
                let clients = (row.tally.imported + row.tally.merged).saturating_sub(row.removed);
                let values = args!["file" => row.file.clone(), "count" => clients];
                let body = turn.view().say_with("import-undo-ask", values);
                turn.show(Confirm::ask(UNDO, "import-undo-title", body, "import-undo-yes", "import-undo-no"));
            }
            (Action::ImportEnd, Some(row)) if row.state == ImportState::Running => {
                turn.ask(FinishImport { import: row.id });
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let (News::Agreed(Question::Own(UNDO)), Some(import)) = (news, self.asked_about) {
            (self.removed, self.kept) = (0, 0);
            turn.ask(UndoImport { import, next: None });
        }
    }
}
