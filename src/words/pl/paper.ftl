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

paper-receipt-title = Paragon { $number }
paper-receipt-when = { $at } · zmiana { $shift } · { $name }
paper-receipt-pieces = { $pieces } × { $price }
paper-receipt-by-session = z karnetu
paper-receipt-by-certificate = z bonu
paper-receipt-promotion = promocja
paper-receipt-discount = rabat
paper-receipt-list = Suma cen
paper-receipt-covered = Opłacone wcześniej
paper-receipt-promotions = Promocje
paper-receipt-discounts = Rabaty
paper-receipt-tips = Napiwki
paper-receipt-total = DO ZAPŁATY
paper-receipt-certificates = Bon podarunkowy
paper-receipt-points = Punkty: { $points }
paper-receipt-deposit = Z zaliczki
paper-receipt-debt = Pozostaje do zapłaty
paper-receipt-card = Karta
paper-receipt-transfer = Przelew lub BLIK
paper-receipt-rounding = Zaokrąglenie
paper-receipt-cash = Gotówka
paper-receipt-change = Reszta
paper-receipt-kept = Zostawiono jako zaliczkę
paper-receipt-earned = Naliczone punkty
paper-receipt-code = Kod bonu
paper-receipt-code-until = ważny do { $day }
paper-receipt-not-fiscal = To nie jest paragon fiskalny.
paper-receipt-thanks = Dziękujemy za wizytę!
paper-refund-title = Zwrot { $number } do paragonu { $bill }
paper-refund-reason = Powód: { $reason }
paper-refund-pieces = { $pieces ->
    [one] { $pieces } sztuka
    [few] { $pieces } sztuki
   *[many] { $pieces } sztuk
}
paper-refund-card = Na kartę
paper-refund-transfer = Przelewem
paper-refund-deposit = Na zaliczkę
paper-refund-cash = Gotówką
paper-refund-tips = W tym napiwki
paper-refund-debt = Dług umorzony
paper-refund-certificates = Zwrócono na bony
paper-refund-procedure-certificates = Bony znów ważne
paper-refund-sessions = Zwrócone wejścia
paper-refund-points-back = Zwrócone punkty
paper-refund-points-taken = Odebrane punkty
paper-refund-total = ZWRÓCONO
paper-sign-client = Klient
paper-sign-cashier = Recepcja
paper-sign-manager = Kierownik

paper-day-title = Raport dnia { $day }
paper-day-shifts = Zmiany: { $shifts }
paper-day-entries = { $kind }: { $count }
paper-day-taken = Przyjęto w kasie
paper-day-revenue = Przychód
paper-day-ledgers = Konta
paper-day-points = Punkty
paper-bonus-title = Punkty za { $day }
paper-bonus-added = { $kind }: naliczono
paper-bonus-taken = { $kind }: zdjęto
paper-opening = Na początku
paper-came = Wpływ
paper-went = Wypływ
paper-left = Saldo
paper-closing = Na końcu
paper-total = Razem
paper-points = Punkty
paper-head = Księga: zapis { $entries }, suma kontrolna { $head }

paper-shift-title = Raport zmiany { $number }
paper-shift-agree = Pieniądze w księdze i policzone
paper-shift-between = Między zmianami
paper-shift-cards = Według kart
paper-shift-bonus-earned = Naliczone punkty
paper-shift-bonus-spent = Wykorzystane punkty
paper-shift-all-agrees = Wszystkie konta zgadzają się z ruchami i z kartami klientów.
paper-shift-differs = Coś się nie zgadza: zob. wiersze ze znakiem ! i kontrolę ksiąg.
paper-shift-overrides = { $count ->
    [one] Ponad limit, sprawdzone przez kierownika: { $count }
    [few] Ponad limit, sprawdzone przez kierownika: { $count }
   *[many] Ponad limit, sprawdzone przez kierownika: { $count }
}
