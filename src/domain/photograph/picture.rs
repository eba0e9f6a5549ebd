//! Why a stranger's file is not taken for a picture.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The largest file that is opened, in bytes.
pub const FILE_BYTES_MAX: u64 = 40 * 1024 * 1024;
/// The most pixels that are decoded: more than the cameras of telephones make of a face.
pub const PIXELS_MAX: u64 = 64_000_000;
/// The longest side that is decoded, in pixels.
pub const SIDE_MAX: u32 = 12_000;

/// A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PictureRefusal {
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// A folder stands there, a pipe, a device.
    #[error("not a plain file")]
    NotAFile,
    /// The system refuses to read it.
    #[error("it cannot be read")]
    Unreadable,
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than [`FILE_BYTES_MAX`].
    #[error("the file is too large")]
    TooLarge,
    /// A picture of a kind that is not read: HEIC, GIF, TIFF, a camera's raw file.
    #[error("a kind of picture that is not read")]
    OtherKind,
    /// No picture at all, whatever its name says.
    #[error("not a picture")]
    NotAPicture,
    /// It has, or claims to have, more pixels than [`PIXELS_MAX`] or a side longer than [`SIDE_MAX`].
    #[error("too many pixels")]
    TooManyPixels,
    /// Cut off or damaged.
    #[error("the picture is damaged")]
    Damaged,
    /// Opening it took more memory or time than any photograph.
    #[error("it exceeds the limits")]
    Exhausting,
    /// What came back holds more than a picture: the program guards itself.
    #[error("more than a picture")]
    NotClean,
    /// The program could not start itself to open the file.
    #[error("the reader of pictures did not start")]
    NoReader,
}
