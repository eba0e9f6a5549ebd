//! Cash put in or taken out without a bill.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::{RequestKey, SpecialistId};
use crate::domain::ledger::{Account, Entry, Heading, events};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::till::{CashMoved, CashReason, ShiftRefusal, check_moved, check_note};
use crate::store::shift::{self, NewMove};
use crate::store::{StoreError, Tx, ledger};

use super::selling::moving_shift;

/// Puts cash into the drawer of the running shift or takes it out, with a reason that says where the other side lies.
/// Nothing is taken from where it does not lie. A slip is set right by the opposite movement.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct MoveCash {
    /// The caller's own name for the request.
    pub key: RequestKey,
    /// Why, and so whether it comes or goes.
    pub reason: CashReason,
    /// How much, above zero.
    pub amount: Money,
    /// Whose tips are handed over.
    #[serde(default)]
    pub specialist: Option<SpecialistId>,
    /// A few words, at most 200 characters; asked for where the reason alone says too little.
    #[serde(default)]
    pub note: String,
}

impl UseCase for MoveCash {
    type Answer = CashMoved;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CashMoved, DeskError> {
        let running = moving_shift(tx)?;
        let amount = check_moved(self.amount)?;
        let note = check_note(self.reason, &self.note)?;
        let specialist = self.specialist.filter(|_| self.reason == CashReason::Tips);
        let other = self.reason.account(specialist)?;
        self.check_lies_there(tx, other, amount)?;
        let postings = if self.reason.comes_in() {
            events::moved_in(other, amount)?
        } else {
            events::moved_in(other, amount.negated()?)?
        };
        let heading = Heading {
            kind: self.reason.kind(),
            key: Some(self.key),
            day: context.today(),
            at: context.now,
            shift: Some(running.id()),
            visit: None,
            staff: context.actor.staff,
            memo: note.clone(),
            reverses: None,
        };
        let entry = ledger::post(tx, &Entry::new(heading, postings)?)?;
        let moved = NewMove {
            shift: running.id(),
            entry,
            at: context.now,
            by: context.actor.staff,
            reason: self.reason,
            amount,
            specialist,
            note: &note,
        };
        shift::add_move(tx, &moved)?;
        context.changed(Noun::Till);
        let last = shift::moves(tx, running.id(), &context.zone)?.pop();
        Ok(last.ok_or_else(|| StoreError::Damaged("a movement vanished".to_owned()))?)
    }
}

impl MoveCash {
    /// Refuses to take what does not lie there. How much does lie there is not said: a drawer is counted blind.
    fn check_lies_there(&self, tx: &Tx<'_>, other: Account, amount: Money) -> Result<(), DeskError> {
        let from = match self.reason {
            CashReason::FromSafe => Account::Safe,
            CashReason::FromOwner | CashReason::OtherIncome => return Ok(()),
            _ => Account::Cash,
        };
        if Money(ledger::balance(tx, from)?) < amount {
            return Err(ShiftRefusal::NotThatMuch(amount).into());
        }
        if self.reason == CashReason::Tips {
            let owed = Money(ledger::balance(tx, other)?).negated()?;
            if owed < amount {
                return Err(ShiftRefusal::TipsNotOwed { owed }.into());
            }
        }
        Ok(())
    }
}
