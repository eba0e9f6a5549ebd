# Przenoszenie klientów z plików innych programów.

import-refused-no-name-column = Żadna kolumna nie oznacza imienia. Wskaż kolumnę z imionami klientów.
import-refused-field-twice = Dwie kolumny oznaczają „{ $field }”. Zostaw to jednej, a drugiej wybierz „notatki”.
import-refused-no-such-column = W pliku nie ma kolumny „{ $name }”. Wpisz nazwę jak w pierwszym wierszu albo numer kolumny.
import-refused-no-such-field = Nie ma znaczenia „{ $name }”. Wybierz jedno z tych: { $known }.
import-refused-not-a-change = Nie wiadomo, co oznacza kolumna: „{ $text }”. Pisz tak: Nagłówek=phone
import-refused-shape = Kolumny się nie zgadzają: jest ich za dużo albo część nie ma znaczenia. Wybierz plik jeszcze raz.
import-refused-ended = Ten import jest już zakończony. Dla nowych wierszy zacznij następny.
import-refused-undone = Ten import został cofnięty. Zacznij nowy.
import-refused-too-many-rows = Za dużo wierszy naraz. Wysyłaj najwyżej 2000 w jednym żądaniu.
import-refused-not-a-digest = Skrót pliku to 64 cyfry szesnastkowe. Podaj BLAKE3 pliku.
import-file-not-found = Nie ma takiego pliku. Sprawdź ścieżkę.
import-file-folder = To jest folder. Wybierz w nim plik.
import-file-not-a-file = To nie jest zwykły plik. Wybierz plik CSV, XLSX lub VCF.
import-file-unreadable = Nie można odczytać pliku: { $why }. Sprawdź, czy nie jest otwarty gdzie indziej i czy masz do niego dostęp.
import-file-empty = Plik jest pusty. Wyeksportuj go jeszcze raz z tamtego programu.
import-file-not-a-table = W tym pliku nie ma listy klientów. Wyeksportuj klientów jako CSV, XLSX lub vCard (VCF).
import-file-old-spreadsheet = To arkusz w starym formacie XLS albo z hasłem. Zapisz go jako XLSX bez hasła i wybierz ten plik.
import-file-damaged-spreadsheet = Arkusz jest uszkodzony. Otwórz go w Excelu lub LibreOffice, zapisz na nowo jako XLSX i wybierz ten plik.
import-file-too-large = Arkusz wymaga zbyt wiele pamięci lub czasu i nic z niego nie wzięto. Zapisz go jako CSV i wybierz ten plik.
import-file-no-reader = Czytnik arkuszy nie wystartował ({ $why }). Zapisz plik jako CSV i wybierz ten.
import-row-open-quote = cudzysłów jest otwarty i nie zamknięty
import-row-too-long = wiersz jest za długi jak na klienta
import-row-unreadable = części liter nie da się odczytać: wybierz inne kodowanie albo popraw wiersz
import-row-cut-short = wpis urywa się w połowie
import-row-too-many-cells = komórek { $cells }, a kolumn { $headers }: coś się przesunęło
import-row-no-name = brak imienia
import-row-bad-name = „{ $text }” to nie imię
import-row-bad-phone = „{ $text }” to nie numer telefonu
import-row-rounded-phone = „{ $text }”: Excel obciął ostatnie cyfry. Ustaw kolumnę jako tekst i wyeksportuj ponownie
import-row-bad-email = „{ $text }” to nie adres e-mail
import-row-not-a-date = „{ $text }” to nie data
import-row-no-such-day = „{ $text }”: nie ma takiego dnia w kalendarzu
import-row-birth-in-future = „{ $text }”: data urodzenia w przyszłości
import-row-birth-too-long-ago = „{ $text }”: ponad 120 lat temu
import-row-two-readings = „{ $text }” można odczytać dwojako
import-row-not-a-card = karta tego nie przyjmie: za dużo telefonów
import-like-row = wiersz { $row }
import-like-phone-and-name = ten sam telefon i podobne imię: { $of }
import-like-name-and-birth = podobne imię i ta sama data urodzenia: { $of }
import-like-phone-only = ten sam telefon, inne imię: { $of }
import-remark-health = { $rows ->
    [one] { $rows } wiersz ma słowa o zdrowiu: trafiły do notatek jako pytanie
    [few] { $rows } wiersze mają słowa o zdrowiu: trafiły do notatek jako pytania
   *[many] { $rows } wierszy ma słowa o zdrowiu: trafiły do notatek jako pytania
}
import-remark-date = { $rows ->
    [one] { $rows } datę urodzenia można odczytać dwojako: trafiła do notatek
    [few] { $rows } daty urodzenia można odczytać dwojako: trafiły do notatek
   *[many] { $rows } dat urodzenia można odczytać dwojako: trafiły do notatek
}
import-remark-no-phone = { $rows ->
    [one] { $rows } klient bez telefonu
    [few] { $rows } klientów bez telefonu
   *[many] { $rows } klientów bez telefonu
}
import-remark-words = { $rows ->
    [one] W { $rows } wierszu słowa obok imienia lub telefonu trafiły do notatek
    [few] W { $rows } wierszach słowa obok imienia lub telefonu trafiły do notatek
   *[many] W { $rows } wierszach słowa obok imienia lub telefonu trafiły do notatek
}
import-kept-visits = ma wizyty
import-kept-changed = karta była od tego czasu zmieniana
import-kept-in-use = są o tym kliencie inne zapisy
import-field-full-name = całe imię i nazwisko
import-field-family = nazwisko
import-field-given = imię
import-field-patronymic = imię odojcowskie
import-field-address-as = jak się zwracać
import-field-phone = telefon
import-field-email = e-mail
import-field-messenger = komunikator
import-field-birth-date = data urodzenia
import-field-found-us = skąd o nas wie
import-field-note = notatki
import-field-health = zdrowie, zapytać
import-field-ignore = pomiń
import-column-why = Dlaczego został
import-told = Import { $batch }. Wierszy: { $rows }; zostało klientami: { $imported }; odrzucono: { $refused }; znanych już wcześniej: { $duplicates }.
import-told-dry = Niczego nie zapisano. Wierszy: { $rows }; zostanie klientami: { $imported }; odrzuconych będzie: { $refused }; już znanych: { $duplicates }.
import-told-row = Wiersz { $row }: { $why }
import-told-saved = Pozostałe wiersze są w { $file }
import-told-undone = Import { $batch } cofnięto. Usunięto klientów: { $removed }; zostaje: { $kept }.
import-told-kept = { $name } zostaje: { $why }
import-title = Przeniesieni klienci
import-nothing = Naciśnij N i wybierz plik z tamtego programu.
import-head-number = Nr
import-head-file = Plik
import-head-clients = Klienci
import-head-state = Stan
import-head-column = Kolumna
import-head-means = Znaczenie
import-head-row = Wiersz
import-head-text = Jak było
import-state-running = niezakończony
import-state-finished = gotowe
import-state-undone = cofnięty
import-begun = { $at }, { $name }
import-count-imported = { $count ->
    [one] { $count } nowy klient
    [few] { $count } nowych klientów
   *[many] { $count } nowych klientów
}
import-count-merged = { $count ->
    [one] { $count } wiersz połączony z kartą
    [few] { $count } wiersze połączone z kartami
   *[many] { $count } wierszy połączonych z kartami
}
import-count-duplicates = { $count ->
    [one] { $count } wiersz już znany, pominięty
    [few] { $count } wiersze już znane, pominięte
   *[many] { $count } wierszy już znanych, pominiętych
}
import-count-refused = { $count ->
    [one] { $count } wiersz odrzucony
    [few] { $count } wiersze odrzucone
   *[many] { $count } wierszy odrzuconych
}
import-count-removed = { $count ->
    [one] { $count } klient usunięty z powrotem
    [few] { $count } klientów usuniętych z powrotem
   *[many] { $count } klientów usuniętych z powrotem
}
import-running-hint = Import został przerwany. Zakończ go i zachowaj to, co weszło, cofnij go albo wczytaj ten sam plik jeszcze raz: nikt się nie podwoi.
import-undo-title = Cofnąć ten import?
import-undo-ask = { $count ->
    [one] { $count } klient z { $file } zostanie usunięty. Kto ma wizyty lub zmienioną kartę, zostaje.
    [few] { $count } klientów z { $file } zostanie usuniętych. Kto ma wizyty lub zmienioną kartę, zostaje.
   *[many] { $count } klientów z { $file } zostanie usuniętych. Kto ma wizyty lub zmienioną kartę, zostaje.
}
import-undo-yes = Usuń ich
import-undo-no = Zachowaj
import-undone = Usunięto z powrotem: { $removed }; zostaje z powodu wizyt lub zmian: { $kept }.
import-ended = Import zakończony. To, co weszło, zostaje.
import-choose-title = Przenieś swoich klientów
import-choose-hint = Wpisz lub wklej ścieżkę do pliku CSV, XLSX lub VCF. Tab uzupełnia.
import-looking = Zaglądam do pliku…
import-plan-title = Przenoszenie klientów z { $file }
import-read-as = Czytane jako { $encoding }, komórki dzieli { $delimiter }, { $size } KiB
import-read-as-perhaps = Być może { $encoding } – spójrz na litery. Komórki dzieli { $delimiter }, { $size } KiB
import-read-as-cards = Wizytówki (vCard), { $size } KiB
import-read-as-sheet = Arkusz (XLSX), pierwsza karta, { $size } KiB
import-known = Znani klienci: { $what }
import-family = Ten sam telefon, inne imię: { $what }
import-twin-skip = pomiń
import-twin-merge = połącz karty
import-twin-add = dodaj
import-column-number = Kolumna { $number }
import-examples = Co w niej jest
import-health-hint = Słowa o zdrowiu trafiają do notatek jako pytanie. O alergiach zostaje „nie pytano”, aż ktoś zapyta.
import-trying-title = Sprawdzam, co wyjdzie…
import-bringing-title = Przenoszę klientów…
import-undoing-title = Usuwam z powrotem…
import-dry-title = Co wyjdzie
import-done-title = Co wyszło
import-rows-so-far = { $rows ->
    [one] { $rows } wiersz
    [few] { $rows } wiersze
   *[many] { $rows } wierszy
}
import-stop-ask = { $count ->
    [one] Zatrzymano. Jest już { $count } klient. Co dalej?
    [few] Zatrzymano. Jest już { $count } klientów. Co dalej?
   *[many] Zatrzymano. Jest już { $count } klientów. Co dalej?
}
import-way-on = Kontynuuj
import-way-keep = Zakończ i zachowaj tych, którzy są
import-way-undo = Zakończ i usuń ich z powrotem
import-piece-on-its-way = Część jest jeszcze w drodze. Wybierz za chwilę ponownie.
import-came-before = Ten sam plik był już wczytany: import { $number } ({ $file }).
import-no-leftovers = Każdy wiersz został klientem.
import-told-title = Pozostałe wiersze importu { $number }
action-imports = Przenieś klientów
action-import-try = Sprawdź, co wyjdzie
action-import-try-hint = Próba
action-import-bring = Przenieś klientów do salonu
action-import-bring-hint = Przenieś
action-import-encoding = Czytaj w następnym kodowaniu
action-import-encoding-hint = Kodowanie
action-import-delimiter = Dziel komórki następnym znakiem
action-import-delimiter-hint = Znak
action-import-known = Co zrobić ze znanymi klientami
action-import-known-hint = Znani
action-import-family = Co zrobić, gdy zgadza się tylko telefon
action-import-family-hint = Telefon
action-import-undo = Usuń klientów tego importu
action-import-undo-hint = Cofnij
action-import-end = Zakończ import i zachowaj to, co weszło
action-import-end-hint = Zakończ
layer-import = Przenoszenie klientów
import-stopped-early = Zatrzymano w tym miejscu: reszty pliku nie wzięto.
import-told-more = Wypisano i zapisano tylko pierwsze { $count } z pozostałych wierszy. Tyle błędów to znak, że wybrano zły plik albo złe kolumny.
import-find-nobody-yet = Nie ma jeszcze klientów. Enter: przenieś ich z pliku; Ctrl-N: nowa karta.
