//! What a record refuses.

use crate::args;
use crate::domain::record::{Missing, RecordRefusal};
use crate::words::Words;

/// The sentence of a refusal.
pub(super) fn record(words: &Words, refusal: &RecordRefusal) -> String {
    match refusal {
        RecordRefusal::BadDose => words.say("record-refused-dose"),
        RecordRefusal::ZoneTwice => words.say("record-refused-zone-twice"),
        RecordRefusal::BadPain => words.say("record-refused-pain"),
        RecordRefusal::BadResult => words.say("record-refused-result"),
        RecordRefusal::Signed => words.say("record-refused-signed"),
        RecordRefusal::NotSigned => words.say("record-refused-not-signed"),
        RecordRefusal::Empty => words.say("record-refused-empty"),
        RecordRefusal::NothingDone => words.say("record-refused-nothing-done"),
        RecordRefusal::NotASpecialist => words.say("record-refused-not-a-specialist"),
        RecordRefusal::NoWords => words.say("record-refused-no-words"),
        RecordRefusal::UnknownBarcode(code) => words.say_with("record-refused-barcode", args!["code" => code.as_str()]),
        RecordRefusal::LotOfSeveral(lot) => {
            words.say_with("record-refused-lot-of-several", args!["lot" => lot.as_str()])
        }
        RecordRefusal::Without(missing) => {
            let named: Vec<String> = missing.iter().map(|missing| words.say(missing_key(*missing))).collect();
            words.say_with("record-refused-without", args!["missing" => named.join(", ")])
        }
    }
}

/// The key of what is missing.
pub fn missing_key(missing: Missing) -> &'static str {
    match missing {
        Missing::Anamnesis => "record-missing-anamnesis",
        Missing::PhotographBefore => "record-missing-photograph-before",
        Missing::PhotographAfter => "record-missing-photograph-after",
        Missing::Record => "record-missing-record",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        let all = [
            RecordRefusal::BadDose,
            RecordRefusal::ZoneTwice,
            RecordRefusal::BadPain,
            RecordRefusal::BadResult,
            RecordRefusal::Signed,
            RecordRefusal::NotSigned,
            RecordRefusal::Empty,
            RecordRefusal::NothingDone,
            RecordRefusal::NotASpecialist,
            RecordRefusal::NoWords,
            RecordRefusal::UnknownBarcode("4006381333931".to_owned()),
            RecordRefusal::LotOfSeveral("A17-04".to_owned()),
            RecordRefusal::Without(Missing::ALL.to_vec()),
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|refusal| record(&words, refusal)).collect();
            for sentence in &said {
                assert!(sentence.matches(['.', '。', '?', '？']).count() >= 2, "{sentence}");
                assert!(!sentence.contains("record-") && !sentence.contains('{'), "{sentence}");
            }
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two refusals read alike in {language:?}");
        }
    }
}
