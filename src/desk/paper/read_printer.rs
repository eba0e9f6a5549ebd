//! How documents reach paper.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase, settings};
use crate::domain::paper::PrinterSettings;
use crate::domain::role::Permission;
use crate::store::Tx;

use super::PRINTER;

/// Tells how documents reach paper.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadPrinter {}

impl UseCase for ReadPrinter {
    type Answer = PrinterSettings;
    const NEEDS: Permission = Permission::OwnAccount;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<PrinterSettings, DeskError> {
        settings::load(tx, PRINTER)
    }
}
