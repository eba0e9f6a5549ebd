//! What is known of a client's allergies while a visit is booked, wherever it came from.

use crate::desk::client::{Card, Hit};
use crate::domain::catalogue::Procedure;
use crate::domain::health::{AllergyState, allergens};
use crate::domain::visit::{BoardVisit, meets};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::Words;

/// A client's allergies: the code of the list and the words as told.
pub struct Known {
    state: AllergyState,
    allergies: Vec<(String, String)>,
}

impl Known {
    /// Of an answer of the search.
    pub fn of_hit(hit: &Hit) -> Self {
        let allergies = hit.allergies.iter().map(|one| (one.code.clone(), one.said.clone())).collect();
        Self { state: hit.allergy, allergies }
    }

    /// Of a card.
    pub fn of_card(card: &Card) -> Self {
        let hold = card.allergies.iter().filter(|one| one.ended.is_none());
        Self { state: card.allergy.state, allergies: hold.map(|one| (one.code.clone(), one.said.clone())).collect() }
    }

    /// Of a visit on the board.
    pub fn of_visit(visit: &BoardVisit) -> Self {
        let allergies = visit.client.allergies.iter().map(|one| (one.code.clone(), one.said.clone())).collect();
        Self { state: visit.client.allergy, allergies }
    }

    /// The line of a list: the allergies, that there are none, or that nobody asked.
    pub fn note(&self, view: &View) -> (String, Meaning) {
        let signs = view.theme.signs();
        match self.state {
            AllergyState::Listed => {
                let names: Vec<String> = self.allergies.iter().map(|one| name(one, &view.words)).collect();
                (format!("{} {}", signs.danger, names.join(", ")), Meaning::Danger)
            }
            AllergyState::NoneKnown => (format!("{} {}", signs.good, view.say("allergies-none-known")), Meaning::Good),
            AllergyState::NeverAsked => {
                (format!("{} {}", signs.unknown, view.say("allergies-never-asked")), Meaning::Caution)
            }
        }
    }

    /// The names of the allergies that a procedure would meet.
    pub fn met_by(&self, procedure: &Procedure, words: &Words) -> Vec<String> {
        let brings = |code: &str| procedure.details.allergens.iter().any(|brought| meets(brought, code));
        self.allergies.iter().filter(|(code, _)| brings(code)).map(|one| name(one, words)).collect()
    }
}

/// The name of an allergen in the language of the moment, or the words as told.
fn name((code, said): &(String, String), words: &Words) -> String {
    allergens().name(code, words.language().code()).unwrap_or(said).to_owned()
}
