//! The one function that changes the console's state.

use crossterm::event::{KeyEvent, KeyEventKind};

use crate::args;
use crate::desk::DeskError;
use crate::desk::drafts::SaveDraft;
use crate::desk::worker::{Command, Outcome, Reply, Ticket};
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Destination, Handled, Message, Moment, Question, Screen};
use crate::ui::screens::{self, Confirm, Help, Menu, Palette};
use crate::ui::theme::{Theme, ThemeError};

use super::effect::Effect;
use super::event::{Event, Signal};
use super::guard::Cover;
use super::state::{App, DRAFT_RESTS, MESSAGE_READ, MESSAGE_STAYS};

/// The most characters that one paste brings in. More is no typing: it would only slow the desk.
pub const MOST_PASTED: usize = 20_000;

/// How long the lock waits for drafts to be kept before it goes ahead without them.
const LOCK_WAITS: std::time::Duration = std::time::Duration::from_millis(1_500);

/// Handles one event at a moment. No input, no output, no waiting.
pub fn update(app: &mut App, moment: Moment, event: Event) -> Vec<Effect> {
    let minute_passed = moment.now.as_second().div_euclid(60) != app.view.moment.now.as_second().div_euclid(60);
    app.view.moment = moment;
    app.needs_draw |= minute_passed;
    let seen = app.seen();
    app.watch();
    match event {
        Event::Key(key) if key.kind == KeyEventKind::Release => {}
        Event::Key(key) => app.key(&key),
        Event::Paste(text) => app.paste(&text),
        Event::Replied(reply) => app.replied(reply),
        Event::Due => app.due(),
        Event::Woke if app.view.actor.is_some() => app.lock(),
        Event::Resized | Event::Woke => app.needs_draw = true,
        Event::Signal(Signal::End) => {
            app.keep_drafts();
            app.effects.push(Effect::Quit);
        }
        Event::Themed(result) => app.themed(result),
        Event::Printed(Ok(printed)) => {
            let text = screens::printed(&printed, &app.view.words);
            app.say(Message::done(text));
        }
        Event::Printed(Err(error)) => {
            let text = screens::why_not_printed(&error, &app.view.words);
            app.say(Message::refused(text));
        }
        Event::Unnoticed(silence) => {
            app.view.desktop_silence = Some(silence);
            app.needs_draw = true;
        }
        Event::NotKept(why) => {
            let text = app.view.say_with("shell-settings-not-kept", crate::args!["why" => why]);
            app.say(Message::refused(text));
        }
    }
    if app.seen() != seen {
        app.forget_pictures();
    }
    app.mind_notices();
    app.refresh_seen();
    app.ask_notices();
    app.take_effects()
}

impl App {
    /// Hides or locks when nobody touched a key for too long, before anything else is handled: a key pressed after a long
    /// absence must not act.
    fn watch(&mut self) {
        if self.view.actor.is_none() {
            return;
        }
        match self.guard.overdue(self.view.moment.uptime, &self.view.config) {
            Some(Cover::Locking) => self.lock(),
            Some(cover) => {
                self.guard.cover = cover;
                self.needs_draw = true;
            }
            None => {}
        }
    }

    /// A key went down.
    fn key(&mut self, event: &KeyEvent) {
        let key = Key::of(event);
        let types_on = self.top().is_some_and(Screen::wants_text) && key.is_text();
        self.guard.touched = self.view.moment.uptime;
        self.needs_draw = true;
        match self.guard.cover {
            Cover::Locking => return,
            Cover::Hidden => {
                // The first key only shows what is there, so that nobody acts blindly; a letter of a half-typed word is
                // kept, and the lock works at once.
                self.guard.cover = Cover::Off;
                match self.view.keymap.action(&[Layer::Global], key) {
                    Some(Action::Lock) if !types_on => self.lock(),
                    Some(Action::StepAway) if !types_on => self.step_away(),
                    _ => {}
                }
                if !types_on {
                    return;
                }
            }
            Cover::Off => {}
        }
        self.message.take_if(|shown| self.view.moment.uptime >= shown.since + MESSAGE_READ);
        if self.top().is_some_and(Screen::wants_text)
            && self.with_top(|screen, turn| screen.key(event, turn)) == Some(Handled::Yes)
        {
            self.draft_due = Some(self.view.moment.uptime + DRAFT_RESTS);
            return;
        }
        if key.is_text() && self.top().is_some_and(|screen| screen.is_empty_list() && !screen.wants_text()) {
            if self.with_top(|screen, turn| screen.act(Action::Search, turn)) != Some(Handled::Yes) {
                self.perform(Action::Find);
            }
            self.with_top(|screen, turn| screen.key(event, turn));
            return;
        }
        if types_on {
            return;
        }
        if let Some(action) = self.view.keymap.action(&self.layers(), key) {
            self.perform(action);
        }
    }

    /// Pasted text, cut to what a person could mean.
    fn paste(&mut self, text: &str) {
        self.guard.touched = self.view.moment.uptime;
        if self.guard.cover != Cover::Off {
            return;
        }
        let end = text.char_indices().nth(MOST_PASTED).map_or(text.len(), |(at, _)| at);
        let handled = self.with_top(|screen, turn| screen.paste(&text[..end], turn));
        if end < text.len() && handled == Some(Handled::Yes) {
            let text = self.view.say_with("shell-paste-cut", crate::args!["count" => MOST_PASTED]);
            self.say(Message::note(text));
        }
        self.needs_draw = true;
    }

    /// Does what an intent means: the console's own first, then the screen on top, then what leads elsewhere.
    pub(super) fn perform(&mut self, action: Action) {
        let is_dialogue = self.top().is_some_and(Screen::is_dialogue);
        match action {
            Action::Lock => return self.hide(),
            Action::StepAway => return self.step_away(),
            Action::NextLanguage => return self.speak(self.view.words.language().next()),
            Action::NextTheme => return self.wear(self.next_theme()),
            Action::Quit => return self.leave(),
            Action::Help if !is_dialogue => {
                let offers = self.top().map(|screen| screen.offers(&self.view)).unwrap_or_default();
                return self.push(Box::new(Help::new(self.layers(), offers)));
            }
            Action::Palette if !is_dialogue => {
                let offers = self.offers();
                return self.push(Box::new(Palette::new(offers)));
            }
            _ => {}
        }
        if self.with_top(|screen, turn| screen.act(action, turn)) == Some(Handled::Yes) {
            return;
        }
        match action {
            Action::Back => self.back(),
            _ if is_dialogue => {}
            Action::Undo => self.undo(),
            Action::More => self.push(Box::new(Menu::more(&self.view))),
            _ => {
                if let Some(destination) = Destination::of(action).filter(|_| self.view.actor.is_some()) {
                    self.go(destination);
                }
            }
        }
    }

    /// Everything that can be done now, for the palette: what the screen offers first.
    fn offers(&self) -> Vec<Action> {
        let mut offers = self.top().map(|screen| screen.offers(&self.view)).unwrap_or_default();
        let elsewhere = if self.view.actor.is_some() { Menu::everything_else(&self.view) } else { Vec::new() };
        for action in super::draw::places(&self.view).into_iter().chain(elsewhere) {
            if !offers.contains(&action) {
                offers.push(action);
            }
        }
        offers
    }

    /// Back to the screen beneath; a form that is not saved asks once.
    fn back(&mut self) {
        if self.stack.len() <= 1 {
            return;
        }
        if self.top().is_some_and(Screen::is_unsaved) {
            self.push(Box::new(Confirm::leave(Question::LeaveForm)));
        } else {
            self.stack.pop();
            self.needs_draw = true;
        }
    }

    /// Ends the program; what is not saved asks first.
    fn leave(&mut self) {
        let asks_already = self.top().is_some_and(Screen::is_dialogue);
        if self.is_unsaved() && !asks_already {
            self.push(Box::new(Confirm::leave(Question::Quit)));
        } else if !self.is_unsaved() {
            self.effects.push(Effect::Quit);
        }
    }

    /// Takes the last step back.
    fn undo(&mut self) {
        if let Some(request) = self.undoable.take() {
            let from = self.stack.last().map_or(0, |slot| slot.id);
            let ticket = self.send(from, "undo", true, Command::Run(request));
            self.undoing = Some(ticket);
        } else {
            let text = self.view.say("shell-nothing-to-undo");
            self.say(Message::note(text));
        }
    }

    /// Hides all personal data; pressed again, locks.
    fn hide(&mut self) {
        if self.view.actor.is_some() {
            self.guard.cover = Cover::Hidden;
            self.needs_draw = true;
        }
    }

    /// Covers the screen, keeps the drafts, forgets the key; once that is done the program starts anew.
    pub(super) fn lock(&mut self) {
        if self.guard.cover == Cover::Locking {
            return;
        }
        self.guard.cover = Cover::Locking;
        self.needs_draw = true;
        self.keep_drafts();
        let ticket = self.send(0, "command", true, Command::Lock);
        self.locking = Some((ticket, self.view.moment.uptime + LOCK_WAITS));
    }

    /// Sends every half-filled form to be kept.
    fn keep_drafts(&mut self) {
        let drafts: Vec<_> = self.stack.iter().filter_map(|slot| slot.screen.draft()).collect();
        for draft in drafts {
            self.send(0, "draft", true, Command::Run(Box::new(draft.into())));
        }
    }

    /// Keeps the half-filled form on top, unless it was kept just so.
    fn keep_draft_on_top(&mut self) {
        let draft = self.top().and_then(Screen::draft);
        let is_new = |kept: &SaveDraft, draft: &SaveDraft| kept.form != draft.form || kept.body != draft.body;
        if let Some(draft) = draft.filter(|draft| self.draft_kept.as_ref().is_none_or(|kept| is_new(kept, draft))) {
            self.draft_kept = Some(draft.clone());
            self.send(0, "draft", true, Command::Run(Box::new(draft.into())));
        }
    }

    /// Every half-filled form, to be sent and kept: the last thing to do after a panic.
    pub fn drafts(&mut self) -> Vec<Effect> {
        self.keep_drafts();
        self.take_effects()
    }

    /// The salon replied.
    fn replied(&mut self, reply: Reply) {
        self.mark_stale(reply.changes);
        self.read_desk_again(reply.changes);
        if self.locking.is_some_and(|(ticket, _)| ticket == reply.ticket) {
            return self.relaunch();
        }
        if self.take_notices(&reply) {
            return;
        }
        let undone = self.undoing.take_if(|ticket| *ticket == reply.ticket);
        if undone.is_some() && reply.result.is_ok() {
            let text = self.view.say("shell-undone");
            self.say(Message::done(text));
        }
        let asker = self.stack.iter_mut().enumerate().find_map(|(at, slot)| {
            let index = slot.waiting.iter().position(|waiting| waiting.ticket == reply.ticket)?;
            Some((at, slot.waiting.swap_remove(index)))
        });
        self.needs_draw |= asker.is_some() || reply.changes.any();
        let Some((at, _)) = asker else {
            if self.minded(&reply) {
                return;
            }
            if reply.ticket == Ticket::UNASKED {
                self.say_unasked(reply.result);
            }
            return;
        };
        match reply.result {
            Ok(Outcome::Answer(answer)) => {
                self.with_slot(at, |screen, turn| screen.answered(*answer, turn));
            }
            Ok(outcome) => {
                self.with_slot(at, |screen, turn| screen.came(outcome, turn));
            }
            Err(error) => {
                self.with_slot(at, |screen, turn| {
                    if screen.refused(&error, turn) == Handled::No {
                        turn.say_error(&error);
                    }
                });
            }
        }
    }

    /// Says what came of what nobody asked for: the backup that the end of a shift makes.
    fn say_unasked(&mut self, result: Result<Outcome, DeskError>) {
        match result {
            Ok(Outcome::BackedUp(_)) => self.say(Message::done(self.view.say("backup-made"))),
            Ok(_) => {}
            Err(error) => {
                let why = self.view.words.refusal(&error);
                let text = self.view.say_with("backup-failed", args!["why" => why]);
                self.say(Message::refused(text));
            }
        }
    }

    /// Starts the program anew in place of this one.
    fn relaunch(&mut self) {
        self.locking = None;
        let login = self.view.actor.as_ref().map(|actor| actor.login.clone());
        let language = self.view.salon.as_ref().map(|salon| salon.language);
        let ahead = self.notices.take_ahead();
        self.effects.push(Effect::Relaunch { login, away: self.minding.left.take(), ahead, language });
    }

    /// A moment that something waited for has come.
    fn due(&mut self) {
        let Moment { now, uptime } = self.view.moment;
        if self.locking.is_some_and(|(_, until)| uptime >= until) {
            self.relaunch();
        }
        if self.message.as_ref().is_some_and(|shown| uptime >= shown.since + MESSAGE_STAYS) {
            self.message = None;
            self.needs_draw = true;
        }
        self.needs_draw |= self.is_waiting();
        if self.draft_due.is_some_and(|due| uptime >= due) {
            self.draft_due = None;
            self.keep_draft_on_top();
        }
        for at in 0..self.stack.len() {
            let is_due = self.stack.get_mut(at).is_some_and(|slot| slot.wake_at.take_if(|at| *at <= now).is_some());
            if is_due {
                self.with_slot(at, |screen, turn| screen.due(turn));
                self.needs_draw = true;
            }
        }
    }

    /// A theme was read.
    fn themed(&mut self, result: Result<Box<Theme>, ThemeError>) {
        match result {
            Ok(theme) => {
                let is_new = theme.name() != self.view.config.theme;
                let name = theme.name().to_owned();
                self.view.theme = *theme;
                if is_new {
                    self.keep(crate::ui::config::Config { theme: name, ..self.view.config.clone() });
                }
                self.needs_draw = true;
            }
            Err(error) => {
                let text = error.say(&self.view.words);
                self.say(Message::refused(text));
            }
        }
    }

    /// The name of the theme after this one.
    fn next_theme(&self) -> String {
        let names = &self.view.themes;
        let at = names.iter().position(|name| name == self.view.theme.name()).map_or(0, |at| at + 1);
        names.get(at % names.len().max(1)).cloned().unwrap_or_default()
    }
}
