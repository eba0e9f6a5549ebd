//! Bringing clients in, driven by keys.

use frontdesk::desk::import::{ImportState, ListImports};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;

use super::harness::{Console, each_language_and_size};
use crate::support::Salon;

/// A list as a salon of Almaty brings it: a good row, one known already, three broken ones, and words about health.
const LIST: &str = "ФИО;Телефон;ДР;Аллергии;Скидка\n\
    Садыкова Айгерим Маратовна;8 701 123 45 67;08.03.1992;лидокаин;10\n\
    Ким Ольга (ботокс);87021234567;;;\n\
    Aigerim Sadykova;+77011234567;;;\n\
    Сериков Марат;8701;;;\n\
    Ли Анна;87031234567;31.02.1990;;\n\
    ;87041234567;;;\n";

/// Writes the list beside the salon in the letters of a Russian Excel.
fn list(console: &Console, text: &str) -> String {
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(text);
    let path = console.salon.folder.path().join("clients.csv");
    std::fs::write(&path, bytes).unwrap();
    path.to_string_lossy().into_owned()
}

/// Opens the plan of the list.
fn plan(console: &mut Console, text: &str) {
    let path = list(console, text);
    console.goes(Destination::Imports).press("n").pastes(&path).press("enter");
}

#[test]
fn the_way_in_and_out_by_keys() {
    let mut console = Console::new(Salon::new(Market::Kz));
    plan(&mut console, LIST);
    assert!(console.sees("Windows-1251"), "{}", console.screen());
    console.press("t");
    assert!(
        console.sees("Nothing was written. Rows: 6; would become clients: 2; would be refused: 3;"),
        "{}",
        console.screen()
    );
    assert!(console.salon.ask(ListImports {}).is_empty(), "a dry run writes nothing");
    console.press("b");
    assert!(console.sees("Rows: 6; new clients: 2; refused: 3; known already: 1"), "{}", console.screen());
    assert!(console.sees("clients.left-over.csv"), "{}", console.screen());
    let saved = std::fs::read_to_string(console.salon.folder.path().join("clients.left-over.csv")).unwrap();
    assert_eq!(saved.lines().count(), 5, "{saved}");
    console.press("esc").press("esc");
    assert!(console.sees("clients.csv"), "{}", console.screen());
    console.press("u").press("y");
    assert!(console.sees("2 taken out again, 0 stay"), "{}", console.screen());
    assert_eq!(console.salon.ask(ListImports {})[0].state, ImportState::Undone);
}

#[test]
fn a_column_gets_another_meaning_and_a_name_must_be_there() {
    let mut console = Console::new(Salon::new(Market::Kz));
    plan(&mut console, LIST);
    // From the whole name one step back: leave out.
    console.press("left");
    assert!(console.sees("leave out"), "{}", console.screen());
    console.press("t");
    assert!(console.sees("No column means a name."), "{}", console.screen());
    console.press("right").press("t");
    assert!(console.sees("What would happen"), "{}", console.screen());
}

#[test]
fn the_encoding_can_be_changed() {
    let mut console = Console::new(Salon::new(Market::Kz));
    plan(&mut console, LIST);
    assert!(console.sees("Садыкова"), "{}", console.screen());
    console.press("e");
    assert!(console.sees("Windows-1250") && !console.sees("Садыкова"), "{}", console.screen());
}

#[test]
fn esc_stops_the_import_and_asks() {
    let rows: Vec<String> = (0..1_200).map(|n| format!("Ким Ольга;8701{n:07}")).collect();
    let text = format!("ФИО;Телефон\n{}\n", rows.join("\n"));
    for (downs, imported, state) in
        [(0, 1_200, ImportState::Finished), (1, 1_000, ImportState::Finished), (2, 1_000, ImportState::Undone)]
    {
        let mut console = Console::new(Salon::new(Market::Kz));
        plan(&mut console, &text);
        console.holds_replies().press("b");
        // One reply after another: the file is open, the import begun, the first piece in. The second is on its way.
        for _ in 0..3 {
            console.lets_one_reply_come();
        }
        console.press("esc");
        assert!(console.sees("What now?"), "{}", console.screen());
        console.lets_replies_come();
        for _ in 0..downs {
            console.press("down");
        }
        console.press("enter");
        let line = &console.salon.ask(ListImports {})[0];
        assert_eq!((line.tally.imported, line.state), (imported, state), "{}", console.screen());
    }
}

#[test]
fn a_bad_path_is_a_sentence_and_the_path_stays() {
    let mut console = Console::new(Salon::new(Market::Kz));
    console.goes(Destination::Imports).press("n").pastes("/no/such/list.csv").press("enter");
    assert!(console.sees("There is no such file."), "{}", console.screen());
    assert!(console.sees("/no/such/list.csv"), "{}", console.screen());
}

#[test]
fn a_receptionist_is_not_offered_imports() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.press("f9");
    assert!(!console.sees("Bring clients in"), "{}", console.screen());
}

#[test]
fn an_empty_salon_shows_the_way_in() {
    let mut console = Console::new(Salon::new(Market::Kz));
    console.press("f3");
    assert!(console.sees("bring your clients in from a file"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("Clients brought in"), "{}", console.screen());
}

#[test]
fn golden_list() {
    each_language_and_size(
        "import-nothing",
        |_| {},
        |console| {
            console.goes(Destination::Imports);
        },
    );
}

#[test]
fn golden_choose() {
    each_language_and_size(
        "import-choose",
        |_| {},
        |console| {
            console.goes(Destination::Imports).press("n").press("ctrl-u").types("src/domain/import/").press("down");
        },
    );
}

#[test]
fn golden_plan() {
    each_language_and_size(
        "import-plan",
        |_| {},
        |console| {
            plan(console, LIST);
            console.press("down").press("down").press("down");
        },
    );
}

#[test]
fn golden_done() {
    each_language_and_size(
        "import-done",
        |_| {},
        |console| {
            plan(console, LIST);
            console.press("b");
        },
    );
}

#[test]
fn golden_list_of_one() {
    each_language_and_size(
        "import-list",
        |_| {},
        |console| {
            plan(console, LIST);
            console.press("b").press("esc").press("esc");
        },
    );
}

#[test]
fn golden_stopped() {
    each_language_and_size(
        "import-stopped",
        |_| {},
        |console| {
            plan(console, LIST);
            console.holds_replies().press("b");
            console.lets_one_reply_come().lets_one_reply_come();
            console.press("esc").press("down");
        },
    );
}
