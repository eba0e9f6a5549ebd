//! Why an amount is what it is: a dialogue with the rule, the rounding and what the ledger moved.
//!
//! ```ignore
//! turn.show(Explain::of(lines));                      // sentences and sums, made by the screen
//! turn.show(Explain::of(lines).with_entry(entry));    // and the ledger's postings beneath
//! turn.show(Explain::entry(entry));                   // the postings alone
//! ```

use std::cell::Cell;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::Answer;
use crate::desk::till::{EntryExplained, ExplainEntry, PostingShown};
use crate::domain::ids::EntryId;
use crate::domain::ledger::Commodity;
use crate::domain::money::Money;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred, rule};
use crate::ui::widgets::text::{put, width, wrap};
use crate::words::format;
use crate::words::ledger::{kind_key, ledger_key};

use super::form_context;

/// As wide as the dialogue grows.
const WIDEST: u16 = 72;

/// One line of an explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExplainLine {
    /// A sentence, in as many rows as it needs.
    Text(String, Meaning),
    /// A name at the left and an amount at the right.
    Sum(String, String, Meaning),
    /// A line across, with a word in it.
    Rule(String),
}

impl ExplainLine {
    /// A sentence of ordinary meaning.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into(), Meaning::Text)
    }

    /// A name with its amount.
    pub fn sum(name: impl Into<String>, amount: impl Into<String>) -> Self {
        Self::Sum(name.into(), amount.into(), Meaning::Text)
    }
}

/// The dialogue.
pub struct Explain {
    /// The key of its title.
    title: &'static str,
    lines: Vec<ExplainLine>,
    entry: Option<EntryId>,
    explained: Option<EntryExplained>,
    /// The first row shown, and the last that may be, as the last frame found it.
    first: u16,
    last: Cell<u16>,
    page: Cell<u16>,
}

impl Explain {
    /// Shows these lines.
    pub fn of(lines: Vec<ExplainLine>) -> Self {
        Self {
            title: "explain-title",
            lines,
            entry: None,
            explained: None,
            first: 0,
            last: Cell::new(0),
            page: Cell::new(1),
        }
    }

    /// The same under another title, for a rule that is read out.
    #[must_use]
    pub fn titled(mut self, title: &'static str) -> Self {
        self.title = title;
        self
    }

    /// Shows what an entry of the ledger moved.
    pub fn entry(entry: EntryId) -> Self {
        Self::of(Vec::new()).with_entry(entry)
    }

    /// The same, with what an entry moved beneath.
    #[must_use]
    pub fn with_entry(mut self, entry: impl Into<Option<EntryId>>) -> Self {
        self.entry = entry.into();
        self
    }

    /// All lines, with those of the entry once it is known.
    fn all(&self, view: &View) -> Vec<ExplainLine> {
        let mut lines = self.lines.clone();
        if let Some(entry) = &self.explained {
            entry_lines(entry, view, &mut lines);
        }
        if lines.is_empty() && self.entry.is_none() {
            lines.push(ExplainLine::Text(view.say("explain-nothing"), Meaning::Hint));
        }
        lines
    }
}

impl Screen for Explain {
    fn title(&self, view: &View) -> String {
        view.say(self.title)
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Down, Action::Up, Action::Back]
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        if let Some(entry) = self.entry {
            turn.ask(ExplainEntry { entry });
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        self.first = match action {
            Action::Down => self.first.saturating_add(1),
            Action::Up => self.first.saturating_sub(1),
            Action::PageDown => self.first.saturating_add(self.page.get()),
            Action::PageUp => self.first.saturating_sub(self.page.get()),
            Action::Open | Action::Back | Action::Explain => {
                turn.close();
                0
            }
            _ => return Handled::No,
        }
        .min(self.last.get());
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, _turn: &mut Turn<'_>) {
        if let Answer::ExplainEntry(explained) = answer {
            self.explained = Some(explained);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let columns = WIDEST.min(area.width);
        let rows = rows_of(&self.all(view), columns.saturating_sub(4));
        let height = u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_add(2);
        let buffer = frame.buffer_mut();
        let inside = boxed(centred(area, columns, height), buffer, &view.theme, &self.title(view));
        let last = u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_sub(inside.height);
        self.last.set(last);
        self.page.set(inside.height.max(1));
        let first = self.first.min(last);
        for (y, row) in inside.rows().zip(rows.iter().skip(usize::from(first))) {
            draw_row(row, Rect { x: y.x + 1, width: y.width.saturating_sub(2), ..y }, buffer, view);
        }
        let signs = view.theme.signs();
        let edge = inside.right().saturating_sub(1);
        let hint = view.style(Meaning::Hint);
        if first > 0 {
            put(buffer, edge, inside.y, inside.right(), signs.more_above, hint, "");
        }
        if first < last {
            put(buffer, edge, inside.bottom().saturating_sub(1), inside.right(), signs.more_below, hint, "");
        }
    }
}

/// The lines broken to rows of a width.
fn rows_of(lines: &[ExplainLine], columns: u16) -> Vec<ExplainLine> {
    let mut rows = Vec::new();
    for line in lines {
        match line {
            ExplainLine::Text(text, means) => {
                rows.extend(wrap(text, columns).into_iter().map(|row| ExplainLine::Text(row, *means)));
            }
            ExplainLine::Sum(name, amount, means) => {
                let mut name = wrap(name, columns.saturating_sub(width(amount) + 2));
                let last = name.pop().unwrap_or_default();
                rows.extend(name.into_iter().map(|row| ExplainLine::Text(row, *means)));
                rows.push(ExplainLine::Sum(last, amount.clone(), *means));
            }
            ExplainLine::Rule(_) => rows.push(line.clone()),
        }
    }
    rows
}

/// One row.
fn draw_row(line: &ExplainLine, row: Rect, buffer: &mut Buffer, view: &View) {
    let ellipsis = view.theme.signs().ellipsis;
    match line {
        ExplainLine::Text(text, means) => {
            put(buffer, row.x, row.y, row.right(), text, view.style(*means), ellipsis);
        }
        ExplainLine::Sum(name, amount, means) => {
            let at = row.right().saturating_sub(width(amount));
            put(buffer, row.x, row.y, at.saturating_sub(2), name, view.style(*means), ellipsis);
            put(buffer, at, row.y, row.right(), amount, view.style(*means), "");
        }
        ExplainLine::Rule(word) => rule(row, buffer, &view.theme, word),
    }
}

/// What an entry moved, account by account.
fn entry_lines(entry: &EntryExplained, view: &View, lines: &mut Vec<ExplainLine>) {
    let values = args!["number" => entry.entry.to_string(), "kind" => view.say(kind_key(entry.kind))];
    let head = view.say_with("ledger-entry", values);
    if lines.is_empty() {
        lines.push(ExplainLine::Text(head, Meaning::Heading));
    } else {
        lines.push(ExplainLine::Rule(head));
    }
    let (at, name) = (format::date_time(entry.at, &view.words), entry.staff.clone());
    lines.push(ExplainLine::Text(
        match entry.shift {
            Some(shift) => {
                view.say_with("ledger-entry-shift", args!["at" => at, "name" => name, "shift" => shift.to_string()])
            }
            None => view.say_with("ledger-entry-when", args!["at" => at, "name" => name]),
        },
        Meaning::Dim,
    ));
    if !entry.memo.is_empty() {
        lines.push(ExplainLine::text(view.say_with("ledger-entry-memo", args!["memo" => entry.memo.clone()])));
    }
    if let Some(number) = entry.reverses {
        let text = view.say_with("ledger-entry-reverses", args!["number" => number.to_string()]);
        lines.push(ExplainLine::Text(text, Meaning::Caution));
    }
    for number in &entry.reversed_by {
        let text = view.say_with("ledger-entry-reversed", args!["number" => number.to_string()]);
        lines.push(ExplainLine::Text(text, Meaning::Caution));
    }
    lines.push(ExplainLine::Text(view.say("ledger-postings"), Meaning::Heading));
    lines.extend(entry.postings.iter().map(|posting| ExplainLine::sum(account(posting, view), amount(posting, view))));
}

/// An account by its name, with whose it is.
fn account(posting: &PostingShown, view: &View) -> String {
    let ledger = view.say(ledger_key(posting.ledger));
    let market = form_context(view).market;
    let name = match &posting.client {
        Some(name) => format::full_name(&name.family, &name.given, &name.patronymic, market),
        None => posting.specialist.clone(),
    };
    match posting.owner {
        Some(_) if !name.is_empty() => view.say_with("ledger-owner-name", args!["ledger" => ledger, "name" => name]),
        Some(number) => view.say_with("ledger-owner-number", args!["ledger" => ledger, "number" => number.to_string()]),
        None => ledger,
    }
}

/// What a posting moves, with its sign.
fn amount(posting: &PostingShown, view: &View) -> String {
    let market = form_context(view).market;
    let plus = if posting.amount > 0 { "+" } else { "" };
    match posting.commodity {
        Commodity::Money => format!("{plus}{}", format::money(Money(posting.amount), market)),
        Commodity::Bonus => {
            let shown = format!("{plus}{}", format::number(posting.amount, market));
            view.say_with("ledger-points", args!["points" => posting.amount, "shown" => shown])
        }
    }
}
