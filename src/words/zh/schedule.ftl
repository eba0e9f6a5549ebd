# Catalogue, schedule, visits, Today.

# 固定列表。

visit-state-booked = 已预约
visit-state-confirmed = 已确认
visit-state-arrived = 等候中
visit-state-in-procedure = 护理中
visit-state-to-pay = 待付款
visit-state-closed = 已付款
visit-state-cancelled = 已取消
visit-state-no-show = 未到店

category-consultation = 咨询
category-care = 面部护理
category-massage = 按摩
category-electro = 电疗
category-peel = 换肤
category-biorevitalisation = 水光与美塑
category-filler = 填充
category-botulinum = 肉毒
category-lipolytic = 注射溶脂
category-plasma = 血浆疗法
category-threads = 线雕
category-needling = 微针
category-energy = 射频与超声
category-laser-hair = 激光脱毛
category-light = 光子与激光
category-resurfacing = 激光磨皮
category-removal = 祛除与穿刺
category-permanent-makeup = 纹绣
category-brows-lashes = 眉睫
category-hair-removal = 蜜蜡与糖浆脱毛
category-body = 身体
category-drip = 静脉滴注
category-nails = 美甲
category-hair = 美发
category-other = 其他

room-kind-treatment = 护理间
room-kind-injection = 注射间
room-kind-laser = 激光间
room-kind-body = 身体护理间
room-kind-nails = 美甲台
room-kind-chair = 美发椅
room-kind-brows = 眉睫床

device-kind-laser-hair = 脱毛激光
device-kind-laser-fractional = 点阵激光
device-kind-laser-pigment = 血管色素激光
device-kind-pulsed-light = 强脉冲光
device-kind-radiofrequency = 射频仪
device-kind-ultrasound = 聚焦超声
device-kind-cleansing = 清洁仪
device-kind-cryolipolysis = 冷冻溶脂仪
device-kind-vacuum = 负压按摩仪
device-kind-pressotherapy = 压力理疗仪
device-kind-electro = 电流仪
device-kind-led = 光疗板
device-kind-centrifuge = 离心机
device-kind-other = 其他设备

# 拒绝。

catalogue-refused-no-name = 项目至少要有一种语言的名称。请按顾客的叫法填写。
catalogue-refused-duration = 项目时长为 5 分钟到 12 小时。请更正分钟数。
catalogue-refused-price = 价格应在零到一亿之间。请检查零的个数。
catalogue-refused-code-taken = 另一个项目已使用此代码。请换一个代码，或留空。

schedule-refused-no-name = 需要名称。请填写前台使用的叫法。
schedule-refused-name-taken = 已有相同名称。请加一个字或编号以便区分。
schedule-refused-hours = 时段的结束早于开始，或互相重叠。请逐段填写，例如 09:00–13:00 和 14:00–18:00。
schedule-refused-stretch = 该时段的结束早于开始，或超过一年。请更正日期和时间。
schedule-refused-occupied = 该时段内已有 { $count } 条安排，最早在 { $first }。请先改期，再锁定时间。
schedule-refused-staff-taken = 此登录名已属于另一位技师。请另选，或不填。

booking-refused-taken = { $name } 在 { $from } 至 { $until } 已被占用。请从显示的空闲时间中选择。
booking-refused-just-taken = 刚刚有人预约了这个时间。请从显示的空闲时间中选择。
booking-refused-no-room = 该时间没有合适的空房间。请换一个时间。
booking-refused-no-device = 该时间没有合适的空闲设备。请换一个时间。
booking-refused-does-not-fit = 此房间或设备不适合该项目。请让系统选择，或另选一个。
booking-refused-not-working = { $name } 该时间不上班。请换一个时间，或先设置当天的工作时间。
booking-refused-not-skilled = { $name } 不做此项目。请换一位技师，或先添加技能。
booking-refused-retired = 已不再提供。请另选项目、技师或房间。
booking-refused-in-the-past = 那一天已经过去。请选择今天或以后的日期。
booking-refused-too-far-ahead = 超过两年以后。请检查年份。
booking-refused-clock-skips = 当天调整时钟，没有这个时刻。请换一个时间。
booking-refused-duration = 预约从整分钟开始，时长 5 分钟到 12 小时。请更正时间或时长。

visit-refused-wrong-state = 该预约现在是“{ $state }”，不能执行此步骤。请查看可用的按键，或用 Ctrl-Z 撤回上一步。
visit-refused-allergies-not-confirmed = 这位顾客有过敏史。请先询问并确认，再开始。
visit-refused-no-allergies = 这位顾客没有登记过敏，无需确认。
visit-refused-allergies-changed = 卡上的过敏信息已更改。请重新阅读后再确认。
visit-refused-nothing-to-undo = 没有可撤回的步骤。取消预约请按 C。
visit-refused-undo-too-late = 上一步不是今天执行的，不能撤回。
visit-refused-undo-paid = 该预约已付款。退款请在收银处办理，不能撤回步骤。
visit-refused-undo-taken = 该时间已给了别人。请为顾客重新预约空闲时间。
visit-refused-not-today = 该预约不在今天。请先改到今天。
visit-refused-not-yet = 预约时间未到，顾客还可能来。要取消请按 C。
visit-refused-not-movable = 该预约是“{ $state }”，已不能改期。请新建预约。

# 到店步骤。

layer-visits = 当日看板
action-confirm-visit = 顾客已确认预约
action-confirm-visit-hint = 确认
action-arrive = 顾客已到店
action-arrive-hint = 到店
action-start-visit = 开始护理
action-start-visit-hint = 开始
action-finish = 护理结束，待付款
action-finish-hint = 结束
action-move-visit = 改期
action-move-visit-hint = 改期
action-cancel-visit = 取消预约
action-cancel-visit-hint = 取消
action-no-show = 顾客未到店
action-no-show-hint = 未到店
action-previous-day = 前一天
action-previous-day-hint = 前一天
action-next-day = 后一天
action-next-day-hint = 后一天
action-next-specialist = 仅看一位技师，下一位，全部
action-next-specialist-hint = 技师
action-pick-day = 在日历中选择日期
action-pick-day-hint = 日历

# 看板。

today-visits = { $count ->
    [0] 没有预约
   *[other] { $count } 个预约
}
today-count-arriving = ▸即将到店 { $count }
today-count-waiting = 等候 { $count }
today-count-late = 迟到 { $count }
today-count-in-procedure = 护理中 { $count }
today-count-to-pay = 待付款 { $count }
today-count-closed = 已付款 { $count }
today-only = 仅看 { $name }
today-in = { $minutes } 分后
today-late = 迟到 { $minutes }
today-waits = 等候 { $minutes }
today-runs = 进行 { $time }
today-over = 超时 +{ $time }
today-to-pay = 待付款
today-first-visit = 首次到店
today-visit-number = 第 { $number } 次到店
today-address-as = 称呼：{ $name }
today-birthday = 今天生日
today-holds-debt = 欠款 { $amount }
today-holds-points = 积分：{ $points }
today-holds-points-until = 其中 { $points } 于 { $day } 到期
today-holds-sessions = 次卡：本项目剩 { $count } 次
today-holds-other-sessions = 其他次卡剩 { $count } 次
today-holds-procedure-certificates = 项目礼券 { $count } 张
today-holds-certificates = 礼券：{ $amount }
today-holds-certificate-until = 有效期至 { $day }
today-holds-deposit = 预存：{ $amount }
today-bonus-flow = {" · "}积分 +{ $earned } −{ $spent }
today-phone-end = 电话 ··· { $digits }
today-allergy = 过敏
today-allergy-met = 预约项目含 { $names }
today-allergy-confirmed = { $time } 已由 { $name } 确认
today-procedure-brings-it = 预约项目含此物质
today-nobody-came-yet = 客人到店后才可使用，这次预约的客人还没到。
today-nothing = 今天还没有预约。按 { $key } 新建。
today-nothing-that-day = 这一天没有预约。按 { $key } 新建。
today-nothing-of-one = 这位技师没有预约。Tab 看其他人，{ $key } 新建。
today-till-closed = 收银已关闭
today-till-totals = 收银：现金 { $cash } · 刷卡 { $card }
today-till-counted = 正在清点钱箱
today-confirmed = { $name }：预约已确认。
today-arrived = { $name } 已到店，等候中。
today-started = { $name }：护理已开始。
today-finished = { $name }：护理结束，账单已打开。
today-missed = { $name } 未到店。Ctrl-Z 可撤回。
today-cancelled = { $name } 的预约已取消。Ctrl-Z 可撤回。
today-undone = { $name }：上一步已撤回。

allergies-none-known = 无已知过敏
allergies-never-asked = 未询问过敏史
allergy-mild = 轻微
allergy-moderate = 中度
allergy-severe = 严重
allergy-told-client = 顾客自述
allergy-told-relative = 家属告知
allergy-told-doctor = 医生告知
allergy-told-document = 凭书面材料
allergy-told-seen-here = 店内发生
allergy-told-import = 来自导入名单

start-title = { $name } · { $procedure }
start-ask = “{ $name }，您的过敏情况有变化吗？”请告知技师后再开始。
start-answer = { $key } 或 Enter：已读，开始 · Esc：暂不
cancel-title = 取消预约？
cancel-body = { $name } { $time } 的预约将被取消，该时间重新空闲。
cancel-yes = 取消预约
cancel-no = 保留

# 预约与改期。

book-title = 新建预约
book-send = 预约
book-client = 顾客
book-client-hint = 输入姓名（任何文字）或电话的一部分
book-new-client = 新顾客：{ $name }
book-new-given = 名
book-new-family = 姓
book-new-phone = 电话
book-procedure = 项目
book-specialist = 技师
book-specialist-hint = 留空：任何有空的技师。Backspace 清空
book-day = 日期
book-minutes = 时长
book-minutes-hint = 留空：按目录时长
book-slot = 时间
book-slot-hint = ← → 浏览空闲时间
book-room = 房间
book-room-hint = 留空：第一个空闲的
book-device = 设备
book-note = 备注
book-day-full = 这一天已没有空闲时间。请换一天或换技师。
book-nobody-works = 这一天没有做此项目的技师上班。请换一天。
book-allergy-met = 过敏：此项目含 { $names }。预约前请询问技师。
book-done = 已预约：{ $name }，{ $time }。
move-title = 改期
move-title-of = 改期 · { $name } · { $procedure } · 原为 { $day } { $time }
move-send = 改期
move-done = 已改期：{ $name }，现为 { $time }。
