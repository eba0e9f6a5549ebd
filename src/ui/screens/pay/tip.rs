//! A tip, most often to whoever did the procedure.

use crate::desk::schedule::ListSchedule;
use crate::desk::{Answer, Noun};
use crate::domain::ids::SpecialistId;
use crate::domain::offers::Tip;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::checkout::TIP;
use crate::ui::screen::{News, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::widgets::choices::Choice;

/// The form of a tip; the bill beneath is told what stands in it.
pub(super) struct GiveTip {
    /// Who did the procedure.
    did: Option<(SpecialistId, String)>,
}

impl GiveTip {
    /// To whoever did the procedure, or to somebody else.
    pub(super) fn new(did: Option<(SpecialistId, String)>) -> Self {
        Self { did }
    }
}

impl FormOwner for GiveTip {
    fn form(&self) -> &'static Form {
        &TIP
    }

    fn start(&self, _view: &View) -> Draft {
        match &self.did {
            Some((id, name)) => Draft::new().with_chosen("to", id.to_string(), name.clone()),
            None => Draft::new(),
        }
    }

    fn draft_name(&self) -> Option<String> {
        None // it belongs to the bill as it stands now
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListSchedule { with_inactive: false });
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Schedule]
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.close_with(News::Filled(TIP.name, form.draft()));
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        if let Answer::ListSchedule(roster) = answer {
            let people = roster.specialists.iter().map(|one| &one.specialist);
            form.give_options("to", people.map(|one| Choice::new(one.id, &*one.details.name)).collect());
        }
        FormEnd::Open
    }
}

/// The tip of a filled form, with the name of whom it is for.
pub(super) fn given(draft: &Draft) -> Option<(Tip, String)> {
    let tip = Tip { to: SpecialistId(draft.number("to")?), amount: draft.money("amount")? };
    let name = draft.labels("to").first().map(|name| (*name).to_owned()).unwrap_or_default();
    Some((tip, name))
}
