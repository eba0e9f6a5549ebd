//! Identities. Each noun has a type of its own, so that a visit's number can never be taken for a client's.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares identities: a positive row number, unique within its noun and never used again.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A person who works in the salon and may log in.
    StaffId,
    /// A person who comes to the salon.
    ClientId,
    /// One line of a client's allergies.
    AllergyId,
    /// One line of a client's conditions.
    ConditionId,
    /// One line of a client's medications.
    MedicationId,
    /// A procedure of the catalogue.
    ProcedureId,
    /// A person in the schedule; usually also a member of staff with a login.
    SpecialistId,
    /// A room or chair in which procedures are done.
    RoomId,
    /// A device that a procedure occupies.
    DeviceId,
    /// A visit, from booking to farewell.
    VisitId,
    /// One version of the salon's service standard.
    StandardVersionId,
    /// A stretch of time for which somebody left the desk.
    AwayId,
    /// A telephone call noted at the desk.
    CallId,
    /// A stretch of a specialist's time that nobody may book.
    BlockId,
    /// A cashier's shift at the till.
    ShiftId,
    /// An entry of the ledger.
    EntryId,
    /// A bill of one visit or of a sale without a visit.
    BillId,
    /// One run of bringing clients in from a file.
    ImportId,
    /// A certificate sold.
    CertificateId,
    /// An abonement sold.
    AbonementId,
    /// A kind of abonement that the salon sells.
    AbonementPlanId,
    /// Bonus points of one accrual, with one expiry.
    BonusLotId,
    /// A promotion.
    PromotionId,
    /// Something on the retail shelf.
    GoodsId,
    /// One delivery of goods with one best-before date.
    GoodsLotId,
    /// A refund of a bill, whole or in part.
    RefundId,
    /// A manager's word for one thing above somebody's limit.
    ApprovalId,
    /// Something done above a limit that a manager has yet to look at.
    OverrideId,
    /// A consent that a client gave, or refused.
    ConsentId,
    /// A photograph of a client.
    PhotographId,
    /// One answering of the questionnaire by a client.
    AnamnesisId,
    /// A patch test, from the drop on the skin to its reading.
    PatchTestId,
    /// A doctor's word that a procedure may be done in spite of a condition.
    ClearanceId,
    /// A specialist's decision about findings of the safety check.
    DecisionId,
    /// The record of a visit: what was done, with what, where.
    RecordId,
    /// A course of procedures planned for a client.
    PlanId,
    /// A piece of advice in the plan of a client.
    AdviceId,
    /// A reaction that a client reported.
    ReactionId,
}

/// Why a text is no [`RequestKey`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a request key is 32 hexadecimal digits")]
pub struct BadRequestKey;

/// A caller's own name for one request that moves money or books time: made once, kept until answered, and sent again
/// unchanged on a retry, so that a retry never doubles. 128 random bits, written as 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct RequestKey(pub u128);

impl fmt::Display for RequestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl FromStr for RequestKey {
    type Err = BadRequestKey;

    fn from_str(text: &str) -> Result<Self, BadRequestKey> {
        if text.len() != 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(BadRequestKey);
        }
        u128::from_str_radix(text, 16).map(Self).map_err(|_| BadRequestKey)
    }
}

impl TryFrom<String> for RequestKey {
    type Error = BadRequestKey;

    fn try_from(text: String) -> Result<Self, BadRequestKey> {
        text.parse()
    }
}

impl From<RequestKey> for String {
    fn from(key: RequestKey) -> Self {
        key.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_keys_survive_their_text() {
        for (text, good) in [
            ("00000000000000000000000000000001", true),
            ("ffffffffffffffffffffffffffffffff", true),
            ("1", false),
            ("", false),
            ("+0000000000000000000000000000001", false),
            ("0000000000000000000000000000000g", false),
        ] {
            let parsed = text.parse::<RequestKey>();
            assert_eq!(parsed.is_ok(), good, "{text}");
            if let Ok(key) = parsed {
                assert_eq!(key.to_string(), text);
            }
        }
    }
}
