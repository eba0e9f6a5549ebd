//! What makes a client feel at home, in one row of the card.

use crate::domain::comfort::SmallThing;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::comfort;

/// The small things in short.
pub fn comfort_in_short(things: &[SmallThing], view: &View) -> (String, Meaning) {
    if things.is_empty() {
        return (view.say("comfort-card-nothing"), Meaning::Dim);
    }
    let said: Vec<String> = things.iter().map(|thing| comfort::thing(thing, &view.words)).collect();
    (said.join(&format!(" {} ", view.theme.signs().middot)), Meaning::Text)
}
