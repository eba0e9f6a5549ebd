//! Who is to pay: today's visits, those of earlier days, and sales that were begun.

use crate::desk::till::{ListPayers, Payer, PayerOf};
use crate::desk::{Answer, Noun};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::screens::till::{market, money};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;

/// Those who wait to pay, earliest first.
#[derive(Default)]
pub struct WhoPays;

/// Who it is.
fn name(payer: &Payer, view: &View) -> String {
    match &payer.client {
        Some(name) => format::full_name(&name.family, &name.given, &name.patronymic, market(view)),
        None => view.say("bills-nobody"),
    }
}

/// What it is for; a sale that holds nothing yet says so.
fn what(payer: &Payer, view: &View) -> String {
    let first = payer.first.in_language(view.words.language().code());
    if first.is_empty() { view.say("checkout-sale") } else { first.to_owned() }
}

impl Listing for WhoPays {
    type Row = Payer;

    fn title(&self) -> &'static str {
        "till-who-pays"
    }

    fn nothing(&self) -> &'static str {
        "till-nobody-pays"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Till]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListPayers {});
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Payer>> {
        match answer {
            Answer::ListPayers(payers) => Some(payers),
            _ => None,
        }
    }

    /// Visits by their numbers; sales below nothing, so that no number means both.
    fn id(row: &Payer) -> i64 {
        match row.of {
            PayerOf::Visit(visit) => visit.0,
            PayerOf::Sale(bill) => bill.0.saturating_neg(),
        }
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("payers-at"), 6),
            Column::share(view.say("bills-client"), 1),
            Column::share(view.say("bills-for"), 1).from(50),
            Column::fixed(view.say("bills-sum"), 12).right(),
        ]
    }

    fn cells(&self, payer: &Payer, view: &View) -> Vec<TableCell> {
        let is_today = payer.at.date() == view.wall().date();
        let at = if is_today {
            TableCell::text(format::clock(payer.at.time()))
        } else {
            let day = payer.at.date();
            TableCell::meant(format!("{:02}.{:02}", day.day(), day.month()), Meaning::Caution)
        };
        vec![
            at,
            TableCell::text(name(payer, view)),
            TableCell::text(what(payer, view)),
            TableCell::text(money(payer.total, view)),
        ]
    }

    fn aside(&self, payer: &Payer, view: &View) -> Vec<(String, Meaning)> {
        let at = format::date_time(payer.at, &view.words);
        let is_today = payer.at.date() == view.wall().date();
        vec![
            (name(payer, view), Meaning::Title),
            (what(payer, view), Meaning::Text),
            (money(payer.total, view), Meaning::Text),
            (at, if is_today { Meaning::Dim } else { Meaning::Caution }),
        ]
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Bills, Layer::List]
    }

    fn offers(&self, row: Option<&Payer>, _view: &View) -> Vec<Action> {
        let mut offers: Vec<Action> = row.map(|_| Action::Open).into_iter().collect();
        offers.extend([Action::New, Action::Bills]);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Payer>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open | Action::Pay, Some(payer)) => turn.go(match payer.of {
                PayerOf::Visit(visit) => Destination::Pay(visit),
                PayerOf::Sale(bill) => Destination::PayBill(bill),
            }),
            (Action::New, _) => turn.go(Destination::NewSale { client: None }),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
