### Notices, on the desktop and in the console.
action-notices = 提醒：谁要来、谁在等、什么到时间了
action-notices-hint = 提醒
action-see-notice = 标为已看；再按一次取消
action-see-notice-hint = 已看
layer-notices = 提醒
notices-title = 提醒
notices-nothing = 现在没有需要处理的事。
notices-column-since = 起始
notices-tests-title = 待看结果的皮肤测试
notices-tests-nothing = 没有待看结果的皮肤测试。
notices-tests-whose = 顾客
notices-column-what = 事项
notices-seen-by = { $name } { $time } 已看
notices-more = { $notice }（另有 { $count } 条：{ $key }）
notices-go = Enter：{ $place }
notices-desktop-nobody = 这台电脑的桌面不能显示提醒（{ $why }）。请看这里的列表。
notices-desktop-no-answer = 这台电脑的桌面没有响应。请看这里的列表。

# Where a notice leads.
notices-to-visit = 今日看板上的这次到店
notices-to-callbacks = 通话列表
notices-to-tests = 顾客的皮肤测试
notices-to-all-tests = 皮肤测试列表
notices-to-wallet = 顾客的账户
notices-to-anamnesis = 健康问询
notices-to-record = 项目记录
notices-to-till = 收银台
notices-to-backup = 备份
notices-to-standard = 服务标准

# What they say. Never on the desktop: they name clients.
notice-unsettled = { $name }已到店，护理前的核对还没有完成。
notice-late = { $name }预约 { $time }，已迟到 { $minutes } 分钟，{ $specialist }。
notice-waiting = { $name }已等候 { $minutes } 分钟，{ $specialist }。
notice-callback = 请给{ $name }回电：约好 { $time }。
notice-callback-nobody = 约好 { $time } 回电。
notice-specialist-busy = { $name }已到店，预约 { $time }；{ $specialist }还没有空。
notice-overrunning = { $specialist }超时 { $minutes } 分钟（{ $name }），下一位快到了。
notice-arriving = { $name } { $time } 到店，{ $specialist }。
notice-patch-test = { $name }：皮肤测试从 { $time } 起可以看结果。
notice-patch-tests = 今天有 { $count ->
    *[other] { $count }
} 个皮肤测试可以看结果。
notice-bonuses-end = { $name }：{ $points } { $count ->
    *[other] 积分
}将于 { $day } 到期。
notice-certificate-ends = { $name }：礼券有效期至 { $day }。
notice-anamnesis = { $name }：今天首次到店，健康问询还没有做。
notice-records = { $specialist }：今天有 { $count ->
    *[other] { $count }
} 份记录未签名。
notice-shift-open = { $time } 开的班还没有结班。
notice-backup = { $time } 结班之后还没有做备份。
notice-standard = 服务标准文件有错误，现用的是上一份正确的。

# What to do.
notice-do-unsettled = 请和顾客确认过敏情况，或请技师对禁忌做决定。
notice-do-late = 请打电话问是否在路上，并告诉技师。
notice-do-waiting = 请到顾客身边致歉，说明还要多久，请他们喝点什么。
notice-do-callback = 请现在打电话：已经答应过。
notice-do-specialist-busy = 请告诉顾客还要多久，请坐，送上饮品。
notice-do-overrunning = 请去技师那里看一下，并请下一位顾客稍候。
notice-do-arriving = 请准备好档案和房间。
notice-do-patch-test = 请顾客来店看测试部位，并记下结果。
notice-do-ending = 请在付款前提一下：今天还可以用。
notice-do-anamnesis = 请电话询问，或下次到店护理前先问。
notice-do-records = 请在技师下班前提醒。
notice-do-shift-open = 请清点钱箱并结班。
notice-do-backup = 请现在备份，并看看备份文件夹能否写入。
notice-do-standard = 检查文件会指出行号和该怎么写。

# On the desktop: no names of clients.
notice-desktop-late = { $time }：顾客还没到
notice-desktop-waiting = 有顾客已等候 { $minutes } 分钟
notice-desktop-callback = { $time }：答应过回电
notice-desktop-arriving = { $time }：下一位顾客
notice-desktop-shift-open = 收银还没有结班
notices-desktop-several = 前台有 { $count } 条提醒

# Settings of this computer.
shell-settings-desktop = 桌面提醒
shell-settings-desktop-hint = 在其他窗口之上弹出，不含顾客姓名。控制台的列表里都有。
shell-settings-sound = 提醒时响铃
shell-settings-sound-hint = 终端响铃；有的终端会改为闪烁。
shell-settings-quiet-from = 安静时段从
shell-settings-quiet-until = 安静时段到
shell-settings-quiet-hint = 这段时间不弹出、不响铃。两个时间相同表示没有安静时段。

# frontdesk check.
cli-check-desktop = 桌面提醒：由 { $name } 显示。
cli-check-desktop-nobody = 桌面提醒：这里无法显示（{ $why }）。控制台的列表里都有。
cli-check-desktop-no-answer = 桌面提醒：桌面没有响应。控制台的列表里都有。
