//! Why something that the standard wants is not done: one key for a usual reason, or one's own words. The reason itself
//! says whether it was possible and not wanted, or did not apply.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::Answer;
use crate::domain::ids::VisitId;
use crate::domain::standard::{Outcome, Reason, RuleId};
use crate::ui::action::Action;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::prompts::OWN_REASON;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, News, NotDone, Screen, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, FormScreen};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::put;
use crate::words::prompts::{outcome_key, reason_key};

use super::lines::{Line, draw_lines, wrapped};

/// As wide as the dialogue grows.
const WIDEST: u16 = 62;

/// The reasons in the order of their digits, with what each says of the prompt: not wanted, or not to be asked for.
const REASONS: [(Reason, Outcome); 8] = [
    (Reason::Declined, Outcome::NotNow),
    (Reason::Hurry, Outcome::NotNow),
    (Reason::OutOfPlace, Outcome::NotNow),
    (Reason::SettledBefore, Outcome::NotApplicable),
    (Reason::SomebodyElse, Outcome::NotApplicable),
    (Reason::NothingToOffer, Outcome::NotApplicable),
    (Reason::FactsWrong, Outcome::NotApplicable),
    (Reason::Other, Outcome::NotApplicable),
];

/// Asks why.
pub struct WhyNot {
    visit: Option<VisitId>,
    rule: RuleId,
    /// What the rule is called.
    name: String,
    at: usize,
}

impl WhyNot {
    /// For a prompt of a visit or of the desk, by its name.
    pub fn new(visit: Option<VisitId>, rule: RuleId, name: String) -> Self {
        Self { visit, rule, name, at: 0 }
    }

    /// Takes an answer: a usual reason, or one's own.
    fn take(&self, at: usize, turn: &mut Turn<'_>) {
        match REASONS.get(at) {
            Some((Reason::Other, _)) => turn.show(FormScreen::new(OwnReason, turn.view())),
            Some((reason, outcome)) => self.answer(*reason, *outcome, String::new(), turn),
            None => {}
        }
    }

    fn answer(&self, reason: Reason, outcome: Outcome, words: String, turn: &mut Turn<'_>) {
        let not_done = NotDone { visit: self.visit, rule: self.rule.clone(), outcome, reason, words };
        turn.close_with(News::NotDone(not_done));
    }

    /// The rows: each group under what it says, each reason with its digit.
    fn rows(&self, view: &View) -> Vec<Line> {
        let mut rows = Vec::new();
        let mut group = None;
        for (at, (reason, outcome)) in REASONS.into_iter().enumerate() {
            if group.replace(outcome) != Some(outcome) {
                let counts = if outcome == Outcome::NotNow { "prompt-why-counts" } else { "prompt-why-counts-not" };
                let head = format!("{}: {}", view.say(outcome_key(outcome)), view.say(counts));
                rows.push(Line { indent: 1, text: head, means: Meaning::Heading });
            }
            let is_here = at == self.at;
            let sign = if is_here { view.theme.signs().here } else { " " };
            let key = if reason == Reason::Other { "prompt-why-own" } else { reason_key(reason) };
            let text = format!("{sign} {}  {}", at + 1, view.say(key));
            rows.push(Line { indent: 1, text, means: if is_here { Meaning::Selected } else { Meaning::Text } });
        }
        rows
    }
}

impl Screen for WhyNot {
    fn title(&self, view: &View) -> String {
        view.say("prompt-why-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Open, Action::Back]
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let KeyCode::Char(letter) = key.code else { return Handled::No };
        let digit = letter.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).and_then(|n| n.checked_sub(1));
        match digit.filter(|at| *at < REASONS.len()) {
            Some(at) => self.take(at, turn),
            None => return Handled::No,
        }
        Handled::Yes
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Down => self.at = (self.at + 1).min(REASONS.len() - 1),
            Action::Open => self.take(self.at, turn),
            Action::Back => turn.close(),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let News::Filled(_, draft) = news {
            self.answer(Reason::Other, Outcome::NotApplicable, draft.text("reason").to_owned(), turn);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let wide = WIDEST.min(area.width);
        let name = wrapped(&self.name, Meaning::Text, wide.saturating_sub(2), (1, 1));
        let rows = self.rows(view);
        let height = u16::try_from(name.len() + rows.len() + 5).unwrap_or(u16::MAX);
        let inside = boxed(centred(area, wide, height), frame.buffer_mut(), &view.theme, &self.title(view));
        let y = draw_lines(&name, inside, frame.buffer_mut(), view) + 1;
        let rest = Rect { y, height: inside.bottom().saturating_sub(y), ..inside };
        draw_lines(&rows, rest, frame.buffer_mut(), view);
        let foot = inside.bottom().saturating_sub(1);
        let hint = view.say_with("prompt-why-hint", args!["last" => REASONS.len()]);
        let ellipsis = view.theme.signs().ellipsis;
        put(frame.buffer_mut(), inside.x + 1, foot, inside.right(), &hint, view.style(Meaning::Hint), ellipsis);
    }
}

/// A reason in one's own words; the question beneath is told what it is.
struct OwnReason;

impl FormOwner for OwnReason {
    fn form(&self) -> &'static Form {
        &OWN_REASON
    }

    fn draft_name(&self) -> Option<String> {
        None // one line of text is typed again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.close_with(News::Filled(OWN_REASON.name, form.draft()));
    }

    fn answered(&mut self, _answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        FormEnd::Open
    }
}
