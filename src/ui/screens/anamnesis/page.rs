//! A client being asked: one key an answer, kept at once, on to the next question by itself.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::draw;
use super::history::Answerings;
use super::state::{Asking, Kept};
use crate::args;
use crate::desk::anamnesis::{
    AnamnesisShown, AnswerAnamnesis, ConfirmAsBefore, FinishAnamnesis, LayAnamnesisAside, LineRef, ShowAnamnesis,
};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::anamnesis::{AnamnesisRefusal, Given};
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::language::Language;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Handled, Message, News, Question, Screen, Turn, View};
use crate::ui::screens::{Confirm, ListScreen, PaperPage};
use crate::words::{Words, anamnesis, paper};

/// What the confirmation of laying aside is known by.
const LAY_ASIDE: &str = "anamnesis-lay-aside";

/// The page on which a client is asked.
pub struct AnamnesisPage {
    client: ClientId,
    asking: Option<Asking>,
    /// The language in which the client is asked, once somebody chose it.
    chosen: Option<Language>,
    /// The words of that language.
    asked: Option<Words>,
    /// Answers sent whose word has not come back.
    due: usize,
    key: Option<RequestKey>,
}

impl AnamnesisPage {
    /// The anamnesis of a client.
    pub fn new(client: ClientId) -> Self {
        Self { client, asking: None, chosen: None, asked: None, due: 0, key: None }
    }

    /// The language in which the client is asked.
    fn asked_in(&self, view: &View) -> Language {
        let spoken = self.asking.as_ref().and_then(|asking| asking.shown.language);
        self.chosen.or_else(|| spoken.and_then(anamnesis::asked_in)).unwrap_or_else(|| view.words.language())
    }

    /// Gets the words of the client's language ready.
    fn speak(&mut self, view: &View) {
        let language = self.asked_in(view);
        if self.asked.as_ref().is_none_or(|words| words.language() != language) {
            self.asked = Some(Words::new(language));
        }
    }

    /// Sends an answer off.
    fn keep(&mut self, kept: Option<Kept>, turn: &mut Turn<'_>) {
        if let Some((question, given)) = kept {
            self.due += 1;
            self.key = None;
            turn.ask(AnswerAnamnesis { client: self.client, question, given: Some(given) });
        }
    }

    /// Takes what the salon says of the anamnesis now.
    fn take(&mut self, shown: AnamnesisShown, turn: &Turn<'_>) {
        self.client = shown.client;
        match &mut self.asking {
            // What comes back while later answers are under way is older than what stands here.
            Some(asking) if self.due == 0 => asking.renew(shown),
            Some(_) => {}
            None => self.asking = Some(Asking::new(shown)),
        }
        self.speak(turn.view());
    }

    fn enter(&mut self, turn: &mut Turn<'_>) {
        let Some(asking) = &mut self.asking else { return };
        if asking.question().is_none() {
            return self.finish(turn);
        }
        let kept = asking.enter();
        self.keep(kept, turn);
    }

    /// Finishes, or shows what stands in the way.
    fn finish(&mut self, turn: &mut Turn<'_>) {
        let Some(asking) = &mut self.asking else { return };
        let mend = asking.to_mend();
        if asking.question().is_some() && mend.is_none() {
            return asking.go(None);
        }
        let review = asking.review();
        if let Some(question) = mend {
            let refusal = match review.contradictions.first() {
                Some(found) => AnamnesisRefusal::Contradicts(found.clone()),
                None => AnamnesisRefusal::Open { open: review.missing.len(), first: question.clone() },
            };
            asking.go(Some(question));
            asking.problem = Some(refusal);
        } else {
            let key = *self.key.get_or_insert_with(|| turn.request_key());
            let offered = |line: &LineRef| {
                review.may_end.iter().any(|ending| ending.line.list == line.list && ending.line.id == line.id)
            };
            let end = asking.ends.iter().copied().filter(offered).collect();
            let why = turn.view().say("anamnesis-end-why");
            turn.ask(FinishAnamnesis { key, client: self.client, end, why });
        }
    }

    /// The paper to fill in by hand, then the one with the answers.
    fn print(&self, turn: &mut Turn<'_>) {
        let view = turn.view();
        let (Some(asking), Some(words), Some(salon)) = (&self.asking, &self.asked, &view.salon) else { return };
        let mut papers = vec![paper::anamnesis_blank(&asking.shown, salon, words)];
        papers.extend(paper::anamnesis_filled(&asking.shown, salon, words));
        turn.show(PaperPage::last_of(papers));
    }

    fn press(&mut self, letter: char, turn: &mut Turn<'_>) -> Handled {
        let shown = [self.asked_in(turn.view()), turn.view().words.language()];
        let Some(asking) = &mut self.asking else { return Handled::No };
        let kept = if asking.types() {
            asking.type_letter(letter, shown)
        } else if letter == ' ' {
            asking.mark()
        } else {
            asking.press(letter, shown)
        };
        self.keep(kept, turn);
        Handled::Yes
    }
}

impl Screen for AnamnesisPage {
    fn title(&self, view: &View) -> String {
        let name = self.asking.as_ref().map(|asking| asking.shown.name.clone()).unwrap_or_default();
        view.say_with("anamnesis-title", args!["name" => name])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Anamnesis]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Anamnesis, Noun::Clients, Noun::Visits]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn is_unsaved(&self) -> bool {
        self.asking.as_ref().is_some_and(|asking| {
            let is_kept = asking.known().is_some_and(|known| *known == Given::Text(asking.typed.clone()));
            asking.types() && !asking.typed.is_empty() && !is_kept
        })
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let Some(asking) = &self.asking else { return vec![Action::Back] };
        let mut offers = Vec::new();
        if asking.question().is_some() {
            offers.extend([Action::NotSaid, Action::Left]);
        }
        if !asking.shown.last.is_empty() && asking.answered() < asking.due().len() {
            offers.insert(0, Action::AsBefore);
        }
        offers.extend([Action::FinishAnamnesis, Action::AskInNext]);
        if view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::WriteHealth))
            && !asking.shown.open.is_empty()
        {
            offers.push(Action::LayAside);
        }
        if !asking.shown.history.is_empty() {
            offers.push(Action::AnamnesisHistory);
        }
        offers.extend([Action::Print, Action::Back]);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowAnamnesis { client: self.client });
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        match action {
            Action::AskInNext => {
                self.chosen = Some(self.asked_in(view).next());
                self.speak(view);
                return Handled::Yes;
            }
            Action::Print => self.print(turn),
            Action::AnamnesisHistory => turn.show(ListScreen::new(Answerings::of(self.client))),
            Action::LayAside => {
                let body = view.say("anamnesis-ask-lay-aside");
                turn.show(Confirm::ask(
                    LAY_ASIDE,
                    "action-lay-aside",
                    body,
                    "action-lay-aside",
                    "anamnesis-keep-answers",
                ));
            }
            Action::AsBefore => turn.ask(ConfirmAsBefore { client: self.client }),
            Action::FinishAnamnesis => self.finish(turn),
            Action::Open => self.enter(turn),
            Action::NotSaid => {
                let kept = self.asking.as_mut().and_then(Asking::not_said);
                self.keep(kept, turn);
            }
            _ => {
                let Some(asking) = &mut self.asking else { return Handled::No };
                match action {
                    Action::Left => asking.step(false),
                    Action::Right => asking.step(true),
                    Action::PageUp => asking.jump(false),
                    Action::PageDown => asking.jump(true),
                    Action::Up => asking.move_cursor(false),
                    Action::Down => asking.move_cursor(true),
                    _ => return Handled::No,
                }
            }
        }
        Handled::Yes
    }

    fn key(&mut self, event: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        match event.code {
            KeyCode::Backspace => {
                if let Some(asking) = &mut self.asking
                    && !asking.erase()
                {
                    asking.step(false);
                }
                Handled::Yes
            }
            KeyCode::Char(letter) if event.modifiers.difference(KeyModifiers::SHIFT).is_empty() => {
                let types = self.asking.as_ref().is_some_and(|asking| asking.types() && !asking.typed.is_empty());
                let key = Key::of(event);
                match turn.view().keymap.action(&[Layer::Anamnesis], key).filter(|_| !types) {
                    Some(action) => self.act(action, turn),
                    None => self.press(letter, turn),
                }
            }
            _ => Handled::No,
        }
    }

    fn paste(&mut self, text: &str, _turn: &mut Turn<'_>) -> Handled {
        let Some(asking) = self.asking.as_mut().filter(|asking| asking.types()) else { return Handled::No };
        asking.paste(text);
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        let view = turn.view();
        match answer {
            Answer::ShowAnamnesis(shown) => self.take(shown, turn),
            Answer::AnswerAnamnesis(shown) => {
                self.due = self.due.saturating_sub(1);
                self.take(shown, turn);
            }
            Answer::ConfirmAsBefore(shown) => {
                self.asking = Some(Asking::new(shown));
                self.speak(view);
            }
            Answer::LayAnamnesisAside(()) => {
                self.asking = None;
                turn.say(Message::note(view.say("anamnesis-laid-aside")));
                self.refresh(turn);
            }
            Answer::FinishAnamnesis(done) => {
                let values = args!["added" => done.added, "corrected" => done.corrected, "ended" => done.ended];
                turn.say(Message::done(view.say_with("anamnesis-finished", values)));
                turn.close();
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.due = 0;
        self.key = None;
        turn.say_error(error);
        // What was laid over here may not be what the salon keeps.
        self.refresh(turn);
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if news == News::Agreed(Question::Own(LAY_ASIDE)) {
            turn.ask(LayAnamnesisAside { client: self.client });
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if let (Some(asking), Some(words)) = (&self.asking, &self.asked) {
            draw::page(asking, words, &self.title(view), frame, area, view);
        }
    }
}
