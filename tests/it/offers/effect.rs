//! What the manager keeps holds at the till from the next payment on, and not before.

use frontdesk::desk::DeskError;
use frontdesk::desk::offers::{
    RetirePromotion, SaveProgramme, SavePromotion, SaveTillRules, ShowProgramme, ShowTillRules,
};
use frontdesk::desk::till::OpenBill;
use frontdesk::domain::catalogue::{Category, Names};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{
    BonusProgramme, Choices, DiscountLimits, Exclusions, Gives, HandDiscount, Off, OfferRefusal, PromotionDetails,
    Rate, Scope, Tier,
};
use frontdesk::domain::role::Role;
use frontdesk::domain::schedule::Weekday;
use frontdesk::domain::till::{CashRounding, Family, RoundingWay, Tender};
use jiff::civil::date;

use crate::till::fixture::{Till, tenge};

/// Five percent of everything, to everybody.
fn five_percent() -> BonusProgramme {
    BonusProgramme {
        is_on: true,
        tiers: vec![Tier { from: 0, rate: Rate::percent(5) }],
        no_accrual: Exclusions::default(),
        ..BonusProgramme::customary(Market::Kz)
    }
}

/// Sells a visit at 10 000 for exact cash and tells how many points it earned.
fn earned(till: &mut Till) -> i64 {
    let visit = till.finished(tenge(10_000));
    let due = till.salon.ask(OpenBill { visit }).to_pay().unwrap();
    let pay = till.payment(visit, vec![Tender::Cash { given: due }]);
    till.salon.ask(pay).quote.earns
}

#[test]
fn a_programme_earns_from_the_next_payment_on() {
    let mut till = Till::open(Market::Kz);
    assert_eq!(earned(&mut till), 0, "nobody has switched it on");
    till.salon.ask(SaveProgramme { version: 0, programme: five_percent() });
    assert_eq!(earned(&mut till), 500);
    let off = BonusProgramme { is_on: false, ..till.salon.ask(ShowProgramme {}).programme };
    till.salon.ask(SaveProgramme { version: 1, programme: off });
    assert_eq!(earned(&mut till), 0);
    till.is_well();
}

#[test]
fn a_promotion_lowers_the_bill_on_its_days_until_it_is_ended() {
    let mut till = Till::open(Market::Kz);
    let due = |till: &mut Till| {
        let visit = till.finished(tenge(10_000));
        till.salon.ask(OpenBill { visit }).to_pay().unwrap()
    };
    let promotion = |weekdays| PromotionDetails {
        names: Names { en: "Care".to_owned(), ..Names::default() },
        from: date(2026, 11, 1),
        until: Some(date(2026, 11, 30)),
        weekdays,
        scope: Scope { families: vec![Family::Procedures(Category::Care)], ..Scope::default() },
        first_visit: false,
        gives: Gives::Percent(Rate::percent(10)),
        stacks: false,
    };
    assert_eq!(due(&mut till), tenge(10_000));
    // The fixture stands on a Saturday.
    let mondays = promotion(vec![Weekday::Monday]);
    let kept = till.salon.ask(SavePromotion { id: None, version: 0, promotion: mondays });
    assert_eq!(due(&mut till), tenge(10_000));
    let always = SavePromotion { id: Some(kept.id), version: kept.version, promotion: promotion(vec![]) };
    let kept = till.salon.ask(always);
    assert_eq!(due(&mut till), tenge(9_000));
    till.salon.ask(RetirePromotion { promotion: kept.id, version: kept.version, retired: true });
    assert_eq!(due(&mut till), tenge(10_000));
}

#[test]
fn the_limit_of_discounts_and_the_rounding_are_those_that_were_kept() {
    let mut till = Till::open(Market::Kz);
    let mut rules = till.salon.ask(ShowTillRules {}).rules;
    rules.limits = DiscountLimits { administrator: Rate::percent(5), manager: Rate::percent(5) };
    rules.rounding = CashRounding { unit: Money::major(100), way: RoundingWay::Down };
    till.salon.ask(SaveTillRules { version: 0, rules });
    let visit = till.finished(tenge(10_050));
    till.salon.as_role(Role::Administrator);
    let shown = till.salon.ask(OpenBill { visit });
    assert_eq!(shown.facts.discount_limit, Rate::percent(5));
    let discount = |percent| HandDiscount {
        line: None,
        off: Off::Percent(Rate::percent(percent)),
        reason: "a regular".to_owned(),
        approval: None,
        approved_later: false,
    };
    let paid_with = |percent, given| Choices {
        discounts: vec![discount(percent)],
        tenders: vec![Tender::Cash { given: tenge(given) }],
        ..Choices::default()
    };
    let above = shown.payment(till.key(), paid_with(6, 9_400)).unwrap();
    let refusal = till.salon.refused(above);
    assert!(matches!(refusal, DeskError::Offer(OfferRefusal::AboveLimit { .. })), "{refusal:?}");
    let within = shown.payment(till.key(), paid_with(5, 9_500)).unwrap();
    let quote = till.salon.ask(within).quote;
    // 10 050 less 5 % is 9 547.50; in cash 9 500.
    assert_eq!((quote.by_hand, quote.kept_cash(), quote.rounding), (Money(50_250), tenge(9_500), Money(-4_750)));
}
