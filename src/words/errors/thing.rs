//! What a request named and did not find.

use crate::desk::error::Thing;

/// The word for it.
pub(super) fn key(thing: Thing) -> &'static str {
    match thing {
        Thing::Staff => "error-thing-staff",
        Thing::Client => "error-thing-client",
        Thing::CardLine => "error-thing-card-line",
        Thing::Procedure => "error-thing-procedure",
        Thing::Specialist => "error-thing-specialist",
        Thing::Room => "error-thing-room",
        Thing::Device => "error-thing-device",
        Thing::Visit => "error-thing-visit",
        Thing::Block => "error-thing-block",
        Thing::Shift => "error-thing-shift",
        Thing::Bill => "error-thing-bill",
        Thing::Entry => "error-thing-entry",
        Thing::Import => "error-thing-import",
        Thing::Override => "error-thing-override",
        Thing::Promotion => "error-thing-promotion",
        Thing::AbonementPlan => "error-thing-abonement-plan",
        Thing::Certificate => "error-thing-certificate",
        Thing::Abonement => "error-thing-abonement",
        Thing::Goods => "error-thing-goods",
        Thing::GoodsLot => "error-thing-goods-lot",
        Thing::PatchTest => "error-thing-patch-test",
        Thing::Clearance => "error-thing-clearance",
        Thing::Reaction => "error-thing-reaction",
        Thing::Recall => "error-thing-recall",
        Thing::Course => "error-thing-course",
        Thing::Advice => "error-thing-advice",
        Thing::Consent => "error-thing-consent",
        Thing::Photograph => "error-thing-photograph",
        Thing::Anamnesis => "error-thing-anamnesis",
        Thing::Questionnaire => "error-thing-questionnaire",
        Thing::Standard => "error-thing-standard",
        Thing::Record => "error-thing-record",
        Thing::Away => "error-thing-away",
        Thing::Call => "error-thing-call",
    }
}
