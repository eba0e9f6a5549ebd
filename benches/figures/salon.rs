//! The salon that is measured: built once and kept under `target/`, copied for each run.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use frontdesk::desk::demo::{DemoNote, DemoPlan, Progress, build};
use frontdesk::desk::{Desk, KdfParameters, World};
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;
use frontdesk::domain::time::{Clock, instant_of};
use frontdesk::outside::clock::{StandingClock, SystemClock};
use frontdesk::outside::entropy::{SeededEntropy, SystemEntropy};
use jiff::civil::{Date, date};
use tempfile::TempDir;

use super::pty::Terminal;

/// The program itself.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_frontdesk");

/// Its day.
pub const DAY: Date = date(2026, 11, 21);

/// A copy of the salon, gone after the run.
pub struct Fixture {
    copy: TempDir,
    clients: u32,
}

impl Fixture {
    /// Copies the salon with so many clients, building it where it is not there yet.
    pub fn copied(clients: u32) -> Self {
        let kept = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/figures").join(clients.to_string());
        let plan = DemoPlan { market: Market::Kz, clients, seed: 1, day: DAY };
        if DemoNote::read(&kept).is_none_or(|note| note.plan != plan) {
            println!("building a salon of {clients} clients in {}", kept.display());
            fs::create_dir_all(&kept).expect("target/ can be written");
            let ((), time) = super::stats::timed(|| {
                let real = SystemClock.now();
                let began = Instant::now();
                let mut tell = |progress: Progress| {
                    println!("  {} of {} after {} s", progress.done, progress.all, began.elapsed().as_secs());
                };
                build(&kept, plan, real, Box::new(SystemEntropy), &mut tell).expect("the salon is built");
            });
            println!("built in {} s", time.as_secs());
        }
        let copy = TempDir::new_in(kept.parent().expect("it has one")).expect("target/ can be written");
        copy_into(&kept, copy.path());
        Self { copy, clients }
    }

    /// Where the copy lies.
    pub fn folder(&self) -> &str {
        self.copy.path().to_str().expect("a path of letters")
    }

    /// How large it is.
    pub fn mib(&self) -> u64 {
        fs::metadata(self.copy.path().join("salon.db")).map_or(0, |file| file.len() >> 20)
    }

    fn note(&self) -> DemoNote {
        DemoNote::read(self.copy.path()).expect("a made-up salon")
    }

    /// The desk on the copy, nobody logged in, its clock standing in the afternoon.
    pub fn desk(&self) -> Desk {
        let now = instant_of(DAY.at(14, 32, 0, 0), &Market::Kz.zone());
        let world = World { clock: Arc::new(StandingClock::at(now)), kdf: KdfParameters::CHEAPEST };
        Desk::open(Path::new(self.folder()), world, Box::new(SeededEntropy::new(3))).expect("the folder is free")
    }

    /// Login and password of the owner.
    pub fn owner(&self) -> (String, Password) {
        let note = self.note();
        let owner = note.of_role(Role::Owner).expect("a salon has an owner");
        (owner.login.clone(), Password::typed(&owner.password))
    }

    /// The console on Today, in the name of the receptionist.
    pub fn console(&self, size: (u16, u16)) -> Terminal {
        let clients = self.clients.to_string();
        let day = DAY.to_string();
        let arguments = ["demo", "--dir", self.folder(), "--clients", &clients, "--date", &day, "--lang", "en"];
        let mut console = Terminal::start(PROGRAM, &arguments, size);
        console.until("F12");
        console.settle();
        console
    }
}

/// Copies a folder with the folders in it: photographs lie in one of their own.
fn copy_into(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("the salon is there").flatten() {
        let (old, new) = (entry.path(), to.join(entry.file_name()));
        if old.is_dir() {
            fs::create_dir_all(&new).expect("target/ can be written");
            copy_into(&old, &new);
        } else {
            fs::copy(old, new).expect("there is room for a copy");
        }
    }
}
