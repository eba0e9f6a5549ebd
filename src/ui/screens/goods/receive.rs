//! A delivery of one lot.

use crate::args;
use crate::desk::goods::{OnShelf, ReceiveGoods};
use crate::desk::{Answer, DeskError};
use crate::domain::goods::{Goods, GoodsRefusal};
use crate::domain::ids::RequestKey;
use crate::domain::typed::Looking;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::goods::RECEIVE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};

use super::written::{named, pieces};

/// Taking pieces in.
pub(super) struct Receive {
    goods: Goods,
    key: Option<RequestKey>,
}

impl Receive {
    /// Of these goods.
    pub(super) fn new(row: &OnShelf) -> Self {
        Self { goods: row.goods.clone(), key: None }
    }
}

impl FormOwner for Receive {
    fn form(&self) -> &'static Form {
        &RECEIVE
    }

    fn title(&self, view: &View) -> String {
        let name = named(&self.goods.details.names, view);
        view.say_with("allergy-title-of", args!["title" => view.say(RECEIVE.title), "name" => name])
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}", RECEIVE.name, self.goods.id))
    }

    fn changed(&mut self, _field: &'static str, _form: &mut FormState, _turn: &mut Turn<'_>) {
        self.key = None; // another delivery than the one that was sent
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let Some(quantity) = draft.number("quantity") else { return };
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        turn.ask(ReceiveGoods {
            key,
            goods: self.goods.id,
            lot: draft.text("lot").to_owned(),
            best_before: draft.day("before", form_context(turn.view()).today, Looking::Ahead),
            quantity,
            note: draft.text("note").to_owned(),
        });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::ReceiveGoods(on_shelf) = answer else { return FormEnd::Open };
        let view = turn.view();
        let came = pieces(form.draft().number("quantity").unwrap_or(0), view);
        let values = args![
            "name" => named(&on_shelf.goods.details.names, view),
            "came" => came,
            "count" => pieces(on_shelf.sellable, view)
        ];
        turn.say(Message::done(view.say_with("goods-received", values)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Goods(GoodsRefusal::Pieces(_)) => Some("quantity"),
            DeskError::Goods(GoodsRefusal::PastBestBefore(_)) => Some("before"),
            _ => None,
        }
    }
}
