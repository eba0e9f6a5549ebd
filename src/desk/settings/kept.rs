//! A setting is any value that goes into JSON, under a name; one never set has its default.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::desk::error::DeskError;
use crate::desk::requests::{json, read};
use crate::store::{Tx, setting};

/// A setting, or its default.
pub(crate) fn load<T: DeserializeOwned + Default>(tx: &Tx<'_>, name: &str) -> Result<T, DeskError> {
    setting::get(tx, name)?.map_or_else(|| Ok(T::default()), |value| read(&value))
}

/// Keeps a setting.
pub(crate) fn store<T: Serialize>(tx: &Tx<'_>, name: &str, value: &T) -> Result<(), DeskError> {
    Ok(setting::put(tx, name, &json(value)?)?)
}
