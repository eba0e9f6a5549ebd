//! Opening a shift: the drawer is counted note by note, without a look at what the last close left.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::{ListHandovers, OpenShift, ShowTill};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::RequestKey;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::till::{Pieces, ShiftRefusal, ShiftTotals};
use crate::ui::action::Action;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::till::OPENING_DIFFERENCE;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, FormScreen};
use crate::ui::theme::Meaning;

use super::handovers::HandoverPage;
use super::money;
use super::page::Page;
use super::sheet::CountSheet;

/// The count with which a shift opens.
pub(super) struct OpenShiftPage {
    sheet: CountSheet,
    key: Option<RequestKey>,
    is_waiting: bool,
    note: Option<String>,
}

impl OpenShiftPage {
    /// The page with nothing counted.
    pub(super) fn new(market: Market) -> Self {
        Self { sheet: CountSheet::new(market), key: None, is_waiting: false, note: None }
    }

    /// Opens the shift with what is counted.
    fn open(&mut self, turn: &mut Turn<'_>) {
        if self.is_waiting {
            return;
        }
        match self.sheet.total() {
            Ok(_) => {
                let key = *self.key.get_or_insert_with(|| turn.request_key());
                self.is_waiting = true;
                self.note = None;
                turn.ask(OpenShift { key, counted: self.sheet.pieces(), reason: String::new() });
            }
            Err(refusal) => self.note = Some(turn.view().words.refusal(&refusal.into())),
        }
    }
}

/// What is said when a shift is open.
fn say_opened(shift: &ShiftTotals, turn: &mut Turn<'_>) {
    let float = money(shift.float, turn.view());
    let values = args!["number" => shift.shift.to_string(), "float" => float];
    turn.say(Message::done(turn.view().say_with("till-opened", values)));
}

impl Screen for OpenShiftPage {
    fn title(&self, view: &View) -> String {
        view.say("till-open-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Count]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Till]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn is_unsaved(&self) -> bool {
        !self.sheet.is_empty()
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::CountDone, Action::Back]
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListHandovers { read_too: false });
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        // Opened from the form of a difference above, or elsewhere: then nothing is left to do here.
        turn.ask(ShowTill {});
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::CountDone => self.open(turn),
            Action::Open if self.sheet.is_at_end() => self.open(turn),
            Action::Open => {
                self.sheet.act(Action::Down);
            }
            Action::Back if self.is_waiting => {}
            _ => return Handled::from(self.sheet.act(action)),
        }
        Handled::Yes
    }

    fn key(&mut self, event: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        if !self.is_waiting && self.sheet.key(event) {
            self.note = None;
            self.key = None;
            return Handled::Yes;
        }
        let key = Key::of(event);
        match turn.view().keymap.action(&[Layer::Global], key).filter(|_| key.is_text()) {
            Some(action) => self.act(action, turn),
            None => Handled::No,
        }
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::OpenShift(shift) => {
                say_opened(&shift, turn);
                self.sheet = CountSheet::new(super::market(turn.view()));
                turn.close();
            }
            Answer::ShowTill(till) if till.shift.is_some() && !self.is_waiting => {
                self.sheet = CountSheet::new(super::market(turn.view()));
                turn.close();
            }
            Answer::ListHandovers(notes) if !notes.is_empty() => turn.show(HandoverPage::with(notes)),
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.is_waiting = false;
        self.key = None;
        if let DeskError::Shift(ShiftRefusal::OpeningDiffers { difference }) = error {
            let differs = OpeningDiffers { counted: self.sheet.pieces(), difference: *difference, key: None };
            turn.show(FormScreen::new(differs, turn.view()));
        } else {
            self.note = Some(turn.view().words.refusal(error));
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut page = Page::new(area, frame.buffer_mut(), view);
        let title = format!("{} {} {}", self.title(view), view.theme.signs().middot, view.say("till-float-ask"));
        page.line(&title, Meaning::Title);
        self.sheet.draw(&mut page, "till-float");
        if let Some(note) = &self.note {
            page.text(note, Meaning::Error);
        }
    }
}

/// A count that differs from what the last close left, waiting for its reason.
struct OpeningDiffers {
    counted: Vec<Pieces>,
    difference: Money,
    key: Option<RequestKey>,
}

impl FormOwner for OpeningDiffers {
    fn form(&self) -> &'static Form {
        &OPENING_DIFFERENCE
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        turn.ask(OpenShift { key, counted: self.counted.clone(), reason: form.draft().text("reason").to_owned() });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::OpenShift(shift) = answer else { return FormEnd::Open };
        say_opened(&shift, turn);
        FormEnd::Done
    }

    fn field_of(&self, _error: &DeskError) -> Option<&'static str> {
        Some("reason")
    }

    fn aside(&self) -> u16 {
        30
    }

    fn draw_aside(&self, _form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut page = Page::whole(area, frame.buffer_mut(), view);
        page.gap();
        let key = if self.difference > Money::ZERO { "shift-opening-more" } else { "shift-opening-less" };
        page.text(&view.say(key), Meaning::Text);
        page.line(&super::signed(self.difference, view), Meaning::Danger);
    }
}
