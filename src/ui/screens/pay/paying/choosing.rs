//! What is pressed while a bill is being paid, and what forms over it bring back.

use crate::domain::ids::CertificateId;
use crate::ui::action::Action;
use crate::ui::form::Draft;
use crate::ui::forms::checkout::{ADD_LINE, CERTIFICATE, DISCOUNT, TIP};
use crate::ui::screen::Turn;
use crate::ui::screens::FormScreen;
use crate::ui::screens::explain::Explain;
use crate::ui::screens::pay::spots::Spot;
use crate::ui::screens::pay::state::Rest;
use crate::ui::screens::pay::{certificate, change, discount, line_name, shop, tip, why};

use super::PayBill;

impl PayBill {
    /// One piece more or less of the line on which one stands.
    pub(super) fn pieces(&mut self, more: bool, turn: &mut Turn<'_>) {
        let (Some(shown), Some(checkout)) = (&self.shown, &self.checkout) else { return };
        let Some(at) = checkout.at().line() else { return };
        let added = change::with_pieces(shown, at, more);
        let is_gone = added.as_ref().is_some_and(|lines| lines.len() < change::added(shown).len());
        let base = checkout.base();
        let choices = if is_gone { change::renumbered(base, at) } else { base.clone() };
        self.change(added, choices, turn);
    }

    /// Takes away what one stands on: a choice, or a line that was added.
    pub(super) fn remove(&mut self, turn: &mut Turn<'_>) {
        let (Some(shown), Some(checkout)) = (&self.shown, &mut self.checkout) else { return };
        if let Spot::Line(at) = checkout.at() {
            let choices = change::renumbered(checkout.base(), at);
            let added = change::without(shown, at);
            if added.is_none() {
                self.note = Some(turn.view().say("checkout-own-line"));
            }
            self.change(added, choices, turn);
        } else if checkout.remove() {
            self.chose(Ok(()), turn);
        }
    }

    /// A form over the bill was filled in.
    pub(super) fn filled(&mut self, name: &str, draft: &Draft, turn: &mut Turn<'_>) {
        let (Some(shown), Some(checkout)) = (&self.shown, &mut self.checkout) else { return };
        if name == ADD_LINE.name {
            let added = shop::wish(draft).map(|wish| change::with(shown, wish));
            let choices = checkout.base().clone();
            return self.change(added, choices, turn);
        }
        let outcome = if name == DISCOUNT.name {
            discount::given(draft).map_or(Ok(()), |given| checkout.discount(given))
        } else if name == CERTIFICATE.name {
            let own = draft.number("own").map(CertificateId);
            own.map_or(Ok(()), |id| checkout.use_certificate(id))
        } else if name == TIP.name {
            if let Some((given, person)) = tip::given(draft) {
                self.people.retain(|(id, _)| *id != given.to);
                self.people.push((given.to, person));
                checkout.tip(given);
            }
            Ok(())
        } else {
            Ok(())
        };
        let is_above = checkout.quote().above_limit.is_some() && name == DISCOUNT.name && outcome.is_ok();
        self.chose(outcome, turn);
        if is_above {
            self.ask_manager(turn);
        }
    }

    /// Pays with a certificate: with the one the client has, or asks which.
    pub(super) fn certificate(&mut self, turn: &mut Turn<'_>) {
        let Some(checkout) = &mut self.checkout else { return };
        let own: Vec<_> = checkout.unused_certificates().cloned().collect();
        if let [only] = own.as_slice() {
            let outcome = checkout.use_certificate(only.id);
            return self.chose(outcome, turn);
        }
        let view = turn.view();
        turn.show(FormScreen::new(certificate::UseCertificate::new(own), view));
    }

    /// A discount by hand.
    pub(super) fn discount(&self, turn: &mut Turn<'_>) {
        let Some(checkout) = &self.checkout else { return };
        let view = turn.view();
        let names = checkout.facts().lines.iter().enumerate();
        let lines = names.map(|(at, fact)| (at, line_name(&fact.line, view))).collect();
        turn.show(FormScreen::new(discount::GiveDiscount::new(lines, checkout.at().line()), view));
    }

    /// What chooses how the bill is met. Says whether the intent was one of these.
    pub(super) fn choose(&mut self, action: Action, turn: &mut Turn<'_>) -> bool {
        if self.is_waiting {
            return false;
        }
        let Some(checkout) = &mut self.checkout else { return false };
        let outcome = match action {
            Action::PayCash => {
                checkout.pay_by(Rest::Cash);
                Ok(())
            }
            Action::PayCard => {
                checkout.pay_by(Rest::Card);
                Ok(())
            }
            Action::PayTransfer => {
                checkout.pay_by(Rest::Transfer);
                Ok(())
            }
            Action::UseBonus => {
                if !checkout.toggle_bonus() {
                    let lines = why::bonuses(checkout, turn.view());
                    turn.show(Explain::of(lines));
                }
                Ok(())
            }
            Action::UseSession => checkout.toggle_session(),
            Action::UseDeposit => checkout.toggle_deposit(),
            Action::OweRest => checkout.toggle_debt(),
            Action::KeepOver => checkout.toggle_kept(),
            Action::BestPromotions => {
                checkout.best_promotions();
                Ok(())
            }
            Action::Left | Action::Right => {
                checkout.step_likely(action == Action::Right);
                Ok(())
            }
            Action::Up | Action::Down => {
                checkout.go(action == Action::Down);
                return true;
            }
            Action::NextPane | Action::PreviousPane => {
                checkout.go(action == Action::NextPane);
                return true;
            }
            _ => return false,
        };
        self.chose(outcome, turn);
        true
    }
}
