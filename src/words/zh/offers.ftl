# 优惠规则：积分计划、优惠活动、折扣权限、现金取整。

# 规则为何不能这样保存。
rule-refused-point = 积分必须有价值。请填写一个积分抵多少钱，例如 0.10。
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
