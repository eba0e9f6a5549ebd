//! Records of visits: the page, the drawing, the products, the forms; and what a visit should have before it is paid.

mod addition;
mod aftercare;
mod details;
mod diagram;
mod overview;
mod page;
mod products;
mod sign;
mod without;
mod writer;
mod zones;

pub use page::RecordScreen;
pub(in crate::ui::screens) use without::WithoutQuestion;
