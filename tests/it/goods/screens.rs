//! The screens of the shelf, driven by keys on a real desk.

use frontdesk::desk::goods::{ListGoods, ReceiveGoods, SaveGoods};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind, SkinNeed};
use frontdesk::domain::ids::RequestKey;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;
use jiff::civil::{Date, date};

use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

/// Three articles: a cream in two lots of which one is past its day, a serum of which few are left, a roller.
fn furnish(salon: &mut Salon) {
    let named =
        |en: &str, ru: &str, pl: &str, zh: &str| Names { en: en.into(), ru: ru.into(), pl: pl.into(), zh: zh.into() };
    let articles = [
        (
            named("Hand cream with lavender", "Крем для рук с лавандой", "Krem do rąk z lawendą", "薰衣草护手霜"),
            GoodsKind::Body,
            4_900,
            vec![SkinNeed::Dry],
            vec!["AK_LANOLIN", "FR_LAVENDER"],
            vec![("L-204", Some(date(2026, 11, 22)), 2), ("L-317", Some(date(2027, 8, 1)), 9)],
        ),
        (
            named("Vitamin C serum 15 %", "Сыворотка с витамином C 15 %", "Serum z witaminą C 15 %", "15% 维C精华"),
            GoodsKind::Serum,
            21_500,
            vec![SkinNeed::Dull, SkinNeed::Pigmentation],
            vec!["AK_VITC"],
            vec![("C15-08", Some(date(2027, 2, 14)), 3)],
        ),
        (
            named("Rose-quartz face roller", "Роллер из розового кварца", "Roller z różowego kwarcu", "粉晶滚轮"),
            GoodsKind::Accessory,
            9_500,
            Vec::new(),
            Vec::new(),
            vec![("", None, 4)],
        ),
    ];
    for (at, (names, kind, price, needs, allergens, lots)) in articles.into_iter().enumerate() {
        let goods = GoodsDetails {
            code: String::new(),
            barcode: if at == 0 { "4006381333931".to_owned() } else { String::new() },
            names,
            brand: "Ақ Гүл".to_owned(),
            size: "50 ml".to_owned(),
            kind,
            needs,
            ingredients: if at == 0 { "Aqua, Glycerin, Lanolin, Linalool".to_owned() } else { String::new() },
            allergens: allergens.into_iter().map(str::to_owned).collect(),
            price: Money::major(price),
            low_at: 3,
            for_sale: true,
            for_use: false,
        };
        let saved = salon.ask(SaveGoods { id: None, version: 0, goods });
        for (number, (lot, best_before, quantity)) in lots.into_iter().enumerate() {
            let key = RequestKey(1_000 + 10 * at as u128 + number as u128);
            let best_before: Option<Date> = best_before;
            let (goods, lot, note) = (saved.goods.id, lot.to_owned(), String::new());
            salon.ask(ReceiveGoods { key, goods, lot, best_before, quantity, note });
        }
    }
    salon.at(date(2026, 11, 23).at(10, 0, 0, 0));
}

/// A console at the shelf.
fn console() -> Console {
    let mut salon = Salon::new(Market::Kz);
    furnish(&mut salon);
    let mut console = Console::new(salon);
    console.goes(Destination::Goods);
    console
}

/// Golden screens of the shelf after some keys.
fn golden(name: &str, keys: impl Fn(&mut Console)) {
    each_language_and_size(name, furnish, |console| {
        console.goes(Destination::Goods);
        keys(console);
    });
}

/// The stock of each article's lots, by name.
fn stock(console: &mut Console) -> Vec<(String, Vec<i64>)> {
    let goods = console.salon.ask(ListGoods::default()).goods;
    goods.into_iter().map(|row| (row.goods.details.names.en, row.lots.iter().map(|lot| lot.stock).collect())).collect()
}

#[test]
fn the_shelf_is_listed() {
    golden("goods-list", |console| {
        console.press("down");
    });
}

#[test]
fn goods_are_written_in_a_form() {
    golden("goods-form", |console| {
        console.press("down").press("e");
    });
}

#[test]
fn a_delivery_is_a_form() {
    golden("goods-receive", |console| {
        console.press("r").types("12");
    });
}

#[test]
fn a_count_that_differs_asks_why() {
    golden("goods-count", |console| {
        console.press("c").types("3").press("enter").types("2").press("enter").types("8").press("ctrl-s");
    });
}

#[test]
fn a_delivery_is_received_from_the_list() {
    let mut console = console();
    console.press("r").types("12").press("tab").types("1.9.27").press("tab").types("C15-09").press("ctrl-s");
    assert!(console.sees("Received 12 pieces: Vitamin C serum 15 %."), "{}", console.screen());
    assert_eq!(stock(&mut console)[0], ("Vitamin C serum 15 %".to_owned(), vec![3, 12]));
}

#[test]
fn what_is_past_its_day_is_proposed_for_writing_off() {
    let mut console = console();
    console.press("down").press("w").press("ctrl-s");
    assert!(console.sees("Written off 2 pieces: Hand cream with lavender."), "{}", console.screen());
    assert_eq!(stock(&mut console)[1].1, [9]);
    console.press("m");
    assert!(console.sees("written off"), "{}", console.screen());
}

#[test]
fn a_held_key_receives_once() {
    let mut console = console();
    console.press("r").types("12").holds_replies();
    for _ in 0..20 {
        console.press("ctrl-s");
    }
    console.lets_replies_come();
    assert_eq!(stock(&mut console)[0].1.iter().sum::<i64>(), 15);
}

#[test]
fn a_count_shows_the_books_only_once_it_is_done() {
    let mut console = console();
    console.press("c");
    assert!(!console.sees("By books"), "{}", console.screen());
    console.types("2").press("ctrl-s");
    assert!(console.sees("By books") && console.sees("−1"), "{}", console.screen());
    console.types("one broke").press("ctrl-s");
    assert!(console.sees("1 lot was set right"), "{}", console.screen());
    assert_eq!(stock(&mut console)[0].1, [2]);
}

#[test]
fn a_count_survives_the_lock() {
    let mut console = console();
    console.press("c").types("2").press("esc");
    assert!(console.sees("Leave"), "a half-done count is not thrown away: {}", console.screen());
}

#[test]
fn an_administrator_does_not_see_what_only_a_manager_may() {
    let mut salon = Salon::new(Market::Kz);
    furnish(&mut salon);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.goes(Destination::Goods).press("n");
    assert!(!console.sees("An article") && console.sees("receive"), "{}", console.screen());
}

#[test]
fn allergens_of_the_ingredients_are_found_beside_the_form() {
    let mut console = console();
    console.press("down").press("e");
    // Linalool stands in the list of ingredients and is not chosen yet.
    assert!(console.sees("linalool") && console.sees("not chosen"), "{}", console.screen());
}
