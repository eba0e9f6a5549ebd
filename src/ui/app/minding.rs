//! Who minds the desk: leaving it, coming to it, and finding out how it stands.

use crate::args;
use crate::desk::away::{AtDesk, ComeToDesk, LeaveDesk, ReadDesk};
use crate::desk::worker::{Command, Outcome, Reply};
use crate::desk::{Answer, Changes, Noun};
use crate::domain::away::{Away, AwayHere, Place, USUAL_MINUTES};
use crate::domain::time::wall_of;
use crate::ui::screen::{Destination, Message};
use crate::ui::screens::WhoStoodIn;
use crate::words::format;

use super::guard::Cover;
use super::state::App;

impl App {
    /// Somebody came in: finds out whether the desk was left, and by whom.
    pub(super) fn come_in(&mut self) {
        self.read_desk(true);
    }

    /// Finds out anew how the desk stands, where that changed.
    pub(super) fn read_desk_again(&mut self, changes: Changes) {
        if changes.touch(Noun::Desk) && self.guard.cover != Cover::Locking {
            self.read_desk(false);
        }
    }

    fn read_desk(&mut self, comes_in: bool) {
        let ticket = self.send(0, "minding", true, Command::Run(Box::new(ReadDesk {}.into())));
        // An answer of the moment somebody came in is not forgotten over a later one.
        let comes_in = comes_in || self.minding.reading.is_some_and(|(_, comes_in)| comes_in);
        self.minding.reading = Some((ticket, comes_in));
    }

    /// Leaves the desk: notes it, locks and masks at once. The clock begins at the door.
    pub(super) fn step_away(&mut self) {
        let Some(actor) = self.view.actor.as_ref().filter(|actor| !actor.must_change) else { return };
        if self.guard.cover == Cover::Locking {
            return;
        }
        let minutes = self.view.desk.as_ref().map_or(USUAL_MINUTES, |desk| desk.rules.away_minutes);
        let (since, wall) = (self.view.moment.now, self.view.wall().time());
        self.minding.left = Some(AwayHere { since, minutes, wall, name: actor.name.clone() });
        let leave = LeaveDesk { place: self.place() };
        self.minding.leaving = Some(self.send(0, "minding", true, Command::Run(Box::new(leave.into()))));
        self.lock();
    }

    /// Where the desk is open: the topmost page to which somebody may come back.
    fn place(&self) -> Place {
        self.stack.iter().rev().find_map(|slot| slot.place).unwrap_or(Place::Today)
    }

    /// Takes a reply to what the console asked for itself. Says whether it was one.
    pub(super) fn minded(&mut self, reply: &Reply) -> bool {
        let answer = match &reply.result {
            Ok(Outcome::Answer(answer)) => Some(answer.as_ref()),
            Ok(_) | Err(_) => None,
        };
        let minding = &mut self.minding;
        if minding.leaving.take_if(|ticket| *ticket == reply.ticket).is_some() {
            if answer.is_none() {
                minding.left = None; // nothing was noted: the door shall not count
            }
        } else if let Some((_, comes_in)) = minding.reading.take_if(|(ticket, _)| *ticket == reply.ticket) {
            if let Some(Answer::ReadDesk(desk)) = answer {
                let somebody_left = !desk.away.is_empty();
                self.view.desk = Some(desk.clone());
                self.needs_draw = true;
                if comes_in && somebody_left {
                    let ticket = self.send(0, "minding", true, Command::Run(Box::new(ComeToDesk {}.into())));
                    self.minding.coming = Some(ticket);
                }
            }
        } else if minding.coming.take_if(|ticket| *ticket == reply.ticket).is_some() {
            if let Some(Answer::ComeToDesk(at_desk)) = answer {
                self.came_to_desk(at_desk);
            }
        } else {
            return false;
        }
        true
    }

    /// Shows what coming to the desk meant, where it was left.
    fn came_to_desk(&mut self, at_desk: &AtDesk) {
        let role = self.view.actor.as_ref().map(|actor| actor.role);
        let may_go = |place: &Place| role.is_some_and(|role| role.may(place.needs()));
        let place = at_desk.place.filter(may_go).filter(|place| *place != Place::Today);
        // Whoever began something since is not torn away from it.
        if let Some(place) = place.filter(|_| self.stack.len() == 1) {
            self.go(Destination::from(place));
        }
        if let Some(told) = self.told_on_coming(at_desk) {
            self.say(Message::note(told));
        }
        if let Some(back) = at_desk.back.as_ref().filter(|back| back.wants_name()) {
            self.push(Box::new(WhoStoodIn::new(back.clone(), at_desk.colleagues.clone())));
        }
    }

    /// What coming to the desk meant, in a sentence.
    fn told_on_coming(&self, at_desk: &AtDesk) -> Option<String> {
        let view = &self.view;
        if let Some(away) = at_desk.stands_in_for.first() {
            let left = format::clock(wall_of(away.since, &view.zone()).time());
            let names: Vec<&str> = at_desk.stands_in_for.iter().map(|away| away.name.as_str()).collect();
            return Some(view.say_with("away-stands-in", args!["name" => names.join(", "), "time" => left]));
        }
        let back: &Away = at_desk.back.as_ref()?;
        let minutes = back.away_minutes(view.moment.now)?;
        let name = view.actor.as_ref().map(|actor| actor.name.clone()).unwrap_or_default();
        if minutes == 0 {
            return Some(view.say_with("away-back-soon", args!["name" => name]));
        }
        Some(view.say_with("away-back", args!["name" => name, "minutes" => format::duration(minutes, &view.words)]))
    }
}
