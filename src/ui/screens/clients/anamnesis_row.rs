//! What the card says of the anamnesis: when it was confirmed and by whom, what is due, and what the answers tell of skin.

use super::card_rows::{About, Row};
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
    let line = |label: &str, text: String, meaning| Row::Line {
        about: About::Way(Action::Anamnesis),
        label: view.say(label),
        text,
        meaning,
    };
    let mut rows = vec![Row::Heading("card-anamnesis"), line("card-anamnesis-state", text, meaning)];
    let between = format!(" {} ", view.theme.signs().middot);
    let skin = anamnesis::skin_line(&of.profile, &between, &view.words);
    if !skin.is_empty() {
        rows.push(line("card-skin", skin, Meaning::Text));
    }
    rows
}
