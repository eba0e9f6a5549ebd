# Kasa: rachunki, płatności, zmiany.

till-refused-no-shift = Kasa jest zamknięta: żadna zmiana nie jest otwarta. Otwórz zmianę w Kasie (F6) i wtedy przyjmij płatność.
till-refused-shift-open = Zmiana { $number } jest już otwarta. Pracuj w niej dalej albo najpierw ją zamknij.
till-refused-shift-closed = Zmiana { $number } jest zamknięta i taka zostanie. Otwórz nową w Kasie (F6).
till-refused-shift-runs = Zmiana { $number } jeszcze trwa i nie ma raportu. Najpierw ją zamknij.
till-refused-already-paid = Ten rachunek jest zapłacony: { $total }, { $day } o { $time }. Nic więcej nie trzeba pobierać.
till-refused-not-to-pay = Za tę wizytę jeszcze się nie płaci. Najpierw zakończ zabieg, potem przyjmij płatność.
till-refused-bill-changed = Rachunek się zmienił i wynosi teraz { $total }. Obejrzyj go jeszcze raz i przyjmij płatność.
till-refused-not-positive = Kwoty { $amount } nie można przyjąć. Wpisz kwotę większą od zera.
till-refused-too-large = { $amount } to więcej, niż kasa przyjmuje naraz. Sprawdź kwotę.
till-refused-quantity = { $quantity } nie może być ilością. Wpisz liczbę od 1 do 999.
till-refused-not-covered = Brakuje { $missing }. Przyjmij je gotówką lub kartą.
till-refused-card-above = Karta zapłaciłaby o { $over } za dużo, a z karty nie wydaje się reszty. Zmniejsz kwotę na karcie.
till-refused-cash-not-needed = Gotówką nie ma już za co płacić. Oddaj ją albo zmniejsz kwotę na karcie.
till-refused-change-too-large = Z { $given } reszta wyniosłaby { $change }: więcej niż największy banknot. Sprawdź, ile dał klient.
till-refused-not-a-denomination = { $amount }: nie ma takiego banknotu ani monety albo policzono je dwa razy. Policz każdy nominał raz.
till-refused-too-many-pieces = { $pieces } sztuk jednego nominału nie zmieści się w szufladzie. Policz jeszcze raz.
till-refused-reason-missing = Różnica wynosi { $difference }. Napisz, skąd się wzięła, i wtedy zamknij zmianę.
till-refused-reason-too-long = Powód jest za długi. Zmieść go w 300 literach.
till-refused-moved = Stan kasy się zmienił: w szufladzie powinno być teraz { $expected }. Porównaj jeszcze raz.
till-refused-ledger-range = Takiej sumy księgi nie pomieszczą. Niczego nie zapisano; sprawdź kwoty.
till-refused-ledger = Księgi by się nie zgadzały. Niczego nie zapisano; powiedz o tym opiekunowi programu.
