//! Tables of rules, and properties over random bills.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::domain::catalogue::{Category, Names};
use crate::domain::ids::{
    AbonementPlanId, CertificateId, ClientId, GoodsId, ProcedureId, ShiftId, SpecialistId, StaffId,
};
use crate::domain::ledger::{Account, Commodity, Entry, EntryKind, Heading};
use crate::domain::market::Market;
use crate::domain::offers::{
    AbonementState, BonusProgramme, BonusStanding, CertificateState, Exclusions, FactLine, FamilyCap, Gives,
    HandDiscount, HeldAbonement, HeldCertificate, NothingEarned, Off, Overpaid, PointsLimit, Promotion,
    PromotionDetails, Promotions, Scope, Tip, Wallet, Worth,
};
use crate::domain::till::{BillLine, CashRounding, Family, LineKind, Tender};

const TODAY: Date = date(2026, 11, 21); // a Saturday
const AIGERIM: ClientId = ClientId(7);

/// Whole tenge.
const fn t(tenge: i64) -> Money {
    Money::major(tenge)
}

/// A procedure of the family of fillers, by its number.
fn procedure(id: i64, tenge: i64, quantity: i64) -> FactLine {
    line(LineKind::Procedure { procedure: ProcedureId(id) }, Family::Procedures(Category::Filler), tenge, quantity)
}

fn goods(tenge: i64, quantity: i64) -> FactLine {
    line(LineKind::Goods { goods: GoodsId(1) }, Family::Goods, tenge, quantity)
}

fn prepaid(kind: LineKind, tenge: i64) -> FactLine {
    line(kind, Family::Prepaid, tenge, 1)
}

fn line(kind: LineKind, family: Family, tenge: i64, quantity: i64) -> FactLine {
    let line = BillLine::new(kind, Names::default(), quantity, t(tenge)).expect("a line");
    FactLine { line, family }
}

fn abonement(id: i64, left: i64) -> HeldAbonement {
    HeldAbonement {
        id: crate::domain::ids::AbonementId(id),
        plan: AbonementPlanId(1),
        names: Names::default(),
        procedures: vec![ProcedureId(1)],
        sessions: 3,
        left,
        price: t(100),
        until: None,
        state: if left > 0 { AbonementState::Active } else { AbonementState::Used },
    }
}

fn certificate(id: i64, worth: Worth, left: i64, in_parts: bool) -> HeldCertificate {
    HeldCertificate {
        id: CertificateId(id),
        code: format!("AK-{id}"),
        worth,
        left: t(left),
        in_parts,
        until: None,
        holder: Some(AIGERIM),
        state: CertificateState::Active,
    }
}

fn promotion(id: i64, gives: Gives, stacks: bool) -> Promotion {
    let details = PromotionDetails {
        names: Names::default(),
        from: date(2026, 11, 1),
        until: Some(date(2026, 11, 30)),
        weekdays: vec![],
        scope: Scope::default(),
        first_visit: false,
        gives,
        stacks,
    };
    Promotion { id: PromotionId(id), version: 1, retired: false, details }
}

/// Aigerim with 12 400 points at 5 %, and a programme that pays up to half of a bill.
fn facts(lines: Vec<FactLine>) -> Facts {
    Facts {
        today: TODAY,
        market: Market::Kz,
        client: Some(AIGERIM),
        lines,
        programme: BonusProgramme {
            no_accrual: Exclusions { goods: true, ..Exclusions::default() },
            ..BonusProgramme::default()
        },
        promotions: vec![],
        wallet: Wallet {
            bonus: BonusStanding {
                owner: Some(AIGERIM),
                points: 12_400,
                rate: Rate::percent(5),
                ..BonusStanding::default()
            },
            ..Wallet::default()
        },
        is_first_visit: false,
        discount_limit: Rate::percent(10),
        rounding: CashRounding::of(Market::Kz),
    }
}

fn tendered(tenders: Vec<Tender>) -> Choices {
    Choices { tenders, ..Choices::default() }
}

fn by_hand(line: Option<usize>, off: Off) -> HandDiscount {
    HandDiscount { line, off, reason: "a regular".to_owned(), approval: None, approved_later: false }
}

#[test]
fn the_checkout_of_the_sketch() {
    let mut facts = facts(vec![procedure(1, 90_000, 1), goods(8_500, 1)]);
    facts.promotions = vec![promotion(1, Gives::Amount(t(9_000)), false)];
    facts.promotions[0].details.scope.procedures = vec![ProcedureId(1)];
    facts.wallet.certificates = vec![certificate(4_471, Worth::Money, 20_000, true)];
    facts.programme.pays_reduced = false;
    let certificate = Tender::Certificate { certificate: CertificateId(4_471), amount: t(20_000) };
    let chosen = tendered(vec![Tender::Bonus { points: 8_500 }, certificate, Tender::Cash { given: t(70_000) }]);
    let quote = ready(&facts, &chosen, false).expect("it is met");
    assert_eq!((quote.list, quote.promotions, quote.to_pay), (t(98_500), t(9_000), t(89_500)));
    assert_eq!((quote.points_most, quote.bonus, quote.certificates), (8_500, t(8_500), t(20_000)));
    assert_eq!((quote.for_cash, quote.change(), quote.kept_cash()), (t(61_000), t(9_000), t(61_000)));
    // Points paid for the cream whole; 5 % of the 61 000 that were paid with money for the procedure.
    assert_eq!(quote.earns, 3_050);
}

#[test]
fn points_within_their_caps() {
    use PointsLimit::{Balance, BillCap, FamilyCaps, LeastMoney, LeftToPay, NoProgramme, NothingEligible};
    let half = BillCap(Rate::percent(50));
    type Change = fn(&mut Facts);
    for (tenge, change, expected, limit) in [
        (90_000, (|_| {}) as Change, 12_400, Balance),
        (10_000, |_| {}, 5_000, half),
        (10_000, |facts| facts.programme.is_on = false, 0, NoProgramme),
        (10_000, |facts| facts.wallet.bonus.owner = None, 0, NoProgramme),
        (10_000, |facts| facts.wallet.bonus.points = -300, 0, Balance),
        (10_000, |facts| facts.wallet.bonus.points = 0, 0, Balance),
        (10_000, |facts| facts.programme.least_money = Rate::percent(70), 3_000, LeastMoney(Rate::percent(70))),
        (
            10_000,
            |facts| {
                let family = Family::Procedures(Category::Filler);
                facts.programme.caps = vec![FamilyCap { family, cap: Rate::percent(10) }];
            },
            1_000,
            FamilyCaps,
        ),
        (
            10_000,
            |facts| facts.promotions = vec![promotion(1, Gives::Percent(Rate::percent(10)), false)],
            0,
            NothingEligible,
        ),
        (
            10_000,
            |facts| {
                facts.promotions = vec![promotion(1, Gives::Percent(Rate::percent(10)), false)];
                facts.programme.pays_reduced = true;
            },
            4_500,
            half,
        ),
        (10_000, |facts| facts.programme.point = Money(150), 3_333, half), // a point of 1,50 is not cut in two
        (10_000, |facts| facts.lines.push(prepaid(LineKind::Deposit, 50_000)), 5_000, half),
        (
            10_000,
            |facts| {
                facts.programme.cap = Rate::WHOLE;
                facts.wallet.certificates = vec![certificate(1, Worth::Money, 7_000, true)];
            },
            3_000,
            LeftToPay,
        ),
    ] {
        let mut facts = facts(vec![procedure(1, tenge, 1)]);
        change(&mut facts);
        let certificates: Vec<_> = facts
            .wallet
            .certificates
            .iter()
            .map(|held| Tender::Certificate { certificate: held.id, amount: held.left })
            .collect();
        let quote = quote(&facts, &tendered(certificates.clone())).expect("a quote");
        assert_eq!(quote.points_most, expected, "{limit:?}");
        assert!(quote.why.contains(&Why::PointsMost { points: expected, limit }), "{limit:?}: {:?}", quote.why);
        let mut above = certificates;
        above.push(Tender::Bonus { points: expected + 1 });
        assert_eq!(super::quote(&facts, &tendered(above)).err(), Some(OfferRefusal::TooManyPoints { most: expected }));
    }
}

#[test]
fn what_earns() {
    use NothingEarned::{LessThanOne, NoProgramme, NothingEligible, Strict};
    type Change = fn(&mut Facts, &mut Choices);
    for (lines, change, expected) in [
        (vec![procedure(1, 90_000, 1)], (|_, _| {}) as Change, Ok(4_500)),
        (vec![procedure(1, 19, 1)], |_, _| {}, Err(LessThanOne)),
        (vec![procedure(1, 19, 1), procedure(2, 19, 1)], |_, _| {}, Ok(1)), // rounded once, not line by line
        (vec![goods(8_500, 2)], |_, _| {}, Err(NothingEligible)),
        (vec![goods(8_500, 2)], |facts, _| facts.programme.no_accrual.goods = false, Ok(850)),
        (vec![prepaid(LineKind::Deposit, 8_500)], |_, _| {}, Err(NothingEligible)),
        (
            vec![procedure(1, 90_000, 1)],
            |facts, _| facts.programme.no_accrual.categories = vec![Category::Filler],
            Err(NothingEligible),
        ),
        (vec![procedure(1, 90_000, 1)], |facts, _| facts.programme.is_on = false, Err(NoProgramme)),
        (
            vec![procedure(1, 10_000, 1)],
            |_, choices| choices.tenders.push(Tender::Bonus { points: 4_000 }),
            Ok(300), // 5 % of the 6 000 paid with money
        ),
        (
            vec![procedure(1, 10_000, 1)],
            |facts, choices| {
                facts.programme.no_accrual.strict = true;
                choices.tenders.push(Tender::Bonus { points: 1 });
            },
            Err(Strict),
        ),
        (vec![procedure(1, 10_000, 1)], |_, choices| choices.tenders.push(Tender::Debt { amount: t(4_000) }), Ok(300)),
        (
            vec![procedure(1, 10_000, 1)],
            |facts, choices| {
                facts.programme.no_accrual.promotions = true;
                facts.promotions = vec![promotion(1, Gives::Percent(Rate::percent(1)), false)];
                choices.promotions = Promotions::Best;
            },
            Err(NothingEligible),
        ),
        (
            vec![procedure(1, 10_000, 1)],
            |facts, choices| {
                facts.programme.no_accrual.discounts = true;
                choices.discounts = vec![by_hand(None, Off::Amount(t(1)))];
            },
            Err(NothingEligible),
        ),
    ] {
        let (mut facts, mut choices) = (facts(lines), Choices::default());
        change(&mut facts, &mut choices);
        let quote = quote(&facts, &choices).expect("a quote");
        let why = quote.why.last().cloned();
        match expected {
            Ok(points) => assert_eq!(quote.earns, points, "{why:?}"),
            Err(nothing) => assert_eq!((quote.earns, why), (0, Some(Why::EarnsNothing(nothing)))),
        }
    }
}

#[test]
fn promotions_are_the_best_for_the_client() {
    let percent = |id, rate, stacks| promotion(id, Gives::Percent(Rate::percent(rate)), stacks);
    let package = |id, price| {
        let procedures = vec![ProcedureId(1), ProcedureId(2)];
        promotion(id, Gives::Package { procedures, price: t(price) }, false)
    };
    let on = |mut promotion: Promotion, change: fn(&mut PromotionDetails)| {
        change(&mut promotion.details);
        promotion
    };
    for (promotions, expected) in [
        (vec![], 0),
        (vec![percent(1, 10, false)], 3_000),
        (vec![percent(1, 10, false), percent(2, 15, false)], 4_500), // not combined: the better one
        (vec![percent(1, 10, true), percent(2, 10, true)], 5_700),   // combined, one after the other
        (vec![percent(1, 10, true), percent(2, 10, true), percent(3, 20, false)], 6_000),
        (vec![promotion(1, Gives::Amount(t(2_500)), false)], 5_000), // off each piece
        (vec![promotion(1, Gives::Amount(t(99_000)), false)], 30_000), // never below nothing
        (vec![promotion(1, Gives::Price(t(9_000)), false)], 12_000),
        (vec![promotion(1, Gives::Price(t(99_000)), false)], 0), // never dearer
        (vec![package(1, 24_000)], 6_000),
        (vec![package(1, 24_000), percent(2, 10, false)], 6_000),
        (vec![package(1, 29_000), percent(2, 10, false)], 3_000), // the package saves less than its lines alone
        (vec![package(1, 31_000)], 0),
        (vec![on(percent(1, 10, false), |details| details.until = Some(date(2026, 11, 20)))], 0),
        (vec![on(percent(1, 10, false), |details| details.until = Some(TODAY))], 3_000),
        (vec![on(percent(1, 10, false), |details| details.from = date(2026, 11, 22))], 0),
        (
            vec![on(percent(1, 10, false), |details| {
                details.weekdays = vec![crate::domain::schedule::Weekday::Monday]
            })],
            0,
        ),
        (
            vec![on(percent(1, 10, false), |details| {
                details.weekdays = vec![crate::domain::schedule::Weekday::Saturday]
            })],
            3_000,
        ),
        (vec![on(percent(1, 10, false), |details| details.first_visit = true)], 0),
        (vec![on(percent(1, 10, false), |details| details.scope.procedures = vec![ProcedureId(2)])], 2_000),
        (vec![on(percent(1, 10, false), |details| details.scope.families = vec![Family::Goods])], 0),
        (vec![Promotion { retired: true, ..percent(1, 10, false) }], 0),
    ] {
        let mut facts = facts(vec![procedure(1, 10_000, 1), procedure(2, 20_000, 1)]);
        facts.promotions.clone_from(&promotions);
        let quote = quote(&facts, &Choices::default()).expect("a quote");
        assert_eq!(quote.promotions, t(expected), "{promotions:?}");
        assert_eq!(quote.due, t(30_000 - expected));
    }
}

#[test]
fn a_promotion_can_be_left_out_but_not_invented() {
    let mut facts = facts(vec![procedure(1, 10_000, 1)]);
    facts.promotions = vec![promotion(1, Gives::Percent(Rate::percent(10)), false)];
    let these = |ids: &[i64]| Choices {
        promotions: Promotions::These(ids.iter().copied().map(PromotionId).collect()),
        ..Choices::default()
    };
    assert_eq!(quote(&facts, &these(&[])).map(|quote| quote.promotions), Ok(Money::ZERO));
    assert_eq!(quote(&facts, &these(&[1])).map(|quote| quote.promotions), Ok(t(1_000)));
    assert_eq!(quote(&facts, &these(&[2])).err(), Some(OfferRefusal::PromotionNotRunning(PromotionId(2))));
}

#[test]
fn discounts_by_hand() {
    use OfferRefusal::{DiscountElsewhere, DiscountReason, DiscountSize, DiscountTwice, NoSuchLine};
    let percent = |percent| Off::Percent(Rate::percent(percent));
    for (discounts, expected) in [
        (vec![by_hand(None, percent(10))], Ok((3_000, None))),
        (vec![by_hand(Some(1), percent(10))], Ok((2_000, None))),
        (vec![by_hand(Some(0), percent(5)), by_hand(Some(1), percent(10))], Ok((2_500, None))),
        (vec![by_hand(None, Off::Amount(t(3_000)))], Ok((3_000, None))),
        (vec![by_hand(None, Off::Amount(Money(300_001)))], Ok((3_000, Some(1_001)))), // a tiyn above the limit
        (vec![by_hand(None, percent(50))], Ok((15_000, Some(5_000)))),
        (vec![by_hand(None, percent(0))], Err(DiscountSize)),
        (vec![by_hand(None, percent(101))], Err(DiscountSize)),
        (vec![by_hand(None, Off::Amount(t(30_001)))], Err(DiscountSize)),
        (vec![by_hand(None, Off::Amount(t(-1)))], Err(DiscountSize)),
        (vec![by_hand(Some(2), percent(5))], Err(DiscountElsewhere(2))), // the deposit
        (vec![by_hand(Some(3), percent(5))], Err(NoSuchLine(3))),
        (vec![by_hand(Some(1), percent(5)), by_hand(None, percent(5))], Err(DiscountTwice(1))),
        (vec![HandDiscount { reason: "  ".to_owned(), ..by_hand(None, percent(5)) }], Err(DiscountReason)),
    ] {
        let facts = facts(vec![procedure(1, 10_000, 1), procedure(2, 20_000, 1), prepaid(LineKind::Deposit, 5_000)]);
        let choices = Choices { discounts: discounts.clone(), ..Choices::default() };
        let made =
            quote(&facts, &choices).map(|quote| (quote.by_hand.minor() / 100, quote.above_limit.map(|rate| rate.0)));
        assert_eq!(made, expected, "{discounts:?}");
    }
}

#[test]
fn above_the_limit_only_with_a_managers_word() {
    let facts = facts(vec![procedure(1, 10_000, 1)]);
    let mut choices = Choices { discounts: vec![by_hand(None, Off::Percent(Rate::percent(30)))], ..Choices::default() };
    choices = exact_cash(&facts, &choices);
    let refused = ready(&facts, &choices, false).err();
    assert_eq!(refused, Some(OfferRefusal::AboveLimit { share: Rate::percent(30), limit: Rate::percent(10) }));
    assert_eq!(ready(&facts, &choices, true).map(|quote| quote.kept_cash()), Ok(t(7_000)));
}

#[test]
fn sessions_and_certificates_for_procedures() {
    use OfferRefusal::{
        AbonementElsewhere, AbonementNotActive, CertificateElsewhere, CertificateTwice, CoveredAlready, NoSessionLeft,
        NoSuchLine, NotTheirAbonement,
    };
    let session = |id, line| Tender::Abonement { abonement: crate::domain::ids::AbonementId(id), line };
    let certificate_for = |id| Tender::Certificate { certificate: CertificateId(id), amount: Money::ZERO };
    for (tenders, expected) in [
        (vec![session(1, 0)], Ok((10_000, vec![3_333]))),
        (vec![session(1, 0), session(1, 0)], Ok((0, vec![3_333, 3_334]))), // parts that add up to the price
        (vec![session(1, 0), certificate_for(5)], Ok((0, vec![3_333, 900_000]))),
        (vec![session(1, 0), session(1, 0), session(1, 0)], Err(NoSessionLeft)),
        (vec![session(1, 0), session(1, 0), certificate_for(5)], Err(CertificateElsewhere)),
        (vec![session(1, 0), session(3, 0), session(3, 0)], Err(CoveredAlready(0))),
        (vec![session(1, 1)], Err(AbonementElsewhere(1))),
        (vec![session(1, 9)], Err(NoSuchLine(9))),
        (vec![session(9, 0)], Err(NotTheirAbonement(crate::domain::ids::AbonementId(9)))),
        (vec![session(2, 0)], Err(AbonementNotActive(AbonementState::Used))),
        (vec![certificate_for(5), certificate_for(5)], Err(CertificateTwice(CertificateId(5)))),
        (vec![certificate_for(6)], Err(CertificateElsewhere)),
    ] {
        let mut facts = facts(vec![procedure(1, 10_000, 2), goods(0, 1)]);
        // The first was used once: its second and third sessions are worth 33.33 and 33.34 of the 100 paid.
        facts.wallet.abonements = vec![abonement(1, 2), abonement(2, 0), abonement(3, 3)];
        facts.wallet.certificates = vec![
            certificate(5, Worth::Procedure(ProcedureId(1)), 9_000, false),
            certificate(6, Worth::Procedure(ProcedureId(6)), 9_000, false),
        ];
        let made = quote(&facts, &tendered(tenders.clone())).map(|quote| {
            let worth = quote.lines[0].covered.iter().map(|piece| piece.worth.minor()).collect::<Vec<_>>();
            (quote.due.minor() / 100, worth)
        });
        assert_eq!(made, expected, "{tenders:?}");
    }
}

#[test]
fn certificates_for_amounts() {
    use OfferRefusal::{CertificateTooSmall, CertificateTwice, NotForThis, NotPositive, NotTheirCertificate};
    let of = |id, tenge| Tender::Certificate { certificate: CertificateId(id), amount: t(tenge) };
    for (tenders, expected) in [
        (vec![of(1, 4_000)], Ok((4_000, 0))),
        (vec![of(1, 5_000)], Ok((5_000, 0))),
        (vec![of(2, 4_000)], Ok((4_000, 1_000))), // not used in parts: the rest is given up, and said
        (vec![of(1, 5_000), of(2, 5_000)], Ok((10_000, 0))),
        (vec![of(1, 5_001)], Err(CertificateTooSmall { left: t(5_000) })),
        (vec![of(1, 0)], Err(NotPositive(Money::ZERO))),
        (vec![of(1, 100), of(1, 100)], Err(CertificateTwice(CertificateId(1)))),
        (vec![of(9, 100)], Err(NotTheirCertificate(CertificateId(9)))),
        (vec![of(1, 5_000), of(3, 5_001)], Err(NotForThis { may: t(5_000) })), // never for another certificate
        (vec![of(4, 100)], Err(OfferRefusal::CertificateNotActive(CertificateState::Expired))),
    ] {
        let sold = LineKind::Certificate { procedure: None, holder: None };
        let mut facts = facts(vec![procedure(1, 10_000, 1), prepaid(sold, 50_000)]);
        facts.wallet.certificates = vec![
            certificate(1, Worth::Money, 5_000, true),
            certificate(2, Worth::Money, 5_000, false),
            certificate(3, Worth::Money, 50_000, true),
            HeldCertificate { state: CertificateState::Expired, ..certificate(4, Worth::Money, 5_000, true) },
        ];
        let made = quote(&facts, &tendered(tenders.clone())).map(|quote| {
            let given_up: i64 = quote.forfeited.iter().map(|(_, rest)| rest.minor() / 100).sum();
            (quote.certificates.minor() / 100, given_up)
        });
        assert_eq!(made, expected, "{tenders:?}");
    }
}

#[test]
fn money() {
    use OfferRefusal::{AboveDue, CashNotNeeded, NotPositive, TooLarge};
    let cash = |tenge| Tender::Cash { given: t(tenge) };
    let card = |tenge| Tender::Card { amount: t(tenge) };
    let transfer = |tenge| Tender::Transfer { amount: t(tenge) };
    // tenders → given, change, missing
    for (tenders, expected) in [
        (vec![], Ok((0, 0, 60_600))),
        (vec![cash(60_600)], Ok((60_600, 0, 0))),
        (vec![cash(70_000)], Ok((70_000, 9_400, 0))),
        (vec![cash(60_000)], Ok((60_000, 0, 600))),
        (vec![card(50_000), cash(20_000)], Ok((20_000, 9_400, 0))),
        (vec![transfer(60_600)], Ok((0, 0, 0))),
        (vec![transfer(10_000), card(50_000), cash(600)], Ok((600, 0, 0))),
        (vec![cash(40_000), cash(20_600)], Ok((60_600, 0, 0))), // a forgotten note added
        (vec![card(60_601)], Err(AboveDue { over: t(1) })),
        (vec![card(60_600), cash(500)], Err(CashNotNeeded)),
        (vec![cash(0)], Err(NotPositive(t(0)))),
        (vec![card(-1), cash(60_601)], Err(NotPositive(t(-1)))),
        (vec![Tender::Cash { given: Money(i64::MAX) }], Err(TooLarge)),
        (vec![Tender::Card { amount: Money(i64::MIN) }], Err(NotPositive(Money(i64::MIN)))),
    ] {
        let made = quote(&facts(vec![procedure(1, 60_600, 1)]), &tendered(tenders.clone())).map(|quote| {
            let given = quote.cash.map_or(0, |cash| cash.given.minor() / 100);
            (given, quote.change().minor() / 100, quote.missing.minor() / 100)
        });
        assert_eq!(made, expected, "{tenders:?}");
    }
}

#[test]
fn a_slip_of_the_finger_is_asked_about_once() {
    let facts = facts(vec![procedure(1, 60_600, 1)]);
    let mut choices = tendered(vec![Tender::Cash { given: t(606_000) }]);
    let odd = OfferRefusal::OddChange { given: t(606_000), change: t(545_400) };
    assert_eq!(ready(&facts, &choices, false).err(), Some(odd));
    choices.sure = true;
    assert_eq!(ready(&facts, &choices, false).map(|quote| quote.change()), Ok(t(545_400)));
}

#[test]
fn too_much_can_stay_as_a_deposit() {
    let stays = |tenders| Choices { overpaid: Overpaid::Deposit, ..tendered(tenders) };
    for (tenders, kept, to_deposit) in [
        (vec![Tender::Cash { given: t(70_000) }], 70_000, 9_400),
        (vec![Tender::Card { amount: t(70_000) }], 0, 9_400),
        (vec![Tender::Card { amount: t(60_600) }, Tender::Cash { given: t(5_000) }], 5_000, 5_000),
    ] {
        let quote = quote(&facts(vec![procedure(1, 60_600, 1)]), &stays(tenders)).expect("it is met");
        assert_eq!((quote.kept_cash(), quote.to_deposit, quote.missing), (t(kept), t(to_deposit), Money::ZERO));
    }
    let nobody = Facts { client: None, wallet: Wallet::default(), ..facts(vec![procedure(1, 60_600, 1)]) };
    assert_eq!(quote(&nobody, &stays(vec![])).err(), Some(OfferRefusal::NoClient));
}

#[test]
fn only_cash_is_rounded() {
    for (price, tender, expected) in [
        (Money(6_065), Tender::Cash { given: Money(6_000) }, (-65, 0)),
        (Money(6_065), Tender::Cash { given: Money(10_000) }, (-65, 4_000)),
        (Money(6_065), Tender::Card { amount: Money(6_065) }, (0, 0)),
        (Money(6_065), Tender::Card { amount: Money(6_000) }, (-65, 0)), // less than the smallest coin is left
    ] {
        let mut facts = facts(vec![procedure(1, 1, 1)]);
        facts.lines[0].line.price = price;
        let quote = quote(&facts, &tendered(vec![tender])).expect("it is met");
        assert_eq!(
            (quote.rounding.minor(), quote.change().minor(), quote.missing),
            (expected.0, expected.1, Money::ZERO)
        );
    }
}

#[test]
fn tips_debts_and_deposits() {
    use OfferRefusal::{DepositTooSmall, NotForThis, RepaidTooMuch};
    let mut with = facts(vec![procedure(1, 10_000, 1)]);
    with.wallet.deposit = t(4_000);
    with.wallet.debt = t(1_500);
    let tip = Choices {
        tips: vec![Tip { to: SpecialistId(1), amount: t(1_000) }],
        ..tendered(vec![Tender::Cash { given: t(11_000) }])
    };
    assert_eq!(ready(&with, &tip, false).map(|quote| (quote.due, quote.to_pay)), Ok((t(10_000), t(11_000))));
    for (lines, tenders, expected) in [
        (vec![], vec![Tender::Deposit { amount: t(4_000) }], Ok(6_000)),
        (vec![], vec![Tender::Deposit { amount: t(4_001) }], Err(DepositTooSmall { left: t(4_000) })),
        (vec![], vec![Tender::Debt { amount: t(10_000) }], Ok(0)),
        (vec![], vec![Tender::Debt { amount: t(10_001) }], Err(NotForThis { may: t(10_000) })),
        (
            vec![prepaid(LineKind::Deposit, 500)],
            vec![Tender::Debt { amount: t(10_001) }],
            Err(NotForThis { may: t(10_000) }),
        ),
        (vec![prepaid(LineKind::DebtRepaid, 1_500)], vec![], Ok(11_500)),
        (vec![prepaid(LineKind::DebtRepaid, 1_501)], vec![], Err(RepaidTooMuch { owed: t(1_500) })),
    ] {
        let mut facts = with.clone();
        facts.lines.extend(lines);
        let made = quote(&facts, &tendered(tenders.clone())).map(|quote| quote.missing.minor() / 100);
        assert_eq!(made, expected, "{tenders:?}");
    }
}

#[test]
fn what_is_proposed_is_in_the_clients_favour() {
    let mut facts = facts(vec![procedure(1, 10_000, 2), procedure(6, 5_000, 1)]);
    let later = HeldAbonement { until: Some(date(2027, 5, 1)), ..abonement(1, 2) };
    let sooner = HeldAbonement { until: Some(date(2026, 12, 1)), ..abonement(2, 1) };
    facts.wallet.abonements = vec![abonement(9, 0), later, sooner];
    facts.wallet.certificates = vec![certificate(6, Worth::Procedure(ProcedureId(6)), 9_000, false)];
    let proposed = propose(&facts);
    let id = crate::domain::ids::AbonementId;
    assert_eq!(
        proposed.tenders,
        [
            Tender::Abonement { abonement: id(2), line: 0 },
            Tender::Abonement { abonement: id(1), line: 0 },
            Tender::Certificate { certificate: CertificateId(6), amount: t(9_000) },
        ]
    );
    assert_eq!(ready(&facts, &proposed, false).map(|quote| quote.to_pay), Ok(Money::ZERO));
}

/// A random bill with random choices; some of them are refused.
fn bill() -> impl Strategy<Value = (Facts, Choices)> {
    let lines = prop::collection::vec((0_u8..5, 1_i64..100_000, 1_i64..4), 1..6);
    let wallet = (0_i64..50_000, 0_i64..30_000, 0_i64..30_000, 0_i64..4, any::<bool>());
    let rules = (0_u16..=100, 0_u16..=100, 0_u16..=15, any::<bool>(), any::<bool>(), 1_i64..300);
    let promotions = prop::collection::vec((0_u8..4, 1_u16..60, any::<bool>()), 0..4);
    let paid = (0_i64..60_000, 0_i64..40_000, 0_i64..40_000, 0_i64..40_000, 0_i64..100, 0_u16..40, 0_i64..3_000);
    (lines, wallet, rules, promotions, paid).prop_map(|(lines, wallet, rules, promotions, paid)| {
        let lines = lines
            .into_iter()
            .map(|(kind, price, quantity)| match kind {
                0..3 => procedure(i64::from(kind) + 1, price, quantity),
                3 => goods(price, quantity),
                _ => prepaid(LineKind::Deposit, price),
            })
            .collect();
        let mut facts = facts(lines);
        let (points, deposit, left, sessions, in_parts) = wallet;
        facts.wallet.bonus.points = points;
        facts.wallet.deposit = t(deposit);
        facts.wallet.abonements = vec![abonement(1, sessions.min(3))];
        facts.wallet.certificates = vec![certificate(1, Worth::Money, left, in_parts)];
        let (cap, least, rate, strict, pays_reduced, point) = rules;
        facts.programme.cap = Rate::percent(cap);
        facts.programme.least_money = Rate::percent(least);
        facts.programme.point = Money(point);
        facts.programme.pays_reduced = pays_reduced;
        facts.programme.no_accrual.strict = strict;
        facts.wallet.bonus.rate = Rate::percent(rate);
        facts.promotions = (1..)
            .zip(promotions)
            .map(|(id, (kind, size, stacks))| {
                let gives = match kind {
                    0 => Gives::Percent(Rate::percent(size)),
                    1 => Gives::Amount(t(i64::from(size) * 100)),
                    2 => Gives::Price(t(i64::from(size) * 1_000)),
                    _ => Gives::Package {
                        procedures: vec![ProcedureId(1), ProcedureId(2)],
                        price: t(i64::from(size) * 1_000),
                    },
                };
                promotion(id, gives, stacks)
            })
            .collect();
        let (certificate, deposit, debt, card, share_of_points, discount, tip) = paid;
        let mut choices = propose(&facts);
        if discount > 0 {
            choices.discounts = vec![by_hand(None, Off::Percent(Rate::percent(discount)))];
        }
        if tip > 0 {
            choices.tips = vec![Tip { to: SpecialistId(1), amount: t(tip) }];
        }
        for (amount, tender) in [
            (certificate, Tender::Certificate { certificate: CertificateId(1), amount: t(certificate) }),
            (deposit, Tender::Deposit { amount: t(deposit) }),
            (debt, Tender::Debt { amount: t(debt) }),
            (card, Tender::Card { amount: t(card) }),
        ] {
            choices.tenders.push(tender);
            if amount == 0 || quote(&facts, &choices).is_err() {
                choices.tenders.pop();
            }
        }
        let most = quote(&facts, &choices).map_or(0, |quote| quote.points_most);
        let points = most * share_of_points / 100;
        if points > 0 {
            choices.tenders.push(Tender::Bonus { points });
        }
        let paid = exact_cash(&facts, &choices);
        (facts, paid)
    })
}

fn heading() -> Heading {
    Heading {
        kind: EntryKind::Sale,
        key: None,
        day: TODAY,
        at: jiff::Timestamp::UNIX_EPOCH,
        shift: Some(ShiftId(1)),
        visit: None,
        staff: StaffId(1),
        memo: String::new(),
        reverses: None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn every_bill_that_is_met_balances_and_adds_up((facts, choices) in bill()) {
        let Ok(quote) = ready(&facts, &choices, true) else { return Ok(()) };
        let postings = sale(&facts, &choices, &quote, &Issued::default()).expect("in range");
        let sum_in = |commodity| postings.iter()
            .filter(|posting| posting.account.commodity() == commodity).map(|posting| posting.amount).sum::<i64>();
        prop_assert_eq!((sum_in(Commodity::Money), sum_in(Commodity::Bonus)), (0, 0));
        if !postings.is_empty() {
            prop_assert!(Entry::new(heading(), postings.clone()).is_ok());
        }
        let of = |account| postings.iter().find(|posting| posting.account == account).map_or(0, |posting| posting.amount);
        // Change is not takings.
        prop_assert_eq!(of(Account::Cash), quote.kept_cash().minor());
        let paid = quote.certificates.minor() + quote.bonus.minor() + quote.deposit.minor() + quote.debt.minor()
            + quote.card.minor() + quote.kept_cash().minor() - quote.rounding.minor();
        prop_assert_eq!(paid, quote.to_pay.minor());
        for (line, fact) in quote.lines.iter().zip(&facts.lines) {
            prop_assert!(line.net >= Money::ZERO && line.base <= line.list);
            prop_assert!(line.bonus.minor() + line.certificates.minor() + line.debt.minor() <= line.net.minor());
            prop_assert!((Money::ZERO..=line.net).contains(&line.earning));
            prop_assert!(fact.family != Family::Prepaid || (line.net == line.list && line.bonus == Money::ZERO));
        }
        prop_assert_eq!(quote.lines.iter().map(|line| line.bonus.minor()).sum::<i64>(), quote.bonus.minor());
        prop_assert_eq!(quote.lines.iter().map(|line| line.debt.minor()).sum::<i64>(), quote.debt.minor());
        prop_assert_eq!(quote.lines.iter().map(|line| line.certificates.minor()).sum::<i64>(), quote.certificates.minor());
        prop_assert!(quote.points <= facts.wallet.bonus.points);
        prop_assert!(quote.earns * facts.programme.point.minor() <= quote.to_pay.minor());
    }

    #[test]
    fn best_promotions_are_never_worse_than_any_choice((facts, _) in bill(), chosen in any::<u8>()) {
        let ids: Vec<_> = facts.promotions.iter().enumerate()
            .filter(|(at, promotion)| chosen & (1 << at) != 0 && !matches!(promotion.details.gives, Gives::Package { .. }))
            .map(|(_, promotion)| promotion.id).collect();
        let these = Choices { promotions: Promotions::These(ids), ..Choices::default() };
        let best = quote(&facts, &Choices::default()).expect("a quote");
        prop_assert!(best.due <= quote(&facts, &these).expect("a quote").due);
    }
}
