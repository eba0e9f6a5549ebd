//! The standard's screens driven by keys.

use std::fs;

use frontdesk::desk::standard::{ReadStandard, ReadStandardSettings, SaveStandardRules};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::domain::standard::{BUILT_IN_TEXT, CoatSeason, Moment, Origin, Rule, RuleId, built_in};
use frontdesk::ui::screen::Destination;

use super::keeping::{file, rule};
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

fn console() -> Console {
    let mut console = Console::new(Salon::new(Market::Kz));
    console.goes(Destination::Standard);
    console
}

/// The place of a rule among those of its moment.
fn place(console: &mut Console, id: &str) -> usize {
    let standard = console.salon.ask(ReadStandard {}).standard;
    let moment = standard.rule(&RuleId(id.to_owned())).unwrap().moment;
    standard.of(moment).position(|rule| rule.id.0 == id).unwrap()
}

#[test]
fn rules_are_read_out_paused_and_moved() {
    let mut console = console();
    assert!(console.sees("comes with the program") && console.sees("Greeted by name, standing"));
    assert!(console.sees("Hello, Aigerim!"), "the sentence with made-up facts: {}", console.screen());
    console.press("p");
    assert!(console.sees("(paused)") && console.sees("version 2"), "{}", console.screen());
    let greet = RuleId("greet-by-name".to_owned());
    assert!(console.salon.ask(ReadStandard {}).standard.rule(&greet).unwrap().is_paused);
    console.press("p").press("]");
    assert_eq!(place(&mut console, "greet-by-name"), 1);
    console.press("[").press("[");
    assert_eq!(place(&mut console, "greet-by-name"), 0);
    assert!(console.sees("cannot go further"), "{}", console.screen());
    console.press("b");
    let shown = console.salon.ask(ReadStandard {}).standard;
    assert_eq!(shown.rule(&greet), Some(&rule("greet-by-name")));
}

#[test]
fn the_months_of_coats_are_said_and_a_salon_may_have_no_cloakroom() {
    let mut console = console();
    console.press("m");
    assert!(console.sees("When guests come in coats"), "{}", console.screen());
    console.press("down").press("ctrl-end").press("backspace").press("backspace").types("9").press("ctrl-s");
    let months = |console: &mut Console| console.salon.ask(ReadStandardSettings {}).coats.map(CoatSeason::months);
    assert_eq!(months(&mut console), Some((9, 4)), "{}", console.screen());
    console.press("m").press("right").press("ctrl-s");
    assert_eq!(months(&mut console), None, "{}", console.screen());
}

#[test]
fn a_condition_is_checked_as_it_is_typed_and_the_rule_is_kept() {
    let mut console = console();
    console.press("e").press("tab").press("tab");
    assert!(console.sees("Facts") && console.sees("address_as"), "the facts stand beside: {}", console.screen());
    console.press("ctrl-end").press("enter").types("brithday").press("tab");
    assert!(console.sees("There is no fact “brithday”"), "{}", console.screen());
    console.press("ctrl-s");
    assert_eq!(console.salon.ask(ReadStandard {}).seen, 0, "nothing was kept");
    console.press("ctrl-end"); // the form leads back to what it cannot take
    for _ in 0.."brithday".len() {
        console.press("backspace");
    }
    console.types("birthday").press("ctrl-s");
    assert!(console.sees("Kept."), "{}", console.screen());
    let shown = console.salon.ask(ReadStandard {});
    let greet = shown.standard.rule(&RuleId("greet-by-name".to_owned())).unwrap();
    assert_eq!(greet.when.last().unwrap().to_string(), "birthday");
    assert_eq!((shown.version, shown.origin), (2, Origin::Console));
}

#[test]
fn a_new_rule_and_one_that_goes() {
    let mut console = console();
    console.press("n").press("tab").press("tab").press("tab");
    console.types("Umbrella").press("tab").types("May I take your umbrella, please?").press("ctrl-s");
    assert!(console.sees("Kept."), "{}", console.screen());
    let shown = console.salon.ask(ReadStandard {});
    let own = shown.standard.rule(&RuleId("own-1".to_owned())).expect("a rule of one's own");
    assert_eq!((own.moment, own.say.en.as_str()), (Moment::Arrival, "May I take your umbrella, please?"));
    console.press("/").types("Umbrella").press("enter").press("delete").press("y");
    let shown = console.salon.ask(ReadStandard {});
    assert_eq!(shown.standard.rule(&RuleId("own-1".to_owned())), None, "{}", console.screen());
    console.press("esc").press("v");
    assert!(console.sees("changed here") && console.sees("Taken out:"), "{}", console.screen());
    console.press("down").press("enter").press("y");
    assert_eq!(console.salon.ask(ReadStandard {}).origin, Origin::Restored);
}

#[test]
fn the_file_is_written_and_read_by_keys_and_its_faults_are_listed() {
    let mut console = console();
    console.press("w");
    assert!(console.sees("Written:") && file(&console.salon).is_file(), "{}", console.screen());
    fs::write(file(&console.salon), BUILT_IN_TEXT.replace("Happy birthday", "Happy, happy birthday")).unwrap();
    console.press("esc").goes(Destination::Standard);
    assert!(console.sees("says something else"), "{}", console.screen());
    console.press("l").press("y");
    assert!(console.sees("The file is loaded."), "{}", console.screen());
    let birthday = console.salon.ask(ReadStandard {}).standard.rule(&RuleId("birthday".to_owned())).unwrap().clone();
    assert!(birthday.say.en.starts_with("Happy, happy"));

    fs::write(file(&console.salon), BUILT_IN_TEXT.replacen("moment = \"arrival\"", "moment = \"arival\"", 1)).unwrap();
    console.press("esc").goes(Destination::Standard);
    assert!(console.sees("standard.toml has a fault"), "{}", console.screen());
    console.press("l");
    assert!(console.sees("Did you mean") && console.sees("greet-by-name"), "{}", console.screen());
    assert_eq!(console.salon.ask(ReadStandard {}).standard.rule(&birthday.id), Some(&birthday));
}

#[test]
fn who_may_not_edit_reads() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.goes(Destination::Standard);
    assert!(console.sees("Greeted by name"));
    console.press("p").press("e").press("w").press("l").press("delete");
    assert_eq!(console.salon.ask(ReadStandard {}).seen, 0);
    assert!(!file(&console.salon).exists());
    assert!(console.sees("Greeted by name"), "no form opened: {}", console.screen());
}

/// Two changes: a rule that rests, and one in other words.
fn change(salon: &mut Salon) {
    let mut birthday = rule("birthday");
    for text in [&mut birthday.say.en, &mut birthday.say.ru, &mut birthday.say.pl, &mut birthday.say.zh] {
        text.insert(0, '•');
    }
    let rules = vec![Rule { is_paused: true, ..rule("small-things") }, birthday];
    salon.ask(SaveStandardRules { seen: 0, rules, removed: Vec::new() });
}

#[test]
fn golden_rules() {
    each_language_and_size("standard-rules", change, |console| {
        console.goes(Destination::Standard).press("down").press("down").press("down");
    });
    assert!(built_in().rules.len() > 60);
}

#[test]
fn golden_rule_form() {
    each_language_and_size(
        "standard-rule",
        |_| {},
        |console| {
            console.goes(Destination::Standard).press("down").press("e").press("tab");
        },
    );
}

#[test]
fn golden_rule_conditions() {
    each_language_and_size(
        "standard-conditions",
        |_| {},
        |console| {
            console.goes(Destination::Standard).press("e").press("tab").press("tab");
            console.press("ctrl-end").press("enter").types("poi");
        },
    );
}

#[test]
fn golden_faults() {
    let spoil = |salon: &mut Salon| {
        let text = BUILT_IN_TEXT
            .replacen("\"not first_visit\", \"name\"", "\"not frist_visit\", \"not name\"", 1)
            .replacen("evidence = \"drink\"", "evidnce = \"drink\"", 1)
            .replacen("say.zh = \"{name}，祝您生日快乐！今天能为您服务，我们特别高兴。\"\n", "", 1);
        fs::write(file(salon), text).unwrap();
    };
    each_language_and_size("standard-faults", spoil, |console| {
        console.goes(Destination::Standard).press("l");
    });
}

#[test]
fn golden_versions() {
    each_language_and_size("standard-versions", change, |console| {
        console.goes(Destination::Standard).press("v");
    });
}
