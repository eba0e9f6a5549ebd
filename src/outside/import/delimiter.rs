//! What stands between the cells of a text table.

/// A delimiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `;`: Excel where the comma is the decimal mark.
    Semicolon,
    /// `,`.
    Comma,
    /// The tabulator.
    Tab,
}

impl Delimiter {
    /// All of them, in the order in which the key that changes the delimiter goes round.
    pub const ALL: [Self; 3] = [Self::Semicolon, Self::Comma, Self::Tab];

    /// The character.
    pub const fn character(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Tab => '\t',
        }
    }

    /// How it is shown.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Semicolon => ";",
            Self::Comma => ",",
            Self::Tab => "Tab",
        }
    }

    /// The next one round.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|delimiter| *delimiter == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }
}

/// The first line of a file that Excel itself would read: `sep=;`.
pub fn declared(line: &str) -> Option<Delimiter> {
    let sign =
        line.trim_end().strip_prefix("sep=").or_else(|| line.trim_end_matches(['\r', '\n']).strip_prefix("sep="))?;
    Delimiter::ALL
        .into_iter()
        .find(|delimiter| sign.chars().eq([delimiter.character()]))
        .or_else(|| (sign.is_empty() && line.contains('\t')).then_some(Delimiter::Tab))
}

/// Tells the delimiter from the first lines: the one that stands outside quotation marks in most of them, then the one
/// that stands there as often in each, then the commonest.
pub fn detect(lines: &[&str]) -> Delimiter {
    let lines: Vec<&&str> = lines.iter().filter(|line| !line.trim().is_empty()).take(5).collect();
    let score = |delimiter: Delimiter| {
        let counts: Vec<usize> = lines.iter().map(|line| outside_quotes(line, delimiter.character())).collect();
        let present = counts.iter().filter(|count| **count > 0).count();
        let most_usual = counts.iter().map(|count| counts.iter().filter(|other| *other == count && *count > 0).count());
        (present, most_usual.max().unwrap_or(0), counts.iter().sum::<usize>())
    };
    Delimiter::ALL.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(Delimiter::Comma)
}

/// How often a character stands outside quotation marks.
fn outside_quotes(line: &str, character: char) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            letter if letter == character && !quoted => count += 1,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters_are_counted_outside_quotes() {
        for (lines, expected) in [
            (&["Имя;Телефон", "Анна;1"][..], Delimiter::Semicolon),
            (&["Name,Phone", "\"Nowak; Anna; Maria; Ewa\",1"], Delimiter::Comma),
            (&["Name\tPhone", "Nowak, Anna\t1", "Kim, Olga\t2"], Delimiter::Tab),
            (&["ФИО;Баланс", "Анна;12,5", "Ольга;13,75"], Delimiter::Semicolon),
            (&["Title of the list, with a comma", "Имя;Телефон;ДР", "Анна;1;2", "Ольга;1;2"], Delimiter::Semicolon),
            (&["Имя"], Delimiter::Semicolon),
        ] {
            assert_eq!(detect(lines), expected, "{lines:?}");
        }
        assert_eq!(declared("sep=,"), Some(Delimiter::Comma));
        assert_eq!(declared("sep=\t"), Some(Delimiter::Tab));
        assert_eq!(declared("separate"), None);
    }
}
