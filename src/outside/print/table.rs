//! A document as a table: a row for each pair and each row of its tables, for a spreadsheet.

use csv::{Terminator, WriterBuilder};

use crate::domain::market::Market;
use crate::domain::paper::{Document, Part};
use crate::outside::inert::inert;
use crate::outside::sheet::{MARK, delimiter};

/// The rows as the spreadsheets of the market open them.
pub fn csv(document: &Document, market: Market) -> std::io::Result<Vec<u8>> {
    let mut table = WriterBuilder::new()
        .delimiter(delimiter(market))
        .flexible(true)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    for part in &document.parts {
        match part {
            Part::Title(text) | Part::Heading(text) | Part::Text { text, .. } => {
                table.write_record([inert(text)])?;
            }
            Part::Pair { label, value, .. } => table.write_record([inert(label), plain(value)])?,
            Part::Table { columns, rows } => {
                table.write_record(columns.iter().map(|column| inert(&column.head)))?;
                for row in rows {
                    let cells = columns.iter().zip(&row.cells);
                    let written = cells.map(|(column, cell)| if column.is_figure { plain(cell) } else { inert(cell) });
                    table.write_record(written)?;
                }
            }
            Part::Rule | Part::Gap | Part::Signatures(_) => {}
        }
    }
    table.into_inner().map_err(|error| std::io::Error::other(error.to_string()))
}

/// A figure as a spreadsheet reads it: without the spaces between thousands, with a plain sign.
fn plain(figure: &str) -> String {
    let is_figure = |letter: char| letter.is_ascii_digit() || " \u{a0}\u{202f}.,−-+₸₽¥złł".contains(letter);
    if !figure.chars().any(|letter| letter.is_ascii_digit()) || !figure.chars().all(is_figure) {
        return inert(figure);
    }
    let kept = figure.chars().filter(|letter| letter.is_ascii_digit() || ".,−-+".contains(*letter));
    inert(&kept.map(|letter| if letter == '−' { '-' } else { letter }).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::super::pdf::tests::sample;
    use super::*;

    #[test]
    fn figures_are_figures_and_texts_are_texts() {
        for (cell, expected) in [
            ("1 965 000 ₸", "1965000"),
            ("−9 000,50 ₽", "-9000,50"),
            ("12 500,00 zł", "12500,00"),
            ("21.11.2026", "21.11.2026"),
            ("14:30", "14:30"),
            ("=1+1", "'=1+1"),
            ("", ""),
        ] {
            assert_eq!(plain(cell), expected);
        }
        let table = String::from_utf8(csv(&sample(), Market::Kz).expect("written")).expect("text");
        assert!(table.contains("Наличные;1965000\r\n"), "{table}");
        assert!(table.contains("Бонусы клиентов;1193204;1193204\r\n"), "{table}");
    }
}
