//! The words of plans: sections of advice, reasons, changes of a card.

use crate::args;
use crate::domain::catalogue::Category;
use crate::domain::health::{allergens, conditions};
use crate::domain::plan::{AdviceSection, Change, Fact, Habit, Tone};

use super::Words;
use super::goods::skin_need_key;
use super::schedule::category_key;

/// The key of a section's name.
pub const fn section_key(section: AdviceSection) -> &'static str {
    match section {
        AdviceSection::Daily => "advice-daily",
        AdviceSection::Actives => "advice-actives",
        AdviceSection::Sun => "advice-sun",
        AdviceSection::Around => "advice-around",
        AdviceSection::Lifestyle => "advice-lifestyle",
        AdviceSection::Diet => "advice-diet",
    }
}

/// The key of a habit's name.
const fn habit_key(habit: Habit) -> &'static str {
    match habit {
        Habit::NoSpf => "habit-no-spf",
        Habit::Sun => "habit-sun",
        Habit::Smokes => "habit-smokes",
        Habit::Sweets => "habit-sweets",
        Habit::LittleWater => "habit-little-water",
        Habit::Stress => "habit-stress",
        Habit::Sport => "habit-sport",
    }
}

/// A fact as a reason: "dry skin", "rosacea", "chemical peels".
pub fn fact(fact: &Fact, words: &Words) -> String {
    let language = words.language().code();
    let name = |found: Option<&str>, code: &str| found.unwrap_or(code).to_owned();
    match fact {
        Fact::Everybody => words.say("care-for-everybody"),
        Fact::Need(need) => words.say(skin_need_key(*need)),
        Fact::Code(code) => name(conditions().name(code, language), code),
        Fact::Allergy(code) => {
            let name = name(allergens().name(code, language), code);
            words.say_with("care-fact-allergy", args!["name" => name])
        }
        Fact::Tone(Tone::Fair) => words.say("care-tone-fair"),
        Fact::Tone(Tone::Dark) => words.say("care-tone-dark"),
        Fact::Habit(habit) => words.say(habit_key(*habit)),
        Fact::After(category) => after(*category, words),
    }
}

/// A family of procedures as a reason.
fn after(category: Category, words: &Words) -> String {
    words.say_with("care-fact-after", args!["procedures" => words.say(category_key(category))])
}

/// Where a rule is from.
pub fn source(source: &str, words: &Words) -> String {
    match source {
        "general" => words.say("care-source-general"),
        "aftercare" => words.say("care-source-aftercare"),
        "intake" => words.say("care-source-intake"),
        other => other.to_owned(),
    }
}

/// A change of a card.
pub fn change(change: &Change, words: &Words) -> String {
    let language = words.language().code();
    let named = |found: Option<&str>, said: &str| found.unwrap_or(said).to_owned();
    let (key, name) = match change {
        Change::Allergy { code, said, is_over } => (
            if *is_over { "change-allergy-over" } else { "change-allergy" },
            named(allergens().name(code, language), said),
        ),
        Change::Condition { code, said, is_over } => (
            if *is_over { "change-condition-over" } else { "change-condition" },
            named(conditions().name(code, language), said),
        ),
        Change::Medication { code, said, is_over } => (
            if *is_over { "change-medication-over" } else { "change-medication" },
            named(conditions().name(code, language), said),
        ),
        Change::Anamnesis => return words.say("change-anamnesis"),
        Change::Reaction => return words.say("change-reaction"),
    };
    words.say_with(key, args!["name" => name])
}
