//! The words beside a call: for whoever is on the line, and for whoever comes to the desk meanwhile.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::standard::{DeskPrompts, Fact, Prompt};
use crate::ui::screen::View;
use crate::ui::screens::prompts::{Line, draw_lines, wrapped};
use crate::ui::screens::till::market;
use crate::ui::theme::Meaning;
use crate::words::prompts::spoken;

/// The rows from which on there is room for what to do, beside what to say.
const ROOMY: u16 = 30;

/// What the standard wants said on the telephone.
#[derive(Default)]
pub(super) struct CallWords {
    /// With nobody at the desk; none where somebody is.
    alone: Option<DeskPrompts>,
    /// With a guest at the desk.
    guest: Option<DeskPrompts>,
}

impl CallWords {
    /// Takes an answer. Says whether the words for a guest have yet to be asked for: one may come in at any moment, and the
    /// words must stand there then.
    pub(super) fn take(&mut self, prompts: DeskPrompts) -> bool {
        if prompts.facts.get(Fact::GuestAtDesk).is_some() {
            self.guest = Some(prompts);
            return false;
        }
        self.alone = Some(prompts);
        true
    }

    /// Asked anew, nothing is known.
    pub(super) fn forget_alone(&mut self) {
        self.alone = None;
    }

    /// Draws them. A guest who is there goes first, and so do the words.
    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, view: &View) {
        let mut lines: Vec<Line> = Vec::new();
        let known: &[Prompt] = self.alone.as_ref().map_or(&[], |shown| &shown.prompts);
        Self::add(&mut lines, known.iter(), self.alone.as_ref(), area, view);
        let of_guest: Vec<&Prompt> = self.guest.as_ref().map_or(Vec::new(), |shown| {
            shown.prompts.iter().filter(|prompt| known.iter().all(|other| other.rule != prompt.rule)).collect()
        });
        if !of_guest.is_empty() {
            let (key, means) = if self.alone.is_none() {
                ("call-guest-first", Meaning::Caution)
            } else {
                ("call-guest-if", Meaning::Title)
            };
            lines.extend(wrapped(&view.say(key), means, area.width, (1, 1)));
        }
        Self::add(&mut lines, of_guest.into_iter(), self.guest.as_ref(), area, view);
        draw_lines(&lines, area, buffer, view);
    }

    /// Adds prompts to the lines. Those that cannot be filled are not shown.
    fn add<'p>(
        lines: &mut Vec<Line>,
        prompts: impl Iterator<Item = &'p Prompt>,
        shown: Option<&DeskPrompts>,
        area: Rect,
        view: &View,
    ) {
        let Some(shown) = shown else { return };
        for prompt in prompts {
            let Some(words) = spoken(prompt, &shown.facts, market(view), &view.words) else { continue };
            if !words.say.is_empty() {
                let said = view.say_with("prompt-say", args!["text" => words.say.as_str()]);
                lines.extend(wrapped(&said, Meaning::Voice, area.width, (1, 2)));
            }
            if !words.act.is_empty() && (area.height >= ROOMY || words.say.is_empty()) {
                lines.extend(wrapped(&words.act, Meaning::Dim, area.width, (1, 2)));
            }
            if area.height >= ROOMY {
                lines.push(Line { indent: 0, text: String::new(), means: Meaning::Text });
            }
        }
    }
}
