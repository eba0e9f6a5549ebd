# Papier: dokumenty, drukarka, pliki.

paper-refused-broken = Ten dokument jest niepełny. Otwórz go ponownie z jego ekranu.
paper-refused-too-long = Ten dokument jest za długi, by go zachować. Wybierz krótszy okres.
paper-refused-not-kept = Zachowuje się tylko paragony, zwroty i raporty zamkniętych zmian. Wydrukuj dokument od nowa, w obecnym stanie.
paper-refused-no-command = Nie podano polecenia. Wpisz polecenie drukowania, na przykład: lp -d front
paper-refused-no-device = Nie podano urządzenia. Wpisz jego plik, na przykład /dev/usb/lp0.

print-no-printer = Drukarka nie jest ustawiona. Wybierz ją: Więcej (F9), Drukarka; albo zapisz dokument do pliku.
print-no-command = Na tym komputerze nie ma polecenia { $command }. Sprawdź je: Więcej (F9), Drukarka.
print-failed = { $command } nie drukuje: { $why }. Sprawdź papier i kabel, a potem wydrukuj ponownie.
print-unwritable = Nie można zapisać { $file } ({ $why }). Sprawdź drukarkę albo wybierz inne miejsce.
print-no-letter = Żadna czcionka na tym komputerze nie ma znaku { $letter }. Zainstaluj Noto Sans CJK (pakiet fonts-noto-cjk) albo zapisz jako tekst.
print-pdf-failed = Nie udało się utworzyć PDF ({ $why }). Zapisz jako tekst i powiadom opiekuna programu.
print-done = Wysłano do drukarki: { $title }.
print-saved = Zapisano: { $file }

paper-of = Drukowanie · { $title }
paper-copy = Kopia pierwszego wydruku
paper-settings-title = Drukarka
paper-settings-send = Zapisz
paper-way = Jak jest podłączona
paper-way-nowhere = brak drukarki: pliki
paper-way-system = kolejka drukowania systemu
paper-way-command = własne polecenie
paper-way-device = plik urządzenia
paper-way-hint = Rolka dostaje język drukarek paragonowych (ESC/POS), A4 dostaje PDF.
paper-size = Papier
paper-size-roll58 = rolka 58 mm
paper-size-roll80 = rolka 80 mm
paper-size-a4 = A4
paper-target = Kolejka, polecenie, urządzenie
paper-target-hint = Kolejka: nazwa albo puste. Polecenie: dostaje dokument. Urządzenie: /dev/usb/lp0
paper-by-itself = Drukuj paragony od razu
paper-by-itself-hint = Paragon drukuje się zaraz po opłaceniu rachunku.
paper-test-title = Strona próbna
paper-test-text = Jeśli czytasz ten wiersz, a kwoty poniżej stoją przy prawej krawędzi, drukarka jest ustawiona dobrze.
paper-test-letters = Litery
paper-test-sum = Kwota

action-print = Drukuj
action-print-hint = druk
action-save-pdf = Zapisz jako PDF
action-save-pdf-hint = PDF
action-save-text = Zapisz jako tekst
action-save-text-hint = tekst
action-save-csv = Zapisz jako tabelę (CSV)
action-save-csv-hint = tabela
action-printer = Drukarka
action-test-page = Wydrukuj stronę próbną
action-test-page-hint = próba
layer-paper = Dokument do druku
