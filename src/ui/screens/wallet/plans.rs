//! What abonements the salon sells.

use std::collections::BTreeMap;

use crate::args;
use crate::desk::catalogue::ListCatalogue;
use crate::desk::wallet::{ListPlans, RetirePlan};
use crate::desk::{Answer, Noun};
use crate::domain::ids::ProcedureId;
use crate::domain::offers::AbonementPlan;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::wallet::{refund_rule_key, starts_key};

use super::plan_form::EditPlan;
use super::written::{may, money, named, sessions};

/// The plans, those on sale first, with the names of what they cover.
#[derive(Default)]
pub struct Plans {
    names: BTreeMap<ProcedureId, String>,
}

impl Listing for Plans {
    type Row = AbonementPlan;

    fn title(&self) -> &'static str {
        "plan-list"
    }

    fn nothing(&self) -> &'static str {
        "plan-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Offers, Noun::Catalogue]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListCatalogue { with_retired: true });
        turn.ask(ListPlans { with_retired: true });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<AbonementPlan>> {
        let view = turn.view();
        match answer {
            Answer::ListPlans(listed) => return Some(listed.plans),
            Answer::ListCatalogue(catalogue) => {
                let procedures = catalogue.procedures.into_iter();
                self.names = procedures.map(|known| (known.id, named(&known.details.names, view))).collect();
            }
            Answer::RetirePlan(plan) => {
                let key = if plan.retired { "catalogue-taken-out" } else { "catalogue-taken-back" };
                turn.say(Message::done(view.say_with(key, args!["name" => named(&plan.details.names, view)])));
            }
            _ => {}
        }
        None
    }

    fn id(row: &AbonementPlan) -> i64 {
        row.id.0
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("plan-column-plan"), 1),
            Column::fixed(view.say("plan-sessions"), 9).right(),
            Column::fixed(view.say("catalogue-column-price"), 14).right(),
            Column::fixed(view.say("plan-column-days"), 9).right().from(60),
        ]
    }

    fn cells(&self, row: &AbonementPlan, view: &View) -> Vec<TableCell> {
        let means = if row.retired { Meaning::Dim } else { Meaning::Text };
        let days = row.details.valid_days.map_or_else(|| view.theme.signs().dash.to_owned(), |days| days.to_string());
        vec![
            TableCell::meant(named(&row.details.names, view), means),
            TableCell::meant(row.details.sessions.to_string(), means),
            TableCell::meant(money(row.details.price, view), means),
            TableCell::meant(days, means),
        ]
    }

    fn aside(&self, row: &AbonementPlan, view: &View) -> Vec<(String, Meaning)> {
        let details = &row.details;
        let mut lines = vec![(named(&details.names, view), Meaning::Title)];
        if row.retired {
            lines.push((view.say("catalogue-retired"), Meaning::Caution));
        }
        let price = money(details.price, view);
        lines.push((
            view.say_with("plan-told", args!["sessions" => sessions(details.sessions, view), "price" => price]),
            Meaning::Text,
        ));
        lines.push((view.say("plan-procedures"), Meaning::Label));
        let names = details.procedures.iter().filter_map(|id| self.names.get(id));
        lines.extend(names.map(|name| (name.clone(), Meaning::Text)));
        lines.push((view.say("plan-rules"), Meaning::Label));
        lines.push((view.say(starts_key(details.starts)), Meaning::Text));
        if details.freeze_days > 0 {
            lines.push((view.say_with("wallet-pause-left", args!["count" => details.freeze_days]), Meaning::Text));
        }
        for (holds, key) in [
            (details.shared, "plan-shared"),
            (details.transferable, "plan-transferable"),
            (details.no_show_takes, "plan-no-show"),
        ] {
            if holds {
                lines.push((view.say(key), Meaning::Text));
            }
        }
        lines.push((view.say(refund_rule_key(details.refund)), Meaning::Text));
        lines
    }

    fn offers(&self, row: Option<&AbonementPlan>, view: &View) -> Vec<Action> {
        if !may(view, Permission::EditOffers) {
            return Vec::new();
        }
        let mut offers = vec![Action::New];
        if row.is_some() {
            offers.extend([Action::Edit, Action::Remove]);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&AbonementPlan>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        if !may(view, Permission::EditOffers) {
            return Handled::No;
        }
        match (action, row) {
            (Action::New, _) => turn.show(FormScreen::new(EditPlan::new(None, &self.names), view)),
            (Action::Edit | Action::Open, Some(row)) => {
                turn.show(FormScreen::new(EditPlan::new(Some(row.clone()), &self.names), view));
            }
            (Action::Remove, Some(row)) => {
                turn.ask(RetirePlan { plan: row.id, version: row.version, retired: !row.retired });
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
