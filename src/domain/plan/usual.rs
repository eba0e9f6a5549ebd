//! How often a procedure is usually done in a course.

use serde::Deserialize;

use crate::domain::catalogue::ProcedureDetails;

/// A usual course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsualCourse {
    /// How many sessions.
    pub sessions: u8,
    /// The pause between them, in days.
    pub interval_days: u16,
}

/// One line of the file.
#[derive(Deserialize)]
struct Line {
    code: String,
    sessions: u8,
    interval_days: u16,
}

/// The lines of the file. A test reads them all; a line that could not be read would be left out.
fn lines() -> impl Iterator<Item = Result<Line, csv::Error>> {
    csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(include_str!("courses.csv").as_bytes()).into_deserialize()
}

/// The usual course of a procedure, by its stable word; the salon's own pause goes before the usual one. A procedure
/// that is in no list is planned once.
pub fn usual(procedure: &ProcedureDetails) -> UsualCourse {
    let known = lines().flatten().find(|line| line.code == procedure.code && !procedure.code.is_empty());
    let interval = procedure.interval_days.or(known.as_ref().map(|line| line.interval_days));
    UsualCourse {
        sessions: known.map_or(1, |line| line.sessions),
        interval_days: interval.filter(|days| *days > 0).unwrap_or(30),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::market::Market;
    use crate::domain::starter::procedures;

    #[test]
    fn every_line_is_of_a_procedure_of_the_starter_catalogue() {
        let starter = procedures(Market::Kz);
        let read = lines().collect::<Result<Vec<_>, _>>().expect("every line reads");
        assert!(read.len() > 40, "{}", read.len());
        for line in &read {
            assert!(starter.iter().any(|procedure| procedure.code == line.code), "{}", line.code);
            assert!((1..=40).contains(&line.sessions) && line.interval_days > 0, "{}", line.code);
        }
    }

    #[test]
    fn a_course_is_proposed_for_each_procedure() {
        let starter = procedures(Market::Kz);
        for (code, sessions, interval_days) in
            [("peel_aha", 6, 10), ("filler_lips", 1, 180), ("cons_cosm", 1, 30), ("biorev_ha", 3, 14)]
        {
            let procedure = starter.iter().find(|procedure| procedure.code == code).expect("a starter procedure");
            assert_eq!(usual(procedure), UsualCourse { sessions, interval_days }, "{code}");
        }
    }
}
