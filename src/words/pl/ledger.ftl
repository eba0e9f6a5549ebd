# Księga: konta i zapisy.

ledger-cash = Gotówka w szufladzie
ledger-safe = Sejf
ledger-encashment = Oddane do banku
ledger-card = Płatności kartą w drodze
ledger-transfer = Przelewy i QR w drodze
ledger-debt = Należności od klientów
ledger-certificate = Bony podarunkowe
ledger-abonement = Karnety
ledger-deposit = Przedpłaty klientów
ledger-tips = Napiwki do wypłaty
ledger-bonus = Punkty klientów
ledger-programme = Punkty przyznane w programie
ledger-owner = Wniesione przez właściciela
ledger-procedures = Zabiegi
ledger-goods = Towary
ledger-promotion = Promocje
ledger-by-hand = Rabaty ręczne
ledger-paid-by-bonus = Zapłacone punktami
ledger-prepaid = Różnica w przedpłacie
ledger-forfeited = Już niewymagalne
ledger-other = Inne wpływy
ledger-rounding = Zaokrąglenie gotówki
ledger-over-short = Nadwyżki i niedobory
ledger-petty-cash = Drobne zakupy

entry-kind-float = Otwarcie zmiany
entry-kind-sale = Sprzedaż
entry-kind-difference = Różnica przy liczeniu
entry-kind-opening-difference = Różnica przy otwarciu
entry-kind-cash-in = Wpłata do kasy
entry-kind-cash-out = Wypłata z kasy
entry-kind-encashment = Odprowadzenie gotówki
entry-kind-grant = Przyznane punkty
entry-kind-expiry = Punkty wygasły
entry-kind-adjustment = Korekta kierownika
entry-kind-write-off = Odpisanie
entry-kind-transfer = Przeniesienie na inną osobę
entry-kind-reversal = Zwrot

ledger-owner-number = { $ledger }, nr { $number }
ledger-owner-name = { $ledger }, { $name }
ledger-entry = Zapis { $number } · { $kind }
ledger-entry-when = { $at }, { $name }
ledger-entry-shift = { $at }, { $name }, zmiana { $shift }
ledger-entry-reverses = Cofa zapis { $number }.
ledger-entry-reversed = Cofnięty zapisem { $number }.
ledger-entry-memo = Powód: { $memo }
ledger-postings = Co zmienił na kontach
ledger-points = { $points ->
    [one] { $shown } punkt
    [few] { $shown } punkty
    [many] { $shown } punktów
   *[other] { $shown } punktu
}
explain-title = Skąd ta kwota
explain-nothing = O tym wierszu nie ma nic więcej do powiedzenia.
