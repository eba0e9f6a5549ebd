//! What a reaction may have come from, ranked.
//!
//! Points are whole numbers, their sum is the rank, and each is said with its reason. The times are those by which
//! reactions are told apart: weals, swelling and faintness come within minutes to hours; contact allergy after half a day
//! to four days, later where the skin meets the substance for the first time; injected gels may answer for weeks (general
//! knowledge of the field). The weights are this program's own and order suspicion; they prove nothing.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::cause::{Because, Why};
use super::facts::{Exposure, Knowledge, LotSeen, Touch};
use super::report::{ReactionReport, Symptom};
use crate::domain::catalogue::Names;
use crate::domain::goods::inci::{Onset, onset_of};
use crate::domain::health::allergens;
use crate::domain::ids::{GoodsId, GoodsLotId, ProcedureId};
use crate::domain::safety::relation;

/// How far back suspicion looks, in days.
pub const WINDOW_DAYS: i64 = 30;
/// An exposure this many days before the beginning that nobody complained of was borne well.
const BORNE_DAYS: i64 = 14;
/// Families of substances to which people most often become allergic: fragrances, preservatives, hair dyes, acrylates.
const COMMON_FAMILIES: &[&str] = &["fragrance", "preservative", "dye", "acrylate"];

/// What is suspected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// An ingredient, by its code in the list of allergens.
    Ingredient(String),
    /// A product, of a lot where one was noted.
    Product(GoodsId, Option<GoodsLotId>),
    /// A procedure by itself: the needle, the acid, the light.
    Procedure(ProcedureId),
}

/// A suspect with every reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Suspect {
    /// What is suspected.
    pub what: What,
    /// Its names; of an ingredient those of the list.
    pub names: Names,
    /// The lot, of a product where one was noted.
    pub lot: Option<LotSeen>,
    /// Codes of the allergens that it brings.
    pub allergens: Vec<String>,
    /// When it last touched the client before the beginning.
    pub at: DateTime,
    /// How.
    pub exposure: Exposure,
    /// Of an ingredient: the names of the products that brought it.
    pub brought_by: Vec<Names>,
    /// The sum of the reasons' points.
    pub score: i32,
    /// The reasons, the heaviest first.
    pub because: Vec<Because>,
}

/// The suspects of a reaction, the likeliest first.
pub fn suspects(report: &ReactionReport, known: &Knowledge) -> Vec<Suspect> {
    let mut grouped: BTreeMap<What, Vec<&Touch>> = BTreeMap::new();
    for touch in known.touches.iter().filter(|touch| touch.at() <= report.began) {
        grouped.entry(itself(touch)).or_default().push(touch);
        for code in touch.allergens() {
            grouped.entry(What::Ingredient(code.clone())).or_default().push(touch);
        }
    }
    let mut found: Vec<Suspect> =
        grouped.into_iter().filter_map(|(what, touches)| suspect(what, &touches, report, known)).collect();
    found.sort_by(|one, other| (Reverse(one.score), &one.what).cmp(&(Reverse(other.score), &other.what)));
    found
}

/// What a touch is of, by itself.
fn itself(touch: &Touch) -> What {
    match touch {
        Touch::Procedure { procedure, .. } => What::Procedure(*procedure),
        Touch::Product { goods, lot, .. } => What::Product(*goods, lot.as_ref().map(|lot| lot.id)),
    }
}

/// The suspect, where it touched the client within the window.
fn suspect(what: What, touches: &[&Touch], report: &ReactionReport, known: &Knowledge) -> Option<Suspect> {
    let latest = touches
        .iter()
        .copied()
        .filter(|touch| days_before(touch, report) <= WINDOW_DAYS)
        .max_by_key(|touch| (touch.exposure().is_noted(), touch.at()))?;
    let codes: Vec<String> = match &what {
        What::Ingredient(code) => vec![code.clone()],
        _ => latest.allergens().to_vec(),
    };
    let mut because = vec![timed(&what, &codes, latest, report)];
    because.extend(kind(&codes, report));
    because.extend(met(&what, latest, touches, report, known));
    because.extend(of_card(&codes, &known.allergies));
    because.extend(placed(latest, report));
    because.extend(notorious(&what, &codes));
    if let What::Product(_, Some(lot)) = what {
        let clients = known.others.get(&lot).copied().unwrap_or(0);
        let points = i32::try_from(clients.min(4)).unwrap_or(0) * 15;
        because.extend((clients > 0).then_some(Because { why: Why::OthersReacted { clients }, points }));
    }
    if !latest.exposure().is_noted() {
        because.push(Because { why: Why::OnlyUsual, points: -12 });
    }
    because.sort_by_key(|reason| Reverse(reason.points));
    let (names, lot) = match (&what, latest) {
        (What::Ingredient(code), _) => {
            (allergens().entry(code).map(|entry| entry.names.clone()).unwrap_or_default(), None)
        }
        (_, Touch::Procedure { names, .. }) => (names.clone(), None),
        (_, Touch::Product { names, lot, .. }) => (names.clone(), lot.clone()),
    };
    let score = because.iter().map(|reason| reason.points).sum();
    let brought_by = bringers(&what, touches, report);
    let (at, exposure) = (latest.at(), latest.exposure());
    Some(Suspect { what, names, lot, allergens: codes, at, exposure, brought_by, score, because })
}

/// The names of whatever brought an ingredient within the window, once each.
fn bringers(what: &What, touches: &[&Touch], report: &ReactionReport) -> Vec<Names> {
    let mut names: Vec<Names> = Vec::new();
    if matches!(what, What::Ingredient(_)) {
        for touch in touches.iter().filter(|touch| days_before(touch, report) <= WINDOW_DAYS) {
            let (Touch::Procedure { names: own, .. } | Touch::Product { names: own, .. }) = touch;
            if !names.contains(own) {
                names.push(own.clone());
            }
        }
    }
    names
}

/// Whole hours from a touch to the beginning.
fn hours_before(touch: &Touch, report: &ReactionReport) -> i64 {
    report.began.duration_since(touch.at()).as_hours()
}

/// Whole days from a touch to the beginning, by the calendar.
fn days_before(touch: &Touch, report: &ReactionReport) -> i64 {
    report.began.date().duration_since(touch.at().date()).as_hours() / 24
}

/// How well the time between them fits.
fn timed(what: &What, codes: &[String], latest: &Touch, report: &ReactionReport) -> Because {
    let hours = hours_before(latest, report);
    let best = |points: fn(i64, Onset) -> i32| codes.iter().map(|code| points(hours, onset_of(code))).max();
    let own = match what {
        What::Procedure(_) => at_once(hours),
        _ => 0,
    };
    // What is used at home every day from then on meets the skin again and again.
    let at_home = if matches!(latest.exposure(), Exposure::Bought(_)) && hours <= 21 * 24 { 12 } else { 0 };
    let points = best(time_points).unwrap_or(0).max(own).max(at_home);
    let why = if points >= 18 { Why::TimeFits { hours } } else { Why::TimePossible { hours } };
    Because { why, points }
}

/// How well so many hours fit what acts in this way.
fn time_points(hours: i64, onset: Onset) -> i32 {
    match onset {
        Onset::Immediate | Onset::Pharmacologic => at_once(hours),
        Onset::Delayed => later(hours),
        Onset::Both => at_once(hours).max(later(hours)),
        Onset::Irritant => match hours {
            ..=24 => 24,
            25..=72 => 10,
            _ => 2,
        },
        Onset::Photo => match hours {
            ..=12 => 12,
            13..=96 => 20,
            _ => 5,
        },
    }
}

/// How well so many hours fit what acts within hours.
const fn at_once(hours: i64) -> i32 {
    match hours {
        ..=2 => 30,
        3..=12 => 18,
        13..=24 => 8,
        25..=48 => 3,
        _ => 0,
    }
}

/// How well so many hours fit what acts after a day.
const fn later(hours: i64) -> i32 {
    match hours {
        5..=11 => 12,
        12..=120 => 28,
        121..=240 => 16,
        241..=504 => 10,
        _ => 4,
    }
}

/// Whether the symptoms are of the kind that the substance makes.
fn kind(codes: &[String], report: &ReactionReport) -> Option<Because> {
    let shows = |at_once: bool| report.symptoms.iter().any(|symptom: &Symptom| symptom.is_immediate() == Some(at_once));
    let acts = |kinds: &[Onset]| codes.iter().any(|code| kinds.contains(&onset_of(code)));
    if shows(true) && acts(&[Onset::Immediate, Onset::Both, Onset::Pharmacologic]) {
        return Some(Because { why: Why::ImmediateKind, points: 10 });
    }
    let later = shows(false) && acts(&[Onset::Delayed, Onset::Both, Onset::Photo]);
    later.then_some(Because { why: Why::DelayedKind, points: 10 })
}

/// Whether the client met it before, and how that went.
fn met(what: &What, latest: &Touch, touches: &[&Touch], report: &ReactionReport, known: &Knowledge) -> Vec<Because> {
    let borne = |touch: &Touch| touch.at() < latest.at() && days_before(touch, report) > BORNE_DAYS;
    let of_this: BTreeSet<DateTime> = touches.iter().filter(|touch| borne(touch)).map(|touch| touch.at()).collect();
    let of_product: BTreeSet<DateTime> = match what {
        What::Product(goods, _) => known
            .touches
            .iter()
            .filter(|touch| borne(touch) && matches!(touch, Touch::Product { goods: other, .. } if other == goods))
            .map(Touch::at)
            .collect(),
        _ => of_this.clone(),
    };
    let times = u32::try_from(of_product.len()).unwrap_or(u32::MAX);
    if times == 0 {
        return vec![Because { why: Why::FirstTime, points: 15 }];
    }
    let points = -6 * i32::try_from(times.min(4)).unwrap_or(4);
    let mut reasons = vec![Because { why: Why::Tolerated { times }, points }];
    if matches!(what, What::Product(_, Some(_))) && of_this.is_empty() {
        reasons.push(Because { why: Why::NewLot, points: 12 });
    }
    reasons
}

/// Whether it, or a relative of it, stands on the card.
fn of_card(codes: &[String], card: &[String]) -> Option<Because> {
    let same = card.iter().find(|allergy| codes.contains(allergy));
    if let Some(allergy) = same {
        return Some(Because { why: Why::OnCard { allergy: allergy.clone() }, points: 40 });
    }
    let related = card.iter().find(|allergy| codes.iter().any(|code| relation(allergy, code).is_some()));
    related.map(|allergy| Because { why: Why::RelatedToCard { allergy: allergy.clone() }, points: 25 })
}

/// Whether it was used where the reaction shows. The whole face holds its parts.
fn placed(latest: &Touch, report: &ReactionReport) -> Option<Because> {
    use crate::domain::zone::Zone;
    if latest.zones().is_empty() || report.zones.is_empty() {
        return None;
    }
    let meets = |one: Zone, other: Zone| {
        one == other
            || [one, other].contains(&Zone::Body)
            || ([one, other].contains(&Zone::Face) && one.is_of_the_head() && other.is_of_the_head())
    };
    let same = report.zones.iter().any(|zone| latest.zones().iter().any(|other| meets(*zone, *other)));
    Some(if same { Because { why: Why::SameZone, points: 10 } } else { Because { why: Why::OtherZone, points: -8 } })
}

/// Whether it is known for what it does.
fn notorious(what: &What, codes: &[String]) -> Option<Because> {
    if !matches!(what, What::Ingredient(_)) {
        return None;
    }
    if codes.iter().any(|code| onset_of(code) == Onset::Irritant) {
        return Some(Because { why: Why::Irritant, points: 6 });
    }
    let family =
        |code: &String| allergens().entry(code).is_some_and(|entry| COMMON_FAMILIES.contains(&entry.group.as_str()));
    codes.iter().any(family).then_some(Because { why: Why::Common, points: 6 })
}
