//! What clients of a made-up salon told of their health: one in five has allergies, one in five was never asked.

use serde::Deserialize;

use crate::domain::health::{AllergyState, Severity};
use crate::domain::market::Market;

use super::dice::Dice;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 2;

/// Conditions that men do not have.
const OF_WOMEN: &[&str] = &["C_PREGNANCY", "C_LACTATION"];

/// One line of the file.
#[derive(Clone, Deserialize)]
struct Line {
    noun: Noun,
    code: String,
    weight: usize,
    ru: String,
    pl: String,
    zh: String,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Noun {
    Allergy,
    Reaction,
    Condition,
    Medication,
}

/// All lines of the file, in the language of a market.
pub struct Ailments {
    lines: Vec<(Noun, usize, Told)>,
}

/// Something told: the code of the list and the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The code.
    pub code: String,
    /// The words.
    pub said: String,
}

/// One allergy as told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allergy {
    /// To what.
    pub told: Told,
    /// What happened.
    pub reaction: String,
    /// How bad it was.
    pub severity: Severity,
}

/// What a client told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// What is known of allergies.
    pub state: AllergyState,
    /// The allergies, where there are any.
    pub allergies: Vec<Allergy>,
    /// A condition.
    pub condition: Option<Told>,
    /// A medication.
    pub medication: Option<Told>,
}

impl Ailments {
    /// Reads the file that comes with the program; a test reads every line of it.
    pub fn new(market: Market) -> Self {
        let lines = lines()
            .flatten()
            .map(|line| {
                let said = match market {
                    Market::Kz | Market::Ru => line.ru,
                    Market::Pl => line.pl,
                    Market::Cn => line.zh,
                };
                (line.noun, line.weight, Told { code: line.code, said })
            })
            .collect();
        Self { lines }
    }

    fn pick(&self, noun: Noun, dice: &mut Dice) -> Option<Told> {
        let weights: Vec<(usize, usize)> = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, (of, ..))| *of == noun)
            .map(|(at, (_, weight, _))| (at, *weight))
            .collect();
        dice.weighted(&weights).and_then(|at| self.lines.get(at)).map(|(.., told)| told.clone())
    }

    /// What the client of a number told. Somebody who has never been here was not asked yet.
    pub fn of(&self, seed: u64, index: u64, has_been_here: bool, woman: bool) -> Health {
        let dice = &mut Dice::of(seed, STREAM, index);
        let mut health =
            Health { state: AllergyState::NeverAsked, allergies: Vec::new(), condition: None, medication: None };
        if !has_been_here {
            return health;
        }
        match dice.below(100) {
            0..22 => {
                health.state = AllergyState::Listed;
                let count = dice.weighted(&[(1, 70), (2, 24), (3, 6)]).unwrap_or(1);
                for _ in 0..count {
                    health.allergies.extend(self.allergy(dice));
                }
                health.allergies.dedup_by(|one, other| one.told == other.told);
            }
            22..82 => health.state = AllergyState::NoneKnown,
            _ => {}
        }
        if dice.percent(12) {
            health.condition =
                self.pick(Noun::Condition, dice).filter(|told| woman || !OF_WOMEN.contains(&told.code.as_str()));
        }
        if dice.percent(7) {
            health.medication = self.pick(Noun::Medication, dice);
        }
        health
    }

    fn allergy(&self, dice: &mut Dice) -> Option<Allergy> {
        let told = self.pick(Noun::Allergy, dice)?;
        let reaction = self.pick(Noun::Reaction, dice)?;
        let severity = Severity::from_code(&reaction.code).unwrap_or(Severity::Unknown);
        Some(Allergy { told, reaction: reaction.said, severity })
    }

    /// The allergy of a guest, by their own words.
    pub fn named(&self, said: &str, reaction: &str) -> Option<Allergy> {
        let (.., told) = self.lines.iter().find(|(noun, _, told)| *noun == Noun::Allergy && told.said == said)?;
        Some(Allergy { told: told.clone(), reaction: reaction.to_owned(), severity: Severity::Moderate })
    }
}

/// The lines of the file.
fn lines() -> impl Iterator<Item = Result<Line, csv::Error>> {
    csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(include_str!("health.csv").as_bytes()).into_deserialize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::demo::salon::Salon;

    #[test]
    fn every_line_reads_and_every_guest_is_understood() {
        assert!(lines().all(|line| line.is_ok()));
        for market in Market::ALL {
            let ailments = Ailments::new(market);
            for guest in Salon::of(market).expect("the file is whole").guests {
                let known = guest.said.is_empty() || ailments.named(&guest.said, &guest.reaction).is_some();
                assert!(known, "{market:?}: {}", guest.said);
            }
        }
    }

    #[test]
    fn all_three_states_of_the_question_occur() {
        let ailments = Ailments::new(Market::Kz);
        let mut counts = [0; 3];
        for index in 0..1_000 {
            let health = ailments.of(1, index, true, true);
            assert_eq!(health.state == AllergyState::Listed, !health.allergies.is_empty());
            counts[health.state as usize] += 1;
            assert_eq!(ailments.of(1, index, false, true).state, AllergyState::NeverAsked);
        }
        assert!(counts.iter().all(|count| *count > 100), "{counts:?}");
    }
}
