//! Times of many repetitions, and the table that they end in.

use std::time::{Duration, Instant};

/// Sorted times.
pub struct Stats(Vec<Duration>);

impl Stats {
    /// Of some times; at least one.
    pub fn of(mut times: Vec<Duration>) -> Self {
        assert!(!times.is_empty(), "nothing was measured");
        times.sort_unstable();
        Self(times)
    }

    /// The time below which so many of a hundred stay.
    pub fn percentile(&self, percent: usize) -> Duration {
        self.0[(self.0.len() - 1) * percent / 100]
    }

    /// The longest.
    pub fn longest(&self) -> Duration {
        self.0[self.0.len() - 1]
    }

    fn shown(&self) -> String {
        format!("{} · {} · {}", ms(self.percentile(50)), ms(self.percentile(95)), ms(self.longest()))
    }
}

/// Milliseconds for a table.
pub fn ms(time: Duration) -> String {
    let micros = time.as_micros();
    if micros < 10_000 { format!("{}.{:03}", micros / 1_000, micros % 1_000) } else { format!("{}", micros / 1_000) }
}

/// How long something takes.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = work();
    (done, began.elapsed())
}

/// One row of the table.
pub struct Row {
    /// What was measured.
    pub what: &'static str,
    /// The floor, where there is one.
    pub floor: Option<Stats>,
    /// The whole use case.
    pub ours: Stats,
    /// What its 95th percentile may be.
    pub goal: Goal,
}

/// A goal for the 95th percentile.
#[derive(Clone, Copy)]
pub enum Goal {
    /// At most so long.
    Within(Duration),
    /// At most so much longer than the floor's.
    OverFloor(Duration),
    /// Told for comparison.
    None,
}

/// Prints the table in Markdown and tells whether every goal was met.
pub fn print(rows: &[Row]) -> bool {
    println!("| what (ms: median · p95 · longest) | floor | ours | ratio of medians | goal for p95 | |");
    println!("|---|---|---|---|---|---|");
    let mut all_met = true;
    for row in rows {
        let floor = row.floor.as_ref();
        let limit = match row.goal {
            Goal::Within(limit) => Some(limit),
            Goal::OverFloor(more) => floor.map(|floor| floor.percentile(95) + more),
            Goal::None => None,
        };
        let met = limit.is_none_or(|limit| row.ours.percentile(95) <= limit);
        all_met &= met;
        let ratio = floor.map(|floor| {
            let hundredths = row.ours.percentile(50).as_nanos() * 100 / floor.percentile(50).as_nanos().max(1);
            format!("{}.{:02}", hundredths / 100, hundredths % 100)
        });
        println!(
            "| {} | {} | {} | {} | {} | {} |",
            row.what,
            floor.map_or_else(|| "–".to_owned(), Stats::shown),
            row.ours.shown(),
            ratio.unwrap_or_else(|| "–".to_owned()),
            limit.map_or_else(|| "–".to_owned(), |limit| format!("≤ {}", ms(limit))),
            if limit.is_none() {
                ""
            } else if met {
                "✓"
            } else {
                "**missed**"
            },
        );
    }
    all_met
}
