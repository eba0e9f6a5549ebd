//! What clients agreed to, on a real salon.

use frontdesk::desk::DeskError;
use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::privacy::{GiveConsent, ListConsents, WithdrawConsent};
use frontdesk::domain::ids::{ClientId, ConsentId, ProcedureId};
use frontdesk::domain::market::Market;
use frontdesk::domain::privacy::{
    Channel, ConsentDraft, ConsentPurpose, ConsentRefusal, GivenHow, OWN_NOTICE, Scope, allows,
};
use jiff::civil::date;

use crate::clients::add;
use crate::support::Salon;

/// A consent said in person.
pub fn draft(purpose: ConsentPurpose, scope: Scope) -> ConsentDraft {
    ConsentDraft { purpose, scope, notice: String::new(), how: GivenHow::Spoken, given_by: String::new(), until: None }
}

/// Notes a consent to a whole purpose.
pub fn agree(salon: &mut Salon, client: ClientId, purpose: ConsentPurpose) -> ConsentId {
    salon.ask(GiveConsent { client, draft: draft(purpose, Scope::Whole) })
}

fn may(salon: &mut Salon, client: ClientId, purpose: ConsentPurpose) -> bool {
    let shown = salon.ask(ListConsents { client });
    allows(&shown.consents, purpose, &Scope::Whole, date(2026, 11, 21))
}

fn merge(salon: &mut Salon, keep: ClientId, merge: ClientId) {
    let version = |salon: &mut Salon, client| salon.ask(OpenCard { client }).version;
    let (keep_version, merge_version) = (version(salon, keep), version(salon, merge));
    salon.ask(MergeClients { keep, keep_version, merge, merge_version });
}

#[test]
fn what_was_agreed_to_is_kept_with_its_version_and_withdrawn_once() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Садыкова", "Айгерим", "701 234 56 78").client;
    assert!(!may(&mut salon, client, ConsentPurpose::Photographs));
    let consent = agree(&mut salon, client, ConsentPurpose::Photographs);
    assert!(may(&mut salon, client, ConsentPurpose::Photographs));
    assert!(!may(&mut salon, client, ConsentPurpose::PhotographsShown), "one purpose is not another");

    let shown = salon.ask(ListConsents { client });
    assert_eq!(shown.consents[0].notice, OWN_NOTICE);
    assert_eq!(shown.consents[0].given_to, "Aizhan Bekova");

    let again = GiveConsent { client, draft: draft(ConsentPurpose::Photographs, Scope::Whole) };
    assert!(matches!(salon.refused(again.clone()), DeskError::Consent(ConsentRefusal::StandsAlready)));
    let withdrawn = WithdrawConsent { consent, how: GivenHow::Written };
    salon.ask(withdrawn);
    assert!(!may(&mut salon, client, ConsentPurpose::Photographs));
    assert!(matches!(salon.refused(withdrawn), DeskError::Consent(ConsentRefusal::Withdrawn)));
    salon.ask(again);
    let shown = salon.ask(ListConsents { client });
    assert_eq!(shown.consents.len(), 2, "what was withdrawn stays");
    assert_eq!(shown.consents[1].withdrawn_how, Some(GivenHow::Written));
}

#[test]
fn a_consent_names_what_its_purpose_asks_for() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Садыкова", "Айгерим", "701 234 56 78").client;
    for (purpose, scope) in [
        (ConsentPurpose::Marketing, Scope::Whole),
        (ConsentPurpose::Photographs, Scope::Channel(Channel::Call)),
        (ConsentPurpose::Procedure, Scope::Whole),
    ] {
        let refused = salon.refused(GiveConsent { client, draft: draft(purpose, scope) });
        assert!(matches!(refused, DeskError::Consent(ConsentRefusal::WrongScope)), "{purpose:?}");
    }
    let unknown = draft(ConsentPurpose::Procedure, Scope::Procedure(ProcedureId(999)));
    assert!(matches!(salon.refused(GiveConsent { client, draft: unknown }), DeskError::NotFound(..)));
    let guardian = draft(ConsentPurpose::Guardian, Scope::Whole);
    let refused = salon.refused(GiveConsent { client, draft: guardian.clone() });
    assert!(matches!(refused, DeskError::Consent(ConsentRefusal::NoGuardian)));
    salon.ask(GiveConsent {
        client, draft: ConsentDraft { given_by: "Гульнара Садыкова".to_owned(), ..guardian }
    });
}

#[test]
fn two_cards_made_one_join_their_consents_and_part_with_them() {
    let mut salon = Salon::new(Market::Kz);
    let keep = add(&mut salon, "Садыкова", "Айгерим", "701 234 56 78").client;
    let other = add(&mut salon, "Sadykova", "Aigerim", "702 000 00 01").client;
    agree(&mut salon, keep, ConsentPurpose::Photographs);
    agree(&mut salon, keep, ConsentPurpose::HealthData);
    // On the other card she has taken it back since.
    let consent = agree(&mut salon, other, ConsentPurpose::Photographs);
    salon.at(date(2026, 11, 21).at(15, 0, 0, 0));
    salon.ask(WithdrawConsent { consent, how: GivenHow::Spoken });
    merge(&mut salon, keep, other);
    assert!(!may(&mut salon, keep, ConsentPurpose::Photographs), "her later word holds");
    assert!(may(&mut salon, other, ConsentPurpose::HealthData), "the old number leads to the kept card");
    assert_eq!(salon.ask(ListConsents { client: keep }).consents.len(), 3);
    salon.ask(UndoMerge { merged: other });
    assert!(may(&mut salon, keep, ConsentPurpose::Photographs));
    assert_eq!(salon.ask(ListConsents { client: other }).consents.len(), 1);
}
