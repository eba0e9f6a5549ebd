//! Where a command's answer goes: lines for a person, one JSON value for a script.

use std::io::{self, BufWriter, Stdout, Write};

use serde::Serialize;

use crate::words::Words;

use super::error::CliError;

/// The standard output, with what is needed to speak to it.
pub struct Output<'words> {
    /// The texts of the chosen language.
    pub words: &'words Words,
    /// Whether the answer is JSON.
    pub json: bool,
    to: BufWriter<Stdout>,
}

impl<'words> Output<'words> {
    /// The answer of a command.
    pub fn new(words: &'words Words, json: bool) -> Self {
        Self { words, json, to: BufWriter::new(io::stdout()) }
    }

    /// Writes a line for a person.
    pub fn line(&mut self, text: &str) -> Result<(), CliError> {
        Ok(writeln!(self.to, "{text}")?)
    }

    /// Writes a value on one line.
    pub fn value(&mut self, value: &impl Serialize) -> Result<(), CliError> {
        serde_json::to_writer(&mut self.to, value).map_err(io::Error::from)?;
        Ok(writeln!(self.to)?)
    }

    /// Writes bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        Ok(self.to.write_all(bytes)?)
    }

    /// Hands everything over: nobody may wait for an answer that lies in a buffer.
    pub fn flush(&mut self) -> Result<(), CliError> {
        Ok(self.to.flush()?)
    }
}
