//! The desk that somebody left: whose it is, and a large clock of the minutes for which it may stand empty.

use jiff::SignedDuration;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::away::AwayHere;
use crate::outside::notice::DesktopNotice;
use crate::ui::screen::{Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::big_clock::big_clock;
use crate::ui::widgets::text::{put, width};
use crate::words::format;

/// The rows that it takes of a screen: a line, the clock between two empty lines, a line, and an empty one.
pub(super) const ROWS: u16 = 9;
/// How long before the time is up the desktop says so, in seconds.
const BEFORE: i64 = 60;

/// The clock at the door.
pub(super) struct EmptyDesk {
    here: AwayHere,
    told_before: bool,
    told_after: bool,
}

impl EmptyDesk {
    /// Of whoever left.
    pub(super) fn new(here: AwayHere) -> Self {
        // Where a minute is all there is, nobody is told that a minute is left.
        let told_before = i64::from(here.minutes) * 60 <= BEFORE;
        Self { here, told_before, told_after: false }
    }

    /// A second has passed: tells the desktop when a minute is left and when the time is up, and comes back in a second.
    /// Says whether the time was up just now.
    pub(super) fn tick(&mut self, turn: &mut Turn<'_>) -> bool {
        let view = turn.view();
        let left = self.here.seconds_left(view.moment.now);
        let is_up = left <= 0 && !self.told_after;
        if is_up {
            (self.told_before, self.told_after) = (true, true);
            turn.notify(self.notice("away-notice-over", true, view));
        } else if left <= BEFORE && !self.told_before {
            self.told_before = true;
            turn.notify(self.notice("away-notice-soon", false, view));
        }
        if let Ok(next) = view.moment.now.checked_add(SignedDuration::from_secs(1)) {
            turn.wake_at(next);
        }
        is_up
    }

    fn notice(&self, title: &str, is_urgent: bool, view: &View) -> DesktopNotice {
        DesktopNotice { title: view.say(title), body: self.who(view), is_urgent }
    }

    /// Who left, and when by the clock on the salon's wall.
    fn who(&self, view: &View) -> String {
        view.say_with(
            "away-door-who",
            args!["name" => self.here.name.as_str(), "time" => format::clock(self.here.wall)],
        )
    }

    /// Draws it into the upper part of a screen.
    pub(super) fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let left = self.here.seconds_left(view.moment.now);
        let (means, below) = match left {
            _ if left > BEFORE => (Meaning::Title, view.say("away-door-left")),
            1.. => (Meaning::Caution, view.say("away-door-soon")),
            _ => (Meaning::Caution, view.say("away-door-over")),
        };
        let line = |y: u16, text: &str, means: Meaning, frame: &mut Frame<'_>| {
            let x = area.x + area.width.saturating_sub(width(text)) / 2;
            put(frame.buffer_mut(), x, y, area.right(), text, view.style(means), view.theme.signs().ellipsis);
        };
        line(area.y, &self.who(view), Meaning::Text, frame);
        let clock = Rect { y: area.y + 2, height: 5, ..area };
        big_clock(clock, frame.buffer_mut(), &view.theme, &counted(left), means);
        line(area.y + 7, &below, means, frame);
    }
}

/// Minutes and seconds left; once the time is up, those that are over.
fn counted(left: i64) -> String {
    let seconds = left.unsigned_abs();
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    if minutes < 100 {
        format!("{minutes}:{seconds:02}")
    } else {
        format!("{}:{:02}:{seconds:02}", minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_down_and_then_up() {
        for (left, shown) in [
            (300, "5:00"),
            (299, "4:59"),
            (60, "1:00"),
            (9, "0:09"),
            (0, "0:00"),
            (-1, "0:01"),
            (-754, "12:34"),
            (-7_200, "2:00:00"),
        ] {
            assert_eq!(counted(left), shown);
        }
    }
}
