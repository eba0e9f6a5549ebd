//! The anamnesis driven by keys on a real desk.

use frontdesk::desk::client::{AddClient, OpenCard};
use frontdesk::desk::health::{AddMedication, MedicationDraft};
use frontdesk::domain::anamnesis::Given;
use frontdesk::domain::client::{ClientDraft, SpokenLanguage};
use frontdesk::domain::health::{AllergyState, Severity, ToldBy};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use frontdesk::ui::screen::Destination;
use jiff::civil::date;

use super::{chosen, finish, item, shown};
use crate::clients::draft;
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

const AIGERIM: ClientId = ClientId(1);

/// Aigerim, who speaks Russian.
fn furnish(salon: &mut Salon) {
    let speaks = ClientDraft {
        language: Some(SpokenLanguage::Ru), ..draft("Садыкова", "Айгерим", "701 234 45 67")
    };
    salon.ask(AddClient { draft: speaks });
}

/// Aigerim, who has not said which language she likes: she is asked in that of the console.
fn speechless(salon: &mut Salon) {
    salon.ask(AddClient { draft: draft("Садыкова", "Айгерим", "701 234 45 67") });
}

fn console() -> Console {
    let mut salon = Salon::new(Market::Kz);
    furnish(&mut salon);
    let mut console = Console::new(salon);
    console.goes(Destination::Anamnesis(AIGERIM));
    console
}

#[test]
fn one_key_answers_and_goes_on_and_only_follow_ups_that_apply_come() {
    let mut console = console();
    assert!(console.sees("Пол (по желанию"), "asked in the client's language: {}", console.screen());
    console.press("1");
    assert!(console.sees("Имя, дата рождения и телефон"), "{}", console.screen());
    console.types("д");
    let now = shown(&mut console.salon, AIGERIM);
    assert_eq!((now.open.get("sex"), now.open.get("contacts_right")), (Some(&chosen("female")), Some(&Given::Yes)));
    assert!(console.sees("Что вы хотели бы улучшить"));
    console.types("29").press("enter");
    let goals = Given::Chosen(vec!["wrinkles".to_owned(), "lips".to_owned()]);
    assert_eq!(shown(&mut console.salon, AIGERIM).open["goals"], goals);
    // A day: a past one is refused with a sentence, nothing is lost; "no" alone answers.
    console.types("01.01.2020").press("enter");
    assert!(console.sees("has passed"), "{}", console.screen());
    for _ in 0..10 {
        console.press("backspace");
    }
    console.types("н");
    assert_eq!(shown(&mut console.salon, AIGERIM).open["event"], Given::No);
    assert!(console.sees("Вы боитесь боли"), "{}", console.screen());
    console.press("backspace");
    assert!(console.sees("Есть ли дата"), "back to what was answered");
    console.press("right").types("n");
    assert_eq!(shown(&mut console.salon, AIGERIM).open["fears_pain"], Given::No);
    console.press("ctrl-n");
    assert!(console.sees("Czy miała Pani"), "asked in the next language: {}", console.screen());
}

#[test]
fn names_are_recognised_while_they_are_typed_and_an_unknown_one_is_kept() {
    let mut console = console();
    for _ in 0..6 {
        console.press("pagedown");
    }
    assert!(console.sees("Аллергия на лекарства"), "{}", console.screen());
    console.types("д").types("лидакаин, квазиумаб").press("enter");
    assert!(console.sees("лидокаин") && console.sees("not in the list"), "{}", console.screen());
    console.press("enter").types("3").press("enter");
    let Given::Items(items) = shown(&mut console.salon, AIGERIM).open["allergy_drugs"].clone() else {
        panic!("a list was given")
    };
    let told: Vec<(&str, Severity)> = items.iter().map(|item| (item.code.as_str(), item.severity)).collect();
    assert_eq!(told, [("AN_LIDOCAINE", Severity::Severe), ("", Severity::Unknown)]);
    assert!(console.sees("Аллергия на продукты"));
    console.types("n");
    assert_eq!(shown(&mut console.salon, AIGERIM).open["allergy_food"], Given::No);
}

#[test]
fn all_as_before_takes_two_keys_and_says_who_confirmed() {
    let mut salon = Salon::new(Market::Kz);
    furnish(&mut salon);
    finish(&mut salon, AIGERIM, 1);
    salon.at(date(2026, 12, 1).at(10, 0, 0, 0));
    let mut console = Console::new(salon);
    console.goes(Destination::Card(AIGERIM));
    assert!(console.sees("questions are due"), "{}", console.screen());
    console.press("q").press("=");
    assert!(console.sees("Nothing new for the card"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("The anamnesis is confirmed"), "{}", console.screen());
    let card = console.salon.ask(OpenCard { client: AIGERIM });
    assert_eq!(card.anamnesis.confirmed.map(|one| one.on), Some(date(2026, 12, 1)));
    assert!(console.sees("confirmed"), "{}", console.screen());
}

#[test]
fn finishing_leads_to_what_is_open_and_the_review_ends_only_what_is_marked() {
    let mut salon = Salon::new(Market::Kz);
    furnish(&mut salon);
    let iso = MedicationDraft {
        code: "M_ISOTRETINOIN".into(),
        said: String::new(),
        dose: String::new(),
        starts: None,
        ends: None,
        told_by: ToldBy::Client,
    };
    salon.ask(AddMedication { client: AIGERIM, draft: iso });
    super::answer(&mut salon, AIGERIM, "steroids", Given::Items(vec![item("M_STEROID", "преднизолон")]));
    super::answer_the_rest(&mut salon, AIGERIM);
    let open =
        |given| frontdesk::desk::anamnesis::AnswerAnamnesis { client: AIGERIM, question: "herpes".into(), given };
    salon.ask(open(None));
    let mut console = Console::new(salon);
    console.goes(Destination::Anamnesis(AIGERIM)).press("f10");
    assert!(console.sees("One question is still open") && console.sees("Герпес"), "{}", console.screen());
    console.press("1");
    assert!(console.sees("What the card gets") && console.sees("[stays]"), "{}", console.screen());
    console.press("space");
    assert!(console.sees("[ends ]"), "{}", console.screen());
    console.press("enter");
    let card = console.salon.ask(OpenCard { client: AIGERIM });
    assert_eq!(card.medications.iter().filter(|line| line.ends == Some(date(2026, 11, 21))).count(), 1);
    assert_eq!((card.medications.len(), card.allergy.state), (2, AllergyState::NoneKnown));
}

#[test]
fn the_manager_rewords_retires_and_adds_a_question() {
    let mut console = Console::new(Salon::new(Market::Kz));
    console.goes(Destination::Questionnaire);
    console.press("delete");
    assert!(console.sees("Out of use") && console.sees("version 1"), "{}", console.screen());
    console.press("a").types("Do you wear contact lenses?").press("ctrl-s");
    assert!(console.sees("Saved"), "{}", console.screen());
    let now = console.salon.ask(frontdesk::desk::anamnesis::ShowQuestionnaire {});
    assert!(now.questionnaire.questions[0].retired);
    let own = now.questionnaire.question("own_1").expect("the new question");
    assert_eq!(own.names.en, "Do you wear contact lenses?");
    console.press("]");
    let moved = console.salon.ask(frontdesk::desk::anamnesis::ShowQuestionnaire {});
    assert_eq!(moved.questionnaire.questions[1].code, now.questionnaire.questions[0].code);
}

#[test]
fn the_paper_to_fill_in_is_in_the_clients_language() {
    let mut console = console();
    console.press("ctrl-r");
    assert!(console.sees("Анкета перед процедурами"), "{}", console.screen());
}

#[test]
fn golden_question() {
    each_language_and_size("anamnesis-question", speechless, |console| {
        console.goes(Destination::Anamnesis(AIGERIM));
        console.types("1y").press("2");
    });
}

#[test]
fn golden_list() {
    each_language_and_size("anamnesis-list", speechless, |console| {
        console.goes(Destination::Anamnesis(AIGERIM));
        for _ in 0..6 {
            console.press("pagedown");
        }
        console.types("y").types("лидакаин, латекс, квазиумаб").press("enter");
    });
}

#[test]
fn golden_review() {
    let prepare = |salon: &mut Salon| {
        furnish(salon);
        super::answer(salon, AIGERIM, "isotretinoin", Given::Yes);
        super::answer(salon, AIGERIM, "allergy_drugs", Given::Items(vec![item("AN_LIDOCAINE", "лидокаин")]));
        super::answer(salon, AIGERIM, "allergy_food", Given::Items(vec![item("", "квазиягода")]));
        super::answer_the_rest(salon, AIGERIM);
    };
    each_language_and_size("anamnesis-review", prepare, |console| {
        console.goes(Destination::Anamnesis(AIGERIM));
    });
}

#[test]
fn golden_questionnaire() {
    each_language_and_size(
        "questionnaire",
        |_| {},
        |console| {
            console.goes(Destination::Questionnaire).press("down");
        },
    );
}
