//! What goes back when pieces of a paid bill come back.
//!
//! Everything is counted from the beginning of the bill: what has gone back after this refund, less what had gone back
//! before it. So the refunds of a bill in any number of parts add up to the bill exactly, to the smallest unit.

use crate::domain::ids::CertificateId;
use crate::domain::ledger::Account;
use crate::domain::money::{Money, MoneyError};
use crate::domain::offers::{Choices, Cover, CoveredPiece, Quote, QuotedLine};

use super::bill::BillLine;
use super::refund::{Refund, RefundLine, RefundWay};
use super::refusal::TillRefusal;
use super::rounding::CashRounding;
use super::tender::Tender;

/// A paid bill, with what went back of it before.
#[derive(Clone, Copy, Debug)]
pub struct PaidBill<'a> {
    /// Its lines.
    pub lines: &'a [BillLine],
    /// By what choices it was paid.
    pub choices: &'a Choices,
    /// What it came to.
    pub quote: &'a Quote,
    /// The refunds before, in their order.
    pub earlier: &'a [Refund],
}

/// What somebody wants taken back.
#[derive(Clone, Copy, Debug)]
pub struct GiveBack<'a> {
    /// Which pieces.
    pub lines: &'a [RefundLine],
    /// How the part paid with money goes back.
    pub way: RefundWay,
    /// Whether the tips go back with the last piece.
    pub tips: bool,
    /// How a sum from the drawer is rounded.
    pub rounding: CashRounding,
}

/// What goes back, with what the books need to know of it beside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GivenBack {
    /// What goes back, and how.
    pub refund: Refund,
    /// What lines at their prices come back, by the account of revenue that they fed. Lines of what is only paid in
    /// advance are not among them.
    pub revenue: Vec<(Account, Money)>,
    /// What promotions had taken off.
    pub promoted: Money,
    /// What discounts by hand had taken off.
    pub by_hand: Money,
    /// What points had paid.
    pub bonus: Money,
    /// What certificates for amounts had paid, without what was given up of them.
    pub certificates: Money,
    /// The price of the pieces that sessions and certificates for procedures had paid.
    pub covered: Money,
}

/// What part of the lines' amounts is back, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Parts {
    base: i64,
    promoted: i64,
    by_hand: i64,
    bonus: i64,
    certificates: i64,
    debt: i64,
    earning: i64,
}

impl Parts {
    /// What was paid with money.
    fn money(self) -> i64 {
        self.base - self.promoted - self.by_hand - self.bonus - self.certificates - self.debt
    }
}

/// What goes back, and how. Pieces that were paid with money go first, those of abonements and certificates last.
pub fn give_back(bill: PaidBill<'_>, wanted: GiveBack<'_>) -> Result<GivenBack, TillRefusal> {
    let before = pieces_back(bill, &[])?;
    let after = pieces_back(bill, wanted.lines)?;
    if before == after {
        return Err(TillRefusal::RefundTooMuch { line: wanted.lines.first().map_or(0, |line| line.line), left: 0 });
    }
    let is_whole = after.iter().zip(bill.lines).all(|(back, line)| *back == line.quantity);
    let (was, is) = (parts(bill, &before)?, parts(bill, &after)?);
    let mut refund = Refund { lines: wanted.lines.to_vec(), is_whole, ..Refund::default() };
    covered_back(bill, &before, &after, &mut refund);
    refund.debt = Money(is.debt - was.debt);
    let points = |whole: i64, done: fn(&Parts) -> i64, all: i64| {
        of_whole(whole, done(&is), all) - of_whole(whole, done(&was), all)
    };
    refund.points_back = points(bill.quote.points, |parts| parts.bonus, bill.quote.bonus.minor());
    let earning: i64 = bill.quote.lines.iter().map(|line| line.earning.minor()).sum();
    refund.points_taken = points(bill.quote.earns, |parts| parts.earning, earning);
    certificates_back(bill, (was.certificates, is.certificates), is_whole, &mut refund)?;
    if wanted.tips && is_whole {
        refund.tips = bill.quote.tips;
    }
    let exact = Money(is.money() - was.money()).plus(refund.tips).map_err(too_large)?;
    money_back(bill, wanted, exact.max(Money::ZERO), &mut refund).map_err(too_large)?;
    refund.rounding = refund.money().minus(exact).map_err(too_large)?;
    Ok(GivenBack {
        revenue: revenue(bill, &before, &after)?,
        promoted: Money(is.promoted - was.promoted),
        by_hand: Money(is.by_hand - was.by_hand),
        bonus: Money(is.bonus - was.bonus),
        certificates: Money(is.certificates - was.certificates),
        covered: covered_price(bill, &before, &after)?,
        refund,
    })
}

/// The lines that come back at their prices, by account.
fn revenue(bill: PaidBill<'_>, before: &[i64], after: &[i64]) -> Result<Vec<(Account, Money)>, TillRefusal> {
    let mut sums: Vec<(Account, Money)> = Vec::new();
    for ((line, before), after) in bill.lines.iter().zip(before).zip(after) {
        let Some(account) = line.kind.revenue() else { continue };
        let amount = line.price.times(after - before).map_err(too_large)?;
        match sums.iter_mut().find(|(known, _)| *known == account) {
            Some((_, sum)) => *sum = sum.plus(amount).map_err(too_large)?,
            None => sums.push((account, amount)),
        }
    }
    Ok(sums)
}

fn too_large(_: MoneyError) -> TillRefusal {
    TillRefusal::TooLarge(Money(i64::MAX))
}

/// How many pieces of each line are back after the earlier refunds and these; refused beyond what was sold.
fn pieces_back(bill: PaidBill<'_>, wanted: &[RefundLine]) -> Result<Vec<i64>, TillRefusal> {
    let mut back = vec![0_i64; bill.lines.len()];
    let earlier = bill.earlier.iter().flat_map(|refund| &refund.lines);
    for RefundLine { line, quantity } in earlier.chain(wanted) {
        let sold = bill.lines.get(*line).map_or(0, |sold| sold.quantity);
        let left = sold - back.get(*line).copied().unwrap_or(0);
        if *quantity < 1 || *quantity > left {
            return Err(TillRefusal::RefundTooMuch { line: *line, left });
        }
        back[*line] += quantity;
    }
    Ok(back)
}

/// The part of a whole that is reached at `done` of `all`, rounded down; the whole at the end.
fn of_whole(whole: i64, done: i64, all: i64) -> i64 {
    if all <= 0 {
        return 0;
    }
    let part = i128::from(whole) * i128::from(done) / i128::from(all);
    // A part of a number is in the number's range.
    i64::try_from(part).unwrap_or(0)
}

/// The amounts of all lines that are back when so many pieces are.
fn parts(bill: PaidBill<'_>, back: &[i64]) -> Result<Parts, TillRefusal> {
    let mut sum = Parts::default();
    for ((quoted, line), back) in bill.quote.lines.iter().zip(bill.lines).zip(back) {
        let paid = line.quantity - covered(quoted);
        let done = (*back).min(paid);
        for (sum, amount) in [
            (&mut sum.base, quoted.base),
            (&mut sum.promoted, quoted.promoted()),
            (&mut sum.by_hand, quoted.by_hand),
            (&mut sum.bonus, quoted.bonus),
            (&mut sum.certificates, quoted.certificates),
            (&mut sum.debt, quoted.debt),
            (&mut sum.earning, quoted.earning),
        ] {
            let part = of_whole(amount.minor(), done, paid);
            *sum = sum.checked_add(part).ok_or(TillRefusal::TooLarge(amount))?;
        }
    }
    Ok(sum)
}

/// How many pieces of a line were paid in advance.
fn covered(line: &QuotedLine) -> i64 {
    i64::try_from(line.covered.len()).unwrap_or(i64::MAX)
}

/// Sessions and certificates for procedures that may be used again.
fn covered_back(bill: PaidBill<'_>, before: &[i64], after: &[i64], refund: &mut Refund) {
    for (((quoted, line), before), after) in bill.quote.lines.iter().zip(bill.lines).zip(before).zip(after) {
        let paid = line.quantity - covered(quoted);
        let at = |back: i64| usize::try_from((back - paid).max(0)).unwrap_or(usize::MAX);
        // The piece covered last comes back first, so that an abonement's sessions return in their order.
        for CoveredPiece { by, worth } in quoted.covered.iter().rev().take(at(*after)).skip(at(*before)) {
            match by {
                Cover::Session(abonement) => refund.sessions.push((*abonement, *worth)),
                Cover::Certificate(certificate) => refund.procedure_certificates.push((*certificate, *worth)),
            }
        }
    }
}

/// The price of the pieces of [`covered_back`].
fn covered_price(bill: PaidBill<'_>, before: &[i64], after: &[i64]) -> Result<Money, TillRefusal> {
    let mut sum = Money::ZERO;
    for (((quoted, line), before), after) in bill.quote.lines.iter().zip(bill.lines).zip(before).zip(after) {
        let paid = line.quantity - covered(quoted);
        let pieces = (after - paid).max(0) - (before - paid).max(0);
        sum = sum.plus(line.price.times(pieces).map_err(too_large)?).map_err(too_large)?;
    }
    Ok(sum)
}

/// What goes back on certificates for amounts: on the first that was used, then on the next. With the last piece comes
/// back what was given up of those that are not used in parts.
fn certificates_back(
    bill: PaidBill<'_>,
    (was, is): (i64, i64),
    is_whole: bool,
    refund: &mut Refund,
) -> Result<(), TillRefusal> {
    let mut passed = 0_i64;
    for (certificate, amount) in used_for_amounts(bill) {
        let end = passed + amount.minor();
        let part = is.clamp(passed, end) - was.clamp(passed, end);
        passed = end;
        let given_up = bill.quote.forfeited.iter().find(|(of, _)| *of == certificate && is_whole);
        let part = Money(part).plus(given_up.map_or(Money::ZERO, |(_, rest)| *rest)).map_err(too_large)?;
        if part > Money::ZERO {
            refund.certificates.push((certificate, part));
        }
    }
    Ok(())
}

/// The certificates for amounts by which the bill was paid.
fn used_for_amounts(bill: PaidBill<'_>) -> impl Iterator<Item = (CertificateId, Money)> {
    let covers = move |id: CertificateId| {
        bill.quote.lines.iter().flat_map(|line| &line.covered).any(|piece| piece.by == Cover::Certificate(id))
    };
    bill.choices.tenders.iter().filter_map(move |tender| match *tender {
        Tender::Certificate { certificate, amount } if !covers(certificate) => Some((certificate, amount)),
        _ => None,
    })
}

/// How an amount of money goes back.
fn money_back(bill: PaidBill<'_>, wanted: GiveBack<'_>, money: Money, refund: &mut Refund) -> Result<(), MoneyError> {
    match wanted.way {
        RefundWay::Deposit => refund.deposit = money,
        RefundWay::Cash => refund.cash = wanted.rounding.round(money)?,
        RefundWay::AsPaid => {
            let went = |of: fn(&Refund) -> Money| Money::sum(bill.earlier.iter().map(of));
            let mut left = money;
            for (part, paid, went) in [
                (&mut refund.card, bill.quote.card, went(|refund| refund.card)?),
                (&mut refund.transfer, bill.quote.transfer, went(|refund| refund.transfer)?),
                (&mut refund.deposit, bill.quote.deposit, went(|refund| refund.deposit)?),
            ] {
                *part = left.min(paid.minus(went)?.max(Money::ZERO));
                left = left.minus(*part)?;
            }
            as_cash_came(bill, wanted, left, refund)?;
        }
    }
    Ok(())
}

/// The part that was paid in cash. The sum of all refunds is rounded as a payment is, so that many small ones lose no
/// more than one; with the last piece exactly what is left of the cash goes back, where rounding alone makes the
/// difference.
fn as_cash_came(bill: PaidBill<'_>, wanted: GiveBack<'_>, money: Money, refund: &mut Refund) -> Result<(), MoneyError> {
    let went = Money::sum(bill.earlier.iter().map(|earlier| earlier.cash))?;
    let worth: Vec<Money> =
        bill.earlier.iter().map(|earlier| earlier.cash.minus(earlier.rounding)).collect::<Result<_, _>>()?;
    let due = wanted.rounding.round(Money::sum(worth)?.plus(money)?)?.minus(went)?.max(Money::ZERO);
    let left = bill.quote.kept_cash().minus(went)?;
    let apart = left.minus(due)?.minor().abs();
    let is_rest = refund.is_whole && left >= Money::ZERO && apart <= wanted.rounding.unit.minor();
    refund.cash = if is_rest { left } else { due };
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::catalogue::Names;
    use crate::domain::ids::{AbonementId, GoodsId, ProcedureId};
    use crate::domain::market::Market;
    use crate::domain::till::{CashPart, LineKind};

    /// Two pieces at 5 000, of which one was covered by a session; three at 1 000; paid with 1 200 points, 3 000 on card
    /// and the rest in cash.
    fn bill() -> (Vec<BillLine>, Choices, Quote) {
        let line = |kind, quantity, tenge| {
            BillLine::new(kind, Names::default(), quantity, Money::major(tenge)).expect("a line")
        };
        let lines = vec![
            line(LineKind::Procedure { procedure: ProcedureId(1) }, 2, 5_000),
            line(LineKind::Goods { goods: GoodsId(1) }, 3, 1_000),
        ];
        let t = Money::major;
        let session = CoveredPiece { by: Cover::Session(AbonementId(1)), worth: t(4_000) };
        let quoted = vec![
            QuotedLine {
                list: t(10_000),
                covered: vec![session],
                base: t(5_000),
                net: t(5_000),
                bonus: t(1_000),
                earning: t(4_000),
                ..QuotedLine::default()
            },
            QuotedLine { list: t(3_000), base: t(3_000), net: t(3_000), bonus: t(200), ..QuotedLine::default() },
        ];
        let quote = Quote {
            lines: quoted,
            to_pay: t(8_000),
            points: 1_200,
            bonus: t(1_200),
            card: t(3_000),
            cash: Some(CashPart { given: t(4_000), change: t(200) }),
            earns: 200,
            ..Quote::default()
        };
        (lines, Choices::default(), quote)
    }

    /// Pieces of a line.
    const fn of(line: usize, quantity: i64) -> RefundLine {
        RefundLine { line, quantity }
    }

    #[test]
    fn what_goes_back() {
        let (lines, choices, quote) = bill();
        let tenge = |money: Money| money.minor() / 100;
        // pieces, way → cash, card, deposit, sessions, points back, points taken
        for (wanted, way, expected) in [
            (vec![of(0, 1)], RefundWay::AsPaid, (1_000, 3_000, 0, 0, 1_000, 200)), // the piece paid with money first
            (vec![of(0, 2)], RefundWay::AsPaid, (1_000, 3_000, 0, 1, 1_000, 200)),
            (vec![of(1, 1)], RefundWay::AsPaid, (0, 933, 0, 0, 66, 0)),
            (vec![of(1, 1)], RefundWay::Cash, (933, 0, 0, 0, 66, 0)), // 933.34, whole tenge from the drawer
            (vec![of(1, 3)], RefundWay::Deposit, (0, 0, 2_800, 0, 200, 0)),
            (vec![of(0, 2), of(1, 3)], RefundWay::AsPaid, (3_800, 3_000, 0, 1, 1_200, 200)),
        ] {
            let bill = PaidBill { lines: &lines, choices: &choices, quote: &quote, earlier: &[] };
            let rounding = CashRounding::of(Market::Kz);
            let given = give_back(bill, GiveBack { lines: &wanted, way, tips: false, rounding }).expect("a refund");
            let refund = given.refund;
            let made = (
                tenge(refund.cash),
                tenge(refund.card),
                tenge(refund.deposit),
                refund.sessions.len(),
                refund.points_back,
                refund.points_taken,
            );
            assert_eq!(made, expected, "{wanted:?} {way:?}");
        }
    }

    #[test]
    fn no_piece_goes_back_twice_or_from_nowhere() {
        let (lines, choices, quote) = bill();
        let earlier = [Refund { lines: vec![of(1, 2)], ..Refund::default() }];
        for (wanted, line, left) in [
            (vec![of(0, 3)], 0, 2),
            (vec![of(0, 0)], 0, 2),
            (vec![of(0, -1)], 0, 2),
            (vec![of(1, 2)], 1, 1),
            (vec![of(1, 1), of(1, 1)], 1, 0),
            (vec![of(2, 1)], 2, 0),
            (vec![], 0, 0),
        ] {
            let bill = PaidBill { lines: &lines, choices: &choices, quote: &quote, earlier: &earlier };
            let rounding = CashRounding::of(Market::Kz);
            let wanted = GiveBack { lines: &wanted, way: RefundWay::AsPaid, tips: false, rounding };
            let refused = give_back(bill, wanted).err();
            assert_eq!(refused, Some(TillRefusal::RefundTooMuch { line, left }), "{:?}", wanted.lines);
        }
    }

    proptest! {
        #[test]
        fn refunds_in_any_parts_add_up_to_the_bill(order in prop::collection::vec(0_usize..2, 1..12)) {
            let (lines, choices, quote) = bill();
            let mut made: Vec<Refund> = Vec::new();
            let mut left = [2_i64, 3];
            for line in order.into_iter().chain([0, 0, 1, 1, 1]) {
                if left[line] == 0 {
                    continue;
                }
                left[line] -= 1;
                let bill = PaidBill { lines: &lines, choices: &choices, quote: &quote, earlier: &made };
                let rounding = CashRounding::of(Market::Kz);
                let wanted = GiveBack { lines: &[of(line, 1)], way: RefundWay::AsPaid, tips: false, rounding };
                made.push(give_back(bill, wanted).expect("a refund").refund);
            }
            let sum = |of: fn(&Refund) -> i64| made.iter().map(of).sum::<i64>();
            prop_assert_eq!(sum(|refund| refund.cash.minor()), quote.kept_cash().minor());
            prop_assert_eq!(sum(|refund| refund.card.minor()), quote.card.minor());
            prop_assert_eq!(sum(|refund| refund.points_back), quote.points);
            prop_assert_eq!(sum(|refund| refund.points_taken), quote.earns);
            prop_assert_eq!(sum(|refund| refund.rounding.minor()), 0);
            prop_assert_eq!(made.iter().map(|refund| refund.sessions.len()).sum::<usize>(), 1);
            prop_assert!(made.last().is_some_and(|last| last.is_whole));
            prop_assert!(made.iter().rev().skip(1).all(|earlier| !earlier.is_whole));
        }
    }
}
