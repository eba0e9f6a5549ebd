//! What came and went of goods.

use crate::args;
use crate::desk::goods::{GoodsMove, ListGoodsMoves};
use crate::desk::{Answer, Noun};
use crate::domain::ids::GoodsId;
use crate::ui::action::Action;
use crate::ui::screen::{Handled, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::goods::{move_kind_key, write_off_key};

use super::written::day;

/// The moves of goods, the latest first.
pub(super) struct Moves {
    goods: GoodsId,
}

impl Moves {
    /// Of these goods.
    pub(super) fn of(goods: GoodsId) -> Self {
        Self { goods }
    }
}

impl Listing for Moves {
    type Row = GoodsMove;

    fn title(&self) -> &'static str {
        "goods-moves"
    }

    fn nothing(&self) -> &'static str {
        "goods-moves-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Goods]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListGoodsMoves { goods: self.goods });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<GoodsMove>> {
        match answer {
            Answer::ListGoodsMoves(told) => Some(told.moves),
            _ => None,
        }
    }

    fn id(row: &GoodsMove) -> i64 {
        row.id
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("goods-column-when"), 16),
            Column::share(view.say("goods-column-what"), 1),
            Column::fixed(view.say("goods-column-pieces"), 6).right(),
            Column::fixed(view.say("goods-lot"), 14).from(70),
            Column::fixed(view.say("goods-column-who"), 16).from(86),
        ]
    }

    fn cells(&self, row: &GoodsMove, view: &View) -> Vec<TableCell> {
        let at = format::day_numbers(row.at.date(), view.words.language());
        let at = format!("{at} {}", format::clock(row.at.time()));
        let (sign, means) =
            if row.quantity < 0 { (view.theme.signs().minus, Meaning::Text) } else { ("+", Meaning::Good) };
        vec![
            TableCell::meant(at, Meaning::Dim),
            TableCell::text(view.say(move_kind_key(row.kind))),
            TableCell::meant(format!("{sign}{}", row.quantity.unsigned_abs()), means),
            TableCell::meant(row.lot.clone(), Meaning::Dim),
            TableCell::meant(row.by.clone(), Meaning::Dim),
        ]
    }

    fn aside(&self, row: &GoodsMove, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(view.say(move_kind_key(row.kind)), Meaning::Title), (row.by.clone(), Meaning::Dim)];
        if !row.lot.is_empty() {
            lines.push((view.say_with("goods-lot-of", args!["lot" => row.lot.as_str()]), Meaning::Text));
        }
        if row.best_before.is_some() {
            let until = view.say_with("goods-until", args!["day" => day(row.best_before, view)]);
            lines.push((until, Meaning::Text));
        }
        if let Some(bill) = row.bill {
            lines.push((view.say_with("goods-of-bill", args!["number" => bill.to_string()]), Meaning::Text));
        }
        if row.beyond_stock {
            lines.push((view.say("goods-was-beyond"), Meaning::Caution));
        }
        if let Some(reason) = row.reason {
            lines.push((view.say(write_off_key(reason)), Meaning::Text));
        }
        if !row.note.is_empty() {
            lines.push((row.note.clone(), Meaning::Dim));
        }
        lines
    }

    fn offers(&self, _row: Option<&GoodsMove>, _view: &View) -> Vec<Action> {
        Vec::new()
    }

    fn act(&mut self, _action: Action, _row: Option<&GoodsMove>, _turn: &mut Turn<'_>) -> Handled {
        Handled::No
    }
}
