//! The three answers to the question for allergies, and lines that are never deleted.

use frontdesk::desk::DeskError;
use frontdesk::desk::client::OpenCard;
use frontdesk::desk::health::{
    AddAllergy, AddCondition, AddMedication, AllergyAnswer, AllergyDraft, ConditionDraft, EditAllergy, EndAllergy,
    EndCondition, EndMedication, MedicationDraft, SetAllergyState,
};
use frontdesk::domain::health::{AllergyState, BadLine, Severity, ToldBy};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use jiff::civil::date;

use super::{add, found};
use crate::support::Salon;

pub fn allergy(client: ClientId, code: &str, said: &str) -> AddAllergy {
    AddAllergy {
        client,
        draft: AllergyDraft {
            code: code.into(),
            said: said.into(),
            reaction: "swelling".into(),
            severity: Severity::Moderate,
            since: "2024".into(),
            told_by: ToldBy::Client,
        },
    }
}

#[test]
fn never_asked_none_known_and_listed_are_three_things() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Sadykova", "Aigerim", "").client;
    let state = |salon: &mut Salon| found(salon, "aigerim").hits[0].allergy;
    assert_eq!(state(&mut salon), AllergyState::NeverAsked);

    salon.ask(SetAllergyState { client, answer: AllergyAnswer::NoneKnown });
    let card = salon.ask(OpenCard { client });
    assert_eq!(card.allergy.state, AllergyState::NoneKnown);
    assert_eq!(card.allergy.asked_on, Some(date(2026, 11, 21)));
    assert_eq!(card.allergy.asked_by.as_deref(), Some("Aizhan Bekova"));

    let line = salon.ask(allergy(client, "AN_LIDOCAINE", "лидокаин"));
    assert_eq!(state(&mut salon), AllergyState::Listed);
    let hit = found(&mut salon, "aigerim").hits.remove(0);
    assert_eq!(hit.allergies[0].code, "AN_LIDOCAINE", "the list shows the substance at once");
    let denied = salon.refused(SetAllergyState { client, answer: AllergyAnswer::NoneKnown });
    assert!(matches!(denied, DeskError::Health(BadLine::AllergiesListed)));

    salon.ask(EndAllergy { line, version: 1, why: "tested negative".into() });
    assert_eq!(state(&mut salon), AllergyState::NeverAsked, "the question is open again, never silently none");
    let card = salon.ask(OpenCard { client });
    assert_eq!(card.allergies.len(), 1, "the ended line stays");
    assert_eq!(card.allergies[0].ended.as_ref().map(|end| end.why.as_str()), Some("tested negative"));
}

#[test]
fn allergies_are_corrected_over_the_version_that_was_seen() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Sadykova", "Aigerim", "").client;
    let line = salon.ask(allergy(client, "LX_LATEX", "перчатки"));
    let edit = |version| EditAllergy { line, version, draft: allergy(client, "ME_NICKEL", "серьги").draft };
    salon.ask(edit(1));
    assert!(matches!(salon.refused(edit(1)), DeskError::Conflict));
    let card = salon.ask(OpenCard { client });
    assert_eq!(
        (card.allergies[0].code.as_str(), card.allergies[0].cross_group.as_str()),
        ("ME_NICKEL", "X_NI_CO_CR_PD")
    );
    salon.ask(EndAllergy { line, version: 2, why: "mistake".into() });
    assert!(matches!(salon.refused(edit(3)), DeskError::Health(BadLine::HasEnded)));
}

#[test]
fn words_that_match_nothing_are_kept_as_told() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Sadykova", "Aigerim", "").client;
    salon.ask(allergy(client, "", "синяя бутылочка"));
    assert_eq!(found(&mut salon, "aigerim").hits[0].allergies[0].said, "синяя бутылочка");
    for (code, said, bad) in [
        ("", " \u{200b} ", BadLine::Empty),
        ("XX_NOTHING", "", BadLine::UnknownCode),
        ("XX_NONE", "нет", BadLine::NotAnAllergy),
    ] {
        let refused = salon.refused(allergy(client, code, said));
        assert!(matches!(refused, DeskError::Health(found) if found == bad), "{refused:?}");
    }
}

#[test]
fn conditions_and_medications_have_their_days() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Sadykova", "Aigerim", "").client;
    let condition = ConditionDraft {
        code: "C_PREGNANCY".into(),
        said: "жду ребенка".into(),
        detail: String::new(),
        since: None,
        until: Some(date(2027, 2, 1)),
        told_by: ToldBy::Client,
    };
    let medication = MedicationDraft {
        code: "M_ISOTRETINOIN".into(),
        said: String::new(),
        dose: "20 mg".into(),
        starts: Some(date(2026, 1, 10)),
        ends: Some(date(2026, 6, 30)),
        told_by: ToldBy::Doctor,
    };
    let pregnancy = salon.ask(AddCondition { client, draft: condition });
    let drug = salon.ask(AddMedication { client, draft: medication.clone() });
    let backwards = MedicationDraft { ends: Some(date(2025, 1, 1)), ..medication };
    let refused = salon.refused(AddMedication { client, draft: backwards });
    assert!(matches!(refused, DeskError::Health(BadLine::EndsBeforeItBegins)));
    salon.ask(EndCondition { line: pregnancy, version: 1, why: "born".into() });
    salon.ask(EndMedication { line: drug, version: 1, why: "another client's".into() });
    salon.reopen();
    let card = salon.ask(OpenCard { client });
    assert_eq!(card.conditions[0].until, Some(date(2027, 2, 1)));
    assert!(card.conditions[0].ended.is_some() && card.medications[0].ended.is_some());
}
