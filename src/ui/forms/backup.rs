//! Where backups go.

use crate::ui::form::{Field, Form, nothing_across};

/// The folder, and how many are kept.
pub static BACKUP_SETTINGS: Form = Form {
    name: "backup-settings",
    title: "backup-settings-title",
    send: "backup-settings-send",
    fields: &[
        Field::text("folder", "backup-folder").hinted("backup-folder-hint"),
        Field::number("keep", "backup-keep", 1, 1_000).required().hinted("backup-keep-hint"),
    ],
    check: nothing_across,
};
