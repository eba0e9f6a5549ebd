//! The terminal: taken over for the console, and given back sane whatever happens.

use std::cell::RefCell;
use std::io::{self, IsTerminal, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::ResetColor;
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode,
};
use crossterm::{execute, queue};
use ratatui::Frame;
use ratatui::backend::CrosstermBackend;

/// Whether the terminal is taken over at this moment: whoever gives it back first, does; a panic may come between.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether a console can be shown here: keyboard and screen are a terminal that moves its cursor.
pub fn is_usable() -> bool {
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stdin().is_terminal() && io::stdout().is_terminal() && !is_dumb
}

/// A frame's bytes, gathered so that they leave in one piece. Shared by the backend, which writes, and the screen, which
/// sends.
#[derive(Clone, Debug, Default)]
struct Gathered(Rc<RefCell<Vec<u8>>>);

impl Write for Gathered {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// Nothing yet: [`Taken::draw`] sends the whole frame at its end.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The terminal, taken over. Dropping it gives it back.
pub struct Taken {
    terminal: ratatui::Terminal<CrosstermBackend<Gathered>>,
    gathered: Gathered,
}

impl Taken {
    /// Takes the terminal over.
    pub fn take() -> io::Result<Self> {
        enter()?;
        let gathered = Gathered::default();
        let terminal = blank(&gathered).inspect_err(|_| give_back())?;
        Ok(Self { terminal, gathered })
    }

    /// Draws one frame, as the difference to the last, in one write that a terminal shows at once.
    pub fn draw(&mut self, picture: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        self.terminal.draw(picture)?;
        queue!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        let mut bytes = self.gathered.0.borrow_mut();
        let mut screen = io::stdout().lock();
        let sent = screen.write_all(&bytes).and_then(|()| screen.flush());
        bytes.clear();
        sent
    }

    /// Gives the terminal back for a while: the program is being stopped.
    #[allow(clippy::unused_self)] // one lends only what one has taken
    pub fn lend(&mut self) {
        give_back();
    }

    /// Takes it over again after [`Taken::lend`]; the next frame is drawn whole.
    pub fn take_again(&mut self) -> io::Result<()> {
        enter()?;
        self.terminal = blank(&self.gathered)?;
        Ok(())
    }
}

/// A screen of which nothing is drawn yet. (`ratatui::Terminal::clear` would ask the terminal for its cursor, and the answer
/// would go to the thread that reads keys.)
fn blank(gathered: &Gathered) -> io::Result<ratatui::Terminal<CrosstermBackend<Gathered>>> {
    ratatui::Terminal::new(CrosstermBackend::new(gathered.clone()))
}

impl Drop for Taken {
    fn drop(&mut self) {
        give_back();
    }
}

/// Raw keys, a screen of our own, pastes told from typing.
fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    let entered = execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, Clear(ClearType::All));
    if entered.is_err() {
        give_back();
    }
    entered
}

/// Whether the terminal was ever told to keep a picture.
static KEEPS_PICTURES: AtomicBool = AtomicBool::new(false);
/// Deletes every picture that was sent, on the screen and in the terminal's memory (the graphics protocol of Kitty).
const FORGET: &[u8] = b"\x1b_Ga=d,d=A,q=2\x1b\\";

/// Lets the terminal forget the pictures that it keeps. Only asked of terminals that keep any.
pub fn forget_pictures() {
    KEEPS_PICTURES.store(true, Ordering::SeqCst);
    let mut screen = io::stdout().lock();
    let told = screen.write_all(FORGET).and_then(|()| screen.flush());
    drop(told); // the terminal may be gone, and its memory with it
}

/// Rings the terminal's bell.
pub fn ring() {
    let mut screen = io::stdout().lock();
    let told = screen.write_all(b"\x07").and_then(|()| screen.flush());
    drop(told); // the terminal may be gone
}

/// Puts the terminal right, once: nothing of what was shown stays on it, neither where there is no second screen to leave.
/// Errors are of no use here: the terminal may be gone.
pub fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        if KEEPS_PICTURES.load(Ordering::SeqCst) {
            forget_pictures();
        }
        let left = execute!(
            io::stdout(),
            EndSynchronizedUpdate,
            DisableBracketedPaste,
            ResetColor,
            Clear(ClearType::All),
            LeaveAlternateScreen,
            Show
        );
        drop(left);
        drop(disable_raw_mode());
    }
}
