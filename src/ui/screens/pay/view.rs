//! How a bill being met looks: its amounts at the left, what to say to the client at the right.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::money::Money;
use crate::ui::screen::View;
use crate::ui::screens::prompts::{Line, Prompts, draw_lines, wrapped};
use crate::ui::screens::till::{COLUMNS, amount};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{rule, split};
use crate::ui::widgets::text::{put, width, wrap};
use crate::words::say::{self, Sentence};

use super::rows::{BillRow, RowsOf, Specialists, rows};
use super::spots::Spot;
use super::state::Checkout;

/// Columns for what is said, on the smallest screen.
const SAY: u16 = 25;
/// The most rows for a note.
const NOTE: usize = 4;

/// What stands beside the bill.
pub(super) struct Around<'a> {
    /// Who pays for what.
    pub(super) heading: String,
    /// What is to be known before: another price, a closed till.
    pub(super) warnings: Vec<(String, Meaning)>,
    /// What was refused last.
    pub(super) note: Option<String>,
    /// What the standard wants said and done now.
    pub(super) prompts: &'a Prompts,
    /// The people who may get tips.
    pub(super) specialists: Specialists<'a>,
}

/// Draws the whole page.
pub(super) fn draw(checkout: Option<&Checkout>, around: &Around<'_>, area: Rect, buffer: &mut Buffer, view: &View) {
    let (left, right) = split(area, buffer, &view.theme, SAY);
    let mut place = Rect { x: left.x + 1, width: left.width.saturating_sub(2), ..left };
    head(around, &mut place, buffer, view);
    // What the rules do not allow, or what is still missing, is said at once and not only when somebody presses Enter.
    let refusal = checkout.and_then(|checkout| checkout.refusal().or_else(|| checkout.ready(false).err()));
    let note = around.note.clone().or_else(|| refusal.map(|refusal| view.words.refusal(&refusal.into())));
    let note: Vec<String> = note.map(|note| wrap(&note, place.width)).unwrap_or_default();
    let rows_of_note = u16::try_from(note.len().min(NOTE)).unwrap_or(0).min(place.height);
    let bottom = place.bottom();
    place.height -= rows_of_note;
    if let Some(checkout) = checkout {
        draw_say(checkout, around.prompts, right, buffer, view);
        draw_rows(checkout, around.specialists, place, buffer, view);
    }
    let ellipsis = view.theme.signs().ellipsis;
    for (y, line) in (bottom.saturating_sub(rows_of_note)..bottom).zip(&note) {
        put(buffer, place.x, y, place.right(), line, view.style(Meaning::Error), ellipsis);
    }
}

/// Who pays, and what to know before.
fn head(around: &Around<'_>, place: &mut Rect, buffer: &mut Buffer, view: &View) {
    let ellipsis = view.theme.signs().ellipsis;
    let broken = |(text, means): &(String, Meaning)| {
        let means = *means;
        wrap(text, place.width).into_iter().map(move |line| (line, means))
    };
    let warnings: Vec<(String, Meaning)> = around.warnings.iter().flat_map(broken).collect();
    let mut line = |text: &str, means: Meaning| {
        if place.height > 0 {
            put(buffer, place.x, place.y, place.right(), text, view.style(means), ellipsis);
            place.y += 1;
            place.height -= 1;
        }
    };
    line(&around.heading, Meaning::Title);
    for (warning, means) in &warnings {
        line(warning, *means);
    }
}

/// The rows of the bill; those around the one on which one stands are always seen.
fn draw_rows(checkout: &Checkout, specialists: Specialists<'_>, place: Rect, buffer: &mut Buffer, view: &View) {
    let mut rows = rows(&RowsOf::checkout(checkout, specialists), view);
    let here = rows.iter().position(|row| row.spot == Some(checkout.at())).unwrap_or(0);
    if let Some(likely) = likely(checkout, view) {
        let label = BillRow { indent: 1, label: likely, means: Some(Meaning::Dim), ..BillRow::default() };
        rows.insert(here + 1, label);
    }
    let shown = usize::from(place.height).max(1);
    // The sum and what pays it stay in sight as long as one stands there; otherwise the row on which one stands.
    let first = (here + 3).min(rows.len()).saturating_sub(shown).max((here + 1).saturating_sub(shown));
    let hint = view.style(Meaning::Hint);
    let count = rows.len();
    for (y, row) in place.rows().zip(rows.into_iter().skip(first)) {
        draw_row(&row, Some(checkout), y, buffer, view);
    }
    let signs = view.theme.signs();
    if first > 0 {
        put(buffer, place.x.saturating_sub(1), place.y, place.right(), signs.more_above, hint, "");
    }
    if first + shown < count {
        let y = place.bottom().saturating_sub(1);
        put(buffer, place.x.saturating_sub(1), y, place.right(), signs.more_below, hint, "");
    }
}

/// The sums that a client likely puts on the counter, while one stands on the cash.
fn likely(checkout: &Checkout, view: &View) -> Option<String> {
    if checkout.at() != Spot::Cash || checkout.quote().for_cash <= Money::ZERO {
        return None;
    }
    let likely = checkout.likely();
    let between = format!(" {} ", view.theme.signs().middot);
    let sums: Vec<String> = likely.iter().skip(1).map(|sum| amount(*sum, view)).collect();
    (!sums.is_empty()).then(|| view.say_with("checkout-likely", args!["sums" => sums.join(&between)]))
}

/// One row.
pub(super) fn draw_row(row: &BillRow, checkout: Option<&Checkout>, place: Rect, buffer: &mut Buffer, view: &View) {
    if row.is_rule {
        rule(place, buffer, &view.theme, "");
        return;
    }
    let signs = view.theme.signs();
    let is_here = row.spot.is_some() && row.spot == checkout.map(Checkout::at);
    let own = view.style(row.means.unwrap_or(Meaning::Text));
    let style = if is_here { view.style(Meaning::Selected) } else { own };
    if is_here {
        buffer.set_style(place, style);
        put(buffer, place.x, place.y, place.right(), signs.here, style, "");
    }
    let mut right = place.right();
    let field = checkout.filter(|checkout| is_here && checkout.at().is_typed(checkout.base()));
    if let Some(checkout) = field {
        right = right.saturating_sub(COLUMNS);
        let field = Rect { x: right, width: COLUMNS, ..place };
        let typed = checkout.typed().cloned().unwrap_or_default();
        typed.draw(field, buffer, view, true, &row.amount);
    } else {
        right = right.saturating_sub(width(&row.amount));
        put(buffer, right, place.y, place.right(), &row.amount, style, "");
    }
    if !row.detail.is_empty() {
        right = right.saturating_sub(width(&row.detail) + 3);
        let dim = if is_here { style } else { view.style(Meaning::Dim) };
        put(buffer, right, place.y, place.right(), &row.detail, dim, "");
    }
    let x = place.x + 1 + row.indent;
    put(buffer, x, place.y, right.saturating_sub(1), &row.label, style, signs.ellipsis);
}

/// What to say to the client before payment.
fn draw_say(checkout: &Checkout, prompts: &Prompts, place: Rect, buffer: &mut Buffer, view: &View) {
    let said = say::before_payment(checkout.facts(), checkout.quote(), &view.words);
    let further = said.iter().filter(|sentence| !is_said(sentence, prompts, view));
    draw_aside(
        prompts,
        "checkout-say",
        further.map(|sentence| (sentence.text.as_str(), Meaning::Voice)),
        place,
        buffer,
        view,
    );
}

/// Whether the salon's own words say it already.
pub(super) fn is_said(sentence: &Sentence, prompts: &Prompts, view: &View) -> bool {
    sentence.about.is_some_and(|fact| prompts.tell_of(fact, view))
}

/// What stands beside a bill or a receipt: what to say and do now by the salon's standard, then further sentences.
pub(super) fn draw_aside<'t>(
    prompts: &Prompts,
    word: &'static str,
    sentences: impl Iterator<Item = (&'t str, Meaning)>,
    place: Rect,
    buffer: &mut Buffer,
    view: &View,
) {
    if place.width < 4 || place.height < 2 {
        return;
    }
    let mut lines = Vec::new();
    for (text, means) in sentences {
        lines.extend(wrapped(text, means, place.width, (1, 1)));
        lines.push(Line { indent: 0, text: String::new(), means });
    }
    let y = prompts.draw(place, buffer, view);
    let rest = Rect { y, height: place.bottom().saturating_sub(y), ..place };
    if y == place.y {
        let word = if word.is_empty() { String::new() } else { view.say(word) };
        rule(Rect { height: 1, ..place }, buffer, &view.theme, &word);
    } else if rest.height > 1 && !lines.is_empty() {
        rule(Rect { height: 1, ..rest }, buffer, &view.theme, "");
    }
    draw_lines(&lines, Rect { y: y + 1, height: rest.height.saturating_sub(1), ..rest }, buffer, view);
}
