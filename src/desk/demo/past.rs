//! Writing the history: every day of five years with its shift of the till, its visits, its bills and their entries.

use crate::desk::DeskError;
use crate::domain::ids::{ShiftId, VisitId};
use crate::domain::ledger::{Account, Entry, EntryKind, Heading, events};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::offers::{Choices, Quote};
use crate::domain::till::{BillLine, CashCount, CashPart, LineKind, Pieces, Tender, likely_given, reconcile};
use crate::store::ledger::Writer;
use crate::store::{Tx, till, visit};

use super::day::Minutes;
use super::dice::Dice;
use super::hands::{Hands, Visited};
use super::history::Past;
use super::hours::{CLOSES, OPENS};
use super::shop::{OpenDay, Shop};

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 5;

/// What lies in the drawer when a shift opens: enough to change the largest notes.
pub const fn float(market: Market) -> Money {
    match market {
        Market::Kz => Money::major(20_000),
        Market::Ru => Money::major(5_000),
        Market::Pl => Money::major(400),
        Market::Cn => Money::major(500),
    }
}

/// Writes days in one transaction.
pub struct Books<'a, 'tx, 'conn> {
    tx: &'tx Tx<'conn>,
    ledger: Writer<'tx, 'conn>,
    shop: &'a Shop,
    hands: Hands<'a>,
}

/// A sale that is to be written.
pub struct Sale<'a> {
    /// The visit that is paid.
    pub visit: VisitId,
    /// The procedure, by its place in the catalogue.
    pub procedure: usize,
    /// What it cost.
    pub price: Money,
    /// The day.
    pub open: &'a OpenDay,
    /// When it was paid.
    pub at: Minutes,
    /// In which shift.
    pub shift: ShiftId,
}

impl<'a, 'tx, 'conn> Books<'a, 'tx, 'conn> {
    /// Opens the books of a transaction.
    pub fn new(tx: &'tx Tx<'conn>, shop: &'a Shop) -> Result<Self, DeskError> {
        Ok(Self { tx, ledger: Writer::new(tx)?, shop, hands: Hands::new(shop) })
    }

    /// Writes one day of the history from opening to closing.
    pub fn day(&mut self, visits: &[Past]) -> Result<(), DeskError> {
        let Some(place) = visits.first().map(|first| first.day()) else { return Ok(()) };
        let open = OpenDay::new(self.shop.day(place), &self.shop.zone);
        let dice = &mut Dice::of(self.shop.plan.seed, STREAM, u64::from(place));
        self.hands.begin_day();
        let shift = self.open_shift(&open)?;
        for past in visits {
            self.visit(*past, &open, shift, dice)?;
        }
        self.close_shift(&open, shift, dice)
    }

    /// Opens a shift with its float.
    pub fn open_shift(&mut self, open: &OpenDay) -> Result<ShiftId, DeskError> {
        let at = open.at(OPENS - 8);
        let float = float(self.shop.plan.market);
        let in_drawer = Money(self.ledger.balance(Account::Cash)?);
        let in_safe = Money(self.ledger.balance(Account::Safe)?);
        let shift = till::open_shift(self.tx, at, self.shop.administrator, float)?;
        let postings = events::float(in_drawer, in_safe, float)?;
        if !postings.is_empty() {
            self.ledger.post(&Entry::new(self.heading(EntryKind::Float, open, OPENS - 8, shift), postings)?)?;
        }
        Ok(shift)
    }

    /// Counts the drawer and closes the shift; now and then the count is one note over or short.
    fn close_shift(&mut self, open: &OpenDay, shift: ShiftId, dice: &mut Dice) -> Result<(), DeskError> {
        let market = self.shop.plan.market;
        let expected = Money(self.ledger.balance(Account::Cash)?);
        let note = market.denominations().get(market.denominations().len() / 2).copied().unwrap_or(Money::ZERO);
        let (counted, reason) = match dice.below(100) {
            0 if expected > note => (expected.minus(note)?, self.shop.salon.short.as_str()),
            1 => (expected.plus(note)?, self.shop.salon.over.as_str()),
            _ => (expected, ""),
        };
        let reconciled = reconcile(expected, counted, reason)?;
        let postings = events::difference(expected, counted)?;
        if !postings.is_empty() {
            let heading = Heading {
                memo: reconciled.reason.clone(),
                ..self.heading(EntryKind::Difference, open, CLOSES + 20, shift)
            };
            self.ledger.post(&Entry::new(heading, postings)?)?;
        }
        let count = CashCount::new(market, &pieces(market, counted))?;
        let closing = till::Closing {
            shift,
            at: open.at(CLOSES + 20),
            by: self.shop.administrator,
            count: &count,
            reconciled: &reconciled,
            report: "",
        };
        Ok(till::close_shift(self.tx, &closing, self.ledger.head())?)
    }

    /// Writes one visit of the history, and its sale where the client came.
    fn visit(&mut self, past: Past, open: &OpenDay, shift: ShiftId, dice: &mut Dice) -> Result<(), DeskError> {
        let Some(Visited { new, procedure, paid_at }) = self.hands.visit(past, open, dice) else { return Ok(()) };
        let visit = visit::add(self.tx, &new)?;
        if let Some(at) = paid_at {
            self.sale(&Sale { visit, procedure, price: new.price, open, at, shift }, dice)?;
        }
        Ok(())
    }

    /// Writes a bill, its payment and its entry.
    pub fn sale(&mut self, sale: &Sale<'_>, dice: &mut Dice) -> Result<(), DeskError> {
        let shop = self.shop;
        let (Some(details), Some(number)) = (shop.catalogue.get(sale.procedure), shop.procedures.get(sale.procedure))
        else {
            return Ok(());
        };
        let kind = LineKind::Procedure { procedure: *number };
        let line = BillLine::new(kind, details.names.clone(), 1, sale.price)?;
        let at = sale.open.at(sale.at);
        let bill =
            till::add_bill(self.tx, (Some(sale.visit), None), (at, shop.administrator), &[line], &Choices::default())?;
        let (choices, quote) = paid_how(sale.price, shop.plan.market, dice)?;
        let postings = events::sale(
            [(Account::RevenueProcedures, sale.price)],
            [(Account::Cash, quote.kept_cash()), (Account::CardClearing, quote.card)],
        )?;
        let heading =
            Heading { visit: Some(sale.visit), ..self.heading(EntryKind::Sale, sale.open, sale.at, sale.shift) };
        let entry = self.ledger.post(&Entry::new(heading, postings)?)?;
        let paid = till::Payment {
            choices: &choices,
            quote: &quote,
            keeps_quote: false,
            shift: sale.shift,
            at,
            by: shop.administrator,
            entry: Some(entry),
        };
        Ok(till::pay(self.tx, bill, &paid)?)
    }

    fn heading(&self, kind: EntryKind, open: &OpenDay, at: Minutes, shift: ShiftId) -> Heading {
        Heading {
            kind,
            key: None,
            day: open.day,
            at: open.at(at),
            shift: Some(shift),
            visit: None,
            staff: self.shop.administrator,
            memo: String::new(),
            reverses: None,
        }
    }

    /// Writes the kept sums.
    pub fn finish(self) -> Result<(), DeskError> {
        Ok(self.ledger.finish()?)
    }
}

/// How a client pays: in cash with the notes they have, or by card.
fn paid_how(price: Money, market: Market, dice: &mut Dice) -> Result<(Choices, Quote), DeskError> {
    let cash_of_hundred = match market {
        Market::Kz | Market::Ru => 40,
        Market::Pl => 35,
        Market::Cn => 8,
    };
    let mut quote = Quote { to_pay: price, ..Quote::default() };
    let tender = if dice.percent(cash_of_hundred) {
        let likely = likely_given(price, market, 3);
        let given = dice.pick(&likely).copied().unwrap_or(price);
        quote.cash = Some(CashPart { given, change: given.minus(price)? });
        Tender::Cash { given }
    } else {
        quote.card = price;
        Tender::Card { amount: price }
    };
    Ok((Choices { tenders: vec![tender], ..Choices::default() }, quote))
}

/// A sum in notes and coins, the largest first.
pub fn pieces(market: Market, sum: Money) -> Vec<Pieces> {
    let mut left = sum.minor();
    market
        .denominations()
        .iter()
        .map(|denomination| {
            let pieces = left / denomination.minor();
            left -= pieces * denomination.minor();
            Pieces { denomination: *denomination, pieces }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawers_are_counted_to_the_last_coin() {
        for market in Market::ALL {
            for sum in [Money::ZERO, Money::major(123_450), float(market)] {
                let count = CashCount::new(market, &pieces(market, sum)).expect("notes of the market");
                assert_eq!(count.total(), Ok(sum), "{market:?}");
            }
        }
    }
}
