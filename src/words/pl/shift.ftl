# Słowo menedżera oraz zmiana: od przeliczenia przy otwarciu po ostateczny raport.

approval-refused-not-a-manager = Z tym loginem nie można zatwierdzać. Proszę poprosić menedżera lub właściciela o jego login.
approval-refused-missing = To przekracza Twój limit. Poproś menedżera o zatwierdzenie tutaj, loginem i hasłem.
approval-refused-other = To zatwierdzenie dotyczyło czegoś innego. Poproś menedżera jeszcze raz.
approval-refused-used = To zatwierdzenie zostało już wykorzystane: jedno wystarcza na jedną rzecz. Poproś menedżera jeszcze raz.
approval-refused-too-old = To zatwierdzenie ma ponad dziesięć minut. Poproś menedżera jeszcze raz.
approval-refused-reason-missing = Napisz w kilku słowach dlaczego, żeby było to zrozumiałe także później.
approval-refused-reason-too-long = Tekst jest za długi. Zmieść się w 300 znakach.
approval-refused-settled = Menedżer już to obejrzał. Nic więcej nie trzeba robić.

shift-refused-opening-over = W szufladzie jest o { $difference } więcej, niż zostawiła poprzednia zmiana. Napisz dlaczego, a zmiana otworzy się z tym, co policzono.
shift-refused-opening-short = Brakuje { $difference } wobec tego, co zostawiła poprzednia zmiana. Policz jeszcze raz albo napisz dlaczego, a zmiana otworzy się z tym, co policzono.
shift-refused-overdue = Zmiana { $number } jest otwarta dłużej niż dobę. Zamknij ją w Kasie (F6), otwórz nową i pracuj dalej.
shift-refused-being-closed = Zmiana { $number } jest właśnie zamykana, więc nic się nie sprzedaje. Dokończ zamknięcie w Kasie (F6) albo je odwołaj.
shift-refused-being-counted = Szuflada zmiany { $number } jest liczona. Kwoty pojawią się, gdy oba przeliczenia będą zapieczętowane.
shift-refused-not-that-much = Nie ma tam { $amount } do wzięcia. Sprawdź kwotę albo weź mniej.
shift-refused-nobody-for-tips = Wybierz specjalistę, który dostaje napiwek.
shift-refused-tips-not-owed = Dla tej osoby jest tylko { $owed } napiwków. Nie wydawaj więcej.
shift-refused-note-missing = Napisz w kilku słowach, na co to było.
shift-refused-blocked = Jeszcze nie. Wizyty bez zakończenia: { $visits }; niezapłacone rachunki: { $bills }; odstępstwa dla menedżera: { $overrides }. Najpierw je zakończ: Kasa (F6), Z pokaże każde.
shift-refused-not-begun = Zamknięcie zmiany { $number } nie zostało rozpoczęte. Rozpocznij je w Kasie (F6) klawiszem Z.
shift-refused-counted-already = Dwa przeliczenia już się zgadzają. Przejdź do wydruków z terminali.
shift-refused-count-first = Najpierw policz szufladę dwa razy, aż dwa przeliczenia się zgodzą.
shift-refused-terminals-first = Najpierw wpisz kwoty z wydruków terminali.
shift-refused-counted-for-good = Wszystko policzono i pokazano. Teraz zamknięcie może odwołać tylko menedżer: poproś o login i hasło.
shift-refused-terminal-differs = Wydruk różni się o { $difference }. Napisz dlaczego i wtedy zamknij zmianę.
shift-refused-above-tolerance = Różnica { $difference } przekracza dopuszczalną. Poproś menedżera o zatwierdzenie tutaj, loginem i hasłem.
shift-refused-float-above = W szufladzie jest tylko { $counted }. Zostaw tyle albo mniej.
shift-refused-note-too-long = Notatka jest za długa. Zmieść się w 1000 znakach.

till-head-closing = kasa { $number }: zamykanie
till-transfer-taken = Przyjęto przelewem i QR
till-being-counted = Szuflada jest liczona: utarg pojawi się, gdy oba przeliczenia będą zapieczętowane.
till-closing-hint = Zamykanie rozpoczęte: nic się nie sprzedaje. Z prowadzi dalej.
till-overdue-hint = Tej zmiany zapomniano zamknąć. Do zamknięcia nic się nie sprzedaje: naciśnij Z.
till-rules-title = Zasady kasy
till-rules-send = Zapisz
till-rules-tolerance = Dopuszczalna różnica
till-rules-tolerance-hint = Do tej kwoty wystarczy powód, większa wymaga menedżera.
till-rules-float = Zostaje w szufladzie
till-rules-float-hint = Proponowane przy każdym zamknięciu dla następnej zmiany.
till-rules-done = Zasady kasy zapisane.

shift-opening-title = W szufladzie jest inna kwota
shift-opening-why = Dlaczego?
shift-opening-hint = Księgowane raz, osobno; stoi w raporcie tej zmiany.
shift-opening-more = Więcej, niż zostawiła poprzednia zmiana:
shift-opening-less = Mniej, niż zostawiła poprzednia zmiana:

cash-title = Wpłaty i wypłaty gotówki
cash-send = Zapisz
cash-reason = Na co
cash-amount = Kwota
cash-specialist = Czyj napiwek
cash-note = Notatka
cash-note-hint = Potrzebna przy zakupach i innych wpływach.
cash-from-owner = Wpłata: od właściciela
cash-from-safe = Wpłata: z sejfu
cash-other-income = Wpłata: inny wpływ
cash-to-safe = Wypłata: do sejfu
cash-to-bank = Wypłata: do banku
cash-purchases = Wypłata: drobne zakupy
cash-tips = Wypłata: napiwki dla specjalisty
cash-to-owner = Wypłata: dla właściciela
cash-done-in = Wpłacono { $amount }. { $reason }
cash-done-out = Wypłacono { $amount }. { $reason }
cash-list = Wpłaty i wypłaty

x-title = Raport X
x-of = Raport X zmiany { $number } · { $at }
x-blind = Ile powinno być w szufladzie, widzi menedżer, a po przeliczeniu wszyscy.

close-title = Koniec zamknięcia
close-send = Zamknij na stałe
close-step-open = jeszcze otwarte
close-step-count = krok 1 z 4: policz szufladę
close-step-second = krok 2 z 4: policz jeszcze raz
close-step-again = krok 2 z 4: policz ponownie
close-step-terminals = krok 3 z 4: wydruki
close-step-reckoned = krok 4 z 4: porównanie
close-counts-differ = Wyniki się różnią. Proszę liczyć, aż dwa się zgodzą.
close-blocked = Najpierw zakończ to. Enter tam prowadzi:
close-blocker-visit = Bez zakończenia: { $name }, { $at }
close-blocker-unpaid = Do zapłaty: { $name }, { $at }
close-blocker-sale = Otwarta sprzedaż: rachunek { $number }
close-blocker-sale-of = Otwarta sprzedaż: rachunek { $number }, { $name }
close-blocker-override = Dla menedżera: ponad limit, { $name }
close-begin-hint = Nic już nie jest otwarte. Enter rozpoczyna zamknięcie; w tym czasie nic się nie sprzedaje.
close-terminals-ask = Enter: wpisz kwoty z wydruków terminala i banku.
close-terminals-title = Co jest na wydrukach
close-terminals-send = Porównaj
close-terminals-card = Terminal kart
close-terminals-transfer = Przelewy i QR
close-terminals-hint = Suma z wydruku za tę zmianę; puste, jeśli nic.
close-reckoned-hint = Enter: powody, co zostaje w szufladzie, notatka dla następnych — i zamknięcie. T wpisuje wydruki na nowo.
close-above-tolerance = Różnica przekracza dopuszczalne { $tolerance }: musi ją zatwierdzić menedżer.
close-column-money = Pieniądze
close-column-ledger = Konto
close-column-opening = początek
close-column-in = wpływy
close-column-out = wydatki
close-column-expected = wg ksiąg
close-column-counted = policzono
close-column-difference = różnica
close-column-closing = koniec
close-tender-cash = Gotówka
close-tender-card = Karty
close-tender-transfer = Przelewy, QR
close-ledger-between = · między zmianami { $amount }
close-ledger-held = = suma kart klientów { $sum }
close-ledger-held-not = ≠ suma kart klientów { $sum }. Uruchom sprawdzenie ksiąg.
close-ledger-broken = · ruchy tu nie prowadzą. Uruchom sprawdzenie ksiąg.
close-reason-cash = Gotówka: powód
close-reason-card = Karty: powód
close-reason-transfer = Przelewy: powód
close-next-float = Zostaje dla następnej zmiany
close-next-float-hint = Z tego, co policzono; reszta jest odkładana.
close-rest = Reszta
close-rest-safe = do sejfu
close-rest-bank = do banku
close-float-label = Zostaje w kasie
close-handover-label = Dla następnych
close-handover = Notatka dla następnej zmiany
close-handover-hint = Widzi ją osoba, która otworzy zmianę, aż przeczyta.
close-final-hint = Zamknięcie jest na stałe: potem nic się nie zmienia; robiona jest kopia.
close-called-off = Zamknięcie odwołane. Zmiana znów sprzedaje; przeliczenia zostają zapisane.
close-call-off-title = Odwołanie zamknięcia
close-call-off-yes = Odwołaj

approval-login = Login menedżera
approval-password = Hasło menedżera
approval-hint = Menedżer wpisuje je tutaj; Twoja sesja trwa dalej.
approval-reason = Dlaczego?

report-opening-difference = Różnica przy otwarciu
report-approved = Różnicę zatwierdził(a): { $name }
report-counts = Przeliczenia
report-count = { $name }, { $at }
report-count-called-off = { $name }, { $at }, zamknięcie odwołane

override-title = Ponad limit
override-nothing = Niczego nie zrobiono ponad limit. Nie ma czego oglądać.
override-column-at = Dzień
override-column-what = Co
override-column-by = Kto
override-column-amount = Kwota
override-discount = Rabat
override-refund = Zwrot
override-stock = Sprzedano ponad stan
override-done = { $name }, { $at }
override-bill = Rachunek { $number }
override-open = Czeka na menedżera. Enter rozstrzyga.
override-settled = Obejrzał(a) { $name }, { $at }
override-settle-title = Słowo menedżera
override-settle-send = Rozstrzygnij
override-word = Twoje słowo
override-word-hint = Na przykład: słusznie, stała klientka; albo: następnym razem najpierw zapytaj mnie.
override-settled-now = Rozstrzygnięte. Zmianę można teraz zamknąć.

handover-title = Notatki między zmianami
handover-none = Nie ma notatek. Pisze się je na końcu zamknięcia.
handover-of = Zmiana { $number } · { $name } · { $at }
handover-read = Przeczytane: { $name }, { $at }
handover-hint = Enter: przeczytane.
handover-unread = { $count ->
    [one] { $count } notatka z poprzedniej zmiany: H, aby przeczytać.
    [few] { $count } notatki z poprzednich zmian: H, aby przeczytać.
    [many] { $count } notatek z poprzednich zmian: H, aby przeczytać.
   *[other] { $count } notatki z poprzednich zmian: H, aby przeczytać.
}

action-call-off-close = Odwołaj zamknięcie
action-call-off-close-hint = odwołaj
action-terminals = Wpisz wydruki terminali na nowo
action-terminals-hint = wydruki
action-move-cash = Wpłata lub wypłata gotówki
action-move-cash-hint = wpłata/wypłata
action-show-x = Raport X trwającej zmiany
action-show-x-hint = raport X
action-handovers = Notatki między zmianami
action-handovers-hint = notatki
action-overrides = Zrobione ponad limit
action-overrides-hint = ponad limit
action-till-rules = Zasady kasy
action-till-rules-hint = zasady
layer-close = Zamykanie zmiany
