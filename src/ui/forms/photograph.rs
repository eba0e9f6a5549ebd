//! Photographs: taking one in, putting one right, giving a pair out, the watched folder.

use crate::domain::photograph::NOTE_CHARS_MAX;
use crate::domain::typed::Looking;
use crate::outside::import::parts;
use crate::outside::photograph::look_for;
use crate::ui::form::{Field, Form, FormContext, Options, nothing_across};

/// When, beside a procedure, it was taken.
const STAGES: Options = Options::Fixed(&[
    ("before", "photograph-stage-before"),
    ("after", "photograph-stage-after"),
    ("course", "photograph-stage-course"),
]);

/// What a pair is given out for.
const PURPOSES: Options =
    Options::Fixed(&[("client", "photograph-for-client"), ("publication", "photograph-for-publication")]);

/// The path that somebody means: what a terminal writes around a dropped file is taken off, and a path that begins anew within
/// the field (`/home/dana//media/card`) counts from there.
pub fn meant(typed: &str) -> &str {
    let typed = typed.trim().trim_matches(['\'', '"']).trim_start_matches("file://");
    typed.rfind("//").map_or(typed, |at| &typed[at + 1..])
}

/// The path completed, where the folder has only one such file or folder.
fn completed(typed: &str, _: &FormContext) -> Option<String> {
    let typed = meant(typed);
    let found = look_for(typed);
    let [only] = found.as_slice() else { return None };
    let folder = parts(typed).0;
    Some([folder, only.name.as_str(), if only.is_file { "" } else { "/" }].concat())
}

/// A photograph from a file.
pub static TAKE: Form = Form {
    name: "photograph-take",
    title: "photograph-take-title",
    send: "photograph-take-send",
    fields: &[
        Field::text("file", "photograph-file").required().hinted("photograph-file-hint").tidied(completed),
        Field::choice("zone", "photograph-zone", Options::Given).required(),
        Field::choice("stage", "photograph-stage", STAGES).required(),
        Field::date("taken", "photograph-taken-on", Looking::Back).required(),
        Field::text("note", "photograph-note").at_most(NOTE_CHARS_MAX).hinted("photograph-note-hint"),
    ],
    check: nothing_across,
};

/// Where a photograph belongs, said anew.
pub static CORRECT: Form = Form {
    name: "photograph-correct",
    title: "photograph-correct-title",
    send: "photograph-correct-send",
    fields: &[
        Field::choice("zone", "photograph-zone", Options::Given).required(),
        Field::choice("stage", "photograph-stage", STAGES).required(),
        Field::date("taken", "photograph-taken-on", Looking::Back).required(),
        Field::text("note", "photograph-note").at_most(NOTE_CHARS_MAX),
    ],
    check: nothing_across,
};

/// A photograph put aside.
pub static SET_ASIDE: Form = Form {
    name: "photograph-aside",
    title: "photograph-aside-title",
    send: "photograph-aside-send",
    fields: &[Field::text("reason", "photograph-reason").required().hinted("photograph-reason-hint")],
    check: nothing_across,
};

/// A pair given out.
pub static EXPORT: Form = Form {
    name: "photograph-export",
    title: "photograph-export-title",
    send: "photograph-export-send",
    fields: &[
        Field::choice("purpose", "photograph-for", PURPOSES).required(),
        Field::text("file", "photograph-to").required().hinted("photograph-to-hint"),
    ],
    check: nothing_across,
};

/// The watched folder.
pub static SETTINGS: Form = Form {
    name: "photograph-settings",
    title: "photograph-settings-title",
    send: "photograph-settings-send",
    fields: &[
        Field::text("folder", "photograph-folder").hinted("photograph-folder-hint").tidied(completed),
        Field::yes_no("remove", "photograph-remove").hinted("photograph-remove-hint"),
    ],
    check: nothing_across,
};

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_path_is_taken_as_it_is_meant() {
        for (typed, expected) in [
            ("/media/card/IMG_1.jpg", "/media/card/IMG_1.jpg"),
            (" '/media/my card/IMG_1.jpg' ", "/media/my card/IMG_1.jpg"),
            ("file:///media/card/IMG_1.jpg", "/media/card/IMG_1.jpg"),
            ("/home/dana//media/card/IMG_1.jpg", "/media/card/IMG_1.jpg"),
            ("", ""),
        ] {
            assert_eq!(meant(typed), expected, "{typed}");
        }
    }
}
