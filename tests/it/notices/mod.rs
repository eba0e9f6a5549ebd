//! What somebody at the desk should know: by the minute, each once, without ever waiting for the desktop.

mod by_itself;
mod desktop;
mod list;
