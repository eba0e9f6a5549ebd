//! A visit under way, and two products of the cabinet with their lots.

use frontdesk::desk::goods::{ReceiveGoods, SaveGoods};
use frontdesk::desk::record::{OpenRecord, RecordPage, WriteRecord};
use frontdesk::desk::visit::{Arrive, Start};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::goods::{GoodsDetails, GoodsKind};
use frontdesk::domain::ids::{GoodsId, GoodsLotId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::record::{Dose, DoseUnit, ProductUsed, Sheet, ZoneDose};
use frontdesk::domain::zone::Zone;
use jiff::civil::{Date, date};

use crate::schedule::stage::{Stage, at};
use crate::support::Salon;

/// A salon in which Marat's lips are being filled.
pub struct Cabinet {
    pub salon: Salon,
    pub stage: Stage,
    pub visit: VisitId,
    pub version: u32,
    pub filler: GoodsId,
    pub toxin: GoodsId,
}

impl Cabinet {
    pub fn new() -> Self {
        Self::within(Salon::new(Market::Kz))
    }

    /// The same in a salon that there is.
    pub fn within(mut salon: Salon) -> Self {
        let mut stage = Stage::set(&mut salon);
        salon.at(at(14, 0));
        let book = stage.booking(stage.marat, stage.filler, stage.kim, at(14, 30));
        let visit = salon.ask(book).visit;
        let (filler, toxin) = furnish(&mut salon, &mut stage);
        salon.ask(Arrive { visit, version: 1, seen: Vec::new() });
        let version = salon.ask(Start { visit, version: 2, allergies: Vec::new(), seen: Vec::new() }).version;
        Self { salon, stage, visit, version, filler, toxin }
    }

    pub fn page(&mut self) -> RecordPage {
        self.salon.ask(OpenRecord { visit: self.visit })
    }

    /// Writes a sheet over what stands.
    pub fn write(&mut self, sheet: Sheet) {
        let version = self.page().record.map_or(0, |record| record.version);
        self.salon.ask(WriteRecord { visit: self.visit, version, sheet });
    }

    /// The pieces that lie in a lot.
    pub fn stock(&mut self, goods: GoodsId, number: &str) -> i64 {
        self.lot(goods, number).1
    }

    /// A lot by its number, and how many pieces lie in it.
    pub fn lot(&mut self, goods: GoodsId, number: &str) -> (GoodsLotId, i64) {
        let listed = self.salon.ask(frontdesk::desk::goods::ListGoods::default());
        let of = listed.goods.iter().find(|row| row.goods.id == goods).expect("on the shelf");
        let lot = of.lots.iter().find(|lot| lot.number == number).expect("a lot");
        (lot.id, lot.stock)
    }
}

/// A filler with a good lot and one past its day, and a toxin that shares a lot number with it.
pub fn furnish(salon: &mut Salon, stage: &mut Stage) -> (GoodsId, GoodsId) {
    salon.at(date(2026, 11, 1).at(10, 0, 0, 0));
    let filler = product(
        salon,
        "4006381333931",
        ["Lip filler gel 1 ml", "Гель для губ 1 мл", "Żel do ust 1 ml", "唇部填充剂 1 ml"],
    );
    let toxin = product(
        salon,
        "96385074",
        ["Botulinum toxin 100 U", "Ботулотоксин 100 ЕД", "Toksyna 100 j.", "肉毒素 100 单位"],
    );
    for (goods, lot, best_before, quantity) in [
        (filler, "A17-04", date(2027, 3, 31), 5),
        (filler, "A16-11", date(2026, 11, 20), 2),
        (filler, "S-1", date(2027, 1, 31), 1),
        (toxin, "B-900", date(2027, 6, 30), 3),
        (toxin, "S-1", date(2027, 1, 31), 1),
    ] {
        let (key, best_before): (_, Option<Date>) = (stage.key(), Some(best_before));
        salon.ask(ReceiveGoods { key, goods, lot: lot.to_owned(), best_before, quantity, note: String::new() });
    }
    salon.at(at(14, 20));
    (filler, toxin)
}

fn product(salon: &mut Salon, barcode: &str, [en, ru, pl, zh]: [&str; 4]) -> GoodsId {
    let goods = GoodsDetails {
        code: String::new(),
        barcode: barcode.to_owned(),
        names: Names { en: en.into(), ru: ru.into(), pl: pl.into(), zh: zh.into() },
        brand: String::new(),
        size: String::new(),
        kind: GoodsKind::Other,
        needs: Vec::new(),
        ingredients: String::new(),
        allergens: Vec::new(),
        price: Money::ZERO,
        low_at: 0,
        for_sale: false,
        for_use: true,
    };
    salon.ask(SaveGoods { id: None, version: 0, goods }).goods.id
}

/// Both lips, half a millilitre each.
pub fn lips() -> Sheet {
    let zone = |zone| ZoneDose { zone, dose: Some(Dose(500)) };
    Sheet {
        zones: vec![zone(Zone::LipUpper), zone(Zone::LipLower)],
        unit: Some(DoseUnit::Millilitres),
        pain: Some(3),
        ..Sheet::default()
    }
}

/// A product of a lot.
pub fn used(goods: GoodsId, lot: GoodsLotId, pieces: u16) -> ProductUsed {
    ProductUsed {
        goods: Some(goods),
        name: "gel".into(),
        lot: Some(lot),
        number: String::new(),
        best_before: None,
        pieces,
    }
}
