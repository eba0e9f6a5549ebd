//! Another printer, another paper.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase, settings};
use crate::domain::paper::PrinterSettings;
use crate::domain::role::Permission;
use crate::store::Tx;

use super::PRINTER;

/// Chooses how documents reach paper. A command is run on the computer at the desk, without a shell.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangePrinter {
    /// From now on.
    pub printer: PrinterSettings,
}

impl UseCase for ChangePrinter {
    type Answer = PrinterSettings;
    const NEEDS: Permission = Permission::EditSettings;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PrinterSettings, DeskError> {
        let changed = self.printer.checked()?;
        settings::store(tx, PRINTER, &changed)?;
        context.changed(Noun::Settings);
        Ok(changed)
    }
}
