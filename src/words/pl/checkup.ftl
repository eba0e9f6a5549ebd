# Testy skórne, opinie lekarzy, odmowy kontroli bezpieczeństwa.
checkup-refused-not-seen = { $count ->
    [one] W karcie jest { $count } uwaga, którą trzeba najpierw zobaczyć: proszę ją przejrzeć i potwierdzić.
    [few] W karcie są { $count } uwagi, które trzeba najpierw zobaczyć: proszę je przejrzeć i potwierdzić.
    [many] W karcie jest { $count } uwag, które trzeba najpierw zobaczyć: proszę je przejrzeć i potwierdzić.
   *[other] W karcie jest { $count } uwagi, które trzeba najpierw zobaczyć: proszę je przejrzeć i potwierdzić.
}
checkup-refused-not-decided = { $count ->
    [one] Karta przemawia przeciw temu zabiegowi: { $count } powód. Proszę wybrać inny dzień albo poprosić specjalistę o decyzję z uzasadnieniem.
    [few] Karta przemawia przeciw temu zabiegowi: { $count } powody. Proszę wybrać inny dzień albo poprosić specjalistę o decyzję z uzasadnieniem.
    [many] Karta przemawia przeciw temu zabiegowi: { $count } powodów. Proszę wybrać inny dzień albo poprosić specjalistę o decyzję z uzasadnieniem.
   *[other] Karta przemawia przeciw temu zabiegowi: { $count } powodu. Proszę wybrać inny dzień albo poprosić specjalistę o decyzję z uzasadnieniem.
}
checkup-refused-not-a-specialist = O tym decyduje tylko specjalista. Proszę poprosić o wpisanie tu loginu i hasła.
checkup-refused-nothing-to-decide = Nie ma już o czym decydować: karta się zmieniła. Proszę spojrzeć na kontrolę jeszcze raz.
checkup-refused-decision-for-something-else = Ta decyzja dotyczy innego klienta, zabiegu lub wizyty. Potrzebna jest decyzja dla tej wizyty.
checkup-refused-reason-missing = Brakuje uzasadnienia. Proszę napisać kilka słów zrozumiałych później dla innych.
checkup-refused-reason-too-long = Uzasadnienie jest za długie: najwyżej 300 znaków.
checkup-refused-test-open = Dla tego zabiegu jest już otwarty test skórny. Najpierw proszę go odczytać albo skreślić.
checkup-refused-test-closed = Ten test skórny jest już odczytany albo skreślony. W razie potrzeby proszę zacząć nowy.
checkup-refused-test-not-laid = Ten test skórny jest dopiero zaplanowany. Najpierw trzeba go założyć.
checkup-refused-test-not-ripe = Za wcześnie, by uznać test za ujemny. Proszę odczytać go { $day }; reakcję można zapisać od razu.
checkup-refused-day-in-past = Ten dzień już minął. Proszę wybrać dzisiaj lub później.
checkup-refused-unknown-code = Tego nie ma na żadnej liście. Proszę wybrać chorobę, lek lub alergen z listy.
checkup-refused-doctor-missing = Który lekarz to powiedział? Proszę wpisać nazwisko lub dokument.
checkup-refused-ends-before-it-begins = Koniec przed początkiem. Proszę wybrać ostatni dzień od dzisiaj.
checkup-refused-clearance-ended = Ta opinia lekarza już nie obowiązuje.

checkup-card = Testy skórne
checkup-card-none = brak
checkup-card-words = { $count ->
    [one] { $count } opinia lekarza
    [few] { $count } opinie lekarzy
    [many] { $count } opinii lekarzy
   *[other] { $count } opinii lekarzy
}
checkup-tests-title = Testy skórne i opinie lekarzy
checkup-tests-nothing = Jeszcze nic: N test skórny, D opinia lekarza.
checkup-column-what = co
checkup-column-about = do czego
checkup-column-state = stan
checkup-is-test = test skórny
checkup-is-word = opinia lekarza
checkup-test-planned = zaplanowany na { $day }
checkup-test-laid = założony, odczyt { $day }
checkup-test-read-now = czas odczytać
checkup-test-clear = ujemny, ważny do { $day }
checkup-test-reacted = reakcja { $day }
checkup-test-run-out = wygasł { $day }
checkup-test-struck = skreślony
checkup-test-laid-by = założony { $day }, { $who }
checkup-test-read-by = odczytany { $day }, { $who }
checkup-struck-by = { $who }: { $why }
checkup-informs = Kontrola podpowiada, decyduje specjalista.
checkup-word-for = { $name }, do: { $family }
checkup-word-ended = zakończona
checkup-word-run-out = wygasła
checkup-word-until = ważna do { $day }
checkup-word-stands = ważna
checkup-word-noted-by = zapisano { $day }, { $who }
checkup-test-was-laid = Test jest założony. Proszę powiedzieć, kiedy przyjść na odczyt.
checkup-test-was-planned = Test jest zaplanowany.
checkup-test-was-read-clear = Zapisano: brak reakcji. Test jest ważny pół roku.
checkup-test-was-read-reacted = Zapisano: skóra zareagowała. Zabieg jest wstrzymany.
checkup-word-was-noted = Opinia lekarza jest zapisana.
checkup-new-test = Nowy test skórny
checkup-new-test-send = Zapisz
checkup-test-procedure = Zabieg
checkup-test-day = Kiedy
checkup-test-day-hint = Dzisiaj: zakładany od razu. Później: klient przyjdzie tego dnia.
checkup-test-note = Produkt i miejsce
checkup-test-note-hint = na przykład: henna 3, za lewym uchem
checkup-read-test = Odczyt testu skórnego
checkup-read-test-send = Zapisz
checkup-reading = Co widać na skórze
checkup-reading-clear = nic, skóra jest czysta
checkup-reading-reacted = reakcja: zaczerwienienie, obrzęk, świąd
checkup-reading-note = Słowami
checkup-new-word = Opinia lekarza
checkup-new-word-send = Zapisz
checkup-word-about = O czym
checkup-word-about-hint = to, co jest w karcie; najpierw proszę zapisać to tam
checkup-word-category = Do zabiegów
checkup-word-category-hint = puste: do wszystkich
checkup-word-doctor = Lekarz, dokument
checkup-word-doctor-hint = nazwisko i co okazano
checkup-word-note = Co mówi
checkup-word-last-day = Do
checkup-word-last-day-hint = ostatni dzień; puste: bezterminowo
action-skin-tests = Otwórz testy skórne i opinie lekarzy
action-skin-tests-hint = testy
action-lay-test = Załóż zaplanowany test
action-lay-test-hint = załóż
action-read-test = Odczytaj test
action-read-test-hint = odczytaj
action-doctors-word = Zapisz opinię lekarza
action-doctors-word-hint = opinia lekarza
layer-skin-tests = W testach skórnych
