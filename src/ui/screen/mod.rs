//! What a screen is: the one contract between the console's frame and everything drawn in it.

mod destination;
mod message;
mod turn;
mod view;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

pub use destination::Destination;
pub use message::Message;
pub use turn::{Turn, Wish};
pub use view::{Moment, View};

use super::action::Action;
use super::form::Draft;
use super::keymap::Layer;
use crate::desk::drafts::SaveDraft;
use crate::desk::worker;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::{ApprovalId, DecisionId, VisitId};
use crate::domain::offers::HeldCertificate;
use crate::domain::standard::{Outcome, Reason, RuleId};

/// Whether a screen did something with what it was given. What it did not handle, the console may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handled {
    /// It did.
    Yes,
    /// It did not.
    No,
}

impl From<bool> for Handled {
    fn from(handled: bool) -> Self {
        if handled { Self::Yes } else { Self::No }
    }
}

/// What a closed screen or dialogue tells the one beneath it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A question of [`Question`] was answered with yes.
    Agreed(Question),
    /// A row of a menu or picker was chosen: its tag.
    Chosen(&'static str),
    /// A form of the screen beneath was filled in: its name, and what stands in it.
    Filled(&'static str, Draft),
    /// A manager gave their word; none where one is to look at it later.
    Approved(Option<ApprovalId>),
    /// A specialist decided in spite of a stop.
    Decided(DecisionId),
    /// Something that the standard wants is not done, and why.
    NotDone(NotDone),
    /// A visit of today is to be chosen.
    Choose(VisitId),
    /// Something was done that the console's own undo takes back.
    WayBack,
    /// A certificate was read in by its code.
    Certificate(Box<HeldCertificate>),
}

/// Why something that the standard wants is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotDone {
    /// At which visit; none at the desk.
    pub visit: Option<VisitId>,
    /// What is not done.
    pub rule: RuleId,
    /// Whether it was possible, or did not apply.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The reason in one's own words; empty where a usual one says it all.
    pub words: String,
}

/// What a confirmation asks, so that its answer finds the one who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Leave a form that is not saved.
    LeaveForm,
    /// Go to a place while forms are not saved.
    LeaveFor(Destination),
    /// End the program while forms are not saved.
    Quit,
    /// A screen's own question, by a tag of its choice.
    Own(&'static str),
}

/// A screen or a dialogue.
///
/// It answers intents, asks the salon and draws itself from the [`View`] and its own state; it never waits. The console
/// owns it, keeps it on a stack and tells it what happens.
pub trait Screen {
    /// Its name, in the current language: the head of its help, and of its pane where it wants one.
    fn title(&self, view: &View) -> String;

    /// Its layers of keys, the nearest first, without [`Layer::Global`].
    fn layers(&self) -> &'static [Layer];

    /// Whether it is a dialogue over another screen: then the keys of [`Layer::Global`] that leave it are silent.
    fn is_dialogue(&self) -> bool {
        false
    }

    /// What, when changed by anybody, makes it ask again: then [`Screen::refresh`] is called.
    fn listens_to(&self) -> &'static [Noun] {
        &[]
    }

    /// Whether somebody types here: then letters go to [`Screen::key`] and not to the keymap.
    fn wants_text(&self) -> bool {
        false
    }

    /// Whether it is a list with nothing in it: then letters start the search.
    fn is_empty_list(&self) -> bool {
        false
    }

    /// Whether it holds what is not saved: then leaving asks once.
    fn is_unsaved(&self) -> bool {
        false
    }

    /// What to keep through lock and crash: a half-filled form.
    fn draft(&self) -> Option<SaveDraft> {
        None
    }

    /// The intents that make sense now, best first: shown above the keys and in the palette.
    fn offers(&self, view: &View) -> Vec<Action> {
        let _ = view;
        Vec::new()
    }

    /// It was just opened.
    fn opened(&mut self, turn: &mut Turn<'_>) {
        self.refresh(turn);
    }

    /// Something that it listens to changed, or it came to light again after such a change: ask again.
    fn refresh(&mut self, turn: &mut Turn<'_>) {
        let _ = turn;
    }

    /// An intent.
    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled;

    /// A raw key, while [`Screen::wants_text`]: letters, and the editing keys. What it does not handle goes to the keymap.
    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let _ = (key, turn);
        Handled::No
    }

    /// Pasted text, at most [`crate::ui::app::MOST_PASTED`] characters, not yet cleaned.
    fn paste(&mut self, text: &str, turn: &mut Turn<'_>) -> Handled {
        let _ = (text, turn);
        Handled::No
    }

    /// An answer to what it asked.
    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        let _ = (answer, turn);
    }

    /// A refusal of what it asked. Unhandled, it becomes a sentence above the keys.
    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        let _ = (error, turn);
        Handled::No
    }

    /// The outcome of a command that is no use case.
    fn came(&mut self, outcome: worker::Outcome, turn: &mut Turn<'_>) {
        let _ = (outcome, turn);
    }

    /// News from what was open above it.
    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        let _ = (news, turn);
    }

    /// The instant of `wake_at` has come.
    fn due(&mut self, turn: &mut Turn<'_>) {
        let _ = turn;
    }

    /// Draws itself: a page into all the room between header and keys, a dialogue into the place it chooses there.
    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View);
}
