# Plan klienta: serie, porady, historia wizyt.
plan-refused-sessions = Seria liczy od 1 do 40 zabiegów. Proszę poprawić liczbę.
plan-refused-interval = Przerwa między zabiegami wynosi od 1 do 730 dni. Proszę ją poprawić.
plan-refused-beginning = Seria zaczyna się zbyt daleko od dzisiaj. Proszę sprawdzić rok.
plan-refused-ended = Seria jest zakończona i już się nie zmienia. Proszę zaplanować nową.
plan-refused-not-open = Ten zabieg już się odbył, jest umówiony albo pominięty. Proszę wybrać serię z wolnym zabiegiem.
plan-refused-no-words = Nic nie wpisano. Proszę wpisać kilka słów.
plan-refused-already-there = To już jest w planie.
plan-refused-no-such-advice = Nie ma takiej porady. Proszę otworzyć plan ponownie i wybrać z listy.
plan-refused-brings-allergen = Zawiera alergen z karty klienta albo z nim spokrewniony. Proszę wybrać coś innego.
plan-refused-runs-already = Seria tego zabiegu już trwa. Proszę zmienić tamtą albo najpierw ją zakończyć.
