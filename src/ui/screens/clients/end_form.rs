//! The end of a line: it asks why, and the line stays on the card with the reason.

use super::allergy_line::{condition, substance};
use crate::args;
use crate::desk::health::{EndAllergy, EndCondition, EndMedication};
use crate::desk::{Answer, DeskError};
use crate::domain::health::{AllergyLine, ConditionLine, MedicationLine};
use crate::domain::ids::{AllergyId, ConditionId, MedicationId};
use crate::ui::form::{Form, FormState};
use crate::ui::forms::client::END_LINE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// Which line.
#[derive(Clone, Copy, Debug)]
enum Line {
    Allergy(AllergyId),
    Condition(ConditionId),
    Medication(MedicationId),
}

/// Ends a line.
pub(super) struct EndLine {
    line: Line,
    version: i64,
    name: String,
}

impl EndLine {
    /// Of an allergy that holds.
    pub(super) fn allergy(line: &AllergyLine, view: &View) -> Option<Self> {
        let name = substance(&line.code, &line.said, view);
        line.ended.is_none().then_some(Self { line: Line::Allergy(line.id), version: line.version, name })
    }

    /// Of a condition that holds.
    pub(super) fn condition(line: &ConditionLine, view: &View) -> Option<Self> {
        let name = condition(&line.code, &line.said, view);
        line.ended.is_none().then_some(Self { line: Line::Condition(line.id), version: line.version, name })
    }

    /// Of a medication that is not struck.
    pub(super) fn medication(line: &MedicationLine, view: &View) -> Option<Self> {
        let name = condition(&line.code, &line.said, view);
        line.ended.is_none().then_some(Self { line: Line::Medication(line.id), version: line.version, name })
    }
}

impl FormOwner for EndLine {
    fn form(&self) -> &'static Form {
        &END_LINE
    }

    fn title(&self, view: &View) -> String {
        view.say_with("allergy-title-of", args!["title" => view.say(END_LINE.title), "name" => self.name.clone()])
    }

    fn draft_name(&self) -> Option<String> {
        None // one line of text is typed again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let (version, why) = (self.version, form.draft().text("why").to_owned());
        match self.line {
            Line::Allergy(line) => turn.ask(EndAllergy { line, version, why }),
            Line::Condition(line) => turn.ask(EndCondition { line, version, why }),
            Line::Medication(line) => turn.ask(EndMedication { line, version, why }),
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::EndAllergy(_) | Answer::EndCondition(_) | Answer::EndMedication(_)) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("line-ended")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Health(_)).then_some("why")
    }
}
