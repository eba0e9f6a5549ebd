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
standard-fault-brace = Klamra niczego nie otwiera lub nie zamyka. Fakt stoi między dwiema: { "{" }name{ "}" }.
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
