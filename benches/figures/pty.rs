//! The real program in a real terminal: from a key to the last byte of the frame.

use std::fs;
use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// A frame is whole when nothing has come for this long.
const QUIET: Duration = Duration::from_millis(12);
/// Longer than anything here may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// A program in a terminal.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    chunks: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    began: Instant,
    _master: Box<dyn MasterPty + Send>,
}

/// What a key brought forth.
pub struct Frame {
    /// Until its last byte.
    pub time: Duration,
    /// How many bytes.
    pub bytes: usize,
}

impl Terminal {
    /// Starts a program.
    pub fn start(program: &str, arguments: &[&str], (columns, rows): (u16, u16)) -> Self {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("the system gives a terminal");
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        let mut reader = pair.master.try_clone_reader().expect("a terminal can be read");
        let keys = pair.master.take_writer().expect("a terminal can be written");
        let began = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let some = |count: u16| NonZero::new(count).expect("a terminal has rows and columns");
        let screen = vt100::Parser::new(some(rows), some(columns), 0);
        let (sender, chunks) = mpsc::channel();
        std::thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    break;
                }
            }
        });
        Self { child, keys, chunks, screen, began, _master: pair.master }
    }

    /// Waits until the screen shows a text, and tells how long after the start that was.
    pub fn until(&mut self, text: &str) -> Duration {
        loop {
            let (at, chunk) = self
                .chunks
                .recv_timeout(PATIENCE)
                .unwrap_or_else(|_| panic!("{text:?} never came:\n{}", self.screen.screen().contents()));
            self.screen.process(&chunk);
            if self.screen.screen().contents().contains(text) {
                return at - self.began;
            }
        }
    }

    /// Waits until nothing comes any more.
    pub fn settle(&mut self) {
        while let Ok((_, chunk)) = self.chunks.recv_timeout(QUIET * 8) {
            self.screen.process(&chunk);
        }
    }

    /// Presses a key and takes the frame.
    pub fn press(&mut self, key: &[u8]) -> Frame {
        let pressed = Instant::now();
        self.keys.write_all(key).and_then(|()| self.keys.flush()).expect("the program reads keys");
        let mut frame = Frame { time: Duration::ZERO, bytes: 0 };
        let mut patience = QUIET * 20;
        while let Ok((at, chunk)) = self.chunks.recv_timeout(patience) {
            frame.time = at - pressed;
            frame.bytes += chunk.len();
            self.screen.process(&chunk);
            patience = QUIET;
        }
        frame
    }

    /// The memory that the program holds, in MiB, where the system tells.
    pub fn resident_mib(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.process_id()?)).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let ended = self.child.kill().and_then(|()| self.child.wait().map(drop));
        drop(ended); // it may have ended by itself
    }
}
