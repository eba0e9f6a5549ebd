//! The form of the bonus programme, with the programme read out beside it as it is written.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::offers::{ProgrammeShown, SaveProgramme};
use crate::desk::{Answer, DeskError};
use crate::ui::form::{Draft, FieldProblem, Form, FormState};
use crate::ui::forms::offers::PROGRAMME;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::theme::Meaning;
use crate::words::offers::{Part, programme};

use super::aside;
use super::programme_draft::{family_choices, field_of, filled, read};

/// The form, with the programme as it was when it was opened.
pub(super) struct EditProgramme(pub(super) ProgrammeShown);

impl FormOwner for EditProgramme {
    fn form(&self) -> &'static Form {
        &PROGRAMME
    }

    fn start(&self, view: &View) -> Draft {
        filled(&self.0.programme, view)
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        for field in ["less", "least"] {
            form.give_options(field, family_choices(turn.view()));
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        match read(&form.draft(), &self.0.programme) {
            Ok(programme) => turn.ask(SaveProgramme { version: self.0.version, programme }),
            Err((field, refusal)) => {
                let context = form_context(turn.view());
                let sentence = context.words.refusal(&DeskError::from(refusal));
                form.refuse(Some(field), FieldProblem::told(move |_| sentence.clone()), &context);
            }
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveProgramme(_) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("offers-programme-saved")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Rule(refusal) => Some(field_of(*refusal)),
            _ => None,
        }
    }

    fn aside(&self) -> u16 {
        aside::ASIDE
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let written = part_of(form.focused());
        let market = form_context(view).market;
        let sentences: Vec<(String, Meaning)> = match read(&form.draft(), &self.0.programme) {
            Ok(read) => programme(&read, market, &view.words)
                .into_iter()
                .map(|(part, sentence)| (sentence, if part == written { Meaning::Text } else { Meaning::Dim }))
                .collect(),
            Err((_, refusal)) => vec![(view.words.refusal(&DeskError::from(refusal)), Meaning::Caution)],
        };
        aside::draw(&sentences, frame, area, view);
    }
}

/// The part of the programme that a field is about.
fn part_of(field: &str) -> Part {
    match field {
        "not_promotions" | "not_discounts" | "not_goods" | "not_categories" | "strict" => Part::Exclusions,
        "cap" | "less" | "less_cap" | "least" | "least_cap" | "least_money" | "reduced" => Part::Spending,
        "valid" | "warn" | "returned" => Part::Life,
        "birthday" | "birthday_days" | "birthday_valid" | "first" | "first_valid" | "referral" | "referral_valid" => {
            Part::Gifts
        }
        _ => Part::Earning,
    }
}
