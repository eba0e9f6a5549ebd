//! From list prices to what is to be paid for each line: pieces paid in advance, promotions, discounts by hand.

use crate::domain::ids::{AbonementId, CertificateId};
use crate::domain::money::Money;
use crate::domain::offers::discount::{HandDiscount, Off};
use crate::domain::offers::facts::{Choices, FactLine, Facts};
use crate::domain::offers::rate::Rate;
use crate::domain::offers::refusal::OfferRefusal;
use crate::domain::offers::wallet::{AbonementState, CertificateState, Worth};
use crate::domain::offers::why::Why;
use crate::domain::till::{Family, LineKind, Tender};

use super::share::share;
use super::{Cover, CoveredPiece, Quote, QuotedLine, promotions};

/// Prices every line.
pub(super) fn price(facts: &Facts, choices: &Choices, quote: &mut Quote) -> Result<(), OfferRefusal> {
    for (at, FactLine { line, .. }) in facts.lines.iter().enumerate() {
        let amount = line.amount().map_err(|_| OfferRefusal::TooLarge)?;
        quote.lines.push(QuotedLine { list: amount, ..QuotedLine::default() });
        quote.why.push(Why::Price { line: at, quantity: line.quantity, price: line.price, amount });
    }
    cover(facts, choices, quote)?;
    for (known, FactLine { line, .. }) in quote.lines.iter_mut().zip(&facts.lines) {
        let covered = line.price.times(pieces(known))?;
        known.base = known.list.minus(covered)?;
        quote.covered = quote.covered.plus(covered)?;
        quote.list = quote.list.plus(known.list)?;
    }
    promotions::apply(facts, choices, quote)?;
    by_hand(facts, choices, quote)?;
    for line in &mut quote.lines {
        line.net = line.base.minus(line.promoted())?.minus(line.by_hand)?;
        quote.promotions = quote.promotions.plus(line.promoted())?;
        quote.by_hand = quote.by_hand.plus(line.by_hand)?;
        quote.due = quote.due.plus(line.net)?;
    }
    Ok(())
}

/// How many pieces of a line were paid in advance.
fn pieces(line: &QuotedLine) -> i64 {
    i64::try_from(line.covered.len()).unwrap_or(i64::MAX)
}

/// Takes out the pieces that sessions and certificates for procedures pay.
fn cover(facts: &Facts, choices: &Choices, quote: &mut Quote) -> Result<(), OfferRefusal> {
    for tender in &choices.tenders {
        match *tender {
            Tender::Abonement { abonement, line } => session(facts, quote, abonement, line)?,
            Tender::Certificate { certificate, .. } => procedure_certificate(facts, quote, certificate)?,
            _ => {}
        }
    }
    Ok(())
}

/// Pays one piece of a line with a session.
fn session(facts: &Facts, quote: &mut Quote, id: AbonementId, at: usize) -> Result<(), OfferRefusal> {
    let held = facts.wallet.abonements.iter().find(|held| held.id == id);
    let mut held = held.ok_or(OfferRefusal::NotTheirAbonement(id))?.clone();
    if held.state != AbonementState::Active {
        return Err(OfferRefusal::AbonementNotActive(held.state));
    }
    let line = facts.lines.get(at).ok_or(OfferRefusal::NoSuchLine(at))?;
    match line.line.kind {
        LineKind::Procedure { procedure } if held.procedures.contains(&procedure) => {}
        _ => return Err(OfferRefusal::AbonementElsewhere(at)),
    }
    let used = quote.lines.iter().flat_map(|line| &line.covered).filter(|piece| piece.by == Cover::Session(id)).count();
    held.left -= i64::try_from(used).unwrap_or(i64::MAX);
    if held.left < 1 {
        return Err(OfferRefusal::NoSessionLeft);
    }
    let worth = held.next_session();
    cover_piece(facts, quote, at, CoveredPiece { by: Cover::Session(id), worth })?;
    quote.why.push(Why::Session { line: at, abonement: id, worth, left: held.left - 1 });
    Ok(())
}

/// Pays one piece of the first line that a certificate for a procedure fits; certificates for amounts come later.
fn procedure_certificate(facts: &Facts, quote: &mut Quote, id: CertificateId) -> Result<(), OfferRefusal> {
    let held = facts.wallet.certificates.iter().find(|held| held.id == id);
    let held = held.ok_or(OfferRefusal::NotTheirCertificate(id))?;
    if held.state != CertificateState::Active {
        return Err(OfferRefusal::CertificateNotActive(held.state));
    }
    let Worth::Procedure(wanted) = held.worth else { return Ok(()) };
    let by = Cover::Certificate(id);
    if quote.lines.iter().flat_map(|line| &line.covered).any(|piece| piece.by == by) {
        return Err(OfferRefusal::CertificateTwice(id));
    }
    let free = |(at, line): (usize, &FactLine)| {
        let fits = line.line.kind == LineKind::Procedure { procedure: wanted };
        (fits && pieces(&quote.lines[at]) < line.line.quantity).then_some(at)
    };
    let at = facts.lines.iter().enumerate().find_map(free).ok_or(OfferRefusal::CertificateElsewhere)?;
    cover_piece(facts, quote, at, CoveredPiece { by, worth: held.left })?;
    quote.why.push(Why::ProcedureCertificate { line: at, certificate: id, worth: held.left });
    Ok(())
}

/// Takes one piece of a line off the bill.
fn cover_piece(facts: &Facts, quote: &mut Quote, at: usize, piece: CoveredPiece) -> Result<(), OfferRefusal> {
    let quantity = facts.lines.get(at).map_or(0, |line| line.line.quantity);
    let line = quote.lines.get_mut(at).ok_or(OfferRefusal::NoSuchLine(at))?;
    if pieces(line) >= quantity {
        return Err(OfferRefusal::CoveredAlready(at));
    }
    line.covered.push(piece);
    Ok(())
}

/// Takes discounts by hand off the lines that may have one.
fn by_hand(facts: &Facts, choices: &Choices, quote: &mut Quote) -> Result<(), OfferRefusal> {
    for discount in &choices.discounts {
        if discount.reason.trim().is_empty() {
            return Err(OfferRefusal::DiscountReason);
        }
        let lines = discounted(facts, quote, discount)?;
        let left: Vec<Money> = lines
            .iter()
            .map(|at| quote.lines[*at].base.minus(quote.lines[*at].promoted()))
            .collect::<Result<_, _>>()?;
        let whole = Money::sum(left.iter().copied())?;
        let off = match discount.off {
            Off::Percent(rate) if rate > Rate::NONE && rate <= Rate::WHOLE => rate.of(whole)?,
            Off::Amount(amount) if amount > Money::ZERO && amount <= whole => amount,
            _ => return Err(OfferRefusal::DiscountSize),
        };
        let share_off = share_of(off, whole);
        if share_off > facts.discount_limit {
            quote.above_limit = quote.above_limit.max(Some(share_off));
        }
        for (at, part) in lines.into_iter().zip(share(off, &left)) {
            quote.lines[at].by_hand = part;
            if part > Money::ZERO {
                quote.why.push(Why::ByHand { line: at, off: part, reason: discount.reason.trim().to_owned() });
            }
        }
    }
    Ok(())
}

/// The lines that a discount by hand is for.
fn discounted(facts: &Facts, quote: &Quote, discount: &HandDiscount) -> Result<Vec<usize>, OfferRefusal> {
    let takes = |at: &usize| {
        let line = &quote.lines[*at];
        facts.lines[*at].family != Family::Prepaid && !line.is_exclusive && line.base > Money::ZERO
    };
    let lines = match discount.line {
        Some(at) if at >= facts.lines.len() => return Err(OfferRefusal::NoSuchLine(at)),
        Some(at) if !takes(&at) => return Err(OfferRefusal::DiscountElsewhere(at)),
        Some(at) => vec![at],
        None => (0..facts.lines.len()).filter(takes).collect(),
    };
    match lines.iter().find(|at| quote.lines[**at].by_hand > Money::ZERO) {
        Some(twice) => Err(OfferRefusal::DiscountTwice(*twice)),
        None if lines.is_empty() => Err(OfferRefusal::DiscountElsewhere(0)),
        None => Ok(lines),
    }
}

/// The share that an amount is of a whole, rounded up: a limit is passed by the smallest unit above it.
fn share_of(off: Money, whole: Money) -> Rate {
    if whole <= Money::ZERO {
        return Rate::NONE;
    }
    let (off, whole) = (i128::from(off.minor()), i128::from(whole.minor()));
    let share = (off * i128::from(Rate::WHOLE.0) + whole - 1) / whole;
    Rate(u16::try_from(share).unwrap_or(Rate::WHOLE.0))
}
