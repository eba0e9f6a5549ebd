//! The parts of a record that are typed: settings, technique, skin, pain, advice, result, notes.

use crate::desk::Answer;
use crate::desk::record::WriteRecord;
use crate::domain::ids::VisitId;
use crate::domain::record::{Parameter, ParameterValue, Part, Protocol, SeenReaction, Sheet};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::record::{RECORD, parameter_field};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::words::records::reaction_key;

use super::writer::Writer;

/// The form of them.
pub(super) struct Details {
    visit: VisitId,
    version: u32,
    sheet: Sheet,
    protocol: &'static Protocol,
    /// Where one begins.
    part: Part,
}

impl Details {
    /// Of what the salon has.
    pub(super) fn new(writer: &Writer, part: Part) -> Self {
        Self {
            visit: writer.visit(),
            version: writer.version(),
            sheet: writer.sheet.clone(),
            protocol: writer.protocol(),
            part,
        }
    }

    /// The field at which a part begins.
    fn field(&self) -> &'static str {
        match self.part {
            Part::Parameters => self.protocol.parameters.first().map_or("notes", |first| parameter_field(*first)),
            Part::Technique => "technique",
            Part::Reactions => "reactions",
            Part::Pain => "pain",
            Part::Aftercare => "aftercare",
            Part::Result => "result",
            Part::Zones | Part::Products | Part::Notes => "notes",
        }
    }
}

impl FormOwner for Details {
    fn form(&self) -> &'static Form {
        &RECORD
    }

    fn start(&self, view: &View) -> Draft {
        let parts: Vec<&str> = self.protocol.parts.iter().map(|part| part.code()).collect();
        let sheet = &self.sheet;
        // What was set is shown although the protocol may have changed since.
        let set = sheet.parameters.iter().map(|set| set.parameter);
        let parameters: Vec<&str> =
            self.protocol.parameters.iter().copied().chain(set).map(|parameter| parameter_field(parameter)).collect();
        let mut draft = Draft::new()
            .with("parts", parts.join(" "))
            .with("parameters", parameters.join(" "))
            .with("technique", sheet.technique.clone())
            .with("reaction-words", sheet.reaction_words.clone())
            .with("pain", sheet.pain.map(|pain| pain.to_string()).unwrap_or_default())
            .with_answer("aftercare", sheet.aftercare)
            .with("result", sheet.result.map(|result| result.to_string()).unwrap_or_default())
            .with("result-words", sheet.result_words.clone())
            .with("notes", sheet.notes.clone());
        for set in &sheet.parameters {
            draft.set(parameter_field(set.parameter), set.value.clone());
        }
        let seen = sheet.reactions.iter().map(|seen| (seen.code().to_owned(), view.say(reaction_key(*seen))));
        draft.choose("reactions", &seen.collect::<Vec<_>>());
        draft
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}", RECORD.name, self.visit))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if !form.is_dirty() {
            form.focus_on(self.field(), &form_context(turn.view()));
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let text = |key: &str| draft.text(key).to_owned();
        let number = |key: &str| draft.number(key).and_then(|number| u8::try_from(number).ok());
        let parameters = Parameter::ALL
            .iter()
            .map(|parameter| ParameterValue { parameter: *parameter, value: text(parameter_field(*parameter)) });
        let sheet = Sheet {
            parameters: parameters.filter(|set| !set.value.is_empty()).collect(),
            technique: text("technique"),
            reactions: draft.chosen("reactions").into_iter().filter_map(SeenReaction::from_code).collect(),
            reaction_words: text("reaction-words"),
            pain: number("pain"),
            aftercare: draft.yes("aftercare"),
            result: number("result"),
            result_words: text("result-words"),
            notes: text("notes"),
            ..self.sheet.clone()
        };
        turn.ask(WriteRecord { visit: self.visit, version: self.version, sheet });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::WriteRecord(_) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("record-written")));
        FormEnd::Done
    }
}
