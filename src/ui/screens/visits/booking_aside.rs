//! Beside the form of a booking: the client's allergies first, then the free times of the day.

use jiff::civil::{Date, DateTime};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::schedule::{FreeSlot, FreeTimes};
use crate::domain::catalogue::Procedure;
use crate::domain::ids::SpecialistId;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, wrap};
use crate::words::format::{clock, day_long};

use super::booking_check::BookingCheck;
use super::known::Known;

/// Columns beside the form on the smallest screen.
pub const WIDTH: u16 = 27;
/// Rows that are kept for the free times, whatever the check finds.
const TIMES: u16 = 7;
/// Columns of one time.
const TIME: u16 = 6;

/// What stands there.
pub struct Beside<'b> {
    /// What is known of the client's allergies.
    pub known: Option<&'b Known>,
    /// What the safety check says.
    pub check: &'b BookingCheck,
    /// The chosen procedure.
    pub procedure: Option<&'b Procedure>,
    /// The chosen day.
    pub day: Option<Date>,
    /// Its free times.
    pub times: Option<&'b FreeTimes>,
    /// The chosen time.
    pub chosen: Option<(DateTime, SpecialistId)>,
}

/// Draws it.
pub fn draw(beside: &Beside<'_>, buffer: &mut Buffer, area: Rect, view: &View) {
    let mut y = area.y;
    let signs = view.theme.signs();
    let say = |buffer: &mut Buffer, y: &mut u16, text: &str, means: Meaning| {
        for line in wrap(text, area.width.saturating_sub(2)) {
            if *y < area.bottom() {
                put(buffer, area.x + 1, *y, area.right(), &line, view.style(means), signs.ellipsis);
                *y += 1;
            }
        }
    };
    if let Some(known) = beside.known {
        let (line, means) = known.note(view);
        say(buffer, &mut y, &line, means);
        let by_check = |procedure: &Procedure| {
            let name = procedure.details.names.in_language(view.words.language().code());
            // The free times keep their room below.
            let height = area.bottom().saturating_sub(y).saturating_sub(TIMES);
            (name.to_owned(), Rect { y, height, ..area })
        };
        let checked =
            beside.procedure.map(by_check).and_then(|(name, place)| beside.check.draw(&name, buffer, place, view));
        let met = beside.procedure.map(|procedure| known.met_by(procedure, &view.words)).unwrap_or_default();
        if let Some(after) = checked {
            y = after;
        } else if !met.is_empty() {
            let warning = view.say_with("book-allergy-met", args!["names" => met.join(", ")]);
            say(buffer, &mut y, &format!("{} {warning}", signs.danger), Meaning::Danger);
        }
        y += 1;
    }
    let Some(times) = beside.times else { return };
    if let Some(day) = beside.day {
        say(buffer, &mut y, &day_long(day, &view.words), Meaning::Title);
    }
    if times.slots.is_empty() {
        let key = if times.anybody_works { "book-day-full" } else { "book-nobody-works" };
        say(buffer, &mut y, &view.say(key), Meaning::Caution);
        return;
    }
    let mut specialists: Vec<(SpecialistId, &str)> = Vec::new();
    for slot in &times.slots {
        if !specialists.iter().any(|(id, _)| *id == slot.specialist) {
            specialists.push((slot.specialist, &slot.specialist_name));
        }
    }
    for (id, name) in specialists {
        say(buffer, &mut y, name, Meaning::Label);
        let of_one: Vec<&FreeSlot> = times.slots.iter().filter(|slot| slot.specialist == id).collect();
        y = grid(&of_one, beside.chosen, buffer, Rect { y, height: area.bottom().saturating_sub(y), ..area }, view);
    }
}

/// The times of one specialist side by side. Returns the row after them.
fn grid(
    slots: &[&FreeSlot],
    chosen: Option<(DateTime, SpecialistId)>,
    buffer: &mut Buffer,
    area: Rect,
    view: &View,
) -> u16 {
    let across = usize::from((area.width.saturating_sub(2) / TIME).max(1));
    let mut y = area.y;
    for row in slots.chunks(across) {
        if y >= area.bottom() {
            break;
        }
        let mut x = area.x + 2;
        for slot in row {
            let here = chosen == Some((slot.starts, slot.specialist));
            let style = view.style(if here { Meaning::Selected } else { Meaning::Text });
            put(buffer, x, y, area.right(), &clock(slot.starts.time()), style, "");
            x += TIME;
        }
        y += 1;
    }
    y
}
