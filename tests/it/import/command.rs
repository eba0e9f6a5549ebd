//! `frontdesk import clients`, the real program.

use std::path::Path;
use std::process::{Command, Output};

use frontdesk::domain::market::Market;
use serde_json::Value;
use tempfile::TempDir;

use super::file;
use crate::support::{OWNER, PASSWORD, Salon};

/// The folder of a salon that nobody holds.
fn folder() -> TempDir {
    let Salon { desk, folder, .. } = Salon::new(Market::Kz);
    drop(desk); // it keeps the folder taken as long as it lives
    folder
}

/// Runs the program on a salon.
fn frontdesk(folder: &Path, arguments: &[&str]) -> Output {
    let password = file(folder, "password.txt", PASSWORD);
    Command::new(env!("CARGO_BIN_EXE_frontdesk"))
        .args(["--dir", &folder.to_string_lossy(), "--user", OWNER, "--lang", "en", "--json"])
        .args(["--password-file", &password.to_string_lossy()])
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn a_file_comes_in_is_told_and_goes_out_again() {
    let folder = folder();
    let (text, ..) = encoding_rs::WINDOWS_1251
        .encode("Клиентка;Моб.;ДР\nСадыкова Айгерим;87011234567;08.03.1992\nКим Ольга;8701;\n=1+1;87011234568;\n");
    let path = file(folder.path(), "clients.csv", text);
    let path = path.to_string_lossy();
    let answer = |arguments: &[&str]| -> Value {
        let output = frontdesk(folder.path(), arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let map = ["--map", "Клиентка=full_name"];
    let dry = answer(&["import", "clients", &path, "--dry-run", map[0], map[1]]);
    assert_eq!((&dry["rows"], &dry["imported"], &dry["batch"]), (&3.into(), &1.into(), &Value::Null));
    let done = answer(&["import", "clients", &path, map[0], map[1]]);
    assert_eq!((&done["rows"], &done["imported"], &done["batch"]), (&3.into(), &1.into(), &1.into()));
    assert_eq!(done["refused"][0]["row"], 3);
    assert_eq!(done["refused"][0]["reason"], "“8701” is no phone number");
    let left_over = std::fs::read_to_string(done["left_over"].as_str().unwrap()).unwrap();
    assert!(left_over.contains("Ким Ольга;8701;;“8701” is no phone number"), "{left_over}");
    assert!(left_over.contains("'=1+1;"), "a formula is made text: {left_over}");
    let undone = answer(&["import", "clients", "--undo", "1"]);
    assert_eq!(undone["removed"], 1);
}

#[test]
fn a_bad_file_is_a_sentence_on_stderr() {
    let folder = folder();
    let path = file(folder.path(), "photo.csv", b"\x89PNG\r\n\x1a\n");
    let output = frontdesk(folder.path(), &["import", "clients", &path.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("No list of clients is in this file."), "{told}");
}
