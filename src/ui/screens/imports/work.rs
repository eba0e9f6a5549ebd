//! The work: a dry run or the import itself, with a bar, a way to stop, and at its end what came of it.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::Answer;
use crate::desk::DeskError;
use crate::desk::import::{
    ImportCommand, ImportNews, ImportRun, LeftoverWhy, Plan, Progress, RowsReport, Stage, TOLD_MAX, Tally, UndoImport,
};
use crate::desk::worker::{Command, Outcome};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::progress::progress;
use crate::ui::widgets::table::{Column, Table, TableCell};
use crate::ui::widgets::text::{clear, put, wrap};

/// What may be done with an import that was stopped, in the order shown.
const WAYS: [&str; 3] = ["import-way-on", "import-way-keep", "import-way-undo"];

/// Where the work stands.
enum State {
    /// The file is being opened, or a piece is on its way.
    Working,
    /// Somebody pressed Esc: nothing more is sent until they choose.
    Asking(usize),
    /// What came in is being taken out again.
    Undoing,
    /// All is done, or it was stopped.
    Done,
}

/// An import on its way.
pub struct WorkImport {
    plan: Plan,
    state: State,
    /// The import, while it is here and not with the desk.
    run: Option<Box<ImportRun>>,
    progress: Progress,
    tally: Tally,
    /// Somebody stopped it before the end of the file.
    is_stopped: bool,
    removed: u64,
    kept: usize,
    saved: Option<String>,
    error: Option<String>,
    place: ListPlace,
}

impl WorkImport {
    /// Begins when it is opened.
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            state: State::Working,
            run: None,
            progress: Progress::default(),
            tally: Tally::default(),
            is_stopped: false,
            removed: 0,
            kept: 0,
            saved: None,
            error: None,
            place: ListPlace::new(),
        }
    }

    fn report(&self) -> Option<&RowsReport> {
        self.run.as_deref().map(ImportRun::report)
    }

    /// Sends the next piece.
    fn go_on(&mut self, turn: &mut Turn<'_>) {
        if let Some(run) = self.run.take() {
            self.state = State::Working;
            turn.command(Command::Import(ImportCommand::Step(run)));
        }
    }

    /// A piece came back.
    fn stepped(&mut self, run: Box<ImportRun>, error: Option<&DeskError>, turn: &mut Turn<'_>) {
        self.progress = run.progress();
        self.tally = run.report().tally;
        if let Some(error) = error {
            self.error = Some(turn.view().words.refusal(error));
        }
        let stage = run.stage();
        self.run = Some(run);
        match (&self.state, stage) {
            (_, Stage::Done) => {
                self.state = State::Done;
                self.save(turn);
            }
            // The salon itself does not answer any more: ending the import would fail alike.
            (_, Stage::Finish) if matches!(error, Some(DeskError::NotLoggedIn | DeskError::Store(_))) => {
                self.state = State::Done;
            }
            (State::Asking(_), _) => {}
            _ => self.go_on(turn),
        }
    }

    /// Saves the rows left over beside the file, after a real import.
    fn save(&self, turn: &mut Turn<'_>) {
        let Some(run) = self.run.as_deref().filter(|run| !self.plan.dry && !run.leftovers().is_empty()) else { return };
        let words = &turn.view().words;
        let mut headers = self.plan.mapping.headers.clone();
        let width = headers.len();
        headers.push(words.say("import-column-why"));
        let rows = run.leftovers().iter().map(|leftover| {
            let mut cells = leftover.row.cells.clone();
            if cells.is_empty() {
                cells.push(leftover.row.raw.clone());
            }
            cells.resize(width.max(cells.len()), String::new());
            cells.push(why(&leftover.why, turn.view()));
            cells
        });
        let rows = rows.collect();
        turn.command(Command::Import(ImportCommand::Save { beside: self.plan.path.clone(), headers, rows }));
    }

    /// What was chosen after Esc.
    fn choose(&mut self, way: usize, turn: &mut Turn<'_>) {
        match (way, self.run.as_mut().and_then(|run| Some((run.import()?, run)))) {
            (0, _) => self.go_on(turn),
            (1, Some((_, run))) => {
                run.stop();
                self.is_stopped = true;
                self.go_on(turn);
            }
            (_, Some((import, run))) => {
                run.stop();
                self.state = State::Undoing;
                turn.ask(UndoImport { import, next: None });
            }
            // Nothing came in yet.
            (_, None) => turn.close(),
        }
    }

    /// The lines above the table, once it is done.
    fn said(&self, view: &View) -> Vec<(String, Meaning)> {
        let tally = self.tally;
        let mut lines = Vec::new();
        let values = args![
            "batch" => self.run.as_ref().and_then(|run| run.import()).map(|id| id.to_string()).unwrap_or_default(),
            "rows" => tally.rows(), "imported" => tally.imported, "refused" => tally.refused,
            "duplicates" => tally.duplicates,
        ];
        let key = if self.plan.dry { "import-told-dry" } else { "import-told" };
        lines.push((view.say_with(key, values), if self.plan.dry { Meaning::Hint } else { Meaning::Good }));
        if self.is_stopped {
            lines.push((view.say("import-stopped-early"), Meaning::Caution));
        }
        if tally.merged > 0 {
            lines.push((view.say_with("import-count-merged", args!["count" => tally.merged]), Meaning::Text));
        }
        if self.removed > 0 || self.kept > 0 {
            let values = args!["removed" => self.removed, "kept" => self.kept];
            lines.push((view.say_with("import-undone", values), Meaning::Caution));
        }
        if let Some(error) = &self.error {
            lines.push((error.clone(), Meaning::Error));
        }
        for (remark, rows) in self.report().map(|report| report.remarks.as_slice()).unwrap_or_default() {
            lines.push((view.words.import_remark(*remark, *rows), Meaning::Dim));
        }
        if let Some(earlier) = self.run.as_ref().and_then(|run| run.earlier()) {
            let values = args!["number" => earlier.id.to_string(), "file" => earlier.file.clone()];
            lines.push((view.say_with("import-came-before", values), Meaning::Caution));
        }
        if self.run.as_ref().is_some_and(|run| run.tells_only_some()) {
            lines.push((view.say_with("import-told-more", args!["count" => TOLD_MAX]), Meaning::Caution));
        }
        if let Some(saved) = &self.saved {
            lines.push((view.say_with("import-told-saved", args!["file" => saved.clone()]), Meaning::Hint));
        }
        lines
    }

    /// Bar and counts while rows go in.
    fn draw_working(&self, area: Rect, frame: &mut Frame<'_>, view: &View) {
        let buffer = frame.buffer_mut();
        let rows = view.say_with("import-rows-so-far", args!["rows" => self.progress.rows]);
        let bar = Rect { x: area.x + 2, y: area.y + 2, width: area.width.saturating_sub(4), height: 1 };
        progress(bar, buffer, &view.theme, self.progress.read, self.progress.bytes, &rows);
        let counts = [
            ("import-count-imported", self.tally.imported, Meaning::Good),
            ("import-count-merged", self.tally.merged, Meaning::Text),
            ("import-count-duplicates", self.tally.duplicates, Meaning::Caution),
            ("import-count-refused", self.tally.refused, Meaning::Caution),
        ];
        let ellipsis = view.theme.signs().ellipsis;
        for (y, (key, count, means)) in (area.y + 4..).zip(counts) {
            let text = view.say_with(key, args!["count" => count]);
            put(buffer, area.x + 2, y, area.right(), &text, view.style(means), ellipsis);
        }
        if let State::Asking(chosen) = self.state {
            let ask = view.say_with("import-stop-ask", args!["count" => self.tally.imported]);
            put(buffer, area.x + 2, area.y + 9, area.right(), &ask, view.style(Meaning::Title), ellipsis);
            for (at, way) in WAYS.into_iter().enumerate() {
                let y = area.y + 10 + u16::try_from(at).unwrap_or(0);
                let (sign, means) =
                    if at == chosen { (view.theme.signs().here, Meaning::Selected) } else { (" ", Meaning::Text) };
                let text = format!("{sign} {} ", view.say(way));
                put(buffer, area.x + 2, y, area.right(), &text, view.style(means), ellipsis);
            }
        }
    }

    /// What came of it, and the rows left over.
    fn draw_done(&self, area: Rect, frame: &mut Frame<'_>, view: &View) {
        let ellipsis = view.theme.signs().ellipsis;
        let room = area.width.saturating_sub(4).max(1);
        let mut y = area.y + 1;
        for (text, means) in self.said(view) {
            for line in wrap(&text, room) {
                put(frame.buffer_mut(), area.x + 2, y, area.right(), &line, view.style(means), ellipsis);
                y += 1;
            }
        }
        let left = self.run.as_deref().map(ImportRun::leftovers).unwrap_or_default();
        let body = Rect { y: (y + 1).min(area.bottom()), height: area.bottom().saturating_sub(y + 1), ..area };
        let columns = [
            Column::fixed(view.say("import-head-row"), 8).right(),
            Column::share(view.say("import-column-why"), 3),
            Column::share(view.say("import-head-text"), 2),
        ];
        let row = |at: usize| {
            let Some(leftover) = left.get(at) else { return Vec::new() };
            let raw: String = leftover.row.raw.chars().take(200).collect();
            let means = match leftover.why {
                LeftoverWhy::Refused(_) => Meaning::Caution,
                LeftoverWhy::Duplicate(_) => Meaning::Dim,
            };
            vec![
                TableCell::text(leftover.row.number.to_string()),
                TableCell::meant(why(&leftover.why, view), means),
                TableCell::meant(crate::domain::text::clean_line(&raw), Meaning::Dim),
            ]
        };
        let nothing = view.say("import-no-leftovers");
        let table = Table { columns: &columns, count: left.len(), row: &row, nothing: &nothing, focused: true };
        table.draw(body, frame.buffer_mut(), &view.theme, &self.place);
    }
}

/// Why a row is left over, as a sentence.
fn why(why: &LeftoverWhy, view: &View) -> String {
    match why {
        LeftoverWhy::Refused(refused) => view.words.row_refusal(&refused.reason),
        LeftoverWhy::Duplicate(duplicate) => view.words.row_likeness(duplicate),
    }
}

impl Screen for WorkImport {
    fn title(&self, view: &View) -> String {
        view.say(match (&self.state, self.plan.dry) {
            (State::Done, true) => "import-dry-title",
            (State::Done, false) => "import-done-title",
            (State::Undoing, _) => "import-undoing-title",
            (_, true) => "import-trying-title",
            (_, false) => "import-bringing-title",
        })
    }

    fn layers(&self) -> &'static [Layer] {
        match self.state {
            State::Asking(_) => &[Layer::Dialogue],
            _ => &[Layer::Import, Layer::List],
        }
    }

    fn is_unsaved(&self) -> bool {
        !self.plan.dry && matches!(self.state, State::Working | State::Asking(_) | State::Undoing)
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        match self.state {
            State::Asking(_) => vec![Action::Up, Action::Down, Action::Open],
            State::Undoing => Vec::new(),
            State::Done if self.plan.dry => vec![Action::ImportBring, Action::Back],
            State::Working | State::Done => vec![Action::Back],
        }
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.command(Command::Import(ImportCommand::Open(Box::new(self.plan.clone()))));
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match (&mut self.state, action) {
            (State::Working, Action::Back) if self.plan.dry => turn.close(),
            (State::Working, Action::Back) => self.state = State::Asking(0),
            (State::Asking(way), Action::Up) => *way = way.saturating_sub(1),
            (State::Asking(way), Action::Down) => *way = (*way + 1).min(WAYS.len() - 1),
            (State::Asking(_), Action::Back) => self.choose(0, turn),
            // A piece is still on its way: the choice waits for it.
            (State::Asking(_), Action::Open) if self.run.is_none() => {
                turn.say(Message::note(turn.view().say("import-piece-on-its-way")));
            }
            (State::Asking(way), Action::Open) => {
                let way = *way;
                self.choose(way, turn);
            }
            (State::Undoing, Action::Back) => {}
            (State::Done, Action::ImportBring) if self.plan.dry => {
                let plan = Plan { dry: false, key: turn.request_key(), ..self.plan.clone() };
                turn.close();
                turn.show(Self::new(plan));
            }
            (State::Done, action) => {
                let count = self.run.as_deref().map_or(0, |run| run.leftovers().len());
                return self.place.act(action, count).into();
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        let Answer::UndoImport(undone) = answer else { return };
        self.removed += undone.removed;
        self.kept += undone.kept.len();
        match (undone.next, self.run.as_ref().and_then(|run| run.import())) {
            (Some(next), Some(import)) => turn.ask(UndoImport { import, next: Some(next) }),
            _ => self.state = State::Done,
        }
    }

    fn came(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        match outcome {
            Outcome::Import(ImportNews::Opened(run)) => {
                self.progress = run.progress();
                self.run = Some(run);
                if !matches!(self.state, State::Asking(_)) {
                    self.go_on(turn);
                }
            }
            Outcome::Import(ImportNews::Stepped { run, error }) => self.stepped(run, error.as_ref(), turn),
            // The folder is that of the file which somebody has just chosen.
            Outcome::Import(ImportNews::Saved(path)) => {
                self.saved = path.file_name().map(|name| name.to_string_lossy().into_owned());
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.error = Some(turn.view().words.refusal(error));
        self.state = State::Done;
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if area.height < 12 {
            return;
        }
        clear(frame.buffer_mut(), area, view.style(Meaning::Text));
        let ellipsis = view.theme.signs().ellipsis;
        let title = self.title(view);
        put(frame.buffer_mut(), area.x + 2, area.y, area.right(), &title, view.style(Meaning::Title), ellipsis);
        match self.state {
            State::Done => self.draw_done(area, frame, view),
            _ => self.draw_working(area, frame, view),
        }
    }
}
