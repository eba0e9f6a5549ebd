//! Lots, and which piece is sold first.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::refusal::GoodsRefusal;
use crate::domain::catalogue::Names;
use crate::domain::codes::codes;
use crate::domain::ids::GoodsLotId;

/// The most pieces that move at once. Larger numbers are slips of the finger.
pub const PIECES_LARGEST: i64 = 9_999;

codes! {
    /// Why pieces came or went.
    MoveKind {
        /// A delivery.
        Received = "received",
        /// A sale.
        Sold = "sold",
        /// A refund.
        GivenBack = "given_back",
        /// Written off, for a [`WriteOffReason`].
        WrittenOff = "written_off",
        /// Found more or fewer at a stock-taking.
        Counted = "counted",
        /// Used up in a visit.
        Used = "used",
        /// Back from a visit, whose use was written by mistake.
        Unused = "unused",
    }
}

codes! {
    /// Why pieces are written off.
    WriteOffReason {
        /// Past the best-before day.
        Expired = "expired",
        /// Broken, leaking, spoiled.
        Damaged = "damaged",
        /// Opened as a tester.
        Tester = "tester",
        /// Used up by the salon's specialists.
        UsedInSalon = "used_in_salon",
        /// Given as a present.
        Gift = "gift",
        /// Missing.
        Lost = "lost",
        /// Sent back to whoever delivered it.
        SentBack = "sent_back",
        /// For a reason that the note tells.
        Other = "other",
    }
}

/// What came with one lot number and one best-before day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Lot {
    /// Its number in the salon's books.
    pub id: GoodsLotId,
    /// The lot number on the package; empty where nobody wrote it down.
    pub number: String,
    /// The last day on which it is good; none for what does not spoil.
    pub best_before: Option<Date>,
    /// How many pieces lie there. Below zero: sold although the books knew of none.
    pub stock: i64,
    /// Whether the lot was recalled: it is neither used nor sold.
    #[serde(default)]
    pub recalled: bool,
}

impl Lot {
    /// Whether the best-before day is past.
    pub fn is_expired(&self, today: Date) -> bool {
        self.best_before.is_some_and(|day| day < today)
    }

    /// Whether its pieces may be sold or used today: neither past its day nor recalled.
    pub fn is_good(&self, today: Date) -> bool {
        !self.recalled && !self.is_expired(today)
    }
}

/// Pieces that a sale took from one lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LotTaken {
    /// Which lot; none where the goods never had one, and the sale is marked as beyond the stock.
    pub lot: Option<GoodsLotId>,
    /// How many pieces.
    pub quantity: i64,
    /// Whether the books knew of no such pieces.
    pub beyond_stock: bool,
}

/// How many pieces may be sold today: those of lots that are neither past their best-before day nor recalled.
pub fn sellable(lots: &[Lot], today: Date) -> i64 {
    lots.iter().filter(|lot| lot.is_good(today)).map(|lot| lot.stock.max(0)).fold(0, i64::saturating_add)
}

/// Which lots a sale takes from: the soonest best-before first, what does not spoil last, never what is past its day or was recalled.
/// Where they do not suffice, a salon that allows it takes the rest beyond its stock, from the lot that lasts longest.
pub fn take(
    name: &Names,
    lots: &[Lot],
    asked: i64,
    today: Date,
    may_go_beyond: bool,
) -> Result<Vec<LotTaken>, GoodsRefusal> {
    pieces_checked(asked)?;
    let mut good: Vec<&Lot> = lots.iter().filter(|lot| lot.is_good(today)).collect();
    good.sort_by_key(|lot| (lot.best_before.is_none(), lot.best_before, lot.id));
    let mut left = asked;
    let mut taken = Vec::new();
    for lot in &good {
        let quantity = lot.stock.clamp(0, left);
        if quantity > 0 {
            taken.push(LotTaken { lot: Some(lot.id), quantity, beyond_stock: false });
            left -= quantity;
        }
    }
    if left == 0 {
        return Ok(taken);
    }
    if !may_go_beyond {
        let expired = lots.iter().filter(|lot| !lot.is_good(today)).map(|lot| lot.stock.max(0)).sum();
        return Err(GoodsRefusal::NotEnough { name: name.clone(), asked, left: asked - left, expired });
    }
    taken.push(LotTaken { lot: good.last().map(|lot| lot.id), quantity: left, beyond_stock: true });
    Ok(taken)
}

/// The number of pieces, where it is 1 to [`PIECES_LARGEST`].
pub fn pieces_checked(pieces: i64) -> Result<i64, GoodsRefusal> {
    if (1..=PIECES_LARGEST).contains(&pieces) { Ok(pieces) } else { Err(GoodsRefusal::Pieces(pieces)) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// The day of these tests.
    const TODAY: Date = date(2026, 11, 21);

    /// Lots of so many pieces, numbered from 1, best before so many days from today.
    fn lots(of: &[(i64, Option<i64>)]) -> Vec<Lot> {
        (1..)
            .zip(of)
            .map(|(id, &(stock, days))| Lot {
                id: GoodsLotId(id),
                number: String::new(),
                best_before: days.map(|days| TODAY.saturating_add(jiff::Span::new().days(days))),
                stock,
                recalled: false,
            })
            .collect()
    }

    #[test]
    fn the_soonest_best_before_goes_first() {
        let none: &[(i64, Option<i64>)] = &[];
        for (of, asked, beyond, expected) in [
            (&[(5, Some(300)), (2, Some(20))][..], 1, false, Ok(vec![(Some(2), 1, false)])),
            (&[(5, Some(300)), (2, Some(20))], 4, false, Ok(vec![(Some(2), 2, false), (Some(1), 2, false)])),
            (&[(5, None), (2, Some(20))], 3, false, Ok(vec![(Some(2), 2, false), (Some(1), 1, false)])),
            (&[(5, Some(-1)), (2, Some(0))], 2, false, Ok(vec![(Some(2), 2, false)])), // today is still good
            (&[(5, Some(-1)), (2, Some(20))], 3, false, Err((3, 2, 5))),
            (&[(5, Some(-1)), (2, Some(20))], 3, true, Ok(vec![(Some(2), 2, false), (Some(2), 1, true)])),
            (&[(-1, Some(20)), (1, Some(30))], 2, false, Err((2, 1, 0))),
            (none, 1, false, Err((1, 0, 0))),
            (none, 1, true, Ok(vec![(None, 1, true)])),
        ] {
            let taken = take(&Names::default(), &lots(of), asked, TODAY, beyond);
            let expected = expected
                .map(|taken: Vec<(Option<i64>, i64, bool)>| {
                    taken
                        .into_iter()
                        .map(|(lot, quantity, beyond_stock)| LotTaken {
                            lot: lot.map(GoodsLotId),
                            quantity,
                            beyond_stock,
                        })
                        .collect::<Vec<_>>()
                })
                .map_err(|(asked, left, expired)| GoodsRefusal::NotEnough {
                    name: Names::default(),
                    asked,
                    left,
                    expired,
                });
            assert_eq!(taken, expected, "{of:?} {asked}");
        }
        for asked in [0, -1, PIECES_LARGEST + 1, i64::MIN] {
            assert_eq!(
                take(&Names::default(), &lots(&[(9, None)]), asked, TODAY, true),
                Err(GoodsRefusal::Pieces(asked))
            );
        }
    }

    #[test]
    fn a_recalled_lot_is_never_taken() {
        let mut shelf = lots(&[(5, Some(20)), (2, Some(300))]);
        shelf[0].recalled = true;
        assert_eq!(sellable(&shelf, TODAY), 2);
        let taken = take(&Names::default(), &shelf, 2, TODAY, false).map(|taken| taken[0].lot);
        assert_eq!(taken, Ok(Some(GoodsLotId(2))));
        assert!(take(&Names::default(), &shelf, 3, TODAY, false).is_err());
    }

    proptest! {
        #[test]
        fn what_is_taken_is_what_was_asked_and_no_lot_gives_more_than_it_has(
            of in prop::collection::vec((-3_i64..20, prop::option::of(-30_i64..400)), 0..6),
            asked in 1_i64..60,
            beyond in any::<bool>(),
        ) {
            let lots = lots(&of);
            match take(&Names::default(), &lots, asked, TODAY, beyond) {
                Ok(taken) => {
                    prop_assert_eq!(taken.iter().map(|part| part.quantity).sum::<i64>(), asked);
                    for part in taken.iter().filter(|part| !part.beyond_stock) {
                        let lot = lots.iter().find(|lot| Some(lot.id) == part.lot).expect("a lot of these");
                        prop_assert!(!lot.is_expired(TODAY) && part.quantity <= lot.stock && part.quantity > 0);
                    }
                }
                Err(refusal) => {
                    let at_hand: i64 = lots.iter().filter(|lot| !lot.is_expired(TODAY)).map(|lot| lot.stock.max(0)).sum();
                    prop_assert!(!beyond && at_hand < asked, "{:?}", refusal);
                }
            }
        }
    }
}
