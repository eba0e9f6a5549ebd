//! The versions of the standard; any of them can be brought back.

use crate::args;
use crate::desk::standard::{ListStandardVersions, ReadStandard, RestoreStandard, StandardVersion};
use crate::desk::{Answer, Noun};
use crate::domain::catalogue::Names;
use crate::domain::role::Permission;
use crate::domain::standard::Origin;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, News, Question, Turn, View};
use crate::ui::screens::{Confirm, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;

/// What is asked before a version is brought back.
const RESTORE: &str = "standard-restore";
/// What is asked before the standard of the program is brought back.
const BUILT_IN: &str = "standard-built-in";

/// The versions.
#[derive(Default)]
pub(super) struct VersionList {
    seen: i64,
    /// The version that is to be brought back.
    wanted: Option<i64>,
}

impl Listing for VersionList {
    type Row = StandardVersion;

    fn title(&self) -> &'static str {
        "standard-versions-title"
    }

    fn nothing(&self) -> &'static str {
        "standard-versions-none"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Standard]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ReadStandard {});
        turn.ask(ListStandardVersions {});
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<StandardVersion>> {
        match answer {
            Answer::ReadStandard(shown) => self.seen = shown.seen,
            Answer::RestoreStandard(shown) => {
                self.seen = shown.seen;
                turn.say(Message::done(turn.view().say("standard-restored")));
            }
            Answer::ListStandardVersions(versions) => return Some(versions),
            _ => {}
        }
        None
    }

    fn id(row: &StandardVersion) -> i64 {
        row.version
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("standard-column-version"), 7),
            Column::fixed(view.say("standard-column-when"), 17),
            Column::share(view.say("standard-column-from"), 1),
        ]
    }

    fn cells(&self, row: &StandardVersion, view: &View) -> Vec<TableCell> {
        vec![
            TableCell::meant(row.version.to_string(), Meaning::Text),
            TableCell::meant(format::date_time(row.at, &view.words), Meaning::Dim),
            TableCell::meant(from(row, view), Meaning::Text),
        ]
    }

    fn aside(&self, row: &StandardVersion, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(from(row, view), Meaning::Title)];
        lines.extend(row.by.clone().map(|by| (by, Meaning::Text)));
        lines.push((view.say_with("standard-version-rules", args!["count" => row.rules]), Meaning::Dim));
        let language = view.words.language().code();
        let mut told = |key: &'static str, titles: &[Names]| {
            if !titles.is_empty() {
                lines.push((view.say(key), Meaning::Hint));
                let dot = view.theme.signs().middot;
                lines.extend(
                    titles.iter().map(|title| (format!("{dot} {}", title.in_language(language)), Meaning::Dim)),
                );
            }
        };
        told("standard-version-changed", &row.changed);
        told("standard-version-added", &row.added);
        told("standard-version-removed", &row.removed);
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Standard, Layer::List]
    }

    fn offers(&self, row: Option<&StandardVersion>, view: &View) -> Vec<Action> {
        let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::EditStandard));
        if may && row.is_some() { vec![Action::Open, Action::BuiltInRule] } else { Vec::new() }
    }

    fn act(&mut self, action: Action, row: Option<&StandardVersion>, turn: &mut Turn<'_>) -> Handled {
        let (Some(row), view) = (row, turn.view()) else { return Handled::No };
        match action {
            Action::Open => {
                self.wanted = Some(row.version);
                let body = view.say_with("standard-restore-body", args!["version" => row.version.to_string()]);
                turn.show(Confirm::ask(
                    RESTORE,
                    "standard-restore-title",
                    body,
                    "standard-restore-yes",
                    "standard-keep-as-is",
                ));
            }
            Action::BuiltInRule => {
                let body = view.say("standard-built-in-body");
                turn.show(Confirm::ask(
                    BUILT_IN,
                    "standard-restore-title",
                    body,
                    "standard-restore-yes",
                    "standard-keep-as-is",
                ));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        let version = match news {
            News::Agreed(Question::Own(RESTORE)) => self.wanted,
            News::Agreed(Question::Own(BUILT_IN)) => None,
            _ => return,
        };
        turn.ask(RestoreStandard { seen: self.seen, version });
    }
}

/// Where a version came from.
fn from(row: &StandardVersion, view: &View) -> String {
    match (row.origin, row.based_on) {
        (Origin::BuiltIn, _) => view.say("standard-from-program"),
        (Origin::Console, _) => view.say("standard-from-console"),
        (Origin::File, _) => view.say("standard-from-file"),
        (Origin::Restored, based_on) => {
            let version = based_on.unwrap_or(0).to_string();
            view.say_with("standard-from-version", args!["version" => version])
        }
    }
}
