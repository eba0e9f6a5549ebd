//! What the standard knows of bonuses and promotions, before the payment and after it.

use frontdesk::desk::offers::{SaveProgramme, SavePromotion, ShowProgramme};
use frontdesk::desk::till::OpenBill;
use frontdesk::desk::wallet::AdjustBonus;
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{BonusProgramme, Exclusions, Gives, PromotionDetails, Rate, Scope};
use frontdesk::domain::standard::{Fact, Value};
use jiff::civil::date;

use super::{arrive, finish, names, of, pay, prompts, salon, start};

#[test]
fn bonuses_and_promotions_are_told_before_the_payment_and_what_it_brings_after() {
    let (mut till, visit) = salon();
    let version = till.salon.ask(ShowProgramme {}).version;
    let no_accrual = Exclusions::default();
    let programme = BonusProgramme { is_on: true, point: Money::major(1), no_accrual, ..BonusProgramme::default() };
    till.salon.ask(SaveProgramme { version, programme });
    let (key, client) = (till.key(), till.client);
    till.salon.ask(AdjustBonus { key, client, points: 5_000, reason: "a gift of the house".to_owned() });
    let promotion = PromotionDetails {
        names: Names { en: "November".to_owned(), ..Names::default() },
        from: date(2026, 11, 1),
        until: Some(date(2026, 11, 30)),
        weekdays: Vec::new(),
        scope: Scope::default(),
        first_visit: false,
        gives: Gives::Percent(Rate::percent(20)),
        stacks: false,
    };
    till.salon.ask(SavePromotion { id: None, version: 0, promotion });
    for step in [arrive, start, finish] {
        step(&mut till, visit);
    }
    let shown = prompts(&mut till, visit);
    let names_of = |name: &str| Value::Names(Names { en: name.to_owned(), ..Names::default() });
    for (fact, expected) in [
        (Fact::Points, Value::Number(5_000)),
        (Fact::Promotion, names_of("November")),
        (Fact::PromotionUntil, Value::Day(date(2026, 11, 30))),
    ] {
        assert_eq!(shown.facts.get(fact), Some(&expected), "{fact:?}");
    }
    assert!(of(&shown.open, "tell-promotion-until").is_some(), "{:?}", names(&shown.open));
    assert_eq!(names(&shown.open).iter().filter(|name| name.starts_with("tell-bonuses")).count(), 1);
    pay(&mut till, visit);
    let earned = till.salon.ask(OpenBill { visit }).paid.expect("a receipt").quote.earns;
    let after = prompts(&mut till, visit);
    assert!(earned > 0 && of(&after.open, "tell-earned").is_some(), "{:?}", names(&after.open));
    assert_eq!(after.facts.get(Fact::PointsEarned), Some(&Value::Number(earned)));
}
