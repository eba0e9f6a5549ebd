//! What is written after a procedure: its record with zones, products and lots, signed by the specialist.

use jiff::Timestamp;

use crate::desk::DeskError;
use crate::desk::goods::{UsedLot, use_in_visit};
use crate::domain::catalogue::Category;
use crate::domain::ids::VisitId;
use crate::domain::record::{
    Dose, DoseUnit, Parameter, ParameterValue, Part, ProductUsed, SeenReaction, Sheet, ZoneDose, protocol,
};
use crate::domain::zone::Zone;
use crate::store::record;

use super::dice::Dice;
use super::lately::Lately;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 22;

impl Lately<'_, '_, '_, '_, '_> {
    /// Writes the record of a visit whose procedure is over, and signs it. `place` is the day in the history.
    pub fn treated(
        &mut self,
        visit: VisitId,
        (procedure, place): (usize, u16),
        result: Option<u8>,
        (at, is_signed): (Timestamp, bool),
    ) -> Result<(), DeskError> {
        let dice = &mut Dice::of(self.shop.plan.seed, STREAM, visit.0.unsigned_abs());
        let Some(details) = self.shop.catalogue.get(procedure) else { return Ok(()) };
        let known = protocol(details.category);
        if !known.wanted && result.is_none() && !dice.percent(60) {
            return Ok(());
        }
        let result = result.or_else(|| dice.weighted(&[(3, 20), (4, 50), (5, 30)]));
        let mut sheet = Sheet {
            zones: zones(details.category, &details.code, known.unit),
            unit: known.unit,
            parameters: known.parameters.iter().map(|one| set(*one, dice)).collect(),
            reactions: vec![if dice.percent(70) { SeenReaction::None } else { SeenReaction::Redness }],
            pain: known.has(Part::Pain).then(|| u8::try_from(dice.between(0, 4)).unwrap_or(0)),
            aftercare: known.has(Part::Aftercare),
            result,
            ..Sheet::default()
        };
        self.context.now = at;
        let procedure_id = self.shop.procedures.get(procedure).copied();
        for (product, lot) in self.shop.cabinet.of(procedure, place) {
            sheet.products.push(ProductUsed {
                goods: Some(product.goods),
                name: product.name.clone(),
                lot: Some(lot.id),
                number: lot.number.clone(),
                best_before: Some(lot.best_before),
                pieces: 0,
            });
            if let Some(procedure) = procedure_id.filter(|_| is_signed) {
                let used = UsedLot { visit, procedure, goods: product.goods, lot: lot.id, pieces: 0 };
                use_in_visit(self.tx, self.context, used)?;
            }
        }
        let sheet = sheet.checked()?;
        let by = self.shop.hands_that_sign;
        let id = record::add(self.tx, visit, &sheet, at, by)?;
        if is_signed {
            record::sign(self.tx, (id, 1), (visit, &sheet), at, by)?;
        }
        Ok(())
    }
}

/// Where a procedure of a family is usually done, and how much there.
fn zones(category: Category, code: &str, unit: Option<DoseUnit>) -> Vec<ZoneDose> {
    let some: &[(Zone, u32)] = match (category, code) {
        (_, "filler_lips") => &[(Zone::LipUpper, 500), (Zone::LipLower, 500)],
        (Category::Filler, _) => &[(Zone::NasolabialLeft, 500), (Zone::NasolabialRight, 500)],
        (Category::Botulinum, _) => &[(Zone::Forehead, 12_000), (Zone::Glabella, 20_000)],
        (Category::LaserHair, _) => &[(Zone::ShinLeft, 180_000), (Zone::ShinRight, 180_000)],
        (Category::BrowsLashes, _) => &[(Zone::Brows, 0)],
        (Category::HairRemoval, _) => &[(Zone::Bikini, 0)],
        (Category::Body, _) => &[(Zone::Abdomen, 0)],
        (Category::Removal, _) => &[(Zone::Back, 1_000)],
        (Category::Hair, _) => &[(Zone::Scalp, 0)],
        (Category::Nails, _) => &[(Zone::Fingernails, 0)],
        (Category::Consultation | Category::Drip | Category::Other, _) => &[],
        _ => &[(Zone::Face, 2_000)],
    };
    let dose = |amount: u32| unit.filter(|_| amount > 0).map(|_| Dose(amount));
    some.iter().map(|(zone, amount)| ZoneDose { zone: *zone, dose: dose(*amount) }).collect()
}

/// How a device or a technique is usually set.
fn set(parameter: Parameter, dice: &mut Dice) -> ParameterValue {
    let (low, high) = match parameter {
        Parameter::Fluence | Parameter::Spot => (10, 18),
        Parameter::Energy | Parameter::Concentration => (20, 40),
        Parameter::Power => (15, 60),
        Parameter::PulseLength => (5, 30),
        Parameter::Wavelength => (755, 755),
        Parameter::Frequency => (1, 10),
        Parameter::Density => (80, 160),
        Parameter::Current => (1, 4),
        Parameter::Temperature => (38, 42),
        Parameter::Pressure => (150, 300),
        Parameter::NeedleDepth => (1, 2),
        Parameter::NeedleGauge => (27, 30),
        Parameter::Dilution | Parameter::Acidity => (2, 3),
        Parameter::Passes => (1, 3),
        Parameter::Minutes => (5, 20),
        Parameter::Volume => (100, 250),
        Parameter::DripRate => (40, 60),
    };
    ParameterValue { parameter, value: dice.between(low, high).to_string() }
}
