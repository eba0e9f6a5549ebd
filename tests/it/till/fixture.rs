//! A salon with a specialist, procedures and clients, and visits brought as far as the bill.

use frontdesk::desk::catalogue::SaveProcedure;
use frontdesk::desk::check::Check;
use frontdesk::desk::client::AddClient;
use frontdesk::desk::schedule::{SaveSpecialist, SetWorkingHours};
use frontdesk::desk::till::{BeginClose, CloseShift, OpenBill, OpenShift, Pay, SealCount, ShowTill, StateTerminals};
use frontdesk::desk::visit::{Arrive, Book, Finish, Start};
use frontdesk::domain::catalogue::{Category, Names, ProcedureDetails};
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::ids::{ClientId, ProcedureId, RequestKey, ShiftId, SpecialistId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::Choices;
use frontdesk::domain::schedule::{Hours, SpecialistDetails, WorkingDay};
use frontdesk::domain::till::{Pieces, ShiftReport, ShiftTotals, Tender, TerminalTotals, worth};
use jiff::ToSpan;
use jiff::civil::{DateTime, date};

use crate::support::Salon;

/// A salon of the market with Kim, who works round the clock, and Aigerim, who comes.
pub struct Till {
    /// The salon.
    pub salon: Salon,
    /// Who comes.
    pub client: ClientId,
    specialist: SpecialistId,
    next_start: DateTime,
    next_key: u128,
}

impl Till {
    /// The salon, with the till still closed.
    pub fn new(market: Market) -> Self {
        let mut salon = Salon::new(market);
        let details = SpecialistDetails {
            name: "Kim".to_owned(),
            title: String::new(),
            staff: None,
            skills: Category::ALL.to_vec(),
        };
        let kim = salon.ask(SaveSpecialist { id: None, version: 0, specialist: details, active: true });
        for day in [date(2026, 11, 21), date(2026, 11, 22)] {
            let all_day = Hours { from: "00:00".parse().unwrap(), until: "24:00".parse().unwrap() };
            salon.ask(SetWorkingHours { specialist: kim.id, day: WorkingDay::Only(day), hours: Some(vec![all_day]) });
        }
        let draft =
            ClientDraft { family: "Sadykova".to_owned(), given: "Aigerim".to_owned(), ..ClientDraft::default() };
        let client = salon.ask(AddClient { draft }).client;
        let next_start = date(2026, 11, 21).at(14, 0, 0, 0);
        Self { salon, client, specialist: kim.id, next_start, next_key: 1000 }
    }

    /// A salon with a shift opened on 20 000.
    pub fn open(market: Market) -> Self {
        let mut till = Self::new(market);
        till.open_shift(Money::major(20_000));
        till
    }

    /// A fresh request key.
    pub fn key(&mut self) -> RequestKey {
        self.next_key += 1;
        RequestKey(self.next_key)
    }

    /// Opens a shift.
    pub fn open_shift(&mut self, float: Money) -> ShiftTotals {
        let key = self.key();
        let counted = coins_of(self.salon.market, float);
        self.salon.ask(OpenShift { key, counted, reason: "counted so".to_owned() })
    }

    /// A procedure at a price.
    pub fn procedure(&mut self, price: Money) -> ProcedureId {
        let names =
            Names {
                en: "Lip filler 1 ml".to_owned(), ru: "Филлер для губ 1 мл".to_owned(), ..Names::default()
            };
        let names = Names { pl: "Wypełniacz ust 1 ml".to_owned(), zh: "丰唇填充 1 ml".to_owned(), ..names };
        let procedure = ProcedureDetails {
            code: String::new(),
            names,
            category: Category::Care,
            minutes: 5,
            price,
            room: None,
            device: None,
            actives: String::new(),
            allergens: Vec::new(),
            interval_days: None,
            patch_test: false,
            doctor_only: false,
            photographs: false,
        };
        self.salon.ask(SaveProcedure { id: None, version: 0, procedure }).id
    }

    /// Kim.
    pub fn specialist(&self) -> SpecialistId {
        self.specialist
    }

    /// A visit that is booked, and no more.
    pub fn booked(&mut self, price: Money) -> VisitId {
        let procedure = self.procedure(price);
        self.booked_for(procedure)
    }

    /// A visit that is booked for a procedure there is.
    pub fn booked_for(&mut self, procedure: ProcedureId) -> VisitId {
        let key = self.key();
        let starts = self.next_start;
        self.next_start = starts.saturating_add(5.minutes());
        let (client, specialist) = (self.client, self.specialist);
        let book = Book {
            key,
            client,
            procedure,
            specialist,
            starts,
            minutes: None,
            room: None,
            device: None,
            note: String::new(),
            decision: None,
        };
        self.salon.ask(book).visit
    }

    /// A visit whose procedure is over and whose bill is open.
    pub fn finished(&mut self, price: Money) -> VisitId {
        let visit = self.booked(price);
        self.salon.ask(Arrive { visit, version: 1, seen: Vec::new() });
        self.salon.ask(Start { visit, version: 2, allergies: Vec::new(), seen: Vec::new() });
        self.salon.ask(Finish { visit, version: 3, without: Some("no camera today".to_owned()) });
        visit
    }

    /// The payment of a visit's bill, as the screen would send it.
    pub fn payment(&mut self, visit: VisitId, tenders: Vec<Tender>) -> Pay {
        let shown = self.salon.ask(OpenBill { visit });
        let expects = shown.to_pay().expect("a bill");
        let choices = Choices { tenders, ..Choices::default() };
        Pay { key: self.key(), bill: shown.bill.id, version: shown.bill.version, choices, expects }
    }

    /// Sells for so much in cash, exactly.
    pub fn sell_for_cash(&mut self, price: Money) {
        let visit = self.finished(price);
        let pay = self.payment(visit, vec![Tender::Cash { given: price }]);
        self.salon.ask(pay);
    }

    /// What lies in the drawer by the books.
    pub fn drawer(&mut self) -> Money {
        self.salon.ask(ShowTill {}).in_drawer.expect("an owner asks, and nobody counts")
    }

    /// The close of a shift on which two counts agree and the slips say what the books say; all stays in the drawer.
    pub fn closing(&mut self, shift: ShiftId, counted: &[Pieces], reason: &str) -> CloseShift {
        let taken = self.salon.ask(ShowTill {}).shift.and_then(|shift| shift.taken).unwrap_or_default();
        self.salon.ask(BeginClose { shift });
        for _ in 0..2 {
            let key = self.key();
            self.salon.ask(SealCount { key, shift, counted: counted.to_vec() });
        }
        let totals = TerminalTotals { card: taken.card, transfer: taken.transfer };
        self.salon.ask(StateTerminals { shift, totals });
        CloseShift {
            key: self.key(),
            shift,
            reason: reason.to_owned(),
            card_reason: String::new(),
            transfer_reason: String::new(),
            next_float: worth(counted).unwrap(),
            to_bank: false,
            approval: None,
            handover: String::new(),
        }
    }

    /// Closes the running shift with a count that agrees.
    pub fn close(&mut self) -> ShiftReport {
        let counted = coins_of(self.salon.market, self.salon.ask(ShowTill {}).in_drawer.unwrap());
        let shift = self.salon.ask(ShowTill {}).shift.expect("a running shift").shift;
        let close = self.closing(shift, &counted, "");
        self.salon.ask(close)
    }

    /// Nothing is wrong with ledger, balances, chains and references.
    #[track_caller]
    pub fn is_well(&mut self) {
        let report = self.salon.ask(Check {});
        assert!(report.ok, "{report:?}");
    }
}

/// An amount of whole tenge laid out from the largest note down.
pub fn coins(amount: Money) -> Vec<Pieces> {
    coins_of(Market::Kz, amount)
}

/// An amount laid out in the notes and coins of a market, from the largest down.
pub fn coins_of(market: Market, amount: Money) -> Vec<Pieces> {
    let mut left = amount.minor();
    let mut pieces = Vec::new();
    for kind in market.denominations() {
        if left / kind.minor() > 0 {
            pieces.push(Pieces { denomination: *kind, pieces: left / kind.minor() });
            left %= kind.minor();
        }
    }
    assert_eq!(left, 0, "nothing is left over");
    pieces
}

/// Whole tenge.
pub fn tenge(units: i64) -> Money {
    Money::major(units)
}
