//! The page of a record: what is written, the drawing and the products as modes of it, the forms above it.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::record::OpenRecord;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::VisitId;
use crate::domain::record::Part;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::screens::{FormScreen, PaperPage};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::rule;
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::text::{clear, put, width};
use crate::words::format::{clock, day_numbers};

use super::addition::Addition;
use super::aftercare::sheet;
use super::details::Details;
use super::diagram::{Diagram, SIZE};
use super::overview;
use super::products::Products;
use super::sign::Sign;
use super::writer::Writer;
use super::zones::Zones;

/// From this width on the drawing stands beside the parts.
const DRAWN_FROM: u16 = 100;

/// What the page is used for at the moment.
enum Mode {
    /// Looking at the whole.
    Overview,
    /// Marking zones.
    Zones(Box<Zones>),
    /// Noting products.
    Products(Box<Products>),
}

/// The record of a visit.
pub struct RecordScreen {
    visit: VisitId,
    writer: Option<Writer>,
    mode: Mode,
    place: ListPlace,
}

impl RecordScreen {
    /// Of a visit.
    pub fn new(visit: VisitId) -> Self {
        Self { visit, writer: None, mode: Mode::Overview, place: ListPlace::new() }
    }

    /// The part that is chosen.
    fn part(&self) -> Option<Part> {
        let parts = &self.writer.as_ref()?.protocol().parts;
        parts.get(self.place.at(parts.len())).copied()
    }

    /// Opens a part for writing.
    fn open(&mut self, part: Part, turn: &mut Turn<'_>) {
        let Some(writer) = &self.writer else { return };
        if !writer.may_write(turn.view()) {
            let key = if writer.is_signed() { "record-refused-signed" } else { "record-read-only" };
            turn.say(Message::note(turn.view().say(key)));
            return;
        }
        match part {
            Part::Zones => self.mode = Mode::Zones(Box::new(Zones::new(writer))),
            Part::Products => self.mode = Mode::Products(Box::default()),
            // A form is filled with what the salon has.
            _ if writer.is_kept() => turn.show(FormScreen::new(Details::new(writer, part), turn.view())),
            _ => {}
        }
    }

    /// Proposes what was set last time, where nothing is written yet.
    fn as_last(&mut self, turn: &mut Turn<'_>) {
        let view = turn.view();
        let Some(writer) = self.writer.as_mut().filter(|writer| writer.may_write(view)) else { return };
        let Some((day, last)) = &writer.page.last else {
            turn.say(Message::note(view.say("record-no-last")));
            return;
        };
        let day = day_numbers(*day, view.words.language());
        writer.sheet = writer.sheet.as_last_time(last);
        writer.changed(turn);
        turn.say(Message::done(view.say_with("record-as-last", args!["day" => day])));
    }

    /// The intents of the page as a whole.
    fn act_on_whole(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let Some(writer) = &self.writer else { return Handled::No };
        match action {
            Action::Open | Action::Edit => match self.part() {
                Some(part) => self.open(part, turn),
                None => return Handled::No,
            },
            Action::RecordZones if writer.protocol().has(Part::Zones) => self.open(Part::Zones, turn),
            Action::RecordProducts if writer.protocol().has(Part::Products) => self.open(Part::Products, turn),
            Action::RecordDetails => self.open(Part::Notes, turn),
            Action::RecordAsLast => self.as_last(turn),
            Action::SignRecord if !writer.is_signed() => {
                if writer.is_kept() {
                    turn.show(FormScreen::new(Sign::new(writer), view));
                }
            }
            Action::AddToRecord if writer.is_signed() => {
                turn.show(FormScreen::new(Addition::new(writer.visit()), view));
            }
            Action::PrintAftercare => match sheet(&writer.page, view) {
                Some(document) => turn.show(PaperPage::new(document)),
                None => turn.say(Message::note(view.say("record-no-aftercare"))),
            },
            action => return Handled::from(self.place.act(action, writer.protocol().parts.len())),
        }
        Handled::Yes
    }

    /// Who, what, when; where the record stands.
    fn draw_head(&self, writer: &Writer, area: Rect, frame: &mut Frame<'_>, view: &View) {
        let buffer = frame.buffer_mut();
        let (page, signs) = (&writer.page, view.theme.signs());
        let language = view.words.language();
        let head = [
            page.client_name.clone(),
            page.procedure.in_language(language.code()).to_owned(),
            format!("{} {}", day_numbers(page.starts.date(), language), clock(page.starts.time())),
            page.specialist.clone(),
        ];
        let head = head.join(&format!(" {} ", signs.middot));
        put(buffer, area.x + 2, area.y, area.right(), &head, view.style(Meaning::Title), signs.ellipsis);
        let (text, means) = overview::standing(page.record.as_ref(), view);
        let row = Rect { y: area.y + 1, height: 1, ..area };
        let word = match &self.mode {
            Mode::Overview => String::new(),
            Mode::Zones(_) => view.say("record-part-zones"),
            Mode::Products(_) => view.say("record-products-title"),
        };
        rule(row, buffer, &view.theme, &word);
        let x = area.right().saturating_sub(width(&text) + 3);
        put(buffer, x, row.y, area.right(), &format!(" {text} "), view.style(means), signs.ellipsis);
    }
}

impl Screen for RecordScreen {
    fn title(&self, view: &View) -> String {
        view.say("record-title")
    }

    fn layers(&self) -> &'static [Layer] {
        match self.mode {
            Mode::Overview => &[Layer::Record, Layer::List],
            Mode::Zones(_) => &[Layer::Zones],
            Mode::Products(_) => &[Layer::Products],
        }
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Records, Noun::Visits]
    }

    fn wants_text(&self) -> bool {
        !matches!(self.mode, Mode::Overview)
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let Some(writer) = &self.writer else { return vec![Action::Back] };
        match self.mode {
            Mode::Zones(_) => vec![Action::MarkZone, Action::TurnDiagram, Action::Back],
            Mode::Products(_) => vec![Action::Open, Action::Remove, Action::Back],
            Mode::Overview => {
                let mut offers = Vec::new();
                if writer.may_write(view) {
                    offers.push(Action::Open);
                    offers.extend(writer.protocol().has(Part::Zones).then_some(Action::RecordZones));
                    offers.extend(writer.protocol().has(Part::Products).then_some(Action::RecordProducts));
                    offers.push(Action::RecordDetails);
                    offers.extend(writer.page.last.is_some().then_some(Action::RecordAsLast));
                }
                if writer.page.record.is_some() && !writer.is_signed() {
                    offers.push(Action::SignRecord);
                }
                let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::WriteRecords));
                if writer.is_signed() && may {
                    offers.push(Action::AddToRecord);
                }
                offers.extend([Action::PrintAftercare, Action::Back]);
                offers
            }
        }
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(OpenRecord { visit: self.visit });
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let Some(writer) = &mut self.writer else { return Handled::No };
        let done = match &mut self.mode {
            Mode::Overview => return self.act_on_whole(action, turn),
            Mode::Zones(zones) => zones.act(action, writer),
            Mode::Products(products) => products.act(action, writer, turn),
        };
        match done {
            Some(true) => writer.changed(turn),
            Some(false) => {}
            None if matches!(action, Action::Back | Action::Open) => self.mode = Mode::Overview,
            None => return Handled::No,
        }
        Handled::Yes
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let Some(writer) = &mut self.writer else { return Handled::No };
        match &mut self.mode {
            Mode::Overview => Handled::No,
            Mode::Zones(zones) => match zones.key(key, writer) {
                Some(true) => {
                    writer.changed(turn);
                    Handled::Yes
                }
                Some(false) => Handled::Yes,
                None => Handled::No,
            },
            Mode::Products(products) => Handled::from(products.key(key)),
        }
    }

    fn paste(&mut self, text: &str, _turn: &mut Turn<'_>) -> Handled {
        match &mut self.mode {
            Mode::Products(products) => {
                products.paste(text);
                Handled::Yes
            }
            _ => Handled::No,
        }
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match (answer, &mut self.writer) {
            (Answer::OpenRecord(page), None) => {
                let writer = Writer::new(page);
                // Whoever opens an empty record wants to write it.
                if writer.page.record.is_none() && writer.may_write(turn.view()) && writer.protocol().has(Part::Zones) {
                    self.mode = Mode::Zones(Box::new(Zones::new(&writer)));
                }
                self.writer = Some(writer);
            }
            (Answer::OpenRecord(page), Some(writer)) if writer.is_kept() => *writer = Writer::new(page),
            (Answer::WriteRecord(record), Some(writer)) => writer.kept(record, turn),
            (Answer::FindProduct(found), Some(writer)) => {
                if let Mode::Products(products) = &mut self.mode
                    && products.found(found, writer, turn)
                {
                    writer.changed(turn);
                }
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        if let Mode::Products(products) = &mut self.mode
            && products.refused(error, turn)
        {
            return Handled::Yes;
        }
        if let Some(writer) = &mut self.writer {
            writer.refused();
            self.refresh(turn);
        }
        Handled::No
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        clear(frame.buffer_mut(), area, view.style(Meaning::Text));
        let Some(writer) = self.writer.as_ref().filter(|_| area.height > 3) else { return };
        self.draw_head(writer, area, frame, view);
        let body = Rect { y: area.y + 2, height: area.height - 2, ..area };
        let buffer = frame.buffer_mut();
        match &self.mode {
            Mode::Zones(zones) => zones.draw(body, buffer, view, writer),
            Mode::Products(products) => products.draw(body, buffer, view, writer),
            Mode::Overview => {
                let is_drawn = area.width >= DRAWN_FROM && writer.protocol().has(Part::Zones);
                let taken = if is_drawn { SIZE.0 + 2 } else { 0 };
                let parts = Rect { width: body.width.saturating_sub(taken + 1), ..body };
                overview::draw(parts, buffer, view, writer, &self.place);
                if is_drawn {
                    let marks = &writer.sheet.zones;
                    let usual = if writer.protocol().opens_at_body { Diagram::Body } else { Diagram::Face };
                    let diagram = marks.first().map_or(usual, |mark| Diagram::of(mark.zone));
                    let (x, width) = (parts.right() + 1, SIZE.0.min(body.width));
                    diagram.draw(Rect { x, width, ..body }, buffer, view, marks, None);
                }
            }
        }
    }
}
