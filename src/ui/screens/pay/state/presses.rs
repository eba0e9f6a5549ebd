//! What one presses: each key chooses, and the rules judge at once.

use crate::domain::ids::{ApprovalId, CertificateId, PromotionId};
use crate::domain::money::{LARGEST_TYPED, Money};
use crate::domain::offers::{
    AbonementState, CertificateState, HandDiscount, HeldCertificate, OfferRefusal, Overpaid, Promotions, Tip,
    as_many_points, quote,
};
use crate::domain::till::{Tender, likely_given};
use crate::ui::screens::pay::spots::{self, Spot};

use super::{Checkout, Rest};

/// How many likely sums are offered.
const LIKELY: usize = 6;

impl Checkout {
    /// Moves up or down among the amounts.
    pub(in crate::ui::screens::pay) fn go(&mut self, down: bool) {
        self.stop_typing();
        let spots = self.spots();
        let at = spots.iter().position(|spot| *spot == self.at).unwrap_or(spots.len().saturating_sub(1));
        let next = if down { (at + 1).min(spots.len().saturating_sub(1)) } else { at.saturating_sub(1) };
        if let Some(spot) = spots.get(next) {
            self.at = *spot;
        }
    }

    /// Stands somewhere, where that is there; else where one pays.
    pub(in crate::ui::screens::pay) fn stand(&mut self, at: Spot) {
        self.typed = None;
        self.at = if self.spots().contains(&at) { at } else { self.pays_at() };
    }

    /// Pays the rest so.
    pub(in crate::ui::screens::pay) fn pay_by(&mut self, rest: Rest) {
        self.stop_typing();
        if rest == Rest::Cash || self.rest == rest {
            self.given = None;
        }
        (self.rest, self.card, self.transfer) = (rest, None, None);
        self.judge();
        self.stand(self.pays_at());
    }

    /// As many bonuses as may be; pressed again, none. Says whether any can be used.
    pub(in crate::ui::screens::pay) fn toggle_bonus(&mut self) -> bool {
        self.stop_typing();
        if self.take_out(|tender| matches!(tender, Tender::Bonus { .. })) {
            self.judge();
            return true;
        }
        self.base = as_many_points(&self.facts, &self.base);
        self.judge();
        self.stand_on(|tender| matches!(tender, Tender::Bonus { .. }))
    }

    /// As much of a certificate as may be.
    pub(in crate::ui::screens::pay) fn use_certificate(&mut self, id: CertificateId) -> Result<(), OfferRefusal> {
        let held = self.facts.wallet.certificates.iter().find(|held| held.id == id);
        let amount = held.map_or(Money::ZERO, |held| held.left);
        self.add(Tender::Certificate { certificate: id, amount })
    }

    /// A certificate whose code was read in: as much of it as may be.
    pub(in crate::ui::screens::pay) fn read_in(&mut self, held: HeldCertificate) -> Result<(), OfferRefusal> {
        let id = held.id;
        if held.state != CertificateState::Active {
            return Err(OfferRefusal::CertificateNotActive(held.state));
        }
        if !self.facts.wallet.certificates.iter().any(|known| known.id == id) {
            self.facts.wallet.certificates.push(held);
        }
        self.use_certificate(id)
    }

    /// The certificates that can be used and are not on the bill yet.
    pub(in crate::ui::screens::pay) fn unused_certificates(&self) -> impl Iterator<Item = &HeldCertificate> {
        let is_used = |id: CertificateId| {
            let mut tenders = self.base.tenders.iter();
            tenders.any(|tender| matches!(tender, Tender::Certificate { certificate, .. } if *certificate == id))
        };
        let held = self.facts.wallet.certificates.iter();
        held.filter(move |held| held.state == CertificateState::Active && !is_used(held.id))
    }

    /// As much of the deposit as may be; pressed again, none.
    pub(in crate::ui::screens::pay) fn toggle_deposit(&mut self) -> Result<(), OfferRefusal> {
        self.stop_typing();
        if self.take_out(|tender| matches!(tender, Tender::Deposit { .. })) {
            self.judge();
            return Ok(());
        }
        self.add(Tender::Deposit { amount: LARGEST_TYPED })
    }

    /// The client owes all that may be owed; pressed again, nothing.
    pub(in crate::ui::screens::pay) fn toggle_debt(&mut self) -> Result<(), OfferRefusal> {
        self.stop_typing();
        if self.take_out(|tender| matches!(tender, Tender::Debt { .. })) {
            self.judge();
            return Ok(());
        }
        self.add(Tender::Debt { amount: LARGEST_TYPED })
    }

    /// A session for the line on which one stands, or for the first that an abonement covers; pressed again, none.
    pub(in crate::ui::screens::pay) fn toggle_session(&mut self) -> Result<(), OfferRefusal> {
        self.stop_typing();
        let stands_on = self.at.line();
        let is_here = |tender: &Tender| match tender {
            Tender::Abonement { line, .. } => stands_on.is_none_or(|at| at == *line),
            _ => false,
        };
        if self.take_out(is_here) {
            self.judge();
            return Ok(());
        }
        let lines = stands_on.map_or(0..self.facts.lines.len(), |at| at..at + 1);
        let mut refusal = OfferRefusal::AbonementElsewhere(lines.start);
        for line in lines {
            let held = self.facts.wallet.abonements.iter().filter(|held| held.state == AbonementState::Active);
            for id in held.map(|held| held.id).collect::<Vec<_>>() {
                match self.add(Tender::Abonement { abonement: id, line }) {
                    Ok(()) => return Ok(()),
                    Err(OfferRefusal::AbonementElsewhere(_)) => {}
                    Err(other) => refusal = other,
                }
            }
        }
        Err(refusal)
    }

    /// Money above what is due becomes a deposit, or change again. Nothing for a buyer without a card.
    pub(in crate::ui::screens::pay) fn toggle_kept(&mut self) -> Result<(), OfferRefusal> {
        if self.facts.client.is_none() {
            return Err(OfferRefusal::NoClient);
        }
        self.base.overpaid = match self.base.overpaid {
            Overpaid::Change => Overpaid::Deposit,
            Overpaid::Deposit => Overpaid::Change,
        };
        self.judge();
        Ok(())
    }

    /// Gives a discount by hand, where the rules let it stand.
    pub(in crate::ui::screens::pay) fn discount(&mut self, discount: HandDiscount) -> Result<(), OfferRefusal> {
        self.stop_typing();
        let mut trial = self.base.clone();
        trial.discounts.push(discount);
        trial.tenders.clear();
        quote(&self.facts, &trial)?;
        self.base.discounts = trial.discounts;
        self.judge();
        Ok(())
    }

    /// The first discount for which nobody's word stands, and no later look.
    pub(in crate::ui::screens::pay) fn unapproved(&self) -> Option<&HandDiscount> {
        self.base.discounts.iter().find(|given| given.approval.is_none() && !given.approved_later)
    }

    /// Forgets what managers approved: a word was used, or grew too old.
    pub(in crate::ui::screens::pay) fn forget_approvals(&mut self) {
        self.base.debt_approval = None;
        for discount in &mut self.base.discounts {
            discount.approval = None;
        }
        self.judge();
    }

    /// Notes a manager's word for what is owed.
    pub(in crate::ui::screens::pay) fn approve_debt(&mut self, approval: Option<ApprovalId>) {
        self.base.debt_approval = approval;
        self.judge();
    }

    /// Notes that a manager has approved a discount above the limit (one word, one discount), or that one will look at
    /// them all later.
    pub(in crate::ui::screens::pay) fn approve(&mut self, approval: Option<ApprovalId>) {
        let open = |given: &&mut HandDiscount| given.approval.is_none() && !given.approved_later;
        let mut waiting = self.base.discounts.iter_mut().filter(open);
        match approval {
            Some(_) => {
                if let Some(first) = waiting.next() {
                    first.approval = approval;
                }
            }
            None => waiting.for_each(|given| given.approved_later = true),
        }
        self.judge();
    }

    /// Adds a tip; a person's second tip takes the place of the first.
    pub(in crate::ui::screens::pay) fn tip(&mut self, tip: Tip) {
        self.stop_typing();
        self.base.tips.retain(|known| known.to != tip.to);
        self.base.tips.push(tip);
        self.judge();
    }

    /// Takes the best promotions again.
    pub(in crate::ui::screens::pay) fn best_promotions(&mut self) {
        self.base.promotions = Promotions::Best;
        self.judge();
    }

    /// Does without a promotion.
    fn without(&mut self, promotion: PromotionId) {
        let applied = self.quote.lines.iter().flat_map(|line| &line.promotions).map(|(id, _)| *id);
        let mut kept: Vec<PromotionId> = applied.filter(|id| *id != promotion).collect();
        kept.sort_unstable();
        kept.dedup();
        self.base.promotions = Promotions::These(kept);
    }

    /// Takes away what one stands on. Says whether that was something; lines of the bill are the desk's to take away.
    pub(in crate::ui::screens::pay) fn remove(&mut self) -> bool {
        self.typed = None;
        match self.at {
            Spot::Covered(line, piece) => {
                let Some(by) = self.quote.lines.get(line).and_then(|line| line.covered.get(piece)).map(|held| held.by)
                else {
                    return false;
                };
                let place = self.base.tenders.iter().position(|tender| spots::covers(tender, by, line));
                place.map(|at| self.base.tenders.remove(at));
            }
            Spot::Promotion(line, nth) => {
                let applied = self.quote.lines.get(line).and_then(|line| line.promotions.get(nth));
                let Some((promotion, _)) = applied else { return false };
                self.without(*promotion);
            }
            Spot::ByHand(line) => {
                self.base.discounts.retain(|given| given.line.is_some_and(|at| at != line));
            }
            Spot::Tip(nth) if nth < self.base.tips.len() => drop(self.base.tips.remove(nth)),
            Spot::Tender(nth) if nth < self.base.tenders.len() => drop(self.base.tenders.remove(nth)),
            Spot::Card | Spot::Transfer => (self.rest, self.card, self.transfer) = (Rest::Cash, None, None),
            Spot::Cash => self.given = None,
            _ => return false,
        }
        self.judge();
        self.stand(self.at);
        true
    }

    /// The next or the previous sum that a client likely puts on the counter.
    pub(in crate::ui::screens::pay) fn step_likely(&mut self, up: bool) {
        let due = self.quote.for_cash;
        if due <= Money::ZERO || self.at != Spot::Cash {
            return;
        }
        self.typed = None;
        let likely = self.likely();
        let now = self.given.unwrap_or(due);
        let next = if up { likely.iter().find(|sum| **sum > now) } else { likely.iter().rev().find(|sum| **sum < now) };
        if let Some(sum) = next {
            self.given = (*sum != due).then_some(*sum);
            self.judge();
        }
    }

    /// What a client likely puts on the counter.
    pub(in crate::ui::screens::pay) fn likely(&self) -> Vec<Money> {
        likely_given(self.quote.for_cash, self.facts.market, LIKELY)
    }
}
