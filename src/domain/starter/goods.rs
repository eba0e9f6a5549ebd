//! The retail goods that a new salon starts with.

use serde::Deserialize;

use crate::domain::catalogue::Names;
use crate::domain::goods::{GoodsDetails, GoodsKind, SkinNeed};
use crate::domain::market::Market;
use crate::domain::money::Money;

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    code: String,
    kind: GoodsKind,
    size: String,
    kzt: i64,
    rub: i64,
    pln: i64,
    cny: i64,
    low_at: i64,
    needs: String,
    allergens: String,
    ingredients: String,
    en: String,
    ru: String,
    pl: String,
    zh: String,
}

impl Line {
    /// The line as goods of a market.
    fn details(self, market: Market) -> GoodsDetails {
        let price = match market {
            Market::Kz => self.kzt,
            Market::Ru => self.rub,
            Market::Pl => self.pln,
            Market::Cn => self.cny,
        };
        GoodsDetails {
            code: self.code,
            barcode: String::new(),
            names: Names { en: self.en, ru: self.ru, pl: self.pl, zh: self.zh },
            brand: String::new(),
            size: self.size,
            kind: self.kind,
            needs: self.needs.split_whitespace().filter_map(SkinNeed::from_code).collect(),
            ingredients: self.ingredients,
            allergens: self.allergens.split_whitespace().map(str::to_owned).collect(),
            price: Money::major(price),
            low_at: self.low_at,
            for_sale: true,
            for_use: false,
        }
    }
}

/// The lines of the file. A test reads them all; a line that could not be read would be left out.
fn lines() -> impl Iterator<Item = Result<Line, csv::Error>> {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .delimiter(b';')
        .from_reader(include_str!("goods.csv").as_bytes())
        .into_deserialize()
}

/// The retail goods of a new salon of a market, shelf by shelf; none of them in stock yet.
pub fn goods(market: Market) -> Vec<GoodsDetails> {
    lines().flatten().map(|line| line.details(market)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_line_is_good_in_every_market() {
        let read = lines().collect::<Result<Vec<_>, _>>().expect("every line reads");
        assert!(read.len() >= 30, "{} articles", read.len());
        for line in &read {
            for need in line.needs.split_whitespace() {
                assert!(SkinNeed::from_code(need).is_some(), "{}: {need}", line.code);
            }
        }
        let codes: BTreeSet<_> = read.iter().map(|line| &line.code).collect();
        assert_eq!(codes.len(), read.len(), "codes are unique");
        for market in Market::ALL {
            for article in goods(market) {
                let names = &article.names;
                for name in [&names.en, &names.ru, &names.pl, &names.zh] {
                    assert!((1..=40).contains(&name.chars().count()), "{}: {name:?}", article.code);
                }
                assert!(article.price > Money::ZERO && article.low_at > 0, "{} {market:?}", article.code);
                assert_eq!(article.clone().checked().map(|kept| kept.code), Ok(article.code));
            }
        }
    }

    #[test]
    fn what_an_allergic_client_asks_of_is_written_down() {
        let holds = |code: &str, allergen: &str| {
            goods(Market::Kz)
                .iter()
                .any(|goods| goods.code == code && goods.allergens.iter().any(|one| one == allergen))
        };
        assert!(holds("hand_cream", "AK_LANOLIN") && holds("lip_balm", "FD_BEE") && holds("body_lotion", "FD_TREENUT"));
        assert!(!holds("spf_mineral", "FR_MIX"));
    }
}
