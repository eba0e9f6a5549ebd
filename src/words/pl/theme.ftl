# Motywy: co jest nie tak i w którym wierszu.
theme-not-toml = Wiersz { $line }: { $why }. Proszę go sprawdzić; gotowy motyw pokazuje, jak to się zapisuje.
theme-bad-colour = Wiersz { $line }: „{ $text }” to nie kolor. Proszę wpisać nazwę, np. red, „#rrggbb” z sześcioma cyframi albo liczbę do 255.
theme-colour-taken = Wiersz { $line }: „{ $name }” oznacza już kolor. Proszę nadać swojemu inną nazwę.
theme-circle = Wiersz { $line }: te style odsyłają do siebie w kółko. Niech jeden z nich stoi sam.
theme-danger-unseen = W tym motywie zagrożenie wyglądałoby jak zwykły tekst. Proszę dać stylowi „danger” własny kolor lub pogrubienie.
theme-selection-unseen = W tym motywie wybrany wiersz wyglądałby jak inne. Proszę dać stylowi „selected” własne tło lub odwrócenie.
theme-unknown = Nie ma motywu „{ $name }”. Proszę wybrać inny w ustawieniach.
theme-unreadable = Nie można odczytać pliku motywu: { $why }. Proszę sprawdzić plik i uprawnienia.
theme-faulty = W motywie „{ $name }” jest błąd. { $problem }
