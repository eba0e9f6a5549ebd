### What the standard wants now, and how it ended.

# Momenty wizyty i recepcji.
prompt-moment-arrival = Powitanie
prompt-moment-waiting = Oczekiwanie
prompt-moment-hand-over = Przekazanie
prompt-moment-return = Po zabiegu
prompt-moment-before-payment = Przed płatnością
prompt-moment-after-payment = Po płatności
prompt-moment-next-visit = Następna wizyta
prompt-moment-leaving = Pożegnanie
prompt-moment-phone = Telefon
prompt-moment-walk-in = Bez umówienia
prompt-moment-complaint = Reklamacja
prompt-moment-always = Na co dzień
# Jak skończyła się podpowiedź.
prompt-outcome-done = zrobione
prompt-outcome-not-now = nie teraz
prompt-outcome-not-applicable = nie dotyczy
# Zwykłe powody.
prompt-reason-declined = klient odmówił
prompt-reason-hurry = klient się spieszył
prompt-reason-settled-before = ustalone już wcześniej
prompt-reason-somebody-else = zrobił to ktoś inny
prompt-reason-out-of-place = to nie był dobry moment
prompt-reason-nothing-to-offer = nie było czego zaproponować
prompt-reason-facts-wrong = karta zawiera błędne dane
prompt-reason-other = inny powód
# Kto przestrzega zasady.
prompt-who-desk = recepcja
prompt-who-specialist = specjalista
prompt-who-manager = kierownik

# Co robią klawisze.
action-prompt-done = Zaznaczyć: powiedziane lub zrobione
action-prompt-done-hint = zrobione
action-prompt-not-now = Nie teraz
action-prompt-not-now-hint = nie teraz
action-prompt-why-not = Podać, dlaczego nie
action-prompt-why-not-hint = dlaczego nie
action-next-prompt = Do następnej podpowiedzi
action-next-prompt-hint = następna podpowiedź
action-previous-prompt = Do poprzedniej podpowiedzi
action-previous-prompt-hint = poprzednia podpowiedź
action-visit-standard = Cały standard wizyty
action-visit-standard-hint = standard
action-scripts = Co mówić: telefon, bez umówienia, reklamacja
action-scripts-hint = co mówić
layer-prompts = Powiedz i zrób teraz

# Dlaczego nie przyjęto oznaczenia.
prompt-refused-not-prompted = Standard nie wymaga tego w tym miejscu. Proszę zajrzeć do listy ponownie: mogła się zmienić.
prompt-refused-ended = To jest już oznaczone: { $outcome }. Jeśli to pomyłka, proszę najpierw cofnąć oznaczenie.
prompt-refused-not-marked = Nie ma oznaczenia do cofnięcia. Proszę oznaczyć punkt, gdy zostanie wykonany.
prompt-refused-no-reason = Brakuje powodu. Proszę wybrać go z listy albo wpisać własny.
prompt-refused-no-words = Brakuje kilku słów. Proszę napisać własnymi słowami, co się stało.
prompt-refused-reason-for-done = To, co zrobiono, nie wymaga powodu. Proszę oznaczyć samo „zrobione” albo wybrać „nie teraz”.
prompt-refused-no-such-month = Nie ma takiego miesiąca. Proszę wpisać liczbę od 1 do 12.
prompt-refused-day-over = Dzień tej wizyty już minął i jego wynik jest zamknięty. Proszę powiedzieć kierownikowi, czego brakuje.
# Co powiedzieć i zrobić teraz.
prompt-box = POWIEDZ I ZRÓB { $done }/{ $all }
prompt-say = „{ $text }”
prompt-for = robi to { $who }
prompt-more = { $count ->
    [one] jeszcze { $count } · { $key }
    [few] jeszcze { $count } · { $key }
    [many] jeszcze { $count } · { $key }
   *[other] jeszcze { $count } · { $key }
}
prompt-told-done = Zrobione: { $title }.
prompt-told-not-now = Nie teraz: { $title }.
prompt-taken-back = Oznaczenie cofnięte.
prompt-nothing-open = Teraz nie ma tu nic do zaznaczenia.
prompt-marked-already = To już zaznaczono; Delete cofa oznaczenie.
prompt-still-open = Zanim przejdziesz dalej: { $titles }
# Dlaczego nie.
prompt-why-title = Dlaczego nie?
prompt-why-counts = liczy się jako możliwość
prompt-why-counts-not = nie liczy się
prompt-why-own = własnymi słowami
prompt-why-hint = 1–{ $last } odpowiada · Esc wraca
prompt-form-send = Zapisz
prompt-form-reason = Dlaczego nie
prompt-late-title = Oznaczenie po czasie
prompt-late-note = Notatka
prompt-late-note-hint = Ten moment minął: napisz w kilku słowach, jak było.
# Cały standard wizyty.
prompt-whole-title = Standard wizyty
prompt-whole-title-of = Standard wizyty · { $name }
prompt-whole-nothing = Jeszcze nic: standard zaczyna się, gdy klient wejdzie.
prompt-column-moment = Moment
prompt-column-what = Co
prompt-column-when = Kiedy
prompt-column-who = Kto
prompt-is-open = czeka teraz
prompt-was-missed = moment minął bez oznaczenia
prompt-marked-by = { $name }, { $time }
prompt-seen-by = zaznaczone samo: { $name }, { $time }
# Słowa dla recepcji.
prompt-scripts-title = Co mówić
prompt-scripts-phone = Telefon
prompt-scripts-phone-guest = Telefon, a gość czeka
prompt-scripts-nothing = Standard nie ma na to słów. Dodaje się je w F9 „Standard”.
# Jak dziś przestrzegany jest standard.
prompt-score-today = Standard dziś: { $rate }
# Klawisz, który to robi.
prompt-key = { $key }: { $does }
action-begin-anew = Zacząć od nowa: inny telefon, inny gość
action-begin-anew-hint = od nowa
