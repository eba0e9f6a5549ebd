//! One certificate with all that is known of it.

use crate::desk::wallet::CertificateShown;
use crate::ui::screen::View;
use crate::ui::screens::{Explain, ExplainLine};
use crate::words::wallet::certificate_state_key;

use super::written::{day, explain, left, money, named, until};

/// What is told of one certificate, with what became of it.
pub(super) fn told(shown: &CertificateShown, view: &View) -> Explain {
    let held = &shown.held;
    let holder = shown.holder.as_ref().map_or_else(|| view.say("certificate-bearer"), |person| person.name.clone());
    let mut lines = vec![
        ExplainLine::sum(view.say("certificate-code"), held.code.clone()),
        ExplainLine::sum(view.say("wallet-column-state"), view.say(certificate_state_key(held.state))),
        ExplainLine::sum(view.say("wallet-column-left"), left(held, view)),
        ExplainLine::sum(view.say("wallet-column-until"), until(held.until, view)),
        ExplainLine::sum(view.say("certificate-holder"), holder),
        ExplainLine::sum(view.say("certificate-sold-on"), day(shown.issued_on, view)),
        ExplainLine::sum(view.say("certificate-paid"), money(shown.price, view)),
    ];
    if let Some(procedure) = &shown.procedure {
        lines.insert(1, ExplainLine::sum(view.say("certificate-procedure"), named(procedure, view)));
    }
    explain(lines, &shown.moves, view).titled("certificate-told")
}
