//! Closing a shift, step by step: what is still open, two blind counts, the slips, what it all comes to.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::drafts::{DropDraft, LoadDraft, SaveDraft};
use crate::desk::till::{BeginClose, CallOffClose, SealCount, ShowClose};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::{RequestKey, ShiftId};
use crate::domain::market::Market;
use crate::domain::till::{Blocker, CloseShown, CloseStep, TillRefusal};
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Destination, Handled, Message, Screen, Turn, View};
use crate::ui::screens::FormScreen;

use super::close_form::{CallOffForm, CloseForm, TerminalsForm};
use super::close_view;
use super::closing::Closing;
use super::sheet::CountSheet;

/// The close of the running shift.
pub(super) struct CloseShiftPage {
    shift: ShiftId,
    closing: Closing,
    key: Option<RequestKey>,
    is_waiting: bool,
    /// Whether the close is to begin as soon as nothing stands in its way: only when the page is opened, not when somebody
    /// comes back from ending what stood there.
    begins: bool,
}

impl CloseShiftPage {
    /// The page of a shift.
    pub(super) fn new(shift: ShiftId, market: Market) -> Self {
        Self { shift, closing: Closing::new(market), key: None, is_waiting: false, begins: true }
    }

    /// The name under which a count is kept through a lock: each count has its own.
    fn draft_name(&self) -> String {
        let count = self.closing.shown.as_ref().map_or(0, |shown| shown.counts);
        format!("till-close-{}-{count}", self.shift)
    }

    /// Seals what is counted.
    fn seal(&mut self, turn: &mut Turn<'_>) {
        if self.is_waiting {
            return;
        }
        match self.closing.sheet.total() {
            Ok(_) => {
                let key = *self.key.get_or_insert_with(|| turn.request_key());
                self.is_waiting = true;
                self.closing.note = None;
                turn.ask(SealCount { key, shift: self.shift, counted: self.closing.sheet.pieces() });
            }
            Err(refusal) => self.closing.note = Some(turn.view().words.refusal(&refusal.into())),
        }
    }

    /// Goes to what stands in the way.
    fn go_to_blocker(&self, turn: &mut Turn<'_>) {
        match self.closing.shown.as_ref().and_then(|shown| shown.blockers.get(self.closing.at)) {
            Some(Blocker::Visit { starts, .. }) => turn.go(Destination::Day(starts.date())),
            Some(Blocker::Unpaid { visit, .. }) => turn.go(Destination::Pay(*visit)),
            Some(Blocker::Sale { bill, .. }) => turn.go(Destination::PayBill(*bill)),
            Some(Blocker::Override { .. }) => turn.go(Destination::Overrides),
            None => turn.ask(BeginClose { shift: self.shift }),
        }
    }

    /// What Enter does outside the count.
    fn go_on(&mut self, turn: &mut Turn<'_>) {
        let Some(shown) = &self.closing.shown else { return };
        if !shown.blockers.is_empty() || shown.step == CloseStep::NotBegun {
            return self.go_to_blocker(turn);
        }
        match (shown.step, &shown.reckoning) {
            (CloseStep::Terminals, _) => self.show_terminals(turn),
            (_, Some(reckoning)) => {
                turn.show(FormScreen::new(CloseForm::new(self.shift, reckoning.clone()), turn.view()));
            }
            _ => {}
        }
    }

    /// Asks for what the slips say.
    fn show_terminals(&self, turn: &mut Turn<'_>) {
        let known = self.closing.shown.as_ref().and_then(|shown| shown.reckoning.clone());
        turn.show(FormScreen::new(TerminalsForm::new(self.shift, known), turn.view()));
    }

    /// Calls the close off: at once while nothing was shown, with a manager's word afterwards.
    fn call_off(&self, turn: &mut Turn<'_>) {
        if self.closing.step() == CloseStep::Reckoned {
            turn.show(FormScreen::new(CallOffForm::new(self.shift), turn.view()));
        } else {
            turn.ask(CallOffClose { shift: self.shift, approval: None });
        }
    }

    /// Takes how far the close has come.
    fn take(&mut self, shown: CloseShown, turn: &mut Turn<'_>) {
        let was = self.closing.step();
        if shown.shift != self.shift {
            return turn.close();
        }
        let begins = std::mem::take(&mut self.begins) && shown.step == CloseStep::NotBegun && shown.blockers.is_empty();
        self.closing.at = self.closing.at.min(shown.blockers.len().saturating_sub(1));
        self.closing.shown = Some(shown);
        if begins {
            turn.ask(BeginClose { shift: self.shift });
        }
        if self.closing.step() != was && self.closing.counts() {
            turn.ask(LoadDraft { form: self.draft_name() });
        }
    }

    /// A count was sealed: the next begins with an empty sheet, or the slips follow.
    fn sealed(&mut self, shown: CloseShown, turn: &mut Turn<'_>) {
        self.is_waiting = false;
        self.key = None;
        turn.ask(DropDraft { form: self.draft_name() });
        self.closing.sheet = CountSheet::new(super::market(turn.view()));
        self.closing.shown = Some(shown);
        if self.closing.step() == CloseStep::Terminals {
            self.show_terminals(turn);
        }
    }
}

impl Screen for CloseShiftPage {
    fn title(&self, view: &View) -> String {
        view.say_with("till-close-of", args!["number" => self.shift.to_string()])
    }

    fn layers(&self) -> &'static [Layer] {
        if self.closing.counts() { &[Layer::Count] } else { &[Layer::Close, Layer::List] }
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Till, Noun::Visits]
    }

    fn wants_text(&self) -> bool {
        self.closing.counts()
    }

    fn is_unsaved(&self) -> bool {
        !self.closing.sheet.is_empty()
    }

    fn draft(&self) -> Option<SaveDraft> {
        let body = serde_json::to_value(self.closing.sheet.typed()).ok().filter(|_| self.is_unsaved())?;
        Some(SaveDraft { form: self.draft_name(), body })
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        let Some(shown) = &self.closing.shown else { return vec![Action::Back] };
        let mut offers = match shown.step {
            CloseStep::NotBegun | CloseStep::Terminals => vec![Action::Open],
            CloseStep::Reckoned => vec![Action::Open, Action::Terminals],
            _ => vec![Action::CountDone],
        };
        if shown.step != CloseStep::NotBegun {
            offers.push(Action::CallOffClose);
        }
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowClose {});
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        if self.is_waiting && action == Action::Back {
            return Handled::Yes;
        }
        match action {
            Action::CallOffClose if self.closing.step() != CloseStep::NotBegun => self.call_off(turn),
            Action::CountDone if self.closing.counts() => self.seal(turn),
            Action::Open if self.closing.counts() && self.closing.sheet.is_at_end() => self.seal(turn),
            Action::Open if self.closing.counts() => {
                self.closing.sheet.act(Action::Down);
            }
            Action::Open => self.go_on(turn),
            Action::Terminals if self.closing.step() == CloseStep::Reckoned => self.show_terminals(turn),
            Action::Till => {}
            _ if self.closing.counts() => return Handled::from(self.closing.sheet.act(action)),
            Action::Up if self.closing.step() != CloseStep::Reckoned => {
                self.closing.at = self.closing.at.saturating_sub(1);
            }
            Action::Down if self.closing.step() != CloseStep::Reckoned => {
                let last = self.closing.shown.as_ref().map_or(0, |shown| shown.blockers.len().saturating_sub(1));
                self.closing.at = (self.closing.at + 1).min(last);
            }
            _ => return Handled::from(self.closing.scroll.act(action)),
        }
        Handled::Yes
    }

    fn key(&mut self, event: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        if !self.is_waiting && self.closing.sheet.key(event) {
            self.closing.note = None;
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
        match answer {
            Answer::ShowClose(shown) | Answer::BeginClose(shown) => self.take(shown, turn),
            Answer::SealCount(shown) => self.sealed(shown, turn),
            Answer::CallOffClose(_) => {
                self.closing.sheet = CountSheet::new(super::market(turn.view()));
                turn.say(Message::done(turn.view().say("close-called-off")));
                turn.close();
            }
            Answer::LoadDraft(Some(draft)) => {
                if let Ok(kept) = serde_json::from_value(draft.body)
                    && self.closing.sheet.is_empty()
                {
                    self.closing.sheet.put_back(&kept);
                }
                // Kept again at the next lock; a count that was thrown away shall not come back.
                turn.ask(DropDraft { form: self.draft_name() });
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.is_waiting = false;
        if matches!(error, DeskError::Till(TillRefusal::NoShiftOpen | TillRefusal::ShiftClosed(_))) {
            self.closing.sheet = CountSheet::new(super::market(turn.view()));
            turn.close();
        } else {
            self.closing.note = Some(turn.view().words.refusal(error));
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        close_view::draw(&self.closing, &self.title(view), area, frame.buffer_mut(), view);
    }
}
