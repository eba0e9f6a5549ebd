# Skąd ta kwota: kroki od cen do sumy do zapłaty.
why-price = { $name }: { $quantity } × { $price }
why-session = { $name }: jedno wejście z karnetu „{ $abonement }”, kupione po { $worth }. { $left ->
    [0] To było ostatnie.
    [one] Zostało { $left } wejście.
    [few] Zostały { $left } wejścia.
    [many] Zostało { $left } wejść.
   *[other] Zostało { $left } wejścia.
}
why-procedure-certificate = { $name }: opłacone bonem { $code }, kupionym za { $worth }.
why-promotion = { $name }: promocja „{ $promotion }”
why-promotion-until = { $name }: promocja „{ $promotion }”, do { $until }
why-by-hand = { $name }: rabat ręczny, „{ $reason }”
why-certificate = Bon { $code }: zostaje na nim { $left }.
why-certificate-whole = Bon { $code } wykorzystuje się jednorazowo: { $forfeited } przepada.
why-points-most = Ile punktów można wykorzystać: { $reason }
why-points-spent = Zapłata punktami: { $points }
why-rounded-down = Gotówkę zaokrąglamy w dół do { $unit }: zamiast { $from } — { $to }.
why-rounded-nearest = Gotówkę zaokrąglamy do najbliższych { $unit }: zamiast { $from } — { $to }.
why-earned = Wraca w punktach: { $share } z { $base } zapłaconych pieniędzmi, zaokrąglone w dół.
why-earned-at = Wraca w punktach: { $share } z { $base } zapłaconych pieniędzmi, po { $point } za punkt, zaokrąglone w dół.
why-earns-no-programme = Bez punktów: nie ma programu albo karty klienta.
why-earns-strict = Bez punktów: część tego rachunku opłacono punktami.
why-earns-nothing-eligible = Bez punktów: nic, za co się je nalicza, nie zapłacono pieniędzmi.
why-earns-less-than-one = Bez punktów: wyszłoby mniej niż jeden.

# Co ogranicza punkty, po dwukropku.
why-limit-no-programme = nie ma programu bonusowego albo karty klienta.
why-limit-balance = wszystkie, jakie są na koncie.
why-limit-none = na koncie jeszcze ich nie ma.
why-limit-nothing = na tym rachunku niczego nie można nimi opłacić.
why-limit-cap = najwyżej { $share } rachunku.
why-limit-families = część tych zabiegów i produktów opłaca się nimi tylko w części.
why-limit-least-money = co najmniej { $share } rachunku płaci się inaczej.
why-limit-left = reszta jest już zapłacona.
