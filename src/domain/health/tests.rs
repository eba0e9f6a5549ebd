//! What people say, and what it means.

use proptest::prelude::*;

use super::*;

/// Codes, unmatched stretches and whether the answer is "none", in one line.
fn read(list: &Vocabulary, text: &str) -> String {
    let matching = list.match_text(text);
    let mut parts: Vec<String> = matching
        .matches
        .iter()
        .map(|one| format!("{}{}", if one.denied { "not? " } else { "" }, one.codes.join("+")))
        .collect();
    parts.extend(matching.unmatched.iter().map(|words| format!("«{words}»")));
    if matching.says_none {
        parts.push("none".to_owned());
    }
    parts.join(", ")
}

#[test]
fn allergies_as_people_tell_them() {
    for (text, expected) in [
        // exact, in four languages and Kazakh
        ("лидокаин", "AN_LIDOCAINE"),
        ("lidocaine", "AN_LIDOCAINE"),
        ("lidokaina", "AN_LIDOCAINE"),
        ("利多卡因", "AN_LIDOCAINE"),
        ("对利多卡因过敏", "AN_LIDOCAINE"),
        ("қолғап", "LX_LATEX"),
        ("жержаңғақ", "FD_PEANUT"),
        // endings
        ("аллергия на лидокаина", "AN_LIDOCAINE"),
        ("латекса и никеля", "LX_LATEX, ME_NICKEL"),
        ("орехов", "FD_TREENUT"),
        ("uczulenie na lateksu", "LX_LATEX"),
        ("uczulona na orzechach", "FD_TREENUT"),
        ("на хну", "DY_HENNA"),
        ("аллергия на мёд", "FD_BEE"),
        ("меда", "FD_BEE"),
        ("на осу", "IN_HYMENOPTERA"),
        ("клея для ресниц", "AC_CYANOACRYLATE"),
        // misspelt
        ("ледокоин", "AN_LIDOCAINE"),
        ("лидокин", "AN_LIDOCAINE"),
        ("lidokain", "AN_LIDOCAINE"),
        ("хлоргиксидин", "AS_CHLORHEXIDINE"),
        ("пеницилин", "DR_PENICILLIN"),
        ("penicilina", "DR_PENICILLIN"),
        ("клубнига", "FD_STRAWBERRY"),
        // several, in one breath
        ("лидокаин, латекс и пыльца", "AN_LIDOCAINE, LX_LATEX, PL_POLLEN"),
        ("lateks oraz nikiel", "LX_LATEX, ME_NICKEL"),
        ("青霉素和海鲜", "DR_PENICILLIN, FD_SHELLFISH"),
        ("эмла", "AN_LIDOCAINE+AN_PRILOCAINE"),
        // the longest name wins
        ("молочная кислота", "AK_GLYCOLIC"),
        ("краска для волос", "DY_PPD"),
        ("краска для тату", "DY_PMU_PIGMENT"),
        ("金盏花", "PL_COMPOSITAE"),
        ("金属", "ME_NICKEL"),
        ("аллергия на холод", "EN_COLD"),
        // traps
        ("медикаменты", "«медикаменты»"),
        ("йодопропинил", "«йодопропинил»"),
        ("йод", "AS_IODINE"),
        ("краска", "«краска»"),
        ("мука", "«мука»"),
        ("кокосовое молоко", "«кокосовое молоко»"),
        ("молоко", "FD_MILK"),
        ("лактоза", "FD_MILK"),
        ("осадок", "«осадок»"),
        ("хнавка", "«хнавка»"),
        ("раки", "FD_SHELLFISH"),
        // none, and not
        ("аллергии нет", "none"),
        ("нет аллергии", "none"),
        ("Нет", "none"),
        ("brak alergii", "none"),
        ("brak", "none"),
        ("无", "none"),
        ("没有过敏", "none"),
        ("no known allergies", "none"),
        ("none", "none"),
        ("на лидокаин аллергии нет", "not? AN_LIDOCAINE"),
        ("мёд нет, на йод есть", "not? FD_BEE, AS_IODINE"),
        ("аллергии нет, но на латекс есть", "LX_LATEX"),
        // what the list does not know stays in the client's words
        ("синяя бутылочка", "«синяя бутылочка»"),
        ("латекс и синяя бутылочка", "LX_LATEX, «синяя бутылочка»"),
        ("", ""),
        ("12", ""),
    ] {
        assert_eq!(read(allergens(), text), expected, "{text}");
    }
}

#[test]
fn conditions_as_people_tell_them() {
    for (text, expected) in [
        ("беременность", "C_PREGNANCY"),
        ("w ciąży", "C_PREGNANCY"),
        ("怀孕", "C_PREGNANCY"),
        ("жүкті", "C_PREGNANCY"),
        ("сахарный диабет", "C_DIABETES"),
        ("cukrzyca", "C_DIABETES"),
        ("рак", "C_CANCER_ACTIVE"),
        ("раковина", "«раковина»"),
        ("золотые нити", "C_GOLD_THREADS"),
        ("роаккутан", "M_ISOTRETINOIN"),
        ("раккутан", "M_ISOTRETINOIN"),
        ("принимаю варфарин", "M_ANTICOAGULANT, «принимаю»"),
        ("гипертания", "C_HYPERTENSION"),
        ("кардиостимулятор", "C_PACEMAKER"),
        ("心脏起搏器", "C_PACEMAKER"),
    ] {
        let mut parts = read(conditions(), text).split(", ").map(str::to_owned).collect::<Vec<_>>();
        parts.sort();
        let mut due = expected.split(", ").map(str::to_owned).collect::<Vec<_>>();
        due.sort();
        assert_eq!(parts, due, "{text}");
    }
}

#[test]
fn a_match_shows_what_matched() {
    let matching = allergens().match_text("сильная аллергия на Лидокаин");
    let [one] = matching.matches.as_slice() else { panic!("one match: {matching:?}") };
    assert_eq!((one.said.as_str(), one.kind), ("лидокаин", MatchKind::Exact));
    let matching = allergens().match_text("лидокин");
    assert_eq!(matching.matches[0].kind, MatchKind::Fuzzy);
    assert_eq!(matching.matches[0].matched, "лидокаин");
}

#[test]
fn the_lists_are_whole() {
    for list in [allergens(), conditions()] {
        assert!(list.entries().len() > 100);
        for entry in list.entries() {
            let names = &entry.names;
            for name in [&names.en, &names.ru, &names.pl, &names.zh] {
                assert!(!name.is_empty(), "{} lacks a name", entry.code);
            }
        }
    }
}

#[test]
fn every_name_in_the_lists_finds_its_entry() {
    for list in [allergens(), conditions()] {
        for term in &list.terms {
            let matching = list.match_text(&term.written);
            let codes: Vec<&String> = matching.matches.iter().flat_map(|one| &one.codes).collect();
            for at in &term.entries {
                let code = &list.entries()[*at].code;
                assert!(matching.says_none || codes.contains(&code), "{} finds {codes:?}, not {code}", term.written);
            }
        }
        for (written, entries) in &list.han {
            let matching = list.match_text(written);
            let codes: Vec<&String> = matching.matches.iter().flat_map(|one| &one.codes).collect();
            for at in entries {
                let code = &list.entries()[*at].code;
                assert!(matching.says_none || codes.contains(&code), "{written} finds {codes:?}, not {code}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in any::<String>()) {
        allergens().match_text(&text);
        conditions().match_text(&text);
    }
}

#[test]
fn one_slip_in_a_long_name_is_found() {
    for at in 0..8 {
        for wrong in 'а'..='я' {
            let mut letters: Vec<char> = "лидокаин".chars().collect();
            letters[at] = wrong;
            let text: String = letters.into_iter().collect();
            let matching = allergens().match_text(&text);
            let found = matching.matches.iter().any(|one| one.codes.contains(&"AN_LIDOCAINE".to_owned()));
            assert!(found, "{text}: {matching:?}");
        }
    }
}
