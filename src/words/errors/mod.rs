//! Refusals as sentences: what happened, and what to do next. A file a noun.
//!
//! `words.refusal(&error)` is the one way from a [`DeskError`] to a sentence; the compiler asks for a line here whenever a
//! noun adds refusals of its own.

mod anamnesis;
mod approval;
pub mod client;
mod comfort;
mod consent;
mod desk;
mod goods;
mod import;
mod offer;
mod paper;
mod photograph;
mod plan;
mod prompt;
mod reaction;
pub mod record;
mod rule;
mod safety;
mod schedule;
mod score;
mod shift;
mod standard;
mod thing;
mod till;
mod vault;
mod wallet;

use crate::args;
use crate::desk::DeskError;
use crate::domain::market::Market;
use crate::domain::money::{Money, MoneyError};

use super::{Language, Words, format};

impl Words {
    /// The sentence of a refusal.
    pub fn refusal(&self, error: &DeskError) -> String {
        match error {
            DeskError::Forbidden(_) => self.say("error-forbidden"),
            DeskError::NotLoggedIn => self.say("error-not-logged-in"),
            DeskError::NotFound(thing, id) => {
                self.say_with("error-not-found", args!["thing" => self.say(thing::key(*thing)), "id" => id.to_string()])
            }
            DeskError::Conflict => self.say("error-conflict"),
            DeskError::MustChangePassword => self.say("error-must-change-password"),
            DeskError::Password(refusal) => vault::password(self, *refusal),
            DeskError::Naming(refusal) => self.say(vault::naming(*refusal)),
            DeskError::Staff(refusal) => self.say(vault::staff(*refusal)),
            DeskError::Draft(refusal) => self.say(vault::draft(*refusal)),
            DeskError::Import(refusal) => import::import(self, refusal),
            DeskError::File(error) => import::file(self, error),
            DeskError::Vault(error) => vault::vault(self, error),
            DeskError::Store(error) => vault::store(self, error),
            DeskError::Till(refusal) => till::till(self, refusal),
            DeskError::Offer(refusal) => offer::offer(self, refusal),
            DeskError::Shift(refusal) => shift::shift(self, refusal),
            DeskError::Approval(refusal) => self.say(approval::approval(*refusal)),
            DeskError::Ledger(refusal) => till::ledger(self, refusal),
            DeskError::Catalogue(refusal) => self.say(schedule::catalogue(*refusal)),
            DeskError::Paper(refusal) => self.say(paper::paper(refusal)),
            DeskError::Rule(refusal) => rule::rule(self, *refusal),
            DeskError::Reaction(refusal) => self.say(reaction::reaction(*refusal)),
            DeskError::Recall(refusal) => self.say(reaction::recall(*refusal)),
            DeskError::Goods(refusal) => goods::goods(self, refusal),
            DeskError::Schedule(refusal) => schedule::schedule(self, refusal),
            DeskError::Booking(refusal) => schedule::booking(self, refusal),
            DeskError::Safety(refusal) => safety::safety(self, refusal),
            DeskError::Score(refusal) => score::score(self, *refusal),
            DeskError::Visit(refusal) => schedule::visit(self, *refusal),
            DeskError::Record(refusal) => record::record(self, refusal),
            DeskError::Comfort(refusal) => comfort::comfort(self, refusal),
            DeskError::Standard(refusal) => standard::standard(self, refusal),
            DeskError::Prompt(refusal) => prompt::prompt(self, *refusal),
            DeskError::Client(bad) => client::client(self, *bad),
            DeskError::Health(bad) => self.say(client::line(*bad)),
            DeskError::Anamnesis(refusal) => anamnesis::anamnesis(self, refusal),
            DeskError::Merge(refusal) => self.say(client::merge(*refusal)),
            DeskError::Wallet(refusal) => wallet::wallet(self, *refusal),
            DeskError::Plan(refusal) => wallet::plan(self, *refusal),
            DeskError::Course(refusal) => self.say(plan::course(*refusal)),
            DeskError::Consent(refusal) => consent::consent(self, *refusal),
            DeskError::Picture(refusal) => self.say(photograph::picture(*refusal)),
            DeskError::Photograph(refusal) => photograph::photograph(self, *refusal),
            DeskError::Money(error) => self.say(money(*error)),
            DeskError::Away(refusal) => self.say(desk::away(*refusal)),
            DeskError::Call(refusal) => self.say(desk::call(*refusal)),
        }
    }
}

fn money(error: MoneyError) -> &'static str {
    match error {
        MoneyError::OutOfRange => "error-money-out-of-range",
        MoneyError::NotAnAmount => "error-money-not-an-amount",
        MoneyError::TooFine => "error-money-too-fine",
    }
}

/// The market whose marks readers of the language expect between thousands. A refusal does not know the salon's
/// currency, the reader does.
fn marks(words: &Words) -> Market {
    if words.language() == Language::Zh { Market::Cn } else { Market::Kz }
}

/// An amount without the sign of the currency.
fn amount_in(words: &Words, amount: Money) -> String {
    format::amount(amount, marks(words))
}
