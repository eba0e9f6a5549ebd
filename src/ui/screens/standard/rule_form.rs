//! One rule: its texts, its moment, its conditions, with the sentence read out beside it as it is written.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::standard::{SaveStandardRules, StandardShown};
use crate::desk::{Answer, DeskError};
use crate::domain::standard::{Condition, Fact, FactKind, Moment, Rule, RuleId, StandardRefusal};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::standard::{RULE, field_of, option_of, rule_of};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, wrap};
use crate::words::standard;

use super::aside;

/// Columns beside the form on the smallest screen.
const ASIDE: u16 = 28;

/// The form of a rule.
pub(super) struct RuleForm {
    seen: i64,
    id: RuleId,
    start: Option<Rule>,
    moment: Moment,
}

impl RuleForm {
    /// A further rule, at the moment where one stands.
    pub(super) fn adding(shown: &StandardShown, moment: Moment) -> Self {
        let id = Rule::free_id(&shown.standard.rules, shown.seen.saturating_add(1));
        Self { seen: shown.seen, id, start: None, moment }
    }

    /// A rule as it is.
    pub(super) fn changing(shown: &StandardShown, rule: Rule) -> Self {
        Self { seen: shown.seen, id: rule.id.clone(), moment: rule.moment, start: Some(rule) }
    }

    /// The facts whose name begins with what is typed last: those that a condition may name.
    fn facts(form: &FormState, view: &View) -> Vec<(String, Meaning)> {
        let draft = form.draft();
        let typed = draft.text("when").rsplit(['\n', ',', ';']).next().unwrap_or_default().trim().to_owned();
        let typed = typed.strip_prefix("not ").unwrap_or(&typed).trim();
        let typed = if Condition::read(typed).is_ok() { "" } else { typed };
        let named = Fact::ALL.iter().filter(|fact| fact.code().starts_with(typed));
        let mut lines = vec![(view.say("standard-facts"), Meaning::Title)];
        for fact in named {
            let code =
                if fact.kind() == FactKind::Number { format!("{} >=", fact.code()) } else { fact.code().to_owned() };
            lines.push((code, Meaning::Key));
            lines.push((format!("  {}", view.say(standard::fact_key(*fact))), Meaning::Dim));
        }
        lines
    }
}

impl FormOwner for RuleForm {
    fn form(&self) -> &'static Form {
        &RULE
    }

    fn start(&self, view: &View) -> Draft {
        let choice = |draft: Draft, field: &'static str, code: &'static str| {
            let label = option_of(field, code).map(|key| view.say(key)).unwrap_or_default();
            draft.with_chosen(field, code, label)
        };
        let Some(rule) = &self.start else {
            let draft = choice(Draft::new().with("order", "50"), "moment", self.moment.code());
            return choice(choice(draft, "evidence", "mark"), "who", "desk").with("paused", "no");
        };
        let conditions: Vec<String> = rule.when.iter().map(ToString::to_string).collect();
        let (title, say, act) = (&rule.title, &rule.say, &rule.act);
        let draft = Draft::new()
            .with("order", rule.order.to_string())
            .with("when", conditions.join("\n"))
            .with("number", rule.number.clone())
            .with("paused", if rule.is_paused { "yes" } else { "no" })
            .with("title_en", title.en.clone())
            .with("title_ru", title.ru.clone())
            .with("title_pl", title.pl.clone())
            .with("title_zh", title.zh.clone())
            .with("say_en", say.en.clone())
            .with("say_ru", say.ru.clone())
            .with("say_pl", say.pl.clone())
            .with("say_zh", say.zh.clone())
            .with("act_en", act.en.clone())
            .with("act_ru", act.ru.clone())
            .with("act_pl", act.pl.clone())
            .with("act_zh", act.zh.clone());
        let draft = choice(draft, "moment", rule.moment.code());
        choice(choice(draft, "evidence", rule.evidence.code()), "who", rule.who.code())
    }

    fn draft_name(&self) -> Option<String> {
        let name = if self.start.is_some() { self.id.0.as_str() } else { "new" };
        Some(format!("{}-{name}", RULE.name))
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let rule = rule_of(&form.draft(), self.id.clone());
        turn.ask(SaveStandardRules { seen: self.seen, rules: vec![rule], removed: Vec::new() });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveStandardRules(_) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("standard-saved")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Standard(StandardRefusal::RuleFaulty { fault, .. }) => Some(field_of(fault.place)),
            _ => None,
        }
    }

    fn aside(&self) -> u16 {
        ASIDE
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let lines = if form.focused() == "when" {
            Self::facts(form, view)
        } else {
            aside::lines(&rule_of(&form.draft(), self.id.clone()), view)
        };
        let room = area.width.saturating_sub(2).max(1);
        let wrapped =
            lines.iter().flat_map(|(text, means)| wrap(text, room).into_iter().map(move |line| (line, means)));
        for (y, (line, means)) in (area.top()..area.bottom()).zip(wrapped) {
            let ellipsis = view.theme.signs().ellipsis;
            put(frame.buffer_mut(), area.x + 1, y, area.right(), &line, view.style(*means), ellipsis);
        }
    }
}
