//! What makes clients feel at home, care goods and the next visit, on a real encrypted file and at the keys.

mod care;
mod guests;
mod likes;
mod next;
mod screens;

use frontdesk::desk::comfort::{ShowVisitComfort, VisitComfortShown};
use frontdesk::desk::visit::{Arrive, Finish, Start};
use frontdesk::domain::comfort::{Drink, LikedDrink};
use frontdesk::domain::ids::VisitId;

use crate::schedule::stage::{Stage, at, on_board};
use crate::support::Salon;

/// A drink without further words.
pub fn plain(drink: Drink) -> LikedDrink {
    LikedDrink { drink, words: String::new() }
}

/// Ewa has come for her peel at three.
pub fn arrived(salon: &mut Salon, stage: &mut Stage) -> VisitId {
    let booked = stage.book_peel(salon, at(15, 0));
    salon.at(at(14, 50));
    arrive(salon, booked.visit);
    booked.visit
}

/// Somebody comes in.
pub fn arrive(salon: &mut Salon, visit: VisitId) {
    let version = on_board(salon, visit).version;
    let seen = salon.shown(visit);
    salon.ask(Arrive { visit, version, seen });
}

/// The procedure begins.
pub fn start(salon: &mut Salon, visit: VisitId) {
    let version = on_board(salon, visit).version;
    let allergies = on_board(salon, visit).client.allergies.iter().map(|line| line.id).collect();
    let seen = salon.shown(visit);
    salon.ask(Start { visit, version, allergies, seen });
}

/// The procedure is over.
pub fn finish(salon: &mut Salon, visit: VisitId) {
    let version = on_board(salon, visit).version;
    salon.ask(Finish { visit, version, without: Some("later".to_owned()) });
}

/// What stands for the comfort of a guest.
pub fn of_guest(salon: &mut Salon, visit: VisitId) -> VisitComfortShown {
    salon.ask(ShowVisitComfort { visit })
}
