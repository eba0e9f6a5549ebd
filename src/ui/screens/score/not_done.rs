//! Where a rule was not kept: visit by visit.

use jiff::civil::Date;

use crate::args;
use crate::desk::score::{ListNotDone, NotDone};
use crate::desk::{Answer, Noun};
use crate::domain::ids::StaffId;
use crate::domain::market::Market;
use crate::domain::standard::{Ended, RuleId};
use crate::ui::action::Action;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::score::{ended_key, span, why_key};

use super::row::named;

/// The page.
pub(super) struct NotDonePage {
    rule: RuleId,
    title: String,
    person: Option<StaffId>,
    days: (Date, Date),
}

impl NotDonePage {
    /// Of a rule, over some days, of everybody or of one person.
    pub(super) fn new(rule: RuleId, title: String, person: Option<StaffId>, days: (Date, Date)) -> Self {
        Self { rule, title, person, days }
    }
}

/// When it was: the agreed time of the visit, or the day alone.
fn when(row: &NotDone, view: &View) -> String {
    match &row.visit {
        Some(visit) => format::date_time(visit.starts, &view.words),
        None => format::day_short(row.day, &view.words),
    }
}

/// Whose visit it was.
fn whose(row: &NotDone, view: &View) -> String {
    let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
    match &row.visit {
        Some(visit) => format::full_name(&visit.name.family, &visit.name.given, "", market),
        None => view.say("score-at-desk"),
    }
}

/// How it stands, as one word.
fn state(ended: Ended, view: &View) -> (String, Meaning) {
    let means = match ended {
        Ended::Missed => Meaning::Caution,
        Ended::NotNow(_) | Ended::Done => Meaning::Text,
        Ended::Open | Ended::NotApplicable(_) => Meaning::Dim,
    };
    (view.say(ended_key(ended)), means)
}

impl Listing for NotDonePage {
    type Row = NotDone;

    fn title(&self) -> &'static str {
        "score-not-done-title"
    }

    fn head(&self, view: &View) -> String {
        let days = span(self.days.0, self.days.1, &view.words);
        [view.say(self.title()), self.title.clone(), days].join(&format!(" {} ", view.theme.signs().middot))
    }

    fn nothing(&self) -> &'static str {
        "score-not-done-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Standard, Noun::Visits]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        let (from, to) = self.days;
        turn.ask(ListNotDone { from, to, rule: self.rule.clone(), person: self.person });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<NotDone>> {
        match answer {
            Answer::ListNotDone(rows) => Some(rows),
            _ => None,
        }
    }

    fn id(row: &NotDone) -> i64 {
        row.id
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("score-column-when"), 17),
            Column::share(view.say("score-column-client"), 1),
            Column::fixed(view.say("score-column-why"), 14),
        ]
    }

    fn cells(&self, row: &NotDone, view: &View) -> Vec<TableCell> {
        let (text, means) = state(row.ended, view);
        vec![
            TableCell::meant(when(row, view), Meaning::Dim),
            TableCell::text(whose(row, view)),
            TableCell::meant(text, means),
        ]
    }

    fn aside(&self, row: &NotDone, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(whose(row, view), Meaning::Title), (when(row, view), Meaning::Dim)];
        if let Some(visit) = &row.visit {
            lines.push((named(&visit.procedure, view), Meaning::Text));
        }
        lines.push(state(row.ended, view));
        if let Ended::NotNow(reason) | Ended::NotApplicable(reason) = row.ended {
            lines.push((view.say(why_key(reason)), Meaning::Text));
        }
        if !row.words.is_empty() {
            lines.push((row.words.clone(), Meaning::Text));
        }
        lines.push((row.by.clone(), Meaning::Label));
        if let Some(marked) = row.marked {
            let values = args!["when" => format::date_time(marked, &view.words)];
            lines.push((view.say_with("score-late-mark", values), Meaning::Dim));
        }
        lines
    }

    fn offers(&self, row: Option<&NotDone>, _view: &View) -> Vec<Action> {
        row.filter(|row| row.visit.is_some()).map(|_| Action::Open).into_iter().collect()
    }

    fn act(&mut self, action: Action, row: Option<&NotDone>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open, Some(row)) if row.visit.is_some() => turn.go(Destination::Day(row.day)),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
