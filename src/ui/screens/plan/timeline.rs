//! The visits of a client: what was done at each, with what, how it came out, and what changed in between.

use crate::args;
use crate::desk::plan::{ShowTimeline, Timeline, TimelineVisit};
use crate::desk::{Answer, Noun};
use crate::domain::ids::{ClientId, ProcedureId};
use crate::domain::plan::CardChange;
use crate::domain::visit::VisitState;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::{Listing, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::{format, zone_name};

use super::timeline_aside;
use super::written::{day, named, result_bar};

/// One row.
pub enum TimelineRow {
    /// What changed since the latest visit.
    Since(Vec<CardChange>),
    /// A visit.
    Visit(Box<TimelineVisit>),
}

/// The visits of a client.
pub struct TimelinePage {
    client: ClientId,
    /// What the salon told last.
    shown: Option<Timeline>,
    /// Only the visits of one procedure.
    only: Option<ProcedureId>,
}

impl TimelinePage {
    /// The visits of a client.
    pub fn new(client: ClientId) -> Self {
        Self { client, shown: None, only: None }
    }

    /// The rows that the chosen procedure leaves.
    fn rows(&self) -> Vec<TimelineRow> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let mut rows = Vec::new();
        if !shown.since.is_empty() && self.only.is_none() {
            rows.push(TimelineRow::Since(shown.since.clone()));
        }
        let left = shown.visits.iter().filter(|row| self.only.is_none_or(|only| row.visit.procedure == only));
        rows.extend(left.cloned().map(|visit| TimelineRow::Visit(Box::new(visit))));
        rows
    }

    /// Shows the visits of the chosen row's procedure alone, then everything again.
    fn narrow(&mut self, row: Option<&TimelineRow>, turn: &mut Turn<'_>) -> Handled {
        self.only = match (self.only, row) {
            (None, Some(TimelineRow::Visit(visit))) => Some(visit.visit.procedure),
            (None, _) => return Handled::No,
            (Some(_), _) => None,
        };
        self.ask(turn);
        Handled::Yes
    }

    /// The visits of the same procedure, the earliest first, for the bars of results.
    fn series(&self, procedure: ProcedureId) -> Vec<&TimelineVisit> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let same = |row: &&TimelineVisit| row.visit.procedure == procedure && row.number.is_some();
        shown.visits.iter().rev().filter(same).collect()
    }
}

impl Listing for TimelinePage {
    type Row = TimelineRow;

    fn title(&self) -> &'static str {
        "timeline-title"
    }

    fn head(&self, view: &View) -> String {
        let Some(shown) = &self.shown else { return view.say(self.title()) };
        let only = self.only.and_then(|only| shown.visits.iter().find(|row| row.visit.procedure == only));
        match only {
            Some(row) => view.say_with(
                "timeline-title-only",
                args!["name" => shown.name.as_str(), "procedure" => named(&row.visit.procedure_names, view)],
            ),
            None => view.say_with("timeline-title-of", args!["name" => shown.name.as_str()]),
        }
    }

    fn nothing(&self) -> &'static str {
        "timeline-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Records, Noun::Photographs, Noun::Clients, Noun::Anamnesis, Noun::Reactions]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowTimeline { client: self.client });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<TimelineRow>> {
        let Answer::ShowTimeline(shown) = answer else { return None };
        self.client = shown.client;
        self.shown = Some(shown);
        Some(self.rows())
    }

    fn id(row: &TimelineRow) -> i64 {
        match row {
            TimelineRow::Since(_) => -1,
            TimelineRow::Visit(visit) => visit.visit.id.0,
        }
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("timeline-column-day"), 10),
            Column::share(view.say("timeline-column-what"), 3),
            Column::fixed(view.say("timeline-column-photographs"), 5).from(46),
            Column::fixed(view.say("timeline-column-result"), 6).from(46),
            Column::fixed(view.say("timeline-column-new"), 6).from(60),
            Column::share(view.say("timeline-column-zones"), 2).from(76),
            Column::share(view.say("timeline-column-lots"), 2).from(200),
        ]
    }

    fn cells(&self, row: &TimelineRow, view: &View) -> Vec<TableCell> {
        let signs = view.theme.signs();
        let row = match row {
            TimelineRow::Since(changes) => {
                let count = i64::try_from(changes.len()).unwrap_or(i64::MAX);
                let text = view.say_with("timeline-since", args!["count" => count]);
                return vec![
                    TableCell::meant(signs.caution, Meaning::Caution),
                    TableCell::meant(text, Meaning::Caution),
                ];
            }
            TimelineRow::Visit(row) => row,
        };
        let meaning = match row.visit.state {
            VisitState::Cancelled | VisitState::NoShow => Meaning::Dim,
            _ => Meaning::Text,
        };
        let name = named(&row.visit.procedure_names, view);
        let mut what = TableCell::meant(name, meaning);
        if let Some(number) = row.number.filter(|number| *number > 1) {
            what = what.and(format!(" {}{number}", signs.times), Meaning::Dim);
        }
        let photographs = &row.photographs;
        let taken = [(photographs.before, "timeline-before"), (photographs.after, "timeline-after")];
        let taken: Vec<String> = taken.iter().filter(|(count, _)| *count > 0).map(|(_, key)| view.say(key)).collect();
        let record = row.record.as_ref();
        let zones: Vec<String> =
            record.iter().flat_map(|record| &record.sheet.zones).map(|one| zone_name(&view.words, one.zone)).collect();
        let lots: Vec<&str> =
            record.iter().flat_map(|record| &record.sheet.products).map(|used| used.number.as_str()).collect();
        let (new, new_means) = match row
            .changed
            .iter()
            .map(|change| super::written::change(change, view).1)
            .min_by_key(|meaning| weight(*meaning))
        {
            Some(Meaning::Danger) => (signs.danger, Meaning::Danger),
            Some(Meaning::Caution) => (signs.caution, Meaning::Caution),
            Some(_) => (signs.middot, Meaning::Dim),
            None => ("", Meaning::Dim),
        };
        vec![
            TableCell::meant(day(row.visit.day, view), meaning),
            what,
            TableCell::meant(taken.join(signs.arrow), Meaning::Dim),
            TableCell::meant(result_bar(record.and_then(|record| record.sheet.result), view), Meaning::Good),
            TableCell::meant(new, new_means),
            TableCell::meant(zones.join(", "), Meaning::Dim),
            TableCell::meant(lots.join(" "), Meaning::Dim),
        ]
    }

    fn aside(&self, row: &TimelineRow, view: &View) -> Vec<(String, Meaning)> {
        match row {
            TimelineRow::Since(changes) => timeline_aside::changes(changes, view),
            TimelineRow::Visit(row) => {
                let price = format::money(row.visit.price, form_context(view).market);
                timeline_aside::visit(row, &self.series(row.visit.procedure), &price, view)
            }
        }
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Timeline, Layer::List]
    }

    fn offers(&self, row: Option<&TimelineRow>, _view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if self.only.is_some() || matches!(row, Some(TimelineRow::Visit(_))) {
            offers.push(Action::OnlyProcedure);
        }
        offers.push(Action::Plan);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&TimelineRow>, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::OnlyProcedure => return self.narrow(row, turn),
            Action::Plan => turn.go(Destination::Plan(self.client)),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}

/// The worst first.
fn weight(meaning: Meaning) -> u8 {
    match meaning {
        Meaning::Danger => 0,
        Meaning::Caution => 1,
        _ => 2,
    }
}
