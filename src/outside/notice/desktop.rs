//! The desktop of the system: on Linux whoever listens on the session's D-Bus.

use notify_rust::{Notification, Timeout};

use super::messenger::{Desktop, DesktopNotice};

/// The name under which the desktop knows the program.
const PROGRAM: &str = "frontdesk";
/// How long a notice stays, in milliseconds, where the desktop lets the program choose.
const STAYS: u32 = 15_000;

/// The desktop of the system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDesktop;

impl Desktop for SystemDesktop {
    fn show(&self, notice: &DesktopNotice) -> Result<(), String> {
        let mut shown = Notification::new();
        shown.appname(PROGRAM).summary(&plain(&notice.title)).body(&plain(&notice.body));
        shown.timeout(Timeout::Milliseconds(STAYS));
        mark(&mut shown, notice.is_urgent);
        shown.show().map(drop).map_err(|error| error.to_string())
    }

    fn who(&self) -> Result<String, String> {
        who()
    }
}

/// Says how urgent a notice is, and that nobody needs it any more once it was seen.
#[cfg(all(unix, not(target_os = "macos")))]
fn mark(shown: &mut Notification, is_urgent: bool) {
    use notify_rust::{Hint, Urgency};
    shown.urgency(if is_urgent { Urgency::Critical } else { Urgency::Normal });
    shown.hint(Hint::Transient(true));
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn mark(_shown: &mut Notification, _is_urgent: bool) {}

/// Who shows notices here.
#[cfg(all(unix, not(target_os = "macos")))]
fn who() -> Result<String, String> {
    notify_rust::get_server_information().map(|server| server.name).map_err(|error| error.to_string())
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn who() -> Result<String, String> {
    Ok(std::env::consts::OS.to_owned()) // these systems always have a desktop
}

/// A text without the signs that some desktops take for markup.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '<' | '>' | '&') && !letter.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_desktop_takes_a_text_for_markup() {
        for (text, expected) in
            [("<b>14:30</b>\u{7}", "b14:30/b"), ("Ким Светлана", "Ким Светлана"), ("&amp;\n", "amp;"), ("", "")]
        {
            assert_eq!(plain(text), expected, "{text:?}");
        }
    }
}
