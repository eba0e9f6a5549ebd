//! A manager's word on somebody else's console.

use frontdesk::desk::approval::{Approve, ListOverrides, SettleOverride};
use frontdesk::desk::{DeskError, VaultError};
use frontdesk::domain::approval::Purpose;
use frontdesk::domain::ids::{ApprovalId, OverrideId};
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;

use crate::support::{PASSWORD, Salon};

fn word(login: &str, password: &str, reason: &str) -> Approve {
    Approve {
        login: login.to_owned(),
        password: Password::typed(password),
        purpose: Purpose::Discount,
        reason: reason.to_owned(),
    }
}

#[test]
fn a_manager_approves_on_the_administrators_console() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    let given = salon.ask(word("ewa", PASSWORD, "an apology"));
    assert_eq!((given.id, given.by.as_str()), (ApprovalId(1), "Ewa Kowalczyk"));
    assert_eq!(given.until.to_string(), "2026-11-21T14:10:00");
    assert_eq!(salon.ask(word(" AIZHAN ", PASSWORD, "an apology")).by, "Aizhan Bekova", "an owner's word counts too");
    assert_eq!(salon.desk.actor().map(|actor| actor.login.as_str()), Some("dana"), "who sits there stays logged in");
}

#[test]
fn only_a_manager_with_the_right_password_approves() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    for (login, password, reason, expected) in [
        ("dana", PASSWORD, "a regular", "NotAManager"),
        ("kim", PASSWORD, "a regular", "NotAManager"),
        ("ewa", "green tea at night", "a regular", "WrongPassword"),
        ("nobody", PASSWORD, "a regular", "WrongPassword"),
        ("no such login!", PASSWORD, "a regular", "WrongPassword"),
        ("ewa", PASSWORD, " ", "ReasonMissing"),
    ] {
        let error = salon.refused(word(login, password, reason));
        let told = match &error {
            DeskError::Approval(refusal) => format!("{refusal:?}"),
            DeskError::Vault(refusal) => format!("{refusal:?}"),
            other => panic!("{other:?}"),
        };
        assert_eq!(told, expected, "{login} {reason:?}");
    }
}

#[test]
fn guessing_a_managers_password_is_slowed() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    let mut told = Vec::new();
    for _ in 0..6 {
        told.push(salon.refused(word("ewa", "a guess after a guess", "a regular")));
    }
    let last = told.pop().unwrap();
    assert!(matches!(last, DeskError::Vault(VaultError::TooManyTries { .. })), "{last:?}");
    let right = salon.refused(word("ewa", PASSWORD, "a regular"));
    assert!(matches!(right, DeskError::Vault(VaultError::TooManyTries { .. })), "also the right one waits: {right:?}");
}

#[test]
fn what_is_not_there_is_not_settled() {
    let mut salon = Salon::new(Market::Kz);
    assert_eq!(salon.ask(ListOverrides { settled_too: true }), []);
    let missing = salon.refused(SettleOverride { id: OverrideId(1), word: "fine".to_owned(), approval: None });
    assert!(matches!(missing, DeskError::NotFound(..)), "{missing:?}");
    salon.as_role(Role::Specialist);
    let forbidden = salon.refused(word("ewa", PASSWORD, "a regular"));
    assert!(matches!(forbidden, DeskError::Forbidden(_)), "{forbidden:?}");
}
