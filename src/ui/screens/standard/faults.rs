//! What is wrong in the file, from its top.

use crate::args;
use crate::desk::standard::ReadStandard;
use crate::desk::{Answer, Noun};
use crate::domain::standard::Fault;
use crate::ui::action::Action;
use crate::ui::screen::{Handled, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::fault;

/// The faults of the file.
pub(super) struct FaultList;

impl Listing for FaultList {
    type Row = Fault;

    fn title(&self) -> &'static str {
        "standard-faults-title"
    }

    fn nothing(&self) -> &'static str {
        "standard-faults-none"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Standard]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ReadStandard {});
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Fault>> {
        let Answer::ReadStandard(shown) = answer else { return None };
        Some(shown.file.faults)
    }

    fn id(row: &Fault) -> i64 {
        let number = |count: usize| i64::try_from(count).unwrap_or(0);
        number(row.line).wrapping_mul(10_000).wrapping_add(number(row.column))
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("standard-column-line"), 8),
            Column::fixed(view.say("standard-column-rule"), 18),
            Column::share(view.say("standard-column-fault"), 1),
        ]
    }

    fn cells(&self, row: &Fault, view: &View) -> Vec<TableCell> {
        let means = if row.kind.is_grave() { Meaning::Caution } else { Meaning::Dim };
        vec![
            TableCell::meant(format!("{}:{}", row.line, row.column), Meaning::Text),
            TableCell::meant(row.rule.clone(), Meaning::Dim),
            TableCell::meant(fault::what(&row.kind, &view.words), means),
        ]
    }

    fn aside(&self, row: &Fault, view: &View) -> Vec<(String, Meaning)> {
        let place = args!["line" => row.line, "column" => row.column];
        vec![
            (view.say_with("standard-fault-at", place), Meaning::Title),
            (fault::what(&row.kind, &view.words), Meaning::Text),
            (String::new(), Meaning::Text),
            (view.say("standard-faults-hint"), Meaning::Hint),
        ]
    }

    fn offers(&self, _row: Option<&Fault>, _view: &View) -> Vec<Action> {
        Vec::new()
    }

    fn act(&mut self, _action: Action, _row: Option<&Fault>, _turn: &mut Turn<'_>) -> Handled {
        Handled::No
    }
}
