# 账簿：科目与分录。

ledger-cash = 收银抽屉现金
ledger-safe = 保险柜
ledger-encashment = 已交银行
ledger-card = 刷卡在途款
ledger-transfer = 转账与扫码在途款
ledger-debt = 顾客欠款
ledger-certificate = 礼券
ledger-abonement = 次卡
ledger-deposit = 顾客预存款
ledger-tips = 待转交小费
ledger-bonus = 顾客积分
ledger-programme = 积分计划已发放
ledger-owner = 业主投入
ledger-procedures = 项目收入
ledger-goods = 商品收入
ledger-promotion = 促销优惠
ledger-by-hand = 手工折扣
ledger-paid-by-bonus = 积分抵扣
ledger-prepaid = 预付差价
ledger-forfeited = 已失效的预收
ledger-other = 其他收入
ledger-rounding = 现金抹零
ledger-over-short = 长短款
ledger-petty-cash = 零星采购

entry-kind-float = 开班
entry-kind-sale = 销售
entry-kind-difference = 清点差额
entry-kind-opening-difference = 开班差额
entry-kind-cash-in = 现金存入
entry-kind-cash-out = 现金取出
entry-kind-encashment = 现金上缴
entry-kind-grant = 赠送积分
entry-kind-expiry = 积分到期
entry-kind-adjustment = 经理调整
entry-kind-write-off = 核销
entry-kind-transfer = 转移
entry-kind-reversal = 冲回

ledger-owner-number = { $ledger }，{ $number } 号
ledger-owner-name = { $ledger }，{ $name }
ledger-entry = 分录 { $number } · { $kind }
ledger-entry-when = { $at }，{ $name }
ledger-entry-shift = { $at }，{ $name }，班次 { $shift }
ledger-entry-reverses = 冲回分录 { $number }。
ledger-entry-reversed = 已被分录 { $number } 冲回。
ledger-entry-memo = 原因：{ $memo }
ledger-postings = 变动的科目
ledger-points = { $points ->
   *[other] { $shown } 积分
}
explain-title = 金额从何而来
explain-nothing = 这一行没有更多说明。
