//! Records of visits: written, signed, added to; what a visit should have; the screens.

mod finishing;
mod fixture;
mod keeping;
mod screens;
