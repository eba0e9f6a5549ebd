# Plan klienta: serie, porady, historia wizyt.
care-refused-sessions = Seria liczy od 1 do 40 zabiegów. Proszę poprawić liczbę.
care-refused-interval = Przerwa między zabiegami wynosi od 1 do 730 dni. Proszę ją poprawić.
care-refused-beginning = Seria zaczyna się zbyt daleko od dzisiaj. Proszę sprawdzić rok.
care-refused-ended = Seria jest zakończona i już się nie zmienia. Proszę zaplanować nową.
care-refused-not-open = Ten zabieg już się odbył, jest umówiony albo pominięty. Proszę wybrać serię z wolnym zabiegiem.
care-refused-no-words = Nic nie wpisano. Proszę wpisać kilka słów.
care-refused-already-there = To już jest w planie.
care-refused-no-such-advice = Nie ma takiej porady. Proszę otworzyć plan ponownie i wybrać z listy.
care-refused-brings-allergen = Zawiera alergen z karty klienta albo z nim spokrewniony. Proszę wybrać coś innego.
care-refused-runs-already = Seria tego zabiegu już trwa. Proszę zmienić tamtą albo najpierw ją zakończyć.

care-title = Plan
care-title-of = Plan: { $name }
care-nothing = Jeszcze nic nie zaplanowano. N planuje serię, W dodaje własną poradę.
care-column-place = Gdzie
care-column-what = Co
care-column-stands = Stan
care-place-course = Seria
care-place-goods = Półka
care-place-own = Własne
care-stands-in = w planie
care-stands-proposed = propozycja
care-stands-stock = na stanie: { $count }
care-stands-allergen = alergen!
care-stands-ended = zakończona
care-course-of = { $sessions } × co { $days } dni
care-course-ended = Zakończona: { $why }
care-course-price = Jeden zabieg: { $price }
care-made = { $who }, { $day }
care-next-on = Następny, nr { $number }: od { $day }
care-next-later = Następny, nr { $number }: przerwa do { $wanted }, kontrola bezpieczeństwa dopuszcza od { $day }
care-next-stopped = Następny, nr { $number }: kontrola bezpieczeństwa wstrzymuje go w każdym dniu. Decyduje specjalista.
care-session-done = wykonano { $day }
care-session-booked = umówiono { $day }
care-session-due = pora od { $day }
care-session-overdue = zaległy od { $day }
care-session-to-come = od { $day }
care-session-skipped = pominięty
care-because = Ponieważ: { $why }
care-proposed-hint = Enter wpisuje do planu.
care-shelf-safe = Według składu bez alergenów z tej karty.
care-own-words = Własnymi słowami; w tabeli inaczej.
care-brings = Zawiera alergen z karty: { $name }. Nie jest drukowane. Delete usuwa.
care-for-everybody = dla każdego
care-fact-allergy = alergia: { $name }
care-fact-after = niedawno lub w planie: { $procedures }
care-tone-fair = fototyp I–II
care-tone-dark = fototyp IV–VI
care-source-general = Wiedza ogólna. Decyduje specjalista.
care-source-aftercare = Z zaleceń pozabiegowych klinik. Decyduje specjalista.
care-source-intake = Z ankiet klinik. Decyduje specjalista.
care-kept = Wpisano do planu.
care-taken-out = Usunięto z planu; można wpisać ponownie.
care-restored = Zabieg wrócił do serii.
care-skipped = Zabieg pominięto; seria trwa dalej.
care-course-done = Serię zakończono. Umówione wizyty pozostają.
care-course-kept = Seria jest w planie.
care-nothing-to-book = Wszystkie zabiegi serii wykonano lub umówiono.
care-nothing-to-skip = W serii nie ma wolnych zabiegów.
care-course-title = Seria
care-course-save = Zaplanuj
care-course-procedure = Zabieg
care-course-sessions = Ile zabiegów
care-course-sessions-hint = Łącznie. Wpisano liczbę zwyczajową; można zmienić.
care-course-interval = Przerwa, dni
care-course-interval-hint = Co najmniej tyle dni między zabiegami.
care-course-from = Od
care-course-from-hint = Liczą się wizyty od tego dnia. Wcześniejszy dzień uwzględni wykonane.
care-course-note = Notatka
care-skip-title = Pomiń następny zabieg
care-skip-save = Pomiń
care-end-title = Zakończ serię
care-end-save = Zakończ
care-why = Dlaczego
care-why-hint = Kilka słów; zostaną w planie.
care-own-title = Porada własnymi słowami
care-own-save = Wpisz
care-own-field = Porada
care-own-hint = Proszę napisać tak, jak ma przeczytać klient, w jego języku.
care-reword-title = Innymi słowami
care-reword-save = Zapisz
care-reword-hint = Puste – znów słowa z tabeli.
care-card = Plan
advice-daily = Na co dzień
advice-actives = Aktywne
advice-sun = Słońce
advice-around = Zabiegi
advice-lifestyle = Tryb życia
advice-diet = Dieta
habit-no-spf = bez codziennego filtra
habit-sun = dużo słońca
habit-smokes = pali
habit-sweets = słodycze lub mleko
habit-little-water = pije mało wody
habit-stress = stres, mało snu
habit-sport = wkrótce sport lub sauna
change-allergy = nowa alergia: { $name }
change-allergy-over = alergia zakończona: { $name }
change-condition = nowe: { $name }
change-condition-over = zakończone: { $name }
change-medication = przyjmuje: { $name }
change-medication-over = już nie przyjmuje: { $name }
change-anamnesis = wywiad potwierdzony
change-reaction = zgłoszono reakcję
timeline-title = Wizyty i postępy
timeline-title-of = Wizyty: { $name }
timeline-title-only = { $procedure }: { $name }
timeline-nothing = Nie ma jeszcze wizyt. F4 umawia wizytę.
timeline-column-day = Dzień
timeline-column-what = Zabieg
timeline-column-photographs = Foto
timeline-column-result = Efekt
timeline-column-new = Nowe
timeline-column-zones = Strefy
timeline-column-lots = Partie
timeline-before = prz
timeline-after = po
timeline-changed = Co się zmieniło:
timeline-no-record = Nie ma protokołu.
timeline-signed = Protokół podpisany: { $who }
timeline-draft = Protokół niepodpisany ({ $who })
timeline-lot = partia { $number }
timeline-lot-unknown = partia niepodana
timeline-pain = Ból { $pain } z 10
timeline-aftercare = Zalecenia wydane
paper-plan-title = Pani/Pana plan: { $name }
paper-plan-on = Sporządzono { $day }
paper-plan-own = Oraz od specjalisty
paper-plan-informs = Te zalecenia towarzyszą wizytom i nie zastępują lekarza. Jeśli skóra piecze, puchnie lub się sączy, proszę przerwać i zadzwonić do nas; przy duszności wezwać pogotowie.
paper-plan-specialist = Specjalista
paper-plan-foot = { $salon } · { $day }
paper-plan-number = Nr
paper-plan-day = Dzień
paper-plan-state = Stan
paper-plan-done = wykonano
paper-plan-booked = umówiono
paper-plan-to-book = do umówienia
paper-plan-from = od { $day }
paper-plan-skipped = pominięty
paper-plan-shelf = Do domu
action-plan = Plan serii i porad
action-plan-hint = plan
action-timeline = Wizyty: co zrobiono i co się zmieniło
action-timeline-hint = wizyty
action-book-session = Umów następny zabieg serii
action-book-session-hint = umów
action-skip-session = Pomiń następny zabieg albo przywróć pominięty
action-skip-session-hint = pomiń
action-own-advice = Dodaj poradę własnymi słowami
action-own-advice-hint = własne
action-keep-advice = Wpisz propozycję do planu
action-keep-advice-hint = do planu
action-only-procedure = Tylko ten zabieg, potem znów wszystkie
action-only-procedure-hint = tylko ten
layer-plan = W planie
layer-timeline = W wizytach klienta
care-card-none = jeszcze nic nie zaplanowano
care-card-next = następny: { $procedure } { $number } z { $all }, od { $day }
care-card-due = pora: { $procedure } { $number } z { $all }, od { $day }
care-card-some = { $courses ->
    [one] { $courses } seria
    [few] { $courses } serie
    [many] { $courses } serii
   *[other] { $courses } serii
 }, porady: { $advice }
timeline-since = Od tamtej pory: { $count ->
    [one] { $count } zmiana
    [few] { $count } zmiany
    [many] { $count } zmian
   *[other] { $count } zmiany
 }
timeline-photographs = { $count ->
    [one] { $count } zdjęcie
    [few] { $count } zdjęcia
    [many] { $count } zdjęć
   *[other] { $count } zdjęcia
 }
timeline-series = { $count ->
    [one] Wykonano { $count } raz:
    [few] Wykonano { $count } razy:
    [many] Wykonano { $count } razy:
   *[other] Wykonano { $count } razy:
 }
