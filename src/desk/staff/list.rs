//! Everybody who works here or did.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::member::StaffMember;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::{Tx, staff};

/// Lists the members of staff, active ones first.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListStaff {}

impl UseCase for ListStaff {
    type Answer = Vec<StaffMember>;
    const NEEDS: Permission = Permission::ManageStaff;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Vec<StaffMember>, DeskError> {
        Ok(staff::all(tx)?.into_iter().map(StaffMember::from).collect())
    }
}
