//! Cards that may be the same person as one that is being typed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::find::{Hit, hit};
use super::search::Search;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::client::{BirthDate, ClientDraft};
use crate::domain::ids::ClientId;
use crate::domain::phone::Phone;
use crate::domain::role::Permission;
use crate::domain::search::{Quality, Reading};
use crate::store::{Tx, client};

/// Cards looked at for one reason.
const LOOKED_AT_MAX: usize = 12;
/// Cards shown.
const SHOWN_MAX: usize = 5;

/// Looks for cards that may be the same person. Half-typed fields do no harm: what cannot be read yet is passed over.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LookForDuplicates {
    /// The card itself, where it exists already.
    #[serde(default)]
    pub except: Option<ClientId>,
    /// What has been typed so far.
    #[serde(flatten)]
    pub draft: ClientDraft,
}

/// Why two cards look alike, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same phone.
    Phone,
    /// A similar name and the same birth date.
    NameAndBirth,
    /// The same name, and nothing against it.
    Name,
}

/// A card that may be the same person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Duplicate {
    /// Why.
    pub likeness: Likeness,
    /// The card.
    pub hit: Hit,
}

impl UseCase for LookForDuplicates {
    type Answer = Vec<Duplicate>;
    const NEEDS: Permission = Permission::WriteCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<Duplicate>, DeskError> {
        let mut alike: Vec<(Likeness, ClientId)> = Vec::new();
        let mut note = |likeness, id: ClientId| {
            if Some(id) != self.except && !alike.iter().any(|(_, known)| *known == id) {
                alike.push((likeness, id));
            }
        };
        for phone in self.draft.phones.iter().filter_map(|typed| Phone::parse(typed, context.market).ok()) {
            for id in client::same_phone(tx, phone.e164(), LOOKED_AT_MAX)? {
                note(Likeness::Phone, id);
            }
        }
        let name = format!("{} {}", self.draft.family, self.draft.given);
        let birth = BirthDate::parse(&self.draft.birth, context.today()).ok();
        for (likeness, id) in same_name(tx, context, &name, birth)? {
            note(likeness, id);
        }
        alike.sort_by_key(|(likeness, _)| *likeness);
        let mut shown = Vec::new();
        for (likeness, id) in alike.into_iter().take(SHOWN_MAX) {
            shown.extend(hit(tx, context, id)?.map(|hit| Duplicate { likeness, hit }));
        }
        Ok(shown)
    }
}

/// Cards with a similar name and the same birth date, or the same whole name and no other birth date.
fn same_name(
    tx: &Tx<'_>,
    context: &Context<'_>,
    name: &str,
    birth: Option<BirthDate>,
) -> Result<Vec<(Likeness, ClientId)>, DeskError> {
    let Some(reading) = Reading::all_of(name).into_iter().next().filter(|reading| !reading.swapped) else {
        return Ok(Vec::new());
    };
    let mut alike = Vec::new();
    if let Some(born) = birth {
        for id in client::same_birth(tx, &born.to_string(), LOOKED_AT_MAX * 10)? {
            let row = client::scan_of(tx, id)?;
            if row.is_some_and(|row| reading.quality(&row.words, Quality::Slip).is_some()) {
                alike.push((Likeness::NameAndBirth, id));
            }
        }
    }
    if reading.words.len() < 2 {
        return Ok(alike);
    }
    for id in Search::new(tx, context.today(), LOOKED_AT_MAX).run(name)? {
        let Some(row) = client::get(tx, id)? else { continue };
        let words = client::scan_of(tx, id)?.map(|row| row.words).unwrap_or_default();
        let whole = reading.quality(&words, Quality::WholeLoose).is_some();
        match (birth, row.personal.birth) {
            (Some(one), Some(other)) if one.may_be(other) => alike.push((Likeness::NameAndBirth, id)),
            (Some(_), Some(_)) => {}
            _ if whole => alike.push((Likeness::Name, id)),
            _ => {}
        }
    }
    Ok(alike)
}
