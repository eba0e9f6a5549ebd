//! What of a card the advice looks at, gathered.

use std::collections::BTreeMap;

use jiff::ToSpan;

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::catalogue::Category;
use crate::domain::goods::SkinNeed;
use crate::domain::ids::{ClientId, ProcedureId};
use crate::domain::plan::CardFacts;
use crate::domain::visit::VisitState;
use crate::store::{Tx, anamnesis, catalogue, health, plan};

/// For how many days after a procedure its advice is given.
const AFTER_DAYS: i64 = 14;

/// What a card calls for.
pub(super) fn facts_of(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<CardFacts, DeskError> {
    let today = context.today();
    let mut card = CardFacts::default();
    for line in health::allergies(tx, client)?.into_iter().filter(|line| line.ended.is_none()) {
        card.allergies.insert(line.code);
    }
    for line in health::conditions(tx, client)?.into_iter().filter(|line| line.ended.is_none()) {
        if line.until.is_none_or(|until| until >= today) {
            card.codes.insert(line.code);
        }
    }
    for line in health::medications(tx, client)?.into_iter().filter(|line| line.ended.is_none()) {
        if line.ends.is_none_or(|ends| ends >= today) {
            card.codes.insert(line.code);
        }
    }
    card.allergies.remove("");
    card.codes.remove("");
    card.needs.extend(needs_of_conditions(&card));
    let families: BTreeMap<ProcedureId, Category> =
        catalogue::all(tx, true)?.into_iter().map(|one| (one.id, one.details.category)).collect();
    let lately = today.saturating_sub(AFTER_DAYS.days());
    let visits = plan::visits_of(tx, client)?;
    let near = visits.iter().filter(|visit| visit.day >= lately && visit.state != VisitState::NoShow);
    let courses = plan::courses_of(tx, client, &context.zone)?;
    let planned = courses.iter().filter(|course| course.ended.is_none()).map(|course| course.details.procedure);
    let procedures = near.map(|visit| visit.procedure).chain(planned);
    card.after.extend(procedures.filter_map(|procedure| families.get(&procedure)));
    if !card.after.is_empty() {
        card.needs.insert(SkinNeed::AfterProcedure);
    }
    card.needs.insert(SkinNeed::SunProtection);
    Ok(card.told(&anamnesis::profile_of(tx, client)?))
}

/// What the skin needs by the conditions of the card.
fn needs_of_conditions(card: &CardFacts) -> Vec<SkinNeed> {
    let table = [
        ("C_ROSACEA", SkinNeed::Redness),
        ("C_COUPEROSE", SkinNeed::Redness),
        ("C_ACNE_SEVERE", SkinNeed::Blemishes),
        ("C_ECZEMA_ATOPIC", SkinNeed::Dry),
        ("M_ISOTRETINOIN", SkinNeed::Dry),
    ];
    table.into_iter().filter(|(code, _)| card.codes.contains(*code)).map(|(_, need)| need).collect()
}
