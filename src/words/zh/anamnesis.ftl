# The anamnesis and its questionnaire.

# Refusals.
anamnesis-refused-no-question = 问卷中已没有这个问题。请按 Esc 后重新打开问询。
anamnesis-refused-wrong-answer = 这不是该问题的答案。请选择所列答案之一。
anamnesis-refused-none-and-some = “都没有”与其他选项同时被选中。请取消其中一个。
anamnesis-refused-empty = 没有填写内容。请按顾客原话填写，或按 Tab 跳过。
anamnesis-refused-day-ahead = { $day } 还没有到，而这件事已经发生。请更正日期。
anamnesis-refused-day-gone = { $day } 已经过去，而这件事还没有发生。请更正日期。
anamnesis-refused-unlikely-day = { $day } 相隔太远。请更正年份。
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
