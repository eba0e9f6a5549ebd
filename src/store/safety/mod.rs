//! What the safety check reads and keeps: facts of people, patch tests, doctors' words, what was seen and decided.

mod clearance;
mod facts;
mod judged;
mod patch_test;

pub use clearance::{ClearanceFields, add_clearance, clearance, clearances, end_clearance};
pub use facts::{FactsOf, facts_of, facts_of_day};
pub use judged::{
    NewDecision, add_decision, add_seen, bind_decision, decided, decided_of_day, decided_waiting, seen, seen_of_day,
};
pub use patch_test::{NewTest, Reading, add_test, lay_test, read_test, strike_test, test, tests};
