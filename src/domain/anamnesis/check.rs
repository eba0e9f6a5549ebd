//! Whether an answer suits its question: cleaned, in range, in order.

use jiff::civil::Date;

use super::given::{Given, Item};
use super::question::{Kind, Question, Tense};
use super::refusal::AnamnesisRefusal;
use crate::domain::health::{Severity, allergens, conditions};
use crate::domain::text::{clean_line, clean_text};

/// The most things in one list.
pub const ITEMS_MAX: usize = 30;
/// How far a day may lie from today, in years.
const YEARS_MAX: i16 = 120;
/// The code that says that there is no allergy: an answer, never a line.
const NONE_CODE: &str = "XX_NONE";

/// The answer as it is kept: texts cleaned, days in range, options known.
pub fn check(question: &Question, given: Given, today: Date) -> Result<Given, AnamnesisRefusal> {
    match (question.kind, given) {
        (_, Given::NotSaid) => Ok(Given::NotSaid),
        (Kind::YesNo, given @ (Given::Yes | Given::No)) => Ok(given),
        (Kind::One, Given::Chosen(codes)) if codes.len() == 1 => chosen(question, codes),
        (Kind::Several, Given::Chosen(codes)) => chosen(question, codes),
        (Kind::Text, Given::Text(words)) => {
            let words = clean_text(&words);
            if words.chars().any(char::is_alphanumeric) { Ok(Given::Text(words)) } else { Err(AnamnesisRefusal::Empty) }
        }
        (Kind::Day, Given::Day(day)) => in_tense(day, question.tense, today).map(Given::Day),
        // "There is none" answers a list, and a question for words or a day as well.
        (kind, Given::No) if !kind.has_options() => Ok(Given::No),
        (kind, Given::Items(items)) if kind.is_list() => listed(kind, items, today),
        _ => Err(AnamnesisRefusal::WrongAnswer),
    }
}

fn chosen(question: &Question, mut codes: Vec<String>) -> Result<Given, AnamnesisRefusal> {
    let place = |code: &String| question.options.iter().position(|option| option.code == *code);
    if codes.is_empty() {
        return Err(AnamnesisRefusal::Empty);
    }
    if codes.iter().any(|code| place(code).is_none()) {
        return Err(AnamnesisRefusal::WrongAnswer);
    }
    codes.sort_by_key(place);
    codes.dedup();
    let alone = codes.iter().filter_map(|code| question.option(code)).any(|option| option.alone);
    if alone && codes.len() > 1 {
        return Err(AnamnesisRefusal::NoneAndSome);
    }
    Ok(Given::Chosen(codes))
}

fn in_tense(day: Date, tense: Tense, today: Date) -> Result<Date, AnamnesisRefusal> {
    match tense {
        _ if (day.year() - today.year()).abs() > YEARS_MAX => Err(AnamnesisRefusal::UnlikelyDay(day)),
        Tense::Past if day > today => Err(AnamnesisRefusal::DayAhead(day)),
        Tense::Coming if day < today => Err(AnamnesisRefusal::DayGone(day)),
        _ => Ok(day),
    }
}

fn listed(kind: Kind, items: Vec<Item>, today: Date) -> Result<Given, AnamnesisRefusal> {
    if items.is_empty() {
        return Err(AnamnesisRefusal::Empty);
    }
    if items.len() > ITEMS_MAX {
        return Err(AnamnesisRefusal::TooMany(ITEMS_MAX));
    }
    items.into_iter().map(|item| listed_one(kind, item, today)).collect::<Result<_, _>>().map(Given::Items)
}

fn listed_one(kind: Kind, item: Item, today: Date) -> Result<Item, AnamnesisRefusal> {
    let said = clean_line(&item.said);
    if item.code.is_empty() && !said.chars().any(char::is_alphanumeric) {
        return Err(AnamnesisRefusal::Empty);
    }
    let list = if kind == Kind::Allergies { allergens() } else { conditions() };
    let is_unknown = !item.code.is_empty() && list.entry(&item.code).is_none();
    if is_unknown || item.code == NONE_CODE {
        return Err(AnamnesisRefusal::WrongAnswer);
    }
    let since = item.since.map(|day| in_tense(day, Tense::Past, today)).transpose()?;
    let until = item.until.map(|day| in_tense(day, Tense::Any, today)).transpose()?;
    if since.zip(until).is_some_and(|(since, until)| until < since) {
        return Err(AnamnesisRefusal::EndsBeforeItBegins);
    }
    let severity = if kind == Kind::Allergies { item.severity } else { Severity::Unknown };
    Ok(Item { code: item.code, said, since, until, severity })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::built_in::built_in;
    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    fn chosen(codes: &[&str]) -> Given {
        Given::Chosen(codes.iter().map(|code| (*code).to_owned()).collect())
    }

    fn item(code: &str, said: &str, since: Option<Date>, until: Option<Date>) -> Given {
        Given::Items(vec![Item { code: code.to_owned(), since, until, ..Item::said(said) }])
    }

    #[test]
    fn an_answer_suits_its_question() {
        use AnamnesisRefusal as R;
        let day = |day: i8| Some(date(2026, 11, day));
        for (code, given, expected) in [
            ("fears_pain", Given::Yes, Ok(Given::Yes)),
            ("fears_pain", Given::Text("yes".into()), Err(R::WrongAnswer)),
            ("event", Given::No, Ok(Given::No)),
            ("phototype", Given::No, Err(R::WrongAnswer)),
            ("phototype", chosen(&["iv"]), Ok(chosen(&["iv"]))),
            ("phototype", chosen(&["iv", "v"]), Err(R::WrongAnswer)),
            ("phototype", chosen(&["vii"]), Err(R::WrongAnswer)),
            ("illnesses", chosen(&["diabetes", "heart", "heart"]), Ok(chosen(&["heart", "diabetes"]))),
            ("illnesses", chosen(&["none", "heart"]), Err(R::NoneAndSome)),
            ("illnesses", chosen(&[]), Err(R::Empty)),
            ("diet", Given::Text(" \u{1b}[31m много  сладкого ".into()), Ok(Given::Text("много сладкого".into()))),
            ("diet", Given::Text(" … ".into()), Err(R::Empty)),
            ("event", Given::Day(date(2026, 11, 21)), Err(R::DayGone(date(2026, 11, 21)))),
            ("event", Given::Day(TODAY), Ok(Given::Day(TODAY))),
            ("surgery_when", Given::Day(date(2026, 11, 23)), Err(R::DayAhead(date(2026, 11, 23)))),
            ("surgery_when", Given::Day(date(1826, 11, 23)), Err(R::UnlikelyDay(date(1826, 11, 23)))),
            ("allergy_drugs", Given::No, Ok(Given::No)),
            ("allergy_drugs", item("", "квазиумаб", None, None), Ok(item("", "квазиумаб", None, None))),
            ("allergy_drugs", item("XX_NONE", "нет", None, None), Err(R::WrongAnswer)),
            ("allergy_drugs", item("NO_SUCH", "x", None, None), Err(R::WrongAnswer)),
            ("medicines", item("", "  ", None, None), Err(R::Empty)),
            ("medicines", item("", "витамины", day(20), day(10)), Err(R::EndsBeforeItBegins)),
            ("medicines", item("", "витамины", day(23), None), Err(R::DayAhead(date(2026, 11, 23)))),
            ("medicines", item("", "витамины", day(20), day(30)), Ok(item("", "витамины", day(20), day(30)))),
            ("medicines", Given::NotSaid, Ok(Given::NotSaid)),
        ] {
            let question = built_in().question(code).expect(code);
            assert_eq!(check(question, given.clone(), TODAY), expected, "{code} {given:?}");
        }
        let many = Given::Items(vec![Item::said("x"); ITEMS_MAX + 1]);
        let question = built_in().question("medicines").expect("the question");
        assert_eq!(check(question, many, TODAY), Err(R::TooMany(ITEMS_MAX)));
    }
}
