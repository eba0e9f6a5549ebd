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
