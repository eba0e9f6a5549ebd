//! The catalogue that a new salon starts with, so that a visit can be booked and a cream sold on the first morning: usual
//! procedures and goods of the field with names in four languages and prices of the salon's market, all of which the
//! salon may change.

mod goods;
mod products;

pub use goods::goods;
pub use products::{StarterProduct, products};

use serde::Deserialize;

use super::catalogue::{Category, DeviceKind, Names, ProcedureDetails, RoomKind};
use super::market::Market;
use super::money::Money;
use super::record::protocol;

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    code: String,
    category: Category,
    room: Option<RoomKind>,
    device: Option<DeviceKind>,
    minutes: u16,
    kzt: i64,
    rub: i64,
    pln: i64,
    cny: i64,
    patch_test: char,
    doctor_only: char,
    interval_days: Option<u16>,
    allergens: String,
    actives: String,
    en: String,
    ru: String,
    pl: String,
    zh: String,
}

impl Line {
    /// The line as a procedure of a market.
    fn details(self, market: Market) -> ProcedureDetails {
        let price = match market {
            Market::Kz => self.kzt,
            Market::Ru => self.rub,
            Market::Pl => self.pln,
            Market::Cn => self.cny,
        };
        ProcedureDetails {
            code: self.code,
            names: Names { en: self.en, ru: self.ru, pl: self.pl, zh: self.zh },
            category: self.category,
            minutes: self.minutes,
            price: Money::major(price),
            room: self.room,
            device: self.device,
            actives: self.actives,
            allergens: self.allergens.split_whitespace().map(str::to_owned).collect(),
            interval_days: self.interval_days,
            patch_test: self.patch_test == 'y',
            doctor_only: self.doctor_only == 'y',
            photographs: protocol(self.category).photographs,
        }
    }
}

/// The lines of the file. A test reads them all; a line that could not be read would be left out.
fn lines() -> impl Iterator<Item = Result<Line, csv::Error>> {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(include_str!("procedures.csv").as_bytes())
        .into_deserialize()
}

/// The procedures of a new salon of a market, in the order in which a catalogue is read: families together.
pub fn procedures(market: Market) -> Vec<ProcedureDetails> {
    lines().flatten().map(|line| line.details(market)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_line_is_a_good_procedure_in_every_market() {
        let all = lines().collect::<Result<Vec<_>, _>>().expect("every line reads").len();
        assert!(all > 70, "{all} procedures");
        for market in Market::ALL {
            let procedures = procedures(market);
            assert_eq!(procedures.len(), all);
            for procedure in procedures {
                let names = &procedure.names;
                for name in [&names.en, &names.ru, &names.pl, &names.zh] {
                    assert!((1..=40).contains(&name.chars().count()), "{}: {name:?}", procedure.code);
                }
                assert!(procedure.price > Money::ZERO, "{} {market:?}", procedure.code);
                assert_eq!(procedure.minutes % 5, 0, "{}", procedure.code);
                assert_eq!(procedure.clone().checked(str::to_owned).map(|kept| kept.code), Ok(procedure.code));
            }
        }
    }

    #[test]
    fn codes_are_unique_and_known_ones_are_right() {
        let procedures = procedures(Market::Kz);
        let codes: BTreeSet<_> = procedures.iter().map(|procedure| procedure.code.as_str()).collect();
        assert_eq!(codes.len(), procedures.len());
        let lips = procedures.iter().find(|procedure| procedure.code == "filler_lips").expect("lips are done");
        assert_eq!((lips.price, lips.minutes), (Money::major(90_000), 60));
        assert!(lips.doctor_only && lips.allergens.iter().any(|code| code == "AN_LIDOCAINE"));
        assert_eq!((lips.category, lips.room), (Category::Filler, Some(RoomKind::Injection)));
    }
}
