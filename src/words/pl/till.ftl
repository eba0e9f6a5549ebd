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
till-refused-dropped = Ta sprzedaż została porzucona i tak zostanie. Proszę zacząć nową.
till-refused-nothing-sold = Na tym rachunku nic jeszcze nie ma. Proszę dodać sprzedawane rzeczy i przyjąć zapłatę.
till-refused-not-droppable = Rachunku wizyty nie można porzucić. Proszę przyjąć zapłatę albo cofnąć krok wizyty na ekranie „Dziś”.
till-refused-not-paid-yet = Ten rachunek nie jest zapłacony, nie ma czego zwracać. Proszę zmienić sam rachunek.
till-refused-refund-too-much = Z pozycji { $line } { $left ->
        [0] nie ma już czego zwrócić
        [one] została jedna sztuka
        [few] zostały { $left } sztuki
        [many] zostało { $left } sztuk
       *[other] zostało { $left } sztuki
    }. Proszę wybrać mniej.
till-refused-sold-is-used = To, co sprzedano w pozycji { $line }, było już używane, więc nie można jej po prostu zwrócić. Proszę rozliczyć to w portfelu klienta.
till-refused-debt-repaid = Klient spłacił już dług z tego rachunku. Najpierw proszę zwrócić spłatę.
till-refused-void-too-late = Rachunek zapłacono na wcześniejszej zmianie i nie można go już unieważnić. Proszę zrobić zwrot.
till-refused-refund-reason = Zwrot wymaga powodu. Proszę napisać go w kilku słowach i spróbować ponownie.
till-refused-drawer-too-small = W kasie jest tylko { $held }. Resztę proszę zwrócić na kartę albo do przedpłaty, albo najpierw wpłacić gotówkę.
till-refused-not-a-denomination = { $amount }: nie ma takiego banknotu ani monety albo policzono je dwa razy. Policz każdy nominał raz.
till-refused-too-many-pieces = { $pieces } sztuk jednego nominału nie zmieści się w szufladzie. Policz jeszcze raz.
till-refused-reason-missing = Różnica wynosi { $difference }. Napisz, skąd się wzięła, i wtedy zamknij zmianę.
till-refused-reason-too-long = Powód jest za długi. Zmieść go w 300 literach.
till-refused-moved = Stan kasy się zmienił: w szufladzie powinno być teraz { $expected }. Porównaj jeszcze raz.
till-refused-ledger-range = Takiej sumy księgi nie pomieszczą. Niczego nie zapisano; sprawdź kwoty.
till-refused-ledger = Księgi by się nie zgadzały. Niczego nie zapisano; powiedz o tym opiekunowi programu.

till-head-open = kasa { $number } otwarta
till-head-closed = kasa zamknięta

till-pay-title = Płatność
till-pay-of = Płatność · { $name } · wizyta o { $time }
till-to-pay = Do zapłaty
till-price-was = Gdy rachunek otwarto, wynosił { $total }.
till-costs-now = Cena z chwili rezerwacji. W cenniku jest teraz { $total }.
till-way-cash = Gotówka, podano
till-way-card = Karta
till-change = Reszta
till-paid-free = Nie ma nic do zapłaty. Rachunek { $number } zamknięty.
till-paid-card = Zapłacono kartą: { $total }. Rachunek { $number }.
till-paid-cash = Zapłacono gotówką bez reszty: { $total }. Rachunek { $number }.
till-paid-change = Zapłacono { $total }, reszta { $change }. Rachunek { $number }.
till-who-pays = Kto płaci?
till-nobody-pays = Teraz nikt nie płaci. Wizyta pojawi się tu po zakończeniu zabiegu.

till-title = Kasa
till-running = Zmiana { $number } · { $name } · od { $opened }
till-closed-title = Kasa jest zamknięta
till-closed-hint = Otwórz zmianę, aby przyjmować płatności.
till-float = Stan na początek
till-cash-taken = Przyjęto gotówką
till-card-taken = Przyjęto kartą
till-taken = { $bills ->
    [0] Przyjęto, jeszcze bez rachunków
    [one] Przyjęto, { $bills } rachunek
    [few] Przyjęto, { $bills } rachunki
    [many] Przyjęto, { $bills } rachunków
   *[other] Przyjęto, { $bills } rachunku
}
till-shifts = Zamknięte zmiany
till-open-title = Otwarcie zmiany
till-float-ask = Ile jest teraz w szufladzie?
till-opened = Zmiana { $number } jest otwarta, w szufladzie { $float }.
till-close-of = Zamknięcie zmiany { $number }
till-counted = Policzono
till-expected = Powinno być w szufladzie
till-agrees = Zgadza się
till-over = Nadwyżka
till-short = Brakuje
till-report-of = Raport zmiany { $number }
till-report-opened = Otwarcie: { $name }, { $at }
till-report-closed = Zamknięcie: { $name }, { $at }
till-report-reason = Powód: { $reason }
till-report-head = { $entries ->
    [one] Księga: { $entries } zapis, koniec łańcucha { $head }
    [few] Księga: { $entries } zapisy, koniec łańcucha { $head }
    [many] Księga: { $entries } zapisów, koniec łańcucha { $head }
   *[other] Księga: { $entries } zapisu, koniec łańcucha { $head }
}

action-take-payment = Przyjmij płatność
action-take-payment-hint = przyjmij
action-pay-cash = Płatność gotówką
action-pay-cash-hint = gotówka
action-pay-card = Płatność kartą
action-pay-card-hint = karta
action-open-shift = Otwórz zmianę
action-open-shift-hint = otwórz zmianę
action-close-shift = Przelicz i zamknij zmianę
action-close-shift-hint = zamknij zmianę
action-count-done = Liczenie zakończone
action-count-done-hint = gotowe
layer-pay = Przyjmowanie płatności
layer-till = Kasa
layer-count = Liczenie pieniędzy
