//! Why the shelf does not do what it was asked.

use jiff::civil::Date;
use serde::Serialize;

use crate::domain::catalogue::Names;

/// A closed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum GoodsRefusal {
    /// No language has a name.
    #[error("goods need a name")]
    NoName,
    /// Below nothing, or beyond what a person would type.
    #[error("a price is between nothing and a hundred million")]
    Price,
    /// The mark of low stock is below nothing or beyond [`super::LOW_AT_LARGEST`].
    #[error("the mark of low stock is out of range")]
    LowMark,
    /// Another article has the same stable word.
    #[error("other goods have this code")]
    CodeTaken,
    /// Another article has the same barcode: its name, that it can be found.
    #[error("{0:?} has this barcode")]
    BarcodeTaken(Names),
    /// Letters and digits alone make a barcode; the last digit of one of 8, 12, 13 or 14 digits checks the others.
    #[error("no barcode")]
    BadBarcode,
    /// An allergen that the health dictionary does not know.
    #[error("the allergen {0} is unknown")]
    UnknownAllergen(String),
    /// Fewer than one or more than [`super::PIECES_LARGEST`] pieces; of a count, fewer than none.
    #[error("{0} pieces")]
    Pieces(i64),
    /// Goods that are best before a day that is past are not taken in.
    #[error("best before {0}, which is past")]
    PastBestBefore(Date),
    /// Less lies on the shelf than is asked for.
    #[error("only {left} of {asked} can be sold")]
    NotEnough {
        /// Of what.
        name: Names,
        /// How many pieces were asked for.
        asked: i64,
        /// How many may be sold.
        left: i64,
        /// How many more lie there past their best-before day.
        expired: i64,
    },
    /// Less lies in the lot than is to be written off.
    #[error("only {left} lie in the lot")]
    NotInLot {
        /// How many lie there.
        left: i64,
    },
    /// More pieces come back than the bill took.
    #[error("the bill took fewer pieces")]
    NotSold,
    /// A writing off for a reason of one's own, or a count with differences, says why.
    #[error("a reason is missing")]
    ReasonMissing,
    /// The stock of a lot is another than when its counting began.
    #[error("the stock of a lot is now {stock}")]
    MovedMeanwhile {
        /// Which goods.
        name: Names,
        /// What the moves say now.
        stock: i64,
    },
    /// Goods that are neither sold nor used in procedures.
    #[error("neither sold nor used")]
    NeitherSoldNorUsed,
    /// Goods of the cabinet that are not for sale.
    #[error("{0:?} is not sold")]
    NotForSale(Names),
    /// A lot past its best-before day is not put on anybody's skin.
    #[error("the lot {lot} was good until {day}")]
    LotExpired {
        /// Of what.
        name: Box<Names>,
        /// The lot's number.
        lot: String,
        /// Its best-before day.
        day: Date,
    },
    /// A lot that was recalled is neither used nor sold.
    #[error("the lot {lot} is recalled")]
    LotRecalled {
        /// Of what.
        name: Box<Names>,
        /// The lot's number.
        lot: String,
    },
    /// The lot is one of another product.
    #[error("the lot {lot} is one of another product")]
    LotOfAnother {
        /// What was to be used.
        name: Box<Names>,
        /// The lot's number.
        lot: String,
        /// What the lot is of.
        other: Box<Names>,
    },
    /// No delivery brought such a lot.
    #[error("no lot {0}")]
    UnknownLot(String),
    /// A count without a single lot, or with one twice.
    #[error("nothing was counted, or something twice")]
    BadCount,
}
