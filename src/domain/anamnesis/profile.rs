//! What the answers tell of skin, wishes and habits, in a shape that plans and checks can read.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::given::{Answers, Given};
use crate::domain::codes::codes;

codes! {
    /// How skin answers the sun, in the six steps of Fitzpatrick.
    Phototype {
        /// Always burns, never tans.
        I = "i",
        /// Burns easily, tans a little.
        II = "ii",
        /// Burns at times, tans slowly.
        III = "iii",
        /// Rarely burns, tans well.
        IV = "iv",
        /// Very rarely burns, tans deep.
        V = "v",
        /// Never burns.
        VI = "vi",
    }
}

impl Phototype {
    /// Whether lasers and peels mind it: IV and darker.
    pub fn is_dark(self) -> bool {
        self >= Self::IV
    }
}

codes! {
    /// How much the skin makes of its own.
    SkinType {
        /// Dry.
        Dry = "dry",
        /// Normal.
        Normal = "normal",
        /// Oily.
        Oily = "oily",
        /// Oily in the middle of the face, dry at its sides.
        Combination = "combination",
    }
}

codes! {
    /// How often something is.
    HowOften {
        /// Never.
        Never = "never",
        /// At times.
        Sometimes = "sometimes",
        /// Every day, or nearly always.
        Often = "often",
    }
}

codes! {
    /// How far acne has gone.
    AcneGrade {
        /// There is none.
        None = "none",
        /// A few spots.
        Light = "light",
        /// Inflamed.
        Inflamed = "inflamed",
    }
}

codes! {
    /// How wounds of the skin heal.
    Scarring {
        /// Without a trace.
        None = "none",
        /// Flat scars.
        Flat = "flat",
        /// Raised scars, keloids.
        Raised = "raised",
    }
}

codes! {
    /// What a client would like to change.
    Goal {
        /// Spots and pores.
        Acne = "acne",
        /// Wrinkles and contour.
        Wrinkles = "wrinkles",
        /// Pigment spots and tone.
        Pigmentation = "pigmentation",
        /// Dryness.
        Dryness = "dryness",
        /// Redness and sensitivity.
        Sensitivity = "sensitivity",
        /// Hair where it is not wanted.
        HairRemoval = "hair_removal",
        /// The body.
        Body = "body",
        /// Brows and lashes.
        BrowsLashes = "brows_lashes",
        /// Lips.
        Lips = "lips",
        /// Care and rest.
        Care = "care",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// A strong substance used at home.
    HomeActive {
        /// Retinol, retinal, adapalene, tretinoin.
        Retinoid = "retinoid",
        /// Acids and scrubs.
        Acids = "acids",
        /// Vitamin C.
        VitaminC = "vitamin_c",
        /// Benzoyl peroxide.
        BenzoylPeroxide = "benzoyl_peroxide",
    }
}

codes! {
    /// When the skin saw or will see much sun.
    Sun {
        /// Not lately, and not soon.
        None = "none",
        /// In the last four weeks.
        Lately = "lately",
        /// In the next four weeks.
        Soon = "soon",
        /// Both.
        Both = "both",
    }
}

/// What the latest answers of a client tell of skin, wishes and habits. Whatever nobody asked, or the client would not
/// say, is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Profile {
    /// The phototype.
    pub phototype: Option<Phototype>,
    /// The type of skin.
    pub skin: Option<SkinType>,
    /// How sensitive it is.
    pub sensitive: Option<HowOften>,
    /// Whether it lacks water.
    pub dehydrated: Option<bool>,
    /// Whether vessels are seen or redness comes easily.
    pub redness: Option<bool>,
    /// Acne.
    pub acne: Option<AcneGrade>,
    /// Whether there are pigment spots.
    pub pigmented: Option<bool>,
    /// How it heals.
    pub scarring: Option<Scarring>,
    /// What the client would like to change.
    pub goals: Vec<Goal>,
    /// The day by which they would like it done.
    pub event: Option<Date>,
    /// Whether they are worried about pain.
    pub fears_pain: Option<bool>,
    /// Much sun, lately or soon.
    pub sun: Option<Sun>,
    /// How often they use a sunscreen.
    pub sunscreen: Option<HowOften>,
    /// How often they smoke.
    pub smokes: Option<HowOften>,
    /// How they eat, in their words.
    pub diet: String,
    /// How they sleep and what weighs on them, in their words.
    pub rest: String,
    /// Strong substances used at home.
    pub actives: Vec<HomeActive>,
    /// What they wash with, in their words.
    pub cleanser: String,
    /// Cream and make-up, in their words.
    pub cream: String,
    /// Whether they use a serum that makes lashes or brows grow.
    pub lash_serum: Option<bool>,
}

impl Profile {
    /// Out of the latest answers.
    pub fn of(answers: &Answers) -> Self {
        let one = |question: &str| answers.get(question).and_then(Given::one).unwrap_or_default();
        Self {
            phototype: Phototype::from_code(one("phototype")),
            skin: SkinType::from_code(one("skin_type")),
            sensitive: HowOften::from_code(one("sensitive")),
            dehydrated: yes(answers, "dehydrated"),
            redness: yes(answers, "redness"),
            acne: AcneGrade::from_code(one("acne")),
            pigmented: yes(answers, "pigmented"),
            scarring: Scarring::from_code(one("scars")),
            goals: several(answers, "goals", Goal::from_code),
            event: match answers.get("event") {
                Some(Given::Day(day)) => Some(*day),
                _ => None,
            },
            fears_pain: yes(answers, "fears_pain"),
            sun: Sun::from_code(one("sun")),
            sunscreen: HowOften::from_code(one("sunscreen")),
            smokes: HowOften::from_code(one("smokes")),
            diet: text(answers, "diet"),
            rest: text(answers, "rest"),
            actives: several(answers, "home_actives", HomeActive::from_code),
            cleanser: text(answers, "home_cleanser"),
            cream: text(answers, "home_cream"),
            lash_serum: yes(answers, "lash_serum"),
        }
    }
}

fn yes(answers: &Answers, question: &str) -> Option<bool> {
    match answers.get(question)? {
        Given::Yes => Some(true),
        Given::No => Some(false),
        _ => None,
    }
}

fn text(answers: &Answers, question: &str) -> String {
    match answers.get(question) {
        Some(Given::Text(words)) => words.clone(),
        _ => String::new(),
    }
}

fn several<T>(answers: &Answers, question: &str, member: impl Fn(&str) -> Option<T>) -> Vec<T> {
    match answers.get(question) {
        Some(Given::Chosen(codes)) => codes.iter().filter_map(|code| member(code)).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn answers_become_a_profile_and_what_was_not_said_stays_empty() {
        assert_eq!(Profile::of(&Answers::new()), Profile::default());
        let chosen = |codes: &[&str]| Given::Chosen(codes.iter().map(|code| (*code).to_owned()).collect());
        let answers = Answers::from([
            ("phototype".to_owned(), chosen(&["iv"])),
            ("skin_type".to_owned(), Given::NotSaid),
            ("redness".to_owned(), Given::No),
            ("goals".to_owned(), chosen(&["lips", "care", "no such goal"])),
            ("event".to_owned(), Given::Day(date(2026, 12, 31))),
            ("diet".to_owned(), Given::Text("много сладкого".to_owned())),
            ("home_actives".to_owned(), chosen(&["retinoid"])),
        ]);
        let profile = Profile::of(&answers);
        assert_eq!(
            profile,
            Profile {
                phototype: Some(Phototype::IV),
                redness: Some(false),
                goals: vec![Goal::Lips, Goal::Care],
                event: Some(date(2026, 12, 31)),
                diet: "много сладкого".to_owned(),
                actives: vec![HomeActive::Retinoid],
                ..Profile::default()
            }
        );
        assert!(profile.phototype.is_some_and(Phototype::is_dark));
        assert!(!Phototype::III.is_dark());
    }
}
