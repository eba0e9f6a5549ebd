### The service standard: its rules, its versions, its faults.

# How values stand in a sentence of the standard.
standard-day = { $month }{ $day }日
standard-comma = 、
standard-plural = { $count ->
   *[other] other
}

# What is wrong with a standard, and what would mend it.
standard-fault-in-language = { $language }：{ $fault }
standard-fault-too-large = 文件超过 { $most } KB。请只保留规则。
standard-fault-not-utf8 = 这不是 UTF-8 文本。请在编辑器中另存为 UTF-8。
standard-fault-syntax = 此处无法读取；这里或上一行可能少了引号、括号或等号。（{ $detail }）
standard-fault-no-rules = 这里没有规则。每条规则以单独一行的 [[rule]] 开头。
standard-fault-too-many-rules = 规则超过 { $most } 条。请去掉不需要的。
standard-fault-unknown-key = 规则没有“{ $word }”这一项。
standard-fault-unknown-moment = 没有“{ $word }”这个时刻。
standard-fault-unknown-who = “{ $word }”不对：应为 desk、specialist 或 manager。
standard-fault-unknown-evidence = 没有“{ $word }”这种依据。
standard-fault-unknown-language = 没有“{ $word }”这种语言：应为 en、ru、pl 或 zh。
standard-fault-unknown-fact = 没有“{ $word }”这个事实。
standard-fault-nearest = 您是想写“{ $word }”吗？
standard-fault-see-head = 请参照一条正确的规则，看看可以用哪些词。
standard-fault-missing = 规则缺少“{ $key }”。请补上。
standard-fault-wrong-kind = “{ $key }”的值类型不对。请参照其他规则：文字加引号，条件放方括号，数字直接写。
standard-fault-bad-id = 规则名只用小写字母、数字和连字符，最多 48 个。例如“offer-drink”。
standard-fault-doubled-id = 第 { $line } 行已有名为“{ $id }”的规则。请换一个名字。
standard-fault-bad-order = 次序应为 0 到 { $most } 的整数。请改正。
standard-fault-empty = 这条规则既不说也不做。请写明要说什么或做什么。
standard-fault-no-title = 规则没有标题。请简短写上。
standard-fault-missing-language = “{ $key }”缺少{ $language }。请补上 { $key }.{ $code }；在此之前以其他语言显示。
standard-fault-too-long = 超过 { $most } 个字。请缩短，要一眼能读完。
standard-fault-unprintable = 含有无法显示的字符。请重新输入。
standard-fault-too-many-conditions = 一条规则最多 { $most } 个条件。请拆成两条。
standard-fault-bad-condition = “{ $text }”不是条件。请写事实、not 加事实，或事实加 >=、< 和数字。
standard-fault-not-a-number = “{ $fact }”不是数字。只能问有没有：{ $fact } 或 not { $fact }。
standard-fault-bad-number = 数字超出范围。请写 0 到十亿之间的数。
standard-fault-repeated = “{ $condition }”写了两次。请去掉一个。
standard-fault-contradiction = “{ $one }”与“{ $other }”不可能同时成立，规则永远不会生效。请去掉一个。
standard-fault-not-there = “{ $fact }”只在到访中才知道，而“{ $moment }”不属于任何到访。请去掉，或换一个时刻。
standard-fault-brace = 花括号不成对。事实写在一对花括号里：{ "{" }name{ "}" }。
standard-fault-nothing-to-say = “{ $fact }”只有是或否，没有可填入的内容。请把它用作条件。
standard-fault-not-sure = “{ $fact }”可能未知，那样就什么都不显示。请把它加进条件。
standard-fault-forms = { $language }的计数词有 { $wants } 种形式，用 | 隔开。请全部写上。
standard-fault-more = 还有更多错误。请先改正这些，再检查一次。

# What is refused.
standard-refused-faulty = 文件有 { $count } 处错误，第一处在第 { $line } 行：{ $fault } 现行标准不变。
standard-refused-too-many = 标准最多 200 条规则。请去掉一条不需要的。
standard-refused-last = 这是最后一条规则。请暂停它，不要删除。
standard-refused-no-rule = 标准里已没有这条规则。有人删除了它；请重新打开列表。
standard-refused-same = 不会有任何变化：标准已经如此。无需保存。
standard-refused-no-file = 店铺文件夹里没有 standard.toml。请先按 W 写出。
standard-refused-file-differs = 文件 standard.toml 内容不同：有人改过。请按 L 读入，或覆盖写出。
standard-refused-unreadable = 无法读取文件 standard.toml。请检查它是否为文件以及读取权限。
standard-refused-unwritable = 无法写入文件 standard.toml。请检查磁盘空间和文件夹权限。
