//! Tells whom a lot touched.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::client::card_of;
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::catalogue::Names;
use crate::domain::client::SpokenLanguage;
use crate::domain::goods::Lot;
use crate::domain::ids::{BillId, ClientId, GoodsId, GoodsLotId, ReactionId, VisitId};
use crate::domain::recall::CallOutcome;
use crate::domain::role::Permission;
use crate::domain::time::wall_of;
use crate::store::recall::LotTouch;
use crate::store::{Tx, goods, reaction, recall};

/// Tells everything of a lot: what it is, whether it is recalled, and every client whom it touched, used in a visit or
/// sold. Phones are asked for one by one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TellLot {
    /// Which lot.
    pub lot: GoodsLotId,
}

/// A lot and whom it touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LotTold {
    /// The goods.
    pub goods: GoodsId,
    /// Their names.
    pub names: Names,
    /// The lot.
    pub lot: Lot,
    /// Its latest recall.
    pub recall: Option<RecallTold>,
    /// Whom it touched, the latest first.
    pub touched: Vec<Touched>,
    /// How many pieces were sold to people whom nobody knows.
    pub sold_to_strangers: i64,
}

/// A recall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RecallTold {
    /// Its number.
    pub id: i64,
    /// When the lot was called back, by the clock on the wall.
    pub at: DateTime,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
    /// When it was lifted, and why.
    pub lifted: Option<(DateTime, String)>,
}

/// A client whom a lot touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Touched {
    /// Who.
    pub client: ClientId,
    /// The name as one says it.
    pub name: String,
    /// The last four digits of each phone.
    pub phone_tails: Vec<String>,
    /// The language that they speak.
    pub language: Option<SpokenLanguage>,
    /// Each time, the latest first.
    pub times: Vec<TouchedOnce>,
    /// Reactions that began after it.
    pub reactions: Vec<ReactionId>,
    /// The latest try to reach them about the recall that stands.
    pub called: Option<CallTold>,
}

/// One time that a lot touched a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TouchedOnce {
    /// When, by the clock on the wall.
    pub at: DateTime,
    /// How.
    pub how: HowTouched,
    /// The specialist, or who sold it.
    pub by: String,
}

/// How a lot came to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum HowTouched {
    /// Used in a visit.
    Used(VisitId),
    /// Named in a record that nobody has signed yet.
    Drafted(VisitId),
    /// Sold.
    Sold(BillId),
}

/// What came of a try to reach a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CallTold {
    /// When, by the clock on the wall.
    pub at: DateTime,
    /// Who tried.
    pub by: String,
    /// What came of it.
    pub outcome: CallOutcome,
    /// What else was said.
    pub note: String,
}

impl UseCase for TellLot {
    type Answer = LotTold;
    const NEEDS: Permission = Permission::TraceReactions;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<LotTold, DeskError> {
        told(tx, context, self.lot)
    }
}

/// Everything of a lot. It shows of whom health data are kept, so the audit row names each.
pub(super) fn told(tx: &Tx<'_>, context: &mut Context<'_>, lot: GoodsLotId) -> Result<LotTold, DeskError> {
    let (of, lot) = goods::lot(tx, lot)?.or_not_found(Thing::GoodsLot, lot.0)?;
    let names = goods::get(tx, of)?.or_not_found(Thing::Goods, of.0)?.details.names;
    let recall = recall::of_lot(tx, lot.id)?.map(|row| RecallTold {
        id: row.id,
        at: wall_of(row.at, &context.zone),
        by: row.by,
        reason: row.reason,
        lifted: row.lifted.map(|(at, why)| (wall_of(at, &context.zone), why)),
    });
    let (touched, sold_to_strangers) = touched(tx, context, lot.id)?;
    let mut told = LotTold { goods: of, names, lot, recall, touched, sold_to_strangers };
    if let Some(standing) = told.recall.as_ref().filter(|recall| recall.lifted.is_none()) {
        for call in recall::calls(tx, standing.id)? {
            // The later call replaces the earlier.
            let client = card_of(tx, call.client)?.id;
            let at = wall_of(call.at, &context.zone);
            if let Some(row) = told.touched.iter_mut().find(|row| row.client == client) {
                row.called = Some(CallTold { at, by: call.by, outcome: call.outcome, note: call.note });
            }
        }
    }
    Ok(told)
}

/// Each time that a lot came to somebody, with how.
pub(in crate::desk) fn touches(tx: &Tx<'_>, lot: GoodsLotId) -> Result<Vec<(LotTouch, bool)>, DeskError> {
    let mut all: Vec<(LotTouch, bool)> = Vec::new();
    all.extend(recall::used_of_lot(tx, lot)?.into_iter().map(|touch| (touch, false)));
    all.extend(recall::sold_of_lot(tx, lot)?.into_iter().map(|touch| (touch, false)));
    for (touch, sheet) in recall::drafts(tx)? {
        // A record's lots are written as uses with it; this is for one that was written otherwise.
        let is_written = all.iter().any(|(used, _)| used.bill.is_none() && used.visit == touch.visit);
        if !is_written && sheet.products.iter().any(|product| product.lot == Some(lot)) {
            all.push((touch, true));
        }
    }
    Ok(all)
}

/// Whom a lot touched, and how many pieces went to people whom nobody knows.
fn touched(tx: &Tx<'_>, context: &mut Context<'_>, lot: GoodsLotId) -> Result<(Vec<Touched>, i64), DeskError> {
    let mut by_client: BTreeMap<ClientId, Touched> = BTreeMap::new();
    let mut strangers: i64 = 0;
    for (touch, is_draft) in touches(tx, lot)? {
        let Some(client) = touch.client else {
            strangers = strangers.saturating_add(touch.pieces);
            continue;
        };
        let how = match (touch.bill, touch.visit) {
            (Some(bill), _) => HowTouched::Sold(bill),
            (None, Some(visit)) if is_draft => HowTouched::Drafted(visit),
            (None, Some(visit)) => HowTouched::Used(visit),
            (None, None) => continue,
        };
        let row = card_of(tx, client)?;
        let once = TouchedOnce { at: wall_of(touch.at, &context.zone), how, by: touch.by };
        let entry = by_client.entry(row.id).or_insert_with(|| Touched {
            client: row.id,
            name: row.personal.name.spoken(),
            phone_tails: row.personal.phones.iter().map(|phone| phone.tail().to_owned()).collect(),
            language: row.personal.language,
            times: Vec::new(),
            reactions: Vec::new(),
            called: None,
        });
        entry.times.push(once);
    }
    let mut all: Vec<Touched> = by_client.into_values().collect();
    for row in &mut all {
        context.about(Subject::Health(row.client));
        row.times.sort_by_key(|once| std::cmp::Reverse(once.at));
        let first: Option<Date> = row.times.last().map(|once| once.at.date());
        let began = reaction::of_client(tx, row.client)?.into_iter();
        row.reactions = began
            .filter(|reaction| first.is_some_and(|first| reaction.report.began.date() >= first))
            .map(|reaction| reaction.id)
            .collect();
    }
    all.sort_by_key(|row| std::cmp::Reverse(row.times.first().map(|once| once.at)));
    Ok((all, strangers))
}
