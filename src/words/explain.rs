//! Why a bill comes to what it comes to: the steps of a quote as sentences, for the `?` key.

use std::collections::BTreeMap;

use crate::args;
use crate::domain::ids::{AbonementId, CertificateId, PromotionId};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::offers::{Facts, NothingEarned, PointsLimit, Quote, Rate, Why};
use crate::domain::till::RoundingWay;

use super::{Words, format};

/// One step: what was done, and what it came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The sentence.
    pub text: String,
    /// What it adds, or takes off with a minus before it; nothing where it is a rule alone.
    pub amount: Option<String>,
}

/// What somebody asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The whole bill, step by step.
    Bill,
    /// One line, counted from 0.
    Line(usize),
    /// The points that may be spent, and those that are.
    Bonuses,
    /// What certificates pay.
    Certificates,
    /// The rounding of cash.
    Rounding,
    /// The points that are earned.
    Earned,
}

/// The names that the steps of a quote go by. What has none here is called by its number.
#[derive(Clone, Debug, Default)]
pub struct NamesOnBill {
    /// Of the lines, from the first on.
    pub lines: Vec<String>,
    /// Of promotions.
    pub promotions: BTreeMap<PromotionId, String>,
    /// The codes of certificates.
    pub certificates: BTreeMap<CertificateId, String>,
    /// Of abonements: their plans.
    pub abonements: BTreeMap<AbonementId, String>,
    /// What one point is worth.
    pub point: Option<Money>,
}

impl NamesOnBill {
    /// The names of a bill's facts, in the language of the words.
    pub fn of(facts: &Facts, words: &Words) -> Self {
        let language = words.language().code();
        let promotion = |names: &crate::domain::catalogue::Names| names.in_language(language).to_owned();
        Self {
            lines: facts.lines.iter().map(|fact| promotion(&fact.line.name)).collect(),
            promotions: facts.promotions.iter().map(|known| (known.id, promotion(&known.details.names))).collect(),
            certificates: facts.wallet.certificates.iter().map(|held| (held.id, held.code.clone())).collect(),
            abonements: facts.wallet.abonements.iter().map(|held| (held.id, promotion(&held.names))).collect(),
            point: Some(facts.programme.point),
        }
    }

    /// The name of a line.
    fn line(&self, at: usize) -> String {
        self.lines.get(at).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| (at + 1).to_string())
    }
}

/// A name, or the number behind it.
fn known<K: Ord + Copy + std::fmt::Display>(names: &BTreeMap<K, String>, id: K) -> String {
    names.get(&id).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| id.to_string())
}

/// The steps that speak of what is asked about, in their order.
pub fn steps(quote: &Quote, about: About, names: &NamesOnBill, market: Market, words: &Words) -> Vec<Step> {
    let teller = Teller { names, market, words };
    quote.why.iter().filter(|why| speaks_of(why, about)).map(|why| teller.step(why)).collect()
}

/// Whether a step speaks of that.
fn speaks_of(why: &Why, about: About) -> bool {
    match about {
        // Of a client who has no points it is nothing to the bill that none may be used.
        About::Bill => !matches!(why, Why::PointsMost { points: 0, limit: PointsLimit::Balance }),
        About::Line(at) => line_of(why) == Some(at),
        About::Bonuses => matches!(why, Why::PointsMost { .. } | Why::PointsSpent { .. }),
        About::Certificates => matches!(why, Why::Certificate { .. } | Why::ProcedureCertificate { .. }),
        About::Rounding => matches!(why, Why::Rounded { .. }),
        About::Earned => matches!(why, Why::Earned { .. } | Why::EarnsNothing(_)),
    }
}

/// The line that a step is about.
fn line_of(why: &Why) -> Option<usize> {
    match *why {
        Why::Price { line, .. }
        | Why::Session { line, .. }
        | Why::ProcedureCertificate { line, .. }
        | Why::Promotion { line, .. }
        | Why::ByHand { line, .. } => Some(line),
        Why::Certificate { .. }
        | Why::PointsMost { .. }
        | Why::PointsSpent { .. }
        | Why::Rounded { .. }
        | Why::Earned { .. }
        | Why::EarnsNothing(_) => None,
    }
}

/// Tells the steps of one bill.
struct Teller<'a> {
    names: &'a NamesOnBill,
    market: Market,
    words: &'a Words,
}

impl Teller<'_> {
    fn money(&self, amount: Money) -> String {
        format::money(amount, self.market)
    }

    /// A step that takes off.
    fn off(&self, amount: Money) -> Option<String> {
        amount.negated().ok().map(|off| self.money(off))
    }

    fn step(&self, why: &Why) -> Step {
        let words = self.words;
        match why {
            Why::Price { line, quantity, price, amount } => Step {
                text: words.say_with(
                    "why-price",
                    args![
                        "name" => self.names.line(*line), "quantity" => quantity.to_string(),
                        "price" => self.money(*price)
                    ],
                ),
                amount: Some(self.money(*amount)),
            },
            Why::Session { line, abonement, worth, left } => {
                let values = args![
                    "name" => self.names.line(*line), "abonement" => known(&self.names.abonements, *abonement),
                    "left" => *left, "worth" => self.money(*worth)
                ];
                Step { text: words.say_with("why-session", values), amount: None }
            }
            Why::ProcedureCertificate { line, certificate, worth } => {
                let values = args![
                    "name" => self.names.line(*line), "code" => known(&self.names.certificates, *certificate),
                    "worth" => self.money(*worth)
                ];
                Step { text: words.say_with("why-procedure-certificate", values), amount: None }
            }
            Why::Promotion { line, promotion, off, until } => {
                let (name, promotion) = (self.names.line(*line), known(&self.names.promotions, *promotion));
                let text = match until {
                    Some(until) => words.say_with(
                        "why-promotion-until",
                        args!["name" => name, "promotion" => promotion, "until" => format::day_short(*until, words)],
                    ),
                    None => words.say_with("why-promotion", args!["name" => name, "promotion" => promotion]),
                };
                Step { text, amount: self.off(*off) }
            }
            Why::ByHand { line, off, reason } => {
                let values = args!["name" => self.names.line(*line), "reason" => reason.as_str()];
                Step { text: words.say_with("why-by-hand", values), amount: self.off(*off) }
            }
            Why::Certificate { certificate, amount, left, forfeited } => {
                let code = known(&self.names.certificates, *certificate);
                let text = if *forfeited > Money::ZERO {
                    let values = args!["code" => code, "forfeited" => self.money(*forfeited)];
                    words.say_with("why-certificate-whole", values)
                } else {
                    words.say_with("why-certificate", args!["code" => code, "left" => self.money(*left)])
                };
                Step { text, amount: self.off(*amount) }
            }
            Why::PointsMost { points, limit } => self.points_most(*points, *limit),
            Why::PointsSpent { points, amount } => Step {
                text: words.say_with("why-points-spent", args!["points" => self.points(*points)]),
                amount: self.off(*amount),
            },
            Why::Rounded { rule, from, to } => {
                let key = match rule.way {
                    RoundingWay::Down => "why-rounded-down",
                    RoundingWay::Nearest => "why-rounded-nearest",
                };
                let values = args![
                    "unit" => self.money(rule.unit), "from" => self.money(*from), "to" => self.money(*to)
                ];
                let amount = to.minus(*from).ok().map(|added| self.money(added));
                Step { text: words.say_with(key, values), amount }
            }
            Why::Earned { base, rate, points } => {
                let share = format::share(*rate, self.market, words);
                let text = match self.names.point.filter(|point| *point != Money::major(1)) {
                    Some(point) => words.say_with(
                        "why-earned-at",
                        args!["base" => self.money(*base), "share" => share, "point" => self.money(point)],
                    ),
                    None => words.say_with("why-earned", args!["base" => self.money(*base), "share" => share]),
                };
                Step { text, amount: Some(self.points(*points)) }
            }
            Why::EarnsNothing(reason) => Step { text: words.say(nothing_key(*reason)), amount: None },
        }
    }

    fn points(&self, points: i64) -> String {
        format::points(points, self.market, self.words)
    }

    /// How many points may be spent, and the rule that bounds them.
    fn points_most(&self, points: i64, limit: PointsLimit) -> Step {
        let words = self.words;
        let reason = match (points, limit) {
            (0, PointsLimit::Balance) => words.say("why-limit-none"),
            _ => limit_said(limit, self.market, words),
        };
        Step { text: words.say_with("why-points-most", args!["reason" => reason]), amount: Some(self.points(points)) }
    }
}

/// The rule that bounds the points, as half a sentence.
pub(super) fn limit_said(limit: PointsLimit, market: Market, words: &Words) -> String {
    match limit {
        PointsLimit::NoProgramme => words.say("why-limit-no-programme"),
        PointsLimit::Balance => words.say("why-limit-balance"),
        PointsLimit::NothingEligible | PointsLimit::BillCap(Rate::NONE) | PointsLimit::LeastMoney(Rate::WHOLE) => {
            words.say("why-limit-nothing")
        }
        PointsLimit::BillCap(rate) => {
            words.say_with("why-limit-cap", args!["share" => format::share(rate, market, words)])
        }
        PointsLimit::FamilyCaps => words.say("why-limit-families"),
        PointsLimit::LeastMoney(rate) => {
            words.say_with("why-limit-least-money", args!["share" => format::share(rate, market, words)])
        }
        PointsLimit::LeftToPay => words.say("why-limit-left"),
    }
}

/// The key of why nothing is earned.
fn nothing_key(reason: NothingEarned) -> &'static str {
    match reason {
        NothingEarned::NoProgramme => "why-earns-no-programme",
        NothingEarned::Strict => "why-earns-strict",
        NothingEarned::NothingEligible => "why-earns-nothing-eligible",
        NothingEarned::LessThanOne => "why-earns-less-than-one",
    }
}
