//! Goods for care at home that suit the guest of a visit; Enter puts one on the bill.

use super::written::{market, may, named, suits};
use crate::args;
use crate::desk::comfort::{CareGoods, CareShown, SuggestCare};
use crate::desk::till::AddCare;
use crate::desk::{Answer, Noun};
use crate::domain::ids::{RequestKey, VisitId};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format::{money, number, points};

/// The list of a visit.
pub struct CareList {
    visit: VisitId,
    /// What the salon told last.
    shown: Option<CareShown>,
    /// The name of the request on its way: kept until it is answered, so that a retry puts nothing there twice.
    key: Option<RequestKey>,
}

impl CareList {
    /// For a visit.
    pub fn new(visit: VisitId) -> Self {
        Self { visit, shown: None, key: None }
    }

    /// Whether an article can go on the bill from here.
    fn is_open(&self, view: &View) -> bool {
        may(view, Permission::UseTill) && self.shown.as_ref().is_some_and(|shown| shown.is_open)
    }
}

impl Listing for CareList {
    type Row = CareGoods;

    fn title(&self) -> &'static str {
        "care-goods-title"
    }

    fn head(&self, view: &View) -> String {
        match &self.shown {
            None => view.say(self.title()),
            Some(shown) => view.say_with("care-goods-title-of", args!["name" => shown.name.as_str()]),
        }
    }

    fn nothing(&self) -> &'static str {
        "care-goods-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Goods, Noun::Wallets, Noun::Clients, Noun::Anamnesis, Noun::Plans]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(SuggestCare { visit: self.visit });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<CareGoods>> {
        match answer {
            Answer::SuggestCare(shown) => {
                let goods = shown.goods.clone();
                self.shown = Some(shown);
                Some(goods)
            }
            Answer::AddCare(added) => {
                self.key = None;
                let view = turn.view();
                let known = self.shown.iter().flat_map(|shown| &shown.goods).find(|one| one.goods == added.goods);
                let name = known.map(|one| named(&one.names, view)).unwrap_or_default();
                let values = args!["name" => name, "count" => added.quantity];
                turn.say(Message::done(view.say_with("care-goods-added", values)));
                None
            }
            _ => None,
        }
    }

    fn id(row: &CareGoods) -> i64 {
        row.goods.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("goods-column-goods"), 1),
            Column::fixed(view.say("catalogue-column-price"), 11).right(),
            Column::fixed(view.say("care-goods-points"), 10).right(),
            Column::fixed(view.say("care-goods-rest"), 11).right().from(66),
        ]
    }

    fn cells(&self, row: &CareGoods, view: &View) -> Vec<TableCell> {
        let market = market(view);
        let by_points = if row.points > 0 {
            TableCell::meant(number(row.points, market), Meaning::Good)
        } else {
            TableCell::default()
        };
        vec![
            TableCell::text(named(&row.names, view)),
            TableCell::text(money(row.price, market)),
            by_points,
            TableCell::text(money(row.rest, market)),
        ]
    }

    fn aside(&self, row: &CareGoods, view: &View) -> Vec<(String, Meaning)> {
        let market = market(view);
        let mut lines = vec![(named(&row.names, view), Meaning::Title)];
        if row.is_advised {
            lines.push((view.say("care-goods-advised"), Meaning::Good));
        }
        lines.push((view.say_with("care-goods-suits", args!["needs" => suits(row, view)]), Meaning::Text));
        lines.push(if self.shown.as_ref().is_some_and(|shown| shown.is_asked) {
            (view.say("care-goods-free"), Meaning::Text)
        } else {
            (format!("{} {}", view.theme.signs().caution, view.say("care-goods-not-asked")), Meaning::Caution)
        });
        if row.points > 0 {
            let many = points(row.points, market, &view.words);
            let line = if row.rest == Money::ZERO {
                view.say_with("care-goods-whole", args!["points" => many])
            } else {
                view.say_with("care-goods-part", args!["points" => many, "rest" => money(row.rest, market)])
            };
            lines.push((line, Meaning::Good));
        }
        lines.push((view.say_with("care-goods-stock", args!["count" => row.sellable]), Meaning::Dim));
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::CareGoods, Layer::List]
    }

    fn offers(&self, row: Option<&CareGoods>, view: &View) -> Vec<Action> {
        if row.is_some() && self.is_open(view) { vec![Action::PutOnBill] } else { Vec::new() }
    }

    fn act(&mut self, action: Action, row: Option<&CareGoods>, turn: &mut Turn<'_>) -> Handled {
        let Some(row) = row.filter(|_| action == Action::PutOnBill) else { return Handled::No };
        if self.is_open(turn.view()) {
            let key = *self.key.get_or_insert_with(|| turn.request_key());
            turn.ask(AddCare { key, visit: self.visit, goods: row.goods });
        }
        Handled::Yes
    }
}
