//! Text tables: cells between delimiters, quoted where they hold delimiters or line ends.
//!
//! The reader is our own because of one thing that general ones do not do: a quotation mark that is opened and never
//! closed costs its own row and not the rest of the file.

use std::collections::VecDeque;
use std::io::Read;

use super::error::ReadError;
use super::lines::{Line, Lines};
use super::{ROW_BYTES_MAX, kept};
use crate::domain::import::{RowFault, SourceRow};

/// The most lines that one quoted cell may run over: longer ones are an open quotation mark.
const LINES_MAX: usize = 100;

/// The rows of a text table.
pub struct TableRows<R> {
    lines: Lines<R>,
    /// Lines read ahead behind an open quotation mark and given back.
    waiting: VecDeque<Line>,
    delimiter: char,
    /// Rows met so far.
    number: u64,
    /// How many cells the last whole row had: a row that swallowed its neighbours has another number.
    width: usize,
}

impl<R: Read> TableRows<R> {
    /// Reads rows from lines.
    pub fn new(lines: Lines<R>, delimiter: char) -> Self {
        Self { lines, waiting: VecDeque::new(), delimiter, number: 0, width: 0 }
    }

    /// Bytes read so far.
    pub fn read(&self) -> u64 {
        self.lines.read()
    }

    /// Counts a row that was read elsewhere (`sep=;`).
    pub fn pass_line(&mut self) -> Result<(), ReadError> {
        self.next_line()?;
        self.number += 1;
        Ok(())
    }

    /// The next row; `None` at the end.
    pub fn next_row(&mut self) -> Result<Option<SourceRow>, ReadError> {
        let Some(first) = self.next_line()? else { return Ok(None) };
        self.number += 1;
        if first.overlong {
            return Ok(Some(self.broken(&first.text, RowFault::TooLong)));
        }
        let mut splitter = Splitter::new(self.delimiter);
        if splitter.feed(&first.text) {
            self.width = splitter.cells.len();
            return Ok(Some(self.whole(&first.text, splitter.cells)));
        }
        self.over_lines(&first, splitter).map(Some)
    }

    /// A row whose quoted cell runs over several lines, if it closes before the bounds and makes a row of the usual width.
    fn over_lines(&mut self, first: &Line, mut splitter: Splitter) -> Result<SourceRow, ReadError> {
        let mut taken: Vec<Line> = Vec::new();
        let mut bytes = first.text.len();
        let closed = loop {
            if taken.len() == LINES_MAX || bytes > ROW_BYTES_MAX {
                break false;
            }
            let Some(line) = self.next_line()? else { break false };
            bytes += line.text.len() + 1;
            let overlong = line.overlong;
            splitter.next_line();
            let done = !overlong && splitter.feed(&line.text);
            taken.push(line);
            if overlong {
                break false;
            }
            if done {
                break true;
            }
        };
        if closed && (self.width == 0 || splitter.cells.len() == self.width) {
            self.width = splitter.cells.len();
            let mut raw = first.text.clone();
            for line in &taken {
                raw.push('\n');
                raw.push_str(&line.text);
            }
            return Ok(self.whole(&raw, splitter.cells));
        }
        for line in taken.into_iter().rev() {
            self.waiting.push_front(line);
        }
        Ok(self.broken(&first.text, RowFault::OpenQuote))
    }

    /// The next line, first of those given back.
    fn next_line(&mut self) -> Result<Option<Line>, ReadError> {
        match self.waiting.pop_front() {
            Some(line) => Ok(Some(line)),
            None => Ok(self.lines.next_line()?),
        }
    }

    /// A row read to its end.
    fn whole(&self, raw: &str, cells: Vec<String>) -> SourceRow {
        let unreadable = raw.contains(['\u{fffd}', '\0']);
        let fault = unreadable.then_some(RowFault::Unreadable);
        SourceRow { number: self.number, cells, raw: kept(raw), fault }
    }

    /// A row that could not be read.
    fn broken(&self, raw: &str, fault: RowFault) -> SourceRow {
        SourceRow { number: self.number, cells: Vec::new(), raw: kept(raw), fault: Some(fault) }
    }
}

/// Where the splitter stands.
#[derive(Clone, Copy, PartialEq)]
enum State {
    /// At the beginning of a cell.
    Start,
    /// In a cell without quotation marks.
    Plain,
    /// In a quoted cell.
    Quoted,
    /// Behind a quotation mark in a quoted cell: the end of the cell, or the first half of a doubled mark.
    Mark,
}

/// Splits lines into cells. A quotation mark inside a plain cell, or inside a quoted one where no delimiter follows, is
/// a letter like any other: `ООО "Ромашка"`.
struct Splitter {
    delimiter: char,
    cells: Vec<String>,
    cell: String,
    state: State,
    /// The quoted cell holds a mark that was not doubled, so that two at its end are a letter and the end.
    undoubled: bool,
}

impl Splitter {
    fn new(delimiter: char) -> Self {
        Self { delimiter, cells: Vec::new(), cell: String::new(), state: State::Start, undoubled: false }
    }

    /// Takes a line. Whether the row is complete; otherwise a quoted cell goes on in the next line.
    fn feed(&mut self, line: &str) -> bool {
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            let ends = letter == self.delimiter;
            match self.state {
                State::Start | State::Plain | State::Mark if ends => self.close(),
                State::Start if letter == '"' => self.state = State::Quoted,
                State::Start if letter == ' ' => self.cell.push(letter),
                State::Quoted if letter == '"' => self.state = State::Mark,
                State::Mark if letter == '"' => {
                    self.cell.push('"');
                    let last = letters.peek().is_none_or(|next| *next == self.delimiter);
                    self.state = if self.undoubled && last { State::Mark } else { State::Quoted };
                }
                State::Mark if letter == ' ' => {} // a space between the closing mark and the delimiter
                State::Mark => {
                    self.cell.push('"');
                    self.cell.push(letter);
                    self.undoubled = true;
                    self.state = State::Quoted;
                }
                State::Start | State::Plain => {
                    self.cell.push(letter);
                    self.state = State::Plain;
                }
                State::Quoted => self.cell.push(letter),
            }
        }
        if self.state == State::Quoted {
            return false;
        }
        self.close();
        true
    }

    /// A line ended inside a quoted cell.
    fn next_line(&mut self) {
        self.cell.push('\n');
    }

    /// Ends a cell.
    fn close(&mut self) {
        self.cells.push(std::mem::take(&mut self.cell));
        self.state = State::Start;
        self.undoubled = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outside::import::decode::Decoded;
    use crate::outside::import::encoding::FileEncoding;

    fn rows(text: &str) -> Vec<(u64, String, Option<RowFault>)> {
        let mut rows = TableRows::new(Lines::new(Decoded::new(text.as_bytes(), FileEncoding::Utf8), false), ';');
        let mut all = Vec::new();
        while let Some(row) = rows.next_row().expect("memory does not fail") {
            all.push((row.number, row.cells.join("|"), row.fault));
        }
        all
    }

    #[test]
    fn cells_with_and_without_quotes() {
        for (line, expected) in [
            ("a;b;c", "a|b|c"),
            ("a;;", "a||"),
            ("\"a;b\";c", "a;b|c"),
            ("\"a \"\"b\"\"\";c", "a \"b\"|c"),
            ("ООО \"Ромашка\";c", "ООО \"Ромашка\"|c"),
            ("\"ООО \"Ромашка\"\";c", "ООО \"Ромашка\"|c"),
            ("a; \"b;c\"", "a| b;c"),
            ("\"a\" ;b", "a|b"),
        ] {
            assert_eq!(rows(line), [(1, expected.to_owned(), None)], "{line}");
        }
    }

    #[test]
    fn a_quoted_cell_runs_over_lines() {
        let expected = [(1, "h|h".to_owned(), None), (2, "a|b\nc".to_owned(), None), (3, "d|e".to_owned(), None)];
        assert_eq!(rows("h;h\na;\"b\nc\"\nd;e\n"), expected);
    }

    #[test]
    fn an_open_quote_costs_its_own_row_alone() {
        let got = rows("h;h\n\"a;b\nc;d\ne;\"f\"\ng;h\n");
        let expected = [
            (1, "h|h".to_owned(), None),
            (2, String::new(), Some(RowFault::OpenQuote)),
            (3, "c|d".to_owned(), None),
            (4, "e|f".to_owned(), None),
            (5, "g|h".to_owned(), None),
        ];
        assert_eq!(got, expected);
    }

    #[test]
    fn letters_that_could_not_be_decoded_and_zero_bytes_are_told() {
        assert_eq!(rows("a\0b;c\n")[0].2, Some(RowFault::Unreadable));
        assert_eq!(rows("a\u{fffd};c\n")[0].2, Some(RowFault::Unreadable));
    }
}
