//! A manager's word: on the spot, or afterwards for what was done without it.

mod approve;
mod list_overrides;
mod settle_override;

pub use approve::Approve;
pub use list_overrides::{ListOverrides, OVERRIDES_MOST};
pub use settle_override::SettleOverride;
