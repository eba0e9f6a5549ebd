# 皮肤测试、医生意见、安全核对的拒绝。
checkup-refused-not-seen = 档案中有 { $count } 项提示需要先查看：请查看并确认。
checkup-refused-not-decided = 档案中有 { $count } 项内容不支持此项目。请另选日期，或请专业人员决定并写明理由。
checkup-refused-not-a-specialist = 只有专业人员可以决定。请其在此输入用户名和密码。
checkup-refused-nothing-to-decide = 已无需决定：档案已有变化。请重新查看核对结果。
checkup-refused-decision-for-something-else = 该决定属于另一位顾客、另一个项目或另一次到店。请为本次重新决定。
checkup-refused-reason-missing = 缺少理由。请写几句同事日后能看懂的话。
checkup-refused-reason-too-long = 理由太长：请不超过 300 个字。
checkup-refused-test-open = 该项目已有未完成的皮肤测试。请先判读或划去。
checkup-refused-test-closed = 该皮肤测试已判读或已划去。如有需要请重新开始。
checkup-refused-test-not-laid = 该皮肤测试尚在计划中。请先贴敷。
checkup-refused-test-not-ripe = 现在判为无反应还太早。请于 { $day } 判读；如有反应可立即记录。
checkup-refused-day-in-past = 该日期已过。请选择今天或以后的日期。
checkup-refused-unknown-code = 列表中没有此项。请从列表中选择病症、药物或过敏原。
checkup-refused-doctor-missing = 是哪位医生说的？请写姓名或文件。
checkup-refused-ends-before-it-begins = 结束早于开始。请选择今天或以后的日期。
checkup-refused-clearance-ended = 该医生意见已失效。
