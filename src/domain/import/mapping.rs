//! Which column means what: guessed, then changed by a person, then kept with the import.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::birth::DateOrder;
use super::field::Field;

/// The meaning of every column of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Mapping {
    /// The columns' names as the file has them; empty texts where it has none.
    pub headers: Vec<String>,
    /// The meaning of each column.
    pub fields: Vec<Field>,
    /// How the birth dates are written.
    #[serde(default)]
    pub date_order: DateOrder,
}

/// What keeps a mapping from being used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MappingProblem {
    /// No column means a name: nothing could come of it.
    #[error("no column means a name")]
    NoName,
    /// Two columns mean the same thing that a client has once.
    #[error("two columns mean {0:?}")]
    Twice(Field),
    /// A change names a column that the file has not.
    #[error("the file has no column {0}")]
    NoSuchColumn(String),
    /// A change names a meaning that we do not know.
    #[error("there is no field {0}")]
    NoSuchField(String),
    /// A change is not written `Header=field`.
    #[error("not Header=field: {0}")]
    NotAChange(String),
    /// More columns than any list of clients has, or columns and meanings do not pair.
    #[error("too many columns, or columns without a meaning")]
    Shape,
}

impl Mapping {
    /// More columns than this are no list of clients.
    pub const MOST_COLUMNS: usize = 256;

    /// Whether it can be used.
    pub fn check(&self) -> Result<(), MappingProblem> {
        if self.fields.len() > Self::MOST_COLUMNS || self.headers.len() != self.fields.len() {
            return Err(MappingProblem::Shape);
        }
        for (column, field) in self.fields.iter().enumerate() {
            if !field.repeats() && self.fields[..column].contains(field) {
                return Err(MappingProblem::Twice(*field));
            }
        }
        let named = [Field::FullName, Field::Given, Field::Family].iter().any(|field| self.fields.contains(field));
        if named { Ok(()) } else { Err(MappingProblem::NoName) }
    }

    /// Changes it as the command line writes changes: `Клиент=full_name,Моб.=phone`; a column without a name is
    /// called by its number, `3=phone`.
    pub fn change(&mut self, changes: &str) -> Result<(), MappingProblem> {
        for change in changes.split(',').filter(|change| !change.trim().is_empty()) {
            let (header, code) =
                change.rsplit_once('=').ok_or_else(|| MappingProblem::NotAChange(change.trim().to_owned()))?;
            let (header, code) = (header.trim(), code.trim());
            let field = Field::from_code(code).ok_or_else(|| MappingProblem::NoSuchField(code.to_owned()))?;
            let column = self.column(header).ok_or_else(|| MappingProblem::NoSuchColumn(header.to_owned()))?;
            self.set(column, field);
        }
        Ok(())
    }

    /// Gives a column another meaning. Where a client has the thing once, the column that meant it goes to the notes.
    pub fn set(&mut self, column: usize, field: Field) {
        if !field.repeats() {
            self.fields.iter_mut().filter(|other| **other == field).for_each(|other| *other = Field::Note);
        }
        if let Some(slot) = self.fields.get_mut(column) {
            *slot = field;
        }
    }

    /// A column by its name, or by its number counted from 1.
    fn column(&self, header: &str) -> Option<usize> {
        let by_name = self.headers.iter().position(|name| name.trim().to_lowercase() == header.to_lowercase());
        by_name.or_else(|| header.parse::<usize>().ok()?.checked_sub(1).filter(|column| *column < self.fields.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_from_the_command_line() {
        let before = Mapping {
            headers: vec!["Клиент".to_owned(), String::new(), "a=b".to_owned()],
            fields: vec![Field::FullName, Field::Note, Field::Note],
            date_order: DateOrder::DayFirst,
        };
        for (changes, expected) in [
            ("клиент=given, 2=phone", Ok(vec![Field::Given, Field::Phone, Field::Note])),
            ("a=b=full_name", Ok(vec![Field::Note, Field::Note, Field::FullName])),
            ("", Ok(vec![Field::FullName, Field::Note, Field::Note])),
            ("Klient=phone", Err(MappingProblem::NoSuchColumn("Klient".to_owned()))),
            ("9=phone", Err(MappingProblem::NoSuchColumn("9".to_owned()))),
            ("2=fone", Err(MappingProblem::NoSuchField("fone".to_owned()))),
            ("2", Err(MappingProblem::NotAChange("2".to_owned()))),
        ] {
            let mut mapping = before.clone();
            assert_eq!(mapping.change(changes).map(|()| mapping.fields), expected, "{changes:?}");
        }
    }

    #[test]
    fn a_mapping_without_a_name_is_refused() {
        let mapping = |fields: Vec<Field>| Mapping {
            headers: vec![String::new(); fields.len()],
            fields,
            date_order: DateOrder::DayFirst,
        };
        assert_eq!(mapping(vec![Field::Phone]).check(), Err(MappingProblem::NoName));
        assert_eq!(mapping(vec![Field::Given, Field::Given]).check(), Err(MappingProblem::Twice(Field::Given)));
        assert_eq!(mapping(vec![Field::Given, Field::Phone, Field::Phone]).check(), Ok(()));
        assert_eq!(mapping(vec![Field::Given; 300]).check(), Err(MappingProblem::Shape));
    }
}
