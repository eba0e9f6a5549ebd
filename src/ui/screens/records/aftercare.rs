//! The advice for afterwards, in the language of whoever takes it home.

use crate::desk::record::RecordPage;
use crate::domain::client::SpokenLanguage;
use crate::domain::language::Language;
use crate::domain::paper::Document;
use crate::ui::screen::View;
use crate::words::Words;
use crate::words::paper::aftercare_sheet;

/// The sheet for a client, where the procedure has one.
pub(super) fn sheet(page: &RecordPage, view: &View) -> Option<Document> {
    let salon = view.salon.as_ref()?;
    let spoken = match page.language {
        Some(SpokenLanguage::Ru) => Some(Language::Ru),
        Some(SpokenLanguage::Pl) => Some(Language::Pl),
        Some(SpokenLanguage::Zh) => Some(Language::Zh),
        Some(SpokenLanguage::En) => Some(Language::En),
        // What the console does not speak, and what nobody asked: as the salon speaks.
        _ => None,
    };
    aftercare_sheet(page, salon, &Words::new(spoken.unwrap_or(salon.language)))
}
