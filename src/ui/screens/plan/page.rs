//! The plan of a client: courses with their sessions, advice for home, articles that suit.

use crate::args;
use crate::desk::plan::{AdviceKind, EndAdvice, KeepAdvice, PlanShown, RestoreSession, ShowPlan, ToKeep};
use crate::desk::{Answer, Noun};
use crate::domain::ids::ClientId;
use crate::domain::plan::SessionState;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, Turn, View};
use crate::ui::screens::paper::PaperPage;
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::{Words, paper};

use super::aside;
use super::course_form::CourseForm;
use super::reason_form::{Reason, ReasonForm};
use super::row::PlanRow;
use super::words_form::{Own, WordsForm};
use super::written::{may, named};

/// The plan of a client.
pub struct PlanPage {
    client: ClientId,
    /// What the salon told last.
    shown: Option<PlanShown>,
}

impl PlanPage {
    /// The plan of a client.
    pub fn new(client: ClientId) -> Self {
        Self { client, shown: None }
    }

    /// Opens the booking of the next session, with everything filled in that is known.
    fn book(&self, row: Option<&PlanRow>, turn: &mut Turn<'_>) -> Handled {
        let (Some(PlanRow::Course(course)), Some(shown)) = (row, &self.shown) else { return Handled::No };
        let view = turn.view();
        let Some(next) = course.next else {
            turn.say(Message::note(view.say("care-nothing-to-book")));
            return Handled::Yes;
        };
        turn.go(Destination::Book {
            client: Some((self.client, shown.name.clone())),
            procedure: Some((course.course.details.procedure, named(&course.procedure_names, view))),
            day: Some(next.safe.unwrap_or(next.wanted).max(view.wall().date())),
        });
        Handled::Yes
    }

    /// Leaves the next open session out, or takes the last one that was left out in again.
    fn skip(row: Option<&PlanRow>, turn: &mut Turn<'_>) -> Handled {
        let Some(PlanRow::Course(course)) = row else { return Handled::No };
        let (id, version) = (course.course.id, course.course.version);
        let skipped = course.sessions.iter().rev().find(|one| matches!(one.state, SessionState::Skipped { .. }));
        match (course.next, skipped) {
            (Some(next), _) => {
                let reason = Reason::Skip { course: id, version, number: next.number };
                turn.show(FormScreen::new(ReasonForm::new(reason), turn.view()));
            }
            (None, Some(session)) => turn.ask(RestoreSession { course: id, version, number: session.number }),
            (None, None) => turn.say(Message::note(turn.view().say("care-nothing-to-skip"))),
        }
        Handled::Yes
    }

    /// Opens what a row is: a proposal goes into the plan, the rest is changed.
    fn open(&self, row: Option<&PlanRow>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let client = self.client;
        match row {
            Some(PlanRow::Course(course)) if course.course.ended.is_none() => {
                turn.show(FormScreen::new(CourseForm::correcting(client, course), view));
            }
            Some(PlanRow::Course(_)) => turn.say(Message::note(view.say("care-refused-ended"))),
            Some(PlanRow::Advice(advice)) => turn.show(FormScreen::new(WordsForm::new(&Own::Reword(advice)), view)),
            Some(PlanRow::Proposed(one)) => {
                turn.ask(KeepAdvice { client, advice: ToKeep::Rule(one.code.clone()) });
            }
            Some(PlanRow::Shelf(one)) => turn.ask(KeepAdvice { client, advice: ToKeep::Goods(one.goods) }),
            None => return Handled::No,
        }
        Handled::Yes
    }

    fn remove(row: Option<&PlanRow>, turn: &mut Turn<'_>) -> Handled {
        match row {
            Some(PlanRow::Course(course)) if course.course.ended.is_none() => {
                let reason = Reason::End { course: course.course.id, version: course.course.version };
                turn.show(FormScreen::new(ReasonForm::new(reason), turn.view()));
            }
            Some(PlanRow::Advice(advice)) => turn.ask(EndAdvice { advice: advice.id }),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    /// Shows the paper for the client, in their language.
    fn print(&self, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let (Some(shown), Some(salon)) = (&self.shown, &view.salon) else { return Handled::No };
        let language =
            shown.language.and_then(crate::domain::client::SpokenLanguage::on_paper).unwrap_or(salon.language);
        let document = paper::plan(shown, salon, view.wall().date(), &Words::new(language));
        turn.show(PaperPage::new(document));
        Handled::Yes
    }
}

impl Listing for PlanPage {
    type Row = PlanRow;

    fn title(&self) -> &'static str {
        "care-title"
    }

    fn head(&self, view: &View) -> String {
        match &self.shown {
            Some(shown) => view.say_with("care-title-of", args!["name" => shown.name.as_str()]),
            None => view.say(self.title()),
        }
    }

    fn nothing(&self) -> &'static str {
        "care-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Plans, Noun::Clients, Noun::Visits, Noun::Anamnesis, Noun::Goods, Noun::Catalogue, Noun::Safety]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowPlan { client: self.client });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<PlanRow>> {
        let view = turn.view();
        match answer {
            Answer::ShowPlan(shown) => {
                self.client = shown.client;
                let rows = PlanRow::all(&shown);
                self.shown = Some(shown);
                return Some(rows);
            }
            Answer::KeepAdvice(_) => turn.say(Message::done(view.say("care-kept"))),
            Answer::EndAdvice(()) => turn.say(Message::done(view.say("care-taken-out"))),
            Answer::RestoreSession(()) => turn.say(Message::done(view.say("care-restored"))),
            _ => {}
        }
        None
    }

    fn id(row: &PlanRow) -> i64 {
        row.id()
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed("", 2),
            Column::fixed(view.say("care-column-place"), 12).from(70),
            Column::share(view.say("care-column-what"), 1),
            Column::fixed(view.say("care-column-stands"), 20),
        ]
    }

    fn cells(&self, row: &PlanRow, view: &View) -> Vec<TableCell> {
        row.cells(view)
    }

    fn aside(&self, row: &PlanRow, view: &View) -> Vec<(String, Meaning)> {
        aside::of(row, view)
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Plan, Layer::List]
    }

    fn offers(&self, row: Option<&PlanRow>, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        let may_plan = may(view, Permission::WritePlans);
        match row {
            Some(PlanRow::Course(course)) if course.course.ended.is_none() => {
                if course.next.is_some() && may(view, Permission::Book) {
                    offers.push(Action::BookSession);
                }
                if may_plan {
                    offers.extend([Action::Edit, Action::SkipSession, Action::Remove]);
                }
            }
            Some(PlanRow::Advice(advice)) if may_plan => {
                if !matches!(advice.kind, AdviceKind::Goods { .. }) {
                    offers.push(Action::Edit);
                }
                offers.push(Action::Remove);
            }
            Some(PlanRow::Proposed(_) | PlanRow::Shelf(_)) if may_plan => offers.push(Action::KeepAdvice),
            _ => {}
        }
        if may_plan {
            offers.extend([Action::New, Action::OwnAdvice]);
        }
        offers.extend([Action::Timeline, Action::Print]);
        offers
    }

    fn act(&mut self, action: Action, row: Option<&PlanRow>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let may_plan = may(view, Permission::WritePlans);
        match action {
            Action::Print => return self.print(turn),
            Action::Timeline => turn.go(Destination::Timeline(self.client)),
            Action::BookSession if may(view, Permission::Book) => return self.book(row, turn),
            Action::Open | Action::Edit | Action::KeepAdvice if may_plan => return self.open(row, turn),
            Action::New if may_plan => turn.show(FormScreen::new(CourseForm::adding(self.client), view)),
            Action::OwnAdvice if may_plan => {
                turn.show(FormScreen::new(WordsForm::new(&Own::New(self.client)), view));
            }
            Action::SkipSession if may_plan => return Self::skip(row, turn),
            Action::Remove if may_plan => return Self::remove(row, turn),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
