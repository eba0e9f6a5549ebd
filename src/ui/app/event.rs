//! What can happen to the console.

use crossterm::event::KeyEvent;

use crate::desk::worker::Reply;
use crate::outside::notice::Silence;
use crate::outside::print::{PrintError, Printed};
use crate::ui::theme::{Theme, ThemeError};

/// One thing that happened.
#[derive(Debug)]
pub enum Event {
    /// A key went down.
    Key(KeyEvent),
    /// Text was pasted.
    Paste(String),
    /// The terminal has another size; the next frame finds it out.
    Resized,
    /// The salon replied.
    Replied(Reply),
    /// A moment that the console waited for has come: the minute, an idle time, a screen's own.
    Due,
    /// The computer or the program slept: nobody knows who sits here now.
    Woke,
    /// The system wants something.
    Signal(Signal),
    /// A theme was read from its file.
    Themed(Result<Box<Theme>, ThemeError>),
    /// A document was printed or saved, or not.
    Printed(Result<Printed, PrintError>),
    /// A notice was not shown on the desktop, and none will be until the program starts anew.
    Unnoticed(Silence),
    /// Settings could not be kept: the system's reason.
    NotKept(String),
}

/// What the system wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// End: the terminal is closed, the session over, the computer going down.
    End,
}
