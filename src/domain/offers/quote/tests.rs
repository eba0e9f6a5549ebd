//! Tables of rules, and properties over random bills: one fixture for both.

mod bills;
mod properties;
mod values;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::domain::catalogue::{Category, Names};
use crate::domain::ids::{
    AbonementPlanId, CertificateId, ClientId, GoodsId, ProcedureId, ShiftId, SpecialistId, StaffId,
};
use crate::domain::ledger::{Account, Commodity, Entry, EntryKind, Heading};
use crate::domain::market::Market;
use crate::domain::offers::{
    AbonementState, BonusProgramme, BonusStanding, CertificateState, Exclusions, FactLine, FamilyCap, Gives,
    HandDiscount, HeldAbonement, HeldCertificate, NothingEarned, Off, Overpaid, PointsLimit, Promotion,
    PromotionDetails, Promotions, Scope, Tip, Wallet, Worth,
};
use crate::domain::till::{BillLine, CashRounding, Family, LineKind, Tender};

const TODAY: Date = date(2026, 11, 21); // a Saturday
const AIGERIM: ClientId = ClientId(7);

/// Whole tenge.
const fn t(tenge: i64) -> Money {
    Money::major(tenge)
}

/// A procedure of the family of fillers, by its number.
fn procedure(id: i64, tenge: i64, quantity: i64) -> FactLine {
    line(LineKind::Procedure { procedure: ProcedureId(id) }, Family::Procedures(Category::Filler), tenge, quantity)
}

fn goods(tenge: i64, quantity: i64) -> FactLine {
    line(LineKind::Goods { goods: GoodsId(1) }, Family::Goods, tenge, quantity)
}

fn prepaid(kind: LineKind, tenge: i64) -> FactLine {
    line(kind, Family::Prepaid, tenge, 1)
}

fn line(kind: LineKind, family: Family, tenge: i64, quantity: i64) -> FactLine {
    let line = BillLine::new(kind, Names::default(), quantity, t(tenge)).expect("a line");
    FactLine { line, family }
}

fn abonement(id: i64, left: i64) -> HeldAbonement {
    HeldAbonement {
        id: crate::domain::ids::AbonementId(id),
        plan: AbonementPlanId(1),
        names: Names::default(),
        procedures: vec![ProcedureId(1)],
        sessions: 3,
        left,
        price: t(100),
        until: None,
        state: if left > 0 { AbonementState::Active } else { AbonementState::Used },
    }
}

fn certificate(id: i64, worth: Worth, left: i64, in_parts: bool) -> HeldCertificate {
    HeldCertificate {
        id: CertificateId(id),
        code: format!("AK-{id}"),
        worth,
        left: t(left),
        in_parts,
        until: None,
        holder: Some(AIGERIM),
        state: CertificateState::Active,
    }
}

fn promotion(id: i64, gives: Gives, stacks: bool) -> Promotion {
    let details = PromotionDetails {
        names: Names::default(),
        from: date(2026, 11, 1),
        until: Some(date(2026, 11, 30)),
        weekdays: vec![],
        scope: Scope::default(),
        first_visit: false,
        gives,
        stacks,
    };
    Promotion { id: PromotionId(id), version: 1, retired: false, details }
}

/// Aigerim with 12 400 points at 5 %, and a programme that pays up to half of a bill.
fn facts(lines: Vec<FactLine>) -> Facts {
    Facts {
        today: TODAY,
        market: Market::Kz,
        client: Some(AIGERIM),
        lines,
        programme: BonusProgramme {
            no_accrual: Exclusions { goods: true, ..Exclusions::default() },
            ..BonusProgramme::default()
        },
        promotions: vec![],
        wallet: Wallet {
            bonus: BonusStanding {
                owner: Some(AIGERIM),
                points: 12_400,
                rate: Rate::percent(5),
                ..BonusStanding::default()
            },
            ..Wallet::default()
        },
        is_first_visit: false,
        discount_limit: Rate::percent(10),
        rounding: CashRounding::of(Market::Kz),
    }
}

fn tendered(tenders: Vec<Tender>) -> Choices {
    Choices { tenders, ..Choices::default() }
}

fn by_hand(line: Option<usize>, off: Off) -> HandDiscount {
    HandDiscount { line, off, reason: "a regular".to_owned(), approval: None, approved_later: false }
}
