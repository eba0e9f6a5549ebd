//! The words of the closed lists of goods.

use crate::domain::goods::{GoodsKind, MoveKind, SkinNeed, WriteOffReason};

/// The key of a kind's name.
pub fn goods_kind_key(kind: GoodsKind) -> &'static str {
    match kind {
        GoodsKind::Cleanser => "goods-kind-cleanser",
        GoodsKind::Toner => "goods-kind-toner",
        GoodsKind::Exfoliant => "goods-kind-exfoliant",
        GoodsKind::Serum => "goods-kind-serum",
        GoodsKind::Cream => "goods-kind-cream",
        GoodsKind::Mask => "goods-kind-mask",
        GoodsKind::Eyes => "goods-kind-eyes",
        GoodsKind::Lips => "goods-kind-lips",
        GoodsKind::Sun => "goods-kind-sun",
        GoodsKind::Recovery => "goods-kind-recovery",
        GoodsKind::Body => "goods-kind-body",
        GoodsKind::Hair => "goods-kind-hair",
        GoodsKind::Nails => "goods-kind-nails",
        GoodsKind::MakeUp => "goods-kind-make-up",
        GoodsKind::Accessory => "goods-kind-accessory",
        GoodsKind::Set => "goods-kind-set",
        GoodsKind::Injectable => "goods-kind-injectable",
        GoodsKind::Anaesthetic => "goods-kind-anaesthetic",
        GoodsKind::Peel => "goods-kind-peel",
        GoodsKind::Dye => "goods-kind-dye",
        GoodsKind::Consumable => "goods-kind-consumable",
        GoodsKind::Other => "goods-kind-other",
    }
}

/// The key of a need's name.
pub fn skin_need_key(need: SkinNeed) -> &'static str {
    match need {
        SkinNeed::Dry => "skin-need-dry",
        SkinNeed::Dehydrated => "skin-need-dehydrated",
        SkinNeed::Sensitive => "skin-need-sensitive",
        SkinNeed::Redness => "skin-need-redness",
        SkinNeed::Blemishes => "skin-need-blemishes",
        SkinNeed::Oily => "skin-need-oily",
        SkinNeed::Pores => "skin-need-pores",
        SkinNeed::Pigmentation => "skin-need-pigmentation",
        SkinNeed::Dull => "skin-need-dull",
        SkinNeed::Wrinkles => "skin-need-wrinkles",
        SkinNeed::Firmness => "skin-need-firmness",
        SkinNeed::SunProtection => "skin-need-sun-protection",
        SkinNeed::AfterProcedure => "skin-need-after-procedure",
    }
}

/// The key of what a move is.
pub fn move_kind_key(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Received => "goods-move-received",
        MoveKind::Sold => "goods-move-sold",
        MoveKind::GivenBack => "goods-move-given-back",
        MoveKind::WrittenOff => "goods-move-written-off",
        MoveKind::Counted => "goods-move-counted",
        MoveKind::Used => "goods-move-used",
        MoveKind::Unused => "goods-move-unused",
    }
}

/// The key of a reason for writing off.
pub fn write_off_key(reason: WriteOffReason) -> &'static str {
    match reason {
        WriteOffReason::Expired => "goods-reason-expired",
        WriteOffReason::Damaged => "goods-reason-damaged",
        WriteOffReason::Tester => "goods-reason-tester",
        WriteOffReason::UsedInSalon => "goods-reason-used-in-salon",
        WriteOffReason::Gift => "goods-reason-gift",
        WriteOffReason::Lost => "goods-reason-lost",
        WriteOffReason::SentBack => "goods-reason-sent-back",
        WriteOffReason::Other => "goods-reason-other",
    }
}
