//! The till: its running shift, and the shifts before.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::{ListShifts, ShowTill};
use crate::desk::{Answer, Noun};
use crate::domain::till::{ShiftLine, ShiftTotals, TillNow};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Screen, Turn, View, Wish};
use crate::ui::screens::FormScreen;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, width};
use crate::words::format;

use super::close_form::may_approve;
use super::close_shift::CloseShiftPage;
use super::move_cash::MoveForm;
use super::open_shift::OpenShiftPage;
use super::page::Page;
use super::rules::RulesForm;
use super::x_report::{XPage, draw_totals};
use super::{amount, head, signed};

/// How many shifts are listed.
const LISTED: u32 = 60;

/// The till.
#[derive(Default)]
pub struct TillBoard {
    till: Option<TillNow>,
    shifts: Vec<ShiftLine>,
    at: usize,
}

impl TillBoard {
    /// The screen, empty until the salon answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// The running shift.
    fn running(&self) -> Option<&ShiftTotals> {
        self.till.as_ref()?.shift.as_ref()
    }

    /// The shifts that are closed: those with a report.
    fn closed(&self) -> impl Iterator<Item = &ShiftLine> {
        self.shifts.iter().filter(|line| line.closed.is_some())
    }
}

impl Screen for TillBoard {
    fn title(&self, view: &View) -> String {
        view.say("till-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Till, Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Till]
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let mut offers = if self.running().is_some() {
            vec![Action::CloseShift, Action::MoveCash, Action::ShowX]
        } else {
            vec![Action::OpenShift]
        };
        if self.closed().next().is_some() {
            offers.push(Action::Open);
        }
        offers.extend([Action::Handovers, Action::Overrides]);
        if may_approve(view) {
            offers.push(Action::TillRules);
        }
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowTill {});
        turn.ask(ListShifts { before: None, most: LISTED });
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let last = self.closed().count().saturating_sub(1);
        match action {
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Down => self.at = (self.at + 1).min(last),
            Action::First => self.at = 0,
            Action::Last => self.at = last,
            Action::OpenShift => match &self.till {
                Some(TillNow { shift: None, .. }) => {
                    turn.show(OpenShiftPage::new(super::market(turn.view())));
                }
                _ => return Handled::No,
            },
            Action::CloseShift => match &self.till {
                Some(TillNow { shift: Some(shift), .. }) => {
                    turn.show(CloseShiftPage::new(shift.shift, super::market(turn.view())));
                }
                _ => return Handled::No,
            },
            Action::MoveCash if self.running().is_some() => {
                turn.show(FormScreen::new(MoveForm::default(), turn.view()));
            }
            Action::ShowX if self.running().is_some() => turn.show(XPage::default()),
            Action::TillRules if may_approve(turn.view()) => turn.show(FormScreen::new(RulesForm, turn.view())),
            Action::Open => {
                if let Some(line) = self.closed().nth(self.at) {
                    turn.go(Destination::ShiftReport(line.totals.shift));
                }
            }
            Action::Till => {}
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::ShowTill(till) => {
                turn.wish(Wish::HeadTill(Some(head(&till, turn.view()))));
                self.till = Some(till);
            }
            Answer::ListShifts(shifts) => {
                self.shifts = shifts;
                self.at = self.at.min(self.closed().count().saturating_sub(1));
            }
            _ => {}
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut page = Page::new(area, frame.buffer_mut(), view);
        page.gap();
        match &self.till {
            None => page.line(&self.title(view), Meaning::Title),
            Some(till @ TillNow { shift: Some(shift), .. }) => draw_running(till, shift, &mut page, view),
            Some(TillNow { shift: None, .. }) => {
                page.line(&view.say("till-closed-title"), Meaning::Title);
                page.gap();
                page.text(&view.say("till-closed-hint"), Meaning::Hint);
            }
        }
        if let Some(unread) = self.till.as_ref().map(|till| till.handovers).filter(|unread| *unread > 0) {
            page.text(&view.say_with("handover-unread", args!["count" => unread]), Meaning::Caution);
        }
        page.gap();
        self.draw_list(&mut page, view);
    }
}

impl TillBoard {
    /// The shifts before, the latest first.
    fn draw_list(&self, page: &mut Page<'_>, view: &View) {
        if self.closed().next().is_none() {
            return;
        }
        page.line(&view.say("till-shifts"), Meaning::Heading);
        let room = usize::from(page.rows_left()).max(1);
        let first = (self.at + 1).saturating_sub(room);
        for (at, line) in self.closed().enumerate().skip(first).take(room) {
            let Some(row) = page.next_row() else { return };
            let (buffer, _) = page.canvas();
            draw_line(line, at == self.at, row, buffer, view);
        }
    }
}

/// The running shift: what it opened with and what it took. What the drawer should hold is not said here: it is counted
/// first.
fn draw_running(till: &TillNow, shift: &ShiftTotals, page: &mut Page<'_>, view: &View) {
    let opened = format::date_time(shift.opened, &view.words);
    let values = args!["number" => shift.shift.to_string(), "name" => shift.opened_by.clone(), "opened" => opened];
    page.line(&view.say_with("till-running", values), Meaning::Title);
    page.gap();
    draw_totals(shift, page, view);
    if till.is_closing {
        page.text(&view.say("till-closing-hint"), Meaning::Caution);
    } else if till.is_overdue {
        page.text(&view.say("till-overdue-hint"), Meaning::Caution);
    }
}

/// A closed shift: number, when, who, takings, difference.
fn draw_line(line: &ShiftLine, is_chosen: bool, row: Rect, buffer: &mut ratatui::buffer::Buffer, view: &View) {
    let style = view.style(if is_chosen { Meaning::Selected } else { Meaning::Text });
    buffer.set_style(row, style);
    let signs = view.theme.signs();
    if is_chosen {
        put(buffer, row.x, row.y, row.right(), signs.here, style, "");
    }
    let shift = &line.totals;
    let number = shift.shift.to_string();
    put(buffer, (row.x + 8).saturating_sub(width(&number)), row.y, row.right(), &number, style, "");
    put(buffer, row.x + 10, row.y, row.x + 24, &format::day_short(shift.opened.date(), &view.words), style, "");
    put(buffer, row.x + 25, row.y, row.x + 38, &shift.opened_by, style, signs.ellipsis);
    let taken = shift.taken.and_then(|taken| taken.money().ok());
    let taken = taken.map(|taken| amount(taken, view)).unwrap_or_default();
    put(buffer, (row.x + 50).saturating_sub(width(&taken)), row.y, row.right(), &taken, style, "");
    let difference = line.difference.unwrap_or_default();
    let agrees = difference == crate::domain::money::Money::ZERO;
    let text = if agrees { signs.good.to_owned() } else { signed(difference, view) };
    let look = if is_chosen { style } else { view.style(if agrees { Meaning::Good } else { Meaning::Danger }) };
    put(buffer, row.right().saturating_sub(width(&text)), row.y, row.right(), &text, look, "");
}
