### What makes clients feel at home, and the next visit.
comfort-refused-not-here = Gościa nie ma jeszcze w salonie. Najpierw proszę go przyjąć klawiszem A.
comfort-refused-hot-lips = Po zabiegu na usta nic gorącego: usta są znieczulone i obrzęknięte. Proszę zaproponować wodę lub sok.
comfort-refused-hot-test = Przed badaniem skóry nic gorącego: skóra się czerwieni. Proszę zaproponować wodę lub sok.
comfort-refused-no-words = Proszę napisać, jaki to napój.
comfort-refused-no-drink = Przy tej wizycie nie zapisano napoju.
comfort-refused-no-tag = Proszę wpisać numerek z szatni.
comfort-refused-tag-taken = Na numerku { $tag } wisi płaszcz innego gościa. Proszę wziąć inny numerek.
comfort-refused-tag-free = Na numerku { $tag } wisi płaszcz innego gościa. Wolny jest numerek { $free }.
comfort-refused-hangs = Płaszcz tego gościa wisi już na numerku { $tag }. Najpierw proszę go oddać albo cofnąć wpis: Ctrl-Z.
comfort-refused-no-coat = W szatni nie ma płaszcza tego gościa.
comfort-refused-hours = Sen dziecka zaczyna się i kończy o tej samej porze. Proszę poprawić godziny.
comfort-refused-too-many = Innych drobiazgów może być najwyżej sześć. Proszę zostawić to, co ważne.

comfort-drink-tea = herbata
comfort-drink-green-tea = zielona herbata
comfort-drink-herbal-tea = herbata ziołowa
comfort-drink-coffee = kawa
comfort-drink-milk-coffee = kawa z mlekiem
comfort-drink-water = woda
comfort-drink-sparkling-water = woda gazowana
comfort-drink-juice = sok
comfort-drink-other = coś innego
comfort-drink-how = { $drink }, { $how }

comfort-likes-drink = Pije: { $drink }
comfort-likes-silence = Lubi ciszę
comfort-no-ringing = Nie dzwonić, pisać
comfort-baby-along = Przychodzi ze śpiącym dzieckiem: mówić cicho
comfort-baby-at-home = W domu dziecko śpi { $from }–{ $until }: wtedy nie dzwonić
comfort-no-hot-lips = Nic gorącego: usta po zabiegu
comfort-no-hot-test = Nic gorącego przed badaniem skóry

comfort-card = Jak w domu
comfort-card-nothing = nic jeszcze nie zapisano
comfort-form-title = Co jest miłe klientowi
comfort-form-title-of = Co jest miłe klientowi: { $name }
comfort-form-save = Zapisz
comfort-field-drink = Lubi pić
comfort-field-how = Jak
comfort-field-how-hint = Z cytryną, bez cukru; albo nazwa innego napoju
comfort-field-silence = Lubi ciszę
comfort-field-no-ringing = Nie dzwonić, pisać
comfort-field-baby = Małe dziecko
comfort-baby-comes = Przychodzi razem i śpi
comfort-baby-sleeps = Śpi w domu
comfort-field-from = Śpi od
comfort-field-until = Śpi do
comfort-field-little = Drobiazgi
comfort-field-little-hint = Po jednym w wierszu: ciepły koc, imię psa, bez perfum
comfort-kept = Zapisano, co jest miłe klientowi: { $name }.

comfort-guest-title = { $name }: napój i płaszcz
comfort-as-always = { $drink } – jak zawsze
comfort-brought = Podano: { $drink }. Cofnięcie: Ctrl-Z.
comfort-brought-at = O { $time } podano: { $drink } ({ $who })
comfort-coat-hangs = Płaszcz wisi na numerku { $tag }: { $key } oddaje
comfort-coat-free = Płaszcz: { $key } wiesza na numerku { $tag }
comfort-coat-full = Płaszcz: { $key } – wpisać numerek
comfort-hung = Płaszcz wisi na numerku { $tag }.
comfort-returned = Płaszcz z numerka { $tag } oddano.
comfort-own-drink-title = Inny napój
comfort-own-drink-save = Podano
comfort-field-own-drink = Co
comfort-field-remember = Zapamiętać jako ulubiony
comfort-tag-title = Numerek płaszcza
comfort-tag-save = Powieś
comfort-field-tag = Numerek
comfort-field-tag-hint = Liczba na numerku; proponowany jest wolny

next-title = Następna wizyta: { $name }
next-nothing = W trzy tygodnie po przerwie nie ma pasującego terminu. E otwiera rezerwację.
next-booked-already = Już umówiono: { $time }, { $procedure }, { $who }
next-why-course = { $number } z { $of } w serii
next-why-pause = { $days ->
    [one] po { $days } dniu
    [few] po { $days } dniach
    [many] po { $days } dniach
   *[other] po { $days } dnia
}
next-why-promoted = w promocji, już był ten zabieg
next-why-follows = zwykle następuje
next-why-safe = bezpiecznie od { $day }
next-why-weekday = zwykły dzień tygodnia
next-why-time = zwykła pora
next-why-preferred = ulubiony specjalista
next-why-same = ten sam specjalista
next-promotion = „{ $name }”: { $price } zamiast { $full }
next-promotion-until = „{ $name }” do { $until }: { $price } zamiast { $full }

care-goods-title = Pielęgnacja w domu
care-goods-title-of = Pielęgnacja w domu: { $name }
care-goods-nothing = Nic z półki nie pasuje do tej karty. Czego potrzebuje skóra, powie ankieta (Q).
care-goods-points = Punktami
care-goods-rest = Dopłata
care-goods-advised = Polecone przez specjalistę
care-goods-suits = Pasuje: { $needs }
care-goods-free = Bez alergenów klienta
care-goods-not-asked = O alergie nie pytano: proszę zapytać, zanim się to poleci
care-goods-whole = { $points } wystarczy na całość
care-goods-part = { $points } pokryje część; zostanie { $rest }
care-goods-stock = { $count ->
    [one] Na stanie { $count } sztuka
    [few] Na stanie { $count } sztuki
    [many] Na stanie { $count } sztuk
   *[other] Na stanie { $count } sztuki
}
care-goods-added = Na rachunku: { $name }, { $count } szt.

action-comfort = Napój, płaszcz i drobiazgi miłe klientowi
action-comfort-hint = jak w domu
action-turn-coat = Powiesić płaszcz na wolnym numerku albo go oddać
action-turn-coat-hint = płaszcz
action-other-tag = Powiesić płaszcz na innym numerku
action-other-tag-hint = numerek
action-book-next = Umówić następną wizytę z tego, co pasuje
action-book-next-hint = nast. wizyta
action-suggest-care = Pasująca pielęgnacja do domu
action-suggest-care-hint = pielęgnacja
action-put-on-bill = Wpisać artykuł na rachunek wizyty
action-put-on-bill-hint = na rachunek
layer-comfort = Wygoda gościa i następna wizyta
layer-care-goods = Pasująca pielęgnacja
