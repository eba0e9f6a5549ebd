//! The rules of offers, as the manager keeps them.

mod history;
mod list_promotions;
mod retire_promotion;
mod save_programme;
mod save_promotion;
mod save_till_rules;
mod show_programme;
mod show_till_rules;

pub use history::{ProgrammeHistory, ProgrammeVersions};
pub use list_promotions::{ListPromotions, Promotions};
pub use retire_promotion::RetirePromotion;
pub use save_programme::SaveProgramme;
pub use save_promotion::SavePromotion;
pub use save_till_rules::SaveTillRules;
pub use show_programme::{ProgrammeShown, Saved, ShowProgramme};
pub use show_till_rules::{ShowTillRules, TillRulesShown};
