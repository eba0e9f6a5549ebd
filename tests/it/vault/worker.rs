//! The desk on its thread: replies come in order, and the end of a shift makes its backup by itself.

use std::sync::mpsc;

use frontdesk::desk::Request;
use frontdesk::desk::till::{BeginClose, CloseShift, OpenShift, SealCount, StateTerminals};
use frontdesk::desk::worker::{Command, Outcome, Reply, Ticket, Worker};
use frontdesk::domain::ids::{RequestKey, ShiftId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::till::TerminalTotals;

use crate::support::Salon;

fn run(request: impl Into<Request>) -> Command {
    Command::Run(Box::new(request.into()))
}

#[test]
fn the_end_of_a_shift_is_answered_and_then_backed_up() {
    let Salon { desk, folder, .. } = Salon::new(Market::Kz);
    let (told, replies) = mpsc::channel::<Reply>();
    let worker = Worker::spawn(desk, move |reply| told.send(reply).unwrap());
    let ask = |ticket: u64, request: Request| {
        assert!(worker.send(Ticket(ticket), run(request)));
        let reply = replies.recv().unwrap();
        assert_eq!(reply.ticket, Ticket(ticket));
        assert!(reply.result.is_ok(), "{:?}", reply.result);
    };
    let shift = ShiftId(1);
    ask(1, OpenShift { key: RequestKey(1), counted: Vec::new(), reason: String::new() }.into());
    ask(2, BeginClose { shift }.into());
    ask(3, SealCount { key: RequestKey(2), shift, counted: Vec::new() }.into());
    ask(4, SealCount { key: RequestKey(3), shift, counted: Vec::new() }.into());
    let totals = TerminalTotals { card: Money::ZERO, transfer: Money::ZERO };
    ask(5, StateTerminals { shift, totals }.into());
    let close = CloseShift {
        key: RequestKey(4),
        shift,
        reason: String::new(),
        card_reason: String::new(),
        transfer_reason: String::new(),
        next_float: Money::ZERO,
        to_bank: false,
        approval: None,
        handover: String::new(),
    };
    ask(6, close.into());
    let backed_up = replies.recv().unwrap();
    assert_eq!(backed_up.ticket, Ticket::UNASKED);
    let Ok(Outcome::BackedUp(made)) = backed_up.result else { panic!("{:?}", backed_up.result) };
    assert!(made.report.ok && made.path.exists());
    drop(worker);
    assert!(folder.path().join("backups").exists());
}
