### The desk that is never empty: away, stand-in, telephone.
away-refused-already = 您已登记离开前台。请登录以返回。
away-refused-still = 该同事尚未返回。返回后才能登记由谁代班。
away-refused-named = 代班人已登记，记录不再更改。
away-refused-themselves = 不能由本人代班。请选择同事，或选择无人代班。
away-refused-not-theirs = 只有本人或经理可以登记由谁代班。
away-refused-minutes = 前台可无人 1 至 60 分钟。请输入此范围内的数字。
call-refused-ended = 此通话已结束。按电话键可新建通话。
call-refused-no-callback = 已无人等待此回电。
call-refused-no-number = 没有可回拨的号码。请询问号码，或不回电直接结束通话。
call-refused-past = 该时间已过。请选择更晚的时间。
call-refused-too-far = 超过一年。请选择一年之内的日期。
call-refused-no-time = 请填写何时再次拨打。
