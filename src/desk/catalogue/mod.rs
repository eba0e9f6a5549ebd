//! The catalogue of procedures.

mod list;
mod products;
mod retire;
mod save;

pub use list::{Catalogue, ListCatalogue};
pub use products::{ListProcedureProducts, ProcedureProduct, SetProcedureProducts};
pub use retire::RetireProcedure;
pub use save::SaveProcedure;
