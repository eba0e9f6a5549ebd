//! How the shelf is kept.

use crate::desk::Answer;
use crate::desk::goods::{ChangeGoodsSettings, GoodsSettings};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::goods::SETTINGS;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// Changing how the shelf is kept.
pub(super) struct EditSettings {
    now: GoodsSettings,
}

impl EditSettings {
    /// Begins with what is set.
    pub(super) fn new(now: GoodsSettings) -> Self {
        Self { now }
    }
}

impl FormOwner for EditSettings {
    fn form(&self) -> &'static Form {
        &SETTINGS
    }

    fn start(&self, _view: &View) -> Draft {
        Draft::new().with("beyond", if self.now.beyond_stock { "yes" } else { "no" })
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let beyond_stock = form.draft().yes("beyond");
        turn.ask(ChangeGoodsSettings { settings: GoodsSettings { beyond_stock } });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::ChangeGoodsSettings(_)) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("goods-settings-saved")));
        FormEnd::Done
    }
}
