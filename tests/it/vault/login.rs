//! Logging in and being kept out.

use frontdesk::desk::who_am_i::WhoAmI;
use frontdesk::desk::{DeskError, VaultError};
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;

use crate::support::{OWNER, PASSWORD, Salon, open_desk};

#[test]
fn the_owner_set_up_the_salon_and_comes_back() {
    let mut salon = Salon::new(Market::Kz);
    let me = salon.ask(WhoAmI {});
    assert_eq!((me.login.as_str(), me.role), (OWNER, Role::Owner));
    salon.reopen();
    assert_eq!(salon.ask(WhoAmI {}), me);
    assert_eq!(salon.desk.salon().map(|salon| salon.name.as_str()), Some("Ақ Гүл"));
}

#[test]
fn a_locked_desk_answers_nothing() {
    let mut salon = Salon::new(Market::Pl);
    salon.desk.lock();
    assert!(matches!(salon.refused(WhoAmI {}), DeskError::NotLoggedIn));
}

#[test]
fn a_wrong_password_and_a_made_up_login_are_refused_alike() {
    let mut salon = Salon::new(Market::Kz);
    for (login, password) in [(OWNER, "green tea at one"), (OWNER, ""), ("nobody", PASSWORD), ("", PASSWORD)] {
        let refusal = salon.desk.log_in(login, &Password::typed(password)).unwrap_err();
        assert!(matches!(refusal, DeskError::Vault(VaultError::WrongPassword)), "{login}: {refusal:?}");
    }
}

#[test]
fn a_second_console_is_refused_until_the_first_is_gone() {
    let salon = Salon::new(Market::Kz);
    let refusal = open_desk(salon.folder.path(), &salon.clock).err();
    assert!(matches!(refusal, Some(DeskError::Vault(VaultError::AlreadyOpen))), "{refusal:?}");
    let Salon { desk, folder, clock, .. } = salon;
    drop(desk);
    open_desk(folder.path(), &clock).unwrap();
}

#[cfg(unix)]
#[test]
fn a_new_folder_is_for_its_owners_eyes_alone() {
    use std::os::unix::fs::PermissionsExt;

    let room = tempfile::TempDir::new().unwrap();
    let folder = room.path().join("salon");
    let clock = std::sync::Arc::new(frontdesk::outside::clock::StandingClock::at(jiff::Timestamp::UNIX_EPOCH));
    let _desk = open_desk(&folder, &clock).unwrap();
    assert_eq!(std::fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
}
