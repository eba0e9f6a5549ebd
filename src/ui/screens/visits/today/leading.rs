//! Where the keys of the board lead from the chosen visit. A new place is a line in each of the two tables.

use crate::desk::safety::CheckVisit;
use crate::desk::wallet::TakeMissedSession;
use crate::domain::role::Permission;
use crate::domain::safety::Checkup;
use crate::domain::visit::{BoardVisit, VisitState, VisitStep};
use crate::ui::action::Action;
use crate::ui::screen::{Destination, Handled, Message, Turn, View};
use crate::ui::screens::checkup::lines;
use crate::ui::screens::comfort::{CareList, GuestComfort, NextVisit};
use crate::ui::screens::{Explain, FormScreen, ListScreen};
use crate::words::safety::NamesInCheck;

use super::super::booking::Booking;
use super::super::phrases::procedure;
use super::super::steps::action_of;
use super::Today;

impl Today {
    /// What makes sense for the chosen visit, best first.
    pub(super) fn offers_of_visit(&self, view: &View) -> Vec<Action> {
        let may = |needs: Permission| view.actor.as_ref().is_some_and(|actor| actor.role.may(needs));
        let prompts = self.prompts.offers(view);
        let (marks, others) = prompts.split_at(prompts.len().min(2));
        let mut offers = marks.to_vec();
        if let Some(visit) = self.visit() {
            let open = VisitStep::open_in(visit.state).filter(|transition| may(transition.needs));
            offers.extend(open.map(|transition| action_of(transition.step)));
            offers.extend(others);
            if visit.state.movable() && may(Permission::Book) {
                offers.push(Action::MoveVisit);
            }
            if visit.state == VisitState::NoShow && may(Permission::UseTill) {
                offers.push(Action::TakeMissed);
            }
            if visit.safety.is_some() {
                offers.push(Action::Explain);
            }
            if visit.anamnesis.is_some() {
                offers.push(Action::Anamnesis);
            }
            if is_recorded(visit.state) {
                offers.push(Action::Record);
            }
            offers.extend(offers_to_guest(visit, may));
            offers.extend([Action::Open, Action::Undo, Action::SkinTests]);
            if may(Permission::TakePhotographs) {
                offers.push(Action::Photographs);
            }
            if may(Permission::SeeOffers) {
                offers.push(Action::Wallet);
            }
            if may(Permission::TraceReactions) {
                offers.push(Action::ReportReaction);
            }
        }
        offers
    }

    /// Goes to a place of the chosen visit.
    pub(super) fn lead(&self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Open => match self.visit() {
                Some(visit) => turn.go(Destination::Card(visit.client.id)),
                None => return Handled::No,
            },
            Action::Record => match self.visit().filter(|visit| is_recorded(visit.state)) {
                Some(visit) => turn.go(Destination::Record(visit.id)),
                None => return Handled::No,
            },
            Action::Search => turn.perform(Action::Find),
            // The answer opens the list of what was found.
            Action::Explain => match self.visit() {
                Some(visit) => turn.ask(CheckVisit { visit: visit.id }),
                None => return Handled::No,
            },
            Action::Pay => match self.visit().filter(|visit| visit.state == VisitState::ToPay) {
                Some(visit) => turn.go(Destination::Pay(visit.id)),
                // The list of all who are to pay.
                None => return Handled::No,
            },
            Action::Book => turn.go(Destination::Book { client: None, procedure: None, day: self.day }),
            Action::MoveVisit => match self.visit().filter(|visit| visit.state.movable()).cloned() {
                Some(visit) => turn.show(FormScreen::new(Booking::moving(visit), turn.view())),
                None => return Handled::No,
            },
            Action::Photographs => match self.visit() {
                Some(visit) => turn.go(Destination::Photographs(visit.client.id, Some(visit.id))),
                None => return Handled::No,
            },
            Action::Wallet => match self.visit() {
                Some(visit) => turn.go(Destination::Wallet(visit.client.id)),
                None => return Handled::No,
            },
            Action::Anamnesis => match self.visit() {
                Some(visit) => turn.go(Destination::Anamnesis(visit.client.id)),
                None => return Handled::No,
            },
            Action::SkinTests => match self.visit() {
                Some(visit) => turn.go(Destination::SkinTests(visit.client.id)),
                None => return Handled::No,
            },
            Action::ReportReaction => match self.visit() {
                Some(visit) => {
                    let (client, name) = (visit.client.id, visit.client.name.spoken());
                    turn.go(Destination::ReportReaction { client, name });
                }
                None => return Handled::No,
            },
            Action::Comfort | Action::BookNext | Action::SuggestCare => return self.serve(action, turn),
            Action::TakeMissed => match self.visit().filter(|visit| visit.state == VisitState::NoShow) {
                // A visit takes one session however often it is asked for.
                Some(visit) => {
                    let (key, visit) = (turn.request_key(), visit.id);
                    turn.ask(TakeMissedSession { key, visit });
                }
                None => return Handled::No,
            },
            _ => return Handled::No,
        }
        Handled::Yes
    }

    /// Serves the chosen guest; where nobody has come in yet, says what comes first.
    fn serve(&self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let Some(visit) = self.visit() else { return Handled::No };
        match action {
            _ if !is_guest(visit.state) => turn.say(Message::note(turn.view().say("today-nobody-came-yet"))),
            Action::Comfort => turn.show(GuestComfort::new(visit.id)),
            Action::BookNext => turn.show(NextVisit::new(visit.id)),
            Action::SuggestCare => turn.show(ListScreen::new(CareList::new(visit.id))),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    /// Shows what the check found of a visit: reasons, windows, sources, who saw and who decided.
    pub(super) fn explain(&self, checkup: &Checkup, turn: &mut Turn<'_>) {
        let view = turn.view();
        let visit = self.visits().iter().find(|visit| Some(visit.id) == checkup.visit);
        let procedure = visit.map_or("", |visit| procedure(visit, &view.words));
        let names = NamesInCheck::of_checkup(procedure, checkup, &view.words);
        turn.show(Explain::of(lines(checkup, &names, view)).titled("safety-title"));
    }
}

/// Whether the client has come in.
fn is_guest(state: VisitState) -> bool {
    state == VisitState::Arrived || is_recorded(state)
}

/// What can be offered to a guest: something for their comfort, goods for care, the next visit.
fn offers_to_guest(visit: &BoardVisit, may: impl Fn(Permission) -> bool) -> Vec<Action> {
    let state = visit.state;
    let mut offers = Vec::new();
    if is_guest(state) && may(Permission::KeepStandard) {
        offers.push(Action::Comfort);
    }
    if matches!(state, VisitState::ToPay | VisitState::Closed) && may(Permission::Book) {
        offers.push(Action::BookNext);
    }
    if is_guest(state) && state != VisitState::Closed && may(Permission::SeeGoods) {
        offers.push(Action::SuggestCare);
    }
    offers
}

/// Whether something was done at a visit, so that it has a record.
fn is_recorded(state: VisitState) -> bool {
    matches!(state, VisitState::InProcedure | VisitState::ToPay | VisitState::Closed)
}
