//! The standard's file, read and written; the standard that comes with the program.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::domain::catalogue::Names;
use crate::domain::language::Language;

/// A rule as it is written, with lines of one's own at its end.
fn file(lines: &str) -> String {
    format!(
        "[[rule]]\nid = \"tea\"\nmoment = \"arrival\"\ntitle = {{ en = \"Tea\", ru = \"Чай\", pl = \"Herbata\", zh = \"茶\" }}\n{lines}"
    )
}

/// What to say, the same in four languages.
fn say(text: &str) -> String {
    format!("say = {{ en = \"{text}\", ru = \"{text}\", pl = \"{text}\", zh = \"{text}\" }}\n")
}

/// The faults of a file: line, column, kind.
fn faults(text: &str) -> Vec<(usize, usize, String)> {
    read(text.as_bytes())
        .faults
        .into_iter()
        .map(|fault| (fault.line, fault.column, fault.kind.code().to_owned()))
        .collect()
}

#[test]
fn the_built_in_standard_is_without_fault() {
    let reading = read(BUILT_IN_TEXT.as_bytes());
    assert_eq!(reading.faults, Vec::new());
    for (moment, least) in [
        (Moment::Arrival, 15),
        (Moment::Waiting, 4),
        (Moment::HandOver, 4),
        (Moment::Return, 5),
        (Moment::BeforePayment, 8),
        (Moment::AfterPayment, 1),
        (Moment::NextVisit, 4),
        (Moment::Leaving, 3),
        (Moment::Phone, 5),
        (Moment::WalkIn, 4),
        (Moment::Complaint, 7),
        (Moment::Always, 4),
    ] {
        assert!(built_in().of(moment).count() >= least, "{moment:?}");
    }
    let numbers: BTreeSet<&str> = built_in().rules.iter().map(|rule| rule.number.as_str()).collect();
    for number in (1..=15).map(|number| format!("S{number}")).chain((1..=6).map(|number| format!("C{number}"))) {
        assert!(numbers.contains(number.as_str()), "{number} is not in the standard");
    }
}

#[test]
fn what_is_written_is_read_again() {
    let written = built_in().written(&["The standard.", "In four languages."]);
    let reading = read(written.as_bytes());
    assert_eq!(reading.faults, Vec::new());
    assert_eq!(reading.standard, **built_in());
    assert_eq!(reading.standard.written(&["The standard.", "In four languages."]), written);
}

#[test]
fn no_two_rules_of_a_place_apply_together() {
    // Rules that share their place in a moment are one rule, split by conditions: whatever is known, one of them at most.
    let rules = &built_in().rules;
    for (at, one) in rules.iter().enumerate() {
        for other in &rules[at + 1..] {
            if (one.moment, one.order) == (other.moment, other.order) {
                let apart = one.when.iter().any(|a| other.when.iter().any(|b| a.contradicts(*b)));
                assert!(apart, "{} and {} may apply together", one.id, other.id);
            }
        }
    }
}

#[test]
fn faults_are_named_with_their_place() {
    let fine = file(&say("Tea?"));
    assert_eq!(faults(&fine), []);
    for (lines, expected) in [
        ("", vec![(1, 1, "empty")]),
        ("when = [\"frist_visit\"]\n", vec![(1, 1, "empty"), (5, 10, "unknown")]),
        ("evidnce = \"mark\"\n", vec![(1, 1, "empty"), (5, 1, "unknown")]),
        ("evidence = \"tea\"\n", vec![(1, 1, "empty"), (5, 13, "unknown")]),
        ("evidence = 7\n", vec![(1, 1, "empty"), (5, 12, "wrong_kind")]),
        ("order = -1\n", vec![(1, 1, "empty"), (5, 9, "bad_order")]),
        ("order = 10000\n", vec![(1, 1, "empty"), (5, 9, "bad_order")]),
        ("order = 99999999999999999999\n", vec![(1, 1, "empty"), (5, 9, "bad_order")]),
        ("paused = \"yes\"\n", vec![(1, 1, "empty"), (5, 10, "wrong_kind")]),
        ("when = \"name\"\n", vec![(1, 1, "empty"), (5, 8, "wrong_kind")]),
        ("when = [7]\n", vec![(1, 1, "empty"), (5, 9, "wrong_kind")]),
        (
            "say.de = \"Tee?\"\nsay.en = \"Tea?\"\nsay.ru = \"Чай?\"\nsay.pl = \"?\"\nsay.zh = \"茶\"\n",
            vec![(5, 5, "unknown")],
        ),
        ("say.en = \"Tea?\"\nsay.ru = \"Чай?\"\nsay.pl = \"?\"\n", vec![(5, 1, "missing_language")]),
    ] {
        let expected: Vec<_> =
            expected.into_iter().map(|(line, column, kind)| (line, column, kind.to_owned())).collect();
        assert_eq!(faults(&file(lines)), expected, "{lines}");
    }
    for (lines, expected) in [
        ("when = [\"name\", \"not name\"]\n", vec![(5, 17, "contradiction")]),
        ("when = [\"points >= 10\", \"points < 5\"]\n", vec![(5, 25, "contradiction")]),
        ("when = [\"name\", \"name\"]\n", vec![(5, 17, "repeated")]),
        ("when = [\"name >= 2\"]\n", vec![(5, 10, "not_a_number")]),
        ("when = [\"points >= x\"]\n", vec![(5, 9, "bad_condition")]),
    ] {
        let expected: Vec<_> =
            expected.into_iter().map(|(line, column, kind)| (line, column, kind.to_owned())).collect();
        assert_eq!(faults(&file(&format!("{lines}{}", say("Tea?")))), expected, "{lines}");
    }
}

#[test]
fn faults_of_texts_point_at_the_placeholder() {
    for (text, columns, kind) in [
        ("Tea, {nmae}?", Some([21, 42, 63, 84]), "unknown"),
        ("Tea, {name}?", Some([21, 42, 63, 84]), "not_sure"),
        ("Tea, {first_visit}?", None, "nothing_to_say"),
        ("Tea, {name?", None, "brace"),
        ("Tea\\u001b[31m", None, "unprintable"),
        ("Tea \\u202e", None, "unprintable"),
    ] {
        let found = faults(&file(&say(text)));
        assert_eq!(found.len(), 4, "{text}: {found:?}");
        assert!(found.iter().all(|(line, _, found)| *line == 5 && found == kind), "{text}: {found:?}");
        if let Some(columns) = columns {
            let told: Vec<usize> = found.iter().map(|(_, column, _)| *column).collect();
            assert_eq!(told, columns, "{text}");
        }
    }
}

#[test]
fn whole_files_that_will_not_do() {
    let twice = format!("{}{}", file(&say("Tea?")), file(&say("Tea?")));
    let reading = read(twice.as_bytes());
    assert_eq!(reading.faults.len(), 1);
    assert_eq!(reading.faults[0].line, 7);
    assert_eq!(reading.faults[0].kind, FaultKind::DoubledId { id: "tea".to_owned(), first: 1 });
    assert_eq!(reading.standard.rules.len(), 1, "the first of the two stays");

    let many: String =
        (0..=RULES_MAX).map(|number| file(&say("Tea?")).replace("\"tea\"", &format!("\"tea-{number}\""))).collect();
    assert_eq!(faults(&many).len(), 1);
    assert_eq!(faults(&many)[0].2, "too_many_rules");

    let deep = format!("rule = {}{}", "[".repeat(5_000), "]".repeat(5_000));
    for (bytes, kind) in [
        (Vec::new(), "no_rules"),
        (b"# nothing\n".to_vec(), "no_rules"),
        (b"rule = 7\n".to_vec(), "no_rules"),
        (b"rule = [7]\n".to_vec(), "no_rules"),
        (b"[[rule]\n".to_vec(), "syntax"),
        (b"\xff\xfe".to_vec(), "not_utf8"),
        (deep.into_bytes(), "syntax"),
        (vec![b'#'; FILE_BYTES_MAX + 1], "too_large"),
        (b"id = \"a\x1b[2J\"\n".to_vec(), "syntax"),
    ] {
        let reading = read(&bytes);
        assert!(!reading.is_good());
        assert!(reading.faults.iter().any(|fault| fault.kind.code() == kind), "{kind}: {:?}", reading.faults);
    }
    let marked = [b"\xef\xbb\xbf".as_slice(), BUILT_IN_TEXT.as_bytes()].concat();
    assert_eq!(read(&marked).faults, Vec::new(), "the mark that Windows editors put first is no fault");
    let windows = BUILT_IN_TEXT.replace('\n', "\r\n");
    assert_eq!(read(windows.as_bytes()).standard, **built_in());
}

#[test]
fn a_broken_rule_is_left_out_and_the_others_stay() {
    let text = format!("{}[[rule]]\nid = \"Bad Name\"\nmoment = \"arival\"\n", file(&say("Tea?")));
    let reading = read(text.as_bytes());
    assert_eq!(reading.standard.rules.len(), 1);
    assert!(!reading.is_good());
    let nearest = reading.faults.iter().find_map(|fault| match &fault.kind {
        FaultKind::Unknown { nearest, .. } => nearest.clone(),
        _ => None,
    });
    assert_eq!(nearest.as_deref(), Some("arrival"));
}

#[test]
fn a_missing_language_is_told_and_does_not_stop_the_standard() {
    let reading = read(file("say.ru = \"Чай?\"\n").as_bytes());
    assert!(reading.is_good());
    assert_eq!(reading.faults.len(), 3);
    assert_eq!(reading.standard.rules.len(), 1);
}

/// Pieces of a file, more and less right.
fn scrap() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("[[rule]]\n".to_owned()),
        Just("id = \"tea\"\n".to_owned()),
        Just("moment = \"arrival\"\n".to_owned()),
        Just("when = [\"first_visit\", \"points >= 3\"]\n".to_owned()),
        Just("say.en = \"{name}, {points|a|b}\"\n".to_owned()),
        Just("title.ru = \"{{{\"\n".to_owned()),
        Just("title = [[[[1]]]]\n".to_owned()),
        "[a-z]{1,6} = \"[^\"\\\\]{0,12}\"\n",
        any::<String>(),
    ]
}

/// A rule with texts of any kind, as a form may hold it.
fn any_rule() -> impl Strategy<Value = Rule> {
    let text = "[ -~а-яА-Яąęł茶]{1,30}";
    (
        "[a-z0-9][a-z0-9-]{0,12}",
        text,
        text,
        0..=ORDER_MAX,
        prop::collection::vec(0..Fact::ALL.len(), 0..4),
        any::<bool>(),
    )
        .prop_map(|(id, title, said, order, facts, is_paused)| Rule {
            id: RuleId(id),
            number: "S1".to_owned(),
            title: Names { en: title, ..Names::default() },
            moment: Moment::Arrival,
            order,
            who: Who::Desk,
            when: facts.into_iter().map(|at| Condition { fact: Fact::ALL[at], is: Comparison::Not }).collect(),
            say: Names { ru: said, ..Names::default() },
            act: Names::default(),
            evidence: Evidence::Mark,
            is_paused,
        })
}

proptest! {
    #[test]
    fn no_file_makes_the_reader_stumble(scraps in prop::collection::vec(scrap(), 0..12), bytes in any::<Vec<u8>>()) {
        let text: String = scraps.concat();
        for fault in read(text.as_bytes()).faults {
            prop_assert!(fault.line >= 1 && fault.line <= text.lines().count().max(1) + 1);
            prop_assert!(fault.column >= 1);
        }
        read(&bytes);
    }

    #[test]
    fn a_rule_without_fault_comes_back_as_it_was_written(mut rule in any_rule()) {
        for language in Language::ALL {
            for text in [&mut rule.title, &mut rule.say] {
                let spaced = text.own(language).split_whitespace().collect::<Vec<_>>().join(" ");
                *text.own_mut(language) = spaced;
            }
        }
        let standard = Standard { rules: vec![rule.clone()] };
        let reading = read(standard.written(&[]).as_bytes());
        if rule.faults().iter().any(|fault| fault.kind.is_grave()) {
            prop_assert!(!reading.is_good());
        } else {
            prop_assert_eq!(reading.standard, standard);
        }
    }
}
