# demo
demo-ready = Zmyślony salon powstał w { $dir }.
demo-login = { $role }: { $login } / { $password }
demo-building = Powstaje zmyślony salon
demo-for-everybody = Zmyślony salon: nikt tu nie jest prawdziwy. Każdy może się zalogować.
