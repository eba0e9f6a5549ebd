//! The words beside a call: for whoever is on the line, and for whoever stands at the desk.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::standard::DeskPrompts;
use crate::ui::screen::View;
use crate::ui::screens::prompts::{Line, draw_lines, wrapped};
use crate::ui::screens::till::market;
use crate::ui::theme::Meaning;
use crate::words::prompts::spoken;

/// Draws what the standard wants said on the telephone, first things first. Where a guest is at the desk that stands above:
/// the guest goes first.
pub(super) fn draw(prompts: Option<&DeskPrompts>, guest: bool, area: Rect, buffer: &mut Buffer, view: &View) {
    let width = area.width;
    let mut lines: Vec<Line> = Vec::new();
    if guest {
        lines.extend(wrapped(&view.say("call-guest-first"), Meaning::Caution, width, (1, 1)));
    }
    let filled = prompts.into_iter().flat_map(|shown| shown.prompts.iter().map(move |prompt| (prompt, &shown.facts)));
    for (prompt, facts) in filled {
        let Some(words) = spoken(prompt, facts, market(view), &view.words) else { continue };
        if !lines.is_empty() {
            lines.push(Line { indent: 0, text: String::new(), means: Meaning::Text });
        }
        lines.extend(wrapped(&words.title, Meaning::Title, width, (1, 1)));
        if !words.say.is_empty() {
            let said = view.say_with("prompt-say", crate::args!["text" => words.say.as_str()]);
            lines.extend(wrapped(&said, Meaning::Voice, width, (1, 1)));
        }
        if !words.act.is_empty() {
            lines.extend(wrapped(&words.act, Meaning::Text, width, (1, 1)));
        }
    }
    draw_lines(&lines, area, buffer, view);
}
