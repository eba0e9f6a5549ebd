//! A line of a score, by whatever it is sorted.

use crate::args;
use crate::desk::score::{DayScore, PersonScore, RuleScore, Score, ShiftScore};
use crate::domain::catalogue::Names;
use crate::domain::standard::{Seen, Tally};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::score::rate;

use super::chart::bar;

/// By what a score is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum By {
    /// Rule by rule, the worst first.
    #[default]
    Rule,
    /// Person by person.
    Person,
    /// Day by day.
    Day,
    /// Shift by shift.
    Shift,
}

impl By {
    /// All of them, in the order in which Tab goes through them.
    const ALL: [Self; 4] = [Self::Rule, Self::Person, Self::Day, Self::Shift];

    /// The one after it, or before it.
    pub(super) fn turned(self, forwards: bool) -> Self {
        let at = Self::ALL.iter().position(|by| *by == self).unwrap_or(0);
        let by = if forwards { at + 1 } else { at + Self::ALL.len() - 1 };
        Self::ALL[by % Self::ALL.len()]
    }

    /// The key of its title.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Rule => "score-by-rule",
            Self::Person => "score-by-person",
            Self::Day => "score-by-day",
            Self::Shift => "score-by-shift",
        }
    }

    /// The columns.
    pub(super) fn columns(self, view: &View) -> Vec<Column> {
        let mut columns = match self {
            Self::Rule => {
                vec![Column::fixed(view.say("score-column-number"), 4), Column::share(view.say("score-column-rule"), 1)]
            }
            Self::Person => vec![Column::share(view.say("score-column-person"), 1)],
            Self::Day => vec![Column::share(view.say("score-column-day"), 1)],
            Self::Shift => vec![Column::share(view.say("score-column-shift"), 1)],
        };
        columns.push(Column::fixed(view.say("score-column-kept"), 6).right());
        columns.push(Column::fixed(String::new(), BAR));
        columns.push(Column::fixed(view.say("score-column-of"), 7).right());
        let seen = || Column::fixed(view.say("score-column-seen"), 6).right();
        match self {
            // The names of rules are long; what was seen of them stands beside the list anyway.
            Self::Rule => columns.push(seen().from(70)),
            Self::Person => columns.push(seen()),
            Self::Day | Self::Shift => {}
        }
        columns
    }
}

/// Columns of a bar.
const BAR: u16 = 8;

/// A line of a score.
pub enum Row {
    /// A rule, with its place among them by name.
    Rule(Box<RuleScore>, i64),
    /// A person.
    Person(PersonScore),
    /// A day.
    Day(DayScore),
    /// A shift.
    Shift(ShiftScore),
}

impl Row {
    /// The lines of a score.
    pub(super) fn all(score: &Score, by: By) -> Vec<Self> {
        match by {
            By::Rule => {
                let mut names: Vec<_> = score.rules.iter().map(|line| &line.rule).collect();
                names.sort_unstable();
                let place = |line: &RuleScore| names.iter().position(|rule| **rule == line.rule).unwrap_or(0);
                let rows = score.rules.iter();
                rows.map(|line| {
                    let at = i64::try_from(place(line)).unwrap_or(0);
                    Self::Rule(Box::new(line.clone()), if line.is_observed { -1 - at } else { at })
                })
                .collect()
            }
            By::Person => score.people.iter().cloned().map(Self::Person).collect(),
            // The days to come have nothing to tell.
            By::Day => score.days.iter().filter(|line| line.day <= score.today).copied().map(Self::Day).collect(),
            By::Shift => score.shifts.iter().cloned().map(Self::Shift).collect(),
        }
    }

    /// What stays the same of it when others change around it.
    pub(super) fn id(&self) -> i64 {
        match self {
            Self::Rule(_, at) => *at,
            Self::Person(line) => line.staff.0,
            Self::Day(line) => i64::from(line.day.year()) * 400 + i64::from(line.day.day_of_year()),
            Self::Shift(line) => line.shift.map_or(0, |shift| shift.0),
        }
    }

    /// How it was kept, as counted.
    pub(super) fn tally(&self) -> Tally {
        match self {
            Self::Rule(line, _) => line.tally,
            Self::Person(line) => line.tally,
            Self::Day(line) => line.tally,
            Self::Shift(line) => line.tally,
        }
    }

    /// What it is called.
    pub(super) fn name(&self, view: &View) -> String {
        match self {
            Self::Rule(line, _) => named(&line.title, view),
            Self::Person(line) => line.name.clone(),
            Self::Day(line) => format::day_short(line.day, &view.words),
            Self::Shift(line) => match (line.shift, line.opened) {
                (Some(shift), Some(opened)) => {
                    let opened = format::date_time(opened, &view.words);
                    let values = args!["number" => shift.to_string(), "opened" => opened, "name" => line.by.as_str()];
                    view.say_with("score-shift", values)
                }
                _ => view.say("score-shift-none"),
            },
        }
    }

    /// In its columns.
    pub(super) fn cells(&self, view: &View) -> Vec<TableCell> {
        let tally = self.tally();
        let mut cells = Vec::new();
        if let Self::Rule(line, _) = self {
            cells.push(TableCell::meant(line.number.clone(), Meaning::Dim));
        }
        cells.push(TableCell::text(self.name(view)));
        cells.push(TableCell::text(rate(tally.rate(), &view.words)));
        cells.push(bar(tally.rate(), BAR, view));
        let of = match tally.possible() {
            0 => String::new(),
            possible => format!("{}/{possible}", tally.done),
        };
        cells.push(TableCell::meant(of, Meaning::Dim));
        match self {
            Self::Rule(line, _) => cells.push(seen(line.seen)),
            Self::Person(line) => cells.push(seen(line.seen)),
            Self::Day(_) | Self::Shift(_) => {}
        }
        cells
    }
}

/// How often a manager saw it kept, of how often they looked.
fn seen(seen: Seen) -> TableCell {
    match seen.all() {
        0 => TableCell::default(),
        all => TableCell::meant(format!("{}/{all}", seen.yes), Meaning::Label),
    }
}

/// A name in the language of the console.
pub(super) fn named(names: &Names, view: &View) -> String {
    names.in_language(view.words.language().code()).to_owned()
}
