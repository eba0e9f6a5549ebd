//! What clients hold: the wallet of one client, all certificates, the plans of abonements.

mod certificate_told;
mod certificates;
mod change;
mod code;
mod page;
mod page_aside;
mod plan_form;
mod plans;
mod row;
mod rules;
mod with_person;
mod written;

pub use certificates::Certificates;
pub use page::WalletPage;
pub use plans::Plans;
