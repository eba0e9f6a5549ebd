//! Which parts the record of a kind of procedure has: data, read once.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::catalogue::Category;
use crate::domain::codes::codes;

use super::dose::DoseUnit;

codes! {
    /// A part of the record.
    Part {
        /// Where on the skin, and how much there.
        Zones = "zones",
        /// With which products, of which lots.
        Products = "products",
        /// How the device was set, how deep, how strong.
        Parameters = "parameters",
        /// By which technique.
        Technique = "technique",
        /// What the skin did at once.
        Reactions = "reactions",
        /// How much it hurt.
        Pain = "pain",
        /// Whether the advice for afterwards was given.
        Aftercare = "aftercare",
        /// How it came out.
        Result = "result",
        /// Whatever else is worth knowing.
        Notes = "notes",
    }
}

codes! {
    /// A setting of a device or a technique. Each has one unit, so that visits can be compared.
    Parameter {
        /// Energy of light by area, J/cm².
        Fluence = "fluence",
        /// Energy of a point, mJ.
        Energy = "energy",
        /// Power, W.
        Power = "power",
        /// Length of a pulse, ms.
        PulseLength = "pulse_length",
        /// Width of the spot, mm.
        Spot = "spot",
        /// Wavelength, nm.
        Wavelength = "wavelength",
        /// Frequency, Hz.
        Frequency = "frequency",
        /// Points by area, per cm².
        Density = "density",
        /// Current, mA.
        Current = "current",
        /// Temperature, °C.
        Temperature = "temperature",
        /// Pressure, mbar.
        Pressure = "pressure",
        /// Depth of the needle, mm.
        NeedleDepth = "needle_depth",
        /// Gauge of the needle or cannula, G.
        NeedleGauge = "needle_gauge",
        /// Solvent put to the product, ml.
        Dilution = "dilution",
        /// Concentration, %.
        Concentration = "concentration",
        /// Acidity, pH.
        Acidity = "acidity",
        /// How many passes or layers.
        Passes = "passes",
        /// How long, minutes.
        Minutes = "minutes",
        /// Volume of a drip, ml.
        Volume = "volume",
        /// Drops a minute.
        DripRate = "drip_rate",
    }
}

/// What the record of a family of procedures asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protocol {
    /// The family.
    pub category: Category,
    /// The parts, in the order in which they are written.
    pub parts: Vec<Part>,
    /// In what a zone's dose is measured; none where nothing is dosed.
    pub unit: Option<DoseUnit>,
    /// The settings that are usual.
    pub parameters: Vec<Parameter>,
    /// Whether the diagram opens at the body rather than the face.
    pub opens_at_body: bool,
    /// Whether the visit should have a record before the client goes to pay.
    pub wanted: bool,
    /// Whether a new salon photographs such procedures before and after.
    pub photographs: bool,
}

impl Protocol {
    /// Whether the record has a part.
    pub fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    category: Category,
    parts: String,
    unit: Option<DoseUnit>,
    parameters: String,
    diagram: String,
    wanted: char,
    photographs: char,
}

/// The lines of the file. A test reads them all; a word that could not be read would be left out.
static PROTOCOLS: LazyLock<Vec<Protocol>> = LazyLock::new(|| {
    csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .from_reader(include_str!("protocols.csv").as_bytes())
        .into_deserialize::<Line>()
        .flatten()
        .map(|line| Protocol {
            category: line.category,
            parts: line.parts.split_whitespace().filter_map(Part::from_code).collect(),
            unit: line.unit,
            parameters: line.parameters.split_whitespace().filter_map(Parameter::from_code).collect(),
            opens_at_body: line.diagram == "body",
            wanted: line.wanted == 'y',
            photographs: line.photographs == 'y',
        })
        .collect()
});

/// The protocol of a family. The file has one for each (tested); the last one, of whatever else, stands in.
pub fn protocol(category: Category) -> &'static Protocol {
    static NONE: LazyLock<Protocol> = LazyLock::new(|| Protocol {
        category: Category::Other,
        parts: vec![Part::Notes],
        unit: None,
        parameters: Vec::new(),
        opens_at_body: false,
        wanted: false,
        photographs: false,
    });
    PROTOCOLS.iter().find(|protocol| protocol.category == category).or_else(|| PROTOCOLS.last()).unwrap_or(&NONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_has_one_protocol_whose_words_are_all_known() {
        let source = include_str!("protocols.csv");
        for category in Category::ALL {
            let lines = source.lines().filter(|line| line.starts_with(&format!("{},", category.code())));
            assert_eq!(lines.count(), 1, "{category:?}");
            let protocol = protocol(*category);
            assert_eq!(protocol.category, *category);
            assert!(protocol.has(Part::Notes), "{category:?}");
            assert!(protocol.unit.is_none() || protocol.has(Part::Zones), "{category:?}");
            assert_eq!(protocol.parameters.is_empty(), !protocol.has(Part::Parameters), "{category:?}");
        }
        let words = source.lines().filter(|line| !line.starts_with('#')).skip(1);
        for (line, protocol) in words.zip(PROTOCOLS.iter()) {
            let columns: Vec<&str> = line.split(',').collect();
            assert_eq!(columns[1].split_whitespace().count(), protocol.parts.len(), "{line}");
            assert_eq!(columns[3].split_whitespace().count(), protocol.parameters.len(), "{line}");
        }
    }

    #[test]
    fn what_goes_under_the_skin_is_dosed_photographed_and_wanted() {
        for (category, unit) in [
            (Category::Filler, Some(DoseUnit::Millilitres)),
            (Category::Botulinum, Some(DoseUnit::Units)),
            (Category::Threads, Some(DoseUnit::Pieces)),
        ] {
            let protocol = protocol(category);
            assert_eq!((protocol.unit, protocol.wanted, protocol.photographs), (unit, true, true), "{category:?}");
        }
        assert!(!protocol(Category::Nails).wanted);
    }
}
