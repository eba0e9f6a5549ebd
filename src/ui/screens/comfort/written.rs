//! How suggestions are written.

use crate::args;
use crate::desk::comfort::CareGoods;
use crate::desk::visit::Suggestion;
use crate::domain::catalogue::Names;
use crate::domain::market::Market;
use crate::domain::role::Permission;
use crate::domain::visit::WhyNext;
use crate::ui::screen::View;
use crate::words::format::{date_time, day_short, money};
use crate::words::plan::fact;

/// Whether whoever sits here may do that.
pub(super) fn may(view: &View, permission: Permission) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(permission))
}

/// A name in the language that runs.
pub(super) fn named(names: &Names, view: &View) -> String {
    names.in_language(view.words.language().code()).to_owned()
}

/// The salon's market.
pub(super) fn market(view: &View) -> Market {
    view.salon.as_ref().map_or(Market::Kz, |salon| salon.market)
}

/// A suggestion in one line: when, for what, with whom.
pub(super) fn suggestion(one: &Suggestion, view: &View) -> String {
    let middot = view.theme.signs().middot;
    let when = date_time(one.starts, &view.words);
    format!("{when} {middot} {} {middot} {}", named(&one.procedure_names, view), one.specialist_name)
}

/// Why it is suggested, in one text.
pub(super) fn reasons(one: &Suggestion, view: &View) -> String {
    let said: Vec<String> = one.why.iter().map(|why| reason(*why, view)).collect();
    said.join(&format!(" {} ", view.theme.signs().middot))
}

/// One reason.
fn reason(why: WhyNext, view: &View) -> String {
    match why {
        WhyNext::Course { number, of } => view.say_with("next-why-course", args!["number" => number, "of" => of]),
        WhyNext::Pause { days } => view.say_with("next-why-pause", args!["days" => days]),
        WhyNext::Promoted => view.say("next-why-promoted"),
        WhyNext::Follows => view.say("next-why-follows"),
        WhyNext::SafeFrom { day } => view.say_with("next-why-safe", args!["day" => day_short(day, &view.words)]),
        WhyNext::Weekday => view.say("next-why-weekday"),
        WhyNext::TimeOfDay => view.say("next-why-time"),
        WhyNext::Preferred => view.say("next-why-preferred"),
        WhyNext::Same => view.say("next-why-same"),
    }
}

/// What it costs; with a promotion, which, what is saved and until when.
pub(super) fn price(one: &Suggestion, view: &View) -> String {
    let market = market(view);
    let full = money(one.price, market);
    let Some(promotion) = &one.promotion else { return full };
    let (name, price) = (named(&promotion.names, view), money(promotion.price, market));
    match promotion.until {
        None => view.say_with("next-promotion", args!["name" => name, "price" => price, "full" => full]),
        Some(until) => {
            let until = day_short(until, &view.words);
            let values = args!["name" => name, "price" => price, "full" => full, "until" => until];
            view.say_with("next-promotion-until", values)
        }
    }
}

/// Why an article suits.
pub(super) fn suits(one: &CareGoods, view: &View) -> String {
    let needs: Vec<String> = one.because.iter().map(|need| fact(need, &view.words)).collect();
    needs.join(", ")
}
