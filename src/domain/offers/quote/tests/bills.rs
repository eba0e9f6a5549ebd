//! What applies to a bill: the sketch of the checkout, caps of points, what earns, promotions.

use super::*;

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
    type Change = fn(&mut Facts);
    use PointsLimit::{Balance, BillCap, FamilyCaps, LeastMoney, LeftToPay, NoProgramme, NothingEligible};
    let half = BillCap(Rate::percent(50));
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
    type Change = fn(&mut Facts, &mut Choices);
    use NothingEarned::{LessThanOne, NoProgramme, NothingEligible, Strict};
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
                details.weekdays = vec![crate::domain::schedule::Weekday::Monday];
            })],
            0,
        ),
        (
            vec![on(percent(1, 10, false), |details| {
                details.weekdays = vec![crate::domain::schedule::Weekday::Saturday];
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
