//! The words of prompts: what is said and done, the moments, how a prompt ended, the usual reasons.

use crate::domain::catalogue::Names;
use crate::domain::market::Market;
use crate::domain::standard::placeholder::facts_in;
use crate::domain::standard::{Fact, Facts, Moment, Outcome, Prompt, Reason, Who};

use super::Words;
use super::standard::fill;

/// The key of a moment's name.
pub const fn moment_key(moment: Moment) -> &'static str {
    match moment {
        Moment::Arrival => "prompt-moment-arrival",
        Moment::Waiting => "prompt-moment-waiting",
        Moment::HandOver => "prompt-moment-hand-over",
        Moment::Return => "prompt-moment-return",
        Moment::BeforePayment => "prompt-moment-before-payment",
        Moment::AfterPayment => "prompt-moment-after-payment",
        Moment::NextVisit => "prompt-moment-next-visit",
        Moment::Leaving => "prompt-moment-leaving",
        Moment::Phone => "prompt-moment-phone",
        Moment::WalkIn => "prompt-moment-walk-in",
        Moment::Complaint => "prompt-moment-complaint",
        Moment::Always => "prompt-moment-always",
    }
}

/// The key of how a prompt ended.
pub const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "prompt-outcome-done",
        Outcome::NotNow => "prompt-outcome-not-now",
        Outcome::NotApplicable => "prompt-outcome-not-applicable",
    }
}

/// The key of a usual reason.
pub const fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::Declined => "prompt-reason-declined",
        Reason::Hurry => "prompt-reason-hurry",
        Reason::SettledBefore => "prompt-reason-settled-before",
        Reason::SomebodyElse => "prompt-reason-somebody-else",
        Reason::OutOfPlace => "prompt-reason-out-of-place",
        Reason::NothingToOffer => "prompt-reason-nothing-to-offer",
        Reason::FactsWrong => "prompt-reason-facts-wrong",
        Reason::Other => "prompt-reason-other",
    }
}

/// The key of who keeps a rule.
pub const fn who_key(who: Who) -> &'static str {
    match who {
        Who::Desk => "prompt-who-desk",
        Who::Specialist => "prompt-who-specialist",
        Who::Manager => "prompt-who-manager",
    }
}

/// What is said and done at a prompt, in the language of the moment and with this client's own facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// What it is called.
    pub title: String,
    /// What to say aloud; empty where nothing is said.
    pub say: String,
    /// What to do; empty where nothing is done.
    pub act: String,
}

/// A prompt's texts filled with what is known. None where a fact is missing: nobody is shown a sentence with a hole.
pub fn spoken(prompt: &Prompt, facts: &Facts, market: Market, words: &Words) -> Option<Spoken> {
    let filled = |text: &Names| {
        let is_empty = text.in_language(words.language().code()).is_empty();
        if is_empty { Some(String::new()) } else { fill(text, facts, market, words) }
    };
    Some(Spoken { title: title(prompt, words).to_owned(), say: filled(&prompt.say)?, act: filled(&prompt.act)? })
}

/// What a prompt is called, whatever is known.
pub fn title<'p>(prompt: &'p Prompt, words: &Words) -> &'p str {
    prompt.title.in_language(words.language().code())
}

/// Whether a prompt's words tell of a fact, so that nothing else need.
pub fn tells_of(prompt: &Prompt, fact: Fact, words: &Words) -> bool {
    let language = words.language();
    [&prompt.say, &prompt.act]
        .into_iter()
        .any(|text| facts_in(text.in_language(language.code()), language).is_ok_and(|facts| facts.contains(&fact)))
}
