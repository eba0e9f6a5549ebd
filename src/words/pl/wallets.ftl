# What clients hold: refusals
error-thing-certificate = bon
error-thing-abonement = karnet
merge-refused-in-a-pool = Jedna z kart należy do rodzinnego konta punktów, do którego druga nie należy. Najpierw wypisz ją z konta rodzinnego (portfel, F).
wallet-refused-no-reason = Zmiana ręczna wymaga powodu. Napisz w kilku słowach, dlaczego.
wallet-refused-adjustment = Tylu punktów nie dodaje się ani nie odejmuje ręcznie. Wpisz liczbę różną od 0, najwyżej 10 000 000.
wallet-refused-not-so-many = Na koncie jest tylko { $has } punktów. Odejmij najwyżej tyle.
wallet-refused-no-birthday-grant = Program punktowy nic nie daje na urodziny. Kierownik może to zmienić (F9, Program bonusowy).
wallet-refused-no-first-visit-grant = Program punktowy nic nie daje za pierwszą wizytę. Kierownik może to zmienić (F9, Program bonusowy).
wallet-refused-no-referral-grant = Program punktowy nic nie daje za polecenie. Kierownik może to zmienić (F9, Program bonusowy).
wallet-refused-birthday-given = Punkty na urodziny w tym roku już przyznano. W portfelu widać, kiedy i przez kogo.
wallet-refused-first-visit-given = Punkty za pierwszą wizytę już przyznano. W portfelu widać, kiedy i przez kogo.
wallet-refused-referral-given = Punkty za tę osobę już przyznano. W portfelu osoby polecającej widać, kiedy i przez kogo.
wallet-refused-not-the-birthday = Urodziny nie są dziś dość blisko. Przyznaj punkty w dniu urodzin albo w dniach, na które pozwala program.
wallet-refused-birthday-unknown = Na karcie nie ma daty urodzenia. Najpierw o nią zapytaj i ją wpisz.
wallet-refused-no-visit-yet = Nie było jeszcze opłaconej wizyty. Punkty pojawią się przy pierwszej płatności.
wallet-refused-nobody-brought = Nie zapisano, kto polecił salon tej osobie. Najpierw to zapisz.
wallet-refused-not-new = Ta osoba już u nas była. Punkty za pierwszą wizytę i polecenie są tylko dla nowych klientów.
wallet-refused-same-person = To ta sama osoba. Wybierz kogoś innego.
wallet-refused-in-a-pool = Ta osoba należy już do konta rodzinnego albo jest jego właścicielem. Najpierw ją z niego wypisz.
wallet-refused-not-in-a-pool = Ta osoba nie należy do cudzego konta rodzinnego. Nie ma z czego wychodzić.
wallet-refused-too-many-people = Jest tu już dwanaście osób. Najpierw kogoś wypisz.
wallet-refused-code-length = Kod bonu ma osiem liter i cyfr. Wpisz wszystkie tak, jak są wydrukowane.
wallet-refused-code-letter = W kodach bonów nie ma znaku „{ $letter }”. Przyjrzyj się mu jeszcze raz.
wallet-refused-code-check = Któryś znak kodu jest pomylony albo dwa są zamienione. Porównaj z bonem.
wallet-refused-no-such-code = Salon nie ma bonu o takim kodzie. Nie przyjmuj go; zapytaj, gdzie go kupiono.
wallet-refused-certificate-active = Bon jest jeszcze ważny: najpierw go zablokuj albo poczekaj, aż straci ważność.
wallet-refused-certificate-used = Na bonie nic już nie zostało: nie ma czego zmieniać.
wallet-refused-certificate-expired = Bon stracił ważność. Najpierw go przedłuż, podając powód.
wallet-refused-certificate-stopped = Bon jest zablokowany. Znajdź ten, który go zastąpił, albo wymień go teraz.
wallet-refused-abonement-active = Karnet jest jeszcze ważny: robi się to dopiero, gdy straci ważność albo jest zawieszony.
wallet-refused-abonement-frozen = Karnet jest zawieszony. Najpierw go odwieś.
wallet-refused-abonement-used = Na karnecie nie ma już wejść: nie ma czego zmieniać.
wallet-refused-abonement-expired = Karnet stracił ważność. Najpierw go przedłuż, podając powód.
wallet-refused-abonement-refunded = Za karnet zwrócono pieniądze: nie ma czego zmieniać.
wallet-refused-no-end = Jest już bezterminowy. Nie ma czego przedłużać.
wallet-refused-not-later = Jest już ważny do { $until }. Wybierz późniejszy dzień, od dzisiaj.
wallet-refused-no-pause = { $left ->
    [0] Zasady karnetu nie pozwalają na dalsze zawieszenie. Kierownik może go przedłużyć.
    [one] Został { $left } dzień zawieszenia. Kierownik może przedłużyć karnet.
    [few] Zostały { $left } dni zawieszenia. Kierownik może przedłużyć karnet.
    [many] Zostało { $left } dni zawieszenia. Kierownik może przedłużyć karnet.
   *[other] Zostało { $left } dnia zawieszenia. Kierownik może przedłużyć karnet.
}
wallet-refused-not-transferable = Ten karnet jest imienny i nie przechodzi na inną osobę. Udostępnij go, jeśli zasady pozwalają, albo zapytaj kierownika.
wallet-refused-not-shared = Z tego karnetu korzysta tylko właściciel. Przekaż go, jeśli zasady pozwalają, albo zapytaj kierownika.
wallet-refused-parts = { $left ->
    [one] Zostało { $left } wejście: nie da się go podzielić. Przekaż cały karnet.
    [few] Zostały { $left } wejścia. Oddaj co najmniej jedno i co najmniej jedno zostaw.
    [many] Zostało { $left } wejść. Oddaj co najmniej jedno i co najmniej jedno zostaw.
   *[other] Zostało { $left } wejścia. Oddaj co najmniej jedno i co najmniej jedno zostaw.
}
wallet-refused-not-missed = Wizyta nie przepadła. Wejście zabiera się dopiero po „nie przyszła osoba”.
wallet-refused-taken-already = Za tę wizytę wejście już zabrano. Nic więcej nie trzeba.
wallet-refused-nothing-to-take = Klient nie ma karnetu na ten zabieg, którego zasady zabierają wejście za opuszczoną wizytę. Nic nie zabrano.
plan-refused-no-name = Karnet musi mieć nazwę w co najmniej jednym języku. Wpisz ją.
plan-refused-procedures = Karnet obejmuje od jednego do { $most } zabiegów. Wybierz je.
plan-refused-sessions = Karnet ma od 1 do { $most } wejść. Wpisz, ile.
plan-refused-price = Karnet coś kosztuje, mniej niż sto milionów. Sprawdź cenę.
plan-refused-days = Dni liczy się od 1 do 1825: najwyżej pięć lat. Zostaw pole puste, jeśli nie ma końca.
