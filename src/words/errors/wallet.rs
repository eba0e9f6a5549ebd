//! Why something that a client holds stays as it is, and why a plan is not kept as written.

use crate::args;
use crate::domain::offers::{
    AbonementState, BadCode, CertificateState, Occasion, PROCEDURES_MOST, PlanRefusal, SESSIONS_MOST, WalletRefusal,
};
use crate::words::{Words, format};

use super::marks;

/// The sentence of a refusal.
pub(super) fn wallet(words: &Words, refusal: WalletRefusal) -> String {
    use WalletRefusal as R;
    match refusal {
        R::NoReason => words.say("wallet-refused-no-reason"),
        R::Adjustment(_) => words.say("wallet-refused-adjustment"),
        R::NotSoMany { has } => {
            words.say_with("wallet-refused-not-so-many", args!["has" => format::number(has, marks(words))])
        }
        R::NotGranted(occasion) => words.say(not_granted(occasion)),
        R::GivenAlready(occasion) => words.say(given_already(occasion)),
        R::NotTheBirthday => words.say("wallet-refused-not-the-birthday"),
        R::BirthdayUnknown => words.say("wallet-refused-birthday-unknown"),
        R::NoVisitYet => words.say("wallet-refused-no-visit-yet"),
        R::NobodyBrought => words.say("wallet-refused-nobody-brought"),
        R::NotNew => words.say("wallet-refused-not-new"),
        R::SamePerson => words.say("wallet-refused-same-person"),
        R::InAPool => words.say("wallet-refused-in-a-pool"),
        R::NotInAPool => words.say("wallet-refused-not-in-a-pool"),
        R::TooManyPeople => words.say("wallet-refused-too-many-people"),
        R::Code(bad) => code(words, bad),
        R::NoSuchCode => words.say("wallet-refused-no-such-code"),
        R::Certificate(state) => words.say(certificate(state)),
        R::Abonement(state) => words.say(abonement(state)),
        R::NotLater { until: None } => words.say("wallet-refused-no-end"),
        R::NotLater { until: Some(until) } => {
            words.say_with("wallet-refused-not-later", args!["until" => format::day_numbers(until, words.language())])
        }
        R::NoPause { left } => words.say_with("wallet-refused-no-pause", args!["left" => left]),
        R::NotTransferable => words.say("wallet-refused-not-transferable"),
        R::NotShared => words.say("wallet-refused-not-shared"),
        R::Parts { left } => words.say_with("wallet-refused-parts", args!["left" => left]),
        R::NotMissed => words.say("wallet-refused-not-missed"),
        R::TakenAlready => words.say("wallet-refused-taken-already"),
        R::NothingToTake => words.say("wallet-refused-nothing-to-take"),
    }
}

fn code(words: &Words, bad: BadCode) -> String {
    match bad {
        BadCode::Length => words.say("wallet-refused-code-length"),
        BadCode::Letter(letter) => words.say_with("wallet-refused-code-letter", args!["letter" => letter.to_string()]),
        BadCode::Check => words.say("wallet-refused-code-check"),
    }
}

fn not_granted(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Birthday => "wallet-refused-no-birthday-grant",
        Occasion::FirstVisit => "wallet-refused-no-first-visit-grant",
        Occasion::Referral => "wallet-refused-no-referral-grant",
    }
}

fn given_already(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Birthday => "wallet-refused-birthday-given",
        Occasion::FirstVisit => "wallet-refused-first-visit-given",
        Occasion::Referral => "wallet-refused-referral-given",
    }
}

fn certificate(state: CertificateState) -> &'static str {
    match state {
        CertificateState::Active => "wallet-refused-certificate-active",
        CertificateState::Used => "wallet-refused-certificate-used",
        CertificateState::Expired => "wallet-refused-certificate-expired",
        CertificateState::Stopped => "wallet-refused-certificate-stopped",
    }
}

fn abonement(state: AbonementState) -> &'static str {
    match state {
        AbonementState::Active => "wallet-refused-abonement-active",
        AbonementState::Frozen => "wallet-refused-abonement-frozen",
        AbonementState::Used => "wallet-refused-abonement-used",
        AbonementState::Expired => "wallet-refused-abonement-expired",
        AbonementState::Refunded => "wallet-refused-abonement-refunded",
    }
}

/// The sentence of a refused plan.
pub(super) fn plan(words: &Words, refusal: PlanRefusal) -> String {
    match refusal {
        PlanRefusal::NoName => words.say("plan-refused-no-name"),
        PlanRefusal::Procedures => words.say_with("plan-refused-procedures", args!["most" => PROCEDURES_MOST]),
        PlanRefusal::Sessions => words.say_with("plan-refused-sessions", args!["most" => SESSIONS_MOST]),
        PlanRefusal::Price => words.say("plan-refused-price"),
        PlanRefusal::Days => words.say("plan-refused-days"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        use WalletRefusal as R;
        let all = [
            R::NoReason,
            R::Adjustment(0),
            R::NotSoMany { has: 1 },
            R::NotTheBirthday,
            R::BirthdayUnknown,
            R::NoVisitYet,
            R::NobodyBrought,
            R::NotNew,
            R::SamePerson,
            R::InAPool,
            R::NotInAPool,
            R::TooManyPeople,
            R::Code(BadCode::Length),
            R::Code(BadCode::Letter('0')),
            R::Code(BadCode::Check),
            R::NoSuchCode,
            R::NotLater { until: None },
            R::NotLater { until: Some(date(2027, 1, 31)) },
            R::NoPause { left: 0 },
            R::NotTransferable,
            R::NotShared,
            R::Parts { left: 3 },
            R::NotMissed,
            R::TakenAlready,
            R::NothingToTake,
        ];
        let states = CertificateState::ALL.iter().map(|state| R::Certificate(*state));
        let abonements = AbonementState::ALL.iter().map(|state| R::Abonement(*state));
        let occasions = Occasion::ALL.iter().flat_map(|which| [R::NotGranted(*which), R::GivenAlready(*which)]);
        let all: Vec<_> = all.into_iter().chain(states).chain(abonements).chain(occasions).collect();
        for language in Language::ALL {
            let words = Words::new(language);
            for refusal in &all {
                let sentence = wallet(&words, *refusal);
                assert!(
                    sentence.matches(['.', '。', '，', ';', '；', ':']).count() > 0,
                    "{language:?} {refusal:?}: {sentence}"
                );
            }
        }
    }
}
