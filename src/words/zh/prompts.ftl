### What the standard wants now, and how it ended.

# 到访和前台的各个时刻。
prompt-moment-arrival = 到店
prompt-moment-waiting = 等候
prompt-moment-hand-over = 交接
prompt-moment-return = 项目结束
prompt-moment-before-payment = 付款之前
prompt-moment-after-payment = 付款之后
prompt-moment-next-visit = 下次预约
prompt-moment-leaving = 送别
prompt-moment-phone = 电话
prompt-moment-walk-in = 未预约到店
prompt-moment-complaint = 投诉
prompt-moment-always = 日常
# 提示的结果。
prompt-outcome-done = 已完成
prompt-outcome-not-now = 暂不
prompt-outcome-not-applicable = 不适用
# 常见原因。
prompt-reason-declined = 顾客谢绝了
prompt-reason-hurry = 顾客赶时间
prompt-reason-settled-before = 之前已经谈妥
prompt-reason-somebody-else = 已由同事完成
prompt-reason-out-of-place = 当时不合适
prompt-reason-nothing-to-offer = 没有可提供的
prompt-reason-facts-wrong = 卡片信息有误
prompt-reason-other = 其他原因
# 由谁执行。
prompt-who-desk = 前台
prompt-who-specialist = 技师
prompt-who-manager = 店长

# 按键的作用。
action-prompt-done = 标记：已说或已做
action-prompt-done-hint = 已完成
action-prompt-not-now = 暂不
action-prompt-not-now-hint = 暂不
action-prompt-why-not = 说明原因
action-prompt-why-not-hint = 原因
action-next-prompt = 下一条提示
action-next-prompt-hint = 下一条
action-previous-prompt = 上一条提示
action-previous-prompt-hint = 上一条
action-visit-standard = 本次到访的全部服务标准
action-visit-standard-hint = 标准
action-scripts = 话术：电话、未预约到店、投诉
action-scripts-hint = 话术
layer-prompts = 现在该说该做

# 为什么没有记下标记。
prompt-refused-not-prompted = 服务标准在这里没有这一项。请再看一下列表，内容可能已经变了。
prompt-refused-ended = 这一项已经标记为“{ $outcome }”。如果标错了，请先撤回标记。
prompt-refused-not-marked = 没有可以撤回的标记。这一项还没完成。完成后请再标记。
prompt-refused-no-reason = 还没有写原因。请从列表中选一个。也可以自己写。
prompt-refused-no-words = 还缺几句说明。请用自己的话写一下情况。
prompt-refused-reason-for-done = 已经做了的事不需要原因。请直接标记为完成。也可以选择“暂不”。
prompt-refused-no-such-month = 没有这个月份。请填写 1 到 12 的数字。
prompt-refused-day-over = 这次到店的当天已经结束，统计不再改变。请把遗漏的情况告诉经理。
# 现在该说该做的事。
prompt-box = 现在该说该做 { $done }/{ $all }
prompt-say = “{ $text }”
prompt-for = 由{ $who }完成
prompt-more = 还有 { $count } 条 · { $key }
prompt-told-done = 已完成：{ $title }。
prompt-told-not-now = 暂不：{ $title }。
prompt-taken-back = 标记已撤回。
prompt-nothing-open = 现在没有可标记的内容。
prompt-marked-already = 已经标记过；按 Delete 撤回。
prompt-still-open = 继续之前还有：{ $titles }
# 没有做的原因。
prompt-why-title = 为什么没有做？
prompt-why-counts = 计入“可完成”
prompt-why-counts-not = 不计入
prompt-why-own = 用自己的话说明
prompt-why-hint = 1–{ $last } 选择 · Esc 返回
prompt-form-send = 保存
prompt-form-reason = 原因
prompt-late-title = 补记
prompt-late-note = 说明
prompt-late-note-hint = 时机已过：请用几句话说明当时的情况。
# 本次到访的全部标准。
prompt-whole-title = 本次到访的服务标准
prompt-whole-title-of = 本次到访的服务标准 · { $name }
prompt-whole-nothing = 还没有内容：顾客到店后才开始。
prompt-column-moment = 时刻
prompt-column-what = 内容
prompt-column-when = 时间
prompt-column-who = 人员
prompt-is-open = 等待完成
prompt-was-missed = 时机已过，没有标记
prompt-marked-by = { $name }，{ $time }
prompt-seen-by = 系统自动记录：{ $name }，{ $time }
# 前台话术。
prompt-scripts-title = 话术
prompt-scripts-phone = 电话
prompt-scripts-phone-guest = 电话中，顾客到店
prompt-scripts-nothing = 标准里没有相应的话术。可在 F9“标准”中添加。
# 今日服务标准完成情况。
prompt-score-today = 今日服务标准 { $rate }
# 完成它的按键。
prompt-key = { $key }：{ $does }
action-begin-anew = 重新开始：另一通电话、另一位顾客
action-begin-anew-hint = 重新开始
