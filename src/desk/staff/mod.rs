//! Members of staff: added, changed, let go, and their passwords.

mod add;
mod change;
mod change_password;
mod deactivate;
mod list;
mod member;
mod reactivate;
mod reset_password;

pub use add::AddStaff;
pub use change::ChangeStaff;
pub use change_password::ChangePassword;
pub use deactivate::DeactivateStaff;
pub use list::ListStaff;
pub use member::{OneTimePassword, StaffMember};
pub use reactivate::ReactivateStaff;
pub use reset_password::ResetPassword;
