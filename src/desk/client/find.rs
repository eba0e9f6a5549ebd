//! Find: any part of a name in any script, or digits of a phone, best answers first, with the allergies at once.

use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::search::Search;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::health::{AllergyState, Severity};
use crate::domain::ids::ClientId;
use crate::domain::phone::tail;
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::domain::time::business_day;
use crate::store::{Tx, client, health};

/// The longest query, in characters.
const QUERY_CHARS_MAX: usize = 64;
/// The most answers that can be asked for.
const LIMIT_MAX: usize = 100;

/// Looks for clients.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Find {
    /// Parts of a name in any script and order, or digits of a phone. Empty: nobody.
    pub query: String,
    /// The most answers wanted.
    #[serde(default = "limit")]
    pub limit: u8,
}

/// As many as a small screen shows.
const fn limit() -> u8 {
    20
}

impl Find {
    /// Looks for a query, with as many answers as a small screen shows.
    pub fn of(query: &str) -> Self {
        Self { query: query.to_owned(), limit: limit() }
    }
}

/// An allergy as lists show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AllergyShown {
    /// The code of the list; empty where the words matched none.
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// How bad it was.
    pub severity: Severity,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Hit {
    /// Who.
    pub id: ClientId,
    /// The name as one says it.
    pub name: String,
    /// The name in another script or spelling; empty where there is none.
    pub also_written: String,
    /// The age today, where the birth date has a year.
    pub age: Option<u16>,
    /// The last four digits of the first phone; empty where there is none.
    pub phone_tail: String,
    /// Listed, none known, or never asked.
    pub allergy: AllergyState,
    /// The day on which somebody last asked.
    pub allergy_asked_on: Option<Date>,
    /// The allergies that hold, the worst first.
    pub allergies: Vec<AllergyShown>,
    /// The day of the last closed visit.
    pub last_visit: Option<Date>,
    /// The day of the next visit after today.
    pub next_visit: Option<Date>,
    /// The time of today's visit.
    pub today: Option<Time>,
}

/// The answers, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Found {
    /// The query, cleaned.
    pub query: String,
    /// The answers.
    pub hits: Vec<Hit>,
    /// Whether there may be more than were asked for.
    pub more: bool,
    /// How many cards the salon has.
    pub cards: i64,
}

impl UseCase for Find {
    type Answer = Found;
    const NEEDS: Permission = Permission::FindClients;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Found, DeskError> {
        let query = clean_line_to(&self.query, QUERY_CHARS_MAX);
        let limit = usize::from(self.limit).clamp(1, LIMIT_MAX);
        let mut ranked = Search::new(tx, context.today(), limit).run(&query)?;
        let more = ranked.len() > limit;
        ranked.truncate(limit);
        let mut hits = Vec::with_capacity(ranked.len());
        for id in ranked {
            hits.extend(hit(tx, context, id)?);
        }
        Ok(Found { query, hits, more, cards: client::count(tx)? })
    }
}

/// What is shown of one client.
pub(super) fn hit(tx: &Tx<'_>, context: &mut Context<'_>, id: ClientId) -> Result<Option<Hit>, DeskError> {
    let today = context.today();
    let Some(row) = client::hit(tx, id, today)? else { return Ok(None) };
    let mut allergies = Vec::new();
    if row.allergy_state == AllergyState::Listed {
        context.about(Subject::Health(id));
        allergies = health::shown_allergies(tx, id)?
            .into_iter()
            .map(|shown| AllergyShown { code: shown.code, said: shown.said, severity: shown.severity })
            .collect();
    }
    Ok(Some(Hit {
        id,
        name: row.name.spoken(),
        also_written: row.also_written,
        age: row.birth.and_then(|born| born.age_on(today)),
        phone_tail: tail(row.phone.trim_start_matches('+')).to_owned(),
        allergy: row.allergy_state,
        allergy_asked_on: row.allergy_asked_at.map(|at| business_day(at, &context.zone)),
        allergies,
        last_visit: row.last_visit,
        next_visit: row.next_visit,
        today: row.today.map(jiff::civil::DateTime::time),
    }))
}
