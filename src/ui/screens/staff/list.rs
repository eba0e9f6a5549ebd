//! The list of staff.

use crate::args;
use crate::desk::staff::{DeactivateStaff, ListStaff, ReactivateStaff, ResetPassword, StaffMember};
use crate::desk::{Answer, Noun};
use crate::domain::ids::StaffId;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, Question, Turn, View};
use crate::ui::screens::{Confirm, FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};

use super::add::AddColleague;
use super::change::ChangeColleague;
use super::one_time::OneTime;

/// What a question of this list was about.
const RESET: &str = "staff-reset";
/// See [`RESET`].
const KEEP_OUT: &str = "staff-keep-out";
/// See [`RESET`].
const LET_IN: &str = "staff-let-in";

/// The list of staff, with the person that an open question is about.
#[derive(Default)]
pub struct StaffList {
    asked_about: Option<StaffId>,
}

impl StaffList {
    /// Asks about a person before something happens to them.
    fn question(&mut self, member: &StaffMember, question: &Asking, turn: &mut Turn<'_>) {
        self.asked_about = Some(member.id);
        let body = turn.view().say_with(question.body, args!["name" => member.name.as_str()]);
        turn.show(Confirm::ask(question.tag, question.title, body, question.yes, "staff-keep"));
    }
}

/// The texts of a question.
struct Asking {
    tag: &'static str,
    title: &'static str,
    body: &'static str,
    yes: &'static str,
}

/// May this person have a one-time password?
const ASK_RESET: Asking =
    Asking { tag: RESET, title: "staff-reset-title", body: "staff-reset-ask", yes: "staff-reset-yes" };
/// Is this person kept out from now on?
const ASK_KEEP_OUT: Asking =
    Asking { tag: KEEP_OUT, title: "staff-gone-title", body: "staff-gone-ask", yes: "staff-gone-yes" };
/// Does this person come back?
const ASK_LET_IN: Asking =
    Asking { tag: LET_IN, title: "staff-back-title", body: "staff-back-ask", yes: "staff-back-yes" };

/// A person's state with its meaning.
fn state(member: &StaffMember) -> (&'static str, Meaning) {
    match (member.active, member.must_change) {
        (false, _) => ("staff-state-gone", Meaning::Dim),
        (true, true) => ("staff-state-new-password", Meaning::Caution),
        (true, false) => ("staff-state-active", Meaning::Good),
    }
}

impl Listing for StaffList {
    type Row = StaffMember;

    fn title(&self) -> &'static str {
        "staff-title"
    }

    fn nothing(&self) -> &'static str {
        "staff-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Staff]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListStaff {});
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<StaffMember>> {
        match answer {
            Answer::ListStaff(staff) => return Some(staff),
            Answer::ResetPassword(password) | Answer::ReactivateStaff(password) => turn.show(OneTime(password)),
            Answer::DeactivateStaff(member) => {
                let text = turn.view().say_with("staff-gone-done", args!["name" => member.name]);
                turn.say(Message::done(text));
            }
            _ => {}
        }
        None
    }

    fn id(row: &StaffMember) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("staff-column-name"), 2),
            Column::share(view.say("staff-column-login"), 1),
            Column::fixed(view.say("staff-column-role"), 13),
            Column::fixed(view.say("staff-column-state"), 22).from(70),
        ]
    }

    fn cells(&self, row: &StaffMember, view: &View) -> Vec<TableCell> {
        let base = if row.active { Meaning::Text } else { Meaning::Dim };
        let (state, means) = state(row);
        let sign = if row.active && row.must_change { view.theme.signs().caution } else { "" };
        vec![
            TableCell::meant(&row.name, base).and(format!(" {sign}"), means),
            TableCell::meant(&row.login, base),
            TableCell::meant(view.say(super::role_key(row.role)), base),
            TableCell::meant(view.say(state), means),
        ]
    }

    fn aside(&self, row: &StaffMember, view: &View) -> Vec<(String, Meaning)> {
        let (state, means) = state(row);
        vec![
            (row.name.clone(), Meaning::Title),
            (view.say(super::role_key(row.role)), Meaning::Text),
            (view.say(super::role_may_key(row.role)), Meaning::Dim),
            (String::new(), Meaning::Text),
            (view.say(state), means),
        ]
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Staff, Layer::List]
    }

    fn offers(&self, row: Option<&StaffMember>, _view: &View) -> Vec<Action> {
        let mut offers = vec![Action::New];
        if let Some(member) = row {
            offers.push(Action::Edit);
            if member.active {
                offers.push(Action::ResetPassword);
            }
            offers.push(Action::Remove);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&StaffMember>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::New, _) => turn.show(FormScreen::new(AddColleague, turn.view())),
            (Action::Edit | Action::Open, Some(member)) => {
                turn.show(FormScreen::new(ChangeColleague(member.clone()), turn.view()));
            }
            (Action::ResetPassword, Some(member)) if member.active => self.question(member, &ASK_RESET, turn),
            (Action::Remove, Some(member)) if member.active => self.question(member, &ASK_KEEP_OUT, turn),
            (Action::Remove | Action::ResetPassword, Some(member)) => self.question(member, &ASK_LET_IN, turn),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        let (News::Agreed(Question::Own(tag)), Some(id)) = (news, self.asked_about.take()) else { return };
        match tag {
            RESET => turn.ask(ResetPassword { id }),
            KEEP_OUT => turn.ask(DeactivateStaff { id }),
            LET_IN => turn.ask(ReactivateStaff { id }),
            _ => {}
        }
    }
}
