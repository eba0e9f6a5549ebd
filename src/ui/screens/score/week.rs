//! The weekly list: what a manager looks at, because no program can see it.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::args;
use crate::desk::score::{ListObservations, Observation, ObservationLine, Observe, WeekList};
use crate::desk::{Answer, Noun};
use crate::domain::standard::Kept;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::score::{kept_key, span};

use super::note_form::NoteForm;
use super::row::named;

/// The list of a week, at first of this one.
#[derive(Default)]
pub(super) struct WeekPage {
    week: Option<Date>,
    list: Option<WeekList>,
}

/// What stands of a line.
fn standing(line: &ObservationLine) -> Option<&Observation> {
    line.seen.last()
}

/// How it was kept, as a word with its meaning.
fn told(kept: Option<Kept>, view: &View) -> (String, Meaning) {
    match kept {
        Some(kept @ Kept::Yes) => (view.say(kept_key(kept)), Meaning::Good),
        Some(kept) => (view.say(kept_key(kept)), Meaning::Caution),
        None => (view.say("score-kept-open"), Meaning::Dim),
    }
}

impl WeekPage {
    /// Goes to another week. Those to come have no list.
    fn step(&mut self, weeks: i64, turn: &mut Turn<'_>) {
        let Some(list) = &self.list else { return };
        let week = list.week.saturating_add(weeks.weeks());
        if week <= list.this_week {
            self.week = Some(week);
            self.ask(turn);
        }
    }

    /// Says how a rule was kept; a note that stands stays.
    fn say(&self, line: &ObservationLine, kept: Kept, turn: &mut Turn<'_>) {
        let Some(list) = &self.list else { return };
        let note = standing(line).map(|seen| seen.note.clone()).unwrap_or_default();
        turn.ask(Observe { week: list.week, staff: line.staff, rule: line.rule.clone(), kept, note });
    }

    /// Whether it may be kept today.
    fn is_open(&self) -> bool {
        self.list.as_ref().is_some_and(|list| list.is_open)
    }
}

impl Listing for WeekPage {
    type Row = (ObservationLine, i64);

    fn title(&self) -> &'static str {
        "score-list-title"
    }

    fn head(&self, view: &View) -> String {
        let Some(list) = &self.list else { return view.say(self.title()) };
        let seen = list.lines.iter().filter(|line| !line.seen.is_empty()).count();
        let values = args![
            "days" => span(list.week, list.week.saturating_add(6.days()), &view.words),
            "seen" => seen.to_string(),
            "all" => list.lines.len().to_string(),
        ];
        view.say_with("score-list-head", values)
    }

    fn nothing(&self) -> &'static str {
        "score-list-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Standard, Noun::Staff]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListObservations { week: self.week });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Self::Row>> {
        match answer {
            Answer::ListObservations(list) => {
                let rows = list.lines.iter().cloned().zip(0..).collect();
                self.list = Some(list);
                Some(rows)
            }
            Answer::Observe(()) => {
                turn.say(Message::done(turn.view().say("score-observed")));
                None
            }
            _ => None,
        }
    }

    fn id(row: &Self::Row) -> i64 {
        row.1
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("score-column-person"), 2),
            Column::share(view.say("score-column-rule"), 3),
            Column::fixed(view.say("score-column-how"), 16),
        ]
    }

    fn cells(&self, (line, _): &Self::Row, view: &View) -> Vec<TableCell> {
        let (text, means) = told(standing(line).map(|seen| seen.kept), view);
        vec![
            TableCell::text(line.name.clone()),
            TableCell::text(named(&line.title, view)),
            TableCell::meant(text, means),
        ]
    }

    fn aside(&self, (line, _): &Self::Row, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(named(&line.title, view), Meaning::Title), (line.name.clone(), Meaning::Label)];
        let act = named(&line.act, view);
        lines.extend((!act.is_empty()).then_some((act, Meaning::Text)));
        let said = |seen: &Observation| {
            let values = args![
                "when" => format::date_time(seen.at, &view.words),
                "name" => seen.by.as_str(),
                "kept" => view.say(kept_key(seen.kept)),
            ];
            view.say_with("score-list-said", values)
        };
        if let Some((latest, earlier)) = line.seen.split_last() {
            lines.push((String::new(), Meaning::Text));
            lines.push((said(latest), told(Some(latest.kept), view).1));
            lines.extend((!latest.note.is_empty()).then(|| (latest.note.clone(), Meaning::Text)));
            if !earlier.is_empty() {
                lines.push((view.say("score-list-earlier"), Meaning::Heading));
            }
            for seen in earlier.iter().rev() {
                lines.push((said(seen), Meaning::Dim));
                lines.extend((!seen.note.is_empty()).then(|| (seen.note.clone(), Meaning::Dim)));
            }
        }
        lines.push((String::new(), Meaning::Text));
        let hint = if self.is_open() { "score-list-how" } else { "score-list-closed" };
        lines.push((view.say(hint), Meaning::Hint));
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::WeekList, Layer::List]
    }

    fn offers(&self, row: Option<&Self::Row>, _view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if row.is_some() && self.is_open() {
            offers.extend([Action::Yes, Action::KeptPartly, Action::No, Action::Edit]);
        }
        offers.extend([Action::Left, Action::Right]);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Self::Row>, turn: &mut Turn<'_>) -> Handled {
        match (action, row, &self.list) {
            (Action::Left, ..) => self.step(-1, turn),
            (Action::Right, ..) => self.step(1, turn),
            (Action::Yes | Action::KeptPartly | Action::No, Some((line, _)), Some(list)) if list.is_open => {
                let kept = match action {
                    Action::Yes => Kept::Yes,
                    Action::No => Kept::No,
                    _ => Kept::Partly,
                };
                self.say(line, kept, turn);
            }
            (Action::Edit | Action::Open, Some((line, _)), Some(list)) if list.is_open => {
                turn.show(FormScreen::new(NoteForm::new(list.week, line.clone()), turn.view()));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
