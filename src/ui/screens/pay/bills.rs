//! The bills of a shift or of a client.

use crate::args;
use crate::desk::till::{ListBills, ListShifts, WhichBills};
use crate::desk::{Answer, Noun};
use crate::domain::ids::{ClientId, ShiftId};
use crate::domain::till::{BillState, BillSummary};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::screens::till::{amount, market, money};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;

/// The most bills that are listed.
const LISTED: u32 = 300;
/// How many shifts one can go back.
const SHIFTS: u32 = 60;

/// The list of bills: of the latest shift, with the shifts before to the left; or of one client.
#[derive(Default)]
pub struct Bills {
    client: Option<ClientId>,
    /// The shifts, the latest first, and which of them is looked at.
    shifts: Vec<ShiftId>,
    at: usize,
}

impl Bills {
    /// Those of the latest shift.
    pub fn of_shift() -> Self {
        Self::default()
    }

    /// Those of a client.
    pub fn of_client(client: ClientId) -> Self {
        Self { client: Some(client), ..Self::default() }
    }

    /// Asks for the bills of what is looked at.
    fn ask_bills(&self, turn: &mut Turn<'_>) {
        let shift = self.shifts.get(self.at).copied().map(WhichBills::Shift);
        if let Some(which) = self.client.map(WhichBills::Client).or(shift) {
            turn.ask(ListBills { which, most: LISTED });
        }
    }
}

/// How a bill stands.
fn state(bill: &BillSummary, view: &View) -> (String, Meaning) {
    match bill.state {
        BillState::Open => (view.say("bills-open"), Meaning::Caution),
        BillState::Void => (view.say("bills-void"), Meaning::Dim),
        BillState::Dropped => (view.say("bills-dropped"), Meaning::Dim),
        BillState::Paid if bill.is_refunded => (view.say("bills-refunded"), Meaning::Caution),
        BillState::Paid => (view.theme.signs().good.to_owned(), Meaning::Good),
    }
}

/// Who pays.
fn client(bill: &BillSummary, view: &View) -> String {
    match &bill.client {
        Some((_, name)) => format::full_name(&name.family, &name.given, &name.patronymic, market(view)),
        None => view.say("bills-nobody"),
    }
}

impl Listing for Bills {
    type Row = BillSummary;

    fn title(&self) -> &'static str {
        if self.client.is_some() { "bills-of-client" } else { "bills-title" }
    }

    fn nothing(&self) -> &'static str {
        "bills-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Till]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        if self.client.is_none() {
            turn.ask(ListShifts { before: None, most: SHIFTS });
        }
        self.ask_bills(turn);
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<BillSummary>> {
        match answer {
            Answer::ListShifts(shifts) => {
                let is_first = self.shifts.is_empty();
                self.shifts = shifts.iter().map(|line| line.totals.shift).collect();
                if is_first {
                    self.ask_bills(turn);
                }
                self.shifts.is_empty().then(Vec::new)
            }
            Answer::ListBills(bills) => Some(bills),
            _ => None,
        }
    }

    fn id(row: &BillSummary) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("bills-number"), 6).right(),
            Column::fixed(view.say("bills-at"), if self.client.is_some() { 11 } else { 5 }),
            Column::share(view.say("bills-client"), 1),
            Column::share(view.say("bills-for"), 1).from(80),
            Column::fixed(view.say("bills-sum"), 11).right(),
            Column::fixed("", 9),
        ]
    }

    fn cells(&self, bill: &BillSummary, view: &View) -> Vec<TableCell> {
        let at = bill.paid.unwrap_or(bill.opened);
        let at =
            if self.client.is_some() { format::day_short(at.date(), &view.words) } else { format::clock(at.time()) };
        let (text, means) = state(bill, view);
        vec![
            TableCell::text(bill.id.to_string()),
            TableCell::text(at),
            TableCell::text(client(bill, view)),
            TableCell::text(bill.first.in_language(view.words.language().code())),
            TableCell::text(amount(bill.total, view)),
            TableCell::meant(text, means),
        ]
    }

    fn aside(&self, bill: &BillSummary, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![
            (view.say_with("receipt-title", args!["number" => bill.id.to_string()]), Meaning::Title),
            (client(bill, view), Meaning::Text),
            (bill.first.in_language(view.words.language().code()).to_owned(), Meaning::Text),
            (money(bill.total, view), Meaning::Text),
        ];
        let at = bill.paid.unwrap_or(bill.opened);
        lines.push((format::date_time(at, &view.words), Meaning::Dim));
        if let Some(shift) = bill.shift {
            lines.push((view.say_with("bills-shift", args!["number" => shift.to_string()]), Meaning::Dim));
        }
        let (text, means) = state(bill, view);
        if bill.state != BillState::Paid || bill.is_refunded {
            lines.push((text, means));
        }
        lines.retain(|(text, _)| !text.is_empty());
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Bills, Layer::List]
    }

    fn offers(&self, row: Option<&BillSummary>, _view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if let Some(bill) = row {
            offers.push(Action::Open);
            offers.extend((bill.state == BillState::Paid).then_some(Action::Refund));
        }
        offers.push(Action::New);
        if self.client.is_none() {
            offers.extend((self.at + 1 < self.shifts.len()).then_some(Action::Left));
            offers.extend((self.at > 0).then_some(Action::Right));
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&BillSummary>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open, Some(bill)) => turn.go(match bill.state {
                BillState::Open => Destination::PayBill(bill.id),
                BillState::Paid | BillState::Void | BillState::Dropped => Destination::Receipt(bill.id),
            }),
            (Action::Refund, Some(bill)) if bill.state == BillState::Paid => turn.go(Destination::Refund(bill.id)),
            (Action::New, _) => turn.go(Destination::NewSale { client: None }),
            (Action::Left, _) if self.client.is_none() && self.at + 1 < self.shifts.len() => {
                self.at += 1;
                self.ask_bills(turn);
            }
            (Action::Right, _) if self.client.is_none() && self.at > 0 => {
                self.at -= 1;
                self.ask_bills(turn);
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
