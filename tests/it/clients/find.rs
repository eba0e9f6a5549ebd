//! Find, in every way in which a name is written or mistyped.

use std::cell::RefCell;

use frontdesk::desk::visit::CancelVisit;
use frontdesk::domain::market::Market;
use proptest::prelude::*;

use super::{add, found, names, runner};
use crate::schedule::stage::{Stage, at};
use crate::support::Salon;

fn people(salon: &mut Salon) {
    for (family, given, phone) in [
        ("Садыкова", "Айгерим", "+7 701 234 56 78"),
        ("Сатпаева", "Айгуль", "+7 702 111 12 90"),
        ("Kim", "Aigerim", "+7 707 555 77 01"),
        ("Kowalczyk", "Ewa", "+48 501 234 567"),
        ("Wójcik", "Łukasz", "+48 601 000 111"),
        ("张", "伟", "+86 138 1234 5678"),
        ("曾", "志伟", "+86 139 0000 1111"),
        ("欧阳", "小明", "+86 137 2222 3333"),
        ("Нұрсұлтанова", "Әсел", "+7 705 900 00 09"),
        ("Петрова", "Ольга", "+7 912 345 67 89"),
        ("Иванова", "Наталья", "+7 495 123 45 67"),
        ("O'Connor", "Sinéad", "+353 1 234 5678"),
    ] {
        add(salon, family, given, phone);
    }
}

#[test]
fn names_in_every_script_and_spelling() {
    let mut salon = Salon::new(Market::Kz);
    people(&mut salon);
    for (query, first) in [
        ("айгерим садыкова", "Айгерим Садыкова"),
        ("sadykova", "Айгерим Садыкова"),
        ("Sadikova Aygerim", "Айгерим Садыкова"),
        ("fquthbv cflsrjdf", "Айгерим Садыкова"),
        ("сад айг", "Айгерим Садыкова"),
        ("айгирим садыкова", "Айгерим Садыкова"),
        ("садиковва", "Айгерим Садыкова"),
        ("дыков", "Айгерим Садыкова"),
        ("aigul", "Айгуль Сатпаева"),
        ("фшпукшь лшь", "Aigerim Kim"),
        ("ковальчик", "Ewa Kowalczyk"),
        ("kowalczik", "Ewa Kowalczyk"),
        ("wojcik", "Łukasz Wójcik"),
        ("лукаш", "Łukasz Wójcik"),
        ("lukasz wojcik", "Łukasz Wójcik"),
        ("张", "张伟"),
        ("伟", "张伟"),
        ("zhang", "张伟"),
        ("zhangwei", "张伟"),
        ("zeng", "曾志伟"),
        ("zengzhiwei", "曾志伟"),
        ("小明", "欧阳小明"),
        ("oyxm", "欧阳小明"),
        ("asel", "Әсел Нұрсұлтанова"),
        ("нурсултанова", "Әсел Нұрсұлтанова"),
        ("natalia", "Наталья Иванова"),
        ("oconnor", "Sinéad O'Connor"),
        ("sinead", "Sinéad O'Connor"),
        ("е", "Ewa Kowalczyk"),
    ] {
        assert_eq!(names(&mut salon, query).first().map(String::as_str), Some(first), "{query}");
    }
    for nobody in ["", "   ", "ъъъ", "айгерим петрова", "xyzzy", "😀"] {
        assert!(names(&mut salon, nobody).is_empty(), "{nobody}: {:?}", names(&mut salon, nobody));
    }
}

#[test]
fn phones_by_their_end_or_any_run() {
    let mut salon = Salon::new(Market::Kz);
    people(&mut salon);
    for (query, first) in [
        ("56 78", "Айгерим Садыкова"), // also the end of another: the first card comes first
        ("345678", "Айгерим Садыкова"),
        ("8 701 234", "Айгерим Садыкова"),
        ("+7 (701) 234-56-78", "Айгерим Садыкова"),
        ("87012345678", "Айгерим Садыкова"),
        ("7701", "Aigerim Kim"), // its end, before one that only contains it
        ("0048 501", "Ewa Kowalczyk"),
        ("138 1234", "张伟"),
        ("705 900", "Әсел Нұрсұлтанова"),
    ] {
        assert_eq!(names(&mut salon, query).first().map(String::as_str), Some(first), "{query}");
    }
    assert!(names(&mut salon, "00000000").is_empty());
}

#[test]
fn the_answer_says_what_the_list_shows() {
    let mut salon = Salon::new(Market::Kz);
    people(&mut salon);
    let found = found(&mut salon, "айгерим");
    assert_eq!(found.cards, 12);
    assert!(!found.more);
    assert_eq!(found.hits[0].phone_tail, "5678");
    assert_eq!(found.hits[0].last_visit, None);
    assert_eq!(found.hits.len(), 2, "Айгуль is two slips away in six letters: {:?}", found.hits);
}

/// Today's visitors stand before everybody else whose name begins so; a cancelled visit is none.
#[test]
fn todays_visitors_come_first() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    add(&mut salon, "Абаева", "Айгерим", "");
    assert_eq!(names(&mut salon, "айг")[0], "Айгерим Садыкова", "the older card, while nobody comes");
    let other = add(&mut salon, "Яхина", "Айгерим", "").client;
    let book = stage.booking(other, stage.manicure, stage.lena, at(15, 0));
    let booked = salon.ask(book);
    let hit = found(&mut salon, "fquth").hits.remove(0);
    assert_eq!((hit.name.as_str(), hit.today), ("Айгерим Яхина", Some(at(15, 0).time())));
    salon.ask(CancelVisit { visit: booked.visit, version: booked.version, reason: String::new() });
    assert_eq!(found(&mut salon, "айг").hits[0].today, None);
}

/// Every stored name is found by each part of it, in the other script, on the other keyboard, and with one slip.
#[test]
fn any_name_is_found_however_it_is_typed() {
    let mut salon = Salon::new(Market::Kz);
    people(&mut salon);
    let salon = RefCell::new(salon);
    let mut runner = runner(25);
    let stored = "[А-ЯӘҒҚҢӨҰҮ][а-яәіңғүұқөһ]{4,10}";
    let latin = "[A-ZŁŚŻ][a-ząęółśżźćń]{4,10}";
    let strategy = (
        prop_oneof![stored, latin],
        prop_oneof![stored, latin],
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        ("[а-щ]", "[a-z]"),
    );
    runner
        .run(&strategy, |(family, given, at, length, (cyrillic, latin))| {
            let salon = &mut *salon.borrow_mut();
            let name = format!("{given} {family}");
            let id = add(salon, &family, &given, "").client;
            let letters: Vec<char> = family.chars().collect();
            let from = at.index(letters.len() - 2);
            let upto = from + 3 + length.index(letters.len() - from - 2);
            let part: String = letters[from..upto.min(letters.len())].iter().collect();
            let mut slip = letters.clone();
            let is_latin = letters[1] < '\u{400}';
            slip[at.index(letters.len())] = if is_latin { latin } else { cyrillic }.chars().next().unwrap();
            let slip: String = slip.into_iter().collect();
            let mut queries =
                vec![name.clone(), format!("{family} {given}"), family.clone(), format!("{given} {slip}")];
            queries.push(frontdesk::domain::fold::plain(&family));
            // Kazakh letters lie on digit keys: a name of nothing else would read as a phone.
            let layouts = frontdesk::domain::fold::other_layouts(&family).into_iter();
            queries.extend(layouts.filter(|typed| typed.chars().any(char::is_alphabetic)));
            if frontdesk::domain::fold::plain(&part).len() >= 2 {
                queries.push(part);
            }
            for query in queries {
                let hits = salon.ask(frontdesk::desk::client::Find { query: query.clone(), limit: 100 }).hits;
                let hit = hits.iter().any(|hit| hit.id == id);
                prop_assert!(
                    hit,
                    "{:?} does not find {}: {:?}",
                    query,
                    name,
                    hits.iter().map(|hit| &hit.name).collect::<Vec<_>>()
                );
            }
            Ok(())
        })
        .unwrap();
}
