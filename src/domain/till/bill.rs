//! What a client is to pay.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{Category, Names};
use crate::domain::client::ClientName;
use crate::domain::codes::codes;
use crate::domain::ids::{AbonementPlanId, BillId, ClientId, GoodsId, ProcedureId, ShiftId, VisitId};
use crate::domain::ledger::Account;
use crate::domain::money::{LARGEST_TYPED, Money};

use super::refusal::TillRefusal;

/// The most of one thing on a bill. Larger numbers are slips of the finger.
pub const QUANTITY_LARGEST: i64 = 999;

/// What a line of a bill is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum LineKind {
    /// A procedure of the catalogue.
    Procedure {
        /// Which.
        procedure: ProcedureId,
    },
    /// Something from the retail shelf.
    Goods {
        /// Which.
        goods: GoodsId,
    },
    /// A certificate sold. Its price is its worth; of a kind for a procedure, the procedure's.
    Certificate {
        /// For this procedure; none: for an amount.
        procedure: Option<ProcedureId>,
        /// Whose it will be; none: whoever brings it.
        holder: Option<ClientId>,
    },
    /// An abonement sold.
    Abonement {
        /// Which plan.
        plan: AbonementPlanId,
    },
    /// Money paid in advance.
    Deposit,
    /// A debt paid back.
    DebtRepaid,
}

impl LineKind {
    /// The account of revenue that the line feeds; none for what the salon owes after it is sold.
    pub const fn revenue(self) -> Option<Account> {
        match self {
            Self::Procedure { .. } => Some(Account::RevenueProcedures),
            Self::Goods { .. } => Some(Account::RevenueGoods),
            Self::Certificate { .. } | Self::Abonement { .. } | Self::Deposit | Self::DebtRepaid => None,
        }
    }
}

/// What kind of thing a line of a bill is, as the rules of offers ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// A procedure of this family.
    Procedures(Category),
    /// Retail goods.
    Goods,
    /// Something that is no sale yet: a certificate, an abonement, a deposit, a debt paid back. No promotion lowers it,
    /// no points pay for it, and it earns none.
    Prepaid,
}

/// One line of a bill. The name and the price are those of the day: a later change of the catalogue leaves them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BillLine {
    /// What it is for.
    pub kind: LineKind,
    /// Its name in each language of the console.
    pub name: Names,
    /// How many.
    pub quantity: i64,
    /// The price of one.
    pub price: Money,
}

impl BillLine {
    /// A line with a quantity of 1 to [`QUANTITY_LARGEST`] and a price that is not negative.
    pub fn new(kind: LineKind, name: Names, quantity: i64, price: Money) -> Result<Self, TillRefusal> {
        if !(1..=QUANTITY_LARGEST).contains(&quantity) {
            return Err(TillRefusal::Quantity(quantity));
        }
        if price < Money::ZERO {
            return Err(TillRefusal::NotPositive(price));
        }
        if price > LARGEST_TYPED {
            return Err(TillRefusal::TooLarge(price));
        }
        Ok(Self { kind, name, quantity, price })
    }

    /// Quantity times price.
    pub fn amount(&self) -> Result<Money, TillRefusal> {
        self.price.times(self.quantity).map_err(|_| TillRefusal::TooLarge(self.price))
    }
}

codes! {
    /// How far a bill is.
    BillState {
        /// To be paid.
        Open = "open",
        /// Paid; nothing of it changes any more.
        Paid = "paid",
        /// A sale without a visit that nobody is going to pay.
        Dropped = "dropped",
        /// Paid and taken back as a whole in the same shift; the visit can be billed anew.
        Void = "void",
    }
}

/// A bill: of a visit, or of a sale without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Bill {
    /// Its number, printed on the receipt.
    pub id: BillId,
    /// The visit; none for a sale without one.
    pub visit: Option<VisitId>,
    /// Who pays; none for a buyer without a card.
    pub client: Option<ClientId>,
    /// Grows with every change of the lines; a payment names the version that it was shown.
    pub version: i64,
    /// How far it is.
    pub state: BillState,
    /// What it is for.
    pub lines: Vec<BillLine>,
}

impl Bill {
    /// The sum of the lines, at most what a person may type.
    pub fn total(&self) -> Result<Money, TillRefusal> {
        total(&self.lines)
    }
}

/// One bill of a list of bills.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BillSummary {
    /// Its number.
    pub id: BillId,
    /// The visit; none for a sale without one.
    pub visit: Option<VisitId>,
    /// Who pays; none for a buyer without a card.
    pub client: Option<(ClientId, ClientName)>,
    /// How far it is.
    pub state: BillState,
    /// When it was opened, by the clock on the salon's wall.
    pub opened: DateTime,
    /// When it was paid, by the clock on the salon's wall.
    pub paid: Option<DateTime>,
    /// In which shift it was paid.
    pub shift: Option<ShiftId>,
    /// What was paid, tips among it; of an open bill the sum of its lines.
    pub total: Money,
    /// Whether something of it was taken back.
    pub is_refunded: bool,
    /// What its first line is for.
    pub first: Names,
}

/// The sum of lines, at most what a person may type.
pub fn total(lines: &[BillLine]) -> Result<Money, TillRefusal> {
    let sum = lines.iter().try_fold(Money::ZERO, |sum, line| {
        sum.plus(line.amount()?).map_err(|_| TillRefusal::TooLarge(Money(i64::MAX)))
    })?;
    if sum > LARGEST_TYPED { Err(TillRefusal::TooLarge(sum)) } else { Ok(sum) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line of a procedure.
    fn line(quantity: i64, price: i64) -> Result<BillLine, TillRefusal> {
        BillLine::new(LineKind::Procedure { procedure: ProcedureId(1) }, Names::default(), quantity, Money(price))
    }

    #[test]
    fn lines_and_totals() {
        use TillRefusal::{NotPositive, Quantity, TooLarge};
        let largest = LARGEST_TYPED.0;
        for (lines, expected) in [
            (vec![], Ok(0)),
            (vec![(1, 9_000_000)], Ok(9_000_000)),
            (vec![(1, 9_000_000), (2, 850_000)], Ok(10_700_000)),
            (vec![(1, 0)], Ok(0)),
            (vec![(0, 100)], Err(Quantity(0))),
            (vec![(-1, 100)], Err(Quantity(-1))),
            (vec![(1_000, 100)], Err(Quantity(1_000))),
            (vec![(1, -1)], Err(NotPositive(Money(-1)))),
            (vec![(1, largest)], Ok(largest)),
            (vec![(1, largest + 1)], Err(TooLarge(Money(largest + 1)))),
            (vec![(1, i64::MAX)], Err(TooLarge(Money(i64::MAX)))),
            (vec![(1, largest), (1, 1)], Err(TooLarge(Money(largest + 1)))),
            (vec![(999, largest)], Err(TooLarge(Money(largest * 999)))),
        ] {
            let made: Result<Vec<_>, _> = lines.iter().map(|&(quantity, price)| line(quantity, price)).collect();
            assert_eq!(made.and_then(|lines| total(&lines)), expected.map(Money), "{lines:?}");
        }
    }
}
