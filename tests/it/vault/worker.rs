//! The desk on its thread: replies come in order, and the end of a shift makes its backup by itself.

use std::sync::mpsc;

use frontdesk::desk::till::{CloseShift, OpenShift};
use frontdesk::desk::worker::{Command, Outcome, Reply, Ticket, Worker};
use frontdesk::desk::{Answer, Request};
use frontdesk::domain::ids::RequestKey;
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;

use crate::support::Salon;

fn run(request: impl Into<Request>) -> Command {
    Command::Run(Box::new(request.into()))
}

#[test]
fn the_end_of_a_shift_is_answered_and_then_backed_up() {
    let Salon { desk, folder, .. } = Salon::new(Market::Kz);
    let (told, replies) = mpsc::channel::<Reply>();
    let worker = Worker::spawn(desk, move |reply| told.send(reply).unwrap());
    assert!(worker.send(Ticket(1), run(OpenShift { key: RequestKey(1), float: Money(0) })));
    let opened = replies.recv().unwrap();
    let Ok(Outcome::Answer(answer)) = opened.result else { panic!("{:?}", opened.result) };
    let Answer::OpenShift(totals) = *answer else { panic!("{answer:?}") };
    let close = CloseShift {
        key: RequestKey(2),
        shift: totals.shift,
        counted: Vec::new(),
        expected: Money(0),
        reason: String::new(),
    };
    assert!(worker.send(Ticket(2), run(close)));
    let closed = replies.recv().unwrap();
    assert_eq!(closed.ticket, Ticket(2));
    assert!(closed.result.is_ok(), "{:?}", closed.result);
    let backed_up = replies.recv().unwrap();
    assert_eq!(backed_up.ticket, Ticket::UNASKED);
    let Ok(Outcome::BackedUp(made)) = backed_up.result else { panic!("{:?}", backed_up.result) };
    assert!(made.report.ok && made.path.exists());
    drop(worker);
    assert!(folder.path().join("backups").exists());
}
