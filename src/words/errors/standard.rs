//! What the standard refuses.

use crate::args;
use crate::domain::standard::StandardRefusal;
use crate::words::Words;
use crate::words::fault::{in_rule, what};

/// The sentence of a refusal.
pub(super) fn standard(words: &Words, refusal: &StandardRefusal) -> String {
    match refusal {
        StandardRefusal::Faulty { faults } => {
            let count = faults.len();
            let first = faults.iter().find(|fault| fault.kind.is_grave()).or(faults.first());
            let line = first.map_or(1, |fault| fault.line);
            let said = first.map(|fault| what(&fault.kind, words)).unwrap_or_default();
            words.say_with("standard-refused-faulty", args!["count" => count, "line" => line, "fault" => said])
        }
        StandardRefusal::RuleFaulty { fault, .. } => in_rule(fault, words),
        StandardRefusal::TooManyRules => words.say("standard-refused-too-many"),
        StandardRefusal::LastRule => words.say("standard-refused-last"),
        StandardRefusal::NoRule { .. } => words.say("standard-refused-no-rule"),
        StandardRefusal::Same => words.say("standard-refused-same"),
        StandardRefusal::NoFile => words.say("standard-refused-no-file"),
        StandardRefusal::FileDiffers => words.say("standard-refused-file-differs"),
        StandardRefusal::Unreadable => words.say("standard-refused-unreadable"),
        StandardRefusal::Unwritable => words.say("standard-refused-unwritable"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::standard::{Fault, FaultKind, Key, Place, RuleFault, RuleId};
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        let rule = RuleId("tea".to_owned());
        let fault = Fault { line: 12, column: 3, rule: String::new(), kind: FaultKind::NoRules };
        let all = [
            StandardRefusal::Faulty { faults: Box::new(vec![fault.clone(), fault]) },
            StandardRefusal::RuleFaulty {
                rule: rule.clone(),
                fault: Box::new(RuleFault { place: Place::Key(Key::Order), kind: FaultKind::BadOrder }),
            },
            StandardRefusal::TooManyRules,
            StandardRefusal::LastRule,
            StandardRefusal::NoRule { rule },
            StandardRefusal::Same,
            StandardRefusal::NoFile,
            StandardRefusal::FileDiffers,
            StandardRefusal::Unreadable,
            StandardRefusal::Unwritable,
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|refusal| standard(&words, refusal)).collect();
            for sentence in &said {
                assert!(sentence.matches(['.', '。', '?', '？', ':', '：']).count() >= 2, "{sentence}");
                assert!(!sentence.contains("-refused-") && !sentence.contains("{ $"), "{sentence}");
            }
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two refusals read alike in {language:?}");
        }
    }
}
