//! Photographs taken in, shown, put right and given out, on a real salon.

use std::fs;

use frontdesk::desk::DeskError;
use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::photograph::{
    ChangePhotographSettings, CorrectPhotograph, ExportPair, ListPhotographs, ListWatched, PhotographSettings,
    RemoveOriginal, SetAsidePhotograph, ShowPicture, Source, TakePhotograph,
};
use frontdesk::desk::privacy::WithdrawConsent;
use frontdesk::domain::ids::{ClientId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::photograph::{GivenFor, PhotographDetails, PhotographRefusal, SMALL_SIDE, Stage};
use frontdesk::domain::privacy::{ConsentPurpose, ConsentRefusal, GivenHow};
use frontdesk::domain::role::Role;
use frontdesk::domain::zone::Zone;
use frontdesk::outside::photograph::pixels;
use image::ImageFormat;
use jiff::civil::date;

use super::consents::agree;
use super::{details, file, picture, preparer, take, taking};
use crate::clients::add;
use crate::support::Salon;

/// A client who agreed to photographs.
fn client(salon: &mut Salon) -> ClientId {
    let client = add(salon, "Садыкова", "Айгерим", "701 234 56 78").client;
    agree(salon, client, ConsentPurpose::Photographs);
    client
}

#[test]
fn nothing_is_taken_without_the_consent_and_nothing_lies_in_the_open() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Садыкова", "Айгерим", "701 234 56 78").client;
    let missing = salon.refused(taking(client, Stage::Before, 10));
    assert!(matches!(missing, DeskError::Consent(ConsentRefusal::Missing(ConsentPurpose::Photographs))));
    assert!(!salon.folder.path().join("photographs").exists(), "not even a file");

    let consent = agree(&mut salon, client, ConsentPurpose::Photographs);
    let photograph = take(&mut salon, client, Stage::Before, 10);
    let shown = salon.ask(ShowPicture { photograph, small: false });
    assert_eq!(shown.picture, picture(10).picture);
    let small = salon.ask(ShowPicture { photograph, small: true });
    assert!(small.picture.size().0 <= SMALL_SIDE);
    for entry in fs::read_dir(salon.folder.path().join("photographs")).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(3).any(|window| window == [0xFF, 0xD8, 0xFF]));
    }

    salon.ask(WithdrawConsent { consent, how: GivenHow::Spoken });
    let missing = salon.refused(taking(client, Stage::After, 20));
    assert!(matches!(missing, DeskError::Consent(ConsentRefusal::Missing(_))));
    assert!(!salon.ask(ListPhotographs { client }).may_take);
}

#[test]
fn the_same_picture_is_taken_once_and_a_day_to_come_is_refused() {
    let mut salon = Salon::new(Market::Kz);
    let client = client(&mut salon);
    take(&mut salon, client, Stage::Before, 10);
    let again = salon.refused(taking(client, Stage::After, 10));
    assert!(matches!(again, DeskError::Photograph(PhotographRefusal::TakenAlready)));
    let tomorrow = PhotographDetails { taken_on: date(2026, 11, 22), ..details(Stage::After, None) };
    let refused = salon.refused(TakePhotograph { details: tomorrow, ..taking(client, Stage::After, 11) });
    assert!(matches!(refused, DeskError::Photograph(PhotographRefusal::InTheFuture)));
    let of_nobody = details(Stage::After, Some(VisitId(99)));
    let refused = salon.refused(TakePhotograph { details: of_nobody, ..taking(client, Stage::After, 11) });
    assert!(matches!(refused, DeskError::NotFound(..)));
}

#[test]
fn a_photograph_is_put_right_and_put_aside() {
    let mut salon = Salon::new(Market::Kz);
    let client = client(&mut salon);
    let photograph = take(&mut salon, client, Stage::Before, 10);
    let right = PhotographDetails { zone: Zone::LipUpper, ..details(Stage::After, None) };
    salon.ask(CorrectPhotograph { photograph, version: 1, details: right.clone() });
    assert_eq!(salon.ask(ListPhotographs { client }).photographs[0].details, right);
    let stale = CorrectPhotograph { photograph, version: 1, details: right };
    assert!(matches!(salon.refused(stale), DeskError::Conflict));

    let aside = |reason: &str| SetAsidePhotograph { photograph, version: 2, reason: reason.to_owned() };
    assert!(matches!(salon.refused(aside(" ")), DeskError::Photograph(PhotographRefusal::ReasonMissing)));
    salon.ask(aside("blurred"));
    assert!(salon.ask(ListPhotographs { client }).photographs.is_empty());
    let refused = salon.refused(ShowPicture { photograph, small: true });
    assert!(matches!(refused, DeskError::Photograph(PhotographRefusal::SetAside)));
    take(&mut salon, client, Stage::Before, 10);
}

#[test]
fn who_may_look_take_and_give_out() {
    let mut salon = Salon::new(Market::Kz);
    let client = client(&mut salon);
    let photograph = take(&mut salon, client, Stage::Before, 10);
    let right = take(&mut salon, client, Stage::After, 20);
    let to = salon.folder.path().join("pair.jpg");
    for (role, sees, gives) in
        [(Role::Administrator, false, false), (Role::Specialist, true, false), (Role::Manager, true, true)]
    {
        salon.as_role(role);
        salon.ask(ListPhotographs { client });
        assert_eq!(salon.desk.ask(ShowPicture { photograph, small: true }).is_ok(), sees, "{role:?}");
        let export = ExportPair { left: photograph, right, purpose: GivenFor::Client, to: to.clone() };
        assert_eq!(salon.desk.ask(export).is_ok(), gives, "{role:?}");
    }
}

#[test]
fn a_pair_is_given_out_only_with_the_consent_that_its_purpose_needs() {
    let mut salon = Salon::new(Market::Kz);
    let client = client(&mut salon);
    let left = take(&mut salon, client, Stage::Before, 10);
    let right = take(&mut salon, client, Stage::After, 240);
    let to = |name: &str| salon_path(&salon, name);
    let (own, published) = (to("given out/own"), to("published.jpg"));
    let export = |purpose, to| ExportPair { left, right, purpose, to };
    let missing = salon.refused(export(GivenFor::Publication, published.clone()));
    assert!(matches!(missing, DeskError::Consent(ConsentRefusal::Missing(ConsentPurpose::PhotographsShown))));
    assert!(!published.exists());

    let exported = salon.ask(export(GivenFor::Client, own.clone()));
    assert_eq!(exported.path.extension().unwrap(), "jpg");
    let again = salon.refused(export(GivenFor::Client, own));
    assert!(matches!(again, DeskError::Photograph(PhotographRefusal::FileExists)));
    let same = salon.refused(ExportPair { left, right: left, purpose: GivenFor::Client, to: published.clone() });
    assert!(matches!(same, DeskError::Photograph(PhotographRefusal::NoPair)));

    agree(&mut salon, client, ConsentPurpose::PhotographsShown);
    salon.ask(export(GivenFor::Publication, published.clone()));
    let bytes = fs::read(&published).unwrap();
    let both = frontdesk::domain::photograph::Jpeg::checked(bytes).unwrap();
    let drawn = pixels(&both).unwrap();
    assert!(drawn.get_pixel(200, 400).0[0] < 60 && drawn.get_pixel(drawn.width() - 200, 400).0[0] > 190);
}

fn salon_path(salon: &Salon, name: &str) -> std::path::PathBuf {
    salon.folder.path().join(name)
}

#[test]
fn a_photograph_whose_file_was_touched_is_not_shown_and_the_check_says_so() {
    let mut salon = Salon::new(Market::Kz);
    let client = client(&mut salon);
    let photograph = take(&mut salon, client, Stage::Before, 10);
    assert!(salon.ask(frontdesk::desk::check::Check {}).ok);
    let folder = salon.folder.path().join("photographs");
    let path = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    let mut bytes = fs::read(&path).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(&path, bytes).unwrap();
    let refused = salon.refused(ShowPicture { photograph, small: false });
    assert!(matches!(refused, DeskError::Photograph(PhotographRefusal::Altered)));
    let report = salon.ask(frontdesk::desk::check::Check {});
    assert!(!report.ok && report.photographs.altered == 1, "{report:?}");
    fs::remove_file(&path).unwrap();
    let report = salon.ask(frontdesk::desk::check::Check {});
    assert!(!report.ok && report.photographs.missing == 1, "{report:?}");
}

#[test]
fn two_cards_made_one_join_their_photographs_and_part_with_them() {
    let mut salon = Salon::new(Market::Kz);
    let keep = client(&mut salon);
    let other = add(&mut salon, "Sadykova", "Aigerim", "702 000 00 01").client;
    agree(&mut salon, other, ConsentPurpose::Photographs);
    take(&mut salon, keep, Stage::Before, 10);
    let photograph = take(&mut salon, other, Stage::After, 20);
    let version = |salon: &mut Salon, client| salon.ask(OpenCard { client }).version;
    let (keep_version, merge_version) = (version(&mut salon, keep), version(&mut salon, other));
    salon.ask(MergeClients { keep, keep_version, merge: other, merge_version });
    assert_eq!(salon.ask(ListPhotographs { client: other }).photographs.len(), 2);
    assert_eq!(salon.ask(ShowPicture { photograph, small: true }).photograph.client, keep);
    salon.ask(UndoMerge { merged: other });
    assert_eq!(salon.ask(ListPhotographs { client: keep }).photographs.len(), 1);
    assert_eq!(salon.ask(ShowPicture { photograph, small: true }).photograph.client, other);
}

#[test]
fn the_watched_folder_lists_what_is_new_and_gives_up_only_what_is_on_a_card() {
    let mut salon = Salon::new(Market::Kz);
    let client = client(&mut salon);
    let camera = tempfile::TempDir::new().unwrap();
    let first = file(camera.path(), "IMG_1.jpg", 10, ImageFormat::Jpeg);
    file(camera.path(), "IMG_2.png", 20, ImageFormat::Png);
    assert!(salon.ask(ListWatched {}).files.is_empty(), "no folder is chosen");
    let settings = PhotographSettings { folder: Some(camera.path().to_owned()), remove_originals: false };
    salon.ask(ChangePhotographSettings { settings: settings.clone() });
    let watched = salon.ask(ListWatched {});
    assert_eq!(watched.files.len(), 2);
    let chosen = watched.files.iter().find(|file| file.path == first).unwrap().clone();

    let came_from = chosen.came_from.clone();
    let prepared = preparer().prepare(&chosen.path).unwrap();
    let picture = Source::Prepared(Box::new(prepared));
    salon.ask(TakePhotograph { picture, came_from: came_from.clone(), ..taking(client, Stage::Before, 0) });
    assert_eq!(salon.ask(ListWatched {}).files.len(), 1, "what is on a card is listed no more");

    assert!(
        !salon.ask(RemoveOriginal { came_from: came_from.clone() }),
        "originals stay unless the salon chose otherwise"
    );
    let settings = PhotographSettings { remove_originals: true, ..settings };
    salon.ask(ChangePhotographSettings { settings });
    let untaken = watched.files.iter().find(|file| file.path != first).unwrap().came_from.clone();
    assert!(!salon.ask(RemoveOriginal { came_from: untaken }), "a file on no card stays");
    assert!(salon.ask(RemoveOriginal { came_from }));
    assert!(!first.exists());
}
