# 收银台对顾客说的话。
say-bonus = { $count ->
   *[other] 您有 { $points } 积分。
}
say-bonus-pool = { $count ->
   *[other] 您与 { $name } 共有 { $points } 积分。
}
say-bonus-most = { $count ->
   *[other] 今天最多可用 { $points }。
}
say-bonus-none-today = 今天不能使用：{ $reason }
say-bonus-soonest = { $count ->
   *[other] 其中 { $points } 将于 { $day } 到期。
}
say-bonus-negative = { $count ->
   *[other] 退款后还需补足 { $points } 积分，以后的积分会先抵扣。
}
say-abonement = { $left ->
   *[other] 您的次卡“{ $name }”还剩 { $left } 次。
}
say-abonement-until = { $left ->
   *[other] 您的次卡“{ $name }”还剩 { $left } 次，有效至 { $day }。
}
say-abonement-last = 您的次卡“{ $name }”还剩最后一次。
say-certificate = 您的礼券 { $code } 还剩 { $left }。
say-certificate-until = 您的礼券 { $code } 还剩 { $left }，有效至 { $day }。
say-certificate-procedure = 您的礼券 { $code } 可支付一个项目。
say-promotion = “{ $name }”活动今天为您省 { $off }。
say-promotion-until = “{ $name }”活动今天为您省 { $off }，至 { $day } 结束。
say-deposit = 您有预存款 { $amount }。
say-debt = 上次还有 { $amount } 未付。
say-will-add = { $count ->
   *[other] 将为您增加 { $points } 积分。
}
say-added = { $count ->
   *[other] 已为您增加 { $points } 积分，现有 { $balance }。
}
say-balance = { $count ->
   *[other] 您现有 { $points } 积分。
}
say-next-tier-spend = 再消费 { $amount }，就返 { $share } 积分。
say-next-tier-visits = { $visits ->
   *[other] 再来 { $visits } 次，就返 { $share } 积分。
}
say-next-tier-reached = 从现在起返 { $share } 积分。
