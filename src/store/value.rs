//! How the domain's values lie in columns: numbers for ids, money and instants (Unix seconds), text for days
//! (`2026-11-22`), wall times (`2026-11-22T14:00`) and codes.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::domain::approval::{OverrideKind, Purpose};
use crate::domain::catalogue::{Category, DeviceKind, RoomKind};
use crate::domain::goods::{GoodsKind, MoveKind};
use crate::domain::ids::{
    AbonementId, AbonementPlanId, AdviceId, AllergyId, AnamnesisId, ApprovalId, AwayId, BillId, BlockId, BonusLotId,
    CallId, CertificateId, ClearanceId, ClientId, ConditionId, ConsentId, DecisionId, DeviceId, EntryId, GoodsId,
    GoodsLotId, ImportId, MedicationId, OverrideId, PatchTestId, PhotographId, PlanId, ProcedureId, PromotionId,
    ReactionId, RecordId, RefundId, RequestKey, RoomId, ShiftId, SpecialistId, StaffId, StandardVersionId, VisitId,
};
use crate::domain::language::Language;
use crate::domain::ledger::{Account, Commodity, EntryKind, Ledger};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::paper::PaperKind;
use crate::domain::role::Role;
use crate::domain::standard::{Kept, Moment, Outcome, Reason, RuleId};
use crate::domain::till::{BillState, CashReason};
use crate::domain::visit::VisitState;
use crate::domain::zone::Zone;

/// A value as the database holds it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// No value.
    Null,
    /// A number.
    Integer(i64),
    /// Text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, ValueRef};
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// Something that can be bound to a statement.
pub trait ToValue {
    /// Its stored form.
    fn to_value(&self) -> Value;
}

/// Something that can be read from a column. `None` means that the column holds something else.
pub trait FromValue: Sized {
    /// From the stored form.
    fn from_value(value: rusqlite::types::ValueRef<'_>) -> Option<Self>;
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
        match value {
            rusqlite::types::ValueRef::Null => Some(None),
            other => T::from_value(other).map(Some),
        }
    }
}

/// Numbers, and newtypes over a number.
macro_rules! integers {
    ($($type:ty: $to:expr, $from:expr;)+) => {$(
        impl ToValue for $type {
            fn to_value(&self) -> Value {
                let to: fn(&$type) -> i64 = $to;
                Value::Integer(to(self))
            }
        }
        impl FromValue for $type {
            fn from_value(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
                let from: fn(i64) -> Option<$type> = $from;
                match value {
                    rusqlite::types::ValueRef::Integer(number) => from(number),
                    _ => None,
                }
            }
        }
    )+};
}

integers! {
    i64: |n| *n, Some;
    i32: |n| i64::from(*n), |n| n.try_into().ok();
    u32: |n| i64::from(*n), |n| n.try_into().ok();
    u16: |n| i64::from(*n), |n| n.try_into().ok();
    u8: |n| i64::from(*n), |n| n.try_into().ok();
    bool: |b| i64::from(*b), |n| match n { 0 => Some(false), 1 => Some(true), _ => None };
    Money: |m| m.0, |n| Some(Money(n));
    Timestamp: |t| t.as_second(), |n| Timestamp::from_second(n).ok();
    StaffId: |id| id.0, |n| Some(StaffId(n));
    ClientId: |id| id.0, |n| Some(ClientId(n));
    AllergyId: |id| id.0, |n| Some(AllergyId(n));
    AnamnesisId: |id| id.0, |n| Some(AnamnesisId(n));
    ConditionId: |id| id.0, |n| Some(ConditionId(n));
    MedicationId: |id| id.0, |n| Some(MedicationId(n));
    ProcedureId: |id| id.0, |n| Some(ProcedureId(n));
    SpecialistId: |id| id.0, |n| Some(SpecialistId(n));
    RoomId: |id| id.0, |n| Some(RoomId(n));
    DeviceId: |id| id.0, |n| Some(DeviceId(n));
    VisitId: |id| id.0, |n| Some(VisitId(n));
    BlockId: |id| id.0, |n| Some(BlockId(n));
    AwayId: |id| id.0, |n| Some(AwayId(n));
    CallId: |id| id.0, |n| Some(CallId(n));
    ShiftId: |id| id.0, |n| Some(ShiftId(n));
    EntryId: |id| id.0, |n| Some(EntryId(n));
    BillId: |id| id.0, |n| Some(BillId(n));
    ImportId: |id| id.0, |n| Some(ImportId(n));
    CertificateId: |id| id.0, |n| Some(CertificateId(n));
    AbonementId: |id| id.0, |n| Some(AbonementId(n));
    AbonementPlanId: |id| id.0, |n| Some(AbonementPlanId(n));
    BonusLotId: |id| id.0, |n| Some(BonusLotId(n));
    RefundId: |id| id.0, |n| Some(RefundId(n));
    ApprovalId: |id| id.0, |n| Some(ApprovalId(n));
    OverrideId: |id| id.0, |n| Some(OverrideId(n));
    PromotionId: |id| id.0, |n| Some(PromotionId(n));
    GoodsId: |id| id.0, |n| Some(GoodsId(n));
    GoodsLotId: |id| id.0, |n| Some(GoodsLotId(n));
    ClearanceId: |id| id.0, |n| Some(ClearanceId(n));
    DecisionId: |id| id.0, |n| Some(DecisionId(n));
    PatchTestId: |id| id.0, |n| Some(PatchTestId(n));
    ReactionId: |id| id.0, |n| Some(ReactionId(n));
    RecordId: |id| id.0, |n| Some(RecordId(n));
    PlanId: |id| id.0, |n| Some(PlanId(n));
    AdviceId: |id| id.0, |n| Some(AdviceId(n));
    ConsentId: |id| id.0, |n| Some(ConsentId(n));
    PhotographId: |id| id.0, |n| Some(PhotographId(n));
    StandardVersionId: |id| id.0, |n| Some(StandardVersionId(n));
}

/// Values that lie as text.
macro_rules! texts {
    ($($type:ty: $to:expr, $from:expr;)+) => {$(
        impl ToValue for $type {
            fn to_value(&self) -> Value {
                let to: fn(&$type) -> String = $to;
                Value::Text(to(self))
            }
        }
        impl FromValue for $type {
            fn from_value(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
                let from: fn(&str) -> Option<$type> = $from;
                value.as_str().ok().and_then(from)
            }
        }
    )+};
}

texts! {
    String: Clone::clone, |text| Some(text.to_owned());
    Date: ToString::to_string, |text| text.parse().ok();
    DateTime: |wall| wall.strftime("%Y-%m-%dT%H:%M").to_string(), |text| DateTime::strptime("%Y-%m-%dT%H:%M", text).ok();
    Market: |market| market.code().to_owned(), Market::from_code;
    Language: |language| language.code().to_owned(), Language::from_code;
    Role: |role| role.code().to_owned(), Role::from_code;
    Category: |category| category.code().to_owned(), Category::from_code;
    RoomKind: |kind| kind.code().to_owned(), RoomKind::from_code;
    DeviceKind: |kind| kind.code().to_owned(), DeviceKind::from_code;
    GoodsKind: |kind| kind.code().to_owned(), GoodsKind::from_code;
    MoveKind: |kind| kind.code().to_owned(), MoveKind::from_code;
    Zone: |zone| zone.code().to_owned(), Zone::from_code;
    VisitState: |state| state.code().to_owned(), VisitState::from_code;
    Account: |account| account.code(), Account::from_code;
    Ledger: |ledger| ledger.code().to_owned(), Ledger::from_code;
    Commodity: |commodity| commodity.code().to_owned(), Commodity::from_code;
    EntryKind: |kind| kind.code().to_owned(), EntryKind::from_code;
    CashReason: |reason| reason.code().to_owned(), CashReason::from_code;
    BillState: |state| state.code().to_owned(), BillState::from_code;
    Purpose: |purpose| purpose.code().to_owned(), Purpose::from_code;
    OverrideKind: |kind| kind.code().to_owned(), OverrideKind::from_code;
    PaperKind: |kind| kind.code().to_owned(), PaperKind::from_code;
    Moment: |moment| moment.code().to_owned(), Moment::from_code;
    Kept: |kept| kept.code().to_owned(), Kept::from_code;
    Outcome: |outcome| outcome.code().to_owned(), Outcome::from_code;
    Reason: |reason| reason.code().to_owned(), Reason::from_code;
    RuleId: |rule| rule.0.clone(), |text| Some(RuleId(text.to_owned()));
    RequestKey: ToString::to_string, |text| text.parse().ok();
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl ToValue for [u8] {
    fn to_value(&self) -> Value {
        Value::Blob(self.to_vec())
    }
}

impl<const N: usize> ToValue for [u8; N] {
    fn to_value(&self) -> Value {
        Value::Blob(self.to_vec())
    }
}

impl ToValue for Vec<u8> {
    fn to_value(&self) -> Value {
        Value::Blob(self.clone())
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
        value.as_blob().ok().map(<[u8]>::to_vec)
    }
}

impl<const N: usize> FromValue for [u8; N] {
    fn from_value(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
        value.as_blob().ok()?.try_into().ok()
    }
}
