//! Photographs go with every backup, each once, and come back with it.

use std::fs;

use frontdesk::desk::Secret;
use frontdesk::desk::backup::{Copied, restore, verify};
use frontdesk::desk::photograph::{ListPhotographs, ShowPicture};
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::photograph::Stage;
use frontdesk::domain::privacy::ConsentPurpose;
use jiff::civil::date;
use tempfile::TempDir;

use super::consents::agree;
use super::take;
use crate::clients::add;
use crate::support::{OWNER, PASSWORD, Salon, open_desk};

#[test]
fn photographs_are_copied_once_proven_and_brought_back() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Садыкова", "Айгерим", "701 234 56 78").client;
    agree(&mut salon, client, ConsentPurpose::Photographs);
    take(&mut salon, client, Stage::Before, 10);
    let first = salon.desk.back_up(None).unwrap();
    assert_eq!(first.photographs, Copied { copied: 1, there: 0, failed: 0 });
    let photograph = take(&mut salon, client, Stage::After, 20);
    salon.at(date(2026, 11, 21).at(20, 0, 0, 0));
    let second = salon.desk.back_up(None).unwrap();
    assert_eq!(second.photographs, Copied { copied: 1, there: 1, failed: 0 });

    let password = Password::typed(PASSWORD);
    let secret = Secret::Password { login: OWNER, password: &password };
    let room = TempDir::new().unwrap();
    let proven = verify(&second.path, &secret, room.path()).unwrap();
    assert!(proven.report.ok && proven.report.photographs.photographs == 2, "{:?}", proven.report);

    let home = room.path().join("home");
    let restored = restore(&second.path, &secret, &home).unwrap();
    assert!(restored.report.photographs.is_whole());
    let mut desk = open_desk(&home, &salon.clock).unwrap();
    desk.log_in(OWNER, &password).unwrap();
    assert_eq!(desk.ask(ListPhotographs { client }).unwrap().photographs.len(), 2);
    let shown = desk.ask(ShowPicture { photograph, small: false }).unwrap();
    assert_eq!(shown.picture, super::picture(20).picture);

    // A copy that went bad is found; the older backup, which does not speak of it, is still whole.
    let album = second.path.parent().unwrap().join("photographs");
    let newest = fs::read_dir(&album).unwrap().map(|entry| entry.unwrap().path());
    let newest = newest.max_by_key(|path| fs::metadata(path).unwrap().modified().unwrap()).unwrap();
    fs::write(newest, "gone").unwrap();
    let proven = verify(&second.path, &secret, room.path()).unwrap();
    assert!(!proven.report.ok && proven.report.photographs.altered == 1, "{:?}", proven.report);
    assert!(verify(&first.path, &secret, room.path()).unwrap().report.ok);
    // A salon comes back without the photograph rather than not at all, and says so.
    let restored = restore(&second.path, &secret, &room.path().join("second")).unwrap();
    assert_eq!(restored.report.photographs.missing, 1);
}
