//! What to say and do now at one visit, wherever it stands beside something: on the board, beside the bill, beside the
//! receipt. It follows the visit, marks with one key each, and never shows one visit's words under another's name.

use std::time::Duration;

use jiff::Timestamp;

use crate::args;
use crate::desk::Answer;
use crate::desk::standard::{ListPrompts, MarkPrompt, TakeBackMark};
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::standard::{Evidence, Fact, Outcome, Prompt, Reason, RuleId, VisitPrompts};
use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Destination, Handled, Message, News, NotDone, Turn, View};
use crate::ui::screens::till::market;
use crate::words::prompts::{Spoken, spoken, tells_of};

use super::why_not::WhyNot;

/// A key pressed again sooner than this is held down: nobody reads two sentences so fast.
const HELD: Duration = Duration::from_millis(150);

/// The prompts of the visit that one looks at.
#[derive(Default)]
pub struct Prompts {
    /// The layers whose keys do by themselves what is wanted: of the place where the prompts stand.
    beside: &'static [Layer],
    visit: Option<VisitId>,
    shown: Option<VisitPrompts>,
    chosen: Option<RuleId>,
    /// A mark is on its way: the next one waits for its answer.
    is_marking: bool,
    /// What was marked last here, while it can be taken back.
    marked: Option<(VisitId, RuleId)>,
    /// What to say once it is kept.
    told: Option<String>,
    /// When a mark was last asked for.
    pressed: Option<Duration>,
}

impl Prompts {
    /// Beside a place whose keys do some of what is wanted.
    pub fn beside(layers: &'static [Layer]) -> Self {
        Self { beside: layers, ..Self::default() }
    }

    /// The key that does what shows that a rule was kept, with what it does; none where only a person can say so.
    pub(super) fn doing(&self, prompt: &Prompt, view: &View) -> Option<(Key, &'static str)> {
        let action = match prompt.evidence {
            Evidence::Drink | Evidence::CoatTag | Evidence::CoatReturned => Action::Comfort,
            Evidence::Anamnesis => Action::Anamnesis,
            Evidence::Photographs => Action::Photographs,
            Evidence::NextBooked => Action::BookNext,
            Evidence::CareSold => Action::SuggestCare,
            Evidence::Mark | Evidence::AddressAs | Evidence::Allergies | Evidence::Observed => return None,
        };
        view.keymap.key(self.beside, action).map(|key| (key, action.hint_key()))
    }

    /// Looks at a visit, or at none. Asks only where it is another one than before.
    pub fn follow(&mut self, visit: Option<VisitId>, turn: &mut Turn<'_>) {
        if self.visit != visit {
            self.visit = visit;
            (self.shown, self.chosen, self.is_marking) = (None, None, false);
            self.ask(turn);
        }
    }

    /// Asks anew for the visit that one looks at.
    pub fn ask(&self, turn: &mut Turn<'_>) {
        if let Some(visit) = self.visit {
            turn.ask(ListPrompts { visit });
        }
    }

    /// Takes an answer, if it was to a question of this. An answer about a visit that one no longer looks at is dropped.
    pub fn answered(&mut self, answer: &Answer, turn: &mut Turn<'_>) {
        match answer {
            Answer::ListPrompts(prompts) if Some(prompts.visit) == self.visit => {
                let at = self.place(turn.view()).unwrap_or(0);
                self.shown = Some(prompts.clone());
                let open = self.open(turn.view());
                let stays = open.iter().any(|(prompt, _)| Some(&prompt.rule) == self.chosen.as_ref());
                if !stays {
                    // What was chosen has ended: the next one stands in its place.
                    let next = open.get(at).or(open.last()).map(|(prompt, _)| prompt.rule.clone());
                    self.chosen = next;
                }
            }
            Answer::MarkPrompt(_) => {
                self.is_marking = false;
                if let Some(told) = self.told.take() {
                    turn.say(Message::done(told));
                }
            }
            Answer::TakeBackMark(_) => turn.say(Message::done(turn.view().say("prompt-taken-back"))),
            _ => {}
        }
    }

    /// A refusal came: whatever was on its way is not any more. Tells whether a mark was.
    pub fn refused(&mut self) -> bool {
        (self.marked, self.told) = (None, None);
        std::mem::take(&mut self.is_marking)
    }

    /// When the clock alone may change what is open.
    pub fn again_at(&self) -> Option<Timestamp> {
        self.shown.as_ref().and_then(|shown| shown.again_at)
    }

    /// What is known and open or ended now.
    pub(super) fn shown(&self) -> Option<&VisitPrompts> {
        self.shown.as_ref()
    }

    /// The open prompts that can be said in full, first things first.
    pub(super) fn open(&self, view: &View) -> Vec<(&Prompt, Spoken)> {
        let Some(shown) = &self.shown else { return Vec::new() };
        filled(&shown.open, shown, view)
    }

    /// Where the chosen prompt stands among the open ones.
    pub(super) fn place(&self, view: &View) -> Option<usize> {
        self.open(view).iter().position(|(prompt, _)| Some(&prompt.rule) == self.chosen.as_ref())
    }

    /// What the open prompts are called, first things first.
    pub fn titles(&self, view: &View) -> Vec<String> {
        self.open(view).into_iter().map(|(_, spoken)| spoken.title).collect()
    }

    /// Whether what is open or was just said tells of a fact already.
    pub fn tell_of(&self, fact: Fact, view: &View) -> bool {
        let Some(shown) = &self.shown else { return false };
        let mut ended = shown.ended.iter();
        ended.any(|prompt| tells_of(prompt, fact, &view.words))
            || self.open(view).iter().any(|(prompt, _)| tells_of(prompt, fact, &view.words))
    }

    /// What makes sense now: marks where something is open, the whole standard where there is a visit.
    pub fn offers(&self, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        let count = self.open(view).len();
        if count > 0 && may_keep(view) {
            offers.extend([Action::PromptDone, Action::PromptNotNow, Action::PromptWhyNot]);
        }
        if count > 1 {
            offers.extend([Action::NextPrompt, Action::PreviousPrompt]);
        }
        offers.extend(self.shown.as_ref().map(|_| Action::VisitStandard));
        offers
    }

    /// Does what an intent means for the prompts.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let (Some(visit), Some(_)) = (self.visit, &self.shown) else { return Handled::No };
        match action {
            Action::NextPrompt => self.go(true, turn.view()),
            Action::PreviousPrompt => self.go(false, turn.view()),
            Action::VisitStandard => turn.go(Destination::VisitStandard(visit)),
            Action::PromptDone => self.end(visit, Outcome::Done, turn),
            Action::PromptNotNow => self.end(visit, Outcome::NotNow, turn),
            Action::PromptWhyNot => {
                let open = self.open(turn.view());
                match self.place(turn.view()).and_then(|at| open.into_iter().nth(at)) {
                    Some((prompt, spoken)) if may_keep(turn.view()) => {
                        turn.show(WhyNot::new(Some(visit), prompt.rule.clone(), spoken.title));
                    }
                    _ => nothing(turn),
                }
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    /// Takes the last mark back, where it was made here and nothing came after it.
    pub fn take_back(&mut self, turn: &mut Turn<'_>) -> Handled {
        let Some((visit, rule)) = self.marked.take() else { return Handled::No };
        turn.ask(TakeBackMark { visit, rule });
        Handled::Yes
    }

    /// Something else was done meanwhile: it is that which is taken back first.
    pub fn forget_mark(&mut self) {
        self.marked = None;
    }

    /// A reason was given in the dialogue.
    pub fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let News::NotDone(NotDone { visit: Some(visit), rule, outcome, reason, words }) = news {
            self.mark(MarkPrompt { visit, rule, outcome, reason: Some(reason), words }, turn);
        }
    }

    /// Chooses the next prompt, or the one before; behind the last comes the first.
    fn go(&mut self, forwards: bool, view: &View) {
        let open = self.open(view);
        let count = open.len().max(1);
        let at = self.place(view).unwrap_or(0);
        let next = if forwards { at + 1 } else { at + count - 1 };
        let next = open.get(next % count).map(|(prompt, _)| prompt.rule.clone());
        self.chosen = next;
    }

    /// Ends the chosen prompt with one key.
    fn end(&mut self, visit: VisitId, outcome: Outcome, turn: &mut Turn<'_>) {
        let view = turn.view();
        let before = self.pressed.replace(view.moment.uptime);
        if self.is_marking || before.is_some_and(|at| view.moment.uptime.saturating_sub(at) < HELD) {
            return;
        }
        let chosen = self.place(view).and_then(|at| self.open(view).into_iter().nth(at));
        let Some((rule, title)) = chosen.map(|(prompt, spoken)| (prompt.rule.clone(), spoken.title)) else {
            return nothing(turn);
        };
        if !may_keep(view) {
            return nothing(turn);
        }
        let key = if outcome == Outcome::Done { "prompt-told-done" } else { "prompt-told-not-now" };
        self.told = Some(view.say_with(key, args!["title" => title]));
        self.mark(MarkPrompt { visit, rule, outcome, reason: None::<Reason>, words: String::new() }, turn);
    }

    /// Sends a mark and remembers its way back.
    fn mark(&mut self, mark: MarkPrompt, turn: &mut Turn<'_>) {
        let (visit, rule) = (mark.visit, mark.rule.clone());
        self.marked = Some((visit, rule));
        self.is_marking = true;
        turn.ask(mark);
    }
}

/// Whether whoever sits here may mark.
pub fn may_keep(view: &View) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::KeepStandard))
}

/// There is nothing to mark.
fn nothing(turn: &mut Turn<'_>) {
    turn.say(Message::note(turn.view().say("prompt-nothing-open")));
}

/// The prompts whose texts can be filled, with those texts.
fn filled<'p>(prompts: &'p [Prompt], shown: &VisitPrompts, view: &View) -> Vec<(&'p Prompt, Spoken)> {
    let fill = |prompt: &'p Prompt| Some((prompt, spoken(prompt, &shown.facts, market(view), &view.words)?));
    prompts.iter().filter_map(fill).collect()
}
