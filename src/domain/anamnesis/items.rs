//! From what a client says to the things of a list: «варфарин с 03.2025, витамин D» is two medicines, the first with its
//! first day. What matches no list stays in the client's own words.

use jiff::civil::{Date, date};

use super::given::Item;
use super::question::{Kind, Tense};
use crate::domain::health::{Severity, allergens, conditions};
use crate::domain::typed::{Looking, parse_day};

/// The things in a text, each with its days. Of a past event without a day or a month the latest day that may be meant is
/// taken, because windows of time are counted from it; of anything else the earliest.
pub fn read_items(kind: Kind, text: &str, today: Date) -> Vec<Item> {
    let parts = text.split([',', ';', '\n', '，', '；', '、']);
    parts.flat_map(|part| read_part(kind, part.trim(), today)).collect()
}

/// Whether a text says that there is nothing of the kind, and nothing else.
pub fn says_none(kind: Kind, text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let bare = ["no", "none", "нет", "ничего", "nie", "brak", "nic", "无", "没有", "-", "жоқ"];
    bare.contains(&text.as_str()) || (kind == Kind::Allergies && allergens().match_text(&text).says_none)
}

fn read_part(kind: Kind, part: &str, today: Date) -> Vec<Item> {
    let Told { words, since, until } = days_out_of(part, kind, today);
    if !words.chars().any(char::is_alphanumeric) {
        return Vec::new();
    }
    let list = if kind == Kind::Allergies { allergens() } else { conditions() };
    let matching = list.match_text(&words);
    let item = |code: &str, said: &str| Item {
        code: code.to_owned(),
        said: said.to_owned(),
        since,
        until,
        severity: Severity::Unknown,
    };
    let mut found: Vec<Item> = Vec::new();
    for one in matching.matches.iter().filter(|one| !one.denied) {
        for code in &one.codes {
            if !found.iter().any(|known| known.code == *code) {
                found.push(item(code, if matching.matches.len() == 1 { &words } else { &one.said }));
            }
        }
    }
    if found.is_empty() {
        found.push(item("", &words)); // denied or unknown: the words stay, a person judges
    }
    found
}

/// The day that a text means, as a client tells it: a day in any usual way of writing, or only its month or year. Of those
/// the day is taken that is nearest to today, because windows of time are counted from it.
pub fn read_day(text: &str, tense: Tense, today: Date) -> Option<Date> {
    let text = text.trim();
    let looking = match tense {
        Tense::Past => Looking::Back,
        Tense::Coming => Looking::Ahead,
        Tense::Any => Looking::ThisYear,
    };
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let spelt = if is_year { None } else { parse_day(text, today, looking).ok() };
    spelt.or_else(|| {
        let (first, last) = span_of(text)?;
        Some(if last < today { last } else { first.max(today).min(last) })
    })
}

/// Words with the days taken out of them.
struct Told {
    words: String,
    since: Option<Date>,
    until: Option<Date>,
}

/// Words before a last day, in the languages of the console.
const UNTIL: &[&str] = &["до", "until", "till", "to", "do", "至", "到", "-", "–", "—", "по"];
/// Words before a first day.
const SINCE: &[&str] = &["с", "со", "since", "from", "od", "в", "in", "w", "自", "从"];

fn days_out_of(part: &str, kind: Kind, today: Date) -> Told {
    let mut words: Vec<&str> = Vec::new();
    let (mut since, mut until) = (None, None);
    for token in part.split_whitespace() {
        let spans = spans_of(token);
        if spans.is_empty() {
            words.push(token);
            continue;
        }
        let before = words.last().map(|word| word.to_lowercase()).unwrap_or_default();
        let ends = UNTIL.contains(&before.as_str());
        if ends || SINCE.contains(&before.as_str()) {
            words.pop();
        }
        for (first, last) in spans {
            if ends || since.is_some() {
                until = Some(last);
            } else if kind == Kind::Procedures {
                since = Some(last.min(today).max(first));
            } else {
                since = Some(first);
            }
        }
    }
    Told { words: words.join(" "), since, until }
}

/// The spans of days that a word names: `2024`, `03.2025`, `12.03.2025`, `2025-03`, `2019-2021`. Plain numbers that are no
/// year name none: they are doses.
fn spans_of(token: &str) -> Vec<(Date, Date)> {
    let token = token.trim_matches(|c: char| !c.is_ascii_digit());
    if let Some(span) = span_of(token) {
        return vec![span];
    }
    let halves: Vec<&str> = token.split(['-', '–', '—']).collect();
    match halves.as_slice() {
        [from, to] => match (span_of(from), span_of(to)) {
            (Some(from), Some(to)) => vec![from, to],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn span_of(token: &str) -> Option<(Date, Date)> {
    let numbers: Vec<&str> = token.split(['.', '/', '-', '年', '月']).filter(|part| !part.is_empty()).collect();
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<i16>().ok())?;
    let year = |text: &str| number(text).filter(|year| text.len() == 4 && (1900..=2200).contains(year));
    let small = |text: &str| number(text).and_then(|number| i8::try_from(number).ok()).filter(|_| text.len() <= 2);
    let month = |year: i16, month: i8| {
        let first = Date::new(year, month, 1).ok()?;
        Some((first, first.last_of_month()))
    };
    let day = |year: i16, month: i8, day: i8| Date::new(year, month, day).ok().map(|day| (day, day));
    match numbers.as_slice() {
        [one] => year(one).map(|year| (date(year, 1, 1), date(year, 12, 31))),
        [one, two] => match (year(one), year(two)) {
            (Some(of), None) => month(of, small(two)?),
            (None, Some(of)) => month(of, small(one)?),
            _ => None,
        },
        [one, two, three] => match (year(one), year(three)) {
            (Some(of), _) => day(of, small(two)?, small(three)?),
            (None, Some(of)) => day(of, small(two)?, small(one)?),
            (None, None) => day(small(three).map(i16::from)?.checked_add(2000)?, small(two)?, small(one)?),
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn words_become_things_with_their_days() {
        type Row = (&'static str, Option<Date>, Option<Date>);
        let day = |year, month, day| Some(date(year, month, day));
        let rows: &[(Kind, &str, &[Row])] = &[
            (Kind::Allergies, "лидокаин, латекс", &[("AN_LIDOCAINE", None, None), ("LX_LATEX", None, None)]),
            (Kind::Allergies, "лидакаин с 2019", &[("AN_LIDOCAINE", day(2019, 1, 1), None)]),
            (Kind::Allergies, "利多卡因、乳胶", &[("AN_LIDOCAINE", None, None), ("LX_LATEX", None, None)]),
            (Kind::Allergies, "квазиумаб", &[("", None, None)]),
            (Kind::Allergies, "на лидокаин аллергии нет", &[("", None, None)]),
            (
                Kind::Medications,
                "isotretinoin 09.2025 - 03.2026",
                &[("M_ISOTRETINOIN", day(2025, 9, 1), day(2026, 3, 31))],
            ),
            (Kind::Medications, "izotretynoina do 12.11.2026", &[("M_ISOTRETINOIN", None, day(2026, 11, 12))]),
            (Kind::Medications, "аспирин 100 мг", &[("M_ANTIPLATELET", None, None)]),
            (Kind::Medications, "преднизолон 2019-2021", &[("M_STEROID", day(2019, 1, 1), day(2021, 12, 31))]),
            (Kind::Procedures, "филлер 2026", &[("P_FILLER", Some(TODAY), None)]),
            (Kind::Procedures, "ботокс 10.2026", &[("P_BOTULINUM", day(2026, 10, 31), None)]),
            (Kind::Procedures, "пилинг 3.11.26", &[("P_PEEL", day(2026, 11, 3), None)]),
            (Kind::Procedures, "  , ;", &[]),
        ];
        for (kind, text, expected) in rows {
            let found: Vec<(String, Option<Date>, Option<Date>)> =
                read_items(*kind, text, TODAY).into_iter().map(|item| (item.code, item.since, item.until)).collect();
            let expected: Vec<(String, Option<Date>, Option<Date>)> =
                expected.iter().map(|(code, since, until)| ((*code).to_owned(), *since, *until)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_day_is_read_as_a_client_tells_it() {
        for (text, tense, expected) in [
            ("24.11.2025", Tense::Past, Some(date(2025, 11, 24))),
            ("2019", Tense::Past, Some(date(2019, 12, 31))),
            ("2026", Tense::Past, Some(TODAY)),
            ("03.2025", Tense::Past, Some(date(2025, 3, 31))),
            ("03.2027", Tense::Coming, Some(date(2027, 3, 1))),
            ("+3", Tense::Coming, Some(date(2026, 11, 25))),
            ("0", Tense::Past, Some(TODAY)),
            ("весной", Tense::Past, None),
            ("", Tense::Any, None),
        ] {
            assert_eq!(read_day(text, tense, TODAY), expected, "{text}");
        }
    }

    #[test]
    fn a_denial_is_not_a_thing() {
        for (kind, text, expected) in [
            (Kind::Allergies, "аллергии нет", true),
            (Kind::Allergies, "brak", true),
            (Kind::Allergies, "无", true),
            (Kind::Medications, "нет", true),
            (Kind::Allergies, "лидокаин", false),
            (Kind::Medications, "никотин", false),
        ] {
            assert_eq!(says_none(kind, text), expected, "{text}");
        }
    }
}
