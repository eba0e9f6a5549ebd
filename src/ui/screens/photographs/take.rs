//! A photograph being taken in: the file is prepared away from the desk, then it goes on the card.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{stage_key, zones};
use crate::desk::photograph::{RemoveOriginal, Source, TakePhotograph, WatchedFile};
use crate::desk::worker::{Command, Outcome};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::photograph::{PhotographDetails, PhotographRefusal, Stage};
use crate::domain::time::wall_of;
use crate::domain::typed::Looking;
use crate::domain::zone::Zone;
use crate::outside::import::home;
use crate::outside::photograph::look_for;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::photograph::{TAKE, meant};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::put;
use crate::words::format;

/// Columns beside the form, where the folder is shown.
const FOLDER: u16 = 26;

/// Taking a photograph in.
pub(super) struct Take {
    client: ClientId,
    visit: Option<VisitId>,
    /// The file of the watched folder, where it comes from there.
    file: Option<WatchedFile>,
    removes: bool,
}

impl Take {
    /// Of a client, from a file that is still to be chosen.
    pub(super) fn new(client: ClientId, visit: Option<VisitId>) -> Self {
        Self { client, visit, file: None, removes: false }
    }

    /// From the watched folder. `removes`: the original goes once the photograph is on the card.
    pub(super) fn of_file(client: ClientId, visit: Option<VisitId>, file: WatchedFile, removes: bool) -> Self {
        Self { client, visit, file: Some(file), removes }
    }

    fn details(&self, draft: &Draft, view: &View) -> Option<PhotographDetails> {
        Some(PhotographDetails {
            taken_on: draft.day("taken", form_context(view).today, Looking::Back)?,
            zone: Zone::from_code(draft.text("zone"))?,
            stage: Stage::from_code(draft.text("stage"))?,
            visit: self.visit,
            note: draft.text("note").to_owned(),
        })
    }
}

impl FormOwner for Take {
    fn form(&self) -> &'static Form {
        &TAKE
    }

    fn start(&self, view: &View) -> Draft {
        let language = view.words.language();
        let file = self.file.as_ref();
        let day = file.map_or_else(|| view.wall().date(), |file| wall_of(file.written_at, &view.zone()).date());
        let path = file.map_or_else(home, |file| file.path.display().to_string());
        Draft::new()
            .with("file", path)
            .with_chosen("stage", Stage::Before.code(), view.say(stage_key(Stage::Before)))
            .with("taken", format::day_numbers(day, language))
    }

    fn draft_name(&self) -> Option<String> {
        None // the file is still there
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        form.give_options("zone", zones(turn.view()));
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.command(Command::PreparePhotograph(meant(form.draft().text("file")).into()));
    }

    fn came(&mut self, outcome: Outcome, form: &mut FormState, turn: &mut Turn<'_>) {
        let Outcome::PhotographPrepared(prepared) = outcome else { return };
        let Some(details) = self.details(&form.draft(), turn.view()) else { return };
        let came_from = self.file.as_ref().map(|file| file.came_from.clone()).unwrap_or_default();
        turn.ask(TakePhotograph { client: self.client, details, picture: Source::Prepared(prepared), came_from });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::TakePhotograph(_) = answer else { return FormEnd::Open };
        let original = self.file.as_ref().filter(|_| self.removes);
        let key = match original {
            Some(_) => "photograph-taken-removed",
            None => "photograph-taken-left",
        };
        if let Some(file) = original {
            turn.ask(RemoveOriginal { came_from: file.came_from.clone() });
        }
        turn.say(Message::done(turn.view().say(key)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Picture(_) | DeskError::Photograph(PhotographRefusal::TakenAlready) => Some("file"),
            DeskError::Photograph(PhotographRefusal::InTheFuture) => Some("taken"),
            _ => None,
        }
    }

    fn aside(&self) -> u16 {
        FOLDER
    }

    /// What the folder has that begins as typed.
    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let signs = view.theme.signs();
        let buffer = frame.buffer_mut();
        let head = view.say("photograph-in-folder");
        put(buffer, area.x + 1, area.y, area.right(), &head, view.style(Meaning::Label), signs.ellipsis);
        let found = look_for(meant(form.draft().text("file")));
        for (row, entry) in area.rows().skip(1).zip(found) {
            let name = if entry.is_file { entry.name } else { [entry.name.as_str(), "/"].concat() };
            put(buffer, row.x + 1, row.y, row.right(), &name, view.style(Meaning::Text), signs.ellipsis);
        }
    }
}
