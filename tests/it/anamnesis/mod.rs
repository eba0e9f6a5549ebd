//! The anamnesis on a real encrypted file: asked, kept half-way, finished, asked again, merged, edited, driven by keys.

mod asking;
mod keeping;
mod questionnaire;
mod screens;

use frontdesk::desk::anamnesis::{
    AnamnesisShown, AnswerAnamnesis, FinishAnamnesis, FinishedAnamnesis, LineRef, ShowAnamnesis,
};
use frontdesk::domain::anamnesis::{Given, Item, Kind, due};
use frontdesk::domain::ids::{ClientId, RequestKey};

use crate::support::Salon;

/// A chosen option.
pub fn chosen(code: &str) -> Given {
    Given::Chosen(vec![code.to_owned()])
}

/// One thing of a list.
pub fn item(code: &str, said: &str) -> Item {
    Item { code: code.to_owned(), ..Item::said(said) }
}

/// Where a client's anamnesis stands.
#[track_caller]
pub fn shown(salon: &mut Salon, client: ClientId) -> AnamnesisShown {
    salon.ask(ShowAnamnesis { client })
}

/// Gives an answer.
#[track_caller]
pub fn answer(salon: &mut Salon, client: ClientId, question: &str, given: Given) -> AnamnesisShown {
    salon.ask(AnswerAnamnesis { client, question: question.to_owned(), given: Some(given) })
}

/// Answers whatever is due and open with what says nothing: no, none, the first option.
#[track_caller]
pub fn answer_the_rest(salon: &mut Salon, client: ClientId) {
    loop {
        let now = shown(salon, client);
        let asked = due(&now.questionnaire, &now.last, &now.open, &now.circumstances, now.today);
        let Some(question) = asked.iter().find(|question| !now.open.contains_key(&question.code)) else { return };
        let given = match question.kind {
            Kind::One => chosen(&question.options[0].code),
            Kind::Several => {
                let none = question.options.iter().find(|option| option.alone).unwrap_or(&question.options[0]);
                chosen(&none.code)
            }
            Kind::Text => Given::NotSaid,
            _ => Given::No,
        };
        answer(salon, client, &question.code.clone(), given);
    }
}

/// Finishes, ending these lines of the card.
pub fn finishing(client: ClientId, key: u128, end: Vec<LineRef>) -> FinishAnamnesis {
    FinishAnamnesis { key: RequestKey(1_000_000 + key), client, end, why: "the client says so".to_owned() }
}

/// Answers the rest and finishes.
#[track_caller]
pub fn finish(salon: &mut Salon, client: ClientId, key: u128) -> FinishedAnamnesis {
    answer_the_rest(salon, client);
    salon.ask(finishing(client, key, Vec::new()))
}
