# 优惠规则：积分计划、优惠活动、折扣权限、现金取整。

# 规则为何不能这样保存。
rule-refused-point = 积分必须有价值。请填写一个积分抵多少钱，例如 0.10。
rule-refused-not-a-share = 这不是比例。请输入 0 到 100 的百分数，例如 5 或 2.5。
rule-refused-not-a-tier = 第 { $line } 行不是等级。请写成：3000 = 5%。
rule-refused-no-tier = 计划里没有任何等级，谁也攒不到积分。请至少设置第一级。
rule-refused-too-many-tiers = 等级太多，没法向顾客说清楚。请最多保留十级。
rule-refused-first-tier = 第一级必须从 0 开始，否则新顾客没有等级。请改为 0。
rule-refused-tier-order = 第 { $tier } 级的起点不高于前一级。请按从低到高排列。
rule-refused-tier-rate = 第 { $tier } 级比前一级给得少。请提高比例，或去掉这一级。
rule-refused-tier-too-high = 第 { $tier } 级的起点太高，没人能达到。请检查数字。
rule-refused-above-whole = 比例最多 100%。请输入更小的数。
rule-refused-days = 期限不能是 { $days } 天。请填 1 到 3650 天，或留空表示不限。
rule-refused-birthday-days = 生日前后的天数太多。请最多填 60 天。
rule-refused-grant = 不能赠送 { $points } 积分。请填 1 到 10,000,000，或留空表示不赠送。
rule-refused-cap-twice = 同一类别设了两个上限。请只保留一个。
rule-refused-prepaid = 礼券、次卡和预存款不打折，也不能用积分支付。请选择项目或商品。
rule-refused-no-name = 活动没有名称。请至少用一种语言填写：系统会读出来。
rule-refused-dates = 活动的结束日早于开始日。请改正其中一个日期。
rule-refused-nothing-off = 这个活动没有任何优惠。请输入大于 0 的比例或金额。
rule-refused-amount = 金额超出范围。请输入 0 到 1 亿之间的数。
rule-refused-package = 套餐应含 2 到 20 个项目，现在是 { $size } 个。请重新选择。
rule-refused-limits = 前台的折扣权限不能高于经理。请降低前者或提高后者。
rule-refused-rounding = 现金不能按这个单位取整。请从列出的单位中选择。

# 用大白话说明规则。
offers-days = { $count ->
   *[other] { $count } 天
}
offers-told-off = 积分计划已关闭：不积分，也不能用积分。
offers-told-earn = 用钱支付的部分返 { $share } 积分。
offers-told-earn-tiers = 用钱支付的部分返积分：{ $tiers }。
offers-told-tier-first = 首次到店起 { $share }
offers-told-tier-spend = 满 { $from } 返 { $share }
offers-told-tier-visits = { $visits ->
   *[other] 满 { $visits } 次返 { $share }
}
offers-told-window-spend = 按最近 { $days }的消费计算。
offers-told-ever-spend = 按顾客的全部消费计算。
offers-told-window-visits = 按最近 { $days }的到店次数计算。
offers-told-ever-visits = 按顾客的全部到店次数计算。
offers-told-point = 一个积分抵 { $point }；不足一个的舍去。
offers-told-not = 不返积分：{ $what }。
offers-told-not-promotions = 参加活动的
offers-told-not-discounts = 有手动折扣的
offers-told-not-goods = 商品
offers-told-never = 售出的礼券、次卡和预存款，以及用积分或礼券支付的部分，一律不返积分。
offers-told-strict = 账单只要有一部分用积分支付，整单不返积分。
offers-told-cap = 账单最多 { $share } 可用积分支付。
offers-told-cap-none = 不能用积分支付。
offers-told-cap-whole = 整张账单都可用积分支付。
offers-told-caps = 最多 { $share }：{ $what }。
offers-told-caps-none = 完全不能：{ $what }。
offers-told-least-money = 账单至少 { $share } 须以其他方式支付。
offers-told-reduced-too = 有活动或折扣的部分也可用积分支付。
offers-told-reduced-not = 有活动或折扣的部分不能用积分支付。
offers-told-life = 积分有效 { $days }，先到期的先用。
offers-told-no-end = 积分永久有效。
offers-told-warn = 到期前 { $days }提醒顾客。
offers-told-birthday = 生日当天送 { $points }。
offers-told-birthday-days = 生日送 { $points }，生日前 { $days }到生日后 { $days }之间发放。
offers-told-first-visit = 首次付款到店送 { $points }。
offers-told-referral = 介绍朋友，朋友首次付款后送 { $points }。
offers-told-grant-life = 有效 { $days }。
offers-told-returned = 退款退回的积分至少再有效 { $days }。
offers-told-returned-original = 退款退回的积分保留原到期日，即使已过期。
offers-told-percent = 优惠 { $share }：{ $what }。
offers-told-amount = 每件减 { $amount }：{ $what }。
offers-told-price = 每件 { $price }：{ $what }。
offers-told-package = { $what }，合计 { $price }。
offers-told-everything = 全部项目和商品
offers-told-dates = { $from } 至 { $until }。
offers-told-one-day = 仅限 { $day }。
offers-told-from = { $from } 起，另行通知为止。
offers-told-weekdays = { $dates }仅限星期：{ $days }。
offers-told-first-visit-only = 仅限顾客首次到店。
offers-told-stacks = 可与其他同类活动及手动折扣叠加。
offers-told-stands-alone = 不与其他活动叠加：取对顾客最优惠的一个。
offers-told-package-once = 全部在同一张账单上且更优惠时生效。
offers-told-limits = 前台自行最多减账单的 { $administrator }，经理最多 { $manager }，店主不限。
offers-told-above = 超出时由经理当场登录，或在交班前查看。
offers-told-rounded-down = 现金向下取整到 { $unit }；刷卡和转账不取整。
offers-told-rounded-nearest = 现金取整到最接近的 { $unit }，正好一半归顾客；刷卡和转账不取整。
offers-told-not-rounded = 现金不取整。
offers-family-goods = 零售商品
offers-family-prepaid = 礼券、次卡、预存款
offers-standing-runs = 今天有效
offers-standing-other-weekday = 今天无效
offers-standing-ahead = 未开始
offers-standing-over = 已结束
offers-standing-ended = 已停止
