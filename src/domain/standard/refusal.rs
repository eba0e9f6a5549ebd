//! What the standard refuses.

use serde::Serialize;

use super::fault::{Fault, RuleFault};
use super::rule::RuleId;

/// Why a standard, or a rule of it, is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case", tag = "refused")]
pub enum StandardRefusal {
    /// The file has faults; the standard in force stays.
    #[error("the standard has faults")]
    Faulty {
        /// All of them, from the top of the file.
        faults: Box<Vec<Fault>>,
    },
    /// A rule has faults.
    #[error("the rule {rule} has a fault")]
    RuleFaulty {
        /// The rule.
        rule: RuleId,
        /// The first of them.
        fault: Box<RuleFault>,
    },
    /// The standard has as many rules as it may have.
    #[error("there are too many rules")]
    TooManyRules,
    /// The last rule stays: a standard without a rule is a slip.
    #[error("the last rule stays")]
    LastRule,
    /// There is no such rule.
    #[error("there is no rule {rule}")]
    NoRule {
        /// Its name.
        rule: RuleId,
    },
    /// It is as it would become.
    #[error("nothing would change")]
    Same,
    /// There is no file to be read.
    #[error("there is no file")]
    NoFile,
    /// The file that is there says something else and would be lost.
    #[error("the file says something else")]
    FileDiffers,
    /// The file cannot be read.
    #[error("the file cannot be read")]
    Unreadable,
    /// The file cannot be written.
    #[error("the file cannot be written")]
    Unwritable,
}
