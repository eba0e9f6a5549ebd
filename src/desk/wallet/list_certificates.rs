//! The certificates that the salon owes something on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Names;
use crate::domain::money::Money;
use crate::domain::offers::HeldCertificate;
use crate::domain::role::Permission;
use crate::store::{Tx, wallet};

use super::certificate_shown::names_of;
use super::parts::{Person, person};

/// The most certificates of one list.
const LISTED_MOST: u32 = 500;

/// Lists certificates, those that end soonest first.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ListCertificates {
    /// Also those on which nothing is left.
    pub with_used: bool,
}

/// A certificate of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CertificateLine {
    /// How it stands today.
    pub held: HeldCertificate,
    /// Whose it is; none: whoever brings it.
    pub holder: Option<Person>,
    /// For one that is good for a procedure: its name.
    pub procedure: Option<Names>,
}

/// The certificates, and what the salon owes on all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CertificatesListed {
    /// Those that end soonest first, at most five hundred.
    pub certificates: Vec<CertificateLine>,
    /// What is left on all certificates together, in minor units.
    pub owed: Money,
}

impl UseCase for ListCertificates {
    type Answer = CertificatesListed;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CertificatesListed, DeskError> {
        let line = |held: HeldCertificate| {
            Ok(CertificateLine {
                holder: held.holder.map(|holder| person(tx, holder)).transpose()?.flatten(),
                procedure: names_of(tx, &held.worth)?,
                held,
            })
        };
        let listed = wallet::certificates(tx, self.with_used, context.today(), LISTED_MOST)?;
        let certificates = listed.into_iter().map(line).collect::<Result<_, DeskError>>()?;
        Ok(CertificatesListed { certificates, owed: Money(wallet::held(tx)?.certificate) })
    }
}
