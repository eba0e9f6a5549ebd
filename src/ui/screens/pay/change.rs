//! What is asked of the desk when a bill's lines change, and what becomes of the choices then.

use crate::desk::till::{BillShown, LineWish};
use crate::domain::offers::{Choices, Facts, propose};
use crate::domain::till::{LineKind, QUANTITY_LARGEST, Tender};

/// How many lines at the top are the visit's own: those stay as they were booked.
pub(super) fn own_lines(shown: &BillShown) -> usize {
    usize::from(shown.bill.visit.is_some())
}

/// What was added to a bill, as it would be wished for again.
pub(super) fn added(shown: &BillShown) -> Vec<LineWish> {
    let lines = shown.bill.lines.iter().skip(own_lines(shown));
    lines.map(|line| LineWish { kind: line.kind, quantity: line.quantity, amount: Some(line.price) }).collect()
}

/// The same with one thing more. More of the same goods or procedure is one line.
pub(super) fn with(shown: &BillShown, wish: LineWish) -> Vec<LineWish> {
    let mut lines = added(shown);
    let is_same = |known: &&mut LineWish| {
        known.kind == wish.kind && matches!(wish.kind, LineKind::Goods { .. } | LineKind::Procedure { .. })
    };
    match lines.iter_mut().find(is_same) {
        Some(known) => known.quantity = known.quantity.saturating_add(wish.quantity).min(QUANTITY_LARGEST),
        None => lines.push(wish),
    }
    lines
}

/// The same with one piece more or less of a line; none left takes the line away. Nothing where the line is the visit's
/// own, or a deposit or a debt, of which there is only one.
pub(super) fn with_pieces(shown: &BillShown, at: usize, more: bool) -> Option<Vec<LineWish>> {
    let mut lines = added(shown);
    let place = at.checked_sub(own_lines(shown))?;
    let line = lines.get_mut(place)?;
    if matches!(line.kind, LineKind::Deposit | LineKind::DebtRepaid) {
        return None;
    }
    line.quantity += if more { 1 } else { -1 };
    let quantity = line.quantity;
    if quantity < 1 {
        lines.remove(place);
    }
    (quantity <= QUANTITY_LARGEST).then_some(lines)
}

/// The same without a line. Nothing where the line is the visit's own.
pub(super) fn without(shown: &BillShown, at: usize) -> Option<Vec<LineWish>> {
    let mut lines = added(shown);
    let place = at.checked_sub(own_lines(shown)).filter(|place| *place < lines.len())?;
    lines.remove(place);
    Some(lines)
}

/// Choices after a line went: those that name later lines follow.
pub(super) fn renumbered(choices: &Choices, gone: usize) -> Choices {
    let moved = |line: usize| if line > gone { Some(line - 1) } else { (line < gone).then_some(line) };
    let mut changed = choices.clone();
    changed.tenders = choices
        .tenders
        .iter()
        .filter_map(|tender| match *tender {
            Tender::Abonement { abonement, line } => moved(line).map(|line| Tender::Abonement { abonement, line }),
            other => Some(other),
        })
        .collect();
    changed.discounts.retain_mut(|discount| match discount.line {
        Some(line) => {
            discount.line = moved(line);
            discount.line.is_some()
        }
        None => true,
    });
    changed
}

/// Choices with what is proposed by itself for lines that are new.
pub(super) fn with_proposals(choices: &Choices, facts: &Facts, lines_before: usize) -> Choices {
    let mut changed = choices.clone();
    let is_new = |tender: &Tender| match tender {
        Tender::Abonement { line, .. } => *line >= lines_before,
        Tender::Certificate { .. } => facts.lines.len() > lines_before && !choices.tenders.contains(tender),
        _ => false,
    };
    changed.tenders.extend(propose(facts).tenders.into_iter().filter(is_new));
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::AbonementId;
    use crate::domain::offers::{HandDiscount, Off, Rate};

    #[test]
    fn choices_follow_their_lines() {
        let session = |line| Tender::Abonement { abonement: AbonementId(1), line };
        let discount = |line| HandDiscount {
            line,
            off: Off::Percent(Rate::percent(5)),
            reason: "a regular".to_owned(),
            approval: None,
            approved_later: false,
        };
        let before = Choices {
            tenders: vec![session(0), session(1), session(2)],
            discounts: vec![discount(None), discount(Some(1)), discount(Some(2))],
            ..Choices::default()
        };
        let after = renumbered(&before, 1);
        assert_eq!(after.tenders, [session(0), session(1)]);
        assert_eq!(after.discounts, [discount(None), discount(Some(1))]);
    }
}
