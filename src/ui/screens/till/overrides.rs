//! What was done above a limit while no manager was in the house: the list, and a manager's word on each.

use crate::args;
use crate::desk::approval::{ListOverrides, SettleOverride};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::approval::{OverrideKind, OverrideLine, Purpose};
use crate::domain::ids::ApprovalId;
use crate::ui::action::Action;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::till::SETTLE_OVERRIDE;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;

use super::close_form::{ask_approval, may_approve, yes_no};
use super::money;

/// The overrides, the open ones first.
pub struct Overrides;

/// The name of what was done.
const fn kind_key(kind: OverrideKind) -> &'static str {
    match kind {
        OverrideKind::Discount => "override-discount",
        OverrideKind::Refund => "override-refund",
        OverrideKind::Stock => "override-stock",
    }
}

impl Listing for Overrides {
    type Row = OverrideLine;

    fn title(&self) -> &'static str {
        "override-title"
    }

    fn nothing(&self) -> &'static str {
        "override-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Till]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListOverrides { settled_too: true });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<OverrideLine>> {
        let Answer::ListOverrides(lines) = answer else { return None };
        Some(lines)
    }

    fn id(row: &OverrideLine) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("override-column-at"), 13),
            Column::share(view.say("override-column-what"), 2),
            Column::share(view.say("override-column-by"), 2),
            Column::fixed(view.say("override-column-amount"), 12).right(),
        ]
    }

    fn cells(&self, row: &OverrideLine, view: &View) -> Vec<TableCell> {
        let means = if row.settled.is_none() { Meaning::Text } else { Meaning::Dim };
        vec![
            TableCell::meant(format::day_short(row.at.date(), &view.words), means),
            TableCell::meant(view.say(kind_key(row.kind)), means),
            TableCell::meant(&row.by, means),
            TableCell::meant(money(row.amount, view), means),
        ]
    }

    fn aside(&self, row: &OverrideLine, view: &View) -> Vec<(String, Meaning)> {
        let at = format::date_time(row.at, &view.words);
        let mut lines = vec![
            (view.say(kind_key(row.kind)), Meaning::Title),
            (view.say_with("override-done", args!["name" => row.by.clone(), "at" => at]), Meaning::Text),
        ];
        if let Some(bill) = row.bill {
            lines.push((view.say_with("override-bill", args!["number" => bill.to_string()]), Meaning::Text));
        }
        lines.push((view.say_with("till-report-reason", args!["reason" => row.reason.clone()]), Meaning::Text));
        match &row.settled {
            None => lines.push((view.say("override-open"), Meaning::Caution)),
            Some(settled) => {
                let at = format::date_time(settled.at, &view.words);
                let values = args!["name" => settled.by.clone(), "at" => at];
                lines.push((view.say_with("override-settled", values), Meaning::Dim));
                lines.push((settled.word.clone(), Meaning::Dim));
            }
        }
        lines
    }

    fn offers(&self, row: Option<&OverrideLine>, _view: &View) -> Vec<Action> {
        if row.is_some_and(|row| row.settled.is_none()) { vec![Action::Open] } else { Vec::new() }
    }

    fn act(&mut self, action: Action, row: Option<&OverrideLine>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open, Some(row)) if row.settled.is_none() => {
                turn.show(FormScreen::new(Settle { line: row.clone(), approval: None }, turn.view()));
                Handled::Yes
            }
            (Action::Overrides, _) => Handled::Yes,
            _ => Handled::No,
        }
    }
}

/// The form of a manager's word.
struct Settle {
    line: OverrideLine,
    approval: Option<ApprovalId>,
}

impl Settle {
    /// Settles it with what stands in the form.
    fn settle(&self, form: &FormState, turn: &mut Turn<'_>) {
        let word = form.draft().text("word").to_owned();
        turn.ask(SettleOverride { id: self.line.id, word, approval: self.approval });
    }
}

impl FormOwner for Settle {
    fn form(&self) -> &'static Form {
        &SETTLE_OVERRIDE
    }

    fn start(&self, view: &View) -> Draft {
        Draft::new().with("approval", yes_no(!may_approve(view)))
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if form.draft().yes("approval") && self.approval.is_none() {
            ask_approval(form, Purpose::Override, form.draft().text("word").to_owned(), turn);
        } else {
            self.settle(form, turn);
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::Approve(approval) => {
                self.approval = Some(approval.id);
                self.settle(form, turn);
                FormEnd::Open
            }
            Answer::SettleOverride(_) => {
                turn.say(Message::done(turn.view().say("override-settled-now")));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Vault(_) => Some("password"),
            DeskError::Approval(_) => Some("word"),
            _ => None,
        }
    }
}
