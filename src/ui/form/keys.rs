//! What keys do in a form.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::ui::widgets::choices::{Choice, ChoiceList, narrowed};
use crate::ui::widgets::text::is_harmless;

use super::declare::{Field, FieldProblem, FormContext, Kind, Options};
use super::edit::{self, Edited};
use super::state::{FormEvent, FormState, PopUp};
use crate::ui::theme::Meaning;

/// How many answers the question on leaving has.
const LEAVE_ANSWERS: usize = 3;

impl FormState {
    /// Takes a key. Keys with a meaning everywhere (F-keys, `Ctrl-P`, …) come back as [`FormEvent::Ignored`].
    pub fn key(&mut self, key: KeyEvent, context: &FormContext) -> Vec<FormEvent> {
        if matches!(key.code, KeyCode::F(_)) {
            return vec![FormEvent::Ignored];
        }
        if self.waiting {
            return match key.code {
                KeyCode::Esc => vec![FormEvent::Ignored],
                _ => Vec::new(),
            };
        }
        match self.pop_up.take() {
            Some(PopUp::Calendar(mut calendar)) => {
                let reply = calendar.key(key);
                self.pop_up = Some(PopUp::Calendar(calendar));
                self.picked(reply, context)
            }
            Some(PopUp::Choices(list)) => self.key_in_choices(list, key, context),
            Some(PopUp::Leave(at)) => self.key_in_leave(at, key),
            None => self.key_in_form(key, context),
        }
    }

    /// Takes pasted text: cleaned, cut to what the field takes, and put where the cursor is.
    pub fn paste(&mut self, text: &str, context: &FormContext) -> Vec<FormEvent> {
        let field = self.field();
        if self.waiting || matches!(self.pop_up, Some(PopUp::Calendar(_) | PopUp::Leave(_))) {
            return Vec::new();
        }
        if field.is_secret() {
            return self.paste_secret(text, context);
        }
        if !field.is_typed() {
            let (wanted, _) = edit::cleaned(text, false, field.longest);
            return if matches!(field.kind, Kind::YesNo) { Vec::new() } else { self.open_choices(wanted, context) };
        }
        let room = field.longest.saturating_sub(self.draft.raw(field.key).chars().count());
        let (fitting, was_cut) = edit::cleaned(text, matches!(field.kind, Kind::Notes(_)), room);
        self.editor.get_mut().insert_str(&fitting);
        let events = self.after_typing(context);
        if was_cut {
            self.notice(field.key, FieldProblem::says("form-cut"), Meaning::Caution);
        }
        events
    }

    /// Sends the form, as `Ctrl-S` does; for whoever bound another key to it.
    pub fn press_send(&mut self, context: &FormContext) -> Vec<FormEvent> {
        if self.waiting { Vec::new() } else { self.send(context) }
    }

    /// Goes to the next or the previous field, as Tab does; for whoever bound other keys to it.
    pub fn press_next(&mut self, forward: bool, context: &FormContext) -> Vec<FormEvent> {
        self.go_on(forward, context)
    }

    /// A key while nothing is open over the form.
    fn key_in_form(&mut self, key: KeyEvent, context: &FormContext) -> Vec<FormEvent> {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let field = self.field();
        let in_notes = matches!(field.kind, Kind::Notes(_));
        match key.code {
            KeyCode::Char('s') if control => self.send(context),
            KeyCode::Esc => self.leave(),
            KeyCode::Tab => self.go_on(true, context),
            KeyCode::BackTab => self.go_on(false, context),
            KeyCode::Enter if in_notes && !control => self.type_in(key, context),
            KeyCode::Enter => self.enter(context),
            KeyCode::Down if !in_notes => self.go_on(true, context),
            KeyCode::Up if !in_notes => self.go_on(false, context),
            KeyCode::PageDown => self.go_to_end(true, context),
            KeyCode::PageUp => self.go_to_end(false, context),
            _ => match field.kind {
                Kind::Choice(_) | Kind::Choices(_) => self.key_on_choice(field, key, context),
                Kind::YesNo => self.key_on_yes_no(field, key, context),
                Kind::Password => self.key_in_password(field, key, context),
                Kind::Date(looking) if key.code == KeyCode::Char(' ') && !control => {
                    self.open_calendar(looking, context);
                    Vec::new()
                }
                _ => self.type_in(key, context),
            },
        }
    }

    /// To the next or the previous field; at the ends it stays.
    fn go_on(&mut self, forward: bool, context: &FormContext) -> Vec<FormEvent> {
        let at = self.neighbour(forward).unwrap_or(self.focus);
        self.go_to(at, context);
        Vec::new()
    }

    /// To the first or the last field.
    fn go_to_end(&mut self, last: bool, context: &FormContext) -> Vec<FormEvent> {
        let shown = self.shown();
        if let Some(at) = if last { shown.last() } else { shown.first() } {
            self.go_to(*at, context);
        }
        Vec::new()
    }

    /// Enter: on to the next field, and on the last one it sends.
    fn enter(&mut self, context: &FormContext) -> Vec<FormEvent> {
        match self.neighbour(true) {
            Some(at) => {
                self.go_to(at, context);
                Vec::new()
            }
            None => self.send(context),
        }
    }

    /// A key for the text under the cursor.
    fn type_in(&mut self, key: KeyEvent, context: &FormContext) -> Vec<FormEvent> {
        let field = self.field();
        let full = self.draft.raw(field.key).chars().count() >= field.longest;
        match edit::key(self.editor.get_mut(), key, full) {
            Edited::NotOurs => vec![FormEvent::Ignored],
            Edited::Moved => Vec::new(),
            Edited::Text => {
                self.no_notice(field.key);
                self.after_typing(context)
            }
        }
    }

    /// Takes what was typed over and tells the owner.
    fn after_typing(&mut self, context: &FormContext) -> Vec<FormEvent> {
        if self.take_editor() { self.changed(context) } else { Vec::new() }
    }

    /// A key on a closed choice: letters seek, the space bar opens, Backspace clears.
    fn key_on_choice(&mut self, field: &'static Field, key: KeyEvent, context: &FormContext) -> Vec<FormEvent> {
        match key.code {
            KeyCode::Char(' ') => self.open_choices(String::new(), context),
            KeyCode::Char(c) if edit::is_letter(key) && is_harmless(c) => self.open_choices(c.to_string(), context),
            KeyCode::Backspace | KeyCode::Delete => {
                self.draft.set(field.key, "");
                self.changed(context)
            }
            KeyCode::Left | KeyCode::Right => self.turn(field, key.code == KeyCode::Right, context),
            _ => vec![FormEvent::Ignored],
        }
    }

    /// Left and right go through the options of a single choice without opening it.
    fn turn(&mut self, field: &'static Field, forward: bool, context: &FormContext) -> Vec<FormEvent> {
        let options = self.options_of(field, context.words);
        if options.is_empty() || !matches!(field.kind, Kind::Choice(_)) {
            return Vec::new();
        }
        let here = options.iter().position(|choice| choice.value == self.draft.text(field.key));
        let next = match (here, forward) {
            (None, true) => 0,
            (None, false) => options.len() - 1,
            (Some(at), true) => (at + 1) % options.len(),
            (Some(at), false) => (at + options.len() - 1) % options.len(),
        };
        self.choose(field, &options[next]);
        self.changed(context)
    }

    /// Puts an option into the draft.
    fn choose(&mut self, field: &'static Field, choice: &Choice) {
        self.draft.choose(field.key, &[(choice.value.clone(), choice.label.clone())]);
    }

    /// Opens the options, narrowed by a first letter.
    fn open_choices(&mut self, typed: String, context: &FormContext) -> Vec<FormEvent> {
        let field = self.field();
        let mut list = ChoiceList::opened(typed);
        if list.typed.is_empty() {
            let options = self.options_of(field, context.words);
            let chosen = self.draft.chosen(field.key);
            list.at = options.iter().position(|choice| chosen.contains(&choice.value.as_str())).unwrap_or(0);
        }
        let events = Self::sought(field, &list);
        self.pop_up = Some(PopUp::Choices(list));
        events
    }

    /// What the owner of sought options learns after each letter.
    fn sought(field: &'static Field, list: &ChoiceList) -> Vec<FormEvent> {
        match field.kind {
            Kind::Choice(Options::Sought) | Kind::Choices(Options::Sought) => {
                vec![FormEvent::Seek { field: field.key, typed: list.typed.clone() }]
            }
            _ => Vec::new(),
        }
    }

    /// The options that are shown for what was typed. Sought ones come narrowed from their owner.
    pub(super) fn offered<'c>(&self, options: &'c [Choice], list: &ChoiceList) -> Vec<&'c Choice> {
        match self.field().kind {
            Kind::Choice(Options::Sought) | Kind::Choices(Options::Sought) => options.iter().collect(),
            _ => narrowed(options, &list.typed),
        }
    }

    /// A key in the open list of options.
    fn key_in_choices(&mut self, mut list: ChoiceList, key: KeyEvent, context: &FormContext) -> Vec<FormEvent> {
        let field = self.field();
        let several = matches!(field.kind, Kind::Choices(_));
        let options = self.options_of(field, context.words);
        let offered: Vec<Choice> = self.offered(&options, &list).into_iter().cloned().collect();
        let here = offered.get(list.at.min(offered.len().saturating_sub(1)));
        match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Down => list.go(1, offered.len()),
            KeyCode::Up => list.go(-1, offered.len()),
            KeyCode::PageDown => list.go(8, offered.len()),
            KeyCode::PageUp => list.go(-8, offered.len()),
            KeyCode::Home => list.restart(),
            KeyCode::End => list.go(isize::MAX, offered.len()),
            KeyCode::Char(' ') if several => {
                if let Some(choice) = here {
                    self.tick(field, choice);
                    self.pop_up = Some(PopUp::Choices(list));
                    return self.changed(context);
                }
            }
            KeyCode::Enter | KeyCode::Tab => return self.close_choices(field, here, several, context),
            KeyCode::Backspace => {
                list.typed.pop();
                list.restart();
                let events = Self::sought(field, &list);
                self.pop_up = Some(PopUp::Choices(list));
                return events;
            }
            KeyCode::Char(c)
                if edit::is_letter(key) && is_harmless(c) && list.typed.chars().count() < field.longest =>
            {
                list.typed.push(c);
                list.restart();
                let events = Self::sought(field, &list);
                self.pop_up = Some(PopUp::Choices(list));
                return events;
            }
            _ => {}
        }
        self.pop_up = Some(PopUp::Choices(list));
        Vec::new()
    }

    /// Enter in the list takes the option (one of one) and goes on.
    fn close_choices(
        &mut self,
        field: &'static Field,
        here: Option<&Choice>,
        several: bool,
        context: &FormContext,
    ) -> Vec<FormEvent> {
        let mut events = Vec::new();
        if let Some(choice) = here.filter(|_| !several) {
            self.choose(field, choice);
            events = self.changed(context);
        }
        if let Some(at) = self.neighbour(true) {
            self.go_to(at, context);
        }
        events
    }

    /// Ticks an option or takes its tick away.
    fn tick(&mut self, field: &'static Field, choice: &Choice) {
        let values = self.draft.chosen(field.key).into_iter().map(str::to_owned);
        let mut chosen: Vec<(String, String)> =
            values.zip(self.draft.labels(field.key).into_iter().map(str::to_owned)).collect();
        match chosen.iter().position(|(value, _)| *value == choice.value) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push((choice.value.clone(), choice.label.clone())),
        }
        self.draft.choose(field.key, &chosen);
    }

    /// A key on yes or no: the space bar and the arrows turn it, and the first letter of the word in the language that
    /// runs sets it.
    fn key_on_yes_no(&mut self, field: &'static Field, key: KeyEvent, context: &FormContext) -> Vec<FormEvent> {
        let answer = match key.code {
            KeyCode::Char(' ') | KeyCode::Left | KeyCode::Right => !self.draft.yes(field.key),
            KeyCode::Char(c) if edit::is_letter(key) => {
                let begins = |word: &str| {
                    context.words.say(word).to_lowercase().starts_with(c.to_lowercase().next().unwrap_or(c))
                };
                match (begins("form-yes") || c == 'y', begins("form-no") || c == 'n') {
                    (true, _) => true,
                    (_, true) => false,
                    _ => return vec![FormEvent::Ignored],
                }
            }
            _ => return vec![FormEvent::Ignored],
        };
        self.draft.set(field.key, if answer { "yes" } else { "no" });
        self.changed(context)
    }

    /// A key in a password: no copying, no undo, nothing kept.
    fn key_in_password(&mut self, field: &'static Field, key: KeyEvent, context: &FormContext) -> Vec<FormEvent> {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let secret = self.secrets.entry(field.key).or_default();
        match key.code {
            KeyCode::Backspace => drop(secret.pop()),
            KeyCode::Char('u' | 'w') if control => secret.clear(),
            KeyCode::Char(c) if edit::is_letter(key) && is_harmless(c) => {
                if secret.chars().count() < field.longest {
                    secret.push(c);
                }
            }
            _ => return vec![FormEvent::Ignored],
        }
        self.changed(context)
    }

    /// Pastes into a password.
    fn paste_secret(&mut self, text: &str, context: &FormContext) -> Vec<FormEvent> {
        let field = self.field();
        let secret = self.secrets.entry(field.key).or_default();
        let room = field.longest.saturating_sub(secret.chars().count());
        secret.extend(text.trim_end_matches(['\r', '\n']).chars().filter(|c| is_harmless(*c)).take(room));
        self.changed(context)
    }

    /// A key in the question on leaving: go on writing, keep for later, throw away.
    fn key_in_leave(&mut self, at: usize, key: KeyEvent) -> Vec<FormEvent> {
        match key.code {
            KeyCode::Esc => return Vec::new(),
            KeyCode::Enter if at == 0 => return Vec::new(),
            KeyCode::Enter => return vec![FormEvent::Left { keep: at == 1 }],
            KeyCode::Right | KeyCode::Down | KeyCode::Tab => {
                self.pop_up = Some(PopUp::Leave((at + 1) % LEAVE_ANSWERS));
            }
            KeyCode::Left | KeyCode::Up | KeyCode::BackTab => {
                self.pop_up = Some(PopUp::Leave((at + LEAVE_ANSWERS - 1) % LEAVE_ANSWERS));
            }
            _ => self.pop_up = Some(PopUp::Leave(at)),
        }
        Vec::new()
    }

    /// The key that the field in focus adds to those of every form, with the key of what it does.
    pub fn own_key(&self) -> Option<(&'static str, &'static str)> {
        let several = matches!(self.field().kind, Kind::Choices(_));
        match (&self.pop_up, self.field().kind) {
            (Some(PopUp::Choices(_)), _) if several => Some(("Space", "form-key-tick")),
            (Some(_), _) => Some(("Enter", "form-key-pick")),
            (None, Kind::Choice(_) | Kind::Choices(_)) => Some(("Space", "form-key-pick")),
            (None, Kind::Date(_)) => Some(("Space", "form-key-day")),
            (None, Kind::YesNo) => Some(("Space", "form-key-turn")),
            (None, Kind::Notes(_)) => Some(("Enter", "form-key-newline")),
            (None, _) => None,
        }
    }
}
