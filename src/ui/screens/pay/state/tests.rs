//! Keys and what comes of them, without a screen and without a desk.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::domain::catalogue::{Category, Names};
use crate::domain::ids::{
    AbonementId, AbonementPlanId, CertificateId, ClientId, ProcedureId, PromotionId, SpecialistId,
};
use crate::domain::market::Market;
use crate::domain::offers::{
    AbonementState, BonusProgramme, BonusStanding, CertificateState, FactLine, Gives, HandDiscount, HeldAbonement,
    HeldCertificate, Off, Promotion, PromotionDetails, Rate, Scope, Tip, Wallet, Worth, propose,
};
use crate::domain::till::{BillLine, CashRounding, Family, LineKind};

const AIGERIM: ClientId = ClientId(7);

fn t(tenge: i64) -> Money {
    Money::major(tenge)
}

fn procedure(id: i64, tenge: i64) -> FactLine {
    let kind = LineKind::Procedure { procedure: ProcedureId(id) };
    let line = BillLine { kind, name: Names::default(), quantity: 1, price: t(tenge) };
    FactLine { line, family: Family::Procedures(Category::Filler) }
}

/// Aigerim with 12 400 points, a certificate of 20 000, a deposit of 5 000 and one session of procedure 2.
fn facts(lines: Vec<FactLine>) -> Facts {
    Facts {
        today: date(2026, 11, 21),
        market: Market::Kz,
        client: Some(AIGERIM),
        lines,
        programme: BonusProgramme::default(),
        promotions: vec![],
        wallet: Wallet {
            bonus: BonusStanding {
                owner: Some(AIGERIM),
                points: 12_400,
                rate: Rate::percent(5),
                ..BonusStanding::default()
            },
            certificates: vec![HeldCertificate {
                id: CertificateId(1),
                code: "AK-4471".to_owned(),
                worth: Worth::Money,
                left: t(20_000),
                in_parts: true,
                until: None,
                holder: Some(AIGERIM),
                state: CertificateState::Active,
            }],
            abonements: vec![HeldAbonement {
                id: AbonementId(1),
                plan: AbonementPlanId(1),
                names: Names::default(),
                procedures: vec![ProcedureId(2)],
                sessions: 10,
                left: 1,
                price: t(50_000),
                until: None,
                state: AbonementState::Active,
            }],
            deposit: t(5_000),
            debt: Money::ZERO,
        },
        is_first_visit: false,
        discount_limit: Rate::percent(10),
        rounding: CashRounding::of(Market::Kz),
    }
}

fn opened(lines: Vec<FactLine>) -> Checkout {
    let facts = facts(lines);
    let proposed = propose(&facts);
    Checkout::new(facts, &proposed)
}

fn types(checkout: &mut Checkout, digits: &str) {
    for digit in digits.chars() {
        assert!(checkout.key(&KeyEvent::new(KeyCode::Char(digit), KeyModifiers::NONE)), "{digit}");
    }
}

#[test]
fn exact_cash_is_ready_at_once() {
    let checkout = opened(vec![procedure(1, 60_600)]);
    assert_eq!(checkout.at(), Spot::Cash);
    let choices = checkout.ready(false).expect("it is met");
    assert_eq!(choices.tenders, [Tender::Cash { given: t(60_600) }]);
}

#[test]
fn what_lies_on_the_counter_is_typed_at_once_and_wherever_one_stands() {
    let mut checkout = opened(vec![procedure(1, 60_600)]);
    for _ in 0..5 {
        checkout.go(false);
    }
    assert_eq!(checkout.at(), Spot::Line(0));
    types(&mut checkout, "70000");
    assert_eq!((checkout.at(), checkout.quote().change()), (Spot::Cash, t(9_400)));
}

#[test]
fn a_card_takes_the_rest_and_an_amount_typed_leaves_the_rest_to_cash() {
    let mut checkout = opened(vec![procedure(1, 90_000)]);
    checkout.pay_by(Rest::Card);
    assert_eq!((checkout.at(), checkout.quote().card), (Spot::Card, t(90_000)));
    types(&mut checkout, "50000");
    assert_eq!((checkout.quote().card, checkout.quote().for_cash), (t(50_000), t(40_000)));
    checkout.go(true);
    types(&mut checkout, "50000");
    assert_eq!(checkout.quote().change(), t(10_000));
    assert!(checkout.ready(false).is_ok());
}

#[test]
fn the_rest_follows_what_the_client_has() {
    let mut checkout = opened(vec![procedure(1, 90_000)]);
    checkout.pay_by(Rest::Card);
    assert!(checkout.toggle_bonus());
    assert_eq!((checkout.quote().points, checkout.quote().card), (12_400, t(77_600)));
    checkout.use_certificate(CertificateId(1)).expect("it is theirs");
    checkout.toggle_deposit().expect("there is one");
    assert_eq!(checkout.quote().card, t(52_600));
    assert_eq!(checkout.use_certificate(CertificateId(1)), Err(OfferRefusal::CertificateTwice(CertificateId(1))));
    assert!(checkout.toggle_bonus() && checkout.quote().points == 0);
    assert_eq!(checkout.quote().card, t(65_000));
}

#[test]
fn what_pays_is_cut_to_what_the_bill_lets_it_pay() {
    let mut checkout = opened(vec![procedure(1, 12_000)]);
    checkout.use_certificate(CertificateId(1)).expect("it is theirs");
    assert_eq!(checkout.quote().certificates, t(12_000));
    assert!(!checkout.toggle_bonus(), "nothing is left to pay");
    assert_eq!(checkout.toggle_deposit(), Err(OfferRefusal::NotForThis { may: Money::ZERO }));
    checkout.remove();
    checkout.toggle_debt().expect("it may be owed");
    assert_eq!((checkout.quote().debt, checkout.quote().missing), (t(12_000), Money::ZERO));
}

#[test]
fn too_many_bonuses_are_said_while_typed_and_become_as_many_as_may_be() {
    let mut checkout = opened(vec![procedure(1, 10_000)]);
    assert!(checkout.toggle_bonus());
    assert_eq!(checkout.quote().points, 5_000);
    types(&mut checkout, "6000");
    assert_eq!(checkout.refusal(), Some(OfferRefusal::TooManyPoints { most: 5_000 }));
    assert!(checkout.ready(false).is_err());
    checkout.go(true);
    assert_eq!((checkout.refusal(), checkout.quote().points), (None, 5_000));
}

#[test]
fn a_session_is_proposed_taken_away_and_given_again() {
    let mut checkout = opened(vec![procedure(2, 9_000)]);
    assert_eq!((checkout.quote().covered, checkout.at()), (t(9_000), Spot::Total));
    checkout.toggle_session().expect("it is taken away");
    assert_eq!(checkout.quote().for_cash, t(9_000));
    checkout.toggle_session().expect("it is given again");
    assert_eq!(checkout.quote().to_pay, Money::ZERO);
    let mut other = opened(vec![procedure(1, 9_000)]);
    assert!(other.toggle_session().is_err());
}

#[test]
fn promotions_are_done_without_and_taken_again() {
    let mut facts = facts(vec![procedure(1, 90_000)]);
    let details = PromotionDetails {
        names: Names::default(),
        from: date(2026, 11, 1),
        until: None,
        weekdays: vec![],
        scope: Scope::default(),
        first_visit: false,
        gives: Gives::Percent(Rate::percent(10)),
        stacks: false,
    };
    facts.promotions = vec![Promotion { id: PromotionId(3), version: 1, retired: false, details }];
    let mut checkout = Checkout::new(facts, &Choices::default());
    assert_eq!(checkout.quote().to_pay, t(81_000));
    checkout.stand(Spot::Promotion(0, 0));
    assert!(checkout.remove());
    assert_eq!(checkout.quote().to_pay, t(90_000));
    checkout.best_promotions();
    assert_eq!(checkout.quote().to_pay, t(81_000));
}

#[test]
fn a_discount_above_the_limit_waits_for_a_manager() {
    let mut checkout = opened(vec![procedure(1, 10_000)]);
    let half = HandDiscount {
        line: None,
        off: Off::Percent(Rate::percent(50)),
        reason: "an apology".to_owned(),
        approval: None,
        approved_later: false,
    };
    checkout.discount(half.clone()).expect("it stands");
    assert!(matches!(checkout.ready(false), Err(OfferRefusal::AboveLimit { .. })));
    assert!(checkout.discount(half).is_err(), "one a line");
    checkout.approve(None);
    assert!(checkout.ready(false).is_ok());
    checkout.stand(Spot::ByHand(0));
    checkout.remove();
    assert_eq!(checkout.quote().to_pay, t(10_000));
}

#[test]
fn a_change_beyond_the_largest_note_needs_to_be_meant() {
    let mut checkout = opened(vec![procedure(1, 5_000)]);
    types(&mut checkout, "50000");
    assert!(matches!(checkout.ready(false), Err(OfferRefusal::OddChange { .. })));
    assert!(checkout.ready(true).is_ok_and(|choices| choices.sure));
}

#[test]
fn too_much_is_kept_as_a_deposit_only_for_somebody() {
    let mut checkout = opened(vec![procedure(1, 5_000)]);
    types(&mut checkout, "6000");
    checkout.toggle_kept().expect("she has a card");
    assert_eq!((checkout.quote().to_deposit, checkout.quote().change()), (t(1_000), Money::ZERO));
    let mut nobody = facts(vec![procedure(1, 5_000)]);
    (nobody.client, nobody.wallet) = (None, Wallet::default());
    assert_eq!(Checkout::new(nobody, &Choices::default()).toggle_kept(), Err(OfferRefusal::NoClient));
}

#[test]
fn a_tip_is_on_top_and_goes_when_it_is_nothing() {
    let mut checkout = opened(vec![procedure(1, 5_000)]);
    checkout.tip(Tip { to: SpecialistId(1), amount: t(500) });
    assert_eq!(checkout.quote().to_pay, t(5_500));
    checkout.stand(Spot::Tip(0));
    types(&mut checkout, "0");
    checkout.go(true);
    assert_eq!((checkout.quote().to_pay, checkout.base().tips.len()), (t(5_000), 0));
}

#[test]
fn what_was_chosen_is_the_same_when_the_bill_is_opened_again() {
    let mut first = opened(vec![procedure(1, 90_000)]);
    first.toggle_bonus();
    first.pay_by(Rest::Card);
    let again = Checkout::new(first.facts().clone(), &first.choices());
    assert_eq!((again.rest(), again.choices()), (Rest::Card, first.choices()));
    let mut split = opened(vec![procedure(1, 90_000)]);
    split.pay_by(Rest::Card);
    types(&mut split, "50000");
    let again = Checkout::new(split.facts().clone(), &split.choices());
    assert_eq!((again.rest(), again.is_exact(), again.choices()), (Rest::Cash, true, split.choices()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_pressed_what_is_ready_pays_the_bill_exactly(presses in prop::collection::vec(0_u8..16, 0..24)) {
        let mut checkout = opened(vec![procedure(1, 61_300), procedure(2, 9_050)]);
        for press in presses {
            match press {
                0 => checkout.go(false),
                1 => checkout.go(true),
                2 => checkout.pay_by(Rest::Cash),
                3 => checkout.pay_by(Rest::Card),
                4 => checkout.pay_by(Rest::Transfer),
                5 => drop(checkout.toggle_bonus()),
                6 => drop(checkout.use_certificate(CertificateId(1))),
                7 => drop(checkout.toggle_deposit()),
                8 => drop(checkout.toggle_debt()),
                9 => drop(checkout.toggle_session()),
                10 => drop(checkout.toggle_kept()),
                11 => drop(checkout.remove()),
                12 => checkout.step_likely(true),
                13 => checkout.tip(Tip { to: SpecialistId(1), amount: t(500) }),
                digit => types(&mut checkout, &digit.to_string()),
            }
            prop_assert!(checkout.at() == Spot::Total || checkout.spots().contains(&checkout.at()));
        }
        if let Ok(choices) = checkout.ready(true) {
            let quoted = quote(checkout.facts(), &choices).expect("it is ready");
            prop_assert_eq!(quoted.missing, Money::ZERO);
            let paid = [quoted.certificates, quoted.bonus, quoted.deposit, quoted.debt, quoted.card, quoted.transfer];
            let paid = Money::sum(paid).unwrap().plus(quoted.kept_cash()).unwrap();
            let owed = quoted.to_pay.plus(quoted.rounding).unwrap().plus(quoted.to_deposit).unwrap();
            prop_assert_eq!(paid, owed);
        }
    }
}
