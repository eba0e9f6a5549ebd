//! What the card says of the anamnesis: when it was confirmed and by whom, what is due, and what the answers tell of skin.

use super::card_rows::{About, Row, page};
use crate::args;
use crate::desk::client::Card;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::{anamnesis, format};

/// The section of the anamnesis.
pub(super) fn rows(card: &Card, view: &View) -> Vec<Row> {
    let of = &card.anamnesis;
    let key = view.keymap.key(&[Layer::Card], Action::Anamnesis).map(|key| key.to_string()).unwrap_or_default();
    let today = view.wall().date();
    let (text, meaning) = match &of.confirmed {
        _ if of.is_half_done => {
            (view.say_with("anamnesis-card-half", args!["key" => key, "due" => of.due]), Meaning::Caution)
        }
        None => (view.say_with("anamnesis-card-never", args!["key" => key]), Meaning::Caution),
        Some(last) => {
            let day = format::day_relative(last.on, today, &view.words);
            let confirmed = view.say_with("anamnesis-confirmed", args!["day" => day, "who" => last.by.clone()]);
            if of.due == 0 {
                (confirmed, Meaning::Good)
            } else {
                let due = view.say_with("anamnesis-card-due", args!["due" => of.due, "key" => key]);
                (format!("{due} {} {confirmed}", view.theme.signs().middot), Meaning::Caution)
            }
        }
    };
    let mut rows = vec![page(Action::Anamnesis, "card-anamnesis", (text, meaning), view)];
    let between = format!(" {} ", view.theme.signs().middot);
    let skin = anamnesis::skin_line(&of.profile, &between, &view.words);
    if !skin.is_empty() {
        let about = About::Way(Action::Anamnesis);
        rows.push(Row::Line { about, label: view.say("card-skin"), text: skin, meaning: Meaning::Text });
    }
    rows
}
