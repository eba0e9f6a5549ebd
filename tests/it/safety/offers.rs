//! What the card forbids is not proposed at the till.

use frontdesk::desk::offers::SavePromotion;
use frontdesk::desk::till::{OpenBill, OpenShift};
use frontdesk::desk::visit::{Arrive, Finish, Start};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::ids::{ProcedureId, PromotionId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{Gives, PromotionDetails, Rate, Scope};

use crate::schedule::stage::{Stage, at, today};
use crate::support::Salon;
use crate::till::fixture::coins;

fn promotion(salon: &mut Salon, procedures: Vec<ProcedureId>, gives: Gives) -> PromotionId {
    let promotion = PromotionDetails {
        names: Names { en: "November".to_owned(), ..Names::default() },
        from: today(),
        until: None,
        weekdays: Vec::new(),
        scope: Scope { procedures, ..Scope::default() },
        first_visit: false,
        gives,
        stacks: false,
    };
    salon.ask(SavePromotion { id: None, version: 0, promotion }).id
}

#[test]
fn promotions_of_what_the_card_forbids_are_not_proposed() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let key = stage.key();
    salon.ask(OpenShift { key, counted: coins(Money::major(20_000)), reason: String::new() });
    let (filler, manicure) = (stage.filler, stage.manicure);
    let tenth = || Gives::Percent(Rate::percent(10));
    let of_filler = promotion(&mut salon, vec![filler], tenth());
    let of_manicure = promotion(&mut salon, vec![manicure], tenth());
    let of_either = promotion(&mut salon, vec![filler, manicure], tenth());
    let both = Gives::Package { procedures: vec![filler, manicure], price: Money::major(90_000) };
    let package = promotion(&mut salon, Vec::new(), both);
    let proposed = |salon: &mut Salon, stage: &mut Stage, client, starts| {
        let book = stage.booking(client, stage.manicure, stage.lena, starts);
        let visit = salon.ask(book).visit;
        let version = salon.ask(Arrive { visit, version: 1, seen: Vec::new() }).version;
        let allergies = if client == stage.aigerim { vec![stage.lidocaine] } else { Vec::new() };
        let version = salon.ask(Start { visit, version, allergies, seen: Vec::new() }).version;
        salon.ask(Finish { visit, version, without: Some("no camera today".to_owned()) });
        let facts = salon.ask(OpenBill { visit }).facts;
        let mut ids: Vec<PromotionId> = facts.promotions.iter().map(|promotion| promotion.id).collect();
        ids.sort_unstable();
        ids
    };
    let (aigerim, ewa) = (stage.aigerim, stage.ewa);
    let to_aigerim = proposed(&mut salon, &mut stage, aigerim, at(14, 0));
    assert_eq!(to_aigerim, [of_manicure, of_either], "nothing with lidocaine");
    let to_ewa = proposed(&mut salon, &mut stage, ewa, at(15, 0));
    assert_eq!(to_ewa, [of_filler, of_manicure, of_either, package]);
}
