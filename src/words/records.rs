//! The words of records of visits.

use crate::args;
use crate::domain::record::{Dose, DoseUnit, Parameter, Part, SeenReaction};

use super::{Language, Words};

/// The key of the name of a part.
pub fn part_key(part: Part) -> &'static str {
    match part {
        Part::Zones => "record-part-zones",
        Part::Products => "record-part-products",
        Part::Parameters => "record-part-parameters",
        Part::Technique => "record-part-technique",
        Part::Reactions => "record-part-reactions",
        Part::Pain => "record-part-pain",
        Part::Aftercare => "record-part-aftercare",
        Part::Result => "record-part-result",
        Part::Notes => "record-part-notes",
    }
}

/// The key of the name of a setting, with its unit.
pub fn parameter_key(parameter: Parameter) -> &'static str {
    match parameter {
        Parameter::Fluence => "record-set-fluence",
        Parameter::Energy => "record-set-energy",
        Parameter::Power => "record-set-power",
        Parameter::PulseLength => "record-set-pulse-length",
        Parameter::Spot => "record-set-spot",
        Parameter::Wavelength => "record-set-wavelength",
        Parameter::Frequency => "record-set-frequency",
        Parameter::Density => "record-set-density",
        Parameter::Current => "record-set-current",
        Parameter::Temperature => "record-set-temperature",
        Parameter::Pressure => "record-set-pressure",
        Parameter::NeedleDepth => "record-set-needle-depth",
        Parameter::NeedleGauge => "record-set-needle-gauge",
        Parameter::Dilution => "record-set-dilution",
        Parameter::Concentration => "record-set-concentration",
        Parameter::Acidity => "record-set-acidity",
        Parameter::Passes => "record-set-passes",
        Parameter::Minutes => "record-set-minutes",
        Parameter::Volume => "record-set-volume",
        Parameter::DripRate => "record-set-drip-rate",
    }
}

/// The key of what the skin did.
pub fn reaction_key(reaction: SeenReaction) -> &'static str {
    match reaction {
        SeenReaction::None => "record-skin-none",
        SeenReaction::Redness => "record-skin-redness",
        SeenReaction::Swelling => "record-skin-swelling",
        SeenReaction::Bruise => "record-skin-bruise",
        SeenReaction::PointBleeding => "record-skin-point-bleeding",
        SeenReaction::Frost => "record-skin-frost",
        SeenReaction::Papules => "record-skin-papules",
        SeenReaction::Weals => "record-skin-weals",
        SeenReaction::Blanching => "record-skin-blanching",
        SeenReaction::Burn => "record-skin-burn",
        SeenReaction::Faint => "record-skin-faint",
    }
}

/// A dose as it is written in the reader's language: `0.15`, `0,15`.
pub fn dose_number(dose: Dose, words: &Words) -> String {
    match words.language() {
        Language::Ru | Language::Pl => dose.to_string().replace('.', ","),
        Language::En | Language::Zh => dose.to_string(),
    }
}

/// A dose with its unit.
pub fn dose(dose: Dose, unit: Option<DoseUnit>, words: &Words) -> String {
    let number = dose_number(dose, words);
    let key = match unit {
        None => return number,
        Some(DoseUnit::Millilitres) => "record-dose-ml",
        Some(DoseUnit::Units) => "record-dose-units",
        Some(DoseUnit::Pulses) => "record-dose-pulses",
        Some(DoseUnit::Pieces) => "record-dose-pieces",
    };
    words.say_with(key, args!["number" => number])
}
