//! Where value lies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::{AbonementId, CertificateId, ClientId, SpecialistId};

codes! {
    /// A kind of value that is counted by itself and never mixed with another.
    Commodity {
        /// The salon's one currency, in minor units.
        Money = "money",
        /// Bonus points, in whole points.
        Bonus = "bonus",
    }
}

/// Declares the ledgers, each with its stable code, the commodity that it holds and the type of its owner, and from
/// them the closed enums [`Ledger`] and [`Account`].
macro_rules! ledgers {
    ($($(#[$doc:meta])* $name:ident $(($owner:ident))? = $code:literal in $commodity:ident,)+) => {
        /// A ledger of the salon: one account, or all accounts of one kind, such as the deposits of all clients.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Ledger {
            $($(#[$doc])* $name,)+
        }

        impl Ledger {
            /// All of them, in the order of a balance sheet.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The stable code, in the syntax of an hledger journal.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// The commodity that it holds. An account holds one, so points can never stand where money is meant.
            pub const fn commodity(self) -> Commodity {
                match self { $(Self::$name => Commodity::$commodity,)+ }
            }

            /// The account of an owner's number, or the one account of a ledger without owners.
            fn account(self, owner: Option<i64>) -> Option<Account> {
                match (self, owner) {
                    $(ledgers!(@pattern $name $($owner, owner)?) => Some(ledgers!(@build $name $($owner, owner)?)),)+
                    _ => None,
                }
            }
        }

        /// An account: where value lies, with its owner where it has one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Account {
            $($(#[$doc])* $name $(($owner))?,)+
        }

        impl Account {
            /// The ledger to which it belongs.
            pub const fn ledger(self) -> Ledger {
                match self { $(ledgers!(@any $name $($owner)?) => Ledger::$name,)+ }
            }

            /// The number of its owner.
            pub const fn owner(self) -> Option<i64> {
                match self { $(ledgers!(@taken $name $($owner, owner)?) => ledgers!(@owner $($owner, owner)?),)+ }
            }
        }
    };
    (@pattern $name:ident $owner:ident, $bound:ident) => { (Self::$name, Some($bound)) };
    (@pattern $name:ident) => { (Self::$name, None) };
    (@build $name:ident $owner:ident, $bound:ident) => { Account::$name($owner($bound)) };
    (@build $name:ident) => { Account::$name };
    (@any $name:ident $owner:ident) => { Self::$name(_) };
    (@any $name:ident) => { Self::$name };
    (@taken $name:ident $owner:ident, $bound:ident) => { Self::$name($bound) };
    (@taken $name:ident) => { Self::$name };
    (@owner $owner:ident, $bound:ident) => { Some($bound.0) };
    (@owner) => { None };
}

ledgers! {
    /// The notes and coins in the till's drawer.
    Cash = "assets:cash:till" in Money,
    /// Notes and coins put aside from the drawer.
    Safe = "assets:cash:safe" in Money,
    /// Money handed to the bank.
    Encashment = "assets:cash:encashment" in Money,
    /// Card payments that the bank has not credited yet.
    CardClearing = "assets:clearing:card" in Money,
    /// Transfers and QR payments that the bank has not credited yet.
    TransferClearing = "assets:clearing:transfer" in Money,
    /// What a client owes.
    ClientDebt(ClientId) = "assets:debt:client" in Money,
    /// What is left on a certificate.
    Certificate(CertificateId) = "liabilities:certificate" in Money,
    /// What is left of an abonement.
    Abonement(AbonementId) = "liabilities:abonement" in Money,
    /// What a client paid in advance.
    ClientDeposit(ClientId) = "liabilities:deposit:client" in Money,
    /// Tips that wait to be handed to a specialist.
    Tips(SpecialistId) = "liabilities:tips:specialist" in Money,
    /// A client's bonus points; the salon owes them, so what a client has is negative here.
    ClientBonus(ClientId) = "liabilities:bonus:client" in Bonus,
    /// The other side of all bonus points: what the programme has given, less what came back.
    BonusProgramme = "equity:bonus:programme" in Bonus,
    /// What the owner put in, such as the first float.
    Owner = "equity:owner" in Money,
    /// Procedures done, at their price.
    RevenueProcedures = "revenue:procedures" in Money,
    /// Goods sold, at their price.
    RevenueGoods = "revenue:goods" in Money,
    /// Less: promotions.
    DiscountPromotion = "revenue:discount:promotion" in Money,
    /// Less: discounts given by hand.
    DiscountByHand = "revenue:discount:hand" in Money,
    /// Less: what was paid with bonus points.
    DiscountBonus = "revenue:discount:bonus" in Money,
    /// Less: what a service prepaid by abonement or certificate had cost less than its price of the day. A service that
    /// had cost more leaves a credit.
    DiscountPrepaid = "revenue:discount:prepaid" in Money,
    /// What was prepaid and is not owed any more: certificates and abonements written off, what a refund keeps.
    Forfeited = "revenue:forfeited" in Money,
    /// Money that came in without a bill.
    OtherIncome = "revenue:other" in Money,
    /// What rounding to notes and coins gave or took.
    Rounding = "revenue:rounding" in Money,
    /// What a count found over (a credit) or short (a debit).
    OverShort = "expenses:over-short" in Money,
    /// Small purchases paid from the drawer: water, coffee, cartridges.
    PettyCash = "expenses:petty-cash" in Money,
}

impl Ledger {
    /// Whether it grows by credits: what the salon owes, owns of itself and earns. People count such a ledger up when the
    /// books count it down.
    pub fn grows_by_credit(self) -> bool {
        ["liabilities:", "equity:", "revenue:"].iter().any(|side| self.code().starts_with(side))
    }

    /// The ledger of a stored code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|ledger| ledger.code() == code)
    }
}

impl Account {
    /// The commodity that it holds.
    pub const fn commodity(self) -> Commodity {
        self.ledger().commodity()
    }

    /// The stable code, as an hledger journal writes it: `liabilities:deposit:client:42`.
    pub fn code(self) -> String {
        match self.owner() {
            Some(owner) => format!("{}:{owner}", self.ledger().code()),
            None => self.ledger().code().to_owned(),
        }
    }

    /// The account of a stored code.
    pub fn from_code(code: &str) -> Option<Self> {
        if let Some(ledger) = Ledger::from_code(code) {
            return ledger.account(None);
        }
        let (ledger, owner) = code.rsplit_once(':')?;
        Ledger::from_code(ledger)?.account(owner.parse().ok())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_distinct_and_survive_their_text() {
        let codes: BTreeSet<_> = Ledger::ALL.iter().map(|ledger| ledger.code()).collect();
        assert_eq!(codes.len(), Ledger::ALL.len());
        for ledger in Ledger::ALL.iter().copied() {
            let account = ledger.account(None).or_else(|| ledger.account(Some(42))).expect("one of the two");
            assert_eq!(Account::from_code(&account.code()), Some(account), "{}", account.code());
            assert_eq!(account.ledger(), ledger);
            // hledger reads a colon as a level and ends an account's name at two spaces or a semicolon.
            assert!(ledger.code().bytes().all(|b| b.is_ascii_lowercase() || b == b':' || b == b'-'));
        }
    }

    #[test]
    fn codes_as_the_accountant_reads_them() {
        for (code, expected) in [
            ("assets:cash:till", Some(Account::Cash)),
            ("liabilities:deposit:client:42", Some(Account::ClientDeposit(ClientId(42)))),
            ("liabilities:bonus:client:7", Some(Account::ClientBonus(ClientId(7)))),
            ("liabilities:deposit:client", None), // an owner is missing
            ("assets:cash:till:42", None),        // nobody owns the drawer
            ("assets:cash", None),
            ("", None),
        ] {
            assert_eq!(Account::from_code(code), expected, "{code}");
        }
    }

    #[test]
    fn points_lie_only_in_the_accounts_of_points() {
        let points: Vec<_> = Ledger::ALL.iter().filter(|ledger| ledger.commodity() == Commodity::Bonus).collect();
        assert_eq!(points, [&Ledger::ClientBonus, &Ledger::BonusProgramme]);
    }
}
