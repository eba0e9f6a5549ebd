//! The questionnaire as a salon edits it.

use frontdesk::desk::DeskError;
use frontdesk::desk::anamnesis::{ListQuestionnaires, SaveQuestionnaire, ShowAnswering, ShowQuestionnaire};
use frontdesk::domain::anamnesis::{AnamnesisRefusal, Given, Kind, built_in};
use frontdesk::domain::market::Market;

use super::{answer, finish, shown};
use crate::clients::add;
use crate::support::Salon;

#[test]
fn a_new_version_is_asked_from_now_on_and_old_answers_keep_theirs() {
    let mut salon = Salon::new(Market::Kz);
    let before = add(&mut salon, "Ким", "Света", "").client;
    answer(&mut salon, before, "fears_pain", Given::Yes);
    let half = add(&mut salon, "Ли", "Анна", "").client;
    answer(&mut salon, half, "fears_pain", Given::No);
    finish(&mut salon, before, 1);
    let kept = salon.ask(ShowQuestionnaire {});
    assert!(kept.is_built_in && kept.version == 1, "asked once, it is a version");
    let mut questionnaire = kept.questionnaire;
    let at = questionnaire.questions.iter().position(|question| question.code == "fears_pain").unwrap();
    questionnaire.questions[at].names.en = "Shall we numb the skin first?".to_owned();
    questionnaire.questions[at + 1].retired = true;
    let seen = kept.version;
    let now = salon.ask(SaveQuestionnaire { seen, questionnaire: questionnaire.clone() });
    assert_eq!((now.version, now.is_built_in), (2, false));
    let stale = salon.refused(SaveQuestionnaire { seen, questionnaire });
    assert!(matches!(stale, DeskError::Conflict));
    let of = |shown: &frontdesk::desk::anamnesis::AnamnesisShown| {
        (shown.version, shown.questionnaire.question("fears_pain").unwrap().names.en.clone())
    };
    let new = add(&mut salon, "Юн", "Мина", "").client;
    assert_eq!(of(&shown(&mut salon, new)), (2, "Shall we numb the skin first?".to_owned()));
    let word = built_in().question("fears_pain").unwrap().names.en.clone();
    assert_eq!(of(&shown(&mut salon, half)), (1, word.clone()), "who is being asked is asked on by the same");
    let past = shown(&mut salon, before).history[0].confirmed.id;
    let past = salon.ask(ShowAnswering { answering: past });
    assert_eq!(past.questionnaire.question("fears_pain").unwrap().names.en, word);
    let versions = salon.ask(ListQuestionnaires {});
    assert_eq!(
        versions.iter().map(|one| (one.version, one.by.as_deref())).collect::<Vec<_>>(),
        [(2, Some("Aizhan Bekova")), (1, None)]
    );
}

#[test]
fn a_question_does_not_become_another() {
    let mut salon = Salon::new(Market::Kz);
    let mut questionnaire = salon.ask(ShowQuestionnaire {}).questionnaire;
    questionnaire.questions[4].kind = Kind::Text;
    let refused = salon.refused(SaveQuestionnaire { seen: 0, questionnaire });
    assert!(matches!(refused, DeskError::Anamnesis(AnamnesisRefusal::KindStays)), "{refused:?}");
}
