//! Life at the desk: what guests like, drinks and coats, who stepped away, who rang, what the manager saw last week.

use jiff::ToSpan;
use jiff::civil::time;

use crate::desk::away::{ComeToDesk, LeaveDesk};
use crate::desk::call::{AnswerPhone, CallTold, EndCall, Ending};
use crate::desk::comfort::{GiveTag, NoteDrink, SaveComfort};
use crate::desk::score::{ListObservations, Observe};
use crate::desk::{Actor, DeskError};
use crate::domain::away::Place;
use crate::domain::comfort::{BabySleeps, Drink, LikedDrink, Likes};
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::standard::{Kept, week_due};
use crate::store::staff;

use super::day::Minutes;
use super::dice::Dice;
use super::history::DAYS;
use super::lately::Lately;
use super::shop::OpenDay;
use super::today::NOW;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 33;

/// What the cards of guests say: their place, the drink, silence, a small child.
const LIKES: [(usize, Option<Drink>, bool, bool); 5] = [
    (0, Some(Drink::GreenTea), false, false),
    (1, Some(Drink::Water), true, false),
    (2, Some(Drink::Coffee), false, false),
    (4, None, false, true),
    (5, Some(Drink::MilkCoffee), false, false),
];

/// A drink of this kind.
const fn liked(drink: Drink) -> LikedDrink {
    LikedDrink { drink, words: String::new() }
}

impl Lately<'_, '_, '_, '_, '_> {
    /// Writes on the cards of the guests what makes them feel at home.
    pub fn guests_feel_at_home(&mut self) -> Result<(), DeskError> {
        let at = OpenDay::new(self.shop.day(DAYS - 16), &self.shop.zone).at(super::hours::OPENS + 25);
        for (place, drink, silence, has_baby) in LIKES {
            let Some(client) = self.shop.clients.get(place).copied() else { continue };
            // The child sleeps while the guest is here.
            let hours = Some((time(13, 0, 0, 0), time(16, 30, 0, 0)));
            let likes = Likes {
                drink: drink.map(liked),
                silence,
                do_not_ring: has_baby,
                baby: has_baby.then_some(BabySleeps { hours }),
                little: if place == 5 { vec![self.shop.salon.little.clone()] } else { Vec::new() },
            };
            self.ask(at, SaveComfort { client, likes, seen: Vec::new() })?;
        }
        Ok(())
    }

    /// What many of those who come today like to drink: it was noted the last time.
    pub fn has_a_liking(&mut self, client: ClientId) -> Result<(), DeskError> {
        let dice = &mut Dice::of(self.shop.plan.seed, STREAM, client.0.unsigned_abs());
        let drinks =
            [(Drink::Tea, 4), (Drink::Coffee, 4), (Drink::GreenTea, 2), (Drink::Water, 2), (Drink::HerbalTea, 1)];
        let Some(drink) = dice.weighted(&drinks).filter(|_| dice.percent(35)) else { return Ok(()) };
        let at = OpenDay::new(self.shop.day(DAYS - 20), &self.shop.zone).at(super::hours::OPENS + 90);
        let likes = Likes { drink: Some(liked(drink)), ..Likes::default() };
        self.ask(at, SaveComfort { client, likes, seen: Vec::new() })
    }

    /// Receives a guest of today well: their coat hangs, and somebody brought what they like.
    pub fn is_made_welcome(&mut self, place: u32, visit: VisitId, came: Minutes) -> Result<(), DeskError> {
        let at = OpenDay::new(self.shop.plan.day, &self.shop.zone).at((came + 2).min(NOW));
        let tag = match place {
            0 => "12",
            1 => "7",
            5 => "3",
            _ => return Ok(()),
        };
        self.ask(at, GiveTag { visit, tag: tag.to_owned() })?;
        if place == 1 {
            self.ask(at, NoteDrink { visit, drink: liked(Drink::Water), remember: false })?;
        }
        Ok(())
    }

    /// Somebody stepped away yesterday and today; a call is settled, another waits to be called back.
    pub fn desk_lives(&mut self) -> Result<(), DeskError> {
        let yesterday = OpenDay::new(self.shop.day(DAYS - 1), &self.shop.zone);
        let today = OpenDay::new(self.shop.plan.day, &self.shop.zone);
        let place = Place::Today;
        self.ask(yesterday.at(15 * 60 + 5), LeaveDesk { place })?;
        self.ask_manager(yesterday.at(15 * 60 + 9), ComeToDesk {})?;
        self.ask(yesterday.at(15 * 60 + 24), ComeToDesk {})?;
        self.ask(today.at(11 * 60 + 10), LeaveDesk { place })?;
        self.ask(today.at(11 * 60 + 14), ComeToDesk {})?;
        let salon = self.shop.salon.clone();
        let call = self.ask(today.at(10 * 60 + 12), AnswerPhone {})?.call.id;
        let told = CallTold { note: salon.call_note, ..CallTold::default() };
        self.ask(today.at(10 * 60 + 15), EndCall { call, told, ending: Ending::Done })?;
        let call = self.ask(today.at(14 * 60 + 2), AnswerPhone {})?.call.id;
        let told = CallTold { caller: salon.caller, number: salon.caller_number, note: salon.callback_note };
        let ending = Ending::CallBack(today.wall(15 * 60));
        self.ask(today.at(14 * 60 + 4), EndCall { call, told, ending })?;
        Ok(())
    }

    /// The manager kept the list of last week, and of the week before it.
    pub fn manager_looked(&mut self) -> Result<(), DeskError> {
        let today = OpenDay::new(self.shop.plan.day, &self.shop.zone);
        let manager = self.shop.salon.staff.iter().find(|person| person.role == crate::domain::role::Role::Manager);
        let manager = manager.map(|person| staff::of_login(self.tx, &person.login)).transpose()?.flatten();
        let Some(manager) = manager else { return Ok(()) };
        let before = std::mem::replace(&mut self.context.actor, Actor::of(&manager));
        let last = week_due(self.shop.plan.day);
        let at = today.at(super::hours::OPENS + 10);
        let weeks = [
            (last.saturating_sub(7.days()), [Kept::Yes, Kept::Partly, Kept::Yes, Kept::No]),
            (last, [Kept::Yes, Kept::Yes, Kept::Yes, Kept::Partly]),
        ];
        for (week, saw) in weeks {
            let lines = self.ask(at, ListObservations { week: Some(week) })?.lines;
            for (line, kept) in lines.into_iter().zip(saw.into_iter().cycle()) {
                let note = if kept == Kept::Yes { String::new() } else { self.shop.salon.seen_note.clone() };
                self.ask(at, Observe { week, staff: line.staff, rule: line.rule, kept, note })?;
            }
        }
        self.context.actor = before;
        Ok(())
    }
}
