//! What to say to the client now: in their language, and below it in the reader's own where that is another.

use crate::args;
use crate::desk::reaction::Trace;
use crate::desk::recall::{LotTold, Touched};
use crate::domain::reaction::Symptom;
use crate::ui::screen::View;
use crate::ui::screens::{Explain, ExplainLine};
use crate::ui::theme::Meaning;
use crate::words::{Words, format};

use super::written::{emergency_number, words_of};

/// What to say and do now about a reaction. First aid as laymen are taught it; a doctor decides.
pub(super) fn about_reaction(trace: &Trace, view: &View) -> Explain {
    let number = emergency_number(view);
    let mut lines = Vec::new();
    if trace.is_emergency {
        let text = view.say_with("reaction-do-call", args!["number" => number]);
        lines.push(ExplainLine::Text(text, Meaning::Danger));
        let seen = |symptom: Symptom| trace.reaction.report.symptoms.contains(&symptom);
        if seen(Symptom::Blanching) || seen(Symptom::Vision) {
            lines.push(ExplainLine::Text(view.say("reaction-do-vessel"), Meaning::Danger));
        }
        lines.push(ExplainLine::text(view.say("reaction-do-first-aid")));
    }
    let said = |words: &Words| words.say_with("reaction-say", args!["name" => trace.name.as_str(), "number" => number]);
    lines.extend(in_both(trace.language, view, said));
    Explain::of(lines).titled("reaction-say-title")
}

/// What to say to somebody whom a recalled lot touched.
pub(super) fn about_recall(told: &LotTold, touched: &Touched, view: &View) -> Explain {
    let salon = view.salon.as_ref().map(|salon| salon.name.clone()).unwrap_or_default();
    let said = |words: &Words| {
        let day = touched.times.first().map(|once| format::day_numbers(once.at.date(), words.language()));
        words.say_with(
            "recall-say",
            args![
                "name" => touched.name.as_str(),
                "salon" => salon.as_str(),
                "day" => day.unwrap_or_default(),
                "goods" => told.names.in_language(words.language().code()),
                "lot" => told.lot.number.as_str(),
                "number" => emergency_number(view)
            ],
        )
    };
    Explain::of(in_both(touched.language, view, said)).titled("reaction-say-title")
}

/// The same in the client's language and, where it is another, in the reader's.
fn in_both(
    language: Option<crate::domain::client::SpokenLanguage>,
    view: &View,
    said: impl Fn(&Words) -> String,
) -> Vec<ExplainLine> {
    let theirs = words_of(language, view);
    let mut lines = vec![ExplainLine::text(said(&theirs))];
    if theirs.language() != view.words.language() {
        lines.push(ExplainLine::Rule(view.say("reaction-say-yours")));
        lines.push(ExplainLine::Text(said(&view.words), Meaning::Dim));
    }
    lines
}
