//! From a row to a client, or to the reason why not.

use jiff::civil::Date;

use super::birth::{DateOrder, read_birth};
use super::candidate::{Candidate, Remark};
use super::field::Field;
use super::mapping::Mapping;
use super::names::read_name;
use super::phones::split_phones;
use super::row::{RowRefusal, SourceRow, shown};
use crate::domain::client::{
    BadClient, BadContact, ClientDraft, EmailAddress, HowFound, MessengerKind, NAME_CHARS_MAX, PHONES_MAX,
};
use crate::domain::market::Market;
use crate::domain::phone::Phone;
use crate::domain::text::{clean_line, clean_text};

/// What a row alone does not tell.
#[derive(Clone, Copy, Debug)]
pub struct Conventions {
    /// The salon's market, for phones without a country's code.
    pub market: Market,
    /// The salon's day, for dates still to come.
    pub today: Date,
}

/// A card being filled from a row.
#[derive(Default)]
struct Filling {
    draft: ClientDraft,
    notes: Vec<String>,
    remarks: Vec<Remark>,
}

/// Cleans a row and checks it by the card's own rules.
pub fn clean_row(row: &SourceRow, mapping: &Mapping, conventions: Conventions) -> Result<Candidate, RowRefusal> {
    if let Some(fault) = row.fault {
        return Err(RowRefusal::Broken { fault });
    }
    let width = mapping.fields.len();
    if row.cells.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
        return Err(RowRefusal::TooManyCells { cells: row.cells.len(), headers: width });
    }
    let mut card = Filling::default();
    // Names first: what stands beside them must not depend on the order of columns.
    read_names(row, mapping, &mut card)?;
    for (column, field) in mapping.fields.iter().enumerate() {
        let text = row.cell(column);
        if text.is_empty() {
            continue;
        }
        let header = mapping.headers.get(column).map_or("", String::as_str);
        match field {
            Field::FullName | Field::Family | Field::Given | Field::Patronymic | Field::Ignore => {}
            Field::AddressAs => text.clone_into(&mut card.draft.address_as),
            Field::Phone => read_phone_cell(text, conventions.market, &mut card)?,
            Field::Email => read_email(text, &mut card)?,
            Field::Messenger => read_messenger(header, text, &mut card),
            Field::BirthDate => read_birth_cell(text, mapping.date_order, conventions.today, &mut card)?,
            Field::FoundUs => read_found_us(header, text, &mut card),
            Field::Note => note(header, text, &mut card),
            Field::Health => {
                // A question, not an answer: whoever greets the client asks, and the card still says "never asked".
                card.notes.push(format!("{}? {text}", clean_line(header).trim_end_matches('?')));
                card.remarks.push(Remark::HealthToAsk);
            }
        }
    }
    finish(row, card, conventions)
}

/// Checks the filled card.
fn finish(row: &SourceRow, mut card: Filling, conventions: Conventions) -> Result<Candidate, RowRefusal> {
    if card.draft.phones.is_empty() {
        card.remarks.push(Remark::NoPhone);
    }
    card.draft.notes = clean_text(&card.notes.join("\n"));
    let personal = card.draft.check(conventions.market, conventions.today).map_err(|bad| match bad {
        BadClient::Name(_) => RowRefusal::NoName,
        BadClient::Contact(_) => RowRefusal::BadEmail { text: shown(&card.draft.email) },
        BadClient::Phone(at, _) => {
            RowRefusal::BadPhone { text: card.draft.phones.get(at).map(|typed| shown(typed)).unwrap_or_default() }
        }
        BadClient::TooManyPhones | BadClient::Birth(_) => RowRefusal::NotACard,
    })?;
    card.remarks.sort_unstable();
    card.remarks.dedup();
    Ok(Candidate { row: row.number, personal, remarks: card.remarks })
}

/// The parts of the name from their columns, or from the whole name.
fn read_names(row: &SourceRow, mapping: &Mapping, card: &mut Filling) -> Result<(), RowRefusal> {
    let of =
        |field: Field| mapping.fields.iter().position(|other| *other == field).map_or("", |column| row.cell(column));
    let (family, given, patronymic) = (of(Field::Family), of(Field::Given), of(Field::Patronymic));
    let whole = of(Field::FullName);
    let parted = !(family.is_empty() && given.is_empty());
    let text = match (parted, whole.is_empty()) {
        (false, true) => return Err(RowRefusal::NoName),
        (false, false) => whole.to_owned(),
        (true, _) => format!("{family} {given} {patronymic}"),
    };
    if text.chars().count() > 4 * NAME_CHARS_MAX || !text.chars().any(char::is_alphabetic) {
        return Err(RowRefusal::BadName { text: shown(text.trim()) });
    }
    let aside = if parted {
        let (family, given) = (read_part(family), read_part(given));
        card.draft.family = family.0;
        card.draft.given = given.0;
        patronymic.clone_into(&mut card.draft.patronymic);
        [family.1, given.1].concat()
    } else {
        let parts = read_name(whole);
        card.draft.family = parts.family;
        card.draft.given = parts.given;
        card.draft.patronymic = parts.patronymic;
        parts.aside
    };
    for words in aside {
        let transcription = words.is_ascii() && !card.draft.family.is_ascii() && card.draft.also_written.is_empty();
        if transcription && words.contains(' ') && words.chars().all(|c| c.is_ascii_alphabetic() || c == ' ') {
            card.draft.also_written = words;
        } else {
            card.notes.push(words);
            card.remarks.push(Remark::WordsInNotes);
        }
    }
    Ok(())
}

/// One part of a name in its own column, and what stood beside it in brackets.
fn read_part(text: &str) -> (String, Vec<String>) {
    if !text.contains(['(', '[', '（', '【']) && !text.chars().any(|letter| letter.is_ascii_digit()) {
        return (text.to_owned(), Vec::new());
    }
    let parts = read_name(text);
    let plain = [parts.family, parts.given, parts.patronymic];
    (plain.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" "), parts.aside)
}

/// Phones, several in a cell; a part that is no number refuses the row.
fn read_phone_cell(text: &str, market: Market, card: &mut Filling) -> Result<(), RowRefusal> {
    let cell = split_phones(text);
    if cell.rounded {
        return Err(RowRefusal::RoundedPhone { text: shown(text) });
    }
    if cell.numbers.is_empty() && !cell.words.is_empty() {
        return Err(RowRefusal::BadPhone { text: shown(text) });
    }
    for number in cell.numbers {
        // `77011234567` from a number column lost its plus and `4912345678` too: what is no number of this market may
        // be one of another.
        let phone = Phone::parse(&number, market)
            .or_else(|bad| if number.len() >= 11 { Phone::parse(&format!("+{number}"), market) } else { Err(bad) })
            .map_err(|_| RowRefusal::BadPhone { text: shown(text) })?;
        if card.draft.phones.len() < PHONES_MAX {
            card.draft.phones.push(phone.e164().to_owned());
        } else {
            card.notes.push(number);
        }
    }
    if !cell.words.is_empty() {
        card.notes.push(clean_line(text));
        card.remarks.push(Remark::WordsInNotes);
    }
    Ok(())
}

/// One or several addresses: the first is the card's, others go to the notes.
fn read_email(text: &str, card: &mut Filling) -> Result<(), RowRefusal> {
    for part in text.split(":::").flat_map(|part| part.split([';', ',', ' ', '\n'])).map(str::trim) {
        if part.is_empty() || ["-", "—", "нет", "brak", "无", "none"].contains(&part.to_lowercase().as_str()) {
            continue;
        }
        match EmailAddress::parse(part) {
            Ok(_) if card.draft.email.is_empty() => part.clone_into(&mut card.draft.email),
            Ok(_) => card.notes.push(part.to_owned()),
            Err(BadContact::NotAnEmail | BadContact::MessengerWithoutHandle) => {
                return Err(RowRefusal::BadEmail { text: shown(text) });
            }
        }
    }
    Ok(())
}

/// A messenger is known by its column's name, or by the cell's own words.
fn read_messenger(header: &str, text: &str, card: &mut Filling) {
    const KINDS: [(&str, MessengerKind); 10] = [
        ("whatsapp", MessengerKind::WhatsApp),
        ("ватсап", MessengerKind::WhatsApp),
        ("telegram", MessengerKind::Telegram),
        ("телеграм", MessengerKind::Telegram),
        ("viber", MessengerKind::Viber),
        ("instagram", MessengerKind::Instagram),
        ("инстаграм", MessengerKind::Instagram),
        ("wechat", MessengerKind::WeChat),
        ("微信", MessengerKind::WeChat),
        ("facebook", MessengerKind::Facebook),
    ];
    if card.draft.messenger.is_some() {
        note(header, text, card);
        return;
    }
    let words = format!("{header} {text}").to_lowercase();
    let kind = KINDS.iter().find(|(word, _)| words.contains(word)).map_or(MessengerKind::Other, |(_, kind)| *kind);
    card.draft.messenger = Some(kind);
    text.clone_into(&mut card.draft.messenger_handle);
}

/// A birth date; one that may be read two ways goes to the notes instead of being guessed.
fn read_birth_cell(text: &str, order: DateOrder, today: Date, card: &mut Filling) -> Result<(), RowRefusal> {
    use super::birth::BirthProblem;
    match read_birth(text, order, today) {
        Ok(birth) => card.draft.birth = birth.map(|birth| birth.to_string()).unwrap_or_default(),
        Err(BirthProblem::TwoReadings) => {
            card.notes.push(text.to_owned());
            card.remarks.push(Remark::DateInNotes);
        }
        Err(problem) => return Err(RowRefusal::BadBirthDate { text: shown(text), problem }),
    }
    Ok(())
}

/// How the client found the salon: by a word that says it, else to the notes.
fn read_found_us(header: &str, text: &str, card: &mut Filling) {
    const WORDS: [(&str, HowFound); 29] = [
        ("реком", HowFound::Recommended),
        ("подруг", HowFound::Recommended),
        ("знаком", HowFound::Recommended),
        ("recommend", HowFound::Recommended),
        ("friend", HowFound::Recommended),
        ("referral", HowFound::Recommended),
        ("polecen", HowFound::Recommended),
        ("znajom", HowFound::Recommended),
        ("朋友", HowFound::Recommended),
        ("介绍", HowFound::Recommended),
        ("инст", HowFound::SocialNetwork),
        ("instagram", HowFound::SocialNetwork),
        ("facebook", HowFound::SocialNetwork),
        ("tiktok", HowFound::SocialNetwork),
        ("соцсет", HowFound::SocialNetwork),
        ("小红书", HowFound::SocialNetwork),
        ("抖音", HowFound::SocialNetwork),
        ("2гис", HowFound::Map),
        ("2gis", HowFound::Map),
        ("maps", HowFound::Map),
        ("карты", HowFound::Map),
        ("大众点评", HowFound::Map),
        ("сайт", HowFound::Website),
        ("website", HowFound::Website),
        ("strona", HowFound::Website),
        ("booksy", HowFound::Portal),
        ("fresha", HowFound::Portal),
        ("реклам", HowFound::Advertisement),
        ("reklam", HowFound::Advertisement),
    ];
    let small = text.to_lowercase();
    match WORDS.iter().find(|(word, _)| small.contains(word)) {
        Some((_, how)) => card.draft.how_found = Some(*how),
        None => note(header, text, card),
    }
}

/// A line for the notes, with the column's name before it unless the column is the notes themselves.
fn note(header: &str, text: &str, card: &mut Filling) {
    const PLAIN: [&str; 16] = [
        "note",
        "notes",
        "comment",
        "comments",
        "memo",
        "комментарий",
        "комментарии",
        "примечание",
        "примечания",
        "заметка",
        "заметки",
        "uwagi",
        "notatka",
        "notatki",
        "备注",
        "说明",
    ];
    let text = text.trim_start_matches("* "); // Google's own groups: "* myContacts"
    if header.trim().is_empty() || PLAIN.contains(&header.trim().to_lowercase().as_str()) {
        card.notes.push(text.to_owned());
    } else {
        card.notes.push(format!("{}: {text}", clean_line(header)));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::import::BirthProblem;

    const KAZAKHSTAN: Conventions = Conventions { market: Market::Kz, today: date(2026, 11, 22) };

    fn clean(columns: &[(&str, Field, &str)]) -> Result<Candidate, RowRefusal> {
        let mapping = Mapping {
            headers: columns.iter().map(|(header, _, _)| (*header).to_owned()).collect(),
            fields: columns.iter().map(|(_, field, _)| *field).collect(),
            date_order: DateOrder::DayFirst,
        };
        let cells = columns.iter().map(|(_, _, cell)| (*cell).to_owned()).collect();
        clean_row(&SourceRow { number: 2, cells, raw: String::new(), fault: None }, &mapping, KAZAKHSTAN)
    }

    #[test]
    fn a_full_row_becomes_a_card_without_a_word_on_allergies() {
        let candidate = clean(&[
            ("ФИО", Field::FullName, "САДЫКОВА Айгерим Маратовна (ботокс)"),
            ("Телефон", Field::Phone, "8 701 123-45-67 WhatsApp; 87021234567"),
            ("Почта", Field::Email, "a@b.kz"),
            ("ДР", Field::BirthDate, "08.03.1992"),
            ("Откуда", Field::FoundUs, "Инстаграм"),
            ("Скидка", Field::Note, "10"),
            ("Комментарий", Field::Note, "=HYPERLINK(\"http://x\")"),
            ("Аллергии", Field::Health, "лидокаин"),
            ("Согласие", Field::Ignore, "да"),
        ])
        .expect("a good row");
        let personal = candidate.personal;
        assert_eq!(personal.name.formal(), "Садыкова Айгерим Маратовна");
        let phones: Vec<&str> = personal.phones.iter().map(Phone::e164).collect();
        assert_eq!(phones, ["+77011234567", "+77021234567"]);
        assert_eq!(personal.birth.map(|birth| birth.to_string()).as_deref(), Some("1992-03-08"));
        assert_eq!(personal.how_found, Some(HowFound::SocialNetwork));
        let expected =
            "ботокс\n8 701 123-45-67 WhatsApp; 87021234567\nСкидка: 10\n=HYPERLINK(\"http://x\")\nАллергии? лидокаин";
        assert_eq!(personal.notes, expected);
        assert_eq!(candidate.remarks, [Remark::HealthToAsk, Remark::WordsInNotes]);
    }

    #[test]
    fn rows_refused_with_their_reasons() {
        use RowRefusal::{BadBirthDate, BadEmail, BadName, BadPhone, NoName, RoundedPhone};
        let text = |text: &str| text.to_owned();
        for (name, phone, email, birth, expected) in [
            ("", "87011234567", "", "", NoName),
            ("12345", "87011234567", "", "", BadName { text: text("12345") }),
            ("Анна", "8701", "", "", BadPhone { text: text("8701") }),
            ("Анна", "позвонить", "", "", BadPhone { text: text("позвонить") }),
            ("Анна", "7,70112E+10", "", "", RoundedPhone { text: text("7,70112E+10") }),
            ("Анна", "", "a@@b", "", BadEmail { text: text("a@@b") }),
            ("Анна", "", "", "31.02.1990", BadBirthDate { text: text("31.02.1990"), problem: BirthProblem::NoSuchDay }),
            ("Анна", "", "", "01.01.2030", BadBirthDate { text: text("01.01.2030"), problem: BirthProblem::InFuture }),
        ] {
            let got = clean(&[
                ("Имя", Field::FullName, name),
                ("Телефон", Field::Phone, phone),
                ("Email", Field::Email, email),
                ("ДР", Field::BirthDate, birth),
            ]);
            assert_eq!(got, Err(expected), "{name} {phone} {email} {birth}");
        }
    }

    #[test]
    fn a_row_with_more_cells_than_headers_is_refused() {
        let mapping =
            Mapping {
                headers: vec!["Имя".to_owned()], fields: vec![Field::FullName], date_order: DateOrder::DayFirst
            };
        let row = |cells: &[&str]| SourceRow {
            number: 7,
            cells: cells.iter().map(|&cell| cell.to_owned()).collect(),
            raw: String::new(),
            fault: None,
        };
        let refused = clean_row(&row(&["Анна", "Петрова"]), &mapping, KAZAKHSTAN);
        assert_eq!(refused, Err(RowRefusal::TooManyCells { cells: 2, headers: 1 }));
        assert!(clean_row(&row(&["Анна", " ", ""]), &mapping, KAZAKHSTAN).is_ok());
    }

    #[test]
    fn phones_of_other_countries_without_their_plus() {
        for (cell, expected) in [("491701234567", "+491701234567"), ("77011234567", "+77011234567")] {
            let got = clean(&[("Name", Field::FullName, "Anna"), ("Tel", Field::Phone, cell)]).expect("a phone");
            assert_eq!(got.personal.phones[0].e164(), expected);
        }
    }
}
