# 安全检查的发现。

safety-stop = 禁止
safety-caution = 注意
safety-ask = 询问
safety-short-until = { $what }（至 { $day }）
safety-said = “{ $said }”
safety-related-allergen = 同类物质
safety-anamnesis = 问卷待更新
safety-patch = 缺少皮肤测试
safety-patch-not-read = 皮肤测试未判读
safety-patch-reaction = 皮肤测试有反应
safety-no-consent = 缺少同意：{ $purpose }

safety-rule-stop = { $what }：此情况下不做“{ $procedure }”。
safety-rule-stop-until = { $what }：{ $day } 之前不做“{ $procedure }”。
safety-rule-caution = { $what }：是否以及如何做“{ $procedure }”，由技师决定。
safety-rule-caution-until = { $what }：“{ $procedure }”最好等到 { $day }；由技师决定。
safety-rule-ask = { $what }：请询问目前的情况，并在做“{ $procedure }”之前告知技师。
safety-brings = { $what }：“{ $by }”会用到它。
safety-brings-group = { $what }：“{ $by }”会用到同一组的{ $brought }。
safety-brings-linked = { $what }：“{ $by }”会用到{ $brought }；对前者过敏的人有时也对它有反应。
safety-product-brings = { $what }：“{ $by }”含有它。
safety-product-brings-group = { $what }：“{ $by }”含有同一组的{ $brought }。
safety-product-brings-linked = { $what }：“{ $by }”含有{ $brought }；对前者过敏的人有时也对它有反应。
safety-unmatched = 档案中按顾客原话记着“{ $said }”，各清单中都没有：请问清是什么，由技师判断。
safety-never-asked = 还没有人询问过过敏情况。在任何东西接触皮肤之前请先询问。
safety-anamnesis-never = 问卷尚未填写过。
safety-anamnesis-due = 问卷上次确认于 { $day }：请询问有什么变化。
safety-patch-missing = “{ $procedure }”需要先做皮肤测试，而当天没有有效的测试。
safety-patch-unread = 皮肤测试已做，但还没有人判读结果。
safety-patch-reacted = “{ $procedure }”的皮肤测试出现了反应。
safety-consent-missing = 缺少顾客的同意：{ $purpose }。

safety-resolved-by = 解决办法：{ $ways }。
safety-wait = 等到 { $day }
safety-patch-test = 至少提前 { $hours } 小时做皮肤测试，判读无反应
safety-doctors-word = 医生的意见，记入档案
safety-give-consent = 取得同意（{ $purpose }）并记入档案
safety-ask-client = 询问顾客并把回答记入档案
safety-instead = 换用其他产品或其他项目
safety-also = 另外：{ $what }
safety-window-after = 之后 { $days } 天内有效。
safety-window-before = 之前 { $days } 天起有效。
safety-window-both = 前后 { $days } 天内有效。
safety-window-lifetime = 终身有效。
safety-window-while = 在持续期间有效。
safety-source = 来源：{ $source }。
safety-source-rule = 来源：{ $source }（{ $rule }）。

safety-hint-area = 只与做项目的部位有关，身体其他部位无妨。
safety-hint-prescriber = 处方药未经开药医生同意不得停用。
safety-hint-bruising = 淤青会比平时多。
safety-hint-without = 可以改用不含该物质的产品。
safety-hint-antiviral = 医生可开具预防疱疹的药物。
safety-hint-slow-healing = 皮肤愈合较慢。
safety-hint-test-spot = 先做小范围测试。
safety-hint-precautions = 常规防护已足够；不要在前台谈论此事。
safety-hint-sources-differ = 各来源对其严格程度说法不一。
safety-hint-depth = 取决于项目的作用深度。
safety-hint-numbing = 指的是麻膏或针剂中的麻药。
safety-hint-lying = 顾客须躺下，身边不离人。
safety-hint-under-control = 在未得到控制时才有影响。

# What the screens say around it.

safety-seen = { $name } 已于 { $time } 看过
safety-decided = { $name } 于 { $time } 决定：{ $reason }
safety-nothing = 检查未发现不宜之处。
safety-informs = 检查仅供参考，由技师决定。
safety-first-day = 自 { $day } 起没有阻碍。
safety-no-day = 尚不知从哪天起没有阻碍。
safety-take-day = 按 { $key } 选用该日
safety-decide-first = 开始前须由技师作出决定。
safety-decide-or-day = 禁止：由技师决定，或另选项目或日期。
safety-title = 安全检查的发现
safety-decide-title = 技师的决定
safety-decide-send = 仍然进行
safety-decide-reason = 理由
safety-decide-reason-hint = 用技师自己的话说明
safety-decide-login = 登录名
safety-decide-password = 密码
safety-check-title = 安全检查
safety-check-title-of = 安全检查 · { $name }
safety-check-send = 预约

check-press-letter = 请读出名称，并按下每个名称标出的字母。Esc 返回。
check-ask = “{ $name }，上次之后您的健康状况有什么变化吗？”请转告技师。
check-answer = { $key } 或 Enter：已读，顾客已到 · Esc：暂不
check-letters = 读完后请按 { $letters } · Esc：暂不

action-take-safe-day = 选用第一个没有阻碍的日子
action-take-safe-day-hint = 安全日
action-check-procedure = 用档案检查项目
action-check-procedure-hint = 安全检查

today-safety-more = 另有 { $count } 项
today-safety-undecided = 须由技师决定
today-safety-decided = 已看过，技师已作决定
today-safety-seen = 已看过
today-safety-questions = 开始前有 { $count } 个问题要问
