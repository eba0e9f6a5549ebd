//! Booking and moving: who, what, with whom, and one of the free times. Allergies stand beside the form.

use jiff::civil::{Date, DateTime};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::catalogue::ListCatalogue;
use crate::desk::client::{AddClient, Find, Hit, OpenCard};
use crate::desk::schedule::{FreeSlot, FreeSlots, FreeTimes, ListSchedule, Roster};
use crate::desk::visit::{Book, Booked, MoveVisit};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::catalogue::Procedure;
use crate::domain::client::ClientDraft;
use crate::domain::ids::{ClientId, DeviceId, ProcedureId, RequestKey, RoomId, SpecialistId};
use crate::domain::market::Market;
use crate::domain::typed::Looking;
use crate::domain::visit::BoardVisit;
use crate::ui::action::Action;
use crate::ui::form::{Draft, FieldProblem, Form, FormState};
use crate::ui::forms::visit::{BOOK, MOVE, NEW_CLIENT};
use crate::ui::screen::{Handled, Message, News, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::words::format::{clock, date_time, day_numbers, day_short, duration, money};

use super::booking_aside::{self, Beside};
use super::booking_check::BookingCheck;
use super::known::Known;

/// What is done with the chosen time.
enum Aim {
    /// A new visit, for a client who may be known already.
    Book { client: Option<(ClientId, String)>, procedure: Option<(ProcedureId, String)>, day: Option<Date> },
    /// Another time for a visit.
    Move(Box<BoardVisit>),
}

/// The form of a booking or a move.
pub struct Booking {
    aim: Aim,
    procedures: Vec<Procedure>,
    roster: Option<Roster>,
    times: Option<FreeTimes>,
    hits: Vec<Hit>,
    /// What is known of the chosen client's allergies.
    known: Option<Known>,
    /// What the safety check says.
    check: BookingCheck,
    /// The name of the request: kept until it is answered, so that a retry never books twice.
    key: Option<RequestKey>,
}

impl Booking {
    /// An empty booking, or one for a client, a procedure or a day.
    pub fn new(
        client: Option<(ClientId, String)>,
        procedure: Option<(ProcedureId, String)>,
        day: Option<Date>,
    ) -> Self {
        Self::with(Aim::Book { client, procedure, day })
    }

    /// Another time for a visit.
    pub fn moving(visit: BoardVisit) -> Self {
        let known = Known::of_visit(&visit);
        let check = BookingCheck::moving(visit.id);
        Self { known: Some(known), check, ..Self::with(Aim::Move(Box::new(visit))) }
    }

    fn with(aim: Aim) -> Self {
        Self {
            aim,
            procedures: Vec::new(),
            roster: None,
            times: None,
            hits: Vec::new(),
            known: None,
            check: BookingCheck::default(),
            key: None,
        }
    }

    /// The chosen procedure.
    fn procedure(&self, form: &FormState) -> Option<&Procedure> {
        let id = match &self.aim {
            Aim::Move(visit) => visit.procedure,
            Aim::Book { .. } => ProcedureId(form.draft().number("procedure")?),
        };
        self.procedures.iter().find(|procedure| procedure.id == id)
    }

    /// The chosen day.
    fn day(form: &FormState, view: &View) -> Option<Date> {
        form.draft().day("day", view.wall().date(), Looking::Ahead)
    }

    /// The chosen procedure's name.
    fn procedure_name(&self, form: &FormState, view: &View) -> String {
        let language = view.words.language().code();
        self.procedure(form).map_or_else(String::new, |one| one.details.names.in_language(language).to_owned())
    }

    /// Asks for the safety check of what stands in the form.
    fn seek_check(&mut self, form: &FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let (client, procedure) = match &self.aim {
            Aim::Move(visit) => (Some(visit.client.id), Some(visit.procedure)),
            Aim::Book { .. } => (draft.number("client").map(ClientId), draft.number("procedure").map(ProcedureId)),
        };
        let day = Self::day(form, turn.view());
        let what = client.zip(procedure).zip(day).map(|((client, procedure), day)| (client, procedure, day));
        self.check.ask(what, turn);
    }

    /// Asks for the free times of what stands in the form.
    fn seek_times(&mut self, form: &FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let procedure = match &self.aim {
            Aim::Move(visit) => Some(visit.procedure),
            Aim::Book { .. } => draft.number("procedure").map(ProcedureId),
        };
        let (Some(procedure), Some(day)) = (procedure, Self::day(form, turn.view())) else {
            self.times = None;
            return;
        };
        let (minutes, except) = match &self.aim {
            Aim::Move(visit) => {
                let minutes = visit.moments.ends_at.duration_since(visit.moments.starts_at).as_mins();
                (u16::try_from(minutes).ok(), Some(visit.id))
            }
            Aim::Book { .. } => (draft.minutes("minutes"), None),
        };
        let specialist = draft.number("specialist").map(SpecialistId);
        turn.ask(FreeSlots { day, procedure, specialist, minutes, except });
    }

    /// Offers the procedures of the catalogue, with length and price.
    fn offer_procedures(&self, form: &mut FormState, view: &View) {
        let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
        let language = view.words.language().code();
        let options = self.procedures.iter().map(|procedure| {
            let details = &procedure.details;
            let note = format!(
                "{} {} {}",
                duration(u32::from(details.minutes), &view.words),
                view.theme.signs().middot,
                money(details.price, market)
            );
            Choice::new(procedure.id, details.names.in_language(language)).noted(note, Meaning::Dim)
        });
        form.give_options("procedure", options.collect());
    }

    /// Offers those who do the procedure, and the rooms and devices that fit it.
    fn offer_places(&self, form: &mut FormState) {
        let Some(roster) = &self.roster else { return };
        let procedure = self.procedure(form).map(|procedure| procedure.details.clone());
        let does = |skills: &[crate::domain::catalogue::Category]| {
            procedure.as_ref().is_none_or(|procedure| skills.contains(&procedure.category))
        };
        let specialists = roster
            .specialists
            .iter()
            .filter(|one| does(&one.specialist.details.skills))
            .map(|one| {
                let details = &one.specialist.details;
                Choice::new(one.specialist.id, &*details.name).noted(&*details.title, Meaning::Dim)
            })
            .collect();
        let room = procedure.as_ref().and_then(|procedure| procedure.room);
        let rooms = roster.rooms.iter().filter(|one| room.is_none_or(|kind| one.details.kinds.contains(&kind)));
        let rooms = rooms.map(|room| Choice::new(room.id, &*room.details.name)).collect();
        let device = procedure.as_ref().and_then(|procedure| procedure.device);
        let devices = roster.devices.iter().filter(|one| device == Some(one.details.kind));
        let devices = devices.map(|device| Choice::new(device.id, &*device.details.name)).collect();
        form.give_options("specialist", specialists);
        form.give_options("room", rooms);
        form.give_options("device", devices);
    }

    /// Offers the free times; a chosen one that is no longer free is taken out again.
    fn offer_times(&mut self, times: FreeTimes, form: &mut FormState) {
        let options: Vec<Choice> = times
            .slots
            .iter()
            .map(|slot| {
                Choice::new(slot_value(slot), format!("{} {}", clock(slot.starts.time()), slot.specialist_name))
            })
            .collect();
        let chosen = form.draft().text("slot").to_owned();
        if !chosen.is_empty() && !options.iter().any(|option| option.value == chosen) {
            form.set("slot", "");
        }
        form.give_options("slot", options);
        self.times = Some(times);
    }

    /// Offers the clients found, with their allergies, and a card for somebody new.
    fn offer_clients(&mut self, hits: Vec<Hit>, typed: &str, form: &mut FormState, view: &View) {
        self.hits = hits;
        let mut options: Vec<Choice> = self
            .hits
            .iter()
            .map(|hit| {
                let name = if hit.also_written.is_empty() {
                    hit.name.clone()
                } else {
                    format!("{} {}", hit.name, hit.also_written)
                };
                let (note, means) = Known::of_hit(hit).note(view);
                Choice::new(hit.id, name).noted(note, means)
            })
            .collect();
        options.push(Choice::new(NEW_CLIENT, view.say_with("book-new-client", args!["name" => typed])));
        form.give_options("client", options);
    }

    /// Sends the booking or the move.
    fn send(&mut self, client: Option<ClientId>, form: &FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let Some((starts, specialist)) = slot_of(draft.text("slot")) else { return };
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        let (room, device) = (draft.number("room").map(RoomId), draft.number("device").map(DeviceId));
        match &self.aim {
            Aim::Move(visit) => {
                let (decision, visit, version) = (self.check.decision(), visit.id, visit.version);
                turn.ask(MoveVisit { key, visit, version, specialist, starts, room, device, decision });
            }
            Aim::Book { .. } => {
                let (Some(client), Some(procedure)) = (client, draft.number("procedure").map(ProcedureId)) else {
                    return;
                };
                let minutes = draft.minutes("minutes");
                let note = draft.text("note").to_owned();
                let decision = self.check.decision();
                turn.ask(Book { key, client, procedure, specialist, starts, minutes, room, device, note, decision });
            }
        }
    }

    /// Says what stands now.
    fn say_booked(&self, booked: &Booked, form: &FormState, turn: &mut Turn<'_>) {
        let view = turn.view();
        let key = if matches!(self.aim, Aim::Move(_)) { "move-done" } else { "book-done" };
        let name = match &self.aim {
            Aim::Move(visit) => visit.client.name.spoken(),
            Aim::Book { .. } if form.draft().text("client") == NEW_CLIENT => form.draft().text("given").to_owned(),
            Aim::Book { .. } => form.draft().labels("client").join(" "),
        };
        let time = date_time(booked.placement.starts, &view.words);
        turn.say(Message::done(view.say_with(key, args!["name" => name, "time" => time])));
    }
}

impl FormOwner for Booking {
    fn form(&self) -> &'static Form {
        match self.aim {
            Aim::Book { .. } => &BOOK,
            Aim::Move(_) => &MOVE,
        }
    }

    fn start(&self, view: &View) -> Draft {
        let language = view.words.language();
        match &self.aim {
            Aim::Book { client, procedure, day } => {
                let day = day.unwrap_or_else(|| view.wall().date());
                let mut draft = Draft::new().with("day", day_numbers(day, language));
                if let Some((id, name)) = client {
                    draft = draft.with_chosen("client", id.to_string(), name);
                }
                if let Some((id, name)) = procedure {
                    draft = draft.with_chosen("procedure", id.to_string(), name);
                }
                draft
            }
            Aim::Move(visit) => Draft::new().with("day", day_numbers(visit.starts.date(), language)).with_chosen(
                "specialist",
                visit.specialist.to_string(),
                visit.specialist_name.as_str(),
            ),
        }
    }

    fn draft_name(&self) -> Option<String> {
        match &self.aim {
            Aim::Book { client: None, procedure: None, .. } => Some(BOOK.name.to_owned()),
            Aim::Book { .. } | Aim::Move(_) => None,
        }
    }

    fn title(&self, view: &View) -> String {
        match &self.aim {
            Aim::Book { .. } => view.say("book-title"),
            Aim::Move(visit) => view.say_with(
                "move-title-of",
                args![
                    "name" => visit.client.name.spoken(),
                    "procedure" => visit.procedure_names.in_language(view.words.language().code()),
                    "day" => day_short(visit.starts.date(), &view.words),
                    "time" => clock(visit.starts.time())
                ],
            ),
        }
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Schedule, Noun::Catalogue, Noun::Clients, Noun::Safety]
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListCatalogue::default());
        turn.ask(ListSchedule::default());
        if let Some(client) = form.draft().number("client").filter(|_| self.known.is_none()) {
            turn.ask(OpenCard { client: ClientId(client) });
        }
        self.seek_times(form, turn);
        self.seek_check(form, turn);
    }

    fn changed(&mut self, field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        self.key = None;
        match field {
            "client" => {
                let chosen = form.draft().number("client");
                self.known = self.hits.iter().find(|hit| Some(hit.id.0) == chosen).map(Known::of_hit);
            }
            "procedure" => {
                for dependent in ["specialist", "slot", "room", "device"] {
                    form.set(dependent, "");
                }
                self.offer_places(form);
                self.seek_times(form, turn);
            }
            "specialist" | "day" | "minutes" => self.seek_times(form, turn),
            _ => {}
        }
        if matches!(field, "client" | "procedure" | "day") {
            self.seek_check(form, turn);
        }
    }

    fn sought(&mut self, _field: &'static str, typed: &str, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(Find::of(typed));
    }

    fn offers(&self) -> &'static [Action] {
        match (self.check.is_known(), self.check.safe_day()) {
            (false, _) => &[],
            (true, None) => &[Action::Explain],
            (true, Some(_)) => &[Action::TakeSafeDay, Action::Explain],
        }
    }

    fn act(&mut self, action: Action, form: &mut FormState, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Explain => self.check.explain(&self.procedure_name(form, turn.view()), turn).into(),
            Action::TakeSafeDay => {
                let Some(day) = self.check.safe_day() else { return Handled::No };
                form.set("day", day_numbers(day, turn.view().words.language()));
                self.changed("day", form, turn);
                Handled::Yes
            }
            _ => Handled::No,
        }
    }

    fn told(&mut self, news: News, form: &mut FormState, turn: &mut Turn<'_>) {
        if let News::Decided(decision) = news {
            self.check.decided(decision);
            form.wait();
            self.send(form.draft().number("client").map(ClientId), form, turn);
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if self.check.wants_decision() {
            let field = if matches!(self.aim, Aim::Move(_)) { "day" } else { "procedure" };
            form.refuse(Some(field), FieldProblem::says("safety-decide-or-day"), &form_context(turn.view()));
            self.check.ask_specialist(&self.procedure_name(form, turn.view()), turn);
            return;
        }
        let draft = form.draft();
        if draft.text("client") == NEW_CLIENT {
            let client = ClientDraft {
                given: draft.text("given").to_owned(),
                family: draft.text("family").to_owned(),
                phones: draft.some("phone").into_iter().collect(),
                ..ClientDraft::default()
            };
            turn.ask(AddClient { draft: client });
        } else {
            self.send(draft.number("client").map(ClientId), form, turn);
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::Find(found) => self.offer_clients(found.hits, &found.query, form, turn.view()),
            Answer::OpenCard(card) => self.known = Some(Known::of_card(&card)),
            Answer::ListCatalogue(catalogue) => {
                self.procedures = catalogue.procedures;
                self.offer_procedures(form, turn.view());
                self.offer_places(form);
            }
            Answer::ListSchedule(roster) => {
                self.roster = Some(roster);
                self.offer_places(form);
            }
            Answer::FreeSlots(times) => self.offer_times(times, form),
            Answer::CheckProcedure(checkup) => self.check.take(checkup),
            Answer::AddClient(now) => {
                // The card stays even when the time is refused: from now on the form is for a known client.
                let name = form.draft().text("given").to_owned();
                form.set_chosen("client", now.client.to_string(), name);
                self.send(Some(now.client), form, turn);
            }
            Answer::Book(booked) | Answer::MoveVisit(booked) => {
                self.say_booked(&booked, form, turn);
                return FormEnd::Done;
            }
            _ => {}
        }
        FormEnd::Open
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Client(_) => Some("given"),
            _ => None,
        }
    }

    fn aside(&self) -> u16 {
        booking_aside::WIDTH
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let beside = Beside {
            known: self.known.as_ref(),
            check: &self.check,
            procedure: self.procedure(form),
            day: Self::day(form, view),
            times: self.times.as_ref(),
            chosen: slot_of(form.draft().text("slot")),
        };
        booking_aside::draw(&beside, frame.buffer_mut(), area, view);
    }
}

/// How a free time stands in the draft: when and with whom. Where and with what is found when it is booked.
fn slot_value(slot: &FreeSlot) -> String {
    format!("{}/{}", slot.starts, slot.specialist)
}

/// When and with whom, of the draft's form.
fn slot_of(value: &str) -> Option<(DateTime, SpecialistId)> {
    let (starts, specialist) = value.split_once('/')?;
    Some((starts.parse().ok()?, SpecialistId(specialist.parse().ok()?)))
}
