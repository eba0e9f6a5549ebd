//! How the prompts of a visit lie in a narrow pane: the chosen one in full whatever happens, the others as far as the room
//! goes, what is done with a tick while there is room for it. Nothing scrolls.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::standard::{Outcome, Prompt, Who};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::View;
use crate::ui::theme::{Meaning, Signs};
use crate::ui::widgets::frame::rule;
use crate::ui::widgets::text::cut;
use crate::words::prompts::{Spoken, title, who_key};

use super::beside::Prompts;
use super::lines::{Line, draw_lines, wrapped};

/// The rows that a box of prompts takes, its head among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// With the chosen prompt in full and a line for each other, up to [`FEW`].
    pub least: u16,
    /// With every open prompt in full and every ended one.
    pub most: u16,
}

/// So many other prompts have a line of their own before room is asked for.
const FEW: usize = 3;

impl Prompts {
    /// How many rows the box wants in a pane of this width. None where there is nothing to show.
    pub fn rows(&self, width: u16, view: &View) -> Rows {
        let (open, ended) = (self.items(width, view), self.ended(view).len());
        if open.is_empty() && ended == 0 {
            return Rows::default();
        }
        let chosen = open.iter().find(|item| item.is_chosen).map_or(0, |item| item.full.len());
        let least = chosen + open.len().saturating_sub(1).min(FEW);
        let most = open.iter().map(|item| item.full.len()).sum::<usize>() + ended;
        let rows = |count: usize| u16::try_from(count).unwrap_or(u16::MAX).saturating_add(1);
        Rows { least: rows(least), most: rows(most) }
    }

    /// Draws the box from the top of an area, as much of it as there is room for. Tells the first row under it.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, view: &View) -> u16 {
        if area.height == 0 || self.rows(area.width, view) == Rows::default() {
            return area.y;
        }
        let (open, ended) = (self.items(area.width, view), self.ended(view));
        let count = ended.len();
        let head = view.say_with("prompt-box", args!["done" => count, "all" => count + open.len()]);
        rule(Rect { height: 1, ..area }, buffer, &view.theme, &head);
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        let rows = usize::from(body.height);
        let lines = fitted(&open, rows, view);
        let room = rows.saturating_sub(lines.len());
        let ticks = ended.iter().skip(count.saturating_sub(room));
        draw_lines(ticks.chain(&lines), body, buffer, view)
    }

    /// The open prompts as they are drawn.
    fn items(&self, width: u16, view: &View) -> Vec<Item> {
        let chosen = self.place(view);
        let of = |(at, (prompt, spoken)): (usize, (&Prompt, Spoken))| {
            let is_chosen = Some(at) == chosen;
            let sign = if is_chosen { view.theme.signs().here } else { view.theme.signs().middot };
            let mut full = full(prompt, &spoken, sign, width, view);
            if let Some((key, does)) = self.doing(prompt, view).filter(|_| is_chosen) {
                let values = args!["key" => key.to_string(), "does" => view.say(does)];
                full.extend(wrapped(&view.say_with("prompt-key", values), Meaning::Hint, width, (3, 3)));
            }
            let brief = Line { indent: 1, text: format!("{sign} {}", spoken.title), means: Meaning::Text };
            Item { is_chosen, full, brief }
        };
        self.open(view).into_iter().enumerate().map(of).collect()
    }

    /// A line for each prompt that ended now, the latest last.
    fn ended(&self, view: &View) -> Vec<Line> {
        let Some(shown) = self.shown() else { return Vec::new() };
        let line = |prompt: &Prompt| {
            let (sign, means) = how_it_ended(prompt, view.theme.signs());
            Line { indent: 1, text: format!("{sign} {}", title(prompt, &view.words)), means }
        };
        shown.ended.iter().rev().map(line).collect()
    }
}

/// An open prompt, long and short.
struct Item {
    is_chosen: bool,
    full: Vec<Line>,
    brief: Line,
}

/// The sign of how a prompt ended, or that it was missed.
pub(super) fn how_it_ended(prompt: &Prompt, signs: &Signs) -> (&'static str, Meaning) {
    match prompt.mark.as_ref().map(|mark| mark.outcome) {
        Some(Outcome::Done) => (signs.good, Meaning::Good),
        Some(Outcome::NotNow) => (signs.minus, Meaning::Dim),
        Some(Outcome::NotApplicable) => (signs.times, Meaning::Dim),
        None => (signs.unknown, Meaning::Caution),
    }
}

/// A prompt in full: the words to say, then what to do. Where there are neither, its name.
fn full(prompt: &Prompt, spoken: &Spoken, sign: &str, width: u16, view: &View) -> Vec<Line> {
    let mut words = words_of(prompt, spoken, view);
    if spoken.say.is_empty() && spoken.act.is_empty() {
        words.insert(0, (spoken.title.clone(), Meaning::Text));
    }
    let mut lines = Vec::new();
    for (at, (text, means)) in words.into_iter().enumerate() {
        let (text, first) = if at == 0 { (format!("{sign} {text}"), 1) } else { (text, 3) };
        lines.extend(wrapped(&text, means, width, (first, 3)));
    }
    lines
}

/// The words to say, then what to do, then who does it where that is somebody else.
pub(super) fn words_of(prompt: &Prompt, spoken: &Spoken, view: &View) -> Vec<(String, Meaning)> {
    let mut words = Vec::new();
    if !spoken.say.is_empty() {
        words.push((view.say_with("prompt-say", args!["text" => spoken.say.as_str()]), Meaning::Voice));
    }
    if !spoken.act.is_empty() {
        words.push((spoken.act.clone(), Meaning::Text));
    }
    let own = view.actor.as_ref().map(|actor| actor.role.code());
    if prompt.who != Who::Desk && own != Some(prompt.who.code()) {
        words.push((view.say_with("prompt-for", args!["who" => view.say(who_key(prompt.who))]), Meaning::Dim));
    }
    words
}

/// The open prompts in so many rows: all in full, else the chosen one in full and the first others as far as they go.
fn fitted(open: &[Item], rows: usize, view: &View) -> Vec<Line> {
    let all: usize = open.iter().map(|item| item.full.len()).sum();
    if all <= rows {
        return open.iter().flat_map(|item| &item.full).cloned().collect();
    }
    let chosen = open.iter().find(|item| item.is_chosen).map_or(0, |item| item.full.len());
    let others = open.iter().filter(|item| !item.is_chosen).count();
    let room = rows.saturating_sub(chosen);
    // The last row tells how many more there are, where not all have a line.
    let seen = if others <= room { others } else { room.saturating_sub(1) };
    let mut left = room.saturating_sub(seen + usize::from(seen < others));
    let mut lines = Vec::new();
    let mut shown = 0;
    for item in open {
        let more = item.full.len().saturating_sub(1);
        if item.is_chosen {
            lines.extend(item.full.iter().cloned());
        } else if shown < seen {
            shown += 1;
            if more <= left {
                left -= more;
                lines.extend(item.full.iter().cloned());
            } else {
                lines.push(item.brief.clone());
            }
        }
    }
    if seen < others && room > 0 {
        lines.push(Line { indent: 1, text: more(others - seen, view), means: Meaning::Hint });
    }
    shortened(lines, rows, view)
}

/// At most so many rows; where something is cut off, the last row shows it.
fn shortened(mut lines: Vec<Line>, rows: usize, view: &View) -> Vec<Line> {
    if lines.len() > rows {
        lines.truncate(rows);
        if let Some(last) = lines.last_mut() {
            let ellipsis = view.theme.signs().ellipsis;
            let kept = u16::try_from(last.text.chars().count()).unwrap_or(u16::MAX).saturating_sub(1);
            last.text = format!("{}{ellipsis}", cut(&last.text, kept, ""));
        }
    }
    lines
}

/// That there is more, and the key that shows it.
fn more(count: usize, view: &View) -> String {
    let key = view.keymap.key(&[Layer::Prompts], Action::VisitStandard).map(|key| key.to_string()).unwrap_or_default();
    view.say_with("prompt-more", args!["count" => count, "key" => key])
}
