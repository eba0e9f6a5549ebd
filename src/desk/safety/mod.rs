//! The safety check: asking it for a procedure or a visit, deciding in spite of a stop, patch tests and doctors' words.
//! The check informs; the specialist decides.

mod add_clearance;
mod check_goods;
mod check_procedure;
mod check_visit;
mod checking;
mod decide_stop;
mod end_clearance;
mod gates;
mod lay_patch_test;
mod list_tests_and_words;
mod offered;
mod plan_patch_test;
mod read_patch_test;
mod strike_patch_test;

pub use add_clearance::AddClearance;
pub use check_goods::CheckGoods;
pub use check_procedure::CheckProcedure;
pub use check_visit::CheckVisit;
pub(in crate::desk) use checking::board_safety;
pub use decide_stop::{Booking, DecideAbout, DecideStop};
pub use end_clearance::EndClearance;
pub(in crate::desk) use gates::{bind, may_book, may_step};
pub use lay_patch_test::LayPatchTest;
pub use list_tests_and_words::ListTestsAndWords;
pub(in crate::desk) use offered::proposed;
pub use plan_patch_test::PlanPatchTest;
pub use read_patch_test::ReadPatchTest;
pub use strike_patch_test::StrikePatchTest;
