//! The anamnesis: asked question by question and kept at once, so that nothing is lost by a lock, a crash or another desk;
//! finished with what it does to the card in plain sight.

mod answer;
mod confirm_as_before;
mod finish;
mod lay_aside;
mod list_questionnaires;
mod save_questionnaire;
mod show;
mod show_answering;
mod show_questionnaire;
mod standing;

pub use answer::AnswerAnamnesis;
pub use confirm_as_before::ConfirmAsBefore;
pub use finish::{FinishAnamnesis, FinishedAnamnesis, LineRef};
pub use lay_aside::LayAnamnesisAside;
pub use list_questionnaires::{ListQuestionnaires, QuestionnaireVersion};
pub use save_questionnaire::SaveQuestionnaire;
pub use show::{AnamnesisShown, OpenAnswering, ShowAnamnesis};
pub use show_answering::{AnsweringShown, ShowAnswering};
pub use show_questionnaire::{QuestionnaireShown, ShowQuestionnaire};
pub(in crate::desk) use standing::{keep_in_force, questions_due};
