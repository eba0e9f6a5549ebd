//! The forms of the shelf: goods, deliveries, writing off, how it is kept.

use crate::desk::DeskError;
use crate::domain::goods::{GoodsRefusal, LOW_AT_LARGEST, PIECES_LARGEST};
use crate::domain::money::Money;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};

/// Kinds of articles.
const KINDS: Options = Options::Fixed(&[
    ("cleanser", "goods-kind-cleanser"),
    ("toner", "goods-kind-toner"),
    ("exfoliant", "goods-kind-exfoliant"),
    ("serum", "goods-kind-serum"),
    ("cream", "goods-kind-cream"),
    ("mask", "goods-kind-mask"),
    ("eyes", "goods-kind-eyes"),
    ("lips", "goods-kind-lips"),
    ("sun", "goods-kind-sun"),
    ("recovery", "goods-kind-recovery"),
    ("body", "goods-kind-body"),
    ("hair", "goods-kind-hair"),
    ("nails", "goods-kind-nails"),
    ("make_up", "goods-kind-make-up"),
    ("accessory", "goods-kind-accessory"),
    ("set", "goods-kind-set"),
    ("injectable", "goods-kind-injectable"),
    ("anaesthetic", "goods-kind-anaesthetic"),
    ("peel", "goods-kind-peel"),
    ("dye", "goods-kind-dye"),
    ("consumable", "goods-kind-consumable"),
    ("other", "goods-kind-other"),
]);

/// What articles are for.
const NEEDS: Options = Options::Fixed(&[
    ("dry", "skin-need-dry"),
    ("dehydrated", "skin-need-dehydrated"),
    ("sensitive", "skin-need-sensitive"),
    ("redness", "skin-need-redness"),
    ("blemishes", "skin-need-blemishes"),
    ("oily", "skin-need-oily"),
    ("pores", "skin-need-pores"),
    ("pigmentation", "skin-need-pigmentation"),
    ("dull", "skin-need-dull"),
    ("wrinkles", "skin-need-wrinkles"),
    ("firmness", "skin-need-firmness"),
    ("sun_protection", "skin-need-sun-protection"),
    ("after_procedure", "skin-need-after-procedure"),
]);

/// Why pieces are written off.
const REASONS: Options = Options::Fixed(&[
    ("expired", "goods-reason-expired"),
    ("damaged", "goods-reason-damaged"),
    ("tester", "goods-reason-tester"),
    ("used_in_salon", "goods-reason-used-in-salon"),
    ("gift", "goods-reason-gift"),
    ("lost", "goods-reason-lost"),
    ("sent_back", "goods-reason-sent-back"),
    ("other", "goods-reason-other"),
]);

/// Goods.
pub static GOODS: Form = Form {
    name: "goods",
    title: "goods-form-title",
    send: "catalogue-save",
    fields: &[
        Field::text("en", "catalogue-name-en").under("catalogue-names"),
        Field::text("ru", "catalogue-name-ru"),
        Field::text("pl", "catalogue-name-pl"),
        Field::text("zh", "catalogue-name-zh"),
        Field::choice("kind", "goods-kind", KINDS).required().under("goods-what"),
        Field::text("brand", "goods-brand").at_most(60),
        Field::text("size", "goods-size").at_most(20).hinted("goods-size-hint"),
        Field::money("price", "catalogue-price").required().checked(price),
        Field::number("low", "goods-low", 0, LOW_AT_LARGEST).hinted("goods-low-hint"),
        Field::text("barcode", "goods-barcode").at_most(40).hinted("goods-barcode-hint"),
        Field::yes_no("for-sale", "goods-for-sale").hinted("goods-for-sale-hint"),
        Field::yes_no("for-use", "goods-for-use").hinted("goods-for-use-hint"),
        Field::choices("needs", "goods-needs", NEEDS).hinted("goods-needs-hint").under("goods-for-whom"),
        Field::notes("ingredients", "goods-ingredients", 3).hinted("goods-ingredients-hint"),
        Field::choices("allergens", "catalogue-allergens", Options::Given).hinted("goods-allergens-hint"),
    ],
    check: some_name,
};

/// A delivery of one lot.
pub static RECEIVE: Form = Form {
    name: "goods-receive",
    title: "goods-receive-title",
    send: "goods-receive-send",
    fields: &[
        Field::number("quantity", "goods-pieces", 1, PIECES_LARGEST).required(),
        Field::date("before", "goods-best-before", Looking::Ahead).hinted("goods-best-before-hint"),
        Field::text("lot", "goods-lot").at_most(40).hinted("goods-lot-hint"),
        Field::text("note", "goods-note").at_most(300).hinted("goods-note-hint"),
    ],
    check: nothing_across,
};

/// Pieces of one lot written off.
pub static WRITE_OFF: Form = Form {
    name: "goods-write-off",
    title: "goods-write-off-title",
    send: "goods-write-off-send",
    fields: &[
        Field::choice("lot", "goods-lot", Options::Given).required(),
        Field::number("quantity", "goods-pieces", 1, PIECES_LARGEST).required(),
        Field::choice("reason", "goods-reason", REASONS).required(),
        Field::text("note", "goods-note").at_most(300).hinted("goods-note-why-hint"),
    ],
    check: other_is_told,
};

/// How the shelf is kept.
pub static SETTINGS: Form = Form {
    name: "goods-settings",
    title: "goods-settings-title",
    send: "catalogue-save",
    fields: &[Field::yes_no("beyond", "goods-beyond").hinted("goods-beyond-hint")],
    check: nothing_across,
};

/// A problem that the words tell as they tell the same refusal of the desk.
fn told(refusal: GoodsRefusal) -> FieldProblem {
    FieldProblem::told(move |words| words.refusal(&DeskError::from(refusal.clone())))
}

/// At least one language has a name.
fn some_name(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    let is_nameless = ["en", "ru", "pl", "zh"].iter().all(|language| draft.is_empty(language));
    is_nameless.then(|| ("en", told(GoodsRefusal::NoName)))
}

/// A reason of one's own is told.
fn other_is_told(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    let is_untold = draft.text("reason") == "other" && draft.is_empty("note");
    is_untold.then(|| ("note", told(GoodsRefusal::ReasonMissing)))
}

fn price(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    match Money::parse(text) {
        Ok(price) if price >= Money::ZERO => Ok(()),
        _ => Err(told(GoodsRefusal::Price)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::goods::{GoodsKind, SkinNeed, WriteOffReason};
    use crate::words::goods::{goods_kind_key, skin_need_key, write_off_key};

    #[test]
    fn everything_can_be_chosen_under_its_own_name() {
        let named = |options: Options| match options {
            Options::Fixed(fixed) => fixed.to_vec(),
            _ => Vec::new(),
        };
        let kinds: Vec<_> = GoodsKind::ALL.iter().map(|kind| (kind.code(), goods_kind_key(*kind))).collect();
        let needs: Vec<_> = SkinNeed::ALL.iter().map(|need| (need.code(), skin_need_key(*need))).collect();
        let reasons: Vec<_> = WriteOffReason::ALL.iter().map(|why| (why.code(), write_off_key(*why))).collect();
        assert_eq!(named(KINDS), kinds);
        assert_eq!(named(NEEDS), needs);
        assert_eq!(named(REASONS), reasons);
    }
}
