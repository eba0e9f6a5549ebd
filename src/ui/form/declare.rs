//! What a form is, as written down once by its owner.

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::market::Market;
use crate::domain::typed::Looking;
use crate::words::{Arg, Language, Words};

use super::draft::Draft;

/// The market, the language and the day in which a form is filled in.
#[derive(Clone, Copy)]
pub struct FormContext<'w> {
    /// The salon's market: its currency, its phones.
    pub market: Market,
    /// The salon's business day.
    pub today: Date,
    /// The texts in the language of the person at the desk.
    pub words: &'w Words,
}

impl FormContext<'_> {
    /// The language of the person at the desk.
    pub fn language(&self) -> Language {
        self.words.language()
    }
}

/// A form: what is asked, in which order. Declared as a `static` in `ui/forms/<noun>.rs` and listed in
/// [`crate::ui::forms::ALL`].
#[derive(Debug)]
pub struct Form {
    /// The name under which its drafts are kept: `client-new`.
    pub name: &'static str,
    /// The key of its title.
    pub title: &'static str,
    /// The key of what sending it does, shown beside `Ctrl-S`: "Save", "Book".
    pub send: &'static str,
    /// What is asked.
    pub fields: &'static [Field],
    /// A check across fields, made when all fields alone are right: the field at which to show the problem.
    pub check: fn(&Draft, &FormContext) -> Option<(&'static str, FieldProblem)>,
}

/// Nothing to check across fields.
pub fn nothing_across(_: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    None
}

/// A check of one field's text, made only when it is not empty. It calls the domain's constructor and nothing else.
pub type Check = fn(&str, &FormContext) -> Result<(), FieldProblem>;

/// A field. Built by the constructor of its kind, then refined: `Field::money("price", "procedure-price").required()`.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in the draft, unique within the form.
    pub key: &'static str,
    /// The key of its label.
    pub label: &'static str,
    /// What is typed or chosen in it.
    pub kind: Kind,
    /// Whether it may not stay empty.
    pub required: bool,
    /// The key of a line that helps while one is in it.
    pub hint: Option<&'static str>,
    /// The key of a heading above it, where a group of fields begins.
    pub heading: Option<&'static str>,
    /// The check of its text.
    pub check: Check,
    /// How its text is written once the person leaves it, if it is right; none keeps it as typed.
    pub tidy: fn(&str, &FormContext) -> Option<String>,
    /// Whether it is shown, given what stands in the others. A hidden field is neither asked nor checked nor sent.
    pub shown_when: fn(&Draft) -> bool,
    /// The most letters it takes.
    pub longest: usize,
}

/// What is typed or chosen in a field.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// One line.
    Text,
    /// Several lines; this many are shown.
    Notes(u16),
    /// A phone number.
    Phone,
    /// A day; the calendar opens with the space bar.
    Date(Looking),
    /// A time of day.
    Time,
    /// An amount of the salon's currency.
    Money,
    /// A duration; the draft holds minutes.
    Minutes,
    /// A whole number from … to.
    Number(i64, i64),
    /// One of several. The draft holds the value and remembers the label.
    Choice(Options),
    /// Any number of several.
    Choices(Options),
    /// Yes or no; the draft holds `yes` or `no`.
    YesNo,
    /// A password: masked, never kept in a draft, wiped afterwards.
    Password,
}

/// Where the options of a choice come from.
#[derive(Clone, Copy, Debug)]
pub enum Options {
    /// Written down here: the value and the key of its label.
    Fixed(&'static [(&'static str, &'static str)]),
    /// The owner gives them once: [`super::FormState::give_options`].
    Given,
    /// The owner seeks them for what is typed: [`super::FormEvent::Seek`], answered by `give_options`.
    Sought,
}

/// A text of several lines takes so much.
const LONGEST_NOTES: usize = 4_000;
/// A line takes so much.
const LONGEST_LINE: usize = 200;

/// Accepts everything.
#[allow(clippy::unnecessary_wraps)] // the shape of every check
fn anything(_: &str, _: &FormContext) -> Result<(), FieldProblem> {
    Ok(())
}

/// Keeps what was typed.
fn as_typed(_: &str, _: &FormContext) -> Option<String> {
    None
}

/// Shown whatever stands in the others.
fn always(_: &Draft) -> bool {
    true
}

impl Field {
    /// A field of a kind, optional and without further checks.
    pub const fn new(key: &'static str, label: &'static str, kind: Kind) -> Self {
        let longest = match kind {
            Kind::Notes(_) => LONGEST_NOTES,
            _ => LONGEST_LINE,
        };
        Self {
            key,
            label,
            kind,
            required: false,
            hint: None,
            heading: None,
            check: anything,
            tidy: as_typed,
            shown_when: always,
            longest,
        }
    }

    /// One line of text.
    pub const fn text(key: &'static str, label: &'static str) -> Self {
        Self::new(key, label, Kind::Text)
    }

    /// Several lines of text, of which `rows` are shown.
    pub const fn notes(key: &'static str, label: &'static str, rows: u16) -> Self {
        Self::new(key, label, Kind::Notes(rows))
    }

    /// A phone number.
    pub const fn phone(key: &'static str, label: &'static str) -> Self {
        Self::new(key, label, Kind::Phone)
    }

    /// A day.
    pub const fn date(key: &'static str, label: &'static str, looking: Looking) -> Self {
        Self::new(key, label, Kind::Date(looking))
    }

    /// A time of day.
    pub const fn time(key: &'static str, label: &'static str) -> Self {
        Self::new(key, label, Kind::Time)
    }

    /// An amount.
    pub const fn money(key: &'static str, label: &'static str) -> Self {
        Self::new(key, label, Kind::Money)
    }

    /// A duration in minutes.
    pub const fn minutes(key: &'static str, label: &'static str) -> Self {
        Self::new(key, label, Kind::Minutes)
    }

    /// A whole number within bounds, both included.
    pub const fn number(key: &'static str, label: &'static str, least: i64, most: i64) -> Self {
        Self::new(key, label, Kind::Number(least, most))
    }

    /// One of several.
    pub const fn choice(key: &'static str, label: &'static str, options: Options) -> Self {
        Self::new(key, label, Kind::Choice(options))
    }

    /// Any number of several.
    pub const fn choices(key: &'static str, label: &'static str, options: Options) -> Self {
        Self::new(key, label, Kind::Choices(options))
    }

    /// Yes or no.
    pub const fn yes_no(key: &'static str, label: &'static str) -> Self {
        Self::new(key, label, Kind::YesNo)
    }

    /// A password.
    pub const fn password(key: &'static str, label: &'static str) -> Self {
        Self::new(key, label, Kind::Password)
    }

    /// It may not stay empty.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Its text passes this check of the domain.
    #[must_use]
    pub const fn checked(mut self, check: Check) -> Self {
        self.check = check;
        self
    }

    /// How its text is written once right.
    #[must_use]
    pub const fn tidied(mut self, tidy: fn(&str, &FormContext) -> Option<String>) -> Self {
        self.tidy = tidy;
        self
    }

    /// A line that helps while one is in it.
    #[must_use]
    pub const fn hinted(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// A heading above it.
    #[must_use]
    pub const fn under(mut self, heading: &'static str) -> Self {
        self.heading = Some(heading);
        self
    }

    /// When it is shown.
    #[must_use]
    pub const fn shown_when(mut self, shown: fn(&Draft) -> bool) -> Self {
        self.shown_when = shown;
        self
    }

    /// The most letters it takes.
    #[must_use]
    pub const fn at_most(mut self, letters: usize) -> Self {
        self.longest = letters;
        self
    }

    /// Whether what is typed in it is secret.
    pub(super) const fn is_secret(&self) -> bool {
        matches!(self.kind, Kind::Password)
    }

    /// Whether it is typed in, letter by letter.
    pub(super) const fn is_typed(&self) -> bool {
        !matches!(self.kind, Kind::Choice(_) | Kind::Choices(_) | Kind::YesNo | Kind::Password)
    }
}

/// Tells a problem in the language that runs when it is drawn.
type Teller = Arc<dyn Fn(&Words) -> String + Send + Sync>;

/// Why a field's text was refused, ready to be said in any language.
#[derive(Clone)]
pub enum FieldProblem {
    /// A text of the words, by its key, with its values.
    Says(&'static str, Vec<(&'static str, String)>),
    /// A refusal of the domain, told by the words.
    Told(Teller),
}

impl FieldProblem {
    /// A text of the words: `FieldProblem::says("form-required")`.
    pub const fn says(key: &'static str) -> Self {
        Self::Says(key, Vec::new())
    }

    /// A text of the words with a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        if let Self::Says(_, values) = &mut self {
            values.push((name, value.to_string()));
        }
        self
    }

    /// A refusal of the domain: `FieldProblem::told(move |words| errors::phone(&refusal, words))`.
    pub fn told(tell: impl Fn(&Words) -> String + Send + Sync + 'static) -> Self {
        Self::Told(Arc::new(tell))
    }

    /// The sentence.
    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Says(key, values) => {
                let values: Vec<(&str, Arg<'_>)> =
                    values.iter().map(|(name, value)| (*name, Arg::from(value.as_str()))).collect();
                words.say_with(key, &values)
            }
            Self::Told(tell) => tell(words),
        }
    }
}

impl fmt::Debug for FieldProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Says(key, values) => f.debug_tuple("Says").field(key).field(values).finish(),
            Self::Told(_) => f.write_str("Told(…)"),
        }
    }
}
