//! Photographs of a client: side by side, taken in, put right, given out.

mod forms;
mod gallery;
mod pairs;
mod take;
mod watched;

pub use gallery::GalleryPage;

use crate::args;
use crate::desk::photograph::PhotographBrief;
use crate::domain::photograph::Stage;
use crate::domain::zone::Zone;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::words::format;
use crate::words::zones::zone_name;

/// The word for when it was taken.
const fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Before => "photograph-stage-before",
        Stage::After => "photograph-stage-after",
        Stage::Course => "photograph-stage-course",
    }
}

/// All zones, to choose from.
fn zones(view: &View) -> Vec<Choice> {
    Zone::ALL.iter().map(|zone| Choice::new(zone.code(), zone_name(&view.words, *zone))).collect()
}

/// The photographs of a client in one line of the card.
pub fn photographs_in_short(brief: PhotographBrief, view: &View) -> (String, Meaning) {
    match brief {
        PhotographBrief { count: 0, .. } | PhotographBrief { latest: None, .. } => {
            (view.say("photograph-card-none"), Meaning::Dim)
        }
        PhotographBrief { count, latest: Some(day) } => {
            let day = format::day_numbers(day, view.words.language());
            (view.say_with("photograph-card-some", args!["count" => count, "day" => day]), Meaning::Text)
        }
    }
}
