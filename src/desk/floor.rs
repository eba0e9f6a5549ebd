//! The floors under the figures of the README, for the bench alone: no request leads here.

use jiff::civil::Date;

use crate::domain::ids::ClientId;
use crate::domain::time::instant_of;
use crate::store::{Durability, floor};

use super::error::DeskError;
use super::front::Desk;

/// The plain statement under a use case.
#[derive(Clone, Debug)]
pub enum Floor {
    /// Under find: clients with a word of this beginning, in its folded form.
    Word(String),
    /// Under find by phone: whose phone this is.
    Phone(String),
    /// Under the card.
    Card(ClientId),
    /// Under Today.
    Day(Date),
    /// Under the free slots of a day.
    Taken(Date),
    /// Under everything that is written: the smallest durable change.
    Change(i64),
}

impl Desk {
    /// Runs a floor in a transaction of its own and tells how many rows it gave.
    pub fn run_floor(&mut self, floor: &Floor) -> Result<usize, DeskError> {
        let session = self.session_mut()?;
        let zone = session.zone.clone();
        let durability = if matches!(floor, Floor::Change(_)) { Durability::OnDisk } else { Durability::Soon };
        session.database.transaction(durability, |tx| {
            Ok(match floor {
                Floor::Word(beginning) => floor::word(tx, beginning)?,
                Floor::Phone(e164) => floor::phone(tx, e164)?,
                Floor::Card(client) => floor::card(tx, *client)?,
                Floor::Day(day) => floor::day(tx, *day)?,
                Floor::Taken(day) => {
                    let from = instant_of(day.at(0, 0, 0, 0), &zone).as_second();
                    floor::taken(tx, from, from + 24 * 60 * 60)?
                }
                Floor::Change(number) => floor::change(tx, *number)?,
            })
        })
    }
}
