//! The list of goods with their stock.

use crate::args;
use crate::desk::goods::{ListGoods, OnShelf, ReadGoodsSettings, RetireGoods};
use crate::desk::{Answer, Noun};
use crate::domain::health::allergens;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, Question, Turn, View};
use crate::ui::screens::reactions::Lots;
use crate::ui::screens::{Confirm, FormScreen, ListScreen, Listing, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::goods::{goods_kind_key, skin_need_key};

use super::count::CountPage;
use super::form::EditGoods;
use super::moves::Moves;
use super::receive::Receive;
use super::settings::EditSettings;
use super::write_off::WriteOff;
use super::written::{day, lot, may, named, pieces};

/// What the question of this list is about.
const RETIRE: &str = "goods-retire";

/// The shelf, with the goods that an open question is about.
#[derive(Default)]
pub struct GoodsList {
    asked_about: Option<RetireGoods>,
}

impl GoodsList {
    /// Takes goods off the list after a question, or back onto it at once.
    fn retire(&mut self, row: &OnShelf, turn: &mut Turn<'_>) {
        let view = turn.view();
        let goods = &row.goods;
        let request = RetireGoods { goods: goods.id, version: goods.version, retired: !goods.retired };
        if goods.retired {
            turn.ask(request);
            return;
        }
        self.asked_about = Some(request);
        let body = view.say_with("goods-retire-ask", args!["name" => named(&goods.details.names, view)]);
        let (title, yes, no) = ("goods-retire-title", "catalogue-retire-yes", "catalogue-retire-no");
        turn.show(Confirm::ask(RETIRE, title, body, yes, no));
    }
}

impl Listing for GoodsList {
    type Row = OnShelf;

    fn title(&self) -> &'static str {
        "goods-list"
    }

    fn nothing(&self) -> &'static str {
        "goods-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Goods]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListGoods { with_retired: true });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<OnShelf>> {
        let view = turn.view();
        match answer {
            Answer::ListGoods(on_shelf) => {
                let mut goods = on_shelf.goods;
                goods.sort_by_key(|row| row.goods.retired);
                return Some(goods);
            }
            Answer::RetireGoods(row) => {
                let key = if row.goods.retired { "catalogue-taken-out" } else { "catalogue-taken-back" };
                let name = named(&row.goods.details.names, view);
                turn.say(Message::done(view.say_with(key, args!["name" => name])));
            }
            Answer::ReadGoodsSettings(settings) => turn.show(FormScreen::new(EditSettings::new(settings), view)),
            _ => {}
        }
        None
    }

    fn id(row: &OnShelf) -> i64 {
        row.goods.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("goods-column-goods"), 1),
            Column::fixed(view.say("goods-kind"), 16).from(88),
            Column::fixed(view.say("goods-column-before"), 10).from(66),
            Column::fixed(view.say("goods-column-stock"), 8).right(),
            Column::fixed(view.say("catalogue-column-price"), 11).right(),
            Column::fixed(view.say("goods-barcode"), 14).from(110),
        ]
    }

    fn cells(&self, row: &OnShelf, view: &View) -> Vec<TableCell> {
        let context = form_context(view);
        let details = &row.goods.details;
        let means = if row.goods.retired { Meaning::Dim } else { Meaning::Text };
        let signs = view.theme.signs();
        let wants_attention = row.is_low || row.expired > 0 || row.owed > 0;
        let stock = row.sellable.saturating_sub(row.owed);
        let stock = if wants_attention {
            TableCell::meant(format!("{} {stock}", signs.caution), Meaning::Caution)
        } else {
            TableCell::meant(stock.to_string(), means)
        };
        let before = row.soonest(context.today).map(|soonest| day(Some(soonest), view)).unwrap_or_default();
        vec![
            TableCell::meant(named(&details.names, view), means),
            TableCell::meant(view.say(goods_kind_key(details.kind)), Meaning::Dim),
            TableCell::meant(before, means),
            stock,
            TableCell::meant(format::money(details.price, context.market), means),
            TableCell::meant(details.barcode.clone(), Meaning::Dim),
        ]
    }

    fn aside(&self, row: &OnShelf, view: &View) -> Vec<(String, Meaning)> {
        let details = &row.goods.details;
        let today = form_context(view).today;
        let middot = format!(" {} ", view.theme.signs().middot);
        let mut lines = vec![(named(&details.names, view), Meaning::Title)];
        if row.goods.retired {
            lines.push((view.say("catalogue-retired"), Meaning::Caution));
        }
        let kind = view.say(goods_kind_key(details.kind));
        let what = [details.brand.as_str(), details.size.as_str(), kind.as_str()];
        let what: Vec<&str> = what.into_iter().filter(|part| !part.is_empty()).collect();
        lines.push((what.join(&middot), Meaning::Dim));
        lines.extend(stock_lines(row, view));
        for one in &row.lots {
            let means = if one.stock < 0 || one.is_expired(today) { Meaning::Caution } else { Meaning::Text };
            lines.push((lot(one, view), means));
        }
        if !details.needs.is_empty() {
            lines.push((view.say("goods-needs"), Meaning::Label));
            let needs: Vec<String> = details.needs.iter().map(|need| view.say(skin_need_key(*need))).collect();
            lines.push((needs.join(", "), Meaning::Text));
        }
        if !details.allergens.is_empty() {
            lines.push((view.say("catalogue-allergens"), Meaning::Label));
            let language = view.words.language().code();
            let names: Vec<&str> =
                details.allergens.iter().map(|code| allergens().name(code, language).unwrap_or(code)).collect();
            lines.push((names.join(", "), Meaning::Text));
        }
        if !details.ingredients.is_empty() {
            lines.push((view.say("goods-ingredients"), Meaning::Label));
            lines.push((details.ingredients.clone(), Meaning::Dim));
        }
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Goods, Layer::List]
    }

    fn offers(&self, row: Option<&OnShelf>, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if row.is_some() && may(view, Permission::KeepStock) {
            offers.extend([Action::ReceiveGoods, Action::WriteOffGoods, Action::CountShelf]);
        }
        if row.is_some() {
            offers.extend([Action::GoodsMoves, Action::ShowLots]);
        }
        if may(view, Permission::EditGoods) {
            offers.push(Action::New);
            if row.is_some() {
                offers.extend([Action::Edit, Action::Remove]);
            }
            offers.push(Action::ShelfSettings);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&OnShelf>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let (keeps, edits) = (may(view, Permission::KeepStock), may(view, Permission::EditGoods));
        match (action, row) {
            (Action::ReceiveGoods, Some(row)) if keeps => turn.show(FormScreen::new(Receive::new(row), view)),
            (Action::WriteOffGoods, Some(row)) if keeps => match WriteOff::new(row, view) {
                Some(form) => turn.show(FormScreen::new(form, view)),
                None => turn.say(Message::note(view.say("goods-nothing-to-write-off"))),
            },
            (Action::CountShelf, _) if keeps => turn.show(CountPage::default()),
            (Action::GoodsMoves | Action::Open, Some(row)) => turn.show(ListScreen::new(Moves::of(row.goods.id))),
            (Action::ShowLots, Some(row)) => turn.show(ListScreen::new(Lots::of(row.goods.id))),
            (Action::New, _) if edits => turn.show(FormScreen::new(EditGoods::new(None), view)),
            (Action::Edit, Some(row)) if edits => {
                turn.show(FormScreen::new(EditGoods::new(Some(row.goods.clone())), view));
            }
            (Action::Remove, Some(row)) if edits => self.retire(row, turn),
            (Action::ShelfSettings, _) if edits => turn.ask(ReadGoodsSettings {}),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let (News::Agreed(Question::Own(RETIRE)), Some(request)) = (news, self.asked_about.take()) {
            turn.ask(request);
        }
    }
}

/// What there is to say of the stock: how much may be sold, and what wants attention.
fn stock_lines(row: &OnShelf, view: &View) -> Vec<(String, Meaning)> {
    let means = if row.is_low { Meaning::Caution } else { Meaning::Good };
    let mut lines = vec![(view.say_with("goods-sellable", args!["count" => row.sellable]), means)];
    if row.is_low {
        lines.push((view.say("goods-order-again"), Meaning::Caution));
    }
    if row.expired > 0 {
        lines.push((view.say_with("goods-expired", args!["pieces" => pieces(row.expired, view)]), Meaning::Caution));
    }
    if row.owed > 0 {
        lines.push((view.say_with("goods-owed", args!["pieces" => pieces(row.owed, view)]), Meaning::Caution));
    }
    lines
}
