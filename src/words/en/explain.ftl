# Why an amount is what it is: the steps from prices to the sum to pay.
why-price = { $name }: { $quantity } × { $price }
why-session = { $name }: one session of “{ $abonement }”, bought at { $worth } each. { $left ->
    [0] It was the last one.
    [one] { $left } session is left.
   *[other] { $left } sessions are left.
}
why-procedure-certificate = { $name }: paid by certificate { $code }, bought for { $worth }.
why-promotion = { $name }: promotion “{ $promotion }”
why-promotion-until = { $name }: promotion “{ $promotion }”, until { $until }
why-by-hand = { $name }: discount by hand, “{ $reason }”
why-certificate = Certificate { $code }: { $left } stays on it.
why-certificate-whole = Certificate { $code } is used in one go: { $forfeited } of it lapses.
why-points-most = Bonuses that may be used: { $reason }
why-points-spent = { $points } spent
why-rounded-down = In cash we round down to { $unit }: { $from } becomes { $to }.
why-rounded-nearest = In cash we round to the nearest { $unit }: { $from } becomes { $to }.
why-earned = Earned: { $share } of { $base } paid with money, rounded down.
why-earned-at = Earned: { $share } of { $base } paid with money, at { $point } a bonus, rounded down.
why-earns-no-programme = No bonuses: there is no programme, or no client card.
why-earns-strict = No bonuses: a part of this bill was paid with bonuses.
why-earns-nothing-eligible = No bonuses: nothing here that earns them was paid with money.
why-earns-less-than-one = No bonuses: it would be less than one.

# What bounds the bonuses, after a colon.
why-limit-no-programme = there is no bonus programme, or no client card.
why-limit-balance = all that the client has.
why-limit-none = the client has none yet.
why-limit-nothing = nothing on this bill may be paid with them.
why-limit-cap = at most { $share } of a bill.
why-limit-families = only a part of some of these services and goods may be paid with them.
why-limit-least-money = at least { $share } of a bill is paid otherwise.
why-limit-left = the rest is paid already.
