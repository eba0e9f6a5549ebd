//! What notices say: at the desk with the client's name, on the desktop without.

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use crate::args;
use crate::domain::notice::{Notice, NoticeKind};
use crate::domain::time::wall_of;

use super::Words;
use super::format::{clock, date_time, day_short};

/// The sentence of a notice at a moment, for the console.
pub fn sentence(notice: &Notice, now: Timestamp, zone: &TimeZone, words: &Words) -> String {
    let wall = wall_of(notice.speaks_of, zone);
    let is_today = wall.date() == wall_of(now, zone).date();
    let time = if is_today { clock(wall.time()) } else { date_time(wall, words) };
    let day = notice.last_day.map(|day| day_short(day, words)).unwrap_or_default();
    let key = match notice.kind {
        NoticeKind::Unsettled => "notice-unsettled",
        NoticeKind::Late => "notice-late",
        NoticeKind::Waiting => "notice-waiting",
        NoticeKind::Callback if notice.name.is_empty() => "notice-callback-nobody",
        NoticeKind::Callback => "notice-callback",
        NoticeKind::SpecialistBusy => "notice-specialist-busy",
        NoticeKind::Overrunning => "notice-overrunning",
        NoticeKind::Arriving => "notice-arriving",
        NoticeKind::PatchTest => "notice-patch-test",
        NoticeKind::PatchTests => "notice-patch-tests",
        NoticeKind::BonusesEnd => "notice-bonuses-end",
        NoticeKind::CertificateEnds => "notice-certificate-ends",
        NoticeKind::Anamnesis => "notice-anamnesis",
        NoticeKind::Records => "notice-records",
        NoticeKind::ShiftOpen => "notice-shift-open",
        NoticeKind::Backup => "notice-backup",
        NoticeKind::Standard => "notice-standard",
    };
    let values = args![
        "name" => notice.name.as_str(), "specialist" => notice.specialist.as_str(), "time" => time, "day" => day,
        "minutes" => notice.minutes_at(now).max(0), "count" => notice.count, "points" => notice.count.to_string(),
    ];
    words.say_with(key, values)
}

/// The key of what to do about a notice.
pub fn to_do_key(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Unsettled => "notice-do-unsettled",
        NoticeKind::Late => "notice-do-late",
        NoticeKind::Waiting => "notice-do-waiting",
        NoticeKind::Callback => "notice-do-callback",
        NoticeKind::SpecialistBusy => "notice-do-specialist-busy",
        NoticeKind::Overrunning => "notice-do-overrunning",
        NoticeKind::Arriving => "notice-do-arriving",
        NoticeKind::PatchTest | NoticeKind::PatchTests => "notice-do-patch-test",
        NoticeKind::BonusesEnd | NoticeKind::CertificateEnds => "notice-do-ending",
        NoticeKind::Anamnesis => "notice-do-anamnesis",
        NoticeKind::Records => "notice-do-records",
        NoticeKind::ShiftOpen => "notice-do-shift-open",
        NoticeKind::Backup => "notice-do-backup",
        NoticeKind::Standard => "notice-do-standard",
    }
}

/// Title and body of a notice on the desktop, which keeps what it showed: the time, the kind and the specialist, and
/// nothing of the client. None for what never goes there.
pub fn on_desktop(notice: &Notice, now: Timestamp, zone: &TimeZone, words: &Words) -> Option<(String, String)> {
    let time = wall_of(notice.speaks_of, zone).time();
    let title = desktop_title(notice.kind, time, notice.minutes_at(now), words)?;
    Some((title, notice.specialist.clone()))
}

/// The title of a notice on the desktop, by the time of which it speaks and the minutes since. None for what never goes
/// there.
pub fn desktop_title(kind: NoticeKind, time: Time, minutes: i64, words: &Words) -> Option<String> {
    let key = match kind {
        NoticeKind::Late => "notice-desktop-late",
        NoticeKind::Waiting => "notice-desktop-waiting",
        NoticeKind::Callback => "notice-desktop-callback",
        NoticeKind::Arriving => "notice-desktop-arriving",
        NoticeKind::ShiftOpen => "notice-desktop-shift-open",
        NoticeKind::Unsettled
        | NoticeKind::SpecialistBusy
        | NoticeKind::Overrunning
        | NoticeKind::PatchTest
        | NoticeKind::PatchTests
        | NoticeKind::BonusesEnd
        | NoticeKind::CertificateEnds
        | NoticeKind::Anamnesis
        | NoticeKind::Records
        | NoticeKind::Backup
        | NoticeKind::Standard => return None,
    };
    Some(words.say_with(key, args!["time" => clock(time), "minutes" => minutes.max(0)]))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::notice::Reach;
    use crate::words::Language;

    fn notice(kind: NoticeKind) -> Notice {
        let at = Timestamp::from_second(1_795_250_000).unwrap();
        Notice {
            kind,
            key: String::new(),
            due_at: at,
            until: None,
            speaks_of: at,
            visit: None,
            client: None,
            name: "Aigerim Sadykova".to_owned(),
            specialist: "Kim".to_owned(),
            count: 2,
            last_day: Some(date(2026, 11, 24)),
        }
    }

    #[test]
    fn the_desktop_never_reads_a_clients_name() {
        let now = Timestamp::from_second(1_795_250_720).unwrap();
        for language in Language::ALL {
            let words = Words::new(language);
            for kind in NoticeKind::ALL {
                let notice = notice(*kind);
                let shown = on_desktop(&notice, now, &TimeZone::UTC, &words);
                assert_eq!(shown.is_some(), kind.reach() == Reach::Desktop, "{kind:?}");
                let shown = shown.map(|(title, body)| title + &body).unwrap_or_default();
                assert!(!shown.contains("Aigerim"), "{shown}");
                let sentence = sentence(&notice, now, &TimeZone::UTC, &words);
                let speaks_of_nobody = matches!(
                    kind,
                    NoticeKind::PatchTests
                        | NoticeKind::Records
                        | NoticeKind::ShiftOpen
                        | NoticeKind::Backup
                        | NoticeKind::Standard
                );
                assert_eq!(sentence.contains("Aigerim"), !speaks_of_nobody, "{sentence}");
            }
        }
    }

    #[test]
    fn a_waiting_client_is_counted_in_minutes() {
        let now = Timestamp::from_second(1_795_250_720).unwrap();
        let words = Words::new(Language::En);
        let said = sentence(&notice(NoticeKind::Waiting), now, &TimeZone::UTC, &words);
        assert_eq!(said, "Aigerim Sadykova has been waiting for 12 min, Kim.");
    }
}
