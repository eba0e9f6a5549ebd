//! Pieces written off. What is past its day is proposed first.

use crate::args;
use crate::desk::goods::{OnShelf, WriteOffGoods};
use crate::desk::{Answer, DeskError};
use crate::domain::goods::{Goods, GoodsRefusal, Lot, WriteOffReason};
use crate::domain::ids::{GoodsLotId, RequestKey};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::goods::WRITE_OFF;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::widgets::choices::Choice;
use crate::words::goods::write_off_key;

use super::written::{lot, named, pieces};

/// Writing pieces off.
pub(super) struct WriteOff {
    goods: Goods,
    /// The lots that hold anything: those past their day first, then the soonest best-before.
    lots: Vec<Lot>,
    /// Whether the first of them is past its day.
    begins_expired: bool,
    key: Option<RequestKey>,
}

impl WriteOff {
    /// Of these goods; none where nothing lies there.
    pub(super) fn new(row: &OnShelf, view: &View) -> Option<Self> {
        let today = form_context(view).today;
        let mut lots: Vec<Lot> = row.lots.iter().filter(|lot| lot.stock > 0).cloned().collect();
        lots.sort_by_key(|lot| !lot.is_expired(today));
        let begins_expired = lots.first()?.is_expired(today);
        Some(Self { goods: row.goods.clone(), lots, begins_expired, key: None })
    }
}

impl FormOwner for WriteOff {
    fn form(&self) -> &'static Form {
        &WRITE_OFF
    }

    fn title(&self, view: &View) -> String {
        let name = named(&self.goods.details.names, view);
        view.say_with("allergy-title-of", args!["title" => view.say(WRITE_OFF.title), "name" => name])
    }

    fn start(&self, view: &View) -> Draft {
        let Some(first) = self.lots.first() else { return Draft::new() };
        let draft = Draft::new();
        if self.lots.len() > 1 && !self.begins_expired {
            return draft;
        }
        let draft = draft.with_chosen("lot", first.id.to_string(), lot(first, view));
        if !self.begins_expired {
            return draft;
        }
        let expired = WriteOffReason::Expired;
        draft.with("quantity", first.stock.to_string()).with_chosen(
            "reason",
            expired.code(),
            view.say(write_off_key(expired)),
        )
    }

    fn draft_name(&self) -> Option<String> {
        None // lots change while a draft lies; four fields are filled in again sooner
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let view = turn.view();
        form.give_options("lot", self.lots.iter().map(|one| Choice::new(one.id, lot(one, view))).collect());
    }

    fn changed(&mut self, _field: &'static str, _form: &mut FormState, _turn: &mut Turn<'_>) {
        self.key = None; // another one than the one that was sent
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let (Some(lot), Some(quantity), Some(reason)) =
            (draft.number("lot"), draft.number("quantity"), WriteOffReason::from_code(draft.text("reason")))
        else {
            return;
        };
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        turn.ask(WriteOffGoods { key, lot: GoodsLotId(lot), quantity, reason, note: draft.text("note").to_owned() });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::WriteOffGoods(on_shelf) = answer else { return FormEnd::Open };
        let view = turn.view();
        let went = pieces(form.draft().number("quantity").unwrap_or(0), view);
        let values = args![
            "name" => named(&on_shelf.goods.details.names, view),
            "went" => went,
            "count" => pieces(on_shelf.sellable, view)
        ];
        turn.say(Message::done(view.say_with("goods-written-off", values)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Goods(GoodsRefusal::Pieces(_) | GoodsRefusal::NotInLot { .. }) => Some("quantity"),
            DeskError::Goods(GoodsRefusal::ReasonMissing) => Some("note"),
            _ => None,
        }
    }
}
