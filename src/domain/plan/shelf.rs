//! Which articles of the shelf suit a card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::facts::{CardFacts, Fact};
use crate::domain::goods::{GoodsDetails, SkinNeed};

/// Substances that are not proposed to somebody with a condition or a medication. General knowledge of the field.
const KEPT_FROM: &[(&str, &[&str])] = &[
    ("C_PREGNANCY", &["AK_RETINOL", "AK_HYDROQUINONE", "AK_SALICYLIC"]),
    ("C_PREGNANCY_PLANNED", &["AK_RETINOL", "AK_HYDROQUINONE"]),
    ("C_LACTATION", &["AK_RETINOL", "AK_HYDROQUINONE"]),
    ("C_ROSACEA", &["AK_RETINOL", "AK_GLYCOLIC", "AK_SALICYLIC", "FR_MENTHOL"]),
    ("C_ECZEMA_ATOPIC", &["AK_RETINOL", "AK_GLYCOLIC", "AK_SALICYLIC", "FR_MIX"]),
    ("M_ISOTRETINOIN", &["AK_RETINOL", "AK_GLYCOLIC", "AK_SALICYLIC"]),
    ("M_TOPICAL_RETINOID", &["AK_RETINOL"]),
    ("C_SUNBURN", &["AK_RETINOL", "AK_GLYCOLIC", "AK_SALICYLIC"]),
];

/// That an article suits a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Suits(
    /// The needs that it meets, at least one.
    pub Vec<SkinNeed>,
);

impl Suits {
    /// The needs as reasons.
    pub fn because(&self) -> Vec<Fact> {
        self.0.iter().copied().map(Fact::Need).collect()
    }
}

/// Whether an article meets a need of the card, holds nothing that the client is allergic to, and nothing that is kept
/// from somebody with their conditions and medications.
pub fn suits(goods: &GoodsDetails, card: &CardFacts) -> Option<Suits> {
    let is_kept = KEPT_FROM
        .iter()
        .filter(|(code, _)| card.codes.contains(*code))
        .any(|(_, substances)| goods.allergens.iter().any(|held| substances.contains(&held.as_str())));
    if !goods.for_sale || is_kept || card.allergic_to(&goods.allergens).is_some() {
        return None;
    }
    let met: Vec<SkinNeed> = goods.needs.iter().copied().filter(|need| card.needs.contains(need)).collect();
    (!met.is_empty()).then_some(Suits(met))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::health::{allergens, conditions};
    use crate::domain::market::Market;
    use crate::domain::starter;

    fn suit(needs: &[SkinNeed], codes: &[&str], allergies: &[&str]) -> Vec<String> {
        let owned = |list: &[&str]| list.iter().map(|code| (*code).to_owned()).collect::<BTreeSet<_>>();
        let card = CardFacts {
            needs: needs.iter().copied().collect(),
            codes: owned(codes),
            allergies: owned(allergies),
            ..CardFacts::default()
        };
        let shelf = starter::goods(Market::Kz);
        shelf.into_iter().filter(|goods| suits(goods, &card).is_some()).map(|goods| goods.code).collect()
    }

    #[test]
    fn articles_meet_a_need_and_bring_no_harm() {
        let has = |list: &[String], code: &str| list.iter().any(|one| one == code);
        let plain = suit(&[SkinNeed::Wrinkles, SkinNeed::Dry], &[], &[]);
        assert!(has(&plain, "serum_retinol") && has(&plain, "cream_lanolin") && !has(&plain, "mask_clay"), "{plain:?}");
        let pregnant = suit(&[SkinNeed::Wrinkles, SkinNeed::Dry], &["C_PREGNANCY"], &[]);
        assert!(!has(&pregnant, "serum_retinol") && has(&pregnant, "cream_lanolin"), "{pregnant:?}");
        let allergic = suit(&[SkinNeed::Wrinkles, SkinNeed::Dry], &[], &["AK_LANOLIN"]);
        assert!(has(&allergic, "serum_peptide") && !has(&allergic, "cream_lanolin"), "{allergic:?}");
        assert_eq!(suit(&[], &[], &[]), Vec::<String>::new());
    }

    #[test]
    fn what_is_kept_is_of_the_lists() {
        for (code, substances) in KEPT_FROM {
            assert!(conditions().entry(code).is_some(), "{code}");
            for substance in *substances {
                assert!(allergens().entry(substance).is_some(), "{substance}");
            }
        }
    }
}
