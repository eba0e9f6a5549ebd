//! The desk that is never empty: who left it, who stood in, what was told on the telephone.

mod away;
mod away_screens;
mod call_screens;
mod calls;
