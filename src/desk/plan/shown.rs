//! A plan as it is shown.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::catalogue::Names;
use crate::domain::client::SpokenLanguage;
use crate::domain::ids::{AdviceId, ClientId, GoodsId};
use crate::domain::money::Money;
use crate::domain::plan::{AdviceSection, Course, Fact, Proposed, Session, next_open, sessions};
use crate::store::{Tx, catalogue, plan};

/// The plan of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlanShown {
    /// Whose.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// The language they speak, for the paper.
    pub language: Option<SpokenLanguage>,
    /// The courses, those that run first.
    pub courses: Vec<CourseShown>,
    /// The advice in the plan.
    pub advice: Vec<AdviceShown>,
    /// Advice that the card calls for and that is not in the plan.
    pub proposed: Vec<Proposed>,
    /// Articles in stock that suit the card and are not in the plan, those that meet most needs first.
    pub shelf: Vec<ShelfProposed>,
}

/// A course with its sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CourseShown {
    /// The course.
    #[serde(flatten)]
    pub course: Course,
    /// The names of the procedure.
    pub procedure_names: Names,
    /// What a session costs today.
    pub price: Money,
    /// Its sessions.
    pub sessions: Vec<Session>,
    /// The next session to be booked; none where all are booked, done or left out, and for a course that ended.
    pub next: Option<Next>,
}

/// The next session of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Next {
    /// Its number.
    pub number: u8,
    /// The first day on which its pause is over.
    pub wanted: Date,
    /// The first day, from the wanted one and from today on, on which the safety check finds no stop; none where it
    /// finds one on every day that can be told.
    pub safe: Option<Date>,
}

/// What a piece of advice is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AdviceKind {
    /// A rule of the table.
    Rule {
        /// Its code.
        code: String,
        /// Where on the paper it stands.
        section: AdviceSection,
    },
    /// An article of the shelf.
    Goods {
        /// Its number.
        goods: GoodsId,
        /// Its names.
        names: Names,
        /// What a piece costs.
        price: Money,
    },
    /// The specialist's own words.
    Own,
}

/// A piece of advice in the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AdviceShown {
    /// Its number.
    pub id: AdviceId,
    /// What it is.
    pub kind: AdviceKind,
    /// The specialist's words; empty where the rule speaks for itself.
    pub words: String,
    /// What the rule says; empty for articles and own words.
    pub text: Names,
    /// The name of who put it into the plan.
    pub made_by: String,
    /// When.
    pub made_on: Date,
    /// The code of an allergen of the card that it brings: the card changed since. It is not printed.
    pub brings: Option<String>,
}

/// An article that suits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShelfProposed {
    /// Its number.
    pub goods: GoodsId,
    /// Its names.
    pub names: Names,
    /// What a piece costs.
    pub price: Money,
    /// How many pieces may be sold.
    pub sellable: i64,
    /// The needs that it meets.
    pub because: Vec<Fact>,
}

/// A plan in one line of the card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlanBrief {
    /// How many courses run.
    pub courses: u32,
    /// How many pieces of advice stand in it.
    pub advice: u32,
    /// The next session to be booked: of which procedure, its number and how many there are, and its day.
    pub next: Option<(Names, u8, u8, Date)>,
}

/// The plan of a client in one line.
pub(in crate::desk) fn brief_of(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<PlanBrief, DeskError> {
    let running: Vec<Course> =
        plan::courses_of(tx, client, &context.zone)?.into_iter().filter(|course| course.ended.is_none()).collect();
    let visits = if running.is_empty() { Vec::new() } else { plan::visits_of(tx, client)? };
    let open = running.iter().filter_map(|course| {
        next_open(&sessions(course, &visits, context.today())).map(|(number, day)| (day, number, course))
    });
    let next = match open.min_by_key(|(day, _, course)| (*day, course.id)) {
        None => None,
        Some((day, number, course)) => catalogue::get(tx, course.details.procedure)?
            .map(|procedure| (procedure.details.names, number, course.details.sessions, day)),
    };
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    Ok(PlanBrief { courses: count(running.len()), advice: count(plan::advice_of(tx, client)?.len()), next })
}
