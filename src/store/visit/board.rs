//! The board of a day: one walk along the day's visits, one along the allergies of those who come.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::catalogue::Names;
use crate::domain::client::{BirthDate, ClientName};
use crate::domain::health::{AllergyState, Severity, ToldBy};
use crate::domain::ids::{ClientId, SpecialistId};
use crate::domain::phone::tail;
use crate::domain::time::{business_day, wall_of};
use crate::domain::visit::{
    BoardAllergy, BoardClient, BoardConfirmed, BoardHolds, BoardVisit, Moments, PastVisit, meets, progress,
};
use crate::store::list::split;
use crate::store::{Row, StoreError, Tx};

use super::lines;

/// The listed allergies of everybody who comes on a day, by client, in the order of their numbers.
pub fn allergies_of_day(tx: &Tx<'_>, day: Date) -> Result<BTreeMap<ClientId, Vec<BoardAllergy>>, StoreError> {
    let mut found: BTreeMap<ClientId, Vec<BoardAllergy>> = BTreeMap::new();
    for (client, allergy) in tx.all(include_str!("allergies_of_day.sql"), &[&day], read_allergy)? {
        found.entry(client).or_default().push(allergy);
    }
    Ok(found)
}

/// The visits of a day, earliest first, with all that a frame of the board shows; of one specialist or of all.
pub fn board(
    tx: &Tx<'_>,
    day: Date,
    specialist: Option<SpecialistId>,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<Vec<BoardVisit>, StoreError> {
    let allergies = allergies_of_day(tx, day)?;
    tx.all(include_str!("board.sql"), &[&day, &specialist], |row| read(row, &allergies, now, zone))
}

/// The visits of a client, latest first.
pub fn of_client(tx: &Tx<'_>, client: ClientId, most: u32) -> Result<Vec<PastVisit>, StoreError> {
    tx.all(include_str!("of_client.sql"), &[&client, &most], |row| {
        Ok(PastVisit {
            id: row.get(0)?,
            version: row.get(1)?,
            day: row.get(2)?,
            starts: row.get(3)?,
            state: row.get(4)?,
            procedure: row.get(5)?,
            procedure_names: names(row, 6)?,
            specialist_name: row.get(10)?,
            price: row.get(11)?,
            note: row.get(12)?,
        })
    })
}

/// A stored word of a closed list.
fn word<T>(row: &Row<'_, '_>, column: usize, from_code: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
    from_code(&row.get::<String>(column)?).ok_or(StoreError::BadValue { column })
}

/// The four names of a procedure, from a column on.
fn names(row: &Row<'_, '_>, column: usize) -> Result<Names, StoreError> {
    Ok(Names { en: row.get(column)?, ru: row.get(column + 1)?, pl: row.get(column + 2)?, zh: row.get(column + 3)? })
}

/// A row of `allergies_of_day.sql`.
fn read_allergy(row: &Row<'_, '_>) -> Result<(ClientId, BoardAllergy), StoreError> {
    let allergy = BoardAllergy {
        id: row.get(1)?,
        code: row.get(2)?,
        said: row.get(3)?,
        reaction: row.get(4)?,
        severity: word(row, 5, Severity::from_code)?,
        since: row.get(6)?,
        told_by: word(row, 7, ToldBy::from_code)?,
        met: false,
    };
    Ok((row.get(0)?, allergy))
}

/// A row of `board.sql`.
fn read(
    row: &Row<'_, '_>,
    allergies: &BTreeMap<ClientId, Vec<BoardAllergy>>,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<BoardVisit, StoreError> {
    let moments = Moments {
        starts_at: row.get(4)?,
        ends_at: row.get(5)?,
        arrived_at: row.get(6)?,
        started_at: row.get(7)?,
        finished_at: row.get(8)?,
    };
    let state = row.get(2)?;
    let brought: String = row.get(27)?;
    let mut client = read_client(row, business_day(now, zone))?;
    let listed = allergies.get(&client.id).map_or(&[][..], Vec::as_slice);
    let confirmed = read_confirmed(row, listed, zone)?;
    client.allergies = listed
        .iter()
        .map(|allergy| {
            let met = split(&brought).any(|code| meets(code, &allergy.code));
            BoardAllergy { met, ..allergy.clone() }
        })
        .collect();
    client.allergies.sort_by_key(|allergy| (!allergy.met, std::cmp::Reverse(allergy.severity)));
    Ok(BoardVisit {
        id: row.get(0)?,
        version: row.get(1)?,
        state,
        progress: progress(state, &moments, now),
        starts: row.get(3)?,
        ends: wall_of(moments.ends_at, zone),
        moments,
        procedure: row.get(22)?,
        procedure_names: names(row, 23)?,
        specialist: row.get(28)?,
        specialist_name: row.get(29)?,
        room: row.get(30)?,
        room_name: row.get::<Option<String>>(31)?.unwrap_or_default(),
        device: row.get(32)?,
        device_name: row.get::<Option<String>>(33)?.unwrap_or_default(),
        first_visit: client.visits_before == 0,
        meets_allergy: client.allergies.iter().any(|allergy| allergy.met),
        allergies_confirmed: confirmed,
        price: row.get(9)?,
        note: row.get(10)?,
        holds: BoardHolds::default(),
        anamnesis: None,
        record: None,
        safety: None,
        prompts: 0,
        client,
    })
}

/// Who comes, of a row of `board.sql`; without the allergies.
fn read_client(row: &Row<'_, '_>, today: Date) -> Result<BoardClient, StoreError> {
    let birth = row.get::<String>(19)?.parse::<BirthDate>().ok();
    let phone: Option<String> = row.get(34)?;
    Ok(BoardClient {
        id: row.get(13)?,
        name: ClientName { family: row.get(14)?, given: row.get(15)?, patronymic: row.get(16)? },
        also_written: row.get(17)?,
        address_as: row.get(18)?,
        age: birth.and_then(|birth| birth.age_on(today)),
        birthday: birth.is_some_and(|birth| birth.is_on(today)),
        phone_end: phone.map(|digits| tail(&digits).to_owned()).unwrap_or_default(),
        notes: row.get(20)?,
        allergy: word(row, 21, AllergyState::from_code)?,
        allergies: Vec::new(),
        visits_before: row.get(35)?,
    })
}

/// Who confirmed the allergies, when the card still lists the same ones.
fn read_confirmed(
    row: &Row<'_, '_>,
    listed: &[BoardAllergy],
    zone: &TimeZone,
) -> Result<Option<BoardConfirmed>, StoreError> {
    let Some(at) = row.get::<Option<Timestamp>>(12)? else {
        return Ok(None);
    };
    let confirmed = lines(&row.get::<String>(11)?);
    let same = confirmed.len() == listed.len() && listed.iter().all(|allergy| confirmed.contains(&allergy.id));
    let by = row.get::<Option<String>>(36)?.unwrap_or_default();
    Ok(same.then(|| BoardConfirmed { by, at, wall: wall_of(at, zone) }))
}
