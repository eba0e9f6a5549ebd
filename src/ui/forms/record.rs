//! The forms of records: what was done, the signature, additions, why something is missing.

use crate::domain::record::{NOTE_CHARS_MAX, Parameter, REASON_CHARS_MAX, WORD_CHARS_MAX};
use crate::ui::form::{Draft, Field, Form, Options, nothing_across};

/// What the skin did.
const REACTIONS: Options = Options::Fixed(&[
    ("none", "record-skin-none"),
    ("redness", "record-skin-redness"),
    ("swelling", "record-skin-swelling"),
    ("bruise", "record-skin-bruise"),
    ("point_bleeding", "record-skin-point-bleeding"),
    ("frost", "record-skin-frost"),
    ("papules", "record-skin-papules"),
    ("weals", "record-skin-weals"),
    ("blanching", "record-skin-blanching"),
    ("burn", "record-skin-burn"),
    ("faint", "record-skin-faint"),
]);

/// Declares the fields of settings: a field for each parameter, shown where the protocol has it.
macro_rules! settings {
    ($(($member:ident, $field:literal, $label:literal),)+) => {
        /// The field of a setting.
        pub fn parameter_field(parameter: Parameter) -> &'static str {
            match parameter { $(Parameter::$member => $field,)+ }
        }

        /// What was done, but for zones and products. The draft names the protocol's parts and settings under `parts`
        /// and `parameters`.
        pub static RECORD: Form = Form {
            name: "record",
            title: "record-form-title",
            send: "record-form-send",
            fields: &[
                $(setting($field, $label, |draft| has(draft, "parameters", $field)),)+
                Field::text("technique", "record-technique")
                    .at_most(WORD_CHARS_MAX)
                    .hinted("record-technique-hint")
                    .shown_when(|draft| has(draft, "parts", "technique")),
                Field::choices("reactions", "record-reactions", REACTIONS)
                    .under("record-skin-heading")
                    .shown_when(|draft| has(draft, "parts", "reactions")),
                Field::text("reaction-words", "record-reaction-words")
                    .at_most(WORD_CHARS_MAX)
                    .shown_when(|draft| has(draft, "parts", "reactions")),
                Field::number("pain", "record-pain", 0, 10).shown_when(|draft| has(draft, "parts", "pain")),
                Field::yes_no("aftercare", "record-aftercare").shown_when(|draft| has(draft, "parts", "aftercare")),
                Field::number("result", "record-result", 1, 5)
                    .under("record-result-heading")
                    .hinted("record-result-hint")
                    .shown_when(|draft| has(draft, "parts", "result")),
                Field::text("result-words", "record-result-words")
                    .at_most(WORD_CHARS_MAX)
                    .shown_when(|draft| has(draft, "parts", "result")),
                Field::notes("notes", "record-notes", 3).at_most(NOTE_CHARS_MAX),
            ],
            check: nothing_across,
        };
    };
}

settings! {
    (Fluence, "set-fluence", "record-set-fluence"),
    (Energy, "set-energy", "record-set-energy"),
    (Power, "set-power", "record-set-power"),
    (PulseLength, "set-pulse-length", "record-set-pulse-length"),
    (Spot, "set-spot", "record-set-spot"),
    (Wavelength, "set-wavelength", "record-set-wavelength"),
    (Frequency, "set-frequency", "record-set-frequency"),
    (Density, "set-density", "record-set-density"),
    (Current, "set-current", "record-set-current"),
    (Temperature, "set-temperature", "record-set-temperature"),
    (Pressure, "set-pressure", "record-set-pressure"),
    (NeedleDepth, "set-needle-depth", "record-set-needle-depth"),
    (NeedleGauge, "set-needle-gauge", "record-set-needle-gauge"),
    (Dilution, "set-dilution", "record-set-dilution"),
    (Concentration, "set-concentration", "record-set-concentration"),
    (Acidity, "set-acidity", "record-set-acidity"),
    (Passes, "set-passes", "record-set-passes"),
    (Minutes, "set-minutes", "record-set-minutes"),
    (Volume, "set-volume", "record-set-volume"),
    (DripRate, "set-drip-rate", "record-set-drip-rate"),
}

/// A field of a setting: short, as typed.
const fn setting(field: &'static str, label: &'static str, shown: fn(&Draft) -> bool) -> Field {
    Field::text(field, label).at_most(20).shown_when(shown)
}

/// Whether a word stands in a list of words of the draft.
fn has(draft: &Draft, list: &str, word: &str) -> bool {
    draft.raw(list).split(' ').any(|one| one == word)
}

/// The signature under a record.
pub static SIGN: Form = Form {
    name: "record-sign",
    title: "record-sign-title",
    send: "record-sign-send",
    fields: &[
        Field::text("login", "record-sign-login").required().at_most(80),
        Field::password("password", "record-sign-password").required().hinted("record-sign-hint"),
    ],
    check: nothing_across,
};

/// What is added to a signed record.
pub static ADDITION: Form = Form {
    name: "record-addition",
    title: "record-add-title",
    send: "record-add-send",
    fields: &[Field::notes("text", "record-add-text", 5).required().at_most(NOTE_CHARS_MAX)],
    check: nothing_across,
};

/// Why a client goes to pay without something.
pub static WITHOUT: Form = Form {
    name: "visit-without",
    title: "record-without-form",
    send: "record-form-send",
    fields: &[Field::text("reason", "record-without-reason").required().at_most(REASON_CHARS_MAX)],
    check: nothing_across,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::SeenReaction;
    use crate::words::records::{parameter_key, reaction_key};

    #[test]
    fn every_setting_and_reaction_stands_under_its_own_name() {
        for parameter in Parameter::ALL {
            let field = RECORD.fields.iter().find(|field| field.key == parameter_field(*parameter));
            assert_eq!(field.map(|field| field.label), Some(parameter_key(*parameter)), "{parameter:?}");
        }
        let Options::Fixed(offered) = REACTIONS else { panic!("a fixed list") };
        let known: Vec<_> = SeenReaction::ALL.iter().map(|seen| (seen.code(), reaction_key(*seen))).collect();
        assert_eq!(offered, known);
    }
}
