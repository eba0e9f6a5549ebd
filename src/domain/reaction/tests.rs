//! Suspicion, case by case.

use jiff::ToSpan;
use jiff::civil::{DateTime, date};
use proptest::prelude::*;

use super::*;
use crate::domain::catalogue::Names;
use crate::domain::health::Severity;
use crate::domain::ids::{GoodsId, GoodsLotId, VisitId};
use crate::domain::zone::Zone;

/// When the reactions of these tests began.
fn began() -> DateTime {
    date(2026, 11, 22).at(12, 0, 0, 0)
}

/// A report with these symptoms.
fn report(symptoms: &[Symptom]) -> ReactionReport {
    ReactionReport {
        began: began(),
        symptoms: symptoms.to_vec(),
        zones: vec![Zone::LipUpper],
        severity: Severity::Mild,
        said: String::new(),
        done: String::new(),
        photograph: None,
    }
}

/// A product with its lot and what it holds, used so many hours before.
fn used(goods: i64, lot: i64, hours: i64, allergens: &[&str]) -> Touch {
    Touch::Product {
        goods: GoodsId(goods),
        names: Names { en: format!("product {goods}"), ..Names::default() },
        lot: Some(LotSeen { id: GoodsLotId(lot), number: format!("L{lot}"), best_before: None }),
        exposure: Exposure::Visit(VisitId(1)),
        at: began().saturating_sub(hours.hours()),
        zones: vec![Zone::LipUpper],
        allergens: allergens.iter().map(|code| (*code).to_owned()).collect(),
    }
}

/// The suspects after these touches, with these allergies on the card.
fn suspected(symptoms: &[Symptom], touches: Vec<Touch>, allergies: &[&str]) -> Vec<Suspect> {
    let allergies = allergies.iter().map(|code| (*code).to_owned()).collect();
    suspects(&report(symptoms), &Knowledge { touches, allergies, ..Knowledge::default() })
}

/// The score of something among the suspects.
fn score(found: &[Suspect], what: &What) -> Option<i32> {
    found.iter().find(|suspect| suspect.what == *what).map(|suspect| suspect.score)
}

fn ingredient(code: &str) -> What {
    What::Ingredient(code.to_owned())
}

fn product(goods: i64, lot: i64) -> What {
    What::Product(GoodsId(goods), Some(GoodsLotId(lot)))
}

#[test]
fn the_likelier_of_two_stands_first() {
    use Symptom::{Blisters, Rash, Weals};
    let old = 60 * 24;
    // What happened, what the card lists; the likelier and the less likely.
    for (case, symptoms, touches, card, likelier, other) in [
        (
            "weals within the hour: what acts at once before what acts in days",
            &[Weals][..],
            vec![used(1, 1, 1, &["IN_ALBUMIN"]), used(2, 2, 1, &["FR_LINALOOL"])],
            &[][..],
            product(1, 1),
            product(2, 2),
        ),
        (
            "blisters after two days: the contact allergen before the food",
            &[Blisters],
            vec![used(1, 1, 48, &["FD_MILK"]), used(2, 2, 48, &["DY_PPD"])],
            &[],
            product(2, 2),
            product(1, 1),
        ),
        (
            "what was borne three times is less likely than what is new",
            &[Rash],
            vec![
                used(1, 1, 48, &["FR_LINALOOL"]),
                used(1, 1, old, &["FR_LINALOOL"]),
                used(1, 1, old * 2, &["FR_LINALOOL"]),
                used(2, 2, 48, &["FR_CITRAL"]),
            ],
            &[],
            product(2, 2),
            product(1, 1),
        ),
        (
            "an allergy of the card outweighs all",
            &[Rash],
            vec![used(1, 1, 48, &["AN_LIDOCAINE"]), used(2, 2, 48, &["DY_PPD"])],
            &["AN_LIDOCAINE"],
            ingredient("AN_LIDOCAINE"),
            ingredient("DY_PPD"),
        ),
        (
            "so does its relative",
            &[Rash],
            vec![used(1, 1, 48, &["AN_PRILOCAINE"]), used(2, 2, 48, &["IN_HA"])],
            &["AN_LIDOCAINE"],
            product(1, 1),
            product(2, 2),
        ),
        (
            "a lot that is new, of a product that was borne",
            &[Rash],
            vec![
                used(1, 1, old, &["IN_HA"]),
                used(1, 2, 48, &["IN_HA"]),
                used(2, 3, old, &["IN_HA"]),
                used(2, 3, 48, &["IN_HA"]),
            ],
            &[],
            product(1, 2),
            product(2, 3),
        ),
    ] {
        let found = suspected(symptoms, touches, card);
        let (one, two) = (score(&found, &likelier), score(&found, &other));
        assert!(one > two && two.is_some(), "{case}: {one:?} against {two:?}");
    }
}

#[test]
fn the_window_ends_to_the_day_and_nothing_after_the_beginning_counts() {
    for (hours, is_suspected) in [(0, true), (29 * 24, true), (WINDOW_DAYS * 24, true), (WINDOW_DAYS * 24 + 24, false)]
    {
        let found = suspected(&[Symptom::Rash], vec![used(1, 1, hours, &["IN_HA"])], &[]);
        assert_eq!(!found.is_empty(), is_suspected, "{hours} hours before");
    }
    assert!(suspected(&[Symptom::Rash], vec![used(1, 1, -1, &["IN_HA"])], &[]).is_empty());
}

#[test]
fn what_only_usually_is_used_is_suspected_less_than_what_was_noted() {
    let mut usual = used(1, 1, 48, &["IN_HA"]);
    if let Touch::Product { exposure, lot, .. } = &mut usual {
        *exposure = Exposure::Usual(VisitId(1));
        *lot = None;
    }
    let noted = suspected(&[Symptom::Rash], vec![used(1, 1, 48, &["IN_HA"])], &[]);
    let found = suspected(&[Symptom::Rash], vec![usual], &[]);
    assert!(score(&found, &What::Product(GoodsId(1), None)) < score(&noted, &product(1, 1)));
}

#[test]
fn the_zone_counts_where_both_are_known() {
    let at = |zones: &[Zone]| {
        let mut touch = used(1, 1, 48, &["IN_HA"]);
        if let Touch::Product { zones: own, .. } = &mut touch {
            *own = zones.to_vec();
        }
        score(&suspected(&[Symptom::Rash], vec![touch], &[]), &product(1, 1)).expect("suspected")
    };
    assert!(at(&[Zone::LipUpper]) > at(&[]));
    assert!(at(&[Zone::Face]) > at(&[]), "the whole face holds the lip");
    assert!(at(&[Zone::Feet]) < at(&[]));
}

#[test]
fn every_score_is_the_sum_of_what_is_said() {
    let found = suspected(&[Symptom::Weals], vec![used(1, 1, 1, &["IN_ALBUMIN", "FR_MIX"])], &["FR_LINALOOL"]);
    assert_eq!(found.len(), 3);
    for suspect in found {
        assert_eq!(suspect.score, suspect.because.iter().map(|reason| reason.points).sum::<i32>());
        assert!(suspect.because.windows(2).all(|pair| pair[0].points >= pair[1].points), "{suspect:?}");
    }
}

#[test]
fn reports_are_checked() {
    use ReactionRefusal::{InTheFuture, NothingSeen};
    let good = || report(&[Symptom::Rash]);
    for (written, expected) in [
        (good(), Ok(())),
        (ReactionReport { symptoms: Vec::new(), said: "чешется".to_owned(), ..good() }, Ok(())),
        (ReactionReport { symptoms: Vec::new(), said: " \t".to_owned(), ..good() }, Err(NothingSeen)),
        (ReactionReport { began: began().saturating_add(1.minute()), ..good() }, Err(InTheFuture)),
    ] {
        assert_eq!(written.clone().checked(began()).map(|_| ()), expected, "{written:?}");
    }
}

#[test]
fn help_is_called_for_breath_and_blanching_not_for_itching() {
    for symptom in Symptom::ALL {
        let expected = matches!(symptom.code(), "blanching" | "vision" | "throat" | "breathing" | "faint");
        assert_eq!(is_emergency(&report(&[*symptom])), expected, "{symptom:?}");
    }
    assert!(is_emergency(&ReactionReport { severity: Severity::Severe, ..report(&[Symptom::Itching]) }));
}

proptest! {
    #[test]
    fn more_reactions_after_a_lot_never_clear_it(hours in 0_i64..700, few in 0_u32..5, more in 0_u32..5) {
        let with = |clients: u32| {
            let known = Knowledge {
                touches: vec![used(1, 1, hours, &["AN_LIDOCAINE"])],
                others: [(GoodsLotId(1), clients)].into(),
                ..Knowledge::default()
            };
            score(&suspects(&report(&[Symptom::Rash]), &known), &product(1, 1)).unwrap_or(i32::MIN)
        };
        prop_assert!(with(few.saturating_add(more)) >= with(few));
    }

    #[test]
    fn each_time_it_was_borne_makes_it_no_likelier(times in 0_i64..8) {
        let with = |times: i64| {
            let mut touches = vec![used(1, 1, 48, &["AN_LIDOCAINE"])];
            touches.extend((1..=times).map(|at| used(1, 1, 24 * (20 + 30 * at), &["AN_LIDOCAINE"])));
            score(&suspected(&[Symptom::Rash], touches, &[]), &product(1, 1)).unwrap_or(i32::MIN)
        };
        prop_assert!(with(times + 1) <= with(times));
    }

    #[test]
    fn an_allergy_of_the_card_never_clears(hours in 0_i64..700) {
        let with = |card: &[&str]| {
            score(&suspected(&[Symptom::Rash], vec![used(1, 1, hours, &["AN_LIDOCAINE"])], card), &product(1, 1))
        };
        prop_assert!(with(&["AN_LIDOCAINE"]) > with(&[]));
    }
}
