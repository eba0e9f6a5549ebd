//! The engine, driven by keys on a form that has a field of every kind.

use jiff::civil::date;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;

use crate::domain::market::Market;
use crate::domain::typed::Looking;
use crate::ui::theme::{Meaning, Signs, Theme};
use crate::ui::widgets::choices::Choice;
use crate::words::{Language, Words};

use super::*;

/// A form with every kind of field. Its labels are texts that exist.
static SAMPLE: Form = Form {
    name: "sample",
    title: "form-leave-title",
    send: "form-leave-stay",
    fields: &[
        Field::text("name", "form-leave-stay").required().checked(no_digits).hinted("form-type-to-find"),
        Field::phone("phone", "form-leave-title"),
        Field::date("day", "form-key-day", Looking::Ahead).under("form-key-day"),
        Field::time("time", "form-minutes"),
        Field::money("price", "form-not-a-number"),
        Field::minutes("length", "form-minutes"),
        Field::number("count", "form-not-a-number", 1, 10),
        Field::choice("who", "form-key-pick", Options::Given).required(),
        Field::choices("what", "form-key-tick", Options::Given),
        Field::choice("client", "form-key-pick", Options::Sought),
        Field::choice("answer", "form-key-pick", Options::Fixed(&[("a", "form-yes"), ("b", "form-no")])),
        Field::yes_no("urgent", "form-key-turn"),
        Field::text("reason", "form-required").required().shown_when(|draft| draft.yes("urgent")),
        Field::password("secret", "form-leave-keep").at_most(20),
        Field::notes("notes", "form-key-newline", 3).at_most(50),
    ],
    check: |draft, _| {
        (draft.text("name") == draft.text("phone")).then(|| ("phone", FieldProblem::says("form-no-such-day")))
    },
};

fn no_digits(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    if text.chars().any(|c| c.is_ascii_digit()) { Err(FieldProblem::says("form-not-a-time")) } else { Ok(()) }
}

/// A form under the fingers.
struct Hands {
    form: FormState,
    words: Words,
}

impl Hands {
    fn new() -> Self {
        Self { form: FormState::new(&SAMPLE), words: Words::new(Language::En) }
    }

    fn context(words: &Words) -> FormContext<'_> {
        FormContext { market: Market::Kz, today: date(2026, 11, 22), words }
    }

    fn press(&mut self, code: KeyCode) -> Vec<FormEvent> {
        self.form.key(KeyEvent::new(code, KeyModifiers::NONE), &Self::context(&self.words))
    }

    fn control(&mut self, letter: char) -> Vec<FormEvent> {
        self.form.key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL), &Self::context(&self.words))
    }

    fn paste(&mut self, text: &str) -> Vec<FormEvent> {
        self.form.paste(text, &Self::context(&self.words))
    }

    fn write(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.press(KeyCode::Char(c));
        }
        self
    }

    fn go(&mut self, key: &str) -> &mut Self {
        self.form.focus_on(key, &Self::context(&self.words));
        assert_eq!(self.form.focused(), key);
        self
    }

    fn tab(&mut self) -> &mut Self {
        self.press(KeyCode::Tab);
        self
    }

    fn text(&self, key: &str) -> String {
        self.form.draft().text(key).to_owned()
    }

    fn screen(&self, columns: u16, rows: u16) -> String {
        let area = Rect::new(0, 0, columns, rows);
        let mut buffer = Buffer::empty(area);
        self.form.draw(area, &mut buffer, &Theme::default(), &Self::context(&self.words));
        lines(&buffer)
    }
}

/// The letters of a buffer, row by row.
fn lines(buffer: &Buffer) -> String {
    let mut text = String::new();
    for row in buffer.content.chunks(usize::from(buffer.area.width)) {
        let mut line = String::new();
        let mut skip = 0;
        for cell in row {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            skip = crate::ui::widgets::text::width(cell.symbol()).saturating_sub(1);
            line.push_str(cell.symbol());
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[test]
fn what_is_typed_is_tidied_on_leaving() {
    for (key, typed, expected) in [
        ("name", " Aigerim ", "Aigerim"),
        ("day", "24.11", "24.11.2026"),
        ("day", "+3", "25.11.2026"),
        ("day", "31.2", "31.2"),
        ("time", "930", "09:30"),
        ("time", "25", "25"),
        ("price", "12500", "12 500"),
        ("price", "12500,5", "12 500,50"),
        ("length", "1:30", "90"),
        ("count", "7", "7"),
    ] {
        let mut hands = Hands::new();
        hands.go(key).write(typed);
        hands.press(KeyCode::Tab);
        assert_eq!(hands.text(key), expected, "{key} {typed}");
    }
}

#[test]
fn problems_stand_at_their_field_quietly_first_and_loudly_after_leaving() {
    let mut hands = Hands::new();
    hands.write("Kim 7");
    let (typing, sign) = (hands.screen(80, 40), Signs::UNICODE.caution);
    assert!(typing.contains("Not a time") && !typing.contains(&format!("{sign} Not a time")), "{typing}");
    hands.tab();
    assert!(hands.screen(80, 40).contains(&format!("{sign} Not a time")));
    hands.go("name");
    hands.press(KeyCode::Backspace);
    assert!(!hands.screen(80, 40).contains("Not a time"), "mended as it is typed");
}

#[test]
fn an_empty_field_is_scolded_only_when_the_form_is_sent() {
    let mut hands = Hands::new();
    hands.tab().tab();
    assert!(!hands.screen(80, 40).contains("This is needed"));
    assert_eq!(hands.control('s'), []);
    assert_eq!(hands.form.focused(), "name", "the first problem has the focus");
    assert!(hands.screen(80, 40).contains("This is needed"));
}

#[test]
fn a_right_form_is_sent_once() {
    let mut hands = Hands::new();
    hands.write("Aigerim");
    hands.form.set_chosen("who", "7", "Kim");
    assert_eq!(hands.control('s'), [FormEvent::Sent]);
    hands.form.wait();
    assert_eq!(hands.control('s'), [], "a second Ctrl-S while it waits sends nothing");
    assert!(hands.screen(80, 40).contains("Just a moment"));
}

#[test]
fn enter_walks_to_the_end_and_sends_from_a_last_line() {
    static SHORT: Form = Form {
        name: "short",
        title: "form-yes",
        send: "form-yes",
        fields: &[Field::text("a", "form-yes"), Field::text("b", "form-no")],
        check: nothing_across,
    };
    let mut hands = Hands { form: FormState::new(&SHORT), words: Words::new(Language::En) };
    hands.write("x");
    assert_eq!(hands.press(KeyCode::Enter), []);
    assert_eq!(hands.press(KeyCode::Enter), [FormEvent::Sent]);
}

#[test]
fn the_check_across_fields_points_at_one() {
    let mut hands = Hands::new();
    hands.write("Kim").go("phone").write("Kim");
    hands.form.set_chosen("who", "7", "Kim");
    assert_eq!(hands.control('s'), []);
    assert_eq!(hands.form.focused(), "phone");
    assert!(hands.screen(80, 40).contains("! The calendar has no such day"));
}

#[test]
fn hidden_fields_are_neither_asked_nor_sent() {
    let mut hands = Hands::new();
    hands.write("Kim").form.set_chosen("who", "7", "Kim");
    hands.go("urgent").press(KeyCode::Char('y'));
    assert_eq!(hands.control('s'), [], "the shown field is required");
    hands.go("reason").write("haste");
    hands.go("urgent").press(KeyCode::Char('n'));
    assert_eq!(hands.control('s'), [FormEvent::Sent]);
    assert_eq!(hands.text("reason"), "");
}

#[test]
fn options_are_narrowed_chosen_and_ticked() {
    let mut hands = Hands::new();
    let people = vec![Choice::new(1, "Kim"), Choice::new(2, "Lena"), Choice::new(3, "Olga")];
    hands.form.give_options("who", people.clone());
    hands.form.give_options("what", people);
    hands.go("who").write("le");
    assert!(hands.screen(80, 40).contains("▸ Lena"));
    assert_eq!(hands.press(KeyCode::Enter), [FormEvent::Changed("who")]);
    assert_eq!((hands.text("who").as_str(), hands.form.focused()), ("2", "what"));
    hands.press(KeyCode::Char(' '));
    hands.press(KeyCode::Char(' '));
    hands.press(KeyCode::Down);
    hands.press(KeyCode::Down);
    hands.press(KeyCode::Char(' '));
    assert!(hands.screen(80, 40).contains("[✓] Olga"));
    hands.press(KeyCode::Enter);
    assert_eq!(hands.form.draft().numbers("what"), [1, 3]);
    assert!(hands.screen(80, 40).contains("Kim, Olga"));
    hands.go("answer").press(KeyCode::Right);
    assert_eq!(hands.text("answer"), "a");
}

#[test]
fn sought_options_come_from_the_owner() {
    let mut hands = Hands::new();
    hands.go("client");
    let seek = |typed: &str| vec![FormEvent::Seek { field: "client", typed: typed.to_owned() }];
    assert_eq!(hands.press(KeyCode::Char('a')), seek("a"));
    assert_eq!(hands.press(KeyCode::Char('i')), seek("ai"));
    assert_eq!(hands.press(KeyCode::Backspace), seek("a"));
    let found = Choice::new(41, "Айгерим Садыкова").noted("⛔ lidocaine", Meaning::Danger);
    hands.form.give_options("client", vec![found]);
    assert!(hands.screen(80, 40).contains("▸ Айгерим Садыкова") && hands.screen(80, 40).contains("⛔ lidocaine"));
    hands.press(KeyCode::Enter);
    assert_eq!(hands.text("client"), "41");
}

#[test]
fn the_calendar_fills_the_day() {
    let mut hands = Hands::new();
    hands.go("day").press(KeyCode::Char(' '));
    assert!(hands.screen(80, 40).contains("November 2026"));
    hands.press(KeyCode::Down);
    assert_eq!(hands.press(KeyCode::Enter), [FormEvent::Changed("day")]);
    assert_eq!(hands.text("day"), "29.11.2026");
    assert!(hands.screen(80, 40).contains("Sunday, 29 November 2026, in 7 days"));
}

#[test]
fn leaving_asks_once_and_only_when_something_would_be_lost() {
    let mut hands = Hands::new();
    assert_eq!(hands.press(KeyCode::Esc), [FormEvent::Left { keep: false }]);
    hands.write("K");
    assert_eq!(hands.press(KeyCode::Esc), []);
    assert!(hands.screen(80, 24).contains("You have not saved this"));
    assert_eq!(hands.press(KeyCode::Esc), [], "Esc goes on writing");
    assert_eq!(hands.text("name"), "K");
    for (turns, expected) in [(1, true), (2, false)] {
        hands.press(KeyCode::Esc);
        for _ in 0..turns {
            hands.press(KeyCode::Right);
        }
        assert_eq!(hands.press(KeyCode::Enter), [FormEvent::Left { keep: expected }]);
    }
}

#[test]
fn passwords_are_masked_and_never_in_the_draft() {
    let mut hands = Hands::new();
    hands.go("secret").write("lilac").paste(" rain\n");
    assert_eq!(hands.form.secret("secret"), "lilac rain");
    assert!(hands.form.is_dirty());
    let kept = serde_json::to_string(&hands.form.draft()).expect("plain maps");
    assert!(!kept.contains("lilac") && !hands.screen(80, 40).contains("lilac"));
    assert!(hands.screen(80, 40).contains(&"•".repeat(10)));
    hands.control('u');
    assert_eq!(hands.form.secret("secret"), "");
}

#[test]
fn pasted_text_is_cleaned_and_capped() {
    let mut hands = Hands::new();
    hands.paste("Anna\u{1b}[31m\u{202e}\r\nNowak\u{200b}\n");
    assert_eq!(hands.text("name"), "Anna Nowak");
    hands.go("notes").paste("first\r\nsecond\tthird");
    assert_eq!(hands.text("notes"), "first\nsecond third");
    hands.paste(&"я".repeat(10_000_000 / 2));
    assert_eq!(hands.text("notes").chars().count(), 50);
    assert!(hands.screen(80, 40).contains("was cut"));
    hands.write("more");
    assert_eq!(hands.text("notes").chars().count(), 50, "a full field takes no more");
}

#[test]
fn editing_keys_are_those_of_other_programs() {
    let mut hands = Hands::new();
    hands.write("Anna Nowak");
    hands.control('w');
    assert_eq!(hands.text("name"), "Anna");
    hands.control('z');
    assert_eq!(hands.text("name"), "Anna Nowak");
    hands.press(KeyCode::Home);
    hands.write("Dr ");
    assert_eq!(hands.text("name"), "Dr Anna Nowak");
    hands.control('a');
    hands.write("张");
    assert_eq!(hands.text("name"), "张");
    assert_eq!(hands.control('p'), [FormEvent::Ignored], "the palette is the house's");
    assert_eq!(hands.press(KeyCode::F(1)), [FormEvent::Ignored]);
}

#[test]
fn a_refusal_of_the_desk_stands_until_its_field_changes() {
    let mut hands = Hands::new();
    hands.write("Kim");
    let words = Words::new(Language::En);
    hands.form.wait();
    hands.form.refuse(Some("time"), FieldProblem::says("form-no-such-day"), &Hands::context(&words));
    assert_eq!(hands.form.focused(), "time");
    hands.tab();
    assert!(hands.screen(80, 40).contains("! The calendar has no such day"));
    hands.go("time").write("9");
    assert!(!hands.screen(80, 40).contains("The calendar has no such day"));
    hands.form.refuse(None, FieldProblem::says("form-amount-too-large"), &Hands::context(&words));
    assert!(hands.screen(80, 40).contains("! That is more than can be typed"));
}

#[test]
fn a_kept_draft_still_counts_as_not_saved() {
    let draft = Draft::new().with("name", "Kim").with_chosen("who", "7", "Kim, doctor");
    let mut hands = Hands { form: FormState::resumed(&SAMPLE, draft.clone()), words: Words::new(Language::Ru) };
    assert!(hands.form.is_dirty());
    assert!(hands.screen(80, 40).contains("Kim, doctor"), "labels are kept with the draft");
    assert!(!FormState::filled(&SAMPLE, draft).is_dirty());
    assert_eq!(hands.press(KeyCode::Esc), []);
}

#[test]
fn the_cursor_is_where_one_types() {
    let mut hands = Hands::new();
    hands.write("张伟x");
    let area = Rect::new(0, 0, 80, 24);
    let theme = Theme::default();
    let context = Hands::context(&hands.words);
    let mut buffer = Buffer::empty(area);
    let start = hands.form.draw(area, &mut buffer, &theme, &context).expect("a cursor");
    assert_eq!(buffer[(start.x - 5, start.y)].symbol(), "张", "two names of two columns and a letter before it");
    hands.press(KeyCode::Left);
    let context = Hands::context(&hands.words);
    let left = hands.form.draw(area, &mut buffer, &theme, &context).expect("a cursor");
    assert_eq!((left.x, left.y), (start.x - 1, start.y));
}

#[test]
fn a_high_form_scrolls_to_the_field_in_focus() {
    let mut hands = Hands::new();
    for key in ["notes", "name", "reason", "who"] {
        if key == "reason" {
            hands.form.set("urgent", "yes");
        }
        hands.go(key);
        let screen = hands.screen(80, 6);
        assert!(screen.contains('▸'), "{key}\n{screen}");
    }
    assert!(hands.screen(80, 6).contains('▿') && hands.screen(80, 6).contains('▴'));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_keys_and_no_size_bring_it_down(
        keys in prop::collection::vec((0_u8..24, any::<char>(), any::<bool>()), 0..80),
        (columns, rows) in (0_u16..130, 0_u16..45),
    ) {
        let mut hands = Hands::new();
        hands.form.give_options("what", vec![Choice::new(1, "Kim"), Choice::new(2, "Lena")]);
        for (kind, letter, control) in keys {
            let code = match kind {
                0 => KeyCode::Enter, 1 => KeyCode::Tab, 2 => KeyCode::BackTab, 3 => KeyCode::Up, 4 => KeyCode::Down,
                5 => KeyCode::Left, 6 => KeyCode::Right, 7 => KeyCode::Backspace, 8 => KeyCode::Delete,
                9 => KeyCode::Char(' '), 10 => KeyCode::Esc, 11 => KeyCode::Home, 12 => KeyCode::End,
                13 => KeyCode::PageUp, 14 => KeyCode::PageDown,
                _ => KeyCode::Char(letter),
            };
            let modifiers = if control { KeyModifiers::CONTROL } else { KeyModifiers::NONE };
            let words = Words::new(Language::En);
            hands.form.key(KeyEvent::new(code, modifiers), &Hands::context(&words));
        }
        let area = Rect::new(0, 0, columns, rows);
        let mut buffer = Buffer::empty(area);
        hands.form.draw(area, &mut buffer, &Theme::default(), &Hands::context(&hands.words));
        for cell in &buffer.content {
            prop_assert!(cell.symbol().chars().all(crate::ui::widgets::text::is_harmless));
        }
    }
}

#[test]
fn a_long_hint_gives_way_to_the_key_of_its_field() {
    static LONG: Form = Form {
        name: "long",
        title: "form-yes",
        send: "form-yes",
        fields: &[Field::yes_no("a", "form-yes").hinted("form-not-a-day")],
        check: nothing_across,
    };
    let hands = Hands { form: FormState::new(&LONG), words: Words::new(Language::En) };
    assert!(
        hands.screen(60, 6).lines().any(|line| line.contains("…  ") && line.ends_with(" Space yes/no")),
        "{}",
        hands.screen(60, 6)
    );
}
