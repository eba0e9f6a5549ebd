//! One more photograph.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::refuse_other_visit;
use crate::desk::changes::Noun;
use crate::desk::client::card_of;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::privacy::require;
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, PhotographId, VisitId};
use crate::domain::photograph::{MOST_OF_SALON, MOST_OF_VISIT, PhotographDetails, PhotographRefusal, Prepared};
use crate::domain::privacy::{ConsentPurpose, Scope};
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::domain::text::clean_line_to;
use crate::outside::photograph::Preparer;
use crate::store::photograph::{Album, NewPhotograph};
use crate::store::{Tx, photograph};

/// The longest description of where a file came from, in characters.
const CAME_FROM_MAX: usize = 300;

/// Where the picture comes from.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A file, which is prepared on the way: for scripts. It takes as long as the picture is large.
    File(PathBuf),
    /// A picture that was prepared before, away from the desk: the console does it so.
    Prepared(Box<Prepared>),
}

/// Adds a photograph to a card, where the client agreed to photographs. The same picture is not added twice. Where no visit
/// is named and the client came once on that day, it belongs to that visit.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakePhotograph {
    /// Whose.
    pub client: ClientId,
    /// Where it belongs.
    #[serde(flatten)]
    pub details: PhotographDetails,
    /// The picture.
    pub picture: Source,
    /// Name, length and time of its file, as the list of new pictures told them; empty for others.
    #[serde(default)]
    pub came_from: String,
}

impl UseCase for TakePhotograph {
    type Answer = PhotographId;
    const NEEDS: Permission = Permission::TakePhotographs;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PhotographId, DeskError> {
        let client = card_of(tx, self.client)?.id;
        require(tx, context, client, ConsentPurpose::Photographs, &Scope::Whole)?;
        let mut details = self.details.checked(context.today())?;
        if details.visit.is_none()
            && let [only] = photograph::visits_of_day(tx, client, details.taken_on)?[..]
        {
            details.visit = Some(only);
        }
        refuse_other_visit(tx, client, details.visit)?;
        refuse_full(tx, details.visit)?;
        let prepared = match self.picture {
            Source::File(path) => Preparer::own().prepare(&path)?,
            Source::Prepared(prepared) => *prepared,
        };
        let picture_hash = *blake3::hash(prepared.picture.bytes()).as_bytes();
        if photograph::has_picture(tx, client, &picture_hash)? {
            return Err(PhotographRefusal::TakenAlready.into());
        }
        // The file goes first: a file without a row is found by the check and does no harm, a row without a file would.
        let sealed = Album::of(context.vault).put(&prepared, context.entropy)?;
        let came_from = clean_line_to(&self.came_from, CAME_FROM_MAX);
        let size = prepared.picture.size();
        let new = NewPhotograph { client, details: &details, sealed, picture_hash, size, came_from: &came_from };
        let id = photograph::add(tx, &new, context.now, context.actor.staff)?;
        context.about(Subject::Health(client));
        context.changed(Noun::Photographs);
        if details.taken_on == context.today() {
            standard::seen(tx, context, client, Evidence::Photographs)?;
        }
        Ok(id)
    }
}

/// Refuses one more where there are as many as there may be.
fn refuse_full(tx: &Tx<'_>, visit: Option<VisitId>) -> Result<(), DeskError> {
    if let Some(visit) = visit
        && photograph::counts_of_visit(tx, visit)?.all() >= MOST_OF_VISIT
    {
        return Err(PhotographRefusal::VisitFull { most: MOST_OF_VISIT }.into());
    }
    if photograph::count(tx)? >= MOST_OF_SALON {
        return Err(PhotographRefusal::SalonFull { most: MOST_OF_SALON }.into());
    }
    Ok(())
}
