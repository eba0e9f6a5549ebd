//! Reactions traced to products and lots, and lots called back.

mod recalls;
mod screens;
mod stage;
mod traces;
