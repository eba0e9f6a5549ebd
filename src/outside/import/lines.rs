//! Lines of a stream, none longer than any row may be.

use std::io::{self, Read};

use super::ROW_BYTES_MAX;
use super::decode::Decoded;

/// One line without its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The text, cut at [`ROW_BYTES_MAX`].
    pub text: String,
    /// Whether it was longer.
    pub overlong: bool,
}

/// Cuts a stream into lines ended by `\n`, `\r\n`, or the `\r` of old.
pub struct Lines<R> {
    source: Decoded<R>,
    text: String,
    at: usize,
    ended: bool,
    old_ends: bool,
}

impl<R: Read> Lines<R> {
    /// Begins at the stream's position. `old_ends`: lines end with `\r` alone.
    pub fn new(source: Decoded<R>, old_ends: bool) -> Self {
        Self { source, text: String::new(), at: 0, ended: false, old_ends }
    }

    /// Bytes read so far.
    pub fn read(&self) -> u64 {
        self.source.read()
    }

    /// The next line; `None` at the end.
    pub fn next_line(&mut self) -> io::Result<Option<Line>> {
        let end = if self.old_ends { b'\r' } else { b'\n' };
        let mut searched = self.at;
        let mut kept: Option<String> = None;
        loop {
            if let Some(found) = memchr(end, &self.text.as_bytes()[searched..]) {
                let stop = searched + found;
                let line = self.cut(stop, kept);
                self.at = stop + 1;
                return Ok(Some(line));
            }
            if self.ended {
                if self.at >= self.text.len() && kept.is_none() {
                    return Ok(None);
                }
                let line = self.cut(self.text.len(), kept);
                self.at = self.text.len();
                return Ok(Some(line));
            }
            if self.text.len() - self.at > ROW_BYTES_MAX {
                // Remember the beginning and let the rest pass by.
                kept.get_or_insert_with(|| short(&self.text[self.at..]).to_owned());
                self.at = self.text.len();
            }
            self.text.drain(..self.at);
            self.at = 0;
            searched = self.text.len();
            if !self.source.more(&mut self.text)? {
                self.ended = true;
            }
        }
    }

    /// The line up to a place.
    fn cut(&self, stop: usize, kept: Option<String>) -> Line {
        if let Some(text) = kept {
            return Line { text, overlong: true };
        }
        let text = &self.text[self.at..stop];
        let text = text.strip_suffix('\r').unwrap_or(text);
        Line { text: short(text).to_owned(), overlong: text.len() > ROW_BYTES_MAX }
    }
}

/// At most as much as a row may have.
fn short(text: &str) -> &str {
    if text.len() <= ROW_BYTES_MAX {
        return text;
    }
    let mut end = ROW_BYTES_MAX;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Where a byte stands.
fn memchr(byte: u8, text: &[u8]) -> Option<usize> {
    text.iter().position(|other| *other == byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outside::import::encoding::FileEncoding;

    fn lines(bytes: &[u8], old_ends: bool) -> Vec<(String, bool)> {
        let mut lines = Lines::new(Decoded::new(bytes, FileEncoding::Utf8), old_ends);
        let mut all = Vec::new();
        while let Some(line) = lines.next_line().expect("memory does not fail") {
            all.push((line.text.chars().take(8).collect(), line.overlong));
        }
        all
    }

    #[test]
    fn lines_with_every_end() {
        let plain = |lines: &[&str]| lines.iter().map(|&line| (line.to_owned(), false)).collect::<Vec<_>>();
        assert_eq!(lines(b"a\r\nb\nc", false), plain(&["a", "b", "c"]));
        assert_eq!(lines(b"a\rb\r", true), plain(&["a", "b"]));
        assert_eq!(lines(b"\n\na\n", false), plain(&["", "", "a"]));
        assert_eq!(lines(b"", false), plain(&[]));
    }

    #[test]
    fn a_line_of_ten_megabytes_is_cut_and_the_next_one_read() {
        let mut bytes = vec![b'x'; 10_000_000];
        bytes.extend_from_slice(b"\nnext\n");
        assert_eq!(lines(&bytes, false), [("xxxxxxxx".to_owned(), true), ("next".to_owned(), false)]);
    }
}
