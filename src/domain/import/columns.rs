//! What the columns of a file mean: guessed from their names in four languages and, where the names say nothing, from
//! what stands in them. `headers.csv` holds the names that other systems write.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::birth::{DateOrder, OrderEvidence};
use super::field::Field;
use super::mapping::Mapping;
use super::row::SourceRow;

/// The names of columns by their meaning, one line a meaning.
const HEADERS: &str = include_str!("headers.csv");

/// A column's name made comparable → its meaning.
static KNOWN: LazyLock<HashMap<String, Field>> = LazyLock::new(|| {
    let mut known = HashMap::new();
    for line in HEADERS.lines().skip(1) {
        let Some((code, names)) = line.split_once(',') else { continue };
        let Some(field) = Field::from_code(code) else { continue };
        for name in names.split('|') {
            known.insert(comparable(name), field);
        }
    }
    known
});

/// A guess and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderGuess {
    /// The meaning.
    pub field: Field,
    /// Whether the name is known as it stands; otherwise it only resembles a known one.
    pub exact: bool,
}

/// A name for comparing: small letters, Polish and Russian marks dropped, everything that is no letter or digit a space.
fn comparable(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'ё' => plain.push('е'),
            'ą' => plain.push('a'),
            'ć' => plain.push('c'),
            'ę' => plain.push('e'),
            'ł' => plain.push('l'),
            'ń' => plain.push('n'),
            'ó' => plain.push('o'),
            'ś' => plain.push('s'),
            'ź' | 'ż' => plain.push('z'),
            '№' => plain.push('№'),
            letter if letter.is_alphanumeric() => plain.push(letter),
            _ if plain.ends_with(' ') || plain.is_empty() => {}
            _ => plain.push(' '),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// The meaning of a column's name: as it stands, without its last figure ("phone 2"), by a word of it, or misspelt.
pub fn guess_field(header: &str) -> Option<HeaderGuess> {
    let name = comparable(header);
    if name.is_empty() {
        return None;
    }
    let exact = KNOWN.get(&name).or_else(|| KNOWN.get(name.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ')));
    if let Some(field) = exact {
        return Some(HeaderGuess { field: *field, exact: true });
    }
    near(&name).map(|field| HeaderGuess { field, exact: false })
}

/// The longest known name that stands whole inside this one, or else the nearest misspelling.
fn near(name: &str) -> Option<Field> {
    let padded = format!(" {name} ");
    let inside = KNOWN
        .iter()
        .filter(|(known, _)| {
            let han = !known.is_ascii() && known.chars().all(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
            let long_enough = known.chars().count() >= if han { 2 } else { 3 };
            long_enough && if han { name.contains(known.as_str()) } else { padded.contains(&format!(" {known} ")) }
        })
        // Health and things to leave out win over a longer harmless name: "allergy note" is no note.
        .max_by_key(|(known, field)| {
            (matches!(field, Field::Health | Field::Ignore), known.chars().count(), known.as_str())
        });
    if let Some((_, field)) = inside {
        return Some(*field);
    }
    let letters = name.chars().count();
    if letters < 5 {
        return None;
    }
    KNOWN
        .iter()
        .filter(|(known, _)| known.chars().count().abs_diff(letters) <= 2)
        .map(|(known, field)| (strsim::osa_distance(known, name), known, *field))
        .filter(|(distance, _, _)| *distance <= letters / 5)
        .min_by_key(|(distance, known, _)| (*distance, known.as_str()))
        .map(|(_, _, field)| field)
}

/// Which of the first rows is the header: the first in which at least two names (or all of one) are known. `None` when
/// the file begins with data.
pub fn header_row(rows: &[SourceRow]) -> Option<usize> {
    rows.iter().take(10).position(|row| {
        let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let known = row.cells.iter().filter(|cell| guess_field(cell).is_some_and(|guess| guess.exact)).count();
        known >= 2 || (known == 1 && filled == 1)
    })
}

/// What the first rows of a file tell about its columns.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    columns: Vec<Seen>,
}

/// What was seen in one column.
#[derive(Clone, Debug, Default)]
struct Seen {
    filled: u32,
    phones: u32,
    emails: u32,
    dates: u32,
    words: u32,
    order: OrderEvidence,
}

impl Survey {
    /// Looks at one more row.
    pub fn see(&mut self, row: &SourceRow) {
        if row.fault.is_some() {
            return;
        }
        for (column, cell) in row.cells.iter().enumerate().take(Mapping::MOST_COLUMNS) {
            if self.columns.len() <= column {
                self.columns.push(Seen::default());
            }
            let text = cell.trim();
            if text.is_empty() {
                continue;
            }
            let seen = &mut self.columns[column];
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
            seen.filled += 1;
            seen.emails += u32::from(text.contains('@') && text.contains('.'));
            seen.phones += u32::from((9..=13).contains(&digits) && letters == 0);
            seen.dates += u32::from(digits == 8 && letters == 0 && text.len() == 10);
            seen.words += u32::from(digits == 0 && letters >= 2 && !text.contains('@'));
            seen.order.see(text);
        }
    }

    /// The proposed mapping: names first, then contents for phones, addresses and dates that nobody named.
    pub fn propose(&self, headers: &[String]) -> Mapping {
        // A row that is wider than the header is refused, and does not make the table wider.
        let width = if headers.is_empty() { self.columns.len() } else { headers.len() }.min(Mapping::MOST_COLUMNS);
        let mut fields = vec![None; width];
        for exact_round in [true, false] {
            for (column, header) in headers.iter().enumerate().take(width) {
                let Some(guess) = guess_field(header).filter(|guess| guess.exact == exact_round) else { continue };
                let taken = !guess.field.repeats() && fields.contains(&Some(guess.field));
                if fields[column].is_none() && !taken {
                    fields[column] = Some(guess.field);
                }
            }
        }
        self.fill_by_content(&mut fields);
        // "Name" beside "Last name" is the given name.
        if fields.contains(&Some(Field::Family)) && !fields.contains(&Some(Field::Given)) {
            fields.iter_mut().filter(|field| **field == Some(Field::FullName)).for_each(|f| *f = Some(Field::Given));
        }
        // "Имя" alone often holds the whole name.
        if !fields.contains(&Some(Field::Family)) && !fields.contains(&Some(Field::FullName)) {
            fields.iter_mut().filter(|field| **field == Some(Field::Given)).for_each(|f| *f = Some(Field::FullName));
        }
        let order = fields
            .iter()
            .position(|field| *field == Some(Field::BirthDate))
            .and_then(|column| self.columns.get(column))
            .map_or(DateOrder::DayFirst, |seen| seen.order.order());
        let named = (0..width).map(|column| headers.get(column).cloned().unwrap_or_default()).collect();
        Mapping {
            headers: named,
            fields: fields.into_iter().map(|field| field.unwrap_or(Field::Note)).collect(),
            date_order: order,
        }
    }

    /// Gives a meaning to columns without a known name whose contents leave no doubt.
    fn fill_by_content(&self, fields: &mut [Option<Field>]) {
        for (column, seen) in self.columns.iter().enumerate() {
            if fields.get(column).is_none_or(Option::is_some) || seen.filled == 0 {
                continue;
            }
            let most = |count: u32| count * 10 >= seen.filled * 8;
            let free = |field: Field| !fields.contains(&Some(field));
            let nameless = free(Field::FullName) && free(Field::Given) && free(Field::Family);
            fields[column] = if most(seen.emails) {
                Some(Field::Email)
            } else if most(seen.phones) && free(Field::Phone) {
                Some(Field::Phone)
            } else if most(seen.dates) && free(Field::BirthDate) {
                Some(Field::BirthDate)
            } else if most(seen.words) && nameless {
                Some(Field::FullName)
            } else {
                None
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_name_means_one_thing() {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for line in HEADERS.lines().skip(1) {
            let (code, names) = line.split_once(',').expect("field,headers");
            assert!(Field::from_code(code).is_some(), "{code}");
            for name in names.split('|') {
                let before = seen.insert(comparable(name), code);
                assert!(before.is_none_or(|before| before == code), "{name}: {before:?} and {code}");
            }
        }
    }

    #[test]
    fn headers_of_other_systems() {
        use Field::{Email, Family, FullName, Given, Health, Ignore, Note, Patronymic, Phone};
        for (header, expected) in [
            ("First Name", Some(Given)),
            ("Mobile Number", Some(Phone)),
            ("Phone 1 - Value", Some(Phone)),
            ("Phone 7", Some(Phone)),
            ("E-mail 1 - Value", Some(Email)),
            ("birth_date", Some(Field::BirthDate)),
            ("Дата рождения", Some(Field::BirthDate)),
            ("Дата рожденя", Some(Field::BirthDate)),
            ("Д/Р", Some(Field::BirthDate)),
            ("Ф.И.О.", Some(FullName)),
            ("ФИО клиента", Some(FullName)),
            ("Отчество", Some(Patronymic)),
            ("Моб. телефон", Some(Phone)),
            ("Телефн", Some(Phone)),
            ("Imię", Some(Given)),
            ("IMIE", Some(Given)),
            ("Nazwisko", Some(Family)),
            ("Płeć", Some(Ignore)),
            ("Nr telefonu", Some(Phone)),
            ("手机号", Some(Phone)),
            ("客户手机号", Some(Phone)),
            ("出生日期", Some(Field::BirthDate)),
            ("Аллергии (примечание)", Some(Health)),
            ("Allergy note", Some(Health)),
            ("Marketing consent", Some(Ignore)),
            ("Согласие на SMS", Some(Ignore)),
            ("Баланс", Some(Note)),
            ("Visits", Some(Ignore)),
            ("xyzzy", None),
            ("", None),
        ] {
            assert_eq!(guess_field(header).map(|guess| guess.field), expected, "{header:?}");
        }
    }

    fn row(number: u64, cells: &[&str]) -> SourceRow {
        SourceRow {
            number,
            cells: cells.iter().map(|&cell| cell.to_owned()).collect(),
            raw: cells.join(";"),
            fault: None,
        }
    }

    #[test]
    fn the_header_stands_below_a_title_or_is_missing() {
        let titled = [row(1, &["Клиенты на 01.11.2026"]), row(2, &["ФИО", "Телефон"]), row(3, &["Анна", "1"])];
        assert_eq!(header_row(&titled), Some(1));
        assert_eq!(header_row(&[row(1, &["Анна Петрова", "87011234567"])]), None);
    }

    #[test]
    fn columns_without_names_are_known_by_what_stands_in_them() {
        let mut survey = Survey::default();
        survey.see(&row(1, &["Анна Петрова", "87011234567", "a@b.kz", "01.02.1990", "vip"]));
        survey.see(&row(2, &["Ольга Ким", "+7 701 123 45 68", "", "13.12.1991", "7"]));
        let mapping = survey.propose(&[]);
        let expected = [Field::FullName, Field::Phone, Field::Email, Field::BirthDate, Field::Note];
        assert_eq!(mapping.fields, expected);
    }

    #[test]
    fn names_in_parts_win_over_the_whole_name() {
        let headers = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        for (names, expected) in [
            (&["Name", "Given Name", "Family Name"][..], vec![Field::FullName, Field::Given, Field::Family]),
            (&["Имя", "Телефон"], vec![Field::FullName, Field::Phone]),
            (&["name", "surname"], vec![Field::Given, Field::Family]),
            (&["Имя", "Фамилия", "Телефон", "Телефон"], vec![Field::Given, Field::Family, Field::Phone, Field::Phone]),
        ] {
            assert_eq!(Survey::default().propose(&headers(names)).fields, expected, "{names:?}");
        }
    }
}
