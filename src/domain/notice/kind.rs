//! What a notice can be about.

use crate::domain::codes::codes;
use crate::domain::role::Permission;

codes! {
    /// What a notice is about. In the order of their weight.
    NoticeKind {
        /// A client has come in whose allergies nobody has confirmed, or about whom a stop is undecided.
        Unsettled = "unsettled",
        /// A client should have been here.
        Late = "late",
        /// A client has been waiting too long.
        Waiting = "waiting",
        /// The time to call somebody back, as promised.
        Callback = "callback",
        /// A client waits, and the specialist is still with somebody else.
        SpecialistBusy = "specialist_busy",
        /// A procedure runs over its time, and the next client is about to come.
        Overrunning = "overrunning",
        /// A client comes in a few minutes.
        Arriving = "arriving",
        /// A patch test of somebody who comes today can be read.
        PatchTest = "patch_test",
        /// Patch tests of others can be read.
        PatchTests = "patch_tests",
        /// Bonus points of somebody who comes today are about to run out.
        BonusesEnd = "bonuses_end",
        /// A certificate of somebody who comes today is about to end.
        CertificateEnds = "certificate_ends",
        /// The anamnesis of a first visit is not done at the end of the day.
        Anamnesis = "anamnesis",
        /// Records of the day are not signed at its end.
        Records = "records",
        /// The shift of the till is still open.
        ShiftOpen = "shift_open",
        /// No backup was made since a shift was closed.
        Backup = "backup",
        /// The file of the service standard has a fault; the last good one is used.
        Standard = "standard",
    }
}

/// How far a notice reaches by itself. All of them stand in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// No further: it stands where it is needed anyhow, or can wait.
    List,
    /// A sentence above the keys.
    Line,
    /// The desktop, too: somebody may be looking at another window.
    Desktop,
}

impl NoticeKind {
    /// How far it reaches.
    pub const fn reach(self) -> Reach {
        match self {
            Self::Late | Self::Waiting | Self::Callback | Self::Arriving | Self::ShiftOpen => Reach::Desktop,
            Self::SpecialistBusy
            | Self::Overrunning
            | Self::PatchTest
            | Self::Anamnesis
            | Self::Records
            | Self::Backup
            | Self::Standard => Reach::Line,
            Self::Unsettled | Self::PatchTests | Self::BonusesEnd | Self::CertificateEnds => Reach::List,
        }
    }

    /// Whether the header counts it: somebody has to act now. Calls for which it is time have a place of their own there.
    pub const fn is_counted(self) -> bool {
        self.is_urgent() && !matches!(self, Self::Callback)
    }

    /// Whether somebody has to act now.
    pub const fn is_urgent(self) -> bool {
        matches!(self, Self::Unsettled | Self::Late | Self::Waiting | Self::Callback)
    }

    /// Whether it is told after the lock, too, when it came due meanwhile: the board of the day does not show it.
    pub const fn is_told_late(self) -> bool {
        matches!(self, Self::Callback)
    }

    /// Whether its sentence tells of a client's health.
    pub const fn is_of_health(self) -> bool {
        matches!(self, Self::PatchTest | Self::Anamnesis)
    }

    /// The right of whoever it is for.
    pub const fn needs(self) -> Permission {
        match self {
            Self::Late | Self::Waiting | Self::SpecialistBusy | Self::Overrunning | Self::Arriving => {
                Permission::SeeSchedule
            }
            Self::Unsettled | Self::PatchTest | Self::PatchTests | Self::Anamnesis => Permission::ReadCard,
            Self::Callback => Permission::MindDesk,
            Self::BonusesEnd | Self::CertificateEnds => Permission::SeeOffers,
            Self::Records => Permission::Treat,
            Self::ShiftOpen => Permission::UseTill,
            Self::Backup => Permission::Backup,
            Self::Standard => Permission::EditStandard,
        }
    }
}
