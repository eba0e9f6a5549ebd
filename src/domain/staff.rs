//! The rules of who may manage whom.

use serde::Serialize;

use super::role::Role;

/// Why a member of staff is not added, changed or let go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffRefusal {
    /// Managers manage administrators and specialists; owners manage everybody.
    #[error("that person stands above the one who asks")]
    AboveYou,
    /// Nobody locks themselves out.
    #[error("one cannot deactivate oneself")]
    Yourself,
    /// One's own password is changed by who knows the old one, not reset: a console left open must not give it away.
    #[error("one's own password is changed, not reset")]
    OwnPassword,
    /// A salon without an owner could never be managed again.
    #[error("the last owner stays")]
    LastOwner,
    /// The person was deactivated.
    #[error("that person is not active")]
    NotActive,
    /// The person is active already.
    #[error("that person is active already")]
    Active,
}

/// Whether somebody may add, change, let go or reset a person of that role.
pub fn may_manage(who: Role, whom: Role) -> bool {
    match who {
        Role::Owner => true,
        Role::Manager => matches!(whom, Role::Administrator | Role::Specialist),
        Role::Administrator | Role::Specialist => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_manages_whom() {
        use Role::{Administrator, Manager, Owner, Specialist};
        for (who, manages) in [
            (Owner, vec![Specialist, Administrator, Manager, Owner]),
            (Manager, vec![Specialist, Administrator]),
            (Administrator, vec![]),
            (Specialist, vec![]),
        ] {
            let found: Vec<Role> = Role::ALL.into_iter().filter(|whom| may_manage(who, *whom)).collect();
            assert_eq!(found, manages, "{who:?}");
        }
    }
}
