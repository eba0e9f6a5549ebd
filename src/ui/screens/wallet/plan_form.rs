//! A plan of abonements: a new one, or one that there is.

use std::collections::BTreeMap;

use crate::args;
use crate::desk::catalogue::ListCatalogue;
use crate::desk::wallet::SavePlan;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::catalogue::Names;
use crate::domain::ids::ProcedureId;
use crate::domain::offers::{AbonementPlan, PlanDetails, PlanRefusal, RefundRule, Starts};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::wallet::PLAN;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::widgets::choices::Choice;
use crate::words::format;
use crate::words::wallet::{refund_rule_key, starts_key};

use super::written::named;

/// The form of a plan.
pub(super) struct EditPlan {
    before: Option<AbonementPlan>,
    /// The names of procedures, as the list knows them.
    names: BTreeMap<ProcedureId, String>,
}

impl EditPlan {
    /// Of this plan, or of a new one.
    pub(super) fn new(before: Option<AbonementPlan>, names: &BTreeMap<ProcedureId, String>) -> Self {
        Self { before, names: names.clone() }
    }

    /// What the form says; none while a needed field is empty.
    fn details(draft: &Draft) -> Option<PlanDetails> {
        let text = |key: &str| draft.text(key).to_owned();
        let days = |key: &str| draft.number(key).and_then(|days| u16::try_from(days).ok());
        Some(PlanDetails {
            names: Names { en: text("en"), ru: text("ru"), pl: text("pl"), zh: text("zh") },
            procedures: draft.numbers("procedures").into_iter().map(ProcedureId).collect(),
            sessions: draft.number("sessions")?,
            price: draft.money("price")?,
            valid_days: days("days"),
            starts: Starts::from_code(draft.text("starts"))?,
            freeze_days: days("pause").unwrap_or(0),
            shared: draft.yes("shared"),
            transferable: draft.yes("transferable"),
            no_show_takes: draft.yes("no_show"),
            refund: RefundRule::from_code(draft.text("refund"))?,
        })
    }
}

/// The word of a yes-or-no field.
const fn yes_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}

impl FormOwner for EditPlan {
    fn form(&self) -> &'static Form {
        &PLAN
    }

    fn start(&self, view: &View) -> Draft {
        let starts = |starts: Starts| (starts.code(), view.say(starts_key(starts)));
        let refund = |rule: RefundRule| (rule.code(), view.say(refund_rule_key(rule)));
        let Some(AbonementPlan { details, .. }) = &self.before else {
            // What most salons promise: a year from the first session, unused sessions back by the list price.
            let ((starts, starts_label), (rule, rule_label)) =
                (starts(Starts::FirstVisit), refund(RefundRule::ListPrice));
            return Draft::new()
                .with("days", "365")
                .with("pause", "30")
                .with_chosen("starts", starts, starts_label)
                .with("shared", yes_no(false))
                .with("transferable", yes_no(false))
                .with("no_show", yes_no(false))
                .with_chosen("refund", rule, rule_label);
        };
        let Names { en, ru, pl, zh } = details.names.clone();
        let ((starts, starts_label), (rule, rule_label)) = (starts(details.starts), refund(details.refund));
        let mut draft = Draft::new()
            .with("en", en)
            .with("ru", ru)
            .with("pl", pl)
            .with("zh", zh)
            .with("sessions", details.sessions.to_string())
            .with("price", format::amount(details.price, form_context(view).market))
            .with_chosen("starts", starts, starts_label)
            .with("days", details.valid_days.map(|days| days.to_string()).unwrap_or_default())
            .with("pause", details.freeze_days.to_string())
            .with("shared", yes_no(details.shared))
            .with("transferable", yes_no(details.transferable))
            .with("no_show", yes_no(details.no_show_takes))
            .with_chosen("refund", rule, rule_label);
        let name = |id: &ProcedureId| (id.to_string(), self.names.get(id).cloned().unwrap_or_else(|| id.to_string()));
        draft.choose("procedures", &details.procedures.iter().map(name).collect::<Vec<_>>());
        draft
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.before.as_ref().map_or_else(|| "new".to_owned(), |plan| plan.id.to_string());
        Some([PLAN.name, about.as_str()].join("-"))
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListCatalogue { with_retired: false });
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Catalogue]
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if let Some(plan) = Self::details(&form.draft()) {
            let (id, version) = self.before.as_ref().map_or((None, 0), |known| (Some(known.id), known.version));
            turn.ask(SavePlan { id, version, plan });
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        match answer {
            Answer::ListCatalogue(catalogue) => {
                let known = catalogue.procedures.iter();
                let choices = known.map(|known| Choice::new(known.id.to_string(), named(&known.details.names, view)));
                form.give_options("procedures", choices.collect());
                FormEnd::Open
            }
            Answer::SavePlan(saved) => {
                let name = named(&saved.details.names, view);
                turn.say(Message::done(view.say_with("catalogue-saved", args!["name" => name])));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Plan(PlanRefusal::NoName) => Some("en"),
            DeskError::Plan(PlanRefusal::Procedures) => Some("procedures"),
            DeskError::Plan(PlanRefusal::Sessions) => Some("sessions"),
            DeskError::Plan(PlanRefusal::Price) => Some("price"),
            DeskError::Plan(PlanRefusal::Days) => Some("days"),
            _ => None,
        }
    }
}
