//! The texts themselves, read once for a language.

use std::borrow::Cow;

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::domain::language::Language;

/// A value put into a text.
pub type Arg<'a> = FluentValue<'a>;

/// The bundle of one language.
type Bundle = FluentBundle<FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>;

/// The files of each language, the same names in all four: a noun a file.
macro_rules! files {
    ($($noun:literal),+ $(,)?) => {
        /// The Fluent source of a language, file by file.
        pub(crate) const fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
            match language {
                Language::En => &[$(($noun, include_str!(concat!("en/", $noun, ".ftl")))),+],
                Language::Ru => &[$(($noun, include_str!(concat!("ru/", $noun, ".ftl")))),+],
                Language::Pl => &[$(($noun, include_str!(concat!("pl/", $noun, ".ftl")))),+],
                Language::Zh => &[$(($noun, include_str!(concat!("zh/", $noun, ".ftl")))),+],
            }
        }
    };
}

files![
    "anamnesis",
    "catalogue",
    "checkout",
    "cli",
    "clients",
    "consents",
    "demo",
    "errors",
    "explain",
    "form",
    "format",
    "goods",
    "import",
    "ledger",
    "offers",
    "safety",
    "say",
    "paper",
    "records",
    "plan",
    "reactions",
    "photographs",
    "checkup",
    "schedule",
    "shift",
    "standard",
    "prompts",
    "comfort",
    "desk",
    "notices",
    "score",
    "shell",
    "staff",
    "theme",
    "till",
    "vault",
    "wallets",
    "zones",
];

/// The texts of one language.
pub struct Words {
    language: Language,
    bundle: Bundle,
}

impl Words {
    /// Reads the texts of a language.
    pub fn new(language: Language) -> Self {
        let mut bundle = Bundle::new_concurrent(vec![identifier(language)]);
        // Isolation marks would count as columns on a terminal; names are cleaned before they come here.
        bundle.set_use_isolating(false);
        for (_, source) in sources(language) {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(read, _)| read);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key that takes no values.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The text of a key with its values. An unknown key gives the key itself: a test keeps that from happening.
    pub fn say_with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        let text: Cow<'_, str> = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        text.into_owned()
    }

    /// Whether a key is known.
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

/// The identifier by which Fluent picks its plural rules.
fn identifier(language: Language) -> LanguageIdentifier {
    language.code().parse().unwrap_or_default()
}
