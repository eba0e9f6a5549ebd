//! What clients of the last months told and agreed to: consents and answers to the questionnaire.

use jiff::Timestamp;

use crate::desk::DeskError;
use crate::desk::anamnesis::keep_in_force;
use crate::domain::anamnesis::{Answers, Circumstances, Given, Kind, Question, built_in};
use crate::domain::catalogue::Category;
use crate::domain::health::AllergyState;
use crate::domain::ids::ClientId;
use crate::domain::privacy::{Channel, ConsentDraft, ConsentPurpose, GivenHow, Scope, allows};
use crate::store::anamnesis::{self, Noted};
use crate::store::{client, health, privacy};

use super::dice::Dice;
use super::lately::Lately;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 21;
/// Options that say that there is nothing.
const NOTHING: &[&str] = &["none", "no", "never"];

impl Lately<'_, '_, '_, '_, '_> {
    /// Lets a client be asked and agree before a procedure, where nobody did yet: papers, then the questionnaire.
    pub fn hears(&mut self, client: ClientId, procedure: usize, at: Timestamp) -> Result<(), DeskError> {
        let dice = &mut Dice::of(self.shop.plan.seed, STREAM, client.0.unsigned_abs());
        let known = privacy::of_client(self.tx, client)?;
        if known.is_empty() {
            let mut agreed = vec![(ConsentPurpose::Service, Scope::Whole), (ConsentPurpose::HealthData, Scope::Whole)];
            if dice.percent(70) {
                agreed.push((ConsentPurpose::Photographs, Scope::Whole));
            }
            if dice.percent(20) {
                agreed.push((ConsentPurpose::PhotographsShown, Scope::Whole));
            }
            if dice.percent(55) {
                agreed.push((ConsentPurpose::Marketing, Scope::Channel(Channel::Messenger)));
            }
            for (purpose, scope) in agreed {
                self.agrees(client, purpose, scope, at)?;
            }
        }
        let category = self.shop.catalogue.get(procedure).map(|details| details.category);
        if let (Some(category), Some(id)) = (category, self.shop.procedures.get(procedure).copied())
            && is_told_of(category)
        {
            let scope = Scope::Procedure(id);
            self.context.now = at;
            if !allows(&known, ConsentPurpose::Procedure, &scope, self.context.today()) {
                self.agrees(client, ConsentPurpose::Procedure, scope, at)?;
            }
        }
        if anamnesis::last_confirmed(self.tx, client)?.is_none() {
            self.answers(client, at, Answers::new(), dice)?;
        }
        Ok(())
    }

    /// Notes a consent on paper.
    pub fn agrees(
        &mut self,
        client: ClientId,
        purpose: ConsentPurpose,
        scope: Scope,
        at: Timestamp,
    ) -> Result<(), DeskError> {
        self.context.now = at;
        let (notice, given_by) = (String::new(), String::new());
        let draft = ConsentDraft { purpose, scope, notice, how: GivenHow::Paper, given_by, until: None };
        let draft = draft.checked(self.context.today())?;
        privacy::add(self.tx, client, &draft, at, self.shop.administrator)?;
        Ok(())
    }

    /// Answers the questionnaire: what is given here, and for the rest what most people say. What stands on the card
    /// already is told in the same words as before: such questions stay unsaid.
    pub fn answers(
        &mut self,
        client: ClientId,
        at: Timestamp,
        mut given: Answers,
        dice: &mut Dice,
    ) -> Result<(), DeskError> {
        self.context.now = at;
        let version = keep_in_force(self.tx, self.context)?;
        let by = self.shop.administrator;
        let id = anamnesis::begin(self.tx, client, version, at, by)?;
        let state = client::get(self.tx, client)?.map(|row| row.allergy_state);
        let has_lines =
            !health::conditions(self.tx, client)?.is_empty() || !health::medications(self.tx, client)?.is_empty();
        let usual = usual_of(dice);
        let circumstances = Circumstances::default();
        let mut answers = Answers::new();
        for question in &built_in().questions {
            if !built_in().applies(question, &answers, &circumstances) {
                continue;
            }
            let answer = given.remove(&question.code).unwrap_or_else(|| {
                usual.get(&question.code).cloned().unwrap_or_else(|| plain(question, state, has_lines))
            });
            anamnesis::put_answer(self.tx, id, &question.code, &answer, false, Noted { at, by })?;
            answers.insert(question.code.clone(), answer);
        }
        anamnesis::finish(self.tx, id, self.context.today(), Noted { at, by })?;
        Ok(())
    }
}

/// What most people say to a question.
fn plain(question: &Question, state: Option<AllergyState>, has_lines: bool) -> Given {
    match question.kind {
        Kind::Allergies if state == Some(AllergyState::Listed) => Given::NotSaid,
        Kind::Medications | Kind::Conditions if has_lines => Given::NotSaid,
        Kind::YesNo | Kind::Allergies | Kind::Medications | Kind::Conditions | Kind::Procedures => Given::No,
        Kind::One | Kind::Several => {
            let nothing = question.options.iter().find(|option| NOTHING.contains(&option.code.as_str()));
            nothing.map_or(Given::NotSaid, |option| Given::Chosen(vec![option.code.clone()]))
        }
        Kind::Text | Kind::Day => Given::NotSaid,
    }
}

/// Skin, wishes and habits, by chance.
fn usual_of(dice: &mut Dice) -> Answers {
    let one = |dice: &mut Dice, options: &[(&'static str, usize)]| {
        dice.weighted(options).map_or(Given::NotSaid, |code| Given::Chosen(vec![code.to_owned()]))
    };
    let yes = |dice: &mut Dice, chance| if dice.percent(chance) { Given::Yes } else { Given::No };
    Answers::from([
        ("phototype".to_owned(), one(dice, &[("i", 3), ("ii", 30), ("iii", 40), ("iv", 24), ("v", 3)])),
        ("skin_type".to_owned(), one(dice, &[("dry", 25), ("normal", 30), ("oily", 15), ("combination", 30)])),
        ("sensitive".to_owned(), one(dice, &[("never", 55), ("sometimes", 35), ("often", 10)])),
        ("dehydrated".to_owned(), yes(dice, 35)),
        ("redness".to_owned(), yes(dice, 15)),
        ("acne".to_owned(), one(dice, &[("none", 80), ("light", 20)])),
        ("pigmented".to_owned(), yes(dice, 20)),
        ("goals".to_owned(), one(dice, &[("care", 40), ("wrinkles", 30), ("pigmentation", 12), ("dryness", 18)])),
        ("sunscreen".to_owned(), one(dice, &[("never", 25), ("sometimes", 45), ("often", 30)])),
        ("smokes".to_owned(), one(dice, &[("never", 85), ("sometimes", 10), ("often", 5)])),
        ("fears_pain".to_owned(), yes(dice, 25)),
    ])
}

/// Families before which the risks are told and agreed to.
const fn is_told_of(category: Category) -> bool {
    use Category as C;
    matches!(
        category,
        C::Biorevitalisation
            | C::Botulinum
            | C::Drip
            | C::Energy
            | C::Filler
            | C::LaserHair
            | C::Light
            | C::Lipolytic
            | C::Needling
            | C::Peel
            | C::PermanentMakeup
            | C::Plasma
            | C::Removal
            | C::Resurfacing
            | C::Threads
    )
}
