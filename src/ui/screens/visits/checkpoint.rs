//! What is shown before a client is received and before a procedure starts: the allergies and whatever the check found.
//! Each allergy and each stop is confirmed by a letter of its own name, never by a key that a hand presses by habit; the
//! last letter takes the step. Once confirmed it is quiet, until the facts change.

use std::cell::Cell;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::safety::CheckVisit;
use crate::desk::visit::{Arrive, ConfirmAllergies, Start};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::AllergyId;
use crate::domain::safety::{Cause, Checkup, Gravity, Judged, Mark, Moment};
use crate::domain::visit::{BoardAllergy, BoardVisit};
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Handled, Message, News, Screen, Turn, View};
use crate::ui::screens::FormScreen;
use crate::ui::screens::checkup::{Decide, Reading, answered, questions, whole};
use crate::ui::screens::prompts::Prompts;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, wrap};
use crate::words::safety::{NamesInCheck, gravity_key, resolution, sentence, subject};

use super::phrases::{allergen, procedure};

/// As wide as the dialogue grows.
const WIDEST: u16 = 72;

/// What is read and confirmed by its letter.
#[derive(Clone, Copy)]
enum Item<'c> {
    /// An allergy of the card, with what the check found about it.
    Allergy(&'c BoardAllergy),
    /// A stop that no listed allergy explains.
    Stop(&'c Judged),
}

/// A row of the dialogue, and the item whose name stands at its head.
struct Row {
    text: String,
    means: Meaning,
    item: Option<usize>,
}

/// The dialogue.
pub struct Checkpoint {
    visit: BoardVisit,
    moment: Moment,
    checkup: Option<Checkup>,
    reading: Reading,
    /// What the standard still wants before the step is taken.
    prompts: Prompts,
    /// A specialist decided in this dialogue: the rest is the desk's to judge.
    decided: bool,
    /// Everything was read; the step is on its way, or waits for the check's answer.
    is_read: bool,
    waits: bool,
    /// The first row shown, and the last that may be, as the last frame found it.
    first: u16,
    last: Cell<u16>,
}

impl Checkpoint {
    /// Before a client is received or their procedure starts.
    pub fn new(visit: BoardVisit, moment: Moment, view: &View) -> Self {
        let mut new = Self {
            visit,
            moment,
            checkup: None,
            reading: Reading::default(),
            prompts: Prompts::default(),
            decided: false,
            is_read: false,
            waits: false,
            first: 0,
            last: Cell::new(0),
        };
        new.reading = Reading::of(new.names(view));
        new
    }

    /// What is confirmed by letters: the listed allergies until somebody has confirmed them for this visit, then stops that
    /// nobody has seen.
    fn items(&self) -> Vec<Item<'_>> {
        let allergies: &[BoardAllergy] =
            if self.visit.wants_confirmation() { &self.visit.client.allergies } else { &[] };
        let is_listed = |judged: &Judged| allergies.iter().any(|one| judged.finding.cause == Cause::Allergy(one.id));
        let findings = self.checkup.iter().flat_map(|checkup| &checkup.findings);
        let stops = findings
            .filter(|judged| judged.finding.gravity == Gravity::Stop && judged.seen.is_none() && !is_listed(judged));
        allergies.iter().map(Item::Allergy).chain(stops.map(Item::Stop)).collect()
    }

    /// The names that the letters are of.
    fn names(&self, view: &View) -> Vec<String> {
        let names = self.called(view);
        let name = |item: &Item<'_>| match item {
            Item::Allergy(allergy) => allergen(allergy, &view.words),
            Item::Stop(judged) => subject(&judged.finding.reason, &judged.finding.cause, &names, &view.words),
        };
        self.items().iter().map(name).collect()
    }

    /// What the sentences call things by.
    fn called(&self, view: &View) -> NamesInCheck {
        let procedure = procedure(&self.visit, &view.words);
        if let Some(checkup) = &self.checkup {
            return NamesInCheck::of_checkup(procedure, checkup, &view.words);
        }
        let allergies = self.visit.client.allergies.iter();
        NamesInCheck::of(procedure, allergies.map(|one| (one.id, one.code.as_str(), one.said.as_str())), &view.words)
    }

    /// A key of the dialogue was pressed while something is still to be read.
    fn press(&mut self, typed: char, turn: &mut Turn<'_>) {
        if !self.reading.press(typed) {
            turn.say(Message::note(turn.view().say("check-press-letter")));
        } else if self.reading.is_done() {
            self.read(turn);
        }
    }

    /// Everything was read: the step is taken, or what it still needs is asked for.
    fn read(&mut self, turn: &mut Turn<'_>) {
        if self.waits {
            return;
        }
        self.is_read = true;
        let Some(checkup) = &self.checkup else { return }; // its answer takes the step
        let undecided: Vec<Judged> = checkup.undecided().cloned().collect();
        if self.moment == Moment::Start && !undecided.is_empty() && !self.decided {
            let names = self.called(turn.view());
            turn.show(FormScreen::new(Decide::of_visit(self.visit.id, &undecided, names), turn.view()));
            return;
        }
        self.waits = true;
        let allergies = self.unconfirmed();
        let (visit, version) = (self.visit.id, self.visit.version);
        match self.moment {
            Moment::Start => turn.ask(Start { visit, version, allergies, seen: self.seen() }),
            _ if !allergies.is_empty() => turn.ask(ConfirmAllergies { visit, version, allergies }),
            _ => turn.ask(Arrive { visit, version, seen: self.seen() }),
        }
    }

    /// The allergies that are confirmed here.
    fn unconfirmed(&self) -> Vec<AllergyId> {
        let wanted = self.visit.wants_confirmation();
        self.visit.client.allergies.iter().filter(|_| wanted).map(|allergy| allergy.id).collect()
    }

    /// What was seen here.
    fn seen(&self) -> Vec<Mark> {
        self.checkup.iter().flat_map(Checkup::unseen).map(|judged| judged.mark.clone()).collect()
    }

    /// The rows: what is confirmed by letters, then cautions and questions, then what to say.
    fn rows(&self, view: &View) -> Vec<Row> {
        let names = self.called(view);
        let mut rows = Vec::new();
        for (at, item) in self.items().into_iter().enumerate() {
            self.rows_of(at, item, &names, view, &mut rows);
        }
        let findings = self.checkup.iter().flat_map(|checkup| &checkup.findings);
        let quiet = findings.clone().filter(|judged| match judged.finding.gravity {
            Gravity::Stop => judged.seen.is_some(),
            Gravity::Caution => true,
            Gravity::Ask => false,
        });
        for judged in quiet.filter(|judged| !self.is_under_an_allergy(judged)) {
            let (text, means) = whole(judged, &names, view);
            rows.push(Row { text, means, item: None });
            rows.extend(answered(judged, view).into_iter().map(|text| aside(&text, Meaning::Good)));
        }
        rows.extend(questions(findings, &names, view).map(|(text, means)| Row { text, means, item: None }));
        if self.moment != Moment::Start && self.checkup.iter().any(|checkup| checkup.undecided().next().is_some()) {
            let text = format!("{} {}", view.theme.signs().here, view.say("safety-decide-first"));
            rows.push(Row { text, means: Meaning::Caution, item: None });
        }
        rows.push(Row { text: String::new(), means: Meaning::Text, item: None });
        let of_allergies = self.moment == Moment::Start && self.visit.wants_confirmation();
        let key = if of_allergies { "start-ask" } else { "check-ask" };
        let text = view.say_with(key, args!["name" => self.visit.client.name.greeting()]);
        rows.push(Row { text, means: Meaning::Voice, item: None });
        let open = self.prompts.titles(view);
        if !open.is_empty() {
            let titles = open.join(&format!(" {} ", view.theme.signs().middot));
            let text = view.say_with("prompt-still-open", args!["titles" => titles]);
            rows.push(Row { text: format!("{} {text}", view.theme.signs().here), means: Meaning::Hint, item: None });
        }
        rows
    }

    /// Whether a finding stands with the allergy that it is about.
    fn is_under_an_allergy(&self, judged: &Judged) -> bool {
        let mut items = self.items().into_iter();
        items.any(|item| matches!(item, Item::Allergy(allergy) if judged.finding.cause == Cause::Allergy(allergy.id)))
    }

    /// The rows of one item: its name, and why it matters.
    fn rows_of(&self, at: usize, item: Item<'_>, names: &NamesInCheck, view: &View, rows: &mut Vec<Row>) {
        let means = if self.reading.is_read(at) { Meaning::Dim } else { Meaning::Danger };
        let head = self.reading.head(at, view);
        match item {
            Item::Allergy(allergy) => {
                let reaction =
                    if allergy.reaction.is_empty() { String::new() } else { format!(": {}", allergy.reaction) };
                let findings = self.checkup.iter().flat_map(|checkup| &checkup.findings);
                let about: Vec<&Judged> =
                    findings.filter(|judged| judged.finding.cause == Cause::Allergy(allergy.id)).collect();
                // Until the check has answered, the board says whether the procedure brings it.
                let met = self.checkup.is_none() && allergy.met;
                let met =
                    met.then(|| format!(" {} {}", view.theme.signs().dash, view.say("today-procedure-brings-it")));
                rows.push(Row { text: format!("{head}{reaction}{}", met.unwrap_or_default()), means, item: Some(at) });
                for judged in about {
                    let word = view.say(gravity_key(judged.finding.gravity));
                    let said = sentence(&judged.finding, names, &view.words);
                    rows.push(aside(&format!("{word} {said}"), means));
                    rows.extend(resolution(&judged.finding, &view.words).map(|text| aside(&text, Meaning::Text)));
                    rows.extend(answered(judged, view).into_iter().map(|text| aside(&text, Meaning::Good)));
                }
            }
            Item::Stop(judged) => {
                let word = view.say(gravity_key(judged.finding.gravity));
                rows.push(Row { text: format!("{head} {} {word}", view.theme.signs().dash), means, item: Some(at) });
                rows.push(aside(&sentence(&judged.finding, names, &view.words), means));
                rows.extend(resolution(&judged.finding, &view.words).map(|text| aside(&text, Meaning::Text)));
                rows.extend(answered(judged, view).into_iter().map(|text| aside(&text, Meaning::Good)));
            }
        }
    }

    /// The last row: which keys go on.
    fn answer(&self, view: &View) -> String {
        let left = self.reading.left();
        if left.is_empty() {
            let key = view.keymap.key(self.layers(), self.step()).map(|key| key.to_string()).unwrap_or_default();
            let text = if self.moment == Moment::Start { "start-answer" } else { "check-answer" };
            return view.say_with(text, args!["key" => key]);
        }
        view.say_with("check-letters", args!["letters" => left.join(" ")])
    }

    /// The step that is taken in the end.
    fn step(&self) -> Action {
        if self.moment == Moment::Start { Action::StartVisit } else { Action::Arrive }
    }

    /// The step was taken.
    fn stepped(&self, turn: &mut Turn<'_>) {
        let name = self.visit.client.name.spoken();
        let key = if self.moment == Moment::Start { "today-started" } else { "today-arrived" };
        turn.say(Message::done(turn.view().say_with(key, args!["name" => name])));
        turn.close();
    }
}

/// A row under the one that it belongs to.
fn aside(text: &str, means: Meaning) -> Row {
    Row { text: format!("   {text}"), means, item: None }
}

impl Screen for Checkpoint {
    fn title(&self, view: &View) -> String {
        let name = self.visit.client.name.spoken();
        view.say_with("start-title", args!["name" => name, "procedure" => procedure(&self.visit, &view.words)])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Visits, Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn wants_text(&self) -> bool {
        !self.reading.is_done()
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        if self.reading.is_done() { vec![self.step(), Action::Open, Action::Back] } else { vec![Action::Back] }
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(CheckVisit { visit: self.visit.id });
        // With the start its moments end: what was not said by then is not said any more.
        if self.moment == Moment::Start {
            self.prompts.follow(Some(self.visit.id), turn);
        }
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let key = Key::of(key);
        match key.letter().filter(|_| key.is_text()) {
            Some(letter) => {
                self.press(letter, turn);
                Handled::Yes
            }
            None => Handled::No,
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::StartVisit | Action::Arrive | Action::Open | Action::Yes | Action::ConfirmVisit
                if self.reading.is_done() =>
            {
                self.read(turn);
            }
            // Never by Enter: the letters say that the names were read.
            Action::Open => turn.say(Message::note(turn.view().say("check-press-letter"))),
            Action::Up => self.first = self.first.saturating_sub(1).min(self.last.get()),
            Action::Down => self.first = self.first.saturating_add(1).min(self.last.get()),
            Action::Back | Action::No | Action::NoShow => turn.close(),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        self.prompts.answered(&answer, turn);
        match answer {
            Answer::CheckVisit(checkup) => {
                self.checkup = Some(checkup);
                self.reading = self.reading.renamed(self.names(turn.view()));
                // Nothing to read: what is left to do is a specialist's decision, or the step alone.
                let is_quiet = self.reading.is_empty() && self.seen().is_empty();
                if is_quiet || (self.is_read && self.reading.is_done()) {
                    self.read(turn);
                }
            }
            Answer::ConfirmAllergies(now) => {
                turn.ask(Arrive { visit: now.visit, version: now.version, seen: self.seen() });
            }
            Answer::Start(_) | Answer::Arrive(_) => self.stepped(turn),
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        turn.say_error(error);
        turn.close();
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let News::Decided(_) = news {
            self.decided = true;
            self.read(turn);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let columns = WIDEST.min(area.width);
        let rows: Vec<Row> =
            self.rows(view).into_iter().flat_map(|row| broken(&row, columns.saturating_sub(4))).collect();
        let height = u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_add(4);
        let buffer = frame.buffer_mut();
        let inside = boxed(centred(area, columns, height), buffer, &view.theme, &self.title(view));
        // The last two rows are for the answer.
        let shown = inside.height.saturating_sub(2);
        self.last.set(u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_sub(shown));
        let first = usize::from(self.first.min(self.last.get()));
        let signs = view.theme.signs();
        let (x, right) = (inside.x + 1, inside.right());
        for (y, row) in (inside.y..inside.y.saturating_add(shown)).zip(rows.iter().skip(first)) {
            put(buffer, x, y, right, &row.text, view.style(row.means), signs.ellipsis);
            if let Some(at) = row.item {
                self.reading.mark(at, buffer, (x, y, right), view);
            }
        }
        let hint = view.style(Meaning::Hint);
        if first > 0 {
            put(buffer, right.saturating_sub(1), inside.y, right, signs.more_above, hint, "");
        }
        if first < usize::from(self.last.get()) {
            let y = inside.y.saturating_add(shown).saturating_sub(1);
            put(buffer, right.saturating_sub(1), y, right, signs.more_below, hint, "");
        }
        let y = inside.bottom().saturating_sub(1);
        put(buffer, x, y, right, &self.answer(view), view.style(Meaning::Selected), signs.ellipsis);
    }
}

/// A row in as many lines as it takes; what follows the first stands under its text.
fn broken(row: &Row, columns: u16) -> Vec<Row> {
    let indent = row.text.len() - row.text.trim_start().len();
    let lines = wrap(row.text.trim_start(), columns.saturating_sub(u16::try_from(indent).unwrap_or(0)));
    let of = |(at, line): (usize, String)| {
        let further = if at > 0 && indent == 0 { 3 } else { indent };
        Row { text: format!("{:further$}{line}", ""), means: row.means, item: row.item.filter(|_| at == 0) }
    };
    lines.into_iter().enumerate().map(of).collect()
}
