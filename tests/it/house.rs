//! The rules of the house that the compiler does not know: which room may know which, where SQL may stand, how long a
//! file may grow. Each test names the file and the line that broke the rule, and what to do instead.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Source, under};

/// Which rooms a room may import, besides itself. `lib` and `main` only open the doors.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["domain"]),
    ("outside", &["domain"]),
    ("desk", &["domain", "store", "outside"]),
    ("words", &["domain", "desk"]),
    ("ui", &["domain", "desk", "words", "outside"]),
    ("cli", &["domain", "desk", "words", "outside", "ui"]),
    ("lib", &[]),
    ("main", &[]),
];

/// A file may have this many lines; past that it must say why in its head, on a line that starts with [`LONG`].
const MOST_LINES: usize = 500;
/// How a long file begins its reason.
const LONG: &str = "//! Long because ";

/// Words by which SQL is recognised, in the upper case in which this house writes it.
const SQL: &[&str] =
    &["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "CREATE TABLE", "CREATE INDEX", "PRAGMA ", "BEGIN IMMEDIATE"];

fn complain(broken: &[String], instead: &str) {
    assert!(broken.is_empty(), "\n{}\n{instead}\n", broken.join("\n"));
}

#[test]
fn rooms_import_only_along_the_arrows() {
    let mut broken = Vec::new();
    for source in under("src", ".rs") {
        let room = source.room().to_owned();
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == room) else {
            broken.push(format!("{}: the room {room} is not in the table of arrows", source.path));
            continue;
        };
        for (number, line) in source.code_lines() {
            for target in rooms_named_in(line) {
                if target != room && !allowed.contains(&target) {
                    broken.push(format!("{}:{number}: {room} may not know {target}", source.path));
                }
            }
        }
    }
    complain(&broken, "Move the code to the room it belongs to, or let the lower room give a plain value upwards.");
}

/// The rooms that follow `crate::` in a line; one line of `use crate::{a, b}` names several.
fn rooms_named_in(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in line.match_indices("crate::") {
        let rest = &line[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list.split(',').collect(),
            None => vec![rest],
        };
        found.extend(names.into_iter().filter_map(|name| {
            let name = name.trim_start().split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
            ARROWS.iter().map(|(room, _)| *room).find(|room| *room == name)
        }));
    }
    found
}

#[test]
fn files_of_the_source_make_no_circles() {
    let sources = under("src", ".rs");
    let modules: BTreeMap<String, &Source> = sources.iter().map(|source| (module_of(&source.path), source)).collect();
    let edges: BTreeMap<&str, BTreeSet<&str>> = modules
        .iter()
        .map(|(module, source)| {
            let targets = imports_of(module, source)
                .iter()
                .filter_map(|path| nearest(&modules, path))
                // A folder's `mod.rs` lists its own files: that is not an import. Nor is a file's own inner module.
                .filter(|target| *target != module && !target.starts_with(&format!("{module}::")))
                .collect();
            (module.as_str(), targets)
        })
        .collect();
    let mut broken = Vec::new();
    let mut finished = BTreeSet::new();
    for module in edges.keys() {
        walk(module, &edges, &mut Vec::new(), &mut finished, &mut broken);
    }
    complain(&broken, "Let one of them take what both need from a third file.");
}

/// Depth first; a module met again on the way is a circle.
fn walk<'a>(
    module: &'a str,
    edges: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    way: &mut Vec<&'a str>,
    finished: &mut BTreeSet<&'a str>,
    broken: &mut Vec<String>,
) {
    if let Some(from) = way.iter().position(|step| *step == module) {
        broken.push(format!("a circle: {} -> {module}", way[from..].join(" -> ")));
        return;
    }
    if finished.contains(module) {
        return;
    }
    way.push(module);
    for target in &edges[module] {
        walk(target, edges, way, finished, broken);
    }
    way.pop();
    finished.insert(module);
}

/// `desk::gate` for `src/desk/gate.rs`, `desk` for `src/desk/mod.rs`.
fn module_of(path: &str) -> String {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    inner.replace('/', "::")
}

/// The paths that a file imports, from the root. Only `use` lines count, not those of its tests.
fn imports_of(module: &str, source: &Source) -> Vec<String> {
    let is_folder = source.path.ends_with("/mod.rs");
    let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
    let mut found = Vec::new();
    for (_, line) in source.code_lines() {
        if line.trim_start().starts_with("#[cfg(test)]") {
            break;
        }
        let Some(path) = line.trim_start().strip_prefix("use ").or_else(|| line.trim_start().strip_prefix("pub use "))
        else {
            continue;
        };
        let path = path.trim_end_matches(';');
        let heads = if let Some(rest) = path.strip_prefix("crate::") {
            rest.to_owned()
        } else if let Some(rest) = path.strip_prefix("super::") {
            let base = if is_folder { parent } else { parent_of(module) };
            if base.is_empty() { rest.to_owned() } else { format!("{base}::{rest}") }
        } else {
            continue;
        };
        match heads.split_once('{') {
            Some((head, list)) => {
                found.extend(list.trim_end_matches('}').split(',').map(|item| format!("{head}{}", item.trim())));
            }
            None => found.push(heads),
        }
    }
    found
}

fn parent_of(module: &str) -> &str {
    module.rsplit_once("::").map_or("", |(parent, _)| parent)
}

/// The file that a path leads to: the longest beginning of it that is a module.
fn nearest<'a>(modules: &'a BTreeMap<String, &Source>, path: &str) -> Option<&'a str> {
    let mut path = path.to_owned();
    loop {
        if let Some((module, _)) = modules.get_key_value(&path) {
            return Some(module);
        }
        path.truncate(path.rfind("::")?);
    }
}

#[test]
fn sql_stands_only_in_the_store() {
    let mut broken = Vec::new();
    for source in under("src", ".rs").iter().filter(|source| source.room() != "store") {
        for (number, text) in source.literals() {
            if let Some(word) = SQL.iter().find(|word| text.contains(**word)) {
                broken.push(format!("{}:{number}: {word:?} outside src/store", source.path));
            }
        }
    }
    complain(&broken, "Put the statement into a .sql file of its noun in src/store, beside the function that runs it.");
}

#[test]
fn no_file_grows_without_saying_why() {
    let mut broken = Vec::new();
    for source in under("src", ".rs") {
        let lines = source.text.lines().count();
        if lines > MOST_LINES && !source.text.lines().any(|line| line.starts_with(LONG)) {
            broken.push(format!("{}: {lines} lines", source.path));
        }
    }
    complain(&broken, &format!("Split it, or say why not on a line of its head that begins {LONG:?}."));
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut broken = Vec::new();
    for source in under("src", ".rs").into_iter().chain(under("tests", ".rs")).chain(under("benches", ".rs")) {
        if !source.text.starts_with("//! ") {
            broken.push(source.path);
        }
    }
    complain(&broken, "Begin the file with a line `//! …` that says what it holds.");
}

#[test]
fn nothing_is_left_for_later_in_the_source() {
    const MARKS: &[&str] = &["TODO", "FIXME", "XXX:", "todo!(", "unimplemented!("];
    let mut broken = Vec::new();
    for source in under("src", ".rs").into_iter().chain(under("src", ".sql")).chain(under("src", ".ftl")) {
        for (at, line) in source.text.lines().enumerate() {
            if let Some(mark) = MARKS.iter().find(|mark| line.contains(**mark)) {
                broken.push(format!("{}:{}: {mark}", source.path, at + 1));
            }
        }
    }
    complain(&broken, "Do it, or leave it out.");
}

#[test]
fn arrows_and_circles_would_be_seen() {
    for (line, rooms) in [
        ("use crate::store::Tx;", vec!["store"]),
        ("use crate::{desk::Desk, ui};", vec!["desk", "ui"]),
        ("let x = crate::words::Words::new(l);", vec!["words"]),
        ("use super::error::DeskError;", vec![]),
    ] {
        assert_eq!(rooms_named_in(line), rooms, "{line}");
    }
    let edges = BTreeMap::from([("a", BTreeSet::from(["b"])), ("b", BTreeSet::from(["a"]))]);
    let mut broken = Vec::new();
    walk("a", &edges, &mut Vec::new(), &mut BTreeSet::new(), &mut broken);
    assert_eq!(broken, ["a circle: a -> b -> a"]);
}
