//! The cabinet of the made-up salon: products that procedures use up, each in two lots.

use jiff::civil::Date;

use crate::domain::ids::{GoodsId, GoodsLotId};

/// For how many days one lot is used before the next is opened.
const LOT_DAYS: u16 = 45;

/// A lot of a product.
#[derive(Clone, Debug)]
pub struct CabinetLot {
    /// Its number in the books.
    pub id: GoodsLotId,
    /// The number on the package.
    pub number: String,
    /// The last day on which it is good.
    pub best_before: Date,
}

/// A product of the cabinet.
#[derive(Clone, Debug)]
pub struct Product {
    /// Its number.
    pub goods: GoodsId,
    /// Its name in the language of the salon.
    pub name: String,
    /// Its lots, the older first.
    pub lots: Vec<CabinetLot>,
    /// The procedures that use it, by their places in the catalogue.
    pub procedures: Vec<usize>,
}

/// All that stands there.
#[derive(Clone, Debug, Default)]
pub struct Cabinet {
    /// The products.
    pub products: Vec<Product>,
}

impl Cabinet {
    /// The products of a procedure with the lot that was open on a day of the history.
    pub fn of(&self, procedure: usize, place: u16) -> impl Iterator<Item = (&Product, &CabinetLot)> {
        let uses = self.products.iter().filter(move |product| product.procedures.contains(&procedure));
        uses.filter_map(move |product| {
            let count = product.lots.len().max(1);
            let open = usize::from(place / LOT_DAYS) % count;
            Some((product, product.lots.get(open)?))
        })
    }
}
