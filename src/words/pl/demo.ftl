# demo
demo-ready = Zmyślony salon powstał w { $dir }.
demo-login = { $role }: { $login } / { $password }
demo-building = Powstaje zmyślony salon
