//! What makes a client feel at home: what they like to drink, the small things that show understanding, the coat in the
//! cloakroom.
//!
//! What is known of a client is kept line by line ([`ComfortLine`]): a line is noted and ended, never changed, so that
//! two cards made one lose nothing. [`Likes`] is what the lines that hold say together.

mod coat;
mod drink;
mod hot;
mod likes;
mod refusal;

pub use coat::{Coat, TAG_CHARS_MAX, next_free, tag_of};
pub use drink::{Drink, ServedDrink};
pub use hot::{NoHot, Treated, no_hot};
pub use likes::{BabySleeps, ComfortLine, LikedDrink, Likes, SmallThing, WORDS_CHARS_MAX};
pub use refusal::ComfortRefusal;
