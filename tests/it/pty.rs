//! The real program in a real terminal: what a person sees, and how the terminal is left, whatever happens.
//!
//! A test waits for what it expects, never for time; [`PATIENCE`] is only when to give up, generous because a shared
//! machine may take long to start a program.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::outside::clock::StandingClock;
use frontdesk::outside::entropy::SeededEntropy;
use frontdesk::ui::action::Action;
use frontdesk::ui::keymap::Layer;
use frontdesk::ui::screen::{Handled, Screen, Turn, View};
use frontdesk::ui::{ConsoleError, Options};
use frontdesk::words::Language;
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

use crate::support::{OWNER, PASSWORD, Salon};

/// When to give up.
const PATIENCE: Duration = Duration::from_secs(40);
/// How long the program may take to end when told to. Alone on a machine it is a tenth of a second.
const FAREWELL: Duration = Duration::from_secs(5);

/// What the terminal shows, and everything that was ever sent to it.
struct Seen {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    is_closed: bool,
}

/// A program in a terminal.
struct Pty {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    settings_before: String,
}

impl Pty {
    fn start(mut command: CommandBuilder, config: &Path) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "en_GB.UTF-8")] {
            command.env(name, value);
        }
        command.env("XDG_CONFIG_HOME", config);
        command.env_remove("LC_ALL");
        let settings_before = settings(pair.master.as_ref());
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let seen =
            Seen { parser: vt100::Parser::new(nonzero(24), nonzero(80), 1000), bytes: Vec::new(), is_closed: false };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let read = seen.clone();
        std::thread::spawn(move || {
            let mut buffer = [0; 16 * 1024];
            loop {
                let count = reader.read(&mut buffer).unwrap_or(0);
                let mut seen = read.0.lock().unwrap();
                seen.is_closed = count == 0;
                seen.parser.process(&buffer[..count]);
                seen.bytes.extend_from_slice(&buffer[..count]);
                read.1.notify_all();
                if count == 0 {
                    break;
                }
            }
        });
        Self { master: pair.master, writer, child, seen, settings_before }
    }

    /// Waits until the terminal shows what is expected.
    #[track_caller]
    fn waits_for(&self, what: &str, expected: impl Fn(&vt100::Screen) -> bool) {
        let (seen, heard) = &*self.seen;
        let began = Instant::now();
        let mut seen = seen.lock().unwrap();
        while !expected(seen.parser.screen()) {
            let left = PATIENCE.checked_sub(began.elapsed());
            let Some(left) = left.filter(|_| !seen.is_closed) else {
                panic!("{what} did not come:\n{}", seen.parser.screen().contents());
            };
            seen = heard.wait_timeout(seen, left).unwrap().0;
        }
    }

    #[track_caller]
    fn waits_for_text(&self, text: &str) -> &Self {
        self.waits_for(text, |screen| screen.contents().contains(text));
        self
    }

    fn sends(&mut self, bytes: impl AsRef<[u8]>) -> &mut Self {
        self.writer.write_all(bytes.as_ref()).unwrap();
        self.writer.flush().unwrap();
        self
    }

    fn resizes(&self, columns: u16, rows: u16) {
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
        if let (Some(rows), Some(columns)) = (NonZeroU16::new(rows), NonZeroU16::new(columns)) {
            self.seen.0.lock().unwrap().parser.screen_mut().set_size(rows, columns);
        }
    }

    fn signals(&self, signal: &str) {
        let process = self.child.process_id().unwrap().to_string();
        assert!(Command::new("kill").args([signal, &process]).status().unwrap().success());
    }

    /// Continues the stopped program until it shows a text. Once may be too early: the terminal is given back just before
    /// the program stops.
    #[track_caller]
    fn continues_until(&self, text: &str) {
        let (seen, heard) = &*self.seen;
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            self.signals("-CONT");
            let seen = seen.lock().unwrap();
            let absent = |seen: &mut Seen| !seen.parser.screen().contents().contains(text);
            if !heard.wait_timeout_while(seen, Duration::from_millis(300), absent).unwrap().1.timed_out() {
                return;
            }
        }
        panic!("{text} did not come");
    }

    /// Waits for the program's end, and tells how long it took.
    #[track_caller]
    fn ends(&mut self) -> (ExitStatus, Duration) {
        let began = Instant::now();
        self.waits_for_close();
        let status = self.child.wait().unwrap();
        (status, began.elapsed())
    }

    #[track_caller]
    fn waits_for_close(&self) {
        let (seen, heard) = &*self.seen;
        let seen = seen.lock().unwrap();
        let (seen, _) = heard.wait_timeout_while(seen, PATIENCE, |seen| !seen.is_closed).unwrap();
        assert!(seen.is_closed, "the program goes on:\n{}", seen.parser.screen().contents());
    }

    /// Waits until a whole frame was sent after a place: its end is the end of a synchronized update.
    #[track_caller]
    fn waits_for_bytes_after(&self, place: usize) {
        const FRAME_ENDS: &[u8] = b"\x1b[?2026l";
        let (seen, heard) = &*self.seen;
        let seen = seen.lock().unwrap();
        let arrived = |seen: &mut Seen| seen.bytes[place..].windows(FRAME_ENDS.len()).any(|part| part == FRAME_ENDS);
        let mut seen = heard.wait_timeout_while(seen, PATIENCE, |seen| !arrived(seen)).unwrap().0;
        assert!(arrived(&mut seen), "no frame came");
    }

    /// Everything sent to the terminal since a place.
    fn bytes_since(&self, place: usize) -> String {
        String::from_utf8_lossy(&self.seen.0.lock().unwrap().bytes[place..]).into_owned()
    }

    fn place(&self) -> usize {
        self.seen.0.lock().unwrap().bytes.len()
    }

    /// The terminal is as it was before: its settings, its first screen, its cursor, its pastes.
    #[track_caller]
    fn is_sane(&self) {
        assert_eq!(settings(self.master.as_ref()), self.settings_before);
        let seen = self.seen.0.lock().unwrap();
        let screen = seen.parser.screen();
        let left = (screen.alternate_screen(), screen.hide_cursor(), screen.bracketed_paste());
        let last = &seen.bytes[seen.bytes.len().saturating_sub(300)..];
        assert_eq!(left, (false, false, false), "{}", String::from_utf8_lossy(last).escape_debug());
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        drop(self.child.kill());
    }
}

fn nonzero(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

/// The terminal's settings, as the system tells them.
fn settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}

/// A salon that nobody holds, and the console at its door.
struct Shut {
    salon: tempfile::TempDir,
    config: tempfile::TempDir,
}

impl Shut {
    fn new() -> Self {
        let Salon { folder, .. } = Salon::new(Market::Kz); // dropping its desk lets the folder go
        Self { salon: folder, config: tempfile::tempdir().unwrap() }
    }

    fn console(&self) -> Pty {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_frontdesk"));
        command.args(["--user", OWNER, "--lang", "en", "--dir"]);
        command.arg(self.salon.path());
        let pty = Pty::start(command, self.config.path());
        pty.waits_for_text("Password");
        pty
    }

    fn logged_in(&self) -> Pty {
        let mut pty = self.console();
        pty.sends(PASSWORD).sends("\r").waits_for_text("Aizhan Bekova");
        pty
    }
}

const F12: &str = "\x1b[24~";
const CTRL_Q: &str = "\x11";

#[test]
fn logs_in_hides_locks_and_quits_with_the_keyboard_alone() {
    let salon = Shut::new();
    let mut pty = salon.logged_in();
    pty.sends(F12).waits_for_text("Personal data is hidden");
    let hidden = pty.place();
    pty.sends(F12).waits_for_text("Password");
    pty.waits_for("a screen without the name", |screen| !screen.contents().contains("Aizhan"));
    assert!(!pty.bytes_since(hidden).contains("Aizhan"), "no name is drawn once it is hidden");
    pty.sends(PASSWORD).sends("\r").waits_for_text("Aizhan Bekova");
    pty.sends(CTRL_Q);
    assert!(pty.ends().0.success());
    pty.is_sane();
    assert!(!pty.seen.0.lock().unwrap().parser.screen().contents().contains("Aizhan"));
}

#[test]
fn moving_a_row_sends_less_than_a_kibibyte() {
    let salon = Shut::new();
    let mut pty = salon.logged_in();
    pty.sends("\x10").waits_for_text("Every command by name"); // Ctrl-P
    pty.sends("settings\r").waits_for_text("Lock after");
    for _ in 0..3 {
        let before = pty.place();
        pty.sends("\x1b[B"); // down
        pty.waits_for_bytes_after(before);
        let sent = pty.place() - before;
        assert!(sent <= 1024, "{sent} bytes");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn after_the_lock_no_name_stays_in_memory() {
    const NAME: &[u8] = b"Aizhan Bekova";
    let salon = Shut::new();
    let mut pty = salon.logged_in();
    let process = pty.child.process_id().unwrap();
    let Some(before) = copies_in_memory(process, NAME) else { return }; // this system shows no process's memory
    assert!(before > 0, "the search finds what is there");
    pty.sends(F12).waits_for_text("Personal data is hidden");
    pty.sends(F12).waits_for_text("Password");
    assert_eq!(pty.child.process_id(), Some(process), "the same process, begun anew");
    assert_eq!(copies_in_memory(process, NAME), Some(0));
}

/// How often some bytes stand in the memory of a process; `None` where the system does not let us look.
#[cfg(target_os = "linux")]
fn copies_in_memory(process: u32, needle: &[u8]) -> Option<usize> {
    use std::io::{Seek, SeekFrom};
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let mut memory = std::fs::File::open(format!("/proc/{process}/mem")).ok()?;
    let mut copies = 0;
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (Some(range), Some(rights)) = (words.next(), words.next()) else { continue };
        let bounds =
            range.split_once('-').map(|(from, to)| (u64::from_str_radix(from, 16), u64::from_str_radix(to, 16)));
        let Some((Ok(from), Ok(to))) = bounds else { continue };
        if !rights.starts_with("rw") {
            continue;
        }
        let mut part = vec![0; usize::try_from(to - from).unwrap()];
        let read = memory.seek(SeekFrom::Start(from)).and_then(|_| memory.read_exact(&mut part));
        if read.is_ok() {
            copies += part.windows(needle.len()).filter(|window| *window == needle).count();
        }
    }
    Some(copies)
}

#[test]
fn signals_end_it_at_once_with_the_terminal_sane() {
    for signal in ["-TERM", "-HUP", "-INT"] {
        let salon = Shut::new();
        let mut pty = salon.logged_in();
        pty.signals(signal);
        let (_, took) = pty.ends();
        assert!(took < FAREWELL, "{signal}: {took:?}");
        pty.is_sane();
    }
}

#[test]
fn stopped_and_continued_it_comes_back_locked() {
    let salon = Shut::new();
    let pty = salon.logged_in();
    pty.signals("-TSTP");
    pty.waits_for("the first screen", |screen| !screen.alternate_screen());
    pty.continues_until("Password");
    assert!(!pty.seen.0.lock().unwrap().parser.screen().contents().contains("Aizhan"));
}

#[test]
fn a_storm_of_resizes_ends_in_a_whole_frame() {
    let salon = Shut::new();
    let mut pty = salon.logged_in();
    for round in 0..60_u16 {
        for (columns, rows) in [(0, 0), (1, 1), (500, 200), (79, 24), (80 + round, 24 + round)] {
            pty.resizes(columns, rows);
        }
    }
    pty.resizes(100, 30);
    pty.sends("\x0c"); // the next language, so that what is waited for is new
    pty.waits_for_text("F1 Помощь");
    pty.signals("-TERM");
    pty.ends();
    pty.is_sane();
}

#[test]
fn random_bytes_do_not_bring_it_down() {
    let salon = Shut::new();
    let mut pty = salon.console();
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    })
    .filter(|byte| *byte != 0x11) // Ctrl-Q would rightly end it
    .take(64 * 1024)
    .collect();
    for part in noise.chunks(1024) {
        pty.sends(part);
    }
    pty.sends("\x1b[201~"); // in case a paste was opened
    pty.signals("-TERM");
    let (status, _) = pty.ends();
    assert!(status.success(), "{status:?}");
    pty.is_sane();
}

#[test]
fn ten_megabytes_of_paste_are_cut_and_the_keys_work_on() {
    let salon = Shut::new();
    let mut pty = salon.console();
    pty.sends("\x1b[200~").sends(vec![b'x'; 10 * 1024 * 1024]).sends("\x1b[201~");
    pty.sends("\x0c");
    pty.waits_for_text("F1 Помощь");
    pty.signals("-TERM");
    pty.ends();
    pty.is_sane();
}

#[test]
fn without_a_terminal_it_says_so_and_fails() {
    let salon = Shut::new();
    let output = Command::new(env!("CARGO_BIN_EXE_frontdesk"))
        .args(["--lang", "en", "--dir"])
        .arg(salon.salon.path())
        .env("XDG_CONFIG_HOME", salon.config.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("needs a terminal"), "{output:?}");
}

#[test]
fn clashing_keys_are_told_and_the_usual_ones_work() {
    let salon = Shut::new();
    std::fs::create_dir_all(salon.config.path().join("frontdesk")).unwrap();
    let config = salon.config.path().join("frontdesk/config.toml");
    std::fs::write(config, "[keys.global]\nhelp = \"f9\"\n").unwrap();
    let pty = salon.console();
    pty.waits_for_text("the key F9 is given both to");
}

/// A dialogue that panics at any intent, with a client's name in its message.
struct Panicking;

impl Screen for Panicking {
    fn title(&self, _view: &View) -> String {
        "Panicking".to_owned()
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn act(&mut self, _action: Action, _turn: &mut Turn<'_>) -> Handled {
        panic!("while treating Aigerim Sadykova");
    }

    fn draw(&self, frame: &mut ratatui::Frame<'_>, area: ratatui::layout::Rect, _view: &View) {
        frame.render_widget("about to panic", area);
    }
}

/// The name of the variable that tells [`console_that_panics`] where its salon is.
const PANICKING_SALON: &str = "FRONTDESK_TEST_PANICKING_SALON";

/// Not a test: the program of the test below, in a process and a terminal of its own.
#[test]
#[ignore = "run by the test below"]
fn console_that_panics() {
    let Some(folder) = std::env::var_os(PANICKING_SALON) else { return };
    let clock = Arc::new(StandingClock::at("2026-11-21T09:00:00Z".parse().unwrap()));
    let mut desk = crate::support::open_desk(Path::new(&folder), &clock).unwrap();
    desk.log_in(OWNER, &Password::typed(PASSWORD)).unwrap();
    let options = Options {
        desk,
        away: None,
        ahead: Vec::new(),
        login: None,
        config_folder: Path::new(&folder).join("settings"),
        language: Some(Language::En),
        system_language: Language::En,
        theme: None,
        clock,
        entropy: Box::new(SeededEntropy::new(3)),
        relaunch: Vec::new(),
        opening: Some(Box::new(Panicking)),
    };
    assert!(matches!(frontdesk::ui::run(options), Err(ConsoleError::Panicked)));
}

#[test]
fn a_panic_leaves_the_terminal_sane_and_names_nobody() {
    let salon = Shut::new();
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["--exact", "pty::console_that_panics", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(PANICKING_SALON, salon.salon.path());
    let mut pty = Pty::start(command, salon.config.path());
    pty.waits_for_text("about to panic");
    pty.sends("\r").waits_for_text("The console stopped because of a fault of its own");
    let (status, _) = pty.ends();
    assert!(status.success(), "the console told of its panic as an error");
    pty.is_sane();
    assert!(!pty.bytes_since(0).contains("Aigerim"), "a panic's message may hold a name and is not shown");
}
