//! How a prompt ends, and what shows that it was done.

use super::fact::{Fact, Facts, Value};
use crate::domain::codes::codes;

codes! {
    /// How a prompt ended. A prompt without an outcome was possible and not done.
    Outcome {
        /// It was said or done.
        Done = "done",
        /// Not this time: the guest declined, or the moment was wrong. Counts as possible.
        NotNow = "not_now",
        /// It did not apply here. Counts as not possible; wants a reason.
        NotApplicable = "not_applicable",
    }
}

codes! {
    /// The usual reasons, one key each.
    Reason {
        /// The guest said no.
        Declined = "declined",
        /// The guest was in a hurry.
        Hurry = "hurry",
        /// Already settled with the guest before.
        SettledBefore = "settled_before",
        /// Somebody else did it.
        SomebodyElse = "somebody_else",
        /// It would have been out of place: the guest was upset, or on the phone.
        OutOfPlace = "out_of_place",
        /// There was none of it to offer.
        NothingToOffer = "nothing_to_offer",
        /// The facts on the card are wrong.
        FactsWrong = "facts_wrong",
        /// Another reason, in the person's own words.
        Other = "other",
    }
}

codes! {
    /// What shows that a rule was kept. Everything but `mark` and `observed` is seen by the console itself at the act,
    /// and may still be marked by hand.
    Evidence {
        /// A person says so with one key.
        Mark = "mark",
        /// The client's drink was noted for the visit.
        Drink = "drink",
        /// The tag of the cloakroom was noted.
        CoatTag = "coat_tag",
        /// The coat was handed back: the tag is free again.
        CoatReturned = "coat_returned",
        /// How the client likes to be addressed stands on the card.
        AddressAs = "address_as",
        /// The anamnesis was confirmed on the day of the visit.
        Anamnesis = "anamnesis",
        /// Photographs were taken at the visit.
        Photographs = "photographs",
        /// The client's allergies were asked for.
        Allergies = "allergies",
        /// A next visit was booked.
        NextBooked = "next_booked",
        /// Goods for care at home were put on the bill.
        CareSold = "care_sold",
        /// Never prompted: a manager looks at it in the weekly check list.
        Observed = "observed",
    }
}

impl Evidence {
    /// The facts as they were before the act that is this evidence, for rules that ask only while it was not done.
    pub fn undone(self, facts: &mut Facts) {
        match self {
            Self::Drink => facts.forget(Fact::DrinkServed),
            Self::CoatTag => facts.forget(Fact::CoatTag),
            Self::AddressAs => facts.forget(Fact::AddressAs),
            Self::NextBooked => facts.forget(Fact::NextBooked),
            Self::Anamnesis => facts.set(Fact::AnamnesisDue, Value::Yes),
            Self::Photographs => facts.set(Fact::PhotographsMissing, Value::Yes),
            Self::Allergies => facts.set(Fact::AllergiesNeverAsked, Value::Yes),
            Self::Mark | Self::CoatReturned | Self::CareSold | Self::Observed => {}
        }
    }
}
