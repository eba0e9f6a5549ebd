//! The made-up salon itself: its people, rooms and devices, and the guests who come today whatever the seed.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::domain::catalogue::{Category, ProcedureDetails, RoomKind};
use crate::domain::language::Language;
use crate::domain::market::Market;
use crate::domain::role::Role;
use crate::domain::schedule::{DeviceDetails, RoomDetails};

use super::day::Bench;

/// The file of the four salons.
#[derive(Deserialize)]
struct File {
    devices: Vec<DeviceDetails>,
    #[serde(flatten)]
    salons: HashMap<Market, Salon>,
}

/// One of the four salons.
#[derive(Clone, Debug, Deserialize)]
pub struct Salon {
    /// The name on the door.
    #[serde(rename = "salon")]
    pub name: String,
    /// The language for those who have chosen none.
    pub language: Language,
    /// Why a count falls short now and then.
    pub short: String,
    /// Why a count is over now and then.
    pub over: String,
    /// Why something comes back.
    pub refund: String,
    /// Why a small discount is given now and then.
    pub sorry: String,
    /// What is bought from the drawer.
    pub bought: String,
    /// What somebody tells of a reaction.
    pub reacted: String,
    /// What was done about it.
    pub reacted_done: String,
    /// Why a specialist went on in spite of a stop.
    pub decided: String,
    /// What is told to the next administrator.
    pub handover: String,
    /// A small thing that a guest likes.
    pub little: String,
    /// What was noted of a call that is settled.
    pub call_note: String,
    /// Who rang and wants to be called back.
    pub caller: String,
    /// Their number.
    pub caller_number: String,
    /// What they want.
    pub callback_note: String,
    /// What the manager saw and wants to talk about.
    pub seen_note: String,
    /// Who may log in; the owner first.
    pub staff: Vec<Staff>,
    /// Who does procedures; the first six work in every size of salon.
    pub specialists: Vec<Worker>,
    /// What the seven kinds of rooms are called, in the order of [`RoomKind`].
    rooms: Vec<String>,
    /// Who comes today whatever the seed.
    pub guests: Vec<Guest>,
    /// The devices.
    #[serde(skip)]
    pub devices: Vec<DeviceDetails>,
}

/// A person with a login.
#[derive(Clone, Debug, Deserialize)]
pub struct Staff {
    /// The name to log in with.
    pub login: String,
    /// The name colleagues call them by.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// A person in the schedule.
#[derive(Clone, Debug, Deserialize)]
pub struct Worker {
    /// The name.
    pub name: String,
    /// The profession, as the salon writes it.
    pub title: String,
    /// What they can do.
    kind: Trade,
    /// Their login, where they have one.
    #[serde(default)]
    pub login: String,
}

/// What a specialist can do.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Trade {
    Doctor,
    Cosmetologist,
    Laser,
    Nails,
    Brows,
    Hair,
    Massage,
}

/// A person who comes today whatever the seed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Guest {
    /// The family name.
    pub family: String,
    /// The given name.
    pub given: String,
    /// The patronymic.
    pub patronymic: String,
    /// The name in another script.
    pub also_written: String,
    /// The birth date.
    pub born: Option<Date>,
    /// Whether they have their birthday on the day on which the demo is looked at.
    pub birthday_today: bool,
    /// How they like to be addressed.
    pub address_as: String,
    /// The allergy as they told it; empty where they have none or were never asked.
    pub said: String,
    /// What happened.
    pub reaction: String,
}

impl Worker {
    /// The families of procedures that they do.
    pub fn skills(&self) -> &'static [Category] {
        use Category as C;
        match self.kind {
            Trade::Doctor => &[
                C::Consultation,
                C::Peel,
                C::Biorevitalisation,
                C::Filler,
                C::Botulinum,
                C::Lipolytic,
                C::Plasma,
                C::Threads,
                C::Needling,
                C::Resurfacing,
                C::Removal,
                C::Drip,
            ],
            Trade::Cosmetologist => {
                &[C::Consultation, C::Care, C::Massage, C::Electro, C::Peel, C::Needling, C::Energy]
            }
            Trade::Laser => &[C::LaserHair, C::Light, C::Resurfacing, C::Energy],
            Trade::Nails => &[C::Nails],
            Trade::Brows => &[C::BrowsLashes, C::PermanentMakeup, C::HairRemoval],
            Trade::Hair => &[C::Hair],
            Trade::Massage => &[C::Massage, C::Body, C::Electro],
        }
    }
}

impl Salon {
    /// The salon of a market. `None` only where the file that comes with the program is broken: a test reads it.
    pub fn of(market: Market) -> Option<Self> {
        let file: File = toml::from_str(include_str!("salons.toml")).ok()?;
        let mut salon = file.salons.get(&market)?.clone();
        salon.devices = file.devices;
        Some(salon)
    }

    /// The rooms: enough of each kind for the twelve specialists.
    pub fn room_details(&self) -> Vec<RoomDetails> {
        let mut rooms = Vec::new();
        for (kind, name) in RoomKind::ALL.iter().zip(&self.rooms) {
            let count = if *kind == RoomKind::Treatment { 5 } else { 2 };
            for number in 1..=count {
                rooms.push(RoomDetails { name: format!("{name} {number}"), kinds: vec![*kind] });
            }
        }
        rooms
    }
}

impl Bench {
    /// What can be booked with the first so many specialists.
    pub fn of(salon: &Salon, catalogue: &[ProcedureDetails], specialists: usize) -> Self {
        let able = |worker: &Worker| {
            let skills = worker.skills();
            (0_u8..).zip(catalogue).filter(|(_, done)| skills.contains(&done.category)).map(|(at, _)| at).collect()
        };
        Self {
            able: salon.specialists.iter().take(specialists).map(able).collect(),
            rooms: salon.room_details().into_iter().flat_map(|room| room.kinds).collect(),
            devices: salon.devices.iter().map(|device| device.kind).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::DeviceKind;

    #[test]
    fn all_four_salons_are_whole() {
        for market in Market::ALL {
            let salon = Salon::of(market).expect("the file holds every market");
            assert_eq!(
                salon.staff.iter().map(|person| person.role).collect::<Vec<_>>(),
                [Role::Owner, Role::Manager, Role::Administrator, Role::Specialist]
            );
            assert_eq!((salon.specialists.len(), salon.guests.len(), salon.rooms.len()), (12, 6, RoomKind::ALL.len()));
            for category in Category::ALL.iter().filter(|category| **category != Category::Other) {
                let able = |workers: &[Worker]| workers.iter().any(|worker| worker.skills().contains(category));
                assert!(able(&salon.specialists), "{market:?}: nobody does {category:?}");
            }
            for kind in DeviceKind::ALL.iter().filter(|kind| **kind != DeviceKind::Other) {
                assert!(salon.devices.iter().any(|device| device.kind == *kind), "{kind:?}");
            }
        }
    }
}
