//! The purposes, and how each stands.

use super::forms::{Give, Withdraw};
use super::row::{ConsentRow, day, name, rows, state};
use crate::args;
use crate::desk::privacy::{ConsentsShown, ListConsents};
use crate::desk::{Answer, Noun};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::time::business_day;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Turn, View};
use crate::ui::screens::paper::PaperPage;
use crate::ui::screens::{FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::{Words, consent as named, format, paper};

/// The consents of a client.
pub struct Consents {
    client: ClientId,
    shown: Option<ConsentsShown>,
}

impl Consents {
    /// Of this client.
    pub fn new(client: ClientId) -> Self {
        Self { client, shown: None }
    }

    /// Shows the form that the client signs, in their language.
    fn print(&self, row: &ConsentRow, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let (Some(shown), Some(salon)) = (&self.shown, &view.salon) else { return Handled::No };
        let language =
            shown.language.and_then(crate::domain::client::SpokenLanguage::on_paper).unwrap_or(salon.language);
        let words = Words::new(language);
        let procedure =
            shown.procedures.iter().find(|(id, _)| row.scope == crate::domain::privacy::Scope::Procedure(*id));
        let what = procedure.map(|(_, names)| names.in_language(language.code()));
        let document = paper::consent(row.purpose, what, &shown.name, salon, view.wall().date(), &words);
        turn.show(PaperPage::new(document));
        Handled::Yes
    }
}

impl Listing for Consents {
    type Row = ConsentRow;

    fn title(&self) -> &'static str {
        "consent-title"
    }

    fn head(&self, view: &View) -> String {
        match &self.shown {
            Some(shown) => view.say_with("consent-title-of", args!["name" => shown.name.as_str()]),
            None => view.say(self.title()),
        }
    }

    fn nothing(&self) -> &'static str {
        "consent-title"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Consents]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListConsents { client: self.client });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<ConsentRow>> {
        let Answer::ListConsents(shown) = answer else { return None };
        self.client = shown.client;
        let found = rows(&shown, turn.view());
        self.shown = Some(shown);
        Some(found)
    }

    fn id(row: &ConsentRow) -> i64 {
        row.id
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("consent-purpose"), 3),
            Column::share(view.say("consent-state"), 2),
            Column::fixed(view.say("consent-day"), 10),
        ]
    }

    fn cells(&self, row: &ConsentRow, view: &View) -> Vec<TableCell> {
        let name = self.shown.as_ref().map(|shown| name(row, shown, view)).unwrap_or_default();
        let (state, meaning) = state(row, view);
        vec![TableCell::text(name), TableCell::meant(state, meaning), TableCell::meant(day(row, view), Meaning::Dim)]
    }

    fn aside(&self, row: &ConsentRow, view: &View) -> Vec<(String, Meaning)> {
        let language = view.words.language();
        let on = |at| format::day_numbers(business_day(at, &view.zone()), language);
        let mut lines = vec![
            (view.say("consent-say"), Meaning::Label),
            (view.say(named::question(row.purpose)), Meaning::Text),
            (String::new(), Meaning::Text),
        ];
        if let Some(consent) = &row.consent {
            let how = view.say(named::given_how(consent.how));
            let given = args!["day" => on(consent.given_at), "who" => consent.given_to.as_str(), "how" => how];
            lines.push((view.say_with("consent-given-on", given), Meaning::Text));
            if !consent.given_by.is_empty() {
                let by = view.say_with("consent-given-by", args!["name" => consent.given_by.as_str()]);
                lines.push((by, Meaning::Text));
            }
            let notice = view.say_with("consent-notice-of", args!["version" => consent.notice.as_str()]);
            lines.push((notice, Meaning::Dim));
            if let Some(until) = consent.until {
                let until = format::day_numbers(until, language);
                lines.push((view.say_with("consent-until-day", args!["day" => until]), Meaning::Dim));
            }
            if let (Some(at), Some(how)) = (consent.withdrawn_at, consent.withdrawn_how) {
                let how = view.say(named::given_how(how));
                let withdrawn = args!["day" => on(at), "who" => consent.withdrawn_to.as_str(), "how" => how];
                lines.push((view.say_with("consent-withdrawn-on", withdrawn), Meaning::Caution));
            }
            lines.push((String::new(), Meaning::Text));
        }
        lines.push((view.say("consent-lawyer"), Meaning::Hint));
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Consents, Layer::List]
    }

    fn offers(&self, row: Option<&ConsentRow>, view: &View) -> Vec<Action> {
        let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::WriteConsents));
        match row {
            Some(row) if may && row.stands => vec![Action::WithdrawConsent, Action::GiveConsent, Action::Print],
            Some(_) if may => vec![Action::GiveConsent, Action::Print],
            Some(_) => vec![Action::Print],
            None => Vec::new(),
        }
    }

    fn act(&mut self, action: Action, row: Option<&ConsentRow>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let Some(row) = row else { return Handled::No };
        match action {
            Action::GiveConsent => {
                let form = Give::new(self.client, row.purpose, self.shown.as_ref().and_then(|shown| shown.age));
                turn.show(FormScreen::new(form, view));
            }
            Action::WithdrawConsent => match row.consent.as_ref().filter(|_| row.stands) {
                Some(consent) => turn.show(FormScreen::new(Withdraw::new(consent.id, row.purpose), view)),
                None => turn.say(Message::note(view.say("consent-nothing-to-withdraw"))),
            },
            Action::Print => return self.print(row, turn),
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
