//! The forms of a close: what the slips say, why something differs, a manager's word for calling it off.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::approval::Approve;
use crate::desk::till::{CallOffClose, CloseShift, StateTerminals};
use crate::desk::{Answer, DeskError};
use crate::domain::approval::Purpose;
use crate::domain::ids::{ApprovalId, ShiftId};
use crate::domain::money::Money;
use crate::domain::password::Password;
use crate::domain::role::Permission;
use crate::domain::till::{Reckoning, ShiftRefusal, TenderCheck, TerminalTotals, TillTender};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::till::{CALL_OFF, CLOSE, TERMINALS};
use crate::ui::screen::{Destination, Turn, View, Wish};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::theme::Meaning;

use super::close_view::tender_key;
use super::page::Page;
use super::{amount, signed};

/// Columns beside a form in which the figures stand.
const FIGURES: u16 = 30;

/// Whether whoever sits here approves by themselves.
pub(super) fn may_approve(view: &View) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::ManageTill))
}

/// `yes` and `no` as drafts hold them.
pub(super) const fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// An amount as one would type it.
pub(super) fn typed(amount: Money) -> String {
    let (whole, fraction) = (amount.minor() / 100, amount.minor() % 100);
    if fraction == 0 { whole.to_string() } else { format!("{whole},{:02}", fraction.abs()) }
}

/// Asks for a manager's word with what was typed into the form.
pub(super) fn ask_approval(form: &FormState, purpose: Purpose, reason: String, turn: &mut Turn<'_>) {
    let login = form.draft().text("login").to_owned();
    turn.ask(Approve { login, password: Password::typed(form.secret("password")), purpose, reason });
}

/// What the slips of the terminals say.
pub(super) struct TerminalsForm {
    shift: ShiftId,
    known: Option<Reckoning>,
}

impl TerminalsForm {
    /// The form of a shift, filled in with what was typed before.
    pub(super) const fn new(shift: ShiftId, known: Option<Reckoning>) -> Self {
        Self { shift, known }
    }
}

impl FormOwner for TerminalsForm {
    fn form(&self) -> &'static Form {
        &TERMINALS
    }

    fn start(&self, _view: &View) -> Draft {
        let stated = |tender: TillTender| {
            let known = self.known.as_ref()?.tenders.iter().find(|check| check.tender == tender)?;
            Some(typed(known.counted))
        };
        Draft::new()
            .with("card", stated(TillTender::Card).unwrap_or_default())
            .with("transfer", stated(TillTender::Transfer).unwrap_or_default())
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let total = |key| draft.money(key).unwrap_or_default();
        let totals = TerminalTotals { card: total("card"), transfer: total("transfer") };
        turn.ask(StateTerminals { shift: self.shift, totals });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        if matches!(answer, Answer::StateTerminals(_)) { FormEnd::Done } else { FormEnd::Open }
    }
}

/// The end of a close: reasons, what stays, what the next should know, a manager's word where one is needed.
pub(super) struct CloseForm {
    shift: ShiftId,
    reckoning: Reckoning,
    approval: Option<ApprovalId>,
}

impl CloseForm {
    /// The form of a shift of which everything is sealed.
    pub(super) const fn new(shift: ShiftId, reckoning: Reckoning) -> Self {
        Self { shift, reckoning, approval: None }
    }

    /// Whether a kind of money differs.
    fn differs(&self, tender: TillTender) -> bool {
        self.reckoning.tenders.iter().any(|check| check.tender == tender && check.difference != Money::ZERO)
    }

    /// Closes the shift with what stands in the form.
    fn close(&mut self, form: &FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let key = turn.request_key();
        turn.ask(CloseShift {
            key,
            shift: self.shift,
            reason: draft.text("reason").to_owned(),
            card_reason: draft.text("card_reason").to_owned(),
            transfer_reason: draft.text("transfer_reason").to_owned(),
            next_float: draft.money("float").unwrap_or_default(),
            to_bank: draft.text("place") == "bank",
            approval: self.approval,
            handover: draft.text("handover").to_owned(),
        });
    }
}

impl FormOwner for CloseForm {
    fn form(&self) -> &'static Form {
        &CLOSE
    }

    fn start(&self, view: &View) -> Draft {
        let needs_approval = self.reckoning.needs_approval && !may_approve(view);
        Draft::new()
            .with("cash", yes_no(self.differs(TillTender::Cash)))
            .with("card", yes_no(self.differs(TillTender::Card)))
            .with("transfer", yes_no(self.differs(TillTender::Transfer)))
            .with("approval", yes_no(needs_approval))
            .with("float", typed(self.reckoning.next_float))
            .with_chosen("place", "safe", view.say("close-rest-safe"))
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}-end", CLOSE.name, self.shift))
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if form.draft().yes("approval") && self.approval.is_none() {
            let draft = form.draft();
            let reasons = ["reason", "card_reason", "transfer_reason"].map(|key| draft.text(key).to_owned());
            let reason = reasons.into_iter().find(|reason| !reason.is_empty()).unwrap_or_default();
            ask_approval(form, Purpose::Difference, reason, turn);
        } else {
            self.close(form, turn);
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::Approve(approval) => {
                self.approval = Some(approval.id);
                self.close(form, turn);
                FormEnd::Open
            }
            Answer::CloseShift(report) => {
                turn.wish(Wish::HeadTill(Some(turn.view().say("till-head-closed"))));
                FormEnd::Go(Destination::ShiftReport(report.totals.shift))
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Vault(_) => Some("password"),
            DeskError::Approval(_) => Some("login"),
            DeskError::Shift(ShiftRefusal::FloatAboveCount { .. }) => Some("float"),
            DeskError::Shift(ShiftRefusal::NoteTooLong) => Some("handover"),
            _ => None,
        }
    }

    fn aside(&self) -> u16 {
        FIGURES
    }

    fn draw_aside(&self, _form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let mut page = Page::whole(area, frame.buffer_mut(), view);
        for check in &self.reckoning.tenders {
            draw_figures(check, &mut page, view);
        }
        page.text(&view.say("close-final-hint"), Meaning::Hint);
    }
}

/// Expected, counted and difference of one kind of money.
fn draw_figures(check: &TenderCheck, page: &mut Page<'_>, view: &View) {
    page.line(&view.say(tender_key(check.tender)), Meaning::Heading);
    page.sum(&view.say("close-column-expected"), &amount(check.expected, view), Meaning::Text);
    page.sum(&view.say("close-column-counted"), &amount(check.counted, view), Meaning::Text);
    if check.difference == Money::ZERO {
        page.sum(&view.say("till-agrees"), view.theme.signs().good, Meaning::Good);
    } else {
        page.sum(&view.say("close-column-difference"), &signed(check.difference, view), Meaning::Danger);
    }
    page.gap();
}

/// Calling a counted close off.
pub(super) struct CallOffForm {
    shift: ShiftId,
}

impl CallOffForm {
    /// The form of a shift.
    pub(super) const fn new(shift: ShiftId) -> Self {
        Self { shift }
    }
}

impl FormOwner for CallOffForm {
    fn form(&self) -> &'static Form {
        &CALL_OFF
    }

    fn start(&self, view: &View) -> Draft {
        Draft::new().with("approval", yes_no(!may_approve(view)))
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if form.draft().yes("approval") {
            ask_approval(form, Purpose::Difference, form.draft().text("reason").to_owned(), turn);
        } else {
            turn.ask(CallOffClose { shift: self.shift, approval: None });
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::Approve(approval) => {
                turn.ask(CallOffClose { shift: self.shift, approval: Some(approval.id) });
                FormEnd::Open
            }
            Answer::CallOffClose(_) => FormEnd::Go(Destination::Till),
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Vault(_) => Some("password"),
            DeskError::Approval(_) => Some("login"),
            _ => None,
        }
    }
}
