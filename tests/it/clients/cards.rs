//! Adding, correcting, opening and revealing.

use frontdesk::desk::DeskError;
use frontdesk::desk::client::{AddClient, EditClient, Likeness, LookForDuplicates, OpenCard, RevealPhone};
use frontdesk::domain::client::{BadClient, BadName, ClientDraft};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;

use super::{add, draft, found, names};
use crate::support::Salon;

#[test]
fn a_card_survives_a_restart() {
    let mut salon = Salon::new(Market::Kz);
    let full = ClientDraft {
        patronymic: "Маратовна".into(),
        also_written: "Aigerim Sadykova".into(),
        birth: "08.03.1992".into(),
        address_as: "Айгерим".into(),
        phones: vec!["8 701 234 56 78".into(), "+48 501 234 567".into()],
        email: "aigerim@example.kz".into(),
        messenger: Some(frontdesk::domain::client::MessengerKind::WhatsApp),
        messenger_handle: "+77012345678".into(),
        language: Some(frontdesk::domain::client::SpokenLanguage::Kk),
        how_found: Some(frontdesk::domain::client::HowFound::Recommended),
        notes: "likes green tea\nbaby asleep at noon".into(),
        ..draft("Садыкова", "Айгерим", "")
    };
    let now = salon.ask(AddClient { draft: full });
    salon.reopen();
    let card = salon.ask(OpenCard { client: now.client });
    assert_eq!(card.name, "Айгерим Садыкова");
    assert_eq!(card.age, Some(34));
    assert_eq!(card.phone_tails, ["5678", "4567"]);
    assert!(card.personal.phones.is_empty(), "phones are masked until asked for");
    assert_eq!(card.personal.notes, "likes green tea\nbaby asleep at noon");
    let phones = salon.ask(RevealPhone { client: now.client });
    assert_eq!(phones.iter().map(|phone| phone.e164.as_str()).collect::<Vec<_>>(), ["+77012345678", "+48501234567"]);
    assert_eq!(names(&mut salon, "aigerim"), ["Айгерим Садыкова"], "both spellings are one client");
}

#[test]
fn a_lost_update_is_noticed_and_the_phones_stay() {
    let mut salon = Salon::new(Market::Kz);
    let now = add(&mut salon, "Ospanov", "Marat", "701 555 12 34");
    let edit = |version, given: &str| EditClient {
        client: now.client,
        version,
        keep_phones: true,
        draft: draft("Ospanov", given, ""),
    };
    let later = salon.ask(edit(now.version, "Murat"));
    assert!(matches!(salon.refused(edit(now.version, "Maxat")), DeskError::Conflict));
    assert_eq!(salon.ask(OpenCard { client: now.client }).phone_tails, ["1234"]);
    assert!(names(&mut salon, "marat").iter().all(|name| name == "Murat Ospanov"), "the old name is only near");
    assert_eq!(names(&mut salon, "murat"), ["Murat Ospanov"]);
    let phones = EditClient { keep_phones: false, ..edit(later.version, "Murat") };
    salon.ask(phones);
    assert!(salon.ask(OpenCard { client: now.client }).phone_tails.is_empty());
    assert!(names(&mut salon, "1234").is_empty());
}

#[test]
fn bad_cards_are_refused_with_their_field() {
    let mut salon = Salon::new(Market::Pl);
    let nameless = salon.refused(AddClient { draft: draft("", "\u{202e}", "501 234 567") });
    assert!(matches!(nameless, DeskError::Client(BadClient::Name(BadName::Empty))));
    assert!(matches!(
        salon.refused(AddClient { draft: draft("Nowak", "Anna", "501") }),
        DeskError::Client(BadClient::Phone(0, _))
    ));
    assert!(matches!(salon.refused(OpenCard { client: ClientId(99) }), DeskError::NotFound(..)));
    assert_eq!(found(&mut salon, "nowak").cards, 0);
}

#[test]
fn hostile_names_are_kept_plain_and_short() {
    let mut salon = Salon::new(Market::Kz);
    let pasted = "Ж".repeat(3_000_000);
    let now = salon.ask(AddClient {
        draft: ClientDraft {
            notes: pasted.clone(),
            ..draft(&pasted, "\u{1b}[31mОль\u{202e}га\u{301}\u{301}\u{301}\u{301}\u{1b}]0;x\u{7}", "")
        },
    });
    let card = salon.ask(OpenCard { client: now.client });
    assert_eq!(card.personal.name.given, "Ольга\u{301}\u{301}");
    assert_eq!(card.personal.name.family.chars().count(), 80);
    assert_eq!(card.personal.notes.chars().count(), 4_000);
    assert_eq!(names(&mut salon, "ольга").len(), 1);
}

#[test]
fn duplicates_are_noticed_while_a_card_is_typed() {
    let mut salon = Salon::new(Market::Kz);
    let known = salon.ask(AddClient {
        draft: ClientDraft {
            birth: "08.03.1992".into(), ..draft("Садыкова", "Айгерим", "701 234 56 78")
        },
    });
    for (typed, expected) in [
        (draft("", "Somebody", "8 701 234-56-78"), Some(Likeness::Phone)),
        (ClientDraft { birth: "8.3.92".into(), ..draft("Sadykova", "Aigerim", "") }, Some(Likeness::NameAndBirth)),
        (ClientDraft { birth: "8.3.92".into(), ..draft("Садикова", "Айгирим", "") }, Some(Likeness::NameAndBirth)),
        (ClientDraft { birth: "8.3".into(), ..draft("Садыкова", "Айгерим", "") }, Some(Likeness::NameAndBirth)),
        (draft("Sadykova", "Aigerim", ""), Some(Likeness::Name)),
        (ClientDraft { birth: "9.3.92".into(), ..draft("Садыкова", "Айгерим", "") }, None),
        (draft("Садыкова", "", "701 234"), None),
        (draft("Ospanov", "Marat", "701 555 12 34"), None),
        (ClientDraft::default(), None),
    ] {
        let alike = salon.ask(LookForDuplicates { except: None, draft: typed.clone() });
        assert_eq!(alike.first().map(|alike| alike.likeness), expected, "{typed:?}");
    }
    let itself = LookForDuplicates {
        except: Some(known.client), draft: draft("Садыкова", "Айгерим", "701 234 56 78")
    };
    assert!(salon.ask(itself).is_empty(), "a card is no duplicate of itself");
}
