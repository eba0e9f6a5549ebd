//! The reactions of a client in one row of their card.

use super::written::day;
use crate::args;
use crate::desk::reaction::ReactionBrief;
use crate::ui::action::Action;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;

/// How the reactions stand, and what Enter does on the row: the list of them, or a first report.
pub fn reactions_in_short(reactions: &[ReactionBrief], view: &View) -> (Action, (String, Meaning)) {
    let Some(latest) = reactions.first() else {
        return (Action::ReportReaction, (view.say("reaction-card-none"), Meaning::Dim));
    };
    let open = reactions.iter().filter(|reaction| reaction.is_open).count();
    let values = args![
        "count" => i64::try_from(reactions.len()).unwrap_or(i64::MAX),
        "day" => day(latest.began, view),
        "open" => i64::try_from(open).unwrap_or(i64::MAX)
    ];
    let (key, means) =
        if open > 0 { ("reaction-card-open", Meaning::Caution) } else { ("reaction-card-closed", Meaning::Text) };
    (Action::Reactions, (view.say_with(key, values), means))
}
