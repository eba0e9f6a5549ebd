//! What the database and the rest of the salon keep: cards made one and parted, rights, the board.

use frontdesk::desk::DeskError;
use frontdesk::desk::anamnesis::{SaveQuestionnaire, ShowQuestionnaire};
use frontdesk::desk::check::Check;
use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::domain::anamnesis::Given;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::{Permission, Role};
use jiff::civil::date;

use super::{answer, chosen, finish, shown};
use crate::clients::add;
use crate::schedule::stage::{Stage, at, on_board};
use crate::support::Salon;

#[test]
fn two_cards_made_one_keep_both_answers_and_part_with_their_own() {
    let mut salon = Salon::new(Market::Kz);
    let keep = add(&mut salon, "Садыкова", "Айгерим", "701 234 45 67").client;
    let merge = add(&mut salon, "Sadykova", "Aigerim", "").client;
    answer(&mut salon, keep, "skin_type", chosen("dry"));
    finish(&mut salon, keep, 1);
    salon.at(date(2026, 11, 22).at(10, 0, 0, 0));
    answer(&mut salon, merge, "skin_type", chosen("oily"));
    finish(&mut salon, merge, 2);
    answer(&mut salon, merge, "fears_pain", Given::Yes);
    let (keep_version, merge_version) =
        (salon.ask(OpenCard { client: keep }).version, salon.ask(OpenCard { client: merge }).version);
    salon.ask(MergeClients { keep, keep_version, merge, merge_version });
    let joined = salon.ask(OpenCard { client: merge });
    assert_eq!(joined.id, keep);
    assert_eq!(
        joined.anamnesis.profile.skin.map(frontdesk::domain::anamnesis::SkinType::code),
        Some("oily"),
        "the later answer stands"
    );
    assert_eq!(shown(&mut salon, keep).history.len(), 2);
    assert!(shown(&mut salon, keep).open.contains_key("fears_pain"), "what was half answered moves along");
    salon.ask(UndoMerge { merged: merge });
    for (client, skin, half) in [(keep, "dry", false), (merge, "oily", true)] {
        let card = salon.ask(OpenCard { client });
        assert_eq!(card.anamnesis.profile.skin.map(frontdesk::domain::anamnesis::SkinType::code), Some(skin));
        assert_eq!((card.anamnesis.is_half_done, shown(&mut salon, client).history.len()), (half, 1));
    }
    assert!(salon.ask(Check {}).ok);
}

#[test]
fn who_may_not_edit_the_questionnaire_still_asks_by_it() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Ким", "Света", "").client;
    let questionnaire = salon.ask(ShowQuestionnaire {}).questionnaire;
    for role in [Role::Administrator, Role::Specialist] {
        salon.as_role(role);
        let refused = salon.refused(SaveQuestionnaire { seen: 0, questionnaire: questionnaire.clone() });
        assert!(matches!(refused, DeskError::Forbidden(Permission::EditQuestionnaire)), "{role:?}");
        answer(&mut salon, client, "fears_pain", Given::Yes);
    }
}

#[test]
fn the_board_tells_who_is_to_be_asked() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = stage.book_peel(&mut salon, at(16, 0)).visit;
    let stands = |salon: &mut Salon| on_board(salon, visit).anamnesis;
    let never = stands(&mut salon).expect("a visit ahead");
    assert_eq!((never.confirmed, never.is_half_done), (None, false));
    answer(&mut salon, stage.ewa, "fears_pain", Given::No);
    assert!(stands(&mut salon).is_some_and(|now| now.is_half_done));
    finish(&mut salon, stage.ewa, 1);
    let now = stands(&mut salon).expect("a visit ahead");
    assert_eq!((now.confirmed, now.is_half_done), (Some(date(2026, 11, 21)), false));
}
