//! Discounts, sessions, certificates, money, tips, debts.

use super::*;

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
