//! What a document is of.

use crate::domain::codes::codes;

codes! {
    /// What a document is of.
    PaperKind {
        /// A bill paid.
        Receipt = "receipt",
        /// A bill taken back, whole or in part.
        Refund = "refund",
        /// The final report of a shift.
        ShiftReport = "shift_report",
        /// A running shift as it stands.
        XReport = "x_report",
        /// What a day moved in every ledger.
        DayReport = "day_report",
        /// Bonus points over a day or a shift.
        BonusReport = "bonus_report",
        /// The plan of a client, to take home.
        Plan = "plan",
        /// A consent to be signed.
        Consent = "consent",
        /// The questionnaire of the anamnesis, empty or with answers.
        Anamnesis = "anamnesis",
        /// Whom a lot touched that is called back.
        Recall = "recall",
        /// The advice for after a procedure.
        Aftercare = "aftercare",
        /// How the service standard was kept.
        Score = "score",
        /// A page that proves that the printer works.
        TestPage = "test_page",
    }
}

impl PaperKind {
    /// Whether the first printing is kept, to be printed again exactly. What is of a moment is made anew each time.
    pub const fn is_kept(self) -> bool {
        matches!(self, Self::Receipt | Self::Refund | Self::ShiftReport)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_final_is_kept() {
        let kept: Vec<_> = PaperKind::ALL.iter().filter(|kind| kind.is_kept()).collect();
        assert_eq!(kept, [&PaperKind::Receipt, &PaperKind::Refund, &PaperKind::ShiftReport]);
    }
}
