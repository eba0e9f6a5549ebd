//! Acts that the console sees mark what asked for them; taken back, they take the mark with them.

use frontdesk::desk::client::{EditClient, OpenCard};
use frontdesk::desk::comfort::{GiveTag, NoteDrink, ReturnCoat, TakeBackCoat, TakeBackDrink};
use frontdesk::desk::goods::{ReceiveGoods, SaveGoods};
use frontdesk::desk::health::{AllergyAnswer, SetAllergyState};
use frontdesk::desk::offers::{SaveProgramme, ShowProgramme};
use frontdesk::desk::till::{AddCare, ChangeBill, OpenBill};
use frontdesk::desk::visit::Book;
use frontdesk::desk::wallet::AdjustBonus;
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::comfort::{Drink, LikedDrink};
use frontdesk::domain::goods::{GoodsDetails, GoodsKind, SkinNeed};
use frontdesk::domain::ids::{GoodsId, VisitId};
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::BonusProgramme;
use frontdesk::domain::standard::{Outcome, PromptMark};

use super::{arrive, at, done, finish, names, of, pay, prompts, salon, start, take_back};
use crate::anamnesis;
use crate::till::fixture::Till;

/// How a rule ended, at whatever moment.
fn ended(till: &mut Till, visit: VisitId, rule: &str) -> Option<PromptMark> {
    let shown = prompts(till, visit);
    of(&shown.ended, rule).or_else(|| of(&shown.earlier, rule)).and_then(|one| one.mark.clone())
}

/// Looks whether the console marked a rule by itself.
#[track_caller]
fn is_seen(till: &mut Till, visit: VisitId, rule: &str) {
    let mark = ended(till, visit, rule).expect(rule);
    assert!(mark.is_seen && mark.outcome == Outcome::Done, "{rule}: {mark:?}");
}

fn drink(visit: VisitId, drink: Drink) -> NoteDrink {
    NoteDrink { visit, drink: LikedDrink { drink, words: String::new() }, remember: false }
}

#[test]
fn what_is_noted_at_the_door_marks_itself() {
    let (mut till, visit) = salon();
    let client = till.client;
    arrive(&mut till, visit);
    let shown = prompts(&mut till, visit);
    for rule in ["ask-how-to-address", "ask-anamnesis", "coat-on-arrival", "offer-drink"] {
        assert!(of(&shown.open, rule).is_some(), "{rule} in {:?}", names(&shown.open));
    }
    let version = till.salon.ask(OpenCard { client }).version;
    let draft = ClientDraft {
        family: "Sadykova".to_owned(),
        given: "Aigerim".to_owned(),
        address_as: "Aika".to_owned(),
        ..ClientDraft::default()
    };
    till.salon.ask(EditClient { client, version, draft, keep_phones: true });
    is_seen(&mut till, visit, "ask-how-to-address");
    till.salon.ask(drink(visit, Drink::Water));
    is_seen(&mut till, visit, "offer-drink");
    till.salon.ask(GiveTag { visit, tag: "7".to_owned() });
    is_seen(&mut till, visit, "coat-on-arrival");
    anamnesis::finish(&mut till.salon, client, 1);
    is_seen(&mut till, visit, "ask-anamnesis");
    // What was noted by mistake is open again; what a person said stays as they said it.
    till.salon.ask(TakeBackDrink { visit });
    till.salon.ask(TakeBackCoat { visit });
    let shown = prompts(&mut till, visit);
    assert!(of(&shown.open, "offer-drink").is_some() && of(&shown.open, "coat-on-arrival").is_some());
    done(&mut till, visit, "offer-drink");
    till.salon.ask(drink(visit, Drink::Water));
    till.salon.ask(TakeBackDrink { visit });
    assert!(ended(&mut till, visit, "offer-drink").is_some_and(|mark| !mark.is_seen));
    till.is_well();
}

#[test]
fn an_act_of_another_day_or_of_nobody_here_marks_nothing() {
    let (mut till, visit) = salon();
    let client = till.client;
    till.salon.ask(SetAllergyState { client, answer: AllergyAnswer::NoneKnown }); // before the door
    arrive(&mut till, visit);
    assert!(prompts(&mut till, visit).ended.is_empty());
    till.salon.at(at(9, 0).tomorrow().unwrap());
    anamnesis::finish(&mut till.salon, client, 1);
    assert!(ended(&mut till, visit, "ask-anamnesis").is_none());
}

#[test]
fn allergies_asked_for_and_never_asked_mark_themselves() {
    let (mut till, visit) = salon();
    let client = till.client;
    anamnesis::finish(&mut till.salon, client, 1);
    till.salon.ask(SetAllergyState { client, answer: AllergyAnswer::NeverAsked });
    arrive(&mut till, visit);
    assert!(of(&prompts(&mut till, visit).open, "ask-allergies").is_some());
    till.salon.ask(SetAllergyState { client, answer: AllergyAnswer::NeverAsked });
    assert!(ended(&mut till, visit, "ask-allergies").is_none(), "nobody asked");
    till.salon.ask(SetAllergyState { client, answer: AllergyAnswer::NoneKnown });
    is_seen(&mut till, visit, "ask-allergies");
}

#[test]
fn the_next_visit_and_the_coat_mark_the_leaving() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    till.salon.ask(GiveTag { visit, tag: "7".to_owned() });
    for step in [start, finish, pay] {
        step(&mut till, visit);
    }
    let shown = prompts(&mut till, visit);
    let asked: Vec<String> =
        names(&shown.open).into_iter().filter(|name| name.contains("next")).map(ToOwned::to_owned).collect();
    let [asked] = &asked[..] else { panic!("one way to ask for the next visit: {asked:?}") };
    till.salon.ask(ReturnCoat { visit });
    is_seen(&mut till, visit, "coat-on-leaving");
    let (client, procedure, specialist) = (till.client, till.procedure(Money::major(10_000)), till.specialist());
    let book = Book {
        key: till.key(),
        client,
        procedure,
        specialist,
        starts: at(15, 0).tomorrow().unwrap(),
        minutes: None,
        room: None,
        device: None,
        note: String::new(),
        decision: None,
    };
    till.salon.ask(book);
    is_seen(&mut till, visit, asked);
    till.salon.ask(take_back(visit, asked));
    assert!(of(&prompts(&mut till, visit).open, asked).is_some());
}

/// A cream on the shelf.
fn cream(till: &mut Till) -> GoodsId {
    let details = GoodsDetails {
        code: String::new(),
        barcode: String::new(),
        names: Names { en: "Azelaic cream 30 ml".to_owned(), ..Names::default() },
        brand: String::new(),
        size: "30 ml".to_owned(),
        kind: GoodsKind::Cream,
        needs: vec![SkinNeed::Dry],
        ingredients: String::new(),
        allergens: Vec::new(),
        price: Money::major(2_000),
        low_at: 0,
        for_sale: true,
        for_use: false,
    };
    let goods = till.salon.ask(SaveGoods { id: None, version: 0, goods: details }).goods.id;
    let key = till.key();
    let lot = "L1".to_owned();
    till.salon.ask(ReceiveGoods { key, goods, lot, best_before: None, quantity: 5, note: String::new() });
    goods
}

#[test]
fn care_put_on_the_bill_marks_the_offer_that_the_clock_made() {
    let (mut till, visit) = salon();
    let goods = cream(&mut till);
    let version = till.salon.ask(ShowProgramme {}).version;
    let programme = BonusProgramme { is_on: true, point: Money::major(1), ..BonusProgramme::default() };
    till.salon.ask(SaveProgramme { version, programme });
    let (key, client) = (till.key(), till.client);
    till.salon.ask(AdjustBonus { key, client, points: 5_000, reason: "a gift of the house".to_owned() });
    anamnesis::answer(&mut till.salon, client, "skin_type", anamnesis::chosen("dry"));
    anamnesis::finish(&mut till.salon, client, 1);
    arrive(&mut till, visit);
    let offer = "offer-care-for-bonuses";
    till.salon.at(at(13, 46));
    let shown = prompts(&mut till, visit);
    assert!(of(&shown.open, offer).is_some(), "{:?} by {:?}", names(&shown.open), shown.facts);
    let key = till.key();
    till.salon.ask(AddCare { key, visit, goods });
    is_seen(&mut till, visit, offer);
    start(&mut till, visit);
    is_seen(&mut till, visit, offer);
    finish(&mut till, visit);
    // Taken off the bill again, the offer was made and not done.
    let shown = till.salon.ask(OpenBill { visit });
    let bill = ChangeBill {
        bill: shown.bill.id,
        version: shown.bill.version,
        added: Vec::new(),
        choices: shown.choices.clone(),
    };
    till.salon.ask(bill);
    assert!(ended(&mut till, visit, offer).is_none());
    till.is_well();
}
