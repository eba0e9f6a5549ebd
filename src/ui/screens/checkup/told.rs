//! What a check found, as rows: short ones beside a form, whole ones with reasons, windows, sources and decisions in a list
//! of its own.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::safety::{Checkup, Gravity, Judged};
use crate::domain::time::wall_of;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::View;
use crate::ui::screens::ExplainLine;
use crate::ui::theme::{Meaning, Signs};
use crate::ui::widgets::text::{put, wrap};
use crate::words::format::{date_time, day_numbers};
use crate::words::safety::{NamesInCheck, gravity_key, remarks, resolution, sentence, short, source, window};

/// The sign and the meaning of how much a finding weighs.
pub fn weight(gravity: Gravity, signs: &Signs) -> (&'static str, Meaning) {
    match gravity {
        Gravity::Stop => (signs.danger, Meaning::Danger),
        Gravity::Caution => (signs.caution, Meaning::Caution),
        Gravity::Ask => (signs.unknown, Meaning::Hint),
    }
}

/// A finding on a line with room for little: sign, word, what it is about. What was decided or seen is quiet.
pub fn brief(judged: &Judged, names: &NamesInCheck, view: &View) -> (String, Meaning) {
    let (sign, means) = weight(judged.finding.gravity, view.theme.signs());
    let word = view.say(gravity_key(judged.finding.gravity));
    let text = format!("{sign} {word} {}", short(&judged.finding, names, &view.words));
    if judged.decided.is_some() || judged.seen.is_some() { (text, Meaning::Dim) } else { (text, means) }
}

/// All questions in one line: each alone would drown what matters.
pub fn questions<'j>(
    findings: impl IntoIterator<Item = &'j Judged>,
    names: &NamesInCheck,
    view: &View,
) -> Option<(String, Meaning)> {
    let asks = findings.into_iter().filter(|judged| judged.finding.gravity == Gravity::Ask);
    let about: Vec<String> = asks.map(|judged| short(&judged.finding, names, &view.words)).collect();
    let (sign, means) = weight(Gravity::Ask, view.theme.signs());
    let between = format!(" {} ", view.theme.signs().middot);
    (!about.is_empty())
        .then(|| (format!("{sign} {} {}", view.say(gravity_key(Gravity::Ask)), about.join(&between)), means))
}

/// The whole of a finding in one line: sign, word, sentence.
pub fn whole(judged: &Judged, names: &NamesInCheck, view: &View) -> (String, Meaning) {
    let (sign, means) = weight(judged.finding.gravity, view.theme.signs());
    let word = view.say(gravity_key(judged.finding.gravity));
    (format!("{sign} {word} {}", sentence(&judged.finding, names, &view.words)), means)
}

/// Who saw a finding, and who decided in spite of it.
pub fn answered(judged: &Judged, view: &View) -> Vec<String> {
    let seen = judged.seen.as_ref().map(|seen| {
        let values =
            args!["name" => seen.by.as_str(), "time" => date_time(wall_of(seen.at, &view.zone()), &view.words)];
        view.say_with("safety-seen", values)
    });
    let decided = judged.decided.as_ref().map(|decided| {
        let time = date_time(wall_of(decided.at, &view.zone()), &view.words);
        let values = args!["name" => decided.by.as_str(), "time" => time, "reason" => decided.reason.as_str()];
        view.say_with("safety-decided", values)
    });
    seen.into_iter().chain(decided).collect()
}

/// Draws the findings beside a form, the first safe day after them, as far as the room goes: whole sentences where they
/// all fit, the short forms where they do not. Returns the row after them.
pub fn draw_aside(checkup: &Checkup, names: &NamesInCheck, buffer: &mut Buffer, area: Rect, view: &View) -> u16 {
    let wide = area.width.saturating_sub(2);
    let whole = rows(checkup, names, view, |judged| whole(judged, names, view));
    let rows = if lines_of(&whole, wide) <= usize::from(area.height) {
        whole
    } else {
        rows(checkup, names, view, |judged| brief(judged, names, view))
    };
    let mut y = area.y;
    for (text, means) in rows {
        for line in wrap(&text, wide) {
            if y < area.bottom() {
                put(buffer, area.x + 1, y, area.right(), &line, view.style(means), view.theme.signs().ellipsis);
                y += 1;
            }
        }
    }
    y
}

/// How many lines rows take.
fn lines_of(rows: &[(String, Meaning)], wide: u16) -> usize {
    rows.iter().map(|(text, _)| wrap(text, wide).len()).sum()
}

/// The findings, or that there are none; then the first safe day with its key.
fn rows(
    checkup: &Checkup,
    names: &NamesInCheck,
    view: &View,
    row: impl Fn(&Judged) -> (String, Meaning),
) -> Vec<(String, Meaning)> {
    let heavy = checkup.findings.iter().filter(|judged| judged.finding.gravity > Gravity::Ask);
    let mut rows: Vec<(String, Meaning)> = heavy.map(row).collect();
    rows.extend(questions(&checkup.findings, names, view));
    if rows.is_empty() {
        rows.push((format!("{} {}", view.theme.signs().good, view.say("safety-nothing")), Meaning::Good));
    }
    if let Some(day) = first_day(checkup, view) {
        rows.push((day, Meaning::Title));
        if checkup.first_safe.is_some()
            && let Some(key) = view.keymap.key(&[Layer::Form], Action::TakeSafeDay)
        {
            rows.push((view.say_with("safety-take-day", args!["key" => key.to_string()]), Meaning::Hint));
        }
    }
    rows
}

/// The whole list: each finding with its reason, its window, what helps, remarks, source, and who answered it.
pub fn lines(checkup: &Checkup, names: &NamesInCheck, view: &View) -> Vec<ExplainLine> {
    let words = &view.words;
    let mut lines = Vec::new();
    for judged in &checkup.findings {
        let (text, means) = whole(judged, names, view);
        lines.push(ExplainLine::Text(text, means));
        let finding = &judged.finding;
        let mut also = |text: String, means| lines.push(ExplainLine::Text(format!("  {text}"), means));
        if let Some(text) = window(finding, words) {
            also(text, Meaning::Text);
        }
        if let Some(text) = resolution(finding, words) {
            also(text, Meaning::Text);
        }
        for text in remarks(finding, names, words) {
            also(text, Meaning::Text);
        }
        for text in answered(judged, view) {
            also(text, Meaning::Good);
        }
        if let Some(text) = source(finding, words) {
            also(text, Meaning::Dim);
        }
        lines.push(ExplainLine::text(""));
    }
    if checkup.findings.is_empty() {
        lines.push(ExplainLine::Text(
            format!("{} {}", view.theme.signs().good, view.say("safety-nothing")),
            Meaning::Good,
        ));
    }
    if let Some(day) = first_day(checkup, view) {
        lines.push(ExplainLine::Text(day, Meaning::Title));
    }
    lines.push(ExplainLine::Text(view.say("safety-informs"), Meaning::Hint));
    lines
}

/// The first day on which nothing stops the procedure, where something does now.
pub fn first_day(checkup: &Checkup, view: &View) -> Option<String> {
    if checkup.gravest != Some(Gravity::Stop) {
        return None;
    }
    Some(match checkup.first_safe {
        Some(day) => {
            let day = day_numbers(day, view.words.language());
            view.say_with("safety-first-day", args!["day" => day])
        }
        None => view.say("safety-no-day"),
    })
}
