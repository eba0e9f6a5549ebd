# Что сказать клиенту у кассы.
say-bonus = { $count ->
    [one] У вас { $points } бонус.
    [few] У вас { $points } бонуса.
    [many] У вас { $points } бонусов.
   *[other] У вас { $points } бонуса.
}
say-bonus-pool = { $count ->
    [one] Вместе с { $name } у вас { $points } бонус.
    [few] Вместе с { $name } у вас { $points } бонуса.
    [many] Вместе с { $name } у вас { $points } бонусов.
   *[other] Вместе с { $name } у вас { $points } бонуса.
}
say-bonus-most = { $count ->
    [one] Сегодня можно использовать { $points }.
    [few] Сегодня можно использовать до { $points }.
    [many] Сегодня можно использовать до { $points }.
   *[other] Сегодня можно использовать до { $points }.
}
say-bonus-none-today = Сегодня их использовать нельзя: { $reason }
say-bonus-soonest = { $count ->
    [one] Из них { $points } сгорит { $day }.
    [few] Из них { $points } сгорят { $day }.
    [many] Из них { $points } сгорят { $day }.
   *[other] Из них { $points } сгорят { $day }.
}
say-bonus-negative = { $count ->
    [one] После возврата нужно восполнить { $points } бонус; его закроет следующее начисление.
    [few] После возврата нужно восполнить { $points } бонуса; их закроют следующие начисления.
    [many] После возврата нужно восполнить { $points } бонусов; их закроют следующие начисления.
   *[other] После возврата нужно восполнить { $points } бонуса; их закроют следующие начисления.
}
say-abonement = { $left ->
    [one] По абонементу «{ $name }» у вас остался { $left } сеанс.
    [few] По абонементу «{ $name }» у вас осталось { $left } сеанса.
    [many] По абонементу «{ $name }» у вас осталось { $left } сеансов.
   *[other] По абонементу «{ $name }» у вас осталось { $left } сеанса.
}
say-abonement-until = { $left ->
    [one] По абонементу «{ $name }» у вас остался { $left } сеанс, до { $day }.
    [few] По абонементу «{ $name }» у вас осталось { $left } сеанса, до { $day }.
    [many] По абонементу «{ $name }» у вас осталось { $left } сеансов, до { $day }.
   *[other] По абонементу «{ $name }» у вас осталось { $left } сеанса, до { $day }.
}
say-abonement-last = По абонементу «{ $name }» у вас остался последний сеанс.
say-certificate = На вашем сертификате { $code } осталось { $left }.
say-certificate-until = На вашем сертификате { $code } осталось { $left }, до { $day }.
say-certificate-procedure = Ваш сертификат { $code } оплачивает одну процедуру.
say-promotion = По акции «{ $name }» вы сегодня экономите { $off }.
say-promotion-until = По акции «{ $name }» вы сегодня экономите { $off }; она действует до { $day }.
say-deposit = У вас внесено заранее { $amount }.
say-debt = С прошлого раза осталось доплатить { $amount }.
say-will-add = { $count ->
    [one] Будет начислен { $points } бонус.
    [few] Будет начислено { $points } бонуса.
    [many] Будет начислено { $points } бонусов.
   *[other] Будет начислено { $points } бонуса.
}
say-added = { $count ->
    [one] Начислен { $points } бонус. Теперь у вас { $balance }.
    [few] Начислено { $points } бонуса. Теперь у вас { $balance }.
    [many] Начислено { $points } бонусов. Теперь у вас { $balance }.
   *[other] Начислено { $points } бонуса. Теперь у вас { $balance }.
}
say-balance = { $count ->
    [one] Теперь у вас { $points } бонус.
    [few] Теперь у вас { $points } бонуса.
    [many] Теперь у вас { $points } бонусов.
   *[other] Теперь у вас { $points } бонуса.
}
say-next-tier-spend = Ещё { $amount } — и вам будет возвращаться { $share }.
say-next-tier-visits = { $visits ->
    [one] Ещё { $visits } визит — и вам будет возвращаться { $share }.
    [few] Ещё { $visits } визита — и вам будет возвращаться { $share }.
    [many] Ещё { $visits } визитов — и вам будет возвращаться { $share }.
   *[other] Ещё { $visits } визита — и вам будет возвращаться { $share }.
}
say-next-tier-reached = Теперь вам возвращается { $share }.
