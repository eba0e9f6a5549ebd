//! The questionnaire that comes with the program, and what answers do to a card.

use jiff::civil::{Date, date};

use super::built_in::built_in;
use super::due::LastAnswers;
use super::given::{Answers, Given, Item};
use super::lines::{CardList, ToldLine, lines};
use super::question::{Circumstances, Questionnaire};
use super::review::{CardLine, Contradiction, Remark, Review, Reviewed, review};
use crate::domain::health::{Severity, allergens, conditions};

const TODAY: Date = date(2026, 11, 22);

#[test]
fn the_built_in_questionnaire_is_whole() {
    let read: Result<Questionnaire, _> = toml::from_str(include_str!("questionnaire.toml"));
    assert_eq!(read.as_ref().ok(), Some(built_in()), "{read:?}");
    let questions = &built_in().questions;
    assert!(questions.len() > 50, "{}", questions.len());
    let mut section = questions[0].section;
    for (at, question) in questions.iter().enumerate() {
        let code = &question.code;
        assert!(question.section >= section, "{code} stands in its section");
        section = question.section;
        assert!(!questions[..at].iter().any(|other| other.code == *code), "{code} stands once");
        let mut names: Vec<&str> = vec![&question.names.en, &question.names.ru, &question.names.pl, &question.names.zh];
        for option in &question.options {
            names.extend([option.names.en.as_str(), &option.names.ru, &option.names.pl, &option.names.zh]);
        }
        assert!(names.iter().all(|name| !name.is_empty()), "{code} has words in four languages");
        assert_eq!(question.kind.has_options(), question.options.len() > 1, "{code}");
        for written in question.codes() {
            assert!(CardList::of_code(written).is_some(), "{code} writes {written}, which no list knows");
        }
        for family in &question.families {
            let known = allergens().entries().iter().chain(conditions().entries());
            assert!(known.into_iter().any(|entry| entry.group == *family || entry.code == *family), "{code}: {family}");
        }
        if let Some(follows) = &question.follows {
            let before = questions[..at].iter().find(|other| other.code == follows.question).expect(code);
            let offered = |word: &String| word == "yes" || before.option(word).is_some();
            assert!(follows.answers.iter().all(offered), "{code} follows an answer that there is");
        }
    }
}

fn chosen(codes: &[&str]) -> Given {
    Given::Chosen(codes.iter().map(|code| (*code).to_owned()).collect())
}

fn answers(rows: &[(&str, Given)]) -> Answers {
    rows.iter().map(|(code, given)| ((*code).to_owned(), given.clone())).collect()
}

fn reviewed(open: &[(&str, Given)], card: &[CardLine]) -> Review {
    let (open, last, circumstances) = (answers(open), LastAnswers::new(), Circumstances::default());
    review(&Reviewed {
        questionnaire: built_in(),
        last: &last,
        open: &open,
        circumstances: &circumstances,
        card,
        today: TODAY,
    })
}

fn on_card(list: CardList, code: &str, said: &str, until: Option<Date>) -> CardLine {
    CardLine { list, id: 7, version: 1, code: code.to_owned(), said: said.to_owned(), since: None, until }
}

#[test]
fn answers_write_lines_with_what_their_follow_ups_add() {
    let told = |open: &[(&str, Given)]| lines(built_in(), &built_in().questions, &answers(open));
    let line = |question: &str, list, code: &str, since, until, detail: &str| ToldLine {
        question: question.to_owned(),
        list,
        code: code.to_owned(),
        said: String::new(),
        detail: detail.to_owned(),
        since,
        until,
        severity: Severity::Unknown,
    };
    let day = date(2026, 3, 1);
    assert_eq!(told(&[("fears_pain", Given::Yes), ("isotretinoin", Given::No)]), []);
    assert_eq!(
        told(&[("isotretinoin", Given::Yes), ("isotretinoin_until", Given::Day(day))]),
        [line("isotretinoin", CardList::Medications, "M_ISOTRETINOIN", None, Some(day), "")]
    );
    assert_eq!(
        told(&[
            ("anaphylaxis", Given::Yes),
            ("anaphylaxis_when", Given::Day(day)),
            ("anaphylaxis_what", Given::Text("оса".into()))
        ]),
        [line("anaphylaxis", CardList::Conditions, "C_ANAPHYLAXIS", Some(day), None, "оса")]
    );
    // The day of birth belongs to the pregnancy, not to the other option.
    assert_eq!(
        told(&[("pregnancy", chosen(&["pregnant", "feeding"])), ("pregnancy_due", Given::Day(date(2027, 1, 1)))]),
        [
            line("pregnancy", CardList::Conditions, "C_PREGNANCY", None, Some(date(2027, 1, 1)), ""),
            line("pregnancy", CardList::Conditions, "C_LACTATION", None, None, ""),
        ]
    );
    assert_eq!(told(&[("sting", chosen(&["general"]))])[0].list, CardList::Allergies);
    // An unknown blood thinner is a blood thinner, in the client's words; an unknown allergen stays words.
    let unknown = told(&[("blood", Given::Items(vec![Item::said("квазитромб")]))]);
    assert_eq!((unknown[0].code.as_str(), unknown[0].said.as_str()), ("M_ANTICOAGULANT", "квазитромб"));
    let unknown = told(&[("allergy_drugs", Given::Items(vec![Item::said("квазиумаб")]))]);
    assert_eq!((unknown[0].code.as_str(), unknown[0].said.as_str()), ("", "квазиумаб"));
    // The same thing told twice is one line.
    let steroid = || Given::Items(vec![Item { code: "M_STEROID".into(), ..Item::said("преднизолон") }]);
    assert_eq!(told(&[("medicines", steroid()), ("steroids", steroid())]).len(), 1);
}

#[test]
fn a_review_adds_corrects_and_offers_to_end_but_ends_nothing_by_itself() {
    let stop = date(2026, 10, 1);
    let iso = on_card(CardList::Medications, "M_ISOTRETINOIN", "Роаккутан", None);
    let found =
        reviewed(&[("isotretinoin", Given::Yes), ("isotretinoin_until", Given::Day(stop))], std::slice::from_ref(&iso));
    assert_eq!((found.add.len(), found.may_end.len()), (0, 0));
    assert_eq!(found.correct.iter().map(|one| (one.line.id, one.until)).collect::<Vec<_>>(), [(7, Some(stop))]);
    let found = reviewed(&[("isotretinoin", Given::Yes)], &[]);
    assert_eq!(found.add.iter().map(|line| line.code.as_str()).collect::<Vec<_>>(), ["M_ISOTRETINOIN"]);
    assert!(matches!(found.remarks.as_slice(), [Remark::NoEnd(_)]), "no last day: still taken");
    for (open, line, ends) in [
        (("isotretinoin", Given::No), iso.clone(), true),
        (("isotretinoin", Given::NotSaid), iso.clone(), false),
        (("isotretinoin", Given::No), CardLine { until: Some(stop), ..iso.clone() }, false),
        (("fears_pain", Given::No), iso.clone(), false),
        (("allergy_drugs", Given::No), on_card(CardList::Allergies, "AN_LIDOCAINE", "", None), true),
        (("allergy_food", Given::No), on_card(CardList::Allergies, "AN_LIDOCAINE", "", None), false),
        (("herpes", chosen(&["never"])), on_card(CardList::Conditions, "C_HERPES_ACTIVE", "", None), true),
        (("herpes", chosen(&["now"])), on_card(CardList::Conditions, "C_HERPES_ACTIVE", "", None), false),
        (("hormones", Given::No), on_card(CardList::Medications, "M_HORMONE", "L-тироксин", None), true),
    ] {
        let found = reviewed(std::slice::from_ref(&open), std::slice::from_ref(&line));
        assert_eq!(!found.may_end.is_empty(), ends, "{open:?} with {line:?}");
        assert_eq!(found.add.len(), 0, "{open:?}");
    }
}

#[test]
fn what_cannot_be_right_is_told() {
    let none: Vec<(&str, Given)> =
        ["allergy_drugs", "allergy_food", "allergy_cosmetics", "allergy_metal"].map(|code| (code, Given::No)).to_vec();
    let lidocaine = on_card(CardList::Allergies, "AN_LIDOCAINE", "", None);
    let denied = reviewed(&none, &[lidocaine]);
    assert!(denied.no_allergies);
    assert_eq!(denied.remarks, [Remark::AllergiesDenied]);
    assert!(reviewed(&none, &[]).remarks.is_empty());
    assert!(!reviewed(&none[..3], &[]).no_allergies, "one of them is open");
    let mut listed = none.clone();
    listed[0] = ("allergy_drugs", Given::Items(vec![Item::said("квазиумаб")]));
    let found = reviewed(&listed, &[]);
    assert!(!found.no_allergies);
    assert_eq!(found.remarks, [Remark::Unmatched("квазиумаб".to_owned())]);
    let man = [("sex", chosen(&["male"])), ("pregnancy", chosen(&["pregnant"]))];
    assert_eq!(reviewed(&man, &[]).contradictions, [Contradiction::PregnantMan]);
    assert!(reviewed(&man[1..], &[]).contradictions.is_empty());
    let pregnancy = on_card(CardList::Conditions, "C_PREGNANCY", "", None);
    assert_eq!(reviewed(&man[..1], std::slice::from_ref(&pregnancy)).may_end.len(), 1, "a man's card says so");
    assert!(reviewed(&[("sex", chosen(&["female"]))], &[pregnancy]).may_end.is_empty());
}
