//! A specialist's decision in spite of a stop.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::checking::{Case, Done, card, checkup};
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::{ClientId, DecisionId, ProcedureId, VisitId};
use crate::domain::password::Password;
use crate::domain::role::{Permission, Role};
use crate::domain::safety::{Decided, Gravity, Mark, REASON_CHARS_MAX, SafetyRefusal};
use crate::domain::salon::login_of;
use crate::domain::text::clean_line_to;
use crate::store::safety::NewDecision;
use crate::store::staff::StaffRow;
use crate::store::vault::VaultError;
use crate::store::{Tx, safety, schedule, staff, visit};

/// What is decided about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DecideAbout {
    /// A visit that is booked.
    Visit(VisitId),
    /// A visit that is being booked or moved.
    Booking(Booking),
}

/// A visit that is being booked or moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Booking {
    /// For whom.
    pub client: ClientId,
    /// What.
    pub procedure: ProcedureId,
    /// For which day.
    pub on: Date,
}

/// Keeps a specialist's decision that a procedure is done in spite of stops, with the reason. A specialist at their own
/// console needs nothing more; at somebody else's they type login and password on the spot, where wrong ones are counted
/// and slowed as at the login.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DecideStop {
    /// About what.
    pub about: DecideAbout,
    /// The stops, by their stable names.
    pub marks: Vec<Mark>,
    /// Why, at most 300 characters.
    pub reason: String,
    /// The specialist's login, where it is not their console.
    #[serde(default)]
    pub login: Option<String>,
    /// Their password.
    #[serde(default)]
    pub password: Option<Password>,
}

impl UseCase for DecideStop {
    type Answer = Decided;
    // Whoever sits at the console; the person who decides is looked at below.
    const NEEDS: Permission = Permission::Treat;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Decided, DeskError> {
        let reason = clean_line_to(&self.reason, REASON_CHARS_MAX + 1);
        if reason.is_empty() {
            return Err(SafetyRefusal::ReasonMissing.into());
        }
        if reason.chars().count() > REASON_CHARS_MAX {
            return Err(SafetyRefusal::ReasonTooLong.into());
        }
        let decider = decider(tx, context, self.login.as_deref(), self.password.as_ref())?;
        let (client, procedure, visit, on) = whom(tx, self.about)?;
        let case = Case::of(tx, context, client, procedure)?;
        let found = checkup(&case, (client, visit), on, context.today(), Done::default());
        let is_stop = |mark: &Mark| {
            found.findings.iter().any(|judged| judged.mark == *mark && judged.finding.gravity == Gravity::Stop)
        };
        let mut marks = self.marks;
        marks.sort_unstable();
        marks.dedup();
        if marks.is_empty() || !marks.iter().all(is_stop) {
            return Err(SafetyRefusal::NothingToDecide.into());
        }
        let new = NewDecision {
            client,
            procedure,
            visit,
            by: decider.id,
            asked_by: context.actor.staff,
            reason: &reason,
            marks: &marks,
        };
        let decision: DecisionId = safety::add_decision(tx, &new, context.now)?;
        context.changed(Noun::Safety);
        if visit.is_some() {
            context.changed(Noun::Visits);
        }
        Ok(Decided { decision, by: decider.name, at: context.now, reason })
    }
}

/// Who decides: whoever sits at the console, or who typed login and password there. It must be a specialist.
fn decider(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    login: Option<&str>,
    password: Option<&Password>,
) -> Result<StaffRow, DeskError> {
    let person = match (login, password) {
        (Some(login), Some(password)) => {
            // Which of the two is wrong is not told, and made-up logins never reach the count of wrong passwords.
            let wrong = || DeskError::Vault(VaultError::WrongPassword);
            let login = login_of(login).map_err(|_| wrong())?;
            let person = staff::of_login(tx, &login)?.filter(|person| person.active).ok_or_else(wrong)?;
            context.vault.verify(&login, password, context.now)?;
            person
        }
        _ => staff::get(tx, context.actor.staff)?.or_not_found(Thing::Staff, context.actor.staff.0)?,
    };
    context.about(Subject::Staff(person.id));
    let treats = person.role == Role::Specialist || schedule::specialist_of_staff(tx, person.id)?.is_some();
    if person.must_change || !person.role.may(Permission::DecideStops) || !treats {
        return Err(SafetyRefusal::NotASpecialist.into());
    }
    Ok(person)
}

/// For whom, what, which visit and on which day.
fn whom(tx: &Tx<'_>, about: DecideAbout) -> Result<(ClientId, ProcedureId, Option<VisitId>, Date), DeskError> {
    match about {
        DecideAbout::Visit(id) => {
            let visit = visit::get(tx, id)?.or_not_found(Thing::Visit, id.0)?;
            Ok((visit.client, visit.procedure, Some(id), visit.placement.starts.date()))
        }
        DecideAbout::Booking(Booking { client, procedure, on }) => Ok((card(tx, client)?, procedure, None, on)),
    }
}
