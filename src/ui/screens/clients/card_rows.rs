//! The rows of a card: allergies first, then health, the person, notes, visits.

use jiff::Timestamp;
use jiff::civil::Date;

use super::allergy_line::{condition, substance};
use crate::args;
use crate::desk::client::{Card, RevealedPhone};
use crate::domain::client::{HowFound, MessengerKind, SpokenLanguage};
use crate::domain::health::{EndNote, Severity, ToldBy};
use crate::domain::market::Market;
use crate::domain::time::business_day;
use crate::domain::visit::VisitState;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::View;
use crate::ui::screens::comfort::comfort_in_short;
use crate::ui::screens::consents::consents_in_short;
use crate::ui::screens::photographs::photographs_in_short;
use crate::ui::screens::plan::plan_in_short;
use crate::ui::screens::reactions::reactions_in_short;
use crate::ui::screens::skin_tests::tests_in_short;
use crate::ui::theme::Meaning;
use crate::words::format;

/// What a row is about, so that its keys know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// The person as a whole.
    Person,
    /// An allergy, by its place in the card.
    Allergy(usize),
    /// A condition.
    Condition(usize),
    /// A medication.
    Medication(usize),
    /// A visit.
    Visit(usize),
    /// A page of the card: Enter does what its key does.
    Way(Action),
}

/// A row: a heading, or a label with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// The head of a section.
    Heading(&'static str),
    /// A line.
    Line {
        /// What it is about.
        about: About,
        /// At the left, dim.
        label: String,
        /// What it says.
        text: String,
        /// How it is meant.
        meaning: Meaning,
    },
    /// What to do where there is nothing.
    Hint(String),
}

impl Row {
    /// What it is about, where one can stand on it.
    pub(super) fn about(&self) -> Option<About> {
        match self {
            Self::Line { about, .. } => Some(*about),
            _ => None,
        }
    }
}

/// A page of the card in one row: its key and name, and how it stands. Enter opens it too.
pub(super) fn page(way: Action, name: &str, (text, meaning): (String, Meaning), view: &View) -> Row {
    let key = view.keymap.key(&[Layer::Card], way).map(|key| format!("{key} ")).unwrap_or_default();
    line(About::Way(way), format!("{key}{}", view.say(name)), text, meaning)
}

fn line(about: About, label: impl Into<String>, text: impl Into<String>, meaning: Meaning) -> Row {
    Row::Line { about, label: label.into(), text: text.into(), meaning }
}

/// The rows of a card, but for its visits.
pub(super) fn rows(card: &Card, revealed: Option<&[RevealedPhone]>, view: &View) -> Vec<Row> {
    let mut rows = allergies(card, view);
    rows.extend(health(card, view));
    rows.extend(care(card, view));
    rows.extend(person(card, revealed, view));
    rows
}

/// The pages of the card that protect, a row each.
fn care(card: &Card, view: &View) -> Vec<Row> {
    let mut rows = vec![Row::Heading("card-care")];
    rows.extend(super::anamnesis_row::rows(card, view));
    let (reactions_way, reactions) = reactions_in_short(&card.reactions, view);
    rows.extend(
        [
            (Action::SkinTests, "checkup-card", tests_in_short(&card.tests_and_words, view)),
            (Action::Consents, "consent-card", consents_in_short(card.consents, view)),
            (Action::Photographs, "photograph-card", photographs_in_short(card.photographs, view)),
            (Action::Plan, "care-card", plan_in_short(&card.plan, view)),
            (Action::Comfort, "comfort-card", comfort_in_short(&card.comfort, view)),
            (reactions_way, "reaction-card", reactions),
        ]
        .map(|(way, name, state)| page(way, name, state, view)),
    );
    rows
}

fn allergies(card: &Card, view: &View) -> Vec<Row> {
    let mut rows = vec![Row::Heading("card-allergies")];
    for (at, allergy) in card.allergies.iter().enumerate() {
        let name = substance(&allergy.code, &allergy.said, view);
        let severity = view.say(severity_key(allergy.severity));
        let said = Some(allergy.said.clone()).filter(|said| !said.is_empty() && *said != name);
        let said = said.map(|said| view.say_with("card-said", args!["words" => said])).unwrap_or_default();
        let parts =
            [&allergy.reaction, &severity, &allergy.since, &said, &told(allergy.told_by, allergy.noted_at, view)];
        let rest = joined(parts, view);
        rows.push(match &allergy.ended {
            None => line(About::Allergy(at), format!("{} {name}", view.theme.signs().danger), rest, Meaning::Danger),
            Some(end) => line(About::Allergy(at), name, ended(end, view), Meaning::Dim),
        });
    }
    if card.allergies.iter().all(|allergy| allergy.ended.is_some()) {
        rows.push(Row::Hint(view.say("card-allergies-hint")));
    }
    rows
}

fn health(card: &Card, view: &View) -> Vec<Row> {
    let mut rows = vec![Row::Heading("card-health")];
    for (at, known) in card.conditions.iter().enumerate() {
        let name = condition(&known.code, &known.said, view);
        let days = span(known.since, known.until, view);
        let text = match &known.ended {
            None => joined([&known.detail, &days, &told(known.told_by, known.noted_at, view)], view),
            Some(end) => ended(end, view),
        };
        let meaning = if known.ended.is_some() { Meaning::Dim } else { Meaning::Caution };
        rows.push(line(About::Condition(at), name, text, meaning));
    }
    for (at, drug) in card.medications.iter().enumerate() {
        let name = condition(&drug.code, &drug.said, view);
        let over = drug.ends.is_some_and(|ends| ends < view.wall().date());
        let days = span(drug.starts, drug.ends, view);
        let text = match &drug.ended {
            None => joined([&drug.dose, &days, &told(drug.told_by, drug.noted_at, view)], view),
            Some(end) => ended(end, view),
        };
        let meaning = if drug.ended.is_some() || over { Meaning::Dim } else { Meaning::Caution };
        rows.push(line(About::Medication(at), name, text, meaning));
    }
    if rows.len() == 1 {
        rows.push(Row::Hint(view.say("card-health-hint")));
    }
    rows
}

fn person(card: &Card, revealed: Option<&[RevealedPhone]>, view: &View) -> Vec<Row> {
    let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
    let middot = view.theme.signs().middot;
    let personal = &card.personal;
    let mut rows = vec![Row::Heading("card-person")];
    let mut add = |label: &str, text: String| {
        for (at, part) in text.lines().enumerate() {
            let label = if at == 0 { view.say(label) } else { String::new() };
            rows.push(line(About::Person, label, part, Meaning::Text));
        }
    };
    add("client-name", personal.name.formal());
    add("client-also-written", personal.also_written.clone());
    add("client-address-as", personal.address_as.clone());
    let phones = match revealed {
        Some(phones) => phones.iter().map(|phone| format::phone(&phone.e164, market)).collect::<Vec<_>>(),
        None => card.phone_tails.iter().map(|tail| format::phone_masked(&format!("00{tail}"))).collect(),
    };
    add("client-phone", phones.join(&format!(" {middot} ")));
    let born = personal.birth.map(|born| match born.date() {
        Some(day) => format::day_numbers(day, view.words.language()),
        None => {
            let (month, day) = born.month_day();
            format!("{day:02}.{month:02}")
        }
    });
    add("client-birth", born.unwrap_or_default());
    add("client-email", personal.email.as_ref().map(|email| email.as_str().to_owned()).unwrap_or_default());
    let messenger = personal.messenger.as_ref();
    add(
        "client-messenger",
        messenger
            .map(|messenger| format!("{} {}", view.say(messenger_key(messenger.kind)), messenger.handle))
            .unwrap_or_default(),
    );
    add("client-language", personal.language.map(|language| view.say(spoken_key(language))).unwrap_or_default());
    add("client-how-found", personal.how_found.map(|how| view.say(how_found_key(how))).unwrap_or_default());
    add("client-notes", personal.notes.clone());
    for merged in &card.merged {
        add("card-merged", view.say_with("card-merged-from", args!["number" => merged.to_string()]));
    }
    rows
}

/// The rows of the visits.
pub(super) fn visits(card: &Card, view: &View) -> Vec<Row> {
    let mut rows = vec![Row::Heading("card-visits")];
    for (at, visit) in card.visits.iter().enumerate() {
        let name = visit.procedure_names.in_language(view.words.language().code()).to_owned();
        let day =
            format!("{} {}", format::day_numbers(visit.day, view.words.language()), format::clock(visit.starts.time()));
        let text = joined([&name, &visit.specialist_name, &view.say(state_key(visit.state))], view);
        let past = matches!(visit.state, VisitState::Closed | VisitState::Cancelled | VisitState::NoShow);
        rows.push(line(About::Visit(at), day, text, if past { Meaning::Dim } else { Meaning::Text }));
    }
    if card.visits.is_empty() {
        rows.push(Row::Hint(view.say("card-visits-hint")));
    }
    rows
}

/// Parts that are not empty, with a dot between them.
fn joined<'t>(parts: impl IntoIterator<Item = &'t String>, view: &View) -> String {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect();
    parts.join(&format!(" {} ", view.theme.signs().middot))
}

/// "told by herself, 3 Mar".
fn told(by: ToldBy, at: Timestamp, view: &View) -> String {
    let day = format::day_numbers(business_day(at, &view.zone()), view.words.language());
    let who = view.say(told_by_key(by));
    view.say_with("card-told", args!["who" => who, "day" => day])
}

/// "ended 3 Mar by Dana: tested negative".
fn ended(end: &EndNote, view: &View) -> String {
    let day = format::day_numbers(business_day(end.at, &view.zone()), view.words.language());
    view.say_with("card-ended", args!["day" => day, "who" => end.by.clone(), "why" => end.why.clone()])
}

/// From a day to a day, either of them open.
fn span(from: Option<Date>, to: Option<Date>, view: &View) -> String {
    let day = |day: Date| format::day_numbers(day, view.words.language());
    match (from, to) {
        (Some(from), Some(to)) => view.say_with("card-from-to", args!["from" => day(from), "to" => day(to)]),
        (Some(from), None) => view.say_with("card-from", args!["from" => day(from)]),
        (None, Some(to)) => view.say_with("card-to", args!["to" => day(to)]),
        (None, None) => String::new(),
    }
}

pub(super) const fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Unknown => "severity-unknown",
        Severity::Mild => "severity-mild",
        Severity::Moderate => "severity-moderate",
        Severity::Severe => "severity-severe",
    }
}

pub(super) const fn told_by_key(by: ToldBy) -> &'static str {
    match by {
        ToldBy::Client => "told-by-client",
        ToldBy::Relative => "told-by-relative",
        ToldBy::Doctor => "told-by-doctor",
        ToldBy::Document => "told-by-document",
        ToldBy::SeenHere => "told-by-seen-here",
        ToldBy::Import => "told-by-import",
    }
}

pub(super) const fn messenger_key(kind: MessengerKind) -> &'static str {
    match kind {
        MessengerKind::WhatsApp => "messenger-whatsapp",
        MessengerKind::Telegram => "messenger-telegram",
        MessengerKind::WeChat => "messenger-wechat",
        MessengerKind::Instagram => "messenger-instagram",
        MessengerKind::Viber => "messenger-viber",
        MessengerKind::Facebook => "messenger-facebook",
        MessengerKind::Vk => "messenger-vk",
        MessengerKind::Max => "messenger-max",
        MessengerKind::Other => "messenger-other",
    }
}

pub(super) const fn spoken_key(language: SpokenLanguage) -> &'static str {
    match language {
        SpokenLanguage::Kk => "spoken-kk",
        SpokenLanguage::Ru => "spoken-ru",
        SpokenLanguage::Pl => "spoken-pl",
        SpokenLanguage::Uk => "spoken-uk",
        SpokenLanguage::Zh => "spoken-zh",
        SpokenLanguage::En => "spoken-en",
        SpokenLanguage::De => "spoken-de",
        SpokenLanguage::Tr => "spoken-tr",
        SpokenLanguage::Ko => "spoken-ko",
    }
}

pub(super) const fn how_found_key(how: HowFound) -> &'static str {
    match how {
        HowFound::Recommended => "how-recommended",
        HowFound::SocialNetwork => "how-social-network",
        HowFound::Map => "how-map",
        HowFound::Website => "how-website",
        HowFound::Portal => "how-portal",
        HowFound::WalkedBy => "how-walked-by",
        HowFound::Advertisement => "how-advertisement",
        HowFound::Partner => "how-partner",
        HowFound::Other => "how-other",
    }
}

const fn state_key(state: VisitState) -> &'static str {
    match state {
        VisitState::Booked => "visit-state-booked",
        VisitState::Confirmed => "visit-state-confirmed",
        VisitState::Arrived => "visit-state-arrived",
        VisitState::InProcedure => "visit-state-in-procedure",
        VisitState::ToPay => "visit-state-to-pay",
        VisitState::Closed => "visit-state-closed",
        VisitState::Cancelled => "visit-state-cancelled",
        VisitState::NoShow => "visit-state-no-show",
    }
}
