//! The vault, the disk, passwords, names and staff.

use crate::args;
use crate::desk::drafts::DraftRefusal;
use crate::desk::{StoreError, VaultError};
use crate::domain::password::{LEAST_LETTERS, MOST_LETTERS, PasswordRefusal};
use crate::domain::salon::NamingRefusal;
use crate::domain::staff::StaffRefusal;
use crate::words::Words;

pub(super) fn password(words: &Words, refusal: PasswordRefusal) -> String {
    match refusal {
        PasswordRefusal::TooShort => words.say_with("password-too-short", args!["least" => LEAST_LETTERS]),
        PasswordRefusal::TooLong => words.say_with("password-too-long", args!["most" => MOST_LETTERS]),
        PasswordRefusal::Common => words.say("password-common"),
        PasswordRefusal::LikeName => words.say("password-like-name"),
        PasswordRefusal::Unchanged => words.say("password-unchanged"),
        PasswordRefusal::Differs => words.say("password-differs"),
    }
}

pub(super) fn naming(refusal: NamingRefusal) -> &'static str {
    match refusal {
        NamingRefusal::Empty => "naming-empty",
        NamingRefusal::TooLong => "naming-too-long",
        NamingRefusal::UnknownZone => "naming-unknown-zone",
        NamingRefusal::NotALogin => "naming-not-a-login",
        NamingRefusal::LoginTaken => "naming-login-taken",
    }
}

pub(super) fn staff(refusal: StaffRefusal) -> &'static str {
    match refusal {
        StaffRefusal::AboveYou => "staff-refused-above-you",
        StaffRefusal::Yourself => "staff-refused-yourself",
        StaffRefusal::OwnPassword => "staff-refused-own-password",
        StaffRefusal::LastOwner => "staff-refused-last-owner",
        StaffRefusal::NotActive => "staff-refused-not-active",
        StaffRefusal::Active => "staff-refused-active",
    }
}

pub(super) fn draft(refusal: DraftRefusal) -> &'static str {
    match refusal {
        DraftRefusal::FormName => "draft-refused-form-name",
        DraftRefusal::TooLarge => "draft-refused-too-large",
    }
}

pub(super) fn vault(words: &Words, error: &VaultError) -> String {
    match error {
        VaultError::WrongPassword => words.say("vault-wrong-password"),
        VaultError::WrongRecoveryCode => words.say("vault-wrong-recovery-code"),
        VaultError::MistypedRecoveryCode => words.say("vault-mistyped-recovery-code"),
        VaultError::TooManyTries { seconds } => too_many_tries(words, *seconds),
        VaultError::Disabled => words.say("vault-login-disabled"),
        VaultError::NotAnOwner => words.say("vault-not-an-owner"),
        VaultError::NoSalon => words.say("vault-no-salon"),
        VaultError::SalonExists => words.say("vault-salon-exists"),
        VaultError::RingMissing => words.say("vault-ring-missing"),
        VaultError::RingDamaged => words.say("vault-ring-damaged"),
        VaultError::RingUnreasonable => words.say("vault-ring-unreasonable"),
        VaultError::RingOutdated => words.say("vault-ring-outdated"),
        VaultError::AlreadyOpen => words.say("vault-already-open"),
        VaultError::NotABackup => words.say("vault-not-a-backup"),
        VaultError::BackupDamaged => words.say("vault-backup-damaged"),
        VaultError::BackupExists => words.say("vault-backup-exists"),
        VaultError::RingFull => words.say("vault-ring-full"),
        VaultError::Store(error) => store(words, error),
    }
}

/// Seconds up to a minute and a half, then minutes.
fn too_many_tries(words: &Words, seconds: i64) -> String {
    if seconds <= 90 {
        words.say_with("vault-wait-seconds", args!["seconds" => seconds])
    } else {
        words.say_with("vault-wait-minutes", args!["minutes" => (seconds + 59) / 60])
    }
}

pub(super) fn store(words: &Words, error: &StoreError) -> String {
    match error {
        StoreError::WrongKey => words.say("store-wrong-key"),
        StoreError::Missing => words.say("store-missing"),
        StoreError::TooNew { found, known } => {
            words.say_with("store-too-new", args!["found" => *found, "known" => *known])
        }
        StoreError::Busy => words.say("store-busy"),
        StoreError::Damaged(_) => words.say("store-damaged"),
        StoreError::DiskFull => words.say("store-disk-full"),
        StoreError::ReadOnly => words.say("store-read-only"),
        StoreError::Io(detail) => words.say_with("store-io", args!["detail" => detail.as_str()]),
        StoreError::Constraint(detail) => words.say_with("store-constraint", args!["detail" => detail.as_str()]),
        StoreError::BadValue { .. } => words.say("store-bad-value"),
        StoreError::Statement(detail) => words.say_with("store-statement", args!["detail" => detail.as_str()]),
    }
}
