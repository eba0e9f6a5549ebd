//! The photographs of a client in one line.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::DeskError;
use crate::domain::ids::ClientId;
use crate::store::{Tx, photograph};

/// How many there are, and the day of the latest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhotographBrief {
    /// How many.
    pub count: u32,
    /// The latest day on which one was taken.
    pub latest: Option<Date>,
}

impl PhotographBrief {
    /// Of a client.
    pub(in crate::desk) fn of(tx: &Tx<'_>, client: ClientId) -> Result<Self, DeskError> {
        let (count, latest) = photograph::brief_of(tx, client)?;
        Ok(Self { count, latest })
    }
}
