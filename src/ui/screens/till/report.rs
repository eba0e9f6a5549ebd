//! The report of a closed shift.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::Answer;
use crate::desk::till::ShowShift;
use crate::domain::approval::OverrideLine;
use crate::domain::ids::ShiftId;
use crate::domain::money::Money;
use crate::domain::till::{Pieces, SealedCount, ShiftReport, TillTender};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::screens::paper::PaperPage;
use crate::ui::theme::Meaning;
use crate::words::{Words, format, paper};

use super::close_view::{draw_difference, draw_ledgers, draw_tenders};
use super::move_cash::reason_key;
use super::page::Page;
use super::scroll::Scroll;
use super::x_report::{draw_moves, draw_totals};
use super::{amount, money, signed};

/// How many digits of the ledger's head stand on the report: enough to know it by.
const HEAD_DIGITS: usize = 16;

/// The report of a closed shift, as it was and stays.
pub struct ReportPage {
    shift: ShiftId,
    report: Option<ShiftReport>,
    scroll: Scroll,
}

impl ReportPage {
    /// The page of a shift.
    pub fn new(shift: ShiftId) -> Self {
        Self { shift, report: None, scroll: Scroll::default() }
    }
}

impl Screen for ReportPage {
    fn title(&self, view: &View) -> String {
        view.say_with("till-report-of", args!["number" => self.shift.to_string()])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::List]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Print, Action::Down, Action::PageDown, Action::Back]
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowShift { shift: self.shift });
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        if let (Action::Print, Some(report), Some(salon)) = (action, &self.report, &turn.view().salon) {
            turn.show(PaperPage::new(paper::shift_report(report, salon, &Words::new(salon.language))));
            return Handled::Yes;
        }
        Handled::from(self.scroll.act(action))
    }

    fn answered(&mut self, answer: Answer, _turn: &mut Turn<'_>) {
        if let Answer::ShowShift(report) = answer {
            self.report = Some(report);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        self.scroll.draw(area, frame.buffer_mut(), view, |page| {
            page.line(&self.title(view), Meaning::Title);
            if let Some(report) = &self.report {
                draw_report(report, page, view);
            }
        });
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
    draw_totals(shift, page, view);
    draw_opening(report, page, view);
    page.gap();
    draw_tenders(&report.tenders, page, view);
    if let Some(cash) = report.tender(TillTender::Cash) {
        draw_difference(cash.difference, page, view);
    }
    if let Some(name) = &report.approved_by {
        page.line(&view.say_with("report-approved", args!["name" => name.clone()]), Meaning::Text);
    }
    page.gap();
    if let Some(aside) = report.put_aside {
        page.sum(&view.say(reason_key(aside.to)), &money(aside.amount, view), Meaning::Text);
    }
    page.sum(&view.say("close-next-float"), &money(report.next_float, view), Meaning::Title);
    draw_moves(&report.moves, page, view);
    if !report.ledgers.is_empty() {
        page.gap();
        draw_ledgers(&report.ledgers, &report.held, page, view);
    }
    draw_counts(report, page, view);
    draw_overrides(&report.overrides, page, view);
    if !report.handover.is_empty() {
        page.gap();
        page.line(&view.say("close-handover"), Meaning::Heading);
        for line in report.handover.lines() {
            page.text(line, Meaning::Text);
        }
    }
    page.gap();
    let head = report.ledger_head.get(..HEAD_DIGITS).unwrap_or(&report.ledger_head).to_owned();
    let values = args!["entries" => report.ledger_entries, "head" => head];
    page.line(&view.say_with("till-report-head", values), Meaning::Dim);
}

/// What the count at the opening found.
fn draw_opening(report: &ShiftReport, page: &mut Page<'_>, view: &View) {
    if report.opening_difference == Money::ZERO {
        return;
    }
    page.sum(&view.say("report-opening-difference"), &signed(report.opening_difference, view), Meaning::Caution);
    page.text(&view.say_with("till-report-reason", args!["reason" => report.opening_reason.clone()]), Meaning::Dim);
}

/// Every count that was sealed; the final one alone where no others are known.
fn draw_counts(report: &ShiftReport, page: &mut Page<'_>, view: &View) {
    page.gap();
    page.line(&view.say("report-counts"), Meaning::Heading);
    for count in &report.counts {
        page.sum(&count_head(count, view), &money(count.total, view), Meaning::Text);
        draw_pieces(&count.count, page, view);
    }
    if report.counts.is_empty() {
        draw_pieces(&report.count, page, view);
    }
}

/// Who counted, when, and whether it led anywhere.
fn count_head(count: &SealedCount, view: &View) -> String {
    let values = args!["name" => count.by.clone(), "at" => format::clock(count.at.time())];
    view.say_with(if count.called_off { "report-count-called-off" } else { "report-count" }, values)
}

/// A count, as many kinds on a line as fit.
fn draw_pieces(pieces: &[Pieces], page: &mut Page<'_>, view: &View) {
    let signs = view.theme.signs();
    let counted: Vec<String> = pieces
        .iter()
        .map(|kind| format!("{} {} {}", amount(kind.denomination, view), signs.times, kind.pieces))
        .collect();
    if !counted.is_empty() {
        page.text(&counted.join(&format!(" {} ", signs.middot)), Meaning::Dim);
    }
}

/// What was done above a limit, with the manager's word.
fn draw_overrides(lines: &[OverrideLine], page: &mut Page<'_>, view: &View) {
    if lines.is_empty() {
        return;
    }
    page.gap();
    page.line(&view.say("override-title"), Meaning::Heading);
    for line in lines {
        page.sum(&format!("{}: {}", line.by, line.reason), &money(line.amount, view), Meaning::Text);
        if let Some(settled) = &line.settled {
            page.text(&format!("{}: {}", settled.by, settled.word), Meaning::Dim);
        }
    }
}
