//! The screens, a folder a noun, and the one place that knows them all.

mod anamnesis;
mod approve;
mod backup;
mod catalogue;
mod checkup;
mod clients;
mod comfort;
mod consents;
mod desk;
mod door;
mod explain;
mod form_screen;
mod goods;
mod imports;
mod list_screen;
mod notices;
mod offers;
mod paper;
mod pay;
mod photographs;
mod plan;
mod prompts;
mod reactions;
mod records;
mod score;
mod shell;
mod skin_tests;
mod staff;
mod standard;
mod till;
mod visits;
mod wallet;

pub use approve::Approval;
pub use backup::Safety;
pub use desk::WhoStoodIn;
pub use door::LogIn;
pub use explain::{Explain, ExplainLine};
pub use form_screen::{FormEnd, FormOwner, FormScreen, form_context};
pub use list_screen::{ListScreen, Listing};
pub use paper::{PaperPage, printed, why_not as why_not_printed};
pub use shell::{Confirm, Help, Menu, Palette, Settings};
pub use till::head as till_head;
pub use visits::{Booking, Today};

use super::screen::{Destination, Screen, View};

/// Makes the screen of a destination.
pub fn build(destination: Destination, view: &View) -> Box<dyn Screen> {
    match destination {
        Destination::LogIn { login, away } => Box::new(LogIn::new(login, away)),
        Destination::Book { client, procedure, day } => {
            Box::new(FormScreen::new(Booking::new(client, procedure, day), view))
        }
        // A visit is chosen by the console, on the board that stands beneath everything.
        Destination::Home | Destination::AtVisit(_) => Box::new(Today::new()),
        Destination::TestsToRead => Box::new(ListScreen::new(notices::TestsToRead)),
        Destination::Notices => Box::new(ListScreen::new(notices::NoticeList)),
        Destination::Find => Box::new(clients::FindPage::new()),
        Destination::Card(client) => Box::new(clients::CardPage::new(client)),
        Destination::NewClient { name } => Box::new(FormScreen::new(clients::NewCard::named(&name), view)),
        Destination::WhoPays => Box::new(ListScreen::new(pay::WhoPays)),
        Destination::Pay(visit) => Box::new(pay::PayBill::new(visit)),
        Destination::PayBill(bill) => Box::new(pay::PayBill::of_bill(bill)),
        Destination::NewSale { client } => Box::new(FormScreen::new(pay::NewSale::to(client), view)),
        Destination::Bills => Box::new(ListScreen::new(pay::Bills::of_shift())),
        Destination::BillsOf(client) => Box::new(ListScreen::new(pay::Bills::of_client(client))),
        Destination::Receipt(bill) => Box::new(pay::ReceiptPage::new(bill)),
        Destination::Refund(bill) => Box::new(pay::RefundPage::new(bill)),
        Destination::Till => Box::new(till::TillBoard::new()),
        Destination::Day(day) => Box::new(Today::of(day)),
        Destination::Record(visit) => Box::new(records::RecordScreen::new(visit)),
        Destination::VisitStandard(visit) => Box::new(ListScreen::new(prompts::WholeStandard::new(visit))),
        Destination::Scripts => Box::new(prompts::Scripts::new()),
        Destination::Overrides => Box::new(ListScreen::new(till::Overrides)),
        Destination::Handovers => Box::new(till::HandoverPage::new()),
        Destination::ShiftReport(shift) => Box::new(till::ReportPage::new(shift)),
        Destination::Imports => Box::new(ListScreen::new(imports::Imports::default())),
        Destination::Anamnesis(client) => Box::new(anamnesis::AnamnesisPage::new(client)),
        Destination::Questionnaire => Box::new(ListScreen::new(anamnesis::QuestionList::default())),
        Destination::Standard => Box::new(ListScreen::new(standard::RuleList::default())),
        Destination::Score => Box::new(ListScreen::new(score::ScorePage::default())),
        Destination::Printer => Box::new(paper::PrinterPage::default()),
        Destination::Safety => Box::new(Safety::default()),
        Destination::Settings => Box::new(Settings::new()),
        Destination::Staff => Box::new(ListScreen::new(staff::StaffList::default())),
        Destination::OwnPassword => Box::new(FormScreen::new(staff::OwnPassword, view)),
        Destination::Offers => Box::new(ListScreen::new(offers::Offers::default())),
        Destination::Catalogue => Box::new(ListScreen::new(catalogue::Procedures::default())),
        Destination::Wallet(client) => Box::new(ListScreen::new(wallet::WalletPage::new(client))),
        Destination::Photographs(client, visit) => Box::new(photographs::GalleryPage::new(client, visit)),
        Destination::Consents(client) => Box::new(ListScreen::new(consents::Consents::new(client))),
        Destination::SkinTests(client) => Box::new(ListScreen::new(skin_tests::SkinTests::new(client))),
        Destination::Reactions => Box::new(ListScreen::new(reactions::Reactions::default())),
        Destination::ReactionsOf(client) => Box::new(ListScreen::new(reactions::Reactions::of(client))),
        Destination::Reaction(reaction) => Box::new(ListScreen::new(reactions::TracePage::new(reaction))),
        Destination::ReportReaction { client, name } => {
            Box::new(FormScreen::new(reactions::Report::new(client, name), view))
        }
        Destination::Lot(lot) => Box::new(ListScreen::new(reactions::LotPage::new(lot))),
        Destination::Plan(client) => Box::new(ListScreen::new(plan::PlanPage::new(client))),
        Destination::Timeline(client) => Box::new(ListScreen::new(plan::TimelinePage::new(client))),
        Destination::Certificates => Box::new(ListScreen::new(wallet::Certificates::default())),
        Destination::AbonementPlans => Box::new(ListScreen::new(wallet::Plans::default())),
        Destination::Goods => Box::new(ListScreen::new(goods::GoodsList::default())),
        Destination::Specialists => Box::new(ListScreen::new(catalogue::Specialists)),
        Destination::Telephone => Box::new(desk::CallPage::new()),
        Destination::Calls => Box::new(ListScreen::new(desk::Calls::default())),
        Destination::Aways => Box::new(ListScreen::new(desk::Aways::default())),
        Destination::Rooms => Box::new(ListScreen::new(catalogue::Rooms)),
        Destination::Devices => Box::new(ListScreen::new(catalogue::Devices)),
    }
}
