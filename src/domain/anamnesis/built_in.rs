//! The questionnaire that comes with the program. The salon may change it; its codes stay.
//!
//! The questions, their order and what they write lie in the file beside this one. Sources: intake cards of cosmetology
//! salons in Poland, Russia, Italy and China, lists of contraindications of makers and clinics; the wording is our own.

use std::sync::LazyLock;

use super::question::Questionnaire;

static BUILT_IN: LazyLock<Questionnaire> =
    LazyLock::new(|| toml::from_str(include_str!("questionnaire.toml")).unwrap_or_default());

/// The questionnaire that comes with the program. A test reads the file whole.
pub fn built_in() -> &'static Questionnaire {
    &BUILT_IN
}
