//! One card made of two.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CardNow;
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::requests::{json, read};
use crate::desk::use_case::UseCase;
use crate::desk::wallet::{self, HeldMoved};
use crate::domain::client::{MergeRefusal, Moved, Personal};
use crate::domain::health::AllergyState;
use crate::domain::ids::{ClientId, StaffId};
use crate::domain::role::Permission;
use crate::store::client::ClientRow;
use crate::store::{Tx, client, client_index};

/// Makes one card of two. The kept card fills its empty fields from the other, and gets its phones, health, visits and
/// earlier merges, and what the other holds; of the two answers about allergies the stricter one holds. Bills stay with the visits they belong to.
/// The other card stays behind as a pointer: its number leads to the kept one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct MergeClients {
    /// The card that stays.
    pub keep: ClientId,
    /// The version of it that the caller saw.
    pub keep_version: i64,
    /// The card that goes into it.
    pub merge: ClientId,
    /// The version of it that the caller saw.
    pub merge_version: i64,
}

/// What the cards said before a merge, kept with it.
#[derive(Debug, Serialize, Deserialize)]
struct Before {
    /// The kept card's personal part before.
    personal: Personal,
    /// The same after its empty fields were filled.
    filled: Personal,
    /// What the kept card knew of allergies, when and by whom asked.
    kept_allergy: (AllergyState, Option<jiff::Timestamp>),
    /// What the merged card knew of allergies.
    merged_allergy: (AllergyState, Option<jiff::Timestamp>),
    /// Who asked, of the kept and of the merged card.
    asked_by: (Option<StaffId>, Option<StaffId>),
    /// What the kept card knew after the merge.
    joined_allergy: AllergyState,
    /// The day of the last visit, of the kept and of the merged card.
    last_visits: (Option<Date>, Option<Date>),
    /// What the merged card held beside the rows that the merge lists.
    #[serde(default)]
    held: HeldMoved,
}

impl UseCase for MergeClients {
    type Answer = CardNow;
    const NEEDS: Permission = Permission::MergeClients;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CardNow, DeskError> {
        let keep = client::get(tx, self.keep)?.or_not_found(Thing::Client, self.keep.0)?;
        let merge = client::get(tx, self.merge)?.or_not_found(Thing::Client, self.merge.0)?;
        if keep.version != self.keep_version || merge.version != self.merge_version {
            return Err(DeskError::Conflict);
        }
        join(tx, context, self.keep, self.merge)?;
        let version = client::get(tx, self.keep)?.map_or(self.keep_version, |row| row.version);
        Ok(CardNow { client: self.keep, version })
    }
}

/// Makes one card of two, as they stand.
pub(in crate::desk) fn join(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    kept: ClientId,
    merged: ClientId,
) -> Result<(), DeskError> {
    if kept == merged {
        return Err(MergeRefusal::SameCard.into());
    }
    let keep = client::get(tx, kept)?.or_not_found(Thing::Client, kept.0)?;
    let merge = client::get(tx, merged)?.or_not_found(Thing::Client, merged.0)?;
    if keep.merged_into.is_some() || merge.merged_into.is_some() {
        return Err(MergeRefusal::MergedAlready.into());
    }
    let filled = keep.personal.filled_from(&merge.personal);
    let joined = keep.allergy_state.stricter(merge.allergy_state);
    let held = wallet::hand_over(tx, context, merged, kept)?;
    let before = before(tx, (&keep, &merge), &filled, joined, held)?;
    let id = client::add_merge(tx, kept, merged, &json(&before)?, context.now, context.actor.staff)?;
    client::set_merged_into(tx, merged, Some(kept))?;
    for noun in Moved::ALL {
        client::repoint(tx, id, *noun, merged, kept)?;
    }
    wallet::settle(tx, context, kept)?;
    client_index::remove(tx, merged)?;
    client::change_personal(tx, kept, keep.version, &filled)?;
    client::set_last_visit(tx, kept, keep.last_visit.max(merge.last_visit))?;
    client_index::renew(tx, kept)?;
    if joined != AllergyState::Listed && joined != keep.allergy_state {
        client::set_allergy_state(tx, kept, joined, None)?;
    }
    context.about(Subject::Health(kept));
    context.about(Subject::Health(merged));
    context.changed(Noun::Clients);
    context.changed(Noun::Visits);
    Ok(())
}

fn before(
    tx: &Tx<'_>,
    (keep, merge): (&ClientRow, &ClientRow),
    filled: &Personal,
    joined: AllergyState,
    held: HeldMoved,
) -> Result<Before, DeskError> {
    Ok(Before {
        personal: keep.personal.clone(),
        filled: filled.clone(),
        kept_allergy: (keep.allergy_state, keep.allergy_asked_at),
        merged_allergy: (merge.allergy_state, merge.allergy_asked_at),
        asked_by: (client::allergy_asked_by(tx, keep.id)?, client::allergy_asked_by(tx, merge.id)?),
        joined_allergy: joined,
        last_visits: (keep.last_visit, merge.last_visit),
        held,
    })
}

/// Takes a merged card out of the card that was kept. `false` where it is not merged, or where the kept card has itself
/// been merged since: the later merge must be taken back first.
pub(in crate::desk) fn part(tx: &Tx<'_>, context: &mut Context<'_>, merged: ClientId) -> Result<bool, DeskError> {
    let Some(merge) = client::open_merge_of(tx, merged)? else { return Ok(false) };
    let before: Before = read(&merge.before)?;
    let kept = client::get(tx, merge.kept)?.or_not_found(Thing::Client, merge.kept.0)?;
    if kept.merged_into.is_some() {
        return Ok(false);
    }
    wallet::may_part(tx, merge.kept, before.held)?;
    client::set_merged_into(tx, merged, None)?;
    for noun in Moved::ALL {
        client::give_back(tx, merge.id, *noun, merged)?;
    }
    wallet::hand_back(tx, context, merged, merge.kept, before.held)?;
    let personal = kept.personal.unfilled(&before.filled, &before.personal);
    client::change_personal(tx, merge.kept, kept.version, &personal)?;
    let kept_visit = before.last_visits.0.max(client::latest_closed(tx, merge.kept)?);
    client::set_last_visit(tx, merge.kept, kept_visit)?;
    client::set_last_visit(tx, merged, before.last_visits.1.max(client::latest_closed(tx, merged)?))?;
    client_index::renew(tx, merge.kept)?;
    client_index::renew(tx, merged)?;
    let asked = |of: (AllergyState, Option<jiff::Timestamp>), by: Option<StaffId>| of.1.zip(by);
    restore(tx, merged, before.merged_allergy.0, asked(before.merged_allergy, before.asked_by.1))?;
    // Where somebody has asked again since, the new answer stands.
    if kept.allergy_state == before.joined_allergy {
        restore(tx, merge.kept, before.kept_allergy.0, asked(before.kept_allergy, before.asked_by.0))?;
    }
    client::close_merge(tx, merge.id, context.now, context.actor.staff)?;
    context.about(Subject::Health(merge.kept));
    context.about(Subject::Health(merged));
    context.changed(Noun::Clients);
    context.changed(Noun::Visits);
    Ok(true)
}

/// Gives a card its earlier answer back; lines that hold keep it "listed".
fn restore(
    tx: &Tx<'_>,
    id: ClientId,
    state: AllergyState,
    asked: Option<(jiff::Timestamp, StaffId)>,
) -> Result<(), DeskError> {
    let lists = !crate::store::health::shown_allergies(tx, id)?.is_empty();
    let state = match (lists, state) {
        (true, _) => AllergyState::Listed,
        (false, AllergyState::Listed) => AllergyState::NeverAsked,
        (false, state) => state,
    };
    Ok(client::set_allergy_state(tx, id, state, asked)?)
}
