//! From the first answer to what stands on the card.

use frontdesk::desk::DeskError;
use frontdesk::desk::anamnesis::{AnswerAnamnesis, ConfirmAsBefore, LayAnamnesisAside, LineRef, ShowAnswering};
use frontdesk::desk::client::OpenCard;
use frontdesk::desk::health::{AddAllergy, AddCondition, AddMedication, AllergyDraft, ConditionDraft, MedicationDraft};
use frontdesk::domain::anamnesis::{AnamnesisRefusal, Answers, CardList, Contradiction, Given, Remark, due};
use frontdesk::domain::health::{AllergyState, Severity, ToldBy};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use jiff::civil::date;

use super::{answer, answer_the_rest, chosen, finish, finishing, item, shown};
use crate::clients::add;
use crate::support::Salon;

fn salon() -> (Salon, ClientId) {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Садыкова", "Айгерим", "701 234 45 67").client;
    (salon, client)
}

#[test]
fn what_is_told_comes_to_the_card_and_counts_as_confirmed_today() {
    let (mut salon, client) = salon();
    answer(&mut salon, client, "sex", chosen("female"));
    answer(&mut salon, client, "allergy_drugs", Given::Items(vec![item("AN_LIDOCAINE", "лидокаин")]));
    answer(&mut salon, client, "isotretinoin", Given::Yes);
    answer(&mut salon, client, "isotretinoin_until", Given::Day(date(2026, 9, 1)));
    answer(&mut salon, client, "pregnancy", chosen("feeding"));
    answer(&mut salon, client, "phototype", chosen("iv"));
    let card = salon.ask(OpenCard { client });
    assert!(card.allergies.is_empty() && card.anamnesis.is_half_done, "the card waits for the end");
    assert_eq!(card.anamnesis.confirmed, None);
    let done = finish(&mut salon, client, 1);
    assert_eq!((done.added, done.corrected, done.ended), (4, 0, 0));
    let card = salon.ask(OpenCard { client });
    assert_eq!(card.allergies[0].code, "AN_LIDOCAINE");
    assert_eq!((card.allergies[0].told_by, card.allergy.state), (ToldBy::Client, AllergyState::Listed));
    let conditions: Vec<&str> = card.conditions.iter().map(|line| line.code.as_str()).collect();
    assert_eq!(conditions, ["C_PHOTOTYPE_DARK", "C_LACTATION"]);
    assert_eq!(card.medications[0].ends, Some(date(2026, 9, 1)));
    assert!(!card.anamnesis.is_half_done);
    assert_eq!(
        card.anamnesis.confirmed.map(|one| (one.on, one.by)),
        Some((date(2026, 11, 21), "Aizhan Bekova".into()))
    );
    assert_eq!(card.anamnesis.due, 0);
    assert_eq!(card.anamnesis.profile.phototype.map(frontdesk::domain::anamnesis::Phototype::code), Some("iv"));
}

#[test]
fn the_same_finish_sent_twice_writes_once() {
    let (mut salon, client) = salon();
    answer(&mut salon, client, "isotretinoin", Given::Yes);
    answer_the_rest(&mut salon, client);
    let first = salon.ask(finishing(client, 5, Vec::new()));
    let again = salon.ask(finishing(client, 5, Vec::new()));
    assert_eq!(first, again);
    assert_eq!(salon.ask(OpenCard { client }).medications.len(), 1);
}

#[test]
fn half_answered_it_survives_the_lock_and_anybody_goes_on_with_it() {
    let (mut salon, client) = salon();
    answer(&mut salon, client, "herpes", chosen("often"));
    salon.reopen();
    salon.as_role(Role::Administrator);
    let now = shown(&mut salon, client);
    assert_eq!(now.open, Answers::from([("herpes".to_owned(), chosen("often"))]));
    assert_eq!(now.begun.map(|begun| begun.by), Some("Aizhan Bekova".to_owned()));
    answer(&mut salon, client, "herpes", chosen("never"));
    assert_eq!(shown(&mut salon, client).open["herpes"], chosen("never"), "the later answer stands");
    salon.ask(AnswerAnamnesis { client, question: "herpes".to_owned(), given: None });
    assert!(shown(&mut salon, client).open.is_empty());
    answer(&mut salon, client, "herpes", chosen("often"));
    salon.ask(LayAnamnesisAside { client });
    let now = shown(&mut salon, client);
    assert!(now.open.is_empty() && now.begun.is_none() && now.history.is_empty());
}

#[test]
fn nothing_open_and_nothing_contradictory_is_finished() {
    let (mut salon, client) = salon();
    let refused = salon.refused(finishing(client, 1, Vec::new()));
    assert!(matches!(refused, DeskError::Anamnesis(AnamnesisRefusal::NothingAnswered)), "{refused:?}");
    answer(&mut salon, client, "pregnancy", chosen("pregnant"));
    let refused = salon.refused(finishing(client, 2, Vec::new()));
    assert!(matches!(refused, DeskError::Anamnesis(AnamnesisRefusal::Open { .. })), "{refused:?}");
    answer(&mut salon, client, "sex", chosen("male"));
    answer_the_rest(&mut salon, client);
    let refused = salon.refused(finishing(client, 3, Vec::new()));
    let expected = AnamnesisRefusal::Contradicts(Contradiction::PregnantMan);
    assert!(matches!(&refused, DeskError::Anamnesis(found) if *found == expected), "{refused:?}");
    answer(&mut salon, client, "sex", chosen("female"));
    assert_eq!(finish(&mut salon, client, 4).added, 1);
}

#[test]
fn an_answer_that_cannot_be_is_refused_and_nothing_is_lost() {
    let (mut salon, client) = salon();
    answer(&mut salon, client, "surgery", Given::Yes);
    let ahead = date(2026, 12, 1);
    for (question, given, expected) in [
        ("surgery_when", Given::Day(ahead), AnamnesisRefusal::DayAhead(ahead)),
        ("no_such", Given::Yes, AnamnesisRefusal::NoSuchQuestion),
        ("surgery", Given::Text("once".into()), AnamnesisRefusal::WrongAnswer),
    ] {
        let question = question.to_owned();
        let refused = salon.refused(AnswerAnamnesis { client, question, given: Some(given) });
        assert!(matches!(&refused, DeskError::Anamnesis(found) if *found == expected), "{refused:?}");
    }
    assert_eq!(shown(&mut salon, client).open.len(), 1);
}

#[test]
fn an_unknown_substance_stays_as_told_and_asks_a_person() {
    let (mut salon, client) = salon();
    let now = answer(&mut salon, client, "allergy_food", Given::Items(vec![item("", "квазиягода")]));
    assert_eq!(now.review.remarks, [Remark::Unmatched("квазиягода".to_owned())]);
    finish(&mut salon, client, 1);
    let card = salon.ask(OpenCard { client });
    assert_eq!((card.allergies[0].code.as_str(), card.allergies[0].said.as_str()), ("", "квазиягода"));
}

#[test]
fn no_to_every_question_for_allergies_says_that_none_is_known_unless_the_card_lists_one() {
    let (mut salon, client) = salon();
    finish(&mut salon, client, 1);
    assert_eq!(salon.ask(OpenCard { client }).allergy.state, AllergyState::NoneKnown);
    let other = add(&mut salon, "Ким", "Света", "").client;
    let draft = AllergyDraft {
        code: "AN_LIDOCAINE".into(),
        said: String::new(),
        reaction: String::new(),
        severity: Severity::Severe,
        since: String::new(),
        told_by: ToldBy::Doctor,
    };
    salon.ask(AddAllergy { client: other, draft });
    answer_the_rest(&mut salon, other);
    let found = shown(&mut salon, other).review;
    assert!(found.remarks.contains(&Remark::AllergiesDenied));
    salon.ask(finishing(other, 2, Vec::new()));
    let card = salon.ask(OpenCard { client: other });
    assert_eq!(card.allergy.state, AllergyState::Listed, "nothing is removed in silence");
}

#[test]
fn a_line_that_is_no_longer_so_ends_only_where_a_person_says_so() {
    let (mut salon, client) = salon();
    let herpes = ConditionDraft {
        code: "C_HERPES_ACTIVE".into(),
        said: String::new(),
        detail: String::new(),
        since: None,
        until: None,
        told_by: ToldBy::Client,
    };
    let herpes = salon.ask(AddCondition { client, draft: herpes });
    let iso = MedicationDraft {
        code: "M_ISOTRETINOIN".into(),
        said: "Роаккутан".into(),
        dose: String::new(),
        starts: Some(date(2026, 1, 1)),
        ends: None,
        told_by: ToldBy::Client,
    };
    let iso = salon.ask(AddMedication { client, draft: iso });
    answer_the_rest(&mut salon, client);
    let offered: Vec<(CardList, i64)> =
        shown(&mut salon, client).review.may_end.iter().map(|one| (one.line.list, one.line.id)).collect();
    assert_eq!(offered, [(CardList::Conditions, herpes.0), (CardList::Medications, iso.0)]);
    let never_offered = LineRef { list: CardList::Conditions, id: 99 };
    assert!(matches!(salon.refused(finishing(client, 1, vec![never_offered])), DeskError::Conflict));
    let taken = LineRef { list: CardList::Medications, id: iso.0 };
    assert_eq!(salon.ask(finishing(client, 2, vec![taken])).ended, 1);
    let card = salon.ask(OpenCard { client });
    assert_eq!(card.conditions[0].ended, None, "nobody said so");
    let line = &card.medications[0];
    assert_eq!((line.ends, &line.ended), (Some(date(2026, 11, 21)), &None), "it was taken: it is not struck");
}

#[test]
fn asked_again_only_what_is_due_comes_and_one_key_confirms_the_rest() {
    let (mut salon, client) = salon();
    assert!(matches!(salon.refused(ConfirmAsBefore { client }), DeskError::Anamnesis(AnamnesisRefusal::NothingBefore)));
    answer(&mut salon, client, "hormones", Given::Items(vec![item("M_HORMONE", "Ярина")]));
    answer(&mut salon, client, "event", Given::Day(date(2026, 11, 22)));
    finish(&mut salon, client, 1);
    salon.at(date(2026, 11, 28).at(10, 0, 0, 0));
    let now = shown(&mut salon, client);
    let asked: Vec<&str> = due(&now.questionnaire, &now.last, &now.open, &now.circumstances, now.today)
        .iter()
        .map(|question| question.code.as_str())
        .collect();
    assert!(asked.contains(&"isotretinoin") && !asked.contains(&"hormones"), "{asked:?}");
    assert_eq!(salon.ask(OpenCard { client }).anamnesis.due, asked.len());
    let now = salon.ask(ConfirmAsBefore { client });
    assert_eq!(now.review.missing, Vec::<String>::new());
    assert_eq!(now.as_before.len(), asked.len());
    let done = salon.ask(finishing(client, 2, Vec::new()));
    assert_eq!((done.added, done.ended), (0, 0), "as before is nothing new");
    let now = shown(&mut salon, client);
    assert_eq!(
        now.history.iter().map(|one| one.confirmed.on).collect::<Vec<_>>(),
        [date(2026, 11, 28), date(2026, 11, 21)]
    );
    assert_eq!(usize::try_from(now.history[0].as_before), Ok(asked.len()));
    let first = salon.ask(ShowAnswering { answering: now.history[1].confirmed.id });
    assert_eq!(first.answers["hormones"], Given::Items(vec![item("M_HORMONE", "Ярина")]));
    // After half a year the day to come has passed: it is asked for, not confirmed.
    salon.at(date(2027, 6, 1).at(10, 0, 0, 0));
    let now = salon.ask(ConfirmAsBefore { client });
    assert!(!now.open.contains_key("event"));
}
