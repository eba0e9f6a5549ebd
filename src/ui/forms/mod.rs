//! The forms of the console, declared noun by noun. See [`crate::ui::form`] for how.

pub mod anamnesis;
pub mod backup;
pub mod catalogue;
pub mod checkout;
pub mod client;
pub mod comfort;
pub mod consent;
pub mod desk;
pub mod door;
pub mod goods;
pub mod offers;
pub mod photograph;
pub mod plan;
pub mod printer;
pub mod prompts;
pub mod reaction;
pub mod record;
pub mod safety;
pub mod score;
pub mod skin_tests;
pub mod staff;
pub mod standard;
pub mod till;
pub mod visit;
pub mod wallet;

use crate::ui::form::Form;

/// All of them. The tests of this module walk the list.
pub static ALL: &[&Form] = &[
    &desk::CALL,
    &desk::CALL_AGAIN,
    &desk::DESK_RULES,
    &staff::ADD,
    &staff::CHANGE,
    &staff::OWN_PASSWORD,
    &catalogue::PROCEDURE,
    &catalogue::SPECIALIST,
    &catalogue::HOURS,
    &catalogue::ROOM,
    &catalogue::DEVICE,
    &anamnesis::NEW_QUESTION,
    &anamnesis::CHANGE_QUESTION,
    &goods::GOODS,
    &goods::RECEIVE,
    &goods::WRITE_OFF,
    &goods::SETTINGS,
    &client::NEW_CLIENT,
    &client::EDIT_CLIENT,
    &client::ALLERGY,
    &client::ALLERGY_EDIT,
    &client::CONDITION,
    &client::MEDICATION,
    &client::END_LINE,
    &client::MERGE,
    &comfort::LIKES,
    &comfort::OWN_DRINK,
    &comfort::TAG,
    &offers::PROGRAMME,
    &offers::PROMOTION,
    &offers::TILL_RULES,
    &checkout::ADD_LINE,
    &checkout::NEW_SALE,
    &checkout::DISCOUNT,
    &checkout::TIP,
    &checkout::CERTIFICATE,
    &checkout::APPROVE,
    &checkout::REFUND_REASON,
    &wallet::ADJUST,
    &wallet::EXTEND,
    &wallet::STOP,
    &wallet::WRITE_OFF,
    &wallet::REFUND,
    &wallet::WITH,
    &wallet::SPLIT,
    &wallet::READ_CODE,
    &wallet::CERTIFICATE_RULES,
    &wallet::PLAN,
    &prompts::OWN_REASON,
    &prompts::LATE,
    &safety::DECIDE,
    &safety::CHECK,
    &plan::COURSE,
    &plan::SKIP,
    &plan::END_COURSE,
    &plan::OWN_ADVICE,
    &plan::REWORD,
    &standard::RULE,
    &standard::COATS,
    &score::NOTE,
    &reaction::REPORT,
    &reaction::NOTE,
    &reaction::CLOSE,
    &reaction::RECALL,
    &reaction::LIFT,
    &reaction::CALL,
    &visit::BOOK,
    &visit::MOVE,
    &photograph::TAKE,
    &photograph::CORRECT,
    &photograph::SET_ASIDE,
    &photograph::EXPORT,
    &photograph::SETTINGS,
    &consent::GIVE,
    &consent::WITHDRAW,
    &backup::BACKUP_SETTINGS,
    &printer::PRINTER,
    &record::RECORD,
    &record::SIGN,
    &record::ADDITION,
    &record::WITHOUT,
    &till::MOVE_CASH,
    &till::OPENING_DIFFERENCE,
    &till::TERMINALS,
    &till::CLOSE,
    &till::CALL_OFF,
    &till::SETTLE_OVERRIDE,
    &till::RULES,
    &door::LOG_IN,
    &door::SET_UP,
    &door::TYPE_BACK,
    &door::RECOVER,
];

#[cfg(test)]
mod tests;
