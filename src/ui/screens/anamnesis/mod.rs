//! The anamnesis: asking, looking over, finishing; what was answered before; the questionnaire itself.

mod draw;
mod history;
mod letters;
mod page;
mod question_form;
mod questions;
mod state;

pub(super) use page::AnamnesisPage;
pub(super) use questions::QuestionList;
