//! Bytes of any of the encodings as a stream of text.

use std::io::{self, Read};

use encoding_rs::Decoder;

use super::encoding::FileEncoding;

/// How many bytes are read at once.
const STEP: usize = 64 * 1024;

/// Decodes a reader step by step. What cannot be decoded becomes U+FFFD, by which the row is refused later.
pub struct Decoded<R> {
    source: R,
    decoder: Decoder,
    bytes: Vec<u8>,
    read: u64,
    finished: bool,
}

impl<R: Read> Decoded<R> {
    /// Begins at the reader's position; a byte order mark is passed over.
    pub fn new(source: R, encoding: FileEncoding) -> Self {
        let decoder = encoding.tables().new_decoder_with_bom_removal();
        Self { source, decoder, bytes: vec![0; STEP], read: 0, finished: false }
    }

    /// Appends the next piece of text. `false` when there is no more.
    pub fn more(&mut self, text: &mut String) -> io::Result<bool> {
        if self.finished {
            return Ok(false);
        }
        let count = loop {
            match self.source.read(&mut self.bytes) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.read += count as u64;
        self.finished = count == 0;
        let most = self.decoder.max_utf8_buffer_length(count).unwrap_or(4 * STEP);
        text.reserve(most);
        // The reserved room suffices for every byte, so that nothing is left over.
        let _ = self.decoder.decode_to_string(&self.bytes[..count], text, self.finished);
        Ok(true)
    }

    /// Bytes read so far, for the progress bar.
    pub fn read(&self) -> u64 {
        self.read
    }
}
