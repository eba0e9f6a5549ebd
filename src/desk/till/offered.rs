//! What an offer would come to before there is a bill: the price of a next visit, what points pay of an article.

use jiff::civil::Date;

use crate::desk::{Context, DeskError};
use crate::domain::catalogue::Procedure;
use crate::domain::goods::Goods;
use crate::domain::ids::ClientId;
use crate::domain::money::Money;
use crate::domain::offers::{Choices, FactLine, Facts, Promotion, as_many_points, quote};
use crate::domain::till::{BillLine, Family, LineKind};
use crate::store::{Tx, offers};

use super::facts;

/// The best promotion that applies to a procedure alone on a day, and the price with it; none where none does.
pub(in crate::desk) fn promotion_on(
    tx: &Tx<'_>,
    context: &Context<'_>,
    procedure: &Procedure,
    day: Date,
) -> Result<Option<(Promotion, Money)>, DeskError> {
    let running = offers::running_promotions(tx, day)?;
    if running.is_empty() {
        return Ok(None);
    }
    let kind = LineKind::Procedure { procedure: procedure.id };
    let line = BillLine::new(kind, procedure.details.names.clone(), 1, procedure.details.price)?;
    let line = FactLine { line, family: Family::Procedures(procedure.details.category) };
    let nobody = facts::read(tx, context, None, false, vec![line], &Choices::default())?;
    let facts = Facts { today: day, promotions: running, ..nobody };
    let quote = quote(&facts, &Choices::default())?;
    let applied = quote.lines.first().and_then(|line| line.promotions.iter().max_by_key(|(_, off)| *off));
    let found = applied.and_then(|(id, _)| facts.promotions.iter().find(|promotion| promotion.id == *id));
    Ok(found.map(|promotion| (promotion.clone(), quote.due)))
}

/// What a client holds and may use today, for asking what points would pay: read once for many articles.
pub(in crate::desk) fn buyer(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<Facts, DeskError> {
    facts::read(tx, context, Some(client), false, Vec::new(), &Choices::default())
}

/// How many points of a buyer would pay for a piece of an article alone, and what would remain to be paid.
pub(in crate::desk) fn points_for(buyer: &Facts, article: &Goods) -> Result<(i64, Money), DeskError> {
    let kind = LineKind::Goods { goods: article.id };
    let line = BillLine::new(kind, article.details.names.clone(), 1, article.details.price)?;
    let facts = Facts { lines: vec![FactLine { line, family: Family::Goods }], ..buyer.clone() };
    let quote = quote(&facts, &as_many_points(&facts, &Choices::default()))?;
    Ok((quote.points, quote.due.minus(quote.bonus)?))
}
