//! What every kind of field checks by itself, before the owner's own check.

use crate::domain::money::{Money, MoneyError};
use crate::domain::typed::{TypedRefusal, parse_day, parse_minutes, parse_number, parse_time};
use crate::words::format;

use super::declare::{Field, FieldProblem, FormContext, Kind};

/// What is wrong with a field's text, if anything.
pub(super) fn problem(field: &Field, text: &str, context: &FormContext) -> Option<FieldProblem> {
    let text = if field.is_secret() { text } else { text.trim() };
    if text.is_empty() {
        return field.required.then(|| FieldProblem::says("form-required"));
    }
    if text.chars().count() > field.longest {
        return Some(FieldProblem::says("form-too-long").with("most", field.longest));
    }
    of_kind(field.kind, text, context).and_then(|()| (field.check)(text, context)).err()
}

/// The check of the kind alone.
fn of_kind(kind: Kind, text: &str, context: &FormContext) -> Result<(), FieldProblem> {
    match kind {
        Kind::Date(looking) => parse_day(text, context.today, looking).map(drop).map_err(typed),
        Kind::Time => parse_time(text).map(drop).map_err(typed),
        Kind::Minutes => parse_minutes(text).map(drop).map_err(typed),
        Kind::Money => Money::parse(text).map(drop).map_err(money),
        Kind::Number(least, most) => {
            let number = parse_number(text).map_err(typed)?;
            if (least..=most).contains(&number) {
                Ok(())
            } else {
                Err(FieldProblem::says("form-number-range").with("least", least).with("most", most))
            }
        }
        Kind::Text
        | Kind::Notes(_)
        | Kind::Phone
        | Kind::Choice(_)
        | Kind::Choices(_)
        | Kind::YesNo
        | Kind::Password => Ok(()),
    }
}

/// How a right text is written once the person leaves the field; none keeps it as typed.
pub(super) fn tidied(field: &Field, text: &str, context: &FormContext) -> Option<String> {
    if field.is_secret() || text.trim().is_empty() || problem(field, text, context).is_some() {
        return None;
    }
    if let Some(tidy) = (field.tidy)(text.trim(), context) {
        return Some(tidy);
    }
    match field.kind {
        Kind::Date(looking) => {
            parse_day(text, context.today, looking).ok().map(|day| format::day_numbers(day, context.language()))
        }
        Kind::Time => parse_time(text).ok().map(format::clock),
        Kind::Minutes => parse_minutes(text).ok().map(|minutes| minutes.to_string()),
        Kind::Money => Money::parse(text).ok().map(|money| format::amount(money, context.market)),
        Kind::Number(..) => parse_number(text).ok().map(|number| number.to_string()),
        Kind::Text | Kind::Phone => Some(text.trim().to_owned()),
        _ => None,
    }
}

/// Turns the refusals of what people type into sentences.
pub(super) fn typed(refusal: TypedRefusal) -> FieldProblem {
    match refusal {
        TypedRefusal::NotADay => FieldProblem::says("form-not-a-day"),
        TypedRefusal::NoSuchDay => FieldProblem::says("form-no-such-day"),
        TypedRefusal::NotATime => FieldProblem::says("form-not-a-time"),
        TypedRefusal::NotADuration => FieldProblem::says("form-not-a-duration"),
        TypedRefusal::NotANumber => FieldProblem::says("form-not-a-number"),
    }
}

/// Turns the refusals of amounts into sentences.
pub(super) fn money(error: MoneyError) -> FieldProblem {
    match error {
        MoneyError::NotAnAmount => FieldProblem::says("form-not-an-amount"),
        MoneyError::TooFine => FieldProblem::says("form-amount-too-fine"),
        MoneyError::OutOfRange => FieldProblem::says("form-amount-too-large"),
    }
}
