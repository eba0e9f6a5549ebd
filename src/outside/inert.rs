//! Cells of tables that other people open in a spreadsheet.

/// A cell that no spreadsheet takes for a formula. Phones and numbers with a sign stay as they are.
pub(in crate::outside) fn inert(cell: &str) -> String {
    let number = |rest: &str| {
        rest.chars().any(|letter| letter.is_ascii_digit())
            && rest.chars().all(|letter| letter.is_ascii_digit() || " ()-.,\u{a0}".contains(letter))
    };
    match cell.chars().next() {
        Some('+' | '-') if number(&cell[1..]) => cell.to_owned(),
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{cell}"),
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_phones_stay() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+7 (701) 123-45-67", "+7 (701) 123-45-67"),
            ("-12 500,00", "-12 500,00"),
            ("-1+cmd|'/c calc'!A1", "'-1+cmd|'/c calc'!A1"),
            ("+", "'+"),
            ("Анна", "Анна"),
            ("", ""),
        ] {
            assert_eq!(inert(cell), expected);
        }
    }
}
