//! A document as it will stand on a roll of 80 mm, with what can be done with it.

use std::cell::Cell;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::paper::{KeepPaper, ReadPrinter};
use crate::desk::{Answer, DeskError};
use crate::domain::paper::{Document, PaperSize, PrinterSettings};
use crate::outside::places;
use crate::outside::print::{Form, Job, PaperLine, Way, lines};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::put;

/// How many letters a line of the preview has: the wider roll.
const LETTERS: usize = PaperSize::Roll80.letters();

/// Documents to look at, print and save, one at a time.
pub struct PaperPage {
    documents: Vec<Document>,
    /// Which of them is shown.
    at: usize,
    printer: Option<PrinterSettings>,
    is_copy: bool,
    first_row: usize,
    /// How many rows one sees, known once it was drawn.
    shown: Cell<usize>,
}

impl PaperPage {
    /// A document to look at before it is printed.
    pub fn new(document: Document) -> Self {
        Self::last_of(vec![document])
    }

    /// Several documents of one thing, such as a receipt and what was taken back of it: the last is shown first.
    pub fn last_of(documents: Vec<Document>) -> Self {
        let at = documents.len().saturating_sub(1);
        Self { documents, at, printer: None, is_copy: false, first_row: 0, shown: Cell::new(1) }
    }

    /// The document that is shown.
    fn document(&self) -> Option<&Document> {
        self.documents.get(self.at)
    }

    /// The lines of the preview.
    fn lines(&self) -> Vec<PaperLine> {
        self.document().map(|document| lines(document, LETTERS)).unwrap_or_default()
    }

    /// Shows another of the documents.
    fn step(&mut self, forwards: bool, turn: &mut Turn<'_>) {
        let at = if forwards { self.at + 1 } else { self.at.saturating_sub(1) };
        if at != self.at && at < self.documents.len() {
            (self.at, self.printer, self.is_copy, self.first_row) = (at, None, false, 0);
            self.refresh(turn);
        }
    }

    /// Sends the document off.
    fn send(&self, way: Way, turn: &mut Turn<'_>) {
        let market = turn.view().salon.as_ref().map(|salon| salon.market);
        if let (Some(document), Some(market)) = (self.document().cloned(), market) {
            turn.print(Job { document, market, way });
        }
    }

    /// Saves it in a form.
    fn save(&self, form: Form, turn: &mut Turn<'_>) {
        self.send(Way::Save(form, places::papers_folder()), turn);
    }
}

impl Screen for PaperPage {
    fn title(&self, view: &View) -> String {
        let title = self.document().map_or("", |document| document.title.as_str());
        view.say_with("paper-of", args!["title" => title])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Paper]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        let mut offers = vec![Action::Print, Action::SavePdf, Action::SaveText, Action::SaveCsv];
        offers.extend((self.at > 0).then_some(Action::Left));
        offers.extend((self.at + 1 < self.documents.len()).then_some(Action::Right));
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        match self.document().cloned() {
            Some(document) if document.kind.is_kept() => turn.ask(KeepPaper { document }),
            Some(_) | None => turn.ask(ReadPrinter {}),
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        if let Action::Left | Action::Right = action {
            self.step(action == Action::Right, turn);
            return Handled::Yes;
        }
        let last = self.lines().len().saturating_sub(self.shown.get());
        let page = self.shown.get();
        self.first_row = match action {
            Action::Up => self.first_row.saturating_sub(1),
            Action::Down => self.first_row + 1,
            Action::PageUp => self.first_row.saturating_sub(page),
            Action::PageDown => self.first_row + page,
            Action::First => 0,
            Action::Last => last,
            Action::Print => {
                if let Some(printer) = self.printer.clone() {
                    self.send(Way::Print(printer), turn);
                }
                self.first_row
            }
            Action::SavePdf | Action::SaveText | Action::SaveCsv if self.printer.is_none() => self.first_row,
            Action::SavePdf => {
                self.save(Form::Pdf, turn);
                self.first_row
            }
            Action::SaveText => {
                let size = self.printer.as_ref().map_or(PaperSize::Roll80, |printer| printer.size);
                self.save(Form::Text(size.letters()), turn);
                self.first_row
            }
            Action::SaveCsv => {
                self.save(Form::Csv, turn);
                self.first_row
            }
            _ => return Handled::No,
        }
        .min(last);
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, _turn: &mut Turn<'_>) {
        match answer {
            Answer::KeepPaper(kept) => {
                if let Some(shown) = self.documents.get_mut(self.at) {
                    *shown = kept.document;
                }
                (self.is_copy, self.printer) = (kept.is_copy, Some(kept.printer));
            }
            Answer::ReadPrinter(printer) => self.printer = Some(printer),
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        // What was not kept is not printed: a second print could differ from the first.
        turn.say_error(error);
        turn.close();
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let lines = self.lines();
        let signs = view.theme.signs();
        let note = u16::from(self.is_copy);
        self.shown.set(usize::from(area.height.saturating_sub(note)).max(1));
        let width = u16::try_from(LETTERS).unwrap_or(u16::MAX);
        let left = area.x + area.width.saturating_sub(width) / 2;
        let buffer = frame.buffer_mut();
        if self.is_copy {
            let text = view.say("paper-copy");
            put(buffer, left, area.y, area.right(), &text, view.style(Meaning::Dim), signs.ellipsis);
        }
        for (row, line) in area.rows().skip(usize::from(note)).zip(lines.iter().skip(self.first_row)) {
            let meaning = if line.is_strong { Meaning::Title } else { Meaning::Text };
            let shift = if line.is_large { width / 4 } else { 0 }; // large letters take twice their place
            put(buffer, left + shift, row.y, area.right(), &line.text, view.style(meaning), signs.ellipsis);
        }
        let edge = area.right().saturating_sub(1);
        if self.first_row > 0 {
            put(buffer, edge, area.y, area.right(), signs.more_above, view.style(Meaning::Hint), "");
        }
        if self.first_row + self.shown.get() < lines.len() {
            let bottom = area.bottom().saturating_sub(1);
            put(buffer, edge, bottom, area.right(), signs.more_below, view.style(Meaning::Hint), "");
        }
    }
}
