//! The forms of the rules of offers: the bonus programme, a promotion, what holds at the till.

use crate::desk::DeskError;
use crate::domain::money::Money;
use crate::domain::offers::{GRANT_MOST, Rate, RuleRefusal, Tier, TierBy};
use crate::domain::typed::{Looking, parse_number};
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};

use super::catalogue::CATEGORIES;

/// The longest span that a rule names, in days, as the domain has it.
const DAYS_MOST: i64 = 3_650;

/// The bonus programme.
pub static PROGRAMME: Form = Form {
    name: "bonus-programme",
    title: "offers-programme",
    send: "catalogue-save",
    fields: &[
        Field::yes_no("on", "offers-on").hinted("offers-on-hint").under("offers-part-earning"),
        Field::money("point", "offers-point").required().hinted("offers-point-hint"),
        Field::notes("tiers", "offers-tiers", 4).required().checked(tiers_read).hinted("offers-tiers-hint"),
        Field::choice(
            "tier_by",
            "offers-tier-by",
            Options::Fixed(&[("spend", "offers-by-spend"), ("visits", "offers-by-visits")]),
        )
        .required(),
        Field::number("window", "offers-window", 1, DAYS_MOST).hinted("offers-window-hint"),
        Field::yes_no("not_promotions", "offers-not-promotions").under("offers-part-exclusions"),
        Field::yes_no("not_discounts", "offers-not-discounts"),
        Field::yes_no("not_goods", "offers-not-goods"),
        Field::choices("not_categories", "offers-not-categories", CATEGORIES),
        Field::yes_no("strict", "offers-strict").hinted("offers-strict-hint"),
        Field::text("cap", "offers-cap")
            .required()
            .checked(share)
            .hinted("offers-cap-hint")
            .under("offers-part-spending"),
        Field::choices("less", "offers-less", Options::Given).hinted("offers-less-hint"),
        Field::text("less_cap", "offers-less-cap").checked(share).shown_when(|draft| !draft.is_empty("less")),
        Field::choices("least", "offers-least", Options::Given)
            .hinted("offers-less-hint")
            .shown_when(|draft| !draft.is_empty("less")),
        Field::text("least_cap", "offers-less-cap")
            .checked(share)
            .shown_when(|draft| !draft.is_empty("less") && !draft.is_empty("least")),
        Field::text("least_money", "offers-least-money").checked(share).hinted("offers-least-money-hint"),
        Field::yes_no("reduced", "offers-reduced").hinted("offers-reduced-hint"),
        Field::number("valid", "offers-valid", 1, DAYS_MOST).hinted("offers-valid-hint").under("offers-part-life"),
        Field::number("warn", "offers-warn", 0, DAYS_MOST).hinted("offers-warn-hint"),
        Field::number("returned", "offers-returned", 1, DAYS_MOST).hinted("offers-returned-hint"),
        Field::number("birthday", "offers-birthday", 1, GRANT_MOST)
            .hinted("offers-gift-hint")
            .under("offers-part-gifts"),
        Field::number("birthday_days", "offers-birthday-days", 0, 60)
            .hinted("offers-birthday-days-hint")
            .shown_when(|draft| !draft.is_empty("birthday")),
        Field::number("birthday_valid", "offers-gift-valid", 1, DAYS_MOST)
            .hinted("offers-valid-hint")
            .shown_when(|draft| !draft.is_empty("birthday")),
        Field::number("first", "offers-first", 1, GRANT_MOST).hinted("offers-gift-hint"),
        Field::number("first_valid", "offers-gift-valid", 1, DAYS_MOST)
            .hinted("offers-valid-hint")
            .shown_when(|draft| !draft.is_empty("first")),
        Field::number("referral", "offers-referral", 1, GRANT_MOST).hinted("offers-gift-hint"),
        Field::number("referral_valid", "offers-gift-valid", 1, DAYS_MOST)
            .hinted("offers-valid-hint")
            .shown_when(|draft| !draft.is_empty("referral")),
    ],
    check: nothing_across,
};

/// A promotion.
pub static PROMOTION: Form = Form {
    name: "promotion",
    title: "offers-promotion",
    send: "catalogue-save",
    fields: &[
        Field::text("en", "catalogue-name-en").at_most(80).hinted("offers-names-hint").under("offers-names"),
        Field::text("ru", "catalogue-name-ru").at_most(80).hinted("offers-names-hint"),
        Field::text("pl", "catalogue-name-pl").at_most(80).hinted("offers-names-hint"),
        Field::text("zh", "catalogue-name-zh").at_most(80).hinted("offers-names-hint"),
        Field::choice(
            "gives",
            "offers-gives",
            Options::Fixed(&[
                ("percent", "offers-gives-percent"),
                ("amount", "offers-gives-amount"),
                ("price", "offers-gives-price"),
                ("package", "offers-gives-package"),
            ]),
        )
        .required()
        .under("offers-what"),
        Field::text("percent", "offers-percent")
            .required()
            .checked(share)
            .shown_when(|draft| draft.text("gives") == "percent"),
        Field::money("amount", "offers-amount").required().shown_when(|draft| draft.text("gives") == "amount"),
        Field::money("price", "offers-price").required().shown_when(|draft| draft.text("gives") == "price"),
        Field::choices("package", "offers-package", Options::Given)
            .required()
            .hinted("offers-package-hint")
            .shown_when(is_package),
        Field::money("together", "offers-together").required().shown_when(is_package),
        Field::choices("families", "offers-families", Options::Given).hinted("offers-scope-hint").shown_when(is_single),
        Field::choices("procedures", "offers-procedures", Options::Given)
            .hinted("offers-scope-hint")
            .shown_when(is_single),
        Field::choices("goods", "offers-goods", Options::Given).hinted("offers-scope-hint").shown_when(is_single),
        Field::date("from", "offers-from", Looking::ThisYear).required().under("offers-when"),
        Field::date("until", "offers-until", Looking::Ahead).hinted("offers-until-hint"),
        Field::choices(
            "weekdays",
            "offers-weekdays",
            Options::Fixed(&[
                ("monday", "catalogue-monday"),
                ("tuesday", "catalogue-tuesday"),
                ("wednesday", "catalogue-wednesday"),
                ("thursday", "catalogue-thursday"),
                ("friday", "catalogue-friday"),
                ("saturday", "catalogue-saturday"),
                ("sunday", "catalogue-sunday"),
            ]),
        )
        .hinted("offers-weekdays-hint"),
        Field::yes_no("first_visit", "offers-first-visit"),
        Field::yes_no("stacks", "offers-stacks").hinted("offers-stacks-hint").shown_when(is_single),
    ],
    check: some_name,
};

/// The limits of discounts by hand, and the rounding of cash.
pub static TILL_RULES: Form = Form {
    name: "till-rules",
    title: "offers-till-rules",
    send: "catalogue-save",
    fields: &[
        Field::text("administrator", "offers-administrator")
            .required()
            .checked(share)
            .hinted("offers-limit-hint")
            .under("offers-limits"),
        Field::text("manager", "offers-manager").required().checked(share).hinted("offers-limit-hint"),
        Field::choice("unit", "offers-unit", Options::Given)
            .required()
            .hinted("offers-unit-hint")
            .under("offers-rounding"),
        Field::choice(
            "way",
            "offers-way",
            Options::Fixed(&[("down", "offers-way-down"), ("nearest", "offers-way-nearest")]),
        )
        .required(),
    ],
    check: nothing_across,
};

fn is_package(draft: &Draft) -> bool {
    draft.text("gives") == "package"
}

fn is_single(draft: &Draft) -> bool {
    !is_package(draft)
}

/// A problem that the words tell as they tell the same refusal of the desk.
fn told(refusal: RuleRefusal) -> FieldProblem {
    FieldProblem::told(move |words| words.refusal(&DeskError::from(refusal)))
}

fn share(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    Rate::parse(text).map(drop).map_err(told)
}

/// At least one language has a name.
fn some_name(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    ["en", "ru", "pl", "zh"].iter().all(|language| draft.is_empty(language)).then(|| ("en", told(RuleRefusal::NoName)))
}

/// Whether each line reads as a tier; which numbers will do is the domain's judgement of the whole programme.
fn tiers_read(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    read_tiers(text, TierBy::Spend).map(drop).map_err(told)
}

/// The tiers meant by lines such as `200 000 = 5 %`: from how much, and what comes back.
pub fn read_tiers(text: &str, by: TierBy) -> Result<Vec<Tier>, RuleRefusal> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    lines
        .map(|(line, number)| {
            let (from, rate) = line.split_once(['=', ':', '→']).ok_or(RuleRefusal::NotATier(number))?;
            let from = match by {
                TierBy::Spend => Money::parse(from).ok().map(Money::minor),
                TierBy::Visits => parse_number(from).ok(),
            };
            let rate = Rate::parse(rate).map_err(|_| RuleRefusal::NotATier(number))?;
            Ok(Tier { from: from.ok_or(RuleRefusal::NotATier(number))?, rate })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_takes_as_many_days_as_the_domain() {
        assert_eq!(DAYS_MOST, i64::from(crate::domain::offers::DAYS_MOST));
    }

    #[test]
    fn tiers_as_people_type_them() {
        let tier = |from, rate| Tier { from, rate: Rate(rate) };
        for (text, by, expected) in [
            ("0 = 3 %\n200 000 = 5", TierBy::Spend, Ok(vec![tier(0, 300), tier(20_000_000, 500)])),
            ("0: 2,5\n\n10 → 5%\n", TierBy::Visits, Ok(vec![tier(0, 250), tier(10, 500)])),
            ("", TierBy::Spend, Ok(vec![])),
            ("3 %", TierBy::Spend, Err(RuleRefusal::NotATier(1))),
            ("0 = 3 %\nmany = 5 %", TierBy::Spend, Err(RuleRefusal::NotATier(2))),
            ("0 = 300 %", TierBy::Spend, Err(RuleRefusal::NotATier(1))),
            ("2,5 = 3 %", TierBy::Visits, Err(RuleRefusal::NotATier(1))),
        ] {
            assert_eq!(read_tiers(text, by), expected, "{text:?}");
        }
    }
}
