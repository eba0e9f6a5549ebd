//! Retail goods and their stock.

mod stock;

pub(in crate::desk) use stock::{give_back, sell};
