# The rules of offers: bonus programme, promotions, limits of discounts, rounding of cash.

# Why a rule is not kept as written.
rule-refused-point = A bonus must be worth something. Type what one bonus pays for, for example 1.
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
