# demo
demo-ready = The made-up salon stands in { $dir }.
demo-login = { $role }: { $login } / { $password }
demo-building = Building the made-up salon
demo-for-everybody = A made-up salon: nobody in it is real. Anyone may log in.
