//! Something more on the bill.

use crate::desk::{Answer, Noun};
use crate::domain::safety::CheckedGoods;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::checkout::ADD_LINE;
use crate::ui::screen::{News, Turn};
use crate::ui::screens::{FormEnd, FormOwner};

use super::shop::Shop;

/// The form of a line; the bill beneath is told what stands in it.
pub(super) struct AddLine {
    shop: Shop,
}

impl AddLine {
    /// For a buyer whose card speaks against some goods.
    pub(super) fn to(unfit: Option<CheckedGoods>) -> Self {
        Self { shop: Shop::knowing(unfit) }
    }
}

impl FormOwner for AddLine {
    fn form(&self) -> &'static Form {
        &ADD_LINE
    }

    fn draft_name(&self) -> Option<String> {
        None // one choice is made again sooner than found again
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        Shop::ask(turn);
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Goods, Noun::Catalogue, Noun::Offers]
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.close_with(News::Filled(ADD_LINE.name, form.draft()));
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        self.shop.take(answer, form, turn.view());
        FormEnd::Open
    }
}
