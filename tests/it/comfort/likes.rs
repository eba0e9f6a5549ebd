//! Likings on the card: kept line by line, moved with a merge and brought back.

use frontdesk::desk::DeskError;
use frontdesk::desk::client::{OpenCard, UndoMerge};
use frontdesk::desk::comfort::{SaveComfort, ShowComfort};
use frontdesk::domain::comfort::{BabySleeps, ComfortRefusal, Drink, LikedDrink, Likes};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use jiff::civil::time;

use super::plain;
use crate::plans::merge;
use crate::schedule::stage::Stage;
use crate::support::Salon;

fn save(salon: &mut Salon, client: ClientId, likes: Likes) {
    let seen = salon.ask(ShowComfort { client }).lines.iter().map(|line| line.id).collect();
    salon.ask(SaveComfort { client, likes, seen });
}

fn likes(salon: &mut Salon, client: ClientId) -> Likes {
    salon.ask(ShowComfort { client }).likes
}

fn quiet_tea() -> Likes {
    Likes {
        drink: Some(LikedDrink { drink: Drink::Tea, words: "with lemon".to_owned() }),
        silence: true,
        baby: Some(BabySleeps { hours: Some((time(13, 0, 0, 0), time(15, 30, 0, 0))) }),
        little: vec!["a warm blanket".to_owned()],
        ..Likes::default()
    }
}

#[test]
fn likings_survive_a_restart_and_keep_their_day() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    save(&mut salon, stage.ewa, quiet_tea());
    salon.reopen();
    let shown = salon.ask(ShowComfort { client: stage.ewa });
    assert_eq!((shown.likes, shown.lines.len()), (quiet_tea(), 4));
    assert_eq!(salon.ask(OpenCard { client: stage.ewa }).comfort.len(), 4);

    // What did not change keeps its line; what did is noted anew.
    let before: Vec<i64> = shown.lines.iter().map(|line| line.id).collect();
    save(&mut salon, stage.ewa, Likes { drink: Some(plain(Drink::Water)), ..quiet_tea() });
    let after: Vec<i64> = salon.ask(ShowComfort { client: stage.ewa }).lines.iter().map(|line| line.id).collect();
    assert_eq!(&after[..3], &before[1..], "only the drink is another");
    assert_eq!(likes(&mut salon, stage.ewa).drink, Some(plain(Drink::Water)));
    save(&mut salon, stage.ewa, Likes::default());
    assert!(likes(&mut salon, stage.ewa).is_empty());
}

#[test]
fn what_somebody_else_noted_meanwhile_is_not_lost() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    save(&mut salon, stage.ewa, quiet_tea());
    let request = SaveComfort { client: stage.ewa, likes: Likes::default(), seen: Vec::new() };
    assert!(matches!(salon.refused(request), DeskError::Conflict));
    // The same again, as after a lost answer, is no conflict and doubles nothing.
    salon.ask(SaveComfort { client: stage.ewa, likes: quiet_tea(), seen: Vec::new() });
    assert_eq!(salon.ask(ShowComfort { client: stage.ewa }).lines.len(), 4);
}

#[test]
fn bad_likings_are_refused_and_words_are_clean() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let of = |likes| SaveComfort { client: stage.ewa, likes, seen: Vec::new() };
    let unnamed = Likes { drink: Some(plain(Drink::Other)), ..Likes::default() };
    assert!(matches!(salon.refused(of(unnamed)), DeskError::Comfort(ComfortRefusal::NoWords)));
    let noon = time(12, 0, 0, 0);
    let never = Likes { baby: Some(BabySleeps { hours: Some((noon, noon)) }), ..Likes::default() };
    assert!(matches!(salon.refused(of(never)), DeskError::Comfort(ComfortRefusal::Hours)));
    let hostile = Likes { little: vec!["\u{1b}[31mred\u{202e}".to_owned(), "x".repeat(900)], ..Likes::default() };
    salon.ask(of(hostile));
    let kept = likes(&mut salon, stage.ewa).little;
    assert_eq!((kept[0].as_str(), kept[1].chars().count()), ("red", 120));
    salon.as_role(Role::Specialist);
    assert!(matches!(salon.refused(of(Likes::default())), DeskError::Forbidden(_)));
}

#[test]
fn two_cards_made_one_know_what_both_knew_and_part_again() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    save(&mut salon, stage.ewa, Likes { silence: true, ..Likes::default() });
    save(&mut salon, stage.marat, quiet_tea());
    merge(&mut salon, stage.ewa, stage.marat);
    let joined = likes(&mut salon, stage.ewa);
    assert!(joined.silence && joined.drink == quiet_tea().drink && joined.baby.is_some(), "{joined:?}");
    assert_eq!(
        salon.ask(ShowComfort { client: stage.marat }).client,
        stage.ewa,
        "the old number leads to the kept card"
    );
    salon.ask(UndoMerge { merged: stage.marat });
    assert_eq!(likes(&mut salon, stage.marat), quiet_tea());
    assert_eq!(likes(&mut salon, stage.ewa), Likes { silence: true, ..Likes::default() });
}
