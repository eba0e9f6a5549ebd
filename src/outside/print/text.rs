//! A document as lines of letters of one width.

use unicode_width::UnicodeWidthStr;

use crate::domain::breaking::broken;
use crate::domain::paper::{Column, Document, Part, Row, Tone};

/// A line of a roll.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperLine {
    /// What it says, without spaces at its end. A large line is at most half as long as the others.
    pub text: String,
    /// Whether its letters are twice as wide and high.
    pub is_large: bool,
    /// Whether it is bold.
    pub is_strong: bool,
}

/// Spaces between columns.
const BETWEEN: usize = 2;
/// The least that remains for the texts of a table; with less its rows become several lines.
const LEAST_TEXT: usize = 10;

/// The lines of a document on paper of so many letters a line.
pub fn lines(document: &Document, letters: usize) -> Vec<PaperLine> {
    let mut made = Vec::new();
    for part in &document.parts {
        match part {
            Part::Title(text) => {
                let large = wrapped(text, letters / 2);
                made.extend(large.iter().map(|line| PaperLine {
                    text: centred(line, letters / 2),
                    is_large: true,
                    is_strong: true,
                }));
            }
            Part::Heading(text) => {
                made.extend(wrapped(text, letters).into_iter().map(|text| line(&text, Tone::Strong)));
            }
            Part::Text { text, tone, centred: is_centred } => {
                let pieces = text.split('\n').flat_map(|paragraph| wrapped(paragraph, letters));
                made.extend(pieces.map(|piece| {
                    let text = if *is_centred { centred(&piece, letters) } else { piece };
                    line(&text, *tone)
                }));
            }
            Part::Pair { label, value, tone } => made.extend(pair(label, value, *tone, letters)),
            Part::Table { columns, rows } => made.extend(table(columns, rows, letters)),
            Part::Rule => made.push(line(&"-".repeat(letters), Tone::Plain)),
            Part::Gap => made.push(PaperLine::default()),
            Part::Signatures(who) => {
                for who in who {
                    made.push(PaperLine::default());
                    made.push(line(&"_".repeat(letters.min(32)), Tone::Plain));
                    made.extend(wrapped(who, letters).into_iter().map(|text| line(&text, Tone::Small)));
                }
            }
        }
    }
    made
}

/// The document as plain text, a line a row; what is large stands in the middle of its line.
pub fn plain(document: &Document, letters: usize) -> String {
    let mut text = String::new();
    for made in lines(document, letters) {
        let shown = if made.is_large { centred(made.text.trim(), letters) } else { made.text };
        text.push_str(&shown);
        text.push('\n');
    }
    text
}

fn line(text: &str, tone: Tone) -> PaperLine {
    PaperLine { text: text.trim_end().to_owned(), is_large: false, is_strong: tone == Tone::Strong }
}

fn wide(text: &str) -> u32 {
    u32::try_from(text.width()).unwrap_or(u32::MAX)
}

fn wrapped(text: &str, letters: usize) -> Vec<String> {
    broken(text, u32::try_from(letters.max(1)).unwrap_or(u32::MAX), wide)
}

fn centred(text: &str, letters: usize) -> String {
    let before = letters.saturating_sub(text.width()) / 2;
    format!("{}{text}", " ".repeat(before))
}

/// A label with its value at the right end; where they do not fit together, the value stands on the label's last line or
/// below it.
fn pair(label: &str, value: &str, tone: Tone, letters: usize) -> Vec<PaperLine> {
    let mut label = wrapped(label, letters);
    let values = wrapped(value, letters);
    let last = label.pop().unwrap_or_default();
    let first = values.first().map_or("", String::as_str);
    let mut made: Vec<_> = label.into_iter().map(|text| line(&text, tone)).collect();
    if values.len() == 1 && last.width() + 1 + first.width() <= letters {
        made.push(line(&between(&last, first, letters), tone));
        return made;
    }
    made.push(line(&last, tone));
    made.extend(values.iter().map(|value| line(&between("", value, letters), tone)));
    made
}

/// Two texts at the ends of a line.
fn between(left: &str, right: &str, letters: usize) -> String {
    let space = letters.saturating_sub(left.width() + right.width());
    format!("{left}{}{right}", " ".repeat(space))
}

/// A table in columns where the paper is wide enough, else each row as a line of its texts with its figures below.
fn table(columns: &[Column], rows: &[Row], letters: usize) -> Vec<PaperLine> {
    let widths: Vec<usize> = (0..columns.len())
        .map(|at| {
            let cells = rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.width());
            cells.max().unwrap_or(0).max(columns[at].head.width())
        })
        .collect();
    let figures: usize =
        columns.iter().zip(&widths).filter(|(column, _)| column.is_figure).map(|(_, width)| width + BETWEEN).sum();
    let texts = columns.iter().filter(|column| !column.is_figure).count();
    let for_texts = letters.saturating_sub(figures + BETWEEN * texts.saturating_sub(1));
    if texts == 1 && for_texts >= LEAST_TEXT.min(widths.first().copied().unwrap_or(0)) && for_texts > 0 {
        in_columns(columns, rows, &widths, for_texts)
    } else {
        rows.iter().flat_map(|row| stacked(columns, row, letters)).collect()
    }
}

/// Rows in columns: the one text takes what the figures leave, and may take several lines.
fn in_columns(columns: &[Column], rows: &[Row], widths: &[usize], for_text: usize) -> Vec<PaperLine> {
    let heads = Row { cells: columns.iter().map(|column| column.head.clone()).collect(), tone: Tone::Strong };
    let has_heads = heads.cells.iter().any(|head| !head.is_empty());
    let mut made = Vec::new();
    for row in has_heads.then_some(&heads).into_iter().chain(rows) {
        let text = columns.iter().zip(&row.cells).find(|(column, _)| !column.is_figure).map_or("", |(_, cell)| cell);
        let pieces = wrapped(text, for_text);
        let last = pieces.len().saturating_sub(1);
        for (at, piece) in pieces.iter().enumerate() {
            let mut written = String::new();
            for ((column, cell), width) in columns.iter().zip(&row.cells).zip(widths) {
                if column.is_figure {
                    let shown = if at == last { cell.as_str() } else { "" };
                    written.push_str(&" ".repeat(BETWEEN + width - shown.width().min(*width)));
                    written.push_str(shown);
                } else {
                    written.push_str(piece);
                    written.push_str(&" ".repeat(for_text.saturating_sub(piece.width())));
                }
            }
            made.push(line(&written, row.tone));
        }
    }
    made
}

/// One row below another: its texts on a line of their own, then each figure under its head.
fn stacked(columns: &[Column], row: &Row, letters: usize) -> Vec<PaperLine> {
    let cells = || columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty());
    let texts: Vec<_> = cells().filter(|(column, _)| !column.is_figure).map(|(_, cell)| cell.as_str()).collect();
    let mut made: Vec<_> =
        wrapped(&texts.join(" "), letters).into_iter().map(|text| line(&text, Tone::Strong)).collect();
    for (column, cell) in cells().filter(|(column, _)| column.is_figure) {
        let label = format!("  {}", column.head);
        made.extend(pair(&label, cell, row.tone, letters));
    }
    made
}

#[cfg(test)]
mod tests {
    use super::super::pdf::tests::sample;
    use super::*;

    #[test]
    fn no_line_is_longer_than_the_paper() {
        let document = sample();
        for letters in [24, 32, 42, 48, 64] {
            for made in lines(&document, letters) {
                let room = if made.is_large { letters / 2 } else { letters };
                assert!(made.text.width() <= room, "{letters}: {made:?}");
            }
        }
    }

    #[test]
    fn pairs_end_at_the_edge_and_labels_wrap() {
        for (label, value, expected) in [
            ("Cash", "90 000 ₸", vec!["Cash        90 000 ₸"]),
            ("Lip filler 1 ml, Korea", "90 000 ₸", vec!["Lip filler 1 ml,", "Korea       90 000 ₸"]),
            ("Twenty letters here.", "1 ₸", vec!["Twenty letters here.", "                 1 ₸"]),
            ("丰唇填充", "¥900.00", vec!["丰唇填充     ¥900.00"]),
            ("Head", "0123456789abcdef0123", vec!["Head", "0123456789abcdef0123"]),
        ] {
            let made: Vec<_> = pair(label, value, Tone::Plain, 20).into_iter().map(|line| line.text).collect();
            assert_eq!(made, expected, "{label}");
        }
    }

    #[test]
    fn tables_stand_in_columns_where_they_fit_and_else_below_each_other() {
        let column = |head: &str, is_figure| Column { head: head.to_owned(), is_figure };
        let row = |cells: [&str; 3], tone| Row { cells: cells.map(str::to_owned).to_vec(), tone };
        let table = Part::Table {
            columns: vec![column("", false), column("Books", true), column("Counted", true)],
            rows: vec![
                row(["Cash in the drawer", "208 000", "207 000"], Tone::Plain),
                row(["Total", "208 000", "207 000"], Tone::Strong),
            ],
        };
        let document = Document { parts: vec![table], ..sample() };
        assert_eq!(
            plain(&document, 36),
            "                      Books  Counted
Cash in the drawer  208 000  207 000
Total               208 000  207 000
"
        );
        assert_eq!(
            plain(&document, 20),
            "\
Cash in the drawer
  Books      208 000
  Counted    207 000
Total
  Books      208 000
  Counted    207 000
"
        );
    }
}
