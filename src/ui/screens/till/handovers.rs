//! Notes from one shift to the next: read before the drawer is counted, and again any time.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::{ListHandovers, ReadHandovers};
use crate::desk::{Answer, Noun};
use crate::domain::till::Handover;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::words::format;

use super::page::Page;
use super::scroll::Scroll;

/// The notes, those that nobody has read first to be acknowledged.
#[derive(Default)]
pub struct HandoverPage {
    notes: Vec<Handover>,
    is_answered: bool,
    /// Whether it stands before the opening of a shift: then only what is unread is shown.
    only_unread: bool,
    scroll: Scroll,
}

impl HandoverPage {
    /// All notes, asked for.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes that somebody should read now.
    pub(super) fn with(notes: Vec<Handover>) -> Self {
        Self { notes, is_answered: true, only_unread: true, scroll: Scroll::default() }
    }

    /// Whether there is something to acknowledge.
    fn has_unread(&self) -> bool {
        self.notes.iter().any(|note| note.read.is_none())
    }
}

impl Screen for HandoverPage {
    fn title(&self, view: &View) -> String {
        view.say("handover-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Till]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        if self.has_unread() { vec![Action::Open, Action::Back] } else { vec![Action::Back] }
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        if !self.only_unread {
            turn.ask(ListHandovers { read_too: true });
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Open if self.has_unread() => {
                let unread = self.notes.iter().filter(|note| note.read.is_none());
                turn.ask(ReadHandovers { shifts: unread.map(|note| note.shift).collect() });
            }
            _ => return Handled::from(self.scroll.act(action)),
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::ListHandovers(notes) => {
                self.notes = notes;
                self.is_answered = true;
            }
            Answer::ReadHandovers(_) => turn.close(),
            _ => {}
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        self.scroll.draw(area, frame.buffer_mut(), view, |page| {
            page.line(&self.title(view), Meaning::Title);
            page.gap();
            if self.notes.is_empty() && self.is_answered {
                page.text(&view.say("handover-none"), Meaning::Hint);
            }
            for note in &self.notes {
                draw_note(note, page, view);
            }
            if self.has_unread() {
                page.text(&view.say("handover-hint"), Meaning::Hint);
            }
        });
    }
}

/// One note with who wrote it and who read it.
fn draw_note(note: &Handover, page: &mut Page<'_>, view: &View) {
    let head = args![
        "number" => note.shift.to_string(), "name" => note.by.clone(), "at" => format::date_time(note.at, &view.words)
    ];
    page.line(&view.say_with("handover-of", head), Meaning::Heading);
    for line in note.text.lines() {
        page.text(line, Meaning::Text);
    }
    if let Some((name, at)) = &note.read {
        let read = args!["name" => name.clone(), "at" => format::date_time(*at, &view.words)];
        page.line(&view.say_with("handover-read", read), Meaning::Dim);
    }
    page.gap();
}
