//! Devices: the list, and the form that adds or changes one.

use crate::args;
use crate::desk::schedule::{ListSchedule, SaveDevice};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::catalogue::DeviceKind;
use crate::domain::role::Permission;
use crate::domain::schedule::{Device, DeviceDetails, ScheduleRefusal};
use crate::ui::action::Action;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::catalogue::DEVICE;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::schedule::device_kind_key;

use super::written::{may, yes_no};

/// The devices.
pub struct Devices;

impl Listing for Devices {
    type Row = Device;

    fn title(&self) -> &'static str {
        "catalogue-devices-title"
    }

    fn nothing(&self) -> &'static str {
        "catalogue-devices-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Schedule]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListSchedule { with_inactive: true });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Device>> {
        let Answer::ListSchedule(mut roster) = answer else { return None };
        roster.devices.sort_by_key(|device| !device.active);
        Some(roster.devices)
    }

    fn id(row: &Device) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![Column::share(view.say("catalogue-column-name"), 1), Column::share(view.say("catalogue-column-kind"), 1)]
    }

    fn cells(&self, row: &Device, view: &View) -> Vec<TableCell> {
        let means = if row.active { Meaning::Text } else { Meaning::Dim };
        vec![TableCell::meant(&row.details.name, means), TableCell::meant(kinds(row, view), means)]
    }

    fn aside(&self, row: &Device, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(row.details.name.clone(), Meaning::Title)];
        if !row.active {
            lines.push((view.say("catalogue-not-bookable"), Meaning::Caution));
        }
        lines.push((kinds(row, view), Meaning::Text));
        lines
    }

    fn offers(&self, row: Option<&Device>, view: &View) -> Vec<Action> {
        match row {
            _ if !may(view, Permission::EditSchedule) => Vec::new(),
            Some(_) => vec![Action::New, Action::Edit],
            None => vec![Action::New],
        }
    }

    fn act(&mut self, action: Action, row: Option<&Device>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        if !may(view, Permission::EditSchedule) {
            return Handled::No;
        }
        match (action, row) {
            (Action::New, _) => turn.show(FormScreen::new(EditDevice(None), view)),
            (Action::Edit | Action::Open, Some(row)) => {
                turn.show(FormScreen::new(EditDevice(Some(row.clone())), view));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}

/// What a device does, in words.
fn kinds(device: &Device, view: &View) -> String {
    view.say(device_kind_key(device.details.kind))
}

/// The form of a device: a new one, or one that there is.
struct EditDevice(Option<Device>);

impl FormOwner for EditDevice {
    fn form(&self) -> &'static Form {
        &DEVICE
    }

    fn start(&self, view: &View) -> Draft {
        let Some(Device { details, active, .. }) = &self.0 else { return Draft::new().with("active", "yes") };
        Draft::new().with("name", &details.name).with("active", yes_no(*active)).with_chosen(
            "kind",
            details.kind.code(),
            view.say(device_kind_key(details.kind)),
        )
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.0.as_ref().map_or_else(|| "new".to_owned(), |device| device.id.to_string());
        Some(format!("{}-{about}", DEVICE.name))
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let (id, version) = self.0.as_ref().map_or((None, 0), |known| (Some(known.id), known.version));
        let Some(kind) = DeviceKind::from_code(draft.text("kind")) else { return };
        let device = DeviceDetails { name: draft.text("name").to_owned(), kind };
        turn.ask(SaveDevice { id, version, device, active: draft.yes("active") });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveDevice(saved) = answer else { return FormEnd::Open };
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
