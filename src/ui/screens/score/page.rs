//! How the standard is kept: one screen, sorted by rule, person, day or shift.

use jiff::civil::Date;

use crate::args;
use crate::desk::score::{ReadScore, Score};
use crate::desk::{Answer, Noun};
use crate::domain::ids::StaffId;
use crate::domain::standard::Period;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Turn, View};
use crate::ui::screens::{ListScreen, Listing, PaperPage};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::paper::score_report;
use crate::words::score::{rate, span};

use super::aside;
use super::not_done::NotDonePage;
use super::row::{By, Row, named};
use super::week::WeekPage;

/// The page.
pub struct ScorePage {
    by: By,
    period: Period,
    /// A day of the period; none is today.
    day: Option<Date>,
    /// Whose rules are shown; none is everybody's.
    person: Option<(StaffId, String)>,
    score: Option<Score>,
}

impl Default for ScorePage {
    fn default() -> Self {
        Self { by: By::Rule, period: Period::Week, day: None, person: None, score: None }
    }
}

impl ScorePage {
    /// The days that are looked at.
    fn days(&self, view: &View) -> (Date, Date) {
        self.period.around(self.day.unwrap_or_else(|| view.wall().date()))
    }

    /// Goes to the period before or after. What lies ahead has no score.
    fn step(&mut self, periods: i64, turn: &mut Turn<'_>) {
        let today = turn.view().wall().date();
        let day = self.period.step(self.day.unwrap_or(today), periods);
        self.day = (day <= today && self.period.around(day) != self.period.around(today)).then_some(day);
        self.ask(turn);
    }

    /// Looks into a line: where a rule was not kept, whose rules a person did not keep, one day alone.
    fn open(&mut self, row: &Row, turn: &mut Turn<'_>) {
        match row {
            Row::Rule(line, _) if line.is_observed => turn.show(ListScreen::new(WeekPage::default())),
            Row::Rule(line, _) => {
                let person = self.person.as_ref().map(|(staff, _)| *staff);
                let title = named(&line.title, turn.view());
                let days = self.days(turn.view());
                turn.show(ListScreen::new(NotDonePage::new(line.rule.clone(), title, person, days)));
            }
            Row::Person(line) => {
                (self.person, self.by) = (Some((line.staff, line.name.clone())), By::Rule);
                self.ask(turn);
            }
            Row::Day(line) => {
                (self.day, self.period, self.by) = (Some(line.day), Period::Day, By::Rule);
                self.ask(turn);
            }
            Row::Shift(line) => {
                if let Some(opened) = line.opened {
                    (self.day, self.period, self.by) = (Some(opened.date()), Period::Day, By::Rule);
                    self.ask(turn);
                }
            }
        }
    }
}

impl Listing for ScorePage {
    type Row = Row;

    fn title(&self) -> &'static str {
        "score-title"
    }

    fn head(&self, view: &View) -> String {
        let by = match &self.person {
            Some((_, name)) => view.say_with("score-of", args!["name" => name.as_str()]),
            None => view.say(self.by.title()),
        };
        let (from, to) = self.days(view);
        let mut parts = vec![by, span(from, to, &view.words)];
        parts.extend(self.score.as_ref().map(|score| rate(score.total.rate(), &view.words)));
        parts.join(&format!(" {} ", view.theme.signs().middot))
    }

    fn nothing(&self) -> &'static str {
        "score-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Standard, Noun::Visits, Noun::Desk]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        let (from, to) = self.days(turn.view());
        turn.ask(ReadScore { from, to, person: self.person.as_ref().map(|(staff, _)| *staff) });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Row>> {
        let Answer::ReadScore(score) = answer else { return None };
        let rows = Row::all(&score, self.by);
        self.score = Some(score);
        Some(rows)
    }

    fn id(row: &Row) -> i64 {
        row.id()
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        self.by.columns(view)
    }

    fn cells(&self, row: &Row, view: &View) -> Vec<TableCell> {
        row.cells(view)
    }

    fn aside(&self, row: &Row, view: &View) -> Vec<(String, Meaning)> {
        self.score.as_ref().map(|score| aside::lines(row, score, view)).unwrap_or_default()
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Score, Layer::List]
    }

    fn offers(&self, row: Option<&Row>, _view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        offers.extend(row.map(|_| Action::Open));
        offers.extend([Action::NextPane, Action::NextPeriod, Action::Left, Action::Right, Action::WeekList]);
        offers.extend([Action::Explain, Action::Print]);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Row>, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Open => match row {
                Some(row) => self.open(row, turn),
                None => return Handled::No,
            },
            Action::NextPane | Action::PreviousPane => {
                self.by = self.by.turned(action == Action::NextPane);
                self.person = None;
                self.ask(turn);
            }
            Action::NextPeriod => {
                self.period = self.period.next();
                self.ask(turn);
            }
            Action::Left => self.step(-1, turn),
            Action::Right => self.step(1, turn),
            Action::WeekList => turn.show(ListScreen::new(WeekPage::default())),
            // One step back: from one person's rules to all people.
            Action::Back if self.person.is_some() => {
                (self.person, self.by) = (None, By::Person);
                self.ask(turn);
            }
            Action::Explain | Action::Print => match (&self.score, &turn.view().salon) {
                (Some(score), _) if action == Action::Explain => {
                    let tally = row.map_or(score.total, Row::tally);
                    turn.show(aside::explain(tally, score, turn.view()));
                }
                (Some(score), Some(salon)) => {
                    turn.show(PaperPage::new(score_report(score, salon, &turn.view().words)));
                }
                _ => return Handled::No,
            },
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
