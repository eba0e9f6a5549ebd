//! What every screen may read, while it updates and while it draws.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use ratatui::style::Style;

use crate::desk::Actor;
use crate::desk::away::DeskNow;
use crate::domain::salon::Salon;
use crate::domain::time::wall_of;
use crate::outside::notice::Silence;
use crate::ui::config::Config;
use crate::ui::graphics::Graphics;
use crate::ui::keymap::Keymap;
use crate::ui::theme::{Meaning, Theme};
use crate::words::{Arg, Words};

/// A moment by two clocks: the one on the wall, which may be set, and the one that only ever runs forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The instant by the wall clock.
    pub now: Timestamp,
    /// How long the program has run: for idle times and patience.
    pub uptime: Duration,
}

/// The one snapshot of which every frame is drawn, beside the screens' own state.
pub struct View {
    /// The texts of the chosen language.
    pub words: Words,
    /// The looks.
    pub theme: Theme,
    /// How this terminal shows pictures.
    pub graphics: Graphics,
    /// How often the terminal was told to forget its pictures: those made before must be sent again.
    pub forgotten: u64,
    /// The keys.
    pub keymap: Keymap,
    /// The settings of this computer.
    pub config: Config,
    /// The names of all themes, the salon's own among them.
    pub themes: Vec<String>,
    /// Where the settings are kept, for showing.
    pub config_path: String,
    /// Who is logged in.
    pub actor: Option<Actor>,
    /// Which salon this is, once it is open.
    pub salon: Option<Salon>,
    /// What the till says of itself in the header.
    pub till: Option<String>,
    /// How many alerts wait.
    pub alerts: u16,
    /// How the desk stands: who is away, what calls there are. None until it is answered.
    pub desk: Option<DeskNow>,
    /// Why notices do not reach the desktop, once one did not.
    pub desktop_silence: Option<Silence>,
    /// The moment of the event being handled, or of the frame.
    pub moment: Moment,
}

impl View {
    /// The text of a key.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// The text of a key with its values.
    pub fn say_with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        self.words.say_with(key, values)
    }

    /// The look of a meaning.
    pub fn style(&self, meaning: Meaning) -> Style {
        self.theme.of(meaning)
    }

    /// The salon's zone; that of this computer's clock is never asked.
    pub fn zone(&self) -> TimeZone {
        self.salon.as_ref().map_or(TimeZone::UTC, Salon::time_zone)
    }

    /// What the clock on the salon's wall shows.
    pub fn wall(&self) -> DateTime {
        wall_of(self.moment.now, &self.zone())
    }
}
