//! Backups are whole, open with the passwords of their day, and bring a dead salon back.

use std::fs;
use std::path::{Path, PathBuf};

use frontdesk::desk::backup::{BackupMade, ChangeBackupSettings, ReadBackupStatus, restore, verify};
use frontdesk::desk::check::Check;
use frontdesk::desk::staff::{ChangePassword, ListStaff};
use frontdesk::desk::{DeskError, RecoveryCode, Secret, VaultError};
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;
use jiff::civil::date;
use tempfile::TempDir;

use crate::support::{OWNER, PASSWORD, Salon, open_desk};

fn back_up(salon: &mut Salon) -> BackupMade {
    salon.desk.back_up(None).unwrap()
}

fn owners(password: &Password) -> Secret<'_> {
    Secret::Password { login: OWNER, password }
}

fn files_of(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_brings_a_dead_salon_back() {
    let mut salon = Salon::new(Market::Kz);
    let made = back_up(&mut salon);
    assert!(made.report.ok, "{:?}", made.report);
    let room = TempDir::new().unwrap();
    let password = Password::typed(PASSWORD);

    let verified = verify(&made.path, &owners(&password), room.path()).unwrap();
    assert_eq!((verified.report, verified.made_at), (made.report.clone(), made.at));
    assert_eq!(files_of(room.path()), Vec::<String>::new());

    let home = room.path().join("home");
    let restored = restore(&made.path, &owners(&password), &home).unwrap();
    assert!(restored.logins.contains(&OWNER.to_owned()));
    let mut desk = open_desk(&home, &salon.clock).unwrap();
    desk.log_in(OWNER, &password).unwrap();
    assert_eq!(desk.ask(ListStaff {}).unwrap(), salon.ask(ListStaff {}));
    assert!(desk.ask(Check {}).unwrap().ok);
}

#[test]
fn a_backup_opens_with_the_secrets_of_its_day() {
    let mut salon = Salon::new(Market::Pl);
    let made = back_up(&mut salon);
    let (old, new) = (Password::typed(PASSWORD), Password::typed("snow on the roof"));
    salon.ask(ChangePassword { old: old.clone(), new: new.clone() });
    let room = TempDir::new().unwrap();
    verify(&made.path, &owners(&old), room.path()).unwrap();
    let refusal = verify(&made.path, &owners(&new), room.path()).unwrap_err();
    assert!(matches!(refusal, DeskError::Vault(VaultError::WrongPassword)));
    let code = RecoveryCode::parse(&salon.recovery_code).unwrap();
    verify(&made.path, &Secret::Recovery(&code), room.path()).unwrap();
}

#[test]
fn a_living_salon_is_never_overwritten() {
    let mut salon = Salon::new(Market::Kz);
    let made = back_up(&mut salon);
    let password = Password::typed(PASSWORD);
    let beside = restore(&made.path, &owners(&password), salon.folder.path()).unwrap_err();
    assert!(matches!(beside, DeskError::Vault(VaultError::AlreadyOpen)));
    let folder = salon.folder.path().to_owned();
    let Salon { desk, folder: _kept, .. } = salon;
    drop(desk);
    let before = fs::read(folder.join("salon.db")).unwrap();
    let over = restore(&made.path, &owners(&password), &folder).unwrap_err();
    assert!(matches!(over, DeskError::Vault(VaultError::SalonExists)));
    assert_eq!(fs::read(folder.join("salon.db")).unwrap(), before);
}

#[test]
fn a_file_is_never_overwritten() {
    let mut salon = Salon::new(Market::Kz);
    let file = salon.folder.path().join("mine.frontdesk");
    fs::write(&file, "my diary").unwrap();
    let refusal = salon.desk.back_up(Some(&file)).unwrap_err();
    assert!(matches!(refusal, DeskError::Vault(VaultError::BackupExists)));
    assert_eq!(fs::read(&file).unwrap(), b"my diary");
}

#[test]
fn a_stale_log_beside_a_restored_database_is_put_aside() {
    let mut salon = Salon::new(Market::Kz);
    let made = back_up(&mut salon);
    let home = TempDir::new().unwrap();
    fs::write(home.path().join("salon.db-wal"), vec![7; 100_000]).unwrap();
    let password = Password::typed(PASSWORD);
    restore(&made.path, &owners(&password), home.path()).unwrap();
    assert_eq!(fs::read(home.path().join("salon.db-wal.put-aside")).unwrap().len(), 100_000);
    let mut desk = open_desk(home.path(), &salon.clock).unwrap();
    desk.log_in(OWNER, &password).unwrap();
    assert!(desk.ask(Check {}).unwrap().ok);
}

/// Every 97th byte, and all of the first 64: magic, header, ring, pages, checksum.
#[test]
fn a_flipped_byte_anywhere_is_refused_and_nothing_is_restored() {
    let mut salon = Salon::new(Market::Kz);
    let made = back_up(&mut salon);
    let good = fs::read(&made.path).unwrap();
    let room = TempDir::new().unwrap();
    let bad_file = room.path().join("bad.frontdesk");
    let step = (good.len() / 200).max(1);
    for at in (0..64).chain((64..good.len()).step_by(step)) {
        let mut bad = good.clone();
        bad[at] ^= 0x10;
        fs::write(&bad_file, &bad).unwrap();
        let home = room.path().join("home");
        let refusal = restore(&bad_file, &owners(&Password::typed(PASSWORD)), &home).unwrap_err();
        let told = matches!(refusal, DeskError::Vault(VaultError::BackupDamaged | VaultError::NotABackup));
        assert!(told, "byte {at}: {refusal:?}");
        assert!(!home.join("salon.db").exists() && !home.join("salon.keys").exists(), "byte {at}");
    }
}

#[test]
fn a_cut_backup_is_refused() {
    let mut salon = Salon::new(Market::Kz);
    let made = back_up(&mut salon);
    let good = fs::read(&made.path).unwrap();
    let room = TempDir::new().unwrap();
    let cut_file = room.path().join("cut.frontdesk");
    for length in [0, 1, 18, 19, 200, good.len() / 2, good.len() - 4096, good.len() - 1] {
        fs::write(&cut_file, &good[..length]).unwrap();
        let refusal = verify(&cut_file, &owners(&Password::typed(PASSWORD)), room.path()).unwrap_err();
        let told = matches!(refusal, DeskError::Vault(VaultError::BackupDamaged | VaultError::NotABackup));
        assert!(told, "{length}: {refusal:?}");
    }
}

#[test]
fn old_backups_of_this_salon_make_room_and_others_stay() {
    let mut salon = Salon::new(Market::Kz);
    let folder = salon.folder.path().join("stick");
    salon.ask(ChangeBackupSettings { folder: Some(folder.clone()), keep: 2 });
    let mut made: Vec<PathBuf> = Vec::new();
    for day in [3, 2, 1] {
        // The clock runs backwards: the newest is still known by the rows of the audit log.
        salon.at(date(2026, 11, day).at(20, 0, 0, 0));
        made.push(back_up(&mut salon).path);
        fs::write(folder.join("somebody-elses.frontdesk"), "not ours").unwrap();
    }
    assert!(!made[0].exists() && made[1].exists() && made[2].exists());
    assert_eq!(files_of(&folder).len(), 3);
    let status = salon.ask(ReadBackupStatus {});
    assert_eq!((status.last.path, status.age_hours), (made[2].clone(), Some(0)));
    salon.at(date(2026, 11, 2).at(21, 0, 0, 0));
    assert_eq!(salon.ask(Check {}).backup_age_hours, Some(25));
}

#[test]
fn a_specialist_makes_no_backup() {
    let mut salon = Salon::new(Market::Kz);
    let refusal = salon.as_role(Role::Specialist).desk.back_up(None).unwrap_err();
    assert!(matches!(refusal, DeskError::Forbidden(_)), "{refusal:?}");
    assert!(!salon.folder.path().join("backups").exists());
}
