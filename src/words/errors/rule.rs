//! Why a rule of offers is not kept as written.

use crate::args;
use crate::domain::offers::RuleRefusal;
use crate::words::Words;

/// The sentence of a refusal.
pub(super) fn rule(words: &Words, refusal: RuleRefusal) -> String {
    match refusal {
        RuleRefusal::PointWorth => words.say("rule-refused-point"),
        RuleRefusal::NotAShare => words.say("rule-refused-not-a-share"),
        RuleRefusal::NotATier(line) => words.say_with("rule-refused-not-a-tier", args!["line" => line]),
        RuleRefusal::NoTier => words.say("rule-refused-no-tier"),
        RuleRefusal::TooManyTiers => words.say("rule-refused-too-many-tiers"),
        RuleRefusal::FirstTier => words.say("rule-refused-first-tier"),
        RuleRefusal::TierOrder(tier) => words.say_with("rule-refused-tier-order", args!["tier" => tier]),
        RuleRefusal::TierRate(tier) => words.say_with("rule-refused-tier-rate", args!["tier" => tier]),
        RuleRefusal::TierTooHigh(tier) => words.say_with("rule-refused-tier-too-high", args!["tier" => tier]),
        RuleRefusal::AboveWhole => words.say("rule-refused-above-whole"),
        RuleRefusal::Days(days) => words.say_with("rule-refused-days", args!["days" => days]),
        RuleRefusal::BirthdayDays => words.say("rule-refused-birthday-days"),
        RuleRefusal::GrantPoints(points) => words.say_with("rule-refused-grant", args!["points" => points.to_string()]),
        RuleRefusal::CapTwice => words.say("rule-refused-cap-twice"),
        RuleRefusal::Prepaid => words.say("rule-refused-prepaid"),
        RuleRefusal::NoName => words.say("rule-refused-no-name"),
        RuleRefusal::EndsBeforeItBegins => words.say("rule-refused-dates"),
        RuleRefusal::NothingOff => words.say("rule-refused-nothing-off"),
        RuleRefusal::Amount => words.say("rule-refused-amount"),
        RuleRefusal::PackageSize(size) => words.say_with("rule-refused-package", args!["size" => size]),
        RuleRefusal::LimitOrder => words.say("rule-refused-limits"),
        RuleRefusal::RoundingUnit => words.say("rule-refused-rounding"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        let all = [
            RuleRefusal::PointWorth,
            RuleRefusal::NotAShare,
            RuleRefusal::NotATier(2),
            RuleRefusal::NoTier,
            RuleRefusal::TooManyTiers,
            RuleRefusal::FirstTier,
            RuleRefusal::TierOrder(2),
            RuleRefusal::TierRate(2),
            RuleRefusal::TierTooHigh(2),
            RuleRefusal::AboveWhole,
            RuleRefusal::Days(0),
            RuleRefusal::BirthdayDays,
            RuleRefusal::GrantPoints(0),
            RuleRefusal::CapTwice,
            RuleRefusal::Prepaid,
            RuleRefusal::NoName,
            RuleRefusal::EndsBeforeItBegins,
            RuleRefusal::NothingOff,
            RuleRefusal::Amount,
            RuleRefusal::PackageSize(1),
            RuleRefusal::LimitOrder,
            RuleRefusal::RoundingUnit,
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|refusal| rule(&words, *refusal)).collect();
            for sentence in &said {
                assert!(sentence.matches(['.', '。']).count() >= 2, "{sentence}");
                assert!(!sentence.contains("rule-refused") && !sentence.contains('{'), "{sentence}");
            }
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two refusals read alike in {language:?}");
        }
    }
}
