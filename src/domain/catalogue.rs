//! The catalogue: what the salon does, how long it takes, what it costs, what it needs and what it puts on the skin.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::codes;
use super::ids::ProcedureId;
use super::language::Language;
use super::money::{LARGEST_TYPED, Money};

/// A name in each language of the console; a salon may fill only its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Names {
    /// English.
    pub en: String,
    /// Russian.
    pub ru: String,
    /// Polish.
    pub pl: String,
    /// Chinese, simplified.
    pub zh: String,
}

impl Names {
    /// The name in the language of two letters; where it is empty, the English one, or else any that is filled.
    pub fn in_language(&self, code: &str) -> &str {
        let own = match code {
            "ru" => &self.ru,
            "pl" => &self.pl,
            "zh" => &self.zh,
            _ => &self.en,
        };
        [own, &self.en, &self.ru, &self.pl, &self.zh]
            .into_iter()
            .find(|name| !name.is_empty())
            .map_or("", String::as_str)
    }

    /// The same with clean texts. `clean` is the one cleaner of texts from outside.
    #[must_use]
    pub fn cleaned(mut self, clean: impl Fn(&str) -> String) -> Self {
        for name in self.each_mut() {
            *name = clean(name);
        }
        self
    }

    /// The name in one language, empty where it is not written: no other stands in for it.
    pub fn own(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Ru => &self.ru,
            Language::Pl => &self.pl,
            Language::Zh => &self.zh,
        }
    }

    /// The same, to be written.
    pub fn own_mut(&mut self, language: Language) -> &mut String {
        match language {
            Language::En => &mut self.en,
            Language::Ru => &mut self.ru,
            Language::Pl => &mut self.pl,
            Language::Zh => &mut self.zh,
        }
    }

    /// Whether it is written in no language.
    pub fn is_empty(&self) -> bool {
        Language::ALL.iter().all(|language| self.own(*language).is_empty())
    }

    /// All four, for cleaning.
    pub(in crate::domain) fn each_mut(&mut self) -> [&mut String; 4] {
        [&mut self.en, &mut self.ru, &mut self.pl, &mut self.zh]
    }
}

codes! {
    /// A family of procedures. A specialist's skills are families, so that a new procedure of a known family needs no
    /// new permission.
    Category {
        /// Consultations and skin analysis.
        Consultation = "consultation",
        /// Cleansing, masks, facial care.
        Care = "care",
        /// Facial and body massage.
        Massage = "massage",
        /// Microcurrents, darsonval, myostimulation.
        Electro = "electro",
        /// Chemical peels.
        Peel = "peel",
        /// Biorevitalisation, mesotherapy, polynucleotides.
        Biorevitalisation = "biorevitalisation",
        /// Fillers and stimulators of collagen.
        Filler = "filler",
        /// Botulinum toxin.
        Botulinum = "botulinum",
        /// Injections that dissolve fat.
        Lipolytic = "lipolytic",
        /// Plasma of one's own blood.
        Plasma = "plasma",
        /// Threads.
        Threads = "threads",
        /// Microneedling.
        Needling = "needling",
        /// Radiofrequency and ultrasound lifting.
        Energy = "energy",
        /// Laser hair removal.
        LaserHair = "laser_hair",
        /// Pulsed light and lasers for vessels and pigment.
        Light = "light",
        /// Fractional resurfacing.
        Resurfacing = "resurfacing",
        /// Removal of growths, piercing.
        Removal = "removal",
        /// Permanent make-up.
        PermanentMakeup = "permanent_makeup",
        /// Brows and lashes.
        BrowsLashes = "brows_lashes",
        /// Waxing, sugaring, electro-epilation.
        HairRemoval = "hair_removal",
        /// Wraps and body devices.
        Body = "body",
        /// Drips.
        Drip = "drip",
        /// Manicure and pedicure.
        Nails = "nails",
        /// Haircuts and colouring.
        Hair = "hair",
        /// Whatever else the salon does.
        Other = "other",
    }
}

codes! {
    /// What a procedure needs of the place in which it is done.
    RoomKind {
        /// A treatment room with a couch.
        Treatment = "treatment",
        /// A treatment room fit for injections.
        Injection = "injection",
        /// A room screened for lasers.
        Laser = "laser",
        /// A room for wraps and body devices, with a shower.
        Body = "body",
        /// A manicure or pedicure place.
        Nails = "nails",
        /// A hairdresser's chair.
        Chair = "chair",
        /// A place for brows, lashes and make-up.
        Brows = "brows",
    }
}

codes! {
    /// What a device does. A procedure needs a kind; any free device of the kind will do.
    DeviceKind {
        /// A laser for hair removal.
        LaserHair = "laser_hair",
        /// A fractional laser.
        LaserFractional = "laser_fractional",
        /// A laser for vessels, pigment and tattoos.
        LaserPigment = "laser_pigment",
        /// Pulsed light.
        PulsedLight = "pulsed_light",
        /// Radiofrequency.
        Radiofrequency = "radiofrequency",
        /// Focused ultrasound.
        Ultrasound = "ultrasound",
        /// Hydradermabrasion and ultrasonic cleansing.
        Cleansing = "cleansing",
        /// Cold for fat.
        Cryolipolysis = "cryolipolysis",
        /// Vacuum rollers.
        Vacuum = "vacuum",
        /// Pressure cuffs.
        Pressotherapy = "pressotherapy",
        /// Microcurrents, darsonval, myostimulation, electro-epilation.
        Electro = "electro",
        /// Light-emitting panels.
        Led = "led",
        /// A centrifuge for plasma.
        Centrifuge = "centrifuge",
        /// Whatever else occupies a procedure.
        Other = "other",
    }
}

/// What is written of a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProcedureDetails {
    /// The starter catalogue's stable word (`filler_lips`); empty for the salon's own procedures.
    #[serde(default)]
    pub code: String,
    /// At least one is filled.
    pub names: Names,
    /// The family.
    pub category: Category,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What it costs.
    pub price: Money,
    /// The kind of room it needs, if it needs one.
    #[serde(default)]
    pub room: Option<RoomKind>,
    /// The kind of device it needs, if it needs one.
    #[serde(default)]
    pub device: Option<DeviceKind>,
    /// The active substances, as the salon writes them, for the specialist's eye.
    #[serde(default)]
    pub actives: String,
    /// Codes of the allergens it puts on or under the skin (`AN_LIDOCAINE`), in the words of `domain::health`.
    #[serde(default)]
    pub allergens: Vec<String>,
    /// After how many days it is usually repeated.
    #[serde(default)]
    pub interval_days: Option<u16>,
    /// Whether a patch test comes first.
    #[serde(default)]
    pub patch_test: bool,
    /// Whether only a doctor does it.
    #[serde(default)]
    pub doctor_only: bool,
    /// Whether photographs are taken before and after.
    #[serde(default)]
    pub photographs: bool,
}

/// A procedure of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Procedure {
    /// Its number.
    pub id: ProcedureId,
    /// Grows with each change.
    pub version: u32,
    /// Retired procedures stay on old visits and are offered no more.
    pub retired: bool,
    /// What is written of it.
    #[serde(flatten)]
    pub details: ProcedureDetails,
}

/// Why a procedure cannot be kept as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CatalogueRefusal {
    /// No language has a name.
    #[error("a procedure needs a name")]
    NoName,
    /// Shorter than [`SHORTEST`] or longer than [`LONGEST`].
    #[error("a procedure takes between 5 minutes and 12 hours")]
    Duration,
    /// Below nothing, or beyond what a person would type.
    #[error("a price is between nothing and a hundred million")]
    Price,
    /// Another procedure has the same stable word.
    #[error("another procedure has this code")]
    CodeTaken,
}

/// The shortest procedure, in minutes.
pub const SHORTEST: u16 = 5;
/// The longest procedure, in minutes.
pub const LONGEST: u16 = 12 * 60;

impl ProcedureDetails {
    /// The details with clean texts, or why they cannot be kept. `clean` is the one cleaner of texts from outside.
    pub fn checked(mut self, clean: impl Fn(&str) -> String) -> Result<Self, CatalogueRefusal> {
        self.names = self.names.cleaned(&clean);
        self.code = clean(&self.code);
        self.actives = clean(&self.actives);
        for code in &mut self.allergens {
            *code = clean(code);
        }
        self.allergens.retain(|code| !code.is_empty());
        self.allergens.sort_unstable();
        self.allergens.dedup();
        if self.names.in_language("en").is_empty() {
            return Err(CatalogueRefusal::NoName);
        }
        if !(SHORTEST..=LONGEST).contains(&self.minutes) {
            return Err(CatalogueRefusal::Duration);
        }
        if self.price < Money::ZERO || self.price > LARGEST_TYPED {
            return Err(CatalogueRefusal::Price);
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details() -> ProcedureDetails {
        ProcedureDetails {
            code: "filler_lips".to_owned(),
            names: Names { ru: "Увеличение губ".to_owned(), ..Names::default() },
            category: Category::Filler,
            minutes: 60,
            price: Money::major(90_000),
            room: Some(RoomKind::Injection),
            device: None,
            actives: String::new(),
            allergens: vec!["IN_HA".to_owned(), "AN_LIDOCAINE".to_owned(), String::new(), "IN_HA".to_owned()],
            interval_days: Some(180),
            patch_test: false,
            doctor_only: true,
            photographs: true,
        }
    }

    #[test]
    fn procedures_are_checked() {
        use CatalogueRefusal::{Duration, NoName, Price};
        let nameless = Names::default();
        for (names, minutes, price, expected) in [
            (details().names, 60, Money::major(1), Ok(())),
            (details().names, 60, Money::ZERO, Ok(())),
            (nameless, 60, Money::major(1), Err(NoName)),
            (details().names, 4, Money::major(1), Err(Duration)),
            (details().names, 721, Money::major(1), Err(Duration)),
            (details().names, 60, Money(-1), Err(Price)),
            (details().names, 60, Money(LARGEST_TYPED.0 + 1), Err(Price)),
        ] {
            let written = ProcedureDetails { names, minutes, price, ..details() };
            assert_eq!(written.clone().checked(str::to_owned).map(|_| ()), expected, "{written:?}");
        }
    }

    #[test]
    fn allergens_are_kept_once_and_sorted() {
        let kept = details().checked(str::to_owned).map(|kept| kept.allergens);
        assert_eq!(kept, Ok(vec!["AN_LIDOCAINE".to_owned(), "IN_HA".to_owned()]));
    }

    #[test]
    fn a_missing_name_is_lent_by_another_language() {
        let names = Names { pl: "Manicure".to_owned(), zh: "美甲".to_owned(), ..Names::default() };
        for (language, expected) in [("zh", "美甲"), ("pl", "Manicure"), ("ru", "Manicure"), ("en", "Manicure")] {
            assert_eq!(names.in_language(language), expected, "{language}");
        }
    }

    #[test]
    fn every_code_reads_back() {
        for category in Category::ALL {
            assert_eq!(Category::from_code(category.code()), Some(*category));
        }
        assert_eq!(Category::from_code("magic"), None);
    }
}
