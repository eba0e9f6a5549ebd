//! The products of the cabinet that a new salon starts with, and which procedures usually use them.

use serde::Deserialize;

use crate::domain::catalogue::Names;
use crate::domain::goods::{GoodsDetails, GoodsKind};
use crate::domain::money::Money;

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    code: String,
    kind: GoodsKind,
    size: String,
    low_at: i64,
    allergens: String,
    procedures: String,
    ingredients: String,
    en: String,
    ru: String,
    pl: String,
    zh: String,
}

/// A product with the stable words of the procedures that usually use it.
#[derive(Clone, Debug)]
pub struct StarterProduct {
    /// The product.
    pub details: GoodsDetails,
    /// The procedures.
    pub procedures: Vec<String>,
}

impl Line {
    /// The line as a product. It is not sold, so it has no price.
    fn product(self) -> StarterProduct {
        let details = GoodsDetails {
            code: self.code,
            barcode: String::new(),
            names: Names { en: self.en, ru: self.ru, pl: self.pl, zh: self.zh },
            brand: String::new(),
            size: self.size,
            kind: self.kind,
            needs: Vec::new(),
            ingredients: self.ingredients,
            allergens: self.allergens.split_whitespace().map(str::to_owned).collect(),
            price: Money::ZERO,
            low_at: self.low_at,
            for_sale: false,
            for_use: true,
        };
        StarterProduct { details, procedures: self.procedures.split_whitespace().map(str::to_owned).collect() }
    }
}

/// The lines of the file. A test reads them all; a line that could not be read would be left out.
fn lines() -> impl Iterator<Item = Result<Line, csv::Error>> {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .delimiter(b';')
        .from_reader(include_str!("products.csv").as_bytes())
        .into_deserialize()
}

/// The products of a new salon, none of them in stock yet.
pub fn products() -> Vec<StarterProduct> {
    lines().flatten().map(Line::product).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::market::Market;
    use crate::domain::starter::procedures;

    #[test]
    fn every_line_is_a_good_product_of_known_procedures() {
        let read = lines().collect::<Result<Vec<_>, _>>().expect("every line reads").len();
        let products = products();
        assert_eq!(products.len(), read);
        let known: BTreeSet<String> = procedures(Market::Kz).into_iter().map(|procedure| procedure.code).collect();
        let codes: BTreeSet<&String> = products.iter().map(|product| &product.details.code).collect();
        assert_eq!(codes.len(), products.len(), "codes are unique");
        for StarterProduct { details, procedures } in &products {
            let names = &details.names;
            for name in [&names.en, &names.ru, &names.pl, &names.zh] {
                assert!((1..=40).contains(&name.chars().count()), "{}: {name:?}", details.code);
            }
            assert!(procedures.iter().all(|procedure| known.contains(procedure)), "{}: {procedures:?}", details.code);
            assert_eq!(details.clone().checked().map(|kept| kept.allergens.len()), Ok(details.allergens.len()));
        }
    }

    #[test]
    fn a_filler_brings_lidocaine_and_another_does_without() {
        let uses = |procedure: &str, allergen: &str| {
            products().iter().any(|product| {
                product.procedures.iter().any(|one| one == procedure)
                    && product.details.allergens.iter().any(|one| one == allergen)
            })
        };
        assert!(uses("filler_lips", "AN_LIDOCAINE") && uses("filler_face", "AN_LIDOCAINE"));
        assert!(!uses("peel_aha", "AN_LIDOCAINE"));
        let plain = products().into_iter().find(|product| product.details.code == "use_filler_plain");
        assert!(plain.is_some_and(|plain| plain.details.allergens == ["IN_HA"]));
    }
}
