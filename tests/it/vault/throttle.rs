//! Wrong passwords are slowed, and the slowing survives whatever somebody does to get round it.

use std::fs;

use frontdesk::desk::staff::{ListStaff, ResetPassword};
use frontdesk::desk::{DeskError, VaultError};
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;
use jiff::{SignedDuration, Timestamp};

use crate::support::{OWNER, PASSWORD, Salon, open_desk};

fn later(salon: &Salon, seconds: i64) {
    let now = salon.desk.now();
    salon.clock.set(now + SignedDuration::from_secs(seconds));
}

fn tries(salon: &mut Salon, login: &str, password: &str) -> Result<(), VaultError> {
    match salon.desk.log_in(login, &Password::typed(password)) {
        Ok(_) => Ok(()),
        Err(DeskError::Vault(error)) => Err(error),
        Err(other) => panic!("{other:?}"),
    }
}

fn is_wrong(outcome: &Result<(), VaultError>) -> bool {
    matches!(outcome, Err(VaultError::WrongPassword))
}

fn waits(outcome: &Result<(), VaultError>) -> Option<i64> {
    match outcome {
        Err(VaultError::TooManyTries { seconds }) => Some(*seconds),
        _ => None,
    }
}

#[test]
fn five_are_free_then_the_delay_doubles_and_the_right_one_waits_too() {
    let mut salon = Salon::new(Market::Kz);
    for _ in 0..5 {
        assert!(is_wrong(&tries(&mut salon, "dana", "wrong")));
    }
    for delay in [1, 2, 4, 8] {
        assert_eq!(waits(&tries(&mut salon, "dana", PASSWORD)), Some(delay));
        later(&salon, delay - 1);
        assert_eq!(waits(&tries(&mut salon, "dana", PASSWORD)), Some(1));
        later(&salon, 1);
        assert!(is_wrong(&tries(&mut salon, "dana", "wrong")));
    }
    tries(&mut salon, OWNER, PASSWORD).expect("others are not kept waiting");
    later(&salon, 16);
    tries(&mut salon, "dana", PASSWORD).expect("the right one after the delay");
    assert!(is_wrong(&tries(&mut salon, "dana", "wrong")), "the count began anew");
}

#[test]
fn a_restart_wins_nothing_and_a_clock_set_back_costs_no_years() {
    let mut salon = Salon::new(Market::Kz);
    for _ in 0..5 {
        assert!(is_wrong(&tries(&mut salon, "dana", "wrong")));
    }
    let Salon { desk, folder, clock, market, recovery_code } = salon;
    drop(desk);
    let desk = open_desk(folder.path(), &clock).unwrap();
    let mut salon = Salon { desk, clock, folder, market, recovery_code };
    assert_eq!(waits(&tries(&mut salon, "dana", PASSWORD)), Some(1));
    salon.clock.set(Timestamp::from_second(1_000_000_000).unwrap());
    assert_eq!(waits(&tries(&mut salon, "dana", PASSWORD)), Some(1));
    later(&salon, 1);
    assert_eq!(waits(&tries(&mut salon, "dana", PASSWORD)), Some(1), "the old instant stands in the file");
}

#[test]
fn made_up_logins_share_one_count() {
    let mut salon = Salon::new(Market::Kz);
    for login in ["a", "b", "c", "d", "e"] {
        assert!(is_wrong(&tries(&mut salon, login, "wrong")));
    }
    assert_eq!(waits(&tries(&mut salon, "f", "wrong")), Some(1));
    tries(&mut salon, "dana", PASSWORD).unwrap();
}

#[test]
fn a_hundred_in_a_row_end_the_login_until_a_manager_or_the_code_helps() {
    let mut salon = Salon::new(Market::Kz);
    let now = salon.desk.now().as_second();
    for login in ["dana", OWNER] {
        let counts = format!(r#"{{"tries":{{"{login}":{{"wrong":99,"last":{}}}}}}}"#, now - 901);
        fs::write(salon.folder.path().join("salon.attempts"), counts).unwrap();
        assert!(is_wrong(&tries(&mut salon, login, "wrong")));
        later(&salon, 100_000);
        assert!(matches!(tries(&mut salon, login, PASSWORD), Err(VaultError::Disabled)));
        salon.clock.set(Timestamp::from_second(now).unwrap());
        if login == "dana" {
            let dana = salon.as_role(Role::Manager).ask(ListStaff {}).into_iter().find(|s| s.login == "dana").unwrap();
            let given = salon.ask(ResetPassword { id: dana.id });
            assert!(salon.desk.log_in("dana", &given.password).unwrap().must_change);
        } else {
            let (code, new) = (salon.recovery_code.clone(), Password::typed("snow on the roof"));
            salon.desk.recover(&code, OWNER, &new).unwrap();
            tries(&mut salon, OWNER, "snow on the roof").unwrap();
        }
    }
}

#[test]
fn the_recovery_code_gives_a_new_password_and_a_new_code_once() {
    let mut salon = Salon::new(Market::Pl);
    let (code, new) = (salon.recovery_code.clone(), Password::typed("snow on the roof"));
    let mistyped = code.replacen(|c: char| c.is_ascii_digit(), "Z", 1);
    let refusal = salon.desk.recover(&mistyped, OWNER, &new).unwrap_err();
    assert!(matches!(refusal, DeskError::Vault(VaultError::MistypedRecoveryCode)), "{refusal:?}");
    for login in ["dana", "nobody"] {
        // Only an owner: the code opens the file, the database says who may use it.
        assert!(salon.desk.recover(&code, login, &new).is_err(), "{login}");
    }
    let (actor, renewed) = salon.desk.recover(&code.to_lowercase(), OWNER, &new).unwrap();
    assert_eq!(actor.login, OWNER);
    assert!(is_wrong(&tries(&mut salon, OWNER, PASSWORD)));
    tries(&mut salon, OWNER, "snow on the roof").unwrap();
    let again = salon.desk.recover(&code, OWNER, &new).unwrap_err();
    assert!(matches!(again, DeskError::Vault(VaultError::WrongRecoveryCode)), "{again:?}");
    salon.desk.recover(&renewed.reveal(), OWNER, &new).unwrap();
}
