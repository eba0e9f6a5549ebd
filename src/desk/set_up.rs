//! Setting a new salon up: all of it or nothing.

use std::collections::BTreeMap;
use std::fs;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{GoodsId, ProcedureId, StaffId};
use crate::domain::language::Language;
use crate::domain::market::Market;
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::salon::{Salon, login_of, named};
use crate::domain::starter;
use crate::domain::time::Entropy;
use crate::store::vault::{Folder, KdfParameters, RecoveryCode, Vault, VaultError};
use crate::store::{Database, Durability, StoreError, Tx, catalogue, goods, salon, staff};

use super::context::Actor;
use super::error::DeskError;
use super::unwritten::Unwritten;

/// What the wizard asks for.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetUp {
    /// The name on the door.
    pub salon: String,
    /// The country whose rules the salon follows.
    pub market: Market,
    /// The IANA name of its zone; the market's own where empty.
    #[serde(default)]
    pub zone: String,
    /// The language for those who have chosen none.
    pub language: Language,
    /// The owner's name.
    pub name: String,
    /// The owner's login.
    pub login: String,
    /// The owner's password.
    pub password: Password,
    /// Whether the starter catalogue of the market is laid in.
    #[serde(default)]
    pub starter_catalogue: bool,
    /// The recovery code as typed back.
    pub recovery_code: String,
}

/// The owner is the first person of every salon.
const OWNER: StaffId = StaffId(1);

/// Makes database and key ring. The database is finished under a temporary name; then the ring is written; then the
/// database gets its name. Whatever stops this halfway leaves either no salon or one that [`finish_interrupted`] ends.
pub(super) fn set_up(
    folder: &Folder,
    request: &SetUp,
    code: &RecoveryCode,
    kdf: KdfParameters,
    now: Timestamp,
    entropy: &mut dyn Entropy,
) -> Result<(), DeskError> {
    if folder.holds_a_salon() {
        return Err(VaultError::SalonExists.into());
    }
    let zone = if request.zone.trim().is_empty() { request.market.zone_name() } else { &request.zone };
    let salon = Salon::new(&request.salon, request.market, zone, request.language)?;
    let (login, name) = (login_of(&request.login)?, named(&request.name)?);
    request.password.fit_to_choose(&[&login, &name])?;
    if RecoveryCode::parse(&request.recovery_code)? != *code {
        return Err(VaultError::WrongRecoveryCode.into());
    }
    let mut vault = Vault::create(folder.clone(), (OWNER, &login, &request.password), code, kdf, entropy)?;
    let unfinished = folder.unfinished_database();
    if unfinished.exists() {
        fs::remove_file(&unfinished).map_err(StoreError::from)?; // of a set-up that never got as far as its ring
    }
    let mut database = Database::create(&unfinished, vault.key(), vault.chains())?;
    database.transaction(Durability::OnDisk, |tx| {
        salon::add(tx, &salon, vault.ring_id(), now)?;
        let owner = staff::add(tx, &login, &name, Role::Owner, false, now)?;
        let starters = if request.starter_catalogue { starter::procedures(request.market) } else { Vec::new() };
        let mut procedures = BTreeMap::new();
        for procedure in &starters {
            procedures.insert(procedure.code.as_str(), catalogue::add(tx, procedure)?);
        }
        let articles = if request.starter_catalogue { starter::goods(request.market) } else { Vec::new() };
        for article in &articles {
            goods::add(tx, article)?;
        }
        if request.starter_catalogue {
            lay_in_products(tx, &procedures)?;
        }
        let actor = Actor { staff: owner, login: login.clone(), name, role: Role::Owner, must_change: false };
        Unwritten::of(&actor, "SetUp", &[], "done", now)?.write(tx)
    })?;
    drop(database); // closing folds the log into the file
    vault.save()?;
    Ok(folder.name_database().map_err(StoreError::from)?)
}

/// The products of the cabinet, and which procedures usually use them.
fn lay_in_products(tx: &Tx<'_>, procedures: &BTreeMap<&str, ProcedureId>) -> Result<(), StoreError> {
    let mut used: BTreeMap<ProcedureId, Vec<GoodsId>> = BTreeMap::new();
    for product in starter::products() {
        let id = goods::add(tx, &product.details)?;
        for procedure in product.procedures.iter().filter_map(|code| procedures.get(code.as_str())) {
            used.entry(*procedure).or_default().push(id);
        }
    }
    for (procedure, products) in used {
        goods::set_products(tx, procedure, &products)?;
    }
    Ok(())
}

/// Ends a set-up that stopped between writing the ring and naming the database.
pub(super) fn finish_interrupted(folder: &Folder) -> Result<(), VaultError> {
    let ring = folder.rings().iter().any(|ring| ring.exists());
    if ring && !folder.database().exists() && folder.unfinished_database().exists() {
        folder.name_database()?;
    }
    Ok(())
}
