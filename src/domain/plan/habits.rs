//! How a client lives, read from the words of their answers. Proposes only: the words themselves stay in the answers, and
//! the specialist chooses what of the advice is said.

use super::facts::Habit;

/// The table: a line a habit, words that tell of it, words that tell of the contrary.
const TABLE: &str = include_str!("habits.csv");

/// The habits that some words tell of.
pub fn habits_in(words: &str) -> Vec<Habit> {
    let words = words.to_lowercase();
    let names = |list: &str| list.split('|').any(|word| !word.is_empty() && words.contains(word));
    lines()
        .filter(|(_, told, except)| names(told) && !names(except))
        .filter_map(|(habit, ..)| Habit::from_code(habit))
        .collect()
}

/// The lines of the table in their three columns.
fn lines() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    TABLE.lines().filter(|line| !line.starts_with('#')).skip(1).filter_map(|line| {
        let mut columns = line.split(';');
        Some((columns.next()?, columns.next()?, columns.next()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_of_a_habit() {
        let read: Vec<_> = lines().collect();
        assert_eq!(read.len(), TABLE.lines().filter(|line| !line.starts_with('#')).count() - 1);
        for (habit, told, _) in read {
            assert!(Habit::from_code(habit).is_some() && !told.is_empty(), "{habit}");
        }
    }

    #[test]
    fn words_tell_of_habits() {
        for (words, expected) in [
            ("", vec![]),
            ("Много сладкого, мало воды", vec![Habit::Sweets, Habit::LittleWater]),
            ("Без сладкого", vec![]),
            ("Dużo słodyczy i stres w pracy", vec![Habit::Sweets, Habit::Stress]),
            ("no stress, vegetables", vec![]),
            ("经常熬夜，爱吃甜食", vec![Habit::Sweets, Habit::Stress]),
        ] {
            assert_eq!(habits_in(words), expected, "{words}");
        }
    }
}
