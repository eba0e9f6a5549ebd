//! What is kept of a visit, and what never changes again.

use frontdesk::desk::DeskError;
use frontdesk::desk::check::Check;
use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::record::{AddToRecord, FindProduct, OpenRecord, SignRecord, WriteRecord};
use frontdesk::desk::visit::{Arrive, Finish, Start};
use frontdesk::domain::goods::GoodsRefusal;
use frontdesk::domain::ids::RequestKey;
use frontdesk::domain::password::Password;
use frontdesk::domain::record::{Dose, RecordRefusal, SeenReaction, Sheet, ZoneDose};
use frontdesk::domain::role::{Permission, Role};
use frontdesk::domain::zone::Zone;
use frontdesk::store::vault::VaultError;

use super::fixture::{Cabinet, lips, used};
use crate::schedule::stage::at;
use crate::support::PASSWORD;

fn password() -> Password {
    Password::typed(PASSWORD)
}

/// Whether a refusal is the one that is due.
type Told = fn(&DeskError) -> bool;

#[test]
fn a_record_grows_is_signed_and_from_then_on_is_only_added_to() {
    let mut cabinet = Cabinet::new();
    let visit = cabinet.visit;
    assert_eq!(cabinet.page().record, None);
    let empty = SignRecord { visit, version: 0, login: None, password: password() };
    assert!(matches!(cabinet.salon.refused(empty), DeskError::Record(RecordRefusal::Empty)));
    cabinet.write(lips());
    let reactions = vec![SeenReaction::None, SeenReaction::Swelling, SeenReaction::Swelling];
    cabinet.write(Sheet { reactions, notes: "calm\u{7}".into(), ..lips() });
    let record = cabinet.page().record.expect("a draft");
    assert_eq!((record.version, record.signed.is_some()), (2, false));
    assert_eq!(record.sheet.reactions, [SeenReaction::Swelling], "nothing out of the ordinary, but for the swelling");
    assert_eq!((record.sheet.notes.as_str(), record.sheet.dosed()), ("calm", Some(Dose(1000))));

    let stale = WriteRecord { visit, version: 1, sheet: lips() };
    assert!(matches!(cabinet.salon.refused(stale), DeskError::Conflict));
    let added = |key: u128| AddToRecord { key: RequestKey(key), visit, text: "swelling gone".into() };
    assert!(matches!(cabinet.salon.refused(added(9_001)), DeskError::Record(RecordRefusal::NotSigned)));
    let unseen = SignRecord { visit, version: 1, login: None, password: password() };
    assert!(matches!(cabinet.salon.refused(unseen), DeskError::Conflict), "what was not seen is not signed");

    let signed = cabinet.salon.ask(SignRecord { visit, version: 2, login: None, password: password() });
    assert_eq!(signed.signed.as_ref().map(|by| by.by.as_str()), Some("Aizhan Bekova"));
    let again = WriteRecord { visit, version: signed.version, sheet: Sheet::default() };
    assert!(matches!(cabinet.salon.refused(again), DeskError::Record(RecordRefusal::Signed)));
    let twice = SignRecord { visit, version: signed.version, login: None, password: password() };
    assert!(matches!(cabinet.salon.refused(twice), DeskError::Record(RecordRefusal::Signed)));

    cabinet.salon.at(at(18, 0));
    cabinet.salon.ask(added(9_002));
    let kept = cabinet.salon.ask(added(9_002));
    assert_eq!(kept.additions.len(), 1, "sent twice, added once");
    assert_eq!(kept.additions[0].text, "swelling gone");
    let wordless = AddToRecord { key: RequestKey(9_003), visit, text: " \n".into() };
    assert!(matches!(cabinet.salon.refused(wordless), DeskError::Record(RecordRefusal::NoWords)));
    assert_eq!(cabinet.page().record.expect("a record").sheet, record.sheet);
    let report = cabinet.salon.ask(Check {});
    assert!(report.ok, "{report:?}");
}

#[test]
fn the_specialist_signs_at_somebody_else_s_console() {
    let mut cabinet = Cabinet::new();
    let visit = cabinet.visit;
    cabinet.write(lips());
    cabinet.salon.as_role(Role::Administrator);
    let sign = |login: Option<&str>, password: Password| {
        let login = login.map(str::to_owned);
        SignRecord { visit, version: 1, login, password }
    };
    let own = cabinet.salon.refused(sign(None, password()));
    assert!(matches!(own, DeskError::Record(RecordRefusal::NotASpecialist)), "{own:?}");
    for (login, typed) in [("kim", "open sesame"), ("nobody", PASSWORD), ("?!", PASSWORD)] {
        let wrong = cabinet.salon.refused(sign(Some(login), Password::typed(typed)));
        assert!(matches!(wrong, DeskError::Vault(VaultError::WrongPassword)), "{login}: {wrong:?}");
    }
    let forbidden = WriteRecord { visit, version: 1, sheet: Sheet::default() };
    assert!(matches!(cabinet.salon.refused(forbidden), DeskError::Forbidden(Permission::WriteRecords)));
    let signed = cabinet.salon.ask(sign(Some(" Kim "), password()));
    assert_eq!(signed.signed.map(|by| by.by).as_deref(), Some("Kim Svetlana"));
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_lost() {
    let mut cabinet = Cabinet::new();
    let visit = cabinet.visit;
    let zone = |zone, dose| ZoneDose { zone, dose };
    for (sheet, expected) in [
        (Sheet { zones: vec![zone(Zone::Chin, None), zone(Zone::Chin, None)], ..lips() }, RecordRefusal::ZoneTwice),
        (Sheet { zones: vec![zone(Zone::Chin, Some(Dose(0)))], ..lips() }, RecordRefusal::BadDose),
        (Sheet { pain: Some(11), ..lips() }, RecordRefusal::BadPain),
        (Sheet { result: Some(0), ..lips() }, RecordRefusal::BadResult),
    ] {
        let refused = cabinet.salon.refused(WriteRecord { visit, version: 0, sheet });
        assert!(matches!(&refused, DeskError::Record(refusal) if *refusal == expected), "{refused:?}");
    }
    let booking = cabinet.stage.booking(cabinet.stage.ewa, cabinet.stage.peel, cabinet.stage.olga, at(17, 0));
    let later = cabinet.salon.ask(booking).visit;
    let early = cabinet.salon.refused(WriteRecord { visit: later, version: 0, sheet: lips() });
    assert!(matches!(early, DeskError::Record(RecordRefusal::NothingDone)), "{early:?}");
    assert_eq!(cabinet.page().record, None);
}

#[test]
fn the_lots_of_a_record_leave_the_shelf_and_come_back_with_it() {
    let mut cabinet = Cabinet::new();
    let (filler, toxin, visit) = (cabinet.filler, cabinet.toxin, cabinet.visit);
    let (good, _) = cabinet.lot(filler, "A17-04");
    let (expired, _) = cabinet.lot(filler, "A16-11");
    cabinet.write(Sheet { products: vec![used(filler, good, 1)], ..lips() });
    assert_eq!(cabinet.stock(filler, "A17-04"), 4);
    let record = cabinet.page().record.expect("a record");
    assert_eq!(record.sheet.products[0].number, "A17-04", "as the books have it");
    cabinet.write(Sheet { products: vec![used(filler, good, 1)], notes: "again".into(), ..lips() });
    assert_eq!(cabinet.stock(filler, "A17-04"), 4, "written twice, used once");
    cabinet.write(Sheet { products: vec![used(filler, good, 0)], ..lips() });
    assert_eq!(cabinet.stock(filler, "A17-04"), 5, "the package goes on");

    let of_another = cabinet.salon.refused(WriteRecord {
        visit,
        version: 3,
        sheet: Sheet { products: vec![used(toxin, good, 0)], ..lips() },
    });
    assert!(matches!(of_another, DeskError::Goods(GoodsRefusal::LotOfAnother { .. })), "{of_another:?}");
    let past = cabinet.salon.refused(WriteRecord {
        visit,
        version: 3,
        sheet: Sheet { products: vec![used(filler, expired, 1)], ..lips() },
    });
    assert!(matches!(past, DeskError::Goods(GoodsRefusal::LotExpired { .. })), "{past:?}");
    assert_eq!(cabinet.page().record.map(|record| record.version), Some(3));
    cabinet.write(lips());
    assert_eq!(cabinet.stock(filler, "A17-04"), 5);
    let report = cabinet.salon.ask(Check {});
    assert!(report.ok, "{report:?}");
}

#[test]
fn what_is_scanned_is_found_or_said_why_not() {
    let mut cabinet = Cabinet::new();
    let (filler, toxin) = (cabinet.filler, cabinet.toxin);
    let find = |typed: &str, goods| FindProduct { typed: typed.to_owned(), goods };
    for (typed, goods, expected) in [
        ("4006381333931", None, (filler, None)),
        ("a17-04", None, (filler, Some("A17-04"))),
        (" A17-04 ", Some(filler), (filler, Some("A17-04"))),
        ("S-1", Some(toxin), (toxin, Some("S-1"))),
        ("]d20104006381333931172703311\u{30}A17-04", None, (filler, Some("A17-04"))),
        ("", Some(filler), (filler, None)),
    ] {
        let found = cabinet.salon.ask(find(typed, goods));
        assert_eq!((found.goods, found.lot.as_ref().map(|lot| lot.number.as_str())), expected, "{typed:?}");
    }
    let lots = cabinet.salon.ask(find("4006381333931", None)).lots;
    let numbers: Vec<&str> = lots.iter().map(|lot| lot.number.as_str()).collect();
    assert_eq!(numbers, ["S-1", "A17-04"], "the soonest first, none past its day");

    let cases: [(&str, Option<_>, Told); 5] = [
        ("Z-1", None, |error| matches!(error, DeskError::Goods(GoodsRefusal::UnknownLot(lot)) if lot == "Z-1")),
        ("S-1", None, |error| matches!(error, DeskError::Record(RecordRefusal::LotOfSeveral(_)))),
        ("A16-11", None, |error| matches!(error, DeskError::Goods(GoodsRefusal::LotExpired { .. }))),
        ("B-900", Some(filler), |error| matches!(error, DeskError::Goods(GoodsRefusal::LotOfAnother { .. }))),
        ("]d20100000000000000", None, |error| matches!(error, DeskError::Record(RecordRefusal::UnknownBarcode(_)))),
    ];
    for (typed, goods, told) in cases {
        let refused = cabinet.salon.refused(find(typed, goods));
        assert!(told(&refused), "{typed:?}: {refused:?}");
    }
}

#[test]
fn the_next_visit_proposes_what_was_set_and_not_what_happened() {
    let mut cabinet = Cabinet::new();
    let first = cabinet.visit;
    cabinet.write(Sheet { technique: "bolus".into(), notes: "was nervous".into(), ..lips() });
    cabinet.salon.ask(Finish { visit: first, version: cabinet.version, without: Some("no camera".into()) });
    let book = cabinet.stage.booking(cabinet.stage.marat, cabinet.stage.filler, cabinet.stage.kim, at(16, 0));
    let next = cabinet.salon.ask(book).visit;
    cabinet.salon.at(at(16, 0));
    cabinet.salon.ask(Arrive { visit: next, version: 1, seen: Vec::new() });
    cabinet.salon.ask(Start { visit: next, version: 2, allergies: Vec::new(), seen: Vec::new() });
    let page = cabinet.salon.ask(OpenRecord { visit: next });
    let (day, last) = page.last.expect("a record before");
    assert_eq!(day, crate::schedule::stage::today());
    let proposed = Sheet::default().as_last_time(&last);
    assert_eq!((proposed.technique.as_str(), proposed.zones.len()), ("bolus", 2));
    assert_eq!((proposed.pain, proposed.notes.as_str()), (None, ""));
    assert_eq!(cabinet.salon.ask(OpenRecord { visit: first }).last, None, "nothing comes before the first");
}

#[test]
fn records_go_with_their_visits_when_cards_become_one() {
    let mut cabinet = Cabinet::new();
    cabinet.write(lips());
    let (keep, merge) = (cabinet.stage.ewa, cabinet.stage.marat);
    let version = |cabinet: &mut Cabinet, client| cabinet.salon.ask(OpenCard { client }).version;
    let (keep_version, merge_version) = (version(&mut cabinet, keep), version(&mut cabinet, merge));
    cabinet.salon.ask(MergeClients { keep, keep_version, merge, merge_version });
    let record = cabinet.page().record.expect("still there");
    assert_eq!((record.client, &record.sheet), (keep, &lips()));
    cabinet.salon.ask(UndoMerge { merged: merge });
    assert_eq!(cabinet.page().record.expect("still there").client, merge);
}
