//! Opening a shift: what lies in the drawer, typed as one amount or counted note by note.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::OpenShift;
use crate::desk::{Answer, DeskError};
use crate::domain::ids::RequestKey;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::theme::Meaning;

use super::amount::TypedAmount;
use super::money;
use super::page::Page;
use super::sheet::CountSheet;

/// The float of a new shift. What the last shift left is proposed.
pub(super) struct OpenShiftPage {
    left: Money,
    typed: TypedAmount,
    sheet: CountSheet,
    counts: bool,
    key: Option<RequestKey>,
    is_waiting: bool,
    note: Option<String>,
}

impl OpenShiftPage {
    /// The page, with what the drawer holds by the books.
    pub(super) fn new(left: Money, market: Market) -> Self {
        Self {
            left,
            typed: TypedAmount::of(left.max(Money::ZERO)),
            sheet: CountSheet::new(market),
            counts: false,
            key: None,
            is_waiting: false,
            note: None,
        }
    }

    /// The float as typed or counted.
    fn float(&self) -> Result<Money, DeskError> {
        Ok(if self.counts { self.sheet.total()? } else { self.typed.money()? })
    }

    /// Opens the shift.
    fn open(&mut self, turn: &mut Turn<'_>) {
        if self.is_waiting {
            return;
        }
        match self.float() {
            Ok(float) => {
                let key = *self.key.get_or_insert_with(|| turn.request_key());
                self.is_waiting = true;
                self.note = None;
                turn.ask(OpenShift { key, float });
            }
            Err(error) => self.note = Some(turn.view().words.refusal(&error)),
        }
    }
}

impl Screen for OpenShiftPage {
    fn title(&self, view: &View) -> String {
        view.say("till-open-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Count]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::CountDone, Action::CountCash, Action::Back]
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::CountDone => self.open(turn),
            Action::Open if !self.counts || self.sheet.is_at_end() => self.open(turn),
            Action::Open => {
                self.sheet.act(Action::Down);
            }
            Action::CountCash => {
                self.counts = !self.counts;
                self.note = None;
            }
            Action::Back if self.is_waiting => {}
            _ => return Handled::from(self.counts && self.sheet.act(action)),
        }
        Handled::Yes
    }

    fn key(&mut self, event: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let typed = if self.counts { self.sheet.key(event) } else { self.typed.key(event) };
        if typed {
            self.note = None;
            self.key = None;
            return Handled::Yes;
        }
        let key = Key::of(event);
        let view = turn.view();
        match view.keymap.action(&[Layer::Count, Layer::Global], key).filter(|_| key.is_text()) {
            Some(action) => self.act(action, turn),
            None => Handled::No,
        }
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        if let Answer::OpenShift(shift) = answer {
            let float = money(shift.float, turn.view());
            let values = args!["number" => shift.shift.to_string(), "float" => float];
            turn.say(Message::done(turn.view().say_with("till-opened", values)));
            turn.close();
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.is_waiting = false;
        self.note = Some(turn.view().words.refusal(error));
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut page = Page::new(area, frame.buffer_mut(), view);
        page.gap();
        page.line(&self.title(view), Meaning::Title);
        page.gap();
        if self.counts {
            self.sheet.draw(&mut page, "till-float");
        } else {
            page.line(&view.say("till-float-ask"), Meaning::Label);
            if let Some(row) = page.next_row() {
                let (buffer, _) = page.canvas();
                self.typed.draw(row, buffer, view, true, "0");
            }
            page.gap();
            self.draw_movement(&mut page, view);
        }
        if let Some(note) = &self.note {
            page.text(note, Meaning::Error);
        }
    }
}

impl OpenShiftPage {
    /// Where the money goes or comes from when the float is not what the last shift left.
    fn draw_movement(&self, page: &mut Page<'_>, view: &View) {
        page.sum(&view.say("till-in-drawer"), &money(self.left, view), Meaning::Dim);
        let Ok(float) = self.float() else { return };
        let Ok(added) = float.minus(self.left) else { return };
        if added > Money::ZERO {
            page.text(&view.say_with("till-float-added", args!["amount" => money(added, view)]), Meaning::Hint);
        } else if let Some(taken) = added.negated().ok().filter(|taken| *taken > Money::ZERO) {
            page.text(&view.say_with("till-float-taken", args!["amount" => money(taken, view)]), Meaning::Hint);
        }
    }
}
