//! Who may do what: one table, and every cell of it tested.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A person's place in the salon. Each holds only the rights its work needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The receptionist.
    Administrator,
    /// Cosmetologist, doctor, nail or lash master.
    Specialist,
    /// Closes the day, answers complaints, edits the catalogue.
    Manager,
    /// Answerable for the salon and its data.
    Owner,
}

impl Role {
    /// All of them, least rights first.
    pub const ALL: [Self; 4] = [Self::Specialist, Self::Administrator, Self::Manager, Self::Owner];

    /// The word under which the role is stored and written on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Specialist => "specialist",
            Self::Manager => "manager",
            Self::Owner => "owner",
        }
    }

    /// The role of a stored word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether the table of rights lets this role do that. Fails closed: what the table does not name is refused.
    pub fn may(self, permission: Permission) -> bool {
        RIGHTS.iter().any(|(right, roles)| *right == permission && roles.contains(&self))
    }
}

/// A right that a use case needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Find a client and see the allergy line.
    FindClients,
    /// Open a client's card: personal data and health.
    ReadCard,
    /// Add and correct personal data.
    WriteCard,
    /// Add and correct allergies, conditions and medications.
    WriteHealth,
    /// Decide, as a specialist, that a procedure is done in spite of a stop of the safety check.
    DecideStops,
    /// Write and sign the record of a visit.
    WriteRecords,
    /// Plan a course of procedures and advise on care at home.
    WritePlans,
    /// Trace a reaction and list whom a lot touched.
    TraceReactions,
    /// Edit the questionnaire of the anamnesis.
    EditQuestionnaire,
    /// Note consents given and withdrawn.
    WriteConsents,
    /// Add photographs to a card.
    TakePhotographs,
    /// Look at photographs.
    SeePhotographs,
    /// Take photographs out of the salon's storage, for a purpose that the client agreed to.
    ExportPhotographs,
    /// Mark what the service standard wants, note drinks and coats.
    KeepStandard,
    /// Edit the service standard.
    EditStandard,
    /// See how the standard is kept, by rule, person and day.
    SeeScore,
    /// Keep the weekly check list of what no program can see.
    ObserveStandard,
    /// Leave the desk and come back to it, note telephone calls.
    MindDesk,
    /// Make one card of two, and take it back.
    MergeClients,
    /// Bring clients in from a file, and take it back.
    ImportClients,
    /// See the day, the week and the free slots.
    SeeSchedule,
    /// Book, move and cancel visits, receive clients.
    Book,
    /// Start and finish procedures.
    Treat,
    /// Edit shifts, rooms, devices and block-outs.
    EditSchedule,
    /// Edit procedures and prices.
    EditCatalogue,
    /// Read the catalogue.
    SeeCatalogue,
    /// See the till's totals of the running shift.
    SeeTill,
    /// Open and close a shift, take payment.
    UseTill,
    /// Approve what is above another's limit, settle overrides, see what a drawer should hold before it is counted.
    ManageTill,
    /// See the rules of offers and what a client holds.
    SeeOffers,
    /// Edit the bonus programme, promotions, plans and limits.
    EditOffers,
    /// Set bonus points right by hand, write certificates off, extend what ran out.
    AdjustWallets,
    /// See retail goods and their stock.
    SeeGoods,
    /// Receive goods, count and write off stock.
    KeepStock,
    /// Edit retail goods and their prices.
    EditGoods,
    /// Take the whole ledger out for the accountant.
    ExportLedger,
    /// See, add, deactivate staff and reset passwords.
    ManageStaff,
    /// Change one's own password and settings, keep one's own drafts.
    OwnAccount,
    /// Change the salon's settings.
    EditSettings,
    /// Make and verify backups.
    Backup,
    /// Verify the database, the ledger and the audit chain.
    Check,
    /// Read who looked at what.
    ReadAudit,
}

use Permission as P;
use Role::{Administrator as A, Manager as M, Owner as O, Specialist as S};

/// The one table of rights.
pub const RIGHTS: &[(Permission, &[Role])] = &[
    (P::FindClients, &[S, A, M, O]),
    (P::ReadCard, &[S, A, M, O]),
    (P::WriteCard, &[A, M, O]),
    (P::WriteHealth, &[S, A, M, O]),
    (P::DecideStops, &[S, M, O]),
    (P::WriteRecords, &[S, M, O]),
    (P::WritePlans, &[S, M, O]),
    (P::TraceReactions, &[S, A, M, O]),
    (P::EditQuestionnaire, &[M, O]),
    (P::WriteConsents, &[S, A, M, O]),
    (P::TakePhotographs, &[S, A, M, O]),
    (P::SeePhotographs, &[S, M, O]),
    (P::ExportPhotographs, &[M, O]),
    (P::KeepStandard, &[S, A, M, O]),
    (P::EditStandard, &[M, O]),
    (P::SeeScore, &[M, O]),
    (P::ObserveStandard, &[M, O]),
    (P::MindDesk, &[S, A, M, O]),
    (P::MergeClients, &[A, M, O]),
    (P::ImportClients, &[M, O]),
    (P::SeeSchedule, &[S, A, M, O]),
    (P::Book, &[A, M, O]),
    (P::Treat, &[S, A, M, O]),
    (P::EditSchedule, &[A, M, O]),
    (P::EditCatalogue, &[M, O]),
    (P::SeeCatalogue, &[S, A, M, O]),
    (P::SeeTill, &[A, M, O]),
    (P::UseTill, &[A, M, O]),
    (P::ManageTill, &[M, O]),
    (P::SeeOffers, &[S, A, M, O]),
    (P::EditOffers, &[M, O]),
    (P::AdjustWallets, &[M, O]),
    (P::SeeGoods, &[S, A, M, O]),
    (P::KeepStock, &[A, M, O]),
    (P::EditGoods, &[M, O]),
    (P::ExportLedger, &[M, O]),
    (P::ManageStaff, &[M, O]),
    (P::OwnAccount, &[S, A, M, O]),
    (P::EditSettings, &[M, O]),
    (P::Backup, &[A, M, O]),
    (P::Check, &[A, M, O]),
    (P::ReadAudit, &[M, O]),
];
