//! The search behind find and the look for duplicates: from cheap and sure to dear and vague, stopping as soon as there
//! are enough answers. Every step is a walk with a limit, so that a million clients cost what a thousand do.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::desk::error::DeskError;
use crate::domain::fold::{FoldedWord, is_slip_of};
use crate::domain::ids::ClientId;
use crate::domain::phone::sought_runs;
use crate::domain::search::{Quality, Reading};
use crate::store::Tx;
use crate::store::client::{self, ScanRow};

/// Clients seen last whose names are looked through, whatever the index says.
const RECENT_MAX: usize = 160;
/// Words of the index taken for one word of the query.
const WORDS_MAX: usize = 16;
/// Clients taken for one word of the index that is not the whole word that was typed.
const BEARERS_MAX: usize = 6;
/// Clients whose names are read when a query has several words.
const READ_MAX: usize = 64;
/// With so many answers misspellings are not guessed at, nor parts inside several words.
const FEW: usize = 3;
/// Pairs of words looked up for one reading.
const PAIRS_MAX: usize = 64;

/// Where an answer stands: the less, the better.
type Rank = (u8, bool, bool, Reverse<i64>, ClientId);

/// A word of the index, and how well it answers a word of the query.
type Answer = (i64, String, Quality);

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
        let only_phones = !self.found.is_empty() && readings.iter().all(is_digits);
        if !readings.is_empty() && !only_phones {
            self.names(&readings)?;
        }
        let mut ranks: Vec<Rank> = self.found.into_values().collect();
        ranks.sort_unstable();
        Ok(ranks.into_iter().map(|(.., id)| id).take(self.limit + 1).collect())
    }

    fn enough(&self) -> bool {
        self.found.len() > self.limit
    }

    /// Whether somebody bears exactly what was typed: then vague answers would only be in the way.
    fn is_exact(&self) -> bool {
        self.found.values().any(|(tier, ..)| *tier <= 1)
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
        for worst in [Quality::Start, Quality::Inside, Quality::Slip] {
            for reading in readings {
                if worst == Quality::Slip && reading.swapped && !self.found.is_empty() {
                    continue;
                }
                if worst != Quality::Slip {
                    self.scan(reading, worst); // misspellings are cheaper to find in the index
                }
                match reading.words.as_slice() {
                    [word] => self.one_word(word, reading.swapped, worst)?,
                    _ => self.several_words(reading, worst)?,
                }
            }
            let several = readings.iter().any(|reading| reading.words.len() > 1);
            let has_few = (several || worst == Quality::Inside) && self.found.len() >= FEW;
            if self.enough() || self.is_exact() || has_few {
                break;
            }
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

    /// Clients of the words of the index that answer: of whole words as many as are wanted, of others a few each.
    fn one_word(&mut self, word: &FoldedWord, swapped: bool, worst: Quality) -> Result<(), DeskError> {
        for (word_id, _, quality) in self.answers(word, &word.forms, worst)? {
            let whole = quality <= Quality::WholeLoose;
            if !whole && self.enough() {
                break;
            }
            let limit = if whole { self.limit + 1 } else { BEARERS_MAX };
            for (id, seen) in client::of_word(self.tx, word_id, limit)? {
                self.rank(id, quality, swapped, seen);
            }
        }
        Ok(())
    }

    /// Clients who bear words together: each pair is looked up as a pair, in the loose forms in which pairs are kept;
    /// where that finds nobody, clients of the longest word are looked through.
    fn several_words(&mut self, reading: &Reading, worst: Quality) -> Result<(), DeskError> {
        let mut answers = Vec::with_capacity(reading.words.len());
        for word in &reading.words {
            answers.push(self.answers(word, loose_forms(word), worst)?);
        }
        if answers.iter().any(Vec::is_empty) {
            return Ok(());
        }
        let mut candidates: HashSet<ClientId> = HashSet::new();
        let mut pairs = 0;
        for (at, words) in answers.iter().enumerate() {
            for (other_at, others) in answers.iter().enumerate().filter(|(other_at, _)| *other_at != at) {
                for other in beginnings(loose_forms(&reading.words[other_at]), others) {
                    for (word, ..) in words {
                        if candidates.len() < READ_MAX && pairs < PAIRS_MAX {
                            pairs += 1;
                            candidates.extend(client::of_pair(self.tx, *word, &other, self.limit + 1)?);
                        }
                    }
                }
            }
        }
        if candidates.is_empty() {
            let longest = reading.words.iter().zip(&answers).max_by_key(|(word, _)| word.plain().len());
            for (word, ..) in longest.map(|(_, words)| words.as_slice()).unwrap_or_default() {
                candidates.extend(client::of_word(self.tx, *word, BEARERS_MAX)?.into_iter().map(|(id, _)| id));
            }
        }
        for id in candidates {
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

    /// Words of the index that answer one word of the query, the best first.
    fn answers(&self, word: &FoldedWord, forms: &[String], worst: Quality) -> Result<Vec<Answer>, DeskError> {
        let mut answers: Vec<Answer> = Vec::new();
        for form in forms {
            for (id, stored) in client::words_starting(self.tx, form, WORDS_MAX)? {
                let quality = match stored == *form {
                    true if form == word.plain() => Quality::Whole,
                    true => Quality::WholeLoose,
                    false => Quality::Start,
                };
                answers.push((id, stored, quality));
            }
        }
        if worst >= Quality::Inside {
            for form in forms.iter().filter(|form| form.len() > 1) {
                let inside = client::words_with_part(self.tx, form, WORDS_MAX)?;
                answers.extend(inside.into_iter().map(|(id, stored)| (id, stored, Quality::Inside)));
            }
        }
        if worst >= Quality::Slip {
            for form in slip_forms(word) {
                for stored in client::words_near(self.tx, form, WORDS_MAX)? {
                    if is_slip_of(form, &stored)
                        && let Some(id) = client::word_of(self.tx, &stored)?
                    {
                        answers.push((id, stored, Quality::Slip));
                    }
                }
            }
        }
        answers.sort_by_key(|(id, _, quality)| (*quality, *id));
        let mut seen = HashSet::new();
        answers.retain(|(id, ..)| seen.insert(*id));
        Ok(answers)
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

/// The loose forms: all but the plain one, where they differ.
fn loose_forms(word: &FoldedWord) -> &[String] {
    if word.forms.len() > 1 { &word.forms[1..] } else { &word.forms }
}

/// The forms in which misspellings are sought: the loose one, in which each sound is one letter, and the plain one.
fn slip_forms(word: &FoldedWord) -> impl Iterator<Item = &str> {
    let plain = Some(word.plain()).filter(|plain| *plain != word.loose());
    std::iter::once(word.loose()).chain(plain)
}

/// What the other word of a pair begins with: as typed, or the whole words that answer it where they do not begin so.
fn beginnings(forms: &[String], answers: &[Answer]) -> Vec<String> {
    let mut beginnings: Vec<String> = forms.to_vec();
    for (_, stored, quality) in answers {
        if *quality >= Quality::Inside && !beginnings.iter().any(|start| stored.starts_with(start.as_str())) {
            beginnings.push(stored.clone());
        }
    }
    beginnings
}

/// Whether a reading has digits alone: then only phones were meant.
fn is_digits(reading: &Reading) -> bool {
    reading.words.iter().all(|word| word.plain().bytes().all(|letter| letter.is_ascii_digit()))
}
