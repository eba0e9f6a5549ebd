//! People of a made-up town: names of the peoples who live there, in the scripts in which they write them, ages, phones.
//! Nobody of them exists.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Deserialize;

use crate::domain::client::{ClientDraft, HowFound, MessengerKind, SpokenLanguage};
use crate::domain::market::Market;

use super::dice::Dice;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 1;

/// A people whose names are in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum People {
    /// Kazakhs.
    Kazakh,
    /// Russians.
    Russian,
    /// Poles.
    Polish,
    /// Chinese.
    Chinese,
    /// Ukrainians.
    Ukrainian,
}

/// A part of a name, and whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Part {
    FamilyF,
    FamilyM,
    GivenF,
    GivenM,
    FatherF,
    FatherM,
}

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    people: People,
    part: Part,
    own: String,
    latin: String,
}

/// One name in two scripts.
struct Name {
    own: String,
    latin: String,
}

/// All names of the file.
pub struct Names(BTreeMap<(People, Part), Vec<Name>>);

/// A made-up person, before anybody typed them into a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Whose name they bear.
    pub people: People,
    /// Whether it is a woman.
    pub woman: bool,
    /// The card as the receptionist typed it.
    pub card: ClientDraft,
}

/// Who lives in a market, in so many of a hundred.
const fn townspeople(market: Market) -> &'static [(People, usize)] {
    match market {
        Market::Kz => &[
            (People::Kazakh, 58),
            (People::Russian, 32),
            (People::Polish, 3),
            (People::Chinese, 4),
            (People::Ukrainian, 3),
        ],
        Market::Ru => &[
            (People::Russian, 86),
            (People::Kazakh, 6),
            (People::Chinese, 3),
            (People::Polish, 2),
            (People::Ukrainian, 3),
        ],
        Market::Pl => &[
            (People::Polish, 84),
            (People::Ukrainian, 11),
            (People::Russian, 2),
            (People::Kazakh, 1),
            (People::Chinese, 2),
        ],
        Market::Cn => &[(People::Chinese, 90), (People::Russian, 5), (People::Kazakh, 3), (People::Polish, 2)],
    }
}

impl Names {
    /// Reads the file that comes with the program; a test reads every line of it.
    pub fn new() -> Self {
        let mut names = BTreeMap::<_, Vec<Name>>::new();
        for line in lines().flatten() {
            names.entry((line.people, line.part)).or_default().push(Name { own: line.own, latin: line.latin });
        }
        Self(names)
    }

    fn pick(&self, people: People, part: Part, dice: &mut Dice) -> Option<&Name> {
        dice.pick(self.0.get(&(people, part))?)
    }

    /// The person of a number: the same for the same seed, market and day.
    pub fn person(&self, market: Market, seed: u64, index: u64, today: Date) -> Person {
        let dice = &mut Dice::of(seed, STREAM, index);
        let people = dice.weighted(townspeople(market)).unwrap_or(People::Russian);
        let woman = dice.percent(84);
        let (family, given, father) = if woman {
            (Part::FamilyF, Part::GivenF, Part::FatherF)
        } else {
            (Part::FamilyM, Part::GivenM, Part::FatherM)
        };
        let mut card = ClientDraft::default();
        let latin = writes_latin(people, market, dice);
        let script = |name: &Name| if latin { name.latin.clone() } else { name.own.clone() };
        let family = self.pick(people, family, dice);
        let given = self.pick(people, given, dice);
        card.family = family.map(script).unwrap_or_default();
        card.given = given.map(script).unwrap_or_default();
        if people == People::Chinese && !latin && market != Market::Cn {
            let also = [family, given].into_iter().flatten().map(|name| name.latin.as_str());
            card.also_written = also.collect::<Vec<_>>().join(" ");
        }
        if matches!(people, People::Kazakh | People::Russian) && !latin && dice.percent(45) {
            card.patronymic = self.pick(people, father, dice).map(script).unwrap_or_default();
        }
        if dice.percent(88) {
            card.birth = born(dice, today).to_string();
        }
        card.phones = vec![phone(market, seed, index, dice)];
        contacts(&mut card, people, market, index, dice);
        Person { people, woman, card }
    }
}

/// Whether the receptionist typed the name in Latin letters.
fn writes_latin(people: People, market: Market, dice: &mut Dice) -> bool {
    let chance = match (people, market) {
        (People::Polish, _) => return false,
        (People::Chinese, Market::Cn) => 2,
        (People::Chinese, _) => 35,
        (_, Market::Pl) => 55,
        (People::Kazakh, Market::Kz) => 10,
        _ => 5,
    };
    dice.percent(chance)
}

/// A day of birth: most clients of a salon are between 22 and 50, some are at school and some retired.
fn born(dice: &mut Dice, today: Date) -> Date {
    let years = match dice.below(100) {
        0..3 => dice.between(15, 17),
        3..15 => dice.between(18, 24),
        15..55 => dice.between(25, 37),
        55..82 => dice.between(38, 50),
        82..95 => dice.between(51, 64),
        _ => dice.between(65, 83),
    };
    let age: Span = years.years().days(dice.between(0, 364));
    today.checked_sub(age).unwrap_or(today)
}

/// A mobile of the market. No two people of a seed share one, up to ten million people.
fn phone(market: Market, seed: u64, index: u64, dice: &mut Dice) -> String {
    const KZ: &[&str] = &["701", "702", "705", "707", "747", "771", "775", "776", "777", "778"];
    const RU: &[&str] = &["903", "905", "909", "910", "915", "916", "921", "926", "952", "963", "985", "999"];
    const PL: &[&str] = &["50", "51", "53", "60", "66", "69", "72", "73", "78", "79", "88"];
    const CN: &[&str] = &["1381", "1390", "1502", "1588", "1770", "1869", "1991"];
    // An odd number that five does not divide walks through all ten million before it meets itself.
    let tail = (index.wrapping_mul(6_180_339) + seed % 10_000_000) % 10_000_000;
    let areas = match market {
        Market::Kz => KZ,
        Market::Ru => RU,
        Market::Pl => PL,
        Market::Cn => CN,
    };
    let area = dice.pick(areas).copied().unwrap_or_default();
    format!("+{}{area}{tail:07}", market.calling_code())
}

/// The ways to reach them, the language they speak, and how they found the salon.
fn contacts(card: &mut ClientDraft, people: People, market: Market, index: u64, dice: &mut Dice) {
    card.language = Some(match people {
        People::Kazakh if dice.percent(40) => SpokenLanguage::Kk,
        People::Kazakh | People::Russian => SpokenLanguage::Ru,
        People::Polish => SpokenLanguage::Pl,
        People::Chinese => SpokenLanguage::Zh,
        People::Ukrainian => SpokenLanguage::Uk,
    });
    card.how_found = dice
        .weighted(&[
            (Some(HowFound::Recommended), 34),
            (Some(HowFound::SocialNetwork), 26),
            (Some(HowFound::Map), 14),
            (Some(HowFound::WalkedBy), 8),
            (None, 18),
        ])
        .flatten();
    if dice.percent(35) {
        let kind = match market {
            Market::Kz | Market::Pl => MessengerKind::WhatsApp,
            Market::Ru => MessengerKind::Telegram,
            Market::Cn => MessengerKind::WeChat,
        };
        card.messenger = Some(kind);
        card.messenger_handle = card.phones.first().cloned().unwrap_or_default();
    }
    if dice.percent(22) {
        card.email = format!("client{index}@example.com");
    }
}

/// The lines of the file.
fn lines() -> impl Iterator<Item = Result<Line, csv::Error>> {
    csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(include_str!("names.csv").as_bytes()).into_deserialize()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_line_reads_and_no_part_is_missing() {
        assert!(lines().all(|line| line.is_ok()));
        let names = Names::new();
        for people in [People::Kazakh, People::Russian, People::Polish, People::Chinese, People::Ukrainian] {
            for part in [Part::FamilyF, Part::FamilyM, Part::GivenF, Part::GivenM] {
                assert!(names.0.get(&(people, part)).is_some_and(|found| found.len() >= 8), "{people:?} {part:?}");
            }
        }
    }

    #[test]
    fn every_person_is_a_good_card_in_every_market() {
        let today = date(2026, 11, 21);
        let names = Names::new();
        for market in Market::ALL {
            let mut phones = BTreeSet::new();
            for index in 0..2_000 {
                let card = names.person(market, 1, index, today).card;
                let checked =
                    card.check(market, today).unwrap_or_else(|bad| panic!("{market:?} {index}: {bad} {card:?}"));
                assert!(phones.insert(checked.phones[0].e164().to_owned()), "{card:?}");
            }
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_people_in_several_scripts() {
        let today = date(2026, 11, 21);
        let names = Names::new();
        let town =
            |seed| -> Vec<Person> { (0..300).map(|index| names.person(Market::Kz, seed, index, today)).collect() };
        assert_eq!(town(1), town(1));
        assert_ne!(town(1), town(2));
        let all: String = town(1).into_iter().map(|person| person.card.family + &person.card.given).collect();
        for (script, range) in [("Latin", 'a'..='z'), ("Cyrillic", 'а'..='я'), ("Han", '\u{4e00}'..='\u{9fff}')] {
            assert!(all.chars().any(|letter| range.contains(&letter)), "{script}");
        }
        assert!(all.chars().any(|letter| "әғқңөұүі".contains(letter)), "Kazakh letters");
    }
}
