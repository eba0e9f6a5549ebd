//! Documents: kept as first made, looked at, printed and saved.

mod printer;
