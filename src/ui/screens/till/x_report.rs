//! The running shift as it stands: looked at any time, it changes nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::ShowX;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::money::Money;
use crate::domain::till::{CashMoved, ShiftTotals, XReport};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::screens::paper::PaperPage;
use crate::ui::theme::Meaning;
use crate::words::{Words, format, paper};

use super::move_cash::reason_key;
use super::page::Page;
use super::scroll::Scroll;
use super::{money, signed};

/// The page of the running shift.
#[derive(Default)]
pub(super) struct XPage {
    report: Option<XReport>,
    scroll: Scroll,
}

impl Screen for XPage {
    fn title(&self, view: &View) -> String {
        view.say("x-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Till]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Print, Action::Back]
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowX {});
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        if let (Action::Print, Some(report), Some(salon)) = (action, &self.report, &turn.view().salon) {
            turn.show(PaperPage::new(paper::x_report(report, salon, &Words::new(salon.language))));
            return Handled::Yes;
        }
        Handled::from(self.scroll.act(action))
    }

    fn answered(&mut self, answer: Answer, _turn: &mut Turn<'_>) {
        if let Answer::ShowX(report) = answer {
            self.report = Some(report);
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        turn.say_error(error);
        turn.close();
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        self.scroll.draw(area, frame.buffer_mut(), view, |page| {
            let Some(report) = &self.report else { return page.line(&self.title(view), Meaning::Title) };
            let at = format::date_time(report.at, &view.words);
            let values = args!["number" => report.totals.shift.to_string(), "at" => at];
            page.line(&view.say_with("x-of", values), Meaning::Title);
            page.gap();
            draw_totals(&report.totals, page, view);
            if report.opening_difference != Money::ZERO {
                page.sum(
                    &view.say("report-opening-difference"),
                    &signed(report.opening_difference, view),
                    Meaning::Caution,
                );
            }
            draw_moves(&report.moves, page, view);
            page.gap();
            match report.expected {
                Some(expected) => page.sum(&view.say("till-expected"), &money(expected, view), Meaning::Title),
                None => page.text(&view.say("x-blind"), Meaning::Hint),
            }
        });
    }
}

/// What a shift opened with and what it took; while it is counted only that it is.
pub(super) fn draw_totals(shift: &ShiftTotals, page: &mut Page<'_>, view: &View) {
    page.sum(&view.say("till-float"), &money(shift.float, view), Meaning::Text);
    let Some(taken) = shift.taken else { return page.text(&view.say("till-being-counted"), Meaning::Hint) };
    page.sum(&view.say("till-cash-taken"), &money(taken.cash, view), Meaning::Text);
    page.sum(&view.say("till-card-taken"), &money(taken.card, view), Meaning::Text);
    page.sum(&view.say("till-transfer-taken"), &money(taken.transfer, view), Meaning::Text);
    let bills = view.say_with("till-taken", args!["bills" => shift.bills]);
    page.sum(&bills, &taken.money().map(|sum| money(sum, view)).unwrap_or_default(), Meaning::Title);
}

/// Cash that moved without a bill.
pub(super) fn draw_moves(moves: &[CashMoved], page: &mut Page<'_>, view: &View) {
    if moves.is_empty() {
        return;
    }
    page.gap();
    page.line(&view.say("cash-list"), Meaning::Heading);
    for moved in moves {
        let name = if moved.specialist.is_empty() {
            view.say(reason_key(moved.reason))
        } else {
            format!("{}: {}", view.say(reason_key(moved.reason)), moved.specialist)
        };
        let sign = if moved.reason.comes_in() { moved.amount } else { moved.amount.negated().unwrap_or_default() };
        let who = format!("{} {} {name}", format::clock(moved.at.time()), moved.by);
        page.sum(&who, &signed(sign, view), Meaning::Text);
        if !moved.note.is_empty() {
            page.text(&moved.note, Meaning::Dim);
        }
    }
}
