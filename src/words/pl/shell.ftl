# The frame of the console: keys, help, palette, settings.
# Intents: full names, and short ones for the lines of keys.
action-up = Wiersz wyżej
action-down = Wiersz niżej
action-left = W lewo
action-right = W prawo
action-page-up = Strona wyżej
action-page-down = Strona niżej
action-first = Do pierwszego wiersza
action-last = Do ostatniego wiersza
action-next-pane = Do następnej części ekranu
action-next-pane-hint = dalej
action-previous-pane = Do poprzedniej części ekranu
action-open = Otwórz lub wybierz
action-open-hint = wybierz
action-back = Wstecz
action-back-hint = wstecz
action-search = Szukaj tutaj
action-search-hint = szukaj
action-new = Dodaj
action-new-hint = dodaj
action-edit = Zmień wybrane
action-edit-hint = zmień
action-remove = Usuń wybrane
action-remove-hint = usuń
action-explain = Wyjaśnij tę liczbę
action-explain-hint = dlaczego
action-yes = Tak
action-no = Nie
action-next-field = Do następnego pola
action-previous-field = Do poprzedniego pola
action-save = Zapisz formularz
action-save-hint = zapisz
action-help = Klawisze tego ekranu
action-help-hint = Pomoc
action-today = Dzisiejszy dzień
action-today-hint = Dziś
action-find = Znajdź klienta
action-find-hint = Szukaj
action-book = Umów wizytę
action-book-hint = Umów
action-pay = Przyjmij zapłatę
action-pay-hint = Zapłata
action-till = Kasa
action-till-hint = Kasa
action-more = Wszystko inne
action-more-hint = Więcej
action-palette = Wszystkie polecenia po nazwie
action-palette-hint = polecenia
action-settings = Ustawienia tego komputera
action-undo = Cofnij ostatni krok wizyty
action-undo-hint = cofnij
action-next-language = Następny język
action-next-theme = Następny motyw
action-lock = Ukryj dane osobowe; ponownie: zablokuj
action-lock-hint = Ukryj
action-quit = Zakończ program

# Where keys have their meaning: titles of the help.
layer-dialogue = W pytaniu
layer-form = W formularzu
layer-search = Podczas szukania
layer-list = Na liście
layer-global = Wszędzie

# The frame.
shell-product = Recepcja
shell-alerts = { $count ->
     [one] { $count } alert
     [few] { $count } alerty
    *[many] { $count } alertów
}
shell-too-small = Ekran potrzebuje { $columns } × { $rows } znaków, a okno ma { $has-columns } × { $has-rows }. Proszę je powiększyć.
shell-hidden = Dane osobowe są ukryte
shell-hidden-hint = Dowolny klawisz pokaże je znowu · { $key } zablokuje ekran
shell-locking = Blokowanie…
shell-paste-cut = Z wklejonego tekstu wzięto tylko pierwsze { $count } znaków.
shell-undone = Ostatni krok cofnięto.
shell-nothing-to-undo = Nie ma kroku do cofnięcia.
shell-palette-nothing = Nie ma takiego polecenia. Backspace kasuje litery.

# Questions.
shell-leave-title = Jeszcze nie zapisano
shell-leave-body = Wpisane dane nie są zapisane. Jeśli teraz wyjdziesz, przepadną.
shell-leave-yes = Wyjdź
shell-leave-no = Zostań

# Settings.
shell-settings-language = Język
shell-settings-language-hint = Język programu na tym komputerze. Imiona klientów pozostają bez zmian.
shell-settings-theme = Motyw
shell-settings-theme-hint = Własne motywy salonu leżą jako pliki w folderze „themes” obok ustawień.
shell-settings-ascii = Proste znaki dla ubogich konsoli
shell-settings-ascii-hint = Rysuje linie i znaki w ASCII. Włącz, gdy zamiast znaków widać pytajniki lub kwadraty.
shell-settings-hide = Ukryj dane osobowe po
shell-settings-hide-hint = Po tylu sekundach bezczynności imiona znikają z ekranu; dowolny klawisz je przywraca.
shell-settings-lock = Zablokuj po
shell-settings-lock-hint = Po tylu sekundach bezczynności znowu potrzebne jest hasło. Najwyżej pięć minut.
shell-settings-keys = Klawisze
shell-settings-keys-hint = Salon może ustawić w tym pliku własne klawisze: wiersz find = "F7" pod [keys.global]. Enter pokaże obecne klawisze.
shell-settings-seconds = { $count } s
shell-settings-on = tak
shell-settings-off = nie
shell-settings-not-kept = Ustawienia działają do wyjścia, ale nie udało się ich zapisać: { $why }. Sprawdź, czy folder ustawień jest zapisywalny.

# The salon's own keys.
shell-keys-unknown-layer = config.toml: nie ma grupy klawiszy „{ $name }”. Do czasu poprawki działają zwykłe klawisze.
shell-keys-unknown-action = config.toml: w grupie „{ $layer }” nie ma polecenia „{ $name }”. Do czasu poprawki działają zwykłe klawisze.
shell-keys-unknown-key = config.toml: „{ $name }” dla „{ $action }” nie jest klawiszem; wpisz F3, ctrl-f lub alt-f. Działają zwykłe klawisze.
shell-keys-clash = config.toml, { $layer }: klawisz { $key } ma i „{ $first }”, i „{ $second }”. Nadaj jednemu inny; do tego czasu działają zwykłe klawisze.

# Before the console can start.
shell-no-terminal = Program potrzebuje terminala. Uruchom go w oknie terminala albo użyj poleceń z „frontdesk --help”.
shell-config-unreadable = config.toml nie jest używany: { $why }. Popraw lub usuń plik { $file }; do tego czasu działają zwykłe ustawienia.
shell-terminal-failed = Terminal nie odpowiada: { $why }. Zamknij okno i otwórz nowe.
shell-panicked = Program zatrzymał się z powodu własnego błędu. Zapisane dane są bezpieczne. Uruchom go ponownie.

# The door.
door-title = Kto tam?
door-login = Login
door-password = Hasło
door-send = Zaloguj
