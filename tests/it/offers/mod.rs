//! The rules of offers: kept, changed, read out and edited.

mod effect;
mod keeping;
mod screens;
