//! What screens wish, fulfilled after they returned.

use crate::desk::Actor;
use crate::desk::worker::{Command, Ticket};
use crate::domain::salon::Salon;
use crate::ui::config::Config;
use crate::ui::screen::{Destination, Message, News, Question, Wish};
use crate::ui::screens::{self, Confirm};
use crate::words::{Language, Words};

use super::effect::Effect;
use super::guard::Guard;
use super::state::{App, Shown, Waiting};
use super::watch::Watch;

/// The most screens one can open over each other.
const DEEPEST: usize = 24;

impl App {
    /// Fulfils the wishes of a slot, in their order.
    pub(super) fn fulfil(&mut self, from: u64, wishes: Vec<Wish>) {
        self.needs_draw |= !wishes.is_empty();
        for wish in wishes {
            match wish {
                Wish::Ask(request) => {
                    let (kind, writes) = (request.name(), request.writes());
                    self.send(from, kind, writes, Command::Run(request));
                }
                Wish::Command(command) => {
                    self.send(from, "command", true, command);
                }
                Wish::Say(message) => self.say(message),
                Wish::Go(destination) => self.go(destination),
                Wish::Show(screen) if self.stack.len() < DEEPEST => self.push(screen),
                Wish::Show(_) => {}
                Wish::Close => self.close(from, None),
                Wish::CloseWith(news) => self.close(from, Some(news)),
                Wish::Do(action) => self.perform(action),
                Wish::WakeAt(at) => {
                    if let Some(slot) = self.place_of(from).and_then(|at| self.stack.get_mut(at)) {
                        slot.wake_at = Some(at);
                    }
                }
                Wish::OfferUndo(request) => self.undoable = Some(request),
                Wish::Enter(session) => self.enter(session.0, session.1),
                Wish::Speak(language) => self.speak(language),
                Wish::Wear(theme) => self.wear(theme),
                Wish::Keep(config) => self.keep(*config),
                Wish::Print(job) => self.effects.push(Effect::Print(job)),
                Wish::Notify(notice) => self.notify(*notice),
                Wish::HeadTill(till) => self.view.till = till,
            }
        }
    }

    /// Sends a command for a slot. A newer question of a kind that only reads makes the older ones of no interest.
    pub(super) fn send(&mut self, from: u64, kind: &'static str, writes: bool, command: Command) -> Ticket {
        self.last_ticket += 1;
        let ticket = Ticket(self.last_ticket);
        let since = self.view.moment.uptime;
        if let Some(slot) = self.place_of(from).and_then(|at| self.stack.get_mut(at)) {
            if !writes {
                slot.waiting.retain(|waiting| waiting.writes || waiting.kind != kind);
            }
            slot.waiting.push(Waiting { ticket, kind, writes, since });
        }
        self.effects.push(Effect::Send(ticket, command));
        ticket
    }

    /// Goes to a place. Home is beneath everything; what is not saved there above asks first.
    pub(super) fn go(&mut self, destination: Destination) {
        if self.view.actor.as_ref().is_some_and(|actor| actor.must_change) {
            let text = self.view.words.refusal(&crate::desk::DeskError::MustChangePassword);
            return self.say(Message::refused(text));
        }
        if let Destination::Home | Destination::AtVisit(_) = destination {
            if self.is_unsaved() {
                self.push(Box::new(Confirm::leave(Question::LeaveFor(destination))));
                return;
            }
            self.go_home();
            if let Destination::AtVisit(visit) = destination {
                self.with_top(|screen, turn| screen.told(News::Choose(visit), turn));
            }
            return;
        }
        if self.stack.len() < DEEPEST {
            let place = destination.place();
            self.push(screens::build(destination, &self.view));
            if let Some(slot) = self.stack.last_mut() {
                slot.place = place;
            }
        }
    }

    /// Opens the salon for somebody who just logged in.
    fn enter(&mut self, actor: Actor, salon: Salon) {
        if self.view.config.language.is_none() && self.view.words.language() != salon.language {
            self.view.words = Words::new(salon.language);
        }
        self.view.actor = Some(actor);
        self.view.salon = Some(salon);
        self.guard = Guard::new(self.view.moment.uptime);
        self.notices = Watch::new(self.view.moment.now);
        self.message = None;
        self.undoable = None;
        self.stack.clear();
        // With a one-time password nothing else can be done, so nothing else is shown.
        let newcomer = self.view.actor.as_ref().is_some_and(|actor| actor.must_change);
        self.go_first(if newcomer { Destination::OwnPassword } else { Destination::Home });
    }

    /// Opens the first screen, and finds out how the desk was left once a salon is open.
    pub(super) fn go_first(&mut self, first: Destination) {
        let is_in = first == Destination::Home && self.view.actor.is_some();
        self.push(screens::build(first, &self.view));
        if is_in {
            self.come_in();
        }
    }

    /// Closes everything above the first screen.
    pub(super) fn go_home(&mut self) {
        self.stack.truncate(1);
        self.needs_draw = true;
    }

    /// Closes a slot and what stands above it, and tells the one beneath.
    fn close(&mut self, id: u64, news: Option<News>) {
        let Some(at) = self.place_of(id).filter(|at| *at > 0) else { return };
        self.stack.truncate(at);
        self.needs_draw = true;
        match news {
            Some(News::Agreed(Question::LeaveForm)) => {
                if let Some(beneath) = self.stack.last().map(|slot| slot.id) {
                    self.close(beneath, None);
                }
            }
            Some(News::Agreed(Question::LeaveFor(destination))) => {
                self.go_home();
                if destination != Destination::Home {
                    self.go(destination);
                }
            }
            Some(News::Agreed(Question::Quit)) => self.effects.push(Effect::Quit),
            Some(news) => {
                self.with_top(|screen, turn| screen.told(news, turn));
            }
            None => {}
        }
    }

    /// Speaks a language from now on.
    pub(super) fn speak(&mut self, language: Language) {
        self.view.words = Words::new(language);
        self.keep(Config { language: Some(language), ..self.view.config.clone() });
        let name = language.own_name();
        self.message = Some(Shown { message: Message::note(name), since: self.view.moment.uptime });
    }

    /// Reads a theme, to wear it once it is read.
    pub(super) fn wear(&mut self, name: String) {
        self.effects.push(Effect::ReadTheme { name, ascii: self.view.config.ascii });
    }

    /// Works by other settings from now on and keeps them.
    pub(super) fn keep(&mut self, config: Config) {
        if config.ascii != self.view.config.ascii {
            self.effects.push(Effect::ReadTheme { name: config.theme.clone(), ascii: config.ascii });
        }
        self.view.config = config.clone();
        self.effects.push(Effect::KeepConfig(Box::new(config)));
        self.needs_draw = true;
    }
}
