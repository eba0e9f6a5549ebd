//! The project's own sources, read as text, for the tests that hold the house rules.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of `src/`.
pub struct Source {
    /// Its path from the project's root, with `/` between folders: `src/desk/gate.rs`.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl Source {
    /// The room it stands in: `desk` for `src/desk/gate.rs`, the file's own name for `src/lib.rs`.
    pub fn room(&self) -> &str {
        let inner = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inner.split('/').next().unwrap_or(inner).trim_end_matches(".rs")
    }

    /// Its lines without comments, each with its number from 1. Comment marks inside string literals are kept.
    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, without_comment(line)))
    }

    /// Its string literals that stand on one line, each with the number of the line.
    pub fn literals(&self) -> Vec<(usize, &str)> {
        self.code_lines()
            .flat_map(|(number, line)| literals_of(line).into_iter().map(move |text| (number, text)))
            .collect()
    }
}

/// The line up to its `//`, unless that stands inside a literal.
fn without_comment(line: &str) -> &str {
    let mut inside = false;
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        match letter {
            '"' if before != '\\' && before != '\'' => inside = !inside,
            '/' if before == '/' && !inside => return &line[..at - 1],
            _ => {}
        }
        before = if before == '\\' && letter == '\\' { ' ' } else { letter };
    }
    line
}

/// The literals of a line.
fn literals_of(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = None;
    let mut before = ' ';
    for (at, letter) in line.char_indices() {
        if letter == '"' && before != '\\' && before != '\'' {
            match start.take() {
                Some(from) => found.push(&line[from..at]),
                None => start = Some(at + 1),
            }
        }
        before = if before == '\\' && letter == '\\' { ' ' } else { letter };
    }
    found
}

/// The files under a folder of the project whose names end in `ending`, sorted by path.
pub fn under(folder: &str, ending: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join(folder), ending, &mut paths);
    paths.sort();
    paths
        .into_iter()
        .map(|path| Source {
            text: fs::read_to_string(&path).expect("sources are UTF-8"),
            path: path.strip_prefix(root).expect("under the root").to_string_lossy().replace('\\', "/"),
        })
        .collect()
}

fn collect(folder: &Path, ending: &str, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is readable").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ending, into);
        } else if path.to_string_lossy().ends_with(ending) {
            into.push(path);
        }
    }
}

#[test]
fn comments_and_literals_are_told_apart() {
    for (line, code, literals) in [
        (r#"let a = "x"; // "y""#, r#"let a = "x"; "#, vec!["x"]),
        (r#"open("http://salon") // door"#, r#"open("http://salon") "#, vec!["http://salon"]),
        (r#"'"' => "quote""#, r#"'"' => "quote""#, vec!["quote"]),
        ("//! head", "", vec![]),
    ] {
        assert_eq!(without_comment(line), code);
        assert_eq!(literals_of(code), literals, "{line}");
    }
}
