//! The catalogue of procedures.

mod list;
mod retire;
mod save;

pub use list::{Catalogue, ListCatalogue};
pub use retire::RetireProcedure;
pub use save::SaveProcedure;
