//! The certificates that the salon owes something on.

use crate::args;
use crate::desk::wallet::{CertificateLine, ListCertificates, NameCertificate, ReadCertificate};
use crate::desk::{Answer, Noun};
use crate::domain::ids::CertificateId;
use crate::domain::money::Money;
use crate::domain::offers::CertificateState;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::wallet::certificate_state_key;

use super::certificate_told::told;
use super::change::{Change, ChangeForm};
use super::code::ReadCode;
use super::rules::EditRules;
use super::with_person::{With, WithForm};
use super::written::{ends, left, may, money, named, until};

/// The certificates, those that end soonest first.
#[derive(Default)]
pub struct Certificates {
    /// Also those on which nothing is left.
    with_used: bool,
    /// What the salon owes on all of them.
    owed: Money,
}

impl Certificates {
    /// The form of a change of a certificate.
    fn change(change: Change, turn: &mut Turn<'_>) {
        let view = turn.view();
        turn.show(FormScreen::new(ChangeForm::new(change), view));
    }

    /// Names a certificate to somebody, or to the bearer again.
    fn name(row: &CertificateLine, turn: &mut Turn<'_>) {
        let view = turn.view();
        match row.holder {
            Some(_) => turn.ask(NameCertificate { certificate: row.held.id, holder: None }),
            None => turn.show(FormScreen::new(WithForm::new(With::Name(row.held.id)), view)),
        }
    }
}

impl Listing for Certificates {
    type Row = CertificateLine;

    fn title(&self) -> &'static str {
        "certificate-list"
    }

    fn head(&self, view: &View) -> String {
        view.say_with("certificate-list-owed", args!["owed" => money(self.owed, view)])
    }

    fn nothing(&self) -> &'static str {
        "certificate-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Wallets]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListCertificates { with_used: self.with_used });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<CertificateLine>> {
        let view = turn.view();
        match answer {
            Answer::ListCertificates(listed) => {
                self.owed = listed.owed;
                return Some(listed.certificates);
            }
            Answer::ReadCertificate(shown) => turn.show(told(&shown, view)),
            Answer::ShowCertificateRules(rules) => turn.show(FormScreen::new(EditRules::new(rules), view)),
            Answer::NameCertificate(_) => turn.say(Message::done(view.say("certificate-named"))),
            _ => {}
        }
        None
    }

    fn id(row: &CertificateLine) -> i64 {
        let CertificateId(id) = row.held.id;
        id
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("certificate-code"), 10),
            Column::share(view.say("certificate-holder"), 1),
            Column::fixed(view.say("wallet-column-left"), 14).right(),
            Column::fixed(view.say("wallet-column-until"), 10),
            Column::fixed(view.say("wallet-column-state"), 12).from(70),
        ]
    }

    fn cells(&self, row: &CertificateLine, view: &View) -> Vec<TableCell> {
        let held = &row.held;
        let is_live = held.state == CertificateState::Active;
        let means = if is_live { Meaning::Text } else { Meaning::Dim };
        let holder = row.holder.as_ref().map_or_else(|| view.say("certificate-bearer"), |person| person.name.clone());
        vec![
            TableCell::meant(held.code.clone(), means),
            TableCell::meant(holder, if row.holder.is_some() { means } else { Meaning::Dim }),
            TableCell::meant(left(held, view), means),
            TableCell::meant(until(held.until, view), if is_live { ends(held.until, view) } else { means }),
            TableCell::meant(view.say(certificate_state_key(held.state)), means),
        ]
    }

    fn aside(&self, row: &CertificateLine, view: &View) -> Vec<(String, Meaning)> {
        let held = &row.held;
        let mut lines = vec![
            (held.code.clone(), Meaning::Title),
            (view.say(certificate_state_key(held.state)), Meaning::Text),
            (view.say_with("wallet-certificate-left", args!["left" => left(held, view)]), Meaning::Text),
            (view.say_with("wallet-holds-until", args!["day" => until(held.until, view)]), ends(held.until, view)),
        ];
        if let Some(procedure) = &row.procedure {
            lines.push((named(procedure, view), Meaning::Text));
        }
        lines
            .push((view.say(if held.in_parts { "certificate-in-parts" } else { "certificate-at-once" }), Meaning::Dim));
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Certificates, Layer::List]
    }

    fn offers(&self, row: Option<&CertificateLine>, view: &View) -> Vec<Action> {
        let mut offers = vec![Action::ReadCode];
        if let Some(row) = row {
            let state = row.held.state;
            let lives = matches!(state, CertificateState::Active | CertificateState::Expired);
            if lives && may(view, Permission::UseTill) {
                offers.push(Action::NameHeld);
            }
            if may(view, Permission::AdjustWallets) {
                if lives {
                    offers.push(Action::StopHeld);
                    offers.push(Action::ExtendHeld);
                }
                let has_ended = matches!(state, CertificateState::Expired | CertificateState::Stopped);
                if has_ended && row.held.left > Money::ZERO {
                    offers.push(Action::WriteOffHeld);
                }
            }
            offers.push(Action::Explain);
        }
        offers.push(Action::ShowUsed);
        if may(view, Permission::EditOffers) {
            offers.push(Action::CertificateRules);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&CertificateLine>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let adjusts = may(view, Permission::AdjustWallets);
        match (action, row) {
            (Action::ReadCode, _) => turn.show(FormScreen::new(ReadCode::default(), view)),
            (Action::Explain | Action::Open, Some(row)) => turn.ask(ReadCertificate { code: row.held.code.clone() }),
            (Action::NameHeld, Some(row)) if may(view, Permission::UseTill) => Self::name(row, turn),
            (Action::StopHeld, Some(row)) if adjusts => Self::change(Change::Stop(row.held.id), turn),
            (Action::ExtendHeld, Some(row)) if adjusts => Self::change(Change::ExtendCertificate(row.held.id), turn),
            (Action::WriteOffHeld, Some(row)) if adjusts => {
                Self::change(Change::WriteOffCertificate(row.held.id), turn);
            }
            (Action::ShowUsed, _) => {
                self.with_used = !self.with_used;
                self.ask(turn);
            }
            (Action::CertificateRules, _) if may(view, Permission::EditOffers) => {
                turn.ask(crate::desk::wallet::ShowCertificateRules {});
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
