//! A discount by hand, with its reason.

use crate::desk::Answer;
use crate::domain::offers::{HandDiscount, Off, Rate};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::checkout::DISCOUNT;
use crate::ui::screen::{News, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::widgets::choices::Choice;

/// The form of a discount; the bill beneath is told what stands in it.
pub(super) struct GiveDiscount {
    /// The lines that may have one: number and name.
    lines: Vec<(usize, String)>,
    /// The line that is chosen when it opens.
    at: Option<usize>,
}

impl GiveDiscount {
    /// For one of these lines, or for all.
    pub(super) fn new(lines: Vec<(usize, String)>, at: Option<usize>) -> Self {
        Self { lines, at }
    }
}

impl FormOwner for GiveDiscount {
    fn form(&self) -> &'static Form {
        &DISCOUNT
    }

    fn start(&self, _view: &View) -> Draft {
        let chosen = self.lines.iter().find(|(line, _)| self.at == Some(*line) && self.lines.len() > 1);
        match chosen {
            Some((line, name)) => Draft::new().with_chosen("line", line.to_string(), name.clone()),
            None => Draft::new(),
        }
    }

    fn draft_name(&self) -> Option<String> {
        None // it belongs to the bill as it stands now
    }

    fn refresh(&mut self, form: &mut FormState, _turn: &mut Turn<'_>) {
        form.give_options("line", self.lines.iter().map(|(line, name)| Choice::new(line, name.clone())).collect());
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.close_with(News::Filled(DISCOUNT.name, form.draft()));
    }

    fn answered(&mut self, _answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        FormEnd::Open
    }
}

/// The discount that a filled form gives.
pub(super) fn given(draft: &Draft) -> Option<HandDiscount> {
    let off = match (draft.number("percent"), draft.money("amount")) {
        (Some(percent), _) => Off::Percent(Rate::percent(u16::try_from(percent).ok()?)),
        (None, Some(amount)) => Off::Amount(amount),
        (None, None) => return None,
    };
    let line = draft.number("line").and_then(|line| usize::try_from(line).ok());
    Some(HandDiscount { line, off, reason: draft.text("reason").to_owned(), approval: None, approved_later: false })
}
