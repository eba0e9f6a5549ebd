//! Making one card of two: the other card is sought, shown beside this one, and merged when both have been seen.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::allergy_line::{short, substance};
use crate::args;
use crate::desk::client::{Card, Find, MergeClients, OpenCard, UndoMerge};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::ClientId;
use crate::ui::form::{FieldProblem, Form, FormState};
use crate::ui::forms::client::MERGE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::ui::widgets::text::{put, wrap};
use crate::words::format;

/// Columns beside the form on the smallest screen, for the two cards.
const ASIDE: u16 = 38;

/// Merges another card into this one.
pub(super) struct MergeForm {
    keep: Card,
    other: Option<Card>,
}

impl MergeForm {
    /// Into a card.
    pub(super) fn into(card: &Card) -> Self {
        Self { keep: card.clone(), other: None }
    }
}

/// What tells two cards apart.
fn draw_card(card: &Card, line: &mut impl FnMut(&str, Meaning), view: &View) {
    line(&format!("{} · № {}", card.name, card.id), Meaning::Title);
    let born = card.personal.birth.map(|born| match born.date() {
        Some(day) => format::day_numbers(day, view.words.language()),
        None => born.to_string(),
    });
    let tails = card.phone_tails.iter().map(|tail| format!("···{tail}")).collect::<Vec<_>>().join(", ");
    line(&[born.unwrap_or_default(), tails].join("  "), Meaning::Text);
    let lines = card.allergies.iter().filter(|line| line.ended.is_none());
    let names: Vec<String> = lines.map(|line| substance(&line.code, &line.said, view)).collect();
    let (text, meaning) = short(card.allergy.state, card.allergy.asked_on, &names, view);
    line(&text, meaning);
    line(&view.say_with("merge-visits", args!["count" => card.visits.len()]), Meaning::Dim);
    line("", Meaning::Text);
}

impl FormOwner for MergeForm {
    fn form(&self) -> &'static Form {
        &MERGE
    }

    fn draft_name(&self) -> Option<String> {
        None // nothing is typed that would be missed
    }

    fn changed(&mut self, _field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        self.other = None;
        if let Some(other) = form.draft().number("other") {
            turn.ask(OpenCard { client: ClientId(other) });
        }
    }

    fn sought(&mut self, _field: &'static str, typed: &str, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(Find::of(typed));
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let Some(other) = &self.other else {
            let context = form_context(turn.view());
            form.refuse(Some("other"), FieldProblem::says("merge-look-first"), &context);
            return;
        };
        turn.ask(MergeClients {
            keep: self.keep.id,
            keep_version: self.keep.version,
            merge: other.id,
            merge_version: other.version,
        });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        match answer {
            Answer::Find(found) => {
                let others = found.hits.into_iter().filter(|hit| hit.id != self.keep.id);
                let choices = others.map(|hit| {
                    Choice::new(hit.id, hit.name)
                        .noted(format::phone_masked(&format!("00{}", hit.phone_tail)), Meaning::Dim)
                });
                form.give_options("other", choices.collect());
                FormEnd::Open
            }
            Answer::OpenCard(card) => {
                self.other = Some(card);
                FormEnd::Open
            }
            Answer::MergeClients(_) => {
                turn.say(Message::done(view.say("merge-done")));
                if let Some(other) = &self.other {
                    turn.offer_undo(UndoMerge { merged: other.id });
                }
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Merge(_)).then_some("other")
    }

    fn aside(&self) -> u16 {
        ASIDE
    }

    fn draw_aside(&self, _form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut rows = area.rows();
        let mut line = |text: &str, meaning: Meaning| {
            for part in wrap(text, area.width.saturating_sub(2)) {
                let Some(row) = rows.next() else { return };
                let ellipsis = view.theme.signs().ellipsis;
                put(frame.buffer_mut(), row.x + 1, row.y, row.right(), &part, view.style(meaning), ellipsis);
            }
        };
        line(&view.say("merge-kept"), Meaning::Heading);
        draw_card(&self.keep, &mut line, view);
        if let Some(other) = &self.other {
            line(&view.say("merge-merged"), Meaning::Heading);
            draw_card(other, &mut line, view);
            line(&view.say("merge-next"), Meaning::Hint);
        } else {
            line(&view.say("merge-start"), Meaning::Hint);
        }
    }
}
