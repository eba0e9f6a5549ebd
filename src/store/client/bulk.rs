//! Many cards at once, for imports and the demo: the index rows are gathered and written in their own order, so that a
//! hundred thousand take seconds.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::client::Personal;
use crate::domain::ids::{ClientId, StaffId};
use crate::domain::phone::runs;
use crate::store::{StoreError, Tx, client_index};

/// Cards whose index rows are held before they are written: about 30 MB of memory.
const HELD_MAX: usize = 50_000;

/// A card to add.
#[derive(Clone, Debug)]
pub struct NewClient<'a> {
    /// The personal part.
    pub personal: &'a Personal,
    /// The day of the last visit, where the history is known already.
    pub last_visit: Option<Date>,
    /// When the card was made.
    pub created_at: Timestamp,
    /// Who made it.
    pub created_by: Option<StaffId>,
}

/// Adds many cards in one transaction. What was added can be found after [`BulkClients::finish`].
#[derive(Default)]
pub struct BulkClients {
    words: HashMap<String, i64>,
    client_words: Vec<(i64, i64, ClientId)>,
    pairs: Vec<(i64, String, ClientId)>,
    runs: Vec<(i64, ClientId)>,
    held: usize,
}

impl BulkClients {
    /// Begins.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one card.
    pub fn add(&mut self, tx: &Tx<'_>, new: &NewClient<'_>) -> Result<ClientId, StoreError> {
        let forms = client_index::forms_of(new.personal);
        let id = super::insert(tx, new.personal, &forms.text(), new.last_visit, new.created_at, new.created_by)?;
        let seen = client_index::seen_number(new.last_visit);
        for word in forms.words {
            let word_id = self.word_id(tx, word)?;
            self.client_words.push((word_id, -seen, id));
        }
        for (word, other) in forms.pairs {
            let word_id = self.word_id(tx, word)?;
            self.pairs.push((word_id, other, id));
        }
        self.runs.extend(new.personal.phones.iter().flat_map(|phone| runs(phone.digits())).map(|run| (run, id)));
        self.held += 1;
        if self.held >= HELD_MAX {
            self.write(tx)?;
        }
        Ok(id)
    }

    /// Writes what is still held.
    pub fn finish(mut self, tx: &Tx<'_>) -> Result<(), StoreError> {
        self.write(tx)
    }

    fn word_id(&mut self, tx: &Tx<'_>, word: String) -> Result<i64, StoreError> {
        if let Some(id) = self.words.get(&word) {
            return Ok(*id);
        }
        let id = client_index::word_id(tx, &word)?;
        self.words.insert(word, id);
        Ok(id)
    }

    fn write(&mut self, tx: &Tx<'_>) -> Result<(), StoreError> {
        self.held = 0;
        self.client_words.sort_unstable();
        for (word_id, unseen, id) in self.client_words.drain(..) {
            tx.execute(include_str!("../client_index/add_client_word.sql"), &[&word_id, &-unseen, &id])?;
        }
        self.pairs.sort_unstable();
        for (word_id, other, id) in self.pairs.drain(..) {
            tx.execute(include_str!("../client_index/add_client_pair.sql"), &[&word_id, &other, &id])?;
        }
        self.runs.sort_unstable();
        for (run, id) in self.runs.drain(..) {
            tx.execute(include_str!("../client_index/add_phone_run.sql"), &[&run, &id])?;
        }
        Ok(())
    }
}
