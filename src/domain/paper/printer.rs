//! How documents reach paper.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::text::clean_line;

use super::refusal::PaperRefusal;

codes! {
    /// By what way a printer is reached.
    PrinterWay {
        /// There is none: documents are saved as files.
        Nowhere = "nowhere",
        /// The system's print queue, by its command `lp`.
        System = "system",
        /// A command that takes the document on its standard input.
        Command = "command",
        /// A device file, such as `/dev/usb/lp0`.
        Device = "device",
    }
}

codes! {
    /// What paper lies in the printer.
    PaperSize {
        /// A roll of 58 mm: 32 letters a line.
        Roll58 = "roll58",
        /// A roll of 80 mm: 48 letters a line.
        Roll80 = "roll80",
        /// Sheets of A4; documents go there as PDF.
        A4 = "a4",
    }
}

impl PaperSize {
    /// Letters of single width in a line, in a receipt printer's font A (12 × 24 dots at 203 dots an inch).
    pub const fn letters(self) -> usize {
        match self {
            Self::Roll58 => 32,
            Self::Roll80 | Self::A4 => 48,
        }
    }
}

/// The salon's printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct PrinterSettings {
    /// How it is reached.
    pub way: PrinterWay,
    /// The paper in it.
    pub size: PaperSize,
    /// The name of the queue, the command with its arguments, or the device; empty for the system's default queue.
    pub target: String,
    /// Whether a receipt is printed by itself once a bill is paid.
    pub receipts_by_itself: bool,
}

impl Default for PrinterSettings {
    fn default() -> Self {
        Self { way: PrinterWay::Nowhere, size: PaperSize::Roll80, target: String::new(), receipts_by_itself: false }
    }
}

impl PrinterSettings {
    /// The settings with a clean target, or what is missing.
    pub fn checked(mut self) -> Result<Self, PaperRefusal> {
        self.target = clean_line(&self.target);
        match self.way {
            PrinterWay::Command if command_words(&self.target).is_empty() => Err(PaperRefusal::NoCommand),
            PrinterWay::Device if self.target.is_empty() => Err(PaperRefusal::NoDevice),
            PrinterWay::Nowhere | PrinterWay::System | PrinterWay::Command | PrinterWay::Device => Ok(self),
        }
    }
}

/// A command's program and arguments: parted by spaces, where quotes hold words together. No shell reads it.
pub fn command_words(command: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut quote, mut is_within) = (None, false);
    for letter in command.chars() {
        match quote {
            Some(mark) if mark == letter => quote = None,
            None if letter == '"' || letter == '\'' => {
                quote = Some(letter);
                if !is_within {
                    words.push(String::new());
                    is_within = true;
                }
            }
            None if letter.is_whitespace() => is_within = false,
            Some(_) | None => {
                if !is_within {
                    words.push(String::new());
                    is_within = true;
                }
                if let Some(word) = words.last_mut() {
                    word.push(letter);
                }
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_parted_as_people_write_them() {
        for (command, expected) in [
            ("lp -d front", vec!["lp", "-d", "front"]),
            ("  lp   -o raw ", vec!["lp", "-o", "raw"]),
            ("print 'the front desk' \"\"", vec!["print", "the front desk", ""]),
            ("a\"b c\"d", vec!["ab cd"]),
            ("; rm -rf /", vec![";", "rm", "-rf", "/"]),
            ("", vec![]),
            ("   ", vec![]),
        ] {
            assert_eq!(command_words(command), expected, "{command}");
        }
    }

    #[test]
    fn a_way_needs_its_target() {
        for (way, target, expected) in [
            (PrinterWay::Nowhere, "", Ok("")),
            (PrinterWay::System, "", Ok("")),
            (PrinterWay::System, " front\u{7} ", Ok("front")),
            (PrinterWay::Command, " ", Err(PaperRefusal::NoCommand)),
            (PrinterWay::Command, "lp", Ok("lp")),
            (PrinterWay::Device, "", Err(PaperRefusal::NoDevice)),
            (PrinterWay::Device, "/dev/usb/lp0", Ok("/dev/usb/lp0")),
        ] {
            let settings = PrinterSettings { way, target: target.to_owned(), ..PrinterSettings::default() };
            let checked = settings.checked().map(|settings| settings.target);
            assert_eq!(checked, expected.map(str::to_owned), "{way:?} {target:?}");
        }
    }
}
