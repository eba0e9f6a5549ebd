//! What the system may want: to end, or to stop for a while.

/// A wish of the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemWish {
    /// End: the terminal closed, the session over, the computer going down.
    End,
    /// Stop until continued.
    Stop,
}

/// Calls back for every wish, on a thread of its own.
#[cfg(unix)]
pub fn listen(mut tell: impl FnMut(SystemWish) -> bool + Send + 'static) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP])?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let wish = if signal == SIGTSTP { SystemWish::Stop } else { SystemWish::End };
            if !tell(wish) {
                break;
            }
        }
    });
    Ok(())
}

/// Stops this process as if it had never listened; returns once it is continued.
#[cfg(unix)]
pub fn stop_here() -> std::io::Result<()> {
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)
}

/// Elsewhere the system has no such wishes.
#[cfg(not(unix))]
pub fn listen(_tell: impl FnMut(SystemWish) -> bool + Send + 'static) -> std::io::Result<()> {
    Ok(())
}

/// Elsewhere nothing stops.
#[cfg(not(unix))]
pub fn stop_here() -> std::io::Result<()> {
    Ok(())
}
