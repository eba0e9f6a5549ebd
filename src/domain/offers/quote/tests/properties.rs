//! Properties over random bills with random choices.

use super::*;

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
