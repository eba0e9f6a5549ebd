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
