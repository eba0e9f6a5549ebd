//! Products and their lots: scanned, typed, or chosen from what the procedure usually takes.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::DeskError;
use crate::desk::record::{FindProduct, ProductFound};
use crate::domain::catalogue::Names;
use crate::domain::goods::{GoodsRefusal, Lot};
use crate::domain::ids::GoodsId;
use crate::domain::record::ProductUsed;
use crate::domain::text::clean_line_to;
use crate::ui::action::Action;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::text::{is_harmless, put, wrap};
use crate::words::format::day_numbers;

use super::writer::Writer;

/// The longest line that a scanner types.
const LONGEST: usize = 120;
/// The most pieces that one visit uses up of one lot.
const PIECES_MAX: u16 = 99;

/// A row of the page.
enum Row {
    /// A product of the record, by its place there.
    Used(usize),
    /// A product that such procedures usually take.
    Usual(GoodsId, Names),
    /// A lot of the product that was chosen.
    Lot(Lot),
}

/// What one does among the products.
#[derive(Default)]
pub(super) struct Products {
    typed: String,
    place: ListPlace,
    /// The product whose lot is sought, with the lots that lie on the shelf.
    sought: Option<ProductFound>,
    /// What was asked for and has no answer yet.
    asked: Option<String>,
    /// A number that no delivery brought: typed once more, it is kept as read.
    unknown: Option<String>,
}

impl Products {
    fn rows(&self, writer: &Writer) -> Vec<Row> {
        if let Some(sought) = &self.sought {
            return sought.lots.iter().cloned().map(Row::Lot).collect();
        }
        let used = writer.sheet.products.iter();
        let is_used = |goods: GoodsId| used.clone().any(|product| product.goods == Some(goods));
        let usual = writer.page.usual.iter().filter(|(goods, _)| !is_used(*goods));
        (0..writer.sheet.products.len())
            .map(Row::Used)
            .chain(usual.map(|(goods, names)| Row::Usual(*goods, names.clone())))
            .collect()
    }

    /// An intent; tells whether it was one of the page, and whether the sheet changed.
    pub(super) fn act(&mut self, action: Action, writer: &mut Writer, turn: &mut Turn<'_>) -> Option<bool> {
        let rows = self.rows(writer);
        let chosen = self.place.at(rows.len());
        match action {
            Action::Open => return Some(self.enter(rows.into_iter().nth(chosen), writer, turn)),
            Action::Back if self.sought.is_some() || !self.typed.is_empty() => {
                *self = Self::default();
            }
            Action::Remove => {
                let Some(Row::Used(at)) = rows.get(chosen) else { return Some(false) };
                writer.sheet.products.remove(*at);
                return Some(true);
            }
            Action::Left | Action::Right => {
                let Some(Row::Used(at)) = rows.get(chosen) else { return Some(false) };
                let Some(product) = writer.sheet.products.get_mut(*at).filter(|product| product.lot.is_some()) else {
                    return Some(false);
                };
                let pieces = product.pieces.saturating_add_signed(if action == Action::Right { 1 } else { -1 });
                let pieces = pieces.min(PIECES_MAX);
                let has_changed = pieces != product.pieces;
                product.pieces = pieces;
                return Some(has_changed);
            }
            action => {
                if !self.place.act(action, rows.len()) {
                    return None;
                }
            }
        }
        Some(false)
    }

    /// Enter: sends what was typed, or takes the chosen row.
    fn enter(&mut self, row: Option<Row>, writer: &mut Writer, turn: &mut Turn<'_>) -> bool {
        if self.asked.is_some() {
            return false;
        }
        let typed = std::mem::take(&mut self.typed);
        if !typed.is_empty() {
            if let Some(sought) = self.sought.take_if(|_| self.unknown.as_ref() == Some(&typed)) {
                self.unknown = None;
                let product = ProductUsed { number: typed, ..product(&sought, None, turn.view()) };
                Self::add(product, writer, turn);
                return true;
            }
            let goods = self.sought.as_ref().map(|sought| sought.goods);
            turn.ask(FindProduct { typed: typed.clone(), goods });
            self.asked = Some(typed);
            return false;
        }
        match row {
            Some(Row::Usual(goods, _)) => {
                turn.ask(FindProduct { typed: String::new(), goods: Some(goods) });
                self.asked = Some(String::new());
                false
            }
            Some(Row::Lot(lot)) => {
                let Some(sought) = self.sought.take() else { return false };
                Self::add(product(&sought, Some(&lot), turn.view()), writer, turn);
                self.place.choose(0);
                true
            }
            Some(Row::Used(_)) | None => false,
        }
    }

    fn add(product: ProductUsed, writer: &mut Writer, turn: &mut Turn<'_>) {
        let values = args!["name" => product.name.as_str()];
        turn.say(Message::done(turn.view().say_with("record-product-added", values)));
        writer.sheet.products.push(product);
    }

    /// The salon has found something; tells whether the sheet changed.
    pub(super) fn found(&mut self, found: ProductFound, writer: &mut Writer, turn: &mut Turn<'_>) -> bool {
        self.asked = None;
        self.unknown = None;
        if let Some(lot) = found.lot.clone() {
            self.sought = None;
            Self::add(product(&found, Some(&lot), turn.view()), writer, turn);
            return true;
        }
        self.place.choose(0);
        self.sought = Some(found);
        false
    }

    /// The salon has found nothing that may be used: says so, and keeps what was typed for mending. Tells whether it had
    /// been asked from here.
    pub(super) fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> bool {
        let Some(typed) = self.asked.take() else { return false };
        let view = turn.view();
        let mut sentence = view.words.refusal(error);
        if let DeskError::Goods(GoodsRefusal::UnknownLot(lot)) = error
            && self.sought.is_some()
        {
            self.unknown = Some(typed.clone());
            let more = view.say_with("record-keep-as-read", args!["lot" => lot.as_str()]);
            sentence = format!("{} {more}", view.say_with("record-lot-unknown", args!["lot" => lot.as_str()]));
        }
        turn.say(Message::refused(sentence));
        self.typed = typed;
        true
    }

    /// A letter; tells whether it was one.
    pub(super) fn key(&mut self, key: &KeyEvent) -> bool {
        match key.code {
            KeyCode::Backspace => drop(self.typed.pop()),
            KeyCode::Char(letter) if key.modifiers.difference(KeyModifiers::SHIFT).is_empty() => {
                // A scanner's separator is no letter, and belongs to what it read.
                if (is_harmless(letter) || letter == '\u{1d}') && self.typed.chars().count() < LONGEST {
                    self.typed.push(letter);
                }
            }
            // Some terminals give the separator as Ctrl-].
            KeyCode::Char(']' | '5') if key.modifiers == KeyModifiers::CONTROL => self.typed.push('\u{1d}'),
            _ => return false,
        }
        true
    }

    /// A scanner that pastes.
    pub(super) fn paste(&mut self, text: &str) {
        self.typed = clean_line_to(&format!("{}{text}", self.typed), LONGEST);
    }

    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, view: &View, writer: &Writer) {
        let signs = view.theme.signs();
        let (left, right) = (area.x + 1, area.right().saturating_sub(1));
        let mut rows = area.rows();
        let head = match &self.sought {
            Some(sought) => {
                let name = sought.names.in_language(view.words.language().code());
                view.say_with("record-scan-lot", args!["name" => name])
            }
            None => view.say("record-scan-hint"),
        };
        for line in wrap(&head, area.width.saturating_sub(3)) {
            let Some(row) = rows.next() else { return };
            put(buffer, left, row.y, right, &line, view.style(Meaning::Hint), signs.ellipsis);
        }
        if let Some(row) = rows.next() {
            let x = put(buffer, left, row.y, right, &view.say("record-scan"), view.style(Meaning::LabelFocused), "");
            let shown: String =
                self.typed.chars().map(|letter| if letter == '\u{1d}' { '~' } else { letter }).collect();
            let x = put(buffer, x + 1, row.y, right, &shown, view.style(Meaning::Input), signs.ellipsis);
            put(buffer, x, row.y, right, " ", view.style(Meaning::Cursor), "");
        }
        rows.next();
        let all = self.rows(writer);
        if all.is_empty() && self.sought.is_some() {
            let Some(row) = rows.next() else { return };
            put(buffer, left, row.y, right, &view.say("record-no-lots"), view.style(Meaning::Caution), signs.ellipsis);
        }
        let chosen = self.place.at(all.len());
        let room = usize::from(area.height).saturating_sub(4);
        let window = self.place.window(all.len(), room);
        for (row, at) in rows.zip(window) {
            let Some(line) = all.get(at) else { return };
            let (text, means) = told(line, view, writer);
            let means = if at == chosen { Meaning::Selected } else { means };
            if at == chosen {
                buffer.set_style(row, view.style(Meaning::Selected));
                put(buffer, area.x, row.y, right, signs.here, view.style(means), "");
            }
            put(buffer, left + 1, row.y, right, &text, view.style(means), signs.ellipsis);
        }
    }
}

/// A product as it goes into the record, under the name that the reader saw.
fn product(found: &ProductFound, lot: Option<&Lot>, view: &View) -> ProductUsed {
    ProductUsed {
        goods: Some(found.goods),
        name: found.names.in_language(view.words.language().code()).to_owned(),
        lot: lot.map(|lot| lot.id),
        number: lot.map(|lot| lot.number.clone()).unwrap_or_default(),
        best_before: lot.and_then(|lot| lot.best_before),
        pieces: 0,
    }
}

/// A row in words.
fn told(row: &Row, view: &View, writer: &Writer) -> (String, Meaning) {
    match row {
        Row::Used(at) => {
            let text = writer.sheet.products.get(*at).map(|product| product_line(product, view)).unwrap_or_default();
            (text, Meaning::Text)
        }
        Row::Usual(_, names) => {
            let name = names.in_language(view.words.language().code());
            (format!("{name} {} {}", view.theme.signs().middot, view.say("record-usual")), Meaning::Dim)
        }
        Row::Lot(lot) => {
            let count = lot.stock;
            let text = match lot.best_before {
                Some(day) => {
                    let day = day_numbers(day, view.words.language());
                    view.say_with(
                        "record-choose-lot",
                        args!["lot" => lot.number.as_str(), "day" => day, "count" => count],
                    )
                }
                None => {
                    view.say_with("record-choose-lot-endless", args!["lot" => lot.number.as_str(), "count" => count])
                }
            };
            (text, Meaning::Text)
        }
    }
}

/// A product with its lot: `Lip filler gel · lot A17-04 · until 31.03.2027`.
pub(super) fn product_line(product: &ProductUsed, view: &View) -> String {
    let mut parts = vec![product.name.clone()];
    if product.number.is_empty() {
        parts.push(view.say("record-lotless"));
    } else {
        parts.push(view.say_with("record-lot", args!["lot" => product.number.as_str()]));
    }
    if let Some(day) = product.best_before {
        parts.push(view.say_with("record-best-before", args!["day" => day_numbers(day, view.words.language())]));
    }
    if product.pieces > 0 {
        parts.push(view.say_with("record-pieces", args!["count" => product.pieces]));
    }
    parts.join(&format!(" {} ", view.theme.signs().middot))
}
