//! The words for what belongs to no visit: the telephone, whoever walks in, whoever complains. Read aloud from the top,
//! each marked with one key; the next caller begins anew.

use std::cell::Cell;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::standard::{ListDeskPrompts, MarkDeskPrompt, TakeBackDeskMark};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::RequestKey;
use crate::domain::standard::{DeskPrompts, Fact, Moment, Outcome, Prompt, Reason, RuleId};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, NotDone, Screen, Turn, View};
use crate::ui::screens::till::market;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::rule;
use crate::ui::widgets::text::put;
use crate::words::prompts::{Spoken, moment_key, spoken};

use super::beside::may_keep;
use super::drawn::{how_it_ended, words_of};
use super::lines::{Line, draw_lines, wrapped};
use super::why_not::WhyNot;

/// What happens at the desk: its moment, what is known of it, the key of its name.
const CASES: [(Moment, &[Fact], &str); 4] = [
    (Moment::Phone, &[Fact::OnThePhone], "prompt-scripts-phone"),
    (Moment::Phone, &[Fact::OnThePhone, Fact::GuestAtDesk], "prompt-scripts-phone-guest"),
    (Moment::WalkIn, &[Fact::GuestAtDesk], moment_key(Moment::WalkIn)),
    (Moment::Complaint, &[Fact::GuestAtDesk], moment_key(Moment::Complaint)),
];

/// The widest that words are broken to: longer lines are hard to read aloud.
const WIDEST: u16 = 96;

/// The page.
#[derive(Default)]
pub struct Scripts {
    case: usize,
    /// The name of this call, walk-in, complaint; a new one for each.
    session: Option<RequestKey>,
    shown: Option<DeskPrompts>,
    chosen: usize,
    is_marking: bool,
    /// What was marked last here, while it can be taken back.
    marked: Option<RuleId>,
    first: Cell<usize>,
}

impl Scripts {
    /// The words for the telephone first: it does not wait.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happens.
    fn case(&self) -> (Moment, &'static [Fact], &'static str) {
        CASES.get(self.case).copied().unwrap_or(CASES[0])
    }

    /// The prompts that can be said in full; those marked already stay, whatever is known now.
    fn prompts(&self, view: &View) -> Vec<(&Prompt, Spoken)> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let words = |prompt| Some((prompt, spoken(prompt, &shown.facts, market(view), &view.words)?));
        shown.prompts.iter().filter_map(words).collect()
    }

    /// The chosen prompt, where it is still open.
    fn open(&self, view: &View) -> Option<(&Prompt, Spoken)> {
        self.prompts(view).into_iter().nth(self.chosen).filter(|(prompt, _)| prompt.mark.is_none())
    }

    /// Begins anew: another call, another guest.
    fn begin(&mut self, turn: &mut Turn<'_>) {
        self.session = Some(turn.request_key());
        (self.shown, self.chosen, self.marked, self.is_marking) = (None, 0, None, false);
        self.first.set(0);
        self.refresh(turn);
    }

    /// Turns to the next case, or to the one before.
    fn turn(&mut self, forwards: bool, turn: &mut Turn<'_>) {
        let before = self.case().0;
        self.case = (self.case + if forwards { 1 } else { CASES.len() - 1 }) % CASES.len();
        (self.chosen, self.shown) = (0, None);
        self.first.set(0);
        if self.case().0 == before {
            self.refresh(turn); // the same call: somebody came in meanwhile
        } else {
            self.begin(turn);
        }
    }

    /// Ends the chosen prompt.
    fn end(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        let view = turn.view();
        let rule = self.open(view).map(|(prompt, _)| prompt.rule.clone()).filter(|_| may_keep(view));
        match rule {
            Some(rule) => self.mark(rule, outcome, None, String::new(), turn),
            None => turn.say(Message::note(view.say("prompt-marked-already"))),
        }
    }

    fn mark(&mut self, rule: RuleId, outcome: Outcome, reason: Option<Reason>, words: String, turn: &mut Turn<'_>) {
        let Some(session) = self.session.filter(|_| !self.is_marking) else { return };
        self.is_marking = true;
        self.marked = Some(rule.clone());
        turn.ask(MarkDeskPrompt { session, rule, outcome, reason, words });
    }

    /// The lines of all prompts, and the first and last line of the chosen one.
    fn lines(&self, width: u16, view: &View) -> (Vec<Line>, (usize, usize)) {
        let signs = view.theme.signs();
        let (mut lines, mut seen) = (Vec::new(), (0, 0));
        for (at, (prompt, spoken)) in self.prompts(view).into_iter().enumerate() {
            let is_here = at == self.chosen;
            let (sign, means) = match (&prompt.mark, is_here) {
                (Some(_), _) => how_it_ended(prompt, signs),
                (None, _) => (signs.middot, Meaning::Title),
            };
            let from = lines.len();
            let here = if is_here { signs.here } else { " " };
            lines.push(Line { indent: 0, text: format!("{here}{sign} {}", spoken.title), means });
            for (text, own) in words_of(prompt, &spoken, view) {
                let means = if prompt.mark.is_some() { Meaning::Dim } else { own };
                lines.extend(wrapped(&text, means, width, (4, 5)));
            }
            lines.push(Line { indent: 0, text: String::new(), means: Meaning::Text });
            if is_here {
                seen = (from, lines.len());
            }
        }
        (lines, seen)
    }
}

impl Screen for Scripts {
    fn title(&self, view: &View) -> String {
        view.say("prompt-scripts-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Scripts, Layer::Prompts, Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Standard, Noun::Settings]
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if self.open(view).is_some() && may_keep(view) {
            offers.extend([Action::PromptDone, Action::PromptNotNow, Action::PromptWhyNot]);
        }
        offers.extend([Action::NextPane, Action::BeginAnew, Action::Undo, Action::Back]);
        offers
    }

    fn opened(&mut self, turn: &mut Turn<'_>) {
        self.begin(turn);
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        if let Some(session) = self.session {
            let (moment, known, _) = self.case();
            turn.ask(ListDeskPrompts { moment, session, client: None, known: known.to_vec() });
        }
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let last = self.prompts(turn.view()).len().saturating_sub(1);
        match action {
            Action::Up | Action::PreviousPrompt => self.chosen = self.chosen.saturating_sub(1),
            Action::Down | Action::NextPrompt => self.chosen = (self.chosen + 1).min(last),
            Action::First => self.chosen = 0,
            Action::Last => self.chosen = last,
            Action::Right | Action::NextPane => self.turn(true, turn),
            Action::Left | Action::PreviousPane => self.turn(false, turn),
            Action::BeginAnew => self.begin(turn),
            Action::PromptDone | Action::Open => self.end(Outcome::Done, turn),
            Action::PromptNotNow => self.end(Outcome::NotNow, turn),
            Action::PromptWhyNot => {
                if let Some((prompt, spoken)) = self.open(turn.view()).filter(|_| may_keep(turn.view())) {
                    turn.show(WhyNot::new(None, prompt.rule.clone(), spoken.title));
                }
            }
            Action::Undo => match (self.marked.take(), self.session) {
                (Some(rule), Some(session)) => turn.ask(TakeBackDeskMark { session, rule }),
                _ => return Handled::No,
            },
            Action::Scripts => {} // it is here already
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::ListDeskPrompts(shown) if Some(shown.session) == self.session && shown.moment == self.case().0 => {
                self.shown = Some(shown);
            }
            Answer::MarkDeskPrompt(_) => {
                self.is_marking = false;
                // On to the next that is open.
                let prompts = self.prompts(turn.view());
                let later = prompts.iter().enumerate().skip(self.chosen + 1);
                let next = later.filter(|(_, (prompt, _))| prompt.mark.is_none()).map(|(at, _)| at).next();
                self.chosen = next.unwrap_or(self.chosen);
            }
            Answer::TakeBackDeskMark(_) => turn.say(Message::done(turn.view().say("prompt-taken-back"))),
            _ => {}
        }
    }

    fn refused(&mut self, _error: &DeskError, _turn: &mut Turn<'_>) -> Handled {
        (self.is_marking, self.marked) = (false, None);
        Handled::No
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let News::NotDone(NotDone { rule, outcome, reason, words, .. }) = news {
            self.mark(rule, outcome, Some(reason), words, turn);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if area.height < 4 {
            return;
        }
        let buffer = frame.buffer_mut();
        let ellipsis = view.theme.signs().ellipsis;
        let mut x = area.x + 1;
        for (at, (_, _, key)) in CASES.into_iter().enumerate() {
            let means = if at == self.case { Meaning::Selected } else { Meaning::Hint };
            let text = format!(" {} ", view.say(key));
            x = put(buffer, x, area.y, area.right(), &text, view.style(means), ellipsis) + 1;
        }
        rule(Rect { y: area.y + 1, height: 1, ..area }, buffer, &view.theme, "");
        let body = Rect { y: area.y + 2, height: area.height - 2, ..area };
        let (lines, (from, until)) = self.lines(body.width.min(WIDEST), view);
        if lines.is_empty() && self.shown.is_some() {
            let nothing = view.say("prompt-scripts-nothing");
            put(buffer, body.x + 2, body.y + 1, body.right(), &nothing, view.style(Meaning::Hint), ellipsis);
            return;
        }
        let rows = usize::from(body.height);
        let first = self.first.get().min(from).max(until.saturating_sub(rows)).min(lines.len().saturating_sub(rows));
        self.first.set(first);
        draw_lines(lines.iter().skip(first), body, buffer, view);
        let (signs, hint, edge) = (view.theme.signs(), view.style(Meaning::Hint), body.right().saturating_sub(1));
        if first > 0 {
            put(buffer, edge, body.y, body.right(), signs.more_above, hint, "");
        }
        if first + rows < lines.len() {
            put(buffer, edge, body.bottom().saturating_sub(1), body.right(), signs.more_below, hint, "");
        }
    }
}
