//! Two cards made one with all they hold, and parted again.

use frontdesk::desk::DeskError;
use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::wallet::{AdjustBonus, JoinPool, ListCertificates, NameCertificate};
use frontdesk::domain::client::MergeRefusal;
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::money::Money;
use frontdesk::domain::till::{LineKind, Tender};

use super::fixture::{client, plan, planned, points, sale, till, visit_for_cash, wallet};
use crate::till::fixture::{Till, tenge};

fn merging(till: &mut Till, keep: ClientId, merge: ClientId) -> MergeClients {
    let keep_version = till.salon.ask(OpenCard { client: keep }).version;
    let merge_version = till.salon.ask(OpenCard { client: merge }).version;
    MergeClients { keep, keep_version, merge, merge_version }
}

fn give(till: &mut Till, client: ClientId, points: i64) {
    let key = till.key();
    till.salon.ask(AdjustBonus { key, client, points, reason: "a gift".to_owned() });
}

#[test]
fn everything_goes_to_the_kept_card_and_comes_back() {
    let mut till = till();
    let (keep, merge) = (till.client, client(&mut till, "Aigerim"));
    give(&mut till, keep, 100);
    give(&mut till, merge, 40);
    let procedure = till.procedure(tenge(12_000));
    let plan = planned(&mut till, plan(vec![procedure]));
    sale(&mut till, Some(merge), LineKind::Abonement { plan }, None, tenge(50_000));
    sale(&mut till, Some(merge), LineKind::Deposit, Some(tenge(7_000)), tenge(7_000));
    sale(&mut till, Some(keep), LineKind::Deposit, Some(tenge(1_000)), tenge(1_000));
    let bearer = LineKind::Certificate { procedure: None, holder: None };
    sale(&mut till, None, bearer, Some(tenge(9_000)), tenge(9_000));
    let certificate = till.salon.ask(ListCertificates::default()).certificates[0].held.id;
    till.salon.ask(NameCertificate { certificate, holder: Some(merge) });
    visit_for_cash(&mut till, tenge(10_000)); // the kept card's: + 1 000
    let before = (wallet(&mut till, keep).wallet, wallet(&mut till, merge).wallet);
    till.is_well();

    let request = merging(&mut till, keep, merge);
    till.salon.ask(request);
    let joined = wallet(&mut till, merge);
    assert_eq!(joined.client.id, keep, "the old number leads to the kept card");
    assert_eq!((joined.wallet.bonus.points, joined.wallet.deposit), (1_140, tenge(8_000)));
    assert_eq!((joined.wallet.abonements.len(), joined.wallet.certificates.len()), (1, 1));
    till.is_well();

    till.salon.ask(UndoMerge { merged: merge });
    assert_eq!((wallet(&mut till, keep).wallet, wallet(&mut till, merge).wallet), before);
    till.is_well();
}

#[test]
fn what_was_spent_meanwhile_does_not_come_back() {
    let mut till = till();
    let (keep, merge) = (till.client, client(&mut till, "Aigerim"));
    give(&mut till, merge, 500);
    sale(&mut till, Some(merge), LineKind::Deposit, Some(tenge(7_000)), tenge(7_000));
    let request = merging(&mut till, keep, merge);
    till.salon.ask(request);
    let tenders = vec![Tender::Bonus { points: 300 }, Tender::Deposit { amount: tenge(5_700) }];
    super::fixture::visit(&mut till, tenge(6_000), tenders);
    till.salon.ask(UndoMerge { merged: merge });
    assert_eq!(points(&mut till, merge), 200);
    assert_eq!(wallet(&mut till, merge).wallet.deposit, tenge(1_300));
    let kept = wallet(&mut till, keep).wallet;
    assert_eq!((kept.deposit, kept.bonus.points), (Money::ZERO, 570), "what the deposit paid earned points");
    till.is_well();
}

#[test]
fn cards_of_two_families_are_not_merged() {
    let mut till = till();
    let (keep, merge, mother) = (till.client, client(&mut till, "Aigerim"), client(&mut till, "Saule"));
    let key = till.key();
    till.salon.ask(JoinPool { key, member: merge, owner: mother });
    let request = merging(&mut till, keep, merge);
    let error = till.salon.refused(request);
    assert!(matches!(error, DeskError::Merge(MergeRefusal::InAPool)), "{error:?}");
    let key = till.key();
    till.salon.ask(JoinPool { key, member: keep, owner: mother });
    give(&mut till, mother, 50);
    let request = merging(&mut till, keep, merge);
    till.salon.ask(request);
    assert_eq!(points(&mut till, merge), 50);
    till.is_well();
    till.salon.ask(UndoMerge { merged: merge });
    assert_eq!(wallet(&mut till, merge).pool.len(), 3, "and is in the family's account again");
    till.is_well();
}
