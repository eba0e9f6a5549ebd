# What the person at the till says to the client.
say-bonus = { $count ->
    [one] You have { $points } bonus.
   *[other] You have { $points } bonuses.
}
say-bonus-pool = { $count ->
    [one] Together with { $name } you have { $points } bonus.
   *[other] Together with { $name } you have { $points } bonuses.
}
say-bonus-most = { $count ->
    [one] Today { $points } can be used.
   *[other] Today up to { $points } can be used.
}
say-bonus-none-today = They cannot be used today: { $reason }
say-bonus-soonest = { $count ->
    [one] { $points } of them runs out on { $day }.
   *[other] { $points } of them run out on { $day }.
}
say-bonus-negative = { $count ->
    [one] After a refund { $points } bonus is still to be made up for; the next one does it.
   *[other] After a refund { $points } bonuses are still to be made up for; the next ones do it.
}
say-abonement = { $left ->
    [one] Your abonement “{ $name }” has { $left } session left.
   *[other] Your abonement “{ $name }” has { $left } sessions left.
}
say-abonement-until = { $left ->
    [one] Your abonement “{ $name }” has { $left } session left, until { $day }.
   *[other] Your abonement “{ $name }” has { $left } sessions left, until { $day }.
}
say-abonement-last = Your abonement “{ $name }” has its last session left.
say-certificate = Your certificate { $code } has { $left } left.
say-certificate-until = Your certificate { $code } has { $left } left, until { $day }.
say-certificate-procedure = Your certificate { $code } pays for one procedure.
say-promotion = “{ $name }” saves you { $off } today.
say-promotion-until = “{ $name }” saves you { $off } today; it runs until { $day }.
say-deposit = You have { $amount } paid in advance.
say-debt = { $amount } is still open from last time.
say-will-add = { $count ->
    [one] { $points } bonus will be added.
   *[other] { $points } bonuses will be added.
}
say-added = { $count ->
    [one] { $points } bonus was added. You have { $balance } now.
   *[other] { $points } bonuses were added. You have { $balance } now.
}
say-balance = { $count ->
    [one] You have { $points } bonus.
   *[other] You have { $points } bonuses now.
}
say-next-tier-spend = { $amount } more, and { $share } will come back to you.
say-next-tier-visits = { $visits ->
    [one] { $visits } more visit, and { $share } will come back to you.
   *[other] { $visits } more visits, and { $share } will come back to you.
}
say-next-tier-reached = From now on { $share } comes back to you.
