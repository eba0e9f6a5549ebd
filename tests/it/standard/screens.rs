//! What to say and do now, driven by keys.

use std::time::Duration;

use frontdesk::desk::standard::ListPrompts;
use frontdesk::desk::till::OpenShift;
use frontdesk::desk::visit::{Arrive, Finish, Start};
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::role::Role;
use frontdesk::domain::standard::{Moment, Outcome, Prompt, Reason, RuleId, VisitPrompts, built_in};
use frontdesk::ui::screen::Destination;

use crate::schedule::stage::{Stage, at};
use crate::support::Salon;
use crate::till::fixture::coins;
use crate::ui::harness::{Console, each_language_and_size};

/// The English name of a rule that comes with the program.
fn title(rule: &str) -> String {
    let rule = built_in().rule(&RuleId(rule.to_owned())).unwrap_or_else(|| panic!("no rule {rule}"));
    rule.title.en.clone()
}

/// Two clients at two o'clock: Aigerim has come in, Marat waits for his manicure since a quarter to.
fn two_arrived(salon: &mut Salon) -> (VisitId, VisitId) {
    let mut stage = Stage::set(salon);
    salon.at(at(12, 0));
    let marat = stage.booking(stage.marat, stage.manicure, stage.lena, at(14, 0));
    let marat = salon.ask(marat);
    let filler = stage.book_filler(salon, at(14, 15));
    salon.at(at(13, 45));
    salon.ask(Arrive { visit: marat.visit, version: marat.version, seen: Vec::new() });
    salon.at(at(14, 0));
    let seen = salon.shown(filler.visit);
    salon.ask(Arrive { visit: filler.visit, version: filler.version, seen });
    (marat.visit, filler.visit)
}

/// The standard of a visit as it stands.
fn prompts(console: &mut Console, visit: VisitId) -> VisitPrompts {
    console.salon.ask(ListPrompts { visit })
}

/// One prompt, wherever it stands.
fn prompt<'p>(prompts: &'p VisitPrompts, rule: &RuleId) -> &'p Prompt {
    let mut all = prompts.open.iter().chain(&prompts.ended).chain(&prompts.earlier);
    all.find(|prompt| prompt.rule == *rule).unwrap_or_else(|| panic!("{rule} does not prompt"))
}

/// Presses a key of a prompt, as far from the last one as a person would.
fn marks<'c>(console: &'c mut Console, key: &str) -> &'c mut Console {
    console.waits(Duration::from_millis(400)).press(key)
}

/// Whether a text stands on the screen, however the lines broke it.
fn reads(console: &mut Console, text: &str) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let right: Vec<String> = console.screen().lines().map(|line| after_the_line(line).to_owned()).collect();
    words(&right.join(" ")).contains(&words(text))
}

/// What stands right of the line between the panes.
fn after_the_line(line: &str) -> &str {
    line.rsplit_once('│').map_or(line, |(_, right)| right)
}

#[test]
fn the_board_says_what_to_say_and_do_now() {
    each_language_and_size(
        "prompts-today",
        |salon| {
            two_arrived(salon);
        },
        |console| {
            console.press("down");
            marks(console, "space");
        },
    );
}

#[test]
fn one_key_marks_and_the_next_takes_its_place() {
    let mut salon = Salon::new(Market::Kz);
    let (marat, _) = two_arrived(&mut salon);
    let mut console = Console::new(salon);
    let before = prompts(&mut console, marat);
    assert!(before.open.len() > 2, "{before:#?}");
    let (first, second) = (before.open[0].clone(), before.open[1].clone());
    assert!(console.sees(&format!("SAY AND DO NOW 0/{}", before.open.len())), "{}", console.screen());
    marks(&mut console, "space");
    assert!(console.sees(&format!("Done: {}", first.title.en)), "{}", console.screen());
    let after = prompts(&mut console, marat);
    assert_eq!(prompt(&after, &first.rule).mark.as_ref().unwrap().outcome, Outcome::Done);
    assert!(console.sees(&format!("SAY AND DO NOW 1/{}", before.open.len())), "{}", console.screen());
    // The same key again: the one that took its place.
    marks(&mut console, "z");
    let after = prompts(&mut console, marat);
    let mark = prompt(&after, &second.rule).mark.clone().unwrap();
    assert_eq!((mark.outcome, mark.reason), (Outcome::NotNow, None));
    // The last mark goes first, and nothing else goes with it.
    console.press("ctrl-z");
    let after = prompts(&mut console, marat);
    assert_eq!(prompt(&after, &second.rule).mark, None);
    assert!(prompt(&after, &first.rule).mark.is_some());
    assert!(console.sees("taken back"), "{}", console.screen());
}

#[test]
fn a_held_key_marks_one() {
    let mut salon = Salon::new(Market::Kz);
    let (marat, _) = two_arrived(&mut salon);
    let mut console = Console::new(salon);
    marks(&mut console, "space").press("space").press("space").press("space");
    assert_eq!(prompts(&mut console, marat).ended.len(), 1);
}

#[test]
fn another_prompt_is_chosen_and_marked() {
    let mut salon = Salon::new(Market::Kz);
    let (marat, _) = two_arrived(&mut salon);
    let mut console = Console::new(salon);
    let open = prompts(&mut console, marat).open;
    console.press("]").press("]").press("[");
    marks(&mut console, "space");
    let after = prompts(&mut console, marat);
    assert!(prompt(&after, &open[1].rule).mark.is_some(), "{after:#?}");
    // Before the first stands the last.
    console.press("[").press("[");
    marks(&mut console, "space");
    let after = prompts(&mut console, marat);
    assert!(prompt(&after, &open.last().unwrap().rule).mark.is_some(), "{after:#?}");
}

#[test]
fn a_reason_is_one_key_and_says_whether_it_counts() {
    for (digit, outcome, reason) in [
        ("1", Outcome::NotNow, Reason::Declined),
        ("3", Outcome::NotNow, Reason::OutOfPlace),
        ("4", Outcome::NotApplicable, Reason::SettledBefore),
        ("7", Outcome::NotApplicable, Reason::FactsWrong),
    ] {
        let mut salon = Salon::new(Market::Kz);
        let (marat, _) = two_arrived(&mut salon);
        let mut console = Console::new(salon);
        let first = prompts(&mut console, marat).open[0].clone();
        console.press("-");
        assert!(console.sees(&first.title.en), "{}", console.screen());
        console.press(digit);
        let mark = prompt(&prompts(&mut console, marat), &first.rule).mark.clone().unwrap();
        assert_eq!((mark.outcome, mark.reason), (outcome, Some(reason)), "{digit}");
    }
}

#[test]
fn a_reason_may_be_said_in_own_words() {
    let mut salon = Salon::new(Market::Kz);
    let (marat, _) = two_arrived(&mut salon);
    let mut console = Console::new(salon);
    let first = prompts(&mut console, marat).open[0].clone();
    console.press("-").press("8").types("the water is off today").press("ctrl-s");
    let mark = prompt(&prompts(&mut console, marat), &first.rule).mark.clone().unwrap();
    assert_eq!((mark.outcome, mark.reason), (Outcome::NotApplicable, Some(Reason::Other)));
    assert_eq!(mark.words, "the water is off today");
    // Esc changes nothing.
    let open = prompts(&mut console, marat).open.len();
    console.press("-").press("esc");
    assert_eq!(prompts(&mut console, marat).open.len(), open);
}

#[test]
fn the_question_why_not() {
    each_language_and_size(
        "prompts-why-not",
        |salon| {
            two_arrived(salon);
        },
        |console| {
            console.press("-").press("down");
        },
    );
}

#[test]
fn nobodys_words_stand_under_another_name() {
    let mut salon = Salon::new(Market::Kz);
    let (marat, _) = two_arrived(&mut salon);
    let mut console = Console::new(salon);
    assert!(console.sees("SAY AND DO NOW"), "{}", console.screen());
    console.holds_replies().press("down");
    assert!(!console.sees("SAY AND DO NOW"), "{}", console.screen());
    // Marking while nothing is known marks nothing, and nobody else's.
    console.press("space");
    console.lets_replies_come();
    assert!(prompts(&mut console, marat).ended.is_empty());
    assert!(console.sees("SAY AND DO NOW"), "{}", console.screen());
}

#[test]
fn a_visit_that_nobody_came_to_has_no_words() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let book = stage.booking(stage.marat, stage.manicure, stage.lena, at(14, 30));
    salon.ask(book);
    let mut console = Console::new(salon);
    assert!(!console.sees("SAY AND DO NOW"), "{}", console.screen());
    console.press("a");
    assert!(console.sees("SAY AND DO NOW"), "{}", console.screen());
    // The step is taken back, and its prompts with it.
    console.press("ctrl-z");
    assert!(!console.sees("SAY AND DO NOW"), "{}", console.screen());
}

#[test]
fn what_the_clock_asks_for_comes_by_itself() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    salon.at(at(13, 50));
    let book = stage.booking(stage.marat, stage.manicure, stage.lena, at(13, 56));
    let booked = salon.ask(book);
    salon.at(at(13, 55));
    salon.ask(Arrive { visit: booked.visit, version: booked.version, seen: Vec::new() });
    salon.at(at(14, 0).with().second(40).build().unwrap());
    let mut console = Console::new(salon);
    let late = title("specialist-late");
    let waits = |console: &mut Console| {
        let open = prompts(console, booked.visit).open;
        open.iter().any(|prompt| prompt.moment == Moment::Waiting && prompt.title.en == late)
    };
    assert!(!waits(&mut console));
    let before = prompts(&mut console, booked.visit).open.len();
    console.waits(Duration::from_secs(21));
    assert!(waits(&mut console));
    let now = prompts(&mut console, booked.visit).open.len();
    assert!(now > before);
    assert!(console.sees(&format!("SAY AND DO NOW 0/{now}")), "nobody touched a key: {}", console.screen());
}

#[test]
fn the_whole_standard_of_a_visit() {
    each_language_and_size(
        "prompts-whole",
        |salon| {
            let (marat, _) = two_arrived(salon);
            let now = crate::schedule::stage::on_board(salon, marat);
            salon.ask(Start { visit: marat, version: now.version, allergies: Vec::new(), seen: Vec::new() });
        },
        |console| {
            console.press("v").press("down");
        },
    );
}

#[test]
fn what_was_missed_is_marked_late_with_a_note() {
    let mut salon = Salon::new(Market::Kz);
    let (marat, _) = two_arrived(&mut salon);
    let missed = salon.ask(ListPrompts { visit: marat }).open[0].clone();
    let now = crate::schedule::stage::on_board(&mut salon, marat);
    salon.ask(Start { visit: marat, version: now.version, allergies: Vec::new(), seen: Vec::new() });
    let mut console = Console::new(salon);
    console.press("v");
    assert!(reads(&mut console, &missed.title.en), "{}", console.screen());
    console.press("space");
    assert_eq!(prompt(&prompts(&mut console, marat), &missed.rule).mark, None, "first the note");
    console.types("at the door").press("ctrl-s");
    let mark = prompt(&prompts(&mut console, marat), &missed.rule).mark.clone().unwrap();
    assert_eq!((mark.outcome, mark.words.as_str()), (Outcome::Done, "at the door"));
    assert!(console.sees("at the door"), "{}", console.screen());
    console.press("ctrl-z");
    assert_eq!(prompt(&prompts(&mut console, marat), &missed.rule).mark, None);
}

#[test]
fn beside_the_bill_stand_the_same_prompts_and_nothing_is_said_twice() {
    let mut salon = Salon::new(Market::Kz);
    let (marat, _) = two_arrived(&mut salon);
    salon.ask(OpenShift {
        key: frontdesk::domain::ids::RequestKey(77),
        counted: coins(Money::major(20_000)),
        reason: String::new(),
    });
    let now = crate::schedule::stage::on_board(&mut salon, marat);
    let now = salon.ask(Start { visit: marat, version: now.version, allergies: Vec::new(), seen: Vec::new() });
    salon.ask(Finish { visit: marat, version: now.version, without: Some("no camera today".to_owned()) });
    let mut console = Console::new(salon);
    let open = prompts(&mut console, marat).open;
    console.goes(Destination::Pay(marat));
    assert!(console.sees(&format!("SAY AND DO NOW 0/{}", open.len())), "{}", console.screen());
    marks(&mut console, "space");
    assert!(prompt(&prompts(&mut console, marat), &open[0].rule).mark.is_some());
    console.press("ctrl-z");
    assert!(prompt(&prompts(&mut console, marat), &open[0].rule).mark.is_none());
    console.press("enter");
    let after = prompts(&mut console, marat).open;
    assert!(after.iter().any(|prompt| prompt.moment == Moment::Leaving), "{after:#?}");
    assert!(console.sees(&format!("SAY AND DO NOW 0/{}", after.len())), "{}", console.screen());
    marks(&mut console, "space");
    assert!(prompt(&prompts(&mut console, marat), &after[0].rule).mark.is_some());
}

#[test]
fn words_for_telephone_walk_in_and_complaint() {
    each_language_and_size(
        "prompts-scripts",
        |_salon| {},
        |console| {
            console.press("alt-s").press("tab");
            console.press("space");
        },
    );
}

#[test]
fn the_words_of_the_desk_are_marked_case_by_case() {
    let mut console = Console::new(Salon::new(Market::Kz));
    console.press("alt-s");
    let (answer, repeat) = (title("phone-answer"), title("phone-repeat"));
    assert!(console.sees(&answer) && console.sees(&repeat), "{}", console.screen());
    assert!(!console.sees(&title("phone-greet-guest")), "{}", console.screen());
    console.press("space");
    assert!(console.sees(&format!("✓ {answer}")), "{}", console.screen());
    assert!(!console.sees(&format!("✓ {repeat}")), "{}", console.screen());
    console.press("ctrl-z");
    assert!(!console.sees(&format!("✓ {answer}")), "{}", console.screen());
    console.press("up").press("space");
    // Somebody comes in during the same call: what was marked stays marked.
    console.press("tab");
    assert!(console.sees(&title("phone-greet-guest")), "{}", console.screen());
    console.press("tab");
    assert!(console.sees(&title("walk-in-greet")), "{}", console.screen());
    console.press("tab");
    assert!(console.sees(&title("complaint-accept")), "{}", console.screen());
    console.press("space");
    assert!(console.sees(&format!("✓ {}", title("complaint-accept"))), "{}", console.screen());
    // The next one who complains begins anew.
    console.press("n");
    assert!(!console.sees(&format!("✓ {}", title("complaint-accept"))), "{}", console.screen());
}

#[test]
fn the_specialist_sees_who_does_what_and_marks_too() {
    let mut salon = Salon::new(Market::Kz);
    let (marat, _) = two_arrived(&mut salon);
    salon.as_role(Role::Specialist);
    let mut console = Console::new(salon);
    let first = prompts(&mut console, marat).open[0].clone();
    assert!(reads(&mut console, "SAY AND DO NOW 0/"), "{}", console.screen());
    marks(&mut console, "space");
    let mark = prompt(&prompts(&mut console, marat), &first.rule).mark.clone().unwrap();
    assert_eq!(mark.by, "Kim Svetlana");
}
