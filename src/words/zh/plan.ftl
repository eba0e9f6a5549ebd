# 客户计划：疗程、建议、到店历程。
plan-refused-sessions = 一个疗程为 1 到 40 次，请更正次数。
plan-refused-interval = 两次之间间隔 1 到 730 天，请更正。
plan-refused-beginning = 疗程开始日期离今天太远，请检查年份。
plan-refused-ended = 该疗程已结束，不再更改。请另行安排新疗程。
plan-refused-not-open = 这一次已完成、已预约或已略过。请选择仍有待约次数的疗程。
plan-refused-no-words = 还没有填写内容，请输入几个字。
plan-refused-already-there = 计划中已有此项。
plan-refused-no-such-advice = 没有这条建议。请重新打开计划，从列表中选择。
plan-refused-brings-allergen = 其中含有客户卡片上的过敏原或同类物质，请另选。
plan-refused-runs-already = 该项目的疗程正在进行。请修改原疗程，或先将其结束。
