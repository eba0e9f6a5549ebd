//! A question with two answers. The safe one is chosen until somebody moves.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Wrap};

use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, News, Question, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};

/// The texts of a question, by their keys, so that it follows the language.
#[derive(Clone, Debug)]
struct Texts {
    title: &'static str,
    body: Body,
    yes: &'static str,
    no: &'static str,
}

/// What the question explains: a fixed text, or one that names the thing asked about.
#[derive(Clone, Debug)]
enum Body {
    Key(&'static str),
    Text(String),
}

/// A dialogue that asks, and tells the screen beneath it when the answer is yes.
pub struct Confirm {
    question: Question,
    texts: Texts,
    yes_is_chosen: bool,
}

impl Confirm {
    /// Asks before a form that is not saved is left.
    pub fn leave(question: Question) -> Self {
        let texts = Texts {
            title: "shell-leave-title",
            body: Body::Key("shell-leave-body"),
            yes: "shell-leave-yes",
            no: "shell-leave-no",
        };
        Self { question, texts, yes_is_chosen: false }
    }

    /// A screen's own question. `yes` and `no` are keys of verbs ("Cancel the visit", "Keep it"), never a bare yes and no;
    /// `body` is the sentence itself, since it names the thing.
    pub fn ask(tag: &'static str, title: &'static str, body: String, yes: &'static str, no: &'static str) -> Self {
        let texts = Texts { title, body: Body::Text(body), yes, no };
        Self { question: Question::Own(tag), texts, yes_is_chosen: false }
    }

    /// Closes with the answer.
    fn answer(&self, yes: bool, turn: &mut Turn<'_>) {
        if yes {
            turn.close_with(News::Agreed(self.question.clone()));
        } else {
            turn.close();
        }
    }
}

impl Screen for Confirm {
    fn title(&self, view: &View) -> String {
        view.say(self.texts.title)
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Yes, Action::No, Action::Left, Action::Right, Action::Open]
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Left | Action::Right | Action::Up | Action::Down => self.yes_is_chosen = !self.yes_is_chosen,
            Action::Open => self.answer(self.yes_is_chosen, turn),
            Action::Yes => self.answer(true, turn),
            Action::No | Action::Back => self.answer(false, turn),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let body = match &self.texts.body {
            Body::Key(key) => view.say(key),
            Body::Text(text) => text.clone(),
        };
        let place = centred(area, 64, 8);
        let inside = boxed(place, frame.buffer_mut(), &view.theme, &self.title(view));
        let text =
            Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), height: inside.height.min(4), ..inside };
        frame.render_widget(Paragraph::new(body).style(view.style(Meaning::Text)).wrap(Wrap { trim: true }), text);
        let button = |chosen: bool, key: &str| {
            let style = view.style(if chosen { Meaning::Selected } else { Meaning::KeyLabel });
            let sign = if chosen { view.theme.signs().here } else { " " };
            Span::styled(format!(" {sign} {} ", view.say(key)), style)
        };
        let line = Line::from(vec![
            button(!self.yes_is_chosen, self.texts.no),
            Span::raw("  "),
            button(self.yes_is_chosen, self.texts.yes),
        ]);
        let row = Rect { y: inside.bottom().saturating_sub(1), height: 1.min(inside.height), ..inside };
        frame.render_widget(line.right_aligned(), row);
    }
}
