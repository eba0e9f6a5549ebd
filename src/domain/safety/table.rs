//! The table of contraindications: which fact of a card matters to which procedure, how much and how long.
//!
//! The list lies beside this file. Its sources are clinics' sheets and published papers, named row by row; where they
//! disagree on a number of days, the number is the one most of them ask. A row without a source is general knowledge.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::finding::{Gravity, Hint};
use crate::domain::catalogue::{Category, ProcedureDetails};
use crate::domain::codes::codes;

/// The table, read once, when first needed.
static RULES: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("contraindications.csv")));

codes! {
    /// What kind of fact a row is about.
    RuleKind {
        /// A condition of health.
        Condition = "condition",
        /// A medication.
        Medication = "medication",
        /// An allergen.
        Allergy = "allergy",
        /// A group of allergens to which people often react together.
        AllergyGroup = "allergy_group",
        /// An implant.
        Implant = "implant",
        /// A procedure done lately, here or elsewhere.
        RecentProcedure = "recent_procedure",
        /// A habit of the day.
        Lifestyle = "lifestyle",
        /// A property of skin or hair.
        Skin = "skin",
        /// The age.
        Age = "age",
    }
}

codes! {
    /// How strict a row is.
    Strictness {
        /// The procedure is not done.
        Absolute = "absolute",
        /// It is done only once somebody who may has agreed: a doctor, the specialist.
        Relative = "relative",
        /// It is done, and the specialist knows.
        Warn = "warn",
    }
}

codes! {
    /// From when to when a row counts.
    Anchor {
        /// Until a number of days after the event, the last day or the last dose.
        After = "after",
        /// From a number of days before the event.
        Before = "before",
        /// On both sides of it.
        Both = "both",
        /// As long as the fact holds.
        WhilePresent = "while_present",
        /// Once it has been true, for good.
        Lifetime = "lifetime",
    }
}

/// Which procedures a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleScope {
    /// Every procedure.
    All,
    /// A family, but for some of its procedures, by their stable words.
    Category(Category, Vec<String>),
    /// One procedure, by its stable word.
    Procedure(String),
}

impl RuleScope {
    /// Reads `all`, `category:filler`, `category:hair_removal -sugaring`, `procedure:filler_lips`.
    fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        match words.next()?.split_once(':') {
            None => (text == "all").then_some(Self::All),
            Some(("category", code)) => {
                let except = words.filter_map(|word| word.strip_prefix('-')).map(str::to_owned).collect();
                Some(Self::Category(Category::from_code(code)?, except))
            }
            Some(("procedure", code)) => Some(Self::Procedure(code.to_owned())),
            Some(_) => None,
        }
    }

    /// Whether it is about this procedure.
    pub fn covers(&self, procedure: &ProcedureDetails) -> bool {
        match self {
            Self::All => true,
            Self::Category(category, except) => *category == procedure.category && !except.contains(&procedure.code),
            Self::Procedure(code) => *code == procedure.code,
        }
    }
}

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its number: `CI0063`.
    pub rule: String,
    /// Which procedures it is about.
    pub scope: RuleScope,
    /// What kind of fact it is about.
    pub kind: RuleKind,
    /// The code of the condition, medication, allergen or group.
    pub code: String,
    /// How strict it is.
    pub strictness: Strictness,
    /// From when to when it counts.
    pub anchor: Anchor,
    /// Days of the window; none where the sources give no number.
    pub days: Option<u16>,
    /// After so many days without a word the fact has probably passed, and the client is asked.
    pub fades: Option<u16>,
    /// Remarks.
    pub hints: Vec<Hint>,
    /// Sites and papers; empty for general knowledge.
    pub source: String,
}

impl Rule {
    /// How much a finding of this row weighs. A warning about what passes by itself within days (a painkiller, a glass of
    /// wine, a dentist's visit) is a question; any other is for the specialist to know.
    pub fn gravity(&self) -> Gravity {
        let passes = self.anchor != Anchor::Lifetime
            && matches!(self.kind, RuleKind::Condition | RuleKind::Medication | RuleKind::Lifestyle);
        match self.strictness {
            Strictness::Absolute => Gravity::Stop,
            Strictness::Warn if passes => Gravity::Ask,
            Strictness::Relative | Strictness::Warn => Gravity::Caution,
        }
    }

    /// Reads a line; `None` where it is not as the first line says.
    fn read(line: &str) -> Option<Self> {
        let columns: Vec<&str> = line.split(';').collect();
        let [rule, scope, kind, code, strictness, anchor, days, fades, hints, source] = columns.as_slice() else {
            return None;
        };
        Some(Self {
            rule: (*rule).to_owned(),
            scope: RuleScope::read(scope)?,
            kind: RuleKind::from_code(kind)?,
            code: (*code).to_owned(),
            strictness: Strictness::from_code(strictness)?,
            anchor: Anchor::from_code(anchor)?,
            days: days.parse().ok(),
            fades: fades.parse().ok(),
            hints: hints.split(' ').filter_map(Hint::from_code).collect(),
            source: (*source).to_owned(),
        })
    }
}

/// The rows, found by the code they are about.
#[derive(Debug)]
struct Table {
    rows: Vec<Rule>,
    by_code: HashMap<String, Vec<usize>>,
    by_number: HashMap<String, usize>,
}

impl Table {
    fn read(source: &str) -> Self {
        let rows: Vec<Rule> = source.lines().skip(1).filter_map(Rule::read).collect();
        let mut by_code: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            by_code.entry(row.code.clone()).or_default().push(at);
        }
        let by_number = rows.iter().enumerate().map(|(at, row)| (row.rule.clone(), at)).collect();
        Self { rows, by_code, by_number }
    }
}

/// All rows, in the order of the list.
pub fn rules() -> &'static [Rule] {
    &RULES.rows
}

/// The row of a number.
pub fn rule(number: &str) -> Option<&'static Rule> {
    RULES.by_number.get(number).and_then(|at| RULES.rows.get(*at))
}

/// The rows about a code that cover a procedure.
pub(super) fn rules_about(code: &str, procedure: &ProcedureDetails) -> impl Iterator<Item = &'static Rule> {
    let rows = RULES.by_code.get(code).map_or(&[][..], Vec::as_slice);
    rows.iter().filter_map(|at| RULES.rows.get(*at)).filter(|row| row.scope.covers(procedure))
}

/// The rows about groups of allergens that cover a procedure.
pub(super) fn rules_of_groups(procedure: &ProcedureDetails) -> impl Iterator<Item = &'static Rule> {
    let groups = RULES.rows.iter().filter(|row| row.kind == RuleKind::AllergyGroup);
    groups.filter(|row| row.scope.covers(procedure))
}
