//! Parts that add up to their whole.

use crate::domain::money::Money;

/// Divides an amount in proportion to weights, in whole minor units: the parts add up to the amount exactly, and where
/// the amount is at most the sum of the weights no part exceeds its weight. Neither is negative. Without weights nothing
/// is divided.
pub(super) fn share(amount: Money, weights: &[Money]) -> Vec<Money> {
    let whole: i128 = weights.iter().map(|weight| i128::from(weight.minor())).sum();
    if whole <= 0 {
        return vec![Money::ZERO; weights.len()];
    }
    let upto = |weight: i128| i128::from(amount.minor()) * weight / whole;
    let mut passed = 0_i128;
    weights
        .iter()
        .map(|weight| {
            let before = upto(passed);
            passed += i128::from(weight.minor());
            // A part of an amount is in the amount's range.
            Money(i64::try_from(upto(passed) - before).unwrap_or(0))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts() {
        for (amount, weights, expected) in [
            (100, vec![1, 1, 1], vec![33, 33, 34]),
            (1, vec![5, 5], vec![0, 1]),
            (0, vec![5, 5], vec![0, 0]),
            (7, vec![], vec![]),
            (7, vec![0, 0], vec![0, 0]),
            (10, vec![0, 10], vec![0, 10]),
            (i64::MAX, vec![i64::MAX, i64::MAX], vec![i64::MAX / 2, i64::MAX / 2 + 1]),
        ] {
            let weights: Vec<_> = weights.into_iter().map(Money).collect();
            let parts: Vec<_> = share(Money(amount), &weights).into_iter().map(Money::minor).collect();
            assert_eq!(parts, expected, "{amount}");
        }
    }

    proptest! {
        #[test]
        fn parts_add_up_and_stay_within_their_weights(
            weights in prop::collection::vec(0_i64..1_000_000, 1..8), percent in 0_i64..=100,
        ) {
            let whole: i64 = weights.iter().sum();
            let amount = whole * percent / 100;
            let parts = share(Money(amount), &weights.iter().copied().map(Money).collect::<Vec<_>>());
            prop_assert_eq!(parts.iter().map(|part| part.minor()).sum::<i64>(), amount);
            for (part, weight) in parts.iter().zip(&weights) {
                prop_assert!((0..=*weight).contains(&part.minor()));
            }
        }
    }
}
