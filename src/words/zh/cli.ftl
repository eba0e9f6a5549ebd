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
cli-not-in-order = 本店数据存在问题：详见报告。未做任何更改；请保留此文件夹原样，并在别处恢复最近的备份。
cli-check-good = 一切正常：账簿记录 { $entries } 条，日志 { $rows } 行。
cli-check-database = 数据库：{ $what }
cli-check-ledger = 账簿：不平衡记录 { $unbalanced } 条，不符合计 { $differ } 项，链断于记录 { $broken }。
cli-check-audit = 日志：链断于第 { $broken } 行；{ $loose } 行引用不存在。
cli-check-nowhere = 无
cli-backup-age = 最近一次验证过的备份：{ $hours } 小时前。
cli-backup-none = 还没有备份：请用 `frontdesk backup` 备份。
cli-backup-made = 备份位于 { $file }（{ $size } KiB）；已重新打开验证，一切正常。
cli-backup-good = { $when } 的备份可以打开，一切正常。
cli-restored = { $when } 的店铺已恢复到 { $dir }。用当天的密码登录：{ $logins }。
cli-day-none = { $day } 没有预约。
cli-day-allergy = 过敏
cli-day-meets = 对该项目过敏
cli-day-never-asked = 未询问过敏史
cli-not-this-demo = { $dir } 中是另一家店铺，不是这个演示店。请用 --dir 选择其他文件夹。
cli-find-nobody = 没有找到“{ $query }”。请少输几个字、换一种写法或输入电话尾号。
cli-allergies = 过敏：{ $list }
cli-no-allergies = 无已知过敏
cli-unwritable = 无法写入文件 { $file }（{ $why }）。请换一个位置。
cli-file-exists = 文件 { $file } 已存在，未作改动。请换一个文件名。
cli-ledger-exported = 总账已写入 { $file }：共 { $entries } 笔分录。
