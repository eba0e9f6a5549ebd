//! What stands on a document.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::language::Language;
use crate::domain::text::{clean_line, clean_text};

use super::kind::PaperKind;
use super::refusal::PaperRefusal;

/// The longest document, in characters of all its texts: a year's worth of lines on one report.
pub const DOCUMENT_LARGEST_CHARS: usize = 400_000;

codes! {
    /// For what paper a document is meant.
    Sheet {
        /// A roll of 58 or 80 mm.
        Roll = "roll",
        /// A4 pages, to be signed and filed.
        A4 = "a4",
    }
}

codes! {
    /// How a text looks.
    Tone {
        /// As the others.
        Plain = "plain",
        /// Bold: a total.
        Strong = "strong",
        /// Small and pale: a note.
        Small = "small",
    }
}

/// A document, written in one language. It stays as it was written, whatever becomes of what it tells of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    /// What it is of.
    pub kind: PaperKind,
    /// The number of the bill, the refund, the shift; none for what has none.
    pub number: Option<i64>,
    /// In one line what it is, for lists and for the name of a file.
    pub title: String,
    /// The language in which it is written.
    pub language: Language,
    /// For what paper.
    pub sheet: Sheet,
    /// What stands on it, from the top.
    pub parts: Vec<Part>,
    /// What stands at the foot of every page of A4, beside the number of the page.
    pub foot: String,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The largest line, in the middle: the salon, the sum.
    Title(String),
    /// The head of a section.
    Heading(String),
    /// A text of any length.
    Text {
        /// What it says.
        text: String,
        /// How it looks.
        tone: Tone,
        /// Whether it stands in the middle.
        centred: bool,
    },
    /// A name at the left and a value at the right.
    Pair {
        /// What it is.
        label: String,
        /// How much.
        value: String,
        /// How it looks.
        tone: Tone,
    },
    /// A table. On narrow paper each row may become several lines.
    Table {
        /// Its columns.
        columns: Vec<Column>,
        /// Its rows, each with a cell for each column.
        rows: Vec<Row>,
    },
    /// A line across.
    Rule,
    /// Some space.
    Gap,
    /// Lines on which people sign, each with who does.
    Signatures(Vec<String>),
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Column {
    /// What stands over it.
    pub head: String,
    /// Whether it holds figures, which end at the right; texts begin at the left.
    pub is_figure: bool,
}

/// A text of a table.
pub type Cell = String;

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Row {
    /// Its texts, column by column.
    pub cells: Vec<Cell>,
    /// How it looks: totals are strong.
    pub tone: Tone,
}

impl Document {
    /// The document with every text cleaned of what is no text, or why it is none: a control character could command a
    /// printer.
    pub fn checked(mut self) -> Result<Self, PaperRefusal> {
        let mut chars = 0;
        let mut clean = |text: &mut String, keep_lines: bool| {
            *text = if keep_lines { clean_text(text) } else { clean_line(text) };
            chars += text.chars().count();
        };
        clean(&mut self.title, false);
        clean(&mut self.foot, false);
        for part in &mut self.parts {
            match part {
                Part::Title(text) | Part::Heading(text) => clean(text, false),
                Part::Text { text, .. } => clean(text, true),
                Part::Pair { label, value, .. } => {
                    clean(label, false);
                    clean(value, false);
                }
                Part::Table { columns, rows } => {
                    if rows.iter().any(|row| row.cells.len() != columns.len()) {
                        return Err(PaperRefusal::RaggedTable);
                    }
                    for column in columns {
                        clean(&mut column.head, false);
                    }
                    for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
                        clean(cell, false);
                    }
                }
                Part::Signatures(who) => {
                    for name in who {
                        clean(name, false);
                    }
                }
                Part::Rule | Part::Gap => {}
            }
        }
        if chars > DOCUMENT_LARGEST_CHARS {
            return Err(PaperRefusal::TooLong);
        }
        if self.parts.is_empty() { Err(PaperRefusal::Empty) } else { Ok(self) }
    }

    /// A part of plain text.
    pub fn text(text: impl Into<String>) -> Part {
        Part::Text { text: text.into(), tone: Tone::Plain, centred: false }
    }

    /// A small note in the middle.
    pub fn note(text: impl Into<String>) -> Part {
        Part::Text { text: text.into(), tone: Tone::Small, centred: true }
    }

    /// A plain pair.
    pub fn pair(label: impl Into<String>, value: impl Into<String>) -> Part {
        Part::Pair { label: label.into(), value: value.into(), tone: Tone::Plain }
    }

    /// A pair that is a total.
    pub fn total(label: impl Into<String>, value: impl Into<String>) -> Part {
        Part::Pair { label: label.into(), value: value.into(), tone: Tone::Strong }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A document of these parts.
    fn document(parts: Vec<Part>) -> Document {
        Document {
            kind: PaperKind::Receipt,
            number: Some(88),
            title: "Receipt 88".to_owned(),
            language: Language::En,
            sheet: Sheet::Roll,
            parts,
            foot: String::new(),
        }
    }

    #[test]
    fn documents_are_cleaned_and_have_an_end() {
        let row = |cells: usize| Row { cells: vec!["x".to_owned(); cells], tone: Tone::Plain };
        let table = |cells: usize| {
            let column = Column { head: "h".to_owned(), is_figure: true };
            Part::Table { columns: vec![column.clone(), column], rows: vec![row(2), row(cells)] }
        };
        for (parts, expected) in [
            (vec![], Err(PaperRefusal::Empty)),
            (vec![Part::Rule], Ok(())),
            (vec![table(2)], Ok(())),
            (vec![table(3)], Err(PaperRefusal::RaggedTable)),
            (vec![Document::text("ш".repeat(4_000)); DOCUMENT_LARGEST_CHARS / 4_000], Err(PaperRefusal::TooLong)),
        ] {
            assert_eq!(document(parts).checked().map(drop), expected);
        }
        let commands = document(vec![Document::pair("cut\u{1d}V\0", "1\n2")]).checked().expect("good");
        assert_eq!(commands.parts, [Document::pair("cutV", "1 2")]);
    }
}
