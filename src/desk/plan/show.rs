//! Shows the plan of a client.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::card;
use super::shown::{AdviceKind, AdviceShown, CourseShown, Next, PlanShown, ShelfProposed};
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Procedure;
use crate::domain::goods::{Goods, Lot, sellable};
use crate::domain::ids::{ClientId, GoodsId, ProcedureId};
use crate::domain::plan::{CardFacts, Course, CourseVisit, advise, next_open, rule, sessions, suits};
use crate::domain::role::Permission;
use crate::domain::safety::{PersonFacts, Planned, ProductFact, first_safe_day};
use crate::domain::time::business_day;
use crate::store::plan::AdviceRow;
use crate::store::{Tx, catalogue, client, goods, plan, safety};

/// The most articles that are proposed: as many as a client would listen to.
const SHELF_MOST: usize = 8;

/// Shows the plan of a client, with what the card calls for. The number of a merged card shows the plan of the card that
/// was kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowPlan {
    /// Whose.
    pub client: ClientId,
}

impl UseCase for ShowPlan {
    type Answer = PlanShown;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PlanShown, DeskError> {
        let row = client::get(tx, self.client)?.or_not_found(Thing::Client, self.client.0)?;
        let id = row.merged_into.unwrap_or(row.id);
        let row = if id == row.id { row } else { client::get(tx, id)?.or_not_found(Thing::Client, id.0)? };
        context.about(Subject::Health(id));
        let card = card::facts_of(tx, context, id)?;
        let rows = plan::advice_of(tx, id)?;
        let articles = goods::all(tx, true)?;
        let kept: Vec<GoodsId> = rows.iter().filter_map(|row| row.goods).collect();
        let proposed = advise(&card).into_iter().filter(|one| !rows.iter().any(|row| row.rule == one.code)).collect();
        Ok(PlanShown {
            client: id,
            name: row.personal.name.spoken(),
            language: row.personal.language,
            courses: courses(tx, context, id)?,
            shelf: proposed_of(tx, context, &articles, &kept, &card)?,
            advice: rows.into_iter().map(|row| advice_shown(row, &articles, &card, context)).collect(),
            proposed,
        })
    }
}

/// The courses with their sessions.
fn courses(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<Vec<CourseShown>, DeskError> {
    let all = plan::courses_of(tx, client, &context.zone)?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let visits = plan::visits_of(tx, client)?;
    let procedures: BTreeMap<ProcedureId, Procedure> =
        catalogue::all(tx, true)?.into_iter().map(|one| (one.id, one)).collect();
    let person = safety::facts_of(tx, client, context.today(), &context.zone)?;
    let mut shown = Vec::with_capacity(all.len());
    for course in all {
        let Some(procedure) = procedures.get(&course.details.procedure) else { continue };
        let products = goods::products_of_procedure(tx, procedure.id)?;
        shown.push(course_shown(course, (procedure, &products), &visits, (&person, context.today())));
    }
    Ok(shown)
}

/// A course with its sessions, and the next one's first day that the safety check lets pass.
fn course_shown(
    course: Course,
    (procedure, products): (&Procedure, &[ProductFact]),
    visits: &[CourseVisit],
    (person, today): (&PersonFacts, Date),
) -> CourseShown {
    let sessions = sessions(&course, visits, today);
    let planned = Planned { id: procedure.id, procedure: &procedure.details, products, visit: None };
    let next = next_open(&sessions).filter(|_| course.ended.is_none()).map(|(number, wanted)| Next {
        number,
        wanted,
        safe: first_safe_day(&planned, person, wanted.max(today)),
    });
    CourseShown {
        procedure_names: procedure.details.names.clone(),
        price: procedure.details.price,
        course,
        sessions,
        next,
    }
}

fn advice_shown(row: AdviceRow, shelf: &[Goods], card: &CardFacts, context: &Context<'_>) -> AdviceShown {
    let known = rule(&row.rule);
    let article = row.goods.and_then(|id| shelf.iter().find(|goods| goods.id == id));
    let brings = match (known, article) {
        (Some(rule), _) => card.allergic_to(&rule.brings),
        (None, Some(goods)) => card.allergic_to(&goods.details.allergens),
        (None, None) => None,
    };
    AdviceShown {
        id: row.id,
        kind: match (known, article) {
            (Some(rule), _) => AdviceKind::Rule { code: rule.code.clone(), section: rule.section },
            (None, Some(goods)) => {
                AdviceKind::Goods { goods: goods.id, names: goods.details.names.clone(), price: goods.details.price }
            }
            (None, None) => AdviceKind::Own,
        },
        words: row.words,
        text: known.map(|rule| rule.text.clone()).unwrap_or_default(),
        made_by: row.made_by,
        made_on: business_day(row.made_at, &context.zone),
        brings: brings.map(str::to_owned),
    }
}

/// The articles in stock that suit a client, those that meet most needs first; what stands in the plan already is among
/// them. Whoever asks sees what the health of the client calls for.
pub(in crate::desk) fn shelf_for(
    tx: &Tx<'_>,
    context: &Context<'_>,
    client: ClientId,
    articles: &[Goods],
) -> Result<Vec<ShelfProposed>, DeskError> {
    let card = card::facts_of(tx, context, client)?;
    proposed_of(tx, context, articles, &[], &card)
}

/// The articles in stock that suit and are not in the plan.
fn proposed_of(
    tx: &Tx<'_>,
    context: &Context<'_>,
    shelf: &[Goods],
    kept: &[GoodsId],
    card: &CardFacts,
) -> Result<Vec<ShelfProposed>, DeskError> {
    let mut lots: HashMap<GoodsId, Vec<Lot>> = HashMap::new();
    for (goods, lot) in goods::all_lots(tx)? {
        lots.entry(goods).or_default().push(lot);
    }
    let mut proposed: Vec<ShelfProposed> = shelf
        .iter()
        .filter(|goods| !goods.retired && !kept.contains(&goods.id))
        .filter_map(|goods| {
            let suits = suits(&goods.details, card)?;
            let sellable = lots.get(&goods.id).map_or(0, |lots| sellable(lots, context.today()));
            (sellable > 0).then(|| ShelfProposed {
                goods: goods.id,
                names: goods.details.names.clone(),
                price: goods.details.price,
                sellable,
                because: suits.because(),
            })
        })
        .collect();
    proposed.sort_by_key(|one| (std::cmp::Reverse(one.because.len()), one.goods));
    proposed.truncate(SHELF_MOST);
    Ok(proposed)
}
