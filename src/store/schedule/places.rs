//! Rooms and devices.

use crate::domain::catalogue::RoomKind;
use crate::domain::ids::{DeviceId, RoomId};
use crate::domain::schedule::{Device, DeviceDetails, Room, RoomDetails};
use crate::store::list::{joined, split};
use crate::store::{Row, StoreError, Tx};

/// Adds a room.
pub fn add_room(tx: &Tx<'_>, details: &RoomDetails) -> Result<RoomId, StoreError> {
    tx.insert(include_str!("add_room.sql"), &[&details.name, &kinds(details)]).map(RoomId)
}

/// Changes a room that still has the version; `false` when it has another, or is not there.
pub fn change_room(tx: &Tx<'_>, id: RoomId, version: u32, details: &RoomDetails) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("change_room.sql"), &[&details.name, &kinds(details), &id, &version])? == 1)
}

/// Says whether a room is offered; `false` when the version is another.
pub fn set_room_active(tx: &Tx<'_>, id: RoomId, version: u32, active: bool) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("set_room_active.sql"), &[&active, &id, &version])? == 1)
}

/// One room.
pub fn room(tx: &Tx<'_>, id: RoomId) -> Result<Option<Room>, StoreError> {
    tx.first(include_str!("room.sql"), &[&id], read_room)
}

/// All rooms by name; closed ones only when asked for.
pub fn rooms(tx: &Tx<'_>, with_inactive: bool) -> Result<Vec<Room>, StoreError> {
    tx.all(include_str!("rooms.sql"), &[&with_inactive], read_room)
}

/// Adds a device.
pub fn add_device(tx: &Tx<'_>, details: &DeviceDetails) -> Result<DeviceId, StoreError> {
    tx.insert(include_str!("add_device.sql"), &[&details.name, &details.kind]).map(DeviceId)
}

/// Changes a device that still has the version; `false` when it has another, or is not there.
pub fn change_device(tx: &Tx<'_>, id: DeviceId, version: u32, details: &DeviceDetails) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("change_device.sql"), &[&details.name, &details.kind, &id, &version])? == 1)
}

/// Says whether a device is offered; `false` when the version is another.
pub fn set_device_active(tx: &Tx<'_>, id: DeviceId, version: u32, active: bool) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("set_device_active.sql"), &[&active, &id, &version])? == 1)
}

/// One device.
pub fn device(tx: &Tx<'_>, id: DeviceId) -> Result<Option<Device>, StoreError> {
    tx.first(include_str!("device.sql"), &[&id], read_device)
}

/// All devices by name; those that are gone only when asked for.
pub fn devices(tx: &Tx<'_>, with_inactive: bool) -> Result<Vec<Device>, StoreError> {
    tx.all(include_str!("devices.sql"), &[&with_inactive], read_device)
}

/// The stored form of what a room is fit for.
fn kinds(details: &RoomDetails) -> String {
    joined(details.kinds.iter().map(|kind| kind.code()))
}

/// A row of `room.sql` or `rooms.sql`.
fn read_room(row: &Row<'_, '_>) -> Result<Room, StoreError> {
    let kinds: String = row.get(4)?;
    let kinds = split(&kinds).filter_map(RoomKind::from_code).collect();
    Ok(Room {
        id: row.get(0)?,
        version: row.get(1)?,
        active: row.get(2)?,
        details: RoomDetails { name: row.get(3)?, kinds },
    })
}

/// A row of `device.sql` or `devices.sql`.
fn read_device(row: &Row<'_, '_>) -> Result<Device, StoreError> {
    Ok(Device {
        id: row.get(0)?,
        version: row.get(1)?,
        active: row.get(2)?,
        details: DeviceDetails { name: row.get(3)?, kind: row.get(4)? },
    })
}
