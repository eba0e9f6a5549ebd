//! Allergies in the client's own words, matched while they are typed. What matched is shown and ticked; the person at
//! the desk confirms by sending, and what matched nothing is kept as it was said.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::allergy_line::substance;
use super::card_rows::{severity_key, told_by_key};
use crate::args;
use crate::desk::client::Card;
use crate::desk::health::{AddAllergy, AllergyAnswer, AllergyDraft, EditAllergy, SetAllergyState};
use crate::desk::{Answer, DeskError};
use crate::domain::health::{AllergyLine, MatchKind, Matching, Severity, ToldBy, allergens};
use crate::domain::ids::{AllergyId, ClientId};
use crate::ui::form::{Draft, FieldProblem, Form, FormState};
use crate::ui::forms::client::{ALLERGY, ALLERGY_EDIT};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::ui::widgets::text::{put, wrap};

/// Columns beside the form on the smallest screen, for what matched.
const ASIDE: u16 = 30;

/// Adds allergies to a card, or corrects one.
pub(super) struct AllergyForm {
    client: ClientId,
    name: String,
    corrects: Option<AllergyLine>,
    matching: Matching,
    /// Requests sent whose answers are due.
    due: usize,
}

impl AllergyForm {
    /// New allergies of a client.
    pub(super) fn adding(card: &Card) -> Self {
        Self { client: card.id, name: card.name.clone(), corrects: None, matching: Matching::default(), due: 0 }
    }

    /// A correction of one line.
    pub(super) fn correcting(card: &Card, line: &AllergyLine) -> Self {
        let matching = allergens().match_text(&line.said);
        Self { client: card.id, name: card.name.clone(), corrects: Some(line.clone()), matching, due: 0 }
    }

    /// Reads the words anew, and ticks what matched and is not denied.
    fn read(&mut self, form: &mut FormState, turn: &Turn<'_>) {
        let view = turn.view();
        self.matching = allergens().match_text(form.draft().text("said"));
        let sure = self.matching.matches.iter().filter(|one| !one.denied).flat_map(|one| one.codes.iter());
        let codes: Vec<&str> = sure.map(String::as_str).collect();
        self.offer(form, view);
        form.set("codes", codes.join("\n"));
        form.no_notice("said");
        if self.matching.says_none {
            form.notice("said", FieldProblem::says("allergy-says-none"), Meaning::Caution);
        } else if self.matching.matches.iter().any(|one| one.denied) {
            form.notice("said", FieldProblem::says("allergy-denied"), Meaning::Caution);
        }
    }

    /// The whole list to choose from, what matched first.
    fn offer(&self, form: &mut FormState, view: &View) {
        let language = view.words.language().code();
        let matched: Vec<&String> = self.matching.matches.iter().flat_map(|one| &one.codes).collect();
        let mut choices: Vec<(bool, Choice)> = allergens()
            .entries()
            .iter()
            .filter(|entry| entry.group != "none")
            .map(|entry| {
                let choice = Choice::new(&entry.code, entry.names.in_language(language));
                (!matched.contains(&&entry.code), choice)
            })
            .collect();
        choices.sort_by_key(|(other, _)| *other);
        form.give_options("codes", choices.into_iter().map(|(_, choice)| choice).collect());
    }

    /// The words of the text that led to a code; all of them where a person chose the code.
    fn said_of(&self, code: &str, draft: &Draft) -> String {
        let matched = self.matching.matches.iter().find(|one| one.codes.iter().any(|known| known == code));
        matched.map_or_else(|| draft.text("said").to_owned(), |one| one.said.clone())
    }

    /// One line for each code, and one for each stretch that matched nothing.
    fn lines(&self, draft: &Draft) -> Vec<AllergyDraft> {
        let line = |code: &str, said: String| AllergyDraft {
            code: code.to_owned(),
            said,
            reaction: draft.text("reaction").to_owned(),
            severity: Severity::from_code(draft.text("severity")).unwrap_or(Severity::Unknown),
            since: draft.text("since").to_owned(),
            told_by: ToldBy::from_code(draft.text("told_by")).unwrap_or(ToldBy::Client),
        };
        let mut lines: Vec<AllergyDraft> =
            draft.chosen("codes").into_iter().map(|code| line(code, self.said_of(code, draft))).collect();
        if self.matching.matches.is_empty() && !lines.is_empty() {
            return lines; // the person chose what these words mean
        }
        if lines.is_empty() && !self.matching.matches.is_empty() {
            lines.push(line("", draft.text("said").to_owned())); // nothing was confirmed: the words stay
            return lines;
        }
        lines.extend(self.matching.unmatched.iter().map(|said| line("", said.clone())));
        if lines.is_empty() {
            lines.push(line("", draft.text("said").to_owned()));
        }
        lines
    }

    /// A correction has one line: the first code, or the words alone.
    fn correct(&self, id: AllergyId, version: i64, draft: &Draft) -> Option<EditAllergy> {
        let first = self.lines(draft).into_iter().next()?;
        Some(EditAllergy { line: id, version, draft: AllergyDraft { said: draft.text("said").to_owned(), ..first } })
    }
}

impl FormOwner for AllergyForm {
    fn form(&self) -> &'static Form {
        if self.corrects.is_some() { &ALLERGY_EDIT } else { &ALLERGY }
    }

    fn title(&self, view: &View) -> String {
        view.say_with("allergy-title-of", args!["title" => view.say(self.form().title), "name" => self.name.clone()])
    }

    fn start(&self, view: &View) -> Draft {
        let Some(line) = &self.corrects else { return Draft::new() };
        let draft = Draft::new()
            .with("said", if line.said.is_empty() { substance(&line.code, "", view) } else { line.said.clone() })
            .with("reaction", line.reaction.clone())
            .with("since", line.since.clone())
            .with_chosen("severity", line.severity.code(), view.say(severity_key(line.severity)))
            .with_chosen("told_by", line.told_by.code(), view.say(told_by_key(line.told_by)));
        if line.code.is_empty() {
            draft
        } else {
            draft.with_chosen("codes", &line.code, substance(&line.code, "", view))
        }
    }

    fn draft_name(&self) -> Option<String> {
        Some(match &self.corrects {
            Some(line) => format!("{}-{}", ALLERGY_EDIT.name, line.id),
            None => format!("{}-{}", ALLERGY.name, self.client),
        })
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        self.matching = allergens().match_text(form.draft().text("said"));
        self.offer(form, turn.view());
    }

    fn changed(&mut self, field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        if field == "said" {
            self.read(form, turn);
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        if let Some(line) = &self.corrects {
            self.due = 1;
            if let Some(edit) = self.correct(line.id, line.version, &draft) {
                turn.ask(edit);
            }
        } else if self.matching.says_none && draft.chosen("codes").is_empty() {
            self.due = 1;
            turn.ask(SetAllergyState { client: self.client, answer: AllergyAnswer::NoneKnown });
        } else {
            let lines = self.lines(&draft);
            self.due = lines.len();
            for draft in lines {
                turn.ask(AddAllergy { client: self.client, draft });
            }
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let said = match answer {
            Answer::AddAllergy(_) | Answer::EditAllergy(_) => "allergy-saved",
            Answer::SetAllergyState(_) => "card-none-noted",
            _ => return FormEnd::Open,
        };
        self.due = self.due.saturating_sub(1);
        if self.due > 0 {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say(said)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Health(_)).then_some("said")
    }

    fn aside(&self) -> u16 {
        ASIDE
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let empty = form.draft().is_empty("said");
        draw_matching(&self.matching, empty, &|code| substance(code, "", view), frame, area, view);
    }
}

/// What the words mean to the list: each match with the name it matched and how surely, then what matched nothing.
pub(super) fn draw_matching(
    matching: &Matching,
    empty: bool,
    name: &dyn Fn(&str) -> String,
    frame: &mut Frame<'_>,
    area: Rect,
    view: &View,
) {
    let signs = view.theme.signs();
    let mut rows = area.rows();
    let mut line = |text: &str, meaning: Meaning| {
        for part in wrap(text, area.width.saturating_sub(2)) {
            let Some(row) = rows.next() else { return };
            put(frame.buffer_mut(), row.x + 1, row.y, row.right(), &part, view.style(meaning), signs.ellipsis);
        }
    };
    if empty {
        line(&view.say("matching-start"), Meaning::Hint);
        return;
    }
    line(&view.say("matching-title"), Meaning::Heading);
    for one in &matching.matches {
        let names: Vec<String> = one.codes.iter().map(|code| name(code)).collect();
        let (sign, meaning) =
            if one.denied { (signs.unknown, Meaning::Caution) } else { (signs.danger, Meaning::Danger) };
        line(&format!("{sign} {}", names.join(" + ")), meaning);
        let key = match one.kind {
            MatchKind::Exact => "matching-exact",
            MatchKind::Stem => "matching-stem",
            MatchKind::Fuzzy => "matching-fuzzy",
        };
        let how = view.say_with(key, args!["said" => one.said.clone(), "matched" => one.matched.clone()]);
        line(&format!("  {how}"), Meaning::Dim);
        if one.denied {
            line(&format!("  {}", view.say("matching-denied")), Meaning::Caution);
        }
    }
    for words in &matching.unmatched {
        let text = view.say_with("matching-unmatched", args!["words" => words.clone()]);
        line(&format!("{} {text}", signs.unknown), Meaning::Caution);
    }
    if matching.says_none {
        line(&view.say("matching-none"), Meaning::Good);
    }
    line("", Meaning::Text);
    line(&view.say("matching-next"), Meaning::Hint);
}
