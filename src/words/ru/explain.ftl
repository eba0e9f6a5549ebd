# Откуда сумма: шаги от цен до суммы к оплате.
why-price = { $name }: { $quantity } × { $price }
why-session = { $name }: один сеанс абонемента «{ $abonement }», куплен по { $worth }. { $left ->
    [0] Это был последний.
    [one] Остался { $left } сеанс.
    [few] Осталось { $left } сеанса.
    [many] Осталось { $left } сеансов.
   *[other] Осталось { $left } сеанса.
}
why-procedure-certificate = { $name }: оплачено сертификатом { $code }, купленным за { $worth }.
why-promotion = { $name }: акция «{ $promotion }»
why-promotion-until = { $name }: акция «{ $promotion }», до { $until }
why-by-hand = { $name }: скидка вручную, «{ $reason }»
why-certificate = Сертификат { $code }: на нём остаётся { $left }.
why-certificate-whole = Сертификат { $code } используется за один раз: { $forfeited } сгорает.
why-points-most = Сколько бонусов можно использовать: { $reason }
why-points-spent = Оплата бонусами: { $points }
why-rounded-down = Наличными округляем вниз до { $unit }: вместо { $from } — { $to }.
why-rounded-nearest = Наличными округляем до ближайших { $unit }: вместо { $from } — { $to }.
why-earned = Вернётся бонусами: { $share } от { $base }, оплаченных деньгами, с округлением вниз.
why-earned-at = Вернётся бонусами: { $share } от { $base }, оплаченных деньгами, по { $point } за бонус, с округлением вниз.
why-earns-no-programme = Бонусов не будет: нет программы или карты клиента.
why-earns-strict = Бонусов не будет: часть этого счёта оплачена бонусами.
why-earns-nothing-eligible = Бонусов не будет: деньгами не оплачено ничего, за что их начисляют.
why-earns-less-than-one = Бонусов не будет: вышло бы меньше одного.

# Что ограничивает бонусы, после двоеточия.
why-limit-no-programme = нет бонусной программы или карты клиента.
why-limit-balance = все, что есть у клиента.
why-limit-none = у клиента их пока нет.
why-limit-nothing = на этом счёте ими ничего нельзя оплатить.
why-limit-cap = не больше { $share } счёта.
why-limit-families = некоторые из этих услуг и товаров оплачивают ими лишь частично.
why-limit-least-money = не меньше { $share } счёта оплачивают иначе.
why-limit-left = остальное уже оплачено.
