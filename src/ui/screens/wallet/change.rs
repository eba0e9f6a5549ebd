//! What a manager changes by hand, with a reason: points, last days, certificates stopped, what is written off.

use crate::args;
use crate::desk::wallet::{
    AdjustBonus, ExtendAbonement, ExtendCertificate, RefundAbonement, StopCertificate, WriteOffAbonement,
    WriteOffCertificate,
};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{AbonementId, CertificateId, ClientId, RequestKey};
use crate::domain::money::Money;
use crate::domain::offers::WalletRefusal;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::wallet::{ADJUST, EXTEND, REFUND, STOP, WRITE_OFF};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};

use super::written::{money, points};

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// The points of a client.
    Adjust(ClientId),
    /// The last day of a certificate.
    ExtendCertificate(CertificateId),
    /// The last day of an abonement.
    ExtendAbonement {
        /// Which.
        abonement: AbonementId,
        /// The version that was shown.
        version: i64,
    },
    /// A certificate that is lost or returned.
    Stop(CertificateId),
    /// What is left on a certificate.
    WriteOffCertificate(CertificateId),
    /// The sessions left of an abonement.
    WriteOffAbonement(AbonementId),
    /// An abonement that the client gives back.
    Refund {
        /// Which.
        abonement: AbonementId,
        /// The version that was shown.
        version: i64,
        /// What was shown that the client gets.
        back: Money,
    },
}

/// The form of a change.
pub(super) struct ChangeForm {
    change: Change,
    /// The name of the request, kept until it is answered or something else is typed.
    key: Option<RequestKey>,
}

impl ChangeForm {
    /// Of this change.
    pub(super) const fn new(change: Change) -> Self {
        Self { change, key: None }
    }
}

impl FormOwner for ChangeForm {
    fn form(&self) -> &'static Form {
        match self.change {
            Change::Adjust(_) => &ADJUST,
            Change::ExtendCertificate(_) | Change::ExtendAbonement { .. } => &EXTEND,
            Change::Stop(_) => &STOP,
            Change::WriteOffCertificate(_) | Change::WriteOffAbonement(_) => &WRITE_OFF,
            Change::Refund { .. } => &REFUND,
        }
    }

    fn start(&self, _view: &View) -> Draft {
        match self.change {
            Change::Stop(_) => Draft::new().with("replace", "yes"),
            Change::Refund { .. } => Draft::new().with("to_deposit", "no"),
            _ => Draft::new(),
        }
    }

    fn draft_name(&self) -> Option<String> {
        None // a reason is short, and what it is for may have changed meanwhile
    }

    fn changed(&mut self, _field: &'static str, _form: &mut FormState, _turn: &mut Turn<'_>) {
        self.key = None; // another request than the one that was sent
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let reason = draft.text("reason").to_owned();
        let until = draft.day("until", form_context(turn.view()).today, Looking::Ahead);
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        match self.change {
            Change::Adjust(client) => {
                turn.ask(AdjustBonus { key, client, points: draft.number("points").unwrap_or(0), reason });
            }
            Change::ExtendCertificate(certificate) => turn.ask(ExtendCertificate { certificate, until, reason }),
            Change::ExtendAbonement { abonement, version } => {
                turn.ask(ExtendAbonement { abonement, version, until, reason });
            }
            Change::Stop(certificate) => {
                turn.ask(StopCertificate { key, certificate, replace: draft.yes("replace"), reason });
            }
            Change::WriteOffCertificate(certificate) => turn.ask(WriteOffCertificate { key, certificate, reason }),
            Change::Refund { abonement, version, back } => {
                let to_deposit = draft.yes("to_deposit");
                turn.ask(RefundAbonement { key, abonement, version, expects: back, to_deposit, reason });
            }
            Change::WriteOffAbonement(abonement) => turn.ask(WriteOffAbonement { key, abonement, reason }),
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        let said = match answer {
            Answer::AdjustBonus(now) => view.say_with("wallet-adjusted", args!["points" => points(now.points, view)]),
            Answer::ExtendCertificate(_) | Answer::ExtendAbonement(_) => view.say("wallet-extended"),
            Answer::StopCertificate(now) if form.draft().yes("replace") => {
                view.say_with("certificate-replaced", args!["code" => now.held.code])
            }
            Answer::StopCertificate(_) => view.say("certificate-stopped"),
            Answer::WriteOffCertificate(_) | Answer::WriteOffAbonement(_) => view.say("wallet-written-off"),
            Answer::RefundAbonement(_) => match self.change {
                Change::Refund { back, .. } => view.say_with("abonement-refunded", args!["back" => money(back, view)]),
                _ => return FormEnd::Open,
            },
            _ => return FormEnd::Open,
        };
        turn.say(Message::done(said));
        FormEnd::Done
    }

    fn title(&self, view: &View) -> String {
        let title = view.say(self.form().title);
        match self.change {
            Change::Refund { back, .. } => [title, money(back, view)].join(": "),
            _ => title,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Wallet(WalletRefusal::NoReason) => Some("reason"),
            DeskError::Wallet(WalletRefusal::Adjustment(_) | WalletRefusal::NotSoMany { .. }) => Some("points"),
            DeskError::Wallet(WalletRefusal::NotLater { .. }) => Some("until"),
            _ => None,
        }
    }
}
