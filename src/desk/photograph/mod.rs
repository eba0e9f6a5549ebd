//! Photographs of clients: taken in, shown, put right, given out, never without the consent that each needs.

mod brief;
mod correct;
mod export;
mod list;
mod original;
mod set_aside;
mod settings;
mod show;
mod take;
mod watched;

pub use brief::PhotographBrief;
pub use correct::CorrectPhotograph;
pub use export::{ExportPair, Exported};
pub use list::{Gallery, ListPhotographs};
pub use original::RemoveOriginal;
pub use set_aside::SetAsidePhotograph;
pub use settings::{ChangePhotographSettings, PhotographSettings};
pub use show::{PictureShown, ShowPicture};
pub use take::{Source, TakePhotograph};
pub use watched::{ListWatched, Watched, WatchedFile};

use crate::domain::ids::{ClientId, PhotographId, VisitId};
use crate::domain::photograph::PhotographRefusal;
use crate::store::photograph::PhotographRow;
use crate::store::{Tx, photograph, visit};

use super::error::{DeskError, OrNotFound, Thing};

/// A photograph that was not put aside.
fn shown(tx: &Tx<'_>, id: PhotographId) -> Result<PhotographRow, DeskError> {
    let row = photograph::get(tx, id)?.or_not_found(Thing::Photograph, id.0)?;
    if row.is_aside { Err(PhotographRefusal::SetAside.into()) } else { Ok(row) }
}

/// Refuses a visit that is not the client's.
fn refuse_other_visit(tx: &Tx<'_>, client: ClientId, id: Option<VisitId>) -> Result<(), DeskError> {
    let Some(id) = id else { return Ok(()) };
    let found = visit::get(tx, id)?.or_not_found(Thing::Visit, id.0)?;
    if found.client == client { Ok(()) } else { Err(PhotographRefusal::OtherClient.into()) }
}
