//! A form being filled in: its draft, where the person is in it, and what is wrong.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use ratatui_textarea::{CursorMove, TextArea, WrapMode};
use zeroize::Zeroizing;

use crate::domain::typed::{Looking, parse_day};
use crate::ui::theme::Meaning;
use crate::ui::widgets::calendar::{Calendar, CalendarReply};
use crate::ui::widgets::choices::{Choice, ChoiceList};
use crate::words::Words;

use super::check;
use super::declare::{Field, FieldProblem, Form, FormContext, Kind, Options};
use super::draft::Draft;

/// What the owner of a form learns from a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormEvent {
    /// The key means nothing to the form: it may mean something to the screen.
    Ignored,
    /// What stands in a field changed: time to look for duplicates, or to ask for free slots.
    Changed(&'static str),
    /// The person seeks an option of a field with [`Options::Sought`]: answer with [`FormState::give_options`].
    Seek {
        /// The field.
        field: &'static str,
        /// What was typed.
        typed: String,
    },
    /// Everything is right and the person sends it: take [`FormState::draft`].
    Sent,
    /// The person goes away. The draft is to be kept for later, or not.
    Left {
        /// Whether to keep it.
        keep: bool,
    },
}

/// What is open over the form.
#[derive(Clone, Debug)]
pub(super) enum PopUp {
    /// The options of the field.
    Choices(ChoiceList),
    /// The calendar of the field.
    Calendar(Calendar),
    /// The question on leaving, with the chosen answer.
    Leave(usize),
}

/// A word of the owner at a field, such as a likely duplicate.
#[derive(Clone, Debug)]
pub(super) struct Notice {
    pub(super) text: FieldProblem,
    pub(super) means: Meaning,
}

/// A form being filled in. Pure state: keys go in through [`FormState::key`] and [`FormState::paste`], events come out,
/// [`FormState::draw`] shows it.
#[derive(Debug)]
pub struct FormState {
    pub(super) form: &'static Form,
    pub(super) draft: Draft,
    start: Draft,
    pub(super) secrets: BTreeMap<&'static str, Zeroizing<String>>,
    pub(super) focus: usize,
    /// The text under the cursor, while a typed field is in focus. Drawing sets its looks.
    pub(super) editor: RefCell<TextArea<'static>>,
    pub(super) pop_up: Option<PopUp>,
    problems: BTreeMap<&'static str, FieldProblem>,
    /// What the desk said at a field; it stands until the field changes.
    refused: BTreeMap<&'static str, FieldProblem>,
    touched: BTreeSet<&'static str>,
    pub(super) notices: BTreeMap<&'static str, Notice>,
    pub(super) options: BTreeMap<&'static str, Vec<Choice>>,
    pub(super) refusal: Option<FieldProblem>,
    pub(super) waiting: bool,
    /// The first row shown when the form is higher than its place.
    pub(super) first_row: Cell<u16>,
}

impl FormState {
    /// An empty form.
    pub fn new(form: &'static Form) -> Self {
        Self::filled(form, Draft::new())
    }

    /// A form that opens filled in: for corrections, and for drafts kept through a lock or a crash.
    pub fn filled(form: &'static Form, draft: Draft) -> Self {
        let mut state = Self {
            form,
            start: draft.clone(),
            draft,
            secrets: BTreeMap::new(),
            focus: 0,
            editor: RefCell::new(TextArea::default()),
            pop_up: None,
            problems: BTreeMap::new(),
            refused: BTreeMap::new(),
            touched: BTreeSet::new(),
            notices: BTreeMap::new(),
            options: BTreeMap::new(),
            refusal: None,
            waiting: false,
            first_row: Cell::new(0),
        };
        state.focus = state.shown().first().copied().unwrap_or(0);
        state.open_editor();
        state
    }

    /// A kept draft, shown again: unlike [`FormState::filled`] it still counts as not saved.
    pub fn resumed(form: &'static Form, draft: Draft) -> Self {
        Self { start: Draft::new(), ..Self::filled(form, draft) }
    }

    /// The form's declaration.
    pub fn form(&self) -> &'static Form {
        self.form
    }

    /// What stands in it, without what stands in hidden fields and without passwords.
    pub fn draft(&self) -> Draft {
        let mut draft = self.draft.clone();
        for (at, field) in self.form.fields.iter().enumerate() {
            if !self.is_shown(at) {
                draft.set(field.key, "");
            }
        }
        draft
    }

    /// A password typed into it.
    pub fn secret(&self, key: &str) -> &str {
        self.secrets.get(key).map_or("", |secret| secret.as_str())
    }

    /// Whether anything was changed since it was opened.
    pub fn is_dirty(&self) -> bool {
        self.draft != self.start || self.secrets.values().any(|secret| !secret.is_empty())
    }

    /// Whether a pop-up takes the keys.
    pub fn has_pop_up(&self) -> bool {
        self.pop_up.is_some()
    }

    /// The field in focus.
    pub fn focused(&self) -> &'static str {
        self.field().key
    }

    /// Goes to a field, if it is shown.
    pub fn focus_on(&mut self, key: &str, context: &FormContext) {
        let target = self.shown().into_iter().find(|at| self.form.fields[*at].key == key);
        if let Some(at) = target {
            self.go_to(at, context);
        }
    }

    /// Puts a text into a field, as the owner finds it out (a client chosen elsewhere, a slot picked on the board).
    pub fn set(&mut self, key: &'static str, text: impl Into<String>) {
        self.draft.set(key, text);
        if self.focused() == key {
            self.open_editor();
        }
    }

    /// Chooses an option for the person.
    pub fn set_chosen(&mut self, key: &'static str, value: impl Into<String>, label: impl Into<String>) {
        self.draft.choose(key, &[(value.into(), label.into())]);
    }

    /// Gives the options of a field: once for [`Options::Given`], after each [`FormEvent::Seek`] for
    /// [`Options::Sought`].
    pub fn give_options(&mut self, key: &'static str, options: Vec<Choice>) {
        self.options.insert(key, options);
        if self.focused() == key
            && let Some(PopUp::Choices(list)) = &mut self.pop_up
        {
            list.restart();
        }
    }

    /// Says something at a field: a likely duplicate, the price that follows from the procedure.
    pub fn notice(&mut self, key: &'static str, text: FieldProblem, means: Meaning) {
        self.notices.insert(key, Notice { text, means });
    }

    /// Takes the owner's word at a field back.
    pub fn no_notice(&mut self, key: &str) {
        self.notices.remove(key);
    }

    /// The form was sent and waits for its answer: keys are held off, so that Enter twice sends once.
    pub fn wait(&mut self) {
        self.waiting = true;
    }

    /// Whether it waits for its answer.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// The desk refused: the sentence is shown at the field it concerns, or under the form.
    pub fn refuse(&mut self, field: Option<&'static str>, problem: FieldProblem, context: &FormContext) {
        self.waiting = false;
        match field {
            Some(key) => {
                self.focus_on(key, context);
                self.refused.insert(key, problem);
            }
            None => self.refusal = Some(problem),
        }
    }

    /// The places of the fields that are shown, in order.
    pub(super) fn shown(&self) -> Vec<usize> {
        (0..self.form.fields.len()).filter(|at| self.is_shown(*at)).collect()
    }

    /// Whether the field at a place is shown.
    fn is_shown(&self, at: usize) -> bool {
        (self.form.fields[at].shown_when)(&self.draft)
    }

    /// The field in focus.
    pub(super) fn field(&self) -> &'static Field {
        &self.form.fields[self.focus]
    }

    /// What stands in a field, passwords included.
    pub(super) fn text_of(&self, field: &Field) -> &str {
        if field.is_secret() { self.secret(field.key) } else { self.draft.raw(field.key) }
    }

    /// Loads the text of the field in focus into the editor.
    pub(super) fn open_editor(&mut self) {
        let field = self.field();
        let lines = if field.is_typed() {
            self.draft.raw(field.key).split('\n').map(str::to_owned).collect()
        } else {
            Vec::new()
        };
        let mut editor = TextArea::new(lines);
        if matches!(field.kind, Kind::Notes(_)) {
            editor.set_wrap_mode(WrapMode::WordOrGlyph);
        }
        editor.move_cursor(CursorMove::Bottom);
        editor.move_cursor(CursorMove::End);
        self.editor = RefCell::new(editor);
    }

    /// Takes the text of the editor into the draft. Says whether it changed.
    pub(super) fn take_editor(&mut self) -> bool {
        let field = self.field();
        if !field.is_typed() {
            return false;
        }
        let text = self.editor.get_mut().lines().join("\n");
        let changed = text != self.draft.raw(field.key);
        if changed {
            self.draft.set(field.key, text);
        }
        changed
    }

    /// After a change in a field: checks it again and tells the owner.
    pub(super) fn changed(&mut self, context: &FormContext) -> Vec<FormEvent> {
        let field = self.field();
        self.refusal = None;
        self.refused.remove(field.key);
        self.check_field(field, context);
        vec![FormEvent::Changed(field.key)]
    }

    /// Checks one field.
    fn check_field(&mut self, field: &'static Field, context: &FormContext) {
        match check::problem(field, self.text_of(field), context) {
            Some(problem) => self.problems.insert(field.key, problem),
            None => self.problems.remove(field.key),
        };
    }

    /// Moves the focus, writing what was typed tidily and checking it.
    pub(super) fn go_to(&mut self, at: usize, context: &FormContext) {
        self.leave_field(context);
        self.focus = at;
        self.pop_up = None;
        self.open_editor();
    }

    /// What happens to a field when one leaves it.
    fn leave_field(&mut self, context: &FormContext) {
        let field = self.field();
        if let Some(tidy) = check::tidied(field, self.draft.raw(field.key), context)
            && tidy != self.draft.raw(field.key)
        {
            self.draft.set(field.key, tidy);
        }
        // An empty field that was only passed through is not scolded before the form is sent.
        if !self.text_of(field).trim().is_empty() {
            self.touched.insert(field.key);
        }
        self.check_field(field, context);
    }

    /// What is wrong at a field, and whether it is time to say so loudly: not while it is typed in for the first time.
    pub(super) fn problem_at(&self, key: &str) -> Option<(&FieldProblem, bool)> {
        if let Some(refused) = self.refused.get(key) {
            return Some((refused, true));
        }
        let problem = self.problems.get(key)?;
        let loud = self.touched.contains(key);
        let empty = self.draft.is_empty(key) && self.secret(key).is_empty();
        (loud || !empty).then_some((problem, loud))
    }

    /// The shown field before or after the one in focus; `None` at the ends.
    pub(super) fn neighbour(&self, forward: bool) -> Option<usize> {
        let shown = self.shown();
        if forward {
            shown.into_iter().find(|at| *at > self.focus)
        } else {
            shown.into_iter().rev().find(|at| *at < self.focus)
        }
    }

    /// Checks everything and sends, or goes to the first problem.
    pub(super) fn send(&mut self, context: &FormContext) -> Vec<FormEvent> {
        self.leave_field(context);
        self.pop_up = None;
        let shown = self.shown();
        self.problems.clear();
        self.refused.clear();
        for at in &shown {
            let field = &self.form.fields[*at];
            self.touched.insert(field.key);
            self.check_field(field, context);
        }
        if self.problems.is_empty()
            && let Some((key, problem)) = (self.form.check)(&self.draft(), context)
        {
            self.problems.insert(key, problem);
        }
        let first = shown.into_iter().find(|at| self.problems.contains_key(self.form.fields[*at].key));
        if let Some(at) = first {
            self.focus = at;
            self.open_editor();
            return Vec::new();
        }
        self.open_editor();
        self.refusal = None;
        vec![FormEvent::Sent]
    }

    /// Leaves, or asks first when something would be lost.
    pub(super) fn leave(&mut self) -> Vec<FormEvent> {
        if self.is_dirty() {
            self.pop_up = Some(PopUp::Leave(0));
            return Vec::new();
        }
        vec![FormEvent::Left { keep: false }]
    }

    /// The options of a field as they stand.
    pub(super) fn options_of(&self, field: &Field, words: &Words) -> Vec<Choice> {
        match field.kind {
            Kind::Choice(Options::Fixed(fixed)) | Kind::Choices(Options::Fixed(fixed)) => {
                fixed.iter().map(|(value, key)| Choice::new(value, words.say(key))).collect()
            }
            _ => self.options.get(field.key).cloned().unwrap_or_default(),
        }
    }

    /// Opens the calendar on the day that stands in the field, or on today.
    pub(super) fn open_calendar(&mut self, looking: Looking, context: &FormContext) {
        let day = parse_day(self.draft.text(self.field().key), context.today, looking).unwrap_or(context.today);
        self.pop_up = Some(PopUp::Calendar(Calendar::new(day, context.today)));
    }

    /// What the calendar answered.
    pub(super) fn picked(&mut self, reply: CalendarReply, context: &FormContext) -> Vec<FormEvent> {
        match reply {
            CalendarReply::Open => return Vec::new(),
            CalendarReply::Closed => {}
            CalendarReply::Picked(day) => {
                let key = self.field().key;
                self.draft.set(key, crate::words::format::day_numbers(day, context.language()));
                self.pop_up = None;
                self.open_editor();
                return self.changed(context);
            }
        }
        self.pop_up = None;
        Vec::new()
    }
}
