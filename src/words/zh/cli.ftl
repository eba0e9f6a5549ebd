# cli

cli-no-login = 请说明以谁的名义操作：--user 登录名，或 FRONTDESK_USER。
cli-no-password = 没有可输入密码的终端。请给出 --password-file 文件，或 FRONTDESK_PASSWORD_FILE。
cli-ask-password = { $login } 的密码：
cli-choose-password = { $login } 的新密码：
cli-repeat-password = 再输入一次：
cli-unreadable = 无法读取文件 { $file }（{ $why }）。请检查文件名和权限。
cli-some-not-done = { $all } 个请求中有 { $failed } 个未完成。每条 "ok": false 的回复都说明了原因。
cli-theme-good = 主题没有问题。
cli-output = 无法写出结果（{ $why }）。请检查磁盘后重试。
cli-request-too-long = 请求超过 1 MiB。请分多次发送。
cli-not-a-request = 这一行不是有效请求（{ $why }）。`frontdesk do --schema` 描述了所有请求。
cli-init-done = 店铺已建立在 { $dir }。
cli-init-code = 恢复码：{ $code }
    请立即抄写并存放在远离本电脑的地方：当所有密码都丢失时，只有它能打开本店，且不会再次显示。
