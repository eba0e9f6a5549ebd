//! The whole standard of a visit: every prompt by its moment, done, declined or missed, with who and when. What was done
//! and not marked at its moment is marked here, with a note.

use crate::args;
use crate::desk::standard::{ListPrompts, MarkPrompt, TakeBackMark};
use crate::desk::{Answer, Noun};
use crate::domain::ids::VisitId;
use crate::domain::standard::{Fact, Outcome, Prompt, RuleId, Value, VisitPrompts};
use crate::ui::action::Action;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::prompts::LATE;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, NotDone, Turn, View};
use crate::ui::screens::till::market;
use crate::ui::screens::{FormEnd, FormOwner, FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format::clock;
use crate::words::prompts::{Spoken, moment_key, outcome_key, reason_key, spoken, title, who_key};

use super::beside::may_keep;
use super::drawn::how_it_ended;
use super::why_not::WhyNot;

/// A prompt of the visit.
pub struct Row {
    id: i64,
    prompt: Prompt,
    /// Its moment is now, or it has passed.
    is_now: bool,
}

/// The list.
pub struct WholeStandard {
    visit: VisitId,
    shown: Option<VisitPrompts>,
    /// The rules in the order in which they were first seen here: their numbers as rows.
    seen: Vec<RuleId>,
    /// What waits for a note, because its moment is over.
    late: Option<MarkPrompt>,
    /// What was marked last here, while it can be taken back.
    marked: Option<RuleId>,
    /// Whether the prompt whose reason is asked for is such a one.
    is_late: bool,
}

impl WholeStandard {
    /// Of a visit.
    pub fn new(visit: VisitId) -> Self {
        Self { visit, shown: None, seen: Vec::new(), late: None, marked: None, is_late: false }
    }

    /// The prompt's texts with what is known; none where something is missing, as it is once the day is over.
    fn spoken(&self, prompt: &Prompt, view: &View) -> Option<Spoken> {
        spoken(prompt, &self.shown.as_ref()?.facts, market(view), &view.words)
    }

    /// The number of a rule as a row.
    fn number(&mut self, rule: &RuleId) -> i64 {
        let at = self.seen.iter().position(|seen| seen == rule).unwrap_or_else(|| {
            self.seen.push(rule.clone());
            self.seen.len() - 1
        });
        i64::try_from(at).unwrap_or(i64::MAX)
    }

    /// The rows: what was, what is open, what ended now; by their moments.
    fn rows(&mut self, view: &View) -> Vec<Row> {
        let Some(shown) = self.shown.clone() else { return Vec::new() };
        let earlier = shown.earlier.into_iter().map(|prompt| (prompt, false));
        let now = shown.ended.into_iter().rev().chain(shown.open).map(|prompt| (prompt, true));
        let mut rows: Vec<Row> = Vec::new();
        for (prompt, is_now) in earlier.chain(now) {
            // What is open and cannot be said in full is not asked for.
            if !is_now || prompt.mark.is_some() || self.spoken(&prompt, view).is_some() {
                rows.push(Row { id: self.number(&prompt.rule), prompt, is_now });
            }
        }
        rows.sort_by_key(|row| row.prompt.moment);
        rows
    }

    /// Marks a prompt; one whose moment has passed wants a note.
    fn mark(&mut self, row: &Row, outcome: Outcome, turn: &mut Turn<'_>) {
        let view = turn.view();
        if row.prompt.mark.is_some() || !may_keep(view) {
            return turn.say(Message::note(view.say("prompt-marked-already")));
        }
        let (visit, rule) = (self.visit, row.prompt.rule.clone());
        self.send(MarkPrompt { visit, rule, outcome, reason: None, words: String::new() }, !row.is_now, turn);
    }

    /// Sends a mark; first asks for a note where the moment is over and nothing is said of it yet.
    fn send(&mut self, mark: MarkPrompt, is_late: bool, turn: &mut Turn<'_>) {
        if is_late && mark.words.is_empty() {
            self.late = Some(mark);
            turn.show(FormScreen::new(LateNote, turn.view()));
        } else {
            self.marked = Some(mark.rule.clone());
            turn.ask(mark);
        }
    }
}

impl Listing for WholeStandard {
    type Row = Row;

    fn title(&self) -> &'static str {
        "prompt-whole-title"
    }

    fn head(&self, view: &View) -> String {
        match self.shown.as_ref().and_then(|shown| shown.facts.get(Fact::Name)) {
            Some(Value::Name(name)) => view.say_with("prompt-whole-title-of", args!["name" => name.as_str()]),
            _ => view.say(self.title()),
        }
    }

    fn nothing(&self) -> &'static str {
        "prompt-whole-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Standard, Noun::Visits, Noun::Comfort, Noun::Clients, Noun::Till]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListPrompts { visit: self.visit });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Row>> {
        match answer {
            Answer::ListPrompts(shown) => {
                self.shown = Some(shown);
                Some(self.rows(turn.view()))
            }
            Answer::TakeBackMark(_) => {
                turn.say(Message::done(turn.view().say("prompt-taken-back")));
                None
            }
            _ => None,
        }
    }

    fn id(row: &Row) -> i64 {
        row.id
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Prompts, Layer::List]
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(String::new(), 1),
            Column::fixed(view.say("prompt-column-moment"), 14).from(46),
            Column::share(view.say("prompt-column-what"), 3),
            Column::fixed(view.say("prompt-column-when"), 5),
            Column::share(view.say("prompt-column-who"), 1).from(70),
        ]
    }

    fn cells(&self, row: &Row, view: &View) -> Vec<TableCell> {
        let is_open = row.is_now && row.prompt.mark.is_none();
        let (sign, means) = if is_open {
            (view.theme.signs().here, Meaning::Voice)
        } else {
            how_it_ended(&row.prompt, view.theme.signs())
        };
        let title = title(&row.prompt, &view.words);
        let mark = row.prompt.mark.as_ref();
        vec![
            TableCell::meant(sign, means),
            TableCell::meant(view.say(moment_key(row.prompt.moment)), Meaning::Dim),
            TableCell::meant(title, if is_open { Meaning::Voice } else { Meaning::Text }),
            TableCell::meant(mark.map(|mark| clock(mark.wall.time())).unwrap_or_default(), Meaning::Dim),
            TableCell::meant(mark.map(|mark| mark.by.clone()).unwrap_or_default(), Meaning::Dim),
        ]
    }

    fn aside(&self, row: &Row, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(title(&row.prompt, &view.words).to_owned(), Meaning::Title)];
        let from = if row.prompt.number.is_empty() {
            view.say(moment_key(row.prompt.moment))
        } else {
            let middot = view.theme.signs().middot;
            format!("{} {middot} {}", row.prompt.number, view.say(moment_key(row.prompt.moment)))
        };
        lines.push((from, Meaning::Dim));
        let who = view.say(who_key(row.prompt.who));
        lines.push((view.say_with("prompt-for", args!["who" => who]), Meaning::Dim));
        lines.push((String::new(), Meaning::Text));
        let spoken = self.spoken(&row.prompt, view);
        if let Some(said) = spoken.as_ref().map(|spoken| spoken.say.as_str()).filter(|said| !said.is_empty()) {
            lines.push((view.say_with("prompt-say", args!["text" => said]), Meaning::Voice));
            lines.push((String::new(), Meaning::Text));
        }
        if let Some(act) = spoken.map(|spoken| spoken.act).filter(|act| !act.is_empty()) {
            lines.extend([(act, Meaning::Text), (String::new(), Meaning::Text)]);
        }
        lines.extend(told(row, view));
        lines
    }

    fn offers(&self, row: Option<&Row>, view: &View) -> Vec<Action> {
        match row.map(|row| row.prompt.mark.is_some()) {
            Some(false) if may_keep(view) => vec![Action::PromptDone, Action::PromptNotNow, Action::PromptWhyNot],
            Some(true) if may_keep(view) => vec![Action::Remove],
            _ => Vec::new(),
        }
    }

    fn act(&mut self, action: Action, row: Option<&Row>, turn: &mut Turn<'_>) -> Handled {
        if action == Action::Undo {
            let Some(rule) = self.marked.take() else { return Handled::No };
            turn.ask(TakeBackMark { visit: self.visit, rule });
            return Handled::Yes;
        }
        let Some(row) = row else { return Handled::No };
        match action {
            Action::PromptDone => self.mark(row, Outcome::Done, turn),
            Action::PromptNotNow => self.mark(row, Outcome::NotNow, turn),
            Action::PromptWhyNot if row.prompt.mark.is_none() => {
                self.is_late = !row.is_now;
                let name = title(&row.prompt, &turn.view().words).to_owned();
                turn.show(WhyNot::new(Some(self.visit), row.prompt.rule.clone(), name));
            }
            Action::Remove if row.prompt.mark.is_some() => {
                turn.ask(TakeBackMark { visit: self.visit, rule: row.prompt.rule.clone() });
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        match news {
            News::NotDone(NotDone { rule, outcome, reason, words, .. }) => {
                let visit = self.visit;
                self.send(MarkPrompt { visit, rule, outcome, reason: Some(reason), words }, self.is_late, turn);
            }
            News::Filled(name, draft) if name == LATE.name => {
                if let Some(mark) = self.late.take() {
                    self.send(MarkPrompt { words: draft.text("note").to_owned(), ..mark }, true, turn);
                }
            }
            _ => {}
        }
    }
}

/// How a prompt ended, who marked it and why; or that it is open, or was missed.
fn told(row: &Row, view: &View) -> Vec<(String, Meaning)> {
    let signs = view.theme.signs();
    let Some(mark) = &row.prompt.mark else {
        let (sign, key, means) = if row.is_now {
            (signs.here, "prompt-is-open", Meaning::Voice)
        } else {
            (signs.unknown, "prompt-was-missed", Meaning::Caution)
        };
        return vec![(format!("{sign} {}", view.say(key)), means)];
    };
    let (sign, means) = how_it_ended(&row.prompt, signs);
    let mut lines = vec![(format!("{sign} {}", view.say(outcome_key(mark.outcome))), means)];
    let values = args!["name" => mark.by.as_str(), "time" => clock(mark.wall.time())];
    let key = if mark.is_seen { "prompt-seen-by" } else { "prompt-marked-by" };
    lines.push((view.say_with(key, values), Meaning::Dim));
    if let Some(reason) = mark.reason {
        lines.push((view.say(reason_key(reason)), Meaning::Text));
    }
    if !mark.words.is_empty() {
        lines.push((mark.words.clone(), Meaning::Text));
    }
    lines
}

/// A note on what is marked after its moment; the list beneath is told what it is.
struct LateNote;

impl FormOwner for LateNote {
    fn form(&self) -> &'static Form {
        &LATE
    }

    fn draft_name(&self) -> Option<String> {
        None // one line of text is typed again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.close_with(News::Filled(LATE.name, form.draft()));
    }

    fn answered(&mut self, _answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        FormEnd::Open
    }
}
