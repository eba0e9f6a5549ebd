//! Why a bill cannot be met as somebody chose.

use crate::args;
use crate::domain::offers::{AbonementState, CertificateState, OfferRefusal};
use crate::words::{Words, format};

use super::amount_in;

/// The sentence of a refusal. Lines are counted from 1, as a person counts them.
pub(super) fn offer(words: &Words, refusal: &OfferRefusal) -> String {
    use OfferRefusal as R;
    let line = |key: &str, at: usize| words.say_with(key, args!["line" => (at + 1).to_string()]);
    let sum = |amount| amount_in(words, amount);
    match *refusal {
        R::NoSuchLine(at) => line("offer-refused-no-such-line", at),
        R::NotPositive(amount) => words.say_with("offer-refused-not-positive", args!["amount" => sum(amount)]),
        R::TooLarge => words.say("offer-refused-too-large"),
        R::NoClient => words.say("offer-refused-no-client"),
        R::NotTheirAbonement(_) => words.say("offer-refused-not-their-abonement"),
        R::AbonementNotActive(state) => words.say(abonement(state)),
        R::AbonementElsewhere(at) => line("offer-refused-abonement-elsewhere", at),
        R::NoSessionLeft => words.say("offer-refused-abonement-over"),
        R::CoveredAlready(at) => line("offer-refused-covered-already", at),
        R::NotTheirCertificate(_) => words.say("offer-refused-not-their-certificate"),
        R::CertificateNotActive(state) => words.say(certificate(state)),
        R::CertificateElsewhere => words.say("offer-refused-certificate-elsewhere"),
        R::CertificateTooSmall { left } => {
            words.say_with("offer-refused-certificate-too-small", args!["left" => sum(left)])
        }
        R::CertificateTwice(_) => words.say("offer-refused-certificate-twice"),
        R::PromotionNotRunning(_) => words.say("offer-refused-promotion-not-running"),
        R::DiscountSize => words.say("offer-refused-discount-size"),
        R::DiscountReason => words.say("offer-refused-discount-reason"),
        R::DiscountElsewhere(_) => words.say("offer-refused-discount-elsewhere"),
        R::DiscountTwice(at) => line("offer-refused-discount-twice", at),
        R::TooManyPoints { most } => {
            let most = format::number(most, super::marks(words));
            words.say_with("offer-refused-too-many-points", args!["most" => most])
        }
        R::DepositTooSmall { left } => words.say_with("offer-refused-deposit-too-small", args!["left" => sum(left)]),
        R::NotForThis { may } => words.say_with("offer-refused-not-for-this", args!["may" => sum(may)]),
        R::RepaidTooMuch { owed } => words.say_with("offer-refused-repaid-too-much", args!["owed" => sum(owed)]),
        R::AboveDue { over } => words.say_with("offer-refused-above-due", args!["over" => sum(over)]),
        R::CashNotNeeded => words.say("offer-refused-cash-not-needed"),
        R::NotCovered { missing } => words.say_with("offer-refused-not-covered", args!["missing" => sum(missing)]),
        R::OddChange { given, change } => {
            words.say_with("offer-refused-odd-change", args!["given" => sum(given), "change" => sum(change)])
        }
        R::AboveLimit { share, limit } => {
            let values = args!["share" => format::share(share, super::marks(words), words), "limit" => format::share(limit, super::marks(words), words)];
            words.say_with("offer-refused-above-limit", values)
        }
    }
}

/// Why an abonement is not used.
fn abonement(state: AbonementState) -> &'static str {
    match state {
        AbonementState::Frozen => "offer-refused-abonement-frozen",
        AbonementState::Expired => "offer-refused-abonement-expired",
        AbonementState::Active | AbonementState::Used => "offer-refused-abonement-over",
        AbonementState::Refunded => "offer-refused-abonement-refunded",
    }
}

/// Why a certificate is not used.
fn certificate(state: CertificateState) -> &'static str {
    match state {
        CertificateState::Active | CertificateState::Used => "offer-refused-certificate-used",
        CertificateState::Expired => "offer-refused-certificate-expired",
        CertificateState::Stopped => "offer-refused-certificate-stopped",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{AbonementId, CertificateId, PromotionId};
    use crate::domain::money::Money;
    use crate::domain::offers::Rate;
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        use OfferRefusal as R;
        let amount = Money(940_050);
        let all = [
            R::NoSuchLine(2),
            R::NotPositive(Money(-100)),
            R::TooLarge,
            R::NoClient,
            R::NotTheirAbonement(AbonementId(1)),
            R::AbonementNotActive(AbonementState::Frozen),
            R::AbonementNotActive(AbonementState::Expired),
            R::AbonementNotActive(AbonementState::Refunded),
            R::AbonementElsewhere(0),
            R::NoSessionLeft,
            R::CoveredAlready(0),
            R::NotTheirCertificate(CertificateId(1)),
            R::CertificateNotActive(CertificateState::Used),
            R::CertificateNotActive(CertificateState::Expired),
            R::CertificateNotActive(CertificateState::Stopped),
            R::CertificateElsewhere,
            R::CertificateTooSmall { left: amount },
            R::CertificateTwice(CertificateId(1)),
            R::PromotionNotRunning(PromotionId(1)),
            R::DiscountSize,
            R::DiscountReason,
            R::DiscountElsewhere(0),
            R::DiscountTwice(0),
            R::TooManyPoints { most: 8_900 },
            R::DepositTooSmall { left: amount },
            R::NotForThis { may: amount },
            R::RepaidTooMuch { owed: amount },
            R::AboveDue { over: amount },
            R::CashNotNeeded,
            R::NotCovered { missing: amount },
            R::OddChange { given: amount, change: amount },
            R::AboveLimit { share: Rate(1_250), limit: Rate::percent(10) },
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|refusal| offer(&words, refusal)).collect();
            for sentence in &said {
                // What happened and what to do next: two parts at least.
                let parts = sentence.matches(['.', '。', ':', ';', '；', '，']).count();
                assert!(parts >= 2, "{sentence}");
                assert!(!sentence.contains("offer-refused") && !sentence.contains('{'), "{sentence}");
            }
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two refusals read alike in {language:?}");
        }
    }
}
