//! `demo`: a made-up salon, built on the first call and found again on the next.

use std::fs;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::args;
use crate::desk::demo::{DemoLogin, DemoNote, DemoPlan, Progress, build};
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::time::{Clock, business_day};
use crate::outside::clock::SystemClock;
use crate::outside::entropy::SystemEntropy;
use crate::outside::places;
use crate::words::Words;

use super::arguments::{Common, Demo, Door};
use super::error::CliError;
use super::output::Output;
use super::{console, login};

/// What a script learns.
#[derive(Serialize)]
struct Built<'a> {
    dir: String,
    clients: u32,
    logins: &'a [DemoLogin],
}

/// Builds the salon, or finds it, and opens the console in it.
pub fn run(demo: &Demo, common: &Common, door: &Door, output: &mut Output<'_>) -> Result<(), CliError> {
    let now = SystemClock.now();
    let day = demo.date.unwrap_or_else(|| business_day(now, &demo.market.zone()));
    let plan = DemoPlan { market: demo.market, clients: demo.clients, seed: demo.seed, day };
    let folder = folder(&plan, common)?;
    let note = match DemoNote::read(&folder) {
        Some(note) => note,
        None => {
            let mut bar = Bar::new(output.words);
            let note = build(&folder, plan, now, Box::new(SystemEntropy), &mut |progress| bar.show(progress))?;
            bar.clear();
            note
        }
    };
    if demo.build_only {
        return tell(&folder, &note, output);
    }
    open(&folder, &note, common, door)
}

/// Opens the console in the name of the receptionist. After a lock the program opens the folder like any other salon's.
fn open(folder: &Path, note: &DemoNote, common: &Common, door: &Door) -> Result<(), CliError> {
    let mut desk = login::take(folder)?;
    if let Some(login) = note.of_role(Role::Administrator) {
        desk.log_in(&login.login, &Password::typed(&login.password))?;
    }
    console::show(common, door, desk, folder, login::clock(folder), Vec::new())
}

/// The folder of a plan: the one that was named, or one of the system's own for each plan. A folder with another salon in
/// it is refused; one in which building was interrupted is left alone and the next is taken.
fn folder(plan: &DemoPlan, common: &Common) -> Result<PathBuf, CliError> {
    if let Some(named) = &common.dir {
        let fits = match DemoNote::read(named) {
            Some(note) => note.plan == *plan,
            None => is_empty(named),
        };
        return if fits { Ok(named.clone()) } else { Err(CliError::NotThisDemo(named.clone())) };
    }
    let DemoPlan { market, clients, seed, day } = plan;
    let name = format!("{}-{clients}-{seed}-{day}", market.code().to_lowercase());
    let names = std::iter::once(name.clone()).chain((2..).map(|number| format!("{name}-{number}")));
    let fits = |folder: &PathBuf| DemoNote::read(folder).is_some_and(|note| note.plan == *plan) || is_empty(folder);
    Ok(names.map(|name| places::demo_folder(&name)).find(fits).unwrap_or_else(|| places::demo_folder(&name)))
}

/// Whether nothing is in a folder, or there is no such folder.
fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

/// Says where the salon stands and who may log in.
fn tell(folder: &Path, note: &DemoNote, output: &mut Output<'_>) -> Result<(), CliError> {
    let dir = folder.display().to_string();
    if output.json {
        return output.value(&Built { dir, clients: note.plan.clients, logins: &note.logins });
    }
    let words = output.words;
    output.line(&words.say_with("demo-ready", args!["dir" => dir]))?;
    for login in &note.logins {
        let told = args![
            "role" => login.role.code(),
            "login" => login.login.as_str(),
            "password" => login.password.as_str()
        ];
        output.line(&words.say_with("demo-login", told))?;
    }
    Ok(())
}

/// A bar on the standard error, where somebody watches and it takes longer than a moment.
struct Bar<'words> {
    words: &'words Words,
    watched: bool,
    began: Instant,
    shown: Option<u64>,
}

/// What takes less needs no bar.
const MOMENT: Duration = Duration::from_secs(1);
/// The bar's width in columns.
const WIDTH: u64 = 30;

impl<'words> Bar<'words> {
    fn new(words: &'words Words) -> Self {
        Self { words, watched: std::io::stderr().is_terminal(), began: Instant::now(), shown: None }
    }

    fn show(&mut self, progress: Progress) {
        let percent = progress.done * 100 / progress.all.max(1);
        if !self.watched || self.began.elapsed() < MOMENT || self.shown == Some(percent) {
            return;
        }
        self.shown = Some(percent);
        let full = usize::try_from(percent * WIDTH / 100).unwrap_or(0);
        let rest = usize::try_from(WIDTH).unwrap_or(0).saturating_sub(full);
        let title = self.words.say("demo-building");
        let drawn = write!(std::io::stderr(), "\r{title} [{}{}] {percent} %", "#".repeat(full), ".".repeat(rest));
        drop(drawn); // a bar that cannot be drawn is no reason to stop building
    }

    fn clear(&self) {
        if self.shown.is_some() {
            drop(write!(std::io::stderr(), "\r\x1b[K"));
        }
    }
}
