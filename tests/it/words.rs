//! The texts: the same keys and the same placeholders in four languages, none missing, none unused, all of them
//! really translated.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use frontdesk::words::{Arg, Language, Words};

use crate::sources::under;

/// One text of a language.
struct Text {
    /// Where its key stands.
    place: String,
    /// All after the `=`, further lines included.
    value: String,
}

/// The texts of a language by key.
fn texts(language: Language) -> BTreeMap<String, Text> {
    let mut found = BTreeMap::new();
    for source in under(&format!("src/words/{}", language.code()), ".ftl") {
        let mut key = None;
        for (at, line) in source.text.lines().enumerate() {
            let place = format!("{}:{}", source.path, at + 1);
            if line.starts_with([' ', '}', '.', '*', '[']) || line.is_empty() {
                if let Some(text) = key.as_ref().and_then(|key| found.get_mut(key)) {
                    let text: &mut Text = text;
                    text.value.push('\n');
                    text.value.push_str(line);
                }
            } else if line.starts_with('#') {
                key = None;
            } else if let Some((name, value)) = line.split_once('=') {
                let name = name.trim().to_owned();
                let text = Text { place: place.clone(), value: value.trim().to_owned() };
                if let Some(first) = found.insert(name.clone(), text) {
                    panic!("{place}: {name} stands already at {}", first.place);
                }
                key = Some(name);
            }
        }
    }
    found
}

/// The names after `$` in a text.
fn placeholders(value: &str) -> BTreeSet<&str> {
    value
        .match_indices('$')
        .map(|(at, _)| {
            let rest = &value[at + 1..];
            &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-')).unwrap_or(rest.len())]
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// A text without what stands in braces on the same line, for looking at the words themselves.
fn plain(value: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for letter in value.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    kept
}

fn complain(broken: &[String], instead: &str) {
    assert!(broken.is_empty(), "\n{}\n{instead}\n", broken.join("\n"));
}

#[test]
fn files_are_good_fluent() {
    let mut broken = Vec::new();
    for source in under("src/words", ".ftl") {
        if let Err((_, errors)) = FluentResource::try_new(source.text.clone()) {
            broken.extend(errors.iter().map(|error| format!("{}: {error}", source.path)));
        }
    }
    complain(&broken, "Mend the file: Fluent reads none of a text that it cannot parse.");
}

#[test]
fn every_language_has_every_text() {
    let english = texts(Language::En);
    let mut broken = Vec::new();
    for language in Language::ALL {
        let other = texts(language);
        broken.extend(
            english
                .iter()
                .filter(|(key, _)| !other.contains_key(*key))
                .map(|(key, text)| format!("{}: {key} is missing in {}", text.place, language.code())),
        );
        broken.extend(
            other
                .iter()
                .filter(|(key, _)| !english.contains_key(*key))
                .map(|(key, text)| format!("{}: {key} is not in English", text.place)),
        );
    }
    complain(&broken, "Write the text in all four languages.");
}

#[test]
fn every_language_takes_the_same_values() {
    let english = texts(Language::En);
    let mut broken = Vec::new();
    for language in Language::ALL {
        for (key, text) in texts(language) {
            let Some(first) = english.get(&key) else { continue };
            let (ours, theirs) = (placeholders(&text.value), placeholders(&first.value));
            if ours != theirs {
                broken.push(format!("{}: {key} takes {ours:?}, in English {theirs:?}", text.place));
            }
        }
    }
    complain(&broken, "Put the same values into the text of each language.");
}

#[test]
fn every_text_is_complete_once_its_values_are_given() {
    let mut broken = Vec::new();
    for language in Language::ALL {
        let words = Words::new(language);
        for (key, text) in texts(language) {
            for number in [1, 3, 5, 21] {
                let names = placeholders(&text.value);
                let values: Vec<(&str, Arg<'_>)> = names.iter().map(|name| (*name, Arg::from(number))).collect();
                let said = words.say_with(&key, &values);
                if said.contains('{') || said.trim().is_empty() || said == key {
                    broken.push(format!("{}: {key} gives {said:?} for {number}", text.place));
                }
            }
        }
    }
    complain(&broken, "A value, a term or a plural form that the text names is not there.");
}

#[test]
fn russian_and_polish_count_in_three_forms() {
    let mut broken = Vec::new();
    for language in [Language::Ru, Language::Pl] {
        for (key, text) in texts(language) {
            if text.value.contains("[one]") && !(text.value.contains("[few]") && text.value.contains("[many]")) {
                broken.push(format!("{}: {key}", text.place));
            }
        }
    }
    complain(&broken, "Give [one], [few] and [many]: 1 визит, 2 визита, 5 визитов; 1 wizyta, 2 wizyty, 5 wizyt.");
}

/// Texts that are one and the same in all languages by their nature: names, codes, keys of the keyboard.
fn is_translated(language: Language, value: &str) -> bool {
    let words: Vec<String> = plain(value)
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned())
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    // An ordinary word: at least four small Latin letters and nothing else ("allergies", but not "CSV" or "F1").
    let ordinary = words.iter().filter(|word| word.len() >= 4 && word.chars().all(|c| c.is_ascii_lowercase())).count();
    let own_script = match language {
        Language::Ru => value.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)),
        Language::Zh => value.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)),
        Language::En | Language::Pl => true,
    };
    own_script || ordinary == 0
}

#[test]
fn nothing_is_left_in_english() {
    let english = texts(Language::En);
    let mut broken = Vec::new();
    for language in [Language::Ru, Language::Pl, Language::Zh] {
        for (key, text) in texts(language) {
            let sentence =
                plain(&text.value).split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > 3;
            let copied = english.get(&key).is_some_and(|first| first.value == text.value);
            if (sentence && copied) || !is_translated(language, &text.value) {
                broken.push(format!("{}: {key} = {}", text.place, text.value));
            }
        }
    }
    complain(&broken, "Say it in the language of the file.");
}

#[test]
fn every_text_is_used_and_every_used_text_exists() {
    let english = texts(Language::En);
    let mut used = BTreeSet::new();
    let mut broken = Vec::new();
    for source in under("src", ".rs") {
        let literals = source.literals();
        used.extend(literals.iter().map(|(_, text)| (*text).to_owned()));
        for (number, line) in source.code_lines() {
            for call in [".say(\"", ".say_with(\""] {
                for (at, _) in line.match_indices(call) {
                    let rest = &line[at + call.len()..];
                    let key = &rest[..rest.find('"').unwrap_or(rest.len())];
                    if !english.contains_key(key) && !is_in_tests(&source.text, number) {
                        broken.push(format!("{}:{number}: {key} is in no language", source.path));
                    }
                }
            }
        }
    }
    // A text may be used by another text: `{ till-open }`.
    for text in english.values() {
        used.extend(
            text.value.split('{').skip(1).map(|inside| inside.split('}').next().unwrap_or(inside).trim().to_owned()),
        );
    }
    broken.extend(
        english
            .iter()
            .filter(|(key, _)| !used.contains(*key))
            .map(|(key, text)| format!("{}: {key} is used nowhere", text.place)),
    );
    complain(
        &broken,
        "Write the text, or delete it in all four languages. Keys are whole literals, never put together.",
    );
}

/// Whether a line of a file stands in its tests.
fn is_in_tests(text: &str, number: usize) -> bool {
    text.lines().take(number).any(|line| line.trim_start().starts_with("#[cfg(test)]"))
}

#[test]
fn the_checks_would_see_it() {
    assert_eq!(placeholders("{ $count -> [one] { $name } *[other] x }"), BTreeSet::from(["count", "name"]));
    assert_eq!(plain("Paid { $sum } in cash"), "Paid  in cash");
    for (language, value, translated) in [
        (Language::Ru, "allergies never asked", false),
        (Language::Ru, "CSV { $name }", true),
        (Language::Ru, "файл CSV from import", true),
        (Language::Zh, "never been", false),
        (Language::Zh, "从未到店", true),
    ] {
        assert_eq!(is_translated(language, value), translated, "{value}");
    }
}
