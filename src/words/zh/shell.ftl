# The frame of the console: keys, help, palette, settings.
# Intents: full names, and short ones for the lines of keys.
action-up = 上一行
action-down = 下一行
action-left = 向左
action-right = 向右
action-page-up = 上一页
action-page-down = 下一页
action-first = 到第一行
action-last = 到最后一行
action-next-pane = 到屏幕的下一部分
action-next-pane-hint = 下一部分
action-previous-pane = 到屏幕的上一部分
action-open = 打开或选择
action-open-hint = 选择
action-back = 返回
action-back-hint = 返回
action-search = 在此搜索
action-search-hint = 搜索
action-new = 新增
action-new-hint = 新增
action-edit = 修改所选项
action-edit-hint = 修改
action-remove = 移除所选项
action-remove-hint = 移除
action-explain = 解释这个数字
action-explain-hint = 原因
action-yes = 是
action-no = 否
action-next-field = 到下一项
action-previous-field = 到上一项
action-save = 保存表单
action-save-hint = 保存
action-help = 本屏按键
action-help-hint = 帮助
action-today = 今日面板
action-today-hint = 今日
action-find = 查找顾客
action-find-hint = 查找
action-book = 预约
action-book-hint = 预约
action-pay = 收款
action-pay-hint = 收款
action-till = 收银台
action-till-hint = 收银
action-more = 其他功能
action-more-hint = 更多
action-palette = 按名称找命令
action-palette-hint = 命令
action-settings = 本机设置
action-undo = 撤销到访的上一步
action-undo-hint = 撤销
action-next-language = 切换语言
action-next-theme = 切换主题
action-lock = 隐藏个人信息；再按则锁定
action-lock-hint = 隐藏
action-quit = 退出程序

# Where keys have their meaning: titles of the help.
layer-dialogue = 提问时
layer-form = 表单中
layer-search = 搜索时
layer-list = 列表中
layer-global = 任何地方

# The frame.
shell-product = 前台
shell-alerts = { $count } 条提醒
shell-too-small = 界面需要 { $columns } × { $rows } 个字符，当前窗口为 { $has-columns } × { $has-rows }。请放大窗口。
shell-hidden = 个人信息已隐藏
shell-hidden-hint = 按任意键重新显示 · { $key } 锁定
shell-locking = 正在锁定…
shell-paste-cut = 粘贴内容只取了前 { $count } 个字符。
shell-undone = 已撤销上一步。
shell-nothing-to-undo = 没有可撤销的步骤。
shell-palette-nothing = 没有这样的命令。用 Backspace 删除字母。

# Questions.
shell-leave-title = 尚未保存
shell-leave-body = 您输入的内容尚未保存。现在离开将会丢失。
shell-leave-yes = 离开
shell-leave-no = 留下

# Settings.
shell-settings-language = 语言
shell-settings-language-hint = 本机界面的语言。顾客姓名保持不变。
shell-settings-theme = 主题
shell-settings-theme-hint = 沙龙自己的主题以文件形式放在设置旁的“themes”文件夹中。
shell-settings-ascii = 简易字符（适合老式终端）
shell-settings-ascii-hint = 用 ASCII 字符绘制线条和符号。若看到问号或方框，请开启。
shell-settings-hide = 自动隐藏个人信息
shell-settings-hide-hint = 闲置达到此秒数后姓名从屏幕消失；按任意键恢复。
shell-settings-lock = 自动锁定
shell-settings-lock-hint = 闲置达到此秒数后需重新输入密码。最长五分钟。
shell-settings-keys = 按键
shell-settings-keys-hint = 沙龙可在此文件中自定义按键：在 [keys.global] 下写一行 find = "F7"。按 Enter 显示当前按键。
shell-settings-seconds = { $count } 秒
shell-settings-on = 开
shell-settings-off = 关
shell-settings-not-kept = 设置在退出前有效，但未能保存：{ $why }。请检查设置文件夹是否可写。

# The salon's own keys.
shell-keys-unknown-layer = config.toml：没有名为“{ $name }”的按键组。更正前使用默认按键。
shell-keys-unknown-action = config.toml：组“{ $layer }”中没有命令“{ $name }”。更正前使用默认按键。
shell-keys-unknown-key = config.toml：“{ $action }”的“{ $name }”不是按键；请写 F3、ctrl-f 或 alt-f。现使用默认按键。
shell-keys-clash = config.toml，{ $layer }：按键 { $key } 同时给了“{ $first }”和“{ $second }”。请改其中一个；此前使用默认按键。

# Before the console can start.
shell-no-terminal = 本程序需要终端。请在终端窗口中启动，或使用“frontdesk --help”列出的命令。
shell-config-unreadable = 未使用 config.toml：{ $why }。请更正或删除文件 { $file }；此前使用默认设置。
shell-terminal-failed = 终端没有响应：{ $why }。请关闭此窗口并重新打开。
shell-panicked = 程序因自身故障停止。已保存的内容安全无损。请重新启动。

# The door.
door-title = 请登录
door-login = 用户名
door-password = 密码
door-send = 登录
