//! Certificates: sold as a promise, found by their code, used in parts, stopped, replaced, written off.

use frontdesk::desk::wallet::{
    CertificateShown, ExtendCertificate, ListCertificates, NameCertificate, ReadCertificate, StopCertificate,
    WriteOffCertificate,
};
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{BadCode, CertificateState, WalletRefusal};
use frontdesk::domain::till::{LineKind, Tender};
use jiff::civil::date;

use super::bonuses::refusal;
use super::fixture::{points, refund, sale, till, visit, wallet};
use crate::till::fixture::{Till, tenge};

/// A certificate of 20 000 for whoever brings it, sold to nobody in particular.
fn sold(till: &mut Till) -> CertificateShown {
    let kind = LineKind::Certificate { procedure: None, holder: None };
    sale(till, None, kind, Some(tenge(20_000)), tenge(20_000));
    let code = till.salon.ask(ListCertificates::default()).certificates[0].held.code.clone();
    till.salon.ask(ReadCertificate { code })
}

fn read(till: &mut Till, code: &str) -> CertificateShown {
    till.salon.ask(ReadCertificate { code: code.to_owned() })
}

#[test]
fn a_certificate_is_used_in_parts_and_never_twice() {
    let mut till = till();
    let aigerim = till.client;
    let sold = sold(&mut till);
    assert_eq!((sold.held.left, sold.held.until), (tenge(20_000), Some(date(2027, 11, 21))));
    let id = sold.held.id;
    let part = |amount| Tender::Certificate { certificate: id, amount: tenge(amount) };
    visit(&mut till, tenge(15_000), vec![part(15_000)]);
    assert_eq!(points(&mut till, aigerim), 0, "neither its sale nor what it pays earns anything");
    let now = read(&mut till, &sold.held.code.to_lowercase().replace('-', " "));
    assert_eq!((now.held.left, now.held.state), (tenge(5_000), CertificateState::Active));
    assert_eq!(now.moves.iter().map(|shown| shown.amount).collect::<Vec<_>>(), [-1_500_000, 2_000_000]);
    visit(&mut till, tenge(5_000), vec![part(5_000)]);
    assert_eq!(read(&mut till, &sold.held.code).held.state, CertificateState::Used);
    let other = till.finished(tenge(1_000));
    let mut pay = till.payment(other, vec![]);
    pay.choices.tenders = vec![part(1_000)];
    till.salon.refused(pay);
    till.is_well();
}

#[test]
fn mistyped_codes_are_told_from_unknown_ones() {
    let mut till = till();
    let code = sold(&mut till).held.code;
    let swapped: String = [&code[1..2], &code[0..1], &code[2..]].concat();
    let expected = if code[..1] == code[1..2] { None } else { Some(WalletRefusal::Code(BadCode::Check)) };
    if let Some(expected) = expected {
        let error = till.salon.refused(ReadCertificate { code: swapped });
        assert_eq!(refusal(&error), expected);
    }
    for (typed, expected) in [
        ("AKT4", WalletRefusal::Code(BadCode::Length)),
        ("OKT4-7H9C", WalletRefusal::Code(BadCode::Letter('O'))),
        ("AKT4-7H9C", WalletRefusal::NoSuchCode),
    ] {
        let error = till.salon.refused(ReadCertificate { code: typed.to_owned() });
        assert_eq!(refusal(&error), expected, "{typed}");
    }
}

#[test]
fn a_lost_certificate_is_stopped_and_replaced() {
    let mut till = till();
    let sold = sold(&mut till);
    let key = till.key();
    let stop = StopCertificate { key, certificate: sold.held.id, replace: true, reason: "lost".to_owned() };
    let new = till.salon.ask(stop.clone());
    assert_eq!(till.salon.ask(stop).held.id, new.held.id, "sent twice, replaced once");
    assert_ne!(new.held.code, sold.held.code);
    assert_eq!(new.held.left, tenge(20_000));
    let old = read(&mut till, &sold.held.code).held;
    assert_eq!((old.state, old.left), (CertificateState::Stopped, Money::ZERO));
    till.is_well();
}

#[test]
fn what_a_refund_gives_back_goes_to_the_one_that_took_its_place() {
    let mut till = till();
    let sold = sold(&mut till);
    let tender = Tender::Certificate { certificate: sold.held.id, amount: tenge(8_000) };
    let paid = visit(&mut till, tenge(8_000), vec![tender]);
    let key = till.key();
    let new =
        till.salon.ask(StopCertificate { key, certificate: sold.held.id, replace: true, reason: "torn".to_owned() });
    assert_eq!(new.held.left, tenge(12_000));
    refund(&mut till, paid.bill.id);
    assert_eq!(read(&mut till, &new.held.code).held.left, tenge(20_000));
    till.is_well();
}

#[test]
fn one_that_has_ended_is_extended_or_written_off() {
    let mut till = till();
    let sold = sold(&mut till);
    let id = sold.held.id;
    let key = till.key();
    let early = WriteOffCertificate { key, certificate: id, reason: "over".to_owned() };
    let error = till.salon.refused(early.clone());
    assert_eq!(refusal(&error), WalletRefusal::Certificate(CertificateState::Active));
    till.salon.at(date(2027, 11, 22).at(12, 0, 0, 0));
    assert_eq!(read(&mut till, &sold.held.code).held.state, CertificateState::Expired);
    let until = Some(date(2027, 12, 31));
    let extend = ExtendCertificate { certificate: id, until, reason: "was ill".to_owned() };
    assert_eq!(till.salon.ask(extend.clone()).held.state, CertificateState::Active);
    let error = till.salon.refused(extend);
    assert_eq!(refusal(&error), WalletRefusal::NotLater { until });
    till.salon.at(date(2028, 1, 1).at(12, 0, 0, 0));
    assert_eq!(till.salon.ask(early).held.left, Money::ZERO);
    assert_eq!(till.salon.ask(ListCertificates::default()).owed, Money::ZERO);
    till.is_well();
}

#[test]
fn a_named_one_is_proposed_to_its_holder_and_refused_to_others() {
    let mut till = till();
    let aigerim = till.client;
    let sold = sold(&mut till);
    let other = super::fixture::client(&mut till, "Madina");
    till.salon.ask(NameCertificate { certificate: sold.held.id, holder: Some(other) });
    assert_eq!(wallet(&mut till, other).wallet.certificates.len(), 1);
    assert!(wallet(&mut till, aigerim).wallet.certificates.is_empty());
    let visit = till.finished(tenge(1_000));
    let mut pay = till.payment(visit, vec![]);
    pay.choices.tenders = vec![Tender::Certificate { certificate: sold.held.id, amount: tenge(1_000) }];
    till.salon.refused(pay.clone());
    till.salon.ask(NameCertificate { certificate: sold.held.id, holder: None });
    pay.key = till.key();
    till.salon.ask(pay);
    till.is_well();
}

#[test]
fn a_certificate_sold_goes_back_with_what_is_left() {
    let mut till = till();
    let kind = LineKind::Certificate { procedure: None, holder: None };
    let receipt = sale(&mut till, None, kind, Some(tenge(20_000)), tenge(20_000));
    refund(&mut till, receipt.bill.id);
    let listed = till.salon.ask(ListCertificates { with_used: true });
    assert_eq!(listed.certificates[0].held.state, CertificateState::Stopped);
    assert_eq!(listed.owed, Money::ZERO);
    till.is_well();
}
