//! A consent being given, and one being taken back.

use crate::args;
use crate::desk::catalogue::ListCatalogue;
use crate::desk::privacy::{GiveConsent, WithdrawConsent};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{ClientId, ConsentId, ProcedureId};
use crate::domain::privacy::{Channel, ConsentDraft, ConsentPurpose, ConsentRefusal, GivenHow, OWN_NOTICE, Scope};
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::consent::{GIVE, WITHDRAW};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::widgets::choices::Choice;
use crate::words::consent as named;

/// Noting that a client agreed.
pub(super) struct Give {
    client: ClientId,
    purpose: ConsentPurpose,
    age: Option<u16>,
}

impl Give {
    /// To this, unless the form says otherwise.
    pub(super) fn new(client: ClientId, purpose: ConsentPurpose, age: Option<u16>) -> Self {
        Self { client, purpose, age }
    }
}

impl FormOwner for Give {
    fn form(&self) -> &'static Form {
        &GIVE
    }

    fn start(&self, view: &View) -> Draft {
        Draft::new()
            .with_chosen("purpose", self.purpose.code(), view.say(named::purpose(self.purpose)))
            .with_chosen("how", GivenHow::Paper.code(), view.say(named::given_how(GivenHow::Paper)))
            .with("notice", OWN_NOTICE)
    }

    fn draft_name(&self) -> Option<String> {
        None // a consent is noted while the client stands there
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListCatalogue { with_retired: false });
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let purpose = ConsentPurpose::from_code(draft.text("purpose")).unwrap_or(self.purpose);
        let scope = match purpose {
            ConsentPurpose::Procedure => {
                draft.number("procedure").map_or(Scope::Whole, |id| Scope::Procedure(ProcedureId(id)))
            }
            ConsentPurpose::Marketing => Channel::from_code(draft.text("channel")).map_or(Scope::Whole, Scope::Channel),
            ConsentPurpose::Sharing => Scope::Partner(draft.text("partner").to_owned()),
            _ => Scope::Whole,
        };
        let given_by = if purpose == ConsentPurpose::Guardian { draft.text("by").to_owned() } else { String::new() };
        let consent = ConsentDraft {
            purpose,
            scope,
            notice: draft.text("notice").to_owned(),
            how: GivenHow::from_code(draft.text("how")).unwrap_or(GivenHow::Spoken),
            given_by,
            until: draft.day("until", form_context(turn.view()).today, Looking::Ahead),
        };
        turn.ask(GiveConsent { client: self.client, draft: consent });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        match answer {
            Answer::ListCatalogue(catalogue) => {
                let language = view.words.language().code();
                let choices = catalogue
                    .procedures
                    .into_iter()
                    .map(|procedure| Choice::new(procedure.id, procedure.details.names.in_language(language)));
                form.give_options("procedure", choices.collect());
                FormEnd::Open
            }
            Answer::GiveConsent(_) => {
                let purpose = ConsentPurpose::from_code(form.draft().text("purpose")).unwrap_or(self.purpose);
                let needs_guardian = self.age.is_some_and(|age| age < 18) && purpose != ConsentPurpose::Guardian;
                let key = if needs_guardian { "consent-given-guardian" } else { "consent-given" };
                turn.say(Message::done(view.say_with(key, args!["purpose" => view.say(named::purpose(purpose))])));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Consent(ConsentRefusal::EndsBeforeItBegins) => Some("until"),
            DeskError::Consent(ConsentRefusal::NoGuardian) => Some("by"),
            DeskError::Consent(ConsentRefusal::StandsAlready) => Some("purpose"),
            _ => None,
        }
    }
}

/// Noting that a client took a consent back.
pub(super) struct Withdraw {
    consent: ConsentId,
    purpose: ConsentPurpose,
}

impl Withdraw {
    /// This one.
    pub(super) fn new(consent: ConsentId, purpose: ConsentPurpose) -> Self {
        Self { consent, purpose }
    }
}

impl FormOwner for Withdraw {
    fn form(&self) -> &'static Form {
        &WITHDRAW
    }

    fn title(&self, view: &View) -> String {
        view.say_with("consent-withdraw-of", args!["purpose" => view.say(named::purpose(self.purpose))])
    }

    fn start(&self, view: &View) -> Draft {
        Draft::new().with_chosen("how", GivenHow::Spoken.code(), view.say(named::given_how(GivenHow::Spoken)))
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let how = GivenHow::from_code(form.draft().text("how")).unwrap_or(GivenHow::Spoken);
        turn.ask(WithdrawConsent { consent: self.consent, how });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::WithdrawConsent(_)) {
            return FormEnd::Open;
        }
        let purpose = turn.view().say(named::purpose(self.purpose));
        turn.say(Message::done(turn.view().say_with("consent-withdrawn", args!["purpose" => purpose])));
        FormEnd::Done
    }
}
