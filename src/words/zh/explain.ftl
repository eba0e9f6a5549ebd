# 金额从何而来：从价格到应付金额的每一步。
why-price = { $name }：{ $quantity } × { $price }
why-session = { $name }：使用次卡“{ $abonement }”一次，购入单价 { $worth }。{ $left ->
    [0] 这是最后一次。
   *[other] 还剩 { $left } 次。
}
why-procedure-certificate = { $name }：用礼券 { $code } 支付，购入价 { $worth }。
why-promotion = { $name }：活动“{ $promotion }”
why-promotion-until = { $name }：活动“{ $promotion }”，至 { $until }
why-by-hand = { $name }：手动折扣，“{ $reason }”
why-certificate = 礼券 { $code }：还剩 { $left }。
why-certificate-whole = 礼券 { $code } 须一次用完：{ $forfeited } 作废。
why-points-most = 可用积分：{ $reason }
why-points-spent = 用积分支付：{ $points }
why-rounded-down = 现金向下取整到 { $unit }：{ $from } 收 { $to }。
why-rounded-nearest = 现金取整到最接近的 { $unit }：{ $from } 收 { $to }。
why-earned = 返积分：用钱支付的 { $base } 的 { $share }，向下取整。
why-earned-at = 返积分：用钱支付的 { $base } 的 { $share }，每积分 { $point }，向下取整。
why-earns-no-programme = 不返积分：没有积分计划，或没有顾客卡。
why-earns-strict = 不返积分：这张账单有一部分用积分支付。
why-earns-nothing-eligible = 不返积分：可积分的部分没有用钱支付。
why-earns-less-than-one = 不返积分：不足一个积分。

# 积分受什么限制，接在冒号后。
why-limit-no-programme = 没有积分计划，或没有顾客卡。
why-limit-balance = 顾客的全部积分。
why-limit-none = 顾客还没有积分。
why-limit-nothing = 这张账单上没有可用积分支付的部分。
why-limit-cap = 最多账单的 { $share }。
why-limit-families = 其中有些项目和商品只能部分用积分支付。
why-limit-least-money = 账单至少 { $share } 须以其他方式支付。
why-limit-left = 其余已经付清。
