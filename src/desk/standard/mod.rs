//! The service standard at the desk: its rules in their versions, what they want said and done now, and what was.
//!
//! A step of a visit opens its moments (`step_taken`): the rules of the standard in force whose conditions hold become
//! prompts. What waits for the clock is worked out live while the client waits. A person marks a prompt with one key; an
//! act that the console sees marks it by itself (`seen`).

mod ending;
mod evidence;
mod facts;
mod farewell;
mod file_state;
mod in_force;
mod list;
mod list_desk;
mod list_versions;
mod load;
mod mark;
mod mark_desk;
mod open;
mod parsed;
mod read_standard;
mod restore;
mod rulebook;
mod save_rules;
mod settings;
mod standing;
mod take_back;
mod take_back_desk;
mod text;
mod waiting;
mod write_file;

pub(in crate::desk) use evidence::{seen, unseen};
pub(in crate::desk) use farewell::open_of_day;
pub use file_state::{FileState, StandardFile};
pub use in_force::InForce;
pub(in crate::desk) use in_force::{in_force, keep_in_force, of_version};
pub use list::ListPrompts;
pub use list_desk::ListDeskPrompts;
pub use list_versions::{ListStandardVersions, StandardVersion};
pub use load::LoadStandard;
pub use mark::{MarkPrompt, Marked};
pub use mark_desk::MarkDeskPrompt;
pub(in crate::desk) use open::{step_taken, step_undone};
pub use read_standard::{ReadStandard, StandardShown};
pub use restore::RestoreStandard;
pub use save_rules::SaveStandardRules;
pub use settings::{ChangeStandardSettings, ReadStandardSettings, StandardSettings};
pub use take_back::TakeBackMark;
pub use take_back_desk::TakeBackDeskMark;
pub use write_file::WriteStandardFile;
