//! What no row of the table names: relatives of allergens, windows at the very day, words that match nothing.

use std::time::Instant;

use proptest::prelude::*;

use super::*;
use crate::domain::client::BirthDate;
use crate::domain::health::allergens;
use crate::domain::ids::GoodsId;
use crate::domain::safety::{
    Cause, ClearanceFact, Gravity, PatchTestFact, ProductFact, Resolution, Via, check, check_product, first_safe_day,
    forbids, gravest, rule as rule_of, rules,
};

#[test]
fn lidocaine_and_its_relatives_before_a_filler() {
    use Gravity::{Caution, Stop};
    let filler = starting("filler_lips");
    for (codes, expected) in [
        (&["AN_LIDOCAINE"][..], Some(Stop)),
        (&["AN_ARTICAINE"][..], Some(Caution)),
        (&["AN_PROCAINE"][..], None),
        (&["AN_UNSPECIFIED"][..], Some(Stop)),
        (&["IN_HA"][..], Some(Stop)),
        (&["AS_CHLORHEXIDINE"][..], Some(Caution)),
        (&["FR_LINALOOL"][..], None),
    ] {
        let findings = check(&planned(&filler), &allergic(codes), TODAY);
        assert_eq!(gravest(&findings), expected, "{codes:?}: {findings:?}");
        assert!(findings.len() <= codes.len(), "each allergy is told once: {findings:?}");
    }
}

#[test]
fn two_rows_on_one_fact_are_one_finding_with_both_reasons() {
    let findings = check(&planned(&starting("filler_lips")), &allergic(&["AN_LIDOCAINE"]), TODAY);
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert_eq!((finding.gravity, finding.cause.clone()), (Gravity::Stop, Cause::Allergy(AllergyId(1))));
    assert!(matches!(&finding.reason, Reason::Brings { allergen, via: Via::Same, .. } if allergen == "AN_LIDOCAINE"));
    for number in ["CI0062", "CI0064"] {
        assert!(speaks_of(finding, rule_of(number).unwrap()), "{number}");
    }
    let pregnant = with_condition("C_PREGNANCY", None, Some(ahead(90)));
    let findings = check(&planned(&starting("peel_bha")), &pregnant, TODAY);
    let finding = findings.iter().find(|finding| finding.cause == Cause::Condition(ConditionId(1))).unwrap();
    assert_eq!(finding.source.matches("livestrong.com").count(), 1, "a source is named once");
    assert_eq!(finding.gravity, Gravity::Stop, "the row of the procedure outweighs that of its family");
    assert!(speaks_of(finding, rule_of("CI0136").unwrap()) && speaks_of(finding, rule_of("CI0168").unwrap()));
}

#[test]
fn products_speak_for_themselves() {
    let product = |allergen: &str| ProductFact {
        goods: GoodsId(3),
        names: Names::default(),
        allergens: vec![allergen.to_owned()],
    };
    let care = procedure(Category::Care, "");
    for (allergy, holds, expected) in [
        ("AN_LIDOCAINE", "AN_LIDOCAINE", Some(Gravity::Stop)),
        ("AN_PRILOCAINE", "AN_LIDOCAINE", Some(Gravity::Caution)),
        ("DY_PTD", "DY_PPD", Some(Gravity::Stop)),
        ("FR_LINALOOL", "IN_HA", None),
    ] {
        let products = [product(holds)];
        let planned = Planned { id: ProcedureId(1), procedure: &care, products: &products, visit: None };
        let person = allergic(&[allergy]);
        assert_eq!(gravest(&check(&planned, &person, TODAY)), expected, "{allergy} {holds}");
        assert_eq!(gravest(&check_product(&products[0], &person)), expected, "{allergy} {holds} at home");
        assert_eq!(forbids(&planned, &person, TODAY).is_some(), expected == Some(Gravity::Stop));
    }
}

#[test]
fn a_row_for_the_very_substance_knows_more_than_the_list_of_what_may_be_used() {
    let botox = starting("botox_upper");
    let mut person = allergic(&["FD_MILK"]);
    assert_eq!(gravest(&check(&planned(&botox), &person, TODAY)), Some(Gravity::Caution), "milk: only some products");
    person.allergies[0].severity = Severity::Severe;
    assert_eq!(gravest(&check(&planned(&botox), &person, TODAY)), Some(Gravity::Stop), "after a severe reaction");
}

#[test]
fn what_the_salon_did_and_will_do_counts() {
    use Category::{Botulinum, Filler, Massage, Peel, PermanentMakeup};
    let massage = procedure(Massage, "");
    let lips = starting("filler_lips");
    let mandelic = starting("peel_mandelic");
    let bare = ProcedureDetails { patch_test: false, ..mandelic };
    for (what, person, on, expected) in [
        (&massage, with_visit(Botulinum, "botox_upper", 9, ago(13)), TODAY, Some(ahead(1))),
        (&massage, with_visit(Botulinum, "botox_upper", 9, ago(14)), TODAY, None),
        (&massage, with_visit(Botulinum, "botox_upper", 9, ahead(3)), TODAY, None),
        (&massage, with_visit(Botulinum, "botox_upper", 9, ahead(3)), ahead(5), Some(ahead(17))),
        (&massage, with_visit(Filler, "hyaluronidase", 9, ago(2)), TODAY, None),
        (&lips, with_visit(PermanentMakeup, "pmu_lips", 9, ahead(30)), TODAY, Some(ahead(120))),
        (&lips, with_visit(PermanentMakeup, "pmu_lips", 9, ahead(90)), TODAY, None),
        // Another peel waits two weeks; the next of the same course as long as its own pause.
        (&bare, with_visit(Peel, "peel_tca", 9, ago(8)), TODAY, Some(ahead(6))),
        (&bare, with_visit(Peel, "peel_mandelic", 1, ago(6)), TODAY, Some(ahead(1))),
        (&bare, with_visit(Peel, "peel_mandelic", 1, ago(7)), TODAY, None),
    ] {
        let findings = check(&planned(what), &person, on);
        let clear = findings.iter().find(|finding| finding.gravity > Gravity::Ask).and_then(|found| found.clear_from);
        assert_eq!(clear, expected, "{} {:?} {on}", what.code, person.done);
    }
    let own = Planned { visit: Some(VisitId(7)), ..planned(&bare) };
    let itself = with_visit(Peel, "peel_mandelic", 1, TODAY);
    assert_eq!(gravest(&check(&own, &itself, TODAY)), None, "a visit is no reason against itself");
}

#[test]
fn what_has_no_end_goes_on_and_what_only_was_expected_is_asked() {
    use Gravity::{Ask, Caution, Stop};
    let botox = procedure(Category::Botulinum, "");
    let electro = procedure(Category::Electro, "");
    let care = procedure(Category::Care, "");
    for (what, person, expected) in [
        (&botox, with_medication("M_CHLOROQUINE", Some(ago(900)), None), Some(Stop)),
        (&botox, with_medication("M_CHLOROQUINE", Some(ago(900)), Some(ago(7))), None),
        (&botox, with_medication("M_CHLOROQUINE", Some(ahead(1)), None), None),
        (&botox, with_condition("C_PREGNANCY", None, Some(TODAY)), Some(Stop)),
        (&botox, with_condition("C_PREGNANCY", None, Some(ago(1))), Some(Ask)),
        (&botox, with_condition("C_LACTATION", Some(ago(90)), None), Some(Stop)),
        (&botox, with_condition("C_LACTATION", Some(ago(90)), Some(ago(1))), None),
        (&electro, with_condition("C_FEVER_ARVI", Some(ago(2)), None), Some(Stop)),
        (&care, with_condition("C_FEVER_ARVI", Some(ago(2)), None), Some(Caution)),
        (&care, with_condition("C_HERPES_ACTIVE", None, None), Some(Stop)),
    ] {
        assert_eq!(gravest(&check(&planned(what), &person, TODAY)), expected, "{person:?}");
    }
    let mut old = with_condition("C_FEVER_ARVI", Some(ago(300)), None);
    old.conditions[0].noted = ago(300);
    assert_eq!(gravest(&check(&planned(&electro), &old, TODAY)), Some(Ask), "a cold of last winter");
}

#[test]
fn words_that_match_nothing_are_for_a_person() {
    let mut person = asked();
    person.allergies.push(AllergyFact {
        line: AllergyId(1),
        code: String::new(),
        said: "something pink".to_owned(),
        severity: Severity::Unknown,
    });
    person.conditions.push(ConditionFact {
        line: ConditionId(1),
        code: String::new(),
        said: "a rare syndrome".to_owned(),
        since: None,
        until: None,
        noted: TODAY,
    });
    person.medications.push(MedicationFact {
        line: MedicationId(1),
        code: String::new(),
        said: "a white pill".to_owned(),
        starts: None,
        ends: Some(ago(1)),
    });
    let findings = check(&planned(&procedure(Category::Care, "")), &person, TODAY);
    let said: Vec<&str> = findings
        .iter()
        .filter_map(|finding| match &finding.reason {
            Reason::Unmatched { said } => Some(said.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(said, ["something pink", "a rare syndrome"], "what is no longer taken is not asked");
    assert!(findings.iter().all(|finding| finding.gravity == Gravity::Ask));
}

#[test]
fn a_misspelt_lidocaine_stops_a_filler() {
    let matching = allergens().match_text("аллергия на ледокоин");
    let codes: Vec<&str> = matching.matches.iter().flat_map(|found| &found.codes).map(String::as_str).collect();
    assert_eq!(codes, ["AN_LIDOCAINE"]);
    let findings = check(&planned(&starting("filler_lips")), &allergic(&codes), TODAY);
    assert_eq!(gravest(&findings), Some(Gravity::Stop));
}

#[test]
fn patch_tests_consents_and_the_age() {
    use Gravity::{Caution, Stop};
    let tint = starting("brow_tint");
    let test = |made: Date, reacted: Option<bool>, until: Option<Date>| PatchTestFact {
        procedure: ProcedureId(1),
        made: made.at(18, 0, 0, 0),
        reacted,
        until,
    };
    for (tests, expected) in [
        (vec![], Some((Caution, Reason::PatchTestMissing))),
        (vec![test(ago(2), None, None)], Some((Caution, Reason::PatchTestUnread))),
        (vec![test(ago(2), Some(false), Some(ahead(178)))], None),
        (vec![test(ago(1), Some(false), Some(ahead(178)))], Some((Caution, Reason::PatchTestMissing))),
        (vec![test(ago(190), Some(false), Some(TODAY))], Some((Caution, Reason::PatchTestMissing))),
        (vec![test(ago(190), Some(false), Some(ahead(1)))], None),
        (vec![test(ago(190), Some(true), None)], Some((Stop, Reason::PatchTestReacted))),
        (vec![test(ago(190), Some(true), None), test(ago(3), Some(false), None)], None),
        (vec![test(ago(3), Some(false), None), test(ago(2), Some(true), None)], Some((Stop, Reason::PatchTestReacted))),
    ] {
        let person = PersonFacts { patch_tests: tests.clone(), ..asked() };
        let found = check(&planned(&tint), &person, TODAY).into_iter().next();
        assert_eq!(found.map(|found| (found.gravity, found.reason)), expected, "{tests:?}");
    }
    let child = |years: i16| {
        let born = Date::new(TODAY.year() - years, TODAY.month(), TODAY.day()).unwrap();
        PersonFacts { birth: BirthDate::new(born, TODAY).ok(), ..asked() }
    };
    let care = procedure(Category::Care, "");
    let found = check(&planned(&care), &child(17), TODAY);
    assert_eq!((found[0].gravity, found[0].clear_from), (Caution, date(2027, 11, 22).into()));
    assert!(found[0].resolved_by.contains(&Resolution::Consent(ConsentPurpose::Guardian)));
    assert!(check(&planned(&care), &child(18), TODAY).is_empty(), "the birthday itself is of age");
    let mut agreed = child(17);
    agreed.consents.push(consent(ConsentPurpose::Guardian, Scope::Whole));
    assert!(check(&planned(&care), &agreed, TODAY).is_empty(), "a guardian agreed");
    let brows = ProcedureDetails { patch_test: false, ..starting("pmu_brows") };
    assert_eq!(gravest(&check(&planned(&brows), &agreed, TODAY)), Some(Stop), "permanent make-up is for adults");
    let nobody = PersonFacts::default();
    let asks = check(&planned(&ProcedureDetails { patch_test: false, ..starting("filler_lips") }), &nobody, TODAY);
    assert!(asks.iter().all(|finding| finding.gravity == Gravity::Ask) && asks.len() == 3, "{asks:?}");
    assert!(check(&planned(&starting("cons_cosm")), &nobody, TODAY).is_empty(), "a consultation is where one asks");
}

#[test]
fn a_doctors_word_answers_cautions_and_softens_stops() {
    let word = |code: &str, category: Option<Category>, until: Option<Date>| ClearanceFact {
        code: code.to_owned(),
        category,
        until,
    };
    let threads = procedure(Category::Threads, "");
    for (code, words, expected) in [
        ("C_KELOID", vec![], Some(Gravity::Caution)),
        ("C_KELOID", vec![word("C_KELOID", None, None)], None),
        ("C_KELOID", vec![word("C_KELOID", Some(Category::Peel), None)], Some(Gravity::Caution)),
        ("C_KELOID", vec![word("C_KELOID", Some(Category::Threads), Some(ahead(1)))], None),
        ("C_KELOID", vec![word("C_KELOID", None, Some(TODAY))], Some(Gravity::Caution)),
        ("C_KELOID", vec![word("C_CLOTTING", None, None)], Some(Gravity::Caution)),
        ("C_CLOTTING", vec![word("C_CLOTTING", None, None)], Some(Gravity::Caution)),
    ] {
        let person = PersonFacts { clearances: words.clone(), ..with_condition(code, None, None) };
        assert_eq!(gravest(&check(&planned(&threads), &person, TODAY)), expected, "{code} {words:?}");
    }
}

#[test]
fn the_first_safe_day_waits_for_every_window_and_for_nothing_without_an_end() {
    let peel = procedure(Category::Peel, "");
    let mut person = with_condition("C_SUNBURN", Some(ago(4)), None);
    assert_eq!(first_safe_day(&planned(&peel), &person, TODAY), Some(ahead(10)));
    person.medications.push(MedicationFact {
        line: MedicationId(1),
        code: "M_PHOTOSENSITIZER".to_owned(),
        said: String::new(),
        starts: None,
        ends: Some(ahead(2)),
    });
    assert_eq!(first_safe_day(&planned(&peel), &person, TODAY), Some(ahead(16)));
    person.conditions.push(ConditionFact {
        line: ConditionId(2),
        code: "C_KELOID".to_owned(),
        said: String::new(),
        since: None,
        until: None,
        noted: TODAY,
    });
    assert_eq!(first_safe_day(&planned(&peel), &person, TODAY), Some(ahead(16)), "a caution for life moves no day");
    person.conditions[1].code = "C_COLLAGENOSIS".to_owned();
    assert_eq!(first_safe_day(&planned(&peel), &person, TODAY), None, "a stop for life has no day");
    let booked = with_visit(Category::PermanentMakeup, "pmu_lips", 9, ahead(100));
    let lips = starting("filler_lips");
    assert_eq!(first_safe_day(&planned(&lips), &booked, TODAY), Some(TODAY));
    assert_eq!(first_safe_day(&planned(&lips), &booked, ahead(20)), Some(ahead(190)));
}

proptest! {
    /// Whatever the card holds, the first safe day is no earlier than asked, nothing that time resolves stands on it,
    /// and one more fact never makes a check lighter.
    #[test]
    fn a_first_safe_day_is_safe_and_more_facts_weigh_no_less(
        rows in prop::collection::vec((0_usize..423, -400_i64..400, prop::option::of(0_i64..300)), 0..6),
        procedure in 0_usize..60,
        from in -30_i64..60,
    ) {
        let procedure = starter::procedures(Market::Kz).swap_remove(procedure);
        let mut person = asked();
        let mut heaviest = gravest(&check(&planned(&procedure), &person, ahead(from)));
        for (row, since, lasts) in rows {
            let code = rules()[row].code.clone();
            let day = ahead(since);
            person.conditions.push(ConditionFact {
                line: ConditionId(1),
                said: code.clone(),
                code,
                since: Some(day),
                until: lasts.map(|days| day.checked_add(days.days()).unwrap()),
                noted: ago(1),
            });
            let now = gravest(&check(&planned(&procedure), &person, ahead(from)));
            prop_assert!(now >= heaviest);
            heaviest = now;
        }
        if let Some(safe) = first_safe_day(&planned(&procedure), &person, ahead(from)) {
            prop_assert!(safe >= ahead(from));
            let findings = check(&planned(&procedure), &person, safe);
            let waits = |finding: &Finding| finding.gravity > Gravity::Ask && finding.clear_from.is_some();
            prop_assert!(!findings.iter().any(|finding| finding.gravity == Gravity::Stop || waits(finding)));
        }
    }
}

#[test]
fn a_mark_stays_until_its_facts_change() {
    let filler = starting("filler_lips");
    let person = allergic(&["AN_LIDOCAINE"]);
    let mark = |person: &PersonFacts, on: Date| check(&planned(&filler), person, on)[0].mark();
    assert_eq!(mark(&person, TODAY), mark(&person, ahead(9)), "the day alone changes nothing");
    let mut other = person.clone();
    other.allergies[0].line = AllergyId(2);
    assert_ne!(mark(&person, TODAY), mark(&other, TODAY));
    let taken = with_medication("M_ISOTRETINOIN", None, None);
    let ended = with_medication("M_ISOTRETINOIN", None, Some(ago(1)));
    assert_ne!(mark(&taken, TODAY), mark(&ended, TODAY), "the window got an end");
}

#[test]
fn a_thousand_checks_take_no_time() {
    let procedures: Vec<ProcedureDetails> = starter::procedures(Market::Kz);
    let mut person = allergic(&["AN_LIDOCAINE", "FR_MIX", "ME_NICKEL", "LX_LATEX", "DY_PPD"]);
    person.conditions = with_condition("C_KELOID", None, None).conditions;
    person.medications = with_medication("M_ISOTRETINOIN", None, None).medications;
    let mut found = check(&planned(&procedures[0]), &person, TODAY).len();
    let began = Instant::now();
    for at in 0..1_000 {
        found += check(&planned(&procedures[at % procedures.len()]), &person, TODAY).len();
    }
    let took = began.elapsed();
    assert!(found > 1_000);
    assert!(took.as_millis() < 1_000, "a check takes less than a millisecond even unoptimised, all took {took:?}");
}
