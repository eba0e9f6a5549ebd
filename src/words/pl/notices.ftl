### Notices, on the desktop and in the console.
action-notices = Powiadomienia: kto przyjdzie, kto czeka, co jest do zrobienia
action-notices-hint = powiadomienia
action-see-notice = Widziane; ponownie: cofnij
action-see-notice-hint = widziane
layer-notices = Powiadomienia
notices-title = Powiadomienia
notices-nothing = W tej chwili nic nie czeka.
notices-column-since = Od
notices-tests-title = Testy skórne do odczytania
notices-tests-nothing = Żaden test skórny nie czeka na odczyt.
notices-tests-whose = Czyj
notices-column-what = Co
notices-seen-by = widziane: { $name }, { $time }
notices-more = { $notice } (i jeszcze { $count }: { $key })
notices-go = Enter: { $place }
notices-desktop-nobody = Na tym komputerze nic nie pokazuje powiadomień na pulpicie ({ $why }). Wszystkie są tutaj.
notices-desktop-no-answer = Pulpit tego komputera nie odpowiada. Powiadomienia są tutaj.

# Where a notice leads.
notices-to-visit = wizyta na tablicy dnia
notices-to-callbacks = lista rozmów
notices-to-tests = testy skórne klienta
notices-to-all-tests = lista testów
notices-to-wallet = co klient ma w salonie
notices-to-anamnesis = wywiad
notices-to-record = wpis o wizycie
notices-to-till = kasa
notices-to-backup = kopie zapasowe
notices-to-standard = standard

# What they say. Never on the desktop: they name clients.
notice-unsettled = { $name }: już na miejscu, kontrola przed zabiegiem nie jest skończona.
notice-late = { $name }: { $minutes } min spóźnienia, wizyta o { $time }, { $specialist }.
notice-waiting = { $name }: czeka już { $minutes } min, { $specialist }.
notice-callback = Oddzwonić: { $name }. Obiecano o { $time }.
notice-callback-nobody = Oddzwonić: obiecano o { $time }.
notice-specialist-busy = { $name }: już na miejscu, wizyta o { $time }; { $specialist } jeszcze kończy poprzedni zabieg.
notice-overrunning = { $specialist }: { $minutes } min po czasie ({ $name }), a zaraz będzie następna osoba.
notice-arriving = { $name }: wizyta o { $time }, { $specialist }.
notice-patch-test = { $name }: test skórny można odczytać od { $time }.
notice-patch-tests = { $count ->
     [one] Dziś można odczytać { $count } test skórny.
     [few] Dziś można odczytać { $count } testy skórne.
     [many] Dziś można odczytać { $count } testów skórnych.
    *[other] Dziś można odczytać { $count } testu skórnego.
}
notice-bonuses-end = { $name }: { $points } { $count ->
     [one] punkt wygasa
     [few] punkty wygasają
     [many] punktów wygasa
    *[other] punktu wygasa
} { $day }.
notice-certificate-ends = { $name }: bon podarunkowy jest ważny do { $day }.
notice-anamnesis = { $name }: pierwsza wizyta, a wywiad nie został przeprowadzony.
notice-records = { $specialist }: { $count ->
     [one] { $count } wpis z dzisiaj nie jest podpisany.
     [few] { $count } wpisy z dzisiaj nie są podpisane.
     [many] { $count } wpisów z dzisiaj nie jest podpisanych.
    *[other] { $count } wpisu z dzisiaj nie jest podpisane.
}
notice-shift-open = Zmiana otwarta { $time } wciąż nie jest zamknięta.
notice-backup = Od zamknięcia zmiany ({ $time }) nie zrobiono kopii zapasowej.
notice-standard = W pliku standardu jest błąd. Obowiązuje ostatni dobry.

# What to do.
notice-do-unsettled = Potwierdź alergie razem z klientem albo poproś specjalistę o decyzję w sprawie przeciwwskazania.
notice-do-late = Zadzwoń i zapytaj, czy klient jest w drodze. Uprzedź specjalistę.
notice-do-waiting = Podejdź, przeproś i powiedz, ile to jeszcze potrwa. Zaproponuj coś do picia.
notice-do-callback = Zadzwoń teraz: tak obiecano.
notice-do-specialist-busy = Powiedz, ile to potrwa, zaproponuj miejsce i coś do picia.
notice-do-overrunning = Zajrzyj do specjalisty i uprzedź następną osobę o krótkim czekaniu.
notice-do-arriving = Przygotuj kartę i gabinet.
notice-do-patch-test = Poproś klienta o pokazanie miejsca testu i zapisz wynik.
notice-do-ending = Powiedz o tym przed zapłatą: dziś można jeszcze skorzystać.
notice-do-anamnesis = Zapytaj przez telefon albo na następnej wizycie, zanim cokolwiek zostanie zrobione.
notice-do-records = Przypomnij specjaliście, zanim pójdzie do domu.
notice-do-shift-open = Przelicz kasę i zamknij zmianę.
notice-do-backup = Zrób kopię teraz i sprawdź, czy w jej folderze można zapisywać.
notice-do-standard = Sprawdzenie pliku wskaże wiersz i podpowie, co wpisać.

# On the desktop: no names of clients.
notice-desktop-late = { $time }: klienta jeszcze nie ma
notice-desktop-waiting = Klient czeka już { $minutes } min
notice-desktop-callback = { $time }: obiecano telefon
notice-desktop-arriving = { $time }: następny klient
notice-desktop-shift-open = Zmiana w kasie wciąż nie jest zamknięta
notices-desktop-several = Powiadomienia w recepcji: { $count }

# Settings of this computer.
shell-settings-desktop = Powiadomienia na pulpicie
shell-settings-desktop-hint = Pojawiają się nad innymi oknami, bez nazwisk klientów. Lista w konsoli ma wszystkie.
shell-settings-sound = Dźwięk przy powiadomieniu
shell-settings-sound-hint = Dzwonek terminala; niektóre terminale zamiast tego migają.
shell-settings-quiet-from = Cisza od
shell-settings-quiet-until = Cisza do
shell-settings-quiet-hint = W tych godzinach nic nie wyskakuje i nic nie dzwoni. Dwa razy ta sama godzina: bez ciszy.

# frontdesk check.
cli-check-desktop = Powiadomienia na pulpicie: pokazuje je { $name }.
cli-check-desktop-nobody = Powiadomienia na pulpicie: nikt ich tu nie pokazuje ({ $why }). Lista w konsoli ma wszystkie.
cli-check-desktop-no-answer = Powiadomienia na pulpicie: pulpit nie odpowiada. Lista w konsoli ma wszystkie.
