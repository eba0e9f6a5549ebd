//! Two visits from the door to the farewell, played by keys: a first-time client, and a regular with bonuses. At each
//! moment the rules of that moment stand beside the visit and no other, each once, in the language of the desk.

use std::collections::BTreeMap;
use std::time::Duration;

use frontdesk::desk::client::AddClient;
use frontdesk::desk::offers::SaveProgramme;
use frontdesk::desk::score::TodayScore;
use frontdesk::desk::standard::ListPrompts;
use frontdesk::desk::till::{OpenBill, OpenShift, Pay};
use frontdesk::desk::visit::{Arrive, Finish, Start};
use frontdesk::desk::wallet::AdjustBonus;
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::ids::{ClientId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{BonusProgramme, Choices, Exclusions, Rate, Tier};
use frontdesk::domain::standard::{Tally, VisitPrompts};
use frontdesk::domain::till::Tender;
use frontdesk::ui::app::Event;
use frontdesk::words::prompts::spoken;
use frontdesk::words::{Language, Words};
use jiff::civil::DateTime;

use crate::schedule::stage::{Stage, at};
use crate::support::Salon;
use crate::till::fixture::coins;
use crate::ui::harness::Console;

/// Large enough that everything open is read in full.
const SIZE: (u16, u16) = (120, 40);

/// A visit being played.
struct Play {
    console: Console,
    visit: VisitId,
    language: Language,
    /// What stood open after each act.
    seen: Vec<(&'static str, Vec<String>)>,
    marked: u32,
    /// What the score of the day was before.
    before: Tally,
}

impl Play {
    fn begin(mut salon: Salon, visit: VisitId, language: Language) -> Self {
        let before = salon.ask(TodayScore {});
        Self { console: Console::with(salon, language, SIZE), visit, language, seen: Vec::new(), marked: 0, before }
    }

    fn prompts(&mut self) -> VisitPrompts {
        self.console.salon.ask(ListPrompts { visit: self.visit })
    }

    /// Presses keys, as far apart as a person would, and notes what is open then.
    fn does(&mut self, act: &'static str, keys: &[&str]) {
        for key in keys {
            self.console.waits(Duration::from_millis(1_500)).press(key);
        }
        self.looks(act);
    }

    /// Lets the clock go on to a time of the day.
    fn waits_until(&mut self, act: &'static str, time: DateTime) {
        self.console.salon.at(time);
        self.console.feed(Event::Due);
        self.looks(act);
    }

    /// Notes what is open, and reads it on the screen: the words of this language, with nothing left to fill in.
    fn looks(&mut self, act: &'static str) {
        let prompts = self.prompts();
        self.seen.push((act, prompts.open.iter().map(|prompt| prompt.rule.0.clone()).collect()));
        let words = Words::new(self.language);
        let screen = right_pane(&mut self.console);
        for prompt in &prompts.open {
            let spoken = spoken(prompt, &prompts.facts, Market::Kz, &words);
            let spoken = spoken.unwrap_or_else(|| panic!("{act}: {} cannot be said", prompt.rule));
            let said = if spoken.say.is_empty() { &spoken.act } else { &spoken.say };
            let said = joined(said);
            assert!(!said.contains(['{', '}']), "{said}");
            assert!(screen.contains(&said), "{act}: {said}\n{}", self.console.screen());
        }
    }

    /// Marks everything that is open as done, one key each.
    fn marks_all(&mut self, act: &'static str) {
        for _ in 0..self.prompts().open.len() {
            self.console.waits(Duration::from_millis(400)).press("space");
            self.marked += 1;
        }
        self.looks(act);
    }

    /// Nothing was asked for twice and nothing was forgotten: everything that was seen open has ended, and the score says
    /// so.
    fn ends(mut self, expected: &[(&str, &[&str])]) {
        let expected: Vec<(&str, Vec<String>)> =
            expected.iter().map(|(act, rules)| (*act, rules.iter().map(|rule| (*rule).to_owned()).collect())).collect();
        assert_eq!(self.seen, expected, "{:?}", self.language);
        let prompts = self.prompts();
        let mut count: BTreeMap<String, u32> = BTreeMap::new();
        for prompt in prompts.open.iter().chain(&prompts.ended).chain(&prompts.earlier) {
            *count.entry(prompt.rule.0.clone()).or_default() += 1;
            assert!(prompt.mark.is_some(), "{} was left", prompt.rule);
        }
        assert!(count.values().all(|times| *times == 1), "{count:?}");
        let (before, now) = (self.before, self.console.salon.ask(TodayScore {}));
        assert_eq!(now.done, before.done + self.marked, "{now:?}");
        assert_eq!((now.missed, now.not_now, now.open), (before.missed, before.not_now, before.open), "{now:?}");
    }
}

/// The text of the right pane in one line.
fn right_pane(console: &mut Console) -> String {
    let right = |line: &str| line.rsplit_once('│').map_or(String::new(), |(_, right)| right.to_owned());
    joined(&console.screen().lines().map(right).collect::<Vec<_>>().join(" "))
}

/// A text with single spaces.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A salon with its people, an open till and a bonus programme, in the morning.
fn salon() -> (Salon, Stage) {
    let mut salon = Salon::new(Market::Kz);
    salon.at(at(9, 0));
    let mut stage = Stage::set(&mut salon);
    let key = stage.key();
    salon.ask(OpenShift { key, counted: coins(Money::major(20_000)), reason: String::new() });
    let programme = BonusProgramme {
        is_on: true,
        tiers: vec![Tier { from: 0, rate: Rate::percent(10) }],
        cap: Rate::WHOLE,
        no_accrual: Exclusions::default(),
        birthday: None,
        first_visit: None,
        referral: None,
        ..BonusProgramme::default()
    };
    salon.ask(SaveProgramme { version: 0, programme });
    (salon, stage)
}

fn client(salon: &mut Salon, family: &str, given: &str) -> ClientId {
    let draft = ClientDraft { family: family.to_owned(), given: given.to_owned(), ..ClientDraft::default() };
    salon.ask(AddClient { draft }).client
}

/// A manicure that was done and paid in the morning, with nothing said or marked.
fn came_before(salon: &mut Salon, stage: &mut Stage, client: ClientId) {
    let book = stage.booking(client, stage.manicure, stage.lena, at(10, 0));
    let now = salon.ask(book);
    let visit = now.visit;
    let now = salon.ask(Arrive { visit, version: now.version, seen: Vec::new() });
    let now = salon.ask(Start { visit, version: now.version, allergies: Vec::new(), seen: Vec::new() });
    salon.ask(Finish { visit, version: now.version, without: Some("no camera today".to_owned()) });
    let shown = salon.ask(OpenBill { visit });
    let expects = shown.to_pay().unwrap();
    let choices = Choices { tenders: vec![Tender::Cash { given: expects }], ..Choices::default() };
    salon.ask(Pay { key: stage.key(), bill: shown.bill.id, version: shown.bill.version, choices, expects });
}

/// From the door to the farewell.
fn play(play: &mut Play) {
    play.does("comes in", &["a"]);
    play.marks_all("greeted");
    play.waits_until("waits for the specialist", at(14, 28));
    play.marks_all("told of the delay");
    play.does("is led in", &["s"]);
    play.marks_all("led in");
    play.does("is back", &["f", "1"]);
    play.marks_all("asked how it was");
    play.does("looks at the bill", &["p"]);
    play.does("has paid", &["enter"]);
    play.marks_all("has heard the rest");
    play.does("is gone", &["enter"]);
}

#[test]
fn a_first_time_client_from_door_to_farewell() {
    for (language, family, given) in [(Language::Ru, "Ким", "Марина"), (Language::Pl, "Nowak", "Zofia")] {
        let (mut salon, mut stage) = salon();
        let new = client(&mut salon, family, given);
        salon.at(at(12, 0));
        let book = stage.booking(new, stage.manicure, stage.lena, at(14, 20));
        let visit = salon.ask(book).visit;
        salon.at(at(14, 0));
        let mut first = Play::begin(salon, visit, language);
        play(&mut first);
        first.ends(&[
            (
                "comes in",
                &[
                    "ask-how-to-address",
                    "first-visit-words",
                    "coat-on-arrival",
                    "please-take-a-seat",
                    "offer-drink",
                    "ask-anamnesis",
                    "came-early",
                ],
            ),
            ("greeted", &[]),
            ("waits for the specialist", &["specialist-late"]),
            ("told of the delay", &[]),
            ("is led in", &["hand-over"]),
            ("led in", &[]),
            ("is back", &["first-impression", "complete-anamnesis"]),
            ("asked how it was", &[]),
            ("looks at the bill", &[]),
            ("has paid", &["tell-earned", "offer-next", "farewell-by-name"]),
            ("has heard the rest", &[]),
            ("is gone", &[]),
        ]);
    }
}

#[test]
fn a_regular_with_bonuses_from_door_to_farewell() {
    for (language, family, given) in [(Language::Ru, "Садыкова", "Айгерим"), (Language::Pl, "Kowalska", "Anna")]
    {
        let (mut salon, mut stage) = salon();
        let regular = client(&mut salon, family, given);
        came_before(&mut salon, &mut stage, regular);
        salon.at(at(12, 0));
        let key = stage.key();
        salon.ask(AdjustBonus { key, client: regular, points: 12_400, reason: "moved over".to_owned() });
        let book = stage.booking(regular, stage.manicure, stage.lena, at(14, 20));
        let visit = salon.ask(book).visit;
        salon.at(at(14, 0));
        let mut again = Play::begin(salon, visit, language);
        play(&mut again);
        again.ends(&[
            (
                "comes in",
                &[
                    "greet-by-name",
                    "coat-on-arrival",
                    "please-take-a-seat",
                    "offer-drink",
                    "ask-anamnesis",
                    "came-early",
                ],
            ),
            ("greeted", &[]),
            ("waits for the specialist", &["specialist-late"]),
            ("told of the delay", &[]),
            ("is led in", &["hand-over"]),
            ("led in", &[]),
            ("is back", &["how-was-it", "complete-anamnesis", "tell-bonuses"]),
            ("asked how it was", &[]),
            ("looks at the bill", &[]),
            ("has paid", &["tell-earned", "offer-next", "farewell-by-name"]),
            ("has heard the rest", &[]),
            ("is gone", &[]),
        ]);
    }
}
