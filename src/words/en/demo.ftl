# demo
demo-ready = The made-up salon stands in { $dir }.
demo-login = { $role }: { $login } / { $password }
demo-building = Building the made-up salon
