# Co powiedzieć przy kasie.
say-bonus = { $count ->
    [one] Na koncie jest { $points } punkt.
    [few] Na koncie są { $points } punkty.
    [many] Na koncie jest { $points } punktów.
   *[other] Na koncie jest { $points } punktu.
}
say-bonus-pool = { $count ->
    [one] Na wspólnym koncie ({ $name }) jest { $points } punkt.
    [few] Na wspólnym koncie ({ $name }) są { $points } punkty.
    [many] Na wspólnym koncie ({ $name }) jest { $points } punktów.
   *[other] Na wspólnym koncie ({ $name }) jest { $points } punktu.
}
say-bonus-most = { $count ->
    [one] Dziś można wykorzystać { $points }.
    [few] Dziś można wykorzystać do { $points }.
    [many] Dziś można wykorzystać do { $points }.
   *[other] Dziś można wykorzystać do { $points }.
}
say-bonus-none-today = Dziś nie można ich wykorzystać: { $reason }
say-bonus-soonest = { $count ->
    [one] Z nich { $points } traci ważność { $day }.
    [few] Z nich { $points } tracą ważność { $day }.
    [many] Z nich { $points } traci ważność { $day }.
   *[other] Z nich { $points } traci ważność { $day }.
}
say-bonus-negative = { $count ->
    [one] Po zwrocie trzeba wyrównać { $points } punkt; zrobi to następne naliczenie.
    [few] Po zwrocie trzeba wyrównać { $points } punkty; zrobią to następne naliczenia.
    [many] Po zwrocie trzeba wyrównać { $points } punktów; zrobią to następne naliczenia.
   *[other] Po zwrocie trzeba wyrównać { $points } punktu; zrobią to następne naliczenia.
}
say-abonement = { $left ->
    [one] Na karnecie „{ $name }” zostało { $left } wejście.
    [few] Na karnecie „{ $name }” zostały { $left } wejścia.
    [many] Na karnecie „{ $name }” zostało { $left } wejść.
   *[other] Na karnecie „{ $name }” zostało { $left } wejścia.
}
say-abonement-until = { $left ->
    [one] Na karnecie „{ $name }” zostało { $left } wejście, do { $day }.
    [few] Na karnecie „{ $name }” zostały { $left } wejścia, do { $day }.
    [many] Na karnecie „{ $name }” zostało { $left } wejść, do { $day }.
   *[other] Na karnecie „{ $name }” zostało { $left } wejścia, do { $day }.
}
say-abonement-last = Na karnecie „{ $name }” zostało ostatnie wejście.
say-certificate = Na bonie { $code } zostało { $left }.
say-certificate-until = Na bonie { $code } zostało { $left }, do { $day }.
say-certificate-procedure = Bon { $code } opłaca jeden zabieg.
say-promotion = Dzięki promocji „{ $name }” dziś taniej o { $off }.
say-promotion-until = Dzięki promocji „{ $name }” dziś taniej o { $off }; trwa ona do { $day }.
say-deposit = Na koncie jest przedpłata { $amount }.
say-debt = Z poprzedniego razu zostało do zapłaty { $amount }.
say-will-add = { $count ->
    [one] Dopiszemy { $points } punkt.
    [few] Dopiszemy { $points } punkty.
    [many] Dopiszemy { $points } punktów.
   *[other] Dopiszemy { $points } punktu.
}
say-added = { $count ->
    [one] Dopisaliśmy { $points } punkt. Na koncie jest teraz { $balance }.
    [few] Dopisaliśmy { $points } punkty. Na koncie jest teraz { $balance }.
    [many] Dopisaliśmy { $points } punktów. Na koncie jest teraz { $balance }.
   *[other] Dopisaliśmy { $points } punktu. Na koncie jest teraz { $balance }.
}
say-balance = { $count ->
    [one] Na koncie jest teraz { $points } punkt.
    [few] Na koncie są teraz { $points } punkty.
    [many] Na koncie jest teraz { $points } punktów.
   *[other] Na koncie jest teraz { $points } punktu.
}
say-next-tier-spend = Jeszcze { $amount } i będzie wracać { $share }.
say-next-tier-visits = { $visits ->
    [one] Jeszcze { $visits } wizyta i będzie wracać { $share }.
    [few] Jeszcze { $visits } wizyty i będzie wracać { $share }.
    [many] Jeszcze { $visits } wizyt i będzie wracać { $share }.
   *[other] Jeszcze { $visits } wizyty i będzie wracać { $share }.
}
say-next-tier-reached = Od teraz wraca { $share }.
