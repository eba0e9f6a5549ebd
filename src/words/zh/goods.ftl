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

goods-list = 商品
goods-nothing = 还没有商品。按 n 添加第一件。
goods-column-goods = 商品
goods-column-before = 有效期至
goods-column-stock = 库存
goods-column-when = 时间
goods-column-what = 事项
goods-column-pieces = 件数
goods-column-who = 经手人
goods-column-counted = 实点
goods-column-books = 账面
goods-column-difference = 差异
goods-so-many = { $count } 件
goods-until = 至 { $day }
goods-sellable = { $count ->
    [0] 无可售
   *[other] 可售 { $count } 件
}
goods-order-again = 该补货了
goods-expired = 已过期 { $pieces }，请报损。
goods-owed = 超账销售 { $pieces }，请收货或盘点。
goods-form-title = 商品
goods-kind = 类别
goods-what = 基本信息
goods-brand = 品牌
goods-size = 规格
goods-size-hint = 按标签填写：50 毫升、30 克。
goods-low = 补货线
goods-low-hint = 剩余这么多件时列表会标出；留空则不标。
goods-barcode = 条码
goods-barcode-hint = 扫描，或输入条码下方的数字。
goods-for-whom = 适用
goods-needs = 适用于
goods-needs-hint = 皮肤需求；据此向顾客推荐。
goods-ingredients = 成分
goods-ingredients-hint = 按标签填写。识别出的过敏原显示在旁边。
goods-allergens-hint = 推荐前会与顾客的过敏信息核对。
goods-ingredients-none = 填写或粘贴成分，这里会查找其中的过敏原。
goods-ingredients-agree = 成分中识别出的过敏原都已选上。
goods-ingredients-found = 成分中有，但未选：
goods-ingredients-choose = 请在“过敏原”一栏中选择。
goods-receive-title = 收货
goods-receive-send = 收货
goods-pieces = 件数
goods-best-before = 有效期至
goods-best-before-hint = 包装上的日期。留空：不会过期。
goods-lot = 批号
goods-lot-hint = 包装上的批号，便于追溯。
goods-note = 备注
goods-note-hint = 送货单号、供应商。
goods-note-why-hint = 发生了什么；选“其他原因”时必填。
goods-received = 已收 { $came }：{ $name }。可售 { $count }。
goods-write-off-title = 报损
goods-write-off-send = 报损
goods-reason = 原因
goods-reason-expired = 已过期
goods-reason-damaged = 破损
goods-reason-tester = 试用装
goods-reason-used-in-salon = 店内使用
goods-reason-gift = 赠送
goods-reason-lost = 遗失
goods-reason-sent-back = 退回供应商
goods-reason-other = 其他原因
goods-written-off = 已报损 { $went }：{ $name }。可售 { $count }。
goods-nothing-to-write-off = 货架上没有，无可报损。
goods-retire-title = 下架
goods-retire-ask = 不再出售“{ $name }”？账单和库存记录都保留，以后可以恢复。
goods-settings-title = 库存设置
goods-beyond = 允许超账销售
goods-beyond-hint = 此类销售会被标记，直到收货或盘点。
goods-settings-saved = 库存设置已保存。
goods-moves = 出入记录
goods-moves-nothing = 还没有出入记录。按 r 收第一批货。
goods-move-received = 收货
goods-move-sold = 销售
goods-move-given-back = 顾客退货
goods-move-written-off = 报损
goods-move-counted = 盘点调整
goods-lot-of = 批号 { $lot }
goods-of-bill = 账单 { $number }
goods-was-beyond = 账面上没有这件。
goods-count-title = 盘点货架
goods-count-differs = 盘点有差异：原因？
goods-count-nothing = 账面上货架为空。请先收货。
goods-counted-so-far = 已点 { $counted } / { $all } 批。未点的保持不变。
goods-why-differs = 原因
goods-count-agrees = 盘点与账面一致，已保存。
goods-count-kept = 盘点已保存：调整了 { $count } 批。

goods-kind-cleanser = 洁面
goods-kind-toner = 爽肤水
goods-kind-exfoliant = 去角质
goods-kind-serum = 精华
goods-kind-cream = 面霜
goods-kind-mask = 面膜
goods-kind-eyes = 眼部
goods-kind-lips = 唇部
goods-kind-sun = 防晒
goods-kind-recovery = 修护
goods-kind-body = 身体
goods-kind-hair = 头发
goods-kind-nails = 美甲
goods-kind-make-up = 彩妆
goods-kind-accessory = 用具
goods-kind-set = 套装
goods-kind-other = 其他

skin-need-dry = 干性
skin-need-dehydrated = 缺水
skin-need-sensitive = 敏感
skin-need-redness = 泛红
skin-need-blemishes = 痘痘
skin-need-oily = 油性
skin-need-pores = 毛孔粗大
skin-need-pigmentation = 色斑
skin-need-dull = 暗沉
skin-need-wrinkles = 皱纹
skin-need-firmness = 松弛
skin-need-sun-protection = 防晒
skin-need-after-procedure = 术后

action-goods = 商品与库存
action-receive-goods = 收货
action-receive-goods-hint = 收货
action-write-off-goods = 报损
action-write-off-goods-hint = 报损
action-count-shelf = 盘点货架
action-count-shelf-hint = 盘点
action-goods-moves = 出入记录
action-goods-moves-hint = 记录
action-shelf-settings = 库存设置
action-shelf-settings-hint = 设置
layer-goods = 在商品列表中
