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
