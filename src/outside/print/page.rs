//! A document arranged on pages. All lengths are tenths of a point (1/720 inch), counted from the top left.

use crate::domain::breaking::broken;
use crate::domain::paper::{Column, Document, Part, Row, Sheet, Tone};

use super::fonts::Fonts;

/// A page with what stands on it.
pub(super) struct Laid {
    pub width: i32,
    pub height: i32,
    pub items: Vec<Item>,
}

/// One thing at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A text whose letters stand upon `y`.
    Text { x: i32, y: i32, size: i32, is_bold: bool, is_pale: bool, text: String },
    /// A line across.
    Line { x: i32, y: i32, width: i32, thick: i32 },
    /// A pale ground.
    Ground { x: i32, y: i32, width: i32, height: i32 },
}

/// Sizes of letters.
const PLAIN: i32 = 90;
const SMALL: i32 = 75;
const HEADING: i32 = 105;
const TITLE: i32 = 150;
/// Between columns of a table.
const BETWEEN: i32 = 110;
/// The least width of a table's texts; with less its rows become several lines.
const LEAST_TEXT: i32 = 550;
/// How far the ground of a table's heads stands out.
const GROUND: i32 = 40;
/// Below a page's text: the foot.
const FOOT: i32 = 300;
/// How high a page of a roll is at most: beyond, the receipt goes on on another page.
const ROLL_HIGHEST: i32 = 30_000;
/// Where letters stand within their line, and how high the line is, in hundredths of their size.
const BASE: i32 = 105;
const LINE: i32 = 140;

/// Arranges a document.
pub(super) fn arrange(document: &Document, fonts: &Fonts) -> Vec<Laid> {
    let mut flow = Flow::new(document.sheet, fonts);
    for part in &document.parts {
        flow.part(part);
    }
    flow.finish(document)
}

/// A document on its way onto pages.
struct Flow<'a> {
    fonts: &'a Fonts,
    sheet: Sheet,
    width: i32,
    height: i32,
    margin: i32,
    y: i32,
    pages: Vec<Vec<Item>>,
    items: Vec<Item>,
}

impl<'a> Flow<'a> {
    fn new(sheet: Sheet, fonts: &'a Fonts) -> Self {
        let (width, height, margin) = match sheet {
            Sheet::A4 => (5_950, 8_420, 510),
            Sheet::Roll => (2_270, ROLL_HIGHEST, 130), // 80 mm
        };
        Self { fonts, sheet, width, height, margin, y: margin, pages: Vec::new(), items: Vec::new() }
    }

    /// How wide the text may be.
    fn room(&self) -> i32 {
        self.width - 2 * self.margin
    }

    fn wide(&self, text: &str, size: i32, is_bold: bool) -> i32 {
        let thousandths = i64::from(self.fonts.wide(text, is_bold)) * i64::from(size) / 1_000;
        i32::try_from(thousandths).unwrap_or(i32::MAX)
    }

    fn wrapped(&self, text: &str, size: i32, is_bold: bool, room: i32) -> Vec<String> {
        let room = u32::try_from(room.max(size)).unwrap_or(0);
        broken(text, room, |piece| u32::try_from(self.wide(piece, size, is_bold)).unwrap_or(0))
    }

    /// Makes sure that so much fits on this page, or begins the next.
    fn need(&mut self, height: i32) {
        let end = self.height - self.margin - FOOT;
        if self.y + height > end && !self.items.is_empty() {
            self.pages.push(std::mem::take(&mut self.items));
            self.y = self.margin;
        }
    }

    /// A line's text at a place of this line.
    fn put(&mut self, x: i32, text: &str, (size, is_bold, is_pale): (i32, bool, bool)) {
        if !text.is_empty() {
            let y = self.y + size * BASE / 100;
            self.items.push(Item::Text { x, y, size, is_bold, is_pale, text: text.to_owned() });
        }
    }

    /// A text that ends at a place of this line.
    fn put_ending(&mut self, right: i32, text: &str, look: (i32, bool, bool)) {
        let x = right - self.wide(text, look.0, look.1);
        self.put(x, text, look);
    }

    /// Lines of a text.
    fn lines(&mut self, text: &str, look: (i32, bool, bool), is_centred: bool) {
        for paragraph in text.split('\n') {
            for line in self.wrapped(paragraph, look.0, look.1, self.room()) {
                self.need(look.0 * LINE / 100);
                let spare = if is_centred { (self.room() - self.wide(&line, look.0, look.1)) / 2 } else { 0 };
                self.put(self.margin + spare, &line, look);
                self.y += look.0 * LINE / 100;
            }
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Title(text) => {
                self.lines(text, (TITLE, true, false), true);
                self.y += 40;
            }
            Part::Heading(text) => {
                // A head does not stand alone at the end of a page.
                self.need(HEADING * 6);
                self.y += 60;
                self.lines(text, (HEADING, true, false), self.sheet == Sheet::Roll);
                self.y += 30;
            }
            Part::Text { text, tone, centred } => self.lines(text, look(*tone), *centred),
            Part::Pair { label, value, tone } => {
                let room = if self.sheet == Sheet::A4 { self.room().min(3_600) } else { self.room() };
                self.pair(label, value, *tone, room);
            }
            Part::Table { columns, rows } => self.table(columns, rows),
            Part::Rule => {
                self.y += 40;
                self.items.push(Item::Line { x: self.margin, y: self.y, width: self.room(), thick: 6 });
                self.y += 50;
            }
            Part::Gap => self.y += PLAIN,
            Part::Signatures(who) => self.signatures(who),
        }
    }

    fn pair(&mut self, label: &str, value: &str, tone: Tone, room: i32) {
        let look = look(tone);
        let value_wide = self.wide(value, look.0, look.1);
        let right = self.margin + room;
        if value_wide > room / 2 {
            self.lines(label, look, false);
            return self.lines(value, look, false);
        }
        let labels = self.wrapped(label, look.0, look.1, room - value_wide - BETWEEN);
        let last = labels.len().saturating_sub(1);
        for (at, label) in labels.iter().enumerate() {
            self.need(look.0 * LINE / 100);
            self.put(self.margin, label, look);
            if at == last {
                self.put_ending(right, value, look);
            }
            self.y += look.0 * LINE / 100;
        }
    }

    fn table(&mut self, columns: &[Column], rows: &[Row]) {
        let Some(widths) = self.widths(columns, rows) else {
            return rows.iter().for_each(|row| self.stacked(columns, row));
        };
        let heads = Row { cells: columns.iter().map(|column| column.head.clone()).collect(), tone: Tone::Strong };
        let has_heads = heads.cells.iter().any(|head| !head.is_empty());
        if has_heads {
            self.row(columns, &heads, &widths, true);
        }
        for row in rows {
            let height = self.height_of(columns, row, &widths, PLAIN);
            let end = self.height - self.margin - FOOT;
            if self.y + height > end && !self.items.is_empty() {
                self.need(height);
                if has_heads {
                    self.row(columns, &heads, &widths, true);
                }
            }
            self.row(columns, row, &widths, false);
        }
        self.y += 60;
    }

    /// The widths of columns: figures as wide as the widest and the longest word of their head; texts share the rest.
    /// None where the rest is too little.
    fn widths(&self, columns: &[Column], rows: &[Row]) -> Option<Vec<i32>> {
        let widest = |at: usize| {
            let cells = rows.iter().filter_map(|row| Some((row.cells.get(at)?, row.tone != Tone::Plain)));
            cells.map(|(cell, is_bold)| self.wide(cell, PLAIN, is_bold)).max().unwrap_or(0)
        };
        let of_head = |head: &str| head.split(' ').map(|word| self.wide(word, SMALL, true)).max().unwrap_or(0);
        let mut widths: Vec<i32> =
            columns.iter().enumerate().map(|(at, column)| widest(at).max(of_head(&column.head))).collect();
        let between = BETWEEN * i32::try_from(columns.len().saturating_sub(1)).unwrap_or(0);
        let figures: i32 =
            columns.iter().zip(&widths).filter(|(column, _)| column.is_figure).map(|(_, width)| width).sum();
        let texts: Vec<usize> = (0..columns.len()).filter(|at| !columns[*at].is_figure).collect();
        let rest = self.room() - between - figures;
        let wanted: i32 = texts.iter().map(|at| widths[*at]).sum();
        if wanted <= rest {
            // The first text takes what is over, so that figures end at the edge.
            if let Some(first) = texts.first() {
                widths[*first] += rest - wanted;
            }
            return Some(widths);
        }
        let share = rest / i32::try_from(texts.len().max(1)).unwrap_or(1);
        if share < LEAST_TEXT {
            return None;
        }
        for at in texts {
            widths[at] = share;
        }
        Some(widths)
    }

    fn cell(&self, column: &Column, text: &str, width: i32, (size, is_bold): (i32, bool)) -> Vec<String> {
        if column.is_figure && size == PLAIN { vec![text.to_owned()] } else { self.wrapped(text, size, is_bold, width) }
    }

    fn height_of(&self, columns: &[Column], row: &Row, widths: &[i32], size: i32) -> i32 {
        let is_bold = row.tone != Tone::Plain;
        let lines = columns.iter().zip(&row.cells).zip(widths);
        let most = lines.map(|((column, cell), width)| self.cell(column, cell, *width, (size, is_bold)).len()).max();
        i32::try_from(most.unwrap_or(1)).unwrap_or(1) * size * LINE / 100 + 30
    }

    fn row(&mut self, columns: &[Column], row: &Row, widths: &[i32], is_head: bool) {
        let size = if is_head { SMALL } else { PLAIN };
        let is_bold = row.tone != Tone::Plain;
        let height = self.height_of(columns, row, widths, size);
        self.need(height);
        if is_head {
            // The ground is a little wider than the text on it.
            let (x, width) = (self.margin - GROUND, self.room() + 2 * GROUND);
            self.items.push(Item::Ground { x, y: self.y, width, height });
        } else if row.tone == Tone::Strong {
            self.items.push(Item::Line { x: self.margin, y: self.y, width: self.room(), thick: 6 });
        }
        let top = self.y;
        let mut x = self.margin;
        for ((column, cell), width) in columns.iter().zip(&row.cells).zip(widths) {
            self.y = top + 15;
            for line in self.cell(column, cell, *width, (size, is_bold)) {
                if column.is_figure {
                    self.put_ending(x + width, &line, (size, is_bold, false));
                } else {
                    self.put(x, &line, (size, is_bold, false));
                }
                self.y += size * LINE / 100;
            }
            x += width + BETWEEN;
        }
        self.y = top + height;
        if !is_head {
            self.items.push(Item::Line { x: self.margin, y: self.y, width: self.room(), thick: 2 });
        }
    }

    /// A row of a table that does not fit: its texts, then each figure with its head.
    fn stacked(&mut self, columns: &[Column], row: &Row) {
        let cells = || columns.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty());
        let texts: Vec<_> = cells().filter(|(column, _)| !column.is_figure).map(|(_, cell)| cell.as_str()).collect();
        self.lines(&texts.join(" "), look(Tone::Strong), false);
        for (column, cell) in cells().filter(|(column, _)| column.is_figure) {
            self.pair(&column.head, cell, row.tone, self.room());
        }
    }

    fn signatures(&mut self, who: &[String]) {
        let places = if self.sheet == Sheet::A4 { who.len().clamp(1, 3) } else { 1 };
        let each = (self.room() - BETWEEN * 2) / i32::try_from(places).unwrap_or(1);
        for line in who.chunks(places) {
            self.need(600);
            self.y += 380;
            for (_, at) in line.iter().zip(0_i32..) {
                let x = self.margin + at * (each + BETWEEN);
                self.items.push(Item::Line { x, y: self.y, width: each, thick: 5 });
            }
            self.y += 20;
            let top = self.y;
            let mut lowest = top;
            for (who, at) in line.iter().zip(0_i32..) {
                let x = self.margin + at * (each + BETWEEN);
                self.y = top;
                for text in self.wrapped(who, SMALL, false, each) {
                    self.put(x, &text, (SMALL, false, true));
                    self.y += SMALL * LINE / 100;
                }
                lowest = lowest.max(self.y);
            }
            self.y = lowest;
        }
    }

    /// The pages, each of A4 with its foot and number.
    fn finish(mut self, document: &Document) -> Vec<Laid> {
        let (width, lowest) = (self.width, self.y + self.margin);
        self.pages.push(std::mem::take(&mut self.items));
        let pages = std::mem::take(&mut self.pages);
        let count = pages.len();
        let mut laid = Vec::with_capacity(count);
        for (at, items) in pages.into_iter().enumerate() {
            let is_last = at + 1 == count;
            self.items = items;
            if self.sheet == Sheet::A4 {
                self.foot(document, at + 1, count);
            }
            // A roll is cut where its text ends.
            let height = if self.sheet == Sheet::Roll && is_last { lowest.max(600) } else { self.height };
            laid.push(Laid { width, height, items: std::mem::take(&mut self.items) });
        }
        laid
    }

    fn foot(&mut self, document: &Document, page: usize, of: usize) {
        self.y = self.height - self.margin - FOOT / 2;
        self.items.push(Item::Line { x: self.margin, y: self.y, width: self.room(), thick: 3 });
        self.y += 20;
        let number = format!("{page} / {of}");
        self.put_ending(self.margin + self.room(), &number, (SMALL, false, true));
        let room = self.room() - BETWEEN - self.wide(&number, SMALL, false);
        for line in self.wrapped(&document.foot, SMALL, false, room) {
            self.put(self.margin, &line, (SMALL, false, true));
            self.y += SMALL * LINE / 100;
        }
    }
}

/// Size, weight and paleness of a tone.
const fn look(tone: Tone) -> (i32, bool, bool) {
    match tone {
        Tone::Plain => (PLAIN, false, false),
        Tone::Strong => (PLAIN, true, false),
        Tone::Small => (SMALL, false, true),
    }
}
