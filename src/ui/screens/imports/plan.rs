//! What a file looks like and what its columns mean, to be put right before anything happens.

use std::path::PathBuf;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::DeskError;
use crate::desk::import::{ImportCommand, ImportNews, Plan, Preview};
use crate::desk::worker::{Command, Outcome};
use crate::domain::import::{Conventions, Field, ImportRefusal, Mapping, OnSharedPhone, OnTwin, TwinPolicy};
use crate::domain::time::business_day;
use crate::outside::import::{FileKind, Reading};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::split;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::table::{Column, Table, TableCell};
use crate::ui::widgets::text::{clear, put, wrap};

use super::work::WorkImport;
use super::{on_shared_phone, on_twin};

/// Columns beside the mapping.
const ASIDE: u16 = 30;

/// A file and what shall be done with it.
pub struct PlanImport {
    path: PathBuf,
    reading: Reading,
    preview: Preview,
    mapping: Mapping,
    twins: TwinPolicy,
    place: ListPlace,
}

impl PlanImport {
    /// The plan as guessed.
    pub fn new(path: PathBuf, preview: Preview) -> Self {
        let mapping = preview.mapping.clone();
        let (reading, twins) = (Reading::default(), TwinPolicy::default());
        Self { path, reading, preview, mapping, twins, place: ListPlace::new() }
    }

    /// Gives the chosen column the next or the previous meaning.
    fn turn_field(&mut self, forward: bool) {
        let column = self.place.at(self.mapping.fields.len());
        let Some(field) = self.mapping.fields.get(column) else { return };
        let all = Field::ALL;
        let at = all.iter().position(|other| other == field).unwrap_or(0);
        let next = if forward { at + 1 } else { at + all.len() - 1 };
        self.mapping.set(column, all[next % all.len()]);
    }

    /// Reads the file anew in another way.
    fn read_anew(&self, turn: &mut Turn<'_>) {
        turn.command(Command::Import(ImportCommand::LookInto(self.path.clone(), self.reading)));
    }

    /// Begins the work, or says why not.
    fn begin(&self, dry: bool, turn: &mut Turn<'_>) {
        let view = turn.view();
        if let Err(problem) = self.mapping.check() {
            let error = DeskError::from(ImportRefusal::from(problem));
            turn.say(Message::refused(view.words.refusal(&error)));
            return;
        }
        let Some(salon) = &view.salon else { return };
        let plan = Plan {
            path: self.path.clone(),
            reading: self.reading,
            mapping: self.mapping.clone(),
            twins: self.twins,
            dry,
            key: turn.request_key(),
            conventions: Conventions { market: salon.market, today: business_day(view.moment.now, &salon.time_zone()) },
        };
        turn.show(WorkImport::new(plan));
    }

    /// The line on how the file is read.
    fn said_of_file(&self, view: &View) -> String {
        let bytes = self.preview.bytes.div_ceil(1024).to_string();
        match (self.preview.kind, self.preview.encoding, self.preview.delimiter) {
            (FileKind::Table, Some(encoding), Some(delimiter)) => view.say_with(
                if self.preview.certain { "import-read-as" } else { "import-read-as-perhaps" },
                args!["encoding" => encoding.name(), "delimiter" => delimiter.sign(), "size" => bytes],
            ),
            (FileKind::Cards, ..) => view.say_with("import-read-as-cards", args!["size" => bytes]),
            _ => view.say_with("import-read-as-sheet", args!["size" => bytes]),
        }
    }

    /// The chosen column's first values.
    fn draw_examples(&self, area: Rect, frame: &mut Frame<'_>, view: &View) {
        let column = self.place.at(self.mapping.fields.len());
        let room = area.width.saturating_sub(2).max(1);
        let mut lines = vec![(view.say("import-examples"), Meaning::Title)];
        for row in &self.preview.rows {
            let text = row.cell(column);
            if !text.is_empty() {
                lines.push((crate::domain::text::clean_line(text), Meaning::Text));
            }
        }
        if let Some(Field::Health) = self.mapping.fields.get(column) {
            lines.truncate(6);
            lines.extend(wrap(&view.say("import-health-hint"), room).into_iter().map(|line| (line, Meaning::Hint)));
        }
        for (y, (line, means)) in (area.top()..area.bottom()).zip(lines) {
            let ellipsis = view.theme.signs().ellipsis;
            put(frame.buffer_mut(), area.x + 1, y, area.right(), &line, view.style(means), ellipsis);
        }
    }
}

impl Screen for PlanImport {
    fn title(&self, view: &View) -> String {
        let file = self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        view.say_with("import-plan-title", args!["file" => file])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Import, Layer::List]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        let mut offers = vec![Action::ImportTry, Action::ImportBring, Action::Right];
        if self.preview.kind == FileKind::Table {
            offers.extend([Action::ImportEncoding, Action::ImportDelimiter]);
        }
        offers.extend([Action::ImportKnown, Action::ImportFamily, Action::Left, Action::Back]);
        offers
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Left | Action::Right => self.turn_field(action == Action::Right),
            Action::Open | Action::ImportTry => self.begin(true, turn),
            Action::ImportBring => self.begin(false, turn),
            Action::ImportEncoding => {
                let Some(encoding) = self.preview.encoding else { return Handled::No };
                self.reading.encoding = Some(encoding.next());
                self.reading.delimiter = None;
                self.read_anew(turn);
            }
            Action::ImportDelimiter => {
                let Some(delimiter) = self.preview.delimiter else { return Handled::No };
                self.reading.delimiter = Some(delimiter.next());
                self.read_anew(turn);
            }
            Action::ImportKnown => {
                self.twins.same_person = match self.twins.same_person {
                    OnTwin::Skip => OnTwin::Merge,
                    OnTwin::Merge => OnTwin::Add,
                    OnTwin::Add => OnTwin::Skip,
                };
            }
            Action::ImportFamily => {
                self.twins.shared_phone = match self.twins.shared_phone {
                    OnSharedPhone::Skip => OnSharedPhone::Add,
                    OnSharedPhone::Add => OnSharedPhone::Skip,
                };
            }
            _ if self.place.act(action, self.mapping.fields.len()) => {}
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn came(&mut self, outcome: Outcome, _turn: &mut Turn<'_>) {
        if let Outcome::Import(ImportNews::Into(preview)) = outcome {
            self.mapping = preview.mapping.clone();
            self.preview = *preview;
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if area.height < 6 {
            return;
        }
        let ellipsis = view.theme.signs().ellipsis;
        let buffer = frame.buffer_mut();
        clear(buffer, area, view.style(Meaning::Text));
        let known = view.say_with("import-known", args!["what" => on_twin(view, self.twins)]);
        let family = view.say_with("import-family", args!["what" => on_shared_phone(view, self.twins)]);
        let middot = view.theme.signs().middot;
        for (at, text, means) in [
            (0, self.title(view), Meaning::Title),
            (1, self.said_of_file(view), if self.preview.certain { Meaning::Dim } else { Meaning::Caution }),
            (2, format!("{known} {middot} {family}"), Meaning::Dim),
        ] {
            put(buffer, area.x + 2, area.y + at, area.right(), &text, view.style(means), ellipsis);
        }
        let body = Rect { y: area.y + 3, height: area.height - 3, ..area };
        let (left, right) = split(body, buffer, &view.theme, ASIDE);
        let columns =
            [Column::share(view.say("import-head-column"), 1), Column::share(view.say("import-head-means"), 1)];
        let row = |at: usize| {
            let header = self.mapping.headers.get(at).map(String::as_str).unwrap_or_default().trim();
            let header = if header.is_empty() {
                view.say_with("import-column-number", args!["number" => (at + 1).to_string()])
            } else {
                crate::domain::text::clean_line(header)
            };
            let field = self.mapping.fields.get(at).copied().unwrap_or(Field::Ignore);
            let means = match field {
                Field::Ignore => Meaning::Dim,
                Field::Health => Meaning::Caution,
                _ => Meaning::Good,
            };
            vec![TableCell::text(header), TableCell::meant(view.words.import_field(field), means)]
        };
        let count = self.mapping.fields.len();
        let table = Table { columns: &columns, count, row: &row, nothing: "", focused: true };
        table.draw(left, buffer, &view.theme, &self.place);
        self.draw_examples(right, frame, view);
    }
}
