//! Who was away from the desk, for how long, and who stood in.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::args;
use crate::desk::away::{AwayHistory, DeskRules, ListAways};
use crate::desk::staff::ListStaff;
use crate::desk::{Answer, Noun};
use crate::domain::away::{Away, AwayEnd, Cover};
use crate::domain::role::Permission;
use crate::domain::time::wall_of;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Turn, View};
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;

use super::forms::Rules;
use super::who_stood_in::WhoStoodIn;

/// How many days one looks at.
const DAYS: i32 = 30;

/// The absences of a month.
#[derive(Default)]
pub struct Aways {
    /// The last day looked at; none is today.
    to: Option<Date>,
    empty_minutes: u32,
    minutes_over: u32,
    rules: DeskRules,
    /// For which absence the colleagues were asked for.
    naming: Option<Away>,
}

impl Aways {
    /// The first and the last day.
    fn days(&self, view: &View) -> (Date, Date) {
        let to = self.to.unwrap_or_else(|| view.wall().date());
        (to.saturating_sub((DAYS - 1).days()), to)
    }

    /// Another month; never one to come.
    fn turn_month(&mut self, days: i32, turn: &mut Turn<'_>) {
        let today = turn.view().wall().date();
        let to = self.days(turn.view()).1.saturating_add(days.days());
        self.to = Some(to).filter(|to| *to < today);
        self.ask(turn);
    }

    fn take_history(&mut self, history: AwayHistory) -> Vec<Away> {
        self.empty_minutes = history.empty_minutes;
        self.minutes_over = history.minutes_over;
        self.rules = history.rules;
        history.aways
    }
}

impl Listing for Aways {
    type Row = Away;

    fn title(&self) -> &'static str {
        "action-aways"
    }

    fn head(&self, view: &View) -> String {
        let (from, to) = self.days(view);
        let values = args![
            "from" => format::day_short(from, &view.words),
            "to" => format::day_short(to, &view.words),
            "empty" => self.empty_minutes,
            "over" => self.minutes_over
        ];
        view.say_with("away-list-head", values)
    }

    fn nothing(&self) -> &'static str {
        "away-list-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Desk]
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Aways, Layer::List]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        let (from, to) = self.days(turn.view());
        turn.ask(ListAways { from, to });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Away>> {
        match answer {
            Answer::ListAways(history) => return Some(self.take_history(history)),
            Answer::ListStaff(staff) => {
                if let Some(away) = self.naming.take() {
                    let others = staff.into_iter().filter(|person| person.active && person.id != away.staff);
                    let colleagues = others.map(|person| (person.id, person.name)).collect();
                    turn.show(WhoStoodIn::new(away, colleagues));
                }
            }
            _ => {}
        }
        None
    }

    fn id(row: &Away) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("away-column-when"), 16),
            Column::share(view.say("away-column-who"), 1),
            Column::fixed(view.say("away-column-away"), 9).right(),
            Column::fixed(view.say("away-column-empty"), 9).right(),
        ]
    }

    fn cells(&self, row: &Away, view: &View) -> Vec<TableCell> {
        let wall = wall_of(row.since, &view.zone());
        let when =
            format!("{} {}", format::day_numbers(wall.date(), view.words.language()), format::clock(wall.time()));
        let now = view.moment.now;
        let away =
            row.away_minutes(now).map_or_else(|| view.theme.signs().dash.to_owned(), |minutes| minutes.to_string());
        let empty = row.empty_minutes(now);
        let empty = if row.minutes_over(now) > 0 {
            TableCell::meant(format!("{} {empty}", view.theme.signs().caution), Meaning::Caution)
        } else {
            TableCell::text(empty.to_string())
        };
        vec![TableCell::text(when), TableCell::text(row.name.clone()), TableCell::text(away), empty]
    }

    fn aside(&self, row: &Away, view: &View) -> Vec<(String, Meaning)> {
        let left = format::clock(wall_of(row.since, &view.zone()).time());
        let mut lines = vec![
            (row.name.clone(), Meaning::Title),
            (view.say_with("away-aside-left", args!["time" => left]), Meaning::Text),
            (ending(row, view), Meaning::Text),
            (stand_in(row, view), Meaning::Text),
        ];
        let over = row.minutes_over(view.moment.now);
        if over > 0 {
            let values = args!["over" => over, "minutes" => row.minutes];
            lines.push((view.say_with("away-aside-over", values), Meaning::Caution));
        }
        let minutes = self.rules.away_minutes;
        lines.push((String::new(), Meaning::Text));
        lines.push((view.say_with("away-aside-rule", args!["minutes" => minutes]), Meaning::Hint));
        lines
    }

    fn offers(&self, row: Option<&Away>, view: &View) -> Vec<Action> {
        let naming = row.filter(|row| row.wants_name()).map(|_| Action::NameStandIn);
        let role = view.actor.as_ref().map(|actor| actor.role);
        let editing = role.filter(|role| role.may(Permission::EditSettings)).map(|_| Action::Edit);
        naming.into_iter().chain([Action::Left, Action::Right]).chain(editing).collect()
    }

    fn act(&mut self, action: Action, row: Option<&Away>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Left, _) => self.turn_month(-DAYS, turn),
            (Action::Right, _) => self.turn_month(DAYS, turn),
            (Action::NameStandIn, Some(row)) if row.wants_name() => {
                self.naming = Some(row.clone());
                turn.ask(ListStaff {});
            }
            (Action::Edit, _) => {
                let form = FormScreen::new(Rules::new(self.rules), turn.view());
                turn.show(form);
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}

/// How it ended.
fn ending(row: &Away, view: &View) -> String {
    match row.ended {
        None => view.say("away-aside-still"),
        Some((AwayEnd::DayOver, _)) => view.say("away-aside-day-over"),
        Some((AwayEnd::Back, at)) => {
            let back = format::clock(wall_of(at, &view.zone()).time());
            view.say_with("away-aside-back", args!["time" => back])
        }
    }
}

/// Who stood in.
fn stand_in(row: &Away, view: &View) -> String {
    let Some(stand_in) = &row.stand_in else {
        return if row.wants_name() { view.say("away-aside-unknown") } else { view.say("away-aside-nobody-needed") };
    };
    let name = stand_in.who.as_ref().map_or("", |(_, name)| name.as_str());
    match stand_in.cover {
        Cover::LoggedIn => {
            let time = format::clock(wall_of(stand_in.at, &view.zone()).time());
            view.say_with("away-aside-logged-in", args!["name" => name, "time" => time])
        }
        Cover::Named => view.say_with("away-aside-named", args!["name" => name]),
        Cover::Nobody => view.say("away-aside-nobody"),
    }
}
