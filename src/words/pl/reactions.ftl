# Reakcje, ich możliwe przyczyny i wycofane partie.

reaction-refused-future = Reakcja nie mogła zacząć się w przyszłości. Proszę poprawić dzień lub godzinę.
reaction-refused-nothing-seen = Nie podano, co się stało. Proszę wybrać objaw albo zapisać słowa klienta.
reaction-refused-empty-note = Notatka jest pusta. Proszę napisać, o co zapytano, co widziano lub zrobiono.
reaction-refused-closed = Ta reakcja jest już zamknięta. Jeśli wróciła, proszę zapisać nową.
reaction-refused-no-allergen = Nie wskazano alergenu. Proszę wybrać składnik z listy podejrzanych.
reaction-refused-unknown-allergen = Tego alergenu nie ma na liście. Proszę wybrać składnik z listy podejrzanych.
recall-refused-already = Ta partia jest już wycofana. Proszę ją otworzyć, aby zobaczyć, z kim miała kontakt.
recall-refused-lifted = To wycofanie już odwołano. W razie potrzeby proszę wycofać partię ponownie.
recall-refused-no-reason = Nie podano powodu. Proszę napisać w dwóch słowach: list producenta, reakcja.
recall-refused-not-touched = Ta partia nie miała kontaktu z tą osobą. Proszę wybrać kogoś z listy.

reactions-list = Reakcje i wycofane partie
reactions-nothing = Nie zgłoszono reakcji ani nie wycofano partii. Klawisz x w karcie zgłasza reakcję; l pokazuje partie.
reactions-column-when = Kiedy
reactions-column-what = Co
reactions-column-state = Stan
reactions-open = w obserwacji
reactions-open-severe = ciężka
recall-told-of = powiadomiono { $told } z { $all }
recall-lifted = odwołano
recall-stands = Wycofana: nie używać i nie sprzedawać.
recall-word = WYCOFANA
lots-list = Partie
lots-nothing = Nie ma jeszcze partii. Przychodzą z dostawami: Towary, klawisz r.
lots-enter = Enter pokaże, z kim miała kontakt.
lot-title = Partia
lot-nothing = Ta partia nie miała kontaktu z nikim: nie użyto jej na wizycie ani nie sprzedano znanej osobie.
lot-column-client = Klient
lot-column-how = Jak
lot-column-told = Powiadomiono
lot-used = użyta
lot-sold = sprzedana
lot-drafted = w szkicu
lot-used-by = { $when }: zabieg, { $who }
lot-drafted-by = { $when }: w niepodpisanym zapisie, { $who }
lot-sold-by = { $when }: sprzedaż, { $who }
lot-called-by = Telefon { $when }, { $who }
lot-not-told = jeszcze nie
lot-reacted-after = Po niej zgłoszono reakcję.
lot-strangers = { $count ->
    [one] { $count } sztukę sprzedano nieznanej osobie.
    [few] { $count } sztuki sprzedano nieznanym osobom.
   *[many] { $count } sztuk sprzedano nieznanym osobom.
}

symptom-redness = zaczerwienienie
symptom-itching = swędzenie
symptom-weals = bąble, pokrzywka
symptom-swelling = obrzęk
symptom-burning = pieczenie, ból
symptom-rash = wysypka, egzema
symptom-blisters = pęcherze, sączenie
symptom-peeling = łuszczenie, strupy
symptom-lumps = grudki pod skórą
symptom-infection = ropa, ciepła skóra
symptom-dark-spot = ciemna plama
symptom-fever = gorączka
symptom-blanching = skóra biała lub marmurkowa
symptom-vision = gorsze widzenie
symptom-throat = puchną usta, język, gardło
symptom-breathing = trudno oddychać
symptom-faint = zawroty głowy, omdlenie

reaction-outcome = Jak się skończyło
reaction-outcome-passed = minęło samo
reaction-outcome-treated-here = pomoc w salonie
reaction-outcome-doctor = leczył lekarz
reaction-outcome-hospital = leczono w szpitalu
reaction-outcome-lasting = coś pozostało
reaction-outcome-unknown = nie wiadomo

recall-call-well = wie, czuje się dobrze
recall-call-reacted = wie, była reakcja
recall-call-no-answer = nie odbiera
recall-call-message = zostawiono wiadomość
recall-call-wrong-number = zły numer

reaction-after-at-once = od razu
reaction-after-hours = { $count ->
    [one] po { $count } godzinie
    [few] po { $count } godzinach
   *[many] po { $count } godzinach
}
reaction-after-days = { $count ->
    [one] po { $count } dniu
    [few] po { $count } dniach
   *[many] po { $count } dniach
}
suspect-time-fits = Zaczęło się { $after }: czas pasuje.
suspect-time-possible = Zaczęło się { $after }: możliwe, nietypowe.
suspect-immediate-kind = Działa w ciągu godzin, jak te objawy.
suspect-delayed-kind = Działa po dobie i później, jak te objawy.
suspect-first-time = Tutaj pierwszy raz.
suspect-tolerated = { $count ->
    [one] Wcześniej dobrze zniesione { $count } raz.
    [few] Wcześniej dobrze zniesione { $count } razy.
   *[many] Wcześniej dobrze zniesione { $count } razy.
}
suspect-new-lot = Wcześniej dobrze znoszone, ale nie ta partia.
suspect-on-card = W karcie: { $name }.
suspect-related = Spokrewnione z alergenem z karty: { $name }.
suspect-same-zone = Użyte tam, gdzie jest reakcja.
suspect-other-zone = Użyte w innym miejscu.
suspect-others = { $count ->
    [one] Po tej partii reakcja u jeszcze { $count } osoby.
    [few] Po tej partii reakcja u jeszcze { $count } osób.
   *[many] Po tej partii reakcja u jeszcze { $count } osób.
}
suspect-irritant = Znane z tego, że drażni skórę.
suspect-common = Jeden z najczęstszych alergenów.
suspect-only-usual = Nie zapisano: zwykle używane, niepewne.
suspect-column-score = Pkt
suspect-column-what = Podejrzenie
suspect-column-kind = Co to jest
suspect-kind-ingredient = składnik
suspect-kind-product = preparat
suspect-kind-procedure = zabieg
suspect-score = Razem
suspect-informs = Punkty ustalają kolejność; decyduje specjalista.
suspect-why = Dlaczego jest podejrzany
suspect-brought-by = Zawiera go
suspect-instead = Bez niego
suspect-no-lot = Nie zapisano tu partii. Proszę wybrać preparat z partią.

reaction-report-title = Reakcja
reaction-report-send = Zapisz i szukaj
reaction-symptoms = Co widać
reaction-symptoms-hint = Spacja wybiera, może być kilka.
reaction-began = Zaczęło się
reaction-time = O godzinie
reaction-time-hint = Tak, jak pamięta klient.
reaction-severity = Jak silna
reaction-zones = Gdzie
reaction-zones-hint = Lewa i prawa strona klienta.
reaction-said = Słowa klienta
reaction-said-hint = Co mówi klient.
reaction-done = Co zrobiono
reaction-done-hint = Zmyto, schłodzono, podano tabletkę, wezwano lekarza.
reaction-note-title = Co było dalej
reaction-note-send = Zapisz
reaction-note-text = Notatka
reaction-close-title = Zamknięcie reakcji
reaction-close-send = Zamknij
recall-start-title = Wycofanie partii
recall-start-send = Wycofaj
recall-reason = Powód
recall-reason-hint = List producenta, reakcja. Od tej chwili partii nie wolno użyć ani sprzedać.
recall-lift-title = Odwołanie wycofania
recall-lift-send = Odwołaj
recall-lift-hint = Dlaczego partii znów można używać i sprzedawać ją.
recall-call-title = Telefon
recall-call-send = Zapisz
recall-call-outcome = Wynik
recall-call-note = Notatka
reaction-noted = Reakcję zapisano. Poniżej to, z czego mogła wyniknąć.
reaction-note-kept = Notatkę zapisano.
reaction-closed = Reakcję zamknięto.
recall-started = Partię wycofano: nikt jej teraz nie użyje ani nie sprzeda. Proszę powiadomić osoby z listy.
recall-lifted-done = Wycofanie odwołano: partii znów można używać i sprzedawać ją.
recall-call-kept = Telefon zapisano.
reaction-card = Reakcje
reaction-card-none = nie zgłoszono
reaction-card-open = { $count }, ostatnia { $day }, w obserwacji: { $open }
reaction-card-closed = { $count }, ostatnia { $day }
reaction-trace = Reakcja
reaction-call = DZWOŃ { $number }
reaction-no-suspects = Przez 30 dni przedtem nic z salonu nie miało kontaktu z klientem. Proszę zapytać, czego używa w domu: n zapisze.
reaction-procedure-no-allergen = Sam zabieg nie wnosi alergenu z listy. Spostrzeżenie proszę zapisać klawiszem n.
reaction-which-allergen = Jest ich kilka: { $names }. Proszę wybrać jeden na liście i tam nacisnąć a.
reaction-allergy-added = Wpisano do karty: { $name }. Od teraz zna to każda kontrola.
reaction-allergy-words-added = Wpisano do karty słowami. Przy każdej kontroli oceni to człowiek.
reaction-allergy-listed = Karta już to zawiera: { $name }.
reaction-ahead = Już umówione i zawiera to. Kontrola zatrzyma teraz te wizyty:
reaction-ahead-next = Proszę zadzwonić i umówić coś innego albo poprosić specjalistę o decyzję.
reaction-ahead-title = Wizyty, których to dotyczy
reaction-do-call = Proszę natychmiast dzwonić pod { $number }. Nie zostawiać tej osoby samej.
reaction-do-vessel = Naczynie może być zamknięte: lekarz, który wstrzykiwał, potrzebny jest w tej minucie, nawet gdy boli niewiele.
reaction-do-first-aid = Położyć z uniesionymi nogami; gdy trudno oddychać, posadzić. Rozluźnić ubranie, otworzyć okno, nie podawać jedzenia ani picia. Przerwać zabieg i zmyć preparat.
reaction-say = { $name }, dziękujemy, że od razu dała nam Pani/Pan znać, to bardzo dobrze. Proszę delikatnie przemyć chłodną wodą, niczego nowego nie nakładać i nie drapać. Jeśli puchną usta lub język, trudno oddychać albo robi się słabo, proszę natychmiast dzwonić pod { $number }. Nasz specjalista to obejrzy, a jutro zadzwonimy. Jeśli się nasili, proszę pójść do lekarza.
reaction-say-title = Co powiedzieć i zrobić
reaction-say-yours = W Twoim języku
recall-say = { $name }, dzień dobry, tu { $salon }. { $day } miała Pani/miał Pan kontakt z preparatem „{ $goods }”, partia { $lot }. Tę partię wycofano. Jak się Pani/Pan czuje, czy coś niepokoiło? Jeśli preparat jest w domu, proszę go nie używać i przynieść do nas. Jeśli skóra zareaguje, proszę przyjść do nas lub do lekarza; gdy trudno oddychać, dzwonić pod { $number }.

paper-recall-title = Partia { $lot }: { $goods }
paper-recall-phone = Koniec numeru

action-reactions = Reakcje i wycofane partie
action-report-reaction = Zgłoś reakcję
action-report-reaction-hint = reakcja
action-add-suspect-allergy = Wpisz podejrzanego do karty jako alergię
action-add-suspect-allergy-hint = do karty
action-open-lot = Partia i z kim jeszcze miała kontakt
action-open-lot-hint = partia
action-what-to-say = Co powiedzieć i zrobić
action-what-to-say-hint = co powiedzieć
action-note-reaction = Dodaj, co było dalej
action-note-reaction-hint = notatka
action-close-reaction = Zamknij reakcję
action-close-reaction-hint = zamknij
action-show-lots = Partie
action-show-lots-hint = partie
action-recall-lot = Wycofaj partię albo odwołaj wycofanie
action-recall-lot-hint = wycofanie
action-note-call = Zapisz telefon
action-note-call-hint = telefon
layer-reaction = Przy reakcji
layer-lot = Przy partiach i wycofaniach
