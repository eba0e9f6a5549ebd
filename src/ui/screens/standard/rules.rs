//! The rules of the standard in the order in which a visit meets them: every change is a further version.

use crate::args;
use crate::desk::standard::{
    FileState, LoadStandard, ReadStandard, ReadStandardSettings, SaveStandardRules, StandardSettings, StandardShown,
    WriteStandardFile,
};
use crate::desk::{Answer, Noun};
use crate::domain::role::Permission;
use crate::domain::standard::{Moment, Rule, RuleId, built_in};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, Question, Turn, View};
use crate::ui::screens::{Confirm, FormScreen, ListScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::{fault, prompts};

use super::aside;
use super::coats::Coats;
use super::faults::FaultList;
use super::rule_form::RuleForm;
use super::versions::VersionList;

/// What is asked before a rule goes.
const REMOVE: &str = "standard-remove";
/// What is asked before the file is read in.
const LOAD: &str = "standard-load";
/// What is asked before an edited file is written over.
const REPLACE: &str = "standard-replace";

/// The rules.
#[derive(Default)]
pub struct RuleList {
    shown: Option<StandardShown>,
    settings: StandardSettings,
    /// The rule that is to go.
    going: Option<RuleId>,
}

impl RuleList {
    /// Keeps rules as they shall be.
    fn save(&self, rules: Vec<Rule>, turn: &mut Turn<'_>) {
        let Some(shown) = &self.shown else { return };
        turn.ask(SaveStandardRules { seen: shown.seen, rules, removed: Vec::new() });
    }

    /// Changes places with the neighbour within the moment.
    fn move_rule(&self, rule: &Rule, is_down: bool, turn: &mut Turn<'_>) {
        let Some(shown) = &self.shown else { return };
        let mut rules: Vec<Rule> = shown.standard.of(rule.moment).cloned().collect();
        let Some(at) = rules.iter().position(|one| one.id == rule.id) else { return };
        let other = if is_down { at.checked_add(1) } else { at.checked_sub(1) };
        let Some(other) = other.filter(|other| *other < rules.len()) else {
            turn.say(Message::note(turn.view().say("standard-at-the-end")));
            return;
        };
        rules.swap(at, other);
        for (one, order) in rules.iter_mut().zip((10_u16..).step_by(10)) {
            one.order = order;
        }
        self.save(rules, turn);
    }

    /// Puts the rule back as the program has it.
    fn back_to_built_in(&self, rule: &Rule, turn: &mut Turn<'_>) {
        match built_in().rule(&rule.id) {
            Some(original) if original != rule => self.save(vec![original.clone()], turn),
            Some(_) => turn.say(Message::note(turn.view().say("standard-is-built-in"))),
            None => turn.say(Message::note(turn.view().say("standard-is-own"))),
        }
    }

    /// Reads the file in, or tells what is wrong in it.
    fn load(&self, turn: &mut Turn<'_>) {
        let Some(shown) = &self.shown else { return };
        match shown.file.state {
            FileState::Faulty => turn.show(ListScreen::new(FaultList)),
            FileState::Differs => {
                let body = turn.view().say_with("standard-load-body", args!["file" => shown.file.path.as_str()]);
                turn.show(Confirm::ask(LOAD, "standard-load-title", body, "standard-load-yes", "standard-keep-as-is"));
            }
            FileState::Absent | FileState::Same | FileState::Unreadable => {
                turn.ask(LoadStandard { seen: Some(shown.seen), text: None });
            }
        }
    }

    /// Writes the file out, asking first where somebody has edited it.
    fn write_out(&self, turn: &mut Turn<'_>) {
        let Some(shown) = &self.shown else { return };
        if matches!(shown.file.state, FileState::Absent | FileState::Same) {
            turn.ask(WriteStandardFile { replace: false });
            return;
        }
        let body = turn.view().say_with("standard-replace-body", args!["file" => shown.file.path.as_str()]);
        turn.show(Confirm::ask(REPLACE, "standard-replace-title", body, "standard-replace-yes", "standard-keep-file"));
    }

    /// What is to be said of the file, where there is something.
    fn file_said(shown: &StandardShown, view: &View) -> Option<String> {
        match shown.file.state {
            FileState::Absent | FileState::Same => None,
            FileState::Differs => Some(view.say("standard-file-differs")),
            FileState::Faulty => Some(view.say_with("standard-file-faulty", args!["count" => shown.file.faults.len()])),
            FileState::Unreadable => Some(view.say("standard-file-unreadable")),
        }
    }
}

impl Listing for RuleList {
    type Row = Rule;

    fn title(&self) -> &'static str {
        "action-standard"
    }

    fn head(&self, view: &View) -> String {
        let Some(shown) = &self.shown else { return view.say("action-standard") };
        let name = if shown.version == 0 || *shown.standard.rules == *built_in().rules {
            view.say("standard-head-built-in")
        } else {
            view.say_with("standard-head-version", args!["version" => shown.version.to_string()])
        };
        let dot = view.theme.signs().middot;
        match Self::file_said(shown, view) {
            _ if !shown.faults.is_empty() => format!("{name} {dot} {}", view.say("standard-latest-faulty")),
            Some(file) => format!("{name} {dot} {file}"),
            None => name,
        }
    }

    fn nothing(&self) -> &'static str {
        "standard-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Standard]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ReadStandardSettings {});
        turn.ask(ReadStandard {});
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Rule>> {
        let (shown, said) = match answer {
            Answer::ReadStandardSettings(settings) => {
                self.settings = settings;
                return None;
            }
            Answer::ReadStandard(shown) => (shown, None),
            Answer::SaveStandardRules(shown) => (shown, Some("standard-saved")),
            Answer::LoadStandard(shown) => (shown, Some("standard-loaded")),
            Answer::WriteStandardFile(file) => {
                let told = turn.view().say_with("standard-written", args!["file" => file.path.as_str()]);
                turn.say(Message::done(told));
                if let Some(shown) = &mut self.shown {
                    shown.file = file;
                }
                return None;
            }
            _ => return None,
        };
        if let Some(key) = said {
            turn.say(Message::done(turn.view().say(key)));
        }
        let rules = shown.standard.rules.clone();
        self.shown = Some(shown);
        Some(rules)
    }

    fn id(row: &Rule) -> i64 {
        // A rule stays the same wherever it moves: its name as a number.
        row.id.0.bytes().fold(7, |sum: i64, byte| sum.wrapping_mul(31).wrapping_add(i64::from(byte)))
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("prompt-column-moment"), 14),
            Column::fixed(String::new(), 3),
            Column::share(view.say("standard-column-rule"), 1),
        ]
    }

    fn cells(&self, row: &Rule, view: &View) -> Vec<TableCell> {
        let means = if row.is_paused { Meaning::Dim } else { Meaning::Text };
        let title = row.title.in_language(view.words.language().code());
        let title = if row.is_paused {
            view.say_with("standard-row-paused", args!["title" => title])
        } else if built_in().rule(&row.id) == Some(row) {
            title.to_owned()
        } else {
            view.say_with("standard-row-own", args!["title" => title])
        };
        vec![
            TableCell::meant(view.say(prompts::moment_key(row.moment)), Meaning::Dim),
            TableCell::meant(row.number.clone(), Meaning::Dim),
            TableCell::meant(title, means),
        ]
    }

    fn aside(&self, row: &Rule, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = aside::lines(row, view);
        if let Some(shown) = &self.shown {
            lines.extend(shown.faults.iter().map(|found| (fault::what(&found.kind, &view.words), Meaning::Caution)));
        }
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Standard, Layer::List]
    }

    fn offers(&self, row: Option<&Rule>, view: &View) -> Vec<Action> {
        let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::EditStandard));
        match row {
            Some(_) if may => vec![
                Action::Edit,
                Action::New,
                Action::PauseRule,
                Action::MoveUp,
                Action::MoveDown,
                Action::LoadStandard,
                Action::WriteStandard,
                Action::StandardVersions,
                Action::BuiltInRule,
                Action::CoatMonths,
                Action::Remove,
            ],
            _ => vec![Action::StandardVersions],
        }
    }

    fn act(&mut self, action: Action, row: Option<&Rule>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        if action == Action::StandardVersions {
            turn.show(ListScreen::new(VersionList::default()));
            return Handled::Yes;
        }
        let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::EditStandard));
        let (Some(shown), true) = (&self.shown, may) else { return Handled::No };
        match (action, row) {
            (Action::CoatMonths, _) => turn.show(FormScreen::new(Coats::new(self.settings), view)),
            (Action::LoadStandard, _) => self.load(turn),
            (Action::WriteStandard, _) => self.write_out(turn),
            (Action::New, row) => {
                let moment = row.map_or(Moment::Arrival, |rule| rule.moment);
                turn.show(FormScreen::new(RuleForm::adding(shown, moment), view));
            }
            (Action::Edit | Action::Open, Some(rule)) => {
                turn.show(FormScreen::new(RuleForm::changing(shown, rule.clone()), view));
            }
            (Action::PauseRule, Some(rule)) => {
                self.save(vec![Rule { is_paused: !rule.is_paused, ..rule.clone() }], turn);
            }
            (Action::MoveUp, Some(rule)) => self.move_rule(rule, false, turn),
            (Action::MoveDown, Some(rule)) => self.move_rule(rule, true, turn),
            (Action::BuiltInRule, Some(rule)) => self.back_to_built_in(rule, turn),
            (Action::Remove, Some(rule)) => {
                self.going = Some(rule.id.clone());
                let title = rule.title.in_language(view.words.language().code());
                let body = view.say_with("standard-remove-body", args!["title" => title]);
                turn.show(Confirm::ask(
                    REMOVE,
                    "standard-remove-title",
                    body,
                    "standard-remove-yes",
                    "standard-keep-as-is",
                ));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        let Some(shown) = &self.shown else { return };
        match news {
            News::Agreed(Question::Own(REMOVE)) => {
                let removed = self.going.take().into_iter().collect();
                turn.ask(SaveStandardRules { seen: shown.seen, rules: Vec::new(), removed });
            }
            News::Agreed(Question::Own(LOAD)) => turn.ask(LoadStandard { seen: Some(shown.seen), text: None }),
            News::Agreed(Question::Own(REPLACE)) => turn.ask(WriteStandardFile { replace: true }),
            _ => {}
        }
    }
}
