//! The standard written as its file: what is read from it is the same standard again.

use std::fmt::Write as _;

use super::fault::Key;
use super::moment::Moment;
use super::outcome::Evidence;
use super::rule::{Rule, Who};
use super::whole::Standard;
use crate::domain::catalogue::Names;
use crate::domain::language::Language;

impl Standard {
    /// The file, a comment at its head: a line a sentence, in whatever language.
    pub fn written(&self, head: &[&str]) -> String {
        let mut file = String::new();
        for line in head {
            push(&mut file, format_args!("# {line}"));
        }
        let mut moment: Option<Moment> = None;
        for rule in &self.rules {
            if moment != Some(rule.moment) {
                let stars = "-".repeat(20);
                push(&mut file, format_args!("\n# {stars} {} {stars}", rule.moment.code()));
                moment = Some(rule.moment);
            }
            rule.write(&mut file);
        }
        file
    }
}

impl Rule {
    /// Writes the rule as a table.
    fn write(&self, file: &mut String) {
        push(file, format_args!("\n[[rule]]"));
        line(file, Key::Id, &self.id.0);
        if !self.number.is_empty() {
            line(file, Key::Number, &self.number);
        }
        line(file, Key::Moment, self.moment.code());
        push(file, format_args!("{} = {}", Key::Order.code(), self.order));
        if self.who != Who::Desk {
            line(file, Key::Who, self.who.code());
        }
        if !self.when.is_empty() {
            let conditions: Vec<String> = self.when.iter().map(|condition| quoted(&condition.to_string())).collect();
            push(file, format_args!("{} = [{}]", Key::When.code(), conditions.join(", ")));
        }
        if self.evidence != Evidence::Mark {
            line(file, Key::Evidence, self.evidence.code());
        }
        if self.is_paused {
            push(file, format_args!("{} = true", Key::Paused.code()));
        }
        for (key, text) in [(Key::Title, &self.title), (Key::Say, &self.say), (Key::Act, &self.act)] {
            write_text(file, key, text);
        }
    }
}

/// A text in the languages in which it is written.
fn write_text(file: &mut String, key: Key, text: &Names) {
    for language in Language::ALL {
        let own = text.own(language);
        if !own.is_empty() {
            push(file, format_args!("{}.{} = {}", key.code(), language.code(), quoted(own)));
        }
    }
}

/// A key with a text.
fn line(file: &mut String, key: Key, text: &str) {
    push(file, format_args!("{} = {}", key.code(), quoted(text)));
}

/// Adds a line. Writing into a text does not fail.
fn push(file: &mut String, line: std::fmt::Arguments<'_>) {
    let _ = writeln!(file, "{line}");
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            letter if letter.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
