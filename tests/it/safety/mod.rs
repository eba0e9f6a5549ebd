//! The safety check on a real encrypted file: the three places where it stands in the way, patch tests, doctors' words,
//! merged cards.

mod gates;
mod offers;
mod screens;
mod tests_and_words;

use frontdesk::desk::health::{AddAllergy, AllergyDraft};
use frontdesk::desk::safety::{CheckProcedure, CheckVisit};
use frontdesk::domain::health::{Severity, ToldBy};
use frontdesk::domain::ids::{AllergyId, ClientId, ProcedureId, VisitId};
use frontdesk::domain::safety::{Checkup, Gravity, Mark};

use crate::support::Salon;

/// Writes an allergy of a code on a card.
fn allergic(salon: &mut Salon, client: ClientId, code: &str) -> AllergyId {
    let draft = AllergyDraft {
        code: code.to_owned(),
        said: code.to_owned(),
        reaction: String::new(),
        severity: Severity::Moderate,
        since: String::new(),
        told_by: ToldBy::Client,
    };
    salon.ask(AddAllergy { client, draft })
}

fn of_visit(salon: &mut Salon, visit: VisitId) -> Checkup {
    salon.ask(CheckVisit { visit })
}

fn of_procedure(salon: &mut Salon, client: ClientId, procedure: ProcedureId) -> Checkup {
    salon.ask(CheckProcedure { client, procedure, on: None, visit: None })
}

/// The stops of a check, by name.
fn stops(found: &Checkup) -> Vec<Mark> {
    let stops = found.findings.iter().filter(|judged| judged.finding.gravity == Gravity::Stop);
    stops.map(|judged| judged.mark.clone()).collect()
}
