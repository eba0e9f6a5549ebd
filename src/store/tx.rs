//! A transaction and its rows: the few calls through which every statement goes.

use rusqlite::Connection;

use super::chain::ChainKeys;
use super::error::StoreError;
use super::value::{FromValue, ToValue, Value};

/// An open transaction. Nouns of the store take `&Tx`; only the gate opens and commits one.
pub struct Tx<'conn> {
    connection: &'conn Connection,
    chains: &'conn ChainKeys,
}

/// One row of an answer.
pub struct Row<'row, 'stmt> {
    row: &'row rusqlite::Row<'stmt>,
}

impl Row<'_, '_> {
    /// The value of a column, counted from 0.
    pub fn get<T: FromValue>(&self, column: usize) -> Result<T, StoreError> {
        let value = self.row.get_ref(column)?;
        T::from_value(value).ok_or(StoreError::BadValue { column })
    }
}

impl<'conn> Tx<'conn> {
    /// Wraps a connection on which a transaction is open.
    pub(in crate::store) fn new(connection: &'conn Connection, chains: &'conn ChainKeys) -> Self {
        Self { connection, chains }
    }

    /// The keys under which rows are chained.
    pub(in crate::store) fn chains(&self) -> &ChainKeys {
        self.chains
    }

    /// The connection, for tests that do by hand what the program never would.
    #[cfg(test)]
    pub(in crate::store) fn connection(&self) -> &Connection {
        self.connection
    }

    /// Lets the database grow no further, as on a full disk; `false` lets it grow again.
    #[cfg(test)]
    pub(crate) fn fill_up(&self, full: bool) -> Result<(), StoreError> {
        let pages: i64 = self.connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
        let most = if full { pages } else { 1 << 30 };
        Ok(self.connection.pragma_update_and_check(None, "max_page_count", most, |_| Ok(()))?)
    }

    /// Runs a statement and tells how many rows it changed.
    pub fn execute(&self, sql: &str, parameters: &[&dyn ToValue]) -> Result<usize, StoreError> {
        Ok(self.connection.prepare_cached(sql)?.execute(rusqlite::params_from_iter(bound(parameters)))?)
    }

    /// Runs an insertion and tells the number of the new row.
    pub fn insert(&self, sql: &str, parameters: &[&dyn ToValue]) -> Result<i64, StoreError> {
        Ok(self.connection.prepare_cached(sql)?.insert(rusqlite::params_from_iter(bound(parameters)))?)
    }

    /// All rows of an answer.
    pub fn all<T>(
        &self,
        sql: &str,
        parameters: &[&dyn ToValue],
        mut read: impl FnMut(&Row<'_, '_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(bound(parameters)))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(&Row { row })?);
        }
        Ok(found)
    }

    /// Takes row after row of an answer too long to keep.
    pub fn each(
        &self,
        sql: &str,
        parameters: &[&dyn ToValue],
        mut take: impl FnMut(&Row<'_, '_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(bound(parameters)))?;
        while let Some(row) = rows.next()? {
            take(&Row { row })?;
        }
        Ok(())
    }

    /// The first row, where there is one.
    pub fn first<T>(
        &self,
        sql: &str,
        parameters: &[&dyn ToValue],
        mut read: impl FnMut(&Row<'_, '_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(bound(parameters)))?;
        match rows.next()? {
            Some(row) => read(&Row { row }).map(Some),
            None => Ok(None),
        }
    }

    /// The one row that an aggregate always gives.
    pub fn one<T>(
        &self,
        sql: &str,
        parameters: &[&dyn ToValue],
        read: impl FnMut(&Row<'_, '_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.first(sql, parameters, read)?.ok_or_else(|| StoreError::Statement("no row where one was due".to_owned()))
    }
}

/// The parameters in their stored form.
fn bound(parameters: &[&dyn ToValue]) -> Vec<Value> {
    parameters.iter().map(ToValue::to_value).collect()
}
