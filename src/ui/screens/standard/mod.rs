//! The service standard as a manager keeps it: its rules, their form, the file, the versions.

mod aside;
mod coats;
mod faults;
mod rule_form;
mod rules;
mod versions;

pub use rules::RuleList;
