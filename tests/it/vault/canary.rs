//! Nothing of a client can be read in any file of the salon: every byte on the disk is looked through for a hundred made-up
//! people, in every way in which text might lie there.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use frontdesk::desk::client::AddClient;
use frontdesk::desk::drafts::SaveDraft;
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::market::Market;
use serde_json::json;

use crate::support::Salon;

/// A hundred people whose names, phones and notes occur nowhere else.
fn people() -> Vec<ClientDraft> {
    (0..100_u32)
        .map(|number| ClientDraft {
            family: format!("Канарейкина{}", letters(number)),
            given: format!("Qzxcanary{}", letters(number)),
            phones: vec![format!("+7 701 5{number:02} 9{number:02}7")],
            notes: format!("zqnotes {} боится иголок", letters(number)),
            ..ClientDraft::default()
        })
        .collect()
}

fn letters(number: u32) -> String {
    [number / 10, number % 10].map(|digit| char::from_u32(u32::from('a') + digit).unwrap()).iter().collect()
}

/// The ways in which a text might lie in a file.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let hex = hex_of(text.as_bytes());
    vec![
        text.as_bytes().to_vec(),
        text.to_lowercase().into_bytes(),
        utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        hex.to_uppercase().into_bytes(),
        hex.into_bytes(),
    ]
}

/// Lower-case hexadecimal digits.
fn hex_of(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from_digit(digit.into(), 16).unwrap())
        .collect()
}

fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(all_files(&path)) } else { found.push(path) }
    }
    found
}

/// The files in which any canary can be read, with the canary.
fn singing(folder: &Path, canaries: &[String]) -> Vec<String> {
    // By their first four bytes: one pass over a file finds the candidates.
    let mut needles: HashMap<[u8; 4], Vec<(&String, Vec<u8>)>> = HashMap::new();
    for canary in canaries {
        for form in forms(canary) {
            needles.entry(*form.first_chunk().unwrap()).or_default().push((canary, form));
        }
    }
    let mut found = Vec::new();
    for file in all_files(folder) {
        let bytes = fs::read(&file).unwrap();
        for (at, start) in bytes.windows(4).enumerate() {
            let Some(candidates) = needles.get(start) else { continue };
            for (canary, needle) in candidates {
                if bytes[at..].starts_with(needle) {
                    found.push(format!("{} in {}", canary, file.display()));
                }
            }
        }
    }
    found
}

#[test]
fn no_name_phone_or_note_can_be_read_on_the_disk() {
    let mut salon = Salon::new(Market::Kz);
    let mut canaries = Vec::new();
    for draft in people() {
        let digits: String = draft.phones[0].chars().filter(char::is_ascii_digit).skip(1).collect();
        canaries.extend([draft.family.clone(), draft.given.clone(), digits, draft.notes.clone()]);
        salon.ask(AddClient { draft });
    }
    let body = json!({ "family": "Черновикова", "notes": "zqdraft" });
    salon.ask(SaveDraft { form: "client-new".to_owned(), body });
    canaries.extend(["Черновикова".to_owned(), "zqdraft".to_owned()]);

    // While the log is full and the salon open; after a backup; after the lock folded the log into the file.
    assert_eq!(singing(salon.folder.path(), &canaries), Vec::<String>::new());
    salon.desk.back_up(None).unwrap();
    salon.desk.lock();
    assert_eq!(singing(salon.folder.path(), &canaries), Vec::<String>::new());
    let files = all_files(salon.folder.path());
    for name in ["salon.db", "salon.keys", "salon.keys.copy", "backups"] {
        assert!(files.iter().any(|file| file.to_string_lossy().contains(name)), "{name} was looked through");
    }
}

#[test]
fn the_search_would_hear_them() {
    let folder = tempfile::TempDir::new().unwrap();
    let canary = "Канарейкинаab".to_owned();
    for (number, form) in forms(&canary).into_iter().enumerate() {
        let mut bytes = vec![b'.'; 5_000];
        bytes.extend(form);
        bytes.extend([b'.'; 100]);
        fs::write(folder.path().join(number.to_string()), bytes).unwrap();
    }
    assert_eq!(singing(folder.path(), &[canary]).len(), 6);
}
