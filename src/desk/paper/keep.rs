//! A document kept as it was first made.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::requests::{json, read};
use crate::desk::{Context, DeskError, UseCase, settings};
use crate::domain::paper::{Document, PaperKind, PaperRefusal, PrinterSettings};
use crate::domain::role::Permission;
use crate::store::{Tx, paper};

use super::PRINTER;

/// Keeps a document before it is printed or saved, and gives back the one to print: the first that was kept of the same
/// bill, refund or shift, so that a copy is exactly what the first print was. Its words are made by the caller, in a
/// person's language; its figures are those that the till told the caller.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct KeepPaper {
    /// The document, as it would be printed now.
    pub document: Document,
}

/// What is to be printed, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PaperKept {
    /// The document as it was first made.
    pub document: Document,
    /// Whether it had been kept before: this is a copy.
    pub is_copy: bool,
    /// The salon's printer.
    pub printer: PrinterSettings,
}

impl UseCase for KeepPaper {
    type Answer = PaperKept;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PaperKept, DeskError> {
        let document = self.document.checked()?;
        let kind = document.kind;
        let of = document.number.filter(|_| kind.is_kept()).ok_or(PaperRefusal::NotKept(kind))?;
        let printer = settings::load(tx, PRINTER)?;
        if let Some(kept) = paper::get(tx, kind, of)? {
            return Ok(PaperKept { document: read(&kept)?, is_copy: true, printer });
        }
        let thing = match kind {
            PaperKind::ShiftReport => Thing::Shift,
            _ => Thing::Bill,
        };
        paper::is_there(tx, kind, of)?.then_some(()).or_not_found(thing, of)?;
        paper::add(tx, (kind, of), (context.now, context.actor.staff), &json(&document)?)?;
        Ok(PaperKept { document, is_copy: false, printer })
    }
}
