# Wpisy o wizytach.

record-refused-dose = To nie jest dawka. Wpisz liczbę, na przykład 0,15 lub 4.
record-refused-zone-twice = Jedna strefa jest wpisana dwa razy. Zostaw ją raz, z całą dawką.
record-refused-pain = Ból ocenia się od 0 do 10. Wpisz liczbę z tej skali.
record-refused-result = Efekt ocenia się od 1 do 5. Wpisz liczbę z tej skali.
record-refused-signed = Ten wpis jest podpisany i się nie zmienia. Dodaj uzupełnienie.
record-refused-not-signed = Ten wpis nie jest jeszcze podpisany. Dopisz do niego albo najpierw go podpisz.
record-refused-empty = Nic jeszcze nie wpisano. Zaznacz strefę lub wpisz wiersz, potem podpisz.
record-refused-nothing-done = Zabieg się jeszcze nie zaczął. Najpierw rozpocznij wizytę, potem zapisz, co zrobiono.
record-refused-not-a-specialist = Ta osoba nie może podpisywać wpisów. Poproś specjalistę, który wykonał zabieg, o wpisanie hasła.
record-refused-no-words = Uzupełnienie jest puste. Wpisz, co dodać.
record-refused-barcode = Żaden produkt nie ma kodu { $code }. Zeskanuj opakowanie jeszcze raz lub wybierz produkt po nazwie.
record-refused-lot-unknown = Partii { $lot } nie przyjęto. Sprawdź opakowanie; jeśli numer się zgadza, zostaw go tak i przyjmij dostawę (F9 Więcej, Towary).
record-refused-lot-of-another = Partia { $lot } to „{ $is }”, inny produkt. Sprawdź opakowanie albo weź tamten produkt.
record-refused-lot-of-several = Partię { $lot } ma kilka produktów. Najpierw zeskanuj kod opakowania lub wybierz produkt.
record-refused-lot-expired = Partia { $lot } „{ $is }” była ważna do { $day }. Nie wolno jej użyć: weź inne opakowanie, a to odpisz (F9 Więcej, Towary).
record-refused-without = Brakuje: { $missing }. Uzupełnij albo podaj, dlaczego klient idzie dalej bez tego.

record-missing-anamnesis = odpowiedzi z ankiety
record-missing-photograph-before = zdjęcie przed
record-missing-photograph-after = zdjęcie po
record-missing-record = wpis o zabiegu
