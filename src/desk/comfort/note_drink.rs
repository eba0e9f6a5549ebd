//! Notes what was brought to a guest.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::guest::{changed, here, likes_of, no_hot_of};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::comfort::{ComfortRefusal, LikedDrink, Likes, SmallThing};
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::store::{Tx, comfort};

/// Notes what was brought to a guest. The first drink that is noted of a client is remembered on the card as what they
/// like; later ones when asked to. Refused while nothing hot may be offered and the drink is hot.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NoteDrink {
    /// At which visit.
    pub visit: VisitId,
    /// What.
    #[serde(flatten)]
    pub drink: LikedDrink,
    /// Whether it is what the client likes from now on.
    #[serde(default)]
    pub remember: bool,
}

impl UseCase for NoteDrink {
    type Answer = ();
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let visit = here(tx, context, self.visit)?;
        let said = Likes { drink: Some(self.drink), ..Likes::default() }.checked()?;
        let Some(drink) = said.drink else { return Ok(()) };
        if drink.drink.may_be_hot()
            && let Some(why) = no_hot_of(tx, context, &visit)?
        {
            return Err(ComfortRefusal::Hot(why).into());
        }
        let by = (context.now, context.actor.staff);
        comfort::add_drink(tx, visit.id, &drink, by)?;
        let liked = likes_of(tx, visit.client)?.drink;
        if liked.is_none() || (self.remember && liked.as_ref() != Some(&drink)) {
            for line in comfort::lines_of(tx, visit.client)? {
                if matches!(line.thing, SmallThing::Drink(_)) {
                    comfort::end_line(tx, line.id, by)?;
                }
            }
            comfort::add_line(tx, visit.client, &SmallThing::Drink(drink), by)?;
        }
        changed(context);
        standard::seen(tx, context, visit.id, Evidence::Drink)?;
        Ok(())
    }
}
