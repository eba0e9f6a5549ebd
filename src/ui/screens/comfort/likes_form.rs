//! The form of what makes a client feel at home.

use crate::args;
use crate::desk::comfort::{ComfortShown, SaveComfort};
use crate::desk::{Answer, DeskError};
use crate::domain::comfort::{BabySleeps, ComfortRefusal, Drink, LikedDrink, Likes};
use crate::domain::ids::ClientId;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::comfort::LIKES;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::words::comfort::drink_key;
use crate::words::format::clock;

/// The form, for a client of whom this is known.
pub struct LikesForm {
    client: ClientId,
    name: String,
    likes: Likes,
    seen: Vec<i64>,
}

impl LikesForm {
    /// For a client.
    pub fn new(shown: ComfortShown) -> Self {
        let seen = shown.lines.iter().map(|line| line.id).collect();
        Self { client: shown.client, name: shown.name, likes: shown.likes, seen }
    }
}

/// What the form says.
fn likes(draft: &Draft) -> Likes {
    let drink = Drink::from_code(draft.text("drink"));
    let baby = match draft.text("baby") {
        "along" => Some(BabySleeps { hours: None }),
        "home" => draft.time("from").zip(draft.time("until")).map(|hours| BabySleeps { hours: Some(hours) }),
        _ => None,
    };
    Likes {
        drink: drink.map(|drink| LikedDrink { drink, words: draft.text("how").to_owned() }),
        silence: draft.yes("silence"),
        do_not_ring: draft.yes("no-ringing"),
        baby,
        little: draft.text("little").lines().map(str::to_owned).collect(),
    }
}

impl FormOwner for LikesForm {
    fn form(&self) -> &'static Form {
        &LIKES
    }

    fn start(&self, view: &View) -> Draft {
        let mut draft = Draft::new()
            .with_answer("silence", self.likes.silence)
            .with_answer("no-ringing", self.likes.do_not_ring)
            .with("little", self.likes.little.join("\n"));
        if let Some(liked) = &self.likes.drink {
            draft = draft
                .with_chosen("drink", liked.drink.code(), view.say(drink_key(liked.drink)))
                .with("how", liked.words.as_str());
        }
        match self.likes.baby.map(|baby| baby.hours) {
            None => draft,
            Some(None) => draft.with_chosen("baby", "along", view.say("comfort-baby-comes")),
            Some(Some((from, until))) => draft
                .with_chosen("baby", "home", view.say("comfort-baby-sleeps"))
                .with("from", clock(from))
                .with("until", clock(until)),
        }
    }

    fn draft_name(&self) -> Option<String> {
        Some([LIKES.name, self.client.to_string().as_str()].join("-"))
    }

    fn title(&self, view: &View) -> String {
        view.say_with("comfort-form-title-of", args!["name" => self.name.as_str()])
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let likes = likes(&form.draft());
        turn.ask(SaveComfort { client: self.client, likes, seen: self.seen.clone() });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::SaveComfort(())) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say_with("comfort-kept", args!["name" => self.name.as_str()])));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Comfort(ComfortRefusal::Hours) => Some("until"),
            DeskError::Comfort(ComfortRefusal::TooMany) => Some("little"),
            DeskError::Comfort(ComfortRefusal::NoWords) => Some("how"),
            _ => None,
        }
    }
}
