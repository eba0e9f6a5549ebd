//! Rules of the schema and of the store, on a real database.
