//! The facts that a standard may look at: a closed list, so that a misspelt one is found before anybody meets it.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::Names;
use crate::domain::codes::codes;
use crate::domain::money::Money;

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// It holds or not; nothing to put into a sentence.
    YesNo,
    /// A whole number: minutes, points, pieces. May be compared and put into a sentence.
    Number,
    /// An amount, a day, a name: may be put into a sentence; a condition can only ask whether there is one.
    Words,
}

codes! {
    /// A fact about the visit, its client, the desk. The stable word stands in conditions (`first_visit`) and, between
    /// braces, in texts (`{name}`).
    Fact {
        /// How to address the client: as they like it, else by the given name. There is one once the card has a name.
        Name = "name",
        /// How the client likes to be addressed was asked.
        AddressAs = "address_as",
        /// No closed visit before this one.
        FirstVisit = "first_visit",
        /// Which visit this is, counted from 1.
        VisitNumber = "visit_number",
        /// Nobody booked it before today's quarter of an hour: the client walked in.
        WalkedIn = "walked_in",
        /// Today is the client's birthday.
        Birthday = "birthday",
        /// The client is a child.
        Child = "child",
        /// The procedure.
        Procedure = "procedure",
        /// The specialist.
        Specialist = "specialist",
        /// The room.
        Room = "room",
        /// The agreed time.
        StartsAt = "starts_at",
        /// Whole minutes that the client came before the agreed time.
        MinutesEarly = "minutes_early",
        /// Whole minutes that the client came after the agreed time.
        MinutesLate = "minutes_late",
        /// Whole minutes since the client came in.
        MinutesWaiting = "minutes_waiting",
        /// Whole minutes left until the agreed time; none once it has passed.
        MinutesToStart = "minutes_to_start",
        /// Whole minutes since the agreed time while the client still waits: the specialist is late.
        SpecialistLate = "specialist_late",
        /// The season of coats, by the salon's setting.
        CoatSeason = "coat_season",
        /// The tag of the client's coat in the cloakroom.
        CoatTag = "coat_tag",
        /// What the client likes to drink.
        Drink = "drink",
        /// A drink was noted for this visit.
        DrinkServed = "drink_served",
        /// Nothing hot to drink: after an injection into the lips, or before a test.
        NoHotDrink = "no_hot_drink",
        /// The client likes silence.
        Silence = "silence",
        /// Do not ring: write instead.
        DoNotRing = "do_not_ring",
        /// A small child sleeps beside the client, or at home at this time.
        BabyAsleep = "baby_asleep",
        /// Another small thing that shows understanding, in the words of the card.
        LittleThing = "little_thing",
        /// The client worries about pain, by the anamnesis.
        PainWorry = "pain_worry",
        /// Allergies were never asked for.
        AllergiesNeverAsked = "allergies_never_asked",
        /// The listed allergies.
        Allergies = "allergies",
        /// The anamnesis is due: never asked, or too old.
        AnamnesisDue = "anamnesis_due",
        /// Photographs before and after are wanted and one of them is missing.
        PhotographsMissing = "photographs_missing",
        /// The client agreed to photographs.
        PhotographsAllowed = "photographs_allowed",
        /// Bonus points that may be spent.
        Points = "points",
        /// Points that run out soon.
        PointsExpiring = "points_expiring",
        /// The day on which they do.
        PointsUntil = "points_until",
        /// The most points that may be used for this visit.
        PointsUsable = "points_usable",
        /// Points that this payment brings, or brought.
        PointsEarned = "points_earned",
        /// What is left on certificates for amounts.
        Certificates = "certificates",
        /// The last day of the certificate that ends soon.
        CertificateUntil = "certificate_until",
        /// Sessions of an abonement that pay for this procedure.
        Sessions = "sessions",
        /// A promotion that applies to this bill and is not forbidden by the card.
        Promotion = "promotion",
        /// Its last day.
        PromotionUntil = "promotion_until",
        /// Goods for care that suit: in stock, affordable with the points, free of the client's allergens.
        CareGoods = "care_goods",
        /// How many such goods there are.
        CareGoodsCount = "care_goods_count",
        /// The client has a later visit booked already.
        NextBooked = "next_booked",
        /// The day that suits for the next visit.
        NextDay = "next_day",
        /// The time that suits on that day.
        NextTime = "next_time",
        /// The procedure of the next visit.
        NextProcedure = "next_procedure",
        /// A promotion for the next visit.
        NextPromotion = "next_promotion",
        /// Its last day.
        NextPromotionUntil = "next_promotion_until",
        /// The salon's name.
        Salon = "salon",
        /// The name of whoever sits at the desk.
        Desk = "desk",
        /// A guest stands at the desk while the telephone rings.
        GuestAtDesk = "guest_at_desk",
        /// Somebody is on the telephone at this moment.
        OnThePhone = "on_the_phone",
    }
}

impl Fact {
    /// What kind of thing it is.
    pub const fn kind(self) -> FactKind {
        match self {
            Self::VisitNumber
            | Self::MinutesEarly
            | Self::MinutesLate
            | Self::MinutesWaiting
            | Self::MinutesToStart
            | Self::SpecialistLate
            | Self::Points
            | Self::PointsExpiring
            | Self::PointsUsable
            | Self::PointsEarned
            | Self::Sessions
            | Self::CareGoodsCount => FactKind::Number,
            Self::Name
            | Self::Procedure
            | Self::Specialist
            | Self::Room
            | Self::StartsAt
            | Self::CoatTag
            | Self::Drink
            | Self::LittleThing
            | Self::Allergies
            | Self::PointsUntil
            | Self::Certificates
            | Self::CertificateUntil
            | Self::Promotion
            | Self::PromotionUntil
            | Self::CareGoods
            | Self::NextDay
            | Self::NextTime
            | Self::NextProcedure
            | Self::NextPromotion
            | Self::NextPromotionUntil
            | Self::Salon
            | Self::Desk => FactKind::Words,
            Self::AddressAs
            | Self::FirstVisit
            | Self::WalkedIn
            | Self::Birthday
            | Self::Child
            | Self::CoatSeason
            | Self::DrinkServed
            | Self::NoHotDrink
            | Self::Silence
            | Self::DoNotRing
            | Self::BabyAsleep
            | Self::PainWorry
            | Self::AllergiesNeverAsked
            | Self::AnamnesisDue
            | Self::PhotographsMissing
            | Self::PhotographsAllowed
            | Self::NextBooked
            | Self::GuestAtDesk
            | Self::OnThePhone => FactKind::YesNo,
        }
    }
}

/// What is known of a fact. Written out in a language only where it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "is", content = "value")]
pub enum Value {
    /// It holds.
    Yes,
    /// A whole number.
    Number(i64),
    /// An amount in the salon's currency.
    Money(Money),
    /// A day.
    Day(Date),
    /// A time on the wall.
    Time(Time),
    /// A name that is the same in every language: a person's, a room's, a tag.
    Name(String),
    /// A name that each language has its own of: a procedure's, a promotion's.
    Names(Names),
    /// Several of those.
    List(Vec<Names>),
    /// Codes of allergens, or the client's own words where there is no code.
    Allergens(Vec<String>),
    /// The code of a drink, and after a comma how the client likes it.
    Drink(String),
}

impl Value {
    /// The number, for comparing.
    pub const fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// What is known at a moment. A fact that is not there does not hold or is not known; both keep a rule from applying.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Facts(BTreeMap<Fact, Value>);

impl Facts {
    /// What is known of a fact.
    pub fn get(&self, fact: Fact) -> Option<&Value> {
        self.0.get(&fact)
    }

    /// Notes what is known.
    pub fn set(&mut self, fact: Fact, value: Value) {
        self.0.insert(fact, value);
    }

    /// Notes that nothing is known of a fact.
    pub fn forget(&mut self, fact: Fact) {
        self.0.remove(&fact);
    }

    /// Notes that a fact holds, where it does.
    pub fn set_if(&mut self, fact: Fact, holds: bool) {
        if holds {
            self.set(fact, Value::Yes);
        }
    }

    /// Notes a number, where there is something to count.
    pub fn set_number(&mut self, fact: Fact, number: i64) {
        self.set(fact, Value::Number(number));
    }

    /// Notes a name, where it is not empty.
    pub fn set_name(&mut self, fact: Fact, name: &str) {
        if !name.is_empty() {
            self.set(fact, Value::Name(name.to_owned()));
        }
    }
}
