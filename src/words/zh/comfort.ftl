### What makes clients feel at home, and the next visit.
comfort-refused-not-here = 客人还没有到店。请先按 A 接待。
comfort-refused-hot-lips = 唇部护理后不能喝热的：嘴唇麻木且肿胀。请提供水或果汁。
comfort-refused-hot-test = 皮肤测试前不能喝热的：皮肤会泛红。请提供水或果汁。
comfort-refused-no-words = 请写明是什么饮品。
comfort-refused-no-drink = 这次到店没有记录饮品。
comfort-refused-no-tag = 请输入衣帽间的号码牌。
comfort-refused-tag-taken = { $tag } 号已挂着另一位客人的外套。请换一个号码牌。
comfort-refused-tag-free = { $tag } 号已挂着另一位客人的外套。{ $free } 号空着。
comfort-refused-hangs = 这位客人的外套已挂在 { $tag } 号。请先归还，或按 Ctrl-Z 撤回。
comfort-refused-no-coat = 衣帽间里没有这位客人的外套。
comfort-refused-hours = 孩子睡觉的开始和结束是同一时间。请更正。
comfort-refused-too-many = 其他小事最多六条。请只留下重要的。

comfort-drink-tea = 茶
comfort-drink-green-tea = 绿茶
comfort-drink-herbal-tea = 花草茶
comfort-drink-coffee = 咖啡
comfort-drink-milk-coffee = 加奶咖啡
comfort-drink-water = 水
comfort-drink-sparkling-water = 气泡水
comfort-drink-juice = 果汁
comfort-drink-other = 其他
comfort-drink-how = { $drink }，{ $how }

comfort-likes-drink = 喜欢喝：{ $drink }
comfort-likes-silence = 喜欢安静
comfort-no-ringing = 不要打电话，请发消息
comfort-baby-along = 会带着睡觉的宝宝来：请轻声
comfort-baby-at-home = 家里宝宝 { $from }–{ $until } 睡觉：这段时间不要打电话
comfort-no-hot-lips = 不要热饮：唇部刚做过护理
comfort-no-hot-test = 皮肤测试前不要热饮
