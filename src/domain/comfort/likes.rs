//! What is known of a client's likings.

use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::drink::Drink;
use super::refusal::ComfortRefusal;
use crate::domain::text::clean_line_to;

/// The longest words of one line, in characters.
pub const WORDS_CHARS_MAX: usize = 120;
/// The most other small things of one client: more would not be read in time.
const LITTLE_MOST: usize = 6;

/// One thing that shows understanding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum SmallThing {
    /// What the client likes to drink.
    Drink(LikedDrink),
    /// The client likes silence.
    Silence,
    /// Do not ring: write instead.
    DoNotRing,
    /// A small child sleeps.
    BabyAsleep(BabySleeps),
    /// Something else.
    Little {
        /// In words.
        words: String,
    },
}

/// What a client likes to drink.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LikedDrink {
    /// What.
    pub drink: Drink,
    /// How, or what else, in words: "with lemon".
    #[serde(default)]
    pub words: String,
}

/// When a small child sleeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BabySleeps {
    /// Between these times of day, at home; the first may be the later one, over midnight. None: the client brings the
    /// child along.
    pub hours: Option<(Time, Time)>,
}

impl BabySleeps {
    /// Whether the child sleeps at a time of day, so that one speaks softly and rings nobody.
    pub fn at(self, time: Time) -> bool {
        match self.hours {
            None => true,
            Some((from, until)) if from < until => from <= time && time < until,
            Some((from, until)) => from <= time || time < until,
        }
    }
}

/// A line of what is known of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ComfortLine {
    /// Its number.
    pub id: i64,
    /// What it says.
    #[serde(flatten)]
    pub thing: SmallThing,
    /// The name of who noted it.
    pub by: String,
    /// On which day.
    pub on: Date,
}

/// What the lines of a client say together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Likes {
    /// The drink; of several, which a merge of two cards may bring, the one noted last.
    pub drink: Option<LikedDrink>,
    /// Silence.
    pub silence: bool,
    /// No ringing.
    pub do_not_ring: bool,
    /// A small child sleeps.
    pub baby: Option<BabySleeps>,
    /// Other small things.
    pub little: Vec<String>,
}

impl Likes {
    /// What lines that hold say, the oldest first.
    pub fn of<'a>(things: impl IntoIterator<Item = &'a SmallThing>) -> Self {
        let mut likes = Self::default();
        for thing in things {
            match thing {
                SmallThing::Drink(drink) => likes.drink = Some(drink.clone()),
                SmallThing::Silence => likes.silence = true,
                SmallThing::DoNotRing => likes.do_not_ring = true,
                SmallThing::BabyAsleep(sleeps) => likes.baby = Some(*sleeps),
                SmallThing::Little { words } => likes.little.push(words.clone()),
            }
        }
        likes
    }

    /// The lines that say this.
    pub fn things(&self) -> Vec<SmallThing> {
        let mut things: Vec<SmallThing> = self.drink.clone().map(SmallThing::Drink).into_iter().collect();
        things.extend(self.silence.then_some(SmallThing::Silence));
        things.extend(self.do_not_ring.then_some(SmallThing::DoNotRing));
        things.extend(self.baby.map(SmallThing::BabyAsleep));
        things.extend(self.little.iter().cloned().map(|words| SmallThing::Little { words }));
        things
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The same with clean words, or why it is not kept.
    pub fn checked(mut self) -> Result<Self, ComfortRefusal> {
        if let Some(liked) = &mut self.drink {
            liked.words = clean_line_to(&liked.words, WORDS_CHARS_MAX);
            if liked.drink == Drink::Other && liked.words.is_empty() {
                return Err(ComfortRefusal::NoWords);
            }
        }
        if self.baby.and_then(|baby| baby.hours).is_some_and(|(from, until)| from == until) {
            return Err(ComfortRefusal::Hours);
        }
        let mut little: Vec<String> = Vec::new();
        for words in &self.little {
            let words = clean_line_to(words, WORDS_CHARS_MAX);
            if !words.is_empty() && !little.contains(&words) {
                little.push(words);
            }
        }
        if little.len() > LITTLE_MOST {
            return Err(ComfortRefusal::TooMany);
        }
        self.little = little;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn a_child_sleeps_within_its_hours() {
        let at = |hour| time(hour, 0, 0, 0);
        let day = BabySleeps { hours: Some((at(13), at(15))) };
        let night = BabySleeps { hours: Some((at(20), at(7))) };
        let along = BabySleeps { hours: None };
        for (sleeps, hour, expected) in [
            (day, 12, false),
            (day, 13, true),
            (day, 14, true),
            (day, 15, false),
            (night, 19, false),
            (night, 20, true),
            (night, 0, true),
            (night, 6, true),
            (night, 7, false),
            (along, 3, true),
        ] {
            assert_eq!(sleeps.at(at(hour)), expected, "{sleeps:?} {hour}");
        }
    }

    #[test]
    fn likes_are_checked() {
        let at = |hour| time(hour, 0, 0, 0);
        let drink = |drink, words: &str| Likes {
            drink: Some(LikedDrink { drink, words: words.to_owned() }),
            ..Likes::default()
        };
        let baby =
            |from, until| Likes { baby: Some(BabySleeps { hours: Some((at(from), at(until))) }), ..Likes::default() };
        let little =
            |count: usize| Likes { little: (0..count).map(|number| number.to_string()).collect(), ..Likes::default() };
        for (likes, expected) in [
            (Likes::default(), Ok(())),
            (drink(Drink::Tea, ""), Ok(())),
            (drink(Drink::Other, " kumis "), Ok(())),
            (drink(Drink::Other, " "), Err(ComfortRefusal::NoWords)),
            (baby(13, 15), Ok(())),
            (baby(20, 7), Ok(())),
            (baby(13, 13), Err(ComfortRefusal::Hours)),
            (little(6), Ok(())),
            (little(7), Err(ComfortRefusal::TooMany)),
        ] {
            assert_eq!(likes.clone().checked().map(drop), expected, "{likes:?}");
        }
        let said = Likes { little: vec![" a\u{7}  b ".into(), String::new(), "a b".into()], ..Likes::default() };
        assert_eq!(said.checked().map(|likes| likes.little), Ok(vec!["a b".to_owned()]));
    }

    #[test]
    fn lines_and_likes_say_the_same() {
        let likes = Likes {
            drink: Some(LikedDrink { drink: Drink::GreenTea, words: "with lemon".into() }),
            silence: true,
            do_not_ring: true,
            baby: Some(BabySleeps { hours: None }),
            little: vec!["brings her dog".into()],
        };
        let things = likes.things();
        assert_eq!(things.len(), 5);
        assert_eq!(Likes::of(&things), likes);
        let later = SmallThing::Drink(LikedDrink { drink: Drink::Water, words: String::new() });
        assert_eq!(Likes::of(things.iter().chain([&later])).drink.map(|liked| liked.drink), Some(Drink::Water));
        assert!(Likes::of(&[]).is_empty());
    }
}
