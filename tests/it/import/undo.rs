//! Taking an import back: all of it, in pieces, and not those who have become more than a row.

use frontdesk::desk::DeskError;
use frontdesk::desk::import::{FinishImport, ImportRun, ImportState, ListImports, UndoImport};
use frontdesk::domain::ids::ImportId;
use frontdesk::domain::import::ImportRefusal;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;

use super::{bring, file, plan, spreadsheets};
use crate::support::Salon;

/// A list of so many clients.
fn list(salon: &Salon, clients: u32) -> std::path::PathBuf {
    let rows: Vec<String> = (0..clients).map(|n| format!("Ким Ольга;8701{n:07}")).collect();
    file(salon.folder.path(), "clients.csv", format!("ФИО;Телефон\n{}\n", rows.join("\n")))
}

#[test]
fn an_import_is_taken_back_in_pieces() {
    let mut salon = Salon::new(Market::Kz);
    let path = list(&salon, 4_500);
    assert_eq!(bring(&mut salon, &path, false).tally.imported, 4_500);
    let import = salon.ask(ListImports {})[0].id;
    let (mut removed, mut pieces, mut next) = (0, 0, None);
    loop {
        let answer = salon.ask(UndoImport { import, next });
        assert_eq!(answer.kept, []);
        removed += answer.removed;
        pieces += 1;
        next = answer.next;
        if next.is_none() {
            break;
        }
    }
    assert_eq!((removed, pieces), (4_500, 3));
    let line = &salon.ask(ListImports {})[0];
    assert_eq!((line.state, line.removed), (ImportState::Undone, 4_500));
    // Undone twice changes nothing; the same file may come again.
    assert_eq!(salon.ask(UndoImport { import, next: None }).removed, 0);
    assert!(matches!(salon.refused(FinishImport { import }), DeskError::Import(ImportRefusal::Undone)));
}

#[test]
fn an_import_stopped_in_its_middle_keeps_or_loses_what_came_in() {
    let mut salon = Salon::new(Market::Kz);
    let path = list(&salon, 1_200);
    let mut run = ImportRun::open(plan(&salon, &path, false).unwrap(), &spreadsheets()).unwrap();
    for _ in 0..2 {
        let request = run.next_request().unwrap().unwrap();
        run.take(salon.desk.run(request).0.unwrap());
    }
    run.stop();
    let request = run.next_request().unwrap().unwrap();
    run.take(salon.desk.run(request).0.unwrap());
    assert!(run.next_request().unwrap().is_none());
    let line = &salon.ask(ListImports {})[0];
    assert_eq!((line.state, line.tally.imported), (ImportState::Finished, 500));
    assert_eq!(salon.ask(UndoImport { import: line.id, next: None }).removed, 500);
}

#[test]
fn only_those_who_may_bring_clients_in() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    assert!(matches!(salon.refused(ListImports {}), DeskError::Forbidden(_)));
    assert!(matches!(salon.refused(UndoImport { import: ImportId(1), next: None }), DeskError::Forbidden(_)));
}
