# What clients hold: refusals
error-thing-certificate = bon
error-thing-abonement = karnet
merge-refused-in-a-pool = Jedna z kart należy do rodzinnego konta punktów, do którego druga nie należy. Najpierw wypisz ją z konta rodzinnego (portfel, F).
wallet-refused-no-reason = Zmiana ręczna wymaga powodu. Napisz w kilku słowach, dlaczego.
wallet-refused-adjustment = Tylu punktów nie dodaje się ani nie odejmuje ręcznie. Wpisz liczbę różną od 0, najwyżej 10 000 000.
wallet-refused-not-so-many = Na koncie jest tylko { $has } punktów. Odejmij najwyżej tyle.
wallet-refused-no-birthday-grant = Program punktowy nic nie daje na urodziny. Kierownik może to zmienić (F9, Punkty).
wallet-refused-no-first-visit-grant = Program punktowy nic nie daje za pierwszą wizytę. Kierownik może to zmienić (F9, Punkty).
wallet-refused-no-referral-grant = Program punktowy nic nie daje za polecenie. Kierownik może to zmienić (F9, Punkty).
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

# The wallet of a client
action-wallet = Portfel: co ma klient
action-wallet-hint = portfel
action-adjust-bonus = Dodać lub odjąć punkty ręcznie
action-adjust-bonus-hint = punkty
action-give-grant = Przyznać należne punkty
action-give-grant-hint = przyznać
action-family-pool = Rodzinne konto punktów
action-family-pool-hint = rodzina
action-brought-by = Kto polecił nas klientowi
action-brought-by-hint = polecenie
action-pause-abonement = Zawiesić karnet albo odwiesić
action-pause-abonement-hint = pauza
action-share-held = Pozwolić korzystać komuś jeszcze
action-share-held-hint = wspólny
action-split-held = Oddać część wejść innej osobie
action-split-held-hint = podziel
action-hand-on = Przekazać karnet
action-hand-on-hint = przekaż
action-extend-held = Przedłużyć ważność
action-extend-held-hint = przedłuż
action-write-off-held = Odpisać resztę
action-write-off-held-hint = odpisz
action-refund-held = Zwrócić pieniądze za karnet
action-refund-held-hint = zwrot
action-take-missed = Zabrać wejście za opuszczoną wizytę
action-take-missed-hint = wejście
action-certificates = Bony podarunkowe
action-read-code = Znaleźć bon po kodzie
action-read-code-hint = kod
action-stop-held = Zablokować albo wymienić bon
action-stop-held-hint = stop
action-name-held = Wpisać właściciela bonu
action-name-held-hint = czyj
action-show-used = Pokazać też zużyte albo ukryć
action-show-used-hint = zużyte
action-certificate-rules = Jak sprzedajemy bony
action-certificate-rules-hint = zasady
action-abonement-plans = Rodzaje karnetów
layer-wallet = W portfelu klienta
layer-certificates = Na liście bonów
wallet-title = Portfel
wallet-title-of = Portfel: { $name }
wallet-nothing = Nic tu nie ma.
wallet-column-what = Co
wallet-column-left = Zostało
wallet-column-until = Do
wallet-column-state = Stan
wallet-bonuses = Punkty
wallet-certificate = Bon { $code }
wallet-deposit = Depozyt
wallet-debt = Winien nam
wallet-family = Konto rodzinne
wallet-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
wallet-brought-by = Z polecenia
wallet-left-of = { $left } z { $all }
wallet-sessions = { $count ->
    [one] { $count } wejście
    [few] { $count } wejścia
    [many] { $count } wejść
   *[other] { $count } wejścia
}
wallet-visits = { $count ->
    [one] { $count } wizyta
    [few] { $count } wizyty
    [many] { $count } wizyt
   *[other] { $count } wizyty
}
wallet-holds-until = Ważny do { $day }
wallet-last-session = Ostatnie wejście: zaproponuj nowy karnet.
wallet-owner = Właściciel: { $name }
wallet-shared-with = Korzysta też { $name }
wallet-frozen-since = Zawieszony od { $day }
wallet-pause-left = { $count ->
    [one] Można zawiesić na { $count } dzień
    [few] Można zawiesić na { $count } dni
    [many] Można zawiesić na { $count } dni
   *[other] Można zawiesić na { $count } dnia
}
wallet-refund-today = Zwrot dzisiaj: { $back }
wallet-moves = Ruchy
wallet-purse = Depozyt i dług
wallet-purse-none = Nie było jeszcze przedpłat ani długów.
wallet-family-hint = Zbierają i wydają razem; f wypisuje tę osobę.
wallet-brought-hint = Polecającemu dziękujemy po pierwszej opłaconej wizycie. r cofa wpis.
wallet-pool-of = Na koncie: { $name }
wallet-programme-off = Program punktowy jest wyłączony. Włącza go kierownik (F9, Punkty).
wallet-owed-hint = Poniżej zera: zwrot cofnął wydane punkty. Następne to wyrównają.
wallet-rate = Wraca { $share } zapłaty; punkt jest wart { $worth }.
wallet-next-tier = Jeszcze { $missing }, a będzie { $share }.
wallet-running-out = Wkrótce przepadnie: { $points }, pierwsze { $day }.
wallet-lots = Według terminu
wallet-lot-until = { $points } do { $day }
wallet-lot-earned = zdobyte
wallet-lot-granted = podarowane
wallet-lot-adjusted = ręcznie
wallet-lot-returned = zwrócone
wallet-lot-owed = dług
wallet-occasion-birthday = urodziny
wallet-occasion-first-visit = pierwsza wizyta
wallet-occasion-referral = polecenie
wallet-grant-due = Należy się ({ $occasion }): { $points }. Przyznaj: b.
wallet-nothing-to-give = Dziś nic się nie należy: ani urodziny, ani pierwsza wizyta, ani polecenie.
wallet-given = Punkty przyznano.
wallet-frozen = Karnet zawieszono.
wallet-unfrozen = Karnet odwieszono, termin przesunięto.
wallet-joined = Mają teraz wspólne konto punktów.
wallet-left = Klienta wypisano z konta rodzinnego.
wallet-shared = Zapisano, kto korzysta z karnetu.
wallet-split = { $name } ma teraz własny karnet.
wallet-handed-on = Karnet należy teraz do: { $name }.
wallet-brought-noted = Zapisano, z czyjego polecenia.
wallet-adjusted = Gotowe. Na koncie jest teraz { $points }.
wallet-extended = Ważność przedłużono.
wallet-written-off = Resztę odpisano.
wallet-leave-title = Wyjść z konta rodzinnego?
wallet-leave-body = Punkty zostają u właściciela: { $name }. Ta osoba zacznie od zera.
wallet-leave-yes = Wyjść
wallet-leave-no = Zostać
wallet-move-earned = zdobyto
wallet-move-granted = podarowano
wallet-move-adjusted = ręcznie
wallet-move-spent = wydano
wallet-move-returned = wróciło
wallet-move-taken-back = cofnięto
wallet-move-settled = wyrównano
wallet-move-expired = przepadło
wallet-move-deposit = depozyt
wallet-move-debt = dług
certificate-move-issued = wydano
certificate-move-used = użyto
certificate-move-forfeited = reszta przepadła
certificate-move-given-back = oddano
certificate-move-taken-back = zwrot pieniędzy
certificate-move-replaced = wymieniono
certificate-move-written-off = odpisano
certificate-move-extended = przedłużono
certificate-move-stopped = zablokowano
abonement-move-issued = sprzedano
abonement-move-used = użyto
abonement-move-no-show = opuszczona wizyta
abonement-move-given-back = oddano
abonement-move-taken-back = zwrot pieniędzy
abonement-move-split = wydzielono
abonement-move-written-off = odpisano
abonement-move-frozen = zawieszono
abonement-move-unfrozen = odwieszono
abonement-move-extended = przedłużono
abonement-move-handed-on = przekazano
certificate-state-active = ważny
certificate-state-used = zużyty
certificate-state-expired = po terminie
certificate-state-stopped = zablokowany
abonement-state-active = ważny
abonement-state-frozen = zawieszony
abonement-state-used = zużyty
abonement-state-expired = po terminie
abonement-state-refunded = zwrócony
wallet-reason = Dlaczego
wallet-reason-hint = W kilku słowach; zostaje w księgach.
wallet-person = Kto
wallet-person-hint = Wpisz część nazwiska albo telefonu.
wallet-adjust-title = Punkty ręcznie
wallet-adjust-send = Zapisz
wallet-points = Punkty
wallet-points-hint = O ile więcej; z minusem, o ile mniej.
wallet-extend-title = Przedłużyć ważność
wallet-extend-send = Przedłuż
wallet-until = Nowy ostatni dzień
wallet-until-hint = Zostaw puste, jeśli bez terminu.
wallet-write-off-title = Odpisać resztę
wallet-write-off-send = Odpisz
abonement-refund-title = Zwrot za karnet
abonement-refund-send = Zwróć
abonement-refund-to-deposit = Na depozyt klienta
abonement-refund-to-deposit-hint = Inaczej wypłaca się z kasy.
abonement-refunded = Zwrócono: { $back }.
wallet-with-title = Z inną osobą
wallet-with-send = Zapisz
wallet-join-title = Dołączyć do konta rodzinnego
wallet-brought-title = Kto polecił nas klientowi?
abonement-share-title = Kto jeszcze może korzystać z karnetu?
abonement-split-title = Oddać część wejść
abonement-split-send = Podziel
abonement-split-sessions = Wejścia
abonement-hand-on-title = Przekazać karnet
certificate-name-title = Czyj jest ten bon?
certificate-stop-title = Zablokować bon
certificate-stop-send = Zablokuj
certificate-replace = Wydać nowy
certificate-replace-hint = Z nowym kodem i z tym, co zostało.
certificate-stopped = Bon zablokowano.
certificate-replaced = Zablokowano. Nowy kod to { $code }: wpisz go na nowy bon.
certificate-named = Zapisano, czyj jest bon.
certificate-read-title = Znaleźć bon
certificate-read-send = Znajdź
certificate-code = Kod
certificate-code-hint = Jak wydrukowano; mogą być małe litery, bez kreski.
certificate-rules-title = Jak sprzedajemy bony
certificate-rules-saved = Zasady zapisano. Bony sprzedane wcześniej zachowują swoje.
certificate-in-parts = Można użyć w częściach
certificate-in-parts-hint = Inaczej reszta po pierwszym użyciu przepada.
certificate-at-once = Używa się go w całości
certificate-once = raz
certificate-list = Bony podarunkowe
certificate-list-owed = Bony podarunkowe, do pokrycia { $owed }
certificate-nothing = Nie ma otwartych bonów. Sprzedaje się je na rachunku (F5).
certificate-told = Bon podarunkowy
certificate-holder = Właściciel
certificate-bearer = na okaziciela
wallet-certificate-left = Zostało: { $left }
certificate-sold-on = Sprzedany
certificate-paid = Zapłacono
certificate-procedure = Na
plan-list = Rodzaje karnetów
plan-nothing = Nie ma jeszcze karnetów. Naciśnij n, aby dodać pierwszy.
plan-column-plan = Karnet
plan-column-days = Dni
plan-form-title = Rodzaj karnetu
plan-what = Co to jest
plan-procedures = Obejmuje
plan-sessions = Wejścia
plan-price = Cena za całość
plan-price-hint = Ile klient płaci za wszystkie wejścia razem.
plan-how-long = Jak długo
plan-starts = Początek
plan-starts-sale = Ważność od sprzedaży
plan-starts-first-visit = Ważność od pierwszego wejścia
plan-valid-days = Ważny, dni
plan-valid-days-hint = Zostaw puste, jeśli bez terminu.
plan-pause = Zawieszenie, dni
plan-pause-hint = Ile dni zawieszenia łącznie; 0, jeśli wcale.
plan-rules = Zasady
plan-shared = Mogą korzystać inni
plan-transferable = Można przekazać
plan-no-show = Opuszczona wizyta zabiera wejście
plan-refund = Zwrot
plan-refund-list-price = Zwrot: cena bez użytych wg cennika
plan-refund-proportional = Zwrot: za niewykorzystane
plan-told = { $sessions } za { $price }
today-session-taken = Zabrano wejście z karnetu „{ $name }”; zostało: { $left }.
