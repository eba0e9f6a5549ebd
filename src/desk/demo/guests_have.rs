//! What the guests of today hold: whatever the seed, the first screen shows somebody with points and an abonement to pay,
//! a birthday, a certificate that soon runs out, a debt.

use jiff::Timestamp;

use crate::desk::DeskError;
use crate::desk::till::{BillShown, LineWish, OpenSale};
use crate::desk::wallet::{AdjustBonus, SaveCertificateRules};
use crate::domain::ids::ClientId;
use crate::domain::money::Money;
use crate::domain::offers::{BonusProgramme, CertificateRules, Choices, quote};
use crate::domain::till::{LineKind, Tender};

use super::history::DAYS;
use super::lately::{Lately, one};
use super::shop::OpenDay;

/// After how many days from today the certificate of a guest runs out.
const CERTIFICATE_DAYS: u16 = 6;
/// The guests, by their places: see `today::PARTS`.
const IN_PROCEDURE: usize = 1;
/// The guest who is late.
const LATE: usize = 2;
/// The guest who is expected and has a birthday.
const EXPECTED: usize = 4;
/// The guest who is to pay.
const TO_PAY: usize = 5;

impl Lately<'_, '_, '_, '_, '_> {
    /// Sells the guests what they hold today, on a day of the history with its shift open.
    pub fn sell_to_guests(&mut self, place: u16, open: &OpenDay) -> Result<(), DeskError> {
        let at = open.at(super::hours::OPENS + 20);
        if let Some(client) = self.guest(TO_PAY)
            && let Some((plan, _)) = self.shop.offers.plans.first().copied()
        {
            self.sell(at, client, one(LineKind::Abonement { plan }), false)?;
            self.give_points(at, client, 12_400)?;
        }
        if let Some(client) = self.guest(IN_PROCEDURE) {
            self.give_points(at, client, 3_150)?;
        }
        if let Some(client) = self.guest(EXPECTED) {
            // Sold by rules by which it runs out in a few days from today.
            let days = DAYS.saturating_sub(place) + CERTIFICATE_DAYS;
            let rules = CertificateRules { valid_days: Some(days), ..CertificateRules::default() };
            self.ask_manager(at, SaveCertificateRules { rules })?;
            let kind = LineKind::Certificate { procedure: None, holder: Some(client) };
            let wish = LineWish { amount: Some(self.treat(3)), ..one(kind) };
            self.sell(at, client, wish, false)?;
            self.ask_manager(at, SaveCertificateRules { rules: CertificateRules::default() })?;
        }
        if let Some(client) = self.guest(LATE) {
            let procedure = self.shop.procedures.first().copied();
            let wish = procedure.map(|procedure| one(LineKind::Procedure { procedure }));
            if let Some(wish) = wish {
                self.sell(at, client, wish, true)?;
            }
        }
        Ok(())
    }

    /// The card of a guest.
    fn guest(&self, place: usize) -> Option<ClientId> {
        let client = self.shop.clients.get(place).copied();
        client.filter(|_| self.shop.salon.guests.len() > place)
    }

    /// Points worth so many tenge, in the points of the market.
    fn give_points(&mut self, at: Timestamp, client: ClientId, tenge: i64) -> Result<(), DeskError> {
        let point = BonusProgramme::customary(self.shop.plan.market).point;
        let scale = super::past::float(self.shop.plan.market).minor() * tenge;
        let points = scale / super::past::float(crate::domain::market::Market::Kz).minor() * 100 / point.minor().max(1);
        let (key, reason) = (self.key(), self.shop.salon.sorry.clone());
        self.ask_manager(at, AdjustBonus { key, client, points: points.max(1), reason })?;
        Ok(())
    }

    /// Sells one thing to a guest, by card, or left owing.
    fn sell(&mut self, at: Timestamp, client: ClientId, wish: LineWish, owing: bool) -> Result<(), DeskError> {
        let key = self.key();
        let shown: BillShown = self.ask(at, OpenSale { key, client: Some(client), lines: vec![wish] })?;
        let amount = quote(&shown.facts, &Choices::default())?.missing;
        let tender = if owing { Tender::Debt { amount } } else { Tender::Card { amount } };
        let tenders = if amount > Money::ZERO { vec![tender] } else { Vec::new() };
        let key = self.key();
        let pay = shown.payment(key, Choices { tenders, ..Choices::default() })?;
        self.ask_manager(at, pay)?;
        Ok(())
    }
}
