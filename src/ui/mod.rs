//! The full-screen console.

pub mod form;
pub mod forms;
pub mod theme;
pub mod widgets;
