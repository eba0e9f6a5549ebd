//! Half-filled forms survive the lock screen.

use frontdesk::desk::DeskError;
use frontdesk::desk::drafts::{DraftRefusal, DropDraft, LoadDraft, SaveDraft};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use serde_json::json;

use crate::support::Salon;

fn load() -> LoadDraft {
    LoadDraft { form: "client-new".to_owned() }
}

#[test]
fn a_draft_outlives_the_lock_and_belongs_to_one_person() {
    let mut salon = Salon::new(Market::Kz);
    let body = json!({"family": "Sadykova", "given": "Ай"});
    assert_eq!(salon.ask(load()), None);
    salon.ask(SaveDraft { form: "client-new".to_owned(), body: json!({"family": "S"}) });
    salon.ask(SaveDraft { form: "client-new".to_owned(), body: body.clone() });
    salon.reopen();
    assert_eq!(salon.ask(load()).map(|draft| draft.body), Some(body));
    assert_eq!(salon.as_role(Role::Administrator).ask(load()), None);
    salon.reopen();
    salon.ask(DropDraft { form: "client-new".to_owned() });
    assert_eq!(salon.ask(load()), None);
}

#[test]
fn a_draft_has_a_name_and_an_end() {
    let mut salon = Salon::new(Market::Kz);
    for (form, letters, refusal) in [
        (String::new(), 1, DraftRefusal::FormName),
        ("x".repeat(61), 1, DraftRefusal::FormName),
        ("notes".to_owned(), 300_000, DraftRefusal::TooLarge),
    ] {
        let refused = salon.refused(SaveDraft { form, body: json!("n".repeat(letters)) });
        assert!(matches!(refused, DeskError::Draft(found) if found == refusal), "{refused:?}");
    }
}
