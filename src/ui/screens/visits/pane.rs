//! The right pane: what is known of the chosen visit, and under it what to say and do now. Where there is no room for
//! everything, what is dangerous stays, then what to say, then who it is; plain facts give way first.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::health::{AllergyState, Severity, ToldBy};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::record::RecordState;
use crate::domain::safety::Gravity;
use crate::domain::standard::Fact;
use crate::domain::visit::{BoardAllergy, BoardVisit, VisitState};
use crate::ui::screen::View;
use crate::ui::screens::checkup::weight;
use crate::ui::screens::prompts::{Line, Prompts, Rows, draw_lines, wrapped};
use crate::ui::theme::Meaning;
use crate::words::format::{clock, day_numbers, duration, money, number};
use crate::words::safety::{gravity_key, short};

use super::phrases::{allergen, names_in_check, procedure};

/// Whatever is dangerous, the prompts keep their head and a line.
const LEAST_ROWS: usize = 2;

/// How much a line matters, the most first: the last gives way first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    /// Whose visit it is, and what could harm them.
    Danger,
    /// What kind of visit it is, and what is still missing of it.
    Person,
    /// What else is known.
    Plain,
}

/// A line with its weight.
type Weighed = (Weight, Line);

/// Draws what is known of a visit and what the standard wants of it now, most important first, as far as the room goes.
pub fn draw(area: Rect, buffer: &mut Buffer, view: &View, visit: &BoardVisit, prompts: &Prompts) {
    let lines = known(area.width, view, visit, prompts);
    let rows = usize::from(area.height);
    let below = rows_of_prompts(&lines, prompts.rows(area.width, view), rows);
    let lines = fitted(lines, rows.saturating_sub(below));
    let y = draw_lines(lines.iter().map(|(_, line)| line), area, buffer, view);
    prompts.draw(Rect { y, height: area.bottom().saturating_sub(y), ..area }, buffer, view);
}

/// So many rows the prompts take: all they want if then nothing but plain facts gives way, else what they need at least,
/// and a head with a line whatever is dangerous.
fn rows_of_prompts(lines: &[Weighed], wants: Rows, rows: usize) -> usize {
    let heavier = |than: Weight| lines.iter().filter(|(weight, _)| *weight < than).count();
    let beside_danger = rows.saturating_sub(heavier(Weight::Person));
    let beside_person = rows.saturating_sub(heavier(Weight::Plain));
    let (least, most) = (usize::from(wants.least), usize::from(wants.most));
    let comfortable = beside_person.max(least.min(beside_danger));
    most.min(comfortable.max(LEAST_ROWS))
}

/// The lines that stay in so many rows, in their order: of the lightest the last goes first.
fn fitted(mut lines: Vec<Weighed>, rows: usize) -> Vec<Weighed> {
    for weight in [Weight::Plain, Weight::Person, Weight::Danger] {
        while lines.len() > rows {
            match lines.iter().rposition(|(own, _)| *own == weight) {
                Some(at) => drop(lines.remove(at)),
                None => break,
            }
        }
    }
    while lines.last().is_some_and(|(_, line)| line.text.is_empty()) {
        lines.pop();
    }
    lines
}

/// All that is known of a visit, most important first.
fn known(width: u16, view: &View, visit: &BoardVisit, prompts: &Prompts) -> Vec<Weighed> {
    let mut pen = Pen { width, weight: Weight::Danger, lines: Vec::new(), view };
    pen.heading(visit);
    pen.allergies(visit);
    pen.safety(visit);
    pen.weight = Weight::Person;
    pen.anamnesis(visit);
    pen.record(visit);
    pen.weight = Weight::Plain;
    pen.holds(visit, prompts);
    let signs = view.theme.signs();
    if !visit.client.notes.is_empty() {
        pen.say(&format!("{} {}", signs.heart, visit.client.notes), Meaning::Text);
    }
    if !visit.note.is_empty() {
        pen.say(&format!("{} {}", signs.here, visit.note), Meaning::Text);
    }
    pen.gap();
    pen.visit(visit);
    pen.lines
}

/// Writes lines downwards.
struct Pen<'p> {
    width: u16,
    weight: Weight,
    lines: Vec<Weighed>,
    view: &'p View,
}

impl Pen<'_> {
    /// A text on as many lines as it takes, the following ones set in by two.
    fn say(&mut self, text: &str, means: Meaning) {
        let weight = self.weight;
        self.lines.extend(wrapped(text, means, self.width, (1, 3)).into_iter().map(|line| (weight, line)));
    }

    /// The same with another weight than what stands around it.
    fn say_weighed(&mut self, weight: Weight, text: &str, means: Meaning) {
        let before = std::mem::replace(&mut self.weight, weight);
        self.say(text, means);
        self.weight = before;
    }

    /// An empty line.
    fn gap(&mut self) {
        self.lines.push((self.weight, Line { indent: 0, text: String::new(), means: Meaning::Text }));
    }

    /// Who it is: name, age, which visit.
    fn heading(&mut self, visit: &BoardVisit) {
        let client = &visit.client;
        let mut heading = client.name.spoken();
        if let Some(age) = client.age {
            heading = format!("{heading}, {age}");
        }
        self.say(&heading, Meaning::Title);
        let number = if visit.first_visit {
            format!("{} {}", self.view.theme.signs().first, self.view.say("today-first-visit"))
        } else {
            self.view.say_with("today-visit-number", args!["number" => client.visits_before + 1])
        };
        self.say_weighed(Weight::Person, &number, Meaning::Text);
        if !client.address_as.is_empty() {
            let text = self.view.say_with("today-address-as", args!["name" => client.address_as.as_str()]);
            self.say_weighed(Weight::Person, &text, Meaning::Voice);
        }
    }

    /// That questions are due: nobody ever asked, or not since a day.
    fn anamnesis(&mut self, visit: &BoardVisit) {
        let (view, sign) = (self.view, self.view.theme.signs().first);
        let Some(stands) = &visit.anamnesis else { return };
        let text = match stands.confirmed {
            _ if stands.is_half_done => view.say("today-anamnesis-half"),
            None => view.say("today-anamnesis-never"),
            Some(day) if day < visit.starts.date() => {
                view.say_with("today-anamnesis-due", args!["day" => day_numbers(day, view.words.language())])
            }
            Some(_) => return,
        };
        self.say(&format!("{sign} {text}"), Meaning::Caution);
    }

    /// That the record is still to be written or signed.
    fn record(&mut self, visit: &BoardVisit) {
        let signs = self.view.theme.signs();
        let (sign, key) = match visit.record {
            Some(RecordState::Unwritten) if visit.state != VisitState::InProcedure => {
                (signs.unknown, "record-unwritten")
            }
            Some(RecordState::Draft) => (signs.caution, "record-unsigned"),
            _ => return,
        };
        self.say(&format!("{sign} {}", self.view.say(key)), Meaning::Caution);
    }

    /// What the client holds and may use today, and what they owe.
    /// What the prompts beneath tell in full words is not told twice.
    fn holds(&mut self, visit: &BoardVisit, prompts: &Prompts) {
        let (view, holds) = (self.view, &visit.holds);
        let is_told = |fact: Fact| prompts.tell_of(fact, view);
        let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
        if visit.client.birthday {
            self.say(&format!("{} {}", view.theme.signs().heart, view.say("today-birthday")), Meaning::Voice);
        }
        if holds.debt > Money::ZERO {
            self.say(
                &view.say_with("today-holds-debt", args!["amount" => money(holds.debt, market)]),
                Meaning::Caution,
            );
        }
        if holds.points != 0 && !is_told(Fact::Points) {
            let points = number(holds.points, market);
            self.say(&view.say_with("today-holds-points", args!["points" => points]), Meaning::Good);
        }
        if let Some((day, points)) = holds.points_until.filter(|_| !is_told(Fact::PointsExpiring)) {
            let values = args!["points" => number(points, market), "day" => day_numbers(day, view.words.language())];
            self.say(&view.say_with("today-holds-points-until", values), Meaning::Caution);
        }
        for (key, sessions, means, fact) in [
            ("today-holds-sessions", holds.sessions, Meaning::Good, Some(Fact::Sessions)),
            ("today-holds-other-sessions", holds.other_sessions, Meaning::Text, None),
            ("today-holds-procedure-certificates", holds.procedure_certificates, Meaning::Good, None),
        ] {
            if sessions > 0 && !fact.is_some_and(is_told) {
                self.say(&view.say_with(key, args!["count" => sessions]), means);
            }
        }
        for (key, amount, fact) in [
            ("today-holds-certificates", holds.certificates, Some(Fact::Certificates)),
            ("today-holds-deposit", holds.deposit, None),
        ] {
            if amount > Money::ZERO && !fact.is_some_and(is_told) {
                self.say(&view.say_with(key, args!["amount" => money(amount, market)]), Meaning::Good);
            }
        }
        if let Some(day) = holds.certificate_until.filter(|_| !is_told(Fact::CertificateUntil)) {
            let day = day_numbers(day, view.words.language());
            self.say(&view.say_with("today-holds-certificate-until", args!["day" => day]), Meaning::Dim);
        }
    }

    /// The allergies in detail, or that there are none, or that nobody asked.
    fn allergies(&mut self, visit: &BoardVisit) {
        let signs = self.view.theme.signs();
        match visit.client.allergy {
            AllergyState::Listed => {
                for allergy in &visit.client.allergies {
                    self.allergy(allergy);
                }
                if let Some(confirmed) = &visit.allergies_confirmed {
                    let time = clock(confirmed.wall.time());
                    let who = self
                        .view
                        .say_with("today-allergy-confirmed", args!["name" => confirmed.by.as_str(), "time" => time]);
                    self.say_weighed(Weight::Person, &format!("{} {who}", signs.good), Meaning::Good);
                }
            }
            AllergyState::NoneKnown => {
                self.say(&format!("{} {}", signs.good, self.view.say("allergies-none-known")), Meaning::Good);
            }
            AllergyState::NeverAsked => {
                self.say(&format!("{} {}", signs.unknown, self.view.say("allergies-never-asked")), Meaning::Caution);
            }
        }
    }

    /// What the check found, each in a word or two; loud until it was seen and decided.
    fn safety(&mut self, visit: &BoardVisit) {
        let Some(safety) = &visit.safety else { return };
        let view = self.view;
        let signs = view.theme.signs();
        let names = names_in_check(visit, &view.words);
        for finding in &safety.worst {
            let (sign, means) = weight(finding.gravity, signs);
            let waits = safety.unseen > 0 || (finding.gravity == Gravity::Stop && safety.undecided > 0);
            let word = view.say(gravity_key(finding.gravity));
            let text = format!("{sign} {word} {}", short(finding, &names, &view.words));
            self.say(&text, if waits { means } else { Meaning::Dim });
        }
        let more = usize::from(safety.count).saturating_sub(safety.worst.len());
        if more > 0 && visit.state != VisitState::InProcedure {
            let key = if safety.worst.is_empty() { "today-safety-questions" } else { "today-safety-more" };
            let text = format!("{} {}", signs.unknown, view.say_with(key, args!["count" => more]));
            self.say_weighed(Weight::Person, &text, Meaning::Hint);
        }
        if safety.undecided > 0 {
            self.say(&format!("{} {}", signs.here, view.say("today-safety-undecided")), Meaning::Caution);
        } else if safety.unseen == 0 && !safety.worst.is_empty() {
            let had_stop = safety.worst.iter().any(|finding| finding.gravity == Gravity::Stop);
            let key = if had_stop { "today-safety-decided" } else { "today-safety-seen" };
            self.say_weighed(Weight::Person, &format!("{} {}", signs.good, view.say(key)), Meaning::Good);
        }
    }

    /// One allergy: what, what happened, how bad, since when, who told, and whether the procedure brings it.
    fn allergy(&mut self, allergy: &BoardAllergy) {
        let view = self.view;
        let mut line = format!("{} {}", view.theme.signs().danger, allergen(allergy, &view.words));
        if !allergy.reaction.is_empty() {
            line = format!("{line}: {}", allergy.reaction);
        }
        if let Some(key) = severity_key(allergy.severity) {
            line = format!("{line} ({})", view.say(key));
        }
        self.say(&line, Meaning::Danger);
        if allergy.met {
            self.say(
                &format!("{} {}", view.theme.signs().danger, view.say("today-procedure-brings-it")),
                Meaning::Danger,
            );
        }
        let told = view.say(told_by_key(allergy.told_by));
        let source = if allergy.since.is_empty() { told } else { format!("{}, {told}", allergy.since) };
        self.say_weighed(Weight::Plain, &format!("  {source}"), Meaning::Dim);
    }

    /// The visit itself: what, with whom, where, for how much.
    fn visit(&mut self, visit: &BoardVisit) {
        let view = self.view;
        let market = view.salon.as_ref().map_or(Market::Kz, |salon| salon.market);
        self.say(procedure(visit, &view.words), Meaning::Text);
        let minutes = visit.moments.ends_at.duration_since(visit.moments.starts_at).as_mins();
        let times = format!(
            "{}{}{} {} {}",
            clock(visit.starts.time()),
            view.theme.signs().dash,
            clock(visit.ends.time()),
            view.theme.signs().middot,
            duration(u32::try_from(minutes).unwrap_or(0), &view.words),
        );
        self.say(&times, Meaning::Dim);
        let places = [&visit.specialist_name, &visit.room_name, &visit.device_name];
        let places: Vec<&str> = places.into_iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        self.say(&places.join(&format!(" {} ", view.theme.signs().middot)), Meaning::Dim);
        self.say(&money(visit.price, market), Meaning::Dim);
        if !visit.client.phone_end.is_empty() {
            self.say(
                &view.say_with("today-phone-end", args!["digits" => visit.client.phone_end.as_str()]),
                Meaning::Dim,
            );
        }
    }
}

/// The key of how bad a reaction was; nothing where nobody knows.
fn severity_key(severity: Severity) -> Option<&'static str> {
    match severity {
        Severity::Unknown => None,
        Severity::Mild => Some("allergy-mild"),
        Severity::Moderate => Some("allergy-moderate"),
        Severity::Severe => Some("allergy-severe"),
    }
}

/// The key of who told.
fn told_by_key(told_by: ToldBy) -> &'static str {
    match told_by {
        ToldBy::Client => "allergy-told-client",
        ToldBy::Relative => "allergy-told-relative",
        ToldBy::Doctor => "allergy-told-doctor",
        ToldBy::Document => "allergy-told-document",
        ToldBy::SeenHere => "allergy-told-seen-here",
        ToldBy::Import => "allergy-told-import",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines of these weights.
    fn lines(weights: &[Weight]) -> Vec<Weighed> {
        let line = |at: usize| Line { indent: 1, text: at.to_string(), means: Meaning::Text };
        weights.iter().enumerate().map(|(at, weight)| (*weight, line(at))).collect()
    }

    #[test]
    fn plain_facts_give_way_first_and_danger_last() {
        use Weight::{Danger, Person, Plain};
        let all = [Danger, Person, Danger, Plain, Person, Plain];
        for (rows, expected) in [
            (9, vec![0, 1, 2, 3, 4, 5]),
            (5, vec![0, 1, 2, 3, 4]),
            (4, vec![0, 1, 2, 4]),
            (3, vec![0, 1, 2]),
            (2, vec![0, 2]),
            (1, vec![0]),
            (0, vec![]),
        ] {
            let kept = fitted(lines(&all), rows);
            let kept: Vec<usize> = kept.iter().map(|(_, line)| line.text.parse().unwrap()).collect();
            assert_eq!(kept, expected, "{rows}");
        }
    }

    #[test]
    fn prompts_take_what_danger_leaves() {
        use Weight::{Danger, Person, Plain};
        let some = [Danger, Danger, Person, Person, Plain, Plain, Plain];
        for (least, most, rows, expected) in [
            (0, 0, 17, 0),
            (4, 8, 17, 8),   // all of them
            (4, 14, 17, 13), // who it is stays
            (4, 14, 10, 6),
            (6, 14, 9, 6), // only what they need
            (6, 14, 5, 3),
            (6, 14, 3, 2), // never nothing at all
        ] {
            let wants = Rows { least, most };
            assert_eq!(rows_of_prompts(&lines(&some), wants, rows), expected, "{least} {most} {rows}");
        }
    }
}
