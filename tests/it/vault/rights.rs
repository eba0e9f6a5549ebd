//! Every role asks for everything there is: each gets what the table of rights says, and each asking leaves one row.

use frontdesk::desk::audit::ListAudit;
use frontdesk::desk::{DeskError, Request};
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;
use serde_json::{Map, Value, json};

use crate::support::{PASSWORD, Salon};

/// A request of every kind, made of its JSON Schema: whatever it needs, in the simplest form.
fn samples() -> Vec<Request> {
    let schema = schemars::schema_for!(Request).to_value();
    let kinds = schema["oneOf"].as_array().unwrap();
    kinds
        .iter()
        .map(|kind| {
            let sample = sample(kind, &schema);
            serde_json::from_value(sample.clone()).unwrap_or_else(|error| panic!("{sample}: {error}"))
        })
        .collect()
}

/// The simplest value that fits a schema.
fn sample(of: &Value, root: &Value) -> Value {
    if let Some(value) = of.get("const").or_else(|| of.get("default")) {
        return value.clone();
    }
    let mut fields = Map::new();
    if let Some(path) = of.get("$ref").and_then(Value::as_str) {
        match sample(root.pointer(path.trim_start_matches('#')).unwrap(), root) {
            Value::Object(referred) => fields.extend(referred),
            other => return other,
        }
    }
    for choice in ["oneOf", "anyOf", "enum"] {
        match of.get(choice).and_then(|choices| choices.get(0)) {
            Some(first) if choice == "enum" => return first.clone(),
            Some(first) => match sample(first, root) {
                Value::Object(chosen) => fields.extend(chosen),
                other => return other,
            },
            None => {}
        }
    }
    for (name, field) in of.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let is_required = of["required"].as_array().is_some_and(|required| required.contains(&json!(name)));
        if is_required {
            let is_key = matches!(name.as_str(), "key" | "session");
            let value = if is_key { json!("0123456789abcdef0123456789abcdef") } else { sample(field, root) };
            fields.insert(name.clone(), value);
        }
    }
    let kind = of.get("type").map(|kind| kind.get(0).unwrap_or(kind));
    match (kind.and_then(Value::as_str), of.get("format").and_then(Value::as_str)) {
        (Some("string"), Some("date")) => json!("2026-11-21"),
        (Some("string"), Some("date-time")) => json!("2026-11-21T14:00:00Z"),
        (Some("string"), Some("partial-date-time")) => json!("2026-11-21T14:00:00"),
        (Some("string"), Some("partial-time" | "time")) => json!("14:00:00"),
        (Some("string"), _) => json!("x"),
        (Some("integer" | "number"), _) => of.get("minimum").cloned().unwrap_or(json!(1)),
        (Some("boolean"), _) => json!(false),
        (Some("array"), _) => json!([]),
        (Some("null"), _) => Value::Null,
        _ => Value::Object(fields),
    }
}

#[test]
fn every_role_gets_exactly_what_the_table_says_and_leaves_a_row() {
    let mut salon = Salon::new(Market::Kz);
    let samples = samples();
    assert_eq!(samples.len(), Request::ALL.len());
    for role in Role::ALL {
        salon.as_role(role);
        let mut asked: Vec<(String, bool)> = Vec::new();
        for (request, (name, needs, _)) in samples.iter().zip(Request::ALL) {
            assert_eq!(request.name(), *name);
            let outcome = salon.desk.run(request.clone()).0;
            let is_forbidden = matches!(outcome, Err(DeskError::Forbidden(_)));
            assert_eq!(is_forbidden, !role.may(*needs), "{role:?} {name}: {outcome:?}");
            asked.push(((*name).to_owned(), is_forbidden));
        }
        // The owner reads the log: under her own login lie the rows of what was asked, each once.
        salon.as_role(Role::Owner);
        let most = u32::try_from(asked.len()).unwrap() + 1;
        let mut rows = salon.ask(ListAudit { most, ..ListAudit::default() });
        // Signing and deciding ask for a password: a wrong one is told at the next login.
        assert!(rows.remove(0).request.starts_with("LogIn"));
        let noted: Vec<(String, bool)> =
            rows.into_iter().rev().map(|row| (row.request, row.outcome == "forbidden")).collect();
        assert_eq!(noted, asked, "{role:?}");
    }
}

#[test]
fn nobody_gets_anything_from_a_locked_desk() {
    let mut salon = Salon::new(Market::Kz);
    salon.desk.lock();
    for request in samples() {
        let name = request.name();
        assert!(matches!(salon.desk.run(request).0, Err(DeskError::NotLoggedIn)), "{name}");
    }
}

#[test]
fn a_newcomer_gets_nothing_but_a_new_password() {
    let mut salon = Salon::new(Market::Kz);
    salon.ask(frontdesk::desk::staff::AddStaff {
        login: "rita".to_owned(),
        name: "Rita".to_owned(),
        role: Role::Owner,
        password: Password::typed(PASSWORD),
        one_time: true,
    });
    salon.desk.log_in("rita", &Password::typed(PASSWORD)).unwrap();
    for request in samples() {
        let name = request.name();
        let is_kept_out = matches!(salon.desk.run(request).0, Err(DeskError::MustChangePassword));
        assert_eq!(is_kept_out, !["WhoAmI", "ReadSalon", "ChangePassword"].contains(&name), "{name}");
    }
}
