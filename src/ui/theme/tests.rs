//! Every shipped theme is whole, and every broken one is told with its line.

use super::*;

#[test]
fn every_shipped_theme_reads_without_a_warning() {
    for (name, text) in BUILT_IN {
        assert_eq!(check(text), Ok(()), "{name}");
        let theme = Theme::load(name, None, Depth::True).expect(name);
        // A form, a row and a danger must be told apart in each of them.
        for (a, b) in [
            (Meaning::Danger, Meaning::Caution),
            (Meaning::Danger, Meaning::Good),
            (Meaning::Danger, Meaning::Error),
            (Meaning::Text, Meaning::Input),
            (Meaning::Input, Meaning::InputFocused),
            (Meaning::Selected, Meaning::SelectedIdle),
            (Meaning::Text, Meaning::Cursor),
            (Meaning::Text, Meaning::Title),
        ] {
            assert_ne!(visible(theme.of(a)), visible(theme.of(b)), "{name}: {a:?} looks like {b:?}");
        }
    }
}

#[test]
fn faults_are_told_with_their_line() {
    let styles = "[styles]\ndanger = { reverse = true }\nselected = { bold = true }\n";
    for (text, expected) in [
        (styles.to_owned(), Ok(())),
        (format!("{styles}shiny = {{}}\n"), Err(4)),
        (format!("{styles}good = {{ fg = \"#ab\" }}\n"), Err(4)),
        (format!("{styles}good = {{ fg = \"#ääää\" }}\n"), Err(4)),
        (format!("{styles}good = {{ fg = \"256\" }}\n"), Err(4)),
        (format!("{styles}good = {{ fgg = \"red\" }}\n"), Err(4)),
        (format!("{styles}good = {{ fg = \"red\" \n"), Err(4)),
        (format!("{styles}good = {{ like = \"title\" }}\ntitle = {{ like = \"good\" }}\n"), Err(5)),
        (format!("{styles}[colours]\nred = \"#112233\"\n"), Err(5)),
        (format!("{styles}[colours]\nrose = \"#112\"\n"), Err(5)),
        ("[styles]\nselected = { bold = true }\n".to_owned(), Err(1)),
        ("[styles]\ndanger = { bold = true }\n".to_owned(), Err(1)),
        (String::new(), Err(1)),
        ("\u{0}\u{feff}".to_owned(), Err(1)),
    ] {
        assert_eq!(check(&text).map_err(|problem| problem.line), expected, "{text}");
    }
}

#[test]
fn unnamed_meanings_look_like_their_parents() {
    let text = "[colours]\nrose = \"#e08090\"\n[styles]\ntext = { fg = \"white\" }\ndanger = { reverse = true }\n\
                selected = { bold = true }\ncaution = { fg = \"rose\" }\nmatch = { like = \"caution\", underline = true }\n";
    let styles = read::read(text).expect("whole");
    let rose = ratatui::style::Color::Rgb(0xe0, 0x80, 0x90);
    assert_eq!(styles[Meaning::Error.index()].fg, Some(rose));
    assert_eq!(styles[Meaning::Match.index()], Style::new().fg(rose).add_modifier(Modifier::UNDERLINED));
    assert_eq!(styles[Meaning::Hint.index()].fg, Some(ratatui::style::Color::White));
}

#[test]
fn without_colours_danger_still_stands_out() {
    for name in ["dark", "rose", "no such theme"] {
        let theme = Theme::load(name, None, Depth::None).expect("monochrome needs no file");
        assert_eq!(theme.name(), COLOURLESS);
        for meaning in Meaning::ALL {
            assert_eq!((theme.of(meaning).fg, theme.of(meaning).bg), (None, None), "{meaning:?}");
        }
        assert_ne!(visible(theme.of(Meaning::Danger)), visible(theme.of(Meaning::Text)));
    }
}

#[test]
fn the_salons_own_file_wins_and_a_broken_one_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = "[styles]\ndanger = { fg = \"red\" }\nselected = { reverse = true }\n";
    std::fs::write(folder.path().join("dark.toml"), own).expect("written");
    std::fs::write(folder.path().join("broken.toml"), "[styles]\nx = 1\n").expect("written");
    std::fs::write(folder.path().join("huge.toml"), vec![b'#'; 70_000]).expect("written");
    let load = |name| Theme::load(name, Some(folder.path()), Depth::True);
    assert_eq!(load("dark").expect("whole").of(Meaning::Text), Style::new());
    assert!(matches!(load("broken"), Err(ThemeError::Faulty(name, problem)) if name == "broken" && problem.line == 2));
    assert!(matches!(load("huge"), Err(ThemeError::Unreadable(_))));
    assert!(matches!(load("../dark"), Err(ThemeError::Unknown(_))));
    assert!(Theme::names(Some(folder.path())).ends_with(&["broken".to_owned(), "huge".to_owned()]));
}
