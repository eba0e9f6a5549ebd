//! What a client was asked before: the answerings, and the answers of one as they were given.

use crate::args;
use crate::desk::anamnesis::{AnsweringShown, ShowAnamnesis, ShowAnswering};
use crate::desk::{Answer, Noun};
use crate::domain::anamnesis::{Given, PastAnswering, Question};
use crate::domain::ids::{AnamnesisId, ClientId};
use crate::ui::action::Action;
use crate::ui::screen::{Handled, Turn, View};
use crate::ui::screens::{ListScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::{anamnesis, format};

/// The answerings of a client, the latest first.
pub(super) struct Answerings {
    client: ClientId,
    name: String,
}

impl Answerings {
    /// Of a client.
    pub(super) fn of(client: ClientId) -> Self {
        Self { client, name: String::new() }
    }
}

impl Listing for Answerings {
    type Row = PastAnswering;

    fn title(&self) -> &'static str {
        "action-anamnesis-history"
    }

    fn head(&self, view: &View) -> String {
        view.say_with("anamnesis-history-of", args!["name" => self.name.clone()])
    }

    fn nothing(&self) -> &'static str {
        "anamnesis-history-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Anamnesis]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowAnamnesis { client: self.client });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<PastAnswering>> {
        let Answer::ShowAnamnesis(shown) = answer else { return None };
        self.name = shown.name;
        Some(shown.history)
    }

    fn id(row: &PastAnswering) -> i64 {
        row.confirmed.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("anamnesis-column-day"), 12),
            Column::share(view.say("anamnesis-column-by"), 1),
            Column::fixed(view.say("anamnesis-column-answers"), 10).right(),
            Column::fixed(view.say("anamnesis-column-as-before"), 14).right(),
        ]
    }

    fn cells(&self, row: &PastAnswering, view: &View) -> Vec<TableCell> {
        vec![
            TableCell::text(format::day_numbers(row.confirmed.on, view.words.language())),
            TableCell::text(&row.confirmed.by),
            TableCell::text(row.answers.to_string()),
            TableCell::meant(row.as_before.to_string(), Meaning::Dim),
        ]
    }

    fn aside(&self, row: &PastAnswering, view: &View) -> Vec<(String, Meaning)> {
        vec![(view.say_with("anamnesis-version", args!["version" => row.version.to_string()]), Meaning::Hint)]
    }

    fn offers(&self, row: Option<&PastAnswering>, _view: &View) -> Vec<Action> {
        row.map(|_| Action::Open).into_iter().collect()
    }

    fn act(&mut self, action: Action, row: Option<&PastAnswering>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open, Some(row)) => {
                turn.show(ListScreen::new(OneAnswering { id: row.confirmed.id, shown: None }));
                Handled::Yes
            }
            _ => Handled::No,
        }
    }
}

/// The answers of one answering.
struct OneAnswering {
    id: AnamnesisId,
    shown: Option<AnsweringShown>,
}

/// A question and what was answered.
struct Answered {
    at: i64,
    question: Question,
    given: Given,
    as_before: bool,
}

impl Listing for OneAnswering {
    type Row = Answered;

    fn title(&self) -> &'static str {
        "action-anamnesis-history"
    }

    fn head(&self, view: &View) -> String {
        let Some(shown) = &self.shown else { return String::new() };
        let day = format::day_numbers(shown.confirmed.on, view.words.language());
        view.say_with("anamnesis-confirmed", args!["day" => day, "who" => shown.confirmed.by.clone()])
    }

    fn nothing(&self) -> &'static str {
        "anamnesis-history-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowAnswering { answering: self.id });
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<Answered>> {
        let Answer::ShowAnswering(shown) = answer else { return None };
        let answered = shown.questionnaire.questions.iter().filter_map(|question| {
            let given = shown.answers.get(&question.code)?.clone();
            Some((question.clone(), given, shown.as_before.contains(&question.code)))
        });
        let rows = answered
            .zip(0..)
            .map(|((question, given, as_before), at)| Answered { at, question, given, as_before })
            .collect();
        self.shown = Some(shown);
        Some(rows)
    }

    fn id(row: &Answered) -> i64 {
        row.at
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("anamnesis-column-question"), 3),
            Column::share(view.say("anamnesis-column-answer"), 2),
        ]
    }

    fn cells(&self, row: &Answered, view: &View) -> Vec<TableCell> {
        let means = if row.as_before { Meaning::Dim } else { Meaning::Text };
        vec![
            TableCell::meant(anamnesis::question(&row.question, &view.words), means),
            TableCell::meant(anamnesis::answer(&row.question, &row.given, &view.words), means),
        ]
    }

    fn aside(&self, row: &Answered, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![
            (view.say(anamnesis::section(row.question.section)), Meaning::Dim),
            (anamnesis::question(&row.question, &view.words).to_owned(), Meaning::Label),
            (anamnesis::answer(&row.question, &row.given, &view.words), Meaning::Text),
        ];
        if row.as_before {
            lines.push((view.say("anamnesis-was-as-before"), Meaning::Hint));
        }
        lines
    }

    fn offers(&self, _row: Option<&Answered>, _view: &View) -> Vec<Action> {
        Vec::new()
    }

    fn act(&mut self, _action: Action, _row: Option<&Answered>, _turn: &mut Turn<'_>) -> Handled {
        Handled::No
    }
}
