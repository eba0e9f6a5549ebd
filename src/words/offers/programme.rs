//! The bonus programme in plain words.

use crate::args;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::offers::{BonusProgramme, Exclusions, FamilyCap, Grant, Rate, Returned, Tier, TierBy};
use crate::words::schedule::category_key;
use crate::words::{Words, format};

use super::{days, family, listed};

/// What a rule of the programme is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What comes back.
    Earning,
    /// What earns nothing.
    Exclusions,
    /// What may be paid with bonuses.
    Spending,
    /// How long they live.
    Life,
    /// What is given without a purchase.
    Gifts,
}

/// The programme, a sentence a rule, in the order in which a client would ask.
pub fn programme(programme: &BonusProgramme, market: Market, words: &Words) -> Vec<(Part, String)> {
    let teller = Teller { market, words };
    let off = (!programme.is_on).then(|| words.say("offers-told-off"));
    let parts = [
        (Part::Earning, off.into_iter().chain(teller.earning(programme)).collect()),
        (Part::Exclusions, teller.exclusions(&programme.no_accrual)),
        (Part::Spending, teller.spending(programme)),
        (Part::Life, teller.life(programme)),
        (Part::Gifts, teller.gifts(programme)),
    ];
    parts.into_iter().flat_map(|(part, said)| said.into_iter().map(move |sentence| (part, sentence))).collect()
}

/// Tells the rules of one programme.
struct Teller<'a> {
    market: Market,
    words: &'a Words,
}

impl Teller<'_> {
    fn share(&self, rate: Rate) -> String {
        format::share(rate, self.market, self.words)
    }

    fn money(&self, amount: Money) -> String {
        format::money(amount, self.market)
    }

    fn points(&self, points: i64) -> String {
        format::points(points, self.market, self.words)
    }

    /// What comes back, and what it is worth.
    fn earning(&self, programme: &BonusProgramme) -> Vec<String> {
        let words = self.words;
        let first = match programme.tiers.as_slice() {
            [] => return Vec::new(),
            [only] => words.say_with("offers-told-earn", args!["share" => self.share(only.rate)]),
            tiers => {
                let tiers: Vec<String> = tiers.iter().map(|tier| self.tier(tier, programme.tier_by)).collect();
                words.say_with("offers-told-earn-tiers", args!["tiers" => listed(&tiers, words)])
            }
        };
        let mut said = vec![first];
        if programme.tiers.len() > 1 {
            said.push(match (programme.tier_by, programme.window_days) {
                (TierBy::Spend, Some(count)) => {
                    words.say_with("offers-told-window-spend", args!["days" => days(count, words)])
                }
                (TierBy::Spend, None) => words.say("offers-told-ever-spend"),
                (TierBy::Visits, Some(count)) => {
                    words.say_with("offers-told-window-visits", args!["days" => days(count, words)])
                }
                (TierBy::Visits, None) => words.say("offers-told-ever-visits"),
            });
        }
        said.push(words.say_with("offers-told-point", args!["point" => self.money(programme.point)]));
        said
    }

    fn tier(&self, tier: &Tier, by: TierBy) -> String {
        let (words, share) = (self.words, self.share(tier.rate));
        match by {
            _ if tier.from == 0 => words.say_with("offers-told-tier-first", args!["share" => share]),
            TierBy::Spend => words
                .say_with("offers-told-tier-spend", args!["share" => share, "from" => self.money(Money(tier.from))]),
            TierBy::Visits => words.say_with("offers-told-tier-visits", args!["share" => share, "visits" => tier.from]),
        }
    }

    /// What earns nothing.
    fn exclusions(&self, rules: &Exclusions) -> Vec<String> {
        let words = self.words;
        let flags = [
            (rules.promotions, "offers-told-not-promotions"),
            (rules.discounts, "offers-told-not-discounts"),
            (rules.goods, "offers-told-not-goods"),
        ];
        let mut nothing: Vec<String> =
            flags.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| words.say(key)).collect();
        nothing.extend(rules.categories.iter().map(|category| words.say(category_key(*category))));
        let mut said = Vec::new();
        if !nothing.is_empty() {
            said.push(words.say_with("offers-told-not", args!["what" => listed(&nothing, words)]));
        }
        said.push(words.say("offers-told-never"));
        if rules.strict {
            said.push(words.say("offers-told-strict"));
        }
        said
    }

    /// What may be paid with points.
    fn spending(&self, programme: &BonusProgramme) -> Vec<String> {
        let words = self.words;
        let mut said = vec![match programme.cap {
            Rate::NONE => words.say("offers-told-cap-none"),
            Rate::WHOLE => words.say("offers-told-cap-whole"),
            cap => words.say_with("offers-told-cap", args!["share" => self.share(cap)]),
        }];
        said.extend(grouped(&programme.caps).into_iter().map(|(rate, caps)| {
            let families: Vec<String> = caps.iter().map(|cap| family(cap.family, words)).collect();
            let what = listed(&families, words);
            match rate {
                Rate::NONE => words.say_with("offers-told-caps-none", args!["what" => what]),
                rate => words.say_with("offers-told-caps", args!["share" => self.share(rate), "what" => what]),
            }
        }));
        if programme.least_money > Rate::NONE {
            let share = self.share(programme.least_money);
            said.push(words.say_with("offers-told-least-money", args!["share" => share]));
        }
        let reduced = if programme.pays_reduced { "offers-told-reduced-too" } else { "offers-told-reduced-not" };
        said.push(words.say(reduced));
        said
    }

    /// How long points live.
    fn life(&self, programme: &BonusProgramme) -> Vec<String> {
        let words = self.words;
        let mut said = match programme.valid_days {
            None => vec![words.say("offers-told-no-end")],
            Some(count) => vec![words.say_with("offers-told-life", args!["days" => days(count, words)])],
        };
        if programme.warn_days > 0 && programme.valid_days.is_some() {
            said.push(words.say_with("offers-told-warn", args!["days" => days(programme.warn_days, words)]));
        }
        said.push(match programme.returned {
            Returned::OriginalExpiry => words.say("offers-told-returned-original"),
            Returned::AtLeastDays(count) => words.say_with("offers-told-returned", args!["days" => days(count, words)]),
        });
        said
    }

    /// What is given without a purchase.
    fn gifts(&self, programme: &BonusProgramme) -> Vec<String> {
        let grants = [("offers-told-first-visit", programme.first_visit), ("offers-told-referral", programme.referral)];
        let others = grants.into_iter().filter_map(|(key, grant)| Some(self.grant(key, grant?)));
        self.birthday(programme).into_iter().chain(others).collect()
    }

    fn birthday(&self, programme: &BonusProgramme) -> Option<String> {
        let grant = programme.birthday?;
        let around = days(u16::from(programme.birthday_days), self.words);
        let points = self.points(grant.points);
        let said = match programme.birthday_days {
            0 => self.words.say_with("offers-told-birthday", args!["points" => points]),
            _ => self.words.say_with("offers-told-birthday-days", args!["points" => points, "days" => around]),
        };
        Some(self.with_life(said, grant))
    }

    fn grant(&self, key: &'static str, grant: Grant) -> String {
        let said = self.words.say_with(key, args!["points" => self.points(grant.points)]);
        self.with_life(said, grant)
    }

    /// A gift, and how long it lives.
    fn with_life(&self, said: String, grant: Grant) -> String {
        let Some(count) = grant.valid_days else { return said };
        let life = self.words.say_with("offers-told-grant-life", args!["days" => days(count, self.words)]);
        let between = if self.words.language() == super::Language::Zh { "" } else { " " };
        [said, life].join(between)
    }
}

/// Caps of one share together, the narrowest first.
fn grouped(caps: &[FamilyCap]) -> Vec<(Rate, Vec<FamilyCap>)> {
    let mut groups: Vec<(Rate, Vec<FamilyCap>)> = Vec::new();
    for cap in caps {
        match groups.iter_mut().find(|(rate, _)| *rate == cap.cap) {
            Some((_, group)) => group.push(*cap),
            None => groups.push((cap.cap, vec![*cap])),
        }
    }
    groups.sort_by_key(|(rate, _)| *rate);
    groups
}
