//! Days, times, durations and ages in the language of the person at the desk. Clocks show 24 hours everywhere.

use jiff::civil::{Date, DateTime, Time};

use crate::args;
use crate::words::{Language, Words};

/// `14:30`.
pub fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `24.11.2026`; in Chinese `2026-11-24`.
pub fn day_numbers(day: Date, language: Language) -> String {
    match language {
        Language::Zh => format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
        Language::En | Language::Ru | Language::Pl => {
            format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year())
        }
    }
}

/// `Sat 21 Nov`, for lines where the year is plain.
pub fn day_short(day: Date, words: &Words) -> String {
    let weekday = words.say_with("format-weekday-short", args!["weekday" => weekday_number(day)]);
    let month = words.say_with("format-month-short", args!["month" => day.month()]);
    words.say_with("format-day-short", args!["weekday" => weekday, "day" => day.day(), "month" => month])
}

/// `Saturday, 21 November 2026`.
pub fn day_long(day: Date, words: &Words) -> String {
    let month = words.say_with("format-month-of", args!["month" => day.month()]);
    words.say_with(
        "format-day-long",
        args!["weekday" => weekday(day, words), "day" => day.day(), "month" => month, "year" => day.year().to_string()],
    )
}

/// `today`, `tomorrow`, `yesterday`, `in 3 days`, `3 days ago`: how far a day lies.
pub fn day_relative(day: Date, today: Date, words: &Words) -> String {
    let days = (day - today).get_days();
    match days {
        0 => words.say("format-today"),
        1 => words.say("format-tomorrow"),
        -1 => words.say("format-yesterday"),
        2.. => words.say_with("format-in-days", args!["days" => days]),
        _ => words.say_with("format-days-ago", args!["days" => days.unsigned_abs()]),
    }
}

/// `Sat 21 Nov 14:32`.
pub fn date_time(at: DateTime, words: &Words) -> String {
    format!("{} {}", day_short(at.date(), words), clock(at.time()))
}

/// `November 2026`.
pub fn month(day: Date, words: &Words) -> String {
    let name = words.say_with("format-month", args!["month" => day.month()]);
    words.say_with("format-month-year", args!["month" => name, "year" => day.year().to_string()])
}

/// `Saturday`.
pub fn weekday(day: Date, words: &Words) -> String {
    words.say_with("format-weekday", args!["weekday" => weekday_number(day)])
}

/// The heads of a calendar's columns from Monday on, two columns wide at most.
pub fn weekdays_short(words: &Words) -> [String; 7] {
    [1, 2, 3, 4, 5, 6, 7].map(|weekday| words.say_with("format-weekday-two", args!["weekday" => weekday]))
}

/// `1 h 30 min`.
pub fn duration(minutes: u32, words: &Words) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => words.say_with("format-minutes", args!["minutes" => minutes]),
        (hours, 0) => words.say_with("format-hours", args!["hours" => hours]),
        (hours, minutes) => words.say_with("format-hours-minutes", args!["hours" => hours, "minutes" => minutes]),
    }
}

/// `34 years`.
pub fn age(years: u16, words: &Words) -> String {
    words.say_with("format-age", args!["years" => years])
}

/// Monday is 1.
fn weekday_number(day: Date) -> i8 {
    day.weekday().to_monday_one_offset()
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn days_in_four_languages() {
        let day = date(2026, 11, 21);
        for (language, numbers, short, long, month_year) in [
            (Language::En, "21.11.2026", "Sat 21 Nov", "Saturday, 21 November 2026", "November 2026"),
            (Language::Ru, "21.11.2026", "сб 21 ноя", "суббота, 21 ноября 2026", "ноябрь 2026"),
            (Language::Pl, "21.11.2026", "sob. 21 lis", "sobota, 21 listopada 2026", "listopad 2026"),
            (Language::Zh, "2026-11-21", "11月21日 周六", "2026年11月21日 星期六", "2026年11月"),
        ] {
            let words = Words::new(language);
            assert_eq!(day_numbers(day, language), numbers);
            assert_eq!(day_short(day, &words), short);
            assert_eq!(day_long(day, &words), long);
            assert_eq!(month(day, &words), month_year);
        }
    }

    #[test]
    fn days_as_seen_from_today() {
        let today = date(2026, 11, 22);
        for (days, english, russian, polish, chinese) in [
            (0, "today", "сегодня", "dziś", "今天"),
            (1, "tomorrow", "завтра", "jutro", "明天"),
            (-1, "yesterday", "вчера", "wczoraj", "昨天"),
            (3, "in 3 days", "через 3 дня", "za 3 dni", "3天后"),
            (5, "in 5 days", "через 5 дней", "za 5 dni", "5天后"),
            (21, "in 21 days", "через 21 день", "za 21 dni", "21天后"),
            (-2, "2 days ago", "2 дня назад", "2 dni temu", "2天前"),
        ] {
            let day = today.saturating_add(days.days());
            for (language, expected) in Language::ALL.into_iter().zip([english, russian, polish, chinese]) {
                assert_eq!(day_relative(day, today, &Words::new(language)), expected, "{days}");
            }
        }
    }

    #[test]
    fn times_durations_and_ages() {
        assert_eq!(clock(time(9, 5, 0, 0)), "09:05");
        for (language, half, hour, both, years) in [
            (Language::En, "30 min", "1 h", "1 h 30 min", ["1 year", "34 years", "21 years"]),
            (Language::Ru, "30 мин", "1 ч", "1 ч 30 мин", ["1 год", "34 года", "21 год"]),
            (Language::Pl, "30 min", "1 godz.", "1 godz. 30 min", ["1 rok", "34 lata", "21 lat"]),
            (Language::Zh, "30分钟", "1小时", "1小时30分钟", ["1岁", "34岁", "21岁"]),
        ] {
            let words = Words::new(language);
            assert_eq!([30, 60, 90].map(|minutes| duration(minutes, &words)), [half, hour, both]);
            assert_eq!([1, 34, 21].map(|number| age(number, &words)), years);
        }
    }

    #[test]
    fn the_heads_of_a_calendar_fit_their_columns() {
        use unicode_width::UnicodeWidthStr;
        for language in Language::ALL {
            let heads = weekdays_short(&Words::new(language));
            assert!(heads.iter().all(|head| (1..=2).contains(&head.width())), "{heads:?}");
        }
    }
}
