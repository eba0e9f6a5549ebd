//! A purpose with how it stands.

use crate::args;
use crate::desk::privacy::{ConsentBrief, ConsentsShown};
use crate::domain::privacy::{Consent, ConsentPurpose, Scope, standing};
use crate::domain::time::business_day;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::words::{consent as named, format};

/// From this age on nobody else agrees for a client.
const OF_AGE: u16 = 18;

/// A row of the list: a purpose, or one of the things that it names.
#[derive(Clone, Debug)]
pub struct ConsentRow {
    /// Its place among all.
    pub(super) id: i64,
    /// What for.
    pub(super) purpose: ConsentPurpose,
    /// What exactly.
    pub(super) scope: Scope,
    /// The consent that stands, else the latest that did.
    pub(super) consent: Option<Consent>,
    /// Whether it stands.
    pub(super) stands: bool,
}

/// Every purpose, with what it names.
pub(super) fn rows(shown: &ConsentsShown, view: &View) -> Vec<ConsentRow> {
    let today = view.wall().date();
    let mut rows: Vec<ConsentRow> = Vec::new();
    for purpose in ConsentPurpose::ALL.iter().copied() {
        let of: Vec<&Consent> = shown.consents.iter().filter(|consent| consent.purpose == purpose).collect();
        if of.is_empty() && purpose == ConsentPurpose::Guardian && shown.age.is_some_and(|age| age >= OF_AGE) {
            continue;
        }
        let mut scopes: Vec<Scope> = Vec::new();
        for consent in &of {
            if !scopes.contains(&consent.scope) {
                scopes.push(consent.scope.clone());
            }
        }
        if scopes.is_empty() {
            scopes.push(Scope::Whole);
        }
        for scope in scopes {
            let stands = standing(&shown.consents, purpose, &scope, today);
            let latest = of.iter().find(|consent| consent.scope == scope).copied();
            let id = i64::try_from(rows.len()).unwrap_or(i64::MAX);
            rows.push(ConsentRow { id, purpose, scope, consent: stands.or(latest).cloned(), stands: stands.is_some() });
        }
    }
    rows
}

/// What the row is of: "a procedure: filler, lips".
pub(super) fn name(row: &ConsentRow, shown: &ConsentsShown, view: &View) -> String {
    let purpose = view.say(named::purpose(row.purpose));
    let what = match &row.scope {
        Scope::Whole => return purpose,
        Scope::Procedure(id) => shown
            .procedures
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, names)| names.in_language(view.words.language().code()).to_owned())
            .unwrap_or_default(),
        Scope::Channel(channel) => view.say(named::channel(*channel)),
        Scope::Partner(partner) => partner.clone(),
    };
    view.say_with("consent-of", args!["purpose" => purpose, "what" => what])
}

/// How it stands, in a word with a sign.
pub(super) fn state(row: &ConsentRow, view: &View) -> (String, Meaning) {
    let signs = view.theme.signs();
    let (sign, key, meaning) = match &row.consent {
        Some(_) if row.stands => (signs.good, "consent-state-stands", Meaning::Good),
        Some(consent) if consent.withdrawn_at.is_some() => (signs.minus, "consent-state-withdrawn", Meaning::Caution),
        Some(_) => (signs.minus, "consent-state-ended", Meaning::Caution),
        None => (signs.unknown, "consent-state-never", Meaning::Dim),
    };
    ([sign, view.say(key).as_str()].join(" "), meaning)
}

/// The day that matters: of the withdrawal, else of the consent.
pub(super) fn day(row: &ConsentRow, view: &View) -> String {
    let at = row.consent.as_ref().map(|consent| consent.withdrawn_at.unwrap_or(consent.given_at));
    at.map(|at| format::day_numbers(business_day(at, &view.zone()), view.words.language())).unwrap_or_default()
}

/// The consents of a client in one line of the card.
pub fn consents_in_short(brief: ConsentBrief, view: &View) -> (String, Meaning) {
    match brief {
        ConsentBrief { standing: 0, withdrawn: 0 } => (view.say("consent-card-none"), Meaning::Dim),
        ConsentBrief { standing, withdrawn } => {
            let text = view.say_with("consent-card-some", args!["standing" => standing, "withdrawn" => withdrawn]);
            (text, Meaning::Text)
        }
    }
}
