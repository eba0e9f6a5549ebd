//! The signs that stand beside words, and their ASCII twins for poor consoles.

use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthStr;

/// Declares the table once: the name, the sign, its twin. Both are drawn with the same meaning.
macro_rules! signs {
    ($($(#[$doc:meta])* $name:ident: $sign:literal $twin:literal,)+) => {
        /// The signs of the console. Danger is always a word, a sign and a colour; the sign comes from here.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Signs {
            $($(#[$doc])* pub $name: &'static str,)+
        }

        impl Signs {
            /// For terminals that show Unicode.
            pub const UNICODE: Self = Self { $($name: $sign,)+ };
            /// For those that do not.
            pub const ASCII: Self = Self { $($name: $twin,)+ };
            /// Each sign with its twin.
            const PAIRS: &'static [(&'static str, &'static str)] = &[$(($sign, $twin),)+];
        }
    };
}

signs! {
    /// An allergy, a stop.
    danger: "⛔" "X!",
    /// Late, or wants attention.
    caution: "!" "!",
    /// The telephone.
    phone: "☎" "T",
    /// Something in the header wants attention.
    alert: "▲" "^",
    /// Done, paid, known to be harmless.
    good: "✓" "+",
    /// Never asked, unknown.
    unknown: "?" "?",
    /// Here, and waiting to be received.
    arrived: "●" "*",
    /// Being treated.
    busy: "◐" "%",
    /// Booked.
    booked: "○" "o",
    /// Confirmed.
    confirmed: "◎" "0",
    /// The first visit.
    first: "✱" "*",
    /// Liked, known of the person.
    heart: "♥" "<",
    /// The chosen row; the next thing to say.
    here: "▸" ">",
    /// Something is to be said or done.
    says: "›" ">",
    /// A choice that opens.
    open: "▾" "v",
    /// There is more above.
    more_above: "▴" "^",
    /// There is more below.
    more_below: "▿" "v",
    /// Cut off at the end.
    ellipsis: "…" "~",
    /// Between parts of a line.
    middot: "·" ".",
    /// From here to there.
    arrow: "→" ">",
    /// A dash.
    dash: "—" "-",
    /// A taken-away amount.
    minus: "−" "-",
    /// Times.
    times: "×" "x",
    /// A hidden letter of a password.
    hidden: "•" "*",
    /// Between panes, upright.
    vertical: "│" "|",
    /// Between panes, lying.
    horizontal: "─" "-",
    /// Corner.
    top_left: "┌" "+",
    /// Corner.
    top_right: "┐" "+",
    /// Corner.
    bottom_left: "└" "+",
    /// Corner.
    bottom_right: "┘" "+",
    /// A lying line meets an upright one from the left.
    tee_left: "├" "+",
    /// A lying line meets an upright one from the right.
    tee_right: "┤" "+",
    /// An upright line hangs from a lying one.
    tee_down: "┬" "+",
    /// An upright line stands on a lying one.
    tee_up: "┴" "+",
    /// A full part of a bar.
    full: "█" "#",
    /// An empty part of a bar.
    empty: "░" ".",
}

/// What else people and currencies bring onto the screen, each as wide as its twin.
const TYPOGRAPHY: &[(&str, &str)] = &[
    ("₸", "T"),
    ("₽", "R"),
    ("¥", "Y"),
    ("–", "-"),
    ("„", "\""),
    ("“", "\""),
    ("”", "\""),
    ("«", "\""),
    ("»", "\""),
    ("’", "'"),
    ("\u{a0}", " "),
    ("\u{202f}", " "),
    ("▁", "_"),
    ("▂", "_"),
    ("▃", "-"),
    ("▅", "="),
    ("▆", "="),
    ("▇", "#"),
    ("▀", "#"),
    ("▄", "#"),
    ("≥", ">"),
    ("≤", "<"),
    ("≈", "~"),
    ("↑", "^"),
    ("↓", "v"),
    ("←", "<"),
];

impl Signs {
    /// The ASCII twin of whatever stands in a cell.
    fn twin(symbol: &str) -> Option<&'static str> {
        if symbol.is_ascii() {
            return None;
        }
        Self::PAIRS.iter().chain(TYPOGRAPHY).find(|(sign, _)| *sign == symbol).map(|(_, twin)| *twin)
    }

    /// Replaces in a drawn frame every sign by its twin, wherever it came from. Letters of people's names stay: a
    /// console that cannot show them shows its own mark for them, and a name is not ours to respell.
    pub fn make_ascii(buffer: &mut Buffer) {
        let width = usize::from(buffer.area.width);
        for at in 0..buffer.content.len() {
            let Some(twin) = Self::twin(buffer.content[at].symbol()) else { continue };
            let columns = buffer.content[at].symbol().width();
            buffer.content[at].set_symbol(&twin[..1]);
            let has_next = width > 0 && (at + 1) % width != 0;
            if columns == 2 && has_next {
                let style = buffer.content[at].style();
                buffer.content[at + 1].set_symbol(twin.get(1..2).unwrap_or(" ")).set_style(style);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn twins_are_ascii_and_as_wide_as_their_signs() {
        for (sign, twin) in Signs::PAIRS.iter().chain(TYPOGRAPHY) {
            assert!(twin.is_ascii(), "{sign}");
            assert_eq!(sign.width(), twin.width(), "{sign} {twin}");
        }
    }

    #[test]
    fn a_frame_without_names_becomes_pure_ascii() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 24, 2));
        buffer.set_string(0, 0, "⛔ ALLERGY │ ✓ ● ◐ ○ ✱ …", Style::new());
        buffer.set_string(0, 1, "12 500 ₸ — “x” ─┬┘", Style::new());
        Signs::make_ascii(&mut buffer);
        let text: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        assert_eq!(text, "X! ALLERGY | + * % o * ~12 500 T - \"x\" -++      ");
    }
}
