# 纸张：单据、打印机、文件。

paper-refused-broken = 此单据不完整。请从原界面重新打开。
paper-refused-too-long = 此单据太长，无法保存。请选择较短的时间范围。
paper-refused-not-kept = 只保存小票、退款单和已结班次的报表。请按现状重新打印。
paper-refused-no-command = 没有填写命令。请输入打印命令，例如：lp -d front
paper-refused-no-device = 没有填写设备。请输入设备文件，例如 /dev/usb/lp0。

print-no-printer = 尚未设置打印机。请在“更多”(F9) 的“打印机”中选择，或将单据存为文件。
print-no-command = 本机没有命令 { $command }。请在“更多”(F9) 的“打印机”中检查。
print-failed = { $command } 未能打印：{ $why }。请检查纸张和连线后重试。
print-unwritable = 无法写入 { $file }（{ $why }）。请检查打印机或换一个位置。
print-no-letter = 本机没有字体包含字符 { $letter }。请安装 Noto Sans CJK（软件包 fonts-noto-cjk），或存为文本。
print-pdf-failed = 未能生成 PDF（{ $why }）。请改存为文本，并告知系统维护人员。
print-done = 已发送到打印机：{ $title }。
print-saved = 已保存：{ $file }

paper-of = 打印 · { $title }
paper-copy = 首次打印的副本
paper-settings-title = 打印机
paper-settings-send = 保存
paper-way = 连接方式
paper-way-nowhere = 无打印机：存为文件
paper-way-system = 系统打印队列
paper-way-command = 自定义命令
paper-way-device = 设备文件
paper-way-hint = 卷纸使用小票打印机语言 (ESC/POS)，A4 使用 PDF。
paper-size = 纸张
paper-size-roll58 = 58 毫米卷纸
paper-size-roll80 = 80 毫米卷纸
paper-size-a4 = A4
paper-target = 队列、命令或设备
paper-target-hint = 队列：名称，留空为默认。命令：接收单据。设备：/dev/usb/lp0
paper-by-itself = 自动打印小票
paper-by-itself-hint = 账单付清后立即打印小票。
paper-test-title = 测试页
paper-test-text = 如果能看清这一行，且下面的金额靠右对齐，说明打印机设置正确。
paper-test-letters = 字母
paper-test-sum = 金额

action-print = 打印
action-print-hint = 打印
action-save-pdf = 存为 PDF
action-save-pdf-hint = PDF
action-save-text = 存为文本
action-save-text-hint = 文本
action-save-csv = 存为表格 (CSV)
action-save-csv-hint = 表格
action-printer = 打印机
action-test-page = 打印测试页
action-test-page-hint = 测试
layer-paper = 待打印单据
