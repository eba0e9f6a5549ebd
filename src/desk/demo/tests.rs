//! The whole building, small.

use jiff::civil::date;
use tempfile::TempDir;

use super::*;
use crate::domain::market::Market;
use crate::domain::time::Clock;
use crate::outside::clock::SystemClock;
use crate::outside::entropy::SeededEntropy;

fn plan(market: Market, clients: u32, seed: u64) -> DemoPlan {
    DemoPlan { market, clients, seed, day: date(2026, 11, 21) }
}

#[test]
fn it_builds() {
    let folder = TempDir::new().unwrap();
    let started = std::time::Instant::now();
    let note =
        build(folder.path(), plan(Market::Kz, 400, 1), SystemClock.now(), Box::new(SeededEntropy::new(1)), &mut |_| ())
            .unwrap();
    eprintln!("{note:?} {:?}", started.elapsed());
    assert_eq!(DemoNote::read(folder.path()), Some(note));
}
