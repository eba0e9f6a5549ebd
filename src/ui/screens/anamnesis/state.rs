//! What is asked now and what was typed so far: keys go in, answers come out. No drawing and no asking of the salon.

use super::letters::{Shown, digit, is_yes};
use crate::desk::anamnesis::{AnamnesisShown, LineRef};
use crate::domain::anamnesis::{
    AnamnesisRefusal, Contradiction, Given, Item, Kind, Question, Review, Reviewed, SEX, Tense, check, due, read_day,
    read_items, review, says_none,
};
use crate::domain::health::Severity;
use crate::domain::text::{LINE_CHARS_MAX, clean_line_to};
use crate::ui::widgets::text::is_harmless;

/// An answer to be kept: the question's code and what was given.
pub(super) type Kept = (String, Given);

/// A client being asked.
pub(super) struct Asking {
    /// Where the anamnesis stands, with what was answered here already laid over it.
    pub shown: AnamnesisShown,
    /// The question; none for the look over all of them.
    at: Option<String>,
    /// What was typed.
    pub typed: String,
    /// Whether the things of a list are being typed.
    pub types_list: bool,
    /// The things of the list so far.
    pub items: Vec<Item>,
    /// Which of them is being asked for how bad it was.
    pub rates: Option<usize>,
    /// The chosen options of a question that takes several.
    pub picked: Vec<String>,
    /// The option that one stands on, or the line that may be ended.
    pub cursor: Option<usize>,
    /// Lines that are to be ended.
    pub ends: Vec<LineRef>,
    /// Why the last answer was not taken.
    pub problem: Option<AnamnesisRefusal>,
}

impl Asking {
    /// Begins where the first question is open, or with the look over all where none is.
    pub(super) fn new(shown: AnamnesisShown) -> Self {
        let mut asking = Self {
            shown,
            at: None,
            typed: String::new(),
            types_list: false,
            items: Vec::new(),
            rates: None,
            picked: Vec::new(),
            cursor: None,
            ends: Vec::new(),
            problem: None,
        };
        let first = asking.first_open();
        asking.go(first);
        asking
    }

    /// Takes what the salon says of it now; one stays where one is.
    pub(super) fn renew(&mut self, shown: AnamnesisShown) {
        self.shown = shown;
        if self.at.as_ref().is_some_and(|code| !self.due().iter().any(|question| question.code == *code)) {
            let first = self.first_open();
            self.go(first);
        }
    }

    /// The questions to ask today.
    pub(super) fn due(&self) -> Vec<&Question> {
        let of = &self.shown;
        due(&of.questionnaire, &of.last, &of.open, &of.circumstances, of.today)
    }

    /// The question that is asked now.
    pub(super) fn question(&self) -> Option<&Question> {
        self.at.as_ref().and_then(|code| self.shown.questionnaire.question(code))
    }

    /// What finishing now would do.
    pub(super) fn review(&self) -> Review {
        let of = &self.shown;
        review(&Reviewed {
            questionnaire: &of.questionnaire,
            last: &of.last,
            open: &of.open,
            circumstances: &of.circumstances,
            card: &of.card,
            today: of.today,
        })
    }

    /// How many of the questions of today are answered.
    pub(super) fn answered(&self) -> usize {
        self.due().iter().filter(|question| self.shown.open.contains_key(&question.code)).count()
    }

    /// Whether letters are typed into a text now.
    pub(super) fn types(&self) -> bool {
        self.question().is_some_and(|question| match question.kind {
            Kind::Text | Kind::Day => true,
            kind => kind.is_list() && self.types_list && self.rates.is_none(),
        })
    }

    /// The answer that this question has had today, or else the one it had before.
    pub(super) fn known(&self) -> Option<&Given> {
        let code = &self.question()?.code;
        self.shown.open.get(code).or_else(|| self.shown.last.get(code).map(|last| &last.given))
    }

    fn first_open(&self) -> Option<String> {
        let open = |question: &&&Question| !self.shown.open.contains_key(&question.code);
        self.due().iter().find(open).map(|question| question.code.clone())
    }

    /// Goes to a question, or to the look over all, with the fields as that question needs them.
    pub(super) fn go(&mut self, to: Option<String>) {
        self.at = to;
        self.typed.clear();
        self.items.clear();
        self.picked.clear();
        self.types_list = false;
        self.rates = None;
        self.cursor = None;
        self.problem = None;
        let today = self.at.as_ref().and_then(|code| self.shown.open.get(code)).cloned();
        match (self.known().cloned(), today) {
            (Some(Given::Chosen(codes)), _) => {
                let first = codes.first().cloned();
                let place = |code: String| self.question()?.options.iter().position(|option| option.code == code);
                self.cursor = first.and_then(place);
                self.picked = codes;
            }
            (Some(Given::Items(items)), _) => self.items = items,
            (_, Some(Given::Text(words))) => self.typed = words,
            _ => {}
        }
    }

    /// One question back or on, from the look over all to the last.
    pub(super) fn step(&mut self, on: bool) {
        let codes: Vec<String> = self.due().iter().map(|question| question.code.clone()).collect();
        let here = self.at.as_ref().and_then(|code| codes.iter().position(|other| other == code));
        let next = match (here, on) {
            (Some(at), true) => codes.get(at + 1).cloned(),
            (Some(at), false) => codes.get(at.saturating_sub(1)).cloned(),
            (None, true) => return,
            (None, false) => codes.last().cloned(),
        };
        self.go(next);
    }

    /// To the first question of the next section, or of the one before.
    pub(super) fn jump(&mut self, on: bool) {
        let here = self.question().map(|question| question.section);
        let asked = self.due();
        let sections = asked.iter().map(|question| question.section);
        let wanted = match (here, on) {
            (None, true) => return,
            (None, false) => sections.max(),
            (Some(here), true) => sections.filter(|section| *section > here).min(),
            (Some(here), false) => Some(sections.filter(|section| *section < here).max().unwrap_or(here)),
        };
        let first = asked.iter().find(|question| Some(question.section) == wanted);
        let code = first.map(|question| question.code.clone());
        self.go(code);
    }

    /// Goes on after an answer: to the next question that is open, from here and then from the beginning.
    fn go_on(&mut self) {
        let asked = self.due();
        let here = self.at.as_ref().and_then(|code| asked.iter().position(|question| question.code == *code));
        let open = |question: &&&Question| !self.shown.open.contains_key(&question.code);
        let after = here.map_or(0, |at| at + 1);
        let next = asked.iter().skip(after).find(open).or_else(|| asked.iter().find(open));
        let code = next.map(|question| question.code.clone());
        self.go(code);
    }

    /// Takes an answer, or says why not.
    fn give(&mut self, given: Given) -> Option<Kept> {
        let question = self.question()?;
        match check(question, given, self.shown.today) {
            Ok(given) => {
                let code = question.code.clone();
                self.shown.open.insert(code.clone(), given.clone());
                self.shown.as_before.retain(|one| *one != code);
                self.go_on();
                Some((code, given))
            }
            Err(problem) => {
                self.problem = Some(problem);
                None
            }
        }
    }

    /// The client would rather not say.
    pub(super) fn not_said(&mut self) -> Option<Kept> {
        self.give(Given::NotSaid)
    }

    /// A letter or digit, outside a text.
    pub(super) fn press(&mut self, letter: char, shown: Shown) -> Option<Kept> {
        self.problem = None;
        if let Some(at) = self.rates {
            return self.rate(at, letter);
        }
        let kind = self.question()?.kind;
        match kind {
            Kind::YesNo => self.give(if is_yes(letter, shown)? { Given::Yes } else { Given::No }),
            Kind::One | Kind::Several => self.choose(digit(letter)?),
            kind if kind.is_list() => {
                if is_yes(letter, shown)? {
                    self.types_list = true;
                    None
                } else {
                    self.give(Given::No)
                }
            }
            _ => None,
        }
    }

    /// Chooses the option of a place.
    fn choose(&mut self, at: usize) -> Option<Kept> {
        let question = self.question()?;
        let code = question.options.get(at)?.code.clone();
        let (is_one, alone) = (question.kind == Kind::One, question.options.get(at)?.alone);
        if is_one || alone {
            return self.give(Given::Chosen(vec![code]));
        }
        let excluded: Vec<String> =
            question.options.iter().filter(|option| option.alone).map(|option| option.code.clone()).collect();
        self.cursor = Some(at);
        if self.picked.contains(&code) {
            self.picked.retain(|one| *one != code);
        } else {
            self.picked.retain(|one| !excluded.contains(one));
            self.picked.push(code);
        }
        None
    }

    /// How bad the reaction to a thing of the list was.
    fn rate(&mut self, at: usize, letter: char) -> Option<Kept> {
        let severity = match letter {
            '1' => Severity::Mild,
            '2' => Severity::Moderate,
            '3' => Severity::Severe,
            '0' | '?' => Severity::Unknown,
            _ => return None,
        };
        if let Some(item) = self.items.get_mut(at) {
            item.severity = severity;
        }
        self.rate_next(at + 1)
    }

    /// Asks for the next thing of the list how bad it was; after the last the answer is complete.
    fn rate_next(&mut self, from: usize) -> Option<Kept> {
        let is_rated = self.question()?.kind == Kind::Allergies;
        self.rates = (from..self.items.len())
            .find(|at| is_rated && self.items.get(*at).is_some_and(|item| item.severity == Severity::Unknown));
        if self.rates.is_some() { None } else { self.give(Given::Items(self.items.clone())) }
    }

    /// A letter into a text. "No" alone answers a question for a day.
    pub(super) fn type_letter(&mut self, letter: char, shown: Shown) -> Option<Kept> {
        self.problem = None;
        let is_day = self.question().is_some_and(|question| question.kind == Kind::Day);
        let denies = !letter.is_ascii_digit() && is_yes(letter, shown) == Some(false);
        if is_day && self.typed.is_empty() && denies {
            return self.give(Given::No);
        }
        if is_harmless(letter) && self.typed.chars().count() < LINE_CHARS_MAX {
            self.typed.push(letter);
        }
        None
    }

    /// A pasted text.
    pub(super) fn paste(&mut self, text: &str) {
        self.problem = None;
        self.typed = clean_line_to(&format!("{}{text}", self.typed), LINE_CHARS_MAX);
    }

    /// Takes a letter, a thing or a mark back; `false` where there is nothing to take back here.
    pub(super) fn erase(&mut self) -> bool {
        self.problem = None;
        if self.typed.pop().is_some() {
            return true;
        }
        if self.types_list && self.items.pop().is_some() {
            return true;
        }
        std::mem::take(&mut self.types_list)
    }

    /// The option or line below or above.
    pub(super) fn move_cursor(&mut self, down: bool) {
        let count = match self.question() {
            Some(question) => question.options.len(),
            None => self.review().may_end.len(),
        };
        let last = count.saturating_sub(1);
        self.cursor = match (self.cursor, down) {
            _ if count == 0 => None,
            (None, _) => Some(0),
            (Some(at), true) => Some((at + 1).min(last)),
            (Some(at), false) => Some(at.saturating_sub(1)),
        };
    }

    /// Marks what the cursor stands on.
    pub(super) fn mark(&mut self) -> Option<Kept> {
        self.problem = None;
        if let Some(question) = self.question() {
            let is_several = question.kind == Kind::Several;
            return self.cursor.filter(|_| is_several).and_then(|at| self.choose(at));
        }
        let endings = self.review().may_end;
        let line = endings
            .get(self.cursor.unwrap_or(0))
            .map(|ending| LineRef { list: ending.line.list, id: ending.line.id })?;
        if self.ends.contains(&line) {
            self.ends.retain(|one| *one != line);
        } else {
            self.ends.push(line);
        }
        None
    }

    /// Enter: the answer is complete, or stands as it was.
    pub(super) fn enter(&mut self) -> Option<Kept> {
        self.problem = None;
        if let Some(at) = self.rates {
            return self.rate_next(at + 1);
        }
        let (kind, tense) = self.question().map(|question| (question.kind, question.tense))?;
        match kind {
            Kind::YesNo => self.as_known(),
            Kind::One => {
                let code =
                    self.cursor.and_then(|at| self.question()?.options.get(at)).map(|option| option.code.clone());
                code.and_then(|code| self.give(Given::Chosen(vec![code])))
            }
            Kind::Several => self.give(Given::Chosen(self.picked.clone())),
            Kind::Text if self.typed.trim().is_empty() && self.known().is_some() => self.as_known(),
            Kind::Text => self.give(Given::Text(self.typed.clone())),
            Kind::Day => self.enter_day(tense),
            _ => self.enter_list(kind),
        }
    }

    fn enter_day(&mut self, tense: Tense) -> Option<Kept> {
        if self.typed.trim().is_empty() {
            return self.as_known();
        }
        match read_day(&self.typed, tense, self.shown.today) {
            Some(day) => self.give(Given::Day(day)),
            None => {
                self.problem = Some(AnamnesisRefusal::NotADay);
                None
            }
        }
    }

    fn enter_list(&mut self, kind: Kind) -> Option<Kept> {
        if !self.types_list {
            if self.known().is_some() {
                return self.as_known();
            }
            self.types_list = true;
            return None;
        }
        if self.typed.trim().is_empty() {
            return if self.items.is_empty() { self.give(Given::Items(Vec::new())) } else { self.rate_next(0) };
        }
        if self.items.is_empty() && says_none(kind, &self.typed) {
            return self.give(Given::No);
        }
        let read = read_items(kind, &self.typed, self.shown.today);
        // What is wrong with the days is told while the words still stand in the line.
        let question = self.question()?;
        if let Err(problem) = check(question, Given::Items(read.clone()), self.shown.today) {
            self.problem = Some(problem);
            return None;
        }
        for item in read {
            let same = |known: &Item| known.code == item.code && known.said.to_lowercase() == item.said.to_lowercase();
            if !self.items.iter().any(same) {
                self.items.push(item);
            }
        }
        self.typed.clear();
        None
    }

    /// The answer stands as it was.
    fn as_known(&mut self) -> Option<Kept> {
        let known = self.known().cloned()?;
        self.give(known)
    }

    /// The question to put right, where finishing was refused or would be.
    pub(super) fn to_mend(&self) -> Option<String> {
        let review = self.review();
        let contradiction = review.contradictions.first().map(|found| match found {
            Contradiction::PregnantMan => SEX.to_owned(),
            Contradiction::EndsBeforeItBegins(question) => question.clone(),
        });
        contradiction.or_else(|| review.missing.first().cloned())
    }
}
