# The anamnesis and its questionnaire.

# Refusals.
anamnesis-refused-no-question = 问卷中已没有这个问题。请按 Esc 后重新打开问询。
anamnesis-refused-wrong-answer = 这不是该问题的答案。请选择所列答案之一。
anamnesis-refused-none-and-some = “都没有”与其他选项同时被选中。请取消其中一个。
anamnesis-refused-empty = 没有填写内容。请按顾客原话填写，或按 Tab 跳过。
anamnesis-refused-day-ahead = { $day } 还没有到，而这件事已经发生。请更正日期。
anamnesis-refused-day-gone = { $day } 已经过去，而这件事还没有发生。请更正日期。
anamnesis-refused-unlikely-day = { $day } 相隔太远。请更正年份。
anamnesis-refused-not-a-day = 这不是日期。请写成 2026-11-24、03.2025 或 2019。
anamnesis-refused-backwards = 结束日期早于开始日期。请更正其中一个。
anamnesis-refused-too-many = 一个列表最多 { $most } 行。其余请写入档案备注。
anamnesis-refused-nothing = 还没有任何回答。请回答第一个问题，或按 Esc 离开。
anamnesis-refused-open = 还有 { $open } 个问题未回答。请继续回答；顾客不愿说的，请按 Tab。
anamnesis-refused-pregnant-man = 男性不会怀孕或哺乳。请更正性别或怀孕的回答。
anamnesis-refused-days-backwards = 两个回答显示结束早于开始。请更正其中一个日期。
anamnesis-refused-nothing-before = 这位顾客以前没有回答过。请逐一询问。
questionnaire-refused-empty = 问卷至少需要一个问题。请保留至少一个。
questionnaire-refused-no-words = 有问题或选项没有文字。请至少用一种语言填写。
questionnaire-refused-options = 这类问题需要二到二十个选项。请补充。
questionnaire-refused-kind = 顾客已按原样回答过此问题。请改写或停用它，再新增一个。
questionnaire-refused-order = 问题排在了它所依据的问题之前。请把它下移。
questionnaire-refused-same-code = 两个问题的内部名称相同。请重新打开问卷并重新添加。
questionnaire-refused-too-long = 问卷最多 { $most } 个问题。请先停用一部分。

# 询问。
anamnesis-title = 健康问询 · { $name }
anamnesis-progress = { $done } / { $all }
anamnesis-asked-in = 提问语言：{ $language }
anamnesis-by-will = 可不填
anamnesis-today = 今天：{ $answer }
anamnesis-last = { $day }：{ $answer }
anamnesis-yes = 是
anamnesis-no = 否
anamnesis-key-yes = y
anamnesis-key-no = n
anamnesis-some = 有，填写
anamnesis-none = 没有
anamnesis-not-said = 不便回答
anamnesis-unmatched = 列表中没有：按原话保留，由专业人员判断
anamnesis-on-card = 档案中：
anamnesis-hint-yes-no = y 是，n 否。Tab：不便回答。
anamnesis-hint-yes-no-known = y 是，n 否。Enter：与之前相同。Tab：不便回答。
anamnesis-hint-one = 按数字选择。Tab：不便回答。
anamnesis-hint-several = 数字勾选，Enter 继续。Tab：不便回答。
anamnesis-hint-text = 按顾客原话填写，再按 Enter。Tab：不便回答。
anamnesis-hint-text-known = Enter：与之前相同，或重新填写。Tab：不便回答。
anamnesis-hint-day = 日期 2026-11-24、月份 03.2025 或年份。n：没有。Tab：不便回答。
anamnesis-hint-list = 名称用逗号隔开，日期写在名称后：“华法林 从 03.2025 到 10.2026”。Enter 添加；再按 Enter 继续。
anamnesis-hint-severity = 反应有多严重？1、2 或 3。Enter：不清楚。
anamnesis-laid-aside = 未完成的回答已搁置。将重新开始提问。
anamnesis-ask-lay-aside = 目前的回答将被搁置并重新开始提问。档案不变。
anamnesis-keep-answers = 继续作答

# 复核。
anamnesis-review = 将写入档案的内容
anamnesis-adds = 新增：
anamnesis-adds-nothing = 档案无新增。
anamnesis-corrects = 日期有变：
anamnesis-may-end = 顾客已没有以下情况。空格键决定；未结束的仍保留在档案中。
anamnesis-ends = [结束]
anamnesis-stays = [保留]
anamnesis-end-why = 顾客自述，健康问询
anamnesis-review-next = Enter 完成：记为今天已确认。← 返回问题。
anamnesis-review-mend = Enter 跳到未完成处。
anamnesis-remark-unmatched = “{ $words }”不在列表中：按原话保留，由专业人员判断。
anamnesis-remark-no-end = { $name }：未说明停用日期，按仍在使用处理。
anamnesis-remark-denied = 顾客称没有过敏，但档案中有记录。在有人结束之前仍保留。
anamnesis-finished = 健康问询已确认。档案新增 { $added }，更正 { $corrected }，结束 { $ended }。

# 以往问询。
anamnesis-history-of = 以往回答 · { $name }
anamnesis-history-nothing = 这位顾客还没有完成过问询。请按 Esc 后提问。
anamnesis-column-day = 日期
anamnesis-column-by = 询问人
anamnesis-column-answers = 回答数
anamnesis-column-as-before = 与之前相同
anamnesis-column-question = 问题
anamnesis-column-answer = 回答
anamnesis-version = 问卷第 { $version } 版。
anamnesis-confirmed = { $day } 由 { $who } 确认
anamnesis-was-as-before = 按之前的回答确认，未重新提问。

# 档案与今日。
card-anamnesis = 健康问询
card-skin = 皮肤
anamnesis-card-never = 尚未询问：按 { $key }
anamnesis-card-half = 未完成，还有 { $due } 个问题：按 { $key }
anamnesis-card-due = 有 { $due } 个问题需要询问：按 { $key }
today-anamnesis-never = 健康问询：尚未询问
today-anamnesis-half = 健康问询：未完成
today-anamnesis-due = 健康问询：询问自 { $day } 以来的变化
skin-phototype = 光型 { $type }
skin-dry = 干性皮肤
skin-normal = 中性皮肤
skin-oily = 油性皮肤
skin-combination = 混合性皮肤
skin-sensitive-sometimes = 有时敏感
skin-sensitive-often = 敏感
skin-fears-pain = 怕疼

# 部分。
anamnesis-section-person = 个人
anamnesis-section-goals = 需求
anamnesis-section-skin = 皮肤
anamnesis-section-lifestyle = 生活习惯
anamnesis-section-home-care = 居家护理
anamnesis-section-medication = 用药
anamnesis-section-allergy = 过敏
anamnesis-section-illness = 疾病
anamnesis-section-pregnancy = 怀孕
anamnesis-section-history = 既往项目

# 纸质。
anamnesis-paper-blank = 项目前问卷
anamnesis-paper-filled = 健康问询
anamnesis-paper-name = 姓名
anamnesis-paper-birth = 出生日期
anamnesis-paper-day = 日期
anamnesis-paper-why = 您的回答关系到您的安全。不便书写的，请私下告知专业人员。
anamnesis-paper-if-so = 如有
anamnesis-paper-women = 女性填写
anamnesis-paper-noted = （{ $note }）{ $question }
anamnesis-paper-line = ______________________________
anamnesis-paper-arrow = >
anamnesis-paper-promise = 以上回答属实，如有变化会及时告知。
anamnesis-paper-client = 顾客、日期
anamnesis-paper-specialist = 专业人员、日期
anamnesis-paper-foot = 仅供参考：由专业人员决定。

# 问卷。
questionnaire-built-in = 问卷 · 程序自带
questionnaire-version = 问卷 · 第 { $version } 版
questionnaire-new = 新问题
questionnaire-change = 修改问题
questionnaire-save = 保存
questionnaire-words = 问题
questionnaire-saved = 已保存。今后按此提问；以前的回答保持不变。
questionnaire-at-the-end = 不能再移动：已到本部分边缘，或紧邻其所属问题。
questionnaire-column-section = 部分
questionnaire-kind = 回答方式
questionnaire-kind-yes-no = 是或否
questionnaire-kind-one = 单选
questionnaire-kind-several = 多选
questionnaire-kind-text = 文字
questionnaire-kind-day = 日期
questionnaire-kind-allergies = 过敏列表
questionnaire-kind-medications = 药物列表
questionnaire-kind-conditions = 疾病列表
questionnaire-kind-procedures = 项目列表
questionnaire-options = 选项
questionnaire-options-hint = 每行一个选项，至少两个。
questionnaire-again = 再次询问
questionnaire-again-never = 只问一次
questionnaire-again-visit = 每次到店询问
questionnaire-again-half-year = 半年后再问
questionnaire-again-year = 一年后再问
questionnaire-must-field = 必须回答
questionnaire-must = 必须回答。
questionnaire-by-will = 可不回答。
questionnaire-retired = 已停用：不再询问。
questionnaire-follows = 仅在此问题之后询问：{ $question }
questionnaire-writes = 回答会写入档案。

# 按键。
layer-anamnesis = 健康问询
action-anamnesis = 健康问询
action-anamnesis-hint = 问询
action-as-before = 全部与之前相同
action-as-before-hint = 全部照旧
action-not-said = 不便回答
action-not-said-hint = 不便回答
action-finish-anamnesis = 复核并完成
action-finish-anamnesis-hint = 完成
action-ask-in-next = 换一种语言提问
action-ask-in-next-hint = 顾客语言
action-anamnesis-history = 以往回答
action-anamnesis-history-hint = 以往
action-lay-aside = 搁置回答并重新开始
action-lay-aside-hint = 重新开始
action-questionnaire = 问卷
action-move-up = 上移
action-move-down = 下移
