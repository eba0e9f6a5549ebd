# Towary i ich zapas.

goods-refused-no-name = Towar nie ma nazwy. Proszę wpisać ją choć w jednym języku.
goods-refused-price = Taka cena nie jest możliwa. Proszę wpisać kwotę od zera do stu milionów.
goods-refused-low-mark = Taki próg zapasu nie jest możliwy. Proszę wpisać liczbę sztuk od 0 do 99999.
goods-refused-code-taken = Inny towar ma już ten kod. Proszę wybrać inny.
goods-refused-barcode-taken = Ten kod kreskowy ma już „{ $name }”. Proszę otworzyć tamten towar albo zeskanować opakowanie jeszcze raz.
goods-refused-bad-barcode = To nie jest kod kreskowy: ostatnia cyfra nie zgadza się z pozostałymi. Proszę zeskanować jeszcze raz albo wpisać od nowa.
goods-refused-unknown-allergen = Alergenu { $code } nie ma na liście. Proszę wybrać go z listy.
goods-refused-pieces = { $pieces } szt. to chyba pomyłka. Proszę wpisać liczbę od 1 do 9999.
goods-refused-past = { $day } już minęło. Proszę spojrzeć na opakowanie; przeterminowane wraca do dostawcy.
goods-refused-not-enough = { $left ->
    [0] „{ $name }”: zapas się skończył. Proszę najpierw przyjąć dostawę (F9 Więcej, Towary) albo zdjąć towar z rachunku.
    [one] „{ $name }”: jest tylko { $left } sztuka, a potrzeba { $asked }. Proszę sprzedać mniej albo najpierw przyjąć dostawę (F9 Więcej, Towary).
    [few] „{ $name }”: są tylko { $left } sztuki, a potrzeba { $asked }. Proszę sprzedać mniej albo najpierw przyjąć dostawę (F9 Więcej, Towary).
   *[many] „{ $name }”: jest tylko { $left } sztuk, a potrzeba { $asked }. Proszę sprzedać mniej albo najpierw przyjąć dostawę (F9 Więcej, Towary).
}
goods-refused-not-enough-expired = { $left ->
    [0] „{ $name }”: wszystko, co zostało ({ $expired } szt.), jest przeterminowane. Nie wolno tego sprzedać: proszę odpisać (F9 Więcej, Towary) i zdjąć z rachunku. Potrzeba { $asked }.
   *[other] „{ $name }”: sprzedać można { $left } szt., a potrzeba { $asked }; dalsze { $expired } szt. są przeterminowane. Proszę sprzedać mniej, a przeterminowane odpisać (F9 Więcej, Towary).
}
goods-refused-not-in-lot = { $left ->
    [one] W tej partii jest tylko { $left } sztuka. Proszę odpisać mniej albo przeliczyć półkę.
    [few] W tej partii są tylko { $left } sztuki. Proszę odpisać mniej albo przeliczyć półkę.
   *[many] W tej partii jest tylko { $left } sztuk. Proszę odpisać mniej albo przeliczyć półkę.
}
goods-refused-not-sold = Na tym rachunku nie sprzedano tylu sztuk. Proszę spojrzeć na paragon i zwrócić mniej.
goods-refused-reason-missing = Nie podano powodu. Proszę napisać w dwóch słowach, co się stało.
goods-refused-moved = „{ $name }”: w czasie liczenia towar sprzedano lub przyjęto; według ksiąg jest teraz { $stock } szt. Proszę policzyć tę partię jeszcze raz.
goods-refused-bad-count = Nic nie policzono albo jedną partię dwa razy. Proszę wpisać, co leży na półce, partia po partii.
goods-refused-neither-sold-nor-used = Towaru się nie sprzedaje ani nie używa w zabiegach. Proszę wybrać jedno z dwojga albo zdjąć go z listy.
goods-refused-not-for-sale = „{ $name }” to preparat gabinetowy i nie jest na sprzedaż. Proszę wybrać inny towar albo zezwolić na jego sprzedaż (F9 Więcej, Towary).
goods-refused-lot-expired = „{ $name }”: partia { $lot } była ważna do { $day }. Proszę wziąć inną partię, a tę odpisać (F9 Więcej, Towary).
goods-refused-lot-recalled = „{ $name }”: partię { $lot } wycofano, nie wolno jej użyć ani sprzedać. Proszę wziąć inną partię.
goods-refused-lot-of-another = Partia { $lot } to „{ $other }”, a nie „{ $name }”. Proszę jeszcze raz spojrzeć na opakowanie i wybrać preparat, który na nim widnieje.
goods-refused-unknown-lot = Partia { $lot } nie przyszła w żadnej dostawie. Proszę sprawdzić numer na opakowaniu albo najpierw przyjąć dostawę (F9 Więcej, Towary).

goods-list = Towary
goods-nothing = Nie ma jeszcze towarów. Klawisz n doda pierwszy.
goods-column-goods = Towar
goods-column-before = Ważny do
goods-column-stock = Zapas
goods-column-when = Kiedy
goods-column-what = Co
goods-column-pieces = Sztuk
goods-column-who = Kto
goods-column-counted = Spis
goods-column-books = W księdze
goods-column-difference = Różnica
goods-so-many = { $count } szt.
goods-until = do { $day }
goods-sellable = { $count ->
    [0] Nie ma nic do sprzedania
   *[other] Do sprzedania: { $count } szt.
}
goods-order-again = Pora zamówić
goods-expired = Po terminie: { $pieces } Proszę odpisać.
goods-owed = Sprzedano ponad księgi: { $pieces } Proszę przyjąć dostawę albo policzyć.
goods-form-title = Towar
goods-kind = Rodzaj
goods-what = Co to jest
goods-brand = Marka
goods-size = Pojemność
goods-size-hint = Jak na etykiecie: 50 ml, 30 g.
goods-low = Zamówić przy
goods-low-hint = Gdy zostanie tyle sztuk, lista to zaznaczy. Puste: nigdy.
goods-barcode = Kod kreskowy
goods-barcode-hint = Proszę zeskanować albo wpisać cyfry pod kreskami.
goods-for-sale = Na sprzedaż
goods-for-sale-hint = Proponowany przy kasie.
goods-for-use = Do zabiegów
goods-for-use-hint = Specjalista zapisuje partię przy zabiegu, a kontrola porównuje skład z kartą.
goods-for-whom = Dla kogo
goods-needs = Na co
goods-needs-hint = Czego potrzebuje skóra; według tego towar się proponuje.
goods-ingredients = Skład
goods-ingredients-hint = Jak na etykiecie. Znalezione alergeny widać obok.
goods-allergens-hint = Z nimi porównuje się alergie klienta, zanim towar się zaproponuje.
goods-ingredients-none = Proszę wpisać lub wkleić skład: alergeny zostaną tu odnalezione.
goods-ingredients-agree = Wszystko, co wymienia skład, wybrano jako alergen.
goods-ingredients-found = W składzie, a nie wybrano:
goods-ingredients-choose = Proszę je wybrać w polu alergenów.
goods-ingredients-unmatched = Nie ma na liście alergenów:
goods-receive-title = Dostawa
goods-receive-send = Przyjąć
goods-pieces = Sztuk
goods-best-before = Ważny do
goods-best-before-hint = Data na opakowaniu. Puste: nie psuje się.
goods-lot = Partia
goods-lot-hint = Numer partii na opakowaniu, by można ją odszukać.
goods-note = Notatka
goods-note-hint = Numer dokumentu dostawy, dostawca.
goods-note-why-hint = Co się stało; przy „innym powodzie” konieczne.
goods-received = Przyjęto: { $name }, { $came } Do sprzedania: { $count }
goods-write-off-title = Odpis
goods-write-off-send = Odpisać
goods-reason = Powód
goods-reason-expired = po terminie ważności
goods-reason-damaged = uszkodzone
goods-reason-tester = tester
goods-reason-used-in-salon = zużyte w salonie
goods-reason-gift = podarowane
goods-reason-lost = brakuje
goods-reason-sent-back = odesłane dostawcy
goods-reason-other = inny powód
goods-written-off = Odpisano: { $name }, { $went } Do sprzedania: { $count }
goods-nothing-to-write-off = Nie ma go na półce, więc nie ma czego odpisać.
goods-retire-title = Zdjąć z listy
goods-retire-ask = Nie oferować więcej „{ $name }”? Na rachunkach zostanie, zapas w księgach też. Później można go przywrócić.
goods-settings-title = Jak prowadzimy półkę
goods-beyond = Sprzedaż ponad stan
goods-beyond-hint = Takie sprzedaże są oznaczone, aż przyjmie się dostawę albo policzy półkę.
goods-settings-saved = Zapisano: jak prowadzimy półkę.
goods-moves = Ruchy towaru
goods-moves-nothing = Nie było jeszcze ruchów. Pierwszą dostawę przyjmuje klawisz r.
goods-move-received = przyjęto
goods-move-sold = sprzedano
goods-move-given-back = zwrot od klienta
goods-move-written-off = odpisano
goods-move-counted = poprawiono po spisie
goods-move-used = zużyte na wizycie
goods-move-unused = wróciło: na wizycie wpisano omyłkowo
goods-lot-of = Partia { $lot }
goods-of-bill = Rachunek { $number }
goods-was-beyond = Według ksiąg takiej sztuki nie było.
goods-count-title = Spis z półki
goods-count-differs = Spis się nie zgadza: dlaczego?
goods-count-nothing = Według ksiąg półka jest pusta. Proszę najpierw przyjąć dostawę.
goods-counted-so-far = Policzono partii: { $counted } z { $all }. Niepoliczone zostaje bez zmian.
goods-why-differs = Powód
goods-count-agrees = Spis zgadza się z księgami. Zapisano.
goods-count-kept = { $count ->
    [one] Spis zapisany: poprawiono { $count } partię.
    [few] Spis zapisany: poprawiono { $count } partie.
   *[many] Spis zapisany: poprawiono { $count } partii.
}

goods-kind-cleanser = oczyszczanie
goods-kind-toner = tonik
goods-kind-exfoliant = złuszczanie
goods-kind-serum = serum
goods-kind-cream = krem
goods-kind-mask = maska
goods-kind-eyes = okolice oczu
goods-kind-lips = usta
goods-kind-sun = ochrona słoneczna
goods-kind-recovery = regeneracja
goods-kind-body = ciało
goods-kind-hair = włosy
goods-kind-nails = paznokcie
goods-kind-make-up = makijaż
goods-kind-accessory = akcesoria
goods-kind-set = zestaw
goods-kind-injectable = do iniekcji
goods-kind-anaesthetic = znieczulenie
goods-kind-peel = peeling gabinetowy
goods-kind-dye = farba, pigment, klej
goods-kind-consumable = materiały zużywalne
goods-kind-other = inne

skin-need-dry = skóra sucha
skin-need-dehydrated = skóra odwodniona
skin-need-sensitive = skóra wrażliwa
skin-need-redness = zaczerwienienia
skin-need-blemishes = niedoskonałości, trądzik
skin-need-oily = skóra tłusta
skin-need-pores = rozszerzone pory
skin-need-pigmentation = przebarwienia
skin-need-dull = poszarzała cera
skin-need-wrinkles = zmarszczki
skin-need-firmness = utrata jędrności
skin-need-sun-protection = ochrona przed słońcem
skin-need-after-procedure = po zabiegu

action-goods = Towary i zapas
action-receive-goods = Przyjąć dostawę
action-receive-goods-hint = przyjąć
action-write-off-goods = Odpisać
action-write-off-goods-hint = odpisać
action-count-shelf = Spisać półkę
action-count-shelf-hint = spis
action-goods-moves = Ruchy towaru
action-goods-moves-hint = ruchy
action-shelf-settings = Jak prowadzimy półkę
action-shelf-settings-hint = ustawienia
layer-goods = Na liście towarów
