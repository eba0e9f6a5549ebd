//! The list of procedures.

use std::collections::BTreeMap;

use crate::args;
use crate::desk::catalogue::{ListCatalogue, ListProcedureProducts, ProcedureProduct, RetireProcedure};
use crate::desk::{Answer, Noun};
use crate::domain::catalogue::Procedure;
use crate::domain::health::allergens;
use crate::domain::ids::ProcedureId;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::screen::{Handled, Message, News, Question, Turn, View};
use crate::ui::screens::{Confirm, FormScreen, Listing, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::schedule::{category_key, device_kind_key, room_kind_key};

use super::procedure_form::EditProcedure;
use super::written::{may, name_of};

/// What the question of this list is about.
const RETIRE: &str = "catalogue-retire";

/// The catalogue, with the procedure that an open question is about.
#[derive(Default)]
pub struct Procedures {
    asked_about: Option<RetireProcedure>,
    /// What each procedure usually uses, once the desk has told.
    products: Option<BTreeMap<ProcedureId, Vec<ProcedureProduct>>>,
}

impl Procedures {
    /// What a procedure usually uses; none while the desk has not told.
    fn products(&self, procedure: ProcedureId) -> Option<Vec<ProcedureProduct>> {
        self.products.as_ref().map(|all| all.get(&procedure).cloned().unwrap_or_default())
    }
}

impl Listing for Procedures {
    type Row = Procedure;

    fn title(&self) -> &'static str {
        "catalogue-list"
    }

    fn nothing(&self) -> &'static str {
        "catalogue-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Catalogue]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListCatalogue { with_retired: true });
        turn.ask(ListProcedureProducts {});
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Procedure>> {
        let view = turn.view();
        match answer {
            Answer::ListCatalogue(catalogue) => {
                let mut procedures = catalogue.procedures;
                procedures.sort_by_key(|procedure| procedure.retired);
                return Some(procedures);
            }
            Answer::RetireProcedure(procedure) => {
                let key = if procedure.retired { "catalogue-taken-out" } else { "catalogue-taken-back" };
                turn.say(Message::done(view.say_with(key, args!["name" => name_of(&procedure, view)])));
            }
            Answer::ListProcedureProducts(products) => self.products = Some(products),
            _ => {}
        }
        None
    }

    fn id(row: &Procedure) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("catalogue-column-procedure"), 1),
            Column::fixed(view.say("catalogue-column-category"), 26).from(75),
            Column::fixed(view.say("catalogue-column-minutes"), 6).right(),
            Column::fixed(view.say("catalogue-column-price"), 12).right(),
        ]
    }

    fn cells(&self, row: &Procedure, view: &View) -> Vec<TableCell> {
        let means = if row.retired { Meaning::Dim } else { Meaning::Text };
        let market = form_context(view).market;
        vec![
            TableCell::meant(name_of(row, view), means),
            TableCell::meant(view.say(category_key(row.details.category)), Meaning::Dim),
            TableCell::meant(row.details.minutes.to_string(), means),
            TableCell::meant(format::money(row.details.price, market), means),
        ]
    }

    fn aside(&self, row: &Procedure, view: &View) -> Vec<(String, Meaning)> {
        let details = &row.details;
        let mut lines = vec![(name_of(row, view), Meaning::Title)];
        if row.retired {
            lines.push((view.say("catalogue-retired"), Meaning::Caution));
        }
        lines.push((view.say(category_key(details.category)), Meaning::Dim));
        lines.push((format::duration(u32::from(details.minutes), &view.words), Meaning::Text));
        lines.push((format::money(details.price, form_context(view).market), Meaning::Text));
        let needs = [details.room.map(room_kind_key), details.device.map(device_kind_key)];
        lines.extend(needs.into_iter().flatten().map(|key| (view.say(key), Meaning::Dim)));
        if details.doctor_only {
            lines.push((view.say("catalogue-doctor"), Meaning::Caution));
        }
        if details.patch_test {
            lines.push((view.say("catalogue-patch"), Meaning::Caution));
        }
        if !details.actives.is_empty() {
            lines.push((details.actives.clone(), Meaning::Dim));
        }
        let products = self.products(row.id).unwrap_or_default();
        if !products.is_empty() {
            lines.push((format!("{}:", view.say("catalogue-products")), Meaning::Label));
            let language = view.words.language().code();
            lines.extend(products.iter().map(|one| (one.names.in_language(language).to_owned(), Meaning::Text)));
        }
        if !details.allergens.is_empty() {
            lines.push((format!("{}:", view.say("catalogue-allergens")), Meaning::Label));
            let language = view.words.language().code();
            let named =
                details.allergens.iter().map(|code| allergens().name(code, language).unwrap_or(code).to_owned());
            lines.extend(named.map(|name| (name, Meaning::Text)));
        }
        lines
    }

    fn offers(&self, row: Option<&Procedure>, view: &View) -> Vec<Action> {
        match row {
            _ if !may(view, Permission::EditCatalogue) => Vec::new(),
            Some(_) => vec![Action::New, Action::Edit, Action::Remove],
            None => vec![Action::New],
        }
    }

    fn act(&mut self, action: Action, row: Option<&Procedure>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        if !may(view, Permission::EditCatalogue) {
            return Handled::No;
        }
        match (action, row) {
            (Action::New, _) => turn.show(FormScreen::new(EditProcedure::new(None, Some(Vec::new())), view)),
            (Action::Edit | Action::Open, Some(row)) => {
                let uses = self.products(row.id);
                turn.show(FormScreen::new(EditProcedure::new(Some(row.clone()), uses), view));
            }
            (Action::Remove, Some(row)) => {
                let request = RetireProcedure { procedure: row.id, version: row.version, retired: !row.retired };
                if row.retired {
                    turn.ask(request);
                } else {
                    self.asked_about = Some(request);
                    let body = view.say_with("catalogue-retire-ask", args!["name" => name_of(row, view)]);
                    let (title, yes, no) = ("catalogue-retire-title", "catalogue-retire-yes", "catalogue-retire-no");
                    turn.show(Confirm::ask(RETIRE, title, body, yes, no));
                }
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let (News::Agreed(Question::Own(RETIRE)), Some(request)) = (news, self.asked_about.take()) {
            turn.ask(request);
        }
    }
}
