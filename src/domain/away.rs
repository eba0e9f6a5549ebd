//! Leaving the desk for a few minutes: from where, who stood in, how it ended, and how long nobody was there.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::codes;
use super::ids::{AwayId, BillId, ClientId, StaffId, VisitId};
use super::role::Permission;
use super::text::clean_line_to;

/// For how long the desk may stand empty where a salon has said nothing else: the standard's five minutes.
pub const USUAL_MINUTES: u16 = 5;
/// The longest that a salon may allow, in minutes.
pub const MOST_MINUTES: u16 = 60;

/// Where somebody stood when they left: whoever comes to the desk next finds it open there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "at", content = "number")]
pub enum Place {
    /// The board of today.
    Today,
    /// The search.
    Find,
    /// The booking.
    Book,
    /// Who is to pay.
    WhoPays,
    /// The bills of the shift.
    Bills,
    /// The till.
    Till,
    /// The shelf of goods.
    Goods,
    /// Telephone calls.
    Calls,
    /// The card of a client.
    Card(ClientId),
    /// What a client holds.
    Wallet(ClientId),
    /// A client being asked for the anamnesis.
    Anamnesis(ClientId),
    /// The plan of a client.
    Plan(ClientId),
    /// The visits of a client.
    Timeline(ClientId),
    /// What a client agreed to.
    Consents(ClientId),
    /// The record of a visit.
    Record(VisitId),
    /// The bill of a visit.
    Pay(VisitId),
    /// A bill without a visit.
    PayBill(BillId),
}

impl Place {
    /// The stable word and, for a place about one thing, its number.
    pub const fn stored(self) -> (&'static str, Option<i64>) {
        match self {
            Self::Today => ("today", None),
            Self::Find => ("find", None),
            Self::Book => ("book", None),
            Self::WhoPays => ("who_pays", None),
            Self::Bills => ("bills", None),
            Self::Till => ("till", None),
            Self::Goods => ("goods", None),
            Self::Calls => ("calls", None),
            Self::Card(client) => ("card", Some(client.0)),
            Self::Wallet(client) => ("wallet", Some(client.0)),
            Self::Anamnesis(client) => ("anamnesis", Some(client.0)),
            Self::Plan(client) => ("plan", Some(client.0)),
            Self::Timeline(client) => ("timeline", Some(client.0)),
            Self::Consents(client) => ("consents", Some(client.0)),
            Self::Record(visit) => ("record", Some(visit.0)),
            Self::Pay(visit) => ("pay", Some(visit.0)),
            Self::PayBill(bill) => ("pay_bill", Some(bill.0)),
        }
    }

    /// The right without which nobody gets there.
    pub const fn needs(self) -> Permission {
        match self {
            Self::Today => Permission::SeeSchedule,
            Self::Find => Permission::FindClients,
            Self::Book => Permission::Book,
            Self::WhoPays | Self::Pay(_) | Self::PayBill(_) => Permission::UseTill,
            Self::Bills | Self::Till => Permission::SeeTill,
            Self::Goods => Permission::SeeGoods,
            Self::Calls => Permission::MindDesk,
            Self::Card(_)
            | Self::Anamnesis(_)
            | Self::Plan(_)
            | Self::Timeline(_)
            | Self::Consents(_)
            | Self::Record(_) => Permission::ReadCard,
            Self::Wallet(_) => Permission::SeeOffers,
        }
    }

    /// The place of a stored word and number.
    pub fn from_stored(word: &str, number: Option<i64>) -> Option<Self> {
        Some(match (word, number) {
            ("today", None) => Self::Today,
            ("find", None) => Self::Find,
            ("book", None) => Self::Book,
            ("who_pays", None) => Self::WhoPays,
            ("bills", None) => Self::Bills,
            ("till", None) => Self::Till,
            ("goods", None) => Self::Goods,
            ("calls", None) => Self::Calls,
            ("card", Some(id)) => Self::Card(ClientId(id)),
            ("wallet", Some(id)) => Self::Wallet(ClientId(id)),
            ("anamnesis", Some(id)) => Self::Anamnesis(ClientId(id)),
            ("plan", Some(id)) => Self::Plan(ClientId(id)),
            ("timeline", Some(id)) => Self::Timeline(ClientId(id)),
            ("consents", Some(id)) => Self::Consents(ClientId(id)),
            ("record", Some(id)) => Self::Record(VisitId(id)),
            ("pay", Some(id)) => Self::Pay(VisitId(id)),
            ("pay_bill", Some(id)) => Self::PayBill(BillId(id)),
            _ => return None,
        })
    }
}

codes! {
    /// Who was at the desk meanwhile.
    Cover {
        /// A colleague logged in.
        LoggedIn = "logged_in",
        /// A colleague stood there, as was said afterwards.
        Named = "named",
        /// Nobody, as was said afterwards.
        Nobody = "nobody",
    }
}

codes! {
    /// How it ended.
    AwayEnd {
        /// They came back.
        Back = "back",
        /// Nobody came back on that day: they had gone home.
        DayOver = "day_over",
    }
}

/// Who stood in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StandIn {
    /// How that is known.
    pub cover: Cover,
    /// Who, with their name; none where it was nobody.
    pub who: Option<(StaffId, String)>,
    /// Since when they were there, or when it was said.
    pub at: Timestamp,
}

/// A stretch of time for which somebody left the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Away {
    /// Its number.
    pub id: AwayId,
    /// Who left.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// When.
    pub since: Timestamp,
    /// For how many minutes the desk might stand empty then.
    pub minutes: u16,
    /// Where they stood.
    pub place: Place,
    /// Who was there meanwhile; none where nobody has come and nobody has said yet.
    pub stand_in: Option<StandIn>,
    /// How and when it ended; none while they are away.
    pub ended: Option<(AwayEnd, Timestamp)>,
}

impl Away {
    /// Whether they are away.
    pub const fn is_open(&self) -> bool {
        self.ended.is_none()
    }

    /// Whether nobody is at the desk by what the console knows: away, and no colleague logged in.
    pub const fn is_empty(&self) -> bool {
        self.ended.is_none() && self.stand_in.is_none()
    }

    /// When the desk has stood empty for as long as it may.
    pub fn due(&self) -> Timestamp {
        due(self.since, self.minutes)
    }

    /// How long the desk stood empty, in whole minutes. None of them count while a colleague stood there, as was said
    /// afterwards, and none when they had gone home.
    pub fn empty_minutes(&self, now: Timestamp) -> u32 {
        let until = match (&self.stand_in, self.ended) {
            (Some(StandIn { cover: Cover::LoggedIn, at, .. }), _) => *at,
            (Some(StandIn { cover: Cover::Named, .. }), _) | (_, Some((AwayEnd::DayOver, _))) => self.since,
            (_, Some((AwayEnd::Back, at))) => at,
            (_, None) => now,
        };
        let seconds = until.duration_since(self.since).as_secs();
        u32::try_from(seconds / 60).unwrap_or(0)
    }

    /// How many of those minutes were more than the desk may stand empty.
    pub fn minutes_over(&self, now: Timestamp) -> u32 {
        self.empty_minutes(now).saturating_sub(u32::from(self.minutes))
    }

    /// How long they were away in all, in whole minutes; none when they had gone home.
    pub fn away_minutes(&self, now: Timestamp) -> Option<u32> {
        let until = match self.ended {
            Some((AwayEnd::DayOver, _)) => return None,
            Some((AwayEnd::Back, at)) => at,
            None => now,
        };
        u32::try_from(until.duration_since(self.since).as_secs() / 60).ok()
    }

    /// Whether they must be asked who stood in: they were away for longer than the desk may stand empty, and nobody
    /// logged in meanwhile.
    pub fn wants_name(&self) -> bool {
        let came_back = matches!(self.ended, Some((AwayEnd::Back, at)) if at >= self.due());
        came_back && self.stand_in.is_none()
    }
}

/// When a desk that was left at an instant has stood empty for some minutes.
pub fn due(since: Timestamp, minutes: u16) -> Timestamp {
    since.saturating_add(SignedDuration::from_mins(i64::from(minutes))).unwrap_or(Timestamp::MAX)
}

/// The longest name at the door, in characters.
const NAME_CHARS_MAX: usize = 60;

/// Who left the desk that is locked now: all that the door knows of it, and nothing of any client. Written as
/// `1795250000 5 14:32 Dana`: the instant in seconds, the minutes, the time on the salon's wall, the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwayHere {
    /// When they left.
    pub since: Timestamp,
    /// For how many minutes the desk may stand empty.
    pub minutes: u16,
    /// What the clock on the salon's wall showed when they left.
    pub wall: Time,
    /// Their name.
    pub name: String,
}

/// Why a text does not say who left the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not written as: seconds minutes hh:mm name")]
pub struct BadAwayHere;

impl fmt::Display for AwayHere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.since.as_second(), self.minutes, self.wall.strftime("%H:%M"), self.name)
    }
}

impl FromStr for AwayHere {
    type Err = BadAwayHere;

    fn from_str(text: &str) -> Result<Self, BadAwayHere> {
        let mut parts = text.splitn(4, ' ');
        let mut next = || parts.next().ok_or(BadAwayHere);
        let seconds: i64 = next()?.parse().map_err(|_| BadAwayHere)?;
        let minutes: u16 = next()?.parse().map_err(|_| BadAwayHere)?;
        let wall = Time::strptime("%H:%M", next()?).map_err(|_| BadAwayHere)?;
        let name = clean_line_to(next()?, NAME_CHARS_MAX);
        let since = Timestamp::from_second(seconds).map_err(|_| BadAwayHere)?;
        if !(1..=MOST_MINUTES).contains(&minutes) || name.is_empty() {
            return Err(BadAwayHere);
        }
        Ok(Self { since, minutes, wall, name })
    }
}

impl AwayHere {
    /// How many seconds are left until somebody has to stand in; below zero how many are over. A clock that was set back
    /// gives no more than all of them.
    pub fn seconds_left(&self, now: Timestamp) -> i64 {
        let all = i64::from(self.minutes) * 60;
        due(self.since, self.minutes).duration_since(now).as_secs().min(all)
    }
}

/// Why the desk is not left, or a stand-in not named. A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum AwayRefusal {
    /// They left already.
    #[error("they left the desk already")]
    AlreadyAway,
    /// They are still away: first they come back.
    #[error("they are still away")]
    StillAway,
    /// It was said already, or a colleague had logged in.
    #[error("it is known already who stood in")]
    NamedAlready,
    /// Nobody stands in for themselves.
    #[error("nobody stands in for themselves")]
    Themselves,
    /// Only they themselves or a manager say who stood in.
    #[error("only they themselves or a manager may say so")]
    NotTheirs,
    /// A desk stands empty for at least a minute and at most an hour.
    #[error("between 1 and 60 minutes")]
    Minutes,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minute * 60).unwrap()
    }

    fn away(stand_in: Option<(Cover, i64)>, ended: Option<(AwayEnd, i64)>) -> Away {
        Away {
            id: AwayId(1),
            staff: StaffId(2),
            name: "Dana".to_owned(),
            since: at(0),
            minutes: 5,
            place: Place::Today,
            stand_in: stand_in.map(|(cover, minute)| StandIn { cover, who: None, at: at(minute) }),
            ended: ended.map(|(end, minute)| (end, at(minute))),
        }
    }

    #[test]
    fn how_long_nobody_was_there() {
        use AwayEnd::{Back, DayOver};
        use Cover::{LoggedIn, Named, Nobody};
        // stand-in, end, asked at minute; empty, over, away, whether the name of a stand-in is wanted
        for (stand_in, ended, now, empty, over, gone, wants) in [
            (None, None, 0, 0, 0, Some(0), false),
            (None, None, 7, 7, 2, Some(7), false),
            (None, Some((Back, 4)), 9, 4, 0, Some(4), false),
            (None, Some((Back, 5)), 9, 5, 0, Some(5), true),
            (None, Some((Back, 8)), 9, 8, 3, Some(8), true),
            (Some((LoggedIn, 3)), None, 20, 3, 0, Some(20), false),
            (Some((LoggedIn, 9)), Some((Back, 30)), 40, 9, 4, Some(30), false),
            (Some((Named, 12)), Some((Back, 12)), 40, 0, 0, Some(12), false),
            (Some((Nobody, 12)), Some((Back, 12)), 40, 12, 7, Some(12), false),
            (None, Some((DayOver, 900)), 901, 0, 0, None, false),
            (Some((LoggedIn, 2)), Some((DayOver, 900)), 901, 2, 0, None, false),
            (None, Some((Back, -3)), 9, 0, 0, None, false), // somebody set the clock back
        ] {
            let away = away(stand_in, ended);
            let found = (away.empty_minutes(at(now)), away.minutes_over(at(now)), away.away_minutes(at(now)));
            assert_eq!((found, away.wants_name()), ((empty, over, gone), wants), "{stand_in:?} {ended:?} {now}");
        }
    }

    #[test]
    fn what_the_door_is_told_comes_back_from_its_text() {
        for (text, wall, name) in [
            ("1800000000 5 14:32 Dana Omarova", (14, 32), "Dana Omarova"),
            ("1800000000 60 00:05 张 伟", (0, 5), "张 伟"),
        ] {
            let here: AwayHere = text.parse().unwrap();
            assert_eq!((here.wall, here.name.as_str()), (Time::constant(wall.0, wall.1, 0, 0), name));
            assert_eq!(here.to_string(), text);
        }
        for text in [
            "",
            "1",
            "x 5 14:32 Dana",
            "1800000000 0 14:32 Dana",
            "1800000000 61 14:32 Dana",
            "1800000000 5 14:32 ",
            "1800000000 5 25:32 Dana",
            "9223372036854775807 5 14:32 Dana",
            "1800000000 -5 14:32 Dana",
        ] {
            assert_eq!(text.parse::<AwayHere>(), Err(BadAwayHere), "{text}");
        }
    }

    #[test]
    fn seconds_left_and_seconds_over() {
        let here = AwayHere { since: at(0), minutes: 5, wall: Time::midnight(), name: "Dana".to_owned() };
        for (seconds, left) in [(0, 300), (1, 299), (299, 1), (300, 0), (301, -1), (900, -600), (-50, 300)] {
            let now = at(0).saturating_add(SignedDuration::from_secs(seconds)).unwrap();
            assert_eq!(here.seconds_left(now), left, "{seconds}");
        }
    }

    #[test]
    fn places_come_back_from_their_words() {
        for place in [
            Place::Today,
            Place::Find,
            Place::Book,
            Place::WhoPays,
            Place::Bills,
            Place::Till,
            Place::Goods,
            Place::Calls,
            Place::Card(ClientId(7)),
            Place::Wallet(ClientId(7)),
            Place::Anamnesis(ClientId(7)),
            Place::Plan(ClientId(7)),
            Place::Timeline(ClientId(7)),
            Place::Consents(ClientId(7)),
            Place::Record(VisitId(8)),
            Place::Pay(VisitId(8)),
            Place::PayBill(BillId(9)),
        ] {
            let (word, number) = place.stored();
            assert_eq!(Place::from_stored(word, number), Some(place));
        }
        for (word, number) in [("today", Some(1)), ("card", None), ("moon", None), ("", Some(3))] {
            assert_eq!(Place::from_stored(word, number), None, "{word} {number:?}");
        }
    }
}
