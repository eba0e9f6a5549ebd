//! Taking a paid bill back, whole or in part: which pieces, how the money goes back, and all that returns with it, shown
//! before it is done.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::till::{PlanRefund, RefundBill, ShowBill};
use crate::desk::{Answer, DeskError, StoreError};
use crate::domain::approval::{ApprovalRefusal, Purpose};
use crate::domain::ids::{ApprovalId, BillId, RequestKey};
use crate::domain::money::Money;
use crate::domain::till::{Receipt, Refund, RefundLine, RefundWay};
use crate::ui::action::Action;
use crate::ui::forms::checkout::REFUND_REASON;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, News, Screen, Turn, View};
use crate::ui::screens::FormScreen;
use crate::ui::screens::approve::Approval;
use crate::ui::screens::till::{Page, amount, market, money};
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, width};
use crate::words::format;

use super::reason::Reason;

/// The screen of a refund.
pub struct RefundPage {
    bill: BillId,
    receipt: Option<Receipt>,
    /// How many pieces of each line go back.
    pieces: Vec<i64>,
    /// How many of each could.
    left: Vec<i64>,
    at: usize,
    way: RefundWay,
    tips: bool,
    is_void: bool,
    plan: Option<Refund>,
    note: Option<String>,
    reason: String,
    key: Option<RequestKey>,
    is_waiting: bool,
}

impl RefundPage {
    /// Of a bill.
    pub fn new(bill: BillId) -> Self {
        Self {
            bill,
            receipt: None,
            pieces: Vec::new(),
            left: Vec::new(),
            at: 0,
            way: RefundWay::AsPaid,
            tips: false,
            is_void: false,
            plan: None,
            note: None,
            reason: String::new(),
            key: None,
            is_waiting: false,
        }
    }

    /// The pieces that go back.
    fn lines(&self) -> Vec<RefundLine> {
        let pieces = self.pieces.iter().enumerate().filter(|(_, quantity)| **quantity > 0);
        pieces.map(|(line, quantity)| RefundLine { line, quantity: *quantity }).collect()
    }

    /// Asks what would go back.
    fn plan(&mut self, turn: &mut Turn<'_>) {
        (self.key, self.note) = (None, None);
        let lines = self.lines();
        if lines.is_empty() {
            self.plan = None;
            return;
        }
        turn.ask(PlanRefund { bill: self.bill, lines, way: self.way, tips: self.tips });
    }

    /// Does it.
    fn refund(&mut self, approval: Option<ApprovalId>, turn: &mut Turn<'_>) {
        if self.is_waiting {
            return;
        }
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        turn.ask(RefundBill {
            key,
            bill: self.bill,
            lines: self.lines(),
            way: self.way,
            tips: self.tips,
            reason: self.reason.clone(),
            void: self.is_void,
            approval,
        });
        self.is_waiting = true;
    }

    /// The bill as it stands.
    fn took(&mut self, receipt: Receipt, turn: &mut Turn<'_>) {
        let back = |line: usize| -> i64 {
            let all = receipt.refunds.iter().flat_map(|made| &made.refund.lines);
            all.filter(|back| back.line == line).map(|back| back.quantity).sum()
        };
        let lines = receipt.bill.lines.iter().enumerate();
        self.left = lines.map(|(at, line)| line.quantity.saturating_sub(back(at)).max(0)).collect();
        self.pieces = if self.left.len() == 1 { self.left.clone() } else { vec![0; self.left.len()] };
        self.receipt = Some(receipt);
        self.plan(turn);
    }

    /// More or fewer pieces of the line on which one stands.
    fn change(&mut self, by: i64, turn: &mut Turn<'_>) {
        let (Some(pieces), Some(left)) = (self.pieces.get_mut(self.at), self.left.get(self.at)) else { return };
        let wanted = (*pieces + by).clamp(0, *left);
        if wanted != *pieces && !self.is_void {
            *pieces = wanted;
            self.plan(turn);
        }
    }

    /// All pieces of the line on which one stands, or none.
    fn toggle(&mut self, turn: &mut Turn<'_>) {
        let by = match (self.pieces.get(self.at), self.left.get(self.at)) {
            (Some(0), Some(left)) => *left,
            (Some(pieces), _) => -*pieces,
            (None, _) => 0,
        };
        self.change(by, turn);
    }

    /// The whole bill was a mistake, or not.
    fn toggle_void(&mut self, turn: &mut Turn<'_>) {
        self.is_void = !self.is_void;
        if self.is_void {
            (self.pieces, self.way, self.tips) = (self.left.clone(), RefundWay::AsPaid, true);
        }
        self.plan(turn);
    }
}

/// The next way for the money to go back; a deposit needs somebody whose it is.
fn next_way(way: RefundWay, has_client: bool) -> RefundWay {
    match way {
        RefundWay::AsPaid => RefundWay::Cash,
        RefundWay::Cash if has_client => RefundWay::Deposit,
        RefundWay::Cash | RefundWay::Deposit => RefundWay::AsPaid,
    }
}

/// The key of a way's name.
fn way_key(way: RefundWay) -> &'static str {
    match way {
        RefundWay::AsPaid => "refund-as-paid",
        RefundWay::Cash => "refund-all-cash",
        RefundWay::Deposit => "refund-all-deposit",
    }
}

impl Screen for RefundPage {
    fn title(&self, view: &View) -> String {
        view.say_with("refund-title", args!["number" => self.bill.to_string()])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Refund, Layer::List]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        let Some(receipt) = &self.receipt else { return vec![Action::Back] };
        let mut offers = Vec::new();
        if self.plan.is_some() && !self.is_waiting {
            offers.push(Action::Open);
        }
        if !self.is_void {
            offers.extend([Action::OneMore, Action::OneLess, Action::TogglePiece, Action::NextWay]);
            offers.extend((receipt.quote.tips > Money::ZERO).then_some(Action::ToggleTips));
        }
        offers.extend([Action::VoidBill, Action::Back]);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        if !self.is_waiting {
            turn.ask(ShowBill { bill: self.bill });
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let last = self.pieces.len().saturating_sub(1);
        match action {
            _ if self.is_waiting => return Handled::from(action == Action::Back),
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Down => self.at = (self.at + 1).min(last),
            Action::OneMore | Action::Right => self.change(1, turn),
            Action::OneLess | Action::Left => self.change(-1, turn),
            Action::TogglePiece => self.toggle(turn),
            Action::NextWay if !self.is_void => {
                let has_client = self.receipt.as_ref().is_some_and(|receipt| receipt.bill.client.is_some());
                self.way = next_way(self.way, has_client);
                self.plan(turn);
            }
            Action::ToggleTips if !self.is_void => {
                self.tips = !self.tips;
                self.plan(turn);
            }
            Action::VoidBill => self.toggle_void(turn),
            Action::Open if self.plan.is_some() => {
                turn.show(FormScreen::new(Reason::new(self.reason.clone()), turn.view()));
            }
            Action::Open => self.note = Some(turn.view().say("refund-nothing-chosen")),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::ShowBill(shown) => {
                if let Some(receipt) = shown.paid {
                    self.took(receipt, turn);
                }
            }
            Answer::PlanRefund(refund) => (self.plan, self.note) = (Some(refund), None),
            Answer::RefundBill(receipt) => {
                self.is_waiting = false;
                let back = receipt.refunds.last().map(|made| made.refund.clone()).unwrap_or_default();
                let values = args!["amount" => money(back.money(), turn.view()), "number" => self.bill.to_string()];
                turn.say(Message::done(turn.view().say_with("refund-done", values)));
                turn.close();
                turn.go(Destination::Receipt(self.bill));
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.is_waiting = false;
        if matches!(error, DeskError::Approval(ApprovalRefusal::Missing)) {
            let view = turn.view();
            turn.show(FormScreen::new(Approval::new(Purpose::Refund, self.reason.clone()), view));
            return Handled::Yes;
        }
        self.note = Some(turn.view().words.refusal(error));
        self.plan = None;
        // Where the disk failed nobody knows yet whether it was written: the same name asks again safely.
        if !matches!(error, DeskError::Store(failure) if !matches!(failure, StoreError::Constraint(_))) {
            self.key = None;
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        match news {
            News::Filled(name, draft) if name == REFUND_REASON.name => {
                draft.text("reason").clone_into(&mut self.reason);
                self.refund(None, turn);
            }
            News::Approved(approval) => self.refund(approval, turn),
            _ => {}
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut page = Page::new(area, frame.buffer_mut(), view);
        page.line(&self.title(view), Meaning::Title);
        let Some(receipt) = &self.receipt else { return };
        let paid = format::date_time(receipt.paid, &view.words);
        let name = receipt.client.as_ref();
        let name = name.map(|name| format::full_name(&name.family, &name.given, &name.patronymic, market(view)));
        let values = args!["at" => paid, "name" => name.unwrap_or_else(|| view.say("bills-nobody"))];
        page.line(&view.say_with("refund-of", values), Meaning::Dim);
        page.gap();
        for (at, line) in receipt.bill.lines.iter().enumerate() {
            let Some(row) = page.next_row() else { return };
            let (buffer, _) = page.canvas();
            let pieces = self.pieces.get(at).copied().unwrap_or(0);
            let left = self.left.get(at).copied().unwrap_or(0);
            let values = args!["pieces" => pieces, "left" => left];
            let text = view.say_with("refund-pieces", values);
            draw_line((&super::line_name(line, view), &text), (at == self.at, pieces > 0), row, buffer, view);
        }
        page.rule();
        self.draw_plan(&mut page, view);
    }
}

impl RefundPage {
    /// What goes back, and how.
    fn draw_plan(&self, page: &mut Page<'_>, view: &View) {
        if self.is_void {
            page.text(&view.say("refund-is-void"), Meaning::Caution);
        }
        if let Some(note) = &self.note {
            page.text(note, Meaning::Error);
        }
        let Some(plan) = &self.plan else {
            if self.note.is_none() {
                page.text(&view.say("refund-choose"), Meaning::Hint);
            }
            return;
        };
        page.sum(&view.say("refund-back"), &money(plan.money(), view), Meaning::Title);
        page.line(&view.say_with("refund-way", args!["way" => view.say(way_key(self.way))]), Meaning::Dim);
        for (key, sum) in [
            ("refund-cash", plan.cash),
            ("refund-card", plan.card),
            ("refund-transfer", plan.transfer),
            ("refund-deposit", plan.deposit),
            ("refund-debt", plan.debt),
            ("refund-tips", plan.tips),
            ("checkout-rounding", plan.rounding),
        ] {
            if sum != Money::ZERO {
                page.sum(&view.say(key), &amount(sum, view), Meaning::Text);
            }
        }
        let certificates = plan.certificates.iter().chain(&plan.procedure_certificates);
        for (id, sum) in certificates {
            let label = view.say_with("refund-certificate", args!["number" => id.to_string()]);
            page.sum(&label, &amount(*sum, view), Meaning::Text);
        }
        if !plan.sessions.is_empty() {
            page.sum(&view.say("refund-sessions"), &plan.sessions.len().to_string(), Meaning::Text);
        }
        for (key, points, means) in [
            ("refund-points-back", plan.points_back, Meaning::Good),
            ("refund-points-taken", plan.points_taken, Meaning::Caution),
        ] {
            if points > 0 {
                page.sum(&view.say(key), &format::points(points, market(view), &view.words), means);
            }
        }
    }
}

/// A line with how many of its pieces go back.
fn draw_line(
    (name, pieces): (&str, &str),
    (is_here, goes_back): (bool, bool),
    row: Rect,
    buffer: &mut Buffer,
    view: &View,
) {
    let signs = view.theme.signs();
    let own = if goes_back { Meaning::Text } else { Meaning::Dim };
    let style = view.style(if is_here { Meaning::Selected } else { own });
    buffer.set_style(row, style);
    if is_here {
        put(buffer, row.x, row.y, row.right(), signs.here, style, "");
    }
    let at = row.right().saturating_sub(width(pieces) + 1);
    put(buffer, row.x + 2, row.y, at.saturating_sub(1), name, style, signs.ellipsis);
    put(buffer, at, row.y, row.right(), pieces, style, "");
}
