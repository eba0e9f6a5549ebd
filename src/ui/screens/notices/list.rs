//! The list of notices: what waits, since when, and the way there.

use crate::args;
use crate::desk::notice::{ListNotices, NoticeShown, SeeNotices};
use crate::desk::{Answer, Noun};
use crate::domain::notice::NoticeKind;
use crate::domain::time::wall_of;
use crate::outside::notice::Silence;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Turn, View};
use crate::ui::screens::Listing;
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format::clock;
use crate::words::notices::{sentence, to_do_key};

/// The notices that stand now.
pub struct NoticeList;

/// Where a notice leads, and the key of that place's name; none where the place is not known.
fn way(row: &NoticeShown) -> Option<(Destination, &'static str)> {
    let notice = &row.notice;
    Some(match notice.kind {
        NoticeKind::Unsettled
        | NoticeKind::Late
        | NoticeKind::Waiting
        | NoticeKind::SpecialistBusy
        | NoticeKind::Overrunning
        | NoticeKind::Arriving => (Destination::AtVisit(notice.visit?), "notices-to-visit"),
        NoticeKind::PatchTest => (Destination::SkinTests(notice.client?), "notices-to-tests"),
        NoticeKind::PatchTests => (Destination::TestsToRead, "notices-to-all-tests"),
        NoticeKind::BonusesEnd | NoticeKind::CertificateEnds => {
            (Destination::Wallet(notice.client?), "notices-to-wallet")
        }
        NoticeKind::Anamnesis => (Destination::Anamnesis(notice.client?), "notices-to-anamnesis"),
        NoticeKind::Records => (Destination::Record(notice.visit?), "notices-to-record"),
        NoticeKind::ShiftOpen => (Destination::Till, "notices-to-till"),
        NoticeKind::Backup => (Destination::Safety, "notices-to-backup"),
        NoticeKind::Standard => (Destination::Standard, "notices-to-standard"),
        NoticeKind::Callback => (Destination::Calls, "notices-to-callbacks"),
    })
}

/// How a notice looks.
fn meaning(row: &NoticeShown) -> Meaning {
    if row.seen.is_some() {
        Meaning::Dim
    } else if row.notice.kind.is_urgent() {
        Meaning::Caution
    } else {
        Meaning::Text
    }
}

/// The sentence of a notice at this moment.
fn say(row: &NoticeShown, view: &View) -> String {
    sentence(&row.notice, view.moment.now, &view.zone(), &view.words)
}

impl Listing for NoticeList {
    type Row = NoticeShown;

    fn title(&self) -> &'static str {
        "notices-title"
    }

    fn nothing(&self) -> &'static str {
        "notices-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Notices, Noun::Visits, Noun::Clients, Noun::Till, Noun::Records, Noun::Safety, Noun::Desk]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ListNotices {});
    }

    fn take(&mut self, answer: Answer, _turn: &mut Turn<'_>) -> Option<Vec<NoticeShown>> {
        let mut rows = match answer {
            Answer::ListNotices(notices) | Answer::SeeNotices(notices) => notices.now,
            _ => return None,
        };
        rows.sort_by_key(|row| row.seen.is_some());
        Some(rows)
    }

    fn id(row: &NoticeShown) -> i64 {
        // The list follows a notice while others come and go: its key is what stays the same of it.
        let hash = blake3::hash(row.notice.key.as_bytes());
        i64::from_le_bytes(hash.as_bytes().first_chunk().copied().unwrap_or_default())
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![Column::fixed(view.say("notices-column-since"), 6), Column::share(view.say("notices-column-what"), 1)]
    }

    fn cells(&self, row: &NoticeShown, view: &View) -> Vec<TableCell> {
        let means = meaning(row);
        let since = wall_of(row.notice.due_at, &view.zone());
        // The sentence of an older one names its day.
        let since_text = if since.date() == view.wall().date() { clock(since.time()) } else { String::new() };
        let sign = match (row.seen.is_some(), row.notice.kind.is_urgent()) {
            (true, _) => view.theme.signs().good,
            (false, true) => view.theme.signs().alert,
            (false, false) => " ",
        };
        vec![
            TableCell::meant(since_text, means),
            TableCell::meant(format!("{sign} "), means).and(say(row, view), means),
        ]
    }

    fn aside(&self, row: &NoticeShown, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![
            (say(row, view), meaning(row)),
            (String::new(), Meaning::Text),
            (view.say(to_do_key(row.notice.kind)), Meaning::Hint),
        ];
        if let Some((_, place)) = way(row) {
            let place = view.say(place);
            lines.push((String::new(), Meaning::Text));
            lines.push((view.say_with("notices-go", args!["place" => place]), Meaning::Dim));
        }
        if let Some(seen) = &row.seen {
            let time = clock(wall_of(seen.at, &view.zone()).time());
            let text = view.say_with("notices-seen-by", args!["name" => seen.by.as_str(), "time" => time]);
            lines.push((String::new(), Meaning::Text));
            lines.push((text, Meaning::Good));
        }
        let silence = match &view.desktop_silence {
            None => return lines,
            Some(Silence::Nobody(why)) => view.say_with("notices-desktop-nobody", args!["why" => why.as_str()]),
            Some(Silence::NoAnswer) => view.say("notices-desktop-no-answer"),
        };
        lines.push((String::new(), Meaning::Text));
        lines.push((silence, Meaning::Dim));
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Notices, Layer::List]
    }

    fn offers(&self, row: Option<&NoticeShown>, _view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if let Some(row) = row {
            if way(row).is_some() {
                offers.push(Action::Open);
            }
            offers.push(Action::SeeNotice);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&NoticeShown>, turn: &mut Turn<'_>) -> Handled {
        match (action, row) {
            (Action::Open, Some(row)) => match way(row) {
                Some((destination, _)) => turn.go(destination),
                None => return Handled::No,
            },
            (Action::SeeNotice, Some(row)) => {
                turn.ask(SeeNotices { keys: vec![row.notice.key.clone()], seen: row.seen.is_none() });
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
