# klienci
client-bad-name = Karta wymaga imienia: wpisz imię albo jedyne, jakie jest.
client-bad-phones = Na karcie mieści się najwyżej { $most } telefonów. Najpierw usuń jeden.
client-bad-birth = To nie jest data. Wpisz dzień, miesiąc i rok: 08.03.1992, albo bez roku: 08.03.
client-bad-birth-future = Ten dzień dopiero nadejdzie. Sprawdź rok.
client-bad-birth-old = To ponad 120 lat temu. Sprawdź rok.
client-bad-email = To nie jest adres e-mail. Wygląda tak: imie@example.com.
client-bad-messenger = Wpisz nazwę lub numer w komunikatorze albo nie wybieraj komunikatora.
phone-bad-empty = Wpisz cyfry telefonu.
phone-bad-stray = „{ $letter }” nie pasuje do numeru. Zostaw cyfry i plus.
phone-bad-short = { $missing ->
    [one] Brakuje jednej cyfry.
    [few] Brakuje { $missing } cyfr.
   *[many] Brakuje { $missing } cyfr.
} Wpisano { $found }; z numerem kierunkowym będzie pełny. Numery z zagranicy zaczynają się od +.
phone-bad-long = { $extra ->
    [one] O jedną cyfrę za dużo.
    [few] O { $extra } cyfry za dużo.
   *[many] O { $extra } cyfr za dużo.
} Wpisano { $found }. Numery z zagranicy zaczynają się od +.
phone-bad-area = Żaden numer nie zaczyna się tu od { $digit }. Sprawdź pierwsze cyfry; numery z zagranicy zaczynają się od +.
health-bad-empty = Zapisz, co powiedział klient, albo wybierz z listy.
health-bad-code = Tego kodu nie ma na liście. Wybierz inny.
health-bad-none = „Brak alergii” to odpowiedź, a nie alergia: naciśnij N na karcie.
health-bad-order = Koniec jest przed początkiem. Sprawdź obie daty.
health-bad-listed = Na karcie są alergie. Najpierw zakończ te wiersze, każdy z powodem.
health-bad-reason = Podaj powód: wiersz zostanie na karcie razem z nim.
health-bad-ended = Ten wiersz jest zakończony i zostaje bez zmian. Dodaj nowy.
merge-refused-same = To dwa razy ta sama karta. Wybierz inną.
merge-refused-already = Jedna z kart jest już połączona. Otwórz tę, która została.
merge-refused-not-merged = Ta karta nie jest połączona albo połączenie już cofnięto.

action-new-client = Nowy klient
action-new-client-hint = nowy
action-add-allergy = Zapisz alergie
action-add-allergy-hint = alergia
action-no-allergies = Brak alergii: zapytano dzisiaj
action-no-allergies-hint = brak alergii
action-add-condition = Zapisz stan zdrowia
action-add-condition-hint = zdrowie
action-add-medication = Zapisz lek
action-add-medication-hint = lek
action-reveal-phone = Pokaż całe numery telefonów
action-reveal-phone-hint = telefon
action-merge-cards = Połącz z inną kartą
action-merge-cards-hint = połącz
action-undo-merge = Cofnij ostatnie połączenie
action-undo-merge-hint = rozdziel
layer-card = Karta klienta

find-label = Szukaj:
find-count = { $shown } z { $cards }
find-took = { $time } ms
find-column-name = Klient
find-column-age = Wiek
find-column-phone = Telefon
find-column-allergies = Alergie
find-column-visit = Wizyta
find-today = dziś { $time }
find-next = następna { $day }
find-last = ostatnio { $day }
find-never = bez wizyt
find-nobody = Nikogo. Wpisz mniej liter albo cyfry telefonu; Ctrl-N: nowa karta.
find-no-cards = Nie ma jeszcze kart. Ctrl-N zakłada pierwszą.
find-start = Wpisz część imienia w dowolnym piśmie albo cyfry telefonu.
allergy-word = ALERGIA
allergy-none-known = brak alergii ({ $day })
allergy-none-known-by = Brak znanych alergii, zapytano { $day }, { $who }
allergy-never-asked = o alergie nie pytano
allergy-never-asked-next = O alergie nie pytano. Zapytaj teraz: A zapisuje, N oznacza brak.

card-title = Karta klienta
card-allergies = Alergie
card-health = Zdrowie
card-care = Bezpieczeństwo i opieka
card-person = O kliencie
card-visits = Wizyty
card-allergies-hint = A zapisuje alergię, N notuje, że klient żadnej nie zna.
card-health-hint = Nic nie zapisano. C dodaje stan zdrowia, M lek.
card-visits-hint = Jeszcze bez wizyt. F4 umawia pierwszą.
card-said = słowa: „{ $words }”
card-told = { $who }, { $day }
card-ended = zakończono { $day }, { $who }: { $why }
card-from-to = od { $from } do { $to }
card-from = od { $from }
card-to = do { $to }
card-merged = Połączono
card-merged-from = z kartą nr { $number }; U rozdziela
card-nothing-to-end = Stań na alergii, stanie zdrowia albo leku, żeby zakończyć wiersz.
card-none-noted = Zanotowano: zapytano dzisiaj, brak znanych alergii.
card-unmerged = Znów są dwie karty.
severity-unknown = nasilenie nieznane
severity-mild = łagodna
severity-moderate = umiarkowana
severity-severe = ciężka
told-by-client = od klienta
told-by-relative = od bliskich
told-by-doctor = od lekarza
told-by-document = z dokumentu
told-by-seen-here = zdarzyło się w salonie
told-by-import = z importu
messenger-whatsapp = WhatsApp
messenger-telegram = Telegram
messenger-wechat = WeChat
messenger-instagram = Instagram
messenger-viber = Viber
messenger-facebook = Facebook
messenger-vk = VK
messenger-max = MAX
messenger-other = inny
spoken-kk = kazachski
spoken-ru = rosyjski
spoken-pl = polski
spoken-uk = ukraiński
spoken-zh = chiński
spoken-en = angielski
spoken-de = niemiecki
spoken-tr = turecki
spoken-ko = koreański
how-recommended = z polecenia
how-social-network = sieć społecznościowa
how-map = mapa
how-website = nasza strona
how-portal = portal rezerwacji
how-walked-by = przechodził obok
how-advertisement = reklama
how-partner = partner
how-other = inaczej

client-new-title = Nowy klient
client-edit-title = Dane osobowe
client-save = Zapisz
client-added = Karta założona. Zapytaj o alergie: A zapisuje, N oznacza brak.
client-saved = Zapisano.
client-name = Imię i nazwisko
client-given = Imię
client-given-hint = Imię albo jedyne, jakie jest. Nic więcej nie jest wymagane.
client-family = Nazwisko
client-patronymic = Imię odojcowskie
client-phone = Telefon
client-phone-more = Drugi telefon
client-birth = Data urodzenia
client-birth-hint = Dzień, miesiąc, rok; rok można pominąć.
client-also-written = Pisane też
client-also-written-hint = Imię w innym piśmie: po nim też się znajdzie.
client-address-as = Zwracać się
client-address-as-hint = Jak klient lubi, żeby się do niego zwracać.
client-messenger = Komunikator
client-handle = Nazwa lub numer tam
client-email = E-mail
client-language = Mówi po
client-how-found = Skąd o nas wie
client-specialist = Woli
client-notes = Notatki
client-alike = { $count ->
    [one] Jedna karta jest podobna:
    [few] { $count } karty są podobne:
   *[many] { $count } kart jest podobnych:
}
client-alike-none = Tu pojawią się karty, które mogą być tej samej osoby.
client-alike-next = Ta sama osoba? Esc i otwórz tamtą kartę.
client-alike-phone = Ten telefon ma { $name }.
client-alike-birth = { $name } ma podobne imię i tę datę urodzenia.
client-alike-name = { $name } już ma kartę.

allergy-add-title = Alergie
allergy-edit-title = Popraw alergię
allergy-title-of = { $title } · { $name }
allergy-save = Potwierdź
allergy-saved = Zapisano. Wiersz alergii widać wszędzie.
allergy-said = Słowa klienta
allergy-said-hint = W dowolnym języku, jedna lub kilka: „lidokaina i rękawiczki lateksowe”.
allergy-codes = To znaczy
allergy-codes-hint = Co pasuje, jest wybrane. Zmień, jeśli jest źle.
allergy-reaction = Co się stało
allergy-severity = Nasilenie
allergy-since = Od kiedy
allergy-told-by = Skąd wiadomo
allergy-says-none = To znaczy „brak”: Ctrl-S notuje, że zapytano dzisiaj i alergii nie ma.
allergy-denied = Słowa czemuś zaprzeczają. Dopytaj i wybierz, co jest prawdą.
matching-start = Podczas pisania widać tu, co znaczą słowa.
matching-title = Zrozumiano jako
matching-exact = „{ $said }” = { $matched }
matching-stem = „{ $said }” to forma słowa { $matched }
matching-fuzzy = „{ $said }” wygląda na { $matched }
matching-denied = zaprzeczone w tym samym zdaniu: nie wybrano
matching-unmatched = „{ $words }” nie ma na liście: zostaje tymi słowami
matching-none = Brak znanych alergii
matching-next = Przeczytaj klientowi na głos i potwierdź.

condition-add-title = Stan zdrowia
condition-save = Zapisz
condition-said = Słowa klienta
condition-said-hint = W dowolnym języku; lista podpowie, co to znaczy.
condition-code = To znaczy
condition-detail = Więcej o tym
condition-since = Od
condition-until = Do
medication-add-title = Lek
medication-said = Co klient przyjmuje
medication-save = Zapisz
medication-dose = Dawka
medication-starts = Pierwszy dzień
medication-ends = Ostatni dzień
health-saved = Zapisano.
line-end-title = Zakończ
line-end-save = Zakończ
line-end-why = Dlaczego
line-end-why-hint = Wiersz zostaje na karcie, przekreślony, z tym powodem.
line-ended = Zakończono. Wiersz zostaje na karcie z powodem.
merge-title = Połącz z inną kartą
merge-save = Połącz
merge-other = Druga karta
merge-other-hint = Wpisz część imienia albo cyfry telefonu.
merge-kept = Zostaje
merge-merged = Wejdzie do niej
merge-start = Telefony, zdrowie, wizyty i notatki drugiej karty przejdą tutaj. Nic nie ginie i można to cofnąć.
merge-next = Ta sama osoba? Ctrl-S łączy.
merge-look-first = Poczekaj, aż druga karta się tu pokaże, i porównaj.
merge-done = Teraz jest jedna karta. Ctrl-Z cofa.
merge-visits = { $count ->
    [one] jedna wizyta
    [few] { $count } wizyty
   *[many] { $count } wizyt
}
