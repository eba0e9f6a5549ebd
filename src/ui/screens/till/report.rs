//! The report of a closed shift.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::Answer;
use crate::desk::till::ShowShift;
use crate::domain::ids::ShiftId;
use crate::domain::till::ShiftReport;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::words::format;

use super::close_view::draw_difference;
use super::page::Page;
use super::{amount, money};

/// How many digits of the ledger's head stand on the report: enough to know it by.
const HEAD_DIGITS: usize = 16;

/// The report of a closed shift, as it was and stays.
pub struct ReportPage {
    shift: ShiftId,
    report: Option<ShiftReport>,
}

impl ReportPage {
    /// The page of a shift.
    pub fn new(shift: ShiftId) -> Self {
        Self { shift, report: None }
    }
}

impl Screen for ReportPage {
    fn title(&self, view: &View) -> String {
        view.say_with("till-report-of", args!["number" => self.shift.to_string()])
    }

    fn layers(&self) -> &'static [Layer] {
        &[]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Back]
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowShift { shift: self.shift });
    }

    fn act(&mut self, _action: Action, _turn: &mut Turn<'_>) -> Handled {
        Handled::No
    }

    fn answered(&mut self, answer: Answer, _turn: &mut Turn<'_>) {
        if let Answer::ShowShift(report) = answer {
            self.report = Some(report);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut page = Page::new(area, frame.buffer_mut(), view);
        page.line(&self.title(view), Meaning::Title);
        if let Some(report) = &self.report {
            draw_report(report, &mut page, view);
        }
    }
}

/// The report from top to bottom.
fn draw_report(report: &ShiftReport, page: &mut Page<'_>, view: &View) {
    let shift = &report.totals;
    let opened = format::date_time(shift.opened, &view.words);
    let closed = format::date_time(report.closed, &view.words);
    let values = args!["name" => shift.opened_by.clone(), "at" => opened];
    page.line(&view.say_with("till-report-opened", values), Meaning::Dim);
    let values = args!["name" => report.closed_by.clone(), "at" => closed];
    page.line(&view.say_with("till-report-closed", values), Meaning::Dim);
    page.sum(&view.say("till-float"), &money(shift.float, view), Meaning::Text);
    page.sum(&view.say("till-cash-taken"), &money(shift.cash, view), Meaning::Text);
    page.sum(&view.say("till-card-taken"), &money(shift.card, view), Meaning::Text);
    let bills = view.say_with("till-taken", args!["bills" => shift.bills]);
    page.sum(&bills, &shift.takings().map(|taken| money(taken, view)).unwrap_or_default(), Meaning::Title);
    page.rule();
    page.sum(&view.say("till-expected"), &money(report.expected, view), Meaning::Text);
    page.sum(&view.say("till-counted"), &money(report.counted, view), Meaning::Text);
    draw_difference(report.difference, page, view);
    if !report.reason.is_empty() {
        page.text(&view.say_with("till-report-reason", args!["reason" => report.reason.clone()]), Meaning::Text);
    }
    draw_count(report, page, view);
    let head = report.ledger_head.get(..HEAD_DIGITS).unwrap_or(&report.ledger_head).to_owned();
    let values = args!["entries" => report.ledger_entries, "head" => head];
    page.line(&view.say_with("till-report-head", values), Meaning::Dim);
}

/// The count, as many kinds on a line as fit.
fn draw_count(report: &ShiftReport, page: &mut Page<'_>, view: &View) {
    let signs = view.theme.signs();
    let counted: Vec<String> = report
        .count
        .iter()
        .map(|kind| format!("{} {} {}", amount(kind.denomination, view), signs.times, kind.pieces))
        .collect();
    if !counted.is_empty() {
        page.text(&counted.join(&format!(" {} ", signs.middot)), Meaning::Dim);
    }
}
