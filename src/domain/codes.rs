//! Closed lists whose members have a stable word: stored, written on the command line, never shown to a person.

/// Declares a closed list with a word for each member.
macro_rules! codes {
    ($(#[$outer:meta])* $name:ident { $($(#[$doc:meta])* $member:ident = $code:literal,)+ }) => {
        $(#[$outer])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $code)] $member,)+
        }

        impl $name {
            /// All of them, in the order in which lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The stable word.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$member => $code,)+ }
            }

            /// The member of a stable word.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$member),)+ _ => None }
            }
        }
    };
}

pub(crate) use codes;
