//! Any procedure checked for a client, on any day: what matters stands beside the form while one chooses, and sending it
//! goes on to the booking.

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::catalogue::ListCatalogue;
use crate::desk::safety::CheckProcedure;
use crate::desk::{Answer, Noun};
use crate::domain::catalogue::Procedure;
use crate::domain::ids::{ClientId, ProcedureId};
use crate::domain::safety::Checkup;
use crate::domain::typed::Looking;
use crate::ui::action::Action;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::safety::CHECK;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::{Explain, FormEnd, FormOwner};
use crate::ui::widgets::choices::Choice;
use crate::words::format::day_numbers;
use crate::words::safety::NamesInCheck;

use super::told::{draw_aside, lines};

/// Columns for the findings beside the form, on the smallest screen.
const WIDTH: u16 = 42;

/// The form of a check.
pub struct CheckPage {
    client: ClientId,
    /// The client's name, for the head and the booking.
    name: String,
    procedures: Vec<Procedure>,
    checkup: Option<Checkup>,
}

impl CheckPage {
    /// For a client.
    pub fn of(client: ClientId, name: impl Into<String>) -> Self {
        Self { client, name: name.into(), procedures: Vec::new(), checkup: None }
    }

    /// The chosen procedure.
    fn procedure(&self, form: &FormState) -> Option<&Procedure> {
        let id = ProcedureId(form.draft().number("procedure")?);
        self.procedures.iter().find(|procedure| procedure.id == id)
    }

    /// Its name.
    fn procedure_name(&self, form: &FormState, view: &View) -> String {
        let language = view.words.language().code();
        self.procedure(form).map(|one| one.details.names.in_language(language).to_owned()).unwrap_or_default()
    }

    /// The chosen day.
    fn day(form: &FormState, view: &View) -> Option<Date> {
        form.draft().day("day", view.wall().date(), Looking::Ahead)
    }

    /// What the sentences call things by.
    fn names(&self, checkup: &Checkup, form: &FormState, view: &View) -> NamesInCheck {
        NamesInCheck::of_checkup(self.procedure_name(form, view), checkup, &view.words)
    }

    /// Asks for the check of what stands in the form.
    fn check(&mut self, form: &FormState, turn: &mut Turn<'_>) {
        let (procedure, on) = (form.draft().number("procedure").map(ProcedureId), Self::day(form, turn.view()));
        match (procedure, on) {
            (Some(procedure), Some(day)) => {
                turn.ask(CheckProcedure { client: self.client, procedure, on: Some(day), visit: None });
            }
            _ => self.checkup = None,
        }
    }
}

impl FormOwner for CheckPage {
    fn form(&self) -> &'static Form {
        &CHECK
    }

    fn start(&self, view: &View) -> Draft {
        Draft::new().with("day", day_numbers(view.wall().date(), view.words.language()))
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn asks_on_leaving(&self) -> bool {
        false // it is a question to the card, nothing is written
    }

    fn title(&self, view: &View) -> String {
        view.say_with("safety-check-title-of", crate::args!["name" => self.name.as_str()])
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Clients, Noun::Catalogue, Noun::Safety]
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListCatalogue::default());
        self.check(form, turn);
    }

    fn changed(&mut self, _field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        self.check(form, turn);
    }

    fn offers(&self) -> &'static [Action] {
        match &self.checkup {
            None => &[],
            Some(checkup) if checkup.first_safe.is_none_or(|day| day == checkup.on) => &[Action::Explain],
            Some(_) => &[Action::TakeSafeDay, Action::Explain],
        }
    }

    fn act(&mut self, action: Action, form: &mut FormState, turn: &mut Turn<'_>) -> Handled {
        let Some(checkup) = &self.checkup else { return Handled::No };
        match action {
            Action::Explain => {
                let names = self.names(checkup, form, turn.view());
                turn.show(Explain::of(lines(checkup, &names, turn.view())).titled("safety-title"));
            }
            Action::TakeSafeDay => {
                let Some(day) = checkup.first_safe else { return Handled::No };
                form.set("day", day_numbers(day, turn.view().words.language()));
                self.check(form, turn);
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let view = turn.view();
        let procedure = self.procedure(form).map(|one| (one.id, self.procedure_name(form, view)));
        let (client, day) = (Some((self.client, self.name.clone())), Self::day(form, view));
        turn.close();
        turn.go(Destination::Book { client, procedure, day });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::ListCatalogue(catalogue) => {
                self.procedures = catalogue.procedures;
                let language = turn.view().words.language().code();
                let choice = |one: &Procedure| Choice::new(one.id, one.details.names.in_language(language));
                form.give_options("procedure", self.procedures.iter().map(choice).collect());
            }
            Answer::CheckProcedure(checkup) => self.checkup = Some(checkup),
            _ => {}
        }
        FormEnd::Open
    }

    fn aside(&self) -> u16 {
        WIDTH
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if let Some(checkup) = &self.checkup {
            let names = self.names(checkup, form, view);
            draw_aside(checkup, &names, frame.buffer_mut(), area, view);
        }
    }
}
