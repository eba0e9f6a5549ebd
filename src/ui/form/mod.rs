//! The form engine: a form is a declaration, one engine does the rest.
//!
//! # How to declare a form
//!
//! In `ui/forms/<noun>.rs`, a `static`, listed in [`crate::ui::forms::ALL`] (a test walks that list: keys unique, labels
//! in four languages, fits 80×24 or scrolls, draft kept whole):
//!
//! ```text
//! pub static BOOK: Form = Form {
//!     name: "visit-book",                 // drafts are kept under it
//!     title: "schedule-book-title",       // all texts are keys of the words
//!     send: "schedule-book-send",         // what Ctrl-S does: "Book"
//!     fields: &[
//!         Field::choice("client", "schedule-client", Options::Sought).required(),
//!         Field::date("day", "schedule-day", Looking::Ahead).required(),
//!         Field::time("time", "schedule-time").required(),
//!         Field::phone("phone", "client-phone").checked(check_phone).tidied(tidy_phone),
//!         Field::money("price", "schedule-price").hinted("schedule-price-hint"),
//!         Field::choice("how", "client-how", Options::Fixed(&[("friend", "client-how-friend"), …])),
//!         Field::notes("notes", "client-notes", 3),
//!         Field::text("reason", "visit-reason").shown_when(|draft| draft.yes("urgent")),
//!     ],
//!     check: nothing_across,              // or a check across fields
//! };
//!
//! // The only validation is the domain's constructor; the words turn its refusal into a sentence.
//! fn check_phone(text: &str, context: &FormContext) -> Result<(), FieldProblem> {
//!     Phone::parse(text, context.market)
//!         .map(drop)
//!         .map_err(|refusal| FieldProblem::told(move |words| errors::phone(&refusal, words)))
//! }
//! ```
//!
//! # How a screen uses it
//!
//! A form that fills the page needs no screen of its own: implement `FormOwner` (what it asks, what it sends, when it is
//! done, what stands beside it) and open a `FormScreen` of `ui::screens::form_screen`; drafts, leaving, waiting and
//! refusals are done there. `screens/staff/add.rs` is the shortest example. A form inside another screen:
//!
//! ```text
//! let mut form = FormState::new(&BOOK);           // or ::filled(&BOOK, draft) to correct, ::resumed for a kept draft
//! form.give_options("room", rooms);               // for Options::Given
//! for event in form.key(key, &context) {          // and form.paste(text, &context)
//!     match event {
//!         FormEvent::Ignored => …                 // the key is the screen's or the house's
//!         FormEvent::Changed("phone") => …        // look for duplicates; form.notice("phone", problem, Meaning::Caution)
//!         FormEvent::Seek { field, typed } => …   // ask the desk; later form.give_options(field, found)
//!         FormEvent::Sent => …                    // form.wait(); send the request made from form.draft()
//!         FormEvent::Left { keep } => …           // close it; keep the draft (form.draft()) or not
//!     }
//! }
//! form.refuse(Some("time"), problem, &context);   // when the desk says no
//! let cursor = form.draw(area, buffer, theme, &context);
//! ```
//!
//! The draft is text by field ([`Draft`], serialisable; passwords are never in it, ask [`FormState::secret`]); its
//! readers give `money`, `day`, `time`, `minutes`, `number`, `yes`, `chosen`.

mod check;
mod declare;
mod draft;
mod draw;
mod edit;
mod keys;
mod state;

pub use declare::{Check, Field, FieldProblem, Form, FormContext, Kind, Options, nothing_across};
pub use draft::Draft;
pub use state::{FormEvent, FormState};

#[cfg(test)]
mod tests;
