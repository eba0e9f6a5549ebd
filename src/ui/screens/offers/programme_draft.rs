//! The bonus programme as its form holds it, there and back.

use crate::domain::catalogue::Category;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::offers::{BonusProgramme, Exclusions, FamilyCap, Grant, Rate, Returned, RuleRefusal, Tier, TierBy};
use crate::domain::till::Family;
use crate::ui::form::Draft;
use crate::ui::forms::offers::read_tiers;
use crate::ui::screen::View;
use crate::ui::screens::form_context;
use crate::ui::widgets::choices::Choice;
use crate::words::format;
use crate::words::offers::family;
use crate::words::schedule::category_key;

/// The code of a family in a draft: its category's, or this.
const GOODS: &str = "goods";

/// The families of lines that rules may name.
pub(super) fn families() -> impl Iterator<Item = Family> {
    Category::ALL.iter().map(|category| Family::Procedures(*category)).chain([Family::Goods])
}

/// Its word in a draft.
pub(super) fn family_code(family: Family) -> &'static str {
    match family {
        Family::Procedures(category) => category.code(),
        Family::Goods | Family::Prepaid => GOODS,
    }
}

/// The family of a word.
pub(super) fn family_of(code: &str) -> Option<Family> {
    if code == GOODS { Some(Family::Goods) } else { Category::from_code(code).map(Family::Procedures) }
}

/// All families to choose from.
pub(super) fn family_choices(view: &View) -> Vec<Choice> {
    families().map(|of| Choice::new(family_code(of), family(of, &view.words))).collect()
}

/// Puts families into a draft.
pub(super) fn choose_families(draft: &mut Draft, key: &str, chosen: impl IntoIterator<Item = Family>, view: &View) {
    let named = |of: Family| (family_code(of).to_owned(), family(of, &view.words));
    draft.choose(key, &chosen.into_iter().map(named).collect::<Vec<_>>());
}

/// The word of a yes-or-no field.
pub(super) const fn yes_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "no" }
}

/// An amount as one types it: whole where it is whole.
pub(super) fn typed(amount: Money, market: Market) -> String {
    if amount.minor() % 100 == 0 {
        format::number(amount.minor() / 100, market)
    } else {
        format::amount(amount, market)
    }
}

/// The draft of a programme.
pub(super) fn filled(programme: &BonusProgramme, view: &View) -> Draft {
    let market = form_context(view).market;
    let share = |rate| format::share(rate, market, &view.words);
    let days = |days: Option<u16>| days.map(|days| days.to_string()).unwrap_or_default();
    let (by, by_key) = match programme.tier_by {
        TierBy::Spend => ("spend", "offers-by-spend"),
        TierBy::Visits => ("visits", "offers-by-visits"),
    };
    let rules = &programme.no_accrual;
    let returned = match programme.returned {
        Returned::OriginalExpiry => None,
        Returned::AtLeastDays(days) => Some(days),
    };
    let least_money = if programme.least_money == Rate::NONE { String::new() } else { share(programme.least_money) };
    let mut draft = Draft::new()
        .with("on", yes_no(programme.is_on))
        .with("point", typed(programme.point, market))
        .with("tiers", tiers_written(&programme.tiers, programme.tier_by, view))
        .with_chosen("tier_by", by, view.say(by_key))
        .with("window", days(programme.window_days))
        .with("not_promotions", yes_no(rules.promotions))
        .with("not_discounts", yes_no(rules.discounts))
        .with("not_goods", yes_no(rules.goods))
        .with("strict", yes_no(rules.strict))
        .with("cap", share(programme.cap))
        .with("least_money", least_money)
        .with("reduced", yes_no(programme.pays_reduced))
        .with("valid", days(programme.valid_days))
        .with("warn", programme.warn_days.to_string())
        .with("returned", days(returned))
        .with("birthday_days", programme.birthday_days.to_string());
    let categories: Vec<(String, String)> = rules
        .categories
        .iter()
        .map(|category| (category.code().to_owned(), view.say(category_key(*category))))
        .collect();
    draft.choose("not_categories", &categories);
    for ((families, cap), (rate, of)) in
        [("less", "less_cap"), ("least", "least_cap")].into_iter().zip(groups(programme))
    {
        choose_families(&mut draft, families, of, view);
        draft.set(cap, share(rate));
    }
    for (key, valid, grant) in [
        ("birthday", "birthday_valid", programme.birthday),
        ("first", "first_valid", programme.first_visit),
        ("referral", "referral_valid", programme.referral),
    ] {
        if let Some(grant) = grant {
            draft.set(key, grant.points.to_string());
            draft.set(valid, days(grant.valid_days));
        }
    }
    draft
}

/// Tiers line by line: `200 000 = 5 %`.
fn tiers_written(tiers: &[Tier], by: TierBy, view: &View) -> String {
    let market = form_context(view).market;
    let from = |tier: &Tier| match by {
        TierBy::Spend => typed(Money(tier.from), market),
        TierBy::Visits => tier.from.to_string(),
    };
    let lines = tiers.iter().map(|tier| [from(tier), format::share(tier.rate, market, &view.words)].join(" = "));
    lines.collect::<Vec<_>>().join("\n")
}

/// Narrower caps by their share, the widest first: the form has room for two of them.
fn groups(programme: &BonusProgramme) -> Vec<(Rate, Vec<Family>)> {
    let mut groups: Vec<(Rate, Vec<Family>)> = Vec::new();
    for FamilyCap { family, cap } in &programme.caps {
        match groups.iter_mut().find(|(rate, _)| rate == cap) {
            Some((_, families)) => families.push(*family),
            None => groups.push((*cap, vec![*family])),
        }
    }
    groups.sort_by_key(|(rate, _)| std::cmp::Reverse(*rate));
    groups
}

/// The programme that a draft means. `before` gives what the form has no room for. An error names the field.
pub(super) fn read(draft: &Draft, before: &BonusProgramme) -> Result<BonusProgramme, (&'static str, RuleRefusal)> {
    let days = |key| draft.number(key).and_then(|days| u16::try_from(days).ok());
    let share = |key: &'static str| match draft.text(key) {
        "" => Ok(Rate::NONE),
        typed => Rate::parse(typed).map_err(|refusal| (key, refusal)),
    };
    let grant = |key, valid| draft.number(key).map(|points| Grant { points, valid_days: days(valid) });
    let tier_by = if draft.text("tier_by") == "visits" { TierBy::Visits } else { TierBy::Spend };
    let programme = BonusProgramme {
        is_on: draft.yes("on"),
        point: draft.money("point").unwrap_or_default(),
        tiers: read_tiers(draft.raw("tiers"), tier_by).map_err(|refusal| ("tiers", refusal))?,
        tier_by,
        window_days: days("window"),
        valid_days: days("valid"),
        cap: share("cap")?,
        caps: caps(draft, before)?,
        least_money: share("least_money")?,
        pays_reduced: draft.yes("reduced"),
        no_accrual: Exclusions {
            promotions: draft.yes("not_promotions"),
            discounts: draft.yes("not_discounts"),
            goods: draft.yes("not_goods"),
            categories: draft.chosen("not_categories").into_iter().filter_map(Category::from_code).collect(),
            strict: draft.yes("strict"),
        },
        birthday: grant("birthday", "birthday_valid"),
        birthday_days: draft.number("birthday_days").and_then(|days| u8::try_from(days).ok()).unwrap_or_default(),
        first_visit: grant("first", "first_valid"),
        referral: grant("referral", "referral_valid"),
        returned: days("returned").map_or(Returned::OriginalExpiry, Returned::AtLeastDays),
        warn_days: days("warn").unwrap_or_default(),
    };
    programme.checked().map_err(|refusal| (field_of(refusal), refusal))
}

/// The narrower caps: the two groups of the form, and those beyond that the programme had already.
fn caps(draft: &Draft, before: &BonusProgramme) -> Result<Vec<FamilyCap>, (&'static str, RuleRefusal)> {
    let mut caps = Vec::new();
    let shown = [("less", "less_cap"), ("least", "least_cap")];
    for (families, cap) in shown {
        let families: Vec<Family> = draft.chosen(families).into_iter().filter_map(family_of).collect();
        if families.is_empty() || draft.is_empty("less") {
            continue;
        }
        let cap = Rate::parse(draft.text(cap)).map_err(|refusal| (cap, refusal))?;
        caps.extend(families.into_iter().map(|family| FamilyCap { family, cap }));
    }
    let beyond = groups(before).into_iter().skip(shown.len());
    for (cap, families) in beyond {
        let untouched = families.into_iter().filter(|family| !draft.chosen("less").contains(&family_code(*family)));
        let untouched: Vec<Family> =
            untouched.filter(|family| !draft.chosen("least").contains(&family_code(*family))).collect();
        caps.extend(untouched.into_iter().map(|family| FamilyCap { family, cap }));
    }
    Ok(caps)
}

/// The field at which a refusal of the whole programme is shown.
pub(super) fn field_of(refusal: RuleRefusal) -> &'static str {
    match refusal {
        RuleRefusal::PointWorth => "point",
        RuleRefusal::CapTwice | RuleRefusal::Prepaid => "least",
        RuleRefusal::BirthdayDays => "birthday_days",
        RuleRefusal::GrantPoints(_) => "birthday",
        RuleRefusal::Days(_) => "valid",
        RuleRefusal::AboveWhole | RuleRefusal::NotAShare => "cap",
        _ => "tiers",
    }
}
