//! What a screen may do while it handles an event: it wishes, and the console acts after the screen returns.

use jiff::Timestamp;

use crate::desk::worker::Command;
use crate::desk::{Actor, DeskError, Request};
use crate::domain::ids::RequestKey;
use crate::domain::salon::Salon;
use crate::domain::time::Entropy;
use crate::outside::notice::DesktopNotice;
use crate::outside::print::Job;
use crate::ui::action::Action;
use crate::ui::config::Config;
use crate::words::Language;

use super::destination::Destination;
use super::message::Message;
use super::view::View;
use super::{News, Screen};

/// One thing that a screen wishes. The console fulfils wishes in their order.
pub enum Wish {
    /// Asks the salon; the answer comes back to this screen.
    Ask(Box<Request>),
    /// Commands the thread that holds the salon; the outcome comes back to this screen.
    Command(Command),
    /// Shows a sentence.
    Say(Message),
    /// Goes to a place.
    Go(Destination),
    /// Opens a screen or dialogue over this one.
    Show(Box<dyn Screen>),
    /// Closes this screen.
    Close,
    /// Closes this screen and tells the one beneath.
    CloseWith(News),
    /// Does what an intent means, as if its key had been pressed on the screen that is then on top.
    Do(Action),
    /// Calls `due` at an instant.
    WakeAt(Timestamp),
    /// Offers to take the last step back.
    OfferUndo(Box<Request>),
    /// Somebody is in: the salon opens on its first screen.
    Enter(Box<(Actor, Salon)>),
    /// Speaks a language.
    Speak(Language),
    /// Wears a theme.
    Wear(String),
    /// Works by other settings from now on and keeps them.
    Keep(Box<Config>),
    /// Prints or saves a document; what came of it is told on the line of messages.
    Print(Box<Job>),
    /// Shows a notice on the desktop and rings the bell, as far as the settings of this computer let it.
    Notify(Box<DesktopNotice>),
    /// What the till says of itself in the header.
    HeadTill(Option<String>),
}

/// One event being handled by one screen.
pub struct Turn<'a> {
    view: &'a View,
    wishes: &'a mut Vec<Wish>,
    entropy: &'a mut dyn Entropy,
}

impl<'a> Turn<'a> {
    /// The turn of a screen.
    pub fn new(view: &'a View, wishes: &'a mut Vec<Wish>, entropy: &'a mut dyn Entropy) -> Self {
        Self { view, wishes, entropy }
    }

    /// Language, theme, person, salon, moment.
    pub fn view(&self) -> &'a View {
        self.view
    }

    /// Asks the salon. The answer comes to [`Screen::answered`], a refusal to [`Screen::refused`]. Of several questions
    /// of one kind that only read, the latest is answered and the others are dropped; writes are always answered.
    pub fn ask(&mut self, request: impl Into<Request>) {
        self.wishes.push(Wish::Ask(Box::new(request.into())));
    }

    /// Commands the thread that holds the salon: logging in, setting up, restoring. The outcome comes to
    /// [`Screen::came`].
    pub fn command(&mut self, command: Command) {
        self.wishes.push(Wish::Command(command));
    }

    /// A fresh name for a request that moves money or books time. Keep it until the answer, and send the same again on a
    /// retry.
    pub fn request_key(&mut self) -> RequestKey {
        let mut bytes = [0; 16];
        self.entropy.fill(&mut bytes);
        RequestKey(u128::from_le_bytes(bytes))
    }

    /// Shows a sentence on the line above the keys.
    pub fn say(&mut self, message: Message) {
        self.wishes.push(Wish::Say(message));
    }

    /// Shows what happened and what to do next.
    pub fn say_error(&mut self, error: &DeskError) {
        let text = self.view.words.refusal(error);
        self.wishes.push(Wish::Say(Message::refused(text)));
    }

    /// Goes to a place.
    pub fn go(&mut self, destination: Destination) {
        self.wishes.push(Wish::Go(destination));
    }

    /// Opens a screen or a dialogue over this one.
    pub fn show(&mut self, screen: impl Screen + 'static) {
        self.wishes.push(Wish::Show(Box::new(screen)));
    }

    /// Closes this screen.
    pub fn close(&mut self) {
        self.wishes.push(Wish::Close);
    }

    /// Closes this screen; the one beneath gets the news in [`Screen::told`].
    pub fn close_with(&mut self, news: News) {
        self.wishes.push(Wish::CloseWith(news));
    }

    /// Does what an intent means, on the screen that is on top once all earlier wishes are fulfilled.
    pub fn perform(&mut self, action: Action) {
        self.wishes.push(Wish::Do(action));
    }

    /// Calls [`Screen::due`] at an instant; a later call replaces an earlier one.
    pub fn wake_at(&mut self, at: Timestamp) {
        self.wishes.push(Wish::WakeAt(at));
    }

    /// Offers to take a step back with the key of [`Action::Undo`], from whatever screen comes next.
    pub fn offer_undo(&mut self, request: impl Into<Request>) {
        self.wishes.push(Wish::OfferUndo(Box::new(request.into())));
    }

    /// Opens the salon for somebody who just logged in: everything else closes, the first screen opens.
    pub fn enter(&mut self, actor: Actor, salon: Salon) {
        self.wishes.push(Wish::Enter(Box::new((actor, salon))));
    }

    /// Prints or saves a document. It goes on whatever becomes of this screen; what came of it is told on the line of
    /// messages.
    pub fn print(&mut self, job: Job) {
        self.wishes.push(Wish::Print(Box::new(job)));
    }

    /// Shows a notice on the desktop and rings the bell, as far as the settings of this computer let it. No personal data:
    /// desktops keep what they showed.
    pub fn notify(&mut self, notice: DesktopNotice) {
        self.wishes.push(Wish::Notify(Box::new(notice)));
    }

    /// Any other wish.
    pub fn wish(&mut self, wish: Wish) {
        self.wishes.push(wish);
    }
}
