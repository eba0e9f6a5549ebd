//! The screens of offers, driven by keys.

use frontdesk::desk::catalogue::SaveProcedure;
use frontdesk::desk::offers::{ListPromotions, SaveProgramme, SavePromotion, ShowProgramme, ShowTillRules};
use frontdesk::domain::catalogue::{Category, Names, ProcedureDetails};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{BonusProgramme, FamilyCap, Gives, Grant, PromotionDetails, Rate, Scope, Tier};
use frontdesk::domain::role::Role;
use frontdesk::domain::schedule::Weekday;
use frontdesk::domain::till::{Family, RoundingWay};
use frontdesk::ui::screen::Destination;
use jiff::civil::date;

use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

/// A name in every language.
fn named(en: &str, ru: &str, pl: &str, zh: &str) -> Names {
    Names { en: en.into(), ru: ru.into(), pl: pl.into(), zh: zh.into() }
}

/// Two procedures, a programme that is on, and promotions of every kind and standing.
fn furnish(salon: &mut Salon) {
    let procedures: Vec<_> = [
        (
            named("Lip filler 1 ml", "Увеличение губ 1 мл", "Powiększanie ust 1 ml", "丰唇 1 ml"),
            Category::Filler,
            90_000,
        ),
        (named("Salicylic peel", "Салициловый пилинг", "Peeling salicylowy", "水杨酸焕肤"), Category::Peel, 25_000),
    ]
    .into_iter()
    .map(|(names, category, price)| {
        let procedure = ProcedureDetails {
            code: String::new(),
            names,
            category,
            minutes: 60,
            price: Money::major(price),
            room: None,
            device: None,
            actives: String::new(),
            allergens: vec![],
            interval_days: None,
            patch_test: false,
            doctor_only: false,
            photographs: false,
        };
        salon.ask(SaveProcedure { id: None, version: 0, procedure }).id
    })
    .collect();
    let programme = BonusProgramme {
        is_on: true,
        caps: vec![FamilyCap { family: Family::Procedures(Category::Filler), cap: Rate::percent(10) }],
        birthday: Some(Grant { points: 5_000, valid_days: Some(30) }),
        ..BonusProgramme::customary(Market::Kz)
    };
    salon.ask(SaveProgramme { version: 0, programme });
    let lips = PromotionDetails {
        names: named("Lips in November", "Губы в ноябре", "Usta w listopadzie", "十一月丰唇"),
        from: date(2026, 11, 1),
        until: Some(date(2026, 11, 30)),
        weekdays: vec![],
        scope: Scope { procedures: vec![procedures[0]], ..Scope::default() },
        first_visit: false,
        gives: Gives::Percent(Rate::percent(10)),
        stacks: false,
    };
    let tuesdays = PromotionDetails {
        names: named("Quiet Tuesdays", "Тихие вторники", "Spokojne wtorki", "安静星期二"),
        until: None,
        weekdays: vec![Weekday::Tuesday],
        scope: Scope { families: vec![Family::Procedures(Category::Peel), Family::Goods], ..Scope::default() },
        gives: Gives::Amount(Money::major(2_000)),
        stacks: true,
        ..lips.clone()
    };
    let package = PromotionDetails {
        names: named("Lips and peel", "Губы и пилинг", "Usta i peeling", "丰唇加焕肤"),
        from: date(2026, 12, 1),
        until: Some(date(2026, 12, 31)),
        scope: Scope::default(),
        gives: Gives::Package { procedures, price: Money::major(100_000) },
        ..lips.clone()
    };
    let summer = PromotionDetails {
        names: named("Summer", "Лето", "Lato", "夏天"),
        from: date(2026, 6, 1),
        until: Some(date(2026, 8, 31)),
        gives: Gives::Price(Money::major(20_000)),
        first_visit: true,
        ..lips.clone()
    };
    for promotion in [lips, tuesdays, package, summer] {
        salon.ask(SavePromotion { id: None, version: 0, promotion });
    }
}

/// A console at the list of offers.
fn at_offers() -> Console {
    let mut salon = Salon::new(Market::Kz);
    furnish(&mut salon);
    let mut console = Console::new(salon);
    console.goes(Destination::Offers);
    console
}

/// What stands on the screen, right of the line where there is one, as one line with plain spaces.
fn read_out(console: &mut Console) -> String {
    let screen = console.screen().replace(['\u{a0}', '\u{202f}'], " ");
    let lines = screen.lines().map(|line| line.rsplit_once('│').map_or(line, |(_, right)| right).trim());
    lines.collect::<Vec<_>>().join(" ")
}

/// Golden screens after these keys at the list.
fn golden(name: &str, keys: impl Fn(&mut Console)) {
    each_language_and_size(name, furnish, |console| {
        console.goes(Destination::Offers);
        keys(console);
    });
}

#[test]
fn the_rules_are_listed_and_read_out() {
    golden("offers-list", |console| {
        console.press("down").press("down").press("down");
    });
}

#[test]
fn a_promotion_is_read_out() {
    golden("offers-promotion-told", |console| {
        console.press("down").press("down").press("?");
    });
}

#[test]
fn the_programme_is_written_and_read_out_beside_it() {
    golden("offers-programme", |console| {
        console.press("enter");
        for _ in 0..11 {
            console.press("tab");
        }
    });
}

#[test]
fn the_programme_is_read_out_whole() {
    golden("offers-programme-told", |console| {
        console.press("?");
    });
}

#[test]
fn a_promotion_is_written() {
    golden("offers-promotion", |console| {
        console.press("end").press("enter");
        for _ in 0..4 {
            console.press("tab");
        }
    });
}

#[test]
fn what_holds_at_the_till_is_written() {
    golden("offers-till-rules", |console| {
        console.press("down").press("enter");
    });
}

#[test]
fn a_manager_changes_the_programme_and_hears_what_it_was() {
    let mut console = at_offers();
    console.press("enter");
    assert!(read_out(&mut console).contains("7 % from 500 000"), "{}", console.screen());
    console.press("tab").press("tab").press("ctrl-end");
    for _ in 0..3 {
        console.press("backspace");
    }
    console.types("6 %");
    assert!(
        read_out(&mut console).contains("6 % from 500 000"),
        "what is written is read out at once\n{}",
        console.screen()
    );
    console.press("ctrl-s");
    let shown = console.salon.ask(ShowProgramme {});
    assert_eq!(shown.version, 2);
    let last = shown.programme.tiers.last().copied();
    assert_eq!(last, Some(Tier { from: Money::major(500_000).minor(), rate: Rate::percent(6) }));
    let untouched = BonusProgramme { tiers: BonusProgramme::default().tiers, ..shown.programme };
    assert_eq!(untouched.caps, [FamilyCap { family: Family::Procedures(Category::Filler), cap: Rate::percent(10) }]);
    assert_eq!(untouched.birthday, Some(Grant { points: 5_000, valid_days: Some(30) }));
    console.press("?");
    let told = console.screen().replace('\u{a0}', " ");
    assert!(told.contains("6 % from 500 000"), "{told}");
    assert!(told.contains("7 % from 500 000"), "what it was before stands beneath\n{told}");
}

#[test]
fn tiers_out_of_order_are_told_at_their_field() {
    let mut console = at_offers();
    console.press("enter").press("tab").press("tab").press("ctrl-end").press("enter").types("300 000 = 8 %");
    console.press("ctrl-s");
    assert!(console.sees("! Tier 4 does not begin"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowProgramme {}).version, 1);
}

#[test]
fn a_promotion_is_added_by_keys() {
    let mut console = at_offers();
    console.press("n").types("Happy hours");
    for _ in 0..5 {
        console.press("tab");
    }
    console.types("15");
    assert!(read_out(&mut console).contains("15 % off: all procedures and goods."), "{}", console.screen());
    console.press("ctrl-s");
    let added = console.salon.ask(ListPromotions::default()).promotions;
    let added = added.iter().find(|promotion| promotion.details.names.en == "Happy hours").expect("added");
    assert_eq!(added.details.gives, Gives::Percent(Rate::percent(15)));
    assert_eq!((added.details.from, added.details.until), (date(2026, 11, 21), None));
    assert!(console.sees("Happy hours"), "{}", console.screen());
}

#[test]
fn a_promotion_is_ended_only_after_a_question() {
    let mut console = at_offers();
    console.press("end").press("delete");
    assert!(console.sees("End “"), "{}", console.screen());
    console.press("esc");
    assert_eq!(console.salon.ask(ListPromotions::default()).promotions.len(), 4);
    console.press("delete").press("y");
    assert_eq!(console.salon.ask(ListPromotions::default()).promotions.len(), 3);
}

#[test]
fn rounding_and_limits_are_changed_by_keys() {
    let mut console = at_offers();
    console.press("down").press("enter").press("ctrl-u").types("5").press("tab").press("tab").press("right");
    console.press("tab").press("right").press("ctrl-s");
    let rules = console.salon.ask(ShowTillRules {}).rules;
    assert_eq!(rules.limits.administrator, Rate::percent(5));
    assert_eq!((rules.rounding.unit, rules.rounding.way), (Money(200), RoundingWay::Nearest));
}

#[test]
fn whoever_may_not_change_the_rules_reads_them() {
    let mut console = at_offers();
    console.salon.as_role(Role::Administrator);
    let mut console = Console::new(console.salon);
    console.goes(Destination::Offers);
    console.press("n");
    assert!(!console.sees("Ctrl-S"), "no form opens\n{}", console.screen());
    console.press("enter");
    assert!(console.sees("comes back as bonuses"), "{}", console.screen());
}
