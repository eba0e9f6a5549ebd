//! Names that must meet, and names that must not.

use proptest::prelude::*;

use super::*;

fn meet(one: &str, other: &str) -> bool {
    let (one, other) = (NameForms::of([one]), query_words(other));
    other.iter().all(|word| word.forms.iter().any(|form| one.words.contains(form)))
}

#[test]
fn ways_of_writing_one_name_meet() {
    for (stored, typed) in [
        ("Айгерим", "Aigerim"),
        ("Айгерим", "Aygerim"),
        ("Әйгерім", "Айгерим"),
        ("Қайрат", "Kairat"),
        ("Қайрат", "Qayrat"),
        ("Нұрсұлтан", "Нурсултан"),
        ("Шолпан", "Sholpan"),
        ("Жанар", "Zhanar"),
        ("Жанар", "Janar"),
        ("Janar", "Жанар"),
        ("Мұхтар", "Mukhtar"),
        ("Мұхтар", "Muhtar"),
        ("Ерлан", "Yerlan"),
        ("Юлия", "Julia"),
        ("Юлия", "Yuliya"),
        ("Мария", "Maria"),
        ("Наталья", "Natalia"),
        ("Наталья", "Наталия"),
        ("Елена", "Yelena"),
        ("Людмила", "Ludmiła"),
        ("Оксана", "Oxana"),
        ("Дмитрий", "Dmitry"),
        ("Дмитрий", "Dmitri"),
        ("Достоевский", "Dostoevsky"),
        ("Щербакова", "Shcherbakova"),
        ("Łukasz", "lukasz"),
        ("Łukasz", "Лукаш"),
        ("Kowalczyk", "Ковальчик"),
        ("Michał", "Михал"),
        ("Michał", "michal"),
        ("Wójcik", "wojcik"),
        ("Wójcik", "Войцик"),
        ("Grzegorz", "Гжегож"),
        ("Szczepański", "Щепански"),
        ("Żaneta", "zaneta"),
        ("Żaneta", "Жанета"),
        ("Wiesława", "Веслава"),
        ("Viktor", "Victor"),
        ("O'Connor", "oconnor"),
        ("Anna-Maria", "anna maria"),
        ("Müller", "muller"),
        ("ÅSA", "asa"),
        ("Nguyễn", "nguyen"),
        ("张伟", "张伟"),
        ("张伟", "伟"),
        ("张伟", "zhang wei"),
        ("张伟", "zhangwei"),
        ("张伟", "zw"),
        ("欧阳小明", "小明"),
        ("欧阳小明", "xiaoming"),
        ("欧阳小明", "oyxm"),
        ("曾志伟", "zeng"),
        ("单小明", "shanxiaoming"),
        ("解放", "xie fang"),
        ("查良镛", "zha"),
        ("仇英", "qiu ying"),
        ("张伟 Zhang Wei", "伟 zhang"),
    ] {
        assert!(
            meet(stored, typed),
            "{typed} must find {stored}: {:?} {:?}",
            NameForms::of([stored]).words,
            query_words(typed)
        );
    }
}

#[test]
fn different_names_stay_apart() {
    for (stored, typed) in
        [("Айгерим", "Айгуль"), ("Anna", "Anton"), ("Сара", "Шара"), ("张伟", "李"), ("Nowak", "Nowik")]
    {
        assert!(!meet(stored, typed), "{typed} must not find {stored}");
    }
}

#[test]
fn the_other_layout_is_read() {
    for (typed, meant) in [
        ("fquthbv", "айгерим"),
        ("фшпукшь", "aigerim"),
        (";fyfh", "жанар"),
        (",jkfn", "болат"),
        (".kbz", "юлия"),
        ("'kmvbhf", "эльмира"),
        ("0fqhfn", "қайрат"),
        ("yehceknfy", "нурсултан"),
        ("лщцфдсянл", "kowalczyk"),
    ] {
        assert!(other_layouts(typed).contains(&meant.to_owned()), "{typed}: {:?}", other_layouts(typed));
    }
    assert!(other_layouts("张伟").is_empty());
    assert!(other_layouts("8701").is_empty());
}

#[test]
fn a_name_of_two_fields_has_pairs_in_both_orders() {
    let forms = NameForms::of(["Садыкова", "Айгерим"]);
    assert!(forms.pairs.contains(&("sadikova".into(), "aigerim".into())));
    assert!(forms.pairs.contains(&("aigerim".into(), "sadikova".into())));
    let chinese = NameForms::of(["张", "伟"]);
    for form in ["张伟", "伟", "zhangwei", "wei", "zw"] {
        assert!(chinese.words.contains(&form.to_owned()), "{form}: {chinese:?}");
    }
}

proptest! {
    #[test]
    fn any_part_of_a_name_is_a_part_of_its_plain_form(name in "[А-Яа-яёӘәІіҢңҒғҮүҰұҚқӨөҺһA-Za-zŁłŻżŚśĄąÓó]{1,12}", from in 0usize..12, length in 1usize..12) {
        let part: String = name.chars().skip(from).take(length).collect();
        prop_assert!(plain(&name).contains(&plain(&part)));
    }

    #[test]
    fn forms_are_plain_latin_or_han(name in any::<String>()) {
        for form in NameForms::of([name.as_str()]).words {
            prop_assert!(form.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || han::is_han(letter)), "{}", form);
        }
    }

    #[test]
    fn layouts_go_there_and_back(name in "[а-яё]{1,12}") {
        let typed = other_layouts(&name).remove(0);
        if typed.chars().any(|letter| letter.is_ascii_alphabetic()) {
            prop_assert_eq!(other_layouts(&typed)[0].clone(), name);
        }
    }
}
