//! A photograph put right or aside, a pair given out, the watched folder.

use super::{stage_key, zones};
use crate::args;
use crate::desk::photograph::{
    ChangePhotographSettings, CorrectPhotograph, ExportPair, PhotographSettings, SetAsidePhotograph,
};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::PhotographId;
use crate::domain::photograph::{GivenFor, Photograph, PhotographDetails, PhotographRefusal, Stage};
use crate::domain::typed::Looking;
use crate::domain::zone::Zone;
use crate::outside::places::papers_folder;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::photograph::{CORRECT, EXPORT, SET_ASIDE, SETTINGS};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::words::format;
use crate::words::zones::zone_name;

/// Saying anew where a photograph belongs.
pub(super) struct Correct {
    now: Photograph,
}

impl Correct {
    /// Of this one.
    pub(super) fn new(now: Photograph) -> Self {
        Self { now }
    }
}

impl FormOwner for Correct {
    fn form(&self) -> &'static Form {
        &CORRECT
    }

    fn start(&self, view: &View) -> Draft {
        let details = &self.now.details;
        Draft::new()
            .with_chosen("zone", details.zone.code(), zone_name(&view.words, details.zone))
            .with_chosen("stage", details.stage.code(), view.say(stage_key(details.stage)))
            .with("taken", format::day_numbers(details.taken_on, view.words.language()))
            .with("note", details.note.clone())
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        form.give_options("zone", zones(turn.view()));
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let details = PhotographDetails {
            taken_on: draft
                .day("taken", form_context(turn.view()).today, Looking::Back)
                .unwrap_or(self.now.details.taken_on),
            zone: Zone::from_code(draft.text("zone")).unwrap_or(self.now.details.zone),
            stage: Stage::from_code(draft.text("stage")).unwrap_or(self.now.details.stage),
            visit: self.now.details.visit,
            note: draft.text("note").to_owned(),
        };
        turn.ask(CorrectPhotograph { photograph: self.now.id, version: self.now.version, details });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::CorrectPhotograph(_)) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("photograph-corrected")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Photograph(PhotographRefusal::InTheFuture)).then_some("taken")
    }
}

/// Putting a photograph aside.
pub(super) struct SetAside {
    photograph: PhotographId,
    version: u32,
}

impl SetAside {
    /// This one.
    pub(super) fn new(one: &Photograph) -> Self {
        Self { photograph: one.id, version: one.version }
    }
}

impl FormOwner for SetAside {
    fn form(&self) -> &'static Form {
        &SET_ASIDE
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let reason = form.draft().text("reason").to_owned();
        turn.ask(SetAsidePhotograph { photograph: self.photograph, version: self.version, reason });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::SetAsidePhotograph(_)) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("photograph-set-aside")));
        FormEnd::Done
    }
}

/// Giving a pair out.
pub(super) struct Export {
    left: PhotographId,
    right: PhotographId,
    /// The name of the file: a zone and two days, and nobody's name.
    name: String,
}

impl Export {
    /// These two.
    pub(super) fn new(left: &Photograph, right: &Photograph) -> Self {
        let days = [left.details.taken_on.to_string(), right.details.taken_on.to_string()];
        let name = [left.details.zone.code(), &days[0], &days[1]].join("-");
        Self { left: left.id, right: right.id, name }
    }
}

impl FormOwner for Export {
    fn form(&self) -> &'static Form {
        &EXPORT
    }

    fn start(&self, view: &View) -> Draft {
        let file = papers_folder().join([self.name.as_str(), ".jpg"].concat());
        Draft::new()
            .with_chosen("purpose", GivenFor::Client.code(), view.say("photograph-for-client"))
            .with("file", file.display().to_string())
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let purpose = GivenFor::from_code(draft.text("purpose")).unwrap_or(GivenFor::Client);
        let to = draft.text("file").into();
        turn.ask(ExportPair { left: self.left, right: self.right, purpose, to });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::ExportPair(exported) = answer else { return FormEnd::Open };
        let file = exported.path.display().to_string();
        turn.say(Message::done(turn.view().say_with("photograph-exported", args!["file" => file])));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Consent(_) => Some("purpose"),
            DeskError::Photograph(PhotographRefusal::FileExists) | DeskError::Store(_) => Some("file"),
            _ => None,
        }
    }
}

/// Choosing the watched folder.
pub(super) struct EditSettings {
    now: PhotographSettings,
}

impl EditSettings {
    /// Begins with what is chosen.
    pub(super) fn new(now: PhotographSettings) -> Self {
        Self { now }
    }
}

impl FormOwner for EditSettings {
    fn form(&self) -> &'static Form {
        &SETTINGS
    }

    fn start(&self, _view: &View) -> Draft {
        let folder = self.now.folder.as_ref().map(|folder| folder.display().to_string());
        Draft::new().with("folder", folder.unwrap_or_default()).with_answer("remove", self.now.remove_originals)
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let folder = Some(draft.text("folder")).filter(|folder| !folder.is_empty()).map(Into::into);
        let settings = PhotographSettings { folder, remove_originals: draft.yes("remove") };
        turn.ask(ChangePhotographSettings { settings });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::ChangePhotographSettings(_)) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("photograph-settings-saved")));
        FormEnd::Done
    }
}
