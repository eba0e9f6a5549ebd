//! Which two photographs stand side by side.

use crate::domain::photograph::{Photograph, Stage};

/// The places of both, the earlier one first, when one is chosen: it stands beside the one that was marked, else beside its
/// natural counterpart of the same zone. A lone one stands alone.
pub(super) fn pair_of(all: &[Photograph], chosen: usize, marked: Option<usize>) -> Option<(usize, Option<usize>)> {
    let one = all.get(chosen)?;
    let other = marked.filter(|at| *at != chosen && *at < all.len()).or_else(|| counterpart(all, one));
    let Some(other) = other else { return Some((chosen, None)) };
    let later = all.get(other)?;
    Some(if order(later) < order(one) { (other, Some(chosen)) } else { (chosen, Some(other)) })
}

/// By day, and before comes before after.
fn order(one: &Photograph) -> (jiff::civil::Date, Stage, i64) {
    (one.details.taken_on, one.details.stage, one.id.0)
}

/// What is looked at beside a photograph: for one of before the latest that came after it, for any other the nearest of
/// before.
fn counterpart(all: &[Photograph], one: &Photograph) -> Option<usize> {
    let same = all.iter().enumerate().filter(|(_, other)| other.id != one.id && other.details.zone == one.details.zone);
    if one.details.stage == Stage::Before {
        let after = same.filter(|(_, other)| other.details.stage != Stage::Before && order(other) > order(one));
        after.max_by_key(|(_, other)| order(other)).map(|(at, _)| at)
    } else {
        let before = same.filter(|(_, other)| other.details.stage == Stage::Before && order(other) < order(one));
        before.max_by_key(|(_, other)| order(other)).map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::date;

    use super::*;
    use crate::domain::ids::{ClientId, PhotographId};
    use crate::domain::photograph::PhotographDetails;
    use crate::domain::zone::Zone;

    fn photograph(id: i64, day: i8, stage: Stage, zone: Zone) -> Photograph {
        let details =
            PhotographDetails { taken_on: date(2026, 11, day), zone, stage, visit: None, note: String::new() };
        let (client, added_at, added_by) = (ClientId(1), Timestamp::UNIX_EPOCH, String::new());
        Photograph { id: PhotographId(id), client, version: 1, details, width: 1, height: 1, added_at, added_by }
    }

    #[test]
    fn before_stands_left_of_after() {
        let all = [
            photograph(1, 1, Stage::Before, Zone::Chin),
            photograph(2, 1, Stage::After, Zone::Chin),
            photograph(3, 9, Stage::Before, Zone::Chin),
            photograph(4, 9, Stage::After, Zone::Chin),
            photograph(5, 9, Stage::After, Zone::Nose),
        ];
        for (chosen, marked, expected) in [
            (0, None, Some((0, Some(3)))),
            (1, None, Some((0, Some(1)))),
            (2, None, Some((2, Some(3)))),
            (3, None, Some((2, Some(3)))),
            (4, None, Some((4, None))),
            (3, Some(0), Some((0, Some(3)))),
            (0, Some(3), Some((0, Some(3)))),
            (3, Some(3), Some((2, Some(3)))),
            (9, None, None),
        ] {
            assert_eq!(pair_of(&all, chosen, marked), expected, "{chosen} {marked:?}");
        }
    }
}
