# Co znajduje sprawdzenie bezpieczeństwa.

safety-stop = STOP
safety-caution = OSTROŻNIE
safety-ask = ZAPYTAĆ
safety-short-until = { $what } do { $day }
safety-said = „{ $said }”
safety-related-allergen = substancja pokrewna
safety-anamnesis = pora odświeżyć ankietę
safety-patch = brak próby skórnej
safety-patch-not-read = próba skórna nieodczytana
safety-patch-reaction = reakcja na próbę
safety-no-consent = brak zgody: { $purpose }

safety-rule-stop = { $what }: „{ $procedure }” się przy tym nie wykonuje.
safety-rule-stop-until = { $what }: „{ $procedure }” nie wcześniej niż { $day }.
safety-rule-caution = { $what }: czy i jak wykonać „{ $procedure }”, decyduje specjalista.
safety-rule-caution-until = { $what }: z zabiegiem „{ $procedure }” lepiej poczekać do { $day }; decyduje specjalista.
safety-rule-ask = { $what }: proszę zapytać, jak jest teraz, i powiedzieć specjaliście przed zabiegiem „{ $procedure }”.
safety-brings = { $what }: wchodzi w skład zabiegu „{ $by }”.
safety-brings-group = { $what }: w zabiegu „{ $by }” jest { $brought } z tej samej grupy.
safety-brings-linked = { $what }: w zabiegu „{ $by }” jest { $brought }; przy takiej alergii zdarza się reakcja i na to.
safety-product-brings = { $what }: jest w składzie „{ $by }”.
safety-product-brings-group = { $what }: w składzie „{ $by }” jest { $brought } z tej samej grupy.
safety-product-brings-linked = { $what }: w składzie „{ $by }” jest { $brought }; przy takiej alergii zdarza się reakcja i na to.
safety-unmatched = „{ $said }” stoi w karcie słowami klienta i nie ma tego na żadnej liście: proszę dopytać, co to jest; oceni specjalista.
safety-never-asked = O alergie nikt jeszcze nie pytał. Proszę zapytać, zanim cokolwiek dotknie skóry.
safety-anamnesis-never = Ankieta nie była jeszcze wypełniona.
safety-anamnesis-due = Ankietę ostatnio potwierdzono { $day }: proszę zapytać, co się zmieniło.
safety-patch-missing = Przed zabiegiem „{ $procedure }” potrzebna jest próba skórna, a na ten dzień żadna nie jest ważna.
safety-patch-unread = Próbę skórną założono, ale nikt jej nie odczytał.
safety-patch-reacted = Na próbę przed zabiegiem „{ $procedure }” skóra zareagowała.
safety-consent-missing = Brakuje zgody klienta: { $purpose }.

safety-resolved-by = Co pomoże: { $ways }.
safety-wait = poczekać do { $day }
safety-patch-test = próba skórna co najmniej { $hours } godz. wcześniej, odczytana i czysta
safety-doctors-word = opinia lekarza wpisana do karty
safety-give-consent = zgoda ({ $purpose }) odnotowana w karcie
safety-ask-client = zapytać klienta i wpisać odpowiedź do karty
safety-instead = inny preparat albo inny zabieg
safety-also = Poza tym: { $what }
safety-window-after = { $days ->
    [one] Obowiązuje przez { $days } dzień po.
    [few] Obowiązuje przez { $days } dni po.
    [many] Obowiązuje przez { $days } dni po.
   *[other] Obowiązuje przez { $days } dnia po.
}
safety-window-before = { $days ->
    [one] Obowiązuje od { $days } dnia przed.
    [few] Obowiązuje od { $days } dni przed.
    [many] Obowiązuje od { $days } dni przed.
   *[other] Obowiązuje od { $days } dnia przed.
}
safety-window-both = { $days ->
    [one] Obowiązuje przez { $days } dzień przed i po.
    [few] Obowiązuje przez { $days } dni przed i po.
    [many] Obowiązuje przez { $days } dni przed i po.
   *[other] Obowiązuje przez { $days } dnia przed i po.
}
safety-window-lifetime = Obowiązuje na całe życie.
safety-window-while = Obowiązuje, dopóki to trwa.
safety-source = Źródło: { $source }.
safety-source-rule = Źródło: { $source } ({ $rule }).

safety-hint-area = Ważne tam, gdzie wykonuje się zabieg, nie w innych miejscach ciała.
safety-hint-prescriber = Przepisanego leku nie odstawia się bez tego, kto go przepisał.
safety-hint-bruising = Siniaków będzie więcej niż zwykle.
safety-hint-without = Można użyć preparatu bez tej substancji.
safety-hint-antiviral = Lekarz może przepisać osłonę przeciw opryszczce.
safety-hint-slow-healing = Skóra goi się wolniej.
safety-hint-test-spot = Najpierw mały obszar próbny.
safety-hint-precautions = Wystarczą zwykłe środki ostrożności; przy recepcji się o tym nie mówi.
safety-hint-sources-differ = Źródła różnią się w tym, jak surowo to traktować.
safety-hint-depth = Zależy od głębokości zabiegu.
safety-hint-numbing = Chodzi o krem znieczulający lub środek znieczulający w strzykawce.
safety-hint-lying = Klient leży i nie zostaje sam.
safety-hint-under-control = Ważne, dopóki nie jest to pod kontrolą.

# What the screens say around it.

safety-seen = pokazano { $time }: { $name }
safety-decided = decyzja { $time }, { $name }: { $reason }
safety-nothing = Sprawdzenie nie znajduje przeszkód.
safety-informs = Sprawdzenie podpowiada, decyduje specjalista.
safety-first-day = Nic nie stoi na przeszkodzie od { $day }.
safety-no-day = Nie wiadomo, od którego dnia nic nie stoi na przeszkodzie.
safety-take-day = { $key } wybiera ten dzień
safety-decide-first = Przed początkiem zabiegu musi zdecydować specjalista.
safety-decide-or-day = STOP: decyduje specjalista, albo proszę wybrać inny zabieg lub dzień.
safety-title = Co znajduje sprawdzenie bezpieczeństwa
safety-decide-title = Decyzja specjalisty
safety-decide-send = Mimo to wykonać
safety-decide-reason = Powód
safety-decide-reason-hint = Słowami specjalisty
safety-decide-login = Login
safety-decide-password = Hasło
safety-check-title = Sprawdzenie bezpieczeństwa
safety-check-title-of = Sprawdzenie bezpieczeństwa · { $name }
safety-check-send = Umówić

check-press-letter = Proszę przeczytać nazwy i nacisnąć wyróżnioną literę każdej. Esc wraca.
check-ask = „{ $name }, czy coś się zmieniło w Pani/Pana zdrowiu od ostatniego razu?” Proszę przekazać specjaliście.
check-answer = { $key } albo Enter: przeczytane, klient jest · Esc: jeszcze nie
check-letters = Proszę przeczytać i nacisnąć { $letters } · Esc: jeszcze nie

action-take-safe-day = Weź pierwszy dzień bez przeszkód
action-take-safe-day-hint = bezpieczny dzień
action-check-procedure = Sprawdź zabieg z kartą
action-check-procedure-hint = sprawdzenie

today-safety-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
today-safety-undecided = musi zdecydować specjalista
today-safety-decided = pokazane, specjalista zdecydował
today-safety-seen = pokazane
today-safety-questions = { $count ->
    [one] { $count } pytanie przed zabiegiem
    [few] { $count } pytania przed zabiegiem
    [many] { $count } pytań przed zabiegiem
   *[other] { $count } pytania przed zabiegiem
}
