//! How the file in the salon's folder stands to the standard in force.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::standard::Fault;

/// The file in the salon's folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StandardFile {
    /// Its full name.
    pub path: String,
    /// How it stands to what is in force.
    pub state: FileState,
    /// What is wrong in it, from its top.
    pub faults: Vec<Fault>,
}

/// How the file stands to what is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FileState {
    /// There is none.
    Absent,
    /// It says the same.
    Same,
    /// It says something else, and can be read in.
    Differs,
    /// It has faults; the standard in force stays.
    Faulty,
    /// It cannot be read.
    Unreadable,
}
