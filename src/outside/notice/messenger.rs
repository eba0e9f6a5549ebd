//! Hands notices over without ever waiting for whoever takes them.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::time::Duration;

/// How long the desktop may take to show a notice.
pub const PATIENCE: Duration = Duration::from_secs(2);
/// How many notices may wait for the desktop; more are dropped, the console's own list has them all.
const MOST_WAITING: usize = 8;

/// What stands in a notice on the desktop. No personal data: desktops keep what they showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DesktopNotice {
    /// What it is about, in a few words.
    pub title: String,
    /// The rest, in one sentence; may be empty.
    pub body: String,
    /// Whether somebody has to come to the desk now.
    pub is_urgent: bool,
}

/// Somebody who shows notices. Each of these may block for ever.
pub trait Desktop: Send + Sync + 'static {
    /// Shows a notice.
    ///
    /// # Errors
    ///
    /// The system's reason why it is not shown.
    fn show(&self, notice: &DesktopNotice) -> Result<(), String>;

    /// The name of whoever shows notices here.
    ///
    /// # Errors
    ///
    /// The system's reason why nobody does.
    fn who(&self) -> Result<String, String>;
}

/// Why notices do not reach the desktop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Silence {
    /// Nobody shows them: the system's reason.
    Nobody(String),
    /// Whoever should show them does not answer.
    NoAnswer,
}

/// Asks who shows notices here, and waits for the answer no longer than told.
///
/// # Errors
///
/// Why nobody does.
pub fn listens(desktop: Arc<dyn Desktop>, patience: Duration) -> Result<String, Silence> {
    within(patience, move || desktop.who())
}

/// Brings notices to a desktop, one after the other, until one is not shown. Dropped, it ends after what it was given.
#[derive(Debug)]
pub struct Messenger {
    queue: SyncSender<DesktopNotice>,
}

impl Messenger {
    /// A messenger to a desktop. `tell` is called once, on a thread of its own, when a notice was not shown.
    pub fn new(desktop: Arc<dyn Desktop>, patience: Duration, tell: impl FnOnce(Silence) + Send + 'static) -> Self {
        let (queue, notices) = mpsc::sync_channel(MOST_WAITING);
        std::thread::spawn(move || {
            if let Some(silence) = bring(&desktop, patience, &notices) {
                tell(silence);
            }
        });
        Self { queue }
    }

    /// Gives a notice to the desktop, and does not wait for it.
    pub fn send(&self, notice: DesktopNotice) {
        // Where too many wait, or the desktop is silent, the notice stands in the console alone.
        drop(self.queue.try_send(notice));
    }
}

/// Brings notices until one is not shown, or nobody sends any more.
fn bring(desktop: &Arc<dyn Desktop>, patience: Duration, notices: &Receiver<DesktopNotice>) -> Option<Silence> {
    notices.iter().find_map(|notice| {
        let desktop = Arc::clone(desktop);
        within(patience, move || desktop.show(&notice)).err()
    })
}

/// Does something that may block for ever on a thread that is left alone when it does.
fn within<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, Silence> {
    let (done, waited) = mpsc::sync_channel(1);
    std::thread::spawn(move || {
        let heard = done.send(work());
        drop(heard); // too late: nobody waits for it any more
    });
    match waited.recv_timeout(patience) {
        Ok(result) => result.map_err(Silence::Nobody),
        Err(_) => Err(Silence::NoAnswer),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::mpsc::{Sender, channel};

    use super::*;

    /// A desktop that tells what it showed, and answers as its plan says.
    struct Fake {
        shown: Sender<String>,
        answers: Mutex<Vec<Answer>>,
    }

    #[derive(Clone, Copy)]
    enum Answer {
        Shows,
        Fails,
        Never,
    }

    impl Fake {
        fn new(answers: &[Answer]) -> (Arc<Self>, Receiver<String>) {
            let (shown, seen) = channel();
            (Arc::new(Self { shown, answers: Mutex::new(answers.iter().rev().copied().collect()) }), seen)
        }

        fn answer(&self) -> Result<(), String> {
            let answer = self.answers.lock().unwrap().pop().unwrap_or(Answer::Shows);
            match answer {
                Answer::Shows => Ok(()),
                Answer::Fails => Err("no bus".to_owned()),
                Answer::Never => loop {
                    std::thread::park();
                },
            }
        }
    }

    impl Desktop for Fake {
        fn show(&self, notice: &DesktopNotice) -> Result<(), String> {
            self.shown.send(notice.title.clone()).unwrap();
            self.answer()
        }

        fn who(&self) -> Result<String, String> {
            self.answer().map(|()| "a fake".to_owned())
        }
    }

    const LONG: Duration = Duration::from_secs(20);
    const SHORT: Duration = Duration::from_millis(20);

    fn notice(title: &str) -> DesktopNotice {
        DesktopNotice { title: title.to_owned(), body: String::new(), is_urgent: false }
    }

    #[test]
    fn notices_are_shown_in_their_order() {
        let (desktop, seen) = Fake::new(&[]);
        let messenger = Messenger::new(desktop, LONG, |why| panic!("{why:?}"));
        for title in ["first", "second", "third"] {
            messenger.send(notice(title));
            assert_eq!(seen.recv_timeout(LONG).unwrap(), title);
        }
    }

    #[test]
    fn after_one_that_was_not_shown_none_is_sent() {
        for (answer, patience, expected) in
            [(Answer::Fails, LONG, Silence::Nobody("no bus".to_owned())), (Answer::Never, SHORT, Silence::NoAnswer)]
        {
            let (desktop, seen) = Fake::new(&[Answer::Shows, answer]);
            let (told, heard) = channel();
            let messenger = Messenger::new(desktop, patience, move |why| told.send(why).unwrap());
            messenger.send(notice("first"));
            assert_eq!(seen.recv_timeout(LONG).unwrap(), "first");
            messenger.send(notice("second"));
            assert_eq!(heard.recv_timeout(LONG).unwrap(), expected);
            for _ in 0..MOST_WAITING * 3 {
                messenger.send(notice("third")); // returns at once
            }
            assert_eq!(seen.recv_timeout(LONG).unwrap(), "second");
            assert!(seen.try_recv().is_err(), "nothing more is sent");
        }
    }

    #[test]
    fn whether_somebody_listens_is_known_within_the_time() {
        for (answer, patience, expected) in [
            (Answer::Shows, LONG, Ok("a fake".to_owned())),
            (Answer::Fails, LONG, Err(Silence::Nobody("no bus".to_owned()))),
            (Answer::Never, SHORT, Err(Silence::NoAnswer)),
        ] {
            let (desktop, _seen) = Fake::new(&[answer]);
            assert_eq!(listens(desktop, patience), expected);
        }
    }
}
