//! The last backup, the next one, and whether all is well with database, ledger and audit log.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::backup::{BackupStatus, Copied, ReadBackupStatus};
use crate::desk::check::{AlbumReport, Check, Report};
use crate::desk::worker::{Command, Outcome};
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::time::wall_of;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::screens::form_screen::FormScreen;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::rule;
use crate::ui::widgets::text::{put, wrap};
use crate::words::format::date_time;

use super::settings::EditBackupSettings;

/// Hours without a backup after which the screen asks for one: a week.
const TOO_LONG_HOURS: i64 = 7 * 24;

/// What is being done just now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Busy {
    #[default]
    No,
    BackingUp,
    Checking,
}

/// Backups and the check.
#[derive(Default)]
pub struct Safety {
    status: Option<BackupStatus>,
    report: Option<Report>,
    busy: Busy,
}

impl Safety {
    /// What is known of backups, line by line.
    fn lines_of_backups(&self, view: &View) -> Vec<(String, Meaning)> {
        let Some(status) = &self.status else { return Vec::new() };
        let mut lines = Vec::new();
        match (status.last.at, status.age_hours) {
            (Some(at), Some(hours)) => {
                let when = date_time(wall_of(at, &view.zone()), &view.words);
                lines.push((view.say_with("backup-last", args!["when" => when]), Meaning::Text));
                let (key, meaning) = if hours > TOO_LONG_HOURS {
                    ("backup-too-old", Meaning::Caution)
                } else {
                    ("backup-age", Meaning::Dim)
                };
                lines.push((view.say_with(key, args!["hours" => hours, "days" => hours / 24]), meaning));
                let size = status.last.bytes.div_ceil(1024 * 1024);
                let place = status.last.path.display().to_string();
                lines.push((view.say_with("backup-place", args!["place" => place, "size" => size]), Meaning::Dim));
            }
            _ => lines.push((view.say("backup-none"), Meaning::Caution)),
        }
        lines.push((view.say_with("backup-keeps", args!["count" => status.settings.keep]), Meaning::Dim));
        let folder = status.settings.folder.as_ref().map(|folder| folder.display().to_string());
        lines.push(match folder {
            Some(folder) => (view.say_with("backup-goes-to", args!["folder" => folder]), Meaning::Dim),
            None => (view.say("backup-goes-beside"), Meaning::Caution),
        });
        lines
    }

    /// What the check found, line by line.
    fn lines_of_check(&self, view: &View) -> Vec<(String, Meaning)> {
        let Some(report) = &self.report else {
            let key =
                view.keymap.key(&[Layer::Safety], Action::CheckBooks).map(|key| key.to_string()).unwrap_or_default();
            return vec![(view.say_with("check-not-yet", args!["key" => key]), Meaning::Dim)];
        };
        let well = |is_well: bool| if is_well { Meaning::Good } else { Meaning::Danger };
        let mut lines = vec![if report.ok {
            (view.say("check-all-well"), Meaning::Good)
        } else {
            (view.say("check-not-well"), Meaning::Danger)
        }];
        if report.database != "ok" {
            lines.push((view.say_with("check-database", args!["detail" => report.database.as_str()]), Meaning::Danger));
            return lines;
        }
        let ledger = &report.ledger;
        let wrong = ledger.unbalanced + report.balances_differ;
        let (entries, rows) = (ledger.entries, report.audit.rows);
        let text = view.say_with("check-ledger", args!["entries" => entries, "wrong" => wrong]);
        lines.push((text, well(wrong == 0)));
        lines.push((view.say_with("check-audit", args!["rows" => rows]), well(report.audit.broken_at.is_none())));
        if let Some(at) = ledger.broken_at {
            lines.push((view.say_with("check-ledger-broken", args!["at" => at]), Meaning::Danger));
        }
        if let Some(at) = report.audit.broken_at {
            lines.push((view.say_with("check-audit-broken", args!["at" => at]), Meaning::Danger));
        }
        if report.stock_differs > 0 {
            lines.push((view.say_with("check-stock", args!["count" => report.stock_differs]), Meaning::Danger));
        }
        if !report.photographs.is_whole() {
            lines.push((album_told(view, report.photographs), Meaning::Danger));
        }
        if report.foreign_keys > 0 {
            lines.push((view.say_with("check-loose", args!["count" => report.foreign_keys]), Meaning::Danger));
        }
        lines
    }
}

/// How many photographs have no good file.
fn album_told(view: &View, album: AlbumReport) -> String {
    let gone = album.missing + album.altered;
    view.say_with("check-photographs", args!["gone" => gone, "count" => album.photographs])
}

impl Screen for Safety {
    fn title(&self, view: &View) -> String {
        view.say("action-safety")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Safety]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Settings]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::BackUpNow, Action::CheckBooks, Action::Edit, Action::Back]
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ReadBackupStatus {});
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::BackUpNow if self.busy == Busy::No => {
                self.busy = Busy::BackingUp;
                turn.command(Command::BackUp { to: None });
            }
            Action::CheckBooks if self.busy == Busy::No => {
                self.busy = Busy::Checking;
                self.report = None;
                turn.ask(Check {});
            }
            Action::Edit => {
                if let Some(status) = &self.status {
                    let owner = EditBackupSettings::new(status.settings.clone());
                    turn.show(FormScreen::new(owner, turn.view()));
                }
            }
            Action::BackUpNow | Action::CheckBooks => {}
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, _turn: &mut Turn<'_>) {
        match answer {
            Answer::ReadBackupStatus(status) => self.status = Some(status),
            Answer::Check(report) => {
                self.busy = Busy::No;
                self.report = Some(report);
            }
            _ => {}
        }
    }

    fn came(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        if let Outcome::BackedUp(made) = outcome {
            self.busy = Busy::No;
            self.report = Some(made.report);
            turn.say(match made.photographs {
                Copied { failed: 0, .. } => Message::done(turn.view().say("backup-made")),
                Copied { copied, there, failed } => {
                    let photographs = copied + there + failed;
                    let album = AlbumReport { photographs, missing: failed, ..AlbumReport::default() };
                    Message::refused(album_told(turn.view(), album))
                }
            });
            turn.ask(ReadBackupStatus {});
        }
    }

    fn refused(&mut self, _error: &DeskError, _turn: &mut Turn<'_>) -> Handled {
        self.busy = Busy::No;
        Handled::No
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let signs = view.theme.signs();
        let mut row = area.y;
        let mut sections =
            vec![("backup-title", self.lines_of_backups(view)), ("check-title", self.lines_of_check(view))];
        match self.busy {
            Busy::No => {}
            Busy::BackingUp => sections.push(("backup-busy", Vec::new())),
            Busy::Checking => sections.push(("check-busy", Vec::new())),
        }
        for (title, lines) in sections {
            if row >= area.bottom() {
                return;
            }
            rule(Rect { y: row, height: 1, ..area }, frame.buffer_mut(), &view.theme, &view.say(title));
            row += 1;
            for (text, meaning) in lines {
                for line in wrap(&text, area.width.saturating_sub(4)) {
                    if row < area.bottom() {
                        let style = view.style(meaning);
                        put(frame.buffer_mut(), area.x + 2, row, area.right(), &line, style, signs.ellipsis);
                    }
                    row += 1;
                }
            }
            row += 1;
        }
    }
}
