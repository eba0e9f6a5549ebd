//! What the person at the till says to the client: before payment what they have and may use, after it what was added
//! (rule S11 of the salon's service standard).

use crate::args;
use crate::domain::money::Money;
use crate::domain::offers::{
    AbonementState, BonusStanding, CertificateState, Facts, HeldAbonement, HeldCertificate, PointsLimit, Quote, TierBy,
    Why, Worth,
};
use crate::domain::standard::Fact;
use crate::domain::till::{Family, LineKind};

use super::explain::limit_said;
use super::{Words, format};

/// A sentence, and the fact that it tells. Where the salon's standard has its own words for that fact, they are said
/// instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What it tells of; none where no rule of a standard can speak of it.
    pub about: Option<Fact>,
    /// The sentence.
    pub text: String,
}

/// A sentence about a fact.
fn about(fact: Fact) -> impl Fn(String) -> Sentence {
    move |text| Sentence { about: Some(fact), text }
}

/// Before payment: bonuses, certificates, abonements, promotions that really apply, deposit and debt. A sentence each,
/// the most useful first; nothing that the client does not have.
pub fn before_payment(facts: &Facts, quote: &Quote, words: &Words) -> Vec<Sentence> {
    let mut said = bonuses(facts, quote, words);
    let abonements = facts.wallet.abonements.iter().filter_map(|held| abonement(held, facts, words));
    said.extend(abonements.map(about(Fact::Sessions)));
    let certificates = facts.wallet.certificates.iter().filter_map(|held| certificate(held, facts, words));
    said.extend(certificates.map(about(Fact::Certificates)));
    said.extend(promotions(facts, quote, words).into_iter().map(about(Fact::Promotion)));
    if facts.wallet.deposit > Money::ZERO {
        let amount = format::money(facts.wallet.deposit, facts.market);
        said.push(Sentence { about: None, text: words.say_with("say-deposit", args!["amount" => amount]) });
    }
    if facts.wallet.debt > Money::ZERO {
        let amount = format::money(facts.wallet.debt, facts.market);
        said.push(Sentence { about: None, text: words.say_with("say-debt", args!["amount" => amount]) });
    }
    said.extend(will_be_added(facts, quote, words).map(about(Fact::PointsEarned)));
    said
}

/// After payment: how many bonuses were added, how many there are now, and how far the next tier is.
pub fn after_payment(facts: &Facts, quote: &Quote, words: &Words) -> Vec<Sentence> {
    if facts.client.is_none() || !facts.programme.is_on {
        return Vec::new();
    }
    let number = |points: i64| format::number(points, facts.market);
    let balance = facts.wallet.bonus.points.saturating_sub(quote.points).saturating_add(quote.earns);
    let mut said = Vec::new();
    if quote.earns > 0 {
        let values = args!["count" => quote.earns, "points" => number(quote.earns), "balance" => number(balance)];
        said.push(about(Fact::PointsEarned)(words.say_with("say-added", values)));
    } else if balance > 0 {
        let text = words.say_with("say-balance", args!["count" => balance, "points" => number(balance)]);
        said.push(about(Fact::Points)(text));
    }
    said.extend(next_tier(facts, quote, words).map(|text| Sentence { about: None, text }));
    said
}

/// How many bonuses the payment will add.
fn will_be_added(facts: &Facts, quote: &Quote, words: &Words) -> Option<String> {
    (quote.earns > 0).then(|| {
        let points = format::number(quote.earns, facts.market);
        words.say_with("say-will-add", args!["count" => quote.earns, "points" => points])
    })
}

/// How many bonuses there are, how many may be used today or why none, and which run out soon.
fn bonuses(facts: &Facts, quote: &Quote, words: &Words) -> Vec<Sentence> {
    let BonusStanding { points, ref pool_of, soonest, .. } = facts.wallet.bonus;
    if !facts.programme.is_on || facts.wallet.bonus.owner.is_none() || points == 0 {
        return Vec::new();
    }
    let number = |points: i64| format::number(points, facts.market);
    if points < 0 {
        let owed = points.saturating_neg();
        let text = words.say_with("say-bonus-negative", args!["count" => owed, "points" => number(owed)]);
        return vec![Sentence { about: None, text }];
    }
    let has = match pool_of {
        Some(name) => words
            .say_with("say-bonus-pool", args!["count" => points, "points" => number(points), "name" => name.as_str()]),
        None => words.say_with("say-bonus", args!["count" => points, "points" => number(points)]),
    };
    let usable = if quote.points_most > 0 {
        words.say_with("say-bonus-most", args!["count" => quote.points_most, "points" => number(quote.points_most)])
    } else {
        let reason = limit_said(limit_of(quote), facts.market, words);
        words.say_with("say-bonus-none-today", args!["reason" => reason])
    };
    let mut said = vec![about(Fact::Points)(has), about(Fact::PointsUsable)(usable)];
    if let Some((day, soon)) = soonest {
        let days = (day - facts.today).get_days();
        if (0..=i32::from(facts.programme.warn_days)).contains(&days) {
            let day = format::day_short(day, words);
            let values = args!["count" => soon, "points" => number(soon), "day" => day];
            said.push(about(Fact::PointsExpiring)(words.say_with("say-bonus-soonest", values)));
        }
    }
    said
}

/// What bounds the points of a quote.
fn limit_of(quote: &Quote) -> PointsLimit {
    let limit = quote.why.iter().find_map(|why| match why {
        Why::PointsMost { limit, .. } => Some(*limit),
        _ => None,
    });
    limit.unwrap_or(PointsLimit::NoProgramme)
}

/// An abonement that can be used.
fn abonement(held: &HeldAbonement, facts: &Facts, words: &Words) -> Option<String> {
    if held.state != AbonementState::Active || held.left < 1 {
        return None;
    }
    let name = held.names.in_language(words.language().code());
    Some(match (held.left, held.until) {
        (1, _) => words.say_with("say-abonement-last", args!["name" => name]),
        (left, Some(until)) if is_soon(until, facts) => words.say_with(
            "say-abonement-until",
            args!["name" => name, "left" => left, "day" => format::day_short(until, words)],
        ),
        (left, _) => words.say_with("say-abonement", args!["name" => name, "left" => left]),
    })
}

/// A certificate that can be used.
fn certificate(held: &HeldCertificate, facts: &Facts, words: &Words) -> Option<String> {
    if held.state != CertificateState::Active {
        return None;
    }
    let code = held.code.as_str();
    let left = format::money(held.left, facts.market);
    Some(match (&held.worth, held.until) {
        (Worth::Procedure(_), _) => words.say_with("say-certificate-procedure", args!["code" => code]),
        (Worth::Money, Some(until)) if is_soon(until, facts) => words.say_with(
            "say-certificate-until",
            args!["code" => code, "left" => left, "day" => format::day_short(until, words)],
        ),
        (Worth::Money, _) => words.say_with("say-certificate", args!["code" => code, "left" => left]),
    })
}

/// Whether a last day is so near that the client should hear of it: by the programme's own measure.
fn is_soon(until: jiff::civil::Date, facts: &Facts) -> bool {
    (0..=i32::from(facts.programme.warn_days)).contains(&(until - facts.today).get_days())
}

/// Promotions that take something off this bill, with what they save in all.
fn promotions(facts: &Facts, quote: &Quote, words: &Words) -> Vec<String> {
    let off_of = |id| {
        let offs = quote.lines.iter().flat_map(|line| &line.promotions).filter(|(of, _)| *of == id);
        Money::sum(offs.map(|(_, off)| *off)).unwrap_or(Money::ZERO)
    };
    facts
        .promotions
        .iter()
        .map(|promotion| (promotion, off_of(promotion.id)))
        .filter(|(_, off)| *off > Money::ZERO)
        .map(|(promotion, off)| {
            let name = promotion.details.names.in_language(words.language().code());
            let off = format::money(off, facts.market);
            match promotion.details.until {
                Some(until) => words.say_with(
                    "say-promotion-until",
                    args!["name" => name, "off" => off, "day" => format::day_short(until, words)],
                ),
                None => words.say_with("say-promotion", args!["name" => name, "off" => off]),
            }
        })
        .collect()
}

/// How far the bill brings the client: what was paid with money for what was done and sold, or the visit.
fn settled(facts: &Facts, quote: &Quote) -> Option<i64> {
    let sold = || facts.lines.iter().zip(&quote.lines).filter(|(fact, _)| fact.family != Family::Prepaid);
    match facts.programme.tier_by {
        TierBy::Visits => Some(i64::from(sold().any(|(fact, _)| matches!(fact.line.kind, LineKind::Procedure { .. })))),
        TierBy::Spend => sold().try_fold(0_i64, |sum, (_, line)| {
            let paid = line.net.minus(line.bonus).ok()?.minus(line.certificates).ok()?.minus(line.debt).ok()?;
            sum.checked_add(paid.minor())
        }),
    }
}

/// How far the next tier is once this bill is paid.
fn next_tier(facts: &Facts, quote: &Quote, words: &Words) -> Option<String> {
    let (missing, rate) = facts.wallet.bonus.next_tier?;
    let share = format::share(rate, facts.market, words);
    let done = settled(facts, quote)?;
    let missing = missing.saturating_sub(done);
    Some(match facts.programme.tier_by {
        _ if missing <= 0 => words.say_with("say-next-tier-reached", args!["share" => share]),
        TierBy::Spend => {
            let amount = format::money(Money(missing), facts.market);
            words.say_with("say-next-tier-spend", args!["amount" => amount, "share" => share])
        }
        TierBy::Visits => words.say_with("say-next-tier-visits", args!["visits" => missing, "share" => share]),
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::catalogue::{Category, Names};
    use crate::domain::ids::{AbonementId, AbonementPlanId, CertificateId, ClientId, ProcedureId, PromotionId};
    use crate::domain::market::Market;
    use crate::domain::offers::{
        BonusProgramme, Choices, Exclusions, FactLine, Gives, Promotion, PromotionDetails, Rate, Scope, Wallet, quote,
    };
    use crate::domain::till::{BillLine, CashRounding, Family, LineKind, Tender};
    use crate::words::Language;
    use crate::words::explain::{About, NamesOnBill, steps};

    /// A name in one language.
    fn named(en: &str) -> Names {
        Names { en: en.to_owned(), ..Names::default() }
    }

    /// Aigerim, with 12 400 bonuses, a certificate and an abonement, pays for lips at 90 000 under a promotion and for a
    /// peel at 17 800.
    fn facts() -> Facts {
        let line = |id, name, category, price| FactLine {
            line: BillLine {
                kind: LineKind::Procedure { procedure: ProcedureId(id) },
                name: named(name),
                quantity: 1,
                price: Money::major(price),
            },
            family: Family::Procedures(category),
        };
        let promotion = Promotion {
            id: PromotionId(3),
            version: 1,
            retired: false,
            details: PromotionDetails {
                names: named("Lips in November"),
                from: date(2026, 11, 1),
                until: Some(date(2026, 11, 30)),
                weekdays: vec![],
                scope: Scope { procedures: vec![ProcedureId(1)], ..Scope::default() },
                first_visit: false,
                gives: Gives::Percent(Rate::percent(10)),
                stacks: false,
            },
        };
        let certificate = HeldCertificate {
            id: CertificateId(1),
            code: "AK-4471".to_owned(),
            worth: Worth::Money,
            left: Money::major(20_000),
            in_parts: true,
            until: Some(date(2026, 12, 1)),
            holder: None,
            state: CertificateState::Active,
        };
        let abonement = HeldAbonement {
            id: AbonementId(1),
            plan: AbonementPlanId(1),
            names: named("Massage × 5"),
            procedures: vec![ProcedureId(9)],
            sessions: 5,
            left: 2,
            price: Money::major(50_000),
            until: None,
            state: AbonementState::Active,
        };
        Facts {
            today: date(2026, 11, 21),
            market: Market::Kz,
            client: Some(ClientId(1)),
            lines: vec![
                line(1, "Lip filler 1 ml", Category::Filler, 90_000),
                line(2, "Salicylic peel", Category::Peel, 17_800),
            ],
            programme: BonusProgramme {
                no_accrual: Exclusions { promotions: true, ..Exclusions::default() },
                ..BonusProgramme::default()
            },
            promotions: vec![promotion],
            wallet: Wallet {
                bonus: BonusStanding {
                    owner: Some(ClientId(1)),
                    points: 12_400,
                    soonest: Some((date(2026, 12, 3), 2_000)),
                    rate: Rate::percent(5),
                    next_tier: Some((Money::major(40_000).minor(), Rate::percent(7))),
                    ..BonusStanding::default()
                },
                certificates: vec![certificate],
                abonements: vec![abonement],
                deposit: Money::ZERO,
                debt: Money::ZERO,
            },
            is_first_visit: false,
            discount_limit: Rate::percent(10),
            rounding: CashRounding::of(Market::Kz),
        }
    }

    fn plain(said: Vec<String>) -> Vec<String> {
        said.into_iter().map(|line| line.replace(['\u{a0}', '\u{202f}'], " ")).collect()
    }

    fn texts(said: Vec<Sentence>) -> Vec<String> {
        plain(said.into_iter().map(|sentence| sentence.text).collect())
    }

    #[test]
    fn what_the_client_has_is_said_before_payment() {
        let facts = facts();
        let quote = quote(&facts, &Choices::default()).expect("a quote");
        assert_eq!(
            texts(before_payment(&facts, &quote, &Words::new(Language::En))),
            [
                "You have 12 400 bonuses.",
                "Today up to 12 400 can be used.",
                "2 000 of them run out on Thu 3 Dec.",
                "Your abonement “Massage × 5” has 2 sessions left.",
                "Your certificate AK-4471 has 20 000 ₸ left, until Tue 1 Dec.",
                "“Lips in November” saves you 9 000 ₸ today; it runs until Mon 30 Nov.",
                "890 bonuses will be added.",
            ]
        );
        assert_eq!(
            texts(before_payment(&facts, &quote, &Words::new(Language::Ru)))[..2],
            ["У вас 12 400 бонусов.", "Сегодня можно использовать до 12 400."]
        );
    }

    #[test]
    fn what_was_added_is_said_after_payment() {
        let facts = facts();
        let choices = Choices {
            tenders: vec![Tender::Bonus { points: 8_900 }, Tender::Card { amount: Money::major(89_900) }],
            ..Choices::default()
        };
        let quote = quote(&facts, &choices).expect("a quote");
        assert_eq!(quote.missing, Money::ZERO);
        assert_eq!(
            texts(after_payment(&facts, &quote, &Words::new(Language::En))),
            ["445 bonuses were added. You have 3 945 now.", "From now on 7 % comes back to you."]
        );
        let pole = texts(after_payment(&facts, &quote, &Words::new(Language::Pl)));
        assert_eq!(pole[0], "Dopisaliśmy 445 punktów. Na koncie jest teraz 3 945.");
    }

    #[test]
    fn a_buyer_without_a_card_hears_of_nothing_they_do_not_have() {
        let mut facts = facts();
        facts.client = None;
        facts.wallet = Wallet::default();
        facts.promotions.clear();
        let quote = quote(&facts, &Choices::default()).expect("a quote");
        let words = Words::new(Language::En);
        assert_eq!(before_payment(&facts, &quote, &words), []);
        assert_eq!(after_payment(&facts, &quote, &words), []);
    }

    #[test]
    fn each_step_of_a_bill_is_told_with_its_amount() {
        let facts = facts();
        let choices = Choices {
            tenders: vec![
                Tender::Bonus { points: 8_900 },
                Tender::Certificate { certificate: CertificateId(1), amount: Money::major(5_000) },
            ],
            ..Choices::default()
        };
        let quote = quote(&facts, &choices).expect("a quote");
        let told = |about, language| {
            let words = Words::new(language);
            let names = NamesOnBill::of(&facts, &words);
            let steps = steps(&quote, about, &names, facts.market, &words);
            plain(steps.into_iter().map(|step| [step.text, step.amount.unwrap_or_default()].join(" | ")).collect())
        };
        assert_eq!(
            told(About::Bill, Language::En),
            [
                "Lip filler 1 ml: 1 × 90 000 ₸ | 90 000 ₸",
                "Salicylic peel: 1 × 17 800 ₸ | 17 800 ₸",
                "Lip filler 1 ml: promotion “Lips in November”, until Mon 30 Nov | −9 000 ₸",
                "Certificate AK-4471: 15 000 ₸ stays on it. | −5 000 ₸",
                "Bonuses that may be used: all that the client has. | 12 400 bonuses",
                "8 900 bonuses spent | −8 900 ₸",
                "Earned: 5 % of 8 405 ₸ paid with money, rounded down. | 420 bonuses",
            ]
        );
        assert_eq!(told(About::Line(0), Language::En).len(), 2);
        assert_eq!(told(About::Bonuses, Language::Zh)[0], "可用积分：顾客的全部积分。 | 12 400 积分");
        assert_eq!(told(About::Earned, Language::Ru).len(), 1);
    }

    #[test]
    fn a_bill_is_silent_of_bonuses_that_nobody_has() {
        let mut facts = facts();
        facts.wallet.bonus.points = 0;
        let quote = quote(&facts, &Choices::default()).expect("a quote");
        let words = Words::new(Language::En);
        let names = NamesOnBill::of(&facts, &words);
        let told = |about| steps(&quote, about, &names, facts.market, &words);
        assert!(told(About::Bill).iter().all(|step| !step.text.contains("may be used")));
        assert_eq!(told(About::Bonuses)[0].text, "Bonuses that may be used: the client has none yet.");
    }

    #[test]
    fn bonuses_that_may_not_be_used_are_said_with_the_rule() {
        let mut facts = facts();
        facts.programme.cap = Rate::NONE;
        let quote = quote(&facts, &Choices::default()).expect("a quote");
        let said = texts(before_payment(&facts, &quote, &Words::new(Language::En)));
        assert_eq!(said[1], "They cannot be used today: nothing on this bill may be paid with them.");
    }
}
