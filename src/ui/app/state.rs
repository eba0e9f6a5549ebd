//! What the console holds.

use std::time::Duration;

use jiff::Timestamp;

use crate::desk::drafts::SaveDraft;
use crate::desk::worker::Ticket;
use crate::desk::{Actor, Changes, Request};
use crate::domain::away::Place;
use crate::domain::salon::Salon;
use crate::domain::time::Entropy;
use crate::ui::config::Config;
use crate::ui::graphics::Graphics;
use crate::ui::keymap::{Keymap, Layer};
use crate::ui::screen::{Destination, Message, Moment, Screen, Turn, View, Wish};
use crate::ui::theme::Theme;
use crate::words::{Language, Words};

use super::asked::Minding;
use super::effect::Effect;
use super::guard::{Cover, Guard};
use super::watch::Watch;

/// How the console begins.
pub struct Start {
    /// The settings of this computer.
    pub config: Config,
    /// The language until somebody chooses another.
    pub language: Language,
    /// The looks.
    pub theme: Theme,
    /// The names of all themes, the salon's own among them.
    pub themes: Vec<String>,
    /// The keys.
    pub keymap: Keymap,
    /// Where the settings are kept, for showing.
    pub config_path: String,
    /// The first screen.
    pub first: Destination,
    /// Who is logged in already, and where: a demo's console, a test's.
    pub session: Option<(Actor, Salon)>,
    /// The first moment.
    pub moment: Moment,
    /// Randomness, for the names of requests.
    pub entropy: Box<dyn Entropy>,
}

/// A question that waits for its answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    pub(super) ticket: Ticket,
    /// The kind of question.
    pub(super) kind: &'static str,
    /// Whether its answer may never be dropped.
    pub(super) writes: bool,
    /// When it was asked.
    pub(super) since: Duration,
}

/// A screen on the stack, with what it waits for.
pub(super) struct Slot {
    pub(super) id: u64,
    pub(super) screen: Box<dyn Screen>,
    pub(super) waiting: Vec<Waiting>,
    /// It must ask again once it is seen.
    pub(super) is_stale: bool,
    pub(super) wake_at: Option<Timestamp>,
    /// The place that it is, for whoever comes to the desk after somebody left it there.
    pub(super) place: Option<Place>,
}

/// A message with the moment it appeared.
pub(super) struct Shown {
    pub(super) message: Message,
    pub(super) since: Duration,
}

/// How long an answer may take before a small mark says so.
pub(super) const PATIENCE: Duration = Duration::from_millis(150);
/// How long typing must rest before a half-filled form is kept: a power cut costs no more than this.
pub(super) const DRAFT_RESTS: Duration = Duration::from_secs(5);
/// How long a message is safe from the next key.
pub(super) const MESSAGE_READ: Duration = Duration::from_millis(1_500);
/// How long a message stays.
pub(super) const MESSAGE_STAYS: Duration = Duration::from_secs(12);

/// The whole state of the console.
pub struct App {
    pub(super) view: View,
    pub(super) stack: Vec<Slot>,
    pub(super) entropy: Box<dyn Entropy>,
    pub(super) guard: Guard,
    pub(super) message: Option<Shown>,
    /// What takes the last step back.
    pub(super) undoable: Option<Box<Request>>,
    /// The step back that is under way.
    pub(super) undoing: Option<Ticket>,
    /// When typing has rested long enough for the half-filled form on top to be kept.
    pub(super) draft_due: Option<Duration>,
    /// What was last kept of it.
    pub(super) draft_kept: Option<SaveDraft>,
    pub(super) effects: Vec<Effect>,
    pub(super) needs_draw: bool,
    pub(super) last_ticket: u64,
    pub(super) last_slot: u64,
    /// The ticket of the lock that is under way, and when to stop waiting for it.
    pub(super) locking: Option<(Ticket, Duration)>,
    /// What it knows of its notices.
    pub(super) notices: Watch,
    /// Who minds the desk.
    pub(super) minding: Minding,
}

impl App {
    /// The console at its start, and the first effects.
    pub fn start(start: Start) -> (Self, Vec<Effect>) {
        let (actor, salon) = start.session.unzip();
        let view = View {
            words: Words::new(start.language),
            theme: start.theme,
            graphics: Graphics::default(),
            forgotten: 0,
            keymap: start.keymap,
            config: start.config,
            actor,
            salon,
            themes: start.themes,
            config_path: start.config_path,
            till: None,
            alerts: 0,
            desk: None,
            desktop_silence: None,
            moment: start.moment,
        };
        let mut app = Self {
            view,
            stack: Vec::new(),
            entropy: start.entropy,
            guard: Guard::new(start.moment.uptime),
            message: None,
            undoable: None,
            undoing: None,
            draft_due: None,
            draft_kept: None,
            effects: Vec::new(),
            needs_draw: true,
            last_ticket: 0,
            last_slot: 0,
            locking: None,
            notices: Watch::new(start.moment.now),
            minding: Minding::default(),
        };
        app.go_first(start.first);
        app.ask_notices();
        let effects = app.take_effects();
        (app, effects)
    }

    /// The snapshot of which frames are drawn.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// Shows a sentence from outside the screens: what was wrong with the settings, say.
    pub fn say(&mut self, message: Message) {
        self.message = Some(Shown { message, since: self.view.moment.uptime });
        self.needs_draw = true;
    }

    /// Shows pictures in this way from now on.
    pub fn draw_pictures(&mut self, graphics: Graphics) {
        self.view.graphics = graphics;
    }

    /// What may be seen at this moment: the screen on top, and whether it is covered.
    pub(super) fn seen(&self) -> (Option<u64>, Cover) {
        (self.stack.last().map(|slot| slot.id), self.guard.cover)
    }

    /// Lets the terminal forget the pictures that it keeps.
    pub(super) fn forget_pictures(&mut self) {
        if self.view.graphics.keeps_pictures() {
            self.view.forgotten += 1;
            self.effects.push(Effect::ForgetPictures);
        }
    }

    /// Puts words about the till and a number of alerts into the header, from outside the screens.
    pub fn head(&mut self, till: &str, alerts: u16) {
        self.view.till = Some(till.to_owned());
        self.view.alerts = alerts;
    }

    /// Opens a screen over the others, from outside the screens.
    pub fn show(&mut self, screen: Box<dyn Screen>) {
        self.push(screen);
    }

    /// Whether something changed since the last frame; asking makes it unchanged.
    pub fn take_needs_draw(&mut self) -> bool {
        std::mem::take(&mut self.needs_draw)
    }

    /// The effects so far.
    pub(super) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// Lets the screen of a slot handle something, and fulfils its wishes.
    pub(super) fn with_slot<T>(
        &mut self,
        at: usize,
        handle: impl FnOnce(&mut dyn Screen, &mut Turn<'_>) -> T,
    ) -> Option<T> {
        let mut wishes: Vec<Wish> = Vec::new();
        let slot = self.stack.get_mut(at)?;
        let id = slot.id;
        let result = handle(slot.screen.as_mut(), &mut Turn::new(&self.view, &mut wishes, self.entropy.as_mut()));
        self.fulfil(id, wishes);
        Some(result)
    }

    /// Lets the screen on top handle something, and fulfils its wishes.
    pub(super) fn with_top<T>(&mut self, handle: impl FnOnce(&mut dyn Screen, &mut Turn<'_>) -> T) -> Option<T> {
        let top = self.stack.len().checked_sub(1)?;
        self.with_slot(top, handle)
    }

    /// The screen on top.
    pub(super) fn top(&self) -> Option<&dyn Screen> {
        self.stack.last().map(|slot| slot.screen.as_ref())
    }

    /// Where a slot stands.
    pub(super) fn place_of(&self, id: u64) -> Option<usize> {
        self.stack.iter().position(|slot| slot.id == id)
    }

    /// The lowest slot that is seen: the topmost page. Dialogues stand over it.
    pub(super) fn page(&self) -> usize {
        self.stack.iter().rposition(|slot| !slot.screen.is_dialogue()).unwrap_or(0)
    }

    /// The layers of keys that work now, the nearest first.
    pub(super) fn layers(&self) -> Vec<Layer> {
        let mut layers: Vec<Layer> = self.top().map(Screen::layers).unwrap_or_default().to_vec();
        layers.push(Layer::Global);
        layers
    }

    /// Opens a screen on top.
    pub(super) fn push(&mut self, screen: Box<dyn Screen>) {
        self.last_slot += 1;
        self.stack.push(Slot {
            id: self.last_slot,
            screen,
            waiting: Vec::new(),
            is_stale: false,
            wake_at: None,
            place: None,
        });
        self.with_top(|screen, turn| screen.opened(turn));
        self.needs_draw = true;
    }

    /// Marks every screen that listens to what changed.
    pub(super) fn mark_stale(&mut self, changes: Changes) {
        self.notices.changed(changes);
        for slot in &mut self.stack {
            slot.is_stale |= slot.screen.listens_to().iter().any(|noun| changes.touch(*noun));
        }
    }

    /// Lets every screen that is seen and stale ask again.
    pub(super) fn refresh_seen(&mut self) {
        for at in self.page()..self.stack.len() {
            let is_stale = self.stack.get_mut(at).is_some_and(|slot| std::mem::take(&mut slot.is_stale));
            if is_stale {
                self.with_slot(at, |screen, turn| screen.refresh(turn));
            }
        }
    }

    /// Whether any screen holds what is not saved.
    pub(super) fn is_unsaved(&self) -> bool {
        self.stack.iter().any(|slot| slot.screen.is_unsaved())
    }

    /// Whether an answer that is seen takes long.
    pub(super) fn is_waiting(&self) -> bool {
        let now = self.view.moment.uptime;
        let seen = self.stack.get(self.page()..).unwrap_or_default();
        seen.iter().flat_map(|slot| &slot.waiting).any(|waiting| now.saturating_sub(waiting.since) >= PATIENCE)
    }

    /// How long the loop may sleep when no key is pressed and no reply comes: until the minute, an idle time, the end of
    /// a message or of patience, or what a screen waits for.
    pub fn sleeps(&self) -> Duration {
        let Moment { now, uptime } = self.view.moment;
        let into_minute = now.as_millisecond().rem_euclid(60_000).unsigned_abs();
        let mut wake = uptime + Duration::from_millis(60_000 - into_minute);
        let mut earlier = |at: Option<Duration>| wake = at.map_or(wake, |at| wake.min(at));
        if self.view.actor.is_some() || self.guard.cover != Cover::Off {
            earlier(self.guard.next(&self.view.config));
        }
        earlier(self.message.as_ref().map(|shown| shown.since + MESSAGE_STAYS));
        earlier(self.locking.map(|(_, until)| until));
        earlier(self.draft_due);
        let wait = |at: Timestamp| uptime + at.duration_since(now).try_into().unwrap_or(Duration::ZERO);
        let notice_at = if self.view.actor.is_some() { self.notices.next_at } else { self.notices.next_ahead() };
        earlier(notice_at.map(wait));
        for slot in self.stack.get(self.page()..).unwrap_or_default() {
            let patience = slot.waiting.iter().map(|waiting| waiting.since + PATIENCE).filter(|at| *at > uptime).min();
            earlier(patience);
            earlier(slot.wake_at.map(wait));
        }
        wake.saturating_sub(uptime)
    }
}
