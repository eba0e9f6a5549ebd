//! Random histories of a whole till against a notebook: sales by every tender, refunds, certificates, deposits, debts,
//! points given, spent and run out, closes, retries and restarts, in any order. After each step the books say what the
//! notebook says; at the end the salon's own check finds nothing, and hledger sums the exported ledger to the same.

use frontdesk::desk::DeskError;
use frontdesk::desk::ledger::ReadJournal;
use frontdesk::desk::offers::{SaveProgramme, ShowProgramme};
use frontdesk::desk::till::{BillShown, LineWish, OpenSale, RefundBill, ShowBill, ShowTill};
use frontdesk::desk::wallet::{AdjustBonus, ExpireBonuses};
use frontdesk::domain::ids::{BillId, CertificateId, EntryId, ProcedureId};
use frontdesk::domain::ledger::Account;
use frontdesk::domain::market::Market;
use frontdesk::domain::offers::{BonusProgramme, Choices, Exclusions, Rate, Returned};
use frontdesk::domain::till::{LineKind, Receipt, RefundLine, RefundWay, Tender};
use jiff::ToSpan;
use proptest::prelude::*;

use super::hledger::balances;
use super::ledger_export::{journal_of, kept};
use crate::till::fixture::{Till, tenge};

/// What one procedure costs. All parts of a payment are multiples of it, so that no coin has to be rounded.
const PRICE: i64 = 100;

/// Something that happens. Shares are percents of what is there or of what is due.
#[derive(Clone, Debug)]
enum Happening {
    /// Procedures are paid, partly with what the client holds.
    Sell { pieces: i64, points: i64, deposit: i64, certificate: i64, debt: i64, card: i64, transfer: i64, times: u8 },
    /// A certificate is sold.
    SellCertificate { hundreds: i64 },
    /// Money is paid in advance.
    PayInAdvance { hundreds: i64 },
    /// A part of a debt is paid back.
    PayBack { share: i64 },
    /// An earlier bill of procedures is taken back as a whole, and once more.
    Refund { which: usize },
    /// The manager gives or takes points.
    Adjust { points: i64 },
    /// The shift is closed, so many days pass, and another is opened.
    Night { days: i64 },
    /// The console restarts.
    Restart,
}

fn happening() -> impl Strategy<Value = Happening> {
    let share = || prop_oneof![2 => Just(0_i64), 1 => 0_i64..=100];
    prop_oneof![
        8 => (1_i64..60, share(), share(), share(), share(), share(), share(), 1_u8..3).prop_map(
            |(pieces, points, deposit, certificate, debt, card, transfer, times)| {
                Happening::Sell { pieces, points, deposit, certificate, debt, card, transfer, times }
            }
        ),
        2 => (1_i64..40).prop_map(|hundreds| Happening::SellCertificate { hundreds }),
        2 => (1_i64..40).prop_map(|hundreds| Happening::PayInAdvance { hundreds }),
        2 => (1_i64..=100).prop_map(|share| Happening::PayBack { share }),
        3 => (0_usize..8).prop_map(|which| Happening::Refund { which }),
        2 => (-800_i64..800).prop_map(|points| Happening::Adjust { points }),
        1 => prop_oneof![Just(0_i64), Just(1), Just(11)].prop_map(|days| Happening::Night { days }),
        1 => Just(Happening::Restart),
    ]
}

/// How a bill was met, in whole tenge and points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Met {
    cash: i64,
    card: i64,
    transfer: i64,
    deposit: i64,
    debt: i64,
    points: i64,
    earned: i64,
    certificate: Option<(usize, i64)>,
}

/// What a person with a notebook would know, in whole tenge and points.
#[derive(Clone, Debug, Default)]
struct Notebook {
    drawer: i64,
    card: i64,
    transfer: i64,
    deposit: i64,
    debt: i64,
    points: i64,
    procedures: i64,
    paid_by_points: i64,
    certificates: Vec<(CertificateId, i64)>,
    /// Bills of procedures of this life of points, not yet taken back.
    bills: Vec<(BillId, Met)>,
}

/// The part of an amount, rounded down to whole prices.
fn part(amount: i64, percent: i64) -> i64 {
    amount.max(0) * percent / 100 / PRICE * PRICE
}

impl Notebook {
    /// How a bill is met: points for at most a quarter of it, then what the client holds, debt, card, transfer, cash.
    fn meet(&self, due: i64, wish: &Happening) -> Met {
        let Happening::Sell { points, deposit, certificate, debt, card, transfer, .. } = *wish else {
            return Met::default();
        };
        let mut met = Met { points: part(self.points.min(due / 4), points), ..Met::default() };
        let mut left = due - met.points;
        met.deposit = part(self.deposit.min(left), deposit);
        left -= met.deposit;
        let largest = self.certificates.iter().enumerate().max_by_key(|(_, (_, left))| *left);
        if let Some((at, (_, on_it))) = largest {
            let amount = part((*on_it).min(left), certificate);
            met.certificate = (amount > 0).then_some((at, amount));
            left -= amount;
        }
        for (share, amount) in [(debt, &mut met.debt), (card, &mut met.card), (transfer, &mut met.transfer)] {
            *amount = part(left, share);
            left -= *amount;
        }
        met.cash = left;
        // A tenth of what was paid with money, now or in advance.
        met.earned = (met.cash + met.card + met.transfer + met.deposit) / 10;
        met
    }

    /// Writes a bill of procedures down, or, with −1, its whole refund.
    fn book(&mut self, met: &Met, sign: i64) {
        self.drawer += sign * met.cash;
        self.card += sign * met.card;
        self.transfer += sign * met.transfer;
        self.deposit -= sign * met.deposit;
        self.debt += sign * met.debt;
        self.points += sign * (met.earned - met.points);
        self.paid_by_points += sign * met.points;
        let (at, amount) = met.certificate.unwrap_or_default();
        if amount > 0 {
            self.certificates[at].1 -= sign * amount;
        }
        self.procedures += sign * (met.cash + met.card + met.transfer + met.deposit + met.debt + met.points + amount);
    }
}

/// A salon with a programme of 10 % whose points live for ten days, and one procedure.
struct Scene {
    till: Till,
    book: Notebook,
    procedure: ProcedureId,
}

impl Scene {
    fn new() -> Self {
        let mut till = Till::open(Market::Kz);
        let version = till.salon.ask(ShowProgramme {}).version;
        let mut programme = BonusProgramme {
            point: tenge(1),
            valid_days: Some(10),
            returned: Returned::OriginalExpiry,
            no_accrual: Exclusions::default(),
            ..BonusProgramme::default()
        };
        programme.tiers.truncate(1);
        programme.tiers[0].rate = Rate::percent(10);
        till.salon.ask(SaveProgramme { version, programme });
        let procedure = till.procedure(tenge(PRICE));
        Self { till, book: Notebook { drawer: 20_000, ..Notebook::default() }, procedure }
    }

    /// An open sale of one line to the client.
    fn sale(&mut self, kind: LineKind, quantity: i64, amount: Option<i64>) -> BillShown {
        let (key, client) = (self.till.key(), Some(self.till.client));
        let lines = vec![LineWish { kind, quantity, amount: amount.map(tenge) }];
        self.till.salon.ask(OpenSale { key, client, lines })
    }

    /// Pays a sale once or several times under the same name: the answers are the same.
    fn pay(&mut self, shown: &BillShown, tenders: Vec<Tender>, times: u8) -> Receipt {
        let pay = shown.payment(self.till.key(), Choices { tenders, ..Choices::default() }).unwrap();
        let receipt = self.till.salon.ask(pay.clone());
        for _ in 1..times {
            assert_eq!(self.till.salon.ask(pay.clone()), receipt);
        }
        let other = self.till.key();
        let twice = self.till.salon.desk.ask(frontdesk::desk::till::Pay { key: other, ..pay });
        assert!(twice.is_err(), "a paid bill is not paid by another request");
        receipt
    }

    /// A sale of one thing, in cash.
    fn for_cash(&mut self, kind: LineKind, amount: i64) -> Receipt {
        let shown = self.sale(kind, 1, Some(amount));
        self.book.drawer += amount;
        self.pay(&shown, vec![Tender::Cash { given: tenge(amount) }], 1)
    }

    fn sell(&mut self, wish: &Happening, pieces: i64, times: u8) {
        let met = self.book.meet(pieces * PRICE, wish);
        let procedure = self.procedure;
        let shown = self.sale(LineKind::Procedure { procedure }, pieces, None);
        let mut tenders = Vec::new();
        let mut tender = |amount: i64, tender: Tender| tenders.extend((amount > 0).then_some(tender));
        tender(met.points, Tender::Bonus { points: met.points });
        tender(met.deposit, Tender::Deposit { amount: tenge(met.deposit) });
        if let Some((at, amount)) = met.certificate {
            tender(amount, Tender::Certificate { certificate: self.book.certificates[at].0, amount: tenge(amount) });
        }
        tender(met.debt, Tender::Debt { amount: tenge(met.debt) });
        tender(met.card, Tender::Card { amount: tenge(met.card) });
        tender(met.transfer, Tender::Transfer { amount: tenge(met.transfer) });
        tender(met.cash, Tender::Cash { given: tenge(met.cash) });
        let receipt = self.pay(&shown, tenders, times);
        assert_eq!(receipt.quote.earns, met.earned, "{met:?}");
        self.book.book(&met, 1);
        self.book.bills.push((receipt.bill.id, met));
    }

    fn sell_certificate(&mut self, amount: i64) {
        let holder = Some(self.till.client);
        self.for_cash(LineKind::Certificate { procedure: None, holder }, amount);
        // Which it is the notebook learns from what the client may use now.
        let probe = self.sale(LineKind::Deposit, 1, Some(PRICE));
        let known: Vec<_> = self.book.certificates.iter().map(|(id, _)| *id).collect();
        let new = probe.facts.wallet.certificates.iter().find(|held| !known.contains(&held.id)).unwrap();
        self.book.certificates.push((new.id, amount));
        self.till.salon.ask(frontdesk::desk::till::DropBill { bill: probe.bill.id, version: probe.bill.version });
    }

    fn refund(&mut self, which: usize) {
        if self.book.bills.is_empty() {
            return;
        }
        let (bill, met) = self.book.bills[which % self.book.bills.len()];
        // What is owed no more, or not there to be handed out, is a case of its own.
        if met.debt > self.book.debt || met.cash > self.book.drawer {
            return;
        }
        self.book.bills.retain(|(known, _)| *known != bill);
        let quantity = self.till.salon.ask(ShowBill { bill }).bill.lines[0].quantity;
        let request = |key| RefundBill {
            key,
            bill,
            lines: vec![RefundLine { line: 0, quantity }],
            way: RefundWay::AsPaid,
            tips: false,
            reason: "it was not to her liking".to_owned(),
            void: false,
            approval: None,
        };
        let key = self.till.key();
        let made = self.till.salon.ask(request(key));
        assert_eq!(self.till.salon.ask(request(key)), made, "a retry gives nothing back twice");
        let other = self.till.key();
        assert!(self.till.salon.desk.ask(request(other)).is_err(), "nor does another request");
        self.book.book(&met, -1);
    }

    fn adjust(&mut self, points: i64) {
        let (key, client) = (self.till.key(), self.till.client);
        let done = self.till.salon.desk.ask(AdjustBonus { key, client, points, reason: "a mistake".to_owned() });
        let fits = points != 0 && (points > 0 || self.book.points + points >= 0);
        assert_eq!(done.is_ok(), fits, "{points} of {}: {done:?}", self.book.points);
        if fits {
            self.book.points += points;
        }
    }

    fn night(&mut self, days: i64) {
        self.till.close();
        let zone = self.till.salon.market.zone();
        let wall = self.till.salon.desk.now().to_zoned(zone).datetime();
        self.till.salon.at(wall.checked_add(days.days()).unwrap());
        if days > 10 {
            self.till.salon.ask(ExpireBonuses {});
            self.book.points = self.book.points.min(0);
            self.book.bills.clear();
        }
        self.till.open_shift(tenge(self.book.drawer));
    }

    fn happens(&mut self, happening: &Happening) {
        match *happening {
            Happening::Sell { pieces, times, .. } => self.sell(happening, pieces, times),
            Happening::SellCertificate { hundreds } => self.sell_certificate(hundreds * PRICE),
            Happening::PayInAdvance { hundreds } => {
                self.for_cash(LineKind::Deposit, hundreds * PRICE);
                self.book.deposit += hundreds * PRICE;
            }
            Happening::PayBack { share } => {
                let amount = part(self.book.debt, share);
                if amount > 0 {
                    self.for_cash(LineKind::DebtRepaid, amount);
                    self.book.debt -= amount;
                }
            }
            Happening::Refund { which } => self.refund(which),
            Happening::Adjust { points } => self.adjust(points),
            Happening::Night { days } => self.night(days),
            Happening::Restart => self.till.salon.reopen(),
        }
    }

    /// The books say what the notebook says, account by account.
    fn agree(&mut self) -> Result<(), TestCaseError> {
        let client = self.till.client;
        let kept = kept(&mut self.till.salon.desk, "KZT");
        let money = |account: &str| kept.get(&(account.to_owned(), "KZT".to_owned())).copied().unwrap_or(0);
        let points = |account: Account| kept.get(&(account.code(), "BONUS".to_owned())).copied().unwrap_or(0);
        let book = &self.book;
        for (account, units) in [
            (Account::Cash.code(), book.drawer),
            (Account::CardClearing.code(), book.card),
            (Account::TransferClearing.code(), book.transfer),
            (Account::ClientDebt(client).code(), book.debt),
            (Account::ClientDeposit(client).code(), -book.deposit),
            (Account::RevenueProcedures.code(), -book.procedures),
            (Account::DiscountBonus.code(), book.paid_by_points),
        ] {
            prop_assert_eq!(money(&account), tenge(units).minor(), "{} {:?}", account, book);
        }
        for (certificate, left) in &book.certificates {
            prop_assert_eq!(money(&Account::Certificate(*certificate).code()), -tenge(*left).minor());
        }
        prop_assert_eq!(points(Account::ClientBonus(client)), -book.points, "{:?}", book);
        prop_assert_eq!(points(Account::BonusProgramme), book.points);
        // All that was ever moved sums to nothing, money and points each by itself.
        for commodity in ["KZT", "BONUS"] {
            let sum: i64 = kept.iter().filter(|((_, of), _)| of == commodity).map(|(_, amount)| *amount).sum();
            prop_assert_eq!(sum, 0);
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn the_books_agree_with_a_notebook_and_with_hledger(happenings in prop::collection::vec(happening(), 1..24)) {
        let mut scene = Scene::new();
        for happening in &happenings {
            scene.happens(happening);
            scene.agree()?;
        }
        scene.till.is_well();
        let held = kept(&mut scene.till.salon.desk, "KZT");
        prop_assert_eq!(balances(&journal_of(&mut scene.till.salon.desk)), held);
    }
}

#[test]
fn a_certificate_is_never_spent_twice_nor_points_that_are_not_there() {
    let mut scene = Scene::new();
    scene.sell_certificate(1_000);
    let (certificate, procedure) = (scene.book.certificates[0].0, scene.procedure);
    let whole = Tender::Certificate { certificate, amount: tenge(1_000) };
    let first = scene.sale(LineKind::Procedure { procedure }, 10, None);
    let second = scene.sale(LineKind::Procedure { procedure }, 10, None);
    let choices = Choices { tenders: vec![whole], ..Choices::default() };
    let pays = [&first, &second].map(|shown| shown.payment(scene.till.key(), choices.clone()).unwrap());
    let [one, other] = pays;
    scene.till.salon.ask(one);
    let refused = scene.till.salon.refused(other);
    assert!(matches!(refused, DeskError::Offer(_) | DeskError::Till(_)), "{refused:?}");

    scene.adjust(300);
    let points = Choices {
        tenders: vec![Tender::Bonus { points: 300 }, Tender::Cash { given: tenge(700) }],
        ..Choices::default()
    };
    let again = scene.till.salon.ask(ShowBill { bill: second.bill.id });
    let bills = [scene.sale(LineKind::Procedure { procedure }, 10, None), again];
    let [one, other] = bills.map(|shown| shown.payment(scene.till.key(), points.clone()).unwrap());
    scene.till.salon.ask(one);
    scene.till.salon.refused(other);
    let entries = scene.till.salon.ask(ReadJournal { after: EntryId(0), most: 100 }).last;
    assert_eq!(scene.till.salon.ask(ShowTill {}).shift.map(|shift| shift.bills), Some(3), "{entries:?}");
    scene.till.is_well();
}
