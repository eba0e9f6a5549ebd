# klienci
client-bad-name = Karta wymaga imienia: wpisz imię albo jedyne, jakie jest.
client-bad-phones = Na karcie mieści się najwyżej { $most } telefonów. Najpierw usuń jeden.
client-bad-birth = To nie jest data. Wpisz dzień, miesiąc i rok: 08.03.1992, albo bez roku: 08.03.
client-bad-birth-future = Ten dzień dopiero nadejdzie. Sprawdź rok.
client-bad-birth-old = To ponad 120 lat temu. Sprawdź rok.
client-bad-email = To nie jest adres e-mail. Wygląda tak: imie@example.com.
client-bad-messenger = Wpisz nazwę lub numer w komunikatorze albo nie wybieraj komunikatora.
phone-bad-empty = Wpisz cyfry telefonu.
phone-bad-stray = „{ $letter }” nie pasuje do numeru. Zostaw cyfry i plus.
phone-bad-short = { $missing ->
    [one] Brakuje jednej cyfry.
    [few] Brakuje { $missing } cyfr.
   *[many] Brakuje { $missing } cyfr.
} Wpisano { $found }; z numerem kierunkowym będzie pełny. Numery z zagranicy zaczynają się od +.
phone-bad-long = { $extra ->
    [one] O jedną cyfrę za dużo.
    [few] O { $extra } cyfry za dużo.
   *[many] O { $extra } cyfr za dużo.
} Wpisano { $found }. Numery z zagranicy zaczynają się od +.
phone-bad-area = Żaden numer nie zaczyna się tu od { $digit }. Sprawdź pierwsze cyfry; numery z zagranicy zaczynają się od +.
health-bad-empty = Zapisz, co powiedział klient, albo wybierz z listy.
health-bad-code = Tego kodu nie ma na liście. Wybierz inny.
health-bad-none = „Brak alergii” to odpowiedź, a nie alergia: naciśnij N na karcie.
health-bad-order = Koniec jest przed początkiem. Sprawdź obie daty.
health-bad-listed = Na karcie są alergie. Najpierw zakończ te wiersze, każdy z powodem.
health-bad-reason = Podaj powód: wiersz zostanie na karcie razem z nim.
health-bad-ended = Ten wiersz jest zakończony i zostaje bez zmian. Dodaj nowy.
merge-refused-same = To dwa razy ta sama karta. Wybierz inną.
merge-refused-already = Jedna z kart jest już połączona. Otwórz tę, która została.
merge-refused-not-merged = Ta karta nie jest połączona albo połączenie już cofnięto.
