//! The dialogue at a visit: what the guest likes, a drink with one key, the coat and its tag.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::likes_form::LikesForm;
use super::small_forms::Typed;
use crate::args;
use crate::desk::comfort::{
    GiveTag, NoteDrink, ReturnCoat, ShowComfort, ShowVisitComfort, TakeBackCoat, TakeBackDrink, VisitComfortShown,
};
use crate::desk::{Answer, DeskError, Noun, Request};
use crate::domain::comfort::{Drink, LikedDrink};
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::form::Draft;
use crate::ui::forms::comfort::{OWN_DRINK, TAG};
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Handled, Message, News, Screen, Turn, View};
use crate::ui::screens::FormScreen;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, wrap};
use crate::words::comfort::{drink, no_hot_key, thing};
use crate::words::format::clock;

use super::written::may;

/// As wide as the dialogue grows.
const WIDE: u16 = 68;

/// The dialogue.
pub struct GuestComfort {
    visit: VisitId,
    shown: Option<VisitComfortShown>,
    /// Which drink is chosen.
    at: usize,
    /// What is said once the request on its way is answered, and how it is taken back.
    doing: Option<(String, Request)>,
}

impl GuestComfort {
    /// For a visit.
    pub fn new(visit: VisitId) -> Self {
        Self { visit, shown: None, at: 0, doing: None }
    }

    /// The drinks in the order of their digits: what the guest likes first, something else last.
    fn drinks(&self) -> Vec<LikedDrink> {
        let liked = self.shown.as_ref().and_then(|shown| shown.likes.drink.clone());
        let liked = liked.filter(|liked| liked.drink != Drink::Other || !liked.words.is_empty());
        let first = liked.as_ref().map(|liked| liked.drink).filter(|drink| *drink != Drink::Other);
        let others = Drink::ALL.iter().copied().filter(|drink| Some(*drink) != first);
        let others = others.map(|drink| LikedDrink { drink, words: String::new() });
        liked.into_iter().chain(others).take(DIGITS).collect()
    }

    /// Brings a drink; another one is typed first.
    fn bring(&mut self, at: usize, turn: &mut Turn<'_>) {
        let Some(chosen) = self.drinks().into_iter().nth(at) else { return };
        self.at = at;
        if chosen.drink == Drink::Other && chosen.words.is_empty() {
            turn.show(FormScreen::new(Typed::Drink, turn.view()));
        } else {
            self.note(chosen, false, turn);
        }
    }

    fn note(&mut self, chosen: LikedDrink, remember: bool, turn: &mut Turn<'_>) {
        let view = turn.view();
        let name = drink(chosen.drink, &chosen.words, &view.words);
        let said = view.say_with("comfort-brought", args!["drink" => name]);
        let visit = self.visit;
        self.send(NoteDrink { visit, drink: chosen, remember }, said, TakeBackDrink { visit }, turn);
    }

    /// Hangs the coat on a tag.
    fn hang(&mut self, tag: String, turn: &mut Turn<'_>) {
        let said = turn.view().say_with("comfort-hung", args!["tag" => tag.as_str()]);
        let visit = self.visit;
        self.send(GiveTag { visit, tag }, said, TakeBackCoat { visit }, turn);
    }

    /// The tag on which the guest's coat hangs.
    fn hanging(&self) -> Option<&str> {
        let coat = self.shown.as_ref()?.coat.as_ref()?;
        coat.returned.is_none().then_some(coat.tag.as_str())
    }

    /// The coat's own key: hangs it on the number that is free, or hands it back.
    fn turn_coat(&mut self, turn: &mut Turn<'_>) {
        let visit = self.visit;
        match (self.hanging().map(str::to_owned), &self.shown) {
            (Some(tag), _) => {
                let said = turn.view().say_with("comfort-returned", args!["tag" => tag]);
                self.send(ReturnCoat { visit }, said, TakeBackCoat { visit }, turn);
            }
            (None, Some(shown)) if !shown.free_tag.is_empty() => self.hang(shown.free_tag.clone(), turn),
            _ => self.ask_tag(turn),
        }
    }

    fn ask_tag(&self, turn: &mut Turn<'_>) {
        let free = self.shown.as_ref().map(|shown| shown.free_tag.clone()).unwrap_or_default();
        turn.show(FormScreen::new(Typed::Tag(free), turn.view()));
    }

    /// Sends once; a held key sends nothing more.
    fn send(&mut self, request: impl Into<Request>, said: String, back: impl Into<Request>, turn: &mut Turn<'_>) {
        if self.doing.is_none() {
            self.doing = Some((said, back.into()));
            turn.ask(request);
        }
    }

    /// What stands above the drinks: what the guest likes, and what is not offered now.
    fn head(&self, room: u16, view: &View) -> Vec<(String, Meaning)> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let mut lines = Vec::new();
        for one in shown.likes.things() {
            lines.extend(wrap(&thing(&one, &view.words), room).into_iter().map(|line| (line, Meaning::Text)));
        }
        if let Some(why) = shown.no_hot {
            let line = format!("{} {}", view.theme.signs().caution, view.say(no_hot_key(why)));
            lines.extend(wrap(&line, room).into_iter().map(|line| (line, Meaning::Caution)));
        }
        if !lines.is_empty() {
            lines.push((String::new(), Meaning::Text));
        }
        lines
    }

    /// What stands below them: what was brought, where the coat hangs, with its key.
    fn foot(&self, room: u16, view: &View) -> Vec<(String, Meaning)> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let mut lines = Vec::new();
        for served in &shown.drinks {
            let name = drink(served.drink, &served.words, &view.words);
            let values = args!["drink" => name, "time" => clock(served.at.time()), "who" => served.by.as_str()];
            lines.push((view.say_with("comfort-brought-at", values), Meaning::Good));
        }
        lines.push((String::new(), Meaning::Text));
        let key = view.keymap.key(&[Layer::Comfort], Action::TurnCoat).map(|key| key.to_string()).unwrap_or_default();
        let coat = match &shown.coat {
            Some(coat) if coat.returned.is_none() => {
                view.say_with("comfort-coat-hangs", args!["tag" => coat.tag.as_str(), "key" => key])
            }
            _ if shown.free_tag.is_empty() => view.say_with("comfort-coat-full", args!["key" => key]),
            _ => view.say_with("comfort-coat-free", args!["tag" => shown.free_tag.as_str(), "key" => key]),
        };
        lines.extend(wrap(&coat, room).into_iter().map(|line| (line, Meaning::Text)));
        lines
    }

    /// A drink in its line, and how it is meant.
    fn drink_line(&self, at: usize, one: &LikedDrink, view: &View) -> (String, Meaning) {
        let Some(shown) = &self.shown else { return (String::new(), Meaning::Text) };
        let is_liked = shown.likes.drink.as_ref() == Some(one);
        let name = drink(one.drink, &one.words, &view.words);
        let name = if is_liked { view.say_with("comfort-as-always", args!["drink" => name]) } else { name };
        let means = match (at == self.at, shown.no_hot.is_some() && one.drink.may_be_hot()) {
            (true, _) => Meaning::Selected,
            (false, true) => Meaning::Dim,
            (false, false) => Meaning::Text,
        };
        let sign = if at == self.at { view.theme.signs().here } else { " " };
        (format!("{sign} {}  {name}", at + 1), means)
    }
}

/// As many drinks as there are digits.
const DIGITS: usize = 9;

impl Screen for GuestComfort {
    fn title(&self, view: &View) -> String {
        let name = self.shown.as_ref().map(|shown| shown.name.clone()).unwrap_or_default();
        view.say_with("comfort-guest-title", args!["name" => name])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Comfort, Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Comfort, Noun::Visits]
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let mut offers = vec![Action::Open, Action::TurnCoat];
        if self.hanging().is_none() {
            offers.push(Action::OtherTag);
        }
        if may(view, Permission::WriteCard) {
            offers.push(Action::Edit);
        }
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowVisitComfort { visit: self.visit });
    }

    fn key(&mut self, key: &KeyEvent, turn: &mut Turn<'_>) -> Handled {
        let KeyCode::Char(letter) = key.code else { return Handled::No };
        let digit = letter.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).and_then(|n| n.checked_sub(1));
        match digit.filter(|at| *at < self.drinks().len() && self.shown.is_some()) {
            Some(at) => self.bring(at, turn),
            // Other letters are keys of the dialogue, as everywhere.
            None => match turn.view().keymap.action(self.layers(), Key::of(key)) {
                Some(action) => return self.act(action, turn),
                None => return Handled::No,
            },
        }
        Handled::Yes
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::Up => self.at = self.at.saturating_sub(1),
            Action::Down => self.at = (self.at + 1).min(self.drinks().len().saturating_sub(1)),
            Action::Open if self.shown.is_some() => self.bring(self.at, turn),
            Action::TurnCoat if self.shown.is_some() => self.turn_coat(turn),
            Action::OtherTag if self.shown.is_some() && self.hanging().is_none() => self.ask_tag(turn),
            Action::Edit if may(turn.view(), Permission::WriteCard) => {
                if let Some(shown) = &self.shown {
                    turn.ask(ShowComfort { client: shown.client });
                }
            }
            Action::Back => turn.close(),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::ShowVisitComfort(shown) => self.shown = Some(shown),
            Answer::ShowComfort(shown) => turn.show(FormScreen::new(LikesForm::new(shown), turn.view())),
            Answer::NoteDrink(()) | Answer::GiveTag(_) | Answer::ReturnCoat(()) => {
                if let Some((said, back)) = self.doing.take() {
                    turn.say(Message::done(said));
                    turn.offer_undo(back);
                    turn.close_with(News::WayBack);
                }
            }
            _ => {}
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        self.doing = None;
        turn.say_error(error);
        if self.shown.is_none() {
            turn.close();
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        let News::Filled(form, draft) = news else { return };
        let typed = |draft: &Draft, key: &str| draft.text(key).to_owned();
        if form == OWN_DRINK.name {
            let own = LikedDrink { drink: Drink::Other, words: typed(&draft, "words") };
            self.note(own, draft.yes("remember"), turn);
        } else if form == TAG.name {
            self.hang(typed(&draft, "tag"), turn);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        if self.shown.is_none() {
            return;
        }
        let wide = WIDE.min(area.width);
        let room = wide.saturating_sub(4);
        let (head, foot) = (self.head(room, view), self.foot(room, view));
        let drinks = self.drinks();
        let half = drinks.len().div_ceil(2);
        let rows = u16::try_from(head.len() + half + foot.len() + 2).unwrap_or(u16::MAX);
        let buffer = frame.buffer_mut();
        let inside = boxed(centred(area, wide, rows), buffer, &view.theme, &self.title(view));
        let ellipsis = view.theme.signs().ellipsis;
        let above = head.len();
        for (at, row) in inside.rows().enumerate() {
            let mut write = |x: u16, right: u16, (text, means): &(String, Meaning)| {
                put(buffer, x, row.y, right, text, view.style(*means), ellipsis);
            };
            if let Some(line) = head.get(at) {
                write(row.x + 1, row.right(), line);
            } else if at < above + half {
                let middle = row.x + 1 + room / 2;
                for (place, x, right) in [(at - above, row.x + 1, middle), (at - above + half, middle + 1, row.right())]
                {
                    if let Some(one) = drinks.get(place) {
                        write(x, right, &self.drink_line(place, one, view));
                    }
                }
            } else if let Some(line) = foot.get(at - above - half) {
                write(row.x + 1, row.right(), line);
            }
        }
    }
}
