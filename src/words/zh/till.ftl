# 收银:账单、付款、班次。

till-refused-no-shift = 收银台未开班。请先在“收银”（F6）中开班，再收款。
till-refused-shift-open = { $number } 号班次已经开着。请继续使用，或先交班。
till-refused-shift-closed = { $number } 号班次已交班，不能再改。请在“收银”（F6）中开新班次。
till-refused-shift-runs = { $number } 号班次还没有交班，没有报表。请先交班。
till-refused-already-paid = 这张账单已付清：{ $total }，{ $day } { $time }。无需再收款。
till-refused-not-to-pay = 这次到店还不能结账。请先结束项目，再收款。
till-refused-bill-changed = 账单有变动，现在是 { $total }。请再看一遍，然后收款。
till-refused-not-positive = 不能收 { $amount }。请输入大于零的金额。
till-refused-too-large = { $amount } 超出一次可收的金额。请核对金额。
till-refused-quantity = { $quantity } 不能作为数量。请输入 1 到 999。
till-refused-dropped = 这笔销售已经取消，不能恢复。请新建一笔。
till-refused-nothing-sold = 这张账单上还没有内容。请先添加售出的项目，再收款。
till-refused-not-droppable = 到店服务的账单不能取消。请收款，或在“今天”页面把该次到店退回一步。
till-refused-not-paid-yet = 这张账单还没有付款，没有可退的金额。请直接修改账单。
till-refused-refund-too-much = 第 { $line } 行还可退 { $left } 件。请减少数量。
till-refused-sold-is-used = 第 { $line } 行售出的东西已经用过，不能直接退回。请在顾客的钱包里处理。
till-refused-debt-repaid = 顾客已经还清这张账单的欠款。请先退还那笔还款。
till-refused-void-too-late = 这张账单是在之前的班次付的，不能再作废。请改为退款。
till-refused-refund-reason = 退款需要原因。请简单写明，然后再退。
till-refused-drawer-too-small = 钱箱里只有 { $held }。请改为退回银行卡或存入预付款，或先补入现金。
till-refused-not-a-denomination = { $amount } 不是本地的纸币或硬币面额，或重复清点。每种面额请只点一次。
till-refused-too-many-pieces = 钱箱里不可能有 { $pieces } 张同一面额。请重新清点。
till-refused-reason-missing = 清点相差 { $difference }。请写明原因，再交班。
till-refused-reason-too-long = 原因太长。请不超过 300 字。
till-refused-moved = 清点期间账目有变动：现在钱箱应有 { $expected }。请重新核对。
till-refused-ledger-range = 金额超出账簿范围。没有写入任何内容；请核对金额。
till-refused-ledger = 账目将不平衡。没有写入任何内容；请告知负责本程序的人。

till-head-open = { $number } 号班次营业中
till-head-closed = 收银台未开班

till-pay-title = 收款
till-pay-of = 收款 · { $name } · { $time } 的预约
till-to-pay = 应付
till-price-was = 打开账单时是 { $total }。
till-costs-now = 按预约时约定的价格。目录现价 { $total }。
till-way-cash = 现金，实收
till-way-card = 刷卡
till-change = 找零
till-paid-free = 无需付款。{ $number } 号账单已结。
till-paid-card = 已刷卡收款 { $total }。{ $number } 号账单。
till-paid-cash = 已收现金 { $total }，无需找零。{ $number } 号账单。
till-paid-change = 已收 { $total }，找零 { $change }。{ $number } 号账单。
till-who-pays = 谁来付款？
till-nobody-pays = 现在没有人要付款。项目结束后，会在这里显示。

till-title = 收银
till-running = { $number } 号班次 · { $name } · 自 { $opened }
till-closed-title = 收银台未开班
till-closed-hint = 请先开班，再收款。
till-float = 备用金
till-cash-taken = 现金收入
till-card-taken = 刷卡收入
till-taken = { $bills ->
    [0] 收入，还没有账单
   *[other] 收入，{ $bills } 张账单
}
till-shifts = 已交班的班次
till-open-title = 开班
till-float-ask = 钱箱里现在有多少？
till-opened = { $number } 号班次已开，备用金 { $float }。
till-close-of = { $number } 号班次交班
till-counted = 清点金额
till-expected = 钱箱应有
till-agrees = 相符
till-over = 长款
till-short = 短款
till-report-of = { $number } 号班次报表
till-report-opened = 开班：{ $name }，{ $at }
till-report-closed = 交班：{ $name }，{ $at }
till-report-reason = 原因：{ $reason }
till-report-head = 账簿：{ $entries } 条记录，链尾 { $head }

action-take-payment = 确认收款
action-take-payment-hint = 收款
action-pay-cash = 现金付款
action-pay-cash-hint = 现金
action-pay-card = 刷卡付款
action-pay-card-hint = 刷卡
action-open-shift = 开班
action-open-shift-hint = 开班
action-close-shift = 清点并交班
action-close-shift-hint = 交班
action-count-done = 清点完毕
action-count-done-hint = 完成
layer-pay = 收款
layer-till = 收银
layer-count = 点钞
