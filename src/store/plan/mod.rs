//! Courses planned for clients, and advice for care at home.

mod advice;
mod course;

pub use advice::{AdviceRow, add_advice, advice, advice_of, change_words, end_advice};
pub use course::{
    add_course, add_skip, change_course, course, courses_of, end_course, remove_skip, touch_course, visits_of,
};
