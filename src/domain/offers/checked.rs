//! Rules as they may be kept: every rule comes in through `checked`, which puts lists in order and refuses what no
//! salon can mean.

use crate::domain::market::Market;
use crate::domain::money::{LARGEST_TYPED, Money};
use crate::domain::schedule::Weekday;
use crate::domain::till::Family;

use super::discount::{Off, TillRules};
use super::programme::{BonusProgramme, FamilyCap, Grant, Returned, Tier, TierBy};
use super::promotion::{Gives, PromotionDetails, Scope};
use super::rate::Rate;
use super::rule_refusal::{
    BIRTHDAY_DAYS_MOST, DAYS_MOST, GRANT_MOST, PACKAGE_MOST, RuleRefusal, TIERS_MOST, VISITS_MOST,
};

impl BonusProgramme {
    /// The programme with its lists in order, or why it cannot be kept.
    pub fn checked(mut self) -> Result<Self, RuleRefusal> {
        if self.point <= Money::ZERO || self.point > LARGEST_TYPED {
            return Err(RuleRefusal::PointWorth);
        }
        check_tiers(&self.tiers, self.tier_by)?;
        for days in [self.window_days, self.valid_days].into_iter().flatten() {
            check_days(days)?;
        }
        check_rate(self.cap)?;
        check_rate(self.least_money)?;
        check_caps(&mut self.caps)?;
        self.no_accrual.categories.sort_unstable();
        self.no_accrual.categories.dedup();
        for grant in [self.birthday, self.first_visit, self.referral].into_iter().flatten() {
            check_grant(grant)?;
        }
        if self.birthday_days > BIRTHDAY_DAYS_MOST {
            return Err(RuleRefusal::BirthdayDays);
        }
        if let Returned::AtLeastDays(days) = self.returned {
            check_days(days)?;
        }
        if self.warn_days > DAYS_MOST {
            return Err(RuleRefusal::Days(self.warn_days));
        }
        Ok(self)
    }
}

/// From nothing on, ever higher, and never giving less.
fn check_tiers(tiers: &[Tier], by: TierBy) -> Result<(), RuleRefusal> {
    let first = tiers.first().ok_or(RuleRefusal::NoTier)?;
    if tiers.len() > TIERS_MOST {
        return Err(RuleRefusal::TooManyTiers);
    }
    if first.from != 0 {
        return Err(RuleRefusal::FirstTier);
    }
    let highest = match by {
        TierBy::Spend => LARGEST_TYPED.minor(),
        TierBy::Visits => VISITS_MOST,
    };
    for (tier, number) in tiers.iter().zip(1..) {
        check_rate(tier.rate)?;
        if tier.from > highest {
            return Err(RuleRefusal::TierTooHigh(number));
        }
    }
    for (pair, number) in tiers.windows(2).zip(2..) {
        let [before, tier] = pair else { continue };
        if tier.from <= before.from {
            return Err(RuleRefusal::TierOrder(number));
        }
        if tier.rate < before.rate {
            return Err(RuleRefusal::TierRate(number));
        }
    }
    Ok(())
}

/// In the order of the families, each once.
fn check_caps(caps: &mut [FamilyCap]) -> Result<(), RuleRefusal> {
    caps.sort_unstable_by_key(|cap| cap.family);
    if caps.windows(2).any(|pair| pair[0].family == pair[1].family) {
        return Err(RuleRefusal::CapTwice);
    }
    for cap in caps {
        if cap.family == Family::Prepaid {
            return Err(RuleRefusal::Prepaid);
        }
        check_rate(cap.cap)?;
    }
    Ok(())
}

fn check_rate(rate: Rate) -> Result<(), RuleRefusal> {
    if rate > Rate::WHOLE { Err(RuleRefusal::AboveWhole) } else { Ok(()) }
}

fn check_days(days: u16) -> Result<(), RuleRefusal> {
    if (1..=DAYS_MOST).contains(&days) { Ok(()) } else { Err(RuleRefusal::Days(days)) }
}

fn check_grant(grant: Grant) -> Result<(), RuleRefusal> {
    if !(1..=GRANT_MOST).contains(&grant.points) {
        return Err(RuleRefusal::GrantPoints(grant.points));
    }
    grant.valid_days.map_or(Ok(()), check_days)
}

impl PromotionDetails {
    /// The promotion with clean names and its lists in order, or why it cannot be kept. `clean` is the one cleaner of
    /// texts from outside.
    pub fn checked(mut self, clean: impl Fn(&str) -> String) -> Result<Self, RuleRefusal> {
        self.names = self.names.cleaned(clean);
        if self.names.in_language("en").is_empty() {
            return Err(RuleRefusal::NoName);
        }
        if self.until.is_some_and(|until| until < self.from) {
            return Err(RuleRefusal::EndsBeforeItBegins);
        }
        self.weekdays.sort_unstable();
        self.weekdays.dedup();
        if self.weekdays.len() == Weekday::ALL.len() {
            self.weekdays.clear();
        }
        if let Gives::Package { procedures, .. } = &mut self.gives {
            procedures.sort_unstable();
            self.scope = Scope::default(); // a package covers its own procedures
        }
        check_gives(&self.gives)?;
        self.scope.checked()?;
        Ok(self)
    }
}

impl Scope {
    /// Puts the lists in order.
    fn checked(&mut self) -> Result<(), RuleRefusal> {
        self.families.sort_unstable();
        self.families.dedup();
        self.procedures.sort_unstable();
        self.procedures.dedup();
        self.goods.sort_unstable();
        self.goods.dedup();
        if self.families.contains(&Family::Prepaid) { Err(RuleRefusal::Prepaid) } else { Ok(()) }
    }
}

fn check_gives(gives: &Gives) -> Result<(), RuleRefusal> {
    match *gives {
        Gives::Percent(rate) => check_off(Off::Percent(rate)),
        Gives::Amount(amount) => check_off(Off::Amount(amount)),
        Gives::Price(price) => check_price(price),
        Gives::Package { ref procedures, price } => {
            if !(2..=PACKAGE_MOST).contains(&procedures.len()) {
                return Err(RuleRefusal::PackageSize(procedures.len()));
            }
            check_price(price)
        }
    }
}

fn check_off(off: Off) -> Result<(), RuleRefusal> {
    match off {
        Off::Percent(Rate::NONE) | Off::Amount(Money::ZERO) => Err(RuleRefusal::NothingOff),
        Off::Percent(rate) => check_rate(rate),
        Off::Amount(amount) => check_price(amount),
    }
}

fn check_price(price: Money) -> Result<(), RuleRefusal> {
    if (Money::ZERO..=LARGEST_TYPED).contains(&price) { Ok(()) } else { Err(RuleRefusal::Amount) }
}

impl TillRules {
    /// The rules, or why they cannot be kept. Cash is rounded at most to a hundredth of the market's largest note, for what
    /// is rounded away is given up at every payment.
    pub fn checked(self, market: Market) -> Result<Self, RuleRefusal> {
        check_rate(self.limits.administrator)?;
        check_rate(self.limits.manager)?;
        if self.limits.administrator > self.limits.manager {
            return Err(RuleRefusal::LimitOrder);
        }
        let most = market.denominations().first().copied().unwrap_or(Money::ZERO).minor() / 100;
        if (1..=most).contains(&self.rounding.unit.minor()) { Ok(self) } else { Err(RuleRefusal::RoundingUnit) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::catalogue::{Category, Names};
    use crate::domain::ids::ProcedureId;
    use crate::domain::offers::{DiscountLimits, Exclusions};
    use crate::domain::till::{CashRounding, RoundingWay};

    #[test]
    fn programmes_that_no_salon_can_mean_are_refused() {
        use RuleRefusal::{
            AboveWhole, BirthdayDays, CapTwice, Days, FirstTier, GrantPoints, NoTier, PointWorth, Prepaid, TierOrder,
            TierRate, TierTooHigh, TooManyTiers,
        };
        type Change = fn(&mut BonusProgramme);
        let tier = |from, rate| Tier { from, rate: Rate(rate) };
        let fine = BonusProgramme::default();
        let refusal = |change: Change| {
            let mut programme = fine.clone();
            change(&mut programme);
            programme.checked().map(drop)
        };
        let rows: &[(Change, Result<(), RuleRefusal>)] = &[
            (|_| {}, Ok(())),
            (|it| it.point = Money::ZERO, Err(PointWorth)),
            (|it| it.point = Money(-1), Err(PointWorth)),
            (|it| it.tiers.clear(), Err(NoTier)),
            (|it| it.tiers[0].from = 1, Err(FirstTier)),
            (|it| it.tiers[1].from = 0, Err(TierOrder(2))),
            (|it| it.tiers[2].from = it.tiers[1].from, Err(TierOrder(3))),
            (|it| it.tiers[2].rate = Rate(1), Err(TierRate(3))),
            (|it| it.tiers[2].rate = it.tiers[1].rate, Ok(())),
            (|it| it.tiers[2].rate = Rate(10_001), Err(AboveWhole)),
            (|it| it.tiers[2].from = i64::MAX, Err(TierTooHigh(3))),
            (|it| it.tier_by = TierBy::Visits, Err(TierTooHigh(2))),
            (|it| it.window_days = Some(0), Err(Days(0))),
            (|it| it.window_days = None, Ok(())),
            (|it| it.valid_days = Some(3_651), Err(Days(3_651))),
            (|it| it.cap = Rate(10_001), Err(AboveWhole)),
            (|it| it.cap = Rate::WHOLE, Ok(())),
            (|it| it.least_money = Rate(u16::MAX), Err(AboveWhole)),
            (|it| it.caps = vec![FamilyCap { family: Family::Prepaid, cap: Rate::NONE }], Err(Prepaid)),
            (|it| it.caps = vec![FamilyCap { family: Family::Goods, cap: Rate::NONE }; 2], Err(CapTwice)),
            (|it| it.birthday = Some(Grant { points: 0, valid_days: None }), Err(GrantPoints(0))),
            (|it| it.referral = Some(Grant { points: 1, valid_days: Some(0) }), Err(Days(0))),
            (|it| it.birthday_days = 61, Err(BirthdayDays)),
            (|it| it.returned = Returned::AtLeastDays(0), Err(Days(0))),
        ];
        for (at, (change, expected)) in rows.iter().enumerate() {
            assert_eq!(refusal(*change), *expected, "row {at}");
        }
        let many = BonusProgramme { tiers: (0..11).map(|from| tier(from, 500)).collect(), ..fine };
        assert_eq!(many.checked().map(drop), Err(TooManyTiers));
    }

    #[test]
    fn lists_are_put_in_order() {
        let rules =
            Exclusions { categories: vec![Category::Peel, Category::Care, Category::Peel], ..Exclusions::default() };
        let programme = BonusProgramme { no_accrual: rules, ..BonusProgramme::default() };
        let kept = programme.checked().expect("a good programme");
        assert_eq!(kept.no_accrual.categories, [Category::Care, Category::Peel]);
    }

    #[test]
    fn promotions_that_no_salon_can_mean_are_refused() {
        use RuleRefusal::{AboveWhole, Amount, EndsBeforeItBegins, NoName, NothingOff, PackageSize, Prepaid};
        type Change = fn(&mut PromotionDetails);
        let package = |count: i64, price: i64| Gives::Package {
            procedures: (1..=count).map(ProcedureId).collect(),
            price: Money(price),
        };
        let fine = PromotionDetails {
            names: Names { pl: "Jesień".to_owned(), ..Names::default() },
            from: date(2026, 11, 1),
            until: Some(date(2026, 11, 1)),
            weekdays: vec![],
            scope: Scope::default(),
            first_visit: false,
            gives: Gives::Percent(Rate::percent(10)),
            stacks: false,
        };
        let rows: &[(Change, Result<(), RuleRefusal>)] = &[
            (|_| {}, Ok(())),
            (|it| it.names.pl.clear(), Err(NoName)),
            (|it| it.until = Some(date(2026, 10, 31)), Err(EndsBeforeItBegins)),
            (|it| it.until = None, Ok(())),
            (|it| it.gives = Gives::Percent(Rate::NONE), Err(NothingOff)),
            (|it| it.gives = Gives::Percent(Rate(10_001)), Err(AboveWhole)),
            (|it| it.gives = Gives::Percent(Rate::WHOLE), Ok(())),
            (|it| it.gives = Gives::Amount(Money::ZERO), Err(NothingOff)),
            (|it| it.gives = Gives::Amount(Money(-1)), Err(Amount)),
            (|it| it.gives = Gives::Price(Money::ZERO), Ok(())),
            (|it| it.gives = Gives::Price(Money(LARGEST_TYPED.0 + 1)), Err(Amount)),
            (|it| it.scope.families = vec![Family::Prepaid], Err(Prepaid)),
        ];
        for (at, (change, expected)) in rows.iter().enumerate() {
            let mut promotion = fine.clone();
            change(&mut promotion);
            assert_eq!(promotion.checked(str::to_owned).map(drop), *expected, "row {at}");
        }
        for (count, price, expected) in
            [(2, 0, Ok(())), (1, 100, Err(PackageSize(1))), (21, 100, Err(PackageSize(21))), (2, -1, Err(Amount))]
        {
            let promotion = PromotionDetails { gives: package(count, price), ..fine.clone() };
            assert_eq!(promotion.checked(str::to_owned).map(drop), expected, "{count} at {price}");
        }
        let all_week = PromotionDetails { weekdays: Weekday::ALL.to_vec(), ..fine };
        assert_eq!(all_week.checked(str::to_owned).map(|kept| kept.weekdays), Ok(vec![]), "every day is no condition");
    }

    #[test]
    fn limits_rise_with_the_role_and_cash_is_rounded_to_small_change() {
        use RuleRefusal::{AboveWhole, LimitOrder, RoundingUnit};
        for (administrator, manager, unit, expected) in [
            (1_000, 5_000, 100, Ok(())),
            (0, 0, 1, Ok(())),
            (5_000, 5_000, 20_000, Ok(())),
            (5_001, 5_000, 100, Err(LimitOrder)),
            (10_001, 10_001, 100, Err(AboveWhole)),
            (0, 0, 0, Err(RoundingUnit)),
            (0, 0, -100, Err(RoundingUnit)),
            (0, 0, 20_001, Err(RoundingUnit)),
        ] {
            let limits = DiscountLimits { administrator: Rate(administrator), manager: Rate(manager) };
            let rounding = CashRounding { unit: Money(unit), way: RoundingWay::Down };
            let checked = TillRules { limits, rounding }.checked(Market::Kz);
            assert_eq!(checked.map(drop), expected, "{administrator} {manager} {unit}");
        }
    }
}
