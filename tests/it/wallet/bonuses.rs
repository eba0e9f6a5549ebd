//! Points: earned, spent soonest first, run out, taken back, given once.

use frontdesk::desk::DeskError;
use frontdesk::desk::client::{EditClient, OpenCard};
use frontdesk::desk::wallet::{AdjustBonus, ExpireBonuses, GiveGrant, JoinPool, LeavePool, SetBroughtBy};
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::offers::{BonusProgramme, Occasion, WalletRefusal};
use frontdesk::domain::role::Role;
use frontdesk::domain::till::Tender;
use jiff::civil::date;

use super::fixture::{client, points, programme, refund, till, till_with, visit, visit_for_cash, wallet};
use crate::till::fixture::{Till, tenge};

/// The refusal of a wallet inside an error.
#[track_caller]
pub fn refusal(error: &DeskError) -> WalletRefusal {
    match error {
        DeskError::Wallet(refusal) => *refusal,
        other => panic!("not a refusal of a wallet: {other:?}"),
    }
}

fn adjust(till: &mut Till, points: i64, reason: &str) -> AdjustBonus {
    AdjustBonus { key: till.key(), client: till.client, points, reason: reason.to_owned() }
}

#[test]
fn points_are_earned_with_the_payment_and_pay_for_the_next() {
    let mut till = till();
    let aigerim = till.client;
    visit_for_cash(&mut till, tenge(10_000));
    let held = wallet(&mut till, aigerim);
    assert_eq!(held.wallet.bonus.points, 1_000);
    assert_eq!(held.wallet.bonus.soonest, Some((date(2027, 11, 21), 1_000)));
    assert_eq!(held.wallet.bonus.next_tier.map(|(missing, _)| missing), Some(tenge(90_000).minor()));
    visit(&mut till, tenge(4_000), vec![Tender::Bonus { points: 600 }, Tender::Cash { given: tenge(3_400) }]);
    assert_eq!(points(&mut till, aigerim), 1_000 - 600 + 340);
    let moves = wallet(&mut till, aigerim).moves;
    assert_eq!(moves.iter().map(|shown| shown.amount).collect::<Vec<_>>(), [340, -600, 1_000]);
    assert!(moves.iter().all(|shown| shown.entry.is_some() && shown.bill.is_some()), "{moves:?}");
    till.is_well();
}

#[test]
fn what_runs_out_soonest_is_spent_first_and_what_ran_out_leaves_the_books() {
    let mut till = till();
    let aigerim = till.client;
    let waiting = till.finished(tenge(1_000));
    let give = adjust(&mut till, 100, "welcome");
    till.salon.ask(give); // runs out a year from 21 November
    till.salon.at(date(2026, 11, 22).at(10, 0, 0, 0));
    let give = adjust(&mut till, 200, "welcome again");
    till.salon.ask(give);
    let tenders = vec![Tender::Bonus { points: 150 }, Tender::Cash { given: tenge(850) }];
    let pay = till.payment(waiting, tenders);
    till.salon.ask(pay);
    let lots = wallet(&mut till, aigerim).lots;
    assert_eq!(lots.iter().map(|lot| lot.left).collect::<Vec<_>>(), [150, 85, 0], "{lots:?}");
    till.salon.at(date(2027, 11, 23).at(10, 0, 0, 0));
    assert_eq!(points(&mut till, aigerim), 0, "what has run out is not offered, whether or not it left the books");
    let expired = till.salon.ask(ExpireBonuses {});
    assert_eq!((expired.points, expired.lots), (235, 2));
    assert_eq!(till.salon.ask(ExpireBonuses {}).lots, 0);
    till.is_well();
}

#[test]
fn a_refund_takes_the_points_back_even_below_nothing_and_the_next_settle_it() {
    let mut till = till();
    let aigerim = till.client;
    let first = visit_for_cash(&mut till, tenge(10_000)); // + 1 000
    visit(&mut till, tenge(1_000), vec![Tender::Bonus { points: 1_000 }]);
    refund(&mut till, first.bill.id);
    assert_eq!(points(&mut till, aigerim), -1_000);
    till.is_well();
    visit_for_cash(&mut till, tenge(15_000)); // + 1 500
    assert_eq!(points(&mut till, aigerim), 500);
    let lots = wallet(&mut till, aigerim).lots;
    assert!(lots.iter().all(|lot| lot.left >= 0), "{lots:?}");
    till.is_well();
}

#[test]
fn a_refund_gives_points_back_that_paid() {
    let mut till = till();
    let aigerim = till.client;
    visit_for_cash(&mut till, tenge(10_000));
    let paid = visit(&mut till, tenge(800), vec![Tender::Bonus { points: 800 }]);
    assert_eq!(points(&mut till, aigerim), 200);
    refund(&mut till, paid.bill.id);
    assert_eq!(points(&mut till, aigerim), 1_000);
    till.is_well();
}

#[test]
fn buying_and_refunding_leaves_nothing() {
    let mut till = till();
    let aigerim = till.client;
    for _ in 0..3 {
        let receipt = visit_for_cash(&mut till, tenge(50_000));
        refund(&mut till, receipt.bill.id);
    }
    let held = wallet(&mut till, aigerim).wallet.bonus;
    assert_eq!(held.points, 0);
    assert_eq!(held.next_tier.map(|(missing, _)| missing), Some(tenge(100_000).minor()), "nor a step to a tier");
    till.is_well();
}

#[test]
fn points_by_hand_need_a_manager_a_reason_and_what_is_there() {
    let mut till = till();
    let aigerim = till.client;
    for (points, reason, expected) in [
        (100, " ", WalletRefusal::NoReason),
        (0, "why", WalletRefusal::Adjustment(0)),
        (10_000_001, "why", WalletRefusal::Adjustment(10_000_001)),
        (-1, "why", WalletRefusal::NotSoMany { has: 0 }),
    ] {
        let request = adjust(&mut till, points, reason);
        let error = till.salon.refused(request);
        assert_eq!(refusal(&error), expected);
    }
    let give = adjust(&mut till, 100, "an apology");
    till.salon.ask(give.clone());
    till.salon.ask(give); // sent twice
    assert_eq!(points(&mut till, aigerim), 100);
    let take = adjust(&mut till, -40, "a slip");
    till.salon.ask(take);
    assert_eq!(points(&mut till, aigerim), 60);
    let request = adjust(&mut till, 5, "mine");
    let error = till.salon.as_role(Role::Administrator).refused(request);
    assert!(matches!(error, DeskError::Forbidden(_)));
    till.is_well();
}

#[test]
fn a_first_visit_and_the_friend_who_brought_are_thanked_once() {
    let mut till = till_with(BonusProgramme { tiers: programme().tiers, ..programme() });
    let aigerim = till.client;
    let friend = client(&mut till, "Madina");
    till.salon.ask(SetBroughtBy { client: aigerim, friend: Some(friend) });
    let same = till.salon.refused(SetBroughtBy { client: friend, friend: Some(friend) });
    assert_eq!(refusal(&same), WalletRefusal::SamePerson);
    visit_for_cash(&mut till, tenge(1_000));
    assert_eq!(points(&mut till, aigerim), 100 + 300);
    assert_eq!(points(&mut till, friend), 200);
    visit_for_cash(&mut till, tenge(1_000));
    assert_eq!(points(&mut till, aigerim), 500);
    assert_eq!(points(&mut till, friend), 200);
    let again = GiveGrant { key: till.key(), client: aigerim, occasion: Occasion::Referral };
    let error = till.salon.refused(again);
    assert_eq!(refusal(&error), WalletRefusal::GivenAlready(Occasion::Referral));
    let late = till.salon.refused(SetBroughtBy { client: aigerim, friend: None });
    assert_eq!(refusal(&late), WalletRefusal::NotNew);
    till.is_well();
}

#[test]
fn a_first_visit_that_was_refunded_leaves_no_gift() {
    let mut till = till_with(programme());
    let aigerim = till.client;
    let friend = client(&mut till, "Madina");
    till.salon.ask(SetBroughtBy { client: aigerim, friend: Some(friend) });
    let receipt = visit_for_cash(&mut till, tenge(1_000));
    assert_eq!((points(&mut till, aigerim), points(&mut till, friend)), (400, 200));
    refund(&mut till, receipt.bill.id);
    assert_eq!((points(&mut till, aigerim), points(&mut till, friend)), (0, 0));
    visit_for_cash(&mut till, tenge(1_000));
    assert_eq!((points(&mut till, aigerim), points(&mut till, friend)), (400, 200), "the real first one is thanked");
    till.is_well();
}

#[test]
fn a_birthday_is_given_near_the_day_and_once_a_year() {
    let mut till = till_with(programme());
    let aigerim = till.client;
    let give = |till: &mut Till| GiveGrant { key: till.key(), client: aigerim, occasion: Occasion::Birthday };
    let request = give(&mut till);
    let error = till.salon.refused(request);
    assert_eq!(refusal(&error), WalletRefusal::BirthdayUnknown);
    let version = till.salon.ask(OpenCard { client: aigerim }).version;
    let draft = ClientDraft {
        family: "Sadykova".into(),
        given: "Aigerim".into(),
        birth: "24.11.1992".into(),
        ..ClientDraft::default()
    };
    till.salon.ask(EditClient { client: aigerim, version, draft, keep_phones: true });
    assert_eq!(wallet(&mut till, aigerim).grants, [(Occasion::Birthday, 500)]);
    let request = give(&mut till);
    till.salon.ask(request);
    assert_eq!(points(&mut till, aigerim), 500);
    assert_eq!(wallet(&mut till, aigerim).grants, []);
    let request = give(&mut till);
    let error = till.salon.refused(request);
    assert_eq!(refusal(&error), WalletRefusal::GivenAlready(Occasion::Birthday));
    till.salon.at(date(2026, 12, 1).at(10, 0, 0, 0));
    let request = give(&mut till);
    let error = till.salon.refused(request);
    assert_eq!(refusal(&error), WalletRefusal::NotTheBirthday);
    till.is_well();
}

#[test]
fn a_family_earns_and_spends_together() {
    let mut till = till();
    let aigerim = till.client;
    let mother = client(&mut till, "Saule");
    visit_for_cash(&mut till, tenge(10_000));
    let key = till.key();
    till.salon.ask(JoinPool { key, member: aigerim, owner: mother });
    assert_eq!((points(&mut till, aigerim), points(&mut till, mother)), (1_000, 1_000));
    visit(&mut till, tenge(5_000), vec![Tender::Bonus { points: 1_000 }, Tender::Cash { given: tenge(4_000) }]);
    assert_eq!(points(&mut till, mother), 400);
    let held = wallet(&mut till, aigerim);
    assert_eq!(held.wallet.bonus.pool_of.as_deref(), Some("Saule Ospanova"));
    assert_eq!(held.pool.len(), 2);
    let key = till.key();
    let error = till.salon.refused(JoinPool { key, member: mother, owner: aigerim });
    assert_eq!(refusal(&error), WalletRefusal::SamePerson);
    till.salon.ask(LeavePool { member: aigerim });
    assert_eq!((points(&mut till, aigerim), points(&mut till, mother)), (0, 400));
    till.is_well();
}
