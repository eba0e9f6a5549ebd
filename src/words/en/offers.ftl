# The rules of offers: bonus programme, promotions, limits of discounts, rounding of cash.

# Why a rule is not kept as written.
rule-refused-point = A bonus must be worth something. Type what one bonus pays for, for example 1.
rule-refused-not-a-share = This is not a share. Type a number of percent from 0 to 100, for example 5 or 2,5.
rule-refused-not-a-tier = Line { $line } is not a tier. Write each as 200 000 = 5 %.
rule-refused-no-tier = The programme has no tier, so nobody would earn anything. Give at least the first one.
rule-refused-too-many-tiers = There are more tiers than anybody can explain to a client. Keep ten at most.
rule-refused-first-tier = The first tier must begin at 0, or new clients would have none. Set it to 0.
rule-refused-tier-order = Tier { $tier } does not begin above the one before it. Put the tiers in rising order.
rule-refused-tier-rate = Tier { $tier } gives less than the one before it. Raise its share, or leave the tier out.
rule-refused-tier-too-high = Tier { $tier } begins higher than any client would get. Check the number.
rule-refused-above-whole = A share is at most 100 %. Type a smaller number.
rule-refused-days = A span of { $days } days will not do. Give between 1 and 3650 days, or leave it empty for no end.
rule-refused-birthday-days = The birthday window is too wide. Give 60 days at most.
rule-refused-grant = A gift of { $points } bonuses will not do. Give between 1 and 10 000 000, or leave it empty for none.
rule-refused-cap-twice = One family has two limits. Keep one of them.
rule-refused-prepaid = Certificates, abonements and deposits are never reduced and never paid with bonuses. Choose procedures or goods.
rule-refused-no-name = The promotion has no name. Write one in at least one language: the console reads it out.
rule-refused-dates = The promotion ends before it begins. Correct one of the two days.
rule-refused-nothing-off = The promotion takes nothing off. Type a share or an amount above 0.
rule-refused-amount = This amount is out of range. Type a number from 0 to 100 million.
rule-refused-package = A package holds 2 to 20 procedures, and this one { $size }. Choose again.
rule-refused-limits = An administrator may not take off more than a manager. Lower the first limit or raise the second.
rule-refused-rounding = Cash is not rounded to that. Choose one of the offered steps.

# The rules read out in plain words.
offers-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
offers-told-off = The programme is off: bonuses are neither earned nor spent.
offers-told-earn = { $share } of what is paid with money comes back as bonuses.
offers-told-earn-tiers = Of what is paid with money comes back as bonuses: { $tiers }.
offers-told-tier-first = { $share } from the first visit
offers-told-tier-spend = { $share } from { $from }
offers-told-tier-visits = { $visits ->
    [one] { $share } from { $visits } visit
   *[other] { $share } from { $visits } visits
}
offers-told-window-spend = What counts is the spending of the last { $days }.
offers-told-ever-spend = What counts is all that the client has ever spent.
offers-told-window-visits = What counts are the visits of the last { $days }.
offers-told-ever-visits = What counts are all visits that the client ever made.
offers-told-point = One bonus pays { $point }; parts of a bonus are rounded down.
offers-told-not = No bonuses for: { $what }.
offers-told-not-promotions = what has a promotion
offers-told-not-discounts = what has a discount by hand
offers-told-not-goods = goods
offers-told-never = Never for certificates, abonements and deposits sold, nor for what is paid with bonuses or a certificate.
offers-told-strict = A bill of which any part is paid with bonuses earns none.
offers-told-cap = Up to { $share } of a bill may be paid with bonuses.
offers-told-cap-none = Nothing may be paid with bonuses.
offers-told-cap-whole = A whole bill may be paid with bonuses.
offers-told-caps = At most { $share } of: { $what }.
offers-told-caps-none = Nothing at all of: { $what }.
offers-told-least-money = At least { $share } of a bill is paid otherwise.
offers-told-reduced-too = What has a promotion or a discount may be paid with bonuses too.
offers-told-reduced-not = What has a promotion or a discount is not paid with bonuses.
offers-told-life = Bonuses live { $days }; the oldest are spent first.
offers-told-no-end = Bonuses never run out.
offers-told-warn = The client hears of it { $days } before.
offers-told-birthday = On the birthday: { $points }.
offers-told-birthday-days = For the birthday: { $points }, from { $days } before it to { $days } after it.
offers-told-first-visit = For the first paid visit: { $points }.
offers-told-referral = For bringing a friend, after the friend's first paid visit: { $points }.
offers-told-grant-life = They live { $days }.
offers-told-returned = Bonuses that come back with a refund live at least { $days } more.
offers-told-returned-original = Bonuses that come back with a refund keep their last day, even if it is past.
offers-told-percent = { $share } off: { $what }.
offers-told-amount = { $amount } off each: { $what }.
offers-told-price = { $price } each: { $what }.
offers-told-package = { $what } together for { $price }.
offers-told-everything = all procedures and goods
offers-told-dates = From { $from } to { $until }.
offers-told-one-day = On { $day } only.
offers-told-from = From { $from } until further notice.
offers-told-weekdays = { $dates } Only on: { $days }.
offers-told-first-visit-only = Only on a client's first visit.
offers-told-stacks = Combined with other such promotions and with a discount by hand.
offers-told-stands-alone = Not combined with others: the client gets the best one.
offers-told-package-once = Given where all of it stands on one bill and it saves more than the rest would.
offers-told-limits = Alone, an administrator takes up to { $administrator } off a bill, a manager up to { $manager }, the owner as much as they see fit.
offers-told-above = Above it a manager logs in on the spot, or looks at it before the shift closes.
offers-told-rounded-down = Cash is rounded down to { $unit }; cards and transfers never.
offers-told-rounded-nearest = Cash is rounded to the nearest { $unit }, a half in the client's favour; cards and transfers never.
offers-told-not-rounded = Cash is not rounded.
offers-family-goods = Retail goods
offers-family-prepaid = Certificates, abonements, deposits
offers-standing-runs = runs today
offers-standing-other-weekday = not today
offers-standing-ahead = to come
offers-standing-over = over
offers-standing-ended = ended
