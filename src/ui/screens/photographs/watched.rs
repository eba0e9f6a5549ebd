//! New pictures in the watched folder, to be taken with one key.

use super::forms::EditSettings;
use super::take::Take;
use crate::args;
use crate::desk::photograph::{ListWatched, PhotographSettings, WatchedFile};
use crate::desk::{Answer, Noun};
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::role::Permission;
use crate::domain::time::wall_of;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format::date_time;

/// The new pictures.
pub struct WatchedList {
    client: ClientId,
    visit: Option<VisitId>,
    may_take: bool,
    settings: Option<PhotographSettings>,
}

/// A picture with its place in the list.
pub struct Numbered {
    at: i64,
    file: WatchedFile,
}

impl WatchedList {
    /// To be taken for this client.
    pub(super) fn new(client: ClientId, visit: Option<VisitId>, may_take: bool) -> Self {
        Self { client, visit, may_take, settings: None }
    }

    fn removes(&self) -> bool {
        self.settings.as_ref().is_some_and(|settings| settings.remove_originals)
    }
}

impl Listing for WatchedList {
    type Row = Numbered;

    fn title(&self) -> &'static str {
        "photograph-watched-title"
    }

    fn head(&self, view: &View) -> String {
        let folder = self.settings.as_ref().and_then(|settings| settings.folder.as_ref());
        match folder {
            Some(folder) => view.say_with("photograph-watched-in", args!["folder" => folder.display().to_string()]),
            None => view.say(self.title()),
        }
    }

    fn nothing(&self) -> &'static str {
        match self.settings.as_ref().map(|settings| settings.folder.is_some()) {
            Some(false) => "photograph-watched-none-chosen",
            _ => "photograph-watched-nothing",
        }
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Photographs]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListWatched {});
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Numbered>> {
        let Answer::ListWatched(watched) = answer else { return None };
        self.settings = Some(watched.settings);
        Some((0..).zip(watched.files).map(|(at, file)| Numbered { at, file }).collect())
    }

    fn id(row: &Numbered) -> i64 {
        row.at
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("photograph-file"), 2),
            Column::share(view.say("photograph-written"), 2),
            Column::fixed(view.say("photograph-kilobytes"), 8).right(),
        ]
    }

    fn cells(&self, row: &Numbered, view: &View) -> Vec<TableCell> {
        let written = date_time(wall_of(row.file.written_at, &view.zone()), &view.words);
        vec![
            TableCell::text(row.file.name.clone()),
            TableCell::meant(written, Meaning::Dim),
            TableCell::meant(row.file.bytes.div_ceil(1024).to_string(), Meaning::Dim),
        ]
    }

    fn aside(&self, _row: &Numbered, view: &View) -> Vec<(String, Meaning)> {
        let key = if self.removes() { "photograph-watched-removed" } else { "photograph-watched-left" };
        vec![(view.say(key), Meaning::Hint)]
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Photographs, Layer::List]
    }

    fn offers(&self, row: Option<&Numbered>, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        offers.extend(row.map(|_| Action::Open));
        if view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::EditSettings)) {
            offers.push(Action::Edit);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Numbered>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        match (action, row) {
            (Action::Open, Some(_)) if !self.may_take => {
                turn.say(Message::refused(view.say("photograph-no-consent")));
            }
            (Action::Open, Some(row)) => {
                let take = Take::of_file(self.client, self.visit, row.file.clone(), self.removes());
                turn.show(FormScreen::new(take, view));
            }
            (Action::Edit, _) => {
                turn.show(FormScreen::new(EditSettings::new(self.settings.clone().unwrap_or_default()), view));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
