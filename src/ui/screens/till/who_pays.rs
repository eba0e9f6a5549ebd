//! Who is to pay: the visits of today whose bill is open.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::visit::Day;
use crate::desk::{Answer, Noun};
use crate::domain::visit::{BoardVisit, VisitState};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{cut, put, width};
use crate::words::format;

use super::page::Page;
use super::{market, money};

/// The visits that wait for payment, earliest first.
#[derive(Default)]
pub struct WhoPays {
    visits: Option<Vec<BoardVisit>>,
    at: usize,
}

impl WhoPays {
    /// The screen, empty until the salon answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// The visits, none before the answer came.
    fn visits(&self) -> &[BoardVisit] {
        self.visits.as_deref().unwrap_or_default()
    }
}

impl Screen for WhoPays {
    fn title(&self, view: &View) -> String {
        view.say("till-who-pays")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Visits, Noun::Till]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        if self.visits().is_empty() { vec![Action::Back] } else { vec![Action::Open, Action::Back] }
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(Day::default());
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let last = self.visits().len().saturating_sub(1);
        match action {
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Down => self.at = (self.at + 1).min(last),
            Action::First => self.at = 0,
            Action::Last => self.at = last,
            Action::Open | Action::Pay => {
                if let Some(visit) = self.visits().get(self.at) {
                    turn.go(Destination::Pay(visit.id));
                }
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, _turn: &mut Turn<'_>) {
        if let Answer::Day(board) = answer {
            let to_pay = board.visits.into_iter().filter(|visit| visit.state == VisitState::ToPay).collect();
            self.visits = Some(to_pay);
            self.at = self.at.min(self.visits().len().saturating_sub(1));
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut page = Page::new(area, frame.buffer_mut(), view);
        page.gap();
        page.line(&self.title(view), Meaning::Title);
        page.gap();
        if self.visits.is_some() && self.visits().is_empty() {
            page.text(&view.say("till-nobody-pays"), Meaning::Hint);
            return;
        }
        let room = usize::from(page.rows_left()).max(1);
        let first = (self.at + 1).saturating_sub(room);
        for (at, visit) in self.visits().iter().enumerate().skip(first).take(room) {
            let Some(row) = page.next_row() else { return };
            let (buffer, _) = page.canvas();
            draw_visit(visit, at == self.at, row, buffer, view);
        }
    }
}

/// One visit: when, who, for what, how much.
fn draw_visit(visit: &BoardVisit, is_chosen: bool, row: Rect, buffer: &mut ratatui::buffer::Buffer, view: &View) {
    let signs = view.theme.signs();
    let style = view.style(if is_chosen { Meaning::Selected } else { Meaning::Text });
    buffer.set_style(row, style);
    if is_chosen {
        put(buffer, row.x, row.y, row.right(), signs.here, style, "");
    }
    let name = &visit.client.name;
    let name = format::full_name(&name.family, &name.given, &name.patronymic, market(view));
    let what = visit.procedure_names.in_language(view.words.language().code());
    let price = money(visit.price, view);
    let at = row.right().saturating_sub(width(&price) + 1);
    put(buffer, row.x + 2, row.y, row.right(), &format::clock(visit.starts.time()), style, "");
    put(buffer, row.x + 8, row.y, row.right(), &cut(&name, 22, signs.ellipsis), style, "");
    put(buffer, row.x + 31, row.y, at.saturating_sub(1), what, style, signs.ellipsis);
    put(buffer, at, row.y, row.right(), &price, style, "");
}
