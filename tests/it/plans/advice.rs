//! Advice is drawn from the card, brings no allergen, and stays as the specialist said it.

use frontdesk::desk::DeskError;
use frontdesk::desk::goods::{ReceiveGoods, SaveGoods};
use frontdesk::desk::health::{AddCondition, ConditionDraft};
use frontdesk::desk::plan::{AdviceKind, EndAdvice, KeepAdvice, RewordAdvice, ToKeep};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind, SkinNeed};
use frontdesk::domain::health::ToldBy;
use frontdesk::domain::ids::{ClientId, GoodsId, RequestKey};
use frontdesk::domain::language::Language;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::paper::Part;
use frontdesk::domain::plan::{CourseRefusal, Fact};
use frontdesk::words::{Words, paper};

use super::{course, plan};
use crate::clients::allergy_of;
use crate::schedule::stage::{Stage, today};
use crate::support::Salon;

/// Writes a condition on a card.
pub fn condition(salon: &mut Salon, client: ClientId, code: &str) {
    let draft = ConditionDraft {
        code: code.to_owned(),
        said: code.to_owned(),
        detail: String::new(),
        since: None,
        until: None,
        told_by: ToldBy::Client,
    };
    salon.ask(AddCondition { client, draft });
}

/// An article against redness with five pieces in stock.
fn article(salon: &mut Salon, name: &str, allergens: &[&str], for_sale: bool) -> GoodsId {
    let goods = GoodsDetails {
        code: String::new(),
        barcode: String::new(),
        names: Names { en: name.to_owned(), ..Names::default() },
        brand: String::new(),
        size: "50 ml".to_owned(),
        kind: GoodsKind::Cream,
        needs: vec![SkinNeed::Redness],
        ingredients: String::new(),
        allergens: allergens.iter().map(|code| (*code).to_owned()).collect(),
        price: Money::major(9_000),
        low_at: 0,
        for_sale,
        for_use: !for_sale,
    };
    let id = salon.ask(SaveGoods { id: None, version: 0, goods }).goods.id;
    let key = RequestKey(u128::from(id.0.unsigned_abs()) + 900);
    let (lot, note) = (String::new(), String::new());
    salon.ask(ReceiveGoods { key, goods: id, lot, best_before: None, quantity: 5, note });
    id
}

#[test]
fn advice_follows_the_card_and_says_why() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let codes = |salon: &mut Salon| -> Vec<String> {
        plan(salon, stage.ewa).proposed.into_iter().map(|one| one.code).collect()
    };
    assert_eq!(codes(&mut salon), ["spf_daily"], "of an empty card nothing else is known");
    condition(&mut salon, stage.ewa, "C_ROSACEA");
    let shown = plan(&mut salon, stage.ewa);
    let flush = shown.proposed.iter().find(|one| one.code == "flush_triggers").expect("heat and spice");
    assert!(flush.because.contains(&Fact::Code("C_ROSACEA".to_owned())), "{flush:?}");
    course(&mut salon, stage.ewa, stage.peel, 3, today());
    assert!(codes(&mut salon).contains(&"peel_after".to_owned()), "a planned peel calls for its care");
}

#[test]
fn what_is_ticked_stands_in_the_plan_in_the_words_of_the_specialist() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let keep = |advice| KeepAdvice { client: stage.ewa, advice };
    let id = salon.ask(keep(ToKeep::Rule("spf_daily".to_owned())));
    let again = keep(ToKeep::Rule("spf_daily".to_owned()));
    assert!(matches!(salon.refused(again), DeskError::Course(CourseRefusal::AlreadyThere)));
    let unknown = keep(ToKeep::Rule("moonlight".to_owned()));
    assert!(matches!(salon.refused(unknown), DeskError::Course(CourseRefusal::NoSuchAdvice)));
    assert!(matches!(salon.refused(keep(ToKeep::Own("\t ".into()))), DeskError::Course(CourseRefusal::NoWords)));
    salon.ask(RewordAdvice { advice: id, words: "SPF 50, the one in the blue tube".to_owned() });
    salon.ask(keep(ToKeep::Own("Silk pillowcase".to_owned())));
    salon.reopen();
    let shown = plan(&mut salon, stage.ewa);
    assert!(shown.proposed.is_empty(), "what stands in the plan is not proposed again");
    let said: Vec<&str> = shown.advice.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(said, ["SPF 50, the one in the blue tube", "Silk pillowcase"]);
    salon.ask(RewordAdvice { advice: id, words: String::new() });
    assert_eq!(plan(&mut salon, stage.ewa).advice[0].words, "", "the rule speaks for itself again");
    salon.ask(EndAdvice { advice: id });
    let shown = plan(&mut salon, stage.ewa);
    assert_eq!((shown.advice.len(), shown.proposed.len()), (1, 1), "out of the plan, and proposed again");
    assert!(matches!(salon.refused(EndAdvice { advice: id }), DeskError::NotFound(..)));
}

#[test]
fn articles_are_in_stock_for_sale_and_free_of_the_allergens_of_the_card() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let calm = article(&mut salon, "Calming cream", &[], true);
    let aloe = article(&mut salon, "Aloe gel", &["PL_ALOE"], true);
    article(&mut salon, "Cabinet mask", &[], false);
    condition(&mut salon, stage.ewa, "C_ROSACEA");
    let shelf =
        |salon: &mut Salon| -> Vec<GoodsId> { plan(salon, stage.ewa).shelf.into_iter().map(|one| one.goods).collect() };
    assert_eq!(shelf(&mut salon), [calm, aloe]);
    let kept = salon.ask(KeepAdvice { client: stage.ewa, advice: ToKeep::Goods(aloe) });
    assert_eq!(shelf(&mut salon), [calm]);

    // The card learns of an allergy afterwards: what stands in the plan says so, and is not printed.
    salon.ask(allergy_of(stage.ewa, "PL_ALOE", "aloe"));
    let shown = plan(&mut salon, stage.ewa);
    let stands = shown.advice.iter().find(|one| one.id == kept).expect("it stands");
    assert_eq!(stands.brings.as_deref(), Some("PL_ALOE"));
    assert!(matches!(stands.kind, AdviceKind::Goods { .. }));
    salon.ask(EndAdvice { advice: kept });
    let refused = KeepAdvice { client: stage.ewa, advice: ToKeep::Goods(aloe) };
    assert!(matches!(salon.refused(refused), DeskError::Course(CourseRefusal::BringsAllergen)));
    assert_eq!(shelf(&mut salon), [calm]);
}

#[test]
fn the_paper_speaks_the_language_of_the_client_and_leaves_out_what_harms() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let aloe = article(&mut salon, "Aloe gel", &["PL_ALOE"], true);
    course(&mut salon, stage.ewa, stage.peel, 2, today());
    for advice in [ToKeep::Rule("spf_daily".to_owned()), ToKeep::Goods(aloe), ToKeep::Own("Шёлковая наволочка".into())]
    {
        salon.ask(KeepAdvice { client: stage.ewa, advice });
    }
    salon.ask(allergy_of(stage.ewa, "PL_ALOE", "aloe"));
    let shown = plan(&mut salon, stage.ewa);
    let of = salon.desk.salon().cloned().expect("a salon");
    let document = paper::plan(&shown, &of, today(), &Words::new(Language::Ru)).checked().expect("a document");
    let text = |part: &Part| match part {
        Part::Heading(text) | Part::Text { text, .. } => text.clone(),
        Part::Table { rows, .. } => rows.iter().map(|row| row.cells.join(" ")).collect::<Vec<_>>().join("\n"),
        Part::Pair { label, .. } => label.clone(),
        _ => String::new(),
    };
    let all = document.parts.iter().map(text).collect::<Vec<_>>().join("\n");
    for expected in ["Салициловый пилинг", "SPF 50 каждое утро", "Шёлковая наволочка", "1 21.11.2026"]
    {
        assert!(all.contains(expected), "{expected}: {all}");
    }
    assert!(!all.contains("Aloe") && !all.to_lowercase().contains("аллерг"), "{all}");
}
