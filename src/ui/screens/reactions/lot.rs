//! A lot and everybody whom it touched: called back from here, and told one by one.

use crate::args;
use crate::desk::client::{RevealPhone, RevealedPhone};
use crate::desk::recall::{HowTouched, LotTold, TellLot, Touched};
use crate::desk::{Answer, Noun};
use crate::domain::ids::{ClientId, GoodsLotId};
use crate::domain::market::Market;
use crate::domain::recall::CallOutcome;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::{FormScreen, Listing, PaperPage};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::reaction::call_key;
use crate::words::{format, paper};

use super::forms::{Short, ShortForm};
use super::say::about_recall;
use super::written::{day, may, moment, named};

/// The page of a lot.
pub struct LotPage {
    lot: GoodsLotId,
    told: Option<LotTold>,
    /// Whose phones were asked for, and shown.
    asked_for: Option<ClientId>,
    revealed: Option<(ClientId, Vec<RevealedPhone>)>,
}

impl LotPage {
    /// Of this lot.
    pub fn new(lot: GoodsLotId) -> Self {
        Self { lot, told: None, asked_for: None, revealed: None }
    }

    /// Keeps what was told and gives its rows.
    fn keep(&mut self, told: LotTold) -> Vec<Touched> {
        let rows = told.touched.clone();
        self.told = Some(told);
        rows
    }

    /// The recall that stands.
    fn standing(&self) -> Option<i64> {
        let recall = self.told.as_ref()?.recall.as_ref()?;
        recall.lifted.is_none().then_some(recall.id)
    }
}

impl Listing for LotPage {
    type Row = Touched;

    fn title(&self) -> &'static str {
        "lot-title"
    }

    fn head(&self, view: &View) -> String {
        let Some(told) = &self.told else { return view.say("lot-title") };
        let lot = view.say_with("goods-lot-of", args!["lot" => told.lot.number.as_str()]);
        let middot = format!(" {} ", view.theme.signs().middot);
        let mut parts = vec![lot, named(&told.names, view)];
        if self.standing().is_some() {
            parts.insert(0, format!("{} {}", view.theme.signs().danger, view.say("recall-word")));
        }
        parts.join(&middot)
    }

    fn nothing(&self) -> &'static str {
        "lot-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Goods, Noun::Reactions]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(TellLot { lot: self.lot });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Touched>> {
        match answer {
            Answer::TellLot(told) => Some(self.keep(told)),
            Answer::RevealPhone(phones) => {
                self.revealed = self.asked_for.take().map(|client| (client, phones));
                None
            }
            _ => None,
        }
    }

    fn id(row: &Touched) -> i64 {
        row.client.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("lot-column-client"), 1),
            Column::fixed(view.say("reactions-column-when"), 10),
            Column::fixed(view.say("lot-column-how"), 12).from(90),
            Column::fixed(view.say("lot-column-told"), 18),
        ]
    }

    fn cells(&self, row: &Touched, view: &View) -> Vec<TableCell> {
        let signs = view.theme.signs();
        let latest = row.times.first();
        let how = match latest.map(|once| once.how) {
            Some(HowTouched::Sold(_)) => view.say("lot-sold"),
            Some(HowTouched::Drafted(_)) => view.say("lot-drafted"),
            _ => view.say("lot-used"),
        };
        let (called, means) = match &row.called {
            Some(call) if call.outcome == CallOutcome::Reacted => (view.say(call_key(call.outcome)), Meaning::Danger),
            Some(call) if call.outcome.is_told() => (view.say(call_key(call.outcome)), Meaning::Good),
            Some(call) => (view.say(call_key(call.outcome)), Meaning::Caution),
            None if self.standing().is_some() => (view.say("lot-not-told"), Meaning::Caution),
            None => (String::new(), Meaning::Dim),
        };
        let (name, name_means) = if row.reactions.is_empty() {
            (row.name.clone(), Meaning::Text)
        } else {
            (format!("{} {}", signs.danger, row.name), Meaning::Danger)
        };
        vec![
            TableCell::meant(name, name_means),
            TableCell::meant(latest.map(|once| day(once.at, view)).unwrap_or_default(), Meaning::Dim),
            TableCell::text(how),
            TableCell::meant(called, means),
        ]
    }

    fn aside(&self, row: &Touched, view: &View) -> Vec<(String, Meaning)> {
        let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
        let mut lines = vec![(row.name.clone(), Meaning::Title)];
        match &self.revealed {
            Some((client, phones)) if *client == row.client => {
                lines.extend(phones.iter().map(|phone| (format::phone(&phone.e164, market), Meaning::Text)));
            }
            _ => {
                let masked = |tail: &String| (format::phone_masked(&["00", tail].concat()), Meaning::Dim);
                lines.extend(row.phone_tails.iter().map(masked));
            }
        }
        if !row.reactions.is_empty() {
            lines.push((view.say("lot-reacted-after"), Meaning::Danger));
        }
        for once in &row.times {
            let key = match once.how {
                HowTouched::Used(_) => "lot-used-by",
                HowTouched::Drafted(_) => "lot-drafted-by",
                HowTouched::Sold(_) => "lot-sold-by",
            };
            let values = args!["when" => moment(once.at, view), "who" => once.by.as_str()];
            lines.push((view.say_with(key, values), Meaning::Text));
        }
        if let Some(call) = &row.called {
            let values = args!["when" => moment(call.at, view), "who" => call.by.as_str()];
            lines.push((view.say_with("lot-called-by", values), Meaning::Label));
            lines.push((view.say(call_key(call.outcome)), Meaning::Text));
            lines.extend((!call.note.is_empty()).then(|| (call.note.clone(), Meaning::Dim)));
        }
        if let Some(told) = &self.told {
            if let Some(recall) = told.recall.as_ref().filter(|recall| recall.lifted.is_none()) {
                lines.push((view.say("recall-reason"), Meaning::Label));
                lines.push((recall.reason.clone(), Meaning::Text));
            }
            if told.sold_to_strangers > 0 {
                let values = args!["count" => told.sold_to_strangers];
                lines.push((view.say_with("lot-strangers", values), Meaning::Caution));
            }
        }
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Lot, Layer::List]
    }

    fn offers(&self, row: Option<&Touched>, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if row.is_some() {
            offers.push(Action::Open);
            if self.standing().is_some() {
                offers.push(Action::NoteCall);
            }
            offers.extend([Action::RevealPhone, Action::WhatToSay]);
        }
        if self.standing().is_none() || may(view, Permission::EditGoods) {
            offers.push(Action::RecallLot);
        }
        offers.push(Action::Print);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Touched>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        match (action, row) {
            (Action::Open, Some(row)) => turn.go(Destination::Card(row.client)),
            (Action::NoteCall, Some(row)) => {
                let Some(recall) = self.standing() else { return Handled::No };
                turn.show(FormScreen::new(ShortForm(Short::Call(recall, row.client)), view));
            }
            (Action::RevealPhone, Some(row)) => {
                self.asked_for = Some(row.client);
                turn.ask(RevealPhone { client: row.client });
            }
            (Action::WhatToSay, Some(row)) => {
                let Some(told) = &self.told else { return Handled::No };
                turn.show(about_recall(told, row, view));
            }
            (Action::RecallLot, _) => match self.standing() {
                Some(recall) if may(view, Permission::EditGoods) => {
                    turn.show(FormScreen::new(ShortForm(Short::Lift(recall)), view));
                }
                Some(_) => return Handled::No,
                None => turn.show(FormScreen::new(ShortForm(Short::Recall(self.lot)), view)),
            },
            (Action::Print, _) => {
                let (Some(told), Some(salon)) = (&self.told, &view.salon) else { return Handled::No };
                turn.show(PaperPage::new(paper::recall(told, salon, view.wall().date(), &view.words)));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
