//! The one table of use cases. A new verb is one file and one line here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::RequestKey;
use crate::domain::role::Permission;
use crate::store::Tx;

use super::context::Context;
use super::error::DeskError;
use super::use_case::UseCase;

/// From the table: the closed enums [`Request`] and [`Answer`], and the dispatch between them.
macro_rules! use_cases {
    ($($(#[$doc:meta])* $name:ident($path:ty),)+) => {
        /// Everything that a person or a script may ask of the salon. In JSON: `{"do": "find", "query": "aig"}`.
        #[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
        #[serde(tag = "do", rename_all = "snake_case")]
        pub enum Request {
            $($(#[$doc])* $name($path),)+
        }

        /// What comes back, one variant for each request.
        #[derive(Clone, Debug, Serialize)]
        #[serde(untagged)]
        #[allow(clippy::large_enum_variant)] // answers are made once and moved once
        pub enum Answer {
            $($(#[$doc])* $name(<$path as UseCase>::Answer),)+
        }

        $(impl From<$path> for Request {
            fn from(request: $path) -> Self {
                Self::$name(request)
            }
        })+

        impl Request {
            /// The names of all requests with the right that each needs and whether it writes, in the table's order.
            pub const ALL: &'static [(&'static str, Permission, bool)] =
                &[$((stringify!($name), <$path as UseCase>::NEEDS, <$path as UseCase>::WRITES),)+];

            /// The request's name, for the audit log.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name),)+ }
            }

            /// The right it needs.
            pub fn needs(&self) -> Permission {
                match self { $(Self::$name(_) => <$path as UseCase>::NEEDS,)+ }
            }

            /// Whether it changes anything.
            pub fn writes(&self) -> bool {
                match self { $(Self::$name(_) => <$path as UseCase>::WRITES,)+ }
            }

            /// The caller's own name for it.
            pub fn key(&self) -> Option<RequestKey> {
                match self { $(Self::$name(request) => request.key(),)+ }
            }

            /// Runs it. Only the gate calls this.
            pub(in crate::desk) fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Answer, DeskError> {
                match self { $(Self::$name(request) => request.run(tx, context).map(Answer::$name),)+ }
            }
        }
    };
}

use_cases! {
    /// Tells who is logged in.
    WhoAmI(super::who_am_i::WhoAmI),
}
