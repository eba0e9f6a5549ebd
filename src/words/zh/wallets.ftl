# What clients hold: refusals
error-thing-certificate = 礼券
error-thing-abonement = 次卡
merge-refused-in-a-pool = 其中一份档案属于另一份不在的家庭积分账户。请先退出家庭账户（钱包，F）。
wallet-refused-no-reason = 手工更改需要原因。请简单写明为什么。
wallet-refused-adjustment = 不能手工增减这么多积分。请输入不为 0、且不超过 10 000 000 的数。
wallet-refused-not-so-many = 账户中只有 { $has } 积分。请勿超过。
wallet-refused-no-birthday-grant = 积分方案不赠送生日积分。经理可以更改（F9 积分方案）。
wallet-refused-no-first-visit-grant = 积分方案不赠送首次到店积分。经理可以更改（F9 积分方案）。
wallet-refused-no-referral-grant = 积分方案不赠送推荐积分。经理可以更改（F9 积分方案）。
wallet-refused-birthday-given = 今年的生日积分已经赠送。钱包里可以看到时间和经手人。
wallet-refused-first-visit-given = 首次到店积分已经赠送。钱包里可以看到时间和经手人。
wallet-refused-referral-given = 推荐这位顾客的积分已经赠送。推荐人的钱包里可以看到时间和经手人。
wallet-refused-not-the-birthday = 今天离生日还远。请在生日当天或方案允许的前后几天赠送。
wallet-refused-birthday-unknown = 档案中没有生日。请先询问并填写。
wallet-refused-no-visit-yet = 还没有付过款的到店记录。首次付款后即可赠送积分。
wallet-refused-nobody-brought = 没有记录是谁介绍了这位顾客。请先填写介绍人。
wallet-refused-not-new = 这位顾客以前来过。首次到店和推荐积分只给新顾客。
wallet-refused-same-person = 这是同一位顾客。请选择另一位。
wallet-refused-in-a-pool = 这位顾客已在家庭账户中，或是其户主。请先退出。
wallet-refused-not-in-a-pool = 这位顾客不在别人的家庭账户中，无需退出。
wallet-refused-too-many-people = 已经有十二个人了。请先移除一位。
wallet-refused-code-length = 礼券代码共八位字母和数字。请按券面完整输入。
wallet-refused-code-letter = 礼券代码中没有“{ $letter }”。请再看一眼这一位。
wallet-refused-code-check = 代码有一位错误，或两位颠倒了。请与券面核对。
wallet-refused-no-such-code = 本店没有这个代码的礼券。请勿收取，并询问购买地点。
wallet-refused-certificate-active = 礼券仍然有效：请先停用，或等到期后再操作。
wallet-refused-certificate-used = 礼券已用完，没有可更改的内容。
wallet-refused-certificate-expired = 礼券已过期。请先说明原因并延期。
wallet-refused-certificate-stopped = 礼券已停用。请查找替换它的那张，或现在替换。
wallet-refused-abonement-active = 次卡仍然有效：只有到期或冻结后才能这样做。
wallet-refused-abonement-frozen = 次卡已冻结。请先解冻。
wallet-refused-abonement-used = 次卡已无剩余次数，没有可更改的内容。
wallet-refused-abonement-expired = 次卡已过期。请先说明原因并延期。
wallet-refused-abonement-refunded = 次卡已退款，没有可更改的内容。
wallet-refused-no-end = 本来就长期有效，无需延期。
wallet-refused-not-later = 有效期已到 { $until }。请选择更晚的日期，不早于今天。
wallet-refused-no-pause = { $left ->
    [0] 方案不允许再冻结。经理可以延期。
   *[other] 还可冻结 { $left } 天。经理可以延期。
}
wallet-refused-not-transferable = 该次卡仅限本人，不能转让。若方案允许可共用，或询问经理。
wallet-refused-not-shared = 该次卡仅限本人使用。若方案允许可转让，或询问经理。
wallet-refused-parts = { $left ->
    [1] 只剩 1 次，无法拆分。请整张转让。
   *[other] 还剩 { $left } 次。请至少分出一次，并至少保留一次。
}
wallet-refused-not-missed = 该预约并未爽约。只有标记“未到”后才扣次数。
wallet-refused-taken-already = 该预约已扣过一次，无需再扣。
wallet-refused-nothing-to-take = 顾客没有适用该项目且规定爽约扣次的次卡。未扣次数。
plan-refused-no-name = 方案至少要有一种语言的名称。请填写。
plan-refused-procedures = 方案可包含 1 到 { $most } 个项目。请选择。
plan-refused-sessions = 方案可有 1 到 { $most } 次。请输入次数。
plan-refused-price = 方案需要价格，且小于一亿。请检查价格。
plan-refused-days = 天数为 1 到 1825，最多五年。不限期请留空。
