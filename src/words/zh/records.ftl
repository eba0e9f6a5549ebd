# 项目记录。

record-refused-dose = 这不是剂量。请输入数字，例如 0.15 或 4。
record-refused-zone-twice = 同一部位出现了两次。请只保留一次，填写总剂量。
record-refused-pain = 疼痛按 0 到 10 评分。请输入这个范围内的数字。
record-refused-result = 效果按 1 到 5 评分。请输入这个范围内的数字。
record-refused-signed = 这份记录已签名，不再更改。请另写补充。
record-refused-not-signed = 这份记录还没有签名。请继续填写，或先签名。
record-refused-empty = 还没有写任何内容。请标出部位或写一行，然后签名。
record-refused-nothing-done = 项目还没有开始。请先开始，再记录做了什么。
record-refused-not-a-specialist = 这位同事不能签署记录。请做项目的老师输入自己的密码。
record-refused-no-words = 补充内容是空的。请写下要补充的内容。
record-refused-barcode = 没有商品使用条码 { $code }。请重新扫描包装，或按名称选择产品。
record-refused-lot-unknown = 批号 { $lot } 没有入库记录。请再看一下包装；如果号码无误，可按原样保留，并办理入库（F9 更多，商品）。
record-refused-lot-of-another = 批号 { $lot } 属于另一种产品「{ $is }」。请再看一下包装，或改选那种产品。
record-refused-lot-of-several = 有几种产品都有批号 { $lot }。请先扫描包装条码，或先选择产品。
record-refused-lot-expired = 「{ $is }」批号 { $lot } 的有效期到 { $day }。不能使用：请换一盒，并将这盒报损（F9 更多，商品）。
record-refused-without = 还缺少：{ $missing }。请补上，或说明为什么先不做。

record-missing-anamnesis = 问卷答案
record-missing-photograph-before = 术前照片
record-missing-photograph-after = 术后照片
record-missing-record = 项目记录
