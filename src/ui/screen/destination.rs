//! Where one can go: a closed list, so that a screen can open another without knowing it.
//!
//! `screens::build` makes the screen of a destination; a place that is not built yet has no variant here, and its key is
//! shown nowhere.

use jiff::civil::Date;

use crate::domain::away::{AwayHere, Place};
use crate::domain::ids::{BillId, ClientId, GoodsLotId, ProcedureId, ReactionId, ShiftId, VisitId};
use crate::ui::action::Action;

/// A place of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Who is there? The door to a salon, with the login to propose.
    LogIn {
        /// The login of whoever worked here last.
        login: Option<String>,
        /// Whose desk it is that was left.
        away: Option<AwayHere>,
    },
    /// The first screen after logging in, until somebody goes elsewhere.
    Home,
    /// Find a client.
    Find,
    /// The card of a client.
    Card(ClientId),
    /// A new card, with the name that was looked for and not found.
    NewClient {
        /// What was typed.
        name: String,
    },
    /// The booking of a visit, empty or for somebody, something and some day.
    Book {
        /// Who comes, with their name, where that is known.
        client: Option<(ClientId, String)>,
        /// For what, with its name, where that is known.
        procedure: Option<(ProcedureId, String)>,
        /// When, where that is known.
        day: Option<Date>,
    },
    /// The visits that wait for payment.
    WhoPays,
    /// The bill of a visit.
    Pay(VisitId),
    /// A bill by its number: a sale without a visit, most often.
    PayBill(BillId),
    /// A sale without a visit, to somebody or to whoever the form says.
    NewSale {
        /// Who buys, with their name, where that is known.
        client: Option<(ClientId, String)>,
    },
    /// The bills of the latest shift.
    Bills,
    /// The bills of a client.
    BillsOf(ClientId),
    /// The receipt of a paid bill.
    Receipt(BillId),
    /// A paid bill being taken back.
    Refund(BillId),
    /// The till and its shifts.
    Till,
    /// The board of another day.
    Day(Date),
    /// A visit of today, chosen on its board.
    AtVisit(VisitId),
    /// What somebody at the desk should know now.
    Notices,
    /// The patch tests that wait to be read.
    TestsToRead,
    /// The record of a visit.
    Record(VisitId),
    /// The whole standard of a visit.
    VisitStandard(VisitId),
    /// What to say on the telephone, to whoever walks in, to whoever complains.
    Scripts,
    /// What was done above a limit.
    Overrides,
    /// What those who closed told the next.
    Handovers,
    /// The report of a closed shift.
    ShiftReport(ShiftId),
    /// Lists of clients brought in from other systems.
    Imports,
    /// Language, theme, idle times and keys.
    Settings,
    /// The people who work here and may log in.
    Staff,
    /// A new password of one's own.
    OwnPassword,
    /// Procedures, their lengths and prices.
    Catalogue,
    /// The bonus programme, promotions, limits of discounts.
    Offers,
    /// What a client holds.
    Wallet(ClientId),
    /// The photographs of a client; those of a visit where one is given.
    Photographs(ClientId, Option<VisitId>),
    /// What a client agreed to.
    Consents(ClientId),
    /// Patch tests and doctors' words of a client.
    SkinTests(ClientId),
    /// The plan of a client.
    Plan(ClientId),
    /// The visits of a client, with what was done and what changed.
    Timeline(ClientId),
    /// All certificates.
    Certificates,
    /// What abonements the salon sells.
    AbonementPlans,
    /// Retail goods and their stock.
    Goods,
    /// Reactions and recalls.
    Reactions,
    /// The reactions of a client.
    ReactionsOf(ClientId),
    /// A reaction and its suspects.
    Reaction(ReactionId),
    /// The report of a reaction.
    ReportReaction {
        /// Whose.
        client: ClientId,
        /// Their name.
        name: String,
    },
    /// A lot and whom it touched.
    Lot(GoodsLotId),
    /// Who does procedures, and when.
    Specialists,
    /// The telephone: a new call, or the one that is open.
    Telephone,
    /// Telephone calls and who waits to be called back.
    Calls,
    /// Who was away from the desk.
    Aways,
    /// Rooms, chairs and tables.
    Rooms,
    /// Devices that procedures occupy.
    Devices,
    /// A client being asked for the anamnesis.
    Anamnesis(ClientId),
    /// The questionnaire of the anamnesis.
    Questionnaire,
    /// The rules of the service standard.
    Standard,
    /// How the service standard is kept.
    Score,
    /// The printer.
    Printer,
    /// Backups, and whether all is well with the books.
    Safety,
}

impl Destination {
    /// The place to which an intent leads from anywhere. A screen may answer the intent itself, with what is chosen there.
    pub fn of(action: Action) -> Option<Self> {
        match action {
            Action::Today => Some(Self::Home),
            Action::Find => Some(Self::Find),
            Action::NewClient => Some(Self::NewClient { name: String::new() }),
            Action::Book => Some(Self::Book { client: None, procedure: None, day: None }),
            Action::Pay => Some(Self::WhoPays),
            Action::Bills => Some(Self::Bills),
            Action::NewSale => Some(Self::NewSale { client: None }),
            Action::Till => Some(Self::Till),
            Action::Notices => Some(Self::Notices),
            Action::Overrides => Some(Self::Overrides),
            Action::Handovers => Some(Self::Handovers),
            Action::Imports => Some(Self::Imports),
            Action::Scripts => Some(Self::Scripts),
            Action::Settings => Some(Self::Settings),
            Action::Staff => Some(Self::Staff),
            Action::OwnPassword => Some(Self::OwnPassword),
            Action::Catalogue => Some(Self::Catalogue),
            Action::Offers => Some(Self::Offers),
            Action::Certificates => Some(Self::Certificates),
            Action::AbonementPlans => Some(Self::AbonementPlans),
            Action::Goods => Some(Self::Goods),
            Action::Reactions => Some(Self::Reactions),
            Action::Specialists => Some(Self::Specialists),
            Action::Telephone => Some(Self::Telephone),
            Action::Calls => Some(Self::Calls),
            Action::Aways => Some(Self::Aways),
            Action::Rooms => Some(Self::Rooms),
            Action::Devices => Some(Self::Devices),
            Action::Questionnaire => Some(Self::Questionnaire),
            Action::Standard => Some(Self::Standard),
            Action::Score => Some(Self::Score),
            Action::Printer => Some(Self::Printer),
            Action::Safety => Some(Self::Safety),
            _ => None,
        }
    }

    /// Where the desk is left from this place; none from places to which nobody has to come back.
    pub const fn place(&self) -> Option<Place> {
        Some(match self {
            Self::Home => Place::Today,
            Self::Find => Place::Find,
            Self::Book { .. } => Place::Book,
            Self::WhoPays => Place::WhoPays,
            Self::Bills => Place::Bills,
            Self::Till => Place::Till,
            Self::Goods => Place::Goods,
            Self::Calls => Place::Calls,
            Self::Card(client) => Place::Card(*client),
            Self::Wallet(client) => Place::Wallet(*client),
            Self::Anamnesis(client) => Place::Anamnesis(*client),
            Self::Plan(client) => Place::Plan(*client),
            Self::Timeline(client) => Place::Timeline(*client),
            Self::Consents(client) => Place::Consents(*client),
            Self::Record(visit) => Place::Record(*visit),
            Self::Pay(visit) => Place::Pay(*visit),
            Self::PayBill(bill) => Place::PayBill(*bill),
            _ => return None,
        })
    }
}

impl From<Place> for Destination {
    fn from(place: Place) -> Self {
        match place {
            Place::Today => Self::Home,
            Place::Find => Self::Find,
            Place::Book => Self::Book { client: None, procedure: None, day: None },
            Place::WhoPays => Self::WhoPays,
            Place::Bills => Self::Bills,
            Place::Till => Self::Till,
            Place::Goods => Self::Goods,
            Place::Calls => Self::Calls,
            Place::Card(client) => Self::Card(client),
            Place::Wallet(client) => Self::Wallet(client),
            Place::Anamnesis(client) => Self::Anamnesis(client),
            Place::Plan(client) => Self::Plan(client),
            Place::Timeline(client) => Self::Timeline(client),
            Place::Consents(client) => Self::Consents(client),
            Place::Record(visit) => Self::Record(visit),
            Place::Pay(visit) => Self::Pay(visit),
            Place::PayBill(bill) => Self::PayBill(bill),
        }
    }
}
