//! The standard kept in versions, changed in the console, by hand in its file, and brought back.

use std::fs;
use std::path::PathBuf;

use frontdesk::desk::DeskError;
use frontdesk::desk::standard::{
    FileState, ListStandardVersions, LoadStandard, ReadStandard, RestoreStandard, SaveStandardRules, WriteStandardFile,
};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::domain::standard::{
    BUILT_IN_TEXT, Condition, FaultKind, Origin, Rule, RuleId, StandardRefusal, built_in, read,
};

use crate::support::Salon;

/// A rule of the standard that comes with the program.
pub fn rule(id: &str) -> Rule {
    built_in().rule(&RuleId(id.to_owned())).expect("a rule of the program").clone()
}

/// The file in the salon's folder.
pub fn file(salon: &Salon) -> PathBuf {
    salon.folder.path().join("standard.toml")
}

fn saving(seen: i64, rules: Vec<Rule>) -> SaveStandardRules {
    SaveStandardRules { seen, rules, removed: Vec::new() }
}

#[test]
fn every_change_is_a_version_and_any_can_be_brought_back() {
    let mut salon = Salon::new(Market::Kz);
    let before = salon.ask(ReadStandard {});
    assert_eq!((before.seen, before.version, before.origin), (0, 0, Origin::BuiltIn));
    assert_eq!(before.standard, **built_in());

    let paused = Rule { is_paused: true, ..rule("offer-drink") };
    let now = salon.ask(saving(before.seen, vec![paused.clone()]));
    assert_eq!((now.version, now.origin, now.by.as_deref()), (2, Origin::Console, Some("Aizhan Bekova")));
    assert_eq!(now.standard.rule(&paused.id), Some(&paused));
    assert_eq!(now.standard.rules.len(), built_in().rules.len(), "the others stay");

    assert!(matches!(salon.refused(saving(before.seen, vec![paused.clone()])), DeskError::Conflict));
    let same = salon.refused(saving(now.seen, vec![paused]));
    assert!(matches!(same, DeskError::Standard(StandardRefusal::Same)), "{same:?}");

    let removed = vec![RuleId("birthday".to_owned())];
    let now = salon.ask(SaveStandardRules { seen: now.seen, rules: Vec::new(), removed: removed.clone() });
    assert_eq!(now.standard.rule(&removed[0]), None);
    let gone = salon.refused(SaveStandardRules { seen: now.seen, rules: Vec::new(), removed });
    assert!(matches!(gone, DeskError::Standard(StandardRefusal::NoRule { .. })), "{gone:?}");

    let versions = salon.ask(ListStandardVersions {});
    let told: Vec<_> =
        versions.iter().map(|one| (one.version, one.origin, one.changed.len(), one.removed.len())).collect();
    assert_eq!(told, [(3, Origin::Console, 0, 1), (2, Origin::Console, 1, 0), (1, Origin::BuiltIn, 0, 0)]);

    let back = salon.ask(RestoreStandard { seen: now.seen, version: Some(2) });
    assert_eq!((back.version, back.origin), (4, Origin::Restored));
    assert!(back.standard.rule(&RuleId("birthday".to_owned())).is_some());
    let built = salon.ask(RestoreStandard { seen: back.seen, version: None });
    assert_eq!((built.version, built.standard == **built_in()), (5, true));
    assert!(matches!(salon.refused(RestoreStandard { seen: built.seen, version: Some(99) }), DeskError::NotFound(..)));
}

#[test]
fn a_rule_with_a_fault_is_not_kept() {
    let mut salon = Salon::new(Market::Kz);
    let mut unsure = rule("greet-by-name");
    unsure.when.retain(|condition| condition.to_string() != "name");
    let mut never = rule("greet-by-name");
    never.when.push(Condition::read("first_visit").unwrap());
    let mut silent = rule("birthday");
    silent.say = frontdesk::domain::catalogue::Names::default();
    let mut escaping = rule("birthday");
    "Happy \u{1b}[31mbirthday".clone_into(&mut escaping.say.en);
    for (rule, code) in [(unsure, "not_sure"), (never, "contradiction"), (silent, "empty"), (escaping, "unprintable")] {
        match salon.refused(saving(0, vec![rule])) {
            DeskError::Standard(StandardRefusal::RuleFaulty { fault, .. }) => assert_eq!(fault.kind.code(), code),
            other => panic!("{code}: {other:?}"),
        }
    }
    assert_eq!(salon.ask(ReadStandard {}).seen, 0, "nothing was kept");
    let all = built_in().rules.iter().map(|rule| rule.id.clone()).collect();
    let last = salon.refused(SaveStandardRules { seen: 0, rules: Vec::new(), removed: all });
    assert!(matches!(last, DeskError::Standard(StandardRefusal::LastRule)), "{last:?}");
}

#[test]
fn the_file_is_written_edited_and_read_in() {
    let mut salon = Salon::new(Market::Kz);
    assert_eq!(salon.ask(ReadStandard {}).file.state, FileState::Absent);
    let none = salon.refused(LoadStandard { seen: Some(0), text: None });
    assert!(matches!(none, DeskError::Standard(StandardRefusal::NoFile)), "{none:?}");

    let written = salon.ask(WriteStandardFile { replace: false });
    assert_eq!(written.state, FileState::Same);
    assert_eq!(fs::read_to_string(file(&salon)).unwrap(), BUILT_IN_TEXT, "with the comments that explain it");

    let edited = BUILT_IN_TEXT.replace("Would you like some water, tea or coffee?", "May I bring you some tea?");
    fs::write(file(&salon), &edited).unwrap();
    assert_eq!(salon.ask(ReadStandard {}).file.state, FileState::Differs);
    let differs = salon.refused(WriteStandardFile { replace: false });
    assert!(matches!(differs, DeskError::Standard(StandardRefusal::FileDiffers)), "{differs:?}");
    assert_eq!(fs::read_to_string(file(&salon)).unwrap(), edited, "what somebody edited stays");

    let loaded = salon.ask(LoadStandard { seen: Some(0), text: None });
    assert_eq!((loaded.origin, loaded.file.state), (Origin::File, FileState::Same));
    let drink = loaded.standard.rule(&RuleId("offer-drink".to_owned())).unwrap();
    assert_eq!(drink.say.en, "May I bring you some tea?");

    fs::remove_file(file(&salon)).unwrap();
    salon.ask(WriteStandardFile { replace: false });
    assert_eq!(fs::read_to_string(file(&salon)).unwrap(), edited, "a version keeps the file's own words and comments");
}

#[test]
fn a_broken_file_stops_nothing_and_is_told_line_by_line() {
    let mut salon = Salon::new(Market::Kz);
    let broken = BUILT_IN_TEXT.replacen("\"not first_visit\"", "\"not frist_visit\"", 1);
    fs::write(file(&salon), &broken).unwrap();
    let shown = salon.ask(ReadStandard {});
    assert_eq!((shown.file.state, shown.standard == **built_in()), (FileState::Faulty, true));
    let line = broken.lines().position(|line| line.contains("frist_visit")).unwrap() + 1;
    assert_eq!(shown.file.faults.len(), 1);
    assert_eq!((shown.file.faults[0].line, shown.file.faults[0].column), (line, 14));
    assert!(matches!(&shown.file.faults[0].kind,
        FaultKind::Unknown { nearest, .. } if nearest.as_deref() == Some("first_visit")));
    match salon.refused(LoadStandard { seen: None, text: None }) {
        DeskError::Standard(StandardRefusal::Faulty { faults }) => assert_eq!(*faults, shown.file.faults),
        other => panic!("{other:?}"),
    }
    assert_eq!(salon.ask(ReadStandard {}).seen, 0, "nothing was kept");

    for bytes in [vec![0xff, 0xfe, 0], vec![b'x'; 3_000_000], Vec::new()] {
        fs::write(file(&salon), bytes).unwrap();
        assert_eq!(salon.ask(ReadStandard {}).file.state, FileState::Faulty);
    }
    fs::remove_file(file(&salon)).unwrap();
    fs::create_dir(file(&salon)).unwrap();
    let shown = salon.ask(ReadStandard {});
    assert_eq!((shown.file.state, shown.standard == **built_in()), (FileState::Unreadable, true));
}

#[test]
fn everybody_reads_it_and_a_manager_changes_it() {
    let mut salon = Salon::new(Market::Kz);
    let paused = Rule { is_paused: true, ..rule("offer-drink") };
    salon.as_role(Role::Administrator);
    assert_eq!(salon.ask(ReadStandard {}).standard, **built_in());
    assert!(matches!(salon.refused(saving(0, vec![paused.clone()])), DeskError::Forbidden(_)));
    assert!(matches!(salon.refused(WriteStandardFile { replace: true }), DeskError::Forbidden(_)));
    salon.as_role(Role::Manager);
    assert_eq!(salon.ask(saving(0, vec![paused])).by.as_deref(), Some("Ewa Kowalczyk"));
    salon.reopen();
    let shown = salon.ask(ReadStandard {});
    assert_eq!(shown.version, 2);
    let text = shown.standard.written(&[]);
    assert_eq!(read(text.as_bytes()).standard, shown.standard);
}
