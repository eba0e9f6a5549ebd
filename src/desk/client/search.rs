//! The search behind find and the look for duplicates: from cheap and sure to dear and vague, stopping as soon as there
//! are enough answers. Every step is a walk with a limit, so that a million clients cost what a thousand do.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::civil::Date;

use crate::desk::error::DeskError;
use crate::domain::fold::{FoldedWord, is_slip_of};
use crate::domain::ids::ClientId;
use crate::domain::phone::sought_runs;
use crate::domain::search::{Quality, Reading};
use crate::store::Tx;
use crate::store::client::{self, ScanRow};

/// Clients seen last whose names are looked through, whatever the index says.
const RECENT_MAX: usize = 256;
/// Words of the index taken for one word of the query.
const WORDS_MAX: usize = 24;
/// Clients taken for one word of the index when it is not the whole word that was typed.
const BEARERS_MAX: usize = 8;
/// Clients of one common word looked through when a query has several words.
const LOOKED_THROUGH_MAX: usize = 150;

/// Where an answer stands: the less, the better.
type Rank = (u8, bool, bool, Reverse<i64>, ClientId);

/// One search.
pub(super) struct Search<'tx, 'conn> {
    tx: &'tx Tx<'conn>,
    day: Date,
    limit: usize,
    todays: HashMap<ClientId, ScanRow>,
    recent: HashMap<ClientId, ScanRow>,
    found: HashMap<ClientId, Rank>,
}

impl<'tx, 'conn> Search<'tx, 'conn> {
    /// A search on a day for so many answers.
    pub(super) fn new(tx: &'tx Tx<'conn>, day: Date, limit: usize) -> Self {
        Self { tx, day, limit, todays: HashMap::new(), recent: HashMap::new(), found: HashMap::new() }
    }

    /// The answers, best first; one more than the limit where there may be more.
    pub(super) fn run(mut self, query: &str) -> Result<Vec<ClientId>, DeskError> {
        if let Some(runs) = sought_runs(query) {
            self.phones(&runs)?;
        }
        let readings = Reading::all_of(query);
        if !readings.is_empty() && !(self.enough() && readings.iter().all(is_digits)) {
            self.names(&readings)?;
        }
        let mut ranks: Vec<Rank> = self.found.into_values().collect();
        ranks.sort_unstable();
        Ok(ranks.into_iter().map(|(.., id)| id).take(self.limit + 1).collect())
    }

    fn enough(&self) -> bool {
        self.found.len() > self.limit
    }

    /// Clients whose phone has the digits; those whose phone ends with them first.
    fn phones(&mut self, runs: &[String]) -> Result<(), DeskError> {
        for (at, run) in runs.iter().enumerate() {
            for (id, at_end) in client::of_run(self.tx, run, self.limit + 1)? {
                let seen = client::scan_of(self.tx, id)?.map_or(0, |row| row.seen);
                self.keep(id, if at_end { 0 } else { 3 }, at > 0, seen);
            }
        }
        Ok(())
    }

    /// Clients whose name answers.
    fn names(&mut self, readings: &[Reading]) -> Result<(), DeskError> {
        for row in client::todays(self.tx, self.day)? {
            self.todays.entry(row.id).or_insert(row);
        }
        self.recent = client::recent(self.tx, RECENT_MAX)?.into_iter().map(|row| (row.id, row)).collect();
        for reading in readings {
            self.scan(reading, Quality::Start);
            self.starts(reading)?;
            if self.enough() {
                return Ok(());
            }
        }
        for reading in readings {
            self.scan(reading, Quality::Inside);
            self.by_words(reading, Quality::Inside)?;
        }
        if self.enough() {
            return Ok(());
        }
        for reading in
            readings.iter().filter(|reading| !reading.swapped || self.found.is_empty()).cloned().collect::<Vec<_>>()
        {
            self.scan(&reading, Quality::Slip);
            self.by_words(&reading, Quality::Slip)?;
        }
        Ok(())
    }

    /// Today's visitors and those seen last, name by name.
    fn scan(&mut self, reading: &Reading, worst: Quality) {
        let rows = self.todays.values().chain(self.recent.values());
        let judged: Vec<(ClientId, Quality, i64)> = rows
            .filter_map(|row| reading.quality(&row.words, worst).map(|quality| (row.id, quality, row.seen)))
            .collect();
        for (id, quality, seen) in judged {
            self.rank(id, quality, reading.swapped, seen);
        }
    }

    /// Whole words first, then beginnings.
    fn starts(&mut self, reading: &Reading) -> Result<(), DeskError> {
        let [word] = reading.words.as_slice() else { return self.by_words(reading, Quality::Start) };
        for (at, form) in word.forms.iter().enumerate() {
            for (word_id, stored) in client::words_starting(self.tx, form, WORDS_MAX)? {
                let whole = stored == *form;
                if !whole && self.enough() {
                    break;
                }
                let quality = match (whole, at) {
                    (true, 0) => Quality::Whole,
                    (true, _) => Quality::WholeLoose,
                    (false, _) => Quality::Start,
                };
                let limit = if whole { self.limit + 1 } else { BEARERS_MAX };
                for (id, seen) in client::of_word(self.tx, word_id, limit)? {
                    self.rank(id, quality, reading.swapped, seen);
                }
            }
        }
        Ok(())
    }

    /// Clients of the words of the index that answer the query's words as well as `worst`. Of several words each pair is
    /// looked up together; what remains is told by looking through the rarest word's clients.
    fn by_words(&mut self, reading: &Reading, worst: Quality) -> Result<(), DeskError> {
        let mut answers = Vec::with_capacity(reading.words.len());
        for word in &reading.words {
            answers.push(self.answers(word, worst)?);
        }
        if answers.iter().any(Vec::is_empty) {
            return Ok(());
        }
        let mut candidates: Vec<(ClientId, i64)> = Vec::new();
        if let [words] = answers.as_slice() {
            for (word, _) in words {
                candidates.extend(client::of_word(self.tx, *word, BEARERS_MAX)?);
            }
        }
        for (at, words) in answers.iter().enumerate() {
            for (other_at, others) in answers.iter().enumerate().filter(|(other_at, _)| *other_at != at) {
                for (word, _) in words.iter().take(WORDS_MAX / 2) {
                    for other in beginnings(&reading.words[other_at], others, worst) {
                        let pairs = client::of_pair(self.tx, *word, &other, self.limit + 1)?;
                        candidates.extend(pairs.into_iter().map(|id| (id, 0)));
                    }
                    if candidates.len() > LOOKED_THROUGH_MAX {
                        break;
                    }
                }
            }
        }
        if answers.len() > 1 && candidates.is_empty() {
            let rarest = reading.words.iter().zip(&answers).max_by_key(|(word, _)| word.plain().len());
            for (word, _) in rarest.map(|(_, words)| words.as_slice()).unwrap_or_default() {
                candidates.extend(client::of_word(self.tx, *word, LOOKED_THROUGH_MAX / WORDS_MAX)?);
            }
        }
        self.judge(reading, worst, candidates)
    }

    /// Reads the names of candidates and keeps those that answer.
    fn judge(&mut self, reading: &Reading, worst: Quality, candidates: Vec<(ClientId, i64)>) -> Result<(), DeskError> {
        for (id, _) in candidates {
            if self.found.contains_key(&id) {
                continue;
            }
            let Some(row) = client::scan_of(self.tx, id)? else { continue };
            if let Some(quality) = reading.quality(&row.words, worst) {
                self.rank(id, quality, reading.swapped, row.seen);
            }
        }
        Ok(())
    }

    /// Words of the index that answer one word of the query.
    fn answers(&self, word: &FoldedWord, worst: Quality) -> Result<Vec<(i64, String)>, DeskError> {
        let mut words: Vec<(i64, String)> = Vec::new();
        for form in &word.forms {
            let mut fresh = client::words_starting(self.tx, form, WORDS_MAX)?;
            if worst >= Quality::Inside && form.len() > 1 && fresh.len() < WORDS_MAX {
                fresh.extend(client::words_with_part(self.tx, form, WORDS_MAX)?);
            }
            if worst >= Quality::Slip {
                let near = client::words_near(self.tx, form, WORDS_MAX)?;
                fresh.extend(near.into_iter().filter(|(_, stored)| is_slip_of(form, stored)));
            }
            for answer in fresh {
                if !words.contains(&answer) {
                    words.push(answer);
                }
            }
        }
        Ok(words)
    }

    fn rank(&mut self, id: ClientId, quality: Quality, swapped: bool, seen: i64) {
        let tier = match quality {
            Quality::Whole | Quality::WholeLoose => u8::from(quality == Quality::WholeLoose),
            Quality::Start if self.todays.contains_key(&id) => 2,
            Quality::Start if self.recent.contains_key(&id) => 3,
            Quality::Start => 4,
            Quality::Inside => 5,
            Quality::Slip => 6,
        };
        self.keep(id, tier, swapped, seen);
    }

    fn keep(&mut self, id: ClientId, tier: u8, swapped: bool, seen: i64) {
        let rank = (tier, swapped, !self.todays.contains_key(&id), Reverse(seen), id);
        let best = self.found.entry(id).or_insert(rank);
        *best = (*best).min(rank);
    }
}

/// What the other word of a pair begins with: as typed, or the whole words that answer it where they need not begin so.
fn beginnings(word: &FoldedWord, answers: &[(i64, String)], worst: Quality) -> Vec<String> {
    let mut beginnings: Vec<String> = word.forms.clone();
    if worst > Quality::Start {
        for (_, stored) in answers.iter().take(WORDS_MAX / 2) {
            if !beginnings.iter().any(|start| stored.starts_with(start.as_str())) {
                beginnings.push(stored.clone());
            }
        }
    }
    beginnings
}

/// Whether a reading has digits alone: then only phones were meant.
fn is_digits(reading: &Reading) -> bool {
    reading.words.iter().all(|word| word.plain().bytes().all(|letter| letter.is_ascii_digit()))
}
