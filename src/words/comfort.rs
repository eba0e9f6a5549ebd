//! The words of what makes clients feel at home.

use crate::args;
use crate::domain::comfort::{Drink, LikedDrink, NoHot, SmallThing};
use crate::words::Words;
use crate::words::format::clock;

/// The key of a drink's name.
pub const fn drink_key(drink: Drink) -> &'static str {
    match drink {
        Drink::Tea => "comfort-drink-tea",
        Drink::GreenTea => "comfort-drink-green-tea",
        Drink::HerbalTea => "comfort-drink-herbal-tea",
        Drink::Coffee => "comfort-drink-coffee",
        Drink::MilkCoffee => "comfort-drink-milk-coffee",
        Drink::Water => "comfort-drink-water",
        Drink::SparklingWater => "comfort-drink-sparkling-water",
        Drink::Juice => "comfort-drink-juice",
        Drink::Other => "comfort-drink-other",
    }
}

/// A drink with how it is liked: "tea, with lemon"; of another drink its own words alone.
pub fn drink(drink: Drink, how: &str, words: &Words) -> String {
    match (drink, how) {
        (Drink::Other, how) if !how.is_empty() => how.to_owned(),
        (drink, "") => words.say(drink_key(drink)),
        (drink, how) => {
            words.say_with("comfort-drink-how", args!["drink" => words.say(drink_key(drink)), "how" => how])
        }
    }
}

/// A drink as the facts of a visit name it: its code, and after a comma how it is liked.
pub fn drink_of(fact: &str, words: &Words) -> String {
    let (code, how) = fact.split_once(',').unwrap_or((fact, ""));
    match Drink::from_code(code) {
        Some(known) => drink(known, how.trim(), words),
        None => fact.to_owned(),
    }
}

/// One of the small things of a card.
pub fn thing(thing: &SmallThing, words: &Words) -> String {
    match thing {
        SmallThing::Drink(LikedDrink { drink: liked, words: how }) => {
            words.say_with("comfort-likes-drink", args!["drink" => drink(*liked, how, words)])
        }
        SmallThing::Silence => words.say("comfort-likes-silence"),
        SmallThing::DoNotRing => words.say("comfort-no-ringing"),
        SmallThing::BabyAsleep(sleeps) => match sleeps.hours {
            None => words.say("comfort-baby-along"),
            Some((from, until)) => {
                words.say_with("comfort-baby-at-home", args!["from" => clock(from), "until" => clock(until)])
            }
        },
        SmallThing::Little { words: said } => said.clone(),
    }
}

/// The key of why nothing hot is offered.
pub const fn no_hot_key(why: NoHot) -> &'static str {
    match why {
        NoHot::Lips => "comfort-no-hot-lips",
        NoHot::Test => "comfort-no-hot-test",
    }
}
