//! One card of two, and two again.

use std::cell::RefCell;

use frontdesk::desk::DeskError;
use frontdesk::desk::client::{AddClient, Card, MergeClients, OpenCard, RevealPhone, RevealedPhone, UndoMerge};
use frontdesk::desk::health::{AddCondition, AllergyAnswer, ConditionDraft, SetAllergyState};
use frontdesk::desk::visit::VisitsOfClient;
use frontdesk::domain::client::{ClientDraft, EmailAddress, MergeRefusal};
use frontdesk::domain::health::{AllergyState, ToldBy};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use proptest::prelude::*;

use super::health::allergy;
use super::{add, draft, names, runner};
use crate::schedule::stage::{Stage, at};
use crate::support::Salon;

fn merge(salon: &mut Salon, keep: ClientId, merge: ClientId) {
    let version = |salon: &mut Salon, client| salon.ask(OpenCard { client }).version;
    let (keep_version, merge_version) = (version(salon, keep), version(salon, merge));
    salon.ask(MergeClients { keep, keep_version, merge, merge_version });
}

#[test]
fn a_merge_loses_nothing_and_the_stricter_answer_wins() {
    let mut salon = Salon::new(Market::Kz);
    let keep = add(&mut salon, "Садыкова", "Айгерим", "701 234 56 78").client;
    let other = salon
        .ask(AddClient {
            draft: ClientDraft {
                email: "a@example.kz".into(),
                birth: "8.3.92".into(),
                notes: "likes tea".into(),
                ..draft("Sadykova", "Aigerim", "702 000 00 01")
            },
        })
        .client;
    salon.ask(SetAllergyState { client: keep, answer: AllergyAnswer::NoneKnown });
    salon.ask(allergy(other, "LX_LATEX", "gloves"));
    merge(&mut salon, keep, other);

    let card = salon.ask(OpenCard { client: other });
    assert_eq!(card.id, keep, "the old number leads to the kept card");
    assert_eq!(card.allergy.state, AllergyState::Listed);
    assert_eq!(card.phone_tails, ["5678", "0001"]);
    assert_eq!(card.personal.email.as_ref().map(EmailAddress::as_str), Some("a@example.kz"));
    assert_eq!(card.age, Some(34));
    assert_eq!(names(&mut salon, "aigerim sadykova"), ["Айгерим Садыкова"]);
    assert_eq!(names(&mut salon, "0000001"), ["Айгерим Садыкова"]);
    assert_eq!(super::found(&mut salon, "a").cards, 1);

    let (keep_version, merge_version) = (card.version, 1);
    let again = MergeClients { keep, keep_version, merge: other, merge_version };
    assert!(matches!(salon.refused(again), DeskError::Merge(MergeRefusal::MergedAlready)));
    let itself = MergeClients { keep, keep_version, merge: keep, merge_version: keep_version };
    assert!(matches!(salon.refused(itself), DeskError::Merge(MergeRefusal::SameCard)));

    salon.ask(UndoMerge { merged: other });
    assert!(matches!(salon.refused(UndoMerge { merged: other }), DeskError::Merge(MergeRefusal::NotMerged)));
    assert_eq!(super::found(&mut salon, "a").cards, 2);
}

#[test]
fn an_open_question_outweighs_a_none_of_the_other_card() {
    let mut salon = Salon::new(Market::Kz);
    let keep = add(&mut salon, "", "Anna", "").client;
    let other = add(&mut salon, "", "Ania", "").client;
    salon.ask(SetAllergyState { client: keep, answer: AllergyAnswer::NoneKnown });
    merge(&mut salon, keep, other);
    assert_eq!(salon.ask(OpenCard { client: keep }).allergy.state, AllergyState::NeverAsked);
    salon.ask(UndoMerge { merged: other });
    assert_eq!(salon.ask(OpenCard { client: keep }).allergy.state, AllergyState::NoneKnown);
}

#[test]
fn what_was_changed_after_the_merge_stays() {
    let mut salon = Salon::new(Market::Kz);
    let keep = add(&mut salon, "", "Anna", "").client;
    let mail = ClientDraft { email: "old@example.kz".into(), address_as: "Ania".into(), ..draft("", "Ania", "") };
    let other = salon.ask(AddClient { draft: mail }).client;
    merge(&mut salon, keep, other);
    let card = salon.ask(OpenCard { client: keep });
    let edited = ClientDraft { email: "new@example.kz".into(), ..ClientDraft::from(&card.personal) };
    salon.ask(frontdesk::desk::client::EditClient {
        client: keep,
        version: card.version,
        keep_phones: true,
        draft: edited,
    });
    salon.ask(allergy(keep, "LX_LATEX", "told later"));
    salon.ask(UndoMerge { merged: other });
    let card = salon.ask(OpenCard { client: keep });
    assert_eq!(card.personal.email.as_ref().map(EmailAddress::as_str), Some("new@example.kz"));
    assert_eq!(card.personal.address_as, "", "what the merge filled and nobody touched is empty again");
    assert_eq!(card.allergy.state, AllergyState::Listed, "what was told after the merge stays");
    assert_eq!(salon.ask(OpenCard { client: other }).allergy.state, AllergyState::NeverAsked);
}

#[test]
fn visits_move_with_the_card_and_come_back() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_peel(&mut salon, at(15, 0));
    let of = |salon: &mut Salon, client| salon.ask(VisitsOfClient { client, most: 9 }).len();
    merge(&mut salon, stage.marat, stage.ewa);
    assert_eq!((of(&mut salon, stage.marat), of(&mut salon, stage.ewa)), (1, 0));
    assert_eq!(super::found(&mut salon, "ospanov").hits[0].today, Some(at(15, 0).time()));
    salon.ask(UndoMerge { merged: stage.ewa });
    assert_eq!((of(&mut salon, stage.marat), of(&mut salon, stage.ewa)), (0, 1));
}

/// Everything that a card says, but for the count of its edits.
fn snapshot(salon: &mut Salon, client: ClientId) -> (Card, Vec<RevealedPhone>) {
    let card = salon.ask(OpenCard { client });
    (Card { version: 0, ..card }, salon.ask(RevealPhone { client }))
}

#[test]
fn undoing_a_merge_restores_both_cards_exactly() {
    let salon = RefCell::new(Salon::new(Market::Kz));
    let mut runner = runner(24);
    let card = || {
        let phones = prop::collection::vec("70[0-3] 00[01] 00 0[0-3]", 0..3);
        (
            "[А-Я][а-я]{2,6}",
            "[A-Z][a-z]{2,6}",
            phones,
            "(|8\\.3|8\\.3\\.92)",
            "(|a@example\\.kz)",
            "(|note|other note)",
            0u8..4,
            any::<bool>(),
        )
    };
    runner
        .run(&(card(), card()), |(one, other)| {
            let salon = &mut *salon.borrow_mut();
            let ids: Vec<ClientId> = [one, other]
                .into_iter()
                .map(|(family, given, phones, birth, email, notes, health, pregnant)| {
                    let draft = ClientDraft { family, given, phones, birth, email, notes, ..ClientDraft::default() };
                    let client = salon.ask(AddClient { draft }).client;
                    match health {
                        1 => drop(salon.ask(SetAllergyState { client, answer: AllergyAnswer::NoneKnown })),
                        2 => drop(salon.ask(allergy(client, "LX_LATEX", "gloves"))),
                        3 => drop(salon.ask(allergy(client, "", "blue bottle"))),
                        _ => {}
                    }
                    if pregnant {
                        let draft = ConditionDraft {
                            code: "C_PREGNANCY".into(),
                            said: String::new(),
                            detail: String::new(),
                            since: None,
                            until: None,
                            told_by: ToldBy::Client,
                        };
                        salon.ask(AddCondition { client, draft });
                    }
                    client
                })
                .collect();
            let before = (snapshot(salon, ids[0]), snapshot(salon, ids[1]));
            merge(salon, ids[0], ids[1]);
            let joined = snapshot(salon, ids[0]).0;
            prop_assert_eq!(joined.allergies.len(), before.0.0.allergies.len() + before.1.0.allergies.len());
            prop_assert_eq!(joined.allergy.state, before.0.0.allergy.state.stricter(before.1.0.allergy.state));
            salon.ask(UndoMerge { merged: ids[1] });
            prop_assert_eq!(snapshot(salon, ids[0]), before.0);
            prop_assert_eq!(snapshot(salon, ids[1]), before.1.clone());
            let name = before.1.0.name;
            prop_assert!(names(salon, &name).contains(&name), "{} is found again", name);
            Ok(())
        })
        .unwrap();
}
