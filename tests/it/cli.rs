//! The commands beside the console, run as a script runs them: the real binary, its exit code, its two streams.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use frontdesk::domain::market::Market;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{OWNER, PASSWORD, Salon};

/// A folder with a password file, for calls of the real binary.
struct Shell {
    folder: TempDir,
}

/// What a call gave.
struct Called {
    code: i32,
    out: String,
    err: String,
}

impl Shell {
    /// A shell in an empty folder.
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("password"), format!("{PASSWORD}\nnotes below are not read\n")).unwrap();
        Self { folder }
    }

    /// A shell in a salon that is set up.
    fn in_salon() -> Self {
        let Salon { desk, folder, .. } = Salon::new(Market::Kz);
        drop(desk); // it keeps the folder taken as long as it lives; the binary must find it free
        fs::write(folder.path().join("password"), PASSWORD).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_frontdesk"));
        command
            .args(arguments)
            .env_clear()
            .env("FRONTDESK_DIR", self.folder.path())
            .env("FRONTDESK_PASSWORD_FILE", self.path("password"))
            .env("HOME", self.folder.path())
            .stdin(Stdio::null());
        command
    }

    fn call(&self, arguments: &[&str]) -> Called {
        Called::from(self.command(arguments).output().unwrap())
    }

    /// Calls with something on the standard input.
    fn feed(&self, arguments: &[&str], input: &[u8]) -> Called {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        Called::from(child.wait_with_output().unwrap())
    }
}

impl From<Output> for Called {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Called {
    /// The one JSON value of the answer.
    #[track_caller]
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {} {}", self.out, self.err))
    }

    /// The JSON values of the answer, one a line.
    fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

#[test]
fn wrong_usage_is_two_and_help_is_nothing() {
    let shell = Shell::new();
    for (arguments, code) in [
        (&["--help"][..], 0),
        (&["--version"], 0),
        (&["init", "--help"], 0),
        (&["fnid"], 2),
        (&["init", "--market", "XX"], 2),
        (&["--lang", "tlh", "do"], 2),
        (&["do", "--password", "secret"], 2),
    ] {
        let called = shell.call(arguments);
        assert_eq!(called.code, code, "{arguments:?}: {}", called.err);
        assert_eq!(called.err.is_empty(), code == 0, "{arguments:?}: {}", called.err);
    }
}

#[test]
fn a_salon_is_set_up_once_and_gives_its_code() {
    let shell = Shell::new();
    let init = ["init", "--salon", "Ақ Гүл", "--market", "KZ", "--owner", "Aizhan", "--json"];
    let made = shell.call(&init);
    assert_eq!(made.code, 0, "{}", made.err);
    let code = made.json()["recovery_code"].as_str().unwrap().to_owned();
    assert!(code.len() > 20, "{code}");
    let who = shell.feed(&["do", "--user", "aizhan"], b"{\"do\":\"who_am_i\"}\n");
    assert_eq!(who.json()["answer"]["role"], "owner");

    let again = shell.call(&init);
    assert_eq!((again.code, again.out.as_str()), (1, ""));
    assert!(again.err.contains("already"), "{}", again.err);
}

#[test]
fn refusals_are_one_sentence_in_the_chosen_language() {
    let shell = Shell::new();
    for (language, part) in [("en", "no salon"), ("ru", "нет салона"), ("pl", "nie ma salonu"), ("zh", "没有店铺")]
    {
        let called = shell.call(&["do", "--user", "dana", "--lang", language]);
        assert_eq!((called.code, called.out.as_str()), (1, ""), "{}", called.err);
        assert!(called.err.contains(part) && called.err.lines().count() == 1, "{}", called.err);
    }
    for (locale, part) in [("ru_RU.UTF-8", "нет салона"), ("C", "no salon"), ("pl_PL", "nie ma salonu")] {
        let output = shell.command(&["do", "--user", "dana"]).env("LANG", locale).output().unwrap();
        assert!(Called::from(output).err.contains(part), "{locale}");
    }
}

#[test]
fn a_login_and_a_right_password_are_needed() {
    let shell = Shell::in_salon();
    let nobody = shell.call(&["do"]);
    assert_eq!(nobody.code, 1);
    assert!(nobody.err.contains("--user"), "{}", nobody.err);

    fs::write(shell.path("password"), "a wrong password").unwrap();
    let wrong = shell.call(&["do", "--user", OWNER]);
    assert_eq!((wrong.code, wrong.out.as_str()), (1, ""));
    assert!(wrong.err.contains("password is wrong"), "{}", wrong.err);

    fs::remove_file(shell.path("password")).unwrap();
    let missing = shell.call(&["do", "--user", OWNER]);
    assert!(missing.code == 1 && missing.err.contains("cannot be read"), "{}", missing.err);

    let output = shell.command(&["do", "--user", OWNER]).env_remove("FRONTDESK_PASSWORD_FILE").output().unwrap();
    let unasked = Called::from(output);
    assert!(unasked.code == 1 && unasked.err.contains("--password-file"), "{}", unasked.err);
}

#[test]
fn requests_come_as_lines_and_so_do_replies() {
    let shell = Shell::in_salon();
    let input = b"{\"do\":\"who_am_i\"}\n\n{\"do\":\"fly\"}\nnot json\n\xff\xfe\n{\"do\":\"who_am_i\"}";
    let called = shell.feed(&["do", "--user", OWNER], input);
    let replies = called.lines();
    let verdicts: Vec<_> = replies.iter().map(|reply| reply["ok"].as_bool().unwrap()).collect();
    assert_eq!(verdicts, [true, false, false, false, true]);
    assert_eq!(replies[1]["error"]["code"], "not_a_request");
    assert!(replies[1]["error"]["sentence"].as_str().unwrap().contains("--schema"));
    assert_eq!(replies[4]["answer"]["login"], OWNER);
    assert_eq!(called.code, 1);
    assert!(called.err.contains("3 of 5"), "{}", called.err);

    fs::write(shell.path("requests"), "{\"do\":\"who_am_i\"}\n").unwrap();
    let from_file = shell.call(&["do", shell.path("requests").to_str().unwrap(), "--user", OWNER]);
    assert_eq!((from_file.code, from_file.err.as_str()), (0, ""));
}

#[test]
fn a_line_without_end_fills_no_memory() {
    let shell = Shell::in_salon();
    let mut input = vec![b'x'; 3 << 20];
    input.extend_from_slice(b"\n{\"do\":\"who_am_i\"}\n");
    let replies = shell.feed(&["do", "--user", OWNER], &input).lines();
    assert_eq!(replies[0]["error"]["code"], "too_long");
    assert_eq!((replies.len(), &replies[1]["ok"]), (2, &Value::Bool(true)));
}

#[test]
fn the_schema_describes_every_request() {
    let called = Shell::new().call(&["do", "--schema"]);
    assert_eq!(called.code, 0, "{}", called.err);
    let described: Vec<String> = called.json()["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|variant| variant["properties"]["do"]["const"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(described.len(), frontdesk::desk::Request::ALL.len());
    assert!(described.contains(&"who_am_i".to_owned()));
}

#[test]
fn a_reader_who_goes_away_is_no_failure() {
    let shell = Shell::new();
    let mut child =
        shell.command(&["completions", "bash"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let called = Called::from(child.wait_with_output().unwrap());
    assert_eq!((called.code, called.err.as_str()), (0, ""));
}

#[test]
fn themes_are_checked_and_completions_printed() {
    let shell = Shell::new();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/dark.toml");
    assert_eq!(shell.call(&["theme", "check", shipped.to_str().unwrap()]).code, 0);
    fs::write(shell.path("bad.toml"), "danger = { fg = \"no such colour\" }\n").unwrap();
    let bad = shell.call(&["theme", "check", shell.path("bad.toml").to_str().unwrap()]);
    assert!(bad.code == 1 && !bad.err.is_empty(), "{}", bad.err);
    for name in ["bash", "zsh", "fish"] {
        assert!(shell.call(&["completions", name]).out.contains("password-file"), "{name}");
    }
}

#[test]
fn a_made_up_salon_is_built_read_checked_backed_up_and_restored() {
    let shell = Shell::new();
    let folder = shell.path("demo");
    let there = folder.to_str().unwrap();
    let build = ["demo", "--build-only", "--json", "--clients", "30", "--date", "2026-11-21", "--dir", there];
    let reply = shell.call(&build);
    assert_eq!((reply.code, reply.err.as_str()), (0, ""));
    let made = reply.json();
    assert_eq!((&made["dir"], &made["clients"]), (&Value::from(there), &Value::from(30)));
    let dana = made["logins"].as_array().unwrap().iter().find(|login| login["role"] == "administrator").unwrap();
    fs::write(shell.path("password"), dana["password"].as_str().unwrap()).unwrap();
    let in_demo = |arguments: &[&str], folder: &str| {
        let user = dana["login"].as_str().unwrap();
        shell.call(&[arguments, &["--dir", folder, "--user", user]].concat())
    };

    assert_eq!(shell.call(&build).json(), made, "it is found again");
    let other = ["demo", "--build-only", "--clients", "31", "--date", "2026-11-21", "--dir", there];
    let refused = shell.call(&other);
    assert!(refused.code == 1 && refused.err.contains("--dir"), "{}", refused.err);

    let day = in_demo(&["day", "--json"], there);
    let board = day.json();
    assert_eq!(board["today"], "2026-11-21", "{}", day.err);
    assert!(board["visits"].as_array().unwrap().len() >= 18);
    let lines = in_demo(&["day", "--lang", "pl"], there).out;
    assert!(lines.contains("Powiększanie ust, 1 ml") && lines.contains("ALERGIA NA TEN ZABIEG"), "{lines}");
    let empty = in_demo(&["day", "--date", "2031-01-01"], there);
    assert!(empty.out.contains("2031-01-01"), "{}", empty.out);

    let found = in_demo(&["find", "садык", "--json"], there).json();
    let first = &found.as_array().unwrap()[0];
    assert_eq!((&first["name"], &first["allergy"]), (&Value::from("Айгерим Садыкова"), &Value::from("listed")));
    assert_eq!(first["allergies"][0], "lidocaine");
    assert!(first["phone"].as_str().unwrap().starts_with("···"), "{first}");
    let told = in_demo(&["find", "fqut", "--lang", "ru"], there).out; // "айге" on the wrong layout
    assert!(told.lines().next().unwrap().contains("АЛЛЕРГИЯ: лидокаин"), "{told}");
    let card = in_demo(&["card", &first["id"].to_string()], there).out;
    assert!(card.starts_with("ALLERGIES: lidocaine"), "{card}");
    let nobody = in_demo(&["card", "4711"], there);
    assert_eq!((nobody.code, nobody.out.as_str()), (1, ""));
    assert!(nobody.err.contains("4711"), "{}", nobody.err);

    let check = in_demo(&["check", "--json"], there);
    assert_eq!((check.code, &check.json()["ok"]), (0, &Value::Bool(true)), "{}", check.err);
    let backup = shell.path("monday.frontdesk");
    let file = backup.to_str().unwrap();
    assert_eq!(in_demo(&["backup", "--out", file], there).code, 0);
    assert_eq!(in_demo(&["backup", "verify", file], there).code, 0);

    let back = shell.path("back");
    let restored = in_demo(&["restore", file, "--into", back.to_str().unwrap(), "--json"], there);
    assert_eq!(restored.code, 0, "{}", restored.err);
    let again = in_demo(&["day", "--json", "--date", "2026-11-21"], back.to_str().unwrap()).json();
    assert_eq!(names(&again), names(&board));
    let twice = in_demo(&["restore", file, "--into", back.to_str().unwrap()], there);
    assert!(twice.code == 1 && !twice.err.is_empty(), "a living salon is never overwritten");
}

/// Who comes, in the order of the day.
fn names(board: &Value) -> Vec<Value> {
    board["visits"].as_array().unwrap().iter().map(|visit| visit["client"]["name"].clone()).collect()
}

#[test]
fn the_standard_is_checked_shown_and_loaded() {
    let shell = Shell::in_salon();
    let written = shell.call(&["standard", "show", "--built-in"]);
    assert!(written.code == 0 && written.out.contains("[[rule]]"), "{}", written.err);
    let good = shell.path("good.toml");
    fs::write(&good, &written.out).unwrap();
    let good = good.to_str().unwrap();
    let checked = shell.call(&["standard", "check", good]);
    assert_eq!((checked.code, checked.err.as_str()), (0, ""));
    assert_eq!(checked.out.lines().count(), 1, "{}", checked.out);

    let bad = shell.path("bad.toml");
    fs::write(&bad, written.out.replacen("\"not first_visit\"", "\"not frist_visit\"", 1)).unwrap();
    let bad = bad.to_str().unwrap();
    let line = written.out.lines().position(|line| line.contains("\"not first_visit\"")).unwrap() + 1;
    let checked = shell.call(&["standard", "check", bad, "--lang", "en"]);
    assert_eq!((checked.code, checked.err.as_str()), (1, ""));
    assert!(checked.out.starts_with(&format!("{bad}:{line}:14: ")), "{}", checked.out);
    assert!(checked.out.contains("Did you mean “first_visit”?"), "{}", checked.out);
    let json = shell.call(&["standard", "check", bad, "--json"]).json();
    assert_eq!((&json[0]["code"], &json[0]["line"]), (&Value::from("unknown"), &Value::from(line)));
    assert_eq!(shell.call(&["standard", "check", shell.path("nothing.toml").to_str().unwrap()]).code, 1);

    let load = |file: &str| shell.call(&["standard", "load", file, "--user", OWNER, "--json"]);
    assert_eq!(load(bad).code, 1, "a broken file is not loaded");
    let own = shell.path("own.toml");
    fs::write(&own, written.out.replace("Happy birthday", "Happy, happy birthday")).unwrap();
    let loaded = load(own.to_str().unwrap());
    assert_eq!((loaded.code, loaded.json()["version"].clone()), (0, Value::from(2)), "{}", loaded.err);
    assert_eq!(load(own.to_str().unwrap()).json()["version"], 2, "the same again is no further version");
    let shown = shell.call(&["standard", "show", "--user", OWNER]);
    assert!(shown.out.contains("Happy, happy birthday"), "{}", shown.err);
}
