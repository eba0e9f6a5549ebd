//! The report of a reaction, filled in as far as the clock knows.

use crate::args;
use crate::desk::reaction::ReportReaction;
use crate::desk::{Answer, DeskError};
use crate::domain::health::Severity;
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::reaction::{ReactionRefusal, ReactionReport, Symptom};
use crate::domain::typed::Looking;
use crate::domain::zone::Zone;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::reaction::REPORT;
use crate::ui::screen::{Destination, Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::widgets::choices::Choice;
use crate::words::format;
use crate::words::zones::zone_name;

/// The form of a reaction of one client.
pub struct Report {
    client: ClientId,
    name: String,
    key: Option<RequestKey>,
}

impl Report {
    /// Of a client, with their name.
    pub fn new(client: ClientId, name: String) -> Self {
        Self { client, name, key: None }
    }

    /// What the form says; none while a needed field is empty.
    fn report(draft: &Draft, view: &View) -> Option<ReactionReport> {
        let day = draft.day("day", form_context(view).today, Looking::Back)?;
        Some(ReactionReport {
            began: day.to_datetime(draft.time("time")?),
            symptoms: draft.chosen("symptoms").into_iter().filter_map(Symptom::from_code).collect(),
            zones: draft.chosen("zones").into_iter().filter_map(Zone::from_code).collect(),
            severity: Severity::from_code(draft.text("severity"))?,
            said: draft.text("said").to_owned(),
            done: draft.text("done").to_owned(),
            photograph: None,
        })
    }
}

impl FormOwner for Report {
    fn form(&self) -> &'static Form {
        &REPORT
    }

    fn title(&self, view: &View) -> String {
        view.say_with("allergy-title-of", args!["title" => view.say(REPORT.title), "name" => self.name.as_str()])
    }

    fn start(&self, view: &View) -> Draft {
        let now = view.wall();
        Draft::new()
            .with("day", format::day_numbers(now.date(), view.words.language()))
            .with("time", format::clock(now.time()))
            .with_chosen("severity", Severity::Mild.code(), view.say("severity-mild"))
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}", REPORT.name, self.client))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let words = &turn.view().words;
        let zones = Zone::ALL.iter().map(|zone| Choice::new(zone.code(), zone_name(words, *zone)));
        form.give_options("zones", zones.collect());
    }

    fn changed(&mut self, _field: &'static str, _form: &mut FormState, _turn: &mut Turn<'_>) {
        self.key = None; // another report than the one that was sent
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if let Some(report) = Self::report(&form.draft(), turn.view()) {
            let key = *self.key.get_or_insert_with(|| turn.request_key());
            turn.ask(ReportReaction { key, client: self.client, report });
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::ReportReaction(reaction) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("reaction-noted")));
        FormEnd::Go(Destination::Reaction(reaction))
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Reaction(ReactionRefusal::InTheFuture) => Some("time"),
            DeskError::Reaction(ReactionRefusal::NothingSeen) => Some("symptoms"),
            _ => None,
        }
    }
}
