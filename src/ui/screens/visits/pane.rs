//! The right pane: what is known of the chosen visit.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::health::{AllergyState, Severity, ToldBy};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::record::RecordState;
use crate::domain::safety::Gravity;
use crate::domain::visit::{BoardAllergy, BoardVisit, VisitState};
use crate::ui::screen::View;
use crate::ui::screens::checkup::weight;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, wrap};
use crate::words::format::{clock, day_numbers, duration, money, number};
use crate::words::safety::{gravity_key, short};

use super::phrases::{allergen, names_in_check, procedure};

/// Draws all that is known of a visit, most important first, as far as the room goes.
pub fn draw(area: Rect, buffer: &mut Buffer, view: &View, visit: &BoardVisit) {
    let mut pen = Pen { area, y: area.y, buffer, view };
    pen.heading(visit);
    pen.allergies(visit);
    pen.safety(visit);
    pen.anamnesis(visit);
    pen.record(visit);
    pen.holds(visit);
    let signs = view.theme.signs();
    if !visit.client.notes.is_empty() {
        pen.say(&format!("{} {}", signs.heart, visit.client.notes), Meaning::Text);
    }
    if !visit.note.is_empty() {
        pen.say(&format!("{} {}", signs.here, visit.note), Meaning::Text);
    }
    pen.gap();
    pen.visit(visit);
}

/// Writes lines downwards.
struct Pen<'p> {
    area: Rect,
    y: u16,
    buffer: &'p mut Buffer,
    view: &'p View,
}

impl Pen<'_> {
    /// A text on as many lines as it takes, the following ones set in by two.
    fn say(&mut self, text: &str, means: Meaning) {
        let room = self.area.width.saturating_sub(2);
        for (at, line) in wrap(text, room.saturating_sub(2).max(8)).into_iter().enumerate() {
            if self.y >= self.area.bottom() {
                return;
            }
            let indent = if at == 0 { 1 } else { 3 };
            let ellipsis = self.view.theme.signs().ellipsis;
            let style = self.view.style(means);
            put(self.buffer, self.area.x + indent, self.y, self.area.right(), &line, style, ellipsis);
            self.y += 1;
        }
    }

    /// An empty line.
    fn gap(&mut self) {
        self.y = (self.y + 1).min(self.area.bottom());
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
        self.say(&number, Meaning::Text);
        if !client.address_as.is_empty() {
            self.say(
                &self.view.say_with("today-address-as", args!["name" => client.address_as.as_str()]),
                Meaning::Voice,
            );
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
    fn holds(&mut self, visit: &BoardVisit) {
        let (view, holds) = (self.view, &visit.holds);
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
        if holds.points != 0 {
            let points = number(holds.points, market);
            self.say(&view.say_with("today-holds-points", args!["points" => points]), Meaning::Good);
        }
        if let Some((day, points)) = holds.points_until {
            let values = args!["points" => number(points, market), "day" => day_numbers(day, view.words.language())];
            self.say(&view.say_with("today-holds-points-until", values), Meaning::Caution);
        }
        for (key, sessions, means) in [
            ("today-holds-sessions", holds.sessions, Meaning::Good),
            ("today-holds-other-sessions", holds.other_sessions, Meaning::Text),
            ("today-holds-procedure-certificates", holds.procedure_certificates, Meaning::Good),
        ] {
            if sessions > 0 {
                self.say(&view.say_with(key, args!["count" => sessions]), means);
            }
        }
        for (key, amount) in [("today-holds-certificates", holds.certificates), ("today-holds-deposit", holds.deposit)]
        {
            if amount > Money::ZERO {
                self.say(&view.say_with(key, args!["amount" => money(amount, market)]), Meaning::Good);
            }
        }
        if let Some(day) = holds.certificate_until {
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
                    self.say(&format!("{} {who}", signs.good), Meaning::Good);
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
            self.say(&format!("{} {}", signs.unknown, view.say_with(key, args!["count" => more])), Meaning::Hint);
        }
        if safety.undecided > 0 {
            self.say(&format!("{} {}", signs.here, view.say("today-safety-undecided")), Meaning::Caution);
        } else if safety.unseen == 0 && !safety.worst.is_empty() {
            let had_stop = safety.worst.iter().any(|finding| finding.gravity == Gravity::Stop);
            let key = if had_stop { "today-safety-decided" } else { "today-safety-seen" };
            self.say(&format!("{} {}", signs.good, view.say(key)), Meaning::Good);
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
        self.say(&format!("  {source}"), Meaning::Dim);
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
