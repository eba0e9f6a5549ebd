//! What a piece of the screen means; a theme says how that looks.

use serde::Deserialize;

/// A meaning with a look of its own. Screens name meanings, never colours.
///
/// A theme need not name them all: an unnamed one looks like its [`Meaning::parent`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Meaning {
    /// Ordinary text and the ground it stands on.
    Text,
    /// What may be overlooked: past rows, units, explanations.
    Dim,
    /// The name of a screen, pane or dialogue.
    Title,
    /// The first line: salon, clock, person, shift.
    Header,
    /// A count in the header that asks to be looked at.
    HeaderAlert,
    /// The heads of a table's columns.
    Heading,
    /// The chosen row of the list one moves in.
    Selected,
    /// The chosen row of a list one does not move in just now.
    SelectedIdle,
    /// Allergies, stops, money that does not agree. Nothing else.
    Danger,
    /// Late, waiting, unknown: asks for attention, not for alarm.
    Caution,
    /// Done, paid, agreed, known to be harmless.
    Good,
    /// A next step or an explanation.
    Hint,
    /// A key that works now.
    Key,
    /// What the key beside it does.
    KeyLabel,
    /// Lines between panes.
    Border,
    /// The frame of the pane or dialogue one works in.
    BorderFocused,
    /// The name of a field.
    Label,
    /// The name of the field one types in.
    LabelFocused,
    /// A field to type in.
    Input,
    /// The field one types in.
    InputFocused,
    /// Marked text inside a field.
    Marked,
    /// The cursor inside a field.
    Cursor,
    /// Why a field or a request was refused. Not red: red is [`Meaning::Danger`].
    Error,
    /// The line of messages.
    Message,
    /// The letters of a name that matched a search.
    Match,
    /// Words to say aloud to the client.
    Voice,
    /// The done part of a progress bar.
    Progress,
}

impl Meaning {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 27] = [
        Self::Text,
        Self::Dim,
        Self::Title,
        Self::Header,
        Self::HeaderAlert,
        Self::Heading,
        Self::Selected,
        Self::SelectedIdle,
        Self::Danger,
        Self::Caution,
        Self::Good,
        Self::Hint,
        Self::Key,
        Self::KeyLabel,
        Self::Border,
        Self::BorderFocused,
        Self::Label,
        Self::LabelFocused,
        Self::Input,
        Self::InputFocused,
        Self::Marked,
        Self::Cursor,
        Self::Error,
        Self::Message,
        Self::Match,
        Self::Voice,
        Self::Progress,
    ];

    /// The meaning whose look this one takes over where a theme says nothing; none for the root of all.
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::Text => None,
            Self::Dim
            | Self::Title
            | Self::Header
            | Self::Selected
            | Self::Danger
            | Self::Caution
            | Self::Good
            | Self::Border
            | Self::Input
            | Self::Message
            | Self::KeyLabel
            | Self::Label => Some(Self::Text),
            Self::HeaderAlert | Self::Error => Some(Self::Caution),
            Self::Hint => Some(Self::Dim),
            Self::Heading | Self::Key | Self::LabelFocused | Self::Match | Self::Voice => Some(Self::Title),
            Self::SelectedIdle | Self::InputFocused => Some(Self::Input),
            Self::BorderFocused => Some(Self::Border),
            Self::Marked | Self::Cursor | Self::Progress => Some(Self::Selected),
        }
    }

    /// The place of this meaning in a theme's table.
    pub(super) const fn index(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_meaning_stands_at_its_number_and_descends_from_text() {
        for (at, meaning) in Meaning::ALL.into_iter().enumerate() {
            assert_eq!(meaning.index(), at, "{meaning:?}");
            let mut ancestor = meaning;
            for _ in 0..Meaning::ALL.len() {
                ancestor = ancestor.parent().unwrap_or(Meaning::Text);
            }
            assert_eq!(ancestor, Meaning::Text, "{meaning:?} never reaches the root");
        }
    }
}
