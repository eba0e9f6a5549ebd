//! What is done with another person, who is looked for: a family's account, a friend who brought, an abonement shared,
//! parted or handed on, a certificate named.

use crate::args;
use crate::desk::client::Find;
use crate::desk::wallet::{HandOnAbonement, JoinPool, NameCertificate, SetBroughtBy, ShareAbonement, SplitAbonement};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{AbonementId, CertificateId, ClientId, RequestKey};
use crate::domain::offers::WalletRefusal;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::wallet::{SPLIT, WITH};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::words::format;

/// What is done with the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum With {
    /// The client joins the person's account of points.
    Pool {
        /// Who joins.
        member: ClientId,
    },
    /// The person brought the client.
    Brought {
        /// Who came.
        client: ClientId,
    },
    /// The person may use the abonement too.
    Share {
        /// Which.
        abonement: AbonementId,
        /// The version that was shown.
        version: i64,
    },
    /// The person gets some of the sessions.
    Split {
        /// Which.
        abonement: AbonementId,
        /// The version that was shown.
        version: i64,
    },
    /// The person gets the abonement.
    HandOn {
        /// Which.
        abonement: AbonementId,
        /// The version that was shown.
        version: i64,
    },
    /// The certificate is the person's.
    Name(CertificateId),
}

/// The form in which the person is chosen.
pub(super) struct WithForm {
    with: With,
    key: Option<RequestKey>,
}

impl WithForm {
    /// To do this.
    pub(super) const fn new(with: With) -> Self {
        Self { with, key: None }
    }
}

impl FormOwner for WithForm {
    fn form(&self) -> &'static Form {
        if matches!(self.with, With::Split { .. }) { &SPLIT } else { &WITH }
    }

    fn title(&self, view: &View) -> String {
        view.say(match self.with {
            With::Pool { .. } => "wallet-join-title",
            With::Brought { .. } => "wallet-brought-title",
            With::Share { .. } => "abonement-share-title",
            With::Split { .. } => "abonement-split-title",
            With::HandOn { .. } => "abonement-hand-on-title",
            With::Name(_) => "certificate-name-title",
        })
    }

    fn draft_name(&self) -> Option<String> {
        None // nothing is typed that would be missed
    }

    fn changed(&mut self, _field: &'static str, _form: &mut FormState, _turn: &mut Turn<'_>) {
        self.key = None; // another request than the one that was sent
    }

    fn sought(&mut self, _field: &'static str, typed: &str, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(Find::of(typed));
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let Some(person) = draft.number("person").map(ClientId) else { return };
        let sessions = draft.number("sessions").unwrap_or(0);
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        match self.with {
            With::Pool { member } => turn.ask(JoinPool { key, member, owner: person }),
            With::Brought { client } => turn.ask(SetBroughtBy { client, friend: Some(person) }),
            With::Share { abonement, version } => turn.ask(ShareAbonement { abonement, version, person, may: true }),
            With::Split { abonement, version } => {
                turn.ask(SplitAbonement { key, abonement, version, to: person, sessions });
            }
            With::HandOn { abonement, version } => turn.ask(HandOnAbonement { abonement, version, to: person }),
            With::Name(certificate) => turn.ask(NameCertificate { certificate, holder: Some(person) }),
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        let said = match answer {
            Answer::Find(found) => {
                let choices = found.hits.into_iter().map(|hit| {
                    let tail = format::phone_masked(&["00", hit.phone_tail.as_str()].concat());
                    Choice::new(hit.id, hit.name).noted(tail, Meaning::Dim)
                });
                form.give_options("person", choices.collect());
                return FormEnd::Open;
            }
            Answer::JoinPool(_) => view.say("wallet-joined"),
            Answer::SetBroughtBy(_) => view.say("wallet-brought-noted"),
            Answer::ShareAbonement(_) => view.say("wallet-shared"),
            Answer::SplitAbonement(new) => view.say_with("wallet-split", args!["name" => new.owner.name]),
            Answer::HandOnAbonement(now) => view.say_with("wallet-handed-on", args!["name" => now.owner.name]),
            Answer::NameCertificate(_) => view.say("certificate-named"),
            _ => return FormEnd::Open,
        };
        turn.say(Message::done(said));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Wallet(WalletRefusal::Parts { .. }) => Some("sessions"),
            DeskError::Wallet(
                WalletRefusal::SamePerson
                | WalletRefusal::InAPool
                | WalletRefusal::NotNew
                | WalletRefusal::TooManyPeople,
            ) => Some("person"),
            _ => None,
        }
    }
}
