//! A sale without a visit: who buys, and the first thing.

use crate::desk::client::{Find, Hit};
use crate::desk::till::OpenSale;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::ids::{ClientId, RequestKey};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::checkout::NEW_SALE;
use crate::ui::screen::{Destination, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;

use super::shop::{Shop, wish};

/// The form of a sale.
#[derive(Default)]
pub struct NewSale {
    client: Option<(ClientId, String)>,
    shop: Shop,
    /// The name of the request: kept until it is answered, so that a retry never begins two sales.
    key: Option<RequestKey>,
}

impl NewSale {
    /// To somebody, or to whom the form says.
    pub fn to(client: Option<(ClientId, String)>) -> Self {
        Self { client, ..Self::default() }
    }
}

impl FormOwner for NewSale {
    fn form(&self) -> &'static Form {
        &NEW_SALE
    }

    fn start(&self, _view: &View) -> Draft {
        match &self.client {
            Some((id, name)) => Draft::new().with_chosen("client", id.to_string(), name.clone()),
            None => Draft::new(),
        }
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        Shop::ask(turn);
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Goods, Noun::Catalogue, Noun::Offers]
    }

    fn sought(&mut self, _field: &'static str, typed: &str, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(Find::of(typed));
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        let client = draft.number("client").map(ClientId);
        turn.ask(OpenSale { key, client, lines: wish(&draft).into_iter().collect() });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::Find(found) => {
                let options = found.hits.iter().map(|hit| option(hit, turn.view())).collect();
                form.give_options("client", options);
                FormEnd::Open
            }
            Answer::OpenSale(shown) => FormEnd::Go(Destination::PayBill(shown.bill.id)),
            other => {
                self.shop.take(other, form, turn.view());
                FormEnd::Open
            }
        }
    }

    fn changed(&mut self, _field: &'static str, _form: &mut FormState, _turn: &mut Turn<'_>) {
        self.key = None;
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Till(_) | DeskError::Goods(_)).then_some("what")
    }
}

/// A client as an option.
fn option(hit: &Hit, view: &View) -> Choice {
    let tail = if hit.phone_tail.is_empty() {
        String::new()
    } else {
        format!("{} {}", view.theme.signs().ellipsis, hit.phone_tail)
    };
    Choice::new(hit.id, hit.name.clone()).noted(tail, Meaning::Dim)
}
