//! `find` and `card`.

use serde::Serialize;

use crate::args;
use crate::desk::client::{AllergyShown, Card, Find, Hit, OpenCard};
use crate::domain::client::BirthDate;
use crate::domain::health::{AllergyState, allergens};
use crate::domain::ids::ClientId;
use crate::words::Words;
use crate::words::format::{day_numbers, phone_masked};
use crate::words::schedule::state_key;

use super::arguments::Common;
use super::error::CliError;
use super::login;
use super::output::Output;

/// One answer as scripts read it. The shape is stable; names of allergens are the English ones.
#[derive(Serialize)]
struct FoundClient<'a> {
    id: ClientId,
    name: &'a str,
    phone: String,
    allergy: AllergyState,
    allergies: Vec<String>,
}

/// Looks for clients, best first.
pub fn find(query: &str, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let found = login::open(common, output.words)?.ask(Find::of(query))?;
    if output.json {
        let clients: Vec<FoundClient<'_>> = found.hits.iter().map(as_json).collect();
        return output.value(&clients);
    }
    if found.hits.is_empty() {
        return output.line(&output.words.say_with("cli-find-nobody", args!["query" => found.query.as_str()]));
    }
    for hit in &found.hits {
        output.line(&line(hit, output.words))?;
    }
    Ok(())
}

fn as_json(hit: &Hit) -> FoundClient<'_> {
    FoundClient {
        id: hit.id,
        name: &hit.name,
        phone: masked(&hit.phone_tail),
        allergy: hit.allergy,
        allergies: hit.allergies.iter().map(|allergy| named(allergy, "en")).collect(),
    }
}

/// One answer on one line: number, name, phone, allergies.
fn line(hit: &Hit, words: &Words) -> String {
    let allergies: Vec<String> = hit.allergies.iter().map(|allergy| named(allergy, words.language().code())).collect();
    let mut parts = vec![hit.id.to_string(), hit.name.clone()];
    if !hit.also_written.is_empty() {
        parts.push(hit.also_written.clone());
    }
    if !hit.phone_tail.is_empty() {
        parts.push(masked(&hit.phone_tail));
    }
    parts.push(standing(hit.allergy, &allergies, words));
    parts.join(" · ")
}

/// The last digits as a masked phone.
fn masked(tail: &str) -> String {
    if tail.is_empty() { String::new() } else { phone_masked(&format!("0{tail}")) }
}

/// The allergen in a language; the client's own words where the list has none.
fn named(allergy: &AllergyShown, language: &str) -> String {
    allergens().name(&allergy.code, language).unwrap_or(&allergy.said).to_owned()
}

/// What is known of allergies, in words.
fn standing(state: AllergyState, allergies: &[String], words: &Words) -> String {
    match state {
        AllergyState::Listed => words.say_with("cli-allergies", args!["list" => allergies.join(", ")]),
        AllergyState::NoneKnown => words.say("cli-no-allergies"),
        AllergyState::NeverAsked => words.say("cli-day-never-asked"),
    }
}

/// Shows a card, allergies first.
pub fn card(id: i64, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let card = login::open(common, output.words)?.ask(OpenCard { client: ClientId(id) })?;
    if output.json {
        return output.value(&card);
    }
    for line in lines(&card, output.words) {
        output.line(&line)?;
    }
    Ok(())
}

fn lines(card: &Card, words: &Words) -> Vec<String> {
    let language = words.language().code();
    let allergies: Vec<String> = card
        .allergies
        .iter()
        .filter(|line| line.ended.is_none())
        .map(|line| {
            let name = allergens().name(&line.code, language).unwrap_or(&line.said);
            if line.reaction.is_empty() { name.to_owned() } else { format!("{name} ({})", line.reaction) }
        })
        .collect();
    let born = card.personal.birth.and_then(BirthDate::date).map(|born| day_numbers(born, words.language()));
    let mut heading = vec![card.id.to_string(), card.personal.name.formal()];
    heading.extend(born);
    heading.extend(card.phone_tails.iter().map(|tail| masked(tail)));
    let mut lines = vec![standing(card.allergy.state, &allergies, words), heading.join(" · ")];
    lines.extend(card.conditions.iter().filter(|line| line.ended.is_none()).map(|line| line.said.clone()));
    lines.extend(card.medications.iter().filter(|line| line.ended.is_none()).map(|line| line.said.clone()));
    lines.extend(card.visits.iter().map(|visit| {
        let day = day_numbers(visit.day, words.language());
        format!("{day} · {} · {}", words.say(state_key(visit.state)), visit.procedure_names.in_language(language))
    }));
    lines
}
