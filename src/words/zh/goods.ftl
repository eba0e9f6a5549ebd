# 商品与库存。

goods-refused-no-name = 商品没有名称。请至少用一种语言填写。
goods-refused-price = 价格不可能是这样。请输入零到一亿之间的金额。
goods-refused-low-mark = 低库存提醒不可能是这样。请输入 0 到 99999 之间的件数。
goods-refused-code-taken = 另一件商品已使用此编码。请换一个。
goods-refused-barcode-taken = “{ $name }”已使用此条码。请打开该商品，或重新扫描包装。
goods-refused-bad-barcode = 这不是有效条码：末位与其他数字不符。请重新扫描或重新输入。
goods-refused-unknown-allergen = 列表中没有过敏原 { $code }。请从列表中选择。
goods-refused-pieces = { $pieces } 件不合常理。请输入 1 到 9999 之间的数字。
goods-refused-past = { $day } 已经过去。请再看一下包装；过期的退给供应商。
goods-refused-not-enough = { $left ->
    [0] “{ $name }”已售完。请先收货（F9 更多 → 商品），或从账单中去掉。需要 { $asked } 件。
   *[other] “{ $name }”只剩 { $left } 件，需要 { $asked } 件。请少卖几件，或先收货（F9 更多 → 商品）。
}
goods-refused-not-enough-expired = { $left ->
    [0] “{ $name }”剩下的 { $expired } 件都已过期。不能出售：请报损（F9 更多 → 商品）并从账单中去掉。需要 { $asked } 件。
   *[other] “{ $name }”可售 { $left } 件，需要 { $asked } 件；另有 { $expired } 件已过期。请少卖几件，并把过期的报损（F9 更多 → 商品）。
}
goods-refused-not-in-lot = 这一批只有 { $left } 件。请少报几件，或盘点货架。
goods-refused-not-sold = 这张账单没有卖出这么多件。请看小票，少退几件。
goods-refused-reason-missing = 没有填写原因。请简单写明发生了什么。
goods-refused-moved = 盘点期间“{ $name }”有销售或收货，账面现为 { $stock } 件。请重新清点这一批。
goods-refused-bad-count = 什么都没有清点，或同一批点了两次。请逐批输入货架上的数量。
