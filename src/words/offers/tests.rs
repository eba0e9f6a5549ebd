//! The rules as they are read out, sentence by sentence.

use jiff::civil::date;

use super::*;
use crate::domain::catalogue::{Category, Names};
use crate::domain::ids::{ProcedureId, PromotionId};
use crate::domain::offers::{
    BonusProgramme, DiscountLimits, Exclusions, FamilyCap, Gives, Grant, Promotion, PromotionDetails, Rate, Returned,
    Scope, Tier, TierBy,
};
use crate::domain::schedule::Weekday;
use crate::domain::till::CashRounding;

/// Sentences with plain spaces.
fn plain(said: impl IntoIterator<Item = String>) -> Vec<String> {
    said.into_iter().map(|line| line.replace(['\u{a0}', '\u{202f}'], " ")).collect()
}

/// A programme as it is read out.
fn told(rules: &BonusProgramme, language: Language) -> Vec<String> {
    plain(programme(rules, Market::Kz, &Words::new(language)).into_iter().map(|(_, sentence)| sentence))
}

/// A programme with every rule in use.
fn full() -> BonusProgramme {
    let cap = |category, percent| FamilyCap { family: Family::Procedures(category), cap: Rate::percent(percent) };
    BonusProgramme {
        caps: vec![cap(Category::Care, 20), cap(Category::Filler, 10), cap(Category::Botulinum, 10)],
        least_money: Rate::percent(30),
        no_accrual: Exclusions {
            promotions: true,
            discounts: false,
            goods: true,
            categories: vec![Category::Botulinum],
            strict: true,
        },
        birthday: Some(Grant { points: 5_000, valid_days: Some(30) }),
        first_visit: Some(Grant { points: 1, valid_days: None }),
        ..BonusProgramme::default()
    }
}

#[test]
fn a_programme_is_read_out_rule_by_rule() {
    assert_eq!(
        told(&full(), Language::En),
        [
            "Of what is paid with money comes back as bonuses: 3 % from the first visit, 5 % from 200 000 ₸, 7 % from \
             500 000 ₸.",
            "What counts is the spending of the last 365 days.",
            "One bonus pays 1 ₸; parts of a bonus are rounded down.",
            "No bonuses for: what has a promotion, goods, Botulinum.",
            "Never for certificates, abonements and deposits sold, nor for what is paid with bonuses or a certificate.",
            "A bill of which any part is paid with bonuses earns none.",
            "Up to 50 % of a bill may be paid with bonuses.",
            "Of these only up to 10 %: Fillers, Botulinum.",
            "Of these only up to 20 %: Facial care.",
            "At least 30 % of a bill is paid otherwise.",
            "What has a promotion or a discount is not paid with bonuses.",
            "Bonuses live 365 days; those that run out first are spent first.",
            "The client hears of it 14 days before.",
            "Bonuses that come back with a refund live at least 14 days more.",
            "For the birthday: 5 000 bonuses, from 3 days before it to 3 days after it. They live 30 days.",
            "For the first paid visit: 1 bonus.",
        ]
    );
}

#[test]
fn each_rule_changes_what_is_read_out() {
    type Change = fn(&mut BonusProgramme);
    let before = told(&full(), Language::En);
    let rows: &[(Change, &str)] = &[
        (|it| it.is_on = false, "The programme is off: bonuses are neither earned nor spent."),
        (|it| it.tiers.truncate(1), "3 % of what is paid with money comes back as bonuses."),
        (
            |it| {
                it.tier_by = TierBy::Visits;
                it.tiers = vec![
                    Tier { from: 0, rate: Rate(250) },
                    Tier { from: 1, rate: Rate(500) },
                    Tier { from: 10, rate: Rate(700) },
                ];
            },
            "Of what is paid with money comes back as bonuses: 2,5 % from the first visit, 5 % from 1 visit, 7 % from 10 \
             visits.",
        ),
        (|it| it.window_days = None, "What counts is all that the client has ever spent."),
        (|it| it.cap = Rate::WHOLE, "A whole bill may be paid with bonuses."),
        (|it| it.cap = Rate::NONE, "Nothing may be paid with bonuses."),
        (|it| it.caps[0].cap = Rate::NONE, "Of these nothing: Facial care."),
        (|it| it.pays_reduced = true, "What has a promotion or a discount may be paid with bonuses too."),
        (|it| it.valid_days = None, "Bonuses never run out."),
        (
            |it| it.returned = Returned::OriginalExpiry,
            "Bonuses that come back with a refund keep their last day, even if it is past.",
        ),
        (|it| it.birthday_days = 0, "On the birthday: 5 000 bonuses. They live 30 days."),
        (
            |it| it.referral = Some(Grant { points: 2_000, valid_days: None }),
            "For bringing a friend, after the friend's first paid visit: 2 000 bonuses.",
        ),
    ];
    for (change, expected) in rows {
        let mut rules = full();
        change(&mut rules);
        let after = told(&rules, Language::En);
        assert!(!before.contains(&(*expected).to_owned()), "{expected} was said before");
        assert!(after.contains(&(*expected).to_owned()), "{expected}\n{after:#?}");
    }
}

#[test]
fn every_language_reads_out_as_many_rules_and_counts_right() {
    let english = told(&full(), Language::En).len();
    for (language, birthday) in [
        (Language::Ru, "Ко дню рождения: 5 000 бонусов, за 3 дня до него и 3 дня после. Срок: 30 дней."),
        (Language::Pl, "Na urodziny: 5 000 punktów, 3 dni przed nimi i 3 dni po nich. Ważność: 30 dni."),
        (Language::Zh, "生日送 5 000 积分，生日前 3 天到生日后 3 天之间发放。有效 30 天。"),
    ] {
        let said = told(&full(), language);
        assert_eq!(said.len(), english);
        assert!(said.contains(&birthday.to_owned()), "{said:#?}");
    }
}

/// Ten percent off lips in November.
fn lips() -> PromotionDetails {
    PromotionDetails {
        names: Names { en: "Lips".to_owned(), ..Names::default() },
        from: date(2026, 11, 1),
        until: Some(date(2026, 11, 30)),
        weekdays: vec![],
        scope: Scope { procedures: vec![ProcedureId(1)], ..Scope::default() },
        first_visit: false,
        gives: Gives::Percent(Rate::percent(10)),
        stacks: false,
    }
}

#[test]
fn a_promotion_is_read_out() {
    type Change = fn(&mut PromotionDetails);
    let names = NamedOffers {
        procedures: [(ProcedureId(1), "Lip filler".to_owned()), (ProcedureId(2), "Peel".to_owned())].into(),
        ..NamedOffers::default()
    };
    let alone = "Not combined with others: the client gets the best one.";
    let dates = "From 01.11.2026 to 30.11.2026.";
    let rows: &[(Change, &[&str])] = &[
        (|_| {}, &["10 % off: Lip filler.", dates, alone]),
        (
            |it| {
                it.scope = Scope::default();
                it.until = None;
                it.stacks = true;
            },
            &[
                "10 % off: all procedures and goods.",
                "From 01.11.2026 until further notice.",
                "Combined with other such promotions and with a discount by hand.",
            ],
        ),
        (
            |it| {
                it.gives = Gives::Amount(Money::major(2_000));
                it.scope =
                    Scope { families: vec![Family::Procedures(Category::Peel), Family::Goods], ..Scope::default() };
                it.weekdays = vec![Weekday::Tuesday, Weekday::Sunday];
                it.first_visit = true;
            },
            &[
                "2 000 ₸ off each: Peels, Retail goods.",
                "From 01.11.2026 to 30.11.2026. Only on: Tu, Su.",
                "Only on a client's first visit.",
                alone,
            ],
        ),
        (
            |it| {
                it.gives = Gives::Price(Money::major(20_000));
                it.until = Some(it.from);
            },
            &["20 000 ₸ each: Lip filler.", "On 01.11.2026 only.", alone],
        ),
        (
            |it| {
                let procedures = vec![ProcedureId(1), ProcedureId(2), ProcedureId(7)];
                it.gives = Gives::Package { procedures, price: Money::major(100_000) };
            },
            &[
                "Lip filler + Peel + 7 together for 100 000 ₸.",
                dates,
                "Given where all of it stands on one bill and it saves more than the rest would.",
            ],
        ),
    ];
    for (change, expected) in rows {
        let mut details = lips();
        change(&mut details);
        assert_eq!(plain(promotion(&details, &names, Market::Kz, &Words::new(Language::En))), *expected);
    }
}

#[test]
fn a_promotion_stands_as_its_dates_say() {
    let of = |details, retired| Promotion { id: PromotionId(1), version: 1, retired, details };
    let tuesdays = PromotionDetails { weekdays: vec![Weekday::Tuesday], ..lips() };
    for (details, retired, today, expected) in [
        (lips(), false, date(2026, 11, 1), Standing::Runs),
        (lips(), false, date(2026, 11, 30), Standing::Runs),
        (lips(), false, date(2026, 12, 1), Standing::Over),
        (lips(), false, date(2026, 10, 31), Standing::Ahead),
        (lips(), true, date(2026, 11, 1), Standing::Ended),
        (tuesdays.clone(), false, date(2026, 11, 24), Standing::Runs),
        (tuesdays, false, date(2026, 11, 25), Standing::OtherWeekday),
    ] {
        assert_eq!(standing(&of(details, retired), today), expected, "{today}");
    }
}

#[test]
fn limits_and_rounding_are_read_out() {
    let rules =
        |unit, way| TillRules { limits: DiscountLimits::default(), rounding: CashRounding { unit: Money(unit), way } };
    let last = |unit, way| {
        let said = plain(till_rules(&rules(unit, way), Market::Kz, &Words::new(Language::En)));
        assert_eq!(
            said[0],
            "Alone, an administrator takes up to 10 % off a bill, a manager up to 50 %, the owner as much as they see fit."
        );
        said[2].clone()
    };
    assert_eq!(last(100, RoundingWay::Down), "Cash is rounded down to 1 ₸; cards and transfers never.");
    assert_eq!(
        last(500, RoundingWay::Nearest),
        "Cash is rounded to the nearest 5 ₸, a half in the client's favour; cards and transfers never."
    );
    assert_eq!(last(1, RoundingWay::Down), "Cash is not rounded.");
}
