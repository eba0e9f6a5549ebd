//! Starts the program, nothing else.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    frontdesk::cli::main()
}
