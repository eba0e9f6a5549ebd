//! Adds a specialist or changes one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::SpecialistId;
use crate::domain::role::Permission;
use crate::domain::schedule::{ScheduleRefusal, Specialist, SpecialistDetails};
use crate::domain::text::clean_line;
use crate::store::{self, Tx};

/// Adds a specialist, or changes the one named.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveSpecialist {
    /// The specialist to change; none adds one.
    #[serde(default)]
    pub id: Option<SpecialistId>,
    /// The version that the caller saw, when changing.
    #[serde(default)]
    pub version: u32,
    /// What is written of them.
    pub specialist: SpecialistDetails,
    /// Whether they can be booked; those who left cannot.
    #[serde(default = "super::placing::yes")]
    pub active: bool,
}

impl UseCase for SaveSpecialist {
    type Answer = Specialist;
    const NEEDS: Permission = Permission::EditSchedule;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Specialist, DeskError> {
        let mut details = self.specialist;
        details.name = clean_line(&details.name);
        details.title = clean_line(&details.title);
        if details.name.is_empty() {
            return Err(ScheduleRefusal::NoName.into());
        }
        let others = store::schedule::specialists(tx, false)?;
        if others.iter().any(|other| Some(other.id) != self.id && other.details.name == details.name) {
            return Err(ScheduleRefusal::NameTaken.into());
        }
        if let Some(staff) = details.staff
            && store::schedule::specialist_of_staff(tx, staff)?.is_some_and(|other| Some(other) != self.id)
        {
            return Err(ScheduleRefusal::StaffTaken.into());
        }
        let id = match self.id {
            None => store::schedule::add_specialist(tx, &details)?,
            Some(id) => {
                store::schedule::specialist(tx, id)?.or_not_found(Thing::Specialist, id.0)?;
                if !store::schedule::change_specialist(tx, id, self.version, &details)? {
                    return Err(DeskError::Conflict);
                }
                id
            }
        };
        let saved = store::schedule::specialist(tx, id)?.or_not_found(Thing::Specialist, id.0)?;
        if saved.active != self.active {
            store::schedule::set_specialist_active(tx, id, saved.version, self.active)?;
        }
        context.changed(Noun::Schedule);
        store::schedule::specialist(tx, id)?.or_not_found(Thing::Specialist, id.0)
    }
}
