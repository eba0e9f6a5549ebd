# Plan klienta: serie, porady, historia wizyt.
plan-refused-sessions = Seria liczy od 1 do 40 zabiegów. Proszę poprawić liczbę.
plan-refused-interval = Przerwa między zabiegami wynosi od 1 do 730 dni. Proszę ją poprawić.
plan-refused-beginning = Seria zaczyna się zbyt daleko od dzisiaj. Proszę sprawdzić rok.
plan-refused-ended = Seria jest zakończona i już się nie zmienia. Proszę zaplanować nową.
plan-refused-not-open = Ten zabieg już się odbył, jest umówiony albo pominięty. Proszę wybrać serię z wolnym zabiegiem.
plan-refused-no-words = Nic nie wpisano. Proszę wpisać kilka słów.
plan-refused-already-there = To już jest w planie.
plan-refused-no-such-advice = Nie ma takiej porady. Proszę otworzyć plan ponownie i wybrać z listy.
plan-refused-brings-allergen = Zawiera alergen z karty klienta albo z nim spokrewniony. Proszę wybrać coś innego.
plan-refused-runs-already = Seria tego zabiegu już trwa. Proszę zmienić tamtą albo najpierw ją zakończyć.

plan-title = Plan
plan-title-of = Plan: { $name }
plan-nothing = Jeszcze nic nie zaplanowano. N planuje serię, W dodaje własną poradę.
plan-column-place = Gdzie
plan-column-what = Co
plan-column-stands = Stan
plan-place-course = Seria
plan-place-goods = Półka
plan-place-own = Własne
plan-stands-in = w planie
plan-stands-proposed = propozycja
plan-stands-stock = na stanie: { $count }
plan-stands-allergen = alergen!
plan-stands-ended = zakończona
plan-course-of = { $sessions } × co { $days } dni
plan-course-ended = Zakończona: { $why }
plan-course-price = Jeden zabieg: { $price }
plan-made = { $who }, { $day }
plan-next-on = Następny, nr { $number }: od { $day }
plan-next-later = Następny, nr { $number }: przerwa do { $wanted }, kontrola bezpieczeństwa dopuszcza od { $day }
plan-next-stopped = Następny, nr { $number }: kontrola bezpieczeństwa wstrzymuje go w każdym dniu. Decyduje specjalista.
plan-session-done = wykonano { $day }
plan-session-booked = umówiono { $day }
plan-session-due = pora od { $day }
plan-session-overdue = zaległy od { $day }
plan-session-to-come = od { $day }
plan-session-skipped = pominięty
plan-because = Ponieważ: { $why }
plan-proposed-hint = Enter wpisuje do planu.
plan-shelf-safe = Według składu bez alergenów z tej karty.
plan-own-words = Własnymi słowami; w tabeli inaczej.
plan-brings = Zawiera alergen z karty: { $name }. Nie jest drukowane. Delete usuwa.
plan-for-everybody = dla każdego
plan-fact-allergy = alergia: { $name }
plan-fact-after = niedawno lub w planie: { $procedures }
plan-tone-fair = fototyp I–II
plan-tone-dark = fototyp IV–VI
plan-source-general = Wiedza ogólna. Decyduje specjalista.
plan-source-aftercare = Z zaleceń pozabiegowych klinik. Decyduje specjalista.
plan-source-intake = Z ankiet klinik. Decyduje specjalista.
plan-kept = Wpisano do planu.
plan-taken-out = Usunięto z planu; można wpisać ponownie.
plan-restored = Zabieg wrócił do serii.
plan-skipped = Zabieg pominięto; seria trwa dalej.
plan-course-done = Serię zakończono. Umówione wizyty pozostają.
plan-course-kept = Seria jest w planie.
plan-nothing-to-book = Wszystkie zabiegi serii wykonano lub umówiono.
plan-nothing-to-skip = W serii nie ma wolnych zabiegów.
plan-course-title = Seria
plan-course-save = Zaplanuj
plan-course-procedure = Zabieg
plan-course-sessions = Ile zabiegów
plan-course-sessions-hint = Łącznie. Wpisano liczbę zwyczajową; można zmienić.
plan-course-interval = Przerwa, dni
plan-course-interval-hint = Co najmniej tyle dni między zabiegami.
plan-course-from = Od
plan-course-from-hint = Liczą się wizyty od tego dnia. Wcześniejszy dzień uwzględni wykonane.
plan-course-note = Notatka
plan-skip-title = Pomiń następny zabieg
plan-skip-save = Pomiń
plan-end-title = Zakończ serię
plan-end-save = Zakończ
plan-why = Dlaczego
plan-why-hint = Kilka słów; zostaną w planie.
plan-own-title = Porada własnymi słowami
plan-own-save = Wpisz
plan-own-field = Porada
plan-own-hint = Proszę napisać tak, jak ma przeczytać klient, w jego języku.
plan-reword-title = Innymi słowami
plan-reword-save = Zapisz
plan-reword-hint = Puste – znów słowa z tabeli.
plan-card = Plan i postępy
plan-card-label = Plan
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
plan-card-none = jeszcze nic nie zaplanowano
plan-card-next = następny: { $procedure } { $number } z { $all }, od { $day }
plan-card-due = pora: { $procedure } { $number } z { $all }, od { $day }
plan-card-some = { $courses ->
    [one] { $courses } seria
    [few] { $courses } serie
    [many] { $courses } serii
   *[other] { $courses } serii
 }, porady: { $advice }
timeline-since = Od ostatniej wizyty: { $count ->
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
