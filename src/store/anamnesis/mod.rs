//! The questionnaire in its versions, and what clients answered. What is finished is never changed or deleted.

mod answering;
mod questionnaire;
mod told;

pub use answering::{
    Noted, OpenRow, answers_of, begin, booked, finish, finished, history, lay_aside, of_day, open_of, put_answer,
    remove_answer,
};
pub use questionnaire::{KeptQuestionnaire, add_questionnaire, latest_questionnaire, questionnaire, questionnaires};
pub use told::{last_answers, last_confirmed, profile_of};
