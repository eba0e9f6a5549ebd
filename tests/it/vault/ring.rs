//! Key rings and databases that do not belong together, and a salon whose files are damaged. Nothing is ever deleted.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use frontdesk::desk::staff::{AddStaff, ListStaff};
use frontdesk::desk::{DeskError, StoreError, VaultError};
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;

use crate::support::{OWNER, PASSWORD, Salon};

const RINGS: [&str; 2] = ["salon.keys", "salon.keys.copy"];

fn log_in(salon: &mut Salon) -> Result<(), DeskError> {
    salon.desk.log_in(OWNER, &Password::typed(PASSWORD)).map(drop)
}

fn bytes_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    ["salon.db", RINGS[0], RINGS[1]]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), fs::read(folder.join(name)).ok()?)))
        .collect()
}

#[test]
fn an_older_ring_put_back_is_refused_but_for_the_recovery_code() {
    let mut salon = Salon::new(Market::Kz);
    let older = RINGS.map(|name| fs::read(salon.folder.path().join(name)).unwrap());
    salon.ask(AddStaff {
        login: "rita".to_owned(),
        name: "Rita".to_owned(),
        role: Role::Manager,
        password: Password::typed("a door in spring"),
        one_time: false,
    });
    salon.desk.lock();
    for (name, bytes) in RINGS.iter().zip(older) {
        fs::write(salon.folder.path().join(name), bytes).unwrap();
    }
    let before = bytes_of(salon.folder.path());
    let refusal = log_in(&mut salon).unwrap_err();
    assert!(matches!(refusal, DeskError::Vault(VaultError::RingOutdated)), "{refusal:?}");
    assert_eq!(bytes_of(salon.folder.path()).keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());

    let (code, new) = (salon.recovery_code.clone(), Password::typed("snow on the roof"));
    salon.desk.recover(&code, OWNER, &new).unwrap();
    assert_eq!(salon.ask(ListStaff {}).len(), 5, "everybody is still in the books");
    salon.desk.lock();
    salon.desk.log_in(OWNER, &new).unwrap();
}

#[test]
fn the_ring_of_another_salon_does_not_open_this_one() {
    let (mut salon, other) = (Salon::new(Market::Kz), Salon::new(Market::Pl));
    salon.desk.lock();
    for name in RINGS {
        fs::copy(other.folder.path().join(name), salon.folder.path().join(name)).unwrap();
    }
    let before = bytes_of(salon.folder.path());
    let refusal = log_in(&mut salon).unwrap_err();
    assert!(matches!(refusal, DeskError::Store(StoreError::WrongKey)), "{refusal:?}");
    assert_eq!(bytes_of(salon.folder.path())["salon.db"], before["salon.db"]);
}

#[test]
fn a_damaged_cut_or_missing_database_is_said_and_left_alone() {
    for (name, damage) in [
        ("first page", (|bytes: &mut Vec<u8>| bytes[100] ^= 1) as fn(&mut Vec<u8>)),
        ("junk", |bytes| bytes.fill(0x41)),
        ("cut in a page", |bytes| bytes.truncate(5_000)),
        ("empty", Vec::clear),
    ] {
        let mut salon = Salon::new(Market::Kz);
        salon.desk.lock();
        let path = salon.folder.path().join("salon.db");
        let mut bytes = fs::read(&path).unwrap();
        damage(&mut bytes);
        fs::write(&path, &bytes).unwrap();
        let refusal = log_in(&mut salon).unwrap_err();
        let told =
            matches!(refusal, DeskError::Store(StoreError::WrongKey | StoreError::Damaged(_) | StoreError::Io(_)));
        assert!(told, "{name}: {refusal:?}");
        assert!(fs::read(&path).unwrap() == bytes, "{name}: the file was changed");
        assert!(salon.folder.path().join("salon.keys").exists());
    }
    let mut salon = Salon::new(Market::Kz);
    salon.desk.lock();
    fs::remove_file(salon.folder.path().join("salon.db")).unwrap();
    let refusal = log_in(&mut salon).unwrap_err();
    assert!(matches!(refusal, DeskError::Store(StoreError::Missing)), "{refusal:?}");
    assert!(!salon.folder.path().join("salon.db").exists(), "no empty salon is made in its place");
}

#[test]
fn an_interrupted_set_up_is_ended_or_begun_anew() {
    let mut salon = Salon::new(Market::Kz);
    salon.desk.lock();
    let Salon { desk, folder, clock, .. } = salon;
    drop(desk);
    // Stopped after the ring, before the database got its name: the next start ends it.
    fs::rename(folder.path().join("salon.db"), folder.path().join("salon.db.new")).unwrap();
    let mut desk = crate::support::open_desk(folder.path(), &clock).unwrap();
    desk.log_in(OWNER, &Password::typed(PASSWORD)).unwrap();
    drop(desk);
    // Stopped before the ring: there is no salon yet, and a new set-up is not hindered by what lies there.
    let nobody = Salon::none(Market::Kz);
    fs::write(nobody.folder.path().join("salon.db.new"), "half").unwrap();
    let mut desk = nobody.desk;
    assert!(!desk.has_salon());
    let code = desk.propose_recovery_code().reveal();
    desk.set_up(&crate::support::set_up_of(Market::Kz, &code)).unwrap();
}
