### What the standard wants now, and how it ended.

# 到访和前台的各个时刻。
prompt-moment-arrival = 到店
prompt-moment-waiting = 等候
prompt-moment-hand-over = 交接给技师
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
