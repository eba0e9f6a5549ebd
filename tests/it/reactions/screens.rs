//! Reactions and recalls at the keys.

use frontdesk::desk::client::OpenCard;
use frontdesk::desk::reaction::ListReactions;
use frontdesk::desk::recall::{RecallLot, TellLot};
use frontdesk::ui::screen::Destination;
use frontdesk::words::Language;
use jiff::civil::date;

use super::stage::Stage;
use crate::ui::harness::{Console, SIZES};

/// A console on the stage.
fn console(stage: Stage) -> Console {
    Console::new(stage.till.salon)
}

/// Golden screens, each on a fresh stage.
fn golden(name: &str, prepare: impl Fn(&mut Stage), keys: impl Fn(&Stage, &mut Console)) {
    for language in Language::ALL {
        for (columns, rows) in SIZES {
            let mut stage = Stage::set();
            prepare(&mut stage);
            let salon = std::mem::replace(
                &mut stage.till.salon,
                crate::support::Salon::none(frontdesk::domain::market::Market::Kz),
            );
            let mut console = Console::with(salon, language, (columns, rows));
            keys(&stage, &mut console);
            let golden = format!("{name}.{}-{columns}x{rows}", language.code());
            insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(golden, console.screen());
            });
        }
    }
}

#[test]
fn a_reaction_is_traced_to_its_lot_and_the_lot_called_back_in_few_keys() {
    let stage = Stage::set();
    stage.till.salon.at(date(2026, 11, 23).at(19, 0, 0, 0));
    let (client, lot) = (stage.client, stage.lot);
    let mut console = console(stage);
    console.goes(Destination::Card(client));
    // x reports; a symptom by a part of its name, ticked with the space bar; Ctrl-S notes it and opens the suspects.
    console.press("x").types("rash").press("space").press("enter").press("ctrl-s");
    assert_eq!(console.salon.ask(ListReactions::default()).len(), 1, "{}", console.screen());
    assert!(console.sees("LN-7"), "{}", console.screen());
    // The ingredient is written with one key, from the product as well: it brings one allergen alone.
    console.press("a");
    let card = console.salon.ask(OpenCard { client });
    assert!(card.allergies.iter().any(|line| line.code == "AK_LANOLIN"), "{}", console.screen());
    // The lot, and the recall.
    console.press("/").types("LN-7").press("enter").press("o");
    assert!(console.sees("Ewa"), "{}", console.screen());
    console.press("x").types("two rashes").press("ctrl-s");
    assert!(console.salon.ask(TellLot { lot }).lot.recalled, "{}", console.screen());
    assert!(console.sees("RECALLED"), "{}", console.screen());
    // One of them is told, and the phone shown on demand.
    console.press("m").types("well").press("enter").press("ctrl-s");
    assert_eq!(console.salon.ask(TellLot { lot }).touched.iter().filter(|one| one.called.is_some()).count(), 1);
}

#[test]
fn the_report_is_a_form() {
    golden(
        "reaction-report",
        |_| {},
        |stage, console| {
            console.goes(Destination::Card(stage.client)).press("x");
        },
    );
}

#[test]
fn suspects_are_ranked_with_their_reasons() {
    golden(
        "reaction-trace",
        |stage| {
            stage.reacts();
        },
        |_, console| {
            console.goes(Destination::Reactions).press("enter");
        },
    );
}

#[test]
fn what_to_say_is_said_in_the_clients_language() {
    golden(
        "reaction-say",
        |stage| {
            stage.reacts();
        },
        |_, console| {
            console.goes(Destination::Reactions).press("enter").press("w");
        },
    );
}

#[test]
fn a_lot_lists_whom_it_touched() {
    golden(
        "lot",
        |stage| {
            stage.sell(None, 2);
            let lot = stage.lot;
            stage.till.salon.ask(RecallLot { lot, reason: "LN".to_owned() });
        },
        |stage, console| {
            console.goes(Destination::Lot(stage.lot));
        },
    );
}

#[test]
fn reactions_and_recalls_stand_in_one_list() {
    golden(
        "reactions",
        |stage| {
            stage.reacts();
            let lot = stage.lot;
            stage.till.salon.ask(RecallLot { lot, reason: "LN".to_owned() });
        },
        |_, console| {
            console.goes(Destination::Reactions);
        },
    );
}

#[test]
fn the_list_of_a_recall_goes_onto_paper() {
    let stage = Stage::set();
    let lot = stage.lot;
    let mut console = console(stage);
    console.goes(Destination::Lot(lot)).press("ctrl-r");
    assert!(console.sees("LN-7") && console.sees("0102"), "{}", console.screen());
}
