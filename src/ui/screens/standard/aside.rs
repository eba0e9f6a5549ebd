//! A rule read out beside the list and beside its form.

use crate::args;
use crate::domain::catalogue::Names;
use crate::domain::market::Market;
use crate::domain::standard::{Evidence, Rule};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::{fault, prompts, standard};

/// A rule in lines: what is said with made-up facts, what is done, when, by whom, how it is seen, what is missing.
pub(super) fn lines(rule: &Rule, view: &View) -> Vec<(String, Meaning)> {
    let words = &view.words;
    let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
    let samples = standard::samples(words);
    let filled = |text: &Names| standard::fill(text, &samples, market, words);
    let mut lines = vec![(rule.title.in_language(words.language().code()).to_owned(), Meaning::Title)];
    if rule.is_paused {
        lines.push((view.say("standard-is-paused"), Meaning::Caution));
    }
    lines.extend(filled(&rule.say).map(|text| (view.say_with("prompt-say", args!["text" => text]), Meaning::Text)));
    lines.extend(filled(&rule.act).map(|text| (text, Meaning::Hint)));
    lines.push((String::new(), Meaning::Text));
    if rule.when.is_empty() {
        lines.push((view.say("standard-holds-always"), Meaning::Dim));
    } else {
        lines.push((view.say("standard-holds-when"), Meaning::Dim));
        let dot = view.theme.signs().middot;
        lines.extend(rule.when.iter().map(|one| (format!("{dot} {}", standard::condition(*one, words)), Meaning::Dim)));
    }
    let seen = match rule.evidence {
        Evidence::Mark => None,
        other => Some(view.say(standard::evidence_key(other))),
    };
    lines.extend(seen.map(|seen| (view.say_with("standard-seen-by", args!["evidence" => seen]), Meaning::Dim)));
    lines.push((view.say_with("standard-kept-by", args!["who" => view.say(prompts::who_key(rule.who))]), Meaning::Dim));
    lines.extend(rule.faults().iter().map(|found| (fault::in_rule(found, words), Meaning::Caution)));
    lines
}
