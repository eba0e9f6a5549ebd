//! A lot called back: nobody sells it, everybody whom it touched is listed and told.

use frontdesk::desk::DeskError;
use frontdesk::desk::check::Check;
use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::recall::{FindLots, LiftRecall, ListRecalls, LotTold, NoteRecallCall, RecallLot, TellLot};
use frontdesk::domain::goods::GoodsRefusal;
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::recall::{CallOutcome, RecallRefusal};
use frontdesk::domain::role::Role;

use super::stage::Stage;

/// Everything of the stage's lot.
fn told(stage: &mut Stage) -> LotTold {
    stage.till.salon.ask(TellLot { lot: stage.lot })
}

/// Calls the stage's lot back.
fn recall(stage: &mut Stage) -> i64 {
    let lot = stage.lot;
    let told = stage.till.salon.ask(RecallLot { lot, reason: "the maker's letter".to_owned() });
    told.recall.expect("it is recalled").id
}

#[test]
fn everybody_whom_a_lot_touched_is_listed_and_strangers_are_counted() {
    let mut stage = Stage::set();
    stage.sell(None, 3);
    let lot = told(&mut stage);
    let clients: Vec<ClientId> = lot.touched.iter().map(|one| one.client).collect();
    assert_eq!(clients.len(), 2);
    assert!(clients.contains(&stage.client) && clients.contains(&stage.ewa));
    assert_eq!(lot.sold_to_strangers, 3);
    let ewa = lot.touched.iter().find(|one| one.client == stage.ewa).expect("Ewa bought it");
    assert_eq!(ewa.phone_tails, ["0102"], "the phone in full is asked for by itself");
}

#[test]
fn a_recalled_lot_is_not_sold_until_the_recall_is_lifted() {
    let mut stage = Stage::set();
    let id = recall(&mut stage);
    let pay = stage.sale(None, 1);
    let refused = stage.till.salon.refused(pay.clone());
    assert!(matches!(refused, DeskError::Goods(GoodsRefusal::NotEnough { left: 0, expired: 8, .. })), "{refused:?}");
    let lot = stage.lot;
    let again = stage.till.salon.refused(RecallLot { lot, reason: "once more".to_owned() });
    assert!(matches!(again, DeskError::Recall(RecallRefusal::AlreadyRecalled)), "{again:?}");
    for (reason, expected) in [(" ", Some(RecallRefusal::NoReason)), ("a false alarm", None)] {
        let lift = LiftRecall { recall: id, reason: reason.to_owned() };
        match expected {
            Some(expected) => {
                let refused = stage.till.salon.refused(lift);
                assert!(matches!(&refused, DeskError::Recall(why) if *why == expected), "{refused:?}");
            }
            None => assert!(!stage.till.salon.ask(lift).lot.recalled),
        }
    }
    stage.till.salon.ask(pay);
    let once = stage.till.salon.refused(LiftRecall { recall: id, reason: "again".to_owned() });
    assert!(matches!(once, DeskError::Recall(RecallRefusal::AlreadyLifted)), "{once:?}");
    assert!(stage.till.salon.ask(Check {}).ok);
}

#[test]
fn those_who_were_told_are_counted_and_the_last_word_holds() {
    let mut stage = Stage::set();
    let id = recall(&mut stage);
    let call = |client, outcome| NoteRecallCall { recall: id, client, outcome, note: String::new() };
    let ewa = stage.ewa;
    for (outcome, knows) in [(CallOutcome::NoAnswer, 0), (CallOutcome::Well, 1)] {
        stage.till.salon.ask(call(ewa, outcome));
        let line = stage.till.salon.ask(ListRecalls {}).remove(0);
        assert_eq!((line.touched, line.told, line.stands), (2, knows, true), "{outcome:?}");
    }
    let called = told(&mut stage).touched.into_iter().find(|one| one.client == ewa).and_then(|one| one.called);
    assert_eq!(called.map(|call| call.outcome), Some(CallOutcome::Well));
    let stranger = stage.till.salon.ask(frontdesk::desk::client::AddClient {
        draft: frontdesk::domain::client::ClientDraft { given: "Olga".to_owned(), ..Default::default() },
    });
    let refused = stage.till.salon.refused(call(stranger.client, CallOutcome::Well));
    assert!(matches!(refused, DeskError::Recall(RecallRefusal::NotTouched)), "{refused:?}");
}

#[test]
fn lots_are_found_by_a_part_of_their_number_in_any_case() {
    let mut stage = Stage::set();
    let (cream, gel) = (stage.cream, stage.gel);
    stage.receive(gel, "HA-21");
    for (goods, number, expected) in
        [(None, "ln", 1), (None, "", 2), (Some(gel), "", 1), (Some(cream), "HA", 0), (None, "zzz", 0)]
    {
        let found = stage.till.salon.ask(FindLots { goods, number: number.to_owned() });
        assert_eq!(found.len(), expected, "{goods:?} {number}");
    }
}

#[test]
fn a_merge_joins_two_who_were_touched_and_takes_them_apart_again() {
    let mut stage = Stage::set();
    let id = recall(&mut stage);
    let (keep, merge) = (stage.client, stage.ewa);
    let call = NoteRecallCall { recall: id, client: merge, outcome: CallOutcome::Reacted, note: String::new() };
    stage.till.salon.ask(call);
    let salon = &mut stage.till.salon;
    let keep_version = salon.ask(OpenCard { client: keep }).version;
    let merge_version = salon.ask(OpenCard { client: merge }).version;
    salon.ask(MergeClients { keep, keep_version, merge, merge_version });
    let lot = told(&mut stage);
    let [one] = lot.touched.as_slice() else { panic!("one person bought twice: {:?}", lot.touched) };
    assert_eq!((one.client, one.times.len()), (keep, 2));
    assert_eq!(one.called.as_ref().map(|call| call.outcome), Some(CallOutcome::Reacted));
    stage.till.salon.ask(UndoMerge { merged: merge });
    assert_eq!(told(&mut stage).touched.len(), 2);
}

#[test]
fn a_specialist_calls_a_lot_back_and_only_a_manager_lifts_it() {
    let mut stage = Stage::set();
    stage.till.salon.as_role(Role::Specialist);
    let id = recall(&mut stage);
    let refused = stage.till.salon.refused(LiftRecall { recall: id, reason: "fine".to_owned() });
    assert!(matches!(refused, DeskError::Forbidden(_)), "{refused:?}");
}
