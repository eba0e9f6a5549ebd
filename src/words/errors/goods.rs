//! What the shelf refuses.

use crate::args;
use crate::domain::catalogue::Names;
use crate::domain::goods::GoodsRefusal;
use crate::words::{Words, format};

/// The sentence of a refusal.
pub(super) fn goods(words: &Words, refusal: &GoodsRefusal) -> String {
    match refusal {
        GoodsRefusal::NoName => words.say("goods-refused-no-name"),
        GoodsRefusal::Price => words.say("goods-refused-price"),
        GoodsRefusal::LowMark => words.say("goods-refused-low-mark"),
        GoodsRefusal::CodeTaken => words.say("goods-refused-code-taken"),
        GoodsRefusal::BarcodeTaken(name) => {
            words.say_with("goods-refused-barcode-taken", args!["name" => named(words, name)])
        }
        GoodsRefusal::BadBarcode => words.say("goods-refused-bad-barcode"),
        GoodsRefusal::UnknownAllergen(code) => {
            words.say_with("goods-refused-unknown-allergen", args!["code" => code.as_str()])
        }
        GoodsRefusal::Pieces(pieces) => words.say_with("goods-refused-pieces", args!["pieces" => pieces.to_string()]),
        GoodsRefusal::PastBestBefore(day) => {
            words.say_with("goods-refused-past", args!["day" => format::day_numbers(*day, words.language())])
        }
        GoodsRefusal::NotEnough { name, asked, left, expired } => words.say_with(
            if *expired > 0 { "goods-refused-not-enough-expired" } else { "goods-refused-not-enough" },
            args!["name" => named(words, name), "asked" => *asked, "left" => *left, "expired" => *expired],
        ),
        GoodsRefusal::NotInLot { left } => words.say_with("goods-refused-not-in-lot", args!["left" => *left]),
        GoodsRefusal::NotSold => words.say("goods-refused-not-sold"),
        GoodsRefusal::ReasonMissing => words.say("goods-refused-reason-missing"),
        GoodsRefusal::MovedMeanwhile { name, stock } => {
            words.say_with("goods-refused-moved", args!["name" => named(words, name), "stock" => *stock])
        }
        GoodsRefusal::NeitherSoldNorUsed => words.say("goods-refused-neither-sold-nor-used"),
        GoodsRefusal::NotForSale(name) => {
            words.say_with("goods-refused-not-for-sale", args!["name" => named(words, name)])
        }
        GoodsRefusal::LotExpired { name, lot, day } => words.say_with(
            "goods-refused-lot-expired",
            args![
                "name" => named(words, name), "lot" => lot.as_str(),
                "day" => format::day_numbers(*day, words.language())
            ],
        ),
        GoodsRefusal::LotRecalled { name, lot } => {
            words.say_with("goods-refused-lot-recalled", args!["name" => named(words, name), "lot" => lot.as_str()])
        }
        GoodsRefusal::LotOfAnother { name, lot, other } => words.say_with(
            "goods-refused-lot-of-another",
            args!["name" => named(words, name), "lot" => lot.as_str(), "other" => named(words, other)],
        ),
        GoodsRefusal::UnknownLot(lot) => words.say_with("goods-refused-unknown-lot", args!["lot" => lot.as_str()]),
        GoodsRefusal::BadCount => words.say("goods-refused-bad-count"),
    }
}

/// The name in the reader's language.
fn named<'a>(words: &Words, names: &'a Names) -> &'a str {
    names.in_language(words.language().code())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        let name = || Names { en: "Vitamin C serum".to_owned(), ..Names::default() };
        let all = [
            GoodsRefusal::NoName,
            GoodsRefusal::Price,
            GoodsRefusal::LowMark,
            GoodsRefusal::CodeTaken,
            GoodsRefusal::BarcodeTaken(name()),
            GoodsRefusal::BadBarcode,
            GoodsRefusal::UnknownAllergen("NO_SUCH".to_owned()),
            GoodsRefusal::Pieces(-3),
            GoodsRefusal::PastBestBefore(date(2026, 11, 1)),
            GoodsRefusal::NotEnough { name: name(), asked: 5, left: 2, expired: 0 },
            GoodsRefusal::NotEnough { name: name(), asked: 5, left: 2, expired: 3 },
            GoodsRefusal::NotInLot { left: 2 },
            GoodsRefusal::NotSold,
            GoodsRefusal::ReasonMissing,
            GoodsRefusal::MovedMeanwhile { name: name(), stock: 4 },
            GoodsRefusal::BadCount,
            GoodsRefusal::NeitherSoldNorUsed,
            GoodsRefusal::NotForSale(name()),
            GoodsRefusal::LotExpired { name: Box::new(name()), lot: "A17".to_owned(), day: date(2026, 11, 1) },
            GoodsRefusal::LotRecalled { name: Box::new(name()), lot: "A17".to_owned() },
            GoodsRefusal::LotOfAnother { name: Box::new(name()), lot: "A17".to_owned(), other: Box::new(name()) },
            GoodsRefusal::UnknownLot("A17".to_owned()),
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|refusal| goods(&words, refusal)).collect();
            for sentence in &said {
                // What happened and what to do next: two sentences at least.
                assert!(sentence.matches(['.', '。', '?', '？']).count() >= 2, "{sentence}");
                assert!(!sentence.contains("goods-refused") && !sentence.contains('{'), "{sentence}");
            }
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two refusals read alike in {language:?}");
        }
    }
}
