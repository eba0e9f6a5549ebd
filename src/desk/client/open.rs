//! A card as it is opened: allergies first.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::card_of;
use crate::desk::anamnesis::questions_due;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::photograph::PhotographBrief;
use crate::desk::plan::{PlanBrief, brief_of};
use crate::desk::privacy::ConsentBrief;
use crate::desk::reaction::{ReactionBrief, briefs_of};
use crate::desk::use_case::UseCase;
use crate::domain::anamnesis::{Confirmed, Profile};
use crate::domain::client::Personal;
use crate::domain::comfort::SmallThing;
use crate::domain::health::{AllergyLine, AllergyState, ConditionLine, MedicationLine};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::safety::TestsAndWords;
use crate::domain::time::business_day;
use crate::domain::visit::PastVisit;
use crate::store::{Tx, anamnesis, client, comfort, health, safety, visit};

/// Visits that a card shows; older ones are asked for by [`crate::desk::visit::VisitsOfClient`].
const VISITS_SHOWN: u32 = 20;

/// Opens a card. The number of a merged card opens the card that was kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OpenCard {
    /// Whose.
    pub client: ClientId,
}

/// What is known of a client's allergies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AllergyStanding {
    /// Listed, none known, or never asked.
    pub state: AllergyState,
    /// The day on which somebody last asked or wrote one down.
    pub asked_on: Option<Date>,
    /// The name of who asked.
    pub asked_by: Option<String>,
}

/// Where a client's anamnesis stands, as much as the card shows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CardAnamnesis {
    /// The latest confirmation; none where the questionnaire was never finished.
    pub confirmed: Option<Confirmed>,
    /// Whether one is half answered.
    pub is_half_done: bool,
    /// How many questions are due to be asked.
    pub due: usize,
    /// What the answers tell of skin, wishes and habits.
    pub profile: Profile,
}

/// A card. Phones are masked: see [`super::RevealPhone`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Card {
    /// Its number.
    pub id: ClientId,
    /// The version that an edit must name.
    pub version: i64,
    /// What is known of allergies.
    pub allergy: AllergyStanding,
    /// The allergies, those that hold first.
    pub allergies: Vec<AllergyLine>,
    /// The personal part, without phones.
    pub personal: Personal,
    /// The name as one says it.
    pub name: String,
    /// The age today, where the birth date has a year.
    pub age: Option<u16>,
    /// The last four digits of each phone.
    pub phone_tails: Vec<String>,
    /// The conditions, those that hold first.
    pub conditions: Vec<ConditionLine>,
    /// The medications, those not struck first.
    pub medications: Vec<MedicationLine>,
    /// Where the anamnesis stands.
    pub anamnesis: CardAnamnesis,
    /// The latest visits, those to come among them.
    pub visits: Vec<PastVisit>,
    /// The day of the last closed visit.
    pub last_visit: Option<Date>,
    /// The day on which the card was made.
    pub since: Date,
    /// Patch tests and doctors' words.
    pub tests_and_words: TestsAndWords,
    /// Cards that were merged into this one, the latest first.
    pub merged: Vec<ClientId>,
    /// The photographs in one line.
    #[serde(default)]
    pub photographs: PhotographBrief,
    /// The consents in one line.
    #[serde(default)]
    pub consents: ConsentBrief,
    /// The plan in one line.
    #[serde(default)]
    pub plan: PlanBrief,
    /// The reactions that were reported, the latest first.
    #[serde(default)]
    pub reactions: Vec<ReactionBrief>,
    /// What makes the client feel at home, the oldest first.
    #[serde(default)]
    pub comfort: Vec<SmallThing>,
}

impl UseCase for OpenCard {
    type Answer = Card;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Card, DeskError> {
        let row = card_of(tx, self.client)?;
        context.about(Subject::Client(row.id));
        context.about(Subject::Health(row.id));
        let mut personal = row.personal;
        let phones = std::mem::take(&mut personal.phones);
        Ok(Card {
            id: row.id,
            version: row.version,
            allergy: AllergyStanding {
                state: row.allergy_state,
                asked_on: row.allergy_asked_at.map(|at| business_day(at, &context.zone)),
                asked_by: row.allergy_asked_by,
            },
            allergies: health::allergies(tx, row.id)?,
            name: personal.name.spoken(),
            age: personal.birth.and_then(|born| born.age_on(context.today())),
            phone_tails: phones.iter().map(|phone| phone.tail().to_owned()).collect(),
            conditions: health::conditions(tx, row.id)?,
            medications: health::medications(tx, row.id)?,
            anamnesis: standing(tx, context, row.id)?,
            visits: visit::of_client(tx, row.id, VISITS_SHOWN)?,
            last_visit: row.last_visit,
            tests_and_words: TestsAndWords {
                tests: safety::tests(tx, row.id)?,
                words: safety::clearances(tx, row.id)?,
            },
            since: business_day(row.created_at, &context.zone),
            merged: client::merges_into(tx, row.id)?.into_iter().map(|(id, _)| id).collect(),
            photographs: PhotographBrief::of(tx, row.id)?,
            consents: ConsentBrief::of(tx, context, row.id)?,
            plan: brief_of(tx, context, row.id)?,
            reactions: briefs_of(tx, row.id)?,
            comfort: comfort::lines_of(tx, row.id)?.into_iter().map(|line| line.thing).collect(),
            personal,
        })
    }
}

fn standing(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<CardAnamnesis, DeskError> {
    Ok(CardAnamnesis {
        confirmed: anamnesis::last_confirmed(tx, client)?,
        is_half_done: anamnesis::open_of(tx, client)?.is_some(),
        due: questions_due(tx, context, client)?,
        profile: anamnesis::profile_of(tx, client)?,
    })
}
