//! A document as PDF.

use krilla::Document as Pdf;
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::text::TextDirection;

use crate::domain::paper::{Document, Part};

use super::error::PrintError;
use super::fonts::Fonts;
use super::page::{Item, arrange};

/// The document on pages, with the fonts that have its letters. The same document gives the same bytes.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PrintError> {
    let fonts = Fonts::of_this_computer(&texts(document))?;
    pages(document, &fonts)
}

/// The pages of a document in these fonts.
fn pages(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PrintError> {
    let mut pdf = Pdf::new();
    pdf.set_metadata(
        Metadata::new()
            .title(document.title.clone())
            .language(document.language.code().to_owned())
            .creator("frontdesk".to_owned()),
    );
    for laid in arrange(document, fonts) {
        // Whole points: a page's edge needs no tenths.
        let settings = PageSettings::from_wh(length(laid.width / 10), length(laid.height / 10));
        let mut page = pdf.start_page_with(settings.unwrap_or_default());
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_scale(TENTH, TENTH));
        for item in &laid.items {
            draw(&mut surface, item, fonts);
        }
        surface.pop();
        surface.finish();
        page.finish();
    }
    pdf.finish().map_err(|error| PrintError::Pdf(error.to_string()))
}

/// Everything is arranged in tenths of a point; the page's own scale brings it to points.
const TENTH: f32 = 0.1;

/// A length as the library takes it; pages are far shorter than its range.
fn length(tenths: i32) -> f32 {
    f32::from(i16::try_from(tenths).unwrap_or(i16::MAX))
}

/// A grey, from 0 (black) to 255.
fn grey(lightness: u8) -> Fill {
    Fill { paint: luma::Color::new(lightness).into(), opacity: NormalizedF32::ONE, rule: FillRule::default() }
}

fn draw(surface: &mut Surface<'_>, item: &Item, fonts: &Fonts) {
    match item {
        Item::Text { x, y, size, is_bold, is_pale, text } => {
            surface.set_fill(Some(grey(if *is_pale { 90 } else { 0 })));
            let mut x = *x;
            for run in runs(text, *is_bold, fonts) {
                let Some(first) = run.chars().next() else { continue };
                let font = fonts.of(first, *is_bold).font.clone();
                let start = Point::from_xy(length(x), length(*y));
                surface.draw_text(start, font, length(*size), run, false, TextDirection::LeftToRight);
                let wide = i64::from(fonts.wide(run, *is_bold)) * i64::from(*size) / 1_000;
                x += i32::try_from(wide).unwrap_or(0);
            }
        }
        Item::Line { x, y, width, thick } => fill(surface, (*x, *y, *width, *thick), 120),
        Item::Ground { x, y, width, height } => fill(surface, (*x, *y, *width, *height), 232),
    }
}

fn fill(surface: &mut Surface<'_>, (x, y, width, height): (i32, i32, i32, i32), lightness: u8) {
    let Some(rectangle) = Rect::from_xywh(length(x), length(y), length(width), length(height)) else { return };
    let mut path = PathBuilder::new();
    path.push_rect(rectangle);
    if let Some(path) = path.finish() {
        surface.set_fill(Some(grey(lightness)));
        surface.draw_path(&path);
    }
}

/// A text in pieces that one font draws.
fn runs<'t>(text: &'t str, is_bold: bool, fonts: &Fonts) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut previous: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let changes = previous.is_some_and(|last| !std::ptr::eq(fonts.of(last, is_bold), fonts.of(letter, is_bold)));
        if changes {
            found.extend(text.get(start..at));
            start = at;
        }
        previous = Some(letter);
    }
    found.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    found
}

/// All texts of a document, for the choice of its fonts.
fn texts(document: &Document) -> String {
    let mut all = format!("{}{}", document.title, document.foot);
    for part in &document.parts {
        match part {
            Part::Title(text) | Part::Heading(text) | Part::Text { text, .. } => all.push_str(text),
            Part::Pair { label, value, .. } => all.extend([label.as_str(), value.as_str()]),
            Part::Table { columns, rows } => {
                all.extend(columns.iter().map(|column| column.head.as_str()));
                all.extend(rows.iter().flat_map(|row| &row.cells).map(String::as_str));
            }
            Part::Signatures(who) => all.extend(who.iter().map(String::as_str)),
            Part::Rule | Part::Gap => {}
        }
    }
    all
}

#[cfg(test)]
pub(in crate::outside::print) mod tests {
    use super::*;
    use crate::domain::language::Language;
    use crate::domain::paper::{Column, PaperKind, Row, Sheet, Tone};

    /// A document with one of everything.
    pub(in crate::outside::print) fn sample() -> Document {
        let column = |head: &str, is_figure| Column { head: head.to_owned(), is_figure };
        let row = |cells: [&str; 3], tone| Row { cells: cells.map(str::to_owned).to_vec(), tone };
        Document {
            kind: PaperKind::ShiftReport,
            number: Some(412),
            title: "Отчёт смены 412".to_owned(),
            language: Language::Ru,
            sheet: Sheet::A4,
            parts: vec![
                Part::Title("Салон «Ақ Гүл»".to_owned()),
                Part::Heading("Выручка".to_owned()),
                Document::text(
                    "Wypełniacz ust 1 ml, z bardzo długą nazwą, która nie mieści się w jednym wierszu rolki",
                ),
                Document::pair("Наличные", "1 965 000 ₸"),
                Document::total("К оплате", "−9 000,50 ₽"),
                Part::Rule,
                Part::Table {
                    columns: vec![column("Счёт", false), column("По книге", true), column("По картам", true)],
                    rows: vec![
                        row(["Бонусы клиентов", "1 193 204", "1 193 204"], Tone::Plain),
                        row(["Итого", "1 193 204", "1 193 204"], Tone::Strong),
                    ],
                },
                Part::Gap,
                Part::Signatures(vec!["Администратор Дана Омарова".to_owned(), "Менеджер".to_owned()]),
                Document::note("c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00"),
            ],
            foot: "Отчёт смены 412 · Ақ Гүл".to_owned(),
        }
    }

    #[test]
    fn the_same_document_gives_the_same_bytes_and_long_ones_many_pages() {
        let document = sample();
        let fonts = Fonts::with(&texts(&document), &[]).expect("letters");
        let once = pages(&document, &fonts).expect("made");
        assert!(once.starts_with(b"%PDF-") && once.len() < 60_000, "{}", once.len());
        assert_eq!(pages(&document, &fonts).expect("made"), once);
        let long = Document { parts: document.parts.iter().cycle().take(900).cloned().collect(), ..document };
        let laid = arrange(&long, &fonts);
        assert!(laid.len() > 10, "{}", laid.len());
        for (page, number) in laid.iter().zip(1..) {
            let foot = format!("{number} / {}", laid.len());
            assert!(page.items.iter().any(|item| matches!(item, Item::Text { text, .. } if *text == foot)));
            for item in &page.items {
                let (x, y, right) = match item {
                    Item::Text { x, y, size, is_bold, text, .. } => {
                        (*x, *y, x + i32::try_from(fonts.wide(text, *is_bold)).expect("narrow") * size / 1_000)
                    }
                    Item::Line { x, y, width, .. } | Item::Ground { x, y, width, .. } => (*x, *y, x + width),
                };
                assert!(x >= 0 && y <= page.height && right <= page.width - 460, "{item:?}");
            }
        }
    }

    #[test]
    fn a_receipt_is_one_narrow_page_as_long_as_its_text() {
        let fonts = Fonts::with(&texts(&sample()), &[]).expect("letters");
        let laid = arrange(&Document { sheet: Sheet::Roll, ..sample() }, &fonts);
        assert_eq!((laid.len(), laid[0].width), (1, 2_270));
        assert!(laid[0].height < 6_000, "{}", laid[0].height);
    }

    #[test]
    fn runs_change_where_the_font_does() {
        let fonts = Fonts::with("ab", &[]).expect("letters");
        assert_eq!(runs("ab ab", false, &fonts), ["ab ab"]);
        assert!(runs("", false, &fonts).is_empty());
    }
}
