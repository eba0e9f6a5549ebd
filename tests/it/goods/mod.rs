//! Retail goods and their stock, on a real desk.

mod screens;
mod shelf;
