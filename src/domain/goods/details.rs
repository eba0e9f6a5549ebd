//! What is written of goods.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::refusal::GoodsRefusal;
use crate::domain::catalogue::Names;
use crate::domain::codes::codes;
use crate::domain::health::allergens;
use crate::domain::ids::GoodsId;
use crate::domain::money::{LARGEST_TYPED, Money};
use crate::domain::text::{clean_line, clean_line_to};

/// The longest list of ingredients kept, in characters: labels of long lists have about half of it.
const INGREDIENTS_CHARS_MAX: usize = 4_000;
/// The longest barcode, in characters.
const BARCODE_CHARS_MAX: usize = 32;
/// The highest mark of low stock.
pub const LOW_AT_LARGEST: i64 = 99_999;

codes! {
    /// What kind of article it is, as shelves are labelled.
    GoodsKind {
        /// Foams, gels, micellar water.
        Cleanser = "cleanser",
        /// Tonics and mists.
        Toner = "toner",
        /// Scrubs, enzyme powders, home peels.
        Exfoliant = "exfoliant",
        /// Serums and ampoules.
        Serum = "serum",
        /// Creams and fluids.
        Cream = "cream",
        /// Masks and patches.
        Mask = "mask",
        /// Care around the eyes.
        Eyes = "eyes",
        /// Care of the lips.
        Lips = "lips",
        /// Protection from the sun.
        Sun = "sun",
        /// What calms and heals after a procedure.
        Recovery = "recovery",
        /// Care of the body and of hands and feet.
        Body = "body",
        /// Care of hair and scalp.
        Hair = "hair",
        /// Care of nails.
        Nails = "nails",
        /// Make-up, brows and lashes.
        MakeUp = "make_up",
        /// Rollers, brushes, towels.
        Accessory = "accessory",
        /// Sets of several articles.
        Set = "set",
        /// Fillers, toxins, biorevitalisers, whatever a needle brings under the skin.
        Injectable = "injectable",
        /// Creams and solutions that numb.
        Anaesthetic = "anaesthetic",
        /// Peels for the specialist's hands.
        Peel = "peel",
        /// Dyes, pigments, glues and compositions for brows, lashes and permanent make-up.
        Dye = "dye",
        /// Gloves, needles, wax, gels of devices: what is used up.
        Consumable = "consumable",
        /// Whatever else is sold.
        Other = "other",
    }
}

codes! {
    /// What the skin needs, and what an article is therefore offered for.
    SkinNeed {
        /// Dry skin, which lacks fat.
        Dry = "dry",
        /// Dehydrated skin, which lacks water.
        Dehydrated = "dehydrated",
        /// Sensitive skin.
        Sensitive = "sensitive",
        /// Redness and widened vessels.
        Redness = "redness",
        /// Blemishes and acne.
        Blemishes = "blemishes",
        /// Oily and combination skin.
        Oily = "oily",
        /// Wide pores.
        Pores = "pores",
        /// Dark spots.
        Pigmentation = "pigmentation",
        /// A tired, dull tone.
        Dull = "dull",
        /// Wrinkles.
        Wrinkles = "wrinkles",
        /// Loss of firmness.
        Firmness = "firmness",
        /// Protection from the sun.
        SunProtection = "sun_protection",
        /// The days after a peel, an injection or a laser.
        AfterProcedure = "after_procedure",
    }
}

/// What is written of goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GoodsDetails {
    /// The starter list's stable word (`serum_vitamin_c`); empty for the salon's own goods.
    #[serde(default)]
    pub code: String,
    /// The barcode of the package; empty where there is none.
    #[serde(default)]
    pub barcode: String,
    /// At least one is filled.
    pub names: Names,
    /// Who makes it.
    #[serde(default)]
    pub brand: String,
    /// How much is in a piece, as the label writes it: `50 ml`.
    #[serde(default)]
    pub size: String,
    /// What kind of article it is.
    pub kind: GoodsKind,
    /// What it is for.
    #[serde(default)]
    pub needs: Vec<SkinNeed>,
    /// The list of ingredients, as the label writes it.
    #[serde(default)]
    pub ingredients: String,
    /// Codes of the allergens it holds (`FR_LINALOOL`), in the words of `domain::health`.
    #[serde(default)]
    pub allergens: Vec<String>,
    /// What a piece costs.
    pub price: Money,
    /// At how many sellable pieces it is time to order again; 0 never says so.
    #[serde(default)]
    pub low_at: i64,
    /// Whether it is sold.
    #[serde(default = "sold")]
    pub for_sale: bool,
    /// Whether specialists use it in procedures.
    #[serde(default)]
    pub for_use: bool,
}

/// Goods are sold unless it is said otherwise.
const fn sold() -> bool {
    true
}

/// Goods of the salon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Goods {
    /// Their number.
    pub id: GoodsId,
    /// Grows with each change.
    pub version: u32,
    /// Retired goods stay on old bills and are offered no more.
    pub retired: bool,
    /// What is written of them.
    #[serde(flatten)]
    pub details: GoodsDetails,
}

impl GoodsDetails {
    /// The details with clean texts, or why they cannot be kept.
    pub fn checked(mut self) -> Result<Self, GoodsRefusal> {
        for name in self.names.each_mut() {
            *name = clean_line(name);
        }
        self.code = clean_line(&self.code);
        self.brand = clean_line(&self.brand);
        self.size = clean_line_to(&self.size, 20);
        self.ingredients = clean_line_to(&self.ingredients, INGREDIENTS_CHARS_MAX);
        self.barcode = barcode(&self.barcode)?;
        self.needs.sort_unstable();
        self.needs.dedup();
        self.allergens.sort_unstable();
        self.allergens.dedup();
        if let Some(unknown) = self.allergens.iter().find(|code| allergens().entry(code).is_none()) {
            return Err(GoodsRefusal::UnknownAllergen(clean_line_to(unknown, 40)));
        }
        if self.names.in_language("en").is_empty() {
            return Err(GoodsRefusal::NoName);
        }
        if self.price < Money::ZERO || self.price > LARGEST_TYPED {
            return Err(GoodsRefusal::Price);
        }
        if !(0..=LOW_AT_LARGEST).contains(&self.low_at) {
            return Err(GoodsRefusal::LowMark);
        }
        if !self.for_sale && !self.for_use {
            return Err(GoodsRefusal::NeitherSoldNorUsed);
        }
        Ok(self)
    }
}

/// A barcode without spaces and hyphens. Codes of 8, 12, 13 and 14 digits are those of GS1, whose last digit is chosen so
/// that the digits, weighed 1 and 3 in turn from the right, add up to a multiple of 10 (GS1 General Specifications, 7.9).
fn barcode(raw: &str) -> Result<String, GoodsRefusal> {
    let code: String = clean_line(raw).chars().filter(|letter| !matches!(letter, ' ' | '-')).collect();
    if code.len() > BARCODE_CHARS_MAX || !code.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
        return Err(GoodsRefusal::BadBarcode);
    }
    let is_gs1 = matches!(code.len(), 8 | 12 | 13 | 14) && code.bytes().all(|digit| digit.is_ascii_digit());
    let weighed = code.bytes().rev().zip([1_u32, 3].into_iter().cycle());
    let sum: u32 = weighed.map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight).sum();
    if is_gs1 && !sum.is_multiple_of(10) { Err(GoodsRefusal::BadBarcode) } else { Ok(code) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A serum.
    fn serum() -> GoodsDetails {
        GoodsDetails {
            code: String::new(),
            barcode: "4006381333931".to_owned(),
            names: Names { ru: "Сыворотка".to_owned(), ..Names::default() },
            brand: String::new(),
            size: "30 ml".to_owned(),
            kind: GoodsKind::Serum,
            needs: vec![SkinNeed::Wrinkles, SkinNeed::Dull, SkinNeed::Wrinkles],
            ingredients: String::new(),
            allergens: vec!["FR_MIX".to_owned(), "FR_MIX".to_owned()],
            price: Money::major(18_000),
            low_at: 2,
            for_sale: true,
            for_use: false,
        }
    }

    #[test]
    fn goods_are_checked() {
        use GoodsRefusal::{BadBarcode, LowMark, NoName, Price, UnknownAllergen};
        let good = serum;
        for (written, expected) in [
            (good(), Ok(())),
            (GoodsDetails { price: Money::ZERO, ..good() }, Ok(())),
            (GoodsDetails { barcode: String::new(), ..good() }, Ok(())),
            (GoodsDetails { barcode: "400 638-1333931".to_owned(), ..good() }, Ok(())),
            (GoodsDetails { barcode: "SALON-17".to_owned(), ..good() }, Ok(())),
            (GoodsDetails { barcode: "4006381333932".to_owned(), ..good() }, Err(BadBarcode)),
            (GoodsDetails { barcode: "96385074".to_owned(), ..good() }, Ok(())),
            (GoodsDetails { barcode: "96385075".to_owned(), ..good() }, Err(BadBarcode)),
            (GoodsDetails { barcode: "код".to_owned(), ..good() }, Err(BadBarcode)),
            (GoodsDetails { names: Names::default(), ..good() }, Err(NoName)),
            (GoodsDetails { price: Money(-1), ..good() }, Err(Price)),
            (GoodsDetails { price: Money(LARGEST_TYPED.0 + 1), ..good() }, Err(Price)),
            (GoodsDetails { low_at: -1, ..good() }, Err(LowMark)),
            (GoodsDetails { for_sale: false, for_use: true, ..good() }, Ok(())),
            (GoodsDetails { for_sale: false, ..good() }, Err(GoodsRefusal::NeitherSoldNorUsed)),
            (GoodsDetails { low_at: LOW_AT_LARGEST + 1, ..good() }, Err(LowMark)),
            (
                GoodsDetails { allergens: vec!["NO_SUCH".to_owned()], ..good() },
                Err(UnknownAllergen("NO_SUCH".to_owned())),
            ),
        ] {
            assert_eq!(written.clone().checked().map(|_| ()), expected, "{written:?}");
        }
    }

    #[test]
    fn needs_and_allergens_are_kept_once_and_sorted() {
        let kept = serum().checked().expect("a good serum");
        assert_eq!(kept.needs, [SkinNeed::Dull, SkinNeed::Wrinkles]);
        assert_eq!(kept.allergens, ["FR_MIX"]);
    }
}
