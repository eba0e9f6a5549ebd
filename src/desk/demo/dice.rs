//! Chance that follows from a seed: the same seed throws the same numbers on every machine. For made-up data alone, never
//! for keys.

/// A stream of numbers (SplitMix64: short, fast, and even enough for people's names and visits).
#[derive(Clone, Debug)]
pub struct Dice {
    state: u64,
}

/// The step of SplitMix64.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Dice {
    /// The stream of one thing: each client and each day has its own, so that one more die thrown here changes nothing
    /// there.
    pub fn of(seed: u64, stream: u64, index: u64) -> Self {
        let mut dice = Self { state: seed ^ stream.rotate_left(32) };
        dice.state = dice.next() ^ index;
        dice.state = dice.next();
        dice
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(STEP);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `limit`; 0 when the limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u128::try_from(limit).unwrap_or(u128::MAX >> 64);
        usize::try_from((u128::from(self.next()) * limit) >> 64).unwrap_or(0)
    }

    /// A number from `low` to `high`, both possible.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = usize::try_from(high.saturating_sub(low)).unwrap_or(0).saturating_add(1);
        low.saturating_add(i64::try_from(self.below(width)).unwrap_or(0))
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of several. The list is never empty where the demo calls this; an empty one gives nothing.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }

    /// One of several by their weights.
    pub fn weighted<T: Copy>(&mut self, from: &[(T, usize)]) -> Option<T> {
        let total = from.iter().map(|(_, weight)| weight).sum();
        let mut left = self.below(total);
        for (thing, weight) in from {
            if left < *weight {
                return Some(*thing);
            }
            left -= weight;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_throws_the_same() {
        let throw = |seed, stream, index| {
            let mut dice = Dice::of(seed, stream, index);
            [dice.next(), dice.next(), dice.next()]
        };
        assert_eq!(throw(1, 2, 3), throw(1, 2, 3));
        for (seed, stream, index) in [(2, 2, 3), (1, 3, 3), (1, 2, 4), (3, 2, 1)] {
            assert_ne!(throw(seed, stream, index), throw(1, 2, 3));
        }
    }

    #[test]
    fn every_side_comes_up_and_none_beyond() {
        let mut dice = Dice::of(7, 0, 0);
        let mut seen = [0_u32; 6];
        for _ in 0..6_000 {
            seen[dice.below(6)] += 1;
            assert!((-2..=2).contains(&dice.between(-2, 2)));
        }
        assert!(seen.iter().all(|count| (800..1_200).contains(count)), "{seen:?}");
        assert_eq!(dice.below(0), 0);
        assert_eq!(dice.pick::<u8>(&[]), None);
        assert_eq!(dice.weighted(&[('a', 0), ('b', 5)]), Some('b'));
        assert_eq!(dice.weighted::<char>(&[]), None);
    }
}
