//! Placeholders in the texts of a rule: `{name}` stands for what is known of a fact, `{points|bonus|bonuses}` for the
//! form of a word that goes with a number.

use super::fact::{Fact, FactKind};
use super::fault::{FaultKind, WordOf, unknown};
use crate::domain::language::Language;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'text> {
    /// As it stands.
    Plain(&'text str),
    /// What is known of a fact.
    Fact(Fact),
    /// The form of a word that goes with the number of a fact, in the order one, few, many: as many forms as the language
    /// has.
    Counted(Fact, Vec<&'text str>),
}

/// How many forms a counted word has in a language.
pub const fn forms_of(language: Language) -> usize {
    match language {
        Language::En => 2,
        Language::Ru | Language::Pl => 3,
        Language::Zh => 1,
    }
}

/// A text in its pieces.
pub fn pieces(text: &str, language: Language) -> Result<Vec<Piece<'_>>, FaultKind> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            found.push(Piece::Plain(before));
        }
        let inner = from.strip_prefix('{').ok_or(FaultKind::Brace)?;
        let (inside, after) = inner.split_once('}').ok_or(FaultKind::Brace)?;
        found.push(placeholder(inside, language)?);
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Plain(rest));
    }
    Ok(found)
}

/// What stands between two braces.
fn placeholder(inside: &str, language: Language) -> Result<Piece<'_>, FaultKind> {
    if inside.contains('{') {
        return Err(FaultKind::Brace);
    }
    let mut parts = inside.split('|').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let fact =
        Fact::from_code(name).ok_or_else(|| unknown(WordOf::Facts, name, Fact::ALL.iter().map(|fact| fact.code())))?;
    let forms: Vec<&str> = parts.collect();
    if fact.kind() == FactKind::YesNo {
        return Err(FaultKind::NothingToSay { fact });
    }
    if forms.is_empty() {
        return Ok(Piece::Fact(fact));
    }
    if fact.kind() != FactKind::Number {
        return Err(FaultKind::NotANumber { fact });
    }
    let wants = forms_of(language);
    if forms.len() != wants || forms.iter().any(|form| form.is_empty()) {
        return Err(FaultKind::Forms { wants, language });
    }
    Ok(Piece::Counted(fact, forms))
}

/// The facts that a text needs.
pub fn facts_in(text: &str, language: Language) -> Result<Vec<Fact>, FaultKind> {
    let pieces = pieces(text, language)?;
    Ok(pieces
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Plain(_) => None,
            Piece::Fact(fact) | Piece::Counted(fact, _) => Some(fact),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_their_pieces() {
        let (en, ru) = (Language::En, Language::Ru);
        for (language, text, expected) in [
            (en, "Good morning", Ok(vec![Piece::Plain("Good morning")])),
            (en, "{name}, tea?", Ok(vec![Piece::Fact(Fact::Name), Piece::Plain(", tea?")])),
            (en, "{ name }", Ok(vec![Piece::Fact(Fact::Name)])),
            (en, "{points|bonus|bonuses}", Ok(vec![Piece::Counted(Fact::Points, vec!["bonus", "bonuses"])])),
            (
                ru,
                "{points|бонус|бонуса|бонусов}",
                Ok(vec![Piece::Counted(Fact::Points, vec!["бонус", "бонуса", "бонусов"])]),
            ),
            (ru, "{points|бонус|бонуса}", Err(FaultKind::Forms { wants: 3, language: ru })),
            (en, "{points|bonus|}", Err(FaultKind::Forms { wants: 2, language: en })),
            (en, "{name|a|b}", Err(FaultKind::NotANumber { fact: Fact::Name })),
            (en, "{first_visit}", Err(FaultKind::NothingToSay { fact: Fact::FirstVisit })),
            (en, "{name", Err(FaultKind::Brace)),
            (en, "name}", Err(FaultKind::Brace)),
            (en, "{{name}}", Err(FaultKind::Brace)),
            (
                en,
                "{nmae}",
                Err(FaultKind::Unknown {
                    of: WordOf::Facts,
                    word: "nmae".to_owned(),
                    nearest: Some("name".to_owned()),
                }),
            ),
        ] {
            assert_eq!(pieces(text, language), expected, "{text}");
        }
    }
}
