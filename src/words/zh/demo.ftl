# demo
demo-ready = 演示店铺已建立在 { $dir }。
demo-login = { $role }：{ $login } / { $password }
demo-building = 正在建立演示店铺
