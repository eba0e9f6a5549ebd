# demo
demo-ready = Вымышленный салон создан в { $dir }.
demo-login = { $role }: { $login } / { $password }
demo-building = Создаётся вымышленный салон
demo-for-everybody = Вымышленный салон: настоящих людей здесь нет. Войти может каждый.
