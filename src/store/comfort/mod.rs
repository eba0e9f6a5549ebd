//! What makes clients feel at home: lines of their cards, and drinks and coats of their visits.

use jiff::Timestamp;
use jiff::civil::Time;

use crate::domain::catalogue::Category;
use crate::domain::comfort::{BabySleeps, Drink, LikedDrink, SmallThing};
use crate::domain::ids::{ClientId, StaffId, VisitId};
use crate::store::{Row, StoreError, Tx};

/// A line of a card as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// Its number.
    pub id: i64,
    /// What it says.
    pub thing: SmallThing,
    /// When it was noted.
    pub at: Timestamp,
    /// The name of who noted it.
    pub by: String,
}

/// A drink of a visit as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrinkRow {
    /// What.
    pub drink: Drink,
    /// How, or what else.
    pub words: String,
    /// When it was noted.
    pub at: Timestamp,
    /// The name of who noted it.
    pub by: String,
}

/// The coat of a visit as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoatRow {
    /// Its number.
    pub id: i64,
    /// Its tag.
    pub tag: String,
    /// Since when it hangs.
    pub hung_at: Timestamp,
    /// When it was handed back.
    pub returned_at: Option<Timestamp>,
}

/// A coat that hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HangingRow {
    /// Its number.
    pub id: i64,
    /// Its tag.
    pub tag: String,
    /// At which visit it was hung.
    pub visit: VisitId,
    /// Since when.
    pub hung_at: Timestamp,
}

/// A procedure that was begun lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreatedRow {
    /// At which visit.
    pub visit: VisitId,
    /// The procedure's stable word; empty for the salon's own.
    pub code: String,
    /// Its family.
    pub category: Category,
    /// When it began.
    pub started: Option<Timestamp>,
}

/// The lines of a client that hold, the oldest first.
pub fn lines_of(tx: &Tx<'_>, client: ClientId) -> Result<Vec<LineRow>, StoreError> {
    tx.all(include_str!("lines_of.sql"), &[&client], |row| {
        Ok(LineRow { id: row.get(0)?, thing: thing(row)?, at: row.get(6)?, by: row.get(7)? })
    })
}

/// Notes a line.
pub fn add_line(
    tx: &Tx<'_>,
    client: ClientId,
    thing: &SmallThing,
    (at, by): (Timestamp, StaffId),
) -> Result<(), StoreError> {
    let (kind, drink, words, hours) = match thing {
        SmallThing::Drink(liked) => ("drink", liked.drink.code(), liked.words.as_str(), None),
        SmallThing::Silence => ("silence", "", "", None),
        SmallThing::DoNotRing => ("do_not_ring", "", "", None),
        SmallThing::BabyAsleep(sleeps) => ("baby_asleep", "", "", sleeps.hours),
        SmallThing::Little { words } => ("little_thing", "", words.as_str(), None),
    };
    let clock = |time: Time| time.strftime("%H:%M").to_string();
    let (from, until) = hours.map(|(from, until)| (clock(from), clock(until))).unzip();
    tx.insert(include_str!("add_line.sql"), &[&client, &kind, &drink, &words, &from, &until, &at, &by])?;
    Ok(())
}

/// Ends a line; `false` where it has ended.
pub fn end_line(tx: &Tx<'_>, id: i64, (at, by): (Timestamp, StaffId)) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("end_line.sql"), &[&at, &by, &id])? == 1)
}

/// The drinks of a visit, the first first.
pub fn drinks_of(tx: &Tx<'_>, visit: VisitId) -> Result<Vec<DrinkRow>, StoreError> {
    tx.all(include_str!("drinks_of.sql"), &[&visit], |row| {
        Ok(DrinkRow { drink: drink(row, 0)?, words: row.get(1)?, at: row.get(2)?, by: row.get(3)? })
    })
}

/// Notes a drink.
pub fn add_drink(
    tx: &Tx<'_>,
    visit: VisitId,
    drink: &LikedDrink,
    (at, by): (Timestamp, StaffId),
) -> Result<(), StoreError> {
    tx.insert(include_str!("add_drink.sql"), &[&visit, &drink.drink.code(), &drink.words, &at, &by])?;
    Ok(())
}

/// Strikes the last drink of a visit; `false` where there is none.
pub fn strike_drink(tx: &Tx<'_>, visit: VisitId, (at, by): (Timestamp, StaffId)) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("strike_drink.sql"), &[&at, &by, &visit])? == 1)
}

/// The coat of a visit, hanging or handed back.
pub fn coat_of(tx: &Tx<'_>, visit: VisitId) -> Result<Option<CoatRow>, StoreError> {
    tx.first(include_str!("coat_of.sql"), &[&visit], |row| {
        Ok(CoatRow { id: row.get(0)?, tag: row.get(1)?, hung_at: row.get(2)?, returned_at: row.get(3)? })
    })
}

/// The coats that hang: as many as guests are in the salon, and those that nobody marked as handed back.
pub fn hanging(tx: &Tx<'_>) -> Result<Vec<HangingRow>, StoreError> {
    tx.all(include_str!("hanging.sql"), &[], |row| {
        Ok(HangingRow { id: row.get(0)?, tag: row.get(1)?, visit: row.get(2)?, hung_at: row.get(3)? })
    })
}

/// Hangs a coat. The database refuses a tag on which one hangs, and a second coat of the guest.
pub fn hang(tx: &Tx<'_>, visit: VisitId, tag: &str, (at, by): (Timestamp, StaffId)) -> Result<(), StoreError> {
    tx.insert(include_str!("hang.sql"), &[&visit, &tag, &at, &by])?;
    Ok(())
}

/// Hands a coat back; `is_left` tells that nobody marked it on its own day. `false` where it does not hang.
pub fn return_coat(tx: &Tx<'_>, id: i64, is_left: bool, (at, by): (Timestamp, StaffId)) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("return_coat.sql"), &[&at, &by, &is_left, &id])? == 1)
}

/// Takes the handing back of a coat back: it hangs again. `false` where it was not handed back.
pub fn hang_again(tx: &Tx<'_>, id: i64) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("hang_again.sql"), &[&id])? == 1)
}

/// Strikes a coat that was noted by mistake; `false` where it was.
pub fn strike_coat(tx: &Tx<'_>, id: i64, (at, by): (Timestamp, StaffId)) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("strike_coat.sql"), &[&at, &by, &id])? == 1)
}

/// The procedures of a client that were begun at visits since an instant.
pub fn treated_since(tx: &Tx<'_>, client: ClientId, since: Timestamp) -> Result<Vec<TreatedRow>, StoreError> {
    tx.all(include_str!("treated_since.sql"), &[&client, &since], |row| {
        Ok(TreatedRow { visit: row.get(0)?, code: row.get(1)?, category: row.get(2)?, started: row.get(3)? })
    })
}

/// What a row of `lines_of.sql` says.
fn thing(row: &Row<'_, '_>) -> Result<SmallThing, StoreError> {
    let kind: String = row.get(1)?;
    let words: String = row.get(3)?;
    let clock = |column: usize| -> Result<Option<Time>, StoreError> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| Time::strptime("%H:%M", text).map_err(|_| StoreError::BadValue { column })).transpose()
    };
    Ok(match kind.as_str() {
        "drink" => SmallThing::Drink(LikedDrink { drink: drink(row, 2)?, words }),
        "silence" => SmallThing::Silence,
        "do_not_ring" => SmallThing::DoNotRing,
        "baby_asleep" => SmallThing::BabyAsleep(BabySleeps { hours: clock(4)?.zip(clock(5)?) }),
        "little_thing" => SmallThing::Little { words },
        _ => return Err(StoreError::BadValue { column: 1 }),
    })
}

/// The drink in a column.
fn drink(row: &Row<'_, '_>, column: usize) -> Result<Drink, StoreError> {
    let code: String = row.get(column)?;
    Drink::from_code(&code).ok_or(StoreError::BadValue { column })
}
