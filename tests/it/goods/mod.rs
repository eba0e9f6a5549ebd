//! Retail goods and their stock, on a real desk.

mod sale;
mod screens;
mod shelf;
