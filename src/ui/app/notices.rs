//! Notices: what the console tells by itself, on the desktop and by its bell.

use crate::outside::notice::DesktopNotice;

use super::effect::Effect;
use super::state::App;

impl App {
    /// Shows a notice on the desktop and rings, as far as the settings of this computer let it. Where no salon is open
    /// nobody knows what time it is on its wall: then it is not quiet.
    pub(super) fn notify(&mut self, notice: DesktopNotice) {
        let config = &self.view.config;
        let is_quiet = self.view.salon.is_some() && config.quiet.hold_at(self.view.wall().time());
        if is_quiet {
            return;
        }
        if config.sound {
            self.effects.push(Effect::Ring);
        }
        if config.desktop_notices && self.view.desktop_silence.is_none() {
            self.effects.push(Effect::Notify(Box::new(notice)));
        }
    }
}
