//! Rooms: the list, and the form that adds or changes one.

use crate::args;
use crate::desk::schedule::{ListSchedule, SaveRoom};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::catalogue::RoomKind;
use crate::domain::role::Permission;
use crate::domain::schedule::{Room, RoomDetails, ScheduleRefusal};
use crate::ui::action::Action;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::catalogue::ROOM;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::schedule::room_kind_key;

use super::written::{may, yes_no};

/// The rooms.
pub struct Rooms;

impl Listing for Rooms {
    type Row = Room;

    fn title(&self) -> &'static str {
        "catalogue-rooms-title"
    }

    fn nothing(&self) -> &'static str {
        "catalogue-rooms-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Schedule]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListSchedule { with_inactive: true });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Room>> {
        let Answer::ListSchedule(mut roster) = answer else { return None };
        roster.rooms.sort_by_key(|room| !room.active);
        Some(roster.rooms)
    }

    fn id(row: &Room) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("catalogue-column-name"), 1),
            Column::share(view.say("catalogue-column-fit-for"), 1),
        ]
    }

    fn cells(&self, row: &Room, view: &View) -> Vec<TableCell> {
        let means = if row.active { Meaning::Text } else { Meaning::Dim };
        vec![TableCell::meant(&row.details.name, means), TableCell::meant(kinds(row, view), means)]
    }

    fn aside(&self, row: &Room, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(row.details.name.clone(), Meaning::Title)];
        if !row.active {
            lines.push((view.say("catalogue-not-bookable"), Meaning::Caution));
        }
        lines.push((kinds(row, view), Meaning::Text));
        lines
    }

    fn offers(&self, row: Option<&Room>, view: &View) -> Vec<Action> {
        match row {
            _ if !may(view, Permission::EditSchedule) => Vec::new(),
            Some(_) => vec![Action::New, Action::Edit],
            None => vec![Action::New],
        }
    }

    fn act(&mut self, action: Action, row: Option<&Room>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        if !may(view, Permission::EditSchedule) {
            return Handled::No;
        }
        match (action, row) {
            (Action::New, _) => turn.show(FormScreen::new(EditRoom(None), view)),
            (Action::Edit | Action::Open, Some(row)) => {
                turn.show(FormScreen::new(EditRoom(Some(row.clone())), view));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}

/// What a room is fit for, in words.
fn kinds(room: &Room, view: &View) -> String {
    room.details.kinds.iter().map(|kind| view.say(room_kind_key(*kind))).collect::<Vec<_>>().join(", ")
}

/// The form of a room: a new one, or one that there is.
struct EditRoom(Option<Room>);

impl FormOwner for EditRoom {
    fn form(&self) -> &'static Form {
        &ROOM
    }

    fn start(&self, view: &View) -> Draft {
        let Some(Room { details, active, .. }) = &self.0 else { return Draft::new().with("active", "yes") };
        let mut draft = Draft::new().with("name", &details.name).with("active", yes_no(*active));
        let named = |kind: &RoomKind| (kind.code().to_owned(), view.say(room_kind_key(*kind)));
        draft.choose("kinds", &details.kinds.iter().map(named).collect::<Vec<_>>());
        draft
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.0.as_ref().map_or_else(|| "new".to_owned(), |room| room.id.to_string());
        Some(format!("{}-{about}", ROOM.name))
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let (id, version) = self.0.as_ref().map_or((None, 0), |known| (Some(known.id), known.version));
        let kinds = draft.chosen("kinds").into_iter().filter_map(RoomKind::from_code).collect();
        let room = RoomDetails { name: draft.text("name").to_owned(), kinds };
        turn.ask(SaveRoom { id, version, room, active: draft.yes("active") });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveRoom(saved) = answer else { return FormEnd::Open };
        let text = turn.view().say_with("catalogue-saved", args!["name" => saved.details.name]);
        turn.say(Message::done(text));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Schedule(ScheduleRefusal::NoName | ScheduleRefusal::NameTaken) => Some("name"),
            _ => None,
        }
    }
}
