//! Writing the clients: their cards with what they told of their health.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::desk::DeskError;
use crate::domain::client::{ClientDraft, SpokenLanguage};
use crate::domain::health::{AllergyState, ToldBy};
use crate::domain::ids::ClientId;
use crate::store::client::{BulkClients, NewClient};
use crate::store::health::{AllergyFields, ConditionFields, MedicationFields};
use crate::store::{StoreError, Tx, client, health};

use super::health::{Ailments, Health};
use super::history::DAYS;
use super::hours::OPENS;
use super::people::Names;
use super::salon::Guest;
use super::shop::{OpenDay, Shop};

/// What the cards are made from.
pub struct Cards<'a> {
    shop: &'a Shop,
    names: Names,
    ailments: Ailments,
    /// The clients whose visit of today is over and paid.
    here_today: &'a BTreeSet<u32>,
}

/// One card, ready to be written.
struct Card {
    draft: ClientDraft,
    health: Health,
    last_visit: Option<Date>,
    made: OpenDay,
}

impl<'a> Cards<'a> {
    /// The card maker of a salon.
    pub fn new(shop: &'a Shop, here_today: &'a BTreeSet<u32>) -> Self {
        Self { shop, names: Names::new(), ailments: Ailments::new(shop.plan.market), here_today }
    }

    /// Writes the cards of some clients in one transaction, and gives their numbers in their order.
    pub fn write(&self, tx: &Tx<'_>, clients: std::ops::Range<u32>) -> Result<Vec<ClientId>, DeskError> {
        let mut bulk = BulkClients::new();
        let mut numbers = Vec::with_capacity(clients.len());
        for index in clients {
            let card = self.card(index);
            let checked = card.draft.check(self.shop.plan.market, self.shop.plan.day);
            // A test checks thousands of them: this program's own people are good cards.
            let personal = checked.map_err(|bad| StoreError::Statement(bad.to_string()))?;
            let id = bulk.add(
                tx,
                &NewClient {
                    personal: &personal,
                    last_visit: card.last_visit,
                    created_at: card.made.at(OPENS + 5),
                    created_by: Some(self.shop.administrator),
                },
            )?;
            self.write_health(tx, id, &card)?;
            numbers.push(id);
        }
        bulk.finish(tx)?;
        Ok(numbers)
    }

    fn card(&self, index: u32) -> Card {
        let shop = self.shop;
        let story = shop.menu.story(shop.plan.seed, u64::from(index));
        let guest = shop.salon.guests.get(index as usize);
        let last_place =
            if self.here_today.contains(&index) { Some(DAYS) } else { story.stops.last().map(|stop| stop.day) };
        let is_new = guest.is_some_and(Guest::is_first_time) || last_place.is_none();
        let person = self.names.person(shop.plan.market, shop.plan.seed, u64::from(index), shop.plan.day);
        let mut draft = person.card;
        let mut health = self.ailments.of(shop.plan.seed, u64::from(index), !is_new, person.woman);
        if let Some(guest) = guest {
            guest.put_on(&mut draft, shop.plan.day);
            health.allergies = self.ailments.named(&guest.said, &guest.reaction).into_iter().collect();
            health.state = match (guest.is_first_time(), health.allergies.is_empty()) {
                (true, _) => AllergyState::NeverAsked,
                (false, true) => AllergyState::NoneKnown,
                (false, false) => AllergyState::Listed,
            };
        }
        Card {
            draft,
            health,
            last_visit: last_place.filter(|_| !is_new).map(|place| shop.day(place)),
            made: OpenDay::new(shop.day(story.first_day), &shop.zone),
        }
    }

    fn write_health(&self, tx: &Tx<'_>, id: ClientId, card: &Card) -> Result<(), DeskError> {
        let (at, by) = (card.made.at(OPENS + 10), self.shop.administrator);
        if card.health.state == AllergyState::NoneKnown {
            client::set_allergy_state(tx, id, AllergyState::NoneKnown, Some((at, by)))?;
        }
        for allergy in &card.health.allergies {
            let fields = AllergyFields {
                code: allergy.told.code.clone(),
                said: allergy.told.said.clone(),
                reaction: allergy.reaction.clone(),
                severity: allergy.severity,
                since: card.made.day.year().to_string(),
                told_by: ToldBy::Client,
            };
            health::add_allergy(tx, id, &fields, at, Some(by))?;
        }
        if let Some(told) = &card.health.condition {
            let fields = ConditionFields {
                code: told.code.clone(),
                said: told.said.clone(),
                detail: String::new(),
                since: None,
                until: None,
                told_by: ToldBy::Client,
            };
            health::add_condition(tx, id, &fields, at, Some(by))?;
        }
        if let Some(told) = &card.health.medication {
            let fields = MedicationFields {
                code: told.code.clone(),
                said: told.said.clone(),
                dose: String::new(),
                starts: Some(card.made.day),
                ends: None,
                told_by: ToldBy::Client,
            };
            health::add_medication(tx, id, &fields, at, Some(by))?;
        }
        Ok(())
    }
}

impl Guest {
    /// Whether they come for the first time: the guest whose name is written in another script and who was asked nothing.
    pub fn is_first_time(&self) -> bool {
        self.said.is_empty() && !self.also_written.is_empty()
    }

    /// Puts the guest's own name and birthday on a made-up card, which keeps its phone.
    fn put_on(&self, draft: &mut ClientDraft, today: Date) {
        draft.family.clone_from(&self.family);
        draft.given.clone_from(&self.given);
        draft.patronymic.clone_from(&self.patronymic);
        draft.also_written.clone_from(&self.also_written);
        draft.address_as.clone_from(&self.address_as);
        let on_the_day = |born: Date| Date::new(born.year(), today.month(), today.day()).unwrap_or(born);
        if let Some(born) = self.born.map(|born| if self.birthday_today { on_the_day(born) } else { born }) {
            draft.birth = born.to_string();
        }
        if draft.language == Some(SpokenLanguage::Uk) {
            draft.language = None;
        }
    }
}
