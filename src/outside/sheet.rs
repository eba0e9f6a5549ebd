//! Tables as the spreadsheets of a market open them.

use crate::domain::market::Market;

/// The mark of UTF-8, without which Excel takes the letters for another alphabet's.
pub(in crate::outside) const MARK: &str = "\u{feff}";

/// What parts cells: where the comma is the decimal mark, the semicolon does.
pub(in crate::outside) fn delimiter(market: Market) -> u8 {
    if has_decimal_comma(market) { b';' } else { b',' }
}

/// Whether amounts are written with a comma: by the CLDR, everywhere but in China.
pub(in crate::outside) fn has_decimal_comma(market: Market) -> bool {
    !matches!(market, Market::Cn)
}
