# demo
demo-ready = 演示店铺已建立在 { $dir }。
demo-login = { $role }：{ $login } / { $password }
demo-building = 正在建立演示店铺
demo-for-everybody = 演示店铺：其中没有真实人物，任何人都可登录。
