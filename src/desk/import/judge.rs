//! What a row is: refused, somebody known, or a new client. The dry run and the import ask here alike.

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::ids::{ClientId, ImportId};
use crate::domain::import::{Candidate, Conventions, Mapping, NameKey, RowRefusal, SourceRow, Twin, clean_row};
use crate::store::{Tx, client, import};

use super::report::DuplicateOf;

/// The most cards looked at for one phone or one birth date: a file in which everybody has the same one shall not grow
/// slower with each row.
const LIKE_MAX: usize = 40;

/// What a row is.
pub(super) enum Verdict {
    /// It cannot become a client.
    Refused(RowRefusal),
    /// It looks like somebody known.
    Known(Box<Candidate>, ClientId, Twin),
    /// A new client.
    New(Box<Candidate>),
}

/// Cleans a row and looks for somebody like it.
pub(super) fn judge(
    tx: &Tx<'_>,
    context: &Context<'_>,
    row: &SourceRow,
    mapping: &Mapping,
) -> Result<Verdict, DeskError> {
    let conventions = Conventions { market: context.market, today: context.today() };
    let candidate = match clean_row(row, mapping, conventions) {
        Ok(candidate) => Box::new(candidate),
        Err(reason) => return Ok(Verdict::Refused(reason)),
    };
    Ok(match find_twin(tx, &candidate)? {
        Some((client, twin)) => Verdict::Known(candidate, client, twin),
        None => Verdict::New(candidate),
    })
}

/// The client who may be the same person, the surest first.
fn find_twin(tx: &Tx<'_>, candidate: &Candidate) -> Result<Option<(ClientId, Twin)>, DeskError> {
    let personal = &candidate.personal;
    let name = NameKey::of(&personal.name.family, &personal.name.given);
    let mut best: Option<(ClientId, Twin)> = None;
    for phone in &personal.phones {
        for id in client::same_phone(tx, phone.e164(), LIKE_MAX)? {
            let Some((family, given)) = import::name_of(tx, id)? else { continue };
            if NameKey::of(&family, &given).alike(&name) {
                return Ok(Some((id, Twin::PhoneAndName)));
            }
            best = best.or(Some((id, Twin::PhoneOnly)));
        }
    }
    let Some(birth) = personal.birth else { return Ok(best) };
    for id in client::same_birth(tx, &birth.to_string(), LIKE_MAX)? {
        let Some((family, given)) = import::name_of(tx, id)? else { continue };
        if NameKey::of(&family, &given).alike(&name) {
            return Ok(Some((id, Twin::NameAndBirth)));
        }
    }
    Ok(best)
}

/// Whom a client is to the reader of a report: a row of the same file, or a client by name.
pub(super) fn called(tx: &Tx<'_>, import: Option<ImportId>, id: ClientId) -> Result<DuplicateOf, DeskError> {
    if let Some(import) = import
        && let Some(row) = import::row_of_client(tx, import, id)?
    {
        return Ok(DuplicateOf::Row(u64::try_from(row).unwrap_or(0)));
    }
    let (family, given) = import::name_of(tx, id)?.unwrap_or_default();
    let name =
        [family.as_str(), given.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    Ok(DuplicateOf::Client { id, name })
}
