//! Catalogue, schedule, bookings and the steps of visits.

use crate::args;
use crate::domain::catalogue::CatalogueRefusal;
use crate::domain::schedule::{BookingRefusal, ScheduleRefusal};
use crate::domain::visit::VisitRefusal;
use crate::words::Words;
use crate::words::format::{clock, date_time};
use crate::words::schedule::state_key;

pub(super) fn catalogue(refusal: CatalogueRefusal) -> &'static str {
    match refusal {
        CatalogueRefusal::NoName => "catalogue-refused-no-name",
        CatalogueRefusal::Duration => "catalogue-refused-duration",
        CatalogueRefusal::Price => "catalogue-refused-price",
        CatalogueRefusal::CodeTaken => "catalogue-refused-code-taken",
    }
}

pub(super) fn schedule(words: &Words, refusal: &ScheduleRefusal) -> String {
    match refusal {
        ScheduleRefusal::NoName => words.say("schedule-refused-no-name"),
        ScheduleRefusal::NameTaken => words.say("schedule-refused-name-taken"),
        ScheduleRefusal::Hours => words.say("schedule-refused-hours"),
        ScheduleRefusal::Stretch => words.say("schedule-refused-stretch"),
        ScheduleRefusal::Occupied { count, first } => {
            words.say_with("schedule-refused-occupied", args!["count" => *count, "first" => date_time(*first, words)])
        }
        ScheduleRefusal::StaffTaken => words.say("schedule-refused-staff-taken"),
    }
}

pub(super) fn booking(words: &Words, refusal: &BookingRefusal) -> String {
    match refusal {
        BookingRefusal::Taken { name, from, until, .. } => words.say_with(
            "booking-refused-taken",
            args!["name" => name.as_str(), "from" => clock(from.time()), "until" => clock(until.time())],
        ),
        BookingRefusal::JustTaken => words.say("booking-refused-just-taken"),
        BookingRefusal::NoRoom => words.say("booking-refused-no-room"),
        BookingRefusal::NoDevice => words.say("booking-refused-no-device"),
        BookingRefusal::DoesNotFit => words.say("booking-refused-does-not-fit"),
        BookingRefusal::NotWorking { name } => {
            words.say_with("booking-refused-not-working", args!["name" => name.as_str()])
        }
        BookingRefusal::NotSkilled { name } => {
            words.say_with("booking-refused-not-skilled", args!["name" => name.as_str()])
        }
        BookingRefusal::Retired => words.say("booking-refused-retired"),
        BookingRefusal::InThePast => words.say("booking-refused-in-the-past"),
        BookingRefusal::TooFarAhead => words.say("booking-refused-too-far-ahead"),
        BookingRefusal::ClockSkips => words.say("booking-refused-clock-skips"),
        BookingRefusal::Duration => words.say("booking-refused-duration"),
    }
}

pub(super) fn visit(words: &Words, refusal: VisitRefusal) -> String {
    match refusal {
        VisitRefusal::WrongState { from, .. } => {
            words.say_with("visit-refused-wrong-state", args!["state" => words.say(state_key(from))])
        }
        VisitRefusal::AllergiesNotConfirmed => words.say("visit-refused-allergies-not-confirmed"),
        VisitRefusal::NoAllergies => words.say("visit-refused-no-allergies"),
        VisitRefusal::AllergiesChanged => words.say("visit-refused-allergies-changed"),
        VisitRefusal::NothingToUndo => words.say("visit-refused-nothing-to-undo"),
        VisitRefusal::UndoTooLate => words.say("visit-refused-undo-too-late"),
        VisitRefusal::UndoPaid => words.say("visit-refused-undo-paid"),
        VisitRefusal::UndoTaken => words.say("visit-refused-undo-taken"),
        VisitRefusal::NotToday => words.say("visit-refused-not-today"),
        VisitRefusal::NotYet => words.say("visit-refused-not-yet"),
        VisitRefusal::NotMovable(state) => {
            words.say_with("visit-refused-not-movable", args!["state" => words.say(state_key(state))])
        }
    }
}
