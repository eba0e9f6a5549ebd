//! Lots, to find one by the number on a package: typed or scanned into the search line.

use crate::desk::recall::{FindLots, LotFound};
use crate::desk::{Answer, Noun};
use crate::domain::ids::GoodsId;
use crate::ui::action::Action;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;

use super::written::named;

/// The lots of some goods, or all.
pub struct Lots {
    goods: Option<GoodsId>,
}

impl Lots {
    /// Of all goods.
    pub fn all() -> Self {
        Self { goods: None }
    }

    /// Of these goods.
    pub fn of(goods: GoodsId) -> Self {
        Self { goods: Some(goods) }
    }
}

impl Listing for Lots {
    type Row = LotFound;

    fn title(&self) -> &'static str {
        "lots-list"
    }

    fn nothing(&self) -> &'static str {
        "lots-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Goods]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(FindLots { goods: self.goods, number: String::new() });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<LotFound>> {
        match answer {
            Answer::FindLots(found) => Some(found),
            _ => None,
        }
    }

    fn id(row: &LotFound) -> i64 {
        row.lot.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("goods-lot"), 16),
            Column::share(view.say("goods-column-goods"), 1),
            Column::fixed(view.say("goods-column-before"), 10),
            Column::fixed(view.say("goods-column-stock"), 8).right(),
        ]
    }

    fn cells(&self, row: &LotFound, view: &View) -> Vec<TableCell> {
        let signs = view.theme.signs();
        let dash = signs.dash.to_owned();
        let number = if row.lot.number.is_empty() { dash.clone() } else { row.lot.number.clone() };
        let (number, means) = if row.lot.recalled {
            (format!("{} {number}", signs.danger), Meaning::Danger)
        } else if row.lot.is_expired(view.wall().date()) {
            (format!("{} {number}", signs.caution), Meaning::Caution)
        } else {
            (number, Meaning::Text)
        };
        let before = row.lot.best_before.map_or(dash, |day| format::day_numbers(day, view.words.language()));
        vec![
            TableCell::meant(number, means),
            TableCell::text(named(&row.names, view)),
            TableCell::meant(before, Meaning::Dim),
            TableCell::text(row.lot.stock.to_string()),
        ]
    }

    fn aside(&self, row: &LotFound, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(named(&row.names, view), Meaning::Title)];
        if row.lot.recalled {
            lines.push((view.say("recall-stands"), Meaning::Danger));
        }
        lines.push((view.say("lots-enter"), Meaning::Hint));
        lines
    }

    fn offers(&self, row: Option<&LotFound>, _view: &View) -> Vec<Action> {
        row.map(|_| Action::Open).into_iter().collect()
    }

    fn act(&mut self, action: Action, row: Option<&LotFound>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open, Some(row)) => turn.go(Destination::Lot(row.lot.id)),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
