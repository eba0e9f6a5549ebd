//! What the rules at hand look at, so that what costs much is read only where one of them may need it.

use crate::domain::standard::{Fact, Facts, Rule};

/// The rules for which facts are gathered.
#[derive(Default)]
pub(in crate::desk::standard) struct Wanted<'a> {
    /// Rules that prompt already: their texts are to be filled, whatever their conditions are worth by now.
    pub open: Vec<&'a Rule>,
    /// Rules of which it is asked whether they apply.
    pub asked: Vec<&'a Rule>,
}

/// What the client holds and what the bill makes of it.
pub(super) const MONEY: &[Fact] = &[
    Fact::Points,
    Fact::PointsExpiring,
    Fact::PointsUntil,
    Fact::PointsUsable,
    Fact::PointsEarned,
    Fact::Certificates,
    Fact::CertificateUntil,
    Fact::Sessions,
    Fact::Promotion,
    Fact::PromotionUntil,
];

/// Goods for care that suit.
pub(super) const CARE: &[Fact] = &[Fact::CareGoods, Fact::CareGoodsCount];

/// When the client may come next.
pub(super) const NEXT: &[Fact] =
    &[Fact::NextProcedure, Fact::NextDay, Fact::NextTime, Fact::NextPromotion, Fact::NextPromotionUntil];

/// What the clock changes while the client waits.
const CLOCK: &[Fact] = &[Fact::MinutesWaiting, Fact::MinutesToStart, Fact::SpecialistLate];

impl Wanted<'_> {
    /// Whether one of the rules needs this group of facts, by what is known so far and what is `unread` still.
    pub(super) fn needs(&self, group: &[Fact], unread: &[&[Fact]], facts: &Facts) -> bool {
        let is_unread = |fact: Fact| CLOCK.contains(&fact) || unread.iter().any(|group| group.contains(&fact));
        self.open.iter().any(|rule| rule.looks_at(group))
            || self.asked.iter().any(|rule| rule.looks_at(group) && rule.may_apply(facts, is_unread))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::standard::{RuleId, built_in};

    fn rule(name: &str) -> &'static Rule {
        built_in().rule(&RuleId(name.to_owned())).expect(name)
    }

    #[test]
    fn what_costs_much_is_read_only_where_a_rule_may_need_it() {
        let care = rule("offer-care-for-bonuses");
        let known = |of: &[Fact]| {
            let mut facts = Facts::default();
            for fact in of {
                facts.set_number(*fact, 500);
            }
            facts
        };
        let asked = Wanted { asked: vec![care, rule("hand-over")], open: Vec::new() };
        let open = Wanted { asked: Vec::new(), open: vec![care] };
        let all: &[&[Fact]] = &[MONEY, CARE, NEXT];
        for (name, wanted, group, unread, facts, expected) in [
            ("its money, unread", &asked, MONEY, all, known(&[]), true),
            ("nobody asks for the next", &asked, NEXT, all, known(&[]), false),
            ("no points: no care", &asked, CARE, &all[1..], known(&[]), false),
            ("points: care", &asked, CARE, &all[1..], known(&[Fact::Points]), true),
            ("likes silence", &asked, CARE, &all[1..], known(&[Fact::Points, Fact::Silence]), false),
            ("open already: its words want filling", &open, CARE, &all[1..], known(&[]), true),
            ("nothing asked", &Wanted::default(), CARE, all, known(&[Fact::Points]), false),
        ] {
            assert_eq!(wanted.needs(group, unread, &facts), expected, "{name}");
        }
    }
}
