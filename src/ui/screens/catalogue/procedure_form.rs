//! Adds a procedure or changes one.

use crate::args;
use crate::desk::catalogue::{ProcedureProduct, SaveProcedure, SetProcedureProducts};
use crate::desk::goods::{ListGoods, OnShelf};
use crate::desk::{Answer, DeskError};
use crate::domain::catalogue::{CatalogueRefusal, Category, DeviceKind, Names, Procedure, ProcedureDetails, RoomKind};
use crate::domain::health::allergens;
use crate::domain::ids::GoodsId;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::catalogue::PROCEDURE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::words::format;
use crate::words::schedule::{category_key, device_kind_key, room_kind_key};

use super::written::{name_of, yes_no};

/// The form of a procedure: a new one, or one that there is.
pub(super) struct EditProcedure {
    known: Option<Procedure>,
    /// The products that it uses by now; none while the desk has not told, and then they are left as they are.
    uses: Option<Vec<ProcedureProduct>>,
}

impl EditProcedure {
    /// Of this procedure with the products that it uses, or of a new one.
    pub(super) fn new(known: Option<Procedure>, uses: Option<Vec<ProcedureProduct>>) -> Self {
        Self { known, uses }
    }

    /// Says that the procedure is kept.
    fn done(&self, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        let name = self.known.as_ref().map(|known| name_of(known, view)).unwrap_or_default();
        turn.say(Message::done(view.say_with("catalogue-saved", args!["name" => name])));
        FormEnd::Done
    }

    /// What the cabinet holds can be chosen.
    fn offer_products(shelf: &[OnShelf], form: &mut FormState, view: &View) {
        let language = view.words.language().code();
        let used = shelf.iter().filter(|row| row.goods.details.for_use && !row.goods.retired);
        let choices = used.map(|row| {
            let details = &row.goods.details;
            Choice::new(row.goods.id.to_string(), details.names.in_language(language))
                .noted(details.size.clone(), Meaning::Dim)
        });
        form.give_options("products", choices.collect());
    }
}

impl FormOwner for EditProcedure {
    fn form(&self) -> &'static Form {
        &PROCEDURE
    }

    fn start(&self, view: &View) -> Draft {
        let Some(Procedure { details, .. }) = &self.known else { return Draft::new() };
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
        let used = |one: &ProcedureProduct| (one.goods.to_string(), one.names.in_language(language).to_owned());
        draft.choose("products", &self.uses.iter().flatten().map(used).collect::<Vec<_>>());
        draft.choose("allergens", &details.allergens.iter().map(named).collect::<Vec<_>>());
        draft
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.known.as_ref().map_or_else(|| "new".to_owned(), |procedure| procedure.id.to_string());
        Some(format!("{}-{about}", PROCEDURE.name))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let language = turn.view().words.language().code();
        let known = allergens().entries().iter();
        form.give_options(
            "allergens",
            known.map(|entry| Choice::new(&entry.code, entry.names.in_language(language))).collect(),
        );
        turn.ask(ListGoods::default());
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
            code: self.known.as_ref().map(|procedure| procedure.details.code.clone()).unwrap_or_default(),
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
        let (id, version) = self.known.as_ref().map_or((None, 0), |known| (Some(known.id), known.version));
        turn.ask(SaveProcedure { id, version, procedure });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::ListGoods(listed) => Self::offer_products(&listed.goods, form, turn.view()),
            Answer::SaveProcedure(saved) => {
                // What it uses is written next. Should that fail, the procedure is known by then and is not added twice.
                let products: Vec<GoodsId> = form.draft().numbers("products").into_iter().map(GoodsId).collect();
                let request = SetProcedureProducts { procedure: saved.id, products };
                self.known = Some(saved);
                if self.uses.is_none() {
                    return self.done(turn);
                }
                turn.ask(request);
            }
            Answer::SetProcedureProducts(_) => return self.done(turn),
            _ => {}
        }
        FormEnd::Open
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
