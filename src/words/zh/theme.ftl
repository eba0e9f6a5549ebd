# 主题：哪里有问题，在第几行。
theme-not-toml = 第 { $line } 行：{ $why }。请检查这一行，可参照自带主题的写法。
theme-bad-colour = 第 { $line } 行：“{ $text }”不是颜色。请写颜色名（如 red）、六位的“#rrggbb”或不超过 255 的数字。
theme-colour-taken = 第 { $line } 行：“{ $name }”已经是一种颜色，请换一个名字。
theme-circle = 第 { $line } 行：这些样式互相循环引用，请让其中一个独立。
theme-danger-unseen = 用这个主题，危险提示与普通文字没有区别。请给“danger”单独的颜色或加粗。
theme-selection-unseen = 用这个主题，选中的行与其他行没有区别。请给“selected”单独的底色或反显。
theme-unknown = 没有名为“{ $name }”的主题，请在设置中另选一个。
theme-unreadable = 主题文件无法读取：{ $why }。请检查文件及其权限。
theme-faulty = 主题“{ $name }”有错误。{ $problem }
