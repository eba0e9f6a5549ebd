//! Begins an import.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::requests::json;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ImportId, RequestKey};
use crate::domain::import::{ImportRefusal, Mapping, TwinPolicy};
use crate::domain::role::Permission;
use crate::domain::text::clean_line;
use crate::store::{Tx, import};

use super::list::ImportLine;

/// Begins an import. Rows follow by [`super::ImportRows`], and [`super::FinishImport`] ends it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BeginImport {
    /// The caller's name for it: the same key begins one import, however often it is sent.
    pub key: RequestKey,
    /// The file's name, without its folder.
    pub file: String,
    /// The BLAKE3 digest of the file, as 64 hexadecimal digits.
    pub digest: String,
    /// What the columns mean.
    pub mapping: Mapping,
    /// What is done with rows that look like somebody known.
    #[serde(default)]
    pub twins: TwinPolicy,
}

/// An import that has begun.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ImportBegun {
    /// Its number.
    pub import: ImportId,
    /// An import of the very same file that was not undone: its rows will be known already.
    pub earlier: Option<ImportLine>,
}

impl UseCase for BeginImport {
    type Answer = ImportBegun;
    const NEEDS: Permission = Permission::ImportClients;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ImportBegun, DeskError> {
        self.mapping.check().map_err(ImportRefusal::from)?;
        let digest = blake3::Hash::from_hex(&self.digest).map_err(|_| ImportRefusal::NotADigest)?;
        let earlier = import::of_digest(tx, digest.as_bytes())?.map(ImportLine::of).transpose()?;
        let (mapping, twins) = (json(&self.mapping)?, json(&self.twins)?);
        let file = clean_line(&self.file);
        let import = import::begin(tx, &file, digest.as_bytes(), &mapping, &twins, context.now, context.actor.staff)?;
        context.changed(Noun::Imports);
        context.about(Subject::Import(import));
        Ok(ImportBegun { import, earlier })
    }
}
