//! What the safety check had to say of today's visits, and what was done about it.

use jiff::{Timestamp, ToSpan};

use crate::desk::DeskError;
use crate::desk::safety::{CheckVisit, DecideAbout, DecideStop};
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::safety::{Gravity, Moment, PATCH_TEST_DAYS, Planned, check};
use crate::store::safety::{NewTest, Reading};
use crate::store::{goods, safety};

use super::dice::Dice;
use super::lately::Lately;
use super::shop::OpenDay;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 25;

impl Lately<'_, '_, '_, '_, '_> {
    /// Whether the card forbids a procedure on a day: nobody would have booked it.
    pub fn forbids(&mut self, client: ClientId, procedure: usize, open: &OpenDay) -> Result<bool, DeskError> {
        let shop = self.shop;
        let (Some(details), Some(id)) = (shop.catalogue.get(procedure), shop.procedures.get(procedure)) else {
            return Ok(false);
        };
        let person = safety::facts_of(self.tx, client, open.day, &shop.zone)?;
        let products = goods::products_of_procedure(self.tx, *id)?;
        let planned = Planned { id: *id, procedure: details, products: &products, visit: None };
        Ok(check(&planned, &person, open.day).iter().any(|finding| finding.gravity == Gravity::Stop))
    }

    /// A patch test before a procedure that wants one: laid on and read in most cases.
    pub fn tests_skin(
        &mut self,
        (client, visit): (ClientId, VisitId),
        procedure: usize,
        open: &OpenDay,
    ) -> Result<(), DeskError> {
        let shop = self.shop;
        let dice = &mut Dice::of(shop.plan.seed, STREAM, visit.0.unsigned_abs());
        let wants = shop.catalogue.get(procedure).is_some_and(|details| details.patch_test);
        let Some(id) = shop.procedures.get(procedure).copied().filter(|_| wants && dice.percent(75)) else {
            return Ok(());
        };
        let (laid, read) = (open.day.saturating_sub(4.days()), open.day.saturating_sub(2.days()));
        let (today, by) = (shop.plan.day, shop.administrator);
        let is_laid = laid < today;
        let test = NewTest {
            client,
            procedure: id,
            planned: (!is_laid).then_some(laid),
            laid: is_laid.then(|| (laid.at(12, 0, 0, 0), by)),
            note: "",
        };
        let written = OpenDay::new(laid.min(today), &shop.zone).at(super::hours::OPENS + 30);
        let number = safety::add_test(self.tx, &test, written, by)?;
        // Of those that can be read today most were read at noon; one or two wait.
        if read < today || (read == today && dice.percent(85)) {
            let until = Some(read.saturating_add(i64::from(PATCH_TEST_DAYS).days()));
            let reading = Reading { at: read.at(12, 0, 0, 0), by, reacted: false, note: "", until };
            safety::read_test(self.tx, number, &reading)?;
        }
        Ok(())
    }

    /// The client came in: the findings were read, and a stop that nobody wanted to send home was decided by the
    /// specialist.
    pub fn sees(&mut self, visit: VisitId, at: Timestamp) -> Result<(), DeskError> {
        let found = self.ask(at, CheckVisit { visit })?.findings;
        let stops: Vec<_> = found
            .iter()
            .filter(|judged| judged.finding.gravity == Gravity::Stop)
            .map(|judged| judged.mark.clone())
            .collect();
        if !stops.is_empty() {
            let reason = self.shop.salon.decided.clone();
            let about = DecideAbout::Visit(visit);
            self.ask_specialist(at, DecideStop { about, marks: stops, reason, login: None, password: None })?;
        }
        let marks: Vec<_> = found.into_iter().map(|judged| judged.mark).collect();
        Ok(safety::add_seen(self.tx, visit, &marks, Moment::Arrival, (at, self.shop.administrator))?)
    }
}
