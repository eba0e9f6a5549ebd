//! Adds a procedure or changes one.

use crate::args;
use crate::desk::catalogue::SaveProcedure;
use crate::desk::{Answer, DeskError};
use crate::domain::catalogue::{CatalogueRefusal, Category, DeviceKind, Names, Procedure, ProcedureDetails, RoomKind};
use crate::domain::health::allergens;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::catalogue::PROCEDURE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::widgets::choices::Choice;
use crate::words::format;
use crate::words::schedule::{category_key, device_kind_key, room_kind_key};

use super::written::{name_of, yes_no};

/// The form of a procedure: a new one, or one that there is.
pub(super) struct EditProcedure(pub(super) Option<Procedure>);

impl FormOwner for EditProcedure {
    fn form(&self) -> &'static Form {
        &PROCEDURE
    }

    fn start(&self, view: &View) -> Draft {
        let Some(Procedure { details, .. }) = &self.0 else { return Draft::new() };
        let Names { en, ru, pl, zh } = details.names.clone();
        let language = view.words.language().code();
        let mut draft = Draft::new()
            .with("en", en)
            .with("ru", ru)
            .with("pl", pl)
            .with("zh", zh)
            .with_chosen("category", details.category.code(), view.say(category_key(details.category)))
            .with("minutes", details.minutes.to_string())
            .with("price", format::amount(details.price, form_context(view).market))
            .with("interval", details.interval_days.map(|days| days.to_string()).unwrap_or_default())
            .with("actives", &details.actives)
            .with("patch", yes_no(details.patch_test))
            .with("doctor", yes_no(details.doctor_only))
            .with("photographs", yes_no(details.photographs));
        if let Some(room) = details.room {
            draft = draft.with_chosen("room", room.code(), view.say(room_kind_key(room)));
        }
        if let Some(device) = details.device {
            draft = draft.with_chosen("device", device.code(), view.say(device_kind_key(device)));
        }
        let named = |code: &String| (code.clone(), allergens().name(code, language).unwrap_or(code).to_owned());
        draft.choose("allergens", &details.allergens.iter().map(named).collect::<Vec<_>>());
        draft
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.0.as_ref().map_or_else(|| "new".to_owned(), |procedure| procedure.id.to_string());
        Some(format!("{}-{about}", PROCEDURE.name))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let language = turn.view().words.language().code();
        let known = allergens().entries().iter();
        form.give_options(
            "allergens",
            known.map(|entry| Choice::new(&entry.code, entry.names.in_language(language))).collect(),
        );
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let text = |key: &str| draft.text(key).to_owned();
        let (Some(category), Some(minutes), Some(price)) =
            (Category::from_code(draft.text("category")), draft.minutes("minutes"), draft.money("price"))
        else {
            return;
        };
        let procedure = ProcedureDetails {
            code: self.0.as_ref().map(|procedure| procedure.details.code.clone()).unwrap_or_default(),
            names: Names { en: text("en"), ru: text("ru"), pl: text("pl"), zh: text("zh") },
            category,
            minutes,
            price,
            room: RoomKind::from_code(draft.text("room")),
            device: DeviceKind::from_code(draft.text("device")),
            actives: text("actives"),
            allergens: draft.chosen("allergens").into_iter().map(str::to_owned).collect(),
            interval_days: draft.number("interval").and_then(|days| u16::try_from(days).ok()),
            patch_test: draft.yes("patch"),
            doctor_only: draft.yes("doctor"),
            photographs: draft.yes("photographs"),
        };
        let (id, version) = self.0.as_ref().map_or((None, 0), |known| (Some(known.id), known.version));
        turn.ask(SaveProcedure { id, version, procedure });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveProcedure(saved) = answer else { return FormEnd::Open };
        let view = turn.view();
        turn.say(Message::done(view.say_with("catalogue-saved", args!["name" => name_of(&saved, view)])));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Catalogue(CatalogueRefusal::NoName) => Some("en"),
            DeskError::Catalogue(CatalogueRefusal::Duration) => Some("minutes"),
            DeskError::Catalogue(CatalogueRefusal::Price) => Some("price"),
            _ => None,
        }
    }
}
