//! Rules as they are kept on a real file: versions, rights, refusals.

use frontdesk::desk::DeskError;
use frontdesk::desk::catalogue::SaveProcedure;
use frontdesk::desk::offers::{
    ListPromotions, ProgrammeHistory, RetirePromotion, SaveProgramme, SavePromotion, SaveTillRules, ShowProgramme,
    ShowTillRules,
};
use frontdesk::domain::catalogue::{Category, Names, ProcedureDetails};
use frontdesk::domain::ids::{GoodsId, ProcedureId, PromotionId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{
    BonusProgramme, DiscountLimits, Gives, PromotionDetails, Rate, RuleRefusal, Scope, TillRules,
};
use frontdesk::domain::role::Role;
use frontdesk::domain::till::{CashRounding, RoundingWay};
use jiff::civil::date;

use crate::support::Salon;

/// Ten percent off everything in November.
fn november() -> PromotionDetails {
    PromotionDetails {
        names: Names { en: "November".to_owned(), ..Names::default() },
        from: date(2026, 11, 1),
        until: Some(date(2026, 11, 30)),
        weekdays: vec![],
        scope: Scope::default(),
        first_visit: false,
        gives: Gives::Percent(Rate::percent(10)),
        stacks: false,
    }
}

/// A procedure of the catalogue.
fn procedure(salon: &mut Salon) -> ProcedureId {
    let procedure = ProcedureDetails {
        code: String::new(),
        names: Names { en: "Peel".to_owned(), ..Names::default() },
        category: Category::Peel,
        minutes: 30,
        price: Money::major(100),
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
}

#[test]
fn nobody_earns_before_a_manager_has_agreed_to_a_programme() {
    for market in Market::ALL {
        let shown = Salon::new(market).ask(ShowProgramme {});
        assert_eq!((shown.version, shown.saved), (0, None));
        assert_eq!(shown.programme, BonusProgramme::customary(market));
        assert!(!shown.programme.is_on);
    }
}

#[test]
fn every_version_of_the_programme_is_kept_with_who_and_when() {
    let mut salon = Salon::new(Market::Kz);
    let first = BonusProgramme { is_on: true, ..BonusProgramme::customary(Market::Kz) };
    let shown = salon.ask(SaveProgramme { version: 0, programme: first.clone() });
    assert_eq!(shown.version, 1);
    let late = SaveProgramme { version: 0, programme: first.clone() };
    assert!(matches!(salon.refused(late), DeskError::Conflict), "another desk's version is not overwritten");
    salon.as_role(Role::Manager).at(date(2026, 11, 22).at(9, 30, 0, 0));
    let second = BonusProgramme { cap: Rate::percent(30), ..first.clone() };
    salon.ask(SaveProgramme { version: 1, programme: second.clone() });
    salon.reopen();
    assert_eq!(salon.ask(ShowProgramme {}).programme, second);
    let versions = salon.ask(ProgrammeHistory {}).versions;
    let told: Vec<_> = versions
        .iter()
        .map(|shown| {
            let saved = shown.saved.as_ref().unwrap();
            (shown.version, shown.programme.cap, saved.at, saved.by.as_str())
        })
        .collect();
    assert_eq!(
        told,
        [
            (2, Rate::percent(30), date(2026, 11, 22).at(9, 30, 0, 0), "Ewa Kowalczyk"),
            (1, Rate::percent(50), date(2026, 11, 21).at(14, 0, 0, 0), "Aizhan Bekova"),
        ]
    );
}

#[test]
fn only_managers_change_the_rules_and_everybody_may_read_them() {
    let mut salon = Salon::new(Market::Kz);
    let rules = salon.ask(ShowTillRules {}).rules;
    let promotion = salon.ask(SavePromotion { id: None, version: 0, promotion: november() });
    for role in [Role::Administrator, Role::Specialist] {
        salon.as_role(role);
        salon.ask(ShowProgramme {});
        salon.ask(ShowTillRules {});
        assert_eq!(salon.ask(ListPromotions::default()).promotions.len(), 1);
        let programme = BonusProgramme::default();
        assert!(matches!(salon.refused(SaveProgramme { version: 0, programme }), DeskError::Forbidden(_)));
        assert!(matches!(salon.refused(SaveTillRules { version: 0, rules }), DeskError::Forbidden(_)));
        let save = SavePromotion { id: None, version: 0, promotion: november() };
        assert!(matches!(salon.refused(save), DeskError::Forbidden(_)));
        let retire = RetirePromotion { promotion: promotion.id, version: 1, retired: true };
        assert!(matches!(salon.refused(retire), DeskError::Forbidden(_)));
    }
}

#[test]
fn a_promotion_is_changed_ended_and_runs_again() {
    let mut salon = Salon::new(Market::Kz);
    let added = salon.ask(SavePromotion { id: None, version: 0, promotion: november() });
    assert_eq!((added.version, added.retired), (1, false));
    let longer = PromotionDetails { until: None, ..november() };
    let change = SavePromotion { id: Some(added.id), version: 1, promotion: longer.clone() };
    assert_eq!(salon.ask(change.clone()).details, longer);
    assert!(matches!(salon.refused(change), DeskError::Conflict));
    let end = RetirePromotion { promotion: added.id, version: 2, retired: true };
    assert!(salon.ask(end).retired);
    assert!(matches!(salon.refused(end), DeskError::Conflict));
    salon.reopen();
    assert!(salon.ask(ListPromotions::default()).promotions.is_empty());
    assert_eq!(salon.ask(ListPromotions { with_retired: true }).promotions.len(), 1);
    let again = RetirePromotion { promotion: added.id, version: 3, retired: false };
    assert_eq!(salon.ask(again).version, 4);
    let listed = salon.ask(ListPromotions::default());
    assert_eq!((listed.today, listed.promotions.len()), (date(2026, 11, 21), 1));
}

#[test]
fn a_promotion_names_what_is_there() {
    let mut salon = Salon::new(Market::Kz);
    let peel = procedure(&mut salon);
    let save = |promotion| SavePromotion { id: None, version: 0, promotion };
    let of = |procedures: Vec<ProcedureId>| PromotionDetails {
        scope: Scope { procedures, ..Scope::default() },
        ..november()
    };
    assert_eq!(salon.ask(save(of(vec![peel, peel]))).details.scope.procedures, [peel]);
    assert!(matches!(salon.refused(save(of(vec![ProcedureId(99)]))), DeskError::NotFound(..)));
    let goods = PromotionDetails { scope: Scope { goods: vec![GoodsId(99)], ..Scope::default() }, ..november() };
    assert!(matches!(salon.refused(save(goods)), DeskError::NotFound(..)));
    let package =
        |procedures| PromotionDetails { gives: Gives::Package { procedures, price: Money::major(150) }, ..november() };
    assert!(matches!(salon.refused(save(package(vec![peel, ProcedureId(99)]))), DeskError::NotFound(..)));
    let alone = salon.refused(save(package(vec![peel])));
    assert!(matches!(alone, DeskError::Rule(RuleRefusal::PackageSize(1))));
    let nameless = PromotionDetails { names: Names { en: "\u{200b} ".to_owned(), ..Names::default() }, ..november() };
    assert!(matches!(salon.refused(save(nameless)), DeskError::Rule(RuleRefusal::NoName)));
    let nowhere = SavePromotion { id: Some(PromotionId(99)), version: 1, promotion: november() };
    assert!(matches!(salon.refused(nowhere), DeskError::NotFound(..)));
}

#[test]
fn limits_and_rounding_are_the_markets_until_somebody_sets_them() {
    let mut salon = Salon::new(Market::Cn);
    let shown = salon.ask(ShowTillRules {});
    assert_eq!(shown.rules.limits, DiscountLimits::default());
    assert_eq!((shown.version, shown.rules.rounding), (0, CashRounding::of(Market::Cn)));
    let rules = TillRules {
        limits: DiscountLimits { administrator: Rate::percent(5), manager: Rate::percent(20) },
        rounding: CashRounding { unit: Money(100), way: RoundingWay::Nearest },
    };
    assert_eq!(salon.ask(SaveTillRules { version: 0, rules }).version, 1);
    salon.reopen();
    let shown = salon.ask(ShowTillRules {});
    assert_eq!((shown.version, shown.rules), (1, rules));
    assert_eq!(shown.saved.unwrap().by, "Aizhan Bekova");
    let upside_down =
        TillRules { limits: DiscountLimits { administrator: Rate::percent(30), manager: Rate::percent(20) }, ..rules };
    let refusal = salon.refused(SaveTillRules { version: 1, rules: upside_down });
    assert!(matches!(refusal, DeskError::Rule(RuleRefusal::LimitOrder)));
    let coarse = TillRules { rounding: CashRounding { unit: Money(1_000), way: RoundingWay::Down }, ..rules };
    let refusal = salon.refused(SaveTillRules { version: 1, rules: coarse });
    assert!(matches!(refusal, DeskError::Rule(RuleRefusal::RoundingUnit)));
}
