# Zasady ofert: program bonusowy, promocje, limity rabatów, zaokrąglanie gotówki.

# Dlaczego zasada nie została zapisana w tej postaci.
rule-refused-point = Punkt musi być coś wart. Wpisz, ile opłaca jeden punkt, na przykład 0,10.
rule-refused-not-a-share = To nie jest udział. Wpisz procent od 0 do 100, na przykład 5 albo 2,5.
rule-refused-not-a-tier = Wiersz { $line } nie jest progiem. Pisz tak: 1 500 = 5 %.
rule-refused-no-tier = Program nie ma żadnego progu, więc nikt nic nie zbierze. Podaj przynajmniej pierwszy.
rule-refused-too-many-tiers = Tylu progów nie da się wytłumaczyć klientce. Zostaw najwyżej dziesięć.
rule-refused-first-tier = Pierwszy próg zaczyna się od 0, inaczej nowi klienci nie mieliby żadnego. Wpisz 0.
rule-refused-tier-order = Próg { $tier } nie zaczyna się wyżej niż poprzedni. Ustaw progi rosnąco.
rule-refused-tier-rate = Próg { $tier } daje mniej niż poprzedni. Podnieś jego procent albo usuń próg.
rule-refused-tier-too-high = Próg { $tier } zaczyna się wyżej, niż ktokolwiek dojdzie. Sprawdź liczbę.
rule-refused-above-whole = Udział wynosi najwyżej 100 %. Wpisz mniejszą liczbę.
rule-refused-days = Okres w dniach: { $days } — tak nie można. Podaj od 1 do 3650 albo zostaw puste: bez końca.
rule-refused-birthday-days = Okno wokół urodzin jest za szerokie. Podaj najwyżej 60 dni.
rule-refused-grant = Prezent w punktach: { $points } — tak nie można. Podaj od 1 do 10 000 000 albo zostaw puste.
rule-refused-cap-twice = Jedna grupa ma dwa limity. Zostaw jeden z nich.
rule-refused-prepaid = Bonów, karnetów i zaliczek nie przecenia się ani nie opłaca punktami. Wybierz zabiegi lub produkty.
rule-refused-no-name = Promocja nie ma nazwy. Wpisz ją choć w jednym języku: konsola ją odczytuje.
rule-refused-dates = Promocja kończy się, zanim się zacznie. Popraw jedną z dat.
rule-refused-nothing-off = Promocja niczego nie obniża. Wpisz procent lub kwotę powyżej 0.
rule-refused-amount = Ta kwota jest poza zakresem. Wpisz liczbę od 0 do 100 milionów.
rule-refused-package = Pakiet ma od 2 do 20 zabiegów, a ten { $size }. Wybierz jeszcze raz.
rule-refused-limits = Recepcja nie może opuścić więcej niż kierownik. Obniż pierwszy limit albo podnieś drugi.
rule-refused-rounding = Do takiej kwoty gotówki się nie zaokrągla. Wybierz jeden z podanych kroków.

# Zasady prostymi słowami.
offers-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
offers-told-off = Program jest wyłączony: punktów się nie nalicza i nie wydaje.
offers-told-earn = { $share } z tego, co zapłacono pieniędzmi, wraca w punktach.
offers-told-earn-tiers = Z tego, co zapłacono pieniędzmi, wraca w punktach: { $tiers }.
offers-told-tier-first = { $share } od pierwszej wizyty
offers-told-tier-spend = { $share } od { $from }
offers-told-tier-visits = { $visits ->
    [one] { $share } od { $visits } wizyty
    [few] { $share } od { $visits } wizyt
    [many] { $share } od { $visits } wizyt
   *[other] { $share } od { $visits } wizyty
}
offers-told-window-spend = Liczą się wydatki z okresu: { $days }.
offers-told-ever-spend = Liczy się wszystko, co klient kiedykolwiek wydał.
offers-told-window-visits = Liczą się wizyty z okresu: { $days }.
offers-told-ever-visits = Liczą się wszystkie wizyty klienta.
offers-told-point = Jeden punkt opłaca { $point }; części punktu zaokrągla się w dół.
offers-told-not = Bez punktów: { $what }.
offers-told-not-promotions = to, co jest w promocji
offers-told-not-discounts = to, co ma rabat ręczny
offers-told-not-goods = produkty
offers-told-never = Nigdy za sprzedane bony, karnety i zaliczki ani za to, co opłacono punktami lub bonem.
offers-told-strict = Gdy choć część rachunku opłacono punktami, cały rachunek punktów nie daje.
offers-told-cap = Punktami można opłacić do { $share } rachunku.
offers-told-cap-none = Punktami niczego nie można opłacić.
offers-told-cap-whole = Punktami można opłacić cały rachunek.
offers-told-caps = Najwyżej { $share } z grup: { $what }.
offers-told-caps-none = Wcale: { $what }.
offers-told-least-money = Co najmniej { $share } rachunku płaci się inaczej.
offers-told-reduced-too = To, co ma promocję lub rabat, też można opłacić punktami.
offers-told-reduced-not = Tego, co ma promocję lub rabat, nie opłaca się punktami.
offers-told-life = Ważność punktów: { $days }; najpierw wydaje się najstarsze.
offers-told-no-end = Punkty nie tracą ważności.
offers-told-warn = Klient słyszy o tym wcześniej, { $days } przed końcem.
offers-told-birthday = W dniu urodzin: { $points }.
offers-told-birthday-days = Na urodziny: { $points }, { $days } przed nimi i { $days } po nich.
offers-told-first-visit = Za pierwszą opłaconą wizytę: { $points }.
offers-told-referral = Za przyprowadzenie znajomej osoby, po jej pierwszej opłaconej wizycie: { $points }.
offers-told-grant-life = Ważność: { $days }.
offers-told-returned = Punkty, które wracają przy zwrocie, są ważne co najmniej jeszcze { $days }.
offers-told-returned-original = Punkty, które wracają przy zwrocie, zachowują swój ostatni dzień, nawet jeśli minął.
offers-told-percent = { $share } taniej: { $what }.
offers-told-amount = O { $amount } taniej za sztukę: { $what }.
offers-told-price = Po { $price }: { $what }.
offers-told-package = { $what } — razem za { $price }.
offers-told-everything = wszystkie zabiegi i produkty
offers-told-dates = Od { $from } do { $until }.
offers-told-one-day = Tylko { $day }.
offers-told-from = Od { $from } do odwołania.
offers-told-weekdays = { $dates } Tylko w dni: { $days }.
offers-told-first-visit-only = Tylko na pierwszej wizycie klienta.
offers-told-stacks = Łączy się z innymi takimi promocjami i z rabatem ręcznym.
offers-told-stands-alone = Nie łączy się z innymi: klient dostaje najkorzystniejszą.
offers-told-package-once = Działa, gdy wszystko jest na jednym rachunku i daje więcej niż reszta.
offers-told-limits = Sama recepcja opuszcza do { $administrator } rachunku, kierownik do { $manager }, właściciel tyle, ile uzna.
offers-told-above = Powyżej kierownik loguje się na miejscu albo sprawdza to przed zamknięciem zmiany.
offers-told-rounded-down = Gotówkę zaokrągla się w dół do { $unit }; karty i przelewy nigdy.
offers-told-rounded-nearest = Gotówkę zaokrągla się do najbliższych { $unit }, połowę na korzyść klienta; karty i przelewy nigdy.
offers-told-not-rounded = Gotówki się nie zaokrągla.
offers-family-goods = Produkty
offers-family-prepaid = Bony, karnety, zaliczki
offers-standing-runs = trwa
offers-standing-other-weekday = nie dziś
offers-standing-ahead = będzie
offers-standing-over = minęła
offers-standing-ended = zakończona
