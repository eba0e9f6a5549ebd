//! What is wrong with a standard, and what would mend it.

use crate::args;
use crate::domain::standard::{
    CONDITIONS_MAX, FILE_BYTES_MAX, Fault, FaultKind, ORDER_MAX, Place, RULES_MAX, RuleFault, WordOf,
};

use super::prompts::moment_key;
use super::{Language, Words};

/// A fault of a file as a compiler tells it: `standard.toml:12:8: …`.
pub fn in_file(file: &str, fault: &Fault, words: &Words) -> String {
    format!("{file}:{}:{}: {}", fault.line, fault.column, what(&fault.kind, words))
}

/// A fault of a rule, told beside the form of the rule.
pub fn in_rule(fault: &RuleFault, words: &Words) -> String {
    match fault.place {
        Place::Text(_, language) => {
            let said = what(&fault.kind, words);
            words.say_with("standard-fault-in-language", args!["language" => language.own_name(), "fault" => said])
        }
        Place::Rule | Place::Key(_) | Place::Condition(_) => what(&fault.kind, words),
    }
}

/// What is wrong, with what would mend it.
pub fn what(kind: &FaultKind, words: &Words) -> String {
    let named = |language: &Language| language.own_name();
    match kind {
        FaultKind::TooLarge => words.say_with("standard-fault-too-large", args!["most" => FILE_BYTES_MAX / 1024]),
        FaultKind::NotUtf8 => words.say("standard-fault-not-utf8"),
        FaultKind::Syntax { detail } => words.say_with("standard-fault-syntax", args!["detail" => detail.as_str()]),
        FaultKind::NoRules => words.say("standard-fault-no-rules"),
        FaultKind::TooManyRules => words.say_with("standard-fault-too-many-rules", args!["most" => RULES_MAX]),
        FaultKind::Unknown { of, word, nearest } => unknown(*of, word, nearest.as_deref(), words),
        FaultKind::Missing { key } => words.say_with("standard-fault-missing", args!["key" => key.code()]),
        FaultKind::WrongKind { key } => words.say_with("standard-fault-wrong-kind", args!["key" => key.code()]),
        FaultKind::BadId => words.say("standard-fault-bad-id"),
        FaultKind::DoubledId { id, first } => {
            words.say_with("standard-fault-doubled-id", args!["id" => id.as_str(), "line" => *first])
        }
        FaultKind::BadOrder => words.say_with("standard-fault-bad-order", args!["most" => ORDER_MAX.to_string()]),
        FaultKind::Empty => words.say("standard-fault-empty"),
        FaultKind::NoTitle => words.say("standard-fault-no-title"),
        FaultKind::MissingLanguage { key, language } => words.say_with(
            "standard-fault-missing-language",
            args!["key" => key.code(), "language" => named(language), "code" => language.code()],
        ),
        FaultKind::TooLong { most } => words.say_with("standard-fault-too-long", args!["most" => *most]),
        FaultKind::Unprintable => words.say("standard-fault-unprintable"),
        FaultKind::TooManyConditions => {
            words.say_with("standard-fault-too-many-conditions", args!["most" => CONDITIONS_MAX])
        }
        FaultKind::BadCondition { text } => {
            words.say_with("standard-fault-bad-condition", args!["text" => text.as_str()])
        }
        FaultKind::NotANumber { fact } => words.say_with("standard-fault-not-a-number", args!["fact" => fact.code()]),
        FaultKind::BadNumber => words.say("standard-fault-bad-number"),
        FaultKind::Repeated { condition } => {
            words.say_with("standard-fault-repeated", args!["condition" => condition.as_str()])
        }
        FaultKind::Contradiction { one, other } => {
            words.say_with("standard-fault-contradiction", args!["one" => one.as_str(), "other" => other.as_str()])
        }
        FaultKind::NotThere { fact, moment } => {
            let moment = words.say(moment_key(*moment));
            words.say_with("standard-fault-not-there", args!["fact" => fact.code(), "moment" => moment])
        }
        FaultKind::Brace => words.say("standard-fault-brace"),
        FaultKind::NothingToSay { fact } => {
            words.say_with("standard-fault-nothing-to-say", args!["fact" => fact.code()])
        }
        FaultKind::NotSure { fact } => words.say_with("standard-fault-not-sure", args!["fact" => fact.code()]),
        FaultKind::Forms { wants, language } => {
            words.say_with("standard-fault-forms", args!["wants" => *wants, "language" => named(language)])
        }
        FaultKind::More => words.say("standard-fault-more"),
    }
}

/// A word that is in none of the lists, with the one that may be meant.
fn unknown(of: WordOf, word: &str, nearest: Option<&str>, words: &Words) -> String {
    let key = match of {
        WordOf::Keys => "standard-fault-unknown-key",
        WordOf::Moments => "standard-fault-unknown-moment",
        WordOf::People => "standard-fault-unknown-who",
        WordOf::Evidences => "standard-fault-unknown-evidence",
        WordOf::Languages => "standard-fault-unknown-language",
        WordOf::Facts => "standard-fault-unknown-fact",
    };
    let said = words.say_with(key, args!["word" => word]);
    let hint = match nearest {
        Some(nearest) => words.say_with("standard-fault-nearest", args!["word" => nearest]),
        None => words.say("standard-fault-see-head"),
    };
    format!("{said} {hint}")
}
