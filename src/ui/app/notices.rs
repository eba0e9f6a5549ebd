//! Notices: the console asks by itself for what somebody should know, tells each once, and counts them in the header.
//!
//! Nothing ticks: it asks after changes, and at the moment at which the clock alone brings the next notice.

use jiff::{SignedDuration, Span, Timestamp};

use crate::args;
use crate::desk::notice::{ClaimNotices, ListNotices, NoticesNow};
use crate::desk::worker::{Command, Outcome, Reply};
use crate::desk::{Answer, Changes, Noun};
use crate::domain::notice::{Ahead, Notice, Reach};
use crate::outside::notice::DesktopNotice;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::Message;
use crate::ui::theme::Meaning;
use crate::words::notices::{desktop_title, on_desktop, sentence};

use super::effect::Effect;
use super::guard::Cover;
use super::state::App;

/// A notice that came due longer ago than this, while the computer slept, is old news.
const STILL_NEW: SignedDuration = SignedDuration::from_mins(10);

impl App {
    /// Says what waited for the line above the keys, and looks whether the clock alone has changed the notices.
    pub(super) fn mind_notices(&mut self) {
        if self.message.is_none()
            && self.guard.cover == Cover::Off
            && let Some(message) = self.notices.unsaid.take()
        {
            self.say(message);
        }
        let now = self.view.moment.now;
        if self.view.actor.is_none() {
            self.tell_at_the_door(now);
            return;
        }
        if self.notices.next_at.take_if(|at| *at <= now).is_some() {
            self.notices.is_stale = true;
            let mut changes = Changes::NONE;
            changes.add(Noun::Notices);
            self.mark_stale(changes); // the list of notices, where it is open
        }
    }

    /// What a console that was locked can still tell at its door: times and kinds, no names.
    pub fn expect(&mut self, ahead: Vec<Ahead>) {
        self.notices.ahead = ahead;
    }

    /// Tells what came due while the console was locked: on the desktop, for there is nobody to tell at the desk.
    fn tell_at_the_door(&mut self, now: Timestamp) {
        let due = self.notices.ahead.iter().take_while(|ahead| ahead.due_at <= now).count();
        for ahead in self.notices.ahead.drain(..due).collect::<Vec<Ahead>>() {
            // What a computer slept through is told by the list, once somebody is in.
            let is_fresh = now.duration_since(ahead.due_at) < STILL_NEW;
            let wall = ahead.time.wrapping_add(Span::new().minutes(ahead.minutes));
            let title = desktop_title(ahead.kind, ahead.time, ahead.minutes, &self.view.words);
            if let Some(title) = title.filter(|_| is_fresh && !self.view.config.quiet.hold_at(wall)) {
                self.notify(DesktopNotice { title, body: String::new(), is_urgent: ahead.kind.is_urgent() });
            }
        }
    }

    /// Asks for the notices where they may have changed: after the screens have asked for what is seen.
    pub(super) fn ask_notices(&mut self) {
        let is_open = self.view.actor.as_ref().is_some_and(|actor| !actor.must_change);
        if self.notices.is_stale && self.notices.asked.is_none() && is_open && self.guard.cover != Cover::Locking {
            self.notices.is_stale = false;
            let ticket = self.send(0, "notices", false, Command::Run(Box::new(ListNotices {}.into())));
            self.notices.asked = Some(ticket);
        }
    }

    /// Takes a reply that is about notices; `false` for any other.
    pub(super) fn take_notices(&mut self, reply: &Reply) -> bool {
        if self.notices.asked.take_if(|ticket| *ticket == reply.ticket).is_some() {
            if let Ok(Outcome::Answer(answer)) = &reply.result
                && let Answer::ListNotices(notices) = answer.as_ref()
            {
                self.count_notices(notices);
            }
            return true;
        }
        let Some((_, claimed)) = self.notices.claimed.take_if(|(ticket, _)| *ticket == reply.ticket) else {
            return false;
        };
        if let Ok(Outcome::Answer(answer)) = &reply.result
            && let Answer::ClaimNotices(keys) = answer.as_ref()
        {
            let ours: Vec<Notice> = claimed.into_iter().filter(|notice| keys.contains(&notice.key)).collect();
            self.tell(&ours);
        }
        true
    }

    /// Counts what asks for somebody now, and claims what nobody was told yet.
    fn count_notices(&mut self, notices: &NoticesNow) {
        let unseen = notices.now.iter().filter(|shown| shown.seen.is_none() && shown.notice.kind.is_counted());
        let alerts = u16::try_from(unseen.count()).unwrap_or(u16::MAX);
        self.needs_draw |= self.view.alerts != alerts;
        self.view.alerts = alerts;
        self.notices.next_at = notices.next_at;
        self.notices.ahead.clone_from(&notices.ahead);
        let since = self.notices.since;
        let is_fresh = |notice: &Notice| {
            notice.kind.reach() > Reach::List && (notice.due_at > since || notice.kind.is_told_late())
        };
        let fresh: Vec<Notice> = notices
            .now
            .iter()
            .filter(|shown| !shown.is_told && is_fresh(&shown.notice))
            .map(|shown| shown.notice.clone())
            .collect();
        if fresh.is_empty() {
            return;
        }
        if self.notices.claimed.is_some() {
            self.notices.is_stale = true; // once the claim under way is answered
            return;
        }
        let keys = fresh.iter().map(|notice| notice.key.clone()).collect();
        let ticket = self.send(0, "claim-notices", true, Command::Run(Box::new(ClaimNotices { keys }.into())));
        self.notices.claimed = Some((ticket, fresh));
    }

    /// Tells notices: one sentence above the keys and one notice on the desktop, however many they are.
    fn tell(&mut self, notices: &[Notice]) {
        let Some(first) = notices.first() else { return };
        let (view, now, zone) = (&self.view, self.view.moment.now, self.view.zone());
        let mut text = sentence(first, now, &zone, &view.words);
        if notices.len() > 1 {
            let key = view.keymap.key(&[Layer::Global], Action::Notices).map(|key| key.to_string()).unwrap_or_default();
            text = view.say_with("notices-more", args!["notice" => text, "count" => notices.len() - 1, "key" => key]);
        }
        let shown: Vec<(String, String)> =
            notices.iter().filter_map(|notice| on_desktop(notice, now, &zone, &view.words)).collect();
        let several = || view.say_with("notices-desktop-several", args!["count" => shown.len()]);
        let popped = match shown.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            _ => Some((several(), String::new())),
        };
        let is_urgent = notices.iter().any(|notice| notice.kind.is_urgent());
        let meaning = if is_urgent { Meaning::Caution } else { Meaning::Message };
        let message = Message { meaning, text };
        if self.message.is_none() && self.guard.cover == Cover::Off {
            self.say(message);
        } else {
            self.notices.unsaid = Some(message);
        }
        if let Some((title, body)) = popped {
            self.notify(DesktopNotice { title, body, is_urgent });
        }
    }

    /// Shows a notice on the desktop and rings, as far as the settings of this computer let it. Where no salon is open
    /// nobody knows what time it is on its wall: then it is not quiet.
    pub(super) fn notify(&mut self, notice: DesktopNotice) {
        let config = &self.view.config;
        let is_quiet = self.view.salon.is_some() && config.quiet.hold_at(self.view.wall().time());
        if is_quiet {
            return;
        }
        if config.sound {
            self.effects.push(Effect::Ring);
        }
        if config.desktop_notices && self.view.desktop_silence.is_none() {
            self.effects.push(Effect::Notify(Box::new(notice)));
        }
    }
}
