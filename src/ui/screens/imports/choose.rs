//! Choosing a file: a path typed with what the folder has beneath it.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::drafts::{LoadDraft, SaveDraft};
use crate::desk::import::{ImportCommand, ImportNews};
use crate::desk::worker::{Command, Outcome};
use crate::desk::{Answer, DeskError};
use crate::outside::import::{FolderEntry, Reading, home, parts};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::text::{clear, is_harmless, put, width};

use super::plan::PlanImport;

/// The name under which the last folder is kept for each person.
const LAST: &str = "import-folder";
/// The longest path typed.
const LONGEST: usize = 1_000;

/// The path being typed.
pub struct ChooseFile {
    typed: String,
    entries: Vec<FolderEntry>,
    place: ListPlace,
    /// Whether an entry is chosen, or the typed path is meant as it stands.
    in_list: bool,
    is_looking: bool,
    problem: Option<DeskError>,
}

impl ChooseFile {
    /// Begins in the folder of the last file, or at home.
    pub fn new() -> Self {
        Self {
            typed: home(),
            entries: Vec::new(),
            place: ListPlace::new(),
            in_list: false,
            is_looking: false,
            problem: None,
        }
    }

    fn look(&mut self, turn: &mut Turn<'_>) {
        self.place.choose(0);
        self.in_list = false;
        self.problem = None;
        turn.command(Command::Import(ImportCommand::LookAround(self.typed.clone())));
    }

    /// Takes the chosen entry into the path. Whether it was a file.
    fn complete(&mut self, turn: &mut Turn<'_>) -> bool {
        let Some(entry) = self.entries.get(self.place.at(self.entries.len())).cloned() else { return false };
        let folder = parts(&self.typed).0.to_owned();
        self.typed = format!("{folder}{}{}", entry.name, if entry.is_file { "" } else { "/" });
        self.look(turn);
        entry.is_file
    }

    /// Looks into the file of the typed path.
    fn open(&mut self, turn: &mut Turn<'_>) {
        self.is_looking = true;
        self.problem = None;
        let path = self.typed.trim().into();
        turn.command(Command::Import(ImportCommand::LookInto(path, Reading::default())));
    }
}

impl Screen for ChooseFile {
    fn title(&self, view: &View) -> String {
        view.say("import-choose-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Search]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Open, Action::NextPane, Action::Back]
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.ask(LoadDraft { form: LAST.to_owned() });
        self.look(turn);
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Down if !self.in_list => self.in_list = !self.entries.is_empty(),
            Action::Up if self.in_list && self.place.at(self.entries.len()) == 0 => self.in_list = false,
            Action::NextPane => drop(self.complete(turn)),
            Action::Open if self.in_list || self.typed.ends_with('/') => {
                if self.complete(turn) {
                    self.open(turn);
                }
            }
            Action::Open => self.open(turn),
            _ if self.place.act(action, self.entries.len()) => {}
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        match key.code {
            KeyCode::Backspace => drop(self.typed.pop()),
            KeyCode::Char('u') if key.modifiers == KeyModifiers::CONTROL => self.typed.clear(),
            KeyCode::Char(c) if key.modifiers.difference(KeyModifiers::SHIFT).is_empty() => {
                if is_harmless(c) && self.typed.chars().count() < LONGEST {
                    self.typed.push(c);
                }
            }
            _ => return Handled::No,
        }
        self.look(turn);
        Handled::Yes
    }

    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        let path = crate::domain::text::clean_line_to(text, LONGEST);
        // A path that is pasted or dropped is a whole one.
        let path = path.trim_start_matches("file://").trim_matches(['\'', '"']);
        self.typed = if path.starts_with('/') || path.contains(":\\") {
            path.to_owned()
        } else {
            format!("{}{path}", self.typed)
        };
        self.look(turn);
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        if let Answer::LoadDraft(Some(draft)) = answer
            && let Some(folder) = draft.body.as_str()
            && self.typed == home()
        {
            folder.clone_into(&mut self.typed);
            self.look(turn);
        }
    }

    fn came(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        match outcome {
            Outcome::Import(ImportNews::Around(entries)) => self.entries = entries,
            Outcome::Import(ImportNews::Into(preview)) => {
                self.is_looking = false;
                let body = serde_json::Value::String(parts(&self.typed).0.to_owned());
                turn.ask(SaveDraft { form: LAST.to_owned(), body });
                turn.close();
                turn.show(PlanImport::new(self.typed.trim().into(), *preview));
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, _turn: &mut Turn<'_>) -> Handled {
        if let DeskError::File(file) = error {
            self.is_looking = false;
            self.problem = Some(DeskError::File(file.clone()));
            return Handled::Yes;
        }
        Handled::No
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let signs = view.theme.signs();
        let buffer = frame.buffer_mut();
        clear(buffer, area, view.style(Meaning::Text));
        let right = area.right().saturating_sub(1);
        let line = |at: u16| area.y + at;
        put(buffer, area.x + 2, line(0), right, &self.title(view), view.style(Meaning::Title), signs.ellipsis);
        put(
            buffer,
            area.x + 2,
            line(1),
            right,
            &view.say("import-choose-hint"),
            view.style(Meaning::Hint),
            signs.ellipsis,
        );
        let field = Rect { x: area.x + 2, y: line(3), width: area.width.saturating_sub(4), height: 1 };
        buffer.set_style(field, view.style(Meaning::InputFocused));
        // The end of a long path is what one types.
        let shown: String = tail(&self.typed, field.width.saturating_sub(1));
        let x = put(buffer, field.x, field.y, field.right(), &shown, view.style(Meaning::InputFocused), "");
        put(buffer, x, field.y, field.right(), " ", view.style(Meaning::Cursor), "");
        if let Some(problem) = &self.problem {
            let text = view.words.refusal(problem);
            for (row, part) in (4..6).zip(crate::ui::widgets::text::wrap(&text, field.width)) {
                put(buffer, field.x, line(row), field.right(), &part, view.style(Meaning::Error), signs.ellipsis);
            }
        } else if self.is_looking {
            put(buffer, field.x, line(4), right, &view.say("import-looking"), view.style(Meaning::Dim), signs.ellipsis);
        }
        let rows = usize::from(area.height.saturating_sub(6));
        let chosen = self.place.at(self.entries.len());
        for (row, at) in (6_u16..).zip(self.place.window(self.entries.len(), rows)) {
            let Some(entry) = self.entries.get(at) else { break };
            let means = if self.in_list && at == chosen { Meaning::Selected } else { Meaning::Text };
            let sign = if self.in_list && at == chosen { signs.here } else { " " };
            let name = if entry.is_file { entry.name.clone() } else { format!("{}/", entry.name) };
            let place = Rect { x: area.x + 2, y: line(row), width: area.width.saturating_sub(4), height: 1 };
            buffer.set_style(place, view.style(means));
            put(buffer, place.x, place.y, place.right(), &format!("{sign} {name}"), view.style(means), signs.ellipsis);
        }
    }
}

/// The last letters of a text that fit.
fn tail(text: &str, columns: u16) -> String {
    let mut start = 0;
    while width(&text[start..]) > columns {
        let Some(letter) = text[start..].chars().next() else { break };
        start += letter.len_utf8();
    }
    text[start..].to_owned()
}
