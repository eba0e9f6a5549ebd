//! What is known of the guests, and of two clients whose skin took a dye badly: whatever the seed, there is a card with
//! everything on it to look at.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::desk::DeskError;
use crate::desk::photograph::{Source, TakePhotograph};
use crate::desk::plan::{KeepAdvice, SaveCourse, ShowPlan, ToKeep};
use crate::desk::reaction::ReportReaction;
use crate::domain::anamnesis::{Answers, Given};
use crate::domain::health::Severity;
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::photograph::{PhotographDetails, Stage};
use crate::domain::plan::CourseDetails;
use crate::domain::privacy::{ConsentPurpose, Scope};
use crate::domain::reaction::{ReactionReport, Symptom};
use crate::domain::visit::VisitState;
use crate::domain::zone::Zone;
use crate::outside::photograph::made;
use crate::store::{client, plan, record};

use super::day::Minutes;
use super::dice::Dice;
use super::history::{DAYS, Past};
use super::lately::Lately;
use super::pictures::face;
use super::shop::{OpenDay, Shop};

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 24;
/// The guest with an allergy to what she is booked for.
const ALLERGIC: u32 = 0;
/// The guest in the middle of a course.
const IN_COURSE: u32 = 1;
/// The guest who comes for laser.
const LASER: u32 = 4;
/// Two who are no guests: their skin took a dye badly.
pub const REACTED: [u32; 2] = [6, 7];
/// What the skin took badly.
pub const DYE: &str = "brow_tint";

/// Visits that there were whatever the seed: whose, what, how many days ago.
const VISITS: &[(u32, &str, u16)] = &[
    (ALLERGIC, "hydro", 40),
    (ALLERGIC, "hydro", 12),
    (IN_COURSE, "peel_bha", 44),
    (IN_COURSE, "peel_bha", 30),
    (IN_COURSE, "peel_bha", 16),
    (LASER, "laser_hr_large", 49),
    (REACTED[0], DYE, 5),
    (REACTED[1], DYE, 4),
];

/// Courses that run: whose, what, how many sessions with which pause, since how many days.
const COURSES: &[(u32, &str, u8, u16, u16)] =
    &[(ALLERGIC, "hydro", 4, 21, 41), (IN_COURSE, "peel_bha", 6, 14, 45), (LASER, "laser_hr_large", 8, 42, 50)];

/// The visits of the list, for the history of all.
pub fn visits(shop: &Shop) -> Vec<Past> {
    let place = |code: &str| shop.catalogue.iter().position(|details| details.code == code);
    VISITS
        .iter()
        .filter(|(client, ..)| *client < shop.plan.clients)
        .filter_map(|(client, code, ago)| Past::of(DAYS - ago, *client, place(code)?))
        .collect()
}

/// Answers that a guest gave, beside the usual.
fn told(guest: u32) -> Answers {
    let one = |code: &str| Given::Chosen(vec![code.to_owned()]);
    let list: Vec<(&str, Given)> = match guest {
        ALLERGIC => vec![
            ("phototype", one("ii")),
            ("skin_type", one("dry")),
            ("dehydrated", Given::Yes),
            ("sensitive", one("sometimes")),
            ("goals", Given::Chosen(vec!["lips".to_owned(), "wrinkles".to_owned()])),
            ("sunscreen", one("sometimes")),
            ("fears_pain", Given::Yes),
        ],
        IN_COURSE => vec![
            ("phototype", one("iii")),
            ("skin_type", one("oily")),
            ("acne", one("light")),
            ("pigmented", Given::Yes),
            ("goals", Given::Chosen(vec!["acne".to_owned(), "pigmentation".to_owned()])),
            ("home_actives", Given::Chosen(vec!["retinoid".to_owned()])),
            ("sunscreen", one("never")),
        ],
        _ => vec![("phototype", one("iv")), ("skin_type", one("normal")), ("redness", Given::No)],
    };
    list.into_iter().map(|(question, given)| (question.to_owned(), given)).collect()
}

impl Lately<'_, '_, '_, '_, '_> {
    /// Whether somebody is a guest, or one of those whose visits are told here.
    pub fn is_told_of(&self, client: ClientId) -> bool {
        self.shop.clients.iter().take(8).any(|one| *one == client)
    }

    /// The card of somebody by their place.
    fn number(&self, place: u32) -> Option<ClientId> {
        self.shop.clients.get(usize::try_from(place).ok()?).copied()
    }

    /// Lets the guests answer the questionnaire, some weeks ago.
    pub fn guests_answer(&mut self) -> Result<(), DeskError> {
        for guest in [ALLERGIC, IN_COURSE, LASER] {
            let Some(client) = self.number(guest) else { continue };
            let first = self.day_ago(60).at(super::hours::OPENS + 5);
            let shown = (guest == IN_COURSE).then_some(ConsentPurpose::PhotographsShown);
            let agreed = [ConsentPurpose::Service, ConsentPurpose::HealthData, ConsentPurpose::Photographs];
            for purpose in agreed.into_iter().chain(shown) {
                self.agrees(client, purpose, Scope::Whole, first)?;
            }
            let at = self.day_ago(16).at(super::hours::OPENS + 10);
            let dice = &mut Dice::of(self.shop.plan.seed, STREAM, u64::from(guest));
            self.answers(client, at, told(guest), dice)?;
        }
        Ok(())
    }

    /// A day in the past.
    fn day_ago(&self, days: u16) -> OpenDay {
        OpenDay::new(self.shop.day(DAYS.saturating_sub(days)), &self.shop.zone)
    }

    /// Writes what came of the visits of the list, plans the courses, and lets two report what a dye did.
    pub fn guests_are_cared_for(&mut self) -> Result<(), DeskError> {
        for (place, client) in (0_u32..).zip(self.shop.clients.iter().take(8)) {
            self.write_records(place, *client)?;
        }
        self.plan_courses()?;
        self.report_reactions()
    }

    /// The records of the visits of the list, each better than the one before.
    fn write_records(&mut self, place: u32, client: ClientId) -> Result<(), DeskError> {
        let mut result = 2;
        for visit in plan::visits_of(self.tx, client)? {
            let procedure = self.shop.procedures.iter().position(|id| *id == visit.procedure);
            let Some(procedure) = procedure.filter(|_| visit.state == VisitState::Closed) else { continue };
            let code = self.shop.catalogue.get(procedure).map_or("", |details| details.code.as_str());
            let days = self.shop.plan.day.since(visit.day).map_or(0, |span| span.get_days());
            let is_listed =
                VISITS.iter().any(|(of, what, ago)| *of == place && *what == code && i32::from(*ago) == days);
            if !is_listed || record::of_visit(self.tx, visit.visit)?.is_some() {
                continue;
            }
            let ago = u16::try_from(days).unwrap_or(0);
            let at = self.day_ago(ago).at(super::hours::CLOSES - 60);
            result = (result + 1).min(5);
            self.hears(client, procedure, self.day_ago(ago).at(super::hours::OPENS))?;
            self.treated(visit.visit, (procedure, DAYS.saturating_sub(ago)), Some(result), (at, true))?;
            if place == IN_COURSE {
                let blemishes = usize::from(6 - result) * 4;
                self.photographs(client, (visit.visit, visit.day), blemishes, at)?;
            }
            let last = client::get(self.tx, client)?.and_then(|row| row.last_visit);
            client::set_last_visit(self.tx, client, last.max(Some(visit.day)))?;
        }
        Ok(())
    }

    /// Drawings in the place of photographs: the face before and after a visit.
    fn photographs(
        &mut self,
        client: ClientId,
        (visit, taken_on): (VisitId, Date),
        blemishes: usize,
        at: Timestamp,
    ) -> Result<(), DeskError> {
        for (stage, left) in [(Stage::Before, blemishes), (Stage::After, blemishes.saturating_sub(3))] {
            // What the program draws itself is a good picture: a test draws it.
            let Ok(prepared) = made(&face(self.shop.plan.seed, left)) else { continue };
            let details =
                PhotographDetails { taken_on, zone: Zone::Face, stage, visit: Some(visit), note: String::new() };
            let picture = Source::Prepared(Box::new(prepared));
            self.ask_specialist(at, TakePhotograph { client, details, picture, came_from: String::new() })?;
        }
        Ok(())
    }

    /// Courses, with the advice that the card calls for first and an article of the shelf.
    fn plan_courses(&mut self) -> Result<(), DeskError> {
        for (guest, code, sessions, interval_days, ago) in COURSES.iter().copied() {
            let place = self.shop.catalogue.iter().position(|details| details.code == code);
            let procedure = place.and_then(|place| self.shop.procedures.get(place)).copied();
            let (Some(client), Some(procedure)) = (self.number(guest), procedure) else { continue };
            let at = self.day_ago(ago).at(super::hours::OPENS + 40);
            let from = self.day_ago(ago).day;
            let details = CourseDetails { procedure, sessions, interval_days, from, note: String::new() };
            self.ask_specialist(at, SaveCourse { client, course: None, version: 0, details })?;
            let shown = self.ask_specialist(at, ShowPlan { client })?;
            let rules = shown.proposed.iter().take(4).map(|one| ToKeep::Rule(one.code.clone()));
            let articles = shown.shelf.iter().take(1).map(|one| ToKeep::Goods(one.goods));
            for advice in rules.chain(articles) {
                self.ask_specialist(at, KeepAdvice { client, advice })?;
            }
        }
        Ok(())
    }

    /// Two days after the same dye two clients tell of the same itching.
    fn report_reactions(&mut self) -> Result<(), DeskError> {
        let some: [(u32, u16, Minutes, &[Symptom]); 2] = [
            (REACTED[0], 3, 9 * 60, &[Symptom::Itching, Symptom::Redness, Symptom::Swelling]),
            (REACTED[1], 2, 8 * 60, &[Symptom::Itching, Symptom::Rash]),
        ];
        for (place, ago, began, symptoms) in some {
            let Some(client) = self.number(place) else { continue };
            let open = self.day_ago(ago);
            let report = ReactionReport {
                began: open.wall(began),
                symptoms: symptoms.to_vec(),
                zones: vec![Zone::Brows],
                severity: Severity::Moderate,
                said: self.shop.salon.reacted.clone(),
                done: self.shop.salon.reacted_done.clone(),
                photograph: None,
            };
            let key = self.key();
            self.ask(open.at(began + 180), ReportReaction { key, client, report })?;
        }
        Ok(())
    }
}
