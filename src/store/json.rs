//! Documents that are read whole: they lie in one column, in JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::error::StoreError;

/// The stored form. It fails for maps whose keys are no text, which no document has.
pub(in crate::store) fn to_json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Statement(error.to_string()))
}

/// A document out of its stored form, which this program wrote.
pub(in crate::store) fn from_json<T: DeserializeOwned>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Damaged(error.to_string()))
}
