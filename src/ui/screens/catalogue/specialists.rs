//! The list of specialists.

use crate::desk::schedule::{ListSchedule, RosterSpecialist};
use crate::desk::{Answer, Noun};
use crate::domain::role::Permission;
use crate::domain::schedule::Weekday;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Turn, View};
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::schedule::category_key;

use super::hours::EditHours;
use super::specialist_form::EditSpecialist;
use super::written::{may, weekly};

/// The specialists.
pub struct Specialists;

/// The weekdays of work in two letters each.
fn week(row: &RosterSpecialist, view: &View) -> String {
    let names = format::weekdays_short(&view.words);
    let works = Weekday::ALL.iter().zip(names).filter(|(weekday, _)| !weekly(row, **weekday).is_empty());
    works.map(|(_, name)| name).collect::<Vec<_>>().join(" ")
}

impl Listing for Specialists {
    type Row = RosterSpecialist;

    fn title(&self) -> &'static str {
        "catalogue-specialists-title"
    }

    fn nothing(&self) -> &'static str {
        "catalogue-specialists-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Schedule]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListSchedule { with_inactive: true });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<RosterSpecialist>> {
        let Answer::ListSchedule(roster) = answer else { return None };
        let mut specialists = roster.specialists;
        specialists.sort_by_key(|row| !row.specialist.active);
        Some(specialists)
    }

    fn id(row: &RosterSpecialist) -> i64 {
        row.specialist.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("catalogue-column-name"), 1),
            Column::share(view.say("catalogue-column-title"), 1),
            Column::fixed(view.say("catalogue-column-week"), 20),
        ]
    }

    fn cells(&self, row: &RosterSpecialist, view: &View) -> Vec<TableCell> {
        let means = if row.specialist.active { Meaning::Text } else { Meaning::Dim };
        let days = if row.specialist.active { week(row, view) } else { view.say("catalogue-not-bookable") };
        vec![
            TableCell::meant(&row.specialist.details.name, means),
            TableCell::meant(&row.specialist.details.title, means),
            TableCell::meant(days, means),
        ]
    }

    fn aside(&self, row: &RosterSpecialist, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(row.specialist.details.name.clone(), Meaning::Title)];
        if !row.specialist.active {
            lines.push((view.say("catalogue-not-bookable"), Meaning::Caution));
        }
        for (weekday, name) in Weekday::ALL.iter().zip(format::weekdays_short(&view.words)) {
            let hours = weekly(row, *weekday);
            let (hours, means) =
                if hours.is_empty() { (view.say("catalogue-day-off"), Meaning::Dim) } else { (hours, Meaning::Text) };
            lines.push((format!("{name} {hours}"), means));
        }
        lines.push((format!("{}:", view.say("catalogue-skills")), Meaning::Label));
        let skills = row.specialist.details.skills.iter().map(|skill| view.say(category_key(*skill)));
        lines.push((skills.collect::<Vec<_>>().join(", "), Meaning::Text));
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Specialists, Layer::List]
    }

    fn offers(&self, row: Option<&RosterSpecialist>, view: &View) -> Vec<Action> {
        match row {
            _ if !may(view, Permission::EditSchedule) => Vec::new(),
            Some(_) => vec![Action::New, Action::Edit, Action::Hours],
            None => vec![Action::New],
        }
    }

    fn act(&mut self, action: Action, row: Option<&RosterSpecialist>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        if !may(view, Permission::EditSchedule) {
            return Handled::No;
        }
        match (action, row) {
            (Action::New, _) => turn.show(FormScreen::new(EditSpecialist::new(None), view)),
            (Action::Edit | Action::Open, Some(row)) => {
                turn.show(FormScreen::new(EditSpecialist::new(Some(row.specialist.clone())), view));
            }
            (Action::Hours, Some(row)) => turn.show(FormScreen::new(EditHours::new(row.clone()), view)),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
