//! Puts advice into a plan.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{card, changed};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::{AdviceId, ClientId, GoodsId};
use crate::domain::plan::{CourseRefusal, WORDS_CHARS_MAX, rule};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, goods, plan, visit};

/// What is put into a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ToKeep {
    /// A rule of the table of advice, by its code.
    Rule(String),
    /// An article of the shelf.
    Goods(GoodsId),
    /// The specialist's own words.
    Own(String),
}

/// Puts a piece of advice into a client's plan. What brings an allergen of the card is refused; what stands there
/// already is refused, so that a repeated request doubles nothing.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct KeepAdvice {
    /// Whose plan.
    pub client: ClientId,
    /// What.
    pub advice: ToKeep,
}

impl UseCase for KeepAdvice {
    type Answer = AdviceId;
    const NEEDS: Permission = Permission::WritePlans;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AdviceId, DeskError> {
        visit::can_come(tx, self.client)?.or_not_found(Thing::Client, self.client.0)?;
        let standing = plan::advice_of(tx, self.client)?;
        let (code, article, words) = match self.advice {
            ToKeep::Rule(code) => (code, None, String::new()),
            ToKeep::Goods(id) => (String::new(), Some(id), String::new()),
            ToKeep::Own(words) => (String::new(), None, clean_line_to(&words, WORDS_CHARS_MAX)),
        };
        let brings = match article {
            _ if !code.is_empty() => rule(&code).ok_or(CourseRefusal::NoSuchAdvice)?.brings.clone(),
            Some(id) => goods::get(tx, id)?.or_not_found(Thing::Goods, id.0)?.details.allergens,
            None if words.is_empty() => return Err(CourseRefusal::NoWords.into()),
            None => Vec::new(),
        };
        if standing
            .iter()
            .any(|row| row.rule == code && row.goods == article && (words.is_empty() || row.words == words))
        {
            return Err(CourseRefusal::AlreadyThere.into());
        }
        if card::facts_of(tx, context, self.client)?.allergic_to(&brings).is_some() {
            return Err(CourseRefusal::BringsAllergen.into());
        }
        changed(context, self.client);
        let by = (context.now, context.actor.staff);
        Ok(plan::add_advice(tx, self.client, (&code, article, &words), by)?)
    }
}
