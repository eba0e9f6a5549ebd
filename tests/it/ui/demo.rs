//! The made-up salon at its door and on its first screen.

use std::sync::Arc;

use frontdesk::desk::demo::{DemoPlan, build};
use frontdesk::domain::market::Market;
use frontdesk::domain::time::instant_of;
use frontdesk::outside::clock::StandingClock;
use frontdesk::outside::entropy::SeededEntropy;
use frontdesk::words::Language;
use jiff::civil::date;
use tempfile::TempDir;

use super::harness::{Console, SIZES};
use crate::support::{Salon, open_desk};

/// A made-up salon in the afternoon of its day, with nobody logged in.
fn made_up(clients: u32) -> Salon {
    let folder = TempDir::new().unwrap();
    let market = Market::Kz;
    let plan = DemoPlan { market, clients, seed: 1, day: date(2026, 11, 21) };
    let now = instant_of(plan.day.at(14, 32, 0, 0), &market.zone());
    build(folder.path(), plan, now, Box::new(SeededEntropy::new(1)), &mut |_| ()).unwrap();
    let clock = Arc::new(StandingClock::at(now));
    let desk = open_desk(folder.path(), &clock).unwrap();
    Salon { desk, clock, folder, market, recovery_code: String::new() }
}

#[test]
fn its_door_tells_everybody_how_to_come_in() {
    for size in SIZES {
        let mut console = Console::locked(made_up(30), Language::En, size, Some("dana"));
        for told in ["administrator: dana / green tea at noon", "owner: aizhan / quiet morning light"] {
            assert!(console.sees(told), "{}", console.screen());
        }
        console.types("green tea at noon").press("enter");
        assert!(console.sees("ALLERGY lidocaine") && console.sees("late 17"), "{}", console.screen());
    }
}

#[test]
fn a_real_salon_tells_nobody() {
    let mut console = Console::locked(Salon::new(Market::Kz), Language::En, SIZES[0], None);
    assert!(!console.sees("Anyone may log in"), "{}", console.screen());
}
