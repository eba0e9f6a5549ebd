# 不良反应、可能的原因与召回的批次。

reaction-refused-future = 反应不可能在将来开始。请更正日期或时间。
reaction-refused-nothing-seen = 没有说明出现了什么。请选择症状，或写下顾客的原话。
reaction-refused-empty-note = 备注为空。请写明询问、看到或处理的内容。
reaction-refused-closed = 该反应已结案。如再次出现，请登记新的反应。
reaction-refused-no-allergen = 没有指明过敏原。请在可疑列表中选择成分。
reaction-refused-unknown-allergen = 列表中没有该过敏原。请在可疑列表中选择成分。
recall-refused-already = 该批次已经召回。请打开查看涉及的顾客。
recall-refused-lifted = 该召回已经解除。如有需要，请重新召回。
recall-refused-no-reason = 没有填写原因。请简单写明：厂家通知、不良反应等。
recall-refused-not-touched = 该批次没有用于这位顾客。请从名单中选择。
