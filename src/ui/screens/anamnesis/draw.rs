//! The drawing of the questionnaire: the question in the client's language, its answers with their keys, how far one is,
//! and what the card says already.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::letters::key_of;
use super::state::Asking;
use crate::args;
use crate::domain::anamnesis::{AnamnesisRefusal, CardList, Given, Kind, Question, Review, Section};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::split;
use crate::ui::widgets::progress::progress;
use crate::ui::widgets::text::{clear, put, width, wrap};
use crate::words::{Words, anamnesis, format};

/// Columns beside the question on the smallest screen.
const ASIDE: u16 = 24;

/// Draws the page.
pub(super) fn page(asking: &Asking, words: &Words, title: &str, frame: &mut Frame<'_>, area: Rect, view: &View) {
    if area.height < 6 {
        return;
    }
    let buffer = frame.buffer_mut();
    clear(buffer, area, view.style(Meaning::Text));
    put(buffer, area.x + 2, area.y, area.right(), title, view.style(Meaning::Title), view.theme.signs().ellipsis);
    let row = Rect { x: area.x + 2, y: area.y + 1, width: area.width.saturating_sub(4), height: 1 };
    let (done, all) = (asking.answered(), asking.due().len());
    let said = view.say_with("anamnesis-progress", args!["done" => done, "all" => all]);
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    progress(row, buffer, &view.theme, count(done), count(all), &said);
    let body = Rect { y: area.y + 3, height: area.height - 3, ..area };
    let (left, right) = split(body, buffer, &view.theme, ASIDE);
    let mut page = Lines { area: left, y: left.y, view };
    match asking.question() {
        Some(question) => draw_question(asking, question, words, &mut page, frame),
        None => draw_review(asking, &mut page, frame),
    }
    draw_aside(asking, words, frame, right, view);
}

/// Lines drawn from the top, as many as there is room for.
struct Lines<'a> {
    area: Rect,
    y: u16,
    view: &'a View,
}

impl Lines<'_> {
    fn say(&mut self, frame: &mut Frame<'_>, text: &str, meaning: Meaning) {
        self.say_in(frame, 2, text, meaning);
    }

    /// A text with an indent, wrapped.
    fn say_in(&mut self, frame: &mut Frame<'_>, indent: u16, text: &str, meaning: Meaning) {
        let room = self.area.width.saturating_sub(indent + 2).max(1);
        for line in wrap(text, room) {
            if self.y >= self.area.bottom() {
                return;
            }
            let (x, right) = (self.area.x + indent, self.area.right());
            put(frame.buffer_mut(), x, self.y, right, &line, self.view.style(meaning), "");
            self.y += 1;
        }
    }

    /// A key, a sign and what they choose, on one line.
    fn choice(&mut self, frame: &mut Frame<'_>, key: &str, text: &str, meaning: Meaning, is_here: bool) {
        if self.y >= self.area.bottom() {
            return;
        }
        let (signs, right) = (self.view.theme.signs(), self.area.right());
        let row = Rect { x: self.area.x, y: self.y, width: self.area.width, height: 1 };
        let style = |meaning| if is_here { self.view.style(Meaning::Selected) } else { self.view.style(meaning) };
        let buffer = frame.buffer_mut();
        if is_here {
            buffer.set_style(row, style(Meaning::Selected));
        }
        let x = put(buffer, row.x + 2, row.y, right, key, style(Meaning::Key), "");
        put(buffer, x.max(row.x + 3 + width(key)) + 1, row.y, right, text, style(meaning), signs.ellipsis);
        self.y += 1;
    }

    fn gap(&mut self) {
        self.y += 1;
    }
}

fn draw_question(asking: &Asking, question: &Question, words: &Words, page: &mut Lines<'_>, frame: &mut Frame<'_>) {
    let view = page.view;
    let section = view.say(anamnesis::section(question.section));
    let heading = if question.must {
        section
    } else {
        format!("{section} {} {}", view.theme.signs().middot, view.say("anamnesis-by-will"))
    };
    page.say(frame, &heading, Meaning::Dim);
    page.say(frame, anamnesis::question(question, words), Meaning::Voice);
    let today = asking.shown.open.get(&question.code);
    let last = asking.shown.last.get(&question.code);
    if let Some(given) = today {
        let text = view.say_with("anamnesis-today", args!["answer" => anamnesis::answer(question, given, words)]);
        page.say(frame, &text, Meaning::Good);
    } else if let Some(last) = last {
        let day = format::day_short(last.on, &view.words);
        let answer = anamnesis::answer(question, &last.given, words);
        page.say(frame, &view.say_with("anamnesis-last", args!["day" => day, "answer" => answer]), Meaning::Hint);
    }
    page.gap();
    match question.kind {
        Kind::YesNo => {
            page.choice(frame, &words.say("anamnesis-key-yes"), &words.say("anamnesis-yes"), Meaning::Text, false);
            page.choice(frame, &words.say("anamnesis-key-no"), &words.say("anamnesis-no"), Meaning::Text, false);
        }
        Kind::One | Kind::Several => draw_options(asking, question, words, page, frame),
        Kind::Text | Kind::Day => draw_input(asking, page, frame),
        _ => draw_list(asking, question, words, page, frame),
    }
    page.gap();
    if let Some(problem) = &asking.problem {
        let sentence = view.words.refusal(&problem.clone().into());
        page.say(frame, &sentence, Meaning::Error);
    } else {
        page.say(frame, &view.say(hint_key(asking, question)), Meaning::Hint);
    }
}

/// What to press, in one line.
fn hint_key(asking: &Asking, question: &Question) -> &'static str {
    let knows = asking.known().is_some_and(|known| *known != Given::NotSaid);
    match question.kind {
        _ if asking.rates.is_some() => "anamnesis-hint-severity",
        Kind::YesNo if knows => "anamnesis-hint-yes-no-known",
        Kind::YesNo => "anamnesis-hint-yes-no",
        Kind::One => "anamnesis-hint-one",
        Kind::Several => "anamnesis-hint-several",
        Kind::Text if knows => "anamnesis-hint-text-known",
        Kind::Text => "anamnesis-hint-text",
        Kind::Day => "anamnesis-hint-day",
        _ if asking.types_list => "anamnesis-hint-list",
        _ if knows => "anamnesis-hint-yes-no-known",
        _ => "anamnesis-hint-yes-no",
    }
}

fn draw_options(asking: &Asking, question: &Question, words: &Words, page: &mut Lines<'_>, frame: &mut Frame<'_>) {
    let language = words.language().code();
    let signs = page.view.theme.signs();
    for (at, option) in question.options.iter().enumerate() {
        let is_picked = asking.picked.contains(&option.code);
        let mark = if question.kind == Kind::Several {
            if is_picked { format!("[{}] ", signs.good) } else { "[ ] ".to_owned() }
        } else if is_picked {
            format!("{} ", signs.good)
        } else {
            String::new()
        };
        let text = format!("{mark}{}", option.names.in_language(language));
        let meaning = if is_picked { Meaning::Good } else { Meaning::Text };
        page.choice(frame, &key_of(at).to_string(), &text, meaning, asking.cursor == Some(at));
    }
}

fn draw_input(asking: &Asking, page: &mut Lines<'_>, frame: &mut Frame<'_>) {
    if page.y >= page.area.bottom() {
        return;
    }
    let view = page.view;
    let (x, right) = (page.area.x + 2, page.area.right().saturating_sub(2));
    let room = usize::from(right.saturating_sub(x + 4));
    // A long answer shows its end, where one types.
    let skipped = asking.typed.chars().count().saturating_sub(room);
    let shown: String = asking.typed.chars().skip(skipped).collect();
    let buffer = frame.buffer_mut();
    buffer
        .set_style(Rect { x, y: page.y, width: right.saturating_sub(x), height: 1 }, view.style(Meaning::InputFocused));
    let x = put(buffer, x, page.y, right, "> ", view.style(Meaning::Key), "");
    let x = put(buffer, x, page.y, right, &shown, view.style(Meaning::InputFocused), "");
    put(buffer, x, page.y, right, " ", view.style(Meaning::Cursor), "");
    frame.set_cursor_position((x, page.y));
    page.y += 1;
}

fn draw_list(asking: &Asking, question: &Question, words: &Words, page: &mut Lines<'_>, frame: &mut Frame<'_>) {
    let view = page.view;
    let signs = view.theme.signs();
    if !asking.types_list {
        page.choice(frame, &words.say("anamnesis-key-yes"), &words.say("anamnesis-some"), Meaning::Text, false);
        page.choice(frame, &words.say("anamnesis-key-no"), &words.say("anamnesis-none"), Meaning::Text, false);
        return;
    }
    for (at, item) in asking.items.iter().enumerate() {
        let is_known = !item.code.is_empty();
        let text = anamnesis::item(question, item, words);
        let (sign, meaning) = match (is_known, question.kind) {
            (false, _) => (signs.unknown, Meaning::Caution),
            (true, Kind::Allergies) => (signs.danger, Meaning::Danger),
            (true, _) => (signs.good, Meaning::Text),
        };
        page.choice(frame, sign, &text, meaning, asking.rates == Some(at));
        if !is_known {
            page.say_in(frame, 5, &view.say("anamnesis-unmatched"), Meaning::Caution);
        }
    }
    if asking.rates.is_some() {
        page.gap();
        for (key, severity) in [("1", "severity-mild"), ("2", "severity-moderate"), ("3", "severity-severe")] {
            page.choice(frame, key, &words.say(severity), Meaning::Text, false);
        }
    } else {
        draw_input(asking, page, frame);
    }
}

fn draw_review(asking: &Asking, page: &mut Lines<'_>, frame: &mut Frame<'_>) {
    let view = page.view;
    let review = asking.review();
    page.say(frame, &view.say("anamnesis-review"), Meaning::Heading);
    draw_warnings(&review, page, frame);
    draw_endings(asking, &review, page, frame);
    draw_changes(&review, page, frame);
    page.gap();
    let next = if asking.to_mend().is_some() { "anamnesis-review-mend" } else { "anamnesis-review-next" };
    page.say(frame, &view.say(next), Meaning::Hint);
}

/// What stands in the way, and what to know.
fn draw_warnings(review: &Review, page: &mut Lines<'_>, frame: &mut Frame<'_>) {
    let view = page.view;
    let signs = view.theme.signs();
    for found in &review.contradictions {
        let refusal = AnamnesisRefusal::Contradicts(found.clone());
        let sentence = view.words.refusal(&refusal.into());
        page.say(frame, &format!("{} {sentence}", signs.caution), Meaning::Error);
    }
    if !review.missing.is_empty() {
        let text = view.say_with("anamnesis-refused-open", args!["open" => review.missing.len()]);
        page.say(frame, &format!("{} {text}", signs.caution), Meaning::Caution);
    }
    for remark in &review.remarks {
        page.say(frame, &format!("{} {}", signs.unknown, anamnesis::remark(remark, &view.words)), Meaning::Caution);
    }
}

/// Lines of the card that the client no longer has, each with whether it ends.
fn draw_endings(asking: &Asking, review: &Review, page: &mut Lines<'_>, frame: &mut Frame<'_>) {
    let view = page.view;
    if review.may_end.is_empty() {
        return;
    }
    page.gap();
    page.say(frame, &view.say("anamnesis-may-end"), Meaning::Text);
    for (at, ending) in review.may_end.iter().enumerate() {
        let ends = asking.ends.iter().any(|line| line.list == ending.line.list && line.id == ending.line.id);
        let key = if ends { view.say("anamnesis-ends") } else { view.say("anamnesis-stays") };
        let text = anamnesis::card_line(&ending.line, &view.words);
        let meaning = if ends { Meaning::Caution } else { Meaning::Text };
        page.choice(frame, &key, &text, meaning, asking.cursor.unwrap_or(0) == at);
    }
}

/// Lines that the card gets, and days that change.
fn draw_changes(review: &Review, page: &mut Lines<'_>, frame: &mut Frame<'_>) {
    let view = page.view;
    let signs = view.theme.signs();
    page.gap();
    if review.add.is_empty() && review.correct.is_empty() {
        page.say(frame, &view.say("anamnesis-adds-nothing"), Meaning::Good);
        return;
    }
    if !review.add.is_empty() {
        page.say(frame, &view.say("anamnesis-adds"), Meaning::Text);
    }
    for line in &review.add {
        let is_allergy = line.list == CardList::Allergies;
        let (sign, meaning) = if is_allergy { (signs.danger, Meaning::Danger) } else { ("+", Meaning::Caution) };
        page.choice(frame, sign, &anamnesis::told_line(line, &view.words), meaning, false);
    }
    if !review.correct.is_empty() {
        page.say(frame, &view.say("anamnesis-corrects"), Meaning::Text);
    }
    for correction in &review.correct {
        let mut line = correction.line.clone();
        (line.since, line.until) = (correction.since, correction.until);
        page.choice(frame, signs.arrow, &anamnesis::card_line(&line, &view.words), Meaning::Text, false);
    }
}

/// How far each section is, and what the card says already of what is asked.
fn draw_aside(asking: &Asking, words: &Words, frame: &mut Frame<'_>, area: Rect, view: &View) {
    if area.width < 8 {
        return;
    }
    let signs = view.theme.signs();
    let asked = asking.due();
    let here = asking.question().map(|question| question.section);
    let mut y = area.y;
    for section in Section::ALL {
        let of_it: Vec<&&Question> = asked.iter().filter(|question| question.section == *section).collect();
        if of_it.is_empty() || y >= area.bottom() {
            continue;
        }
        let done = of_it.iter().filter(|question| asking.shown.open.contains_key(&question.code)).count();
        let (sign, meaning) = match (here == Some(*section), done == of_it.len()) {
            (true, _) => (signs.here, Meaning::Title),
            (false, true) => (signs.good, Meaning::Good),
            (false, false) => (" ", Meaning::Dim),
        };
        let count = format!("{done}/{}", of_it.len());
        let at = area.right().saturating_sub(width(&count) + 1);
        let text = format!("{sign} {}", view.say(anamnesis::section(*section)));
        put(frame.buffer_mut(), area.x + 1, y, at, &text, view.style(meaning), signs.ellipsis);
        put(frame.buffer_mut(), at, y, area.right(), &count, view.style(meaning), "");
        y += 1;
    }
    let language = words.language();
    let mut page = Lines { area, y: y + 1, view };
    let asked_in = view.say_with("anamnesis-asked-in", args!["language" => language.own_name()]);
    page.say_in(frame, 1, &asked_in, Meaning::Hint);
    let lists: &[CardList] = match asking.question().map(|question| question.kind) {
        Some(Kind::Allergies) => &[CardList::Allergies],
        Some(Kind::Medications) => &[CardList::Medications],
        Some(Kind::Conditions) => &[CardList::Conditions],
        _ => return,
    };
    let mut on_card = asking.shown.card.iter().filter(|line| lists.contains(&line.list)).peekable();
    if on_card.peek().is_some() {
        page.gap();
        page.say_in(frame, 1, &view.say("anamnesis-on-card"), Meaning::Label);
    }
    for line in on_card {
        let meaning = if line.list == CardList::Allergies { Meaning::Danger } else { Meaning::Text };
        page.say_in(frame, 1, &anamnesis::card_line(line, &view.words), meaning);
    }
}
