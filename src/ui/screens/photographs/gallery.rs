//! The photographs of a client, two of them side by side.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::forms::{Correct, Export, SetAside};
use super::pairs::pair_of;
use super::stage_key;
use super::take::Take;
use super::watched::WatchedList;
use crate::args;
use crate::desk::photograph::{Gallery, ListPhotographs, PictureShown, ShowPicture};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::{ClientId, PhotographId, VisitId};
use crate::domain::photograph::Photograph;
use crate::domain::role::Permission;
use crate::outside::photograph::pixels;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, Screen, Turn, View};
use crate::ui::screens::{FormScreen, ListScreen};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::split;
use crate::ui::widgets::picture::Picture;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::table::{Column, Table, TableCell};
use crate::ui::widgets::text::{clear, put, wrap};
use crate::words::format;
use crate::words::zones::zone_name;

/// Columns of the pictures on the smallest screen.
const PICTURES: u16 = 42;
/// Pictures that are kept at hand; the oldest is forgotten first.
const KEPT: usize = 6;

/// A picture that came, or why it did not.
type Came = Result<Picture, String>;

/// The photographs of a client.
pub struct GalleryPage {
    client: ClientId,
    visit: Option<VisitId>,
    gallery: Option<Gallery>,
    place: ListPlace,
    /// The one that others are compared with, where somebody chose it.
    marked: Option<PhotographId>,
    /// Whether the pictures take the whole page.
    is_full: bool,
    pictures: Vec<(PhotographId, Came)>,
    asked: Option<PhotographId>,
}

impl GalleryPage {
    /// Of this client; a new photograph belongs to the visit, where one is given.
    pub fn new(client: ClientId, visit: Option<VisitId>) -> Self {
        Self {
            client,
            visit,
            gallery: None,
            place: ListPlace::new(),
            marked: None,
            is_full: false,
            pictures: Vec::new(),
            asked: None,
        }
    }

    fn all(&self) -> &[Photograph] {
        self.gallery.as_ref().map_or(&[], |gallery| &gallery.photographs)
    }

    fn chosen(&self) -> Option<&Photograph> {
        self.all().get(self.place.at(self.all().len()))
    }

    /// The two that stand side by side, the earlier one first.
    fn pair(&self) -> Option<(&Photograph, Option<&Photograph>)> {
        let all = self.all();
        let marked = self.marked.and_then(|id| all.iter().position(|one| one.id == id));
        let (first, second) = pair_of(all, self.place.at(all.len()), marked)?;
        Some((all.get(first)?, second.and_then(|at| all.get(at))))
    }

    fn may(needs: Permission, view: &View) -> bool {
        view.actor.as_ref().is_some_and(|actor| actor.role.may(needs))
    }

    /// Asks for the next picture that is to be seen and is not at hand.
    fn ask_next(&mut self, turn: &mut Turn<'_>) {
        if self.asked.is_some() || !Self::may(Permission::SeePhotographs, turn.view()) {
            return;
        }
        let Some((first, second)) = self.pair() else { return };
        let next = [Some(first.id), second.map(|one| one.id)]
            .into_iter()
            .flatten()
            .find(|id| !self.pictures.iter().any(|(known, _)| known == id));
        if let Some(photograph) = next {
            self.asked = Some(photograph);
            // Half blocks and signs have fewer places than the small copy has pixels.
            turn.ask(ShowPicture { photograph, small: !turn.view().graphics.is_true() });
        }
    }

    fn keep(&mut self, id: PhotographId, came: Came) {
        if self.pictures.len() >= KEPT {
            let _ = self.pictures.remove(0);
        }
        self.pictures.push((id, came));
    }

    fn take_in(&self, turn: &mut Turn<'_>) {
        let view = turn.view();
        match &self.gallery {
            Some(gallery) if gallery.may_take => {
                turn.show(FormScreen::new(Take::new(gallery.client, self.visit), view));
            }
            Some(_) => turn.say(Message::refused(view.say("photograph-no-consent"))),
            None => {}
        }
    }

    /// Opens what a key asks for of the chosen one.
    fn open(&self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        match (action, self.chosen()) {
            (Action::Edit, Some(one)) => turn.show(FormScreen::new(Correct::new(one.clone()), view)),
            (Action::Remove, Some(one)) => turn.show(FormScreen::new(SetAside::new(one), view)),
            (Action::ExportPair, Some(_)) => match self.pair() {
                Some((left, Some(right))) => turn.show(FormScreen::new(Export::new(left, right), view)),
                _ => turn.say(Message::note(view.say("photograph-no-pair"))),
            },
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn draw_list(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let columns = [
            Column::fixed(view.say("photograph-taken-on"), 10),
            Column::share(view.say("photograph-zone"), 2),
            Column::share(view.say("photograph-stage"), 1),
        ];
        let all = self.all();
        let row = |at: usize| {
            let Some(one) = all.get(at) else { return Vec::new() };
            let day = format::day_numbers(one.details.taken_on, view.words.language());
            let mark = if self.marked == Some(one.id) { view.theme.signs().good } else { "" };
            let stage = [view.say(stage_key(one.details.stage)).as_str(), mark].join(" ");
            vec![
                TableCell::text(day),
                TableCell::text(zone_name(&view.words, one.details.zone)),
                TableCell::text(stage.trim_end()),
            ]
        };
        let table = Table { columns: &columns, count: all.len(), row: &row, nothing: "", focused: true };
        table.draw(area, frame.buffer_mut(), &view.theme, &self.place);
    }

    /// Both pictures with their days above, or why there are none.
    fn draw_pair(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let Some((first, second)) = self.pair() else { return };
        let buffer = frame.buffer_mut();
        if !Self::may(Permission::SeePhotographs, view) {
            say(&view.say("photograph-may-not-see"), Meaning::Hint, area, buffer, view);
            return;
        }
        let Some(second) = second else {
            self.draw_one(first, area, buffer, view);
            return;
        };
        let half = area.width.saturating_sub(1) / 2;
        let left = Rect { width: half, ..area };
        let right = Rect { x: area.x + half + 1, width: area.width.saturating_sub(half + 1), ..area };
        self.draw_one(first, left, buffer, view);
        self.draw_one(second, right, buffer, view);
    }

    fn draw_one(&self, one: &Photograph, area: Rect, buffer: &mut Buffer, view: &View) {
        let ellipsis = view.theme.signs().ellipsis;
        let day = format::day_numbers(one.details.taken_on, view.words.language());
        let head = [view.say(stage_key(one.details.stage)), day].join(" ");
        let is_chosen = self.chosen().is_some_and(|chosen| chosen.id == one.id);
        let meaning = if is_chosen { Meaning::Title } else { Meaning::Label };
        put(buffer, area.x + 1, area.y, area.right(), &head, view.style(meaning), ellipsis);
        let zone = zone_name(&view.words, one.details.zone);
        let beneath = if one.details.note.is_empty() { zone } else { [zone, one.details.note.clone()].join(": ") };
        let last = area.bottom().saturating_sub(1);
        put(buffer, area.x + 1, last, area.right(), &beneath, view.style(Meaning::Dim), ellipsis);
        let room = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
        match self.pictures.iter().find(|(id, _)| *id == one.id) {
            Some((_, Ok(picture))) => picture.draw(room, buffer, view),
            Some((_, Err(why))) => say(why, Meaning::Error, room, buffer, view),
            None => say(ellipsis, Meaning::Dim, room, buffer, view),
        }
    }
}

/// A sentence where a picture would be.
fn say(text: &str, meaning: Meaning, area: Rect, buffer: &mut Buffer, view: &View) {
    let lines = wrap(text, area.width.saturating_sub(2).max(1));
    for (row, line) in area.rows().zip(lines) {
        put(buffer, row.x + 1, row.y, row.right(), &line, view.style(meaning), view.theme.signs().ellipsis);
    }
}

impl Screen for GalleryPage {
    fn title(&self, view: &View) -> String {
        match &self.gallery {
            Some(gallery) => view.say_with("photograph-title-of", args!["name" => gallery.name.as_str()]),
            None => view.say("photograph-title"),
        }
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Photographs, Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Photographs, Noun::Consents]
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        match &self.gallery {
            Some(gallery) if gallery.may_take => offers.extend([Action::New, Action::WatchedFolder]),
            Some(_) => offers.push(Action::Consents),
            None => {}
        }
        if !self.all().is_empty() {
            offers.extend([Action::Open, Action::MarkPicture]);
            if Self::may(Permission::ExportPhotographs, view) {
                offers.push(Action::ExportPair);
            }
            offers.extend([Action::Edit, Action::Remove]);
        }
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListPhotographs { client: self.client });
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Back if self.is_full => self.is_full = false,
            Action::Open => self.is_full = !self.is_full && !self.all().is_empty(),
            Action::New => self.take_in(turn),
            Action::WatchedFolder => {
                if let Some(gallery) = &self.gallery {
                    let list = WatchedList::new(gallery.client, self.visit, gallery.may_take);
                    turn.show(ListScreen::new(list));
                }
            }
            Action::Consents => turn.go(Destination::Consents(self.client)),
            Action::MarkPicture => {
                let chosen = self.chosen().map(|one| one.id);
                self.marked = if self.marked == chosen { None } else { chosen };
                self.ask_next(turn);
            }
            _ if self.place.act(action, self.all().len()) => self.ask_next(turn),
            _ => return self.open(action, turn),
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::ListPhotographs(gallery) => {
                let chosen = self.chosen().map(|one| one.id);
                self.client = gallery.client;
                let ids: Vec<PhotographId> = gallery.photographs.iter().map(|one| one.id).collect();
                self.gallery = Some(gallery);
                self.place.follow(chosen.as_ref(), ids);
                self.ask_next(turn);
            }
            Answer::ShowPicture(PictureShown { photograph, picture, .. }) => {
                self.asked = None;
                let number = u32::try_from(photograph.id.0).unwrap_or(u32::MAX);
                let came = pixels(&picture)
                    .map(|pixels| Picture::new(number, pixels))
                    .map_err(|refusal| turn.view().words.refusal(&DeskError::Picture(refusal)));
                self.keep(photograph.id, came);
                self.ask_next(turn);
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        let Some(asked) = self.asked.take() else { return Handled::No };
        self.keep(asked, Err(turn.view().words.refusal(error)));
        self.ask_next(turn);
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if area.height < 3 {
            return;
        }
        let buffer = frame.buffer_mut();
        clear(buffer, area, view.style(Meaning::Text));
        let title = self.title(view);
        put(buffer, area.x + 2, area.y, area.right(), &title, view.style(Meaning::Title), view.theme.signs().ellipsis);
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        if self.all().is_empty() {
            let (key, meaning) = match &self.gallery {
                None => return,
                Some(gallery) if gallery.may_take => ("photograph-none", Meaning::Hint),
                Some(_) => ("photograph-no-consent", Meaning::Caution),
            };
            let inner = Rect { x: body.x + 1, y: body.y + 1, width: body.width - 1, height: body.height - 1 };
            say(&view.say(key), meaning, inner, frame.buffer_mut(), view);
            return;
        }
        if self.is_full {
            self.draw_pair(frame, body, view);
            return;
        }
        let (left, right) = split(body, buffer, &view.theme, PICTURES);
        self.draw_list(frame, left, view);
        self.draw_pair(frame, right, view);
    }
}
