//! Closing a shift: the drawer is counted unseen, then compared, explained where it differs, and closed for good.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::drafts::{DropDraft, LoadDraft, SaveDraft};
use crate::desk::till::{CloseShift, ShowTill};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::RequestKey;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::till::{ShiftTotals, TillRefusal};
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Destination, Handled, News, Question, Screen, Turn, View, Wish};
use crate::ui::screens::Confirm;

use super::close_view;
use super::closing::{Closing, Step};
use super::sheet::CountSheet;

/// The tag of the question before the shift is closed for good.
const FOR_GOOD: &str = "close-shift";

/// The close of the running shift.
pub(super) struct CloseShiftPage {
    closing: Closing,
    key: Option<RequestKey>,
    is_waiting: bool,
}

impl CloseShiftPage {
    /// The page of a shift.
    pub(super) fn new(shift: ShiftTotals, market: Market) -> Self {
        Self { closing: Closing::new(shift, market), key: None, is_waiting: false }
    }

    /// The name under which the count is kept through a lock.
    fn draft_name(&self) -> String {
        format!("till-close-{}", self.closing.shift.shift)
    }

    /// The count is done: asks what is expected, to compare.
    fn counted(&mut self, turn: &mut Turn<'_>) {
        match self.closing.sheet.total() {
            Ok(_) => {
                self.closing.note = None;
                turn.ask(ShowTill {});
            }
            Err(refusal) => self.closing.note = Some(turn.view().words.refusal(&refusal.into())),
        }
    }

    /// Everything compared: asks once more, for a closed shift stays closed.
    fn ask_for_good(&mut self, expected: Money, turn: &mut Turn<'_>) {
        match self.closing.reconciled(expected) {
            Ok(_) => {
                let number = self.closing.shift.shift.to_string();
                let body = turn.view().say_with("till-close-ask", args!["number" => number]);
                turn.show(Confirm::ask(FOR_GOOD, "till-close-title", body, "till-close-yes", "till-close-no"));
            }
            Err(refusal) => self.closing.note = Some(turn.view().words.refusal(&refusal.into())),
        }
    }

    /// Closes the shift.
    fn close(&mut self, turn: &mut Turn<'_>) {
        let Step::Compare { expected } = self.closing.step else { return };
        if self.is_waiting {
            return;
        }
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        self.is_waiting = true;
        turn.ask(CloseShift {
            key,
            shift: self.closing.shift.shift,
            counted: self.closing.sheet.pieces(),
            expected,
            reason: self.closing.reason.clone(),
        });
    }
}

impl Screen for CloseShiftPage {
    fn title(&self, view: &View) -> String {
        view.say_with("till-close-of", args!["number" => self.closing.shift.shift.to_string()])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Count]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn is_unsaved(&self) -> bool {
        !self.closing.sheet.is_empty()
    }

    fn draft(&self) -> Option<SaveDraft> {
        let body = serde_json::to_value(self.closing.kept()).ok().filter(|_| self.is_unsaved())?;
        Some(SaveDraft { form: self.draft_name(), body })
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::CountDone, Action::Back]
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.ask(LoadDraft { form: self.draft_name() });
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match (self.closing.step, action) {
            (_, Action::Back) if self.is_waiting => {}
            (Step::Count, Action::CountDone) => self.counted(turn),
            (Step::Count, Action::Open) if self.closing.sheet.is_at_end() => self.counted(turn),
            (Step::Count, Action::Open) => {
                self.closing.sheet.act(Action::Down);
            }
            (Step::Count, _) => return Handled::from(self.closing.sheet.act(action)),
            (Step::Compare { expected }, Action::CountDone | Action::Open) => self.ask_for_good(expected, turn),
            (Step::Compare { .. }, Action::Back) => {
                self.closing.step = Step::Count;
                self.closing.note = None;
            }
            (Step::Compare { .. }, _) => return Handled::No,
        }
        Handled::Yes
    }

    fn key(&mut self, event: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        if !self.is_waiting && self.closing.key(event) {
            self.key = None;
            return Handled::Yes;
        }
        let key = Key::of(event);
        match turn.view().keymap.action(&[Layer::Global], key).filter(|_| key.is_text()) {
            Some(action) => self.act(action, turn),
            None => Handled::No,
        }
    }

    fn paste(&mut self, text: &str, _turn: &mut Turn<'_>) -> Handled {
        self.closing.paste(text);
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::ShowTill(till) => match till.shift {
                Some(shift) if shift.shift == self.closing.shift.shift => {
                    self.closing.shift = shift;
                    self.closing.step = Step::Compare { expected: till.in_drawer };
                }
                _ => turn.close(),
            },
            Answer::LoadDraft(Some(draft)) => {
                if let Ok(kept) = serde_json::from_value(draft.body) {
                    self.closing.put_back(&kept);
                }
                // Kept again at the next lock; a count that was thrown away shall not come back.
                turn.ask(DropDraft { form: self.draft_name() });
            }
            Answer::CloseShift(report) => {
                self.closing.sheet = CountSheet::new(super::market(turn.view()));
                turn.wish(Wish::HeadTill(Some(turn.view().say("till-head-closed"))));
                turn.close();
                turn.go(Destination::ShiftReport(report.totals.shift));
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.is_waiting = false;
        if let DeskError::Till(TillRefusal::MovedMeanwhile { expected }) = error {
            self.closing.step = Step::Compare { expected: *expected };
        }
        self.closing.note = Some(turn.view().words.refusal(error));
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if news == News::Agreed(Question::Own(FOR_GOOD)) {
            self.close(turn);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        close_view::draw(&self.closing, &self.title(view), area, frame.buffer_mut(), view);
    }
}
