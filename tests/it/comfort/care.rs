//! Care goods that suit, and their way to the bill.

use frontdesk::desk::DeskError;
use frontdesk::desk::comfort::SuggestCare;
use frontdesk::desk::goods::{ReceiveGoods, SaveGoods};
use frontdesk::desk::health::{AddAllergy, AllergyDraft};
use frontdesk::desk::plan::{KeepAdvice, ToKeep};
use frontdesk::desk::standard::ListPrompts;
use frontdesk::desk::till::{AddCare, OpenBill};
use frontdesk::desk::wallet::AdjustBonus;
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind, SkinNeed};
use frontdesk::domain::health::{Severity, ToldBy};
use frontdesk::domain::ids::{GoodsId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::BonusProgramme;
use frontdesk::domain::standard::Fact;
use jiff::civil::{Date, date};

use super::{arrive, arrived, finish, start};
use crate::schedule::stage::{Stage, at};
use crate::support::Salon;

/// An article for everybody's sun protection, in stock.
pub fn article(
    salon: &mut Salon,
    stage: &mut Stage,
    name: &str,
    allergens: &[&str],
    best_before: Option<Date>,
) -> GoodsId {
    let goods = GoodsDetails {
        code: String::new(),
        barcode: String::new(),
        names: Names { en: name.to_owned(), ..Names::default() },
        brand: String::new(),
        size: String::new(),
        kind: GoodsKind::Sun,
        needs: vec![SkinNeed::SunProtection],
        ingredients: String::new(),
        allergens: allergens.iter().map(|code| (*code).to_owned()).collect(),
        price: Money::major(10_000),
        low_at: 1,
        for_sale: true,
        for_use: false,
    };
    let goods = salon.ask(SaveGoods { id: None, version: 0, goods }).goods.id;
    let key = stage.key();
    salon.ask(ReceiveGoods { key, goods, lot: "A".to_owned(), best_before, quantity: 3, note: String::new() });
    goods
}

fn suggested(salon: &mut Salon, visit: VisitId) -> Vec<GoodsId> {
    salon.ask(SuggestCare { visit }).goods.iter().map(|one| one.goods).collect()
}

#[test]
fn what_suits_is_in_stock_in_date_and_free_of_allergens() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let plain = article(&mut salon, &mut stage, "SPF 50", &[], None);
    let lanolin = article(&mut salon, &mut stage, "SPF balm", &["AK_LANOLIN"], None);
    let old = article(&mut salon, &mut stage, "Old SPF", &[], Some(date(2026, 11, 22)));
    let visit = arrived(&mut salon, &mut stage);
    assert_eq!(suggested(&mut salon, visit), [plain, lanolin, old]);
    let draft = AllergyDraft {
        code: "AK_LANOLIN".to_owned(),
        said: "lanolin".to_owned(),
        reaction: String::new(),
        severity: Severity::Mild,
        since: String::new(),
        told_by: ToldBy::Client,
    };
    salon.ask(AddAllergy { client: stage.ewa, draft });
    assert_eq!(suggested(&mut salon, visit), [plain, old], "never what she is allergic to");
    salon.ask(KeepAdvice { client: stage.ewa, advice: ToKeep::Goods(old) });
    assert_eq!(suggested(&mut salon, visit), [old, plain], "what the specialist advised goes first");
}

#[test]
fn nothing_is_said_to_suit_whose_allergies_nobody_asked_for() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    article(&mut salon, &mut stage, "SPF 50", &[], None);
    salon.ask(frontdesk::desk::offers::SaveProgramme { version: 0, programme: BonusProgramme::default() });
    for client in [stage.ewa, stage.zhang] {
        let key = stage.key();
        salon.ask(AdjustBonus { key, client, points: 8_900, reason: "a gift".to_owned() });
    }
    let ewa = arrived(&mut salon, &mut stage);
    let zhang = stage.booking(stage.zhang, stage.manicure, stage.lena, at(15, 0));
    let zhang = salon.ask(zhang).visit;
    arrive(&mut salon, zhang);
    for (visit, is_asked) in [(ewa, true), (zhang, false)] {
        assert_eq!(salon.ask(SuggestCare { visit }).is_asked, is_asked);
        let facts = salon.ask(ListPrompts { visit }).facts;
        assert!(is_asked || facts.get(Fact::CareGoods).is_none(), "{facts:?}");
    }
}

#[test]
fn points_pay_as_far_as_the_programme_lets_them() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    article(&mut salon, &mut stage, "SPF 50", &[], None);
    let visit = arrived(&mut salon, &mut stage);
    let programme = BonusProgramme::default();
    salon.ask(frontdesk::desk::offers::SaveProgramme { version: 0, programme });
    let none = salon.ask(SuggestCare { visit }).goods.remove(0);
    assert_eq!((none.points, none.rest), (0, Money::major(10_000)));
    let key = stage.key();
    salon.ask(AdjustBonus { key, client: stage.ewa, points: 8_900, reason: "a gift".to_owned() });
    let some = salon.ask(SuggestCare { visit }).goods.remove(0);
    assert_eq!((some.points, some.rest), (5_000, Money::major(5_000)), "half of a bill, by the default programme");
}

#[test]
fn an_article_waits_on_the_bill_until_the_client_pays() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let goods = article(&mut salon, &mut stage, "SPF 50", &[], None);
    let visit = arrived(&mut salon, &mut stage);
    let add = AddCare { key: stage.key(), visit, goods };
    let added = salon.ask(add);
    assert_eq!(salon.ask(add), added, "a retry puts nothing there twice");
    salon.reopen();
    start(&mut salon, visit);
    salon.at(at(15, 45));
    finish(&mut salon, visit);
    let shown = salon.ask(OpenBill { visit });
    let lines: Vec<i64> = shown.bill.lines.iter().map(|line| line.quantity).collect();
    assert_eq!((shown.bill.id, lines), (added.bill, vec![1, 1]));
    let key = stage.key();
    assert_eq!(salon.ask(AddCare { key, visit, goods }).quantity, 2);
    assert_eq!(salon.ask(OpenBill { visit }).bill.lines.len(), 2);
}

#[test]
fn nothing_goes_on_the_bill_of_somebody_who_has_not_come() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let goods = article(&mut salon, &mut stage, "SPF 50", &[], None);
    let booked = stage.book_peel(&mut salon, at(15, 0));
    let key = stage.key();
    assert!(matches!(salon.refused(AddCare { key, visit: booked.visit, goods }), DeskError::Till(_)));
    assert!(matches!(salon.refused(SuggestCare { visit: booked.visit }), DeskError::Comfort(_)));
}
