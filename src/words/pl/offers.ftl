# Zasady ofert: program bonusowy, promocje, limity rabatów, zaokrąglanie gotówki.

# Dlaczego zasada nie została zapisana w tej postaci.
rule-refused-point = Punkt musi być coś wart. Wpisz, ile opłaca jeden punkt, na przykład 0,10.
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
