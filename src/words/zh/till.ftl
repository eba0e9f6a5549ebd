# 收银:账单、付款、班次。

till-refused-no-shift = 收银台未开班。请先在“收银”(F6)中开班,再收款。
till-refused-shift-open = { $number } 号班次已经开着。请继续使用,或先交班。
till-refused-shift-closed = { $number } 号班次已交班,不能再改。请在“收银”(F6)中开新班次。
till-refused-shift-runs = { $number } 号班次还没有交班,没有报表。请先交班。
till-refused-already-paid = 这张账单已付清:{ $total },{ $day } { $time }。无需再收款。
till-refused-not-to-pay = 这次到店还不能结账。请先结束项目,再收款。
till-refused-bill-changed = 账单有变动,现在是 { $total }。请再看一遍,然后收款。
till-refused-not-positive = 不能收 { $amount }。请输入大于零的金额。
till-refused-too-large = { $amount } 超出一次可收的金额。请核对金额。
till-refused-quantity = { $quantity } 不能作为数量。请输入 1 到 999。
till-refused-not-covered = 还差 { $missing }。请用现金或刷卡补足。
till-refused-card-above = 刷卡会多收 { $over },而刷卡不找零。请减少刷卡金额。
till-refused-cash-not-needed = 已无需现金。请退还现金,或减少刷卡金额。
till-refused-change-too-large = 收 { $given } 要找 { $change },超过最大面额。请核对客人给的金额。
till-refused-not-a-denomination = { $amount } 不是本地的纸币或硬币面额,或重复清点。每种面额请只点一次。
till-refused-too-many-pieces = 钱箱里不可能有 { $pieces } 张同一面额。请重新清点。
till-refused-reason-missing = 清点相差 { $difference }。请写明原因,再交班。
till-refused-reason-too-long = 原因太长。请不超过 300 字。
till-refused-moved = 清点期间账目有变动:现在钱箱应有 { $expected }。请重新核对。
till-refused-ledger-range = 金额超出账簿范围。没有写入任何内容;请核对金额。
till-refused-ledger = 账目将不平衡。没有写入任何内容;请告知负责本程序的人。
