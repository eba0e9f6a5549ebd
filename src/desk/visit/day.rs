//! The board of a day.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::safety::board_safety;
use crate::desk::standard::open_of_day;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, ProcedureId, SpecialistId, VisitId};
use crate::domain::ledger::Ledger;
use crate::domain::money::Money;
use crate::domain::offers::{AbonementState, CertificateState, HeldCertificate, Wallet, Worth, days_after};
use crate::domain::role::Permission;
use crate::domain::schedule::{Block, Hours, hours_on};
use crate::domain::visit::{BoardAnamnesis, BoardHolds, BoardVisit, DayCounts, VisitState};
use crate::store::{self, Tx, anamnesis, offers, wallet};

/// Shows a day: everything that one frame of the board needs.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Day {
    /// Which; none is today.
    #[serde(default)]
    pub day: Option<Date>,
    /// Only the visits of one specialist.
    #[serde(default)]
    pub specialist: Option<SpecialistId>,
}

/// A day.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DayBoard {
    /// Which.
    pub day: Date,
    /// The salon's business day when the board was asked for.
    pub today: Date,
    /// What the salon's clock on the wall showed.
    pub now: DateTime,
    /// How many visits stand where.
    pub counts: DayCounts,
    /// The visits, earliest first.
    pub visits: Vec<BoardVisit>,
    /// Those who work that day, by name.
    pub specialists: Vec<BoardSpecialist>,
    /// The block-outs that touch the day.
    pub blocks: Vec<Block>,
    /// What the running shift moved in bonus points, where points are earned at all.
    #[serde(default)]
    pub bonus: Option<BonusFlow>,
}

/// What a shift moved in bonus points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BonusFlow {
    /// Given to clients.
    pub earned: i64,
    /// Spent by clients, taken back or run out.
    pub spent: i64,
}

/// Somebody who works on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardSpecialist {
    /// Their number.
    pub id: SpecialistId,
    /// Their name.
    pub name: String,
    /// When they work.
    pub hours: Vec<Hours>,
}

impl UseCase for Day {
    type Answer = DayBoard;
    const NEEDS: Permission = Permission::SeeSchedule;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<DayBoard, DeskError> {
        let today = context.today();
        let day = self.day.unwrap_or(today);
        let mut visits = store::visit::board(tx, day, self.specialist, context.now, &context.zone)?;
        let programme = offers::programme(tx)?;
        for visit in visits.iter_mut().filter(|visit| day >= today && is_ahead(visit.state)) {
            let held = wallet::wallet_of(tx, visit.client.id, &programme, today)?;
            visit.holds = holds(&held, visit.procedure, today, programme.warn_days);
        }
        let records = store::record::states_of_day(tx, day)?;
        for visit in &mut visits {
            visit.record = records.get(&visit.id).copied();
        }
        if day >= today {
            let stands: BTreeMap<ClientId, BoardAnamnesis> = anamnesis::of_day(tx, day)?.into_iter().collect();
            for visit in visits.iter_mut().filter(|visit| is_ahead(visit.state)) {
                visit.anamnesis = stands.get(&visit.client.id).copied();
            }
            board_safety(tx, context, day, &mut visits)?;
        }
        if day == today {
            let states: BTreeMap<VisitId, VisitState> = visits.iter().map(|visit| (visit.id, visit.state)).collect();
            let open = open_of_day(tx, day, |visit| states.get(&visit).copied())?;
            for visit in &mut visits {
                visit.prompts = open.get(&visit.id).copied().unwrap_or_default();
            }
        }
        let mut counts = DayCounts::default();
        for visit in &visits {
            counts.add(visit.state, visit.progress);
        }
        let next = day.tomorrow().map_or(DateTime::MAX, |next| next.at(0, 0, 0, 0));
        Ok(DayBoard {
            day,
            today,
            now: context.wall(),
            counts,
            visits,
            specialists: working(tx, day)?,
            blocks: store::schedule::blocks(tx, day.at(0, 0, 0, 0), next)?,
            bonus: if programme.is_on { bonus_flow(tx)? } else { None },
        })
    }
}

/// Whether the visit is still to be paid.
fn is_ahead(state: VisitState) -> bool {
    !matches!(state, VisitState::Closed | VisitState::Cancelled | VisitState::NoShow)
}

/// What a client holds, as the board says it beside a visit for a procedure.
fn holds(held: &Wallet, procedure: ProcedureId, today: Date, warn_days: u16) -> BoardHolds {
    let active = held.abonements.iter().filter(|abonement| abonement.state == AbonementState::Active);
    let (fitting, others): (Vec<_>, Vec<_>) = active.partition(|abonement| abonement.procedures.contains(&procedure));
    let certificates: Vec<&HeldCertificate> =
        held.certificates.iter().filter(|certificate| certificate.state == CertificateState::Active).collect();
    let for_money = |certificate: &&&HeldCertificate| matches!(certificate.worth, Worth::Money);
    let amounts = certificates.iter().filter(for_money).map(|certificate| certificate.left.minor());
    let procedures = certificates.iter().filter(|certificate| !for_money(certificate)).count();
    BoardHolds {
        points: held.bonus.points,
        points_until: held.bonus.soonest.filter(|(day, _)| *day <= days_after(today, warn_days)),
        sessions: fitting.iter().map(|abonement| abonement.left).sum(),
        other_sessions: others.iter().map(|abonement| abonement.left).sum(),
        certificates: Money(amounts.fold(0, i64::saturating_add)),
        procedure_certificates: i64::try_from(procedures).unwrap_or(i64::MAX),
        certificate_until: certificates.iter().filter_map(|certificate| certificate.until).min(),
        deposit: held.deposit,
        debt: held.debt,
    }
}

/// What the running shift moved in bonus points; none while the till is closed. Points of clients are what the salon
/// owes: giving them is credit.
fn bonus_flow(tx: &Tx<'_>) -> Result<Option<BonusFlow>, DeskError> {
    let Some(shift) = store::till::running(tx)? else { return Ok(None) };
    let (spent, earned) = store::ledger::turnover(tx, shift.id(), Ledger::ClientBonus)?;
    Ok(Some(BonusFlow { earned, spent }))
}

/// Those who work on a day, with their hours.
fn working(tx: &Tx<'_>, day: Date) -> Result<Vec<BoardSpecialist>, DeskError> {
    let mut set = store::schedule::hours_of_all(tx, day)?.into_iter().peekable();
    let mut working = Vec::new();
    while let Some((id, name, first)) = set.next() {
        let mut of_one = vec![first];
        while let Some((_, _, hours)) = set.next_if(|(next, _, _)| *next == id) {
            of_one.push(hours);
        }
        let hours = hours_on(day, &of_one).to_vec();
        if !hours.is_empty() {
            working.push(BoardSpecialist { id, name, hours });
        }
    }
    Ok(working)
}
