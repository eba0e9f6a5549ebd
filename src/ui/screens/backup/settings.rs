//! Where backups go.

use std::path::PathBuf;

use crate::desk::Answer;
use crate::desk::backup::{BackupSettings, ChangeBackupSettings};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::backup::BACKUP_SETTINGS;
use crate::ui::screen::{Turn, View};
use crate::ui::screens::form_screen::{FormEnd, FormOwner};

/// Changing the folder of the backups and how many are kept.
pub struct EditBackupSettings {
    now: BackupSettings,
}

impl EditBackupSettings {
    /// Begins with what is set.
    pub fn new(now: BackupSettings) -> Self {
        Self { now }
    }
}

impl FormOwner for EditBackupSettings {
    fn form(&self) -> &'static Form {
        &BACKUP_SETTINGS
    }

    fn start(&self, _view: &View) -> Draft {
        let folder = self.now.folder.as_ref().map(|folder| folder.display().to_string());
        Draft::new().with("folder", folder.unwrap_or_default()).with("keep", self.now.keep.to_string())
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let keep = draft.number("keep").and_then(|keep| u32::try_from(keep).ok()).unwrap_or(self.now.keep);
        turn.ask(ChangeBackupSettings { folder: draft.some("folder").map(PathBuf::from), keep });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        if matches!(answer, Answer::ChangeBackupSettings(_)) { FormEnd::Done } else { FormEnd::Open }
    }
}
