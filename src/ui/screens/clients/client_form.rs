//! A new card, and the correction of one. While it is typed, cards that may be the same person are noticed.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::allergy_line::{short, substance};
use super::card_rows::{how_found_key, messenger_key, spoken_key};
use crate::args;
use crate::desk::client::{AddClient, Card, Duplicate, EditClient, Likeness, LookForDuplicates, RevealedPhone};
use crate::desk::schedule::ListSchedule;
use crate::desk::{Answer, DeskError};
use crate::domain::client::{BadClient, BadContact, ClientDraft, HowFound, MessengerKind, SpokenLanguage};
use crate::domain::ids::{ClientId, SpecialistId};
use crate::domain::market::Market;
use crate::ui::form::{Draft, FieldProblem, Form, FormState};
use crate::ui::forms::client::{EDIT_CLIENT, NEW_CLIENT};
use crate::ui::screen::{Destination, Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::ui::widgets::text::{put, wrap};
use crate::words::format;

/// Columns beside the form on the smallest screen, for cards that look alike.
const ASIDE: u16 = 30;
/// Fields whose change makes it look for cards that look alike.
const TELLING: &[&str] = &["given", "family", "phone", "phone2", "birth", "also_written"];

/// A new card.
#[derive(Default)]
pub struct NewCard {
    name: String,
    alike: Vec<Duplicate>,
}

impl NewCard {
    /// A new card with the name that was looked for; digits that were looked for are the phone.
    pub fn named(name: &str) -> Self {
        Self { name: name.to_owned(), alike: Vec::new() }
    }
}

/// What the draft of the form says, as the use cases take it.
fn client_draft(draft: &Draft, further_phones: &[String]) -> ClientDraft {
    let text = |key: &str| draft.text(key).to_owned();
    let phones = ["phone", "phone2"].iter().filter_map(|key| draft.some(key)).chain(further_phones.iter().cloned());
    ClientDraft {
        family: text("family"),
        given: text("given"),
        patronymic: text("patronymic"),
        also_written: text("also_written"),
        birth: text("birth"),
        address_as: text("address_as"),
        phones: phones.collect(),
        email: text("email"),
        messenger: MessengerKind::from_code(draft.text("messenger")),
        messenger_handle: text("handle"),
        language: SpokenLanguage::from_code(draft.text("language")),
        how_found: HowFound::from_code(draft.text("how_found")),
        preferred_specialist: draft.number("specialist").map(SpecialistId),
        notes: text("notes"),
    }
}

/// The field of the form at which a refusal belongs.
fn field_of(error: &DeskError) -> Option<&'static str> {
    let DeskError::Client(bad) = error else { return None };
    Some(match bad {
        BadClient::Name(_) => "given",
        BadClient::Phone(0, _) => "phone",
        BadClient::Phone(..) | BadClient::TooManyPhones => "phone2",
        BadClient::Birth(_) => "birth",
        BadClient::Contact(BadContact::NotAnEmail) => "email",
        BadClient::Contact(BadContact::MessengerWithoutHandle) => "handle",
    })
}

/// Gives the specialists to choose from.
fn give_specialists(answer: &Answer, form: &mut FormState) {
    if let Answer::ListSchedule(schedule) = answer {
        let active = schedule.specialists.iter().map(|row| &row.specialist).filter(|specialist| specialist.active);
        let choices = active.map(|specialist| Choice::new(specialist.id, specialist.details.name.clone())).collect();
        form.give_options("specialist", choices);
    }
}

/// Says at the phone or the name that a card looks alike.
fn notice(alike: &[Duplicate], form: &mut FormState) {
    form.no_notice("phone");
    form.no_notice("given");
    for one in alike.iter().rev() {
        let (field, key) = match one.likeness {
            Likeness::Phone => ("phone", "client-alike-phone"),
            Likeness::NameAndBirth => ("given", "client-alike-birth"),
            Likeness::Name => ("given", "client-alike-name"),
        };
        form.notice(field, FieldProblem::says(key).with("name", &one.hit.name), Meaning::Caution);
    }
}

/// The cards that look alike, each with its allergies, for the eye to compare.
fn draw_alike(alike: &[Duplicate], frame: &mut Frame<'_>, area: Rect, view: &View) {
    let ellipsis = view.theme.signs().ellipsis;
    let mut rows = area.rows();
    let mut line = |text: &str, meaning: Meaning| {
        for part in wrap(text, area.width.saturating_sub(2)) {
            let Some(row) = rows.next() else { return };
            put(frame.buffer_mut(), row.x + 1, row.y, row.right(), &part, view.style(meaning), ellipsis);
        }
    };
    if alike.is_empty() {
        line(&view.say("client-alike-none"), Meaning::Hint);
        return;
    }
    line(&view.say_with("client-alike", args!["count" => alike.len()]), Meaning::Caution);
    for one in alike {
        let hit = &one.hit;
        line("", Meaning::Text);
        line(&hit.name, Meaning::Title);
        let seen = hit.last_visit.map(|day| format::day_numbers(day, view.words.language()));
        let seen = seen.map_or_else(|| view.say("find-never"), |day| view.say_with("find-last", args!["day" => day]));
        line(
            &format!("{} {} {seen}", format::phone_masked(&format!("00{}", hit.phone_tail)), view.theme.signs().middot),
            Meaning::Dim,
        );
        let names: Vec<String> = hit.allergies.iter().map(|shown| substance(&shown.code, &shown.said, view)).collect();
        let (text, meaning) = short(hit.allergy, hit.allergy_asked_on, &names, view);
        line(&text, meaning);
    }
    line("", Meaning::Text);
    line(&view.say("client-alike-next"), Meaning::Hint);
}

impl FormOwner for NewCard {
    fn form(&self) -> &'static Form {
        &NEW_CLIENT
    }

    fn start(&self, _view: &View) -> Draft {
        let name = self.name.trim();
        if name.chars().any(|letter| letter.is_ascii_digit()) {
            return Draft::new().with("phone", name);
        }
        match name.split_once(' ') {
            Some((given, family)) => Draft::new().with("given", given).with("family", family),
            None => Draft::new().with("given", name),
        }
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListSchedule { with_inactive: false });
        turn.ask(LookForDuplicates { except: None, draft: client_draft(&form.draft(), &[]) });
    }

    fn changed(&mut self, field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        if TELLING.contains(&field) {
            turn.ask(LookForDuplicates { except: None, draft: client_draft(&form.draft(), &[]) });
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(AddClient { draft: client_draft(&form.draft(), &[]) });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        give_specialists(&answer, form);
        match answer {
            Answer::AddClient(now) => {
                turn.say(Message::done(turn.view().say("client-added")));
                return FormEnd::Go(Destination::Card(now.client));
            }
            Answer::LookForDuplicates(alike) => {
                notice(&alike, form);
                self.alike = alike;
            }
            _ => {}
        }
        FormEnd::Open
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        field_of(error)
    }

    fn aside(&self) -> u16 {
        ASIDE
    }

    fn draw_aside(&self, _form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        draw_alike(&self.alike, frame, area, view);
    }
}

/// A correction of the personal part of a card.
pub(super) struct EditCard {
    client: ClientId,
    version: i64,
    card: Card,
    phones: Vec<RevealedPhone>,
    alike: Vec<Duplicate>,
}

impl EditCard {
    /// Opens with what the card says, its phones in full.
    pub(super) fn new(card: &Card, phones: &[RevealedPhone]) -> Self {
        Self { client: card.id, version: card.version, card: card.clone(), phones: phones.to_vec(), alike: Vec::new() }
    }

    /// Phones for which the form has no field: they stay.
    fn further_phones(&self) -> Vec<String> {
        self.phones.iter().skip(2).map(|phone| phone.e164.clone()).collect()
    }
}

impl FormOwner for EditCard {
    fn form(&self) -> &'static Form {
        &EDIT_CLIENT
    }

    fn start(&self, view: &View) -> Draft {
        let personal = &self.card.personal;
        let draft = ClientDraft::from(personal);
        let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
        let phone = |at: usize| self.phones.get(at).map(|phone| format::phone(&phone.e164, market)).unwrap_or_default();
        let birth = personal.birth.map(|born| match born.date() {
            Some(day) => format::day_numbers(day, view.words.language()),
            None => born.to_string(),
        });
        let mut filled = Draft::new()
            .with("given", draft.given)
            .with("family", draft.family)
            .with("patronymic", draft.patronymic)
            .with("phone", phone(0))
            .with("phone2", phone(1))
            .with("birth", birth.unwrap_or_default())
            .with("also_written", draft.also_written)
            .with("address_as", draft.address_as)
            .with("handle", draft.messenger_handle)
            .with("email", draft.email)
            .with("notes", draft.notes);
        if let Some(kind) = draft.messenger {
            filled = filled.with_chosen("messenger", kind.code(), view.say(messenger_key(kind)));
        }
        if let Some(language) = draft.language {
            filled = filled.with_chosen("language", language.code(), view.say(spoken_key(language)));
        }
        if let Some(how) = draft.how_found {
            filled = filled.with_chosen("how_found", how.code(), view.say(how_found_key(how)));
        }
        if let Some(specialist) = draft.preferred_specialist {
            filled = filled.with("specialist", specialist.to_string());
        }
        filled
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}", EDIT_CLIENT.name, self.client))
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListSchedule { with_inactive: false });
    }

    fn changed(&mut self, field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        if TELLING.contains(&field) {
            let draft = client_draft(&form.draft(), &[]);
            turn.ask(LookForDuplicates { except: Some(self.client), draft });
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = client_draft(&form.draft(), &self.further_phones());
        turn.ask(EditClient { client: self.client, version: self.version, keep_phones: false, draft });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        give_specialists(&answer, form);
        match answer {
            Answer::EditClient(_) => {
                turn.say(Message::done(turn.view().say("client-saved")));
                return FormEnd::Done;
            }
            Answer::LookForDuplicates(alike) => {
                notice(&alike, form);
                self.alike = alike;
            }
            _ => {}
        }
        FormEnd::Open
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        field_of(error)
    }

    fn aside(&self) -> u16 {
        if self.alike.is_empty() { 0 } else { ASIDE }
    }

    fn draw_aside(&self, _form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        draw_alike(&self.alike, frame, area, view);
    }
}
