### The service standard: its rules, its versions, its faults.

# How values stand in a sentence of the standard.
standard-day = { $day } { $month }
standard-comma = {", "}
standard-plural = { $count ->
    [one] one
    [few] few
    [many] many
   *[other] other
}

# What is wrong with a standard, and what would mend it.
standard-fault-in-language = { $language }: { $fault }
standard-fault-too-large = Plik jest większy niż { $most } KB. Zostaw w nim tylko zasady.
standard-fault-not-utf8 = To nie jest tekst w UTF-8. Zapisz plik w edytorze jako UTF-8.
standard-fault-syntax = Tego nie da się odczytać; tu lub w wierszu wyżej może brakować cudzysłowu, nawiasu albo znaku równości. ({ $detail })
standard-fault-no-rules = Nie ma tu zasady. Zasada zaczyna się od [[rule]] w osobnym wierszu.
standard-fault-too-many-rules = Zasad jest więcej niż { $most }. Usuń niepotrzebne.
standard-fault-unknown-key = Zasada nie ma pola „{ $word }”.
standard-fault-unknown-moment = Nie ma momentu „{ $word }”.
standard-fault-unknown-who = „{ $word }” nikogo tu nie oznacza: desk, specialist albo manager.
standard-fault-unknown-evidence = Nie ma potwierdzenia „{ $word }”.
standard-fault-unknown-language = Nie ma języka „{ $word }”: jest en, ru, pl lub zh.
standard-fault-unknown-fact = Nie ma faktu „{ $word }”.
standard-fault-nearest = Czy chodziło o „{ $word }”?
standard-fault-see-head = Zobacz zasadę, która działa: widać w niej, jakie słowa są możliwe.
standard-fault-missing = Zasada nie ma „{ $key }”. Dopisz to.
standard-fault-wrong-kind = Wartość „{ $key }” jest złego rodzaju. Porównaj z inną zasadą: teksty w cudzysłowie, warunki w nawiasach, liczby bez niczego.
standard-fault-bad-id = Nazwa zasady to małe litery łacińskie, cyfry i łączniki, najwyżej 48 znaków. Na przykład „offer-drink”.
standard-fault-doubled-id = Zasada „{ $id }” jest już w wierszu { $line }. Nadaj tej inną nazwę.
standard-fault-bad-order = Miejsce to liczba całkowita od 0 do { $most }. Popraw ją.
standard-fault-empty = Zasada nic nie mówi i niczego nie wymaga. Napisz, co powiedzieć lub zrobić.
standard-fault-no-title = Zasada nie ma tytułu. Napisz go w kilku słowach.
standard-fault-missing-language = Brak „{ $key }” w języku { $language }. Dopisz { $key }.{ $code }; do tego czasu pokaże się inny język.
standard-fault-too-long = To więcej niż { $most } znaków. Skróć: ma się czytać jednym spojrzeniem.
standard-fault-unprintable = Są tu znaki, których nie da się pokazać. Wpisz tekst od nowa.
standard-fault-too-many-conditions = Zasada ma najwyżej { $most } warunków. Zrób z niej dwie.
standard-fault-bad-condition = „{ $text }” to nie warunek. Napisz fakt, „not” i fakt albo fakt z >= lub < i liczbą.
standard-fault-not-a-number = „{ $fact }” nie jest liczbą. Można tylko zapytać, czy jest: { $fact } lub not { $fact }.
standard-fault-bad-number = Ta liczba jest poza zakresem. Wpisz od 0 do miliarda.
standard-fault-repeated = „{ $condition }” jest dwa razy. Usuń jedno z nich.
standard-fault-contradiction = „{ $one }” i „{ $other }” nigdy nie zachodzą razem, więc zasada nigdy by nie zadziałała. Usuń jedno z nich.
standard-fault-not-there = „{ $fact }” wiadomo tylko o wizycie, a „{ $moment }” do żadnej nie należy. Usuń to albo wybierz inny moment.
standard-fault-brace = Klamra niczego nie otwiera lub nie zamyka. Każdy fakt zapisz między dwiema.
standard-fault-nothing-to-say = „{ $fact }” zachodzi albo nie; w tekście nie ma czego wstawić. Użyj go jako warunku.
standard-fault-not-sure = „{ $fact }” może być nieznane i wtedy nic się nie pokaże. Dopisz to do warunków.
standard-fault-forms = W języku { $language } słowo z liczbą ma { $wants } formy, między nimi |. Napisz wszystkie.
standard-fault-more = Błędów jest więcej. Popraw te i sprawdź ponownie.

# What is refused.
standard-refused-faulty = { $count ->
    [one] W pliku jest { $count } błąd, wiersz { $line }: { $fault } Obowiązujący standard zostaje.
    [few] W pliku są { $count } błędy, pierwszy w wierszu { $line }: { $fault } Obowiązujący standard zostaje.
    [many] W pliku jest { $count } błędów, pierwszy w wierszu { $line }: { $fault } Obowiązujący standard zostaje.
   *[other] W pliku jest { $count } błędu, pierwszy w wierszu { $line }: { $fault } Obowiązujący standard zostaje.
}
standard-refused-too-many = Standard ma najwyżej 200 zasad. Usuń jedną z niepotrzebnych.
standard-refused-last = To ostatnia zasada. Wstrzymaj ją, zamiast usuwać.
standard-refused-no-rule = Tej zasady nie ma już w standardzie. Ktoś ją usunął; otwórz listę ponownie.
standard-refused-same = Nic by się nie zmieniło: standard już tak brzmi. Nie ma czego zapisywać.
standard-refused-no-file = W folderze salonu nie ma pliku standard.toml. Najpierw zapisz go klawiszem W.
standard-refused-file-differs = Plik standard.toml mówi co innego: ktoś go zmieniał. Wczytaj go klawiszem L albo zapisz na nowo.
standard-refused-unreadable = Pliku standard.toml nie da się odczytać. Sprawdź, czy to plik i czy wolno go czytać.
standard-refused-unwritable = Pliku standard.toml nie da się zapisać. Sprawdź miejsce na dysku i prawa do folderu.

# The screens of the standard.
action-standard = Standard
action-pause-rule = Wstrzymaj zasadę lub przywróć
action-pause-rule-hint = pauza
action-load-standard = Wczytaj standard.toml
action-load-standard-hint = wczytaj
action-write-standard = Zapisz standard.toml
action-write-standard-hint = do pliku
action-standard-versions = Wersje standardu
action-standard-versions-hint = wersje
action-built-in-rule = Przywróć jak w programie
action-built-in-rule-hint = jak w programie
standard-head-built-in = Standard, z którym przychodzi program
standard-head-version = Standard, wersja { $version }
standard-latest-faulty = ostatnia wersja ma błędy, działa wcześniejsza
standard-file-differs = standard.toml mówi co innego
standard-file-unreadable = standard.toml nieczytelny
standard-nothing = Nie ma zasad. Naciśnij N, by dodać pierwszą.
standard-at-the-end = W tym momencie dalej się nie da.
standard-is-built-in = Jest tak, jak w programie.
standard-is-own = To zasada własna; w programie takiej nie ma.
standard-saved = Zapisano. Obowiązuje od teraz.
standard-loaded = Plik wczytany. Obowiązuje od teraz.
standard-written = Zapisano: { $file }
standard-restored = Przywrócono. Obowiązuje od teraz.
standard-column-rule = Zasada
standard-row-paused = (pauza) { $title }
standard-row-own = * { $title }
standard-is-paused = Wstrzymana: nikogo nie dotyczy.
standard-holds-always = Zawsze w tym momencie.
standard-holds-when = Gdy zachodzi to wszystko:
standard-seen-by = Zaznacza się samo: { $evidence }.
standard-kept-by = Wykonuje: { $who }.
standard-not = nie: { $fact }
standard-at-least = { $fact }: co najmniej { $number }
standard-below = { $fact }: mniej niż { $number }
standard-facts = Fakty
standard-remove-title = Usunąć zasadę?
standard-remove-body = Zasada „{ $title }” nie będzie już przypominać. To, co zaznaczono, zostaje. Wcześniejszą wersję przywróci V.
standard-remove-yes = Usuń
standard-keep-as-is = Zostaw bez zmian
standard-load-title = Wczytać plik?
standard-load-body = Standard będzie taki jak w pliku { $file }. Powstanie kolejna wersja.
standard-load-yes = Wczytaj
standard-replace-title = Zapisać w miejsce pliku?
standard-replace-body = Plik { $file } mówi co innego: ktoś go zmieniał. Po zapisie te zmiany przepadną.
standard-replace-yes = Zapisz
standard-keep-file = Zostaw plik
standard-faults-title = Co jest nie tak w standard.toml
standard-faults-none = Wszystko w porządku. Esc wraca, L wczytuje plik.
standard-faults-hint = Popraw w edytorze i zapisz; otwórz listę ponownie. Do tego czasu obowiązuje dotychczasowy standard.
standard-fault-at = Wiersz { $line }, znak { $column }
standard-column-line = Wiersz
standard-column-fault = Co jest nie tak
standard-versions-title = Wersje standardu
standard-versions-none = Nie ma jeszcze wersji: działa standard z programu.
standard-column-version = Nr
standard-column-when = Kiedy
standard-column-from = Skąd
standard-from-program = z programem
standard-from-console = zmienione tutaj
standard-from-file = wczytane z pliku
standard-from-version = przywrócona wersja { $version }
standard-version-changed = Zmienione:
standard-version-added = Nowe:
standard-version-removed = Usunięte:
standard-restore-title = Przywrócić?
standard-restore-body = Wersja { $version } znów będzie najnowsza. Zaznaczenia zostają przy zasadach swojego dnia.
standard-built-in-body = Standard będzie taki jak w programie. Twoje wersje zostają na tej liście.
standard-restore-yes = Przywróć
standard-rule-title = Zasada standardu
standard-rule-send = Zapisz
standard-field-moment = Moment
standard-field-order = Miejsce
standard-field-order-hint = W swoim momencie; mniejsze liczby najpierw.
standard-field-when = Kiedy
standard-field-when-hint = Po jednym w wierszu, muszą zajść wszystkie: first_visit · not coat_tag · minutes_waiting >= 10
standard-field-title = Tytuł
standard-field-say = Powiedz
standard-field-say-hint = Fakty w klamrach uzupełnią się same — wzór widać obok.
standard-field-act = Zrób
standard-field-evidence = Widać po
standard-field-who = Wykonuje
standard-field-number = Numer
standard-field-number-hint = Numer w dokumencie salonu, jeśli jest.
standard-field-paused = Wstrzymana
standard-in-english = Po angielsku
standard-in-russian = Po rosyjsku
standard-in-polish = Po polsku
standard-in-chinese = Po chińsku
standard-in-the-rest = Jak się ją wykonuje
standard-sample-name = Zofia
standard-sample-specialist = Kim
standard-sample-room = Gabinet 2
standard-sample-procedure = Oczyszczanie wodorowe
standard-sample-promotion = Jesień dla skóry
standard-sample-goods = Krem azelainowy
standard-sample-salon = Biała Róża
standard-sample-desk = Dana
standard-sample-little = lubi miejsce przy oknie
standard-file-faulty = { $count ->
    [one] standard.toml ma { $count } błąd (L)
    [few] standard.toml ma { $count } błędy (L)
    [many] standard.toml ma { $count } błędów (L)
   *[other] standard.toml ma { $count } błędu (L)
}
standard-version-rules = { $count ->
    [one] { $count } zasada
    [few] { $count } zasady
    [many] { $count } zasad
   *[other] { $count } zasady
}

# The facts that a rule may look at.
standard-fact-name = jak zwracać się do klienta
standard-fact-address-as = zapytano, jak się zwracać
standard-fact-first-visit = pierwsza wizyta
standard-fact-visit-number = która to wizyta
standard-fact-walked-in = bez umówionej wizyty
standard-fact-birthday = dziś urodziny
standard-fact-child = dziecko
standard-fact-procedure = zabieg
standard-fact-specialist = specjalista
standard-fact-room = gabinet
standard-fact-starts-at = umówiona godzina
standard-fact-minutes-early = ile minut przed czasem
standard-fact-minutes-late = ile minut spóźnienia
standard-fact-minutes-waiting = ile minut czeka
standard-fact-minutes-to-start = ile minut do umówionej godziny
standard-fact-specialist-late = ile minut spóźnia się specjalista
standard-fact-coat-season = sezon na okrycia
standard-fact-coat-tag = numerek z szatni
standard-fact-drink = ulubiony napój
standard-fact-drink-served = napój podany
standard-fact-no-hot-drink = nic gorącego
standard-fact-silence = lubi ciszę
standard-fact-do-not-ring = nie dzwonić
standard-fact-baby-asleep = małe dziecko śpi
standard-fact-little-thing = drobiazgi z karty
standard-fact-pain-worry = obawia się bólu
standard-fact-allergies-never-asked = nie pytano o alergie
standard-fact-allergies = alergie
standard-fact-anamnesis-due = pora na wywiad
standard-fact-photographs-missing = brakuje zdjęć
standard-fact-photographs-allowed = zgoda na zdjęcia
standard-fact-points = bonusy
standard-fact-points-expiring = bonusy, które wkrótce przepadną
standard-fact-points-until = ostatni dzień tych bonusów
standard-fact-points-usable = ile bonusów można dziś użyć
standard-fact-points-earned = bonusy za tę płatność
standard-fact-certificates = kwota na bonach
standard-fact-certificate-until = ostatni dzień bonu
standard-fact-sessions = zabiegi z karnetu
standard-fact-promotion = promocja na rachunku
standard-fact-promotion-until = ostatni dzień promocji
standard-fact-care-goods = pasujące kosmetyki
standard-fact-care-goods-count = ile takich kosmetyków
standard-fact-next-booked = następna wizyta umówiona
standard-fact-next-day = dzień następnej wizyty
standard-fact-next-time = godzina następnej wizyty
standard-fact-next-procedure = następny zabieg
standard-fact-next-promotion = promocja na następną wizytę
standard-fact-next-promotion-until = ostatni dzień tej promocji
standard-fact-salon = nazwa salonu
standard-fact-desk = kto jest w recepcji
standard-fact-guest-at-desk = gość przy ladzie
standard-fact-on-the-phone = trwa rozmowa

# What shows that a rule was kept.
standard-evidence-mark = klawisz
standard-evidence-drink = zapisany napój
standard-evidence-coat-tag = zapisany numerek
standard-evidence-coat-returned = okrycie wydane
standard-evidence-address-as = forma zwracania się w karcie
standard-evidence-anamnesis = potwierdzony wywiad
standard-evidence-photographs = zrobione zdjęcia
standard-evidence-allergies = zapytanie o alergie
standard-evidence-next-booked = umówiona następna wizyta
standard-evidence-care-sold = kosmetyki na rachunku
standard-evidence-observed = cotygodniowe spojrzenie kierownictwa

# On the command line.
standard-cli-good = Standard jest w porządku, zasad: { $count }.
standard-cli-loaded = Wczytano jako wersję { $version }.

# In which months guests come in coats.
action-coat-months = Wskazać miesiące, w których goście przychodzą w płaszczach
action-coat-months-hint = płaszcze
standard-coats-title = Kiedy goście przychodzą w płaszczach
standard-coats-send = Zapisz
standard-coats-room = Okrycia
standard-coats-yes = mamy szatnię
standard-coats-no = nie przyjmujemy okryć
standard-coats-from = Od miesiąca
standard-coats-until = Do miesiąca
standard-coats-hint = Numer miesiąca, od 1 do 12. Ostatni może wypadać już w następnym roku.
standard-coats-kept = Od teraz przyjmujemy okrycia od miesiąca { $from } do miesiąca { $until }.
standard-coats-none = Od teraz nikogo nie pytamy o okrycie.
