//! The service standard at the desk.

mod screens;
