//! Specialists, rooms and devices: what a visit occupies.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{Category, DeviceKind, RoomKind};
use crate::domain::ids::{BlockId, DeviceId, RoomId, SpecialistId, StaffId};

/// What is written of a specialist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SpecialistDetails {
    /// The name by which the desk calls them; short, for it stands in each line of the day.
    pub name: String,
    /// What they are: cosmetologist, doctor, nail master.
    #[serde(default)]
    pub title: String,
    /// Their login, if they have one.
    #[serde(default)]
    pub staff: Option<StaffId>,
    /// The families of procedures that they do.
    pub skills: Vec<Category>,
}

/// Somebody who does procedures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Specialist {
    /// Their number.
    pub id: SpecialistId,
    /// Grows with each change.
    pub version: u32,
    /// Those who left stay on old visits and are offered no more.
    pub active: bool,
    /// What is written of them.
    #[serde(flatten)]
    pub details: SpecialistDetails,
}

/// What is written of a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomDetails {
    /// Its name or number.
    pub name: String,
    /// What it is fit for; one room may be fit for several kinds.
    pub kinds: Vec<RoomKind>,
}

/// A room, a chair or a table: where one visit at a time takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Room {
    /// Its number.
    pub id: RoomId,
    /// Grows with each change.
    pub version: u32,
    /// Closed rooms stay on old visits and are offered no more.
    pub active: bool,
    /// What is written of it.
    #[serde(flatten)]
    pub details: RoomDetails,
}

/// What is written of a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeviceDetails {
    /// Its name.
    pub name: String,
    /// What it does.
    pub kind: DeviceKind,
}

/// A device that one visit at a time occupies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Device {
    /// Its number.
    pub id: DeviceId,
    /// Grows with each change.
    pub version: u32,
    /// Devices that are gone stay on old visits and are offered no more.
    pub active: bool,
    /// What is written of it.
    #[serde(flatten)]
    pub details: DeviceDetails,
}

/// What a visit or a block-out occupies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Resource {
    /// A specialist.
    Specialist(SpecialistId),
    /// A room.
    Room(RoomId),
    /// A device.
    Device(DeviceId),
}

/// A stretch in which nobody may book a specialist, a room or a device: a holiday, an illness, a repair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Block {
    /// Its number.
    pub id: BlockId,
    /// Whose time.
    pub resource: Resource,
    /// From this wall time.
    pub from: DateTime,
    /// Until this wall time.
    pub until: DateTime,
    /// Why, in the salon's words.
    pub reason: String,
}
