//! The rules of offers: kept, changed, read out and edited.

mod keeping;
mod screens;
