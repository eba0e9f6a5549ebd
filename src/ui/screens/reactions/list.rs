//! Reactions and recalls in one list: what is open first.

use crate::args;
use crate::desk::reaction::{ListReactions, ReactionLine};
use crate::desk::recall::{ListRecalls, RecallLine};
use crate::desk::{Answer, Noun};
use crate::domain::health::Severity;
use crate::domain::ids::ClientId;
use crate::domain::reaction::is_emergency;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::{ListScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::reaction::outcome_key;

use super::lots::Lots;
use super::written::{day, named, seen};

/// One row.
pub enum Row {
    /// A reaction.
    Reaction(Box<ReactionLine>),
    /// A recall.
    Recall(RecallLine),
}

impl Row {
    /// Whether somebody still has to do something about it.
    fn is_open(&self) -> bool {
        match self {
            Self::Reaction(line) => line.reaction.closed.is_none(),
            Self::Recall(line) => line.stands,
        }
    }
}

/// The list: of the salon, or the reactions of one client.
#[derive(Default)]
pub struct Reactions {
    client: Option<ClientId>,
    reported: Option<Vec<ReactionLine>>,
    recalls: Option<Vec<RecallLine>>,
}

impl Reactions {
    /// The reactions of one client.
    pub fn of(client: ClientId) -> Self {
        Self { client: Some(client), ..Self::default() }
    }

    /// The rows, once both lists are known.
    fn rows(&self) -> Option<Vec<Row>> {
        let (reactions, recalls) = (self.reported.clone()?, self.recalls.clone()?);
        let mut rows: Vec<Row> = reactions.into_iter().map(|line| Row::Reaction(Box::new(line))).collect();
        rows.extend(recalls.into_iter().map(Row::Recall));
        rows.sort_by_key(|row| !row.is_open());
        Some(rows)
    }
}

impl Listing for Reactions {
    type Row = Row;

    fn title(&self) -> &'static str {
        "reactions-list"
    }

    fn nothing(&self) -> &'static str {
        "reactions-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Reactions, Noun::Goods]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListReactions { client: self.client });
        if self.client.is_some() {
            self.recalls = Some(Vec::new());
        } else {
            turn.ask(ListRecalls {});
        }
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Row>> {
        match answer {
            Answer::ListReactions(reactions) => self.reported = Some(reactions),
            Answer::ListRecalls(recalls) => self.recalls = Some(recalls),
            _ => return None,
        }
        self.rows()
    }

    fn id(row: &Row) -> i64 {
        match row {
            Row::Reaction(line) => line.reaction.id.0.saturating_mul(2),
            Row::Recall(line) => line.id.saturating_mul(2).saturating_add(1),
        }
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("reactions-column-when"), 10),
            Column::share(view.say("reactions-column-what"), 1),
            Column::fixed(view.say("reactions-column-state"), 17),
        ]
    }

    fn cells(&self, row: &Row, view: &View) -> Vec<TableCell> {
        let middot = format!(" {} ", view.theme.signs().middot);
        match row {
            Row::Reaction(line) => {
                let report = &line.reaction.report;
                let (state, means) = match line.reaction.closed {
                    None if is_emergency(report) => (view.say("reactions-open-severe"), Meaning::Danger),
                    None => (view.say("reactions-open"), Meaning::Caution),
                    Some((_, outcome)) => (view.say(outcome_key(outcome)), Meaning::Dim),
                };
                vec![
                    TableCell::meant(day(report.began, view), Meaning::Dim),
                    TableCell::text([line.name.clone(), seen(report, view)].join(&middot)),
                    TableCell::meant(state, means),
                ]
            }
            Row::Recall(line) => {
                let lot = view.say_with("goods-lot-of", args!["lot" => line.number.as_str()]);
                let values = args![
                    "told" => i64::try_from(line.told).unwrap_or(i64::MAX),
                    "all" => i64::try_from(line.touched).unwrap_or(i64::MAX)
                ];
                let (state, means) = match line.stands {
                    true if line.told < line.touched => (view.say_with("recall-told-of", values), Meaning::Caution),
                    true => (view.say_with("recall-told-of", values), Meaning::Good),
                    false => (view.say("recall-lifted"), Meaning::Dim),
                };
                vec![
                    TableCell::meant(day(line.at, view), Meaning::Dim),
                    TableCell::text([lot, named(&line.names, view)].join(&middot)),
                    TableCell::meant(state, means),
                ]
            }
        }
    }

    fn aside(&self, row: &Row, view: &View) -> Vec<(String, Meaning)> {
        match row {
            Row::Reaction(line) => {
                let report = &line.reaction.report;
                let means = if report.severity == Severity::Severe { Meaning::Danger } else { Meaning::Text };
                let mut lines = vec![(line.name.clone(), Meaning::Title), (seen(report, view), means)];
                lines.extend((!report.said.is_empty()).then(|| (report.said.clone(), Meaning::Dim)));
                lines.push((line.reaction.noted_by.clone(), Meaning::Dim));
                lines
            }
            Row::Recall(line) => vec![(named(&line.names, view), Meaning::Title), (line.reason.clone(), Meaning::Text)],
        }
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Lot, Layer::List]
    }

    fn offers(&self, row: Option<&Row>, _view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        offers.extend(row.map(|_| Action::Open));
        offers.push(Action::ShowLots);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Row>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open, Some(Row::Reaction(line))) => turn.go(Destination::Reaction(line.reaction.id)),
            (Action::Open, Some(Row::Recall(line))) => turn.go(Destination::Lot(line.lot)),
            (Action::ShowLots, _) => turn.show(ListScreen::new(Lots::all())),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
