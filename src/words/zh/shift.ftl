# 主管的批准，以及从开班清点到最终报表的整个班次。

approval-refused-not-a-manager = 此登录名无权批准。请主管或店主输入自己的登录名。
approval-refused-missing = 这超出了您的权限。请主管在此输入登录名和密码批准。
approval-refused-other = 该批准是用于其他事项的。请主管重新批准。
approval-refused-used = 该批准已使用过：一次批准只用于一件事。请主管重新批准。
approval-refused-too-old = 该批准已超过十分钟。请主管重新批准。
approval-refused-reason-missing = 请简单写明原因，以便日后查看。
approval-refused-reason-too-long = 文字太长，请控制在 300 字以内。
approval-refused-settled = 主管已经看过此项，无需再处理。
