//! A salon on a real encrypted file in a folder that vanishes: with cheap keys, a clock that stands still and randomness
//! that follows from a seed.
//!
//! `Salon::new(Market::Kz)` stands on Saturday 21 November 2026 at two in the afternoon of the salon's zone, with its owner
//! logged in. [`Salon::as_role`] changes who asks.
#![allow(dead_code)] // a fixture offers more than any one test takes

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use frontdesk::desk::safety::{Booking, CheckProcedure, CheckVisit, DecideAbout, DecideStop};
use frontdesk::desk::staff::AddStaff;
use frontdesk::desk::{Asked, Changes, Desk, DeskError, KdfParameters, Request, SetUp, World};
use frontdesk::domain::ids::{ClientId, DecisionId, ProcedureId, VisitId};
use frontdesk::domain::language::Language;
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;
use frontdesk::domain::safety::Mark;
use frontdesk::domain::time::instant_of;
use frontdesk::outside::clock::StandingClock;
use frontdesk::outside::entropy::SeededEntropy;
use jiff::civil::{Date, DateTime, date};
use tempfile::TempDir;

/// The password of everybody in the fixture.
pub const PASSWORD: &str = "green tea at noon";

/// The owner's login.
pub const OWNER: &str = "aizhan";

/// Her colleagues: one of each other role.
pub const COLLEAGUES: [(Role, &str, &str); 3] = [
    (Role::Administrator, "dana", "Dana Omarova"),
    (Role::Specialist, "kim", "Kim Svetlana"),
    (Role::Manager, "ewa", "Ewa Kowalczyk"),
];

/// A salon for one test.
pub struct Salon {
    /// The desk, with the owner logged in.
    pub desk: Desk,
    /// The clock on the wall, which only the test moves.
    pub clock: Arc<StandingClock>,
    /// The folder.
    pub folder: TempDir,
    /// Where it is.
    pub market: Market,
    /// The recovery code of the set-up.
    pub recovery_code: String,
}

/// Salons set up once and copied: a set-up costs two password hashes, a copy none.
static TEMPLATES: Mutex<Vec<(Market, TempDir, String)>> = Mutex::new(Vec::new());

impl Salon {
    /// A salon of a market.
    pub fn new(market: Market) -> Self {
        let folder = TempDir::new().unwrap();
        let recovery_code = copy_of_template(market, folder.path());
        let clock = Arc::new(StandingClock::at(instant_of(date(2026, 11, 21).at(14, 0, 0, 0), &market.zone())));
        let mut desk = open_desk(folder.path(), &clock).unwrap();
        desk.log_in(OWNER, &Password::typed(PASSWORD)).unwrap();
        Self { desk, clock, folder, market, recovery_code }
    }

    /// A folder in which nobody has set a salon up yet.
    pub fn none(market: Market) -> Self {
        let folder = TempDir::new().unwrap();
        let clock = Arc::new(StandingClock::at(instant_of(date(2026, 11, 21).at(14, 0, 0, 0), &market.zone())));
        let desk = open_desk(folder.path(), &clock).unwrap();
        Self { desk, clock, folder, market, recovery_code: String::new() }
    }

    /// Asks, and expects an answer.
    #[track_caller]
    pub fn ask<U: Asked>(&mut self, request: U) -> U::Answer
    where
        Request: From<U>,
    {
        match self.desk.ask(request) {
            Ok(answer) => answer,
            Err(error) => panic!("refused: {error:?}"),
        }
    }

    /// Asks, and expects a refusal.
    #[track_caller]
    pub fn refused<U: Asked>(&mut self, request: U) -> DeskError
    where
        Request: From<U>,
    {
        match self.desk.ask(request) {
            Ok(_) => panic!("it was not refused"),
            Err(error) => error,
        }
    }

    /// The findings of a visit that somebody still has to look at, as a screen would send them once they were seen.
    #[track_caller]
    pub fn shown(&mut self, visit: VisitId) -> Vec<Mark> {
        self.ask(CheckVisit { visit }).unseen().map(|judged| judged.mark.clone()).collect()
    }

    /// The specialist's decision about what stops a booking, typed at whoever's console; none where nothing does.
    #[track_caller]
    pub fn decided(&mut self, client: ClientId, procedure: ProcedureId, on: Date) -> Option<DecisionId> {
        let found = self.ask(CheckProcedure { client, procedure, on: Some(on), visit: None });
        let marks: Vec<Mark> = found.undecided().map(|judged| judged.mark.clone()).collect();
        if marks.is_empty() {
            return None;
        }
        let decide = DecideStop {
            about: DecideAbout::Booking(Booking { client, procedure, on }),
            marks,
            reason: "tolerated last time, the ampoule is at hand".to_owned(),
            login: Some("kim".to_owned()),
            password: Some(Password::typed(PASSWORD)),
        };
        Some(self.ask(decide).decision)
    }

    /// Asks, and tells what changed.
    #[track_caller]
    pub fn changes(&mut self, request: impl Into<Request>) -> Changes {
        let (answer, changes) = self.desk.run(request.into());
        answer.unwrap();
        changes
    }

    /// Lets the colleague of a role in, in place of whoever is logged in.
    pub fn as_role(&mut self, role: Role) -> &mut Self {
        let login = COLLEAGUES.iter().find(|(of, ..)| *of == role).map_or(OWNER, |(_, login, _)| login);
        self.desk.log_in(login, &Password::typed(PASSWORD)).unwrap();
        self
    }

    /// Moves the clock to a wall time of the salon.
    pub fn at(&self, wall: DateTime) {
        self.clock.set(instant_of(wall, &self.market.zone()));
    }

    /// Locks the salon and lets the owner in again, as after a restart.
    pub fn reopen(&mut self) {
        self.desk.lock();
        self.desk.log_in(OWNER, &Password::typed(PASSWORD)).unwrap();
    }
}

/// A desk on a folder, as the program would open it but for the clock, the seed and the cheap keys.
pub fn open_desk(folder: &Path, clock: &Arc<StandingClock>) -> Result<Desk, DeskError> {
    let world = World { clock: clock.clone(), kdf: KdfParameters::CHEAPEST };
    Desk::open(folder, world, Box::new(SeededEntropy::new(8)))
}

/// The answers of the wizard for a market.
pub fn set_up_of(market: Market, recovery_code: &str) -> SetUp {
    SetUp {
        salon: "Ақ Гүл".to_owned(),
        market,
        zone: String::new(),
        language: Language::En,
        name: "Aizhan Bekova".to_owned(),
        login: OWNER.to_owned(),
        password: Password::typed(PASSWORD),
        recovery_code: recovery_code.to_owned(),
        starter_catalogue: false,
    }
}

fn copy_of_template(market: Market, to: &Path) -> String {
    let mut templates = TEMPLATES.lock().unwrap_or_else(PoisonError::into_inner);
    if !templates.iter().any(|(of, ..)| *of == market) {
        let folder = TempDir::new().unwrap();
        let clock = Arc::new(StandingClock::at(instant_of(date(2026, 11, 1).at(9, 0, 0, 0), &market.zone())));
        let world = World { clock, kdf: KdfParameters::CHEAPEST };
        // A seed of its own for each: neither two salons nor what goes on from here shall share keys and nonces.
        let seed = 100 + market as u64;
        let mut desk = Desk::open(folder.path(), world, Box::new(SeededEntropy::new(seed))).unwrap();
        let code = desk.propose_recovery_code().reveal();
        desk.set_up(&set_up_of(market, &code)).unwrap();
        for (role, login, name) in COLLEAGUES {
            let password = Password::typed(PASSWORD);
            let (login, name) = (login.to_owned(), name.to_owned());
            desk.ask(AddStaff { login, name, role, password, one_time: false }).unwrap();
        }
        desk.lock();
        templates.push((market, folder, code));
    }
    let (_, from, code) = templates.iter().find(|(of, ..)| *of == market).unwrap();
    for entry in fs::read_dir(from.path()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
    code.clone()
}
