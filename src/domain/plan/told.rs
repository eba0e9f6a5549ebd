//! What the answers of the questionnaire say to the advice.

use super::facts::{CardFacts, Habit, Tone};
use super::habits::habits_in;
use crate::domain::anamnesis::{AcneGrade, Goal, HomeActive, HowOften, Phototype, Profile, SkinType, Sun};
use crate::domain::goods::SkinNeed;

impl CardFacts {
    /// The card with what the client answered.
    #[must_use]
    pub fn told(mut self, profile: &Profile) -> Self {
        self.needs.extend(needs(profile));
        self.habits.extend(habits(profile));
        self.tone = match profile.phototype {
            Some(Phototype::I | Phototype::II) => Some(Tone::Fair),
            Some(dark) if dark.is_dark() => Some(Tone::Dark),
            _ => self.tone,
        };
        self.codes.extend(profile.actives.iter().filter_map(|active| code_of(*active)).map(str::to_owned));
        if profile.lash_serum == Some(true) {
            self.codes.insert("M_LASH_SERUM".to_owned());
        }
        self
    }
}

/// The code of the card under which a substance used at home is known.
const fn code_of(active: HomeActive) -> Option<&'static str> {
    match active {
        HomeActive::Retinoid => Some("M_TOPICAL_RETINOID"),
        HomeActive::Acids => Some("M_ACIDS_HOME"),
        HomeActive::BenzoylPeroxide => Some("M_BENZOYL"),
        HomeActive::VitaminC => None,
    }
}

/// What the skin needs, by its type and by what the client would like to change.
fn needs(profile: &Profile) -> Vec<SkinNeed> {
    let mut needs = Vec::new();
    match profile.skin {
        Some(SkinType::Dry) => needs.push(SkinNeed::Dry),
        Some(SkinType::Oily) => needs.extend([SkinNeed::Oily, SkinNeed::Pores]),
        Some(SkinType::Combination) => needs.push(SkinNeed::Pores),
        Some(SkinType::Normal) | None => {}
    }
    let told = [
        (matches!(profile.sensitive, Some(HowOften::Sometimes | HowOften::Often)), SkinNeed::Sensitive),
        (profile.dehydrated == Some(true), SkinNeed::Dehydrated),
        (profile.redness == Some(true), SkinNeed::Redness),
        (matches!(profile.acne, Some(AcneGrade::Light | AcneGrade::Inflamed)), SkinNeed::Blemishes),
        (profile.pigmented == Some(true), SkinNeed::Pigmentation),
    ];
    needs.extend(told.into_iter().filter(|(is_told, _)| *is_told).map(|(_, need)| need));
    for goal in &profile.goals {
        match goal {
            Goal::Acne => needs.push(SkinNeed::Blemishes),
            Goal::Wrinkles => needs.extend([SkinNeed::Wrinkles, SkinNeed::Firmness]),
            Goal::Pigmentation => needs.push(SkinNeed::Pigmentation),
            Goal::Dryness => needs.push(SkinNeed::Dry),
            Goal::Sensitivity => needs.push(SkinNeed::Sensitive),
            Goal::HairRemoval | Goal::Body | Goal::BrowsLashes | Goal::Lips | Goal::Care | Goal::Other => {}
        }
    }
    needs
}

/// How the client lives.
fn habits(profile: &Profile) -> Vec<Habit> {
    let told = [
        (matches!(profile.sunscreen, Some(HowOften::Never | HowOften::Sometimes)), Habit::NoSpf),
        (profile.sun.is_some_and(|sun| sun != Sun::None), Habit::Sun),
        (matches!(profile.smokes, Some(HowOften::Sometimes | HowOften::Often)), Habit::Smokes),
    ];
    let told = told.into_iter().filter(|(is_told, _)| *is_told).map(|(_, habit)| habit);
    told.chain(habits_in(&profile.diet)).chain(habits_in(&profile.rest)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::advise;

    #[test]
    fn answers_speak_for_advice() {
        let plain = CardFacts::default();
        let said =
            |profile: &Profile, code: &str| advise(&plain.clone().told(profile)).iter().any(|one| one.code == code);
        let nothing = Profile::default();
        for (profile, code) in [
            (Profile { skin: Some(SkinType::Dry), ..Profile::default() }, "cream_after_wash"),
            (Profile { dehydrated: Some(true), ..Profile::default() }, "serum_damp"),
            (Profile { phototype: Some(Phototype::V), ..Profile::default() }, "spf_spots"),
            (Profile { goals: vec![Goal::Wrinkles], ..Profile::default() }, "retinol_slowly"),
            (Profile { sunscreen: Some(HowOften::Never), ..Profile::default() }, "spf_habit"),
            (Profile { smokes: Some(HowOften::Often), ..Profile::default() }, "smoking"),
            (Profile { diet: "мало воды".to_owned(), ..Profile::default() }, "water"),
            (Profile { rest: "stres".to_owned(), ..Profile::default() }, "sleep"),
        ] {
            assert!(said(&profile, code), "{code}");
            assert!(!said(&nothing, code), "{code} without a reason");
        }
        // Who uses a retinoid already is not advised to begin with one.
        let uses = Profile { goals: vec![Goal::Wrinkles], actives: vec![HomeActive::Retinoid], ..Profile::default() };
        assert!(!said(&uses, "retinol_slowly"));
    }
}
